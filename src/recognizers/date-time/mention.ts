import { type Atom, joinAt } from './atom.js';
import { calendarUnit } from './calendar-units.js';
import { type LengthSaid, lengthAt } from './lengths.js';
import { afterWeekday, namedDate } from './named-dates.js';
import { numericDate } from './numeric-dates.js';
import { part } from './parts.js';
import { bareSchoolYear, dayAlone, relative } from './relative.js';
import { isTimelyBefore, roleAfter, roleBefore, roleOfClause, startsRightBefore } from './roles.js';
import type { Found, Scan } from './scan.js';
import type { When } from './when.js';

/** Which way a time is turned: "fra X", "efter X", "senest X", "inden X", "inden for X". */
export type Role = 'from' | 'after' | 'until' | 'before' | 'within';

/** One time of the text with all that is said about it in its place. Token indexes, `to` exclusive. */
export interface Mention {
  readonly whens: readonly When[];
  /** `to`: a range in words or figures. `and`: a list. */
  readonly join: Atom['join'] | null;
  readonly role: Role | null;
  readonly weak: boolean;
  readonly from: number;
  readonly to: number;
}

/** A length of time that is no time of its own. */
export interface Stretch {
  readonly length: LengthSaid;
  readonly from: number;
  readonly to: number;
}

const dateAfterWeekday = (scan: Scan, i: number): Found<Atom> | null => {
  const at = afterWeekday(scan, i);
  if (at === i) return null;
  const found = numericDate(scan, at) ?? namedDate(scan, at);
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
      bareSchoolYear(scan, i) ??
      dayAlone(scan, i));

const atoms = new WeakMap<Scan, Map<number, Found<Atom> | null>>();

/** Each place is read once, however often it is asked for. */
const atomAt = (scan: Scan, i: number): Found<Atom> | null => {
  const read = atoms.get(scan) ?? new Map<number, Found<Atom> | null>();
  atoms.set(scan, read);
  const known = read.get(i);
  if (known !== undefined) return known;
  const found = readAtom(scan, i);
  read.set(i, found);
  return found;
};

const skipFiller = (scan: Scan, i: number): number => {
  let at = i;
  for (let steps = 0; steps < 4; steps++) {
    const next = scan.phrase(at, 'filler');
    if (next < 0 || scan.isTimely(at) || atomAt(scan, at)) break;
    at = scan.isSign(next, '.') && scan.isGlued(next) ? next + 1 : next;
  }
  return at;
};

/** Times that are joined: "A til B", "A-B", "A, B og C". */
const joinedAt = (
  scan: Scan,
  i: number,
): Found<{ readonly atoms: readonly Atom[]; readonly join: Mention['join']; readonly inWords: boolean }> | null => {
  const first = atomAt(scan, i);
  if (!first) return null;
  const atoms = [first.value];
  let join: Mention['join'] = first.value.join ?? null;
  let inWords = false;
  let { next } = first;
  for (;;) {
    const joined = joinAt(scan, next);
    const from = joined ? skipFiller(scan, joined.next) : -1;
    const more = joined ? atomAt(scan, from) : null;
    if (joined?.value === 'and' && more && isRefined(atoms[atoms.length - 1], more.value)) break;
    if (
      !joined ||
      !more ||
      (more.value.bare && joined.value === 'and' && !first.value.bare && !isSameSort(first.value, more.value))
    )
      break;
    const isEnd = joined.value === 'to' || more.value.rest === true || isBetween(scan, i);
    if (isEnd || join === null) join = isEnd ? 'to' : joined.value;
    if (isEnd && scan.isWord(next)) inWords = true;
    atoms.push(more.value);
    next = more.next;
  }
  return { value: { atoms, join, inWords }, next };
};

/** "mellem A og B": the word stands before, with at most an article between. */
const isBetween = (scan: Scan, i: number): boolean => {
  const at = scan.isWord(i - 1) && scan.phraseBefore(i, 'the') >= 0 ? i - 1 : i;
  return scan.isWord(at - 1, 'mellem') || scan.isWord(at - 1, 'between');
};

/** "næste år, måske i marts": the second says where in the first. */
const isRefined = (first: Atom | undefined, more: Atom): boolean => {
  const [year] = first?.whens ?? [];
  const [when] = more.whens;
  return year?.wholeYear === true && when !== undefined && when.year === undefined && !when.fixed;
};

/** A bare word joins a list only beside another time of a year: "maj 2018 og sommer", not "1. maj og may". */
const isSameSort = (first: Atom, _more: Atom): boolean => first.join !== undefined || first.whens.length > 0;

const ambiguous = new Set(['may', 'march', 'fall', 'spring', 'sun', 'mar', 'jan', 'jun']);

/** A word that may be a name or a verb is a time after "i", "fra" and the like, or where it is all that is said. */
const isMeant = (scan: Scan, atoms: readonly Atom[], from: number, to: number): boolean => {
  if (!atoms.every((atom) => atom.bare)) return true;
  if (atoms.length > 1) return true;
  const pronoun = scan.english && scan.isWord(from - 1, 'i');
  const text = scan.token(from)?.text ?? '';
  if (ambiguous.has(text) && (pronoun || (scan.isWord(from - 1, 'this') && text !== 'fall' && text !== 'spring'))) return false;
  if (isTimelyBefore(scan, from)) return true;
  if (scan.meaning(from).weekday !== undefined && scan.phraseBefore(from, 'on') >= 0) return true;
  if (scan.isWord(from - 1, 'the') && scan.meaning(from).season !== undefined) return isTimelyBefore(scan, from - 1);
  const alone =
    (from === 0 || scan.isSentenceEnd(from) || scan.isSign(from - 1, ',:(')) &&
    (scan.isSentenceEnd(to) || scan.isSign(to, '.,)?'));
  return alone && !scan.token(from)?.slip;
};

/** Whether the words around a time may turn it. A range from A to B is turned by nothing but what ends it. */
const roleOf = (
  scan: Scan,
  found: NonNullable<ReturnType<typeof joinedAt>>,
  i: number,
  floor: number,
): { role: Role | null; from: number; to: number } => {
  const before = roleBefore(scan, i);
  const told = before && before.from >= floor ? before : null;
  const after = roleAfter(scan, found.next);
  const { join, inWords } = found.value;
  const closed = join === 'to' && (inWords || told?.role === 'from' || told?.word === 'perioden');
  const span = { from: told?.from ?? i, to: after?.next ?? found.next };
  if (after) return { role: after.role, ...span };
  if (closed) return { role: 'within', ...span };
  if (told?.role === 'until' && told.word === 'til' && isComingSeason(scan, i, found.next)) {
    const earlier = roleBefore(scan, told.from);
    return { role: earlier && earlier.from >= floor ? earlier.role : null, ...span, from: earlier?.from ?? span.from };
  }
  return { role: told?.role ?? null, ...span };
};

/** "til sommer", "til næste år": in the one that comes, not until it. */
const isComingSeason = (scan: Scan, i: number, next: number): boolean => {
  const inFigures = scan.tokens.slice(i, next).some((token) => token.kind === 'number');
  if (scan.isWord(i - 2, 'frem') || scan.isWord(i - 2, 'ind') || scan.isWord(i - 2, 'op')) return false;
  const { season, which, holiday } = scan.meaning(i);
  return which !== undefined || ((season !== undefined || holiday === 'christmas') && !inFigures);
};

export interface Mentions {
  readonly mentions: readonly Mention[];
  readonly stretches: readonly Stretch[];
}

interface Draft {
  readonly found: NonNullable<ReturnType<typeof joinedAt>>;
  readonly at: number;
  readonly role: Role | null;
  readonly from: number;
  readonly to: number;
}

/** All times of a text, left to right, none inside another. */
export const mentionsIn = (scan: Scan): Mentions => {
  const drafts: Draft[] = [];
  const stretches: Stretch[] = [];
  let floor = 0;
  for (let i = 0; i < scan.length; ) {
    const found = scan.isInsideChain(i) ? null : joinedAt(scan, i);
    if (found && isMeant(scan, found.value.atoms, i, found.next)) {
      const role = roleOf(scan, found, i, floor);
      drafts.push({ found, at: i, ...role });
      floor = role.to;
      i = role.to;
      continue;
    }
    const length = found ? null : lengthAt(scan, i);
    if (length) stretches.push({ length: length.value, from: i, to: length.next });
    i = Math.max(length?.next ?? 0, i + 1);
  }
  return {
    mentions: drafts.map((draft, index) =>
      mentionOf(scan, draft, drafts[index - 1]?.to ?? 0, drafts[index + 1]?.from ?? scan.length),
    ),
    stretches,
  };
};

const mentionOf = (scan: Scan, draft: Draft, floor: number, ceiling: number): Mention => {
  const { atoms, join, inWords } = draft.found.value;
  const weak = atoms.length === 1 && atoms[0]?.weak === true;
  if (weak && draft.role === null) return { ...mentionAs(draft, startsRightBefore(scan, draft.from) ? 'from' : null), weak };
  const turned = draft.role ?? (join === 'to' && inWords ? null : roleOfClause(scan, draft.from, draft.to, floor, ceiling));
  const verb =
    draft.role === 'until' && scan.isWord(draft.at - 1, 'til') ? roleOfClause(scan, draft.from, draft.to, floor, ceiling) : null;
  return { ...mentionAs(draft, verb === 'from' ? 'from' : turned), weak };
};

const mentionAs = ({ found, from, to }: Draft, role: Mention['role']): Omit<Mention, 'weak'> => ({
  whens: found.value.atoms.flatMap((atom) => atom.whens),
  join: found.value.join,
  role,
  from,
  to,
});
