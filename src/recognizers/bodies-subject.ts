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
  offers: boolean;
  hedged: boolean;
}

/** What the verb behind a group makes of it: "X skal eje det", "skal X stå for det", "X, der er med". */
export const subjectRole = (units: readonly Unit[], group: Group): Role | null => {
  let walk = walkTo(units, group);
  let words = 0;
  let inside = false;
  let edge = group.to;
  const called = calledAs(units, group, walk);
  if (called) return called;
  if (isFrontedHead(units, group.from)) return owner(2, !walk.hedged, walk.denied);
  for (let i = group.to; i < units.length && i - group.to < reach; i++) {
    const unit = units[i] as Unit;
    if (is(unit, 'comma', 'and', 'but') && i === group.to && is(units[i + 1], 'not') && is(units[i + 2], 'body')) {
      i += 2;
      edge = i + 1;
      continue;
    }
    const again = i === group.to && is(units[group.from - 2], 'say') && is(unit, 'comma') ? i + 2 : resumed(units, i);
    if (again > i) {
      walk.modal = true;
      i = again;
      continue;
    }
    if (is(unit, 'comma')) {
      const pointed = is(units[i - 1], 'it') && (walk.be || walk.modal) && is(units[i + 1], 'rel');
      if (pointed) continue;
      const opens = i === edge && is(units[i + 1], 'rel', 'as', 'hedge');
      const aside = i === edge && is(units[i + 1], 'with', 'join', 'adverb') ? behindAside(units, i + 1) : -1;
      if (aside > 0) {
        i = aside;
        walk = walkTo(units, group);
        continue;
      }
      const closes = inside && is(units[i + 1], 'modal', 'own1', 'own2', 'ejer', 'be', 'hold', 'stand', 'part');
      if (!opens && !closes) return null;
      if (closes) walk = walkTo(units, group);
      inside = opens;
      continue;
    }
    const role = decided(units, i, walk, group);
    if (role !== undefined) return role;
    if (walk.offers && (i === units.length - 1 || is(units[i + 1], 'comma', 'stop'))) return offered(units, i, walk, group);
    if (is(unit, 'word') && ++words > 6) return null;
  }
  return null;
};

/** "tage det på sine skuldre", "take it under its wing". */
const isShouldered = (units: readonly Unit[], at: number): boolean =>
  /^(?:paa|under|on|in|i)$/.test(units[at]?.text ?? '') && /^(?:sig|sine?|sit|its|their|egne)$/.test(units[at + 1]?.text ?? '');

/** "har tilbudt sin medvirken", "have promised a ranger each": what is offered and is not the initiative is a part in it. */
const offered = (units: readonly Unit[], at: number, walk: Walk, group: Group): Role | null =>
  at > group.to && !is(units[at], 'it') ? taking(!walk.hedged, walk.denied) : null;

/** "For bordenden bør X sidde". */
const isFrontedHead = (units: readonly Unit[], from: number): boolean =>
  (is(units[from - 2], 'head') && is(units[from - 1], 'modal', 'lie', 'be', 'stand')) ||
  (is(units[from - 2], 'grip') && is(units[from - 1], 'modal'));

/** "X, our partner, supplies": what a body is called between commas. */
const calledAs = (units: readonly Unit[], group: Group, walk: Walk): Role | null => {
  if (!is(units[group.to], 'comma')) return null;
  const at = /^(?:our|vores|vor|en|a|the)$/.test(units[group.to + 1]?.text ?? '') ? group.to + 2 : group.to + 1;
  if (!is(units[at], 'partNoun') || !(is(units[at + 1], 'comma') || units[at + 1] === undefined)) return null;
  return taking(!walk.hedged, walk.denied);
};

/** "X, med Y som medspiller, vil stå for det": the comma behind which the clause goes on. */
const behindAside = (units: readonly Unit[], from: number): number => {
  for (let at = from; at < units.length && at - from < 10; at++) {
    if (is(units[at], 'stop', 'but', 'modal')) return -1;
    if (is(units[at], 'comma'))
      return is(units[at + 1], 'modal', 'own1', 'own2', 'own3', 'ejer', 'be', 'hold', 'stand', 'part', 'deed') ? at : -1;
  }
  return -1;
};

/** What the words before a subject say of its verb: "skal X", "det er X, der", "vi foreslår, at X". */
const walkTo = (units: readonly Unit[], group: Group): Walk => {
  const at = skipBack(units, group.from - 1);
  const lead = units[at];
  const wish = is(lead, 'sub') ? wishedBefore(units, at) : null;
  return {
    modal:
      is(lead, 'modal', 'offer') ||
      (lead?.text === 'for' && units[group.to]?.text === 'to') ||
      (is(lead, 'be') && is(units[at - 1], 'modal')) ||
      wish !== null,
    denied: (is(lead, 'be', 'modal', 'hold', 'stand') && deniedBefore(units, at)) || wish === 'denied',
    hold: is(lead, 'hold'),
    be: is(lead, 'be') || (is(lead, 'it') && lead?.text === 'det' && is(units[at - 1], 'be')),
    stand: is(lead, 'stand'),
    told: is(lead, 'was', 'past'),
    offers: is(lead, 'offer'),
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
  offer: 'offers',
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
    walk.told || (group.members[0]?.kind === 'sender' && /^(?:stille|til$|available)/.test(unit.text))
      ? null
      : {
          ...taking(!walk.hedged && !isTold(units, at, walk), walk.denied || deniedAfter(units, at)),
          plain: !walk.modal && is(unit, 'part'),
        };
  switch (unit.tag) {
    case 'not':
      walk.denied = true;
      return undefined;
    case 'own1':
    case 'own2':
    case 'own3':
    case 'own4':
      if (is(units[at + 1], 'and') && is(units[at + 2], 'own1', 'own2', 'own3', 'deed')) return undefined;
      return own(Number(unit.tag.slice(-1)));
    case 'ejer':
      return own(1);
    case 'noun1':
    case 'noun2':
      return walk.be || is(units[at - 1], 'as') || is(units[at - 2], 'as') ? own(Number(unit.tag.slice(-1))) : undefined;
    case 'head':
    case 'care':
      return own(2);
    case 'deed':
      return deedRole(units, at, walk, group);
    case 'grip':
      return walk.hold || is(units[at - 1], 'deed') || is(units[at - 2], 'deed') || is(units[at - 3], 'deed')
        ? own(2)
        : undefined;
    case 'anchor':
    case 'lie':
      return walk.be && is(units[at + 1], 'at', 'prep', 'with') && endsClause(units[at + 2]) ? own(2) : undefined;
    case 'say':
      return undefined;
    case 'duty1':
    case 'duty2':
      return walk.hold || walk.be ? own(Number(unit.tag.slice(-1))) : undefined;
    case 'prep':
    case 'from':
      if (unit.text === 'til' && endsClause(units[at + 1]) && isGiven(units, group.to, at)) return part();
      return walk.stand && (/^(?:for|bag)$/.test(unit.text) || (unit.text === 'om' && is(units[at - 1], 'alone')))
        ? own(2)
        : undefined;
    case 'it':
      return walk.modal && is(units[at - 1], 'hold') && (endsClause(units[at + 1]) || isShouldered(units, at + 1))
        ? own(2)
        : undefined;
    case 'part':
      if (is(units[at + 1], 'duty1', 'duty2', 'grip')) return own(2);
      return alsoOwns(units, at) ? undefined : part();
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
      if (
        unit.text === 'at' &&
        is(units[at - 1], 'propose') &&
        is(units[at + 1], 'be', 'own1', 'own2', 'own3', 'hold', 'stand', 'part')
      ) {
        walk.modal = true;
        return undefined;
      }
      return unit.text === 'at' && (is(units[at - 1], 'prep', 'with', 'adverb', 'word', 'modal') || is(units[at - 2], 'with'))
        ? undefined
        : null;
    case 'body':
      return is(units[at - 1], 'with', 'at', 'from', 'by', 'prep', 'comma', 'and', 'between') ? undefined : null;
    default:
      return undefined;
  }
};

/** "har sagt, at de gerne vil", "has said it will": where the subject is taken up again, or the place itself. */
const resumed = (units: readonly Unit[], at: number): number => {
  if (!is(units[at], 'say')) return at;
  let next = at + 1;
  if (is(units[next], 'with') && is(units[next + 1], 'body')) next += 2;
  while (
    next < units.length &&
    next - at < 4 &&
    (is(units[next], 'comma') || /^(?:ja|yes|til|to)$/.test(units[next]?.text ?? ''))
  )
    next++;
  if (is(units[next], 'sub') && /^(?:at|that)$/.test(units[next]?.text ?? '')) next++;
  return /^(?:de|den|det|they|it|kommunen)$/.test(units[next]?.text ?? '') ? next : at;
};

/** Verbs whose object must end the clause: "gør det", not "gør det svært". */
const bare = /^(?:goer|goere|make[s]?|making|saette[r]?)$/;

/** "kører det", "skal klare opgaven": a verb of doing with the initiative itself as what is done. */
const deedRole = (units: readonly Unit[], at: number, walk: Walk, group: Group): Role | null | undefined => {
  const object = skipOnAdverbs(units, at + 1);
  const unit = units[object];
  const asked = walk.modal && /^(?:det|it|this|that)$/.test(units[group.from - 2]?.text ?? '');
  if (endsClause(unit)) return asked ? ownedAs(units, at, walk, 2, group) : undefined;
  if (is(unit, 'it', 'duty1', 'duty2') && !plural.test(unit?.text ?? '')) {
    const next = units[object + 1];
    const closed = endsClause(next) || is(next, 'alone', 'with', 'join', 'now', 'auspices');
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
    if (is(units[at], 'alone') && is(units[at + 1], 'noun1', 'noun2', 'ejer')) return false;
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
