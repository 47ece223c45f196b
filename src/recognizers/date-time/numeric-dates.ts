import type { Atom, Rule } from './atom.js';
import { century, isYear } from './numerals.js';
import type { Found, Scan } from './scan.js';
import { dayOfMonth, type Implied, month, type When, wholeYear, withYear } from './when.js';
import { inYear, longestRange, yearAfter } from './years.js';

/*
 * Rules 2, 8 and 12: times in figures. Day before month, also in English, except ISO 8601 (yyyy-mm-dd). The parts may be joined by any of
 * / . - ("1/7-2018", "15.02.2019", "31-12-18"), a range by a dash ("1/7-30/9 2018"). Two years joined by / or - are both calendar years.
 */

interface Group {
  readonly value: number;
  readonly digits: number;
  /** The signs before the next group. */
  readonly joined: string;
}

/** Figures that stand together without a space: `12.` `.-` and the like between them. */
const chainAt = (scan: Scan, i: number): Found<readonly Group[]> => {
  const groups: Group[] = [];
  let at = i;
  for (;;) {
    const token = scan.token(at);
    if (token?.kind !== 'number' || groups.length > longestChain) break;
    let next = at + 1;
    let joined = '';
    while (joined.length < 2 && scan.isSign(next, './-') && scan.isGlued(next)) joined += scan.token(next++)?.text ?? '';
    const goesOn = joined !== '' && scan.isNumber(next) && scan.isGlued(next);
    groups.push({ value: token.value, digits: token.text.length, joined: goesOn ? joined : '' });
    at = goesOn ? next : at + 1;
    if (!goesOn) break;
  }
  return { value: groups, next: at };
};

const longestChain = 8; // > the 6 groups of dd.mm.yyyy-dd.mm.yyyy

type Part = { readonly whens: readonly When[]; readonly size: number };

const order = (day: number, month: number): readonly Implied[] =>
  day !== month && day <= 12 && month <= 12 ? ['day-month-order'] : [];

const isDayMonth = (day: Group, month: Group): boolean =>
  day.digits <= 2 && month.digits <= 2 && day.value >= 1 && day.value <= 31 && month.value >= 1 && month.value <= 12;

/** A version number has dots too, so figures that are no day are an impossible date only with a whole year or a slash. */
const looksDayMonthYear = (day: Group, month: Group, year: Group): boolean =>
  isDayMonth(day, month) ||
  (day.digits <= 2 && month.digits <= 2 && day.value <= 31 && month.value <= 31 && (year.digits === 4 || day.joined === '/'));

const dated = (day: Group, month: Group, year: Group): When => {
  const full = year.digits === 4 ? year.value : century(year.value);
  const implied = [...order(day.value, month.value), ...(year.digits === 2 ? (['century'] as const) : [])];
  return withYear(dayOfMonth(month.value, day.value), full, implied);
};

/** The forms a chain can begin with at group `k`, the longest first. A day or a month that does not exist is still a date. */
const partsAt = (groups: readonly Group[], k: number): readonly Part[] => {
  const [a, b, c] = [groups[k], groups[k + 1], groups[k + 2]];
  const found: Part[] = [];
  if (!a) return found;
  if (b && c && a.joined.length === 1 && b.joined.length === 1) {
    if (a.joined === '-' && b.joined !== '-' && isDayMonth(a, c) && isDayMonth(b, c))
      if (b.joined === '/' || c.digits <= 2) found.push(...dayRange(groups, k));
    if (a.digits === 4 && isYear(a.value) && b.digits <= 2 && c.digits <= 2 && a.joined === b.joined)
      found.push({ whens: [withYear(dayOfMonth(b.value, c.value), a.value)], size: 3 });
    const year = c.digits === 2 || (c.digits === 4 && isYear(c.value));
    if (year && looksDayMonthYear(a, b, c)) found.push({ whens: [dated(a, b, c)], size: 3 });
  }
  if (b && a.joined.length === 1) {
    if (a.digits <= 2 && a.value >= 1 && a.value <= 12 && b.digits === 4 && isYear(b.value))
      found.push({ whens: [withYear(month(a.value), b.value)], size: 2 });
    if (a.joined !== '-' && isDayMonth(a, b))
      found.push({ whens: [{ ...dayOfMonth(b.value, a.value), implied: order(a.value, b.value) }], size: 2 });
    if (a.digits === 4 && isYear(a.value) && b.digits === 2 && a.joined !== '.') {
      if (century(b.value) > a.value && century(b.value) - a.value <= longestRange)
        found.push({ whens: [wholeYear(a.value), wholeYear(century(b.value))], size: 2 });
      else if (b.value >= 1 && b.value <= 12) found.push({ whens: [withYear(month(b.value), a.value)], size: 2 });
    }
  }
  if (a.digits === 4 && isYear(a.value)) found.push({ whens: [wholeYear(a.value)], size: 1 });
  return found;
};

/** "1-5/7-2018", "1.-5.7.18": the first day's month is that of the second. */
const dayRange = (groups: readonly Group[], k: number): readonly Part[] => {
  const [a, b, c, d] = [groups[k], groups[k + 1], groups[k + 2], groups[k + 3]];
  if (!a || !b || !c) return [];
  const first: When = { ...dayOfMonth(c.value, a.value), implied: [] };
  const found: Part[] = [];
  if (d && c.joined.length === 1 && (d.digits === 2 || (d.digits === 4 && isYear(d.value))))
    found.push({ whens: [first, dated(b, c, d)], size: 4 });
  found.push({ whens: [first, dayOfMonth(c.value, b.value)], size: 3 });
  return found;
};

/** Every group of the chain read, or nothing: a case number is not a date with something behind it. */
const readGroups = (groups: readonly Group[], k: number): readonly When[] | null => {
  for (const { whens, size } of [...spacedDayRange(groups, k), ...partsAt(groups, k)]) {
    const rest = k + size;
    if (rest === groups.length) return whens;
    const joined = groups[rest - 1]?.joined ?? '';
    if (joined === '-' || joined === '.-' || joined === '..' || joined === '/') {
      const more = readGroups(groups, rest);
      if (more && (joined !== '/' || groups[k]?.digits === 4)) return [...whens, ...more];
    }
  }
  return null;
};

/** "1.-5.7.2018" has two signs after its first day. */
const spacedDayRange = (groups: readonly Group[], k: number): readonly Part[] => {
  const [a, b, c] = [groups[k], groups[k + 1], groups[k + 2]];
  return a?.joined === '.-' && b && c && b.joined.length === 1 && isDayMonth(a, c) && isDayMonth(b, c) ? dayRange(groups, k) : [];
};

/** A day and month in figures alone is a date with a slash; with a dot, or as "24/7", only after a word for a date. */
const isDateWithoutYear = (scan: Scan, i: number, groups: readonly Group[], next: number): boolean => {
  const isPrefix = scan.isSign(next, '-') && scan.isGlued(next) && scan.isWord(next + 1) && scan.isGlued(next + 1);
  if (isPrefix && !scan.isTimely(next + 1) && scan.phrase(next + 1, 'to') < 0) return false;
  if (
    scan.isSign(next, '%') ||
    scan.isWord(next, 'of') ||
    scan.phrase(next, 'counted', 'currency') >= 0 ||
    scan.meaning(next).unit !== undefined
  )
    return false;
  const [day, month] = groups;
  const isSlashed = day?.joined === '/';
  if (isAfterDateWord(scan, i) && (isSlashed || !scan.english)) return true;
  if (!isSlashed) return groups.some(({ joined, digits, value }) => joined === '.-' || (digits === 2 && value < 10));
  return !(day.value === 24 && month?.value === 7);
};

const isAfterDateWord = (scan: Scan, i: number): boolean =>
  scan.meaning(i - 1).weekday !== undefined ||
  (['the', 'from', 'until', 'before', 'after', 'to', 'on'] as const).some((tag) => scan.phraseBefore(i, tag) >= 0);

/** A date, a range of dates, a month or a year in figures. */
export const numericDate: Rule = (scan, i) => {
  if (!scan.isNumber(i) || (scan.isGlued(i) && scan.isSign(i - 1, './') && scan.isNumber(i - 2))) return null;
  const chain = spacedChainAt(scan, i) ?? chainAt(scan, i);
  const whens = readGroups(chain.value, 0);
  const last = whens?.[whens.length - 1];
  if (!whens || !last) return null;
  const join: Partial<Atom> = whens.length > 1 ? { join: 'to' } : {};
  if (last.year !== undefined) return { value: { whens, ...join }, next: afterDot(scan, chain.next) };
  const year = yearAfterFigures(scan, afterDot(scan, chain.next));
  if (year) return { value: { whens: [...whens.slice(0, -1), ...inYear(last, year.value)], ...join }, next: year.next };
  if (!isDateWithoutYear(scan, i, chain.value, chain.next)) return null;
  return { value: { whens, ...join }, next: chain.next };
};

/** "1 / 7 - 2018", "1. 7. 2018", "1 7 2018": the same with spaces. */
const spacedChainAt = (scan: Scan, i: number): Found<readonly Group[]> | null => {
  const groups: Group[] = [];
  let at = i;
  while (groups.length < 3) {
    const token = scan.token(at);
    if (token?.kind !== 'number') return null;
    groups.push({ value: token.value, digits: token.text.length, joined: '/' });
    at++;
    if (groups.length < 3 && scan.isSign(at, './-')) at++;
  }
  const [day, month, year] = groups;
  if (!day || !month || year?.digits !== 4 || !isDayMonth(day, month) || !isYear(year.value)) return null;
  if (scan.isGlued(i + 1) && scan.isSign(i + 1, '-')) return null;
  return scan.isSign(at, './-') && scan.isGlued(at) && scan.isNumber(at + 1) && scan.isGlued(at + 1)
    ? null
    : { value: [day, month, { ...year, joined: '' }], next: at };
};

const afterDot = (scan: Scan, next: number): number =>
  scan.isSign(next, '.') && scan.isGlued(next) && !scan.isSign(next + 1, '.') && !scan.isSentenceEnd(next + 1) ? next + 1 : next;

/** After figures the year may stand behind a dash with spaces: "1/7 - 2018". */
const yearAfterFigures: typeof yearAfter = (scan, i) => {
  const found = yearAfter(scan, i);
  if (found || !scan.isSign(i, '-')) return found;
  return scan.isNumber(i + 1) && !scan.isSign(i + 2, '/.-') ? yearAfter(scan, i + 1) : null;
};
