/**
 * The ground every recognizer stands on: text as people type it, made comparable once. æ, ø and å are letters; "\w" and "\b" do not
 * know that, so words are runs of \p{L}, \p{N} and what may stand inside a word.
 */

/** A word or a number as it stood in the text. `start` and `end` count UTF-16 units of the text it was cut from, end exclusive. */
export interface Token {
  /** Folded: see `fold`. */
  readonly text: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

const folds: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', é: 'e', è: 'e', ü: 'u' };

/** Lower case, NFC, and æ ø å as ae oe aa, so that "Kommunen på Ærø" and "kommunen paa aeroe" are the same. Linear. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåäöéèü]/g, (letter) => folds[letter] ?? letter);

const word = /[\p{L}\p{N}\p{M}]+(?:['’.\-/][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text in order; punctuation inside a word ("e-mail", "1/7-2018", "rumth.dk") stays in it. Linear. */
export const tokens = (text: string): readonly Token[] => {
  const found: Token[] = [];
  for (const match of text.matchAll(word))
    found.push({ text: fold(match[0]), raw: match[0], start: match.index, end: match.index + match[0].length });
  return found;
};

/** The folded words of a text with one space between them and no other signs: what phrases are compared on. */
export const plain = (text: string): string =>
  tokens(text)
    .map((token) => token.text)
    .join(' ');

/** Three rows of the distance table, kept between calls: the words compared are short, and compared in great numbers. */
const longestCompared = 64;
let [beforeLast, last, row] = [0, 1, 2].map(() => new Uint8Array(longestCompared + 1)) as [Uint8Array, Uint8Array, Uint8Array];

/**
 * Damerau-Levenshtein distance (optimal string alignment), or `limit + 1` as soon as it is certain to be more than `limit`, which is at
 * most 3. Words of more than 64 letters are the same or they are not. Cost: length times `limit`, as only the diagonal band is looked at.
 */
export const distance = (a: string, b: string, limit: number): number => {
  if (a === b) return 0;
  const [n, m] = [a.length, b.length];
  if (Math.abs(n - m) > limit || n > longestCompared || m > longestCompared) return limit + 1;
  const far = limit + 1;
  for (let j = 0; j <= m; j++) last[j] = Math.min(j, far);
  for (let i = 1; i <= n; i++) {
    const [from, to] = [Math.max(1, i - limit), Math.min(m, i + limit)];
    row[from - 1] = from === 1 ? Math.min(i, far) : far;
    let least = row[from - 1] ?? far;
    const letter = a.charCodeAt(i - 1);
    for (let j = from; j <= to; j++) {
      const other = b.charCodeAt(j - 1);
      const cost = letter === other ? 0 : 1;
      let best = (last[j - 1] ?? far) + cost;
      if (j < i + limit) best = Math.min(best, (last[j] ?? far) + 1);
      best = Math.min(best, (row[j - 1] ?? far) + 1);
      const swapped = i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && other === a.charCodeAt(i - 2);
      if (swapped) best = Math.min(best, (beforeLast[j - 2] ?? far) + 1);
      best = Math.min(best, far);
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > limit) return far;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[m] ?? far;
};

/** How many slips a word of this length forgives: none up to 3 letters, one up to 7, two above. */
export const slips = (length: number): number => (length <= 3 ? 0 : length <= 7 ? 1 : 2);

/** Whether a typed word is meant to be `target`: both folded, within the slips that the target's length forgives. */
export const near = (typed: string, target: string): boolean =>
  typed === target || distance(typed, target, slips(target.length)) <= slips(target.length);

const plainWord = /[\p{L}\p{N}\p{M}]+(?:['’´][\p{L}\p{M}]+)*/gu;
/** A word that is comparable as it stands. */
const simple = /^(?:([a-z\d])(?!\1\1))+$/;
const drawnOut = /(\p{L})\1{2,}/gu;

/**
 * The words of a text for comparing whole phrases: hyphens, dots and slashes part words ("e-mail" is two), an apostrophe is dropped
 * ("don't" is "dont"), and a letter drawn out is one letter ("neeeej" is "nej"). Linear.
 */
export const words = (text: string): readonly Token[] => {
  if (text === lastSplit.text) return lastSplit.list;
  const list: Token[] = [];
  for (const match of text.matchAll(plainWord)) {
    const raw = match[0];
    list.push({ text: comparable(raw), raw, start: match.index, end: match.index + raw.length });
  }
  lastSplit = { text, list };
  return list;
};

/** One message goes through many recognizers: it is split once. */
let lastSplit: { readonly text: string; readonly list: readonly Token[] } = { text: '', list: [] };

const comparable = (raw: string): string => (simple.test(raw) ? raw : fold(raw.replace(drawnOut, '$1').replace(/['’´]/g, '')));
