import type { Problem } from '../domain/consultation.js';
import type { Sketch } from './sketch.js';
import type { Found, WordsFile } from './words-file.js';
import type { Path } from './yaml-file.js';

/** A phrase as people type it: case and spaces do not tell two apart. */
const heard = (phrase: string): string => phrase.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Where the phrases for one thing stand. */
interface Source {
  readonly of: string;
  readonly keys: readonly string[];
}

/** Where a phrase of a key stands: in a list, or by itself. */
const placeOf = ({ path, value }: Found, phrase: string): Path =>
  typeof value === 'string' ? path : [...path, value.indexOf(phrase)];

/** Phrases that two sources share, so that nobody could tell which one is meant. Each is told once. */
const shared = (
  { file, found }: WordsFile,
  sources: readonly Source[],
  what: (phrase: string, first: string, second: string) => string,
): readonly Problem[] => {
  const owners = new Map<string, string>();
  const problems = new Map<string, Problem>();
  const hear = (of: string, phrase: string, entry: Found): void => {
    const key = heard(phrase);
    const owner = owners.get(key) ?? of;
    owners.set(key, owner);
    if (owner === of || problems.has(key)) return;
    const line = file.lineOf(placeOf(entry, phrase));
    problems.set(key, { file: file.file, line, what: what(phrase, owner, of), cure: 'Keep it for one of them.' });
  };
  for (const { of, keys } of sources)
    for (const entry of keys.flatMap((key) => found.get(key) ?? []))
      for (const phrase of [entry.value].flat()) hear(of, phrase, entry);
  return [...problems.values()];
};

/** The questions a file of words answers, in its order. */
export const questionsOf = (words: WordsFile): readonly string[] => [
  ...new Set([...words.found.keys()].flatMap((key) => /^faq\.([^.]+)\./.exec(key)?.[1] ?? [])),
];

/** Checks that every phrase by which people name a field, an option of a field, or a question means one thing alone. */
export const checkPhrases = (words: WordsFile, sketch: Sketch): readonly Problem[] => [
  ...shared(
    words,
    sketch.fields.map(({ id }) => ({ of: id, keys: [`fields.${id}.label`, `fields.${id}.names`] })),
    (phrase, first, second) => `"${phrase}" names both the field "${first}" and the field "${second}".`,
  ),
  ...sketch.fields.flatMap(({ id, options }) =>
    shared(
      words,
      options.map((option) => ({
        of: option,
        keys: [`fields.${id}.options.${option}.label`, `fields.${id}.options.${option}.also`],
      })),
      (phrase, first, second) => `"${phrase}" names both options "${first}" and "${second}" of "${id}".`,
    ),
  ),
  ...shared(
    words,
    questionsOf(words).map((id) => ({ of: id, keys: [`faq.${id}.questions`] })),
    (phrase, first, second) => `"${phrase}" asks both for "${first}" and for "${second}".`,
  ),
];
