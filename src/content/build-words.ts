import type { Faq, Words } from '../domain/consultation.js';
import { questionsOf } from './check-phrases.js';
import type { WordsFile } from './words-file.js';

const textsOf = (words: WordsFile): readonly (readonly [string, string])[] =>
  [...words.found].flatMap(([key, { value }]) => (typeof value === 'string' ? [[key, value] as const] : []));

/** Answers to questions are no texts by key: each stands with its questions and its source. */
const isAnswer = ([key]: readonly [string, string]): boolean => key.startsWith('faq.');

const phrasesAt = (words: WordsFile, key: string): readonly string[] => {
  const value = words.found.get(key)?.value;
  return value === undefined || typeof value === 'string' ? [] : value;
};

/** The phrases of all keys that match; the groups of the match make the name they are kept under. */
const phrases = (words: WordsFile, pattern: RegExp): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    [...words.found.keys()].flatMap((key) => {
      const match = pattern.exec(key);
      return match ? [[match.slice(1).join('.'), phrasesAt(words, key)] as const] : [];
    }),
  );

const faqOf = (words: WordsFile): readonly Faq[] =>
  questionsOf(words).map((id) => ({
    id,
    questions: phrasesAt(words, `faq.${id}.questions`),
    answer: String(words.found.get(`faq.${id}.answer`)?.value ?? ''),
    source: String(words.found.get(`faq.${id}.source`)?.value ?? ''),
  }));

/** One language's words out of its three files, all of them checked. */
export const buildWords = (common: WordsFile, page: WordsFile, consultation: WordsFile): Words => ({
  texts: Object.fromEntries([...textsOf(common), ...textsOf(page), ...textsOf(consultation).filter((text) => !isAnswer(text))]),
  names: phrases(consultation, /^fields\.([^.]+)\.names$/),
  also: phrases(consultation, /^fields\.([^.]+)\.options\.([^.]+)\.also$/),
  faq: faqOf(consultation),
});
