import { type Exclusion, isFourDigits, tellsTime } from './exclusion.js';
import { namedDate } from './named-dates.js';
import { numericDate } from './numeric-dates.js';
import type { Scan } from './scan.js';
import { fullYearAt, yearAfter } from './years.js';

/*
 * Rule 20, dates and years that belong to something else: citations of laws, decisions and documents; names of programmes; events that are
 * narrower than the year they are told with.
 */

/** The end of the date at `i`, with "den" before it, or -1. */
const dateEnd = (scan: Scan, i: number): number => {
  let at = i;
  while (at < i + 3 && (scan.phrase(at, 'the') >= 0 || scan.isSign(at, '.'))) at++;
  return (numericDate(scan, at) ?? namedDate(scan, at))?.next ?? -1;
};

const longestNumber = 8;

/**
 * "lov nr. 606 af 12. juni 2013", "rapport fra 2016", "Regulation (EU) 2016/679 of 27 April 2016", "finansloven for 2018". "i" and "for" tie a
 * year to a budget and to nothing else; "fra" ties it to all that is not itself carried out ("projektet fra 1. maj").
 */
const citations: Exclusion = (scan, i) => {
  const document = scan.phrase(i, 'document', 'yearbook');
  const numbered = scan.isWord(i, 'nr') || scan.isWord(i, 'no') || scan.isWord(i, 'nummer');
  if (document < 0 && !numbered) return;
  const from = Math.max(document, i + 1);
  let at = from;
  let hasNumber = false;
  for (; at < from + longestNumber && scan.phrase(at, 'dated') < 0; at++) {
    if (scan.isNumber(at) || scan.isSign(at, '\0')) hasNumber = true;
    else if (!scan.isSign(at, '().,:/-') && scan.phrase(at, 'numbered', 'union') < 0) break;
  }
  const dated = scan.phrase(at, 'dated');
  const end = dated >= 0 ? dateEnd(scan, dated) : -1;
  if (end > 0 && isTied(scan, i, at, hasNumber)) scan.hide(at, end);
  else if (document >= 0 && hasNumber && !scan.isNumber(from)) scan.hide(document, at);
};

const isTied = (scan: Scan, i: number, link: number, hasNumber: boolean): boolean => {
  if (scan.isWord(link, 'i') || scan.isWord(link, 'in') || scan.isWord(link, 'on')) return false;
  if (hasNumber) return true;
  if (scan.isWord(link, 'om')) return false;
  return scan.isWord(link, 'for') ? scan.phrase(i, 'yearbook', 'programme') >= 0 : true;
};

/** "Rapport 1/2018", "LBK 606 2013", "notat 4-2017": the number of a writing in its year. */
const serials: Exclusion = (scan, i) => {
  const at = scan.phrase(i, 'serial');
  if (at < 0 || !scan.isNumber(at) || (scan.token(at)?.text.length ?? 9) > 4 || isFourDigits(scan, at)) return;
  const year = scan.isSign(at + 1, '/-') && scan.isGlued(at + 1) ? at + 2 : at + 1;
  if (isFourDigits(scan, year) && scan.chainEnd(year) === year + 1) scan.hide(at, year + 1);
};

/** "Aktstykke 124 af 26. juni 2017": nothing but a citation has "af" before a whole date. */
const datedThings: Exclusion = (scan, i) => {
  if (!(scan.isWord(i, 'af') || scan.isWord(i, 'of') || scan.isWord(i, 'dateret') || scan.isWord(i, 'dated'))) return;
  if (scan.isTimely(i - 1) || scan.isSign(i - 1, '.') || scan.phraseBefore(i, 'timely') >= 0 || tellsTime(scan, i - 1)) return;
  const at = scan.phrase(i + 1, 'the') >= 0 ? scan.phrase(i + 1, 'the') : i + 1;
  const end = scan.isNumber(at) ? dateEnd(scan, at) : -1;
  if (end > at + 2) scan.hide(i, end);
};

/** "Vision 2025", "2030-strategien", "OGP-handlingsplan 2017-2019", "Agenda 2030", "Digital Vækst 2025", "the 2030 Agenda". */
const programmes: Exclusion = (scan, i) => {
  if (!isFourDigits(scan, i)) return;
  const end = scan.chainEnd(i);
  const isJoined = scan.isSign(end, '-') && scan.isGlued(end) && scan.isWord(end + 1) && scan.isGlued(end + 1);
  if (isJoined && !scan.isTimely(end + 1) && scan.phrase(end + 1, 'to') < 0) return scan.hide(i, end);
  const isOwned = scan.phraseBefore(i, 'the') >= 0 || scan.phraseBefore(i, 'owner') >= 0;
  if (isOwned && scan.phrase(end, 'programme', 'yearbook', 'document') >= 0) return scan.hide(i, end);
  if (isAfterHyphen(scan, i) || isAfterProgramme(scan, i) || isAfterName(scan, i)) scan.hide(i, rangeEnd(scan, end));
};

/** The years of a name may have spaces around their dash. */
const rangeEnd = (scan: Scan, end: number): number => (scan.isSign(end, '-') && isFourDigits(scan, end + 1) ? end + 2 : end);

/** "covid-19", "post-2020". */
const isAfterHyphen = (scan: Scan, i: number): boolean =>
  scan.isSign(i - 1, '-') && scan.isGlued(i) && scan.isGlued(i - 1) && scan.isWord(i - 2) && !scan.isTimely(i - 2);

/** "strategi 2020", and with a few words between: "handlingsplan for open government 2017-2019", "strategien for 2018-2020". */
const isAfterProgramme = (scan: Scan, i: number): boolean => {
  if ((['programme', 'yearbook', 'edition'] as const).some((tag) => scan.phraseBefore(i, tag) >= 0)) return true;
  // "our policy paper 2014-2018", "sundhedsaftalen 2015-2018".
  const isRange = scan.isSign(i + 1, '-') && isFourDigits(scan, i + 2);
  if (isRange && scan.phraseBefore(i, 'serial') >= 0) return true;
  if (i > 0 && scan.phraseBefore(i, 'land') === i - 1) return isLandAlone(scan, i - 1);
  for (let at = i - 1; at >= i - 4; at--) {
    if (!scan.isWord(at) || scan.isTimely(at)) return false;
    if (scan.isWord(at, 'for') || scan.isWord(at, 'om') || scan.isWord(at, 'on')) return scan.phraseBefore(at, 'programme') >= 0;
    if (/(?:es|er)$/.test(scan.token(at)?.text ?? '') || scan.phrase(at, 'place') >= 0) return false;
  }
  return false;
};

/** "Danmark 2030", "Smart Aarhus 2020", but not "i hele Danmark 2018". */
const isLandAlone = (scan: Scan, i: number): boolean => {
  const before = scan.isWord(i - 1, 'hele') || scan.isWord(i - 1, 'whole') ? i - 1 : i;
  return scan.isSentenceEnd(before) || !(scan.isSign(before - 1, ',:(') || scan.phraseBefore(before, 'place') >= 0);
};

/** A name with a year behind it, or an abbreviation in capitals; but "i Aarhus Kommune 2018" is a place and then a time. */
const isAfterName = (scan: Scan, i: number): boolean => {
  const token = scan.token(i - 1);
  const isLetter = token?.text.length === 1;
  if (token?.kind !== 'word' || !token.capital || (tellsTime(scan, i - 1) && !scan.meaning(i - 1).letter)) return false;
  if (token.shouted && !scan.shouted) return true;
  let from = i - 1;
  while (i - from < 6 && scan.isWord(from - 1) && scan.token(from - 1)?.capital) from--;
  // "Sundhedsprofilen 2016": what is past is no answer but the name of something.
  if (scan.isSentenceEnd(from)) return from < i - 1 || isLetter || (scan.token(i)?.value ?? 0) < scan.year;
  return scan.phraseBefore(from, 'place') < 0 && !scan.isSign(from - 1, ',:(');
};

/**
 * "efterårssemestret 2017", "påsken næste år", "efter kommunalvalget 2017": an event inside the year, which nobody but the writer can place.
 * The year is hidden with it, for the whole year would be a wrong answer.
 */
export const events: Exclusion = (scan, i) => {
  const token = scan.token(i);
  const hasYear = scan.token(i + 1)?.opens.time === true;
  if (token?.kind !== 'word' || !hasYear || tellsTime(scan, i)) return;
  const isSeasonal = seasonal.test(token.text) && (token.text.length > 5 || token.text.startsWith('term'));
  const isLimit =
    ['before', 'after', 'until'].some((role) => scan.phraseBefore(i, role as 'before') >= 0) &&
    !/^planen?$|^aftale$/.test(token.text);
  if (!isSeasonal && !isLimit) return;
  const at = isSeasonal && ['i', 'in', 'of'].some((word) => scan.isWord(i + 1, word)) ? i + 2 : i + 1;
  const full = fullYearAt(scan, at);
  const year = full ? full.next : (yearAfter(scan, at)?.next ?? -1);
  if (year > at) scan.hide(at, year);
};

const seasonal =
  /^(?:skolestart|semester|studiestart|terms?$|foraar|efteraar|sommer|vinter|jule|paaske|pinse|nytaar|easter|whitsun|pentecost|midsommer)/;

/** The order matters: a citation uses up its date before a name is looked for. */
export const excludedCitations: readonly Exclusion[] = [serials, citations, datedThings, programmes, events];
