import { type Exclusion, isFourDigits } from './exclusion.js';
import { isYear } from './numerals.js';
import { numericDate } from './numeric-dates.js';
import type { Scan } from './scan.js';

/*
 * Rule 20, figures that are no time: numbers of paragraphs, pages, cases, phones and companies; amounts, counts, percentages; versions and
 * clock times; web and mail addresses.
 */

const longestAddress = 40;

/** Hides all that stands together with "@", "www" or "://". */
const addresses: Exclusion = (scan, i) => {
  const isUrl = scan.isSign(i, ':') && scan.isSign(i + 1, '/') && scan.isSign(i + 2, '/');
  if (!isUrl && !scan.isSign(i, '@#') && !scan.isWord(i, 'www')) return;
  let from = i;
  while (from > 0 && i - from < longestAddress && scan.isGlued(from)) from--;
  let to = i + 1;
  while (to < scan.length && to - i < longestAddress && scan.isGlued(to)) to++;
  scan.hide(from, to);
};

/**
 * "§ 20, stk. 2", "side 12", "sag nr. 2017-1234", "fase 1", "version 2.1". A year behind a word that as often has a time as a number
 * ("mål 2018") is left to the names of programmes.
 */
const labels: Exclusion = (scan, i) => {
  const isParagraph = scan.isSign(i, '§');
  const first = isParagraph ? i + 1 : scan.phrase(i, 'label', 'numbered');
  if (first < 0) return;
  let at = first;
  let isNumbered = isParagraph || scan.phrase(i, 'numbered') >= 0;
  for (let skipped = 0; skipped < 3; skipped++) {
    const more = scan.phrase(at, 'label', 'numbered');
    isNumbered ||= scan.phrase(at, 'numbered') >= 0;
    if (more >= 0) at = more;
    else if (scan.isSign(at, '.:-#§')) at++;
  }
  const isLoneYear = isFourDigits(scan, at) && isYear(scan.token(at)?.value ?? 0) && scan.chainEnd(at) === at + 1;
  if (scan.isNumber(at) && (isNumbered || !isLoneYear)) scan.hide(at, isNumbered ? groupsEnd(scan, at) : scan.chainEnd(at));
};

/** "12 34 56 78", "2018 0001234567": the groups of one number, but not "nr. 4 2018". */
const groupsEnd = (scan: Scan, i: number): number => {
  let at = scan.chainEnd(i);
  const groups = (): boolean =>
    scan.isNumber(at) && !scan.token(at)?.line && at - i < 12 && (!isFourDigits(scan, at) || isFourDigits(scan, i));
  while (groups()) at = scan.chainEnd(at);
  return at;
};

/** "+45 20 18 20 19", "33 92 52 00", five digits and more. */
const longNumbers: Exclusion = (scan, i) => {
  if (!scan.isNumber(i)) return;
  if ((scan.token(i)?.text.length ?? 0) > 4) return scan.hide(i, i + 1);
  let at = i;
  while (scan.isNumber(at) && at - i < 12) at++;
  if (at - i >= 4 || (scan.isSign(i - 1, '+') && scan.isGlued(i))) scan.hide(i, at);
};

/** "kl. 14.30", "14:30", "kl. 10-12", "2 pm". */
const clockTimes: Exclusion = (scan, i) => {
  const clock = scan.phrase(i, 'clock');
  if (clock >= 0 && scan.isNumber(clock)) scan.hide(i, scan.chainEnd(clock));
  if (!scan.isNumber(i)) return;
  const end = scan.chainEnd(i);
  if (end > i + 1 && scan.isSign(i + 1, ':')) scan.hide(i, end);
  if (scan.isWord(end, 'pm') || scan.isWord(end, 'am')) scan.hide(i, end + 1);
};

/** "2018 kr.", "3,5 mio.", "98 kommuner", "20 %", "2000 København", "kr. 2.018,-". */
const amounts: Exclusion = (scan, i) => {
  const isMoney = scan.isSign(i, '€$£') || scan.phrase(i, 'currency') === i + 1;
  const at = isMoney && scan.isSign(i + 1, '.') ? i + 2 : i + 1;
  if (isMoney && scan.isNumber(at)) return scan.hide(at, scan.chainEnd(at));
  if (!scan.isNumber(i) || scan.isInsideChain(i)) return;
  const end = scan.chainEnd(i);
  const isDecimal = end > i + 1 && (scan.isSign(i + 1, ',') || (scan.isSign(i + 1, '.') && scan.token(i + 2)?.text.length === 3));
  const isSmall = end === i + 1 && (scan.token(i)?.text.length ?? 0) <= 2;
  const isDate = end > i + 1 && !scan.isSign(i + 1, '.,') && scan.token(end - 1)?.text.length !== 1;
  const isPriced = scan.isSign(end, ',') && scan.isGlued(end) && scan.isSign(end + 1, '-') && scan.isGlued(end + 1);
  const isMany =
    scan.phraseBefore(i, 'quantity') >= 0 && scan.isWord(end) && !scan.isTimely(end) && scan.phrase(end, 'to', 'and') < 0;
  const isCounted = isPriced || isMany || scan.isSign(end, '%‰€$£°') || scan.phrase(end, 'counted', 'currency') >= 0;
  if (isCounted && !isSmall && !isDate && !isSaidYear(scan, i)) {
    // "mellem 2000 og 2500 borgere"
    const isSecond = scan.isNumber(i - 2) && (scan.isSign(i - 1, '-') || scan.phrase(i - 1, 'to', 'and') === i);
    scan.hide(isSecond && scan.isListed(end) ? i - 2 : i, end);
  } else if (isDecimal && scan.meaning(end).unit === undefined) scan.hide(i, end);
};

/** In "vi vil i 2018 etablere" the verb ends as counted things do ("borgere"): a year behind "i" is counted only by a word that says so. */
const isSaidYear = (scan: Scan, i: number): boolean =>
  isYear(scan.token(i)?.value ?? 0) &&
  (((scan.isWord(i - 1, 'i') || scan.isWord(i - 1, 'in')) && !scan.isListed(i + 1)) ||
    (isNamedTime(scan, i - 1) && scan.phrase(i + 1, 'currency') < 0));

const isNamedTime = (scan: Scan, i: number): boolean => {
  const { month, season, unit } = scan.meaning(i);
  return month !== undefined || season !== undefined || (unit !== undefined && unit !== 'day' && !scan.meaning(i).several);
};

const longestFigures = 12; // > dd.mm.yyyy-dd.mm.yyyy

/** "2.1.3", "2018-001234", "36/2018": figures together that are no date as a whole. */
const otherFigures: Exclusion = (scan, i) => {
  const end = scan.chainEnd(i);
  if (
    !scan.isNumber(i) ||
    end === i + 1 ||
    scan.isInsideChain(i) ||
    (scan.isGlued(i) && scan.isWord(i - 1) && scan.isTimely(i - 1))
  )
    return;
  if (numericDate(scan, i) || belongsToWords(scan, i, end)) return;
  if (end - i > longestFigures || scan.tokens.slice(i, end).some(({ text }) => text.length >= 4)) scan.hide(i, end);
};

/** "uge 36/2018", "1.-3. kvartal", "1-5 maj". */
const belongsToWords = (scan: Scan, i: number, end: number): boolean =>
  scan.isTimely(i - 1) || scan.isTimely(end) || scan.isTimely(end + 1) || scan.isSign(i - 1, "'");

export const excludedFigures: readonly Exclusion[] = [addresses, clockTimes, labels, otherFigures, longNumbers, amounts];
