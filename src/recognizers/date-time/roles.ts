import type { Scan } from './scan.js';

/*
 * Rules 9 and 10: what a time is in its sentence. Words right before it ("fra", "senest", "inden"), right after it ("og frem", "senest"),
 * or a verb or noun anywhere in its clause ("starter", "opstart", "afsluttes", "deadline").
 */

const roles = ['from', 'after', 'until', 'before', 'within'] as const;

/** Which way a time is turned: "fra X", "efter X", "senest X", "inden X", "inden for X". */
export type Role = (typeof roles)[number];

const longestWayBack = 7;

/** Steps back over one word that leaves the value as it is (rule 18), or -1. */
const overFiller = (scan: Scan, i: number): number => {
  const filler = scan.phraseBefore(i, 'filler');
  if (filler >= 0) return filler;
  return scan.isSign(i - 1, ':("') ? i - 1 : -1;
};

interface RoleTold {
  readonly role: Role;
  readonly from: number;
  /** The word right before the time. */
  readonly word: string;
}

/** The role told right before token `i` and not before token `floor`, over words that leave the value as it is. */
export const roleBefore = (scan: Scan, i: number, floor: number): RoleTold | null => {
  let at = i;
  for (let steps = 0; steps < longestWayBack && at > floor; steps++) {
    // "sigter efter oktober" aims at it.
    if (scan.phraseBefore(at, 'aims') >= 0) return null;
    let best: RoleTold | null = null;
    for (const role of roles) {
      const from = scan.phraseBefore(at, role);
      if (from >= 0 && (!best || from < best.from)) best = { role, from, word: scan.token(at - 1)?.text ?? '' };
    }
    if (best) return best.from >= floor ? best : null;
    at = overFiller(scan, at);
  }
  return null;
};

/** A word before it that tells that a word like "maj" is a time. */
export const isTimelyBefore = (scan: Scan, i: number): boolean =>
  (['timely', 'starts', 'ends', ...roles] as const).some((tag) => scan.phraseBefore(i, tag) >= 0);

/** "juni 2018 (slut)". */
const labelAfter = (scan: Scan, i: number): { readonly role: Role; readonly next: number } | null => {
  if (!scan.isSign(i, '(')) return null;
  const [starts, ends] = [scan.phrase(i + 1, 'starts'), scan.phrase(i + 1, 'ends')];
  if (starts >= 0 && scan.isSign(starts, ')')) return { role: 'from', next: starts + 1 };
  return ends >= 0 && scan.isSign(ends, ')') ? { role: 'until', next: ends + 1 } : null;
};

/** The role told right after a time that ends before token `i`. */
export const roleAfter = (scan: Scan, i: number): { readonly role: Role; readonly next: number } | null => {
  const latest = scan.phrase(i, 'latest');
  if (latest >= 0) return { role: 'until', next: latest };
  const at = scan.isSign(i, ',') ? i + 1 : i;
  const onwards = scan.phrase(at, 'onwards');
  if (onwards >= 0 && scan.phrase(onwards, 'to') < 0) return { role: 'from', next: onwards };
  const labelled = labelAfter(scan, i);
  if (labelled) return labelled;
  const afterwards = scan.phrase(at, 'afterwards');
  if (afterwards >= 0 && (scan.isSentenceEnd(afterwards) || scan.isSign(afterwards, '.,)')))
    return { role: 'from', next: afterwards };
  return scan.isSign(i, '+') && scan.isSentenceEnd(i + 1) ? { role: 'from', next: i + 1 } : null;
};

/** A comma or a word like "og" parts two clauses; so does what follows a colon, but a label before one belongs to what it labels. */
const isBreak = (scan: Scan, i: number): boolean => scan.isSign(i, ',') || scan.phrase(i, 'breaks') >= 0;
const isBreakAhead = (scan: Scan, i: number): boolean => scan.isSign(i, ':/(') || isBreak(scan, i);

/** "ikke i 2018": said of a time that is not meant. */
export const isDenied = (scan: Scan, i: number): boolean => {
  let at = i;
  for (let steps = 0; steps < 3; steps++) {
    if (scan.isWord(at - 1, 'ikke') || scan.isWord(at - 1, 'not')) return true;
    const filler = overFiller(scan, at);
    if (filler < 0) return false;
    at = filler;
  }
  return false;
};

type Verb = 'from' | 'until';

/** What the verb or noun at token `i` does: it starts, it ends, or null. `last` is the token after the place it must lie in. */
const verbAt = (scan: Scan, i: number, last: number): Verb | null => {
  if (scan.isWord(i - 1, 'ikke') || scan.isWord(i - 1, 'not')) return null;
  const starts = scan.phrase(i, 'starts');
  if (starts >= 0 && starts <= last) return 'from';
  const ends = scan.phrase(i, 'ends');
  return ends >= 0 && ends <= last ? 'until' : null;
};

/** The one that stands nearest to the time: the last before it, the first after it. */
const lastVerb = (scan: Scan, from: number, to: number): Verb | null => {
  for (let i = to - 1; i >= from; i--) {
    const verb = verbAt(scan, i, to);
    if (verb) return verb;
  }
  return null;
};

const firstVerb = (scan: Scan, from: number, to: number): Verb | null => {
  for (let i = from; i < to; i++) {
    const verb = verbAt(scan, i, to);
    if (verb) return verb;
  }
  return null;
};

/**
 * What the verbs of its clause make of the time in `place`; `floor` and `ceiling` are the times around it. First the clause itself, before
 * the time and then after it, then the sentence before it.
 */
export const roleOfClause = (
  scan: Scan,
  { from, to }: { readonly from: number; readonly to: number },
  floor: number,
  ceiling: number,
): Role | null => {
  let back = from;
  while (back > floor && from - back < longestClause && !scan.isSentenceEnd(back) && !isBreak(scan, back - 1)) back--;
  let ahead = to;
  while (ahead < ceiling && ahead - to < longestClause && !scan.isSentenceEnd(ahead) && !isBreakAhead(scan, ahead)) ahead++;
  const before = lastVerb(scan, back, from);
  if (before === 'until' && isStartVerb(scan, back - 2)) return null;
  const near = before ?? firstVerb(scan, to, ahead);
  if (near) return near;
  let sentence = back;
  while (sentence > floor && from - sentence < longestClause && !scan.isSentenceEnd(sentence)) sentence--;
  return lastVerb(scan, sentence, back);
};

/** "starter og slutter i 2018": both verbs have the one time. */
const isStartVerb = (scan: Scan, i: number): boolean => i >= 0 && scan.phrase(i, 'starts') === i + 1;

/** "starter nu": a verb right before the time. */
export const startsRightBefore = (scan: Scan, i: number): boolean => scan.phraseBefore(i, 'starts') >= 0;

const longestClause = 40;
