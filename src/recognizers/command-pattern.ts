import { fold, type Token } from './text.js';

/** Words in order, each one of a class, with other words among them: the bones of a command ("gå ... tilbage"). */
export interface Pattern {
  readonly classes: readonly number[];
  /** Whether anything may follow. */
  readonly open: boolean;
}

/** Which classes each word of a message is in. */
export type ClassesOf = (list: readonly Token[]) => readonly ReadonlySet<number>[];

/** Patterns over one vocabulary, compiled together. */
export interface PatternBook {
  readonly patterns: readonly Pattern[];
  readonly classesOf: ClassesOf;
}

const none: ReadonlySet<number> = new Set();

/** The shortest beginning that stands for all its endings. */
const shortestStem = 3;
const longestStem = 12;

/**
 * Compiles patterns. In a pattern a class is written as its words, `a|b|c`, a word with `*` for any ending, or `<name>` for one of
 * `named`; `...` at the end lets anything follow.
 */
export const patternBook = (texts: readonly string[], named: Readonly<Record<string, string>>): PatternBook => {
  const ids = new Map<string, number>();
  const exact = new Map<string, Set<number>>();
  const stems = new Map<string, Set<number>>();
  const put = (map: Map<string, Set<number>>, word: string, id: number): void => {
    const known = map.get(word);
    if (known) known.add(id);
    else map.set(word, new Set([id]));
  };
  const classOf = (written: string): number => {
    const known = ids.get(written);
    if (known !== undefined) return known;
    const id = ids.size;
    ids.set(written, id);
    const all = written.split('|').flatMap((one) => (one.startsWith('<') ? (named[one.slice(1, -1)] ?? '').split(/\s+/) : [one]));
    for (const word of all.filter(Boolean))
      word.endsWith('*') ? put(stems, fold(word.slice(0, -1)), id) : put(exact, fold(word), id);
    return id;
  };
  const patterns = texts.map((text) => {
    const items = text.split(/\s+/).filter(Boolean);
    const open = items.at(-1) === '...';
    return { classes: (open ? items.slice(0, -1) : items).map(classOf), open };
  });
  const classesOf: ClassesOf = (list) =>
    list.map(({ text }) => {
      const found = new Set(exact.get(text) ?? none);
      for (let length = shortestStem; length <= Math.min(text.length, longestStem); length++)
        for (const id of stems.get(text.slice(0, length)) ?? none) found.add(id);
      return found;
    });
  return { patterns, classesOf };
};

/** How many other words may stand between two of a pattern. */
const widest = 6;

/** The places of a pattern's words between `from` and `to`, close together and each as early as it may be; `null` when one is missing. */
export const placesOf = (
  { classes }: Pattern,
  tagged: readonly ReadonlySet<number>[],
  from: number,
  to: number,
): readonly number[] | null => {
  const [first, ...others] = classes;
  if (first === undefined) return null;
  for (let start = from; start < to; start++) {
    if (!tagged[start]?.has(first)) continue;
    const found = [start];
    for (const id of others) {
      let at = (found.at(-1) ?? start) + 1;
      const end = Math.min(to, at + widest);
      while (at < end && !tagged[at]?.has(id)) at++;
      if (at >= end) break;
      found.push(at);
    }
    if (found.length === classes.length) return found;
  }
  return null;
};
