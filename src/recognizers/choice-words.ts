import type { ChoiceOption } from './choice.js';
import { carrying, type FoundPhrase, findPhrases, negation, type Phrase } from './choice-phrases.js';
import { isFunctionWord } from './function-words.js';
import { danishStem } from './stem.js';
import { near, type Token, words } from './text.js';

/** The options with such a name. */
export const called = (options: readonly ChoiceOption[], name: RegExp): readonly string[] =>
  options.filter((option) => option.words.some((word) => name.test(word))).map(({ id }) => id);

interface Name {
  readonly ids: Set<string>;
  /** Names an option by itself, not only as a word of a longer name. */
  whole: boolean;
}

/** The names of some options, by their stems. */
export interface OptionIndex {
  readonly names: ReadonlyMap<string, Name>;
  readonly longest: number;
  /** Single words that name an option, as written: what a slip or a compound is compared with. */
  readonly single: readonly { readonly word: string; readonly stem: string; readonly key: string }[];
  /** Names of several words, which may be said in another order and with other words among them. */
  readonly phrases: readonly Phrase[];
}

/** Words that are one word in a name. */
const same: Readonly<Record<string, string>> = {
  samtlige: 'alle',
  budget: 'budgetter',
  indenfor: 'inden',
  udenfor: 'uden',
  ikk: 'ikke',
  ik: 'ikke',
  dont: 'not',
  doesnt: 'not',
  wont: 'not',
  isnt: 'not',
  arent: 'not',
  hasnt: 'not',
  havent: 'not',
  cant: 'not',
  cannot: 'not',
};

/** One stem for "lokal", "lokalt", "lokale" and "locally". */
const keyOf = (typed: string): string => {
  const word = same[typed] ?? typed;
  const stem = danishStem(word.length > 6 && word.endsWith('ly') ? word.slice(0, -2) : word);
  return stem.length > 5 && stem.endsWith('t') ? stem.slice(0, -1) : stem;
};

const parts = /\s+(?:og|and|eller|or|&)\s+|[,/()]/i;

/** Words that count or stress in a name and name nothing by themselves. */
const empty = new Set(
  'alle flere hele all several whole kun only sammen together enkelt enkelte single ingen none begge both mange many nye andre other more new extra ekstra over under'.split(
    ' ',
  ),
);

/** Indexes options by their names, the parts of names that list ("Transparens og ansvarsplacering"), and the words of both. */
export const optionIndex = (options: readonly ChoiceOption[]): OptionIndex => {
  const names = new Map<string, Name>();
  const single = new Map<string, { word: string; stem: string; key: string }>();
  const phrases: Phrase[] = [];
  let longest = 1;
  const add = (list: readonly string[], id: string, whole: boolean): void => {
    if (list.length === 0) return;
    if (list.length === 2 && whole && list.join('').length > 4) add([list.join('')], id, true);
    const key = list.map(keyOf).join(' ');
    const known = names.get(key);
    if (known?.whole && !whole) return;
    if (known && known.whole === whole) known.ids.add(id);
    else names.set(key, { ids: new Set([id]), whole });
    longest = Math.max(longest, list.length);
    const [word] = list;
    if (list.length === 1 && word && whole && word.length >= 5) single.set(word, { word, stem: keyOf(word), key });
  };
  const texts = (name: string): readonly string[] => words(name).map((word) => word.text);
  for (const { id, words: all } of options)
    for (const name of all) {
      const whole = texts(name);
      add(whole, id, true);
      const listed = name.split(parts).map(texts);
      if (listed.length > 1) for (const part of listed) add(part, id, true);
      for (const part of listed) {
        const carriers = carrying(part, keyOf);
        if (carriers.length > 0) phrases.push({ id, keys: carriers });
      }
      if (whole.length > 1)
        for (const word of whole) if (word.length >= 4 && !isFunctionWord(word) && !empty.has(word)) add([word], id, false);
    }
  return { names, longest, single: [...single.values()], phrases };
};

interface Found {
  readonly ids: readonly string[];
  readonly sure: boolean;
  /** By a whole name, not a word of a longer one. */
  readonly whole: boolean;
  readonly from: number;
  readonly to: number;
  /** The places of its own words between `from` and `to`, when others stand among them. */
  readonly used?: readonly number[];
}

/** Above this many words a text is told, not chosen: a word of a longer name, or a slip, is no choice there. */
const shortAnswer = 8;

/** Where the options are named in a text, by what they are called and by phrases in other words. */
export const mentions = (text: string, list: readonly Token[], index: OptionIndex): readonly Found[] => {
  const keys = list.map((word) => keyOf(word.text));
  const short = list.length <= shortAnswer;
  const found: Found[] = [];
  for (let from = 0; from < list.length; ) {
    const hit =
      namedAt(list, keys, from, index, short) ??
      namedInTwo(list, from, index) ??
      (list.length <= 60 ? meantAt(list, from, index, short) : undefined);
    if (hit) found.push(hit);
    from = hit ? hit.to : from + 1;
  }
  return withoutParts(list, withPhrases(list, found, findPhrases(text, list, keys, index.phrases)));
};

/** A phrase takes the place of the names within it, and a longer name, or one with a "not" of its own, that of a phrase. */
const withPhrases = (list: readonly Token[], found: readonly Found[], phrases: readonly FoundPhrase[]): readonly Found[] => {
  const denies = (used: readonly number[]): boolean => used.some((at) => negation.test(list[at]?.text ?? ''));
  const own = ({ from, to }: Found): readonly number[] => Array.from({ length: to - from }, (_, step) => from + step);
  const denials = [...found.filter((one) => one.whole).map(own), ...phrases.map(({ used }) => used)].filter(denies);
  const covered = (used: readonly number[]): boolean =>
    found.some((one) => one.whole && used.every((at) => one.from <= at && at < one.to)) ||
    (!denies(used) && denials.some((denial) => denial.some((at) => used.includes(at))));
  const added = phrases
    .filter(({ used }) => !covered(used))
    .map(({ ids, used }) => ({ ids, sure: true, whole: true, used, from: used[0] ?? 0, to: (used.at(-1) ?? 0) + 1 }));
  const left = found.filter((one) => !added.some(({ from, to }) => from <= one.from && one.to <= to));
  return [...left, ...added].sort((a, b) => a.from - b.from);
};

/**
 * A word of a longer name says nothing beside a whole name: in "flere kommuner" it is "flere" that chooses. By itself it chooses nothing
 * either, and is worth asking back only when it is all that was said.
 */
const withoutParts = (list: readonly Token[], found: readonly Found[]): readonly Found[] => {
  if (found.some((one) => one.whole)) return found.filter((one) => one.whole);
  const all = list.every((word, at) => isFunctionWord(word.text) || found.some(({ from, to }) => from <= at && at < to));
  return all ? found : [];
};

/** "selv", "mig" and "ja" name an option in a word or three; in a sentence they are grammar, and "en" is before any noun. */
const isAside = (list: readonly Token[], from: number, to: number): boolean => {
  const word = list[from];
  if (to - from > 1 || !word) return false;
  if (/^(?:no|ja|nej|yes|selv|self|mig|me)$/.test(word.text)) return list.length > 3;
  const article = /^(?:en|et|een|one|a|some)$/.test(word.text);
  return article && (list.length > 3 || (!word.raw.includes('é') && !list.every(({ text }) => isFunctionWord(text))));
};

const namedAt = (
  list: readonly Token[],
  keys: readonly string[],
  from: number,
  index: OptionIndex,
  short: boolean,
): Found | undefined => {
  for (let to = Math.min(keys.length, from + index.longest); to > from; to--) {
    const name = index.names.get(keys.slice(from, to).join(' '));
    if (name && (name.whole || short) && !isAside(list, from, to))
      return { ids: [...name.ids], sure: name.whole, whole: name.whole, from, to };
  }
  return undefined;
};

/** "crowd sourcing" for "crowdsourcing". */
const namedInTwo = (list: readonly Token[], from: number, index: OptionIndex): Found | undefined => {
  const [first, second] = [list[from]?.text ?? '', list[from + 1]?.text ?? ''];
  if (first.length < 2 || second.length < 4) return undefined;
  const name = index.names.get(keyOf(first + second));
  return name?.whole ? { ids: [...name.ids], sure: true, whole: true, from, to: from + 2 } : undefined;
};

/** What a word becomes another by, rather than a kind of what it was: "internationalt" is not "nationalt". */
const otherKind = /^(?:inter|trans|multi|over|under|super|semi|mellem|faelles|tvaer|ikke|non|anti|sub|supra|fler)/;

/** The second half of a compound that leaves its first half's meaning as it is: "lokalniveau", "landsplan". */
const neutralTail =
  /^s?(?:niveau|plan|basis|regi|omraade|sammenhaeng|forank|initiativ|projekt|orienter|ejer|leder|medarbejder|ansat|formand|repraesentant|agtig|politi|daekke|wide)/;

/** A slip is within a word: with another ending it is another word, as "politiker" is not "politi", and a short stem has too many kin. */
const isSlip = (typed: string, word: string, stem: string): boolean =>
  !typed.startsWith(stem) &&
  (near(typed, word) || (stem.length >= 5 && Math.abs(typed.length - word.length) <= 3 && near(keyOf(typed), stem)));

const meantAt = (list: readonly Token[], at: number, index: OptionIndex, short: boolean): Found | undefined => {
  const typed = list[at]?.text ?? '';
  if (typed.length < 4 || isFunctionWord(typed)) return undefined;
  const ids = new Set<string>();
  let sure = false;
  for (const { word, stem, key } of index.single) {
    const slip = typed.charAt(0) === word.charAt(0) && isSlip(typed, word, stem);
    const compound = stem.length >= 5 && typed.startsWith(stem) && typed.length - stem.length >= 3;
    const head = word.length >= 5 && typed.length - word.length >= 3 && (typed.endsWith(word) || keyOf(typed).endsWith(stem));
    if (!slip && !compound && !(head && !otherKind.test(typed))) continue;
    for (const id of index.names.get(key)?.ids ?? []) ids.add(id);
    sure ||=
      slip ||
      neutralTail.test(typed.slice(stem.length).replace(/^[et]/, '')) ||
      neutralTail.test(typed.slice(stem.length)) ||
      (typed.startsWith(word) && neutralTail.test(typed.slice(word.length)));
  }
  return ids.size > 0 && (sure || short)
    ? { ids: [...ids], sure: sure && ids.size === 1, whole: sure, from: at, to: at + 1 }
    : undefined;
};
