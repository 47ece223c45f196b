import { distance, type Token, words } from './text.js';

/** A run of words that a table knows: `from` and `to` are positions in the list of words, `to` exclusive. */
export interface Marked<M extends string> {
  readonly mark: M;
  readonly from: number;
  readonly to: number;
}

/** Marks the phrases it knows in a list of words, longest first, left to right, none overlapping. Linear. */
export type PhraseTable<M extends string> = (list: readonly Token[]) => readonly Marked<M>[];

/** Above this many words a text is no short answer, and slips are not forgiven: they would cost time and find what is not there. */
const forgivingUpTo = 30;

const alternatives = /\(([^()]*)\)/;

/** The readings of a phrase with alternatives: `det må (du|I) (godt|)` has four. Alternatives do not nest. */
export const expand = (phrase: string): readonly string[] => {
  const found = alternatives.exec(phrase);
  if (!found) return [phrase];
  const before = phrase.slice(0, found.index);
  const after = phrase.slice(found.index + found[0].length);
  return (found[1] ?? '').split('|').flatMap((one) => expand(`${before}${one}${after}`));
};

/** The phrases of a table, parted by commas and line ends, each folded to words with one space between. */
export const phrases = (list: string): readonly string[] =>
  list
    .split(/[,\n]/)
    .flatMap(expand)
    .map(joined)
    .filter((phrase) => phrase !== '');

const joined = (phrase: string): string =>
  words(phrase)
    .map((word) => word.text)
    .join(' ');

interface Lexicon<M extends string> {
  readonly marks: ReadonlyMap<string, M>;
  /** The most words of any phrase that begins with this word. */
  readonly longest: ReadonlyMap<string, number>;
  /** Every word of every phrase. */
  readonly vocabulary: ReadonlySet<string>;
  /** Every word of five letters or more, by its first letter: what a misspelt word may have been. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
}

const lexicon = <M extends string>(table: Readonly<Record<M, string>>): Lexicon<M> => {
  const marks = new Map<string, M>();
  const longest = new Map<string, number>();
  const known = new Set<string>();
  for (const mark of Object.keys(table) as M[])
    for (const phrase of phrases(table[mark])) {
      if (marks.has(phrase)) continue;
      const parts = phrase.split(' ');
      marks.set(phrase, mark);
      const first = parts[0] ?? '';
      longest.set(first, Math.max(longest.get(first) ?? 0, parts.length));
      for (const part of parts) known.add(part);
    }
  return { marks, longest, vocabulary: known, spellings: byFirstLetter([...known].filter((word) => word.length >= 5)) };
};

const byFirstLetter = (list: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const word of list) {
    const same = found.get(word.charAt(0));
    if (same) same.push(word);
    else found.set(word.charAt(0), [word]);
  }
  return found;
};

/** The word that was meant: the first letter is right, and one slip stands in six letters, two in ten; in five, two letters changed places. */
const respelt = (typed: string, candidates: readonly string[] | undefined): string | undefined => {
  if (typed.length < 5 || typed.length > 24) return undefined;
  return candidates?.find((word) => {
    if (typed.startsWith(word) && ending.test(typed.slice(word.length))) return false;
    const limit = word.length > 9 ? 2 : 1;
    return word.length > 5
      ? distance(typed, word, limit) <= limit
      : typed.length === 5 && sameLetters(typed, word) && distance(typed, word, 1) <= 1;
  });
};

/** An ending makes another form of a word, which is no slip: "hjælpere" is not "hjælper". */
const ending = /^(?:e|r|s|t|n|d|er|es|et|en|ed|re|ne|ns)$/;

const sameLetters = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');

/**
 * A table of phrases by mark; when two marks claim a phrase, the first one named has it. `keep` says which words are right as they are
 * and must not be taken for a slip of another. Built on first use, so that loading the module costs nothing.
 */
export const phraseTable = <M extends string>(
  table: Readonly<Record<M, string>>,
  keep: (word: string) => boolean = () => false,
): PhraseTable<M> => {
  let built: Lexicon<M> | undefined;
  return (list) => {
    built ??= lexicon(table);
    return markIn(list, built, keep);
  };
};

const markIn = <M extends string>(
  list: readonly Token[],
  { marks, longest, vocabulary, spellings }: Lexicon<M>,
  keep: (word: string) => boolean,
): readonly Marked<M>[] => {
  const known = (word: string): boolean => vocabulary.has(word) || keep(word);
  const texts =
    list.length > forgivingUpTo
      ? list.map((word) => word.text)
      : list.map(({ text }) => (known(text) ? text : (respelt(text, spellings.get(text.charAt(0))) ?? text)));
  const found: Marked<M>[] = [];
  for (let from = 0; from < texts.length; ) {
    const hit = longestAt(texts, from, marks, longest.get(texts[from] ?? '') ?? 0);
    if (hit) found.push(hit);
    from = hit ? hit.to : from + 1;
  }
  return found;
};

const longestAt = <M extends string>(
  texts: readonly string[],
  from: number,
  marks: ReadonlyMap<string, M>,
  most: number,
): Marked<M> | undefined => {
  for (let to = Math.min(texts.length, from + most); to > from; to--) {
    const mark = marks.get(texts.slice(from, to).join(' '));
    if (mark !== undefined) return { mark, from, to };
  }
  return undefined;
};
