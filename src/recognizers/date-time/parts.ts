import { type Atom, joinAt, one, type Rule } from './atom.js';
import { monthsAt, type Span, weekAround } from './calendar.js';
import { calendarUnit } from './calendar-units.js';
import type { Third, Unit } from './lexicon.js';
import { namedDate } from './named-dates.js';
import { cardinalAt, ordinalAt } from './numerals.js';
import { numericDate } from './numeric-dates.js';
import { relativeUnit, unitAround } from './relative.js';
import type { Found, Scan } from './scan.js';
import { countOf, firstDay, halfOf, lastDay } from './span-parts.js';
import { fixed, half, thirdOf, type When, wholeYear, within, withYear, yearly } from './when.js';
import { yearAfter } from './years.js';

/*
 * Rules 6, 7, 13 and 15: parts of a time. "primo maj 2018", "i slutningen af 2018", "udgangen af marts", "resten af året",
 * "de første seks måneder af 2019", "første halvdel af maj".
 */

/** "årets", "månedens" before a part; "året", "måneden" after it: the one we are in. */
const unitWeAreIn: Rule = (scan, i) => {
  const { unit, the } = scan.meaning(i);
  const english = scan.isWord(i - 1, 'the') || scan.isWord(i - 1, 'of');
  if (!unit || unit === 'day' || (!the && !(english && !scan.isNumber(i + 1)))) return null;
  const year = unit === 'year' ? yearAfter(scan, i + 1) : null;
  if (year && 'year' in year.value) return one(wholeYear(year.value.year, year.value.implied), year.next);
  return one(unit === 'year' ? wholeYear(scan.year) : fixed(unitAround(scan.reference, unit, 0)), i + 1);
};

const wholes = new WeakMap<Scan, Map<number, Found<Atom> | null>>();

/** Each place is read once at each depth, however many rules ask. */
const wholeAt = (scan: Scan, i: number, depth: number): Found<Atom> | null => {
  const read = wholes.get(scan) ?? new Map<number, Found<Atom> | null>();
  wholes.set(scan, read);
  const key = i * (deepest + 1) + depth;
  const known = read.get(key);
  if (known !== undefined) return known;
  const found = readWhole(scan, i, depth);
  read.set(key, found);
  return found;
};

/** What can have parts, after at most a few linking words. */
const readWhole = (scan: Scan, i: number, depth: number): Found<Atom> | null => {
  const link = scan.phrase(i, 'link');
  const from = link >= 0 ? link : scan.isSign(i, '-') && scan.isGlued(i) ? i + 1 : i;
  const at = scan.phrase(from, 'the') >= 0 && !scan.isTimely(from) ? scan.phrase(from, 'the') : from;
  const found =
    (depth < deepest ? partsOf(scan, at, depth + 1) : null) ??
    relativeUnit(scan, at) ??
    calendarUnit(scan, at) ??
    namedDate(scan, at) ??
    numericDate(scan, at) ??
    unitWeAreIn(scan, at);
  return found && found.value.whens.length > 0 && !found.value.weak ? found : null;
};

const mapAll = (found: Found<Atom>, part: (span: Span) => Span | null, more: Partial<When> = {}): Found<Atom> => {
  const { bare, ...atom } = found.value;
  return { value: { ...atom, whens: found.value.whens.map((when) => within(when, part, more)) }, next: found.next };
};

type PartRule = (scan: Scan, i: number, depth: number) => Found<Atom> | null;

/** "begyndelsen af første halvdel af 2018" is two deep; the bound keeps every rule's look-ahead bounded. */
const deepest = 2;

/** Rule 6, also two at once: "primo/medio maj". A single day has no thirds. */
const thirdAt: PartRule = (scan, i, depth) => {
  const { third, season, linked, ending } = scan.meaning(i);
  if (!third || season !== undefined || (linked && !isLinked(scan, i, linked))) return null;
  const joined = joinAt(scan, i + 1);
  const second = joined && scan.meaning(joined.next).third;
  if (joined && second) {
    const whole = wholeAt(scan, joined.next + 1, depth);
    const [when] = whole?.value.whens ?? [];
    if (whole && when)
      return { value: { whens: [within(when, thirdOf(third)), within(when, thirdOf(second))], join: 'to' }, next: whole.next };
  }
  const dotted = scan.isSign(i + 1, '.') ? i + 2 : i + 1;
  const whole = wholeAt(scan, dotted, depth);
  if (!whole || whole.value.whens.some((when) => isDay(scan, when))) return null;
  return withThird(whole, third, ending === true);
};

/** "primo maj-juni": the part belongs to the first; of a list's end, "ultimo maj-juni", to all alike. */
const withThird = (whole: Found<Atom>, third: Third, ending: boolean): Found<Atom> =>
  mapAll(whole, thirdOf(third), ending ? { ending: true } : {});

/** "start af maj", and with the whole right behind it "start maj", "end 2018"; but in English one may "start May 1". */
const isLinked = (scan: Scan, i: number, linked: 'of' | 'any'): boolean => {
  if (linked === 'any') return scan.phrase(i + 1, 'link') >= 0;
  if (scan.isWord(i + 1, 'of') || scan.isWord(i + 1, 'af')) return true;
  // "forventet start august" is when it starts, "start august" the beginning of August.
  if (['forventet', 'planlagt', 'expected', 'planned'].some((word) => scan.isWord(i - 1, word))) return false;
  if (scan.english && (scan.isWord(i, 'start') || scan.isWord(i, 'beginning'))) return false;
  if (scan.isSign(i + 1, '-') && scan.isGlued(i + 1)) return true;
  const isYear = scan.isNumber(i + 1) && scan.token(i + 1)?.text.length === 4 && scan.chainEnd(i + 1) === i + 2;
  return isYear || scan.meaning(i + 1).month !== undefined;
};

const isDay = (scan: Scan, when: When): boolean => {
  const span = when.at(when.year ?? scan.year);
  return span !== null && span.first === span.last;
};

/** "årets udgang", "månedens slutning", "year-end". */
const ownerFirst: Rule = (scan, i) => {
  const { owning, unit } = scan.meaning(i);
  const english = (scan.isWord(i, 'year') || scan.isWord(i, 'month')) && (scan.isSign(i + 1, "-'") || scan.isWord(i + 1, 'end'));
  if (!unit || !(owning || english) || scan.isWord(i, 'aars')) return relativeOwnerFirst(scan, i);
  const sign = scan.isSign(i + 1, "-'") ? i + 2 : i + 1;
  return partOfOwner(scan, english && scan.isWord(sign, 's') ? sign + 1 : sign, wholeUnit(scan, unit, 0));
};

/** "næste års udgang". */
const relativeOwnerFirst = (scan: Scan, i: number): Found<Atom> | null => {
  const { which } = scan.meaning(i);
  const { unit, owning } = scan.meaning(i + 1);
  return which !== undefined && unit && owning ? partOfOwner(scan, i + 2, wholeUnit(scan, unit, which)) : null;
};

const wholeUnit = (scan: Scan, unit: Unit, away: number): When =>
  unit === 'year' ? wholeYear(scan.year + away) : fixed(unitAround(scan.reference, unit, away));

const partOfOwner = (scan: Scan, i: number, whole: When): Found<Atom> | null => {
  const { edge, third, ending } = scan.meaning(i);
  if (edge) return one(within(whole, lastDay, { turn: true }), i + 1);
  if (third) return one(within(whole, thirdOf(third), ending ? { ending } : {}), i + 1);
  return null;
};

/** "året ud", "inden året er omme". */
const unitOver: Rule = (scan, i) => {
  const { unit, the } = scan.meaning(i);
  if (!unit || !the || unit === 'day') return null;
  const whole = wholeUnit(scan, unit, 0);
  if (scan.isWord(i + 1, 'ud') && unit === 'year') return { value: { whens: [yearOut(scan)], rest: true }, next: i + 2 };
  if (scan.isWord(i + 1, 'ud'))
    return { value: { whens: [within(whole, ({ last }) => ({ first: scan.reference, last }))], rest: true }, next: i + 2 };
  const over = scan.phrase(i + 1, 'over');
  return over >= 0 ? one({ ...whole, ending: true }, over) : null;
};

/** To the end of the year of the time before it, else of this one. */
const yearOut = ({ reference }: Scan): When =>
  yearly((year) => ({ first: Math.max(reference, monthsAt(year, 1).first), last: monthsAt(year, 12).last }), {
    yearFrom: 'same',
  });

/** Rule 7: "udgangen af X", "sidste dag i X", "the last day of X"; "første dag i X". */
const edgeAt: PartRule = (scan, i, depth) => {
  if (scan.meaning(i).edge) {
    const whole = wholeAt(scan, i + 1, depth);
    return whole && mapAll(whole, lastDay, { turn: true });
  }
  const isLast = scan.meaning(i).which === -1;
  const { unit, several } = scan.meaning(i + 1);
  if ((!isLast && scan.meaning(i).ordinal !== 1) || unit !== 'day' || several) return null;
  const whole = scan.phrase(i + 2, 'link') >= 0 ? wholeAt(scan, i + 2, depth) : null;
  return whole && mapAll(whole, isLast ? lastDay : firstDay);
};

/** Rule 13: from the reference, or from the first day when the whole lies ahead. */
const restAt: PartRule = (scan, i, depth) => {
  if (!scan.meaning(i).rest) return null;
  const whole = wholeAt(scan, i + 1, depth);
  const { reference } = scan;
  const rest =
    whole && mapAll(whole, ({ first, last }) => (reference <= last ? { first: Math.max(first, reference), last } : null));
  return rest && { value: { ...rest.value, rest: true }, next: rest.next };
};

/** Rules 3 and 15: "første halvdel af X", "de sidste tre måneder af X", "first week of May". */
const someOf: PartRule = (scan, i, depth) => {
  const counted = countBeforeLast(scan, i);
  if (counted) {
    const owned = ownedBy(scan, i - 1, counted.value);
    const whole = owned ? null : scan.phrase(counted.next, 'link') >= 0 ? wholeAt(scan, counted.next, depth) : null;
    return owned ? one(owned, counted.next) : whole && mapAll(whole, counted.value);
  }
  const fromEnd = scan.meaning(i).which === -1;
  const isFirst = scan.meaning(i).ordinal === 1;
  const number = ordinalAt(scan, i);
  if (!fromEnd && !number) return null;
  const after = fromEnd || !number ? i + 1 : number.next;
  if (scan.meaning(after).halfOf) {
    const index = fromEnd ? 1 : (number?.value.number ?? 0) - 1;
    const whole = index === 0 || index === 1 ? wholeAt(scan, after + 1, depth) : null;
    return whole ? mapAll(whole, halfOf(index)) : otherHalf(scan, i, after, index);
  }
  if (!fromEnd && !isFirst) return nthOf(scan, after, number?.value.number ?? 0, depth);
  const count = cardinalAt(scan, after);
  const at = count?.next ?? after;
  const { unit, the, several } = scan.meaning(at);
  if (several && !count) return null;
  const whole = unit && !the && scan.phrase(at + 1, 'link') >= 0 ? wholeAt(scan, at + 1, depth) : null;
  if (whole && unit === 'week' && !count && whole.value.whens.some((when) => when.wholeYear)) return null;
  if (!whole || !unit) return ownedCount(scan, i);
  return mapAll(whole, countOf(unit, count?.value ?? 1, fromEnd));
};

const farthestBack = 60;

/** "første halvdel af 2018 ..., anden halvdel ...": the other half of the same year, told without it. */
const otherHalf = (scan: Scan, i: number, at: number, index: number): Found<Atom> | null => {
  if (index !== 1 || scan.phrase(at + 1, 'link') >= 0) return null;
  for (let back = i - 1; back >= 0 && i - back < farthestBack; back--) {
    if (!scan.meaning(back).halfOf) continue;
    const whole = wholeAt(scan, back + 1, deepest);
    const [when] = whole?.value.whens ?? [];
    return when?.wholeYear && when.year !== undefined ? one(withYear(half(2), when.year, when.implied), at + 1) : null;
  }
  return null;
};

/** "fire sidste måneder", "to første uger". */
const countBeforeLast = (scan: Scan, i: number): Found<(span: Span) => Span | null> | null => {
  const count = scan.meaning(i + 1).which === -1 || scan.meaning(i + 1).ordinal === 1 ? cardinalAt(scan, i) : null;
  const { unit, the } = scan.meaning(i + 2);
  if (count?.next !== i + 1 || !unit || the || unit === 'year') return null;
  return { value: countOf(unit, count.value, scan.meaning(i + 1).which === -1), next: i + 3 };
};

/** "årets fire sidste måneder": of the unit that owns them. */
const ownedBy = (scan: Scan, i: number, part: (span: Span) => Span | null): When | null => {
  const { owning, unit } = scan.meaning(i);
  return owning && unit ? within(wholeUnit(scan, unit, 0), part) : null;
};

/** "anden uge af marts", "the third month of 2018"; of a year the weeks are numbered by ISO 8601 instead. */
const nthOf = (scan: Scan, at: number, number: number, depth: number): Found<Atom> | null => {
  const { unit, the } = scan.meaning(at);
  if ((unit !== 'week' && unit !== 'month') || the || number < 1 || scan.phrase(at + 1, 'link') < 0) return null;
  const whole = wholeAt(scan, at + 1, depth);
  if (!whole || (unit === 'week' && whole.value.whens.some((when) => when.wholeYear))) return null;
  return mapAll(whole, (span) => {
    const [before, upTo] = [countOf(unit, number - 1, false)(span), countOf(unit, number, false)(span)];
    return before && upTo ? { first: before.last + 1, last: upTo.last } : null;
  });
};

/** "årets sidste tre måneder". */
const ownedCount: Rule = (scan, i) => {
  const { owning, unit: whole } = scan.meaning(i - 1);
  if (!owning || !whole) return null;
  const count = cardinalAt(scan, i + 1);
  const at = count?.next ?? i + 1;
  const { unit } = scan.meaning(at);
  if (!unit) return null;
  const fromEnd = scan.meaning(i).which === -1;
  return one(within(wholeUnit(scan, whole, 0), countOf(unit, count?.value ?? 1, fromEnd)), at + 1);
};

/** "den anden mandag i maj 2018", "sidste fredag i juni". */
const weekdayOf: PartRule = (scan, i, depth) => {
  const number = scan.meaning(i).which === -1 ? -1 : ordinalAt(scan, i)?.value.number;
  const at = number === -1 ? i + 1 : (ordinalAt(scan, i)?.next ?? i);
  const { weekday } = scan.meaning(at);
  if (!number || weekday === undefined || scan.phrase(at + 1, 'link') < 0) return null;
  const whole = wholeAt(scan, at + 1, depth);
  return (
    whole &&
    mapAll(whole, ({ first, last }) => {
      const ahead = weekAround(first).first + weekday - 1;
      const from = ahead < first ? ahead + 7 : ahead;
      const day = number === -1 ? from + Math.floor((last - from) / 7) * 7 : from + (number - 1) * 7;
      return day > last ? null : { first: day, last: day };
    })
  );
};

/** "fredag i næste uge", "mandag til onsdag i uge 36". */
const weekdayInWeek: PartRule = (scan, i, depth) => {
  const { weekday } = scan.meaning(i);
  if (weekday === undefined) return null;
  const joined = joinAt(scan, i + 1);
  const second = joined ? scan.meaning(joined.next).weekday : undefined;
  const at = joined && second !== undefined ? joined.next + 1 : i + 1;
  const whole = scan.phrase(at, 'link') >= 0 ? wholeAt(scan, at, depth) : null;
  const [when] = whole?.value.whens ?? [];
  const span = when?.at(when.year ?? scan.year);
  if (!whole || !span || span.last - span.first !== 6) return null;
  return mapAll(whole, ({ first }) => ({ first: first + weekday - 1, last: first + (second ?? weekday) - 1 }));
};

const partsOf: PartRule = (scan, i, depth) =>
  ownerFirst(scan, i) ??
  unitOver(scan, i) ??
  weekdayInWeek(scan, i, depth) ??
  edgeAt(scan, i, depth) ??
  restAt(scan, i, depth) ??
  weekdayOf(scan, i, depth) ??
  someOf(scan, i, depth) ??
  thirdAt(scan, i, depth);

/** A part of a time. */
export const part: Rule = (scan, i) => partsOf(scan, i, 0);
