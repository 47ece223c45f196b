import { clauseHas, type Group, is, isArticleUnit, owner, type Role } from './bodies-context.js';
import type { Unit } from './bodies-units.js';

export interface Walk {
  modal: boolean;
  denied: boolean;
  hold: boolean;
  be: boolean;
  stand: boolean;
  told: boolean;
  offers: boolean;
  hedged: boolean;
}

/** Verbs whose object must end the clause: "gør det", not "gør det svært". */
const bare = /^(?:goer|goere|make[s]?|making|saette[r]?)$/;

/** "kører det", "skal klare opgaven": a verb of doing with the initiative itself as what is done. */
export const deedRole = (units: readonly Unit[], at: number, walk: Walk, group: Group): Role | null | undefined => {
  const object = skipOnAdverbs(units, at + 1);
  const unit = units[object];
  const asked = walk.modal && /^(?:det|it|this|that)$/.test(units[group.from - 2]?.text ?? '');
  if (endsClause(unit)) return asked ? ownedAs(units, at, walk, 2, group) : undefined;
  if (is(unit, 'it', 'duty1', 'duty2') && !plural.test(unit?.text ?? '')) {
    const next = units[object + 1];
    const closed =
      endsClause(next) ||
      is(next, 'alone', 'with', 'join', 'now', 'auspices') ||
      (is(next, 'at') && is(units[object + 2], 'join'));
    if (!closed && (bare.test(units[at]?.text ?? '') || is(next, 'word', 'body'))) return undefined;
    return ownedAs(units, at, walk, 2, group);
  }
  return undefined;
};

/** "stiller med en projektleder og ejer resultatet": what comes last counts most. */
export const alsoOwns = (units: readonly Unit[], from: number): boolean => {
  for (let at = from + 1; at < units.length && at - from < 7; at++) {
    if (is(units[at], 'and'))
      return (
        is(units[at + 1], 'own1', 'own2', 'ejer', 'stand') ||
        (is(units[at + 1], 'be') && is(units[at + 2], 'noun1', 'noun2', 'ejer'))
      );
    if (is(units[at], 'comma', 'stop', 'but', 'body', 'sub', 'join')) return false;
  }
  return false;
};

/** "ejer det ikke". */
export const deniedAfter = (units: readonly Unit[], at: number): boolean => {
  for (let i = at + 1; i < units.length && i - at < 4; i++) {
    if (is(units[i], 'not')) return true;
    if (!is(units[i], 'it', 'adverb')) return false;
  }
  return false;
};

/** Whether a verb in the present tells how things are: "i dag", or of something else than the initiative. */
export const isTold = (units: readonly Unit[], at: number, walk: Walk): boolean => !walk.modal && clauseHas(units, at, 'now');

export const endsClause = (unit: Unit | undefined): boolean =>
  unit === undefined || is(unit, 'comma', 'stop', 'and', 'but', 'close', 'sub');

/** Verbs of bringing the initiative itself about; what is published or gathered may be another thing. */
const makes =
  /^(?:udvikle|lave|bygge|oprette|etablere|indfoere|udarbejde|igangsaette|develop|build|create|establish|set|introduce|launch|issue)$/;

const plural = /^(?:dem|de|disse|them|these)$/;

export const ownedAs = (units: readonly Unit[], at: number, walk: Walk, rank: number, group: Group): Role | null => {
  if (walk.told || isTold(units, at, walk)) return null;
  const denied = walk.denied || deniedAfter(units, at);
  const object = objectOf(units, at + 1);
  if (rank === 4) {
    const own = is(units[at + 1], 'it') && !plural.test(units[at + 1]?.text ?? '') && makes.test(units[at]?.text ?? '');
    return walk.modal ? owner(own ? 3 : 4, own && !walk.hedged, denied) : null;
  }
  const alone = isAlone(units, group.to, at);
  if (!walk.modal && (object === 'other' || isElsewhere(units))) return null;
  if (!walk.modal && object === 'definite') {
    const own = group.members.every(({ kind }) => kind === 'sender' || kind === 'nameless' || kind === 'common');
    if (rank > 1) return own ? { ...owner(rank, false, denied), alone } : null;
    return { ...owner(rank, own && !walk.hedged, denied), alone };
  }
  return { ...owner(rank, object !== 'other' && !walk.hedged && (rank < 3 || walk.modal), denied), alone };
};

/** "selv", "alene" between a subject and what follows its verb. */
const isAlone = (units: readonly Unit[], from: number, verb: number): boolean => {
  for (let at = from; at < units.length && at < verb + 8; at++) {
    if (at > verb && is(units[at], 'comma', 'stop', 'but', 'sub', 'body')) return false;
    if (units[at]?.text === 'selv' && is(units[at + 1], 'noun1', 'noun2', 'ejer')) return false;
    if (is(units[at], 'alone') && !/^(?:kun|only|udelukkende|solely)$/.test(units[at]?.text ?? '')) return true;
  }
  return false;
};

/** "I Odense er det X, der driver det": how things are in another place. */
const isElsewhere = (units: readonly Unit[]): boolean =>
  is(units[0], 'at', 'like') && (['place', 'known', 'named'].includes(units[1]?.mention?.kind ?? '') || is(units[1], 'word'));

/** What is owned: the initiative or nothing said (`own`), a thing of its own (`definite`), or something else. */
const objectOf = (units: readonly Unit[], from: number): 'own' | 'definite' | 'other' => {
  const at = skipOnAdverbs(units, from);
  const unit = units[at];
  if (is(unit, 'duty1', 'duty2')) return is(units[at + 1], 'prep') && is(units[at + 2], 'word') ? 'definite' : 'own';
  if (isArticleUnit(unit) && is(units[at + 1], 'word', 'it', 'join'))
    return is(units[at + 1], 'it') || is(units[at + 2], 'it', 'duty1', 'duty2') ? 'own' : 'definite';
  if (!unit || !is(unit, 'word', 'body', 'noun1', 'noun2')) {
    if (is(unit, 'prep') && (unit?.text === 'for' || unit?.text === 'af' || unit?.text === 'of')) return objectOf(units, at + 1);
    return 'own';
  }
  return /[a-z]{3}(?:en|et|ene|erne|elsen)$/.test(unit.text) ? 'definite' : 'other';
};

const skipOnAdverbs = (units: readonly Unit[], from: number): number => {
  let at = from;
  while (at < units.length && at - from < 4 && is(units[at], 'adverb', 'alone')) at++;
  return at;
};
