import { type Atom, joinAt, longestList, one, type Rule } from './atom.js';
import type { Holiday, Unit } from './lexicon.js';
import { ordinalAt } from './numerals.js';
import type { Found, Scan } from './scan.js';
import {
  dayOfMonth,
  half,
  holiday,
  type Implied,
  quarter,
  schoolYear,
  season,
  thirdOf,
  type When,
  week,
  wholeYear,
  within,
  withYear,
} from './when.js';
import { apostropheYearAt, fullYearAt, inYear, relativeYearAt, yearAfter, yearPairAt } from './years.js';

/*
 * Rules 3, 4, 5, 16 and 17: quarters, half-years, seasons, ISO weeks, years, school years and the few holidays, with or without their year.
 */

const numbered: Readonly<Partial<Record<Unit, (number: number) => When>>> = { quarter, half, week };

/** The unit that numbers stand for at `i`: "kvartal", "halvår", "halvdel af året", "half-year". */
const unitAt = (scan: Scan, i: number): Found<(number: number) => When> | null => {
  const at = scan.isSign(i, '-') && scan.isGlued(i) ? i + 1 : i;
  const { unit, halfOf, letter, fraction } = scan.meaning(at);
  if (halfOf) {
    const year = scan.isSign(at + 1, '-') ? at + 2 : at + 1;
    if (scan.meaning(year).unit === 'year' && !scan.meaning(year).the) return { value: half, next: year + 1 };
    return null;
  }
  if (fraction === 0.5 && scan.meaning(at + 1).unit === 'year') return { value: half, next: at + 2 };
  const make = unit && !letter ? numbered[unit] : undefined;
  return make ? { value: make, next: at + 1 } : null;
};

/** Puts the year after a list of times on its last member; the others take theirs from it (rule 8). */
const dated = (
  scan: Scan,
  whens: readonly When[],
  join: Atom['join'],
  next: number,
  more: Omit<Atom, 'whens'> = {},
): Found<Atom> => {
  const year = yearAfter(scan, next, true);
  const last = whens[whens.length - 1];
  const base: Omit<Atom, 'whens'> = join ? { join } : {};
  if (!year || !last) return { value: { whens, ...base, ...more }, next };
  return { value: { whens: [...whens.slice(0, -1), ...inYear(last, year.value)], ...base }, next: year.next };
};

/** "1. kvartal", "1.-3. kvartal", "første og andet halvår", "1Q", "second half-year". */
const numberBeforeUnit: Rule = (scan, i) => {
  const letter = letterUnit(scan, i + 1);
  if (scan.isNumber(i) && letter && scan.isGlued(i + 1) && scan.token(i)?.text.length === 1)
    return dated(scan, [letter(scan.token(i)?.value ?? 0)], undefined, i + 2);
  if (!scan.isNamedWithin(i, 4 * longestList)) return null;
  const numbers: number[] = [];
  let at = i;
  let join: Atom['join'];
  while (numbers.length < longestList) {
    const found = ordinalAt(scan, at);
    if (!found) return null;
    numbers.push(found.value.number);
    const unit = unitAt(scan, found.next);
    // "3-5 uger" is a length; "3rd and 4th quarters" are two.
    if (unit && scan.meaning(unit.next - 1).several && !found.value.said) return null;
    if (unit) return dated(scan, numbers.map(unit.value), join, unit.next);
    const joined = joinAt(scan, found.next);
    if (!joined) return null;
    join = joined.value;
    at = scan.phrase(joined.next, 'the') >= 0 && !scan.isTimely(joined.next) ? scan.phrase(joined.next, 'the') : joined.next;
  }
  return null;
};

const letterUnit = (scan: Scan, i: number): ((number: number) => When) | undefined => {
  const { letter, unit } = scan.meaning(i);
  return letter && unit ? numbered[unit] : undefined;
};

/** "uge 36", "uge 20-22", "uge 36, 37 og 38", "Q3", "Q1-Q2", "kvartal 2", "H1". */
const unitBeforeNumber: Rule = (scan, i) => {
  const { unit, letter } = scan.meaning(i);
  const make = unit && numbered[unit];
  const most = unit === 'week' ? 2 : 1;
  let at = scan.isSign(i + 1, '.:') || scan.isWord(i + 1, 'nr') || scan.isWord(i + 1, 'no') ? i + 2 : i + 1;
  if (!make || (letter && !scan.isGlued(at)) || !scan.isNumber(at)) return null;
  const whens: When[] = [];
  let join: Atom['join'];
  let next = i;
  for (;;) {
    const token = scan.token(at);
    if (token?.kind !== 'number' || token.text.length > most || whens.length >= longestList) break;
    if (whens.length > 0 && ((scan.isSign(at + 1, '/.') && scan.isNumber(at + 2)) || isMonthOrUnit(scan, at + 1))) break;
    whens.push(make(token.value));
    next = at + 1;
    const joined = joinAt(scan, next);
    if (!joined) break;
    join = joined.value;
    at = joined.next;
  }
  return whens.length === 0 ? null : dated(scan, whens, whens.length > 1 ? join : undefined, next);
};

const isMonthOrUnit = (scan: Scan, i: number): boolean => {
  const after = scan.isSign(i, '.') ? i + 1 : i;
  const { month, unit } = scan.meaning(after);
  return month !== undefined || (unit !== undefined && scan.token(after)?.spaced === true);
};

/** Rule 4. "vinteren 2017/18" is one winter; "efteråret 2018/19" of another season is both years'. */
const seasonAt: Rule = (scan, i) => {
  const { season: number, third } = scan.meaning(i);
  if (number === undefined || isCompound(scan, i)) return null;
  const when = third ? within(season(number), thirdOf(third)) : season(number);
  const pair = yearPairAt(scan, scan.isWord(i + 1, 'i') || scan.isWord(i + 1, 'of') ? i + 2 : i + 1, true);
  if (number === 3 && pair && 'year' in pair.value) {
    const implied: readonly Implied[] = pair.value.toYear === undefined ? ['winter-year'] : pair.value.implied;
    return one(withYear(when, pair.value.year, implied), pair.next);
  }
  const found = dated(scan, [when], undefined, i + 1, { bare: true });
  return found;
};

/** "for- og efterår 2018". */
const halvedSeason: Rule = (scan, i) => {
  if (!scan.isWord(i, 'for') || !scan.isSign(i + 1, '-') || !scan.isGlued(i + 1)) return null;
  const joined = joinAt(scan, i + 2);
  return joined && scan.meaning(joined.next).season === 2
    ? dated(scan, [season(0), season(2)], joined.value, joined.next + 1)
    : null;
};

/** "sommer-OL", but not "sommer-efterår". */
const isCompound = (scan: Scan, i: number): boolean =>
  scan.isSign(i + 1, '-') && scan.isGlued(i + 1) && scan.isGlued(i + 2) && scan.isWord(i + 2) && !scan.isTimely(i + 2);

/** Rule 16. */
const schoolYearAt: Rule = (scan, i) => {
  const english = scan.isWord(i, 'school') && scan.meaning(i + 1).unit === 'year';
  if (scan.meaning(i).unit !== 'school-year' && !english) return null;
  const from = english ? i + 2 : i + 1;
  const pair = yearPairAt(scan, from, true) ?? yearAfter(scan, from);
  if (!pair || !('year' in pair.value)) return scan.meaning(i).the ? one(schoolYear(), i + 1, { bare: true }) : null;
  const first = withYear(schoolYear(), pair.value.year, pair.value.implied);
  const joined = joinAt(scan, pair.next);
  const second = joined && yearPairAt(scan, joined.next, true);
  if (!joined || !second || !('year' in second.value) || second.value.toYear === undefined) return one(first, pair.next);
  return { value: { whens: [first, withYear(schoolYear(), second.value.year)], join: joined.value }, next: second.next };
};

/** "finansåret 2018", "fiscal year 2018", "år 2018", "FY18": the calendar year (rule 16). */
const namedYear: Rule = (scan, i) => {
  const { unit, which } = scan.meaning(i);
  if (unit !== 'year' || which !== undefined) return null;
  const at = scan.isSign(i + 1, ':') ? i + 2 : i + 1;
  const pair = yearPairAt(scan, at, scan.isWord(i, 'fy'));
  if (pair && 'year' in pair.value) return yearsOf(pair.value, pair.next);
  const short = scan.isWord(i, 'fy') ? yearAfter(scan, at, true) : null;
  if (short && 'year' in short.value) return yearsOf(short.value, short.next);
  const glued = scan.token(at);
  return scan.isWord(i, 'fy') && glued?.kind === 'number' && glued.text.length === 2
    ? one(wholeYear(2000 + glued.value, ['century']), at + 1)
    : null;
};

const yearsOf = (said: { year: number; toYear?: number; implied: readonly Implied[] }, next: number): Found<Atom> =>
  said.toYear === undefined
    ? one(wholeYear(said.year, said.implied), next)
    : { value: { whens: [wholeYear(said.year, said.implied), wholeYear(said.toYear)], join: 'and' }, next };

/** A year in words; in figures it is read in `numeric-dates.ts`. */
const spelledYear: Rule = (scan, i) => {
  const found = scan.isWord(i) ? fullYearAt(scan, i) : null;
  return found && one(wholeYear(found.value), found.next);
};

/** "i '18": never a decade ("the '90s"). */
const apostropheYear: Rule = (scan, i) => {
  const found = apostropheYearAt(scan, i);
  if (!found || !('year' in found.value) || (scan.isWord(found.next) && scan.isGlued(found.next))) return null;
  return one(wholeYear(found.value.year, found.value.implied), found.next, { bare: true });
};

/** Rule 17. "årsskiftet 2018/19" is the turn from 2018. */
const holidayAt: Rule = (scan, i) => {
  const english = englishHoliday(scan, i);
  const name = english?.value ?? scan.meaning(i).holiday;
  if (!name) return null;
  const next = english?.next ?? i + 1;
  const pair = yearPairAt(scan, next, true);
  if (pair && 'year' in pair.value) return one(withYear(holiday(name), pair.value.year, pair.value.implied), pair.next);
  return dated(scan, [holiday(name)], undefined, next, english ? {} : { bare: true });
};

/** "1. juledag", "anden juledag". */
const christmasDay: Rule = (scan, i) => {
  const number = ordinalAt(scan, i);
  if (!number || !scan.isWord(number.next, 'juledag')) return null;
  const day = number.value.number === 1 ? 25 : number.value.number === 2 ? 26 : 0;
  return day === 0 ? null : dated(scan, [dayOfMonth(12, day)], undefined, number.next + 1);
};

const englishHoliday = (scan: Scan, i: number): Found<Holiday> | null => {
  const pair = [scan.token(i)?.text, scan.token(i + 1)?.text];
  const off = ['holiday', 'holidays', 'break', 'vacation'].includes(pair[1] ?? '');
  if (off && pair[0] === 'summer') return { value: 'summer-holiday', next: i + 2 };
  if (off && (pair[0] === 'autumn' || pair[0] === 'fall')) return { value: 'autumn-holiday', next: i + 2 };
  if (pair[0] === 'turn' && scan.isWord(i + 1, 'of') && scan.isWord(i + 2, 'the') && scan.isWord(i + 3, 'year'))
    return { value: 'new-year', next: i + 4 };
  if (pair[0] === 'christmas' && pair[1] === 'eve') return { value: 'christmas-eve', next: i + 2 };
  if (pair[0] !== 'new' || (pair[1] !== 'year' && pair[1] !== 'years')) return null;
  const sign = scan.isSign(i + 2, "'") ? i + 3 : i + 2;
  const next = scan.isWord(sign, 's') ? sign + 1 : i + 2;
  if (scan.isWord(next, 'eve')) return { value: 'new-years-eve', next: next + 1 };
  if (scan.isWord(next, 'day')) return { value: 'new-years-day', next: next + 1 };
  if (next === i + 2 && pair[1] === 'year') return { value: 'new-year', next };
  if (next > i + 2) return { value: 'new-year', next };
  return null;
};

/** "årets første kvartal", "næste års 2. halvår", "2018's sidste kvartal". */
const yearBeforeUnit: Rule = (scan, i) => {
  const owner = owningYear(scan, i);
  if (!owner) return null;
  const number = ordinalAt(scan, owner.next);
  const isLast = scan.meaning(owner.next).which === -1;
  const from = number?.next ?? owner.next + 1;
  if (!number && !isLast) return null;
  const halves = scan.meaning(from).halfOf;
  const unit = halves ? { value: half, next: from + 1 } : unitAt(scan, from);
  if (!unit) return null;
  const last = unit.value === half ? 2 : 4;
  return unit.value === week ? null : one(withYear(unit.value(number?.value.number ?? last), owner.value), unit.next);
};

const owningYear = (scan: Scan, i: number): Found<number> | null => {
  const { owning, unit, which } = scan.meaning(i);
  if (owning && unit === 'year' && scan.isWord(i, 'aarets')) return { value: scan.year, next: i + 1 };
  if (which !== undefined && scan.meaning(i + 1).owning) return { value: scan.year + which, next: i + 2 };
  const full = scan.isNumber(i) ? fullYearAt(scan, i) : null;
  if (!full) return null;
  const sign = scan.isSign(full.next, "'") ? full.next + 1 : full.next;
  if (scan.isWord(sign, 's')) return { value: full.value, next: sign + 1 };
  return null;
};

/** "2018 Q3", "2018-Q3", "næste år, uge 36": the year first. */
const yearFirst: Rule = (scan, i) => {
  const year = scan.isNumber(i) ? fullYearAt(scan, i) : null;
  const relative = year ? null : relativeYearAt(scan, i);
  const number = year?.value ?? (relative && 'year' in relative.value ? relative.value.year : null);
  const after = year?.next ?? relative?.next ?? i;
  if (number === null) return null;
  let at = scan.isSign(after, ',:-/(') ? after + 1 : after;
  if (scan.isWord(at, 'i') || scan.isWord(at, 'in')) at++;
  if (scan.isSign(after, '-') && scan.isWord(at, 'w') && scan.isNumber(at + 1))
    return one(withYear(week(scan.token(at + 1)?.value ?? 0), number), at + 2);
  const inner = unitBeforeNumber(scan, at) ?? (scan.isSign(after, '-') ? null : numberBeforeUnit(scan, at));
  const last = inner?.value.whens[inner.value.whens.length - 1];
  if (!inner || !last || last.year !== undefined) return null;
  return { value: { ...inner.value, whens: [...inner.value.whens.slice(0, -1), withYear(last, number)] }, next: inner.next };
};

export const calendarUnit: Rule = (scan, i) =>
  yearBeforeUnit(scan, i) ??
  yearFirst(scan, i) ??
  numberBeforeUnit(scan, i) ??
  unitBeforeNumber(scan, i) ??
  christmasDay(scan, i) ??
  holidayAt(scan, i) ??
  halvedSeason(scan, i) ??
  seasonAt(scan, i) ??
  schoolYearAt(scan, i) ??
  namedYear(scan, i) ??
  spelledYear(scan, i) ??
  apostropheYear(scan, i);
