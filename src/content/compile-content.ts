import type { Content, Problem } from '../domain/consultation.js';
import type { Language } from '../domain/language.js';
import { buildConsultation } from './build-consultation.js';
import { buildWords } from './build-words.js';
import type { ContentFiles } from './content-files.js';
import { withVersion } from './content-version.js';
import { readCommonWords, readConsultation } from './read-content.js';
import { suggestion } from './suggestion.js';
import type { Catalogue } from './words-shape.js';

export interface Loaded {
  /** There when nothing is wrong. */
  readonly content?: Content;
  readonly problems: readonly Problem[];
}

const noSuchDialog = async (files: ContentFiles, id: string): Promise<Problem> => {
  const names = await files.list('dialogs');
  const ids = names.filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -'.yaml'.length));
  return { file: `dialogs/${id}.yaml`, line: 1, what: 'There is no such dialog.', cure: suggestion(id, ids, 'Add the file.') };
};

/** In the order of a reader: by file, then by line. */
export const sorted = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));

/** Builds one consultation with its words out of their files: the content, or every mistake in them. Rejects only when the disk does. */
export const compileContent = async (files: ContentFiles, id: string, catalogue: Catalogue): Promise<Loaded> => {
  const [read, common] = await Promise.all([readConsultation(files, id), readCommonWords(files, catalogue)]);
  if (!read) return { problems: [await noSuchDialog(files, id)] };
  const problems = sorted([...read.problems, ...common.flatMap((one) => one.problems)]);
  if (problems.length > 0 || !read.dialog) return { problems };
  const wordsIn = (language: Language) => {
    const [shared, page, own] = [...common, read.words].map((one) => one.files.find((file) => file.language === language)?.words);
    if (!shared || !page || !own) throw new Error(`No words in ${language}, and no problem that says so.`);
    return buildWords(shared, page, own);
  };
  const consultation = buildConsultation(read.dialog);
  return { content: withVersion({ consultation, words: { da: wordsIn('da'), en: wordsIn('en') } }), problems: [] };
};
