import { isFunctionWord } from './function-words.js';
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

/** A word, and which letters it has, a bit each: words that differ in more letters than slips make need no closer look. */
interface Spelling {
  readonly word: string;
  readonly letters: number;
}

const lettersOf = (word: string): number => {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
};

const bitsIn = (bits: number): number => {
  let left = bits;
  let count = 0;
  while (left !== 0) {
    left &= left - 1;
    count++;
  }
  return count;
};

/** A word of a phrase: what the phrase means when it ends here, and the words it may go on with. */
interface Step<M extends string> {
  mark?: M;
  next?: Map<string, Step<M>>;
}

interface Lexicon<M extends string> {
  readonly first: ReadonlyMap<string, Step<M>>;
  /** Every word of every phrase. */
  readonly vocabulary: ReadonlySet<string>;
  /** Every word of five letters or more, by its first letter: what a misspelt word may have been. */
  readonly spellings: ReadonlyMap<string, readonly Spelling[]>;
}

/** The step that a word leads to, made when it is new. */
const stepTo = <M extends string>(steps: Map<string, Step<M>>, word: string): Step<M> => {
  const known = steps.get(word);
  if (known) return known;
  const made: Step<M> = {};
  steps.set(word, made);
  return made;
};

const lexicon = <M extends string>(table: Readonly<Record<M, string>>): Lexicon<M> => {
  const first = new Map<string, Step<M>>();
  const known = new Set<string>();
  for (const mark of Object.keys(table) as M[])
    for (const phrase of phrases(table[mark])) {
      let steps = first;
      let last: Step<M> | undefined;
      for (const part of phrase.split(' ')) {
        known.add(part);
        last = stepTo(steps, part);
        last.next ??= new Map();
        steps = last.next;
      }
      if (last) last.mark ??= mark;
    }
  return { first, vocabulary: known, spellings: byFirstLetter([...known].filter((word) => word.length >= 5)) };
};

const byFirstLetter = (list: readonly string[]): ReadonlyMap<string, readonly Spelling[]> => {
  const found = new Map<string, Spelling[]>();
  for (const word of list) {
    const same = found.get(word.charAt(0));
    const spelling = { word, letters: lettersOf(word) };
    if (same) same.push(spelling);
    else found.set(word.charAt(0), [spelling]);
  }
  return found;
};

/** The word that was meant: the first letter is right, and one slip stands in six letters, two in ten; in five, two letters changed places. */
const respelt = (typed: string, candidates: readonly Spelling[] | undefined): string | undefined => {
  const { length } = typed;
  if (length < 5 || length > 24 || !candidates) return undefined;
  const typedLetters = lettersOf(typed);
  for (const { word, letters } of candidates) {
    const limit = word.length > 9 ? 2 : 1;
    // Most candidates are too long or too short, and cost no more than this.
    if (Math.abs(word.length - length) > limit || bitsIn(letters ^ typedLetters) > 2 * limit) continue;
    if (typed.startsWith(word) && ending.test(typed.slice(word.length))) continue;
    if (word.length > 5 ? distance(typed, word, limit) <= limit : length === 5 && isSwapped(typed, word)) return word;
  }
  return undefined;
};

/** An ending makes another form of a word, which is no slip: "hjælpere" is not "hjælper". */
const ending = /^(?:e|r|s|t|n|d|er|es|et|en|ed|re|ne|ns)$/;

/** Whether two words of one length differ by two neighbours that changed places. */
const isSwapped = (a: string, b: string): boolean => {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  return (
    a.length === b.length &&
    a.charAt(at) === b.charAt(at + 1) &&
    a.charAt(at + 1) === b.charAt(at) &&
    a.slice(at + 2) === b.slice(at + 2)
  );
};

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
  { first, vocabulary, spellings }: Lexicon<M>,
  keep: (word: string) => boolean,
): readonly Marked<M>[] => {
  const known = (word: string): boolean => vocabulary.has(word) || isFunctionWord(word) || keep(word);
  const forgiving = list.length <= forgivingUpTo;
  const meant = (text: string): string =>
    !forgiving || known(text) ? text : (respelt(text, spellings.get(text.charAt(0))) ?? text);
  const texts = list.map(({ text }) => meant(text));
  const found: Marked<M>[] = [];
  for (let from = 0; from < texts.length; ) {
    const hit = longestAt(texts, from, first);
    if (hit) found.push(hit);
    from = hit ? hit.to : from + 1;
  }
  return found;
};

const longestAt = <M extends string>(
  texts: readonly string[],
  from: number,
  first: ReadonlyMap<string, Step<M>>,
): Marked<M> | undefined => {
  let step = first.get(texts[from] ?? '');
  let hit: Marked<M> | undefined;
  for (let to = from + 1; step; to++) {
    if (step.mark !== undefined) hit = { mark: step.mark, from, to };
    step = to < texts.length ? step.next?.get(texts[to] ?? '') : undefined;
  }
  return hit;
};
