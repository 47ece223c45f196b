import type { ChoiceOption } from './choice.js';
import { isFunctionWord } from './function-words.js';
import { danishStem } from './stem.js';
import { near, type Token, words } from './text.js';

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
}

/** One stem for "lokal", "lokalt", "lokale" and "locally". */
const keyOf = (typed: string): string => {
  const word = typed === 'samtlige' ? 'alle' : typed;
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
  let longest = 1;
  const add = (list: readonly string[], id: string, whole: boolean): void => {
    if (list.length === 0) return;
    if (list.length === 2 && whole) add([list.join('')], id, true);
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
      if (whole.length > 1)
        for (const word of whole) if (word.length >= 4 && !isFunctionWord(word) && !empty.has(word)) add([word], id, false);
    }
  return { names, longest, single: [...single.values()] };
};

interface Found {
  readonly ids: readonly string[];
  readonly sure: boolean;
  /** By a whole name, not a word of a longer one. */
  readonly whole: boolean;
  readonly from: number;
  readonly to: number;
}

/** Above this many words a text is told, not chosen: a word of a longer name, or a slip, is no choice there. */
const shortAnswer = 8;

/** Where the options are named in a list of words. */
export const mentions = (list: readonly Token[], index: OptionIndex): readonly Found[] => {
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
  return withoutParts(found);
};

/** A word of a longer name says nothing beside a whole name: in "flere kommuner" it is "flere" that chooses. */
const withoutParts = (found: readonly Found[]): readonly Found[] =>
  found.some((one) => one.whole) ? found.filter((one) => one.whole) : found;

/** "én" and "ja" name an option in a word or three; in a sentence they are grammar. */
const isAside = (list: readonly Token[], from: number, to: number): boolean =>
  to - from === 1 && list.length > 3 && /^(?:en|et|een|one|a|some|no|ja|nej|yes)$/.test(list[from]?.text ?? '');

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
      return { ids: [...name.ids], sure: name.whole || name.ids.size === 1, whole: name.whole, from, to };
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

/** The second half of a compound that leaves its first half's meaning as it is: "lokalniveau", "landsplan". */
const neutralTail =
  /^s?(?:niveau|plan|basis|regi|omraade|sammenhaeng|forank|initiativ|projekt|orienter|ejer|leder|medarbejder|ansat|formand|repraesentant|agtig|politi|daekke|wide)/;

const meantAt = (list: readonly Token[], at: number, index: OptionIndex, short: boolean): Found | undefined => {
  const typed = list[at]?.text ?? '';
  if (typed.length < 4 || isFunctionWord(typed)) return undefined;
  const ids = new Set<string>();
  let sure = false;
  for (const { word, stem, key } of index.single) {
    const slip = typed.charAt(0) === word.charAt(0) && (near(typed, word) || near(keyOf(typed), stem));
    const compound = stem.length >= 5 && typed.startsWith(stem) && typed.length - stem.length >= 3;
    if (!slip && !compound) continue;
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
