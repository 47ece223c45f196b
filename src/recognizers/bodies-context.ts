import type { Mention } from './bodies-sheet.js';
import type { Unit } from './bodies-units.js';

/** What a sentence makes of a body. `joint`: one of several that are named as equals. `rank` counts from 1, the strongest word for owning. */
export interface Role {
  readonly role: 'owner' | 'partner' | 'joint';
  readonly rank: number;
  readonly sure: boolean;
  /** "ikke X": said and taken back. */
  readonly denied: boolean;
  /** "selv", "alene", "by itself" in the clause. */
  readonly alone?: boolean;
  /** Told in the present without a wish: "X leverer data", which may also be how things are. */
  readonly plain?: boolean;
}

/** Bodies that one word governs: "KL, Ældre Sagen og lokale foreninger". `from` and `to` are places in the units, `to` exclusive. */
export interface Group {
  readonly members: readonly Mention[];
  readonly from: number;
  readonly to: number;
  readonly either: boolean;
  readonly hedged: boolean;
  readonly alone: boolean;
}

/** What a unit is. */
export type Tag = Unit['tag'];

/** Owns it or answers for it. */
export const owner = (rank: number, sure = true, denied = false): Role => ({ role: 'owner', rank, sure, denied });
/** Named beside the owner or called a partner. */
export const partner = (sure = true, denied = false): Role => ({ role: 'partner', rank: 8, sure, denied });
/** What takes part by a verb: a kind of people may also be what is proposed. */
export const taking = (sure = true, denied = false): Role => ({ role: 'partner', rank: 9, sure, denied });

/** Whether a unit is one of these kinds. */
export const is = (unit: Unit | undefined, ...tags: readonly Tag[]): boolean => unit !== undefined && tags.includes(unit.tag);

/** Nothing is looked for further away than this. */
export const reach = 14;

/** Whether a unit is an article and may stand before a name. */
export const isArticleUnit = (unit: Unit | undefined): boolean =>
  (is(unit, 'it') && /^(?:de|den)$/.test(unit?.text ?? '')) ||
  (is(unit, 'word') && /^(?:the|en|et|a|an)$/.test(unit?.text ?? ''));

/** Whether a preposition has nothing to govern: "er med", "skal med i det". */
export const endsPhrase = (unit: Unit | undefined): boolean =>
  !is(unit, 'body', 'word', 'it', 'hedge', 'hold', 'own4') && !isArticleUnit(unit);

const skipped: readonly Tag[] = ['adverb', 'hedge', 'notOnly', 'dash'];

/** The unit that governs what stands behind `from`: adverbs and articles are passed over. */
export const skipBack = (units: readonly Unit[], from: number): number => {
  let at = from;
  while (at >= 0 && from - at < 6 && (is(units[at], ...skipped) || isArticleUnit(units[at]))) at--;
  return at;
};

/** The nearest unit of these kinds to the left, within `span` units and its clause. */
export const backTo = (units: readonly Unit[], from: number, span: number, ...tags: readonly Tag[]): number => {
  for (let at = from; at >= 0 && from - at < span; at--) {
    if (is(units[at], ...tags)) return at;
    if (is(units[at], 'body', 'comma', 'stop', 'sub', 'but', 'open', 'rel')) return -1;
  }
  return -1;
};

/** Whether the clause denies what stands at `from`: a "not" before it. */
export const deniedBefore = (units: readonly Unit[], from: number): boolean => {
  for (let at = from; at >= 0 && from - at < 8; at--) {
    if (is(units[at], 'not')) return true;
    if (is(units[at], 'but', 'stop', 'sub', 'comma')) return false;
  }
  return false;
};

/** Whether the clause around a unit holds one of these kinds. */
export const clauseHas = (units: readonly Unit[], at: number, ...tags: readonly Tag[]): boolean => {
  for (let i = at; i >= 0 && at - i < reach; i--) {
    if (is(units[i], ...tags)) return true;
    if (is(units[i], 'stop', 'but')) return false;
  }
  for (let i = at + 1; i < units.length && i - at < reach; i++) {
    if (is(units[i], ...tags)) return true;
    if (is(units[i], 'stop', 'but', 'comma')) return false;
  }
  return false;
};

/** How sure a governed role is: told as what is to be, not as what is or was. */
const asserted = (units: readonly Unit[], at: number): boolean | null => {
  if (clauseHas(units, at, 'was', 'past')) return null;
  if (clauseHas(units, at, 'modal', 'propose')) return !clauseHas(units, at, 'hedge', 'if');
  if (clauseHas(units, at, 'now', 'done')) return null;
  return !clauseHas(units, at, 'hedge', 'if');
};

/** A role as sure as its clause and its group let it be, `null` when the clause tells of how things are or were. */
export const settle = (
  units: readonly Unit[],
  at: number,
  group: Group,
  make: (sure: boolean, denied: boolean) => Role,
): Role | null => {
  const sure = asserted(units, at);
  if (sure === null) return null;
  return make(sure && !group.either && !group.hedged, deniedBefore(units, at));
};
