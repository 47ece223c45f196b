import { join } from 'node:path';
import { projectRoot } from '../src/cli/project.js';
import { loadContent } from '../src/content/load.js';
import type { Content } from '../src/domain/consultation.js';
import { problemLine } from '../src/domain/consultation.js';
import { fullCatalogue } from '../src/messages/full-catalogue.js';

/** The project's folder, where the tests' own files stand beside the sources. */
export const root = projectRoot();

/** Where consultations are looked for: the product's own, then the tiny one that is among the tests. */
const folders = [root, join(root, 'test', 'content', 'tiny')];

/** A consultation by its id, loaded as the server does. Throws with the mistakes in it. */
export const contentOf = async (id: string): Promise<Content> => {
  const { content, problems } = await loadContent(folders, id, fullCatalogue);
  if (!content) throw new Error(problems.map(problemLine).join('\n'));
  return content;
};
