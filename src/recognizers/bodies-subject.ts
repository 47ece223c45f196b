import {
  clauseHas,
  deniedBefore,
  endsPhrase,
  type Group,
  is,
  isArticleUnit,
  owner,
  type Role,
  reach,
  skipBack,
  type Tag,
  taking,
} from './bodies-context.js';
import type { Unit } from './bodies-units.js';

interface Walk {
  modal: boolean;
  denied: boolean;
  hold: boolean;
  be: boolean;
  stand: boolean;
  told: boolean;
  hedged: boolean;
}

/** What the verb behind a group makes of it: "X skal eje det", "skal X stå for det", "X, der er med". */
export const subjectRole = (units: readonly Unit[], group: Group): Role | null => {
  let walk = walkTo(units, group);
  let words = 0;
  let inside = false;
  let edge = group.to;
  for (let i = group.to; i < units.length && i - group.to < reach; i++) {
    const unit = units[i] as Unit;
    if (is(unit, 'comma', 'and', 'but') && i === group.to && is(units[i + 1], 'not') && is(units[i + 2], 'body')) {
      i += 2;
      edge = i + 1;
      continue;
    }
    if (is(unit, 'comma')) {
      const pointed = is(units[i - 1], 'it') && walk.be && is(units[i + 1], 'rel');
      if (pointed) continue;
      const opens = i === edge && is(units[i + 1], 'rel', 'as', 'hedge');
      const closes = inside && is(units[i + 1], 'modal', 'own1', 'own2', 'ejer', 'be', 'hold', 'stand', 'part');
      if (!opens && !closes) return null;
      if (closes) walk = walkTo(units, group);
      inside = opens;
      continue;
    }
    const role = decided(units, i, walk, group);
    if (role !== undefined) return role;
    if (is(unit, 'word') && ++words > 6) return null;
  }
  return null;
};

/** What the words before a subject say of its verb: "skal X", "det er X, der", "vi foreslår, at X". */
const walkTo = (units: readonly Unit[], group: Group): Walk => {
  const at = skipBack(units, group.from - 1);
  const lead = units[at];
  const wish = is(lead, 'sub') ? wishedBefore(units, at) : null;
  return {
    modal: is(lead, 'modal') || (is(lead, 'be') && is(units[at - 1], 'modal')) || wish !== null,
    denied: (is(lead, 'be', 'modal', 'hold', 'stand') && deniedBefore(units, at)) || wish === 'denied',
    hold: is(lead, 'hold'),
    be: is(lead, 'be'),
    stand: is(lead, 'stand'),
    told: is(lead, 'was', 'past'),
    hedged: group.either || group.hedged || clauseHas(units.slice(Math.max(0, at - 6), at + 1), Math.min(at, 6), 'if', 'hedge'),
  };
};

/** Whether an "at" follows a wish, and whether the wish is that it be not: "vi mener ikke, at". */
const wishedBefore = (units: readonly Unit[], sub: number): 'wished' | 'denied' | null => {
  let wished = false;
  for (let at = sub - 1; at >= 0 && sub - at < 7; at--) {
    if (is(units[at], 'not')) return 'denied';
    if (is(units[at], 'propose') || /^(?:forslaget|ideen|forslag|proposal)$/.test(units[at]?.text ?? '')) wished = true;
    else if (is(units[at], 'stop', 'but', 'sub', 'body') || (is(units[at], 'comma') && at !== sub - 1)) break;
  }
  return wished ? 'wished' : null;
};

const seen: Readonly<Partial<Record<Tag, keyof Walk>>> = {
  modal: 'modal',
  be: 'be',
  stand: 'stand',
  was: 'told',
  hold: 'hold',
  hedge: 'hedged',
  if: 'hedged',
};

/** The role that a unit settles, `null` when it settles that there is none, `undefined` to go on. */
const decided = (units: readonly Unit[], at: number, walk: Walk, group: Group): Role | null | undefined => {
  const unit = units[at] as Unit;
  const flag = seen[unit.tag];
  if (flag) {
    walk[flag] = true;
    return undefined;
  }
  const own = (rank: number): Role | null => ownedAs(units, at, walk, rank, group);
  const part = (): Role | null =>
    walk.told || (group.members[0]?.kind === 'sender' && unit.text.startsWith('stille'))
      ? null
      : taking(!walk.hedged && !isTold(units, at, walk), walk.denied || deniedAfter(units, at));
  switch (unit.tag) {
    case 'not':
      walk.denied = true;
      return undefined;
    case 'own1':
    case 'own2':
    case 'own3':
    case 'own4':
      return own(Number(unit.tag.slice(-1)));
    case 'ejer':
      return own(1);
    case 'noun1':
    case 'noun2':
      return walk.be || is(units[at - 1], 'as') || is(units[at - 2], 'as') ? own(Number(unit.tag.slice(-1))) : undefined;
    case 'head':
    case 'care':
      return own(2);
    case 'duty1':
    case 'duty2':
      return walk.hold || walk.be ? own(Number(unit.tag.slice(-1))) : undefined;
    case 'prep':
    case 'from':
      if (unit.text === 'til' && endsClause(units[at + 1]) && isGiven(units, group.to, at)) return part();
      return walk.stand && (unit.text === 'for' || unit.text === 'bag') ? own(2) : undefined;
    case 'it':
      return walk.modal && is(units[at - 1], 'hold') && endsClause(units[at + 1]) ? own(2) : undefined;
    case 'part':
      return part();
    case 'brought':
    case 'aboard':
      return part();
    case 'partNoun':
      return walk.be || walk.modal || is(units[at - 1], 'as') || is(units[at - 2], 'as') ? part() : undefined;
    case 'with':
      return is(units[at - 1], 'come', 'be', 'modal', 'adverb', 'body') &&
        (walk.be || walk.modal || is(units[at - 1], 'come')) &&
        endsPhrase(units[at + 1])
        ? part()
        : undefined;
    case 'join':
      return group.members.length > 1 && !is(units[at + 1], 'with') && !walk.told
        ? { role: 'joint', rank: 5, sure: !walk.hedged && (walk.modal || !clauseHas(units, at, 'now')), denied: walk.denied }
        : undefined;
    case 'past':
    case 'done':
    case 'but':
    case 'stop':
    case 'by':
      return null;
    case 'sub':
      return unit.text === 'at' && (is(units[at - 1], 'prep', 'with', 'adverb', 'word', 'modal') || is(units[at - 2], 'with'))
        ? undefined
        : null;
    case 'body':
      return is(units[at - 1], 'with', 'at', 'from', 'by', 'prep', 'comma', 'and', 'between') ? undefined : null;
    default:
      return undefined;
  }
};

/** "lægger lokaler til". */
const isGiven = (units: readonly Unit[], from: number, at: number): boolean =>
  units.slice(from, at).some(({ text }) => /^laegge[r]?$/.test(text));

/** "ejer det ikke". */
const deniedAfter = (units: readonly Unit[], at: number): boolean => {
  for (let i = at + 1; i < units.length && i - at < 4; i++) {
    if (is(units[i], 'not')) return true;
    if (!is(units[i], 'it', 'adverb')) return false;
  }
  return false;
};

/** Whether a verb in the present tells how things are: "i dag", or of something else than the initiative. */
const isTold = (units: readonly Unit[], at: number, walk: Walk): boolean => !walk.modal && clauseHas(units, at, 'now');

const endsClause = (unit: Unit | undefined): boolean =>
  unit === undefined || is(unit, 'comma', 'stop', 'and', 'but', 'close', 'sub');

/** Verbs of bringing the initiative itself about; what is published or gathered may be another thing. */
const makes =
  /^(?:udvikle|lave|bygge|oprette|etablere|indfoere|udarbejde|igangsaette|develop|build|create|establish|set|introduce|launch|issue)$/;
const plural = /^(?:dem|de|disse|them|these)$/;

const ownedAs = (units: readonly Unit[], at: number, walk: Walk, rank: number, group: Group): Role | null => {
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
    if (rank > 1) return null;
    const own = group.members.every(({ kind }) => kind === 'sender' || kind === 'nameless' || kind === 'common');
    return { ...owner(rank, own && !walk.hedged, denied), alone };
  }
  return { ...owner(rank, object !== 'other' && !walk.hedged && (rank < 3 || walk.modal), denied), alone };
};

/** "selv", "alene" between a subject and what follows its verb. */
const isAlone = (units: readonly Unit[], from: number, verb: number): boolean => {
  for (let at = from; at < units.length && at < verb + 8; at++) {
    if (at > verb && is(units[at], 'comma', 'stop', 'but', 'sub', 'body')) return false;
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
  if (isArticleUnit(unit) && is(units[at + 1], 'word', 'it', 'join'))
    return is(units[at + 1], 'it') || is(units[at + 2], 'it') ? 'own' : 'definite';
  if (!unit || !is(unit, 'word', 'body', 'duty1', 'duty2', 'noun1', 'noun2')) {
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
