import { type Exclusion, tellsTime } from './exclusion.js';
import { isInsideWord } from './named-dates.js';
import { isYear } from './numerals.js';
import type { Scan } from './scan.js';

/*
 * Rule 20, words of time that tell none: month words in names of people and inside other words; times that recur without a period.
 */

/** "Maj Hansen", "hos Maj", "Eva April Jensen", "maj-festen". */
const people: Exclusion = (scan, i) => {
  const token = scan.token(i);
  if (scan.meaning(i).month === undefined || !token) return;
  if (isInsideWord(scan, i)) return scan.hide(scan.isSign(i - 1, '.') && scan.isNumber(i - 2) ? i - 2 : i, i + 1);
  // "1. Maj Plads" is an address.
  if (scan.phrase(i + 1, 'street') >= 0 && scan.meaning(i + 1).month === undefined)
    return scan.hide(scan.isNumber(i - 1) ? i - 1 : scan.isSign(i - 1, '.') ? i - 2 : i, i + 2);
  if (scan.isNumber(i - 1) || scan.isSign(i - 1, '.') || scan.isNumber(i + 1)) return;
  if (isSurname(scan, i + 1, token.capital)) return scan.hide(i, i + 2);
  const before = scan.token(i - 1);
  const isNamed = before?.kind === 'word' && before.capital && !scan.isSentenceEnd(i - 1) && !tellsTime(scan, i - 1);
  if (token.capital && (isNamed || scan.phraseBefore(i, 'person') >= 0)) scan.hide(i, i + 1);
};

/** After a first name in lower case only what ends as surnames do. */
const isSurname = (scan: Scan, i: number, capital: boolean): boolean => {
  const token = scan.token(i);
  if (token?.kind !== 'word' || token.text.length <= 3 || tellsTime(scan, i)) return false;
  return token.text.endsWith('sen') || (capital && token.capital && !token.shouted);
};

/** "hver tirsdag", "hvert år i maj", "mandage". A year behind it makes a period of it: "hver måned i 2018". */
const recurrences: Exclusion = (scan, i) => {
  if (scan.meaning(i).recurring) return scan.hide(i, i + 1);
  const end = everyEnd(scan, i);
  if (end < 0 || isYear(scan.token(end)?.value ?? 0)) return;
  const link = scan.phrase(end, 'link');
  const { month, season, unit } = scan.meaning(link);
  const isInner = link >= 0 && (month !== undefined || season !== undefined || unit === 'month') && !scan.isNumber(link + 1);
  scan.hide(i, isInner ? link + 1 : end);
};

/** The end of "hver tirsdag", "hvert 2. år", "om sommeren", "årligt i maj", or -1. */
const everyEnd = (scan: Scan, i: number): number => {
  const every = scan.phrase(i, 'recurs');
  if (every >= 0) {
    const isCounted = scan.isNumber(every) && scan.isSign(every + 1, '.');
    const at = isCounted ? every + 2 : scan.meaning(every).ordinal !== undefined ? every + 1 : every;
    const { unit, season, month, weekday } = scan.meaning(at);
    return unit || season !== undefined || month !== undefined || weekday !== undefined ? at + 1 : -1;
  }
  return scan.isWord(i, 'om') && scan.meaning(i + 1).season !== undefined ? i + 2 : -1;
};

export const excludedWords: readonly Exclusion[] = [recurrences, people];
