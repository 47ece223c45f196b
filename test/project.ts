import { projectRoot } from '../src/cli/project.js';
import { loadContent } from '../src/content/load.js';
import type { Content } from '../src/domain/consultation.js';
import { problemLine } from '../src/domain/consultation.js';
import { fullCatalogue } from '../src/messages/full-catalogue.js';

/** The project's folder, where the tests' own files stand beside the sources. */
export const root = projectRoot();

/** A consultation of the project's own, loaded as the server does. Throws with the mistakes in it. */
export const contentOf = async (id: string, from = root): Promise<Content> => {
  const { content, problems } = await loadContent(from, id, fullCatalogue);
  if (!content) throw new Error(problems.map(problemLine).join('\n'));
  return content;
};
