import type { Problem } from '../domain/consultation.js';
import type { Sketch } from './sketch.js';
import type { WordsFile } from './words-file.js';

/** A phrase as people type it: case and spaces do not tell two apart. */
const heard = (phrase: string): string => phrase.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Where the phrases for one thing stand. */
interface Source {
  readonly of: string;
  readonly keys: readonly string[];
}

/** Phrases that two sources share, so that nobody could tell which one is meant. */
const shared = (
  words: WordsFile,
  sources: readonly Source[],
  what: (phrase: string, first: string, second: string) => string,
): readonly Problem[] => {
  const { file, found } = words;
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { of, keys } of sources)
    for (const key of keys) {
      const entry = found.get(key);
      for (const phrase of entry ? [entry.value].flat() : []) {
        const owner = owners.get(heard(phrase)) ?? of;
        owners.set(heard(phrase), owner);
        if (owner === of) continue;
        const position = typeof entry?.value === 'string' ? -1 : (entry?.value.indexOf(phrase) ?? -1);
        const path = [...(entry?.path ?? []), ...(position < 0 ? [] : [position])];
        problems.push({
          file: file.file,
          line: file.lineOf(path),
          what: what(phrase, owner, of),
          cure: 'Keep it for one of them.',
        });
      }
    }
  return problems;
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
