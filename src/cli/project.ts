import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: the nearest one above this file that holds `dialogs/`. Throws when there is none. */
export const projectRoot = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'dialogs'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('No folder "dialogs" above the program. Run it from a complete checkout.');
    folder = parent;
  }
  return folder;
};
