import { type Atom, joinAt } from './atom.js';
import { calendarUnit } from './calendar-units.js';
import { afterWeekday, namedDate } from './named-dates.js';
import { numericDate } from './numeric-dates.js';
import { part } from './parts.js';
import { dayAlone, relative } from './relative.js';
import { isTimelyBefore } from './roles.js';
import type { Found, Scan } from './scan.js';

/*
 * Rule 8: times that are joined, "A til B", "A-B", "mellem A og B", "A, B og C"; and rule 20: a month word by itself is a time only where
 * something around it says so.
 */

/** The times of one range or list. `inWords`: the range was told in words, and so is closed whatever stands before it. */
export interface Joined {
  readonly atoms: readonly Atom[];
  readonly join: Atom['join'] | null;
  readonly inWords: boolean;
}

/** "fredag den 1. december": the weekday says nothing more. */
const dateAfterWeekday = (scan: Scan, i: number): Found<Atom> | null => {
  const at = afterWeekday(scan, i);
  const found = at === i ? null : (numericDate(scan, at) ?? namedDate(scan, at));
  return found && !found.value.bare ? found : null;
};

/** One time at token `i`. The order is from the longer to the shorter reading. */
const readAtom = (scan: Scan, i: number): Found<Atom> | null =>
  scan.token(i)?.kind === 'sign' && !scan.isSign(i, "'½")
    ? null
    : (dateAfterWeekday(scan, i) ??
      part(scan, i) ??
      relative(scan, i) ??
      calendarUnit(scan, i) ??
      numericDate(scan, i) ??
      namedDate(scan, i) ??
      dayAlone(scan, i));

const readings = new WeakMap<Scan, Map<number, Found<Atom> | null>>();

/** Each place is read once, however often it is asked for. */
const atomAt = (scan: Scan, i: number): Found<Atom> | null => {
  const read = readings.get(scan) ?? new Map<number, Found<Atom> | null>();
  readings.set(scan, read);
  const known = read.get(i);
  if (known !== undefined) return known;
  const found = readAtom(scan, i);
  read.set(i, found);
  return found;
};

const mostFillers = 4;

const skipFiller = (scan: Scan, i: number): number => {
  let at = i;
  for (let steps = 0; steps < mostFillers; steps++) {
    const next = scan.phrase(at, 'filler');
    if (next < 0 || scan.isTimely(at) || atomAt(scan, at)) break;
    at = scan.isSign(next, '.') && scan.isGlued(next) ? next + 1 : next;
  }
  return at;
};

/** "mellem A og B": the word stands before, with at most an article between. */
const isBetween = (scan: Scan, i: number): boolean => {
  const at = scan.isWord(i - 1) && scan.phraseBefore(i, 'the') >= 0 ? i - 1 : i;
  return scan.isWord(at - 1, 'mellem') || scan.isWord(at - 1, 'between');
};

/** "næste år, måske i marts", "i efteråret, nok oktober": the second is no other time, but says where in the first. */
const isRefined = (scan: Scan, first: Atom | undefined, more: Atom, isComma: boolean): boolean => {
  const [outer, inner] = [first?.whens[0], more.whens[0]];
  if (!outer || !inner || inner.year !== undefined || inner.fixed) return false;
  if (outer.wholeYear) return true;
  const [around, within] = [outer.at(scan.year), inner.at(scan.year)];
  return isComma && around !== null && within !== null && around.first <= within.first && within.last < around.last;
};

/** "foråret 18 - altså marts til maj": the same in other words. */
const saysAgain = (scan: Scan, i: number): boolean => ['altsaa', 'dvs', 'nemlig'].some((word) => scan.isWord(i, word));

/** More than anybody lists. */
const mostJoined = 12;

/** The times that begin at token `i`, as many as are joined. */
export const joinedAt = (scan: Scan, i: number): Found<Joined> | null => {
  const first = atomAt(scan, i);
  if (!first) return null;
  const atoms = [first.value];
  let join: Joined['join'] = first.value.join ?? null;
  let inWords = false;
  let { next } = first;
  while (atoms.length < mostJoined) {
    const joined = joinAt(scan, next);
    const more = joined && atomAt(scan, skipFiller(scan, joined.next));
    if (
      !joined ||
      !more ||
      saysAgain(scan, joined.next) ||
      (joined.value === 'and' && isRefined(scan, atoms[atoms.length - 1], more.value, scan.isSign(next, ',')))
    )
      break;
    const isEnd = joined.value === 'to' || more.value.rest === true || isBetween(scan, i);
    if (isEnd || join === null) join = isEnd ? 'to' : joined.value;
    inWords ||= isEnd && scan.isWord(next);
    atoms.push(more.value);
    next = more.next;
  }
  return { value: { atoms, join, inWords }, next };
};

/** "I may start", "this march": the word is a verb or a name. */
const isVerb = (scan: Scan, i: number): boolean =>
  scan.phrase(i, 'also-verb') >= 0 &&
  ((scan.english && scan.isWord(i - 1, 'i')) || (scan.isWord(i - 1, 'this') && scan.meaning(i).season === undefined));

/** "Maj og August står for det", "we may or may not": Danish months have no capital inside a sentence, English ones have one. */
const mayBeNames = (scan: Scan, from: number, to: number): boolean => {
  const token = scan.token(from);
  if (scan.shouted || scan.isSentenceEnd(from)) return false;
  if (scan.english) return token?.capital === false && scan.phrase(from, 'also-verb') >= 0;
  return token?.capital === true && scan.token(to - 1)?.capital === true && scan.isWord(to - 2);
};

/** A word that may be a name or a verb is a time after "i", "fra" and the like, or where it is all that is said. */
export const isMeant = (scan: Scan, { atoms }: Joined, from: number, to: number): boolean => {
  if (atoms.some((atom) => !atom.bare)) return true;
  if (atoms.length > 1 && !mayBeNames(scan, from, to)) return true;
  if (isVerb(scan, from)) return false;
  if (isTimelyBefore(scan, from)) return true;
  const { weekday, season, holiday } = scan.meaning(from);
  if (holiday !== undefined && (scan.isWord(from - 1, 'ved') || scan.isWord(from - 1, 'at'))) return true;
  if (weekday !== undefined && scan.phraseBefore(from, 'on') >= 0) return true;
  if (scan.isWord(from - 1, 'the') && season !== undefined) return isTimelyBefore(scan, from - 1);
  const begins = scan.isSentenceEnd(from) || scan.isSign(from - 1, ',:(');
  const ends = scan.isSentenceEnd(to) || scan.token(to - 1)?.dotted === true || scan.isSign(to, '.,)?');
  return begins && ends && !scan.token(from)?.slip;
};
