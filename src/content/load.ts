import type { Content } from '../domain/consultation.js';
import { languages } from '../domain/language.js';
import type { Loaded } from './compile-content.js';
import { type ContentFiles, type ContentRoot, contentFiles } from './content-files.js';
import { digestOf, keepContent, recallContent } from './content-memo.js';
import { withVersion } from './content-version.js';
import type { Catalogue } from './words-shape.js';

/** Everything one content is made from. */
const pathsOf = (id: string): readonly string[] => [
  `dialogs/${id}.yaml`,
  ...languages.flatMap((language) => ['common', 'page', id].map((name) => `locales/${language}/${name}.yaml`)),
];

/** The files as they were read at one moment, so that what is built and what it is kept under are of the same texts. */
const readOnce = async (files: ContentFiles, paths: readonly string[]): Promise<ReadonlyMap<string, string | undefined>> =>
  new Map(await Promise.all(paths.map(async (path) => [path, await files.read(path)] as const)));

const withCoordinatorEmail = (content: Content, email: string | undefined): Content => {
  if (email === undefined) return content;
  const { consultation, words } = content;
  return withVersion({ consultation: { ...consultation, coordinator: { ...consultation.coordinator, email } }, words });
};

/**
 * Loads one consultation with its words in every language: the content, or every mistake in its files. `coordinatorEmail` takes the
 * place of the dialog's address. Rejects only when the disk does.
 */
export const loadContent = async (
  root: ContentRoot,
  id: string,
  catalogue: Catalogue,
  options: { readonly coordinatorEmail?: string } = {},
): Promise<Loaded> => {
  const files = contentFiles(root);
  const texts = await readOnce(files, pathsOf(id));
  const digest = await digestOf([catalogue, [...texts]]);
  const kept = await recallContent(id, digest);
  if (kept) return { content: withCoordinatorEmail(kept, options.coordinatorEmail), problems: [] };
  // Imported only when it is needed: the YAML and schema packages cost more than all the rest of a start from a memo.
  const { compileContent } = await import('./compile-content.js');
  const read = async (path: string) => (texts.has(path) ? texts.get(path) : files.read(path));
  const { content, problems } = await compileContent({ ...files, read }, id, catalogue);
  if (!content) return { problems };
  await keepContent(id, digest, content);
  return { content: withCoordinatorEmail(content, options.coordinatorEmail), problems: [] };
};
