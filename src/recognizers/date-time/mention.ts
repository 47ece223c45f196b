import type { Atom } from './atom.js';
import { isMeant, type Joined, joinedAt } from './joined-times.js';
import { type LengthSaid, lengthAt } from './lengths.js';
import { isDenied, type Role, roleAfter, roleBefore, roleOfClause, startsRightBefore } from './roles.js';
import type { Found, Scan } from './scan.js';
import type { When } from './when.js';

/** One time of the text with all that is said about it in its place. Token indexes, `to` exclusive. */
export interface Mention {
  readonly whens: readonly When[];
  /** `to`: a range. `and`: a list. */
  readonly join: Atom['join'] | null;
  readonly role: Role | null;
  readonly weak: boolean;
  /** "resten af året" by itself: behind another time only its end counts. */
  readonly rest: boolean;
  readonly from: number;
  readonly to: number;
}

/** A length of time that is no time of its own. */
export interface Stretch {
  readonly length: LengthSaid;
  readonly from: number;
  readonly to: number;
}

export interface Mentions {
  readonly mentions: readonly Mention[];
  readonly stretches: readonly Stretch[];
}

/** What was found before the verbs of its clause are asked, which needs the times on both sides. */
interface Draft {
  readonly found: Found<Joined>;
  readonly at: number;
  readonly role: Role | null;
  readonly from: number;
  readonly to: number;
}

/** "til sommer", "til næste år": in the one that comes, not until it. */
const isComing = (scan: Scan, i: number, next: number): boolean => {
  if (['frem', 'ind', 'op'].some((word) => scan.isWord(i - 2, word))) return false;
  const { season, which, holiday } = scan.meaning(i);
  const inFigures = scan.tokens.slice(i, next).some((token) => token.kind === 'number');
  return which !== undefined || ((season !== undefined || holiday === 'christmas') && !inFigures);
};

/** What the words right around a time make of it. A range is turned by what ends it and by nothing else. */
const draftAt = (scan: Scan, found: Found<Joined>, i: number, floor: number): Draft => {
  const told = roleBefore(scan, i, floor);
  const after = roleAfter(scan, found.next);
  const span = { found, at: i, from: told?.from ?? i, to: after?.next ?? found.next };
  if (after) return { ...span, role: after.role };
  const { join, inWords } = found.value;
  if (join === 'to' && (inWords || told?.role === 'from')) return { ...span, role: 'within' };
  if (told?.word === 'til' && told.role === 'until' && isComing(scan, i, found.next)) {
    const earlier = roleBefore(scan, told.from, floor);
    return { ...span, from: earlier?.from ?? span.from, role: earlier?.role ?? null };
  }
  return { ...span, role: told?.role ?? null };
};

/** "starter til maj" starts in May, and "løber året ud" ends with the year, whatever else the verbs of the clause say. */
const roleOf = (scan: Scan, draft: Draft, floor: number, ceiling: number): Role | null => {
  const [atom] = draft.found.value.atoms;
  if (atom?.weak && draft.role === null) return startsRightBefore(scan, draft.from) ? 'from' : null;
  const isTurnable = draft.role === null || (draft.role === 'until' && scan.isWord(draft.at - 1, 'til'));
  if (!isTurnable || atom?.rest) return draft.role;
  const verb = roleOfClause(scan, draft, floor, ceiling);
  return draft.role === null || verb === 'from' ? verb : draft.role;
};

const mentionOf = (scan: Scan, draft: Draft, floor: number, ceiling: number): Mention => {
  const { atoms, join } = draft.found.value;
  const [only] = atoms.length === 1 ? atoms : [];
  return {
    whens: atoms.flatMap((atom) => atom.whens),
    join,
    role: roleOf(scan, draft, floor, ceiling),
    weak: only?.weak === true,
    rest: only?.rest === true,
    from: draft.from,
    to: draft.to,
  };
};

/** More times than any answer has; what follows them is a document. */
const mostTimes = 40;

/** The times of a text, left to right, none inside another. */
export const mentionsIn = (scan: Scan): Mentions => {
  const drafts: Draft[] = [];
  const stretches: Stretch[] = [];
  for (let i = 0; i < scan.length && drafts.length < mostTimes; ) {
    if (scan.token(i)?.opens.time === false) {
      i++;
      continue;
    }
    const found = scan.isInsideChain(i) ? null : joinedAt(scan, i);
    if (found && isMeant(scan, found.value, i, found.next)) {
      const draft = draftAt(scan, found, i, drafts[drafts.length - 1]?.to ?? 0);
      if (draft.role !== null || !isDenied(scan, i)) drafts.push(draft);
      i = draft.to;
      continue;
    }
    const length = found ? null : lengthAt(scan, i);
    if (length) stretches.push({ length: length.value, from: i, to: length.next });
    i = length?.next ?? i + 1;
  }
  const around = (index: number, side: 'from' | 'to', none: number): number => drafts[index]?.[side] ?? none;
  const mentions = drafts.map((draft, index) =>
    mentionOf(scan, draft, around(index - 1, 'to', 0), around(index + 1, 'from', scan.length)),
  );
  return { mentions, stretches };
};
