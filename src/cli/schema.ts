import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schemaFile } from '../content/check-all.js';
import { dialogSchemaText } from '../content/dialog-schema.js';
import { projectRoot } from './project.js';

/** `npm run schema`: writes the JSON Schema that lets editors check and complete dialog files. */
await writeFile(join(projectRoot(), schemaFile), dialogSchemaText());
console.log(`Written: ${schemaFile}`);
