import { type Atom, joinAt, longestList, one, type Rule } from './atom.js';
import { civil } from './calendar.js';
import { ordinalAt } from './numerals.js';
import { relativeUnit } from './relative.js';
import type { Found, Scan } from './scan.js';
import { dayOfMonth, month, type When, within } from './when.js';
import { fullYearAt, inYear, yearAfter } from './years.js';

/*
 * Rules 1, 2 and 12: days and months by name. "den 1. marts 2018", "5.-9. november", "15 May 2018", "May 15, 2018", "fredag den 1. december",
 * "marts 2018", "i maj måned". Without a year they are read by rule 11, at the end.
 */

/** The month word at `i` stands inside another word: "maj-festen". */
export const isInsideWord = (scan: Scan, i: number): boolean =>
  scan.isSign(i + 1, '-') &&
  scan.isGlued(i + 1) &&
  scan.isGlued(i + 2) &&
  scan.isWord(i + 2) &&
  !scan.isTimely(i + 2) &&
  scan.phrase(i + 2, 'to', 'and') < 0;

const monthAt = (scan: Scan, i: number): number | null => {
  const { month: number } = scan.meaning(i);
  return number === undefined || isInsideWord(scan, i) ? null : number;
};

/** "1.", "5.-9.", "5., 6. og 7.", "1. til den 15.", each a day of a month that follows. */
const daysAt = (scan: Scan, i: number): Found<{ readonly days: readonly number[]; readonly join: Atom['join'] }> | null => {
  const first = ordinalAt(scan, i);
  if (!first) return null;
  const days = [first.value.number];
  let { next } = first;
  let join: Atom['join'];
  while (days.length < longestList) {
    const joined = joinAt(scan, next);
    const skipped = joined && skipThe(scan, joined.next);
    const more = skipped !== null && ordinalAt(scan, skipped);
    if (!joined || !more) break;
    days.push(more.value.number);
    join = joined.value;
    next = more.next;
  }
  return { value: { days, join }, next };
};

const skipThe = (scan: Scan, i: number): number => {
  const after = scan.phrase(i, 'the');
  return after >= 0 && !scan.isTimely(i) ? after : i;
};

/** "maj måned" is maj. */
const afterMonthWord = (scan: Scan, i: number): number => {
  if (scan.isSign(i, '-') && scan.meaning(i + 1).unit === 'month') return i + 2;
  return scan.meaning(i).unit === 'month' ? i + 1 : i;
};

const dayList = (days: readonly number[], number: number, join: Atom['join']): Atom => {
  const whens = days.map((day) => dayOfMonth(number, day));
  return join ? { whens, join } : { whens };
};

const withYearAfter = (scan: Scan, atom: Atom, next: number, short: boolean): Found<Atom> => {
  const last = atom.whens[atom.whens.length - 1];
  const year = yearAfter(scan, next, short);
  if (!year || !last) return { value: atom, next };
  return { value: { ...atom, whens: [...atom.whens.slice(0, -1), ...inYear(last, year.value)] }, next: year.next };
};

const dayBeforeMonth: Rule = (scan, i) => {
  if (!scan.isNamedWithin(i, 4 * longestList) && scan.phraseBefore(i, 'the') < 0) return null;
  const days = daysAt(scan, i);
  if (!days || days.value.days.some((day) => day < 1 || day > 39)) return null;
  let at = days.next;
  if (scan.isSign(at, '-.') && scan.isGlued(at)) at++;
  for (const word of ['i', 'of', 'af', 'in', 'the']) if (scan.isWord(at, word)) at++;
  const number = monthAt(scan, at);
  if (number === null) return dayOfRelativeMonth(scan, days, at) ?? spokenMonth(scan, i, days, at);
  const atom = dayList(days.value.days, number, days.value.join);
  return withYearAfter(scan, atom, afterMonthWord(scan, at + 1), true);
};

/** "den 15. i næste måned", "the 1st of next month". */
const dayOfRelativeMonth = (scan: Scan, days: NonNullable<ReturnType<typeof daysAt>>, at: number): Found<Atom> | null => {
  const [day] = days.value.days;
  if (days.value.days.length > 1 || day === undefined || !isMonthUnit(scan, at)) return null;
  const inner = relativeUnit(scan, at);
  const [when] = inner?.value.whens ?? [];
  if (!inner || !when) return null;
  return one(
    within(when, ({ first }) => {
      const { year, month: number } = civil(first);
      return dayOfMonth(number, day).at(year);
    }),
    inner.next,
  );
};

const isMonthUnit = (scan: Scan, i: number): boolean => scan.meaning(i).unit === 'month' || scan.meaning(i + 1).unit === 'month';

/** "den 1. i 5.", as it is said aloud: the first of the fifth. */
const spokenMonth = (scan: Scan, i: number, days: NonNullable<ReturnType<typeof daysAt>>, at: number): Found<Atom> | null => {
  const number = ordinalAt(scan, at);
  const isMarked = number !== null && (number.value.said || fullYearAt(scan, number.next) !== null);
  const saidAloud = days.value.days.length === 1 && scan.isWord(at - 1, 'i') && isMarked && number.value.number <= 12;
  if (!saidAloud || !number || scan.phraseBefore(i, 'the') < 0) return null;
  const after = scan.token(number.next);
  if (after?.kind === 'word' && scan.phrase(number.next, 'to', 'and', 'the') < 0) return null;
  return withYearAfter(scan, dayList(days.value.days, number.value.number, undefined), number.next, true);
};

/** "May 15, 2018", "May 1-5": only where the month word is English, or may be. */
const monthBeforeDay: Rule = (scan, i) => {
  const number = monthAt(scan, i);
  if (number === null || scan.meaning(i).plain || scan.isSign(i + 1, '-')) return null;
  const from = skipThe(scan, i + 1);
  const days = daysAt(scan, from);
  if (!days || days.value.days.some((day) => day < 1 || day > 39)) return null;
  const year = scan.isSign(days.next, ',') ? yearAfter(scan, days.next + 1) : yearAfter(scan, days.next);
  const [last] = days.value.days.slice(-1);
  const atom = dayList(days.value.days, number, days.value.join);
  if (year && last !== undefined) {
    const dated = inYear(dayOfMonth(number, last), year.value);
    return { value: { ...atom, whens: [...atom.whens.slice(0, -1), ...dated] }, next: year.next };
  }
  return isDayAfterMonth(scan, i, from, days.next) ? { value: atom, next: days.next } : null;
};

/** Without a year behind it, the number after a month is its day when it is marked as one, or in English where nothing is counted. */
const isDayAfterMonth = (scan: Scan, i: number, from: number, next: number): boolean => {
  if (scan.isWord(from + 1) && scan.isGlued(from + 1) && ordinalAt(scan, from)?.value.said) return true;
  if (!scan.english) return false;
  const isDated = ['on', 'from', 'by', 'until', 'to', 'before', 'after'].some((word) => scan.isWord(i - 1, word));
  return isDated || !scan.isWord(next) || scan.phrase(next, 'to', 'and') >= 0;
};

/** A month, with or without its year. */
const monthAlone: Rule = (scan, i) => {
  const number = monthAt(scan, i);
  if (number === null) return null;
  const { holiday, plain } = scan.meaning(i);
  const christmas = holiday !== undefined && !scan.token(i)?.dotted && !joinsMonth(scan, i);
  if (christmas) return null;
  const short = plain === true || !scan.english;
  const found = withYearAfter(scan, { whens: [month(number)] }, afterMonthWord(scan, i + 1), short);
  const dated = (found.value.whens[0] as When).year !== undefined || found.value.whens[0]?.yearFrom !== undefined;
  return dated ? found : { value: { ...found.value, bare: true }, next: found.next };
};

const joinsMonth = (scan: Scan, i: number): boolean => {
  const joined = joinAt(scan, i + 1);
  return (joined !== null && scan.meaning(joined.next).month !== undefined) || scan.meaning(i - 2).month !== undefined;
};

/** "fredag den", "Fri.": a weekday before a date says nothing more. */
export const afterWeekday = (scan: Scan, i: number): number => {
  if (scan.meaning(i).weekday === undefined) return i;
  const at = scan.isSign(i + 1, ',.') ? i + 2 : i + 1;
  return skipThe(scan, at);
};

export const namedDate: Rule = (scan, i) => dayBeforeMonth(scan, i) ?? monthBeforeDay(scan, i) ?? monthAlone(scan, i);
