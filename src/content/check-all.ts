import type { Problem } from '../domain/consultation.js';
import { languages } from '../domain/language.js';
import { questionsOf } from './check-phrases.js';
import type { InLanguage } from './check-texts.js';
import { sorted } from './compile-content.js';
import { type ContentFiles, type ContentRoot, contentFiles } from './content-files.js';
import { dialogSchemaText } from './dialog-schema.js';
import { readCommonWords, readConsultation } from './read-content.js';
import { suggestion } from './suggestion.js';
import type { Catalogue } from './words-shape.js';

/** Every mistake in `dialogs/` and `locales/`, and how much was looked at. */
export interface Checked {
  readonly problems: readonly Problem[];
  readonly dialogs: number;
  /** Texts in all languages together. */
  readonly texts: number;
  /** Questions with an answer, counted in the first language. */
  readonly questions: number;
}

/** Where the JSON Schema of dialog files stands. */
export const schemaFile = 'dialogs/consultation.schema.json';

const extension = '.yaml';

const idsIn = (names: readonly string[]): readonly string[] =>
  names.filter((name) => name.endsWith(extension)).map((name) => name.slice(0, -extension.length));

const atTop = (file: string, what: string, cure: string): Problem => ({ file, line: 1, what, cure });

const checkSchema = async (files: ContentFiles): Promise<readonly Problem[]> => {
  const text = await files.read(schemaFile);
  if (text === dialogSchemaText()) return [];
  const what = text === undefined ? 'The schema for editors is missing.' : 'The schema for editors is out of date.';
  return [atTop(schemaFile, what, 'Run "npm run schema".')];
};

/** Files that nobody would ever read: of another extension, of a language or a dialog that does not exist. */
const checkFolders = async (files: ContentFiles, ids: readonly string[]): Promise<readonly Problem[]> => {
  const stray = (await files.list('dialogs'))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => atTop(`dialogs/${name}`, 'No dialog is read from here.', 'Let the name end in ".yaml".'));
  const folders = await files.list('locales');
  const unknown = folders
    .filter((name) => !languages.some((language) => language === name))
    .map((name) =>
      atTop(`locales/${name}`, `"${name}" is no language of this product.`, `The languages are ${languages.join(' and ')}.`),
    );
  const known = ['common', 'page', ...ids];
  const lost = await Promise.all(
    languages.map(async (language) =>
      (await files.list(`locales/${language}`))
        .filter((name) => !known.some((id) => name === id + extension))
        .map((name) =>
          atTop(
            `locales/${language}/${name}`,
            'No dialog has these words.',
            suggestion(
              name,
              known.map((id) => id + extension),
              'Delete it.',
            ),
          ),
        ),
    ),
  );
  return [...stray, ...unknown, ...lost.flat()];
};

const textsIn = (files: readonly InLanguage[]): number =>
  files.flatMap(({ words }) => [...words.found.values()]).filter(({ value }) => typeof value === 'string').length;

/** Checks every dialog, every file of words, and whether the schema for editors is fresh. Rejects only when the disk does. */
export const checkAll = async (root: ContentRoot, catalogue: Catalogue): Promise<Checked> => {
  const files = contentFiles(root);
  const ids = idsIn(await files.list('dialogs'));
  const common = await readCommonWords(files, catalogue);
  const read = (await Promise.all(ids.map((id) => readConsultation(files, id)))).filter((one) => one !== undefined);
  const words = [...common, ...read.map((one) => one.words)];
  const none =
    ids.length === 0 ? [atTop('dialogs', 'There is no dialog.', 'Add one, such as "dialogs/my-consultation.yaml".')] : [];
  return {
    problems: sorted([
      ...none,
      ...common.flatMap((one) => one.problems),
      ...read.flatMap((one) => one.problems),
      ...(await checkFolders(files, ids)),
      ...(await checkSchema(files)),
    ]),
    dialogs: ids.length,
    texts: words.reduce((sum, one) => sum + textsIn(one.files), 0),
    questions: read.reduce(
      (
        sum,
        {
          words: {
            files: [first],
          },
        },
      ) => sum + (first ? questionsOf(first.words).length : 0),
      0,
    ),
  };
};
