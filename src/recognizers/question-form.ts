import type { Token } from './text.js';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Words that may stand before a question. All words are folded. */
const openers = setOf('og men hej undskyld oeh hov and but hi hello sorry well mon');
const asking = setOf(
  'hvem hvad hvor hvornaar hvordan hvorledes hvorfor hvilken hvilket hvilke who what where how which why whose whom when whats wheres whos hows',
);
const danishVerbs = setOf(
  'er var bliver blev kan kunne maa maatte skal skulle vil ville har havde faar fik boer burde mangler staar kommer',
);
const danishSubjects = setOf('jeg du i man vi det den de der mit min mine nogen andre alle forslaget navnet');
const englishVerbs = setOf(
  'is are was were will would can could may might must shall should does did has have had isnt arent cant wont',
);
const englishSubjects = setOf('i we you it that this they there he she my the anyone someone everyone one all');

/** The word a text asks with when it is put as a question: "hvem" in "hvem kan se det", "kan" in "kan jeg se det"; `null` otherwise. */
export const questionWord = (list: readonly Token[]): string | null => {
  const at = list.findIndex(({ text }) => !openers.has(text));
  const first = list[at]?.text ?? '';
  const second = list[at + 1]?.text ?? '';
  if (asking.has(first)) return first;
  if (danishVerbs.has(first) && danishSubjects.has(second)) return first;
  if (englishVerbs.has(first) && englishSubjects.has(second)) return first;
  return first === 'do' && /^(?:i|we|you|they|people)$/.test(second) ? first : null;
};

/** Whether a question asks somebody to do something: "kan du slette det", "could you send it". */
export const asksYou = (list: readonly Token[]): boolean =>
  /^(?:kan|kunne|vil|gider|can|could|will|would)$/.test(questionWord(list) ?? '') &&
  list
    .slice(0, 4)
    .some(
      ({ text }, at) => /^(?:du|you)$/.test(text) || (text === 'i' && /^(?:kan|kunne|vil|gider)$/.test(list[at - 1]?.text ?? '')),
    );

/** Whether a question asks for a thing told ("hvem", "where") and not for a yes or a no. */
export const asksForFact = (word: string): boolean => asking.has(word);

/** Whether a text is put as a question, by its mark or by the order of its words. */
export const isQuestion = (text: string, list: readonly Token[]): boolean => text.includes('?') || questionWord(list) !== null;
