import type { Problem } from '../domain/consultation.js';
import { type Language, languages } from '../domain/language.js';
import { checkDialog } from './check-dialog.js';
import { checkPhrases } from './check-phrases.js';
import { checkTexts, type InLanguage } from './check-texts.js';
import type { ContentFiles } from './content-files.js';
import type { Dialog } from './dialog-schema.js';
import { readDialog } from './dialog-structure.js';
import { valueAt } from './place.js';
import { type Sketch, sketchOf } from './sketch.js';
import { readWords } from './words-file.js';
import { type Catalogue, catalogueShapes, consultationShape, type Shape, selectable } from './words-shape.js';
import { type Path, readYaml, type YamlFile } from './yaml-file.js';

/** A file with what is wrong with its syntax, or the problem that it does not exist. */
const readFile = async (files: ContentFiles, path: string, cure: string): Promise<YamlFile | Problem> => {
  const text = await files.read(path);
  return text === undefined ? { file: path, line: 1, what: 'The file is missing.', cure } : readYaml(path, text);
};

const isProblem = (file: YamlFile | Problem): file is Problem => 'what' in file;

/** Files of words by language, with all that is wrong with each by itself and with each beside the others. */
export interface ReadWords {
  readonly files: readonly InLanguage[];
  readonly problems: readonly Problem[];
}

const noWords: ReadWords = { files: [], problems: [] };

type FilesRead = readonly (YamlFile | Problem)[];

/** The same file in every language. */
const readLanguages = (files: ContentFiles, name: string): Promise<FilesRead> => {
  const cure = 'Add it: every text exists in every language.';
  return Promise.all(languages.map((language) => readFile(files, `locales/${language}/${name}.yaml`, cure)));
};

const checkLanguages = (
  read: FilesRead,
  shapeOf: (file: YamlFile) => Shape,
  selects: ReadonlyMap<string, readonly string[]> = new Map(),
): ReadWords => {
  const inLanguages = read.flatMap((file, index): readonly InLanguage[] => {
    if (isProblem(file)) return [];
    const shape = shapeOf(file);
    return [{ language: languages[index] as Language, words: readWords(file, shape), shape }];
  });
  const problems = [
    ...read.flatMap((file) => (isProblem(file) ? [file] : file.problems)),
    ...inLanguages.flatMap(({ words }) => words.problems),
    ...checkTexts(inLanguages, selects),
  ];
  return { files: inLanguages, problems };
};

/** The keys of a group in a file; none when there is no such group. */
const keysAt = (file: YamlFile | Problem, path: Path): readonly string[] => {
  const group = isProblem(file) ? undefined : valueAt(file.data, path);
  return typeof group === 'object' && group !== null && !Array.isArray(group) ? Object.keys(group) : [];
};

/** The words that no consultation owns: those of the assistant, and those of the website. */
export const readCommonWords = async (files: ContentFiles, catalogue: Catalogue): Promise<readonly [ReadWords, ReadWords]> => {
  const [common, page] = await Promise.all([readLanguages(files, 'common'), readLanguages(files, 'page')]);
  const groups = new Set(page.flatMap((file) => keysAt(file, [])));
  const shapes = catalogueShapes(catalogue, groups);
  return [checkLanguages(common, () => shapes.common), checkLanguages(page, () => shapes.page)];
};

const readConsultationWords = async (files: ContentFiles, id: string, sketch: Sketch): Promise<ReadWords> => {
  const read = await readLanguages(files, id);
  const words = checkLanguages(read, (file) => consultationShape(sketch, keysAt(file, ['faq'])), selectable(sketch));
  return { ...words, problems: [...words.problems, ...words.files.flatMap((file) => checkPhrases(file.words, sketch))] };
};

/** One consultation with its own words. */
export interface ReadConsultation {
  readonly dialog?: Dialog;
  readonly words: ReadWords;
  readonly problems: readonly Problem[];
}

/** Reads a dialog and its words, with all that is wrong with both. `undefined` when there is no such dialog file. */
export const readConsultation = async (files: ContentFiles, id: string): Promise<ReadConsultation | undefined> => {
  const path = `dialogs/${id}.yaml`;
  const text = await files.read(path);
  if (text === undefined) return undefined;
  const file = readYaml(path, text);
  if (file.data === undefined) return { words: noWords, problems: file.problems };
  const sketch = sketchOf(file.data);
  const { dialog, problems } = readDialog(file);
  // Without a field there is nothing to hold the words against.
  const words = sketch.fields.length === 0 ? noWords : await readConsultationWords(files, id, sketch);
  return {
    ...(dialog && { dialog }),
    words,
    problems: [...file.problems, ...problems, ...checkDialog(file, sketch), ...words.problems],
  };
};
