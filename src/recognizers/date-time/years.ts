import { century, isYear, spelledYearAt } from './numerals.js';
import type { Found, Scan } from './scan.js';
import { type Implied, type When, withYear, type YearFrom } from './when.js';

/** A year as it was told: in figures (two of them when joined, as a winter's), or by another time's year. */
export type YearSaid =
  | { readonly year: number; readonly toYear?: number; readonly implied: readonly Implied[] }
  | { readonly from: YearFrom };

const none: readonly Implied[] = [];
const guessedCentury: readonly Implied[] = ['century'];

/** Four digits, or a year in words. */
export const fullYearAt = (scan: Scan, i: number): Found<number> | null => {
  const token = scan.token(i);
  if (token?.kind !== 'number') {
    const spelled = spelledYearAt(scan, i);
    return spelled && { value: spelled.value.year, next: spelled.next };
  }
  if (token.text.length !== 4 || !isYear(token.value)) return null;
  return { value: token.value, next: i + 1 };
};

const shortYearAt = (scan: Scan, i: number): number | null => {
  const token = scan.token(i);
  return token?.kind === 'number' && token.text.length === 2 ? century(token.value) : null;
};

/** In years: "2018-44" is the number of something. */
export const longestRange = 20;

/** "2017/18", "2017-2018", "17/18", "2018". A second year in two digits must be later than the first, or it is a month. */
export const yearPairAt = (scan: Scan, i: number, short: boolean): Found<YearSaid> | null => {
  const full = fullYearAt(scan, i);
  const first = full?.value ?? (short ? shortYearAt(scan, i) : null);
  if (first === null) return null;
  const next = full?.next ?? i + 1;
  if (scan.isSign(next, '/-')) {
    const second = fullYearAt(scan, next + 1)?.value ?? (scan.isGlued(next + 1) || !full ? shortYearAt(scan, next + 1) : null);
    const ends = !(scan.isSign(next + 2, '-/.') && scan.isGlued(next + 2) && scan.isNumber(next + 3) && scan.isGlued(next + 3));
    const isDay =
      scan.meaning(next + 2).month !== undefined || (scan.isSign(next + 2, '.') && scan.meaning(next + 3).month !== undefined);
    if (second !== null && second > first && second - first <= longestRange && ends && !isDay)
      return { value: { year: first, toYear: second, implied: full ? none : guessedCentury }, next: next + 2 };
  }
  if (!full) return null;
  return { value: { year: first, implied: none }, next };
};

/** "'18" */
export const apostropheYearAt = (scan: Scan, i: number): Found<YearSaid> | null => {
  const short = scan.isSign(i, "'") ? shortYearAt(scan, i + 1) : null;
  return short === null ? null : { value: { year: short, implied: guessedCentury }, next: i + 2 };
};

/** "næste år", "i år", "this year", "the following year". */
export const relativeYearAt = (scan: Scan, i: number): Found<YearSaid> | null => {
  const same = scan.phrase(i, 'same-year');
  if (same >= 0) return { value: { from: 'same' }, next: same };
  const following = scan.phrase(i, 'following-year');
  if (following >= 0) return { value: { from: 'following' }, next: following };
  if (scan.isWord(i, 'i') && scan.isWord(i + 1, 'aar') && !fullYearAt(scan, i + 2))
    return { value: { year: scan.year, implied: none }, next: i + 2 };
  const { which } = scan.meaning(i);
  if (which !== undefined && scan.meaning(i + 1).unit === 'year' && !fullYearAt(scan, i + 2))
    return { value: { year: scan.year + which, implied: none }, next: i + 2 };
  return null;
};

/** Two digits as a year where nothing else can be meant: at the end of the time, never before a thing that is counted. */
const plainShortYearAt = (scan: Scan, i: number): Found<YearSaid> | null => {
  const short = shortYearAt(scan, i);
  if (
    short === null ||
    (scan.isGlued(i) && !scan.isWord(i - 1)) ||
    scan.isSign(i + 1, '%:') ||
    (scan.isSign(i + 1, '.') && scan.isGlued(i + 2))
  )
    return null;
  const after = scan.token(i + 1);
  if (after && (after.kind === 'number' || (scan.isSign(i + 1, './') && scan.isGlued(i + 1) && scan.isNumber(i + 2))))
    return null;
  if (after?.kind === 'word' && !scan.isTimely(i + 1) && scan.phrase(i + 1, 'to', 'and', 'onwards', 'latest') < 0) return null;
  if (scan.isTimely(i + 1) && scan.phrase(i + 1, 'to', 'and') < 0) return null;
  return { value: { year: short, implied: guessedCentury }, next: i + 1 };
};

/**
 * The year that belongs to the time before token `i`: "marts 2018", "marts i 2018", "marts, 2018", "uge 5-2018", "marts næste år", "marts '18",
 * and with `short` also "marts 18".
 */
export const yearAfter = (scan: Scan, i: number, short = false): Found<YearSaid> | null => {
  const direct = relativeYearAt(scan, i) ?? apostropheYearAt(scan, i) ?? yearPairAt(scan, i, false);
  if (direct) return direct;
  if (short) {
    const plain = plainShortYearAt(scan, i);
    if (plain) return plain;
  }
  if (scan.isSign(i, '.,(') && !scan.isSentenceEnd(i + 1)) return relativeAlone(scan, i) ?? fullOnly(scan, i + 1);
  // "maj -18"
  const isDashed = short && scan.isSign(i, '-') && !scan.isGlued(i) && scan.isGlued(i + 1);
  const two = isDashed && scan.chainEnd(i + 1) === i + 2 && !scan.isWord(i + 2) ? shortYearAt(scan, i + 1) : null;
  if (two !== null) return { value: { year: two, implied: guessedCentury }, next: i + 2 };
  if (scan.isSign(i, '/-') && scan.isGlued(i) && scan.isGlued(i + 1)) {
    const joined = yearPairAt(scan, i + 1, false);
    if (joined) return joined;
    const two = short ? shortYearAt(scan, i + 1) : null;
    if (two !== null && scan.chainEnd(i + 1) === i + 2) return { value: { year: two, implied: guessedCentury }, next: i + 2 };
    return null;
  }
  // "maj - 2018": nobody means from May to a whole year.
  if (scan.isSign(i, '-') && scan.isNumber(i + 1) && scan.chainEnd(i + 1) === i + 2 && !scan.isSign(i + 2, '-'))
    return fullOnly(scan, i + 1);
  let at = i;
  while (at < i + 3 && scan.phrase(at, 'year-link') === at + 1) {
    at++;
    const found = relativeYearAt(scan, at) ?? apostropheYearAt(scan, at) ?? yearPairAt(scan, at, false);
    if (found) return found;
  }
  return null;
};

/** "juni, næste år", and nothing more: else it begins another clause. */
const relativeAlone = (scan: Scan, i: number): Found<YearSaid> | null => {
  const found = scan.isSign(i, ',(') ? relativeYearAt(scan, i + 1) : null;
  return found && (scan.isSentenceEnd(found.next) || scan.isSign(found.next, '.,)')) ? found : null;
};

const fullOnly = (scan: Scan, i: number): Found<YearSaid> | null => {
  const full = fullYearAt(scan, i);
  return full && { value: { year: full.value, implied: none }, next: scan.isSign(full.next, ')') ? full.next + 1 : full.next };
};

/** A time in the year that was said, or in both when two were. */
export const inYear = (when: When, said: YearSaid): readonly When[] => {
  if ('from' in said) return [{ ...when, yearFrom: said.from }];
  const first = withYear(when, said.year, said.implied);
  return said.toYear === undefined ? [first] : [first, withYear(when, said.toYear, said.implied)];
};
