import { one, type Rule } from './atom.js';
import { addMonths, civil, type Day, dayAt, monthsAt, type Span, weekAround, weekdayOf } from './calendar.js';
import { lengthAt, lengthOf } from './lengths.js';
import type { Unit } from './lexicon.js';
import { cardinalAt, ordinalAt } from './numerals.js';
import type { Scan } from './scan.js';
import { addLength, days, fixed, half, holiday, month, quarter, season, type When, wholeYear, withYear } from './when.js';
import { fullYearAt, yearAfter } from './years.js';

/*
 * Rules 13 and 14: times told from the reference. "næste år", "denne måned", "resten af året" (see `parts.ts`), "om tre uger",
 * "de næste to år", "i morgen", "på fredag". "næste" + season, said before or during this year's, is next year's.
 */

/** The calendar unit that lies `away` units from the one around the reference. */
export const unitAround = (reference: Day, unit: Unit, away: number): Span => {
  const { year, month: number } = civil(reference);
  switch (unit) {
    case 'day':
      return { first: reference + away, last: reference + away };
    case 'week':
      return weekAround(reference + 7 * away);
    case 'month':
      return monthsAt(year, number + away);
    case 'quarter':
      return monthsAt(year, number - ((number - 1) % 3) + 3 * away, 3);
    case 'half':
      return monthsAt(year, number - ((number - 1) % 6) + 6 * away, 6);
    case 'year':
      return monthsAt(year + away, 1, 12);
    case 'school-year':
      return monthsAt((number >= 8 ? year : year - 1) + away, 8, 12);
  }
};

const aroundWhen = (scan: Scan, unit: Unit, away: number): When =>
  unit === 'year' ? wholeYear(scan.year + away) : fixed(unitAround(scan.reference, unit, away));

const notNumbered = (scan: Scan, i: number): boolean => !scan.isNumber(i) && fullYearAt(scan, i) === null;

/** "næste år", "i år", "denne måned", "this quarter", "det nye år"; also "året" and "måneden", of which only parts are told. */
export const relativeUnit: Rule = (scan, i) => {
  if (scan.isWord(i, 'i') && scan.isWord(i + 1, 'aar') && notNumbered(scan, i + 2)) return one(wholeYear(scan.year), i + 2);
  if (isNewYearAhead(scan, i)) return one(wholeYear(scan.year + 1), i + 2);
  const { which } = scan.meaning(i);
  if (which === undefined) return null;
  const at = Math.max(scan.phrase(i + 1, 'adjective'), i + 1);
  const { unit, owning, letter } = scan.meaning(at);
  if (scan.isWord(i + 1, 'school') && scan.meaning(i + 2).unit === 'year')
    return one(aroundWhen(scan, 'school-year', which), i + 3);
  if (unit && !owning && !letter) {
    if (unit === 'day' || isSeveral(scan, i, at)) return null;
    if ((unit === 'quarter' || unit === 'half') && which === -1) {
      const year = yearAfter(scan, at + 1);
      if (year && 'year' in year.value) return one(withYear(unit === 'half' ? half(2) : quarter(4), year.value.year), year.next);
    }
    return notNumbered(scan, at + 1) ? one(aroundWhen(scan, unit, which), at + 1) : null;
  }
  return relativeNamed(scan, i, which);
};

/** "de kommende år", "the coming years": nobody can tell how many. */
const isSeveral = (scan: Scan, i: number, at: number): boolean => scan.isWord(i - 1, 'de') || scan.meaning(at).several === true;

const isNewYearAhead = (scan: Scan, i: number): boolean =>
  (scan.isWord(i, 'nye') && scan.isWord(i + 1, 'aar')) ||
  (scan.isWord(i, 'new') &&
    scan.isWord(i + 1, 'year') &&
    !scan.isWord(i + 2, 's') &&
    scan.isWord(i - 2, 'in') &&
    scan.isWord(i - 1, 'the'));

/** "næste sommer", "this spring", "next May", "næste jul". */
const relativeNamed = (scan: Scan, i: number, which: -1 | 0 | 1): ReturnType<Rule> => {
  const meaning = scan.meaning(i + 1);
  const shape =
    meaning.season !== undefined
      ? season(meaning.season)
      : meaning.month !== undefined && !meaning.holiday
        ? month(meaning.month)
        : meaning.holiday
          ? holiday(meaning.holiday)
          : null;
  if (!shape) return relativeWeekday(scan, i, which);
  if (!notNumbered(scan, i + 2)) return null;
  const near = nearest(shape, scan.reference, scan.year);
  const year = which === 0 ? near : which === 1 ? Math.min(near, scan.year) + 1 : lastEnded(shape, scan.reference, scan.year);
  return one(withYear(shape, year), i + 2);
};

/** The year of the first one that has not ended. */
const nearest = (shape: When, reference: Day, year: number): number => {
  for (let y = year - 1; ; y++) if ((shape.at(y)?.last ?? Number.NEGATIVE_INFINITY) >= reference) return y;
};

const lastEnded = (shape: When, reference: Day, year: number): number => nearest(shape, reference, year) - 1;

/** "næste fredag" is that day of next week; "denne fredag", "this Friday" of this one. */
const relativeWeekday = (scan: Scan, i: number, which: -1 | 0 | 1): ReturnType<Rule> => {
  const { weekday } = scan.meaning(i + 1);
  if (weekday === undefined || nextIsDate(scan, i + 2)) return null;
  const day = weekAround(scan.reference).first + 7 * which + weekday - 1;
  return one(days(day, day), i + 2);
};

const nextIsDate = (scan: Scan, i: number): boolean => {
  const at = scan.phrase(i, 'the') >= 0 ? scan.phrase(i, 'the') : i;
  return (
    scan.isNumber(at) ||
    ordinalAt(scan, at) !== null ||
    yearAfter(scan, i) !== null ||
    scan.isWord(i, 'i') ||
    scan.isWord(i, 'of') ||
    scan.isWord(i, 'in')
  );
};

/** "på fredag", "on Friday": the first such day after the reference. */
const weekdayAhead: Rule = (scan, i) => {
  const { weekday } = scan.meaning(i);
  if (weekday === undefined || nextIsDate(scan, i + 1)) return null;
  const away = ((weekday - weekdayOf(scan.reference) + 6) % 7) + 1;
  return one(days(scan.reference + away, scan.reference + away), i + 1, { bare: true });
};

/** "i dag", "i morgen", "nu": told in passing as often as meant, so the nearest ones are weak. */
const nearDay: Rule = (scan, i) => {
  const tags = [
    ['day-after-tomorrow', 2],
    ['tomorrow', 1],
    ['today', 0],
    ['yesterday', -1],
    ['now', 0],
  ] as const;
  for (const [tag, away] of tags) {
    const next = scan.phrase(i, tag);
    if (next < 0) continue;
    const when = days(scan.reference + away, scan.reference + away);
    return one(when, next, away > 0 ? {} : { weak: true });
  }
  return null;
};

/** "om tre uger": that single day. "in six months", "two weeks from now". Between two lengths: from the one to the other. */
const inLength: Rule = (scan, i) => {
  const ahead = scan.phrase(i, 'in-time');
  const prefixed = ahead >= 0 ? lengthAt(scan, ahead) : null;
  const found = prefixed ?? lengthFromNow(scan, i);
  if (!found) return null;
  const { least, most } = found.value;
  return one(days(addLength(scan.reference, least), addLength(scan.reference, most)), found.next);
};

/** "two weeks from now", "six weeks from today". */
const lengthFromNow = (scan: Scan, i: number): ReturnType<typeof lengthAt> => {
  const found = lengthAt(scan, i);
  if (!found || !scan.isWord(found.next, 'from')) return null;
  return scan.isWord(found.next + 1, 'now') || scan.isWord(found.next + 1, 'today') ? { ...found, next: found.next + 2 } : null;
};

/** "de to kommende år". */
const countBeforeComing = (scan: Scan, i: number): ReturnType<typeof lengthAt> => {
  const count = scan.isWord(i - 1, 'de') || scan.isWord(i - 1, 'the') ? cardinalAt(scan, i) : null;
  const { unit, the } = scan.meaning(count ? count.next + 1 : i);
  return count && unit && !the && scan.meaning(count.next).which === 1 ? lengthOf(count.value, unit, count.next + 2) : null;
};

/** "de næste to år": from the reference on, so many days; "inden for to år" and "within two years" end on the day itself. */
const comingLength: Rule = (scan, i) => {
  const coming = scan.phrase(i, 'coming');
  const length = coming >= 0 ? lengthAt(scan, coming) : countBeforeComing(scan, i);
  if (length) return one(days(scan.reference, addLength(scan.reference, length.value.most) - 1), length.next);
  const inside = scan.phrase(i, 'within');
  const from = inside >= 0 ? inside : scan.isWord(i, 'inden') ? i + 1 : -1;
  const limit = from >= 0 ? (lengthAt(scan, from) ?? oneUnit(scan, from)) : null;
  return limit && one(days(scan.reference, addLength(scan.reference, limit.value.most)), limit.next, { weak: true });
};

/** "inden for det næste år", "within the next month": one of them. */
const oneUnit = (scan: Scan, i: number): ReturnType<typeof lengthAt> => {
  const at = scan.meaning(i).which === 1 ? i + 1 : scan.meaning(i - 1).which === 1 ? i : -1;
  const { unit, the, letter } = scan.meaning(at);
  return unit && !the && !letter ? lengthOf(1, unit, at + 1) : null;
};

/** "den 20." without a month: the first one that comes. */
export const dayAlone: Rule = (scan, i) => {
  const day = ordinalAt(scan, i);
  if (!day || day.value.number < 1 || day.value.number > 31 || scan.phraseBefore(i, 'the') < 0 || !scan.isSentenceEnd(day.next))
    return null;
  if (!scan.isNumber(i) || !(day.value.said || scan.isWord(i - 1, 'd') || scan.isWord(i - 1, 'den'))) return null;
  for (let away = 0; away < 4; away++) {
    const { year, month: number } = civil(addMonths(scan.reference, away));
    const found = dayAt(year, number, day.value.number);
    if (found !== null && found >= scan.reference) return one({ ...days(found, found), implied: ['year'] }, day.next);
  }
  return null;
};

export const relative: Rule = (scan, i) =>
  comingLength(scan, i) ?? relativeUnit(scan, i) ?? inLength(scan, i) ?? nearDay(scan, i) ?? weekdayAhead(scan, i);
