import {
  clauseHas,
  deniedBefore,
  endsPhrase,
  type Group,
  is,
  owner,
  type Role,
  reach,
  skipBack,
  type Tag,
  taking,
} from './bodies-context.js';
import { alsoOwns, deedRole, deniedAfter, endsClause, isTold, ownedAs, type Walk } from './bodies-objects.js';
import type { Unit } from './bodies-units.js';

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
    hedged:
      group.either ||
      group.hedged ||
      clauseHas(units.slice(Math.max(0, at - 6), at + 1), Math.min(at, 6), 'if', 'hedge') ||
      units.slice(Math.max(0, at + 1), group.from).some((unit) => is(unit, 'hedge')),
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
      return walk.be ||
        (unit.text === 'in' && walk.modal) ||
        (unit.text === 'in' &&
          at === group.to &&
          units.slice(Math.max(0, group.from - 4), group.from).some(({ text }) => /^(?:see|put|want|have|have)$/.test(text))) ||
        is(units[at - 1], 'as') ||
        is(units[at - 2], 'as')
        ? own(Number(unit.tag.slice(-1)))
        : undefined;
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
      if (
        unit.text === 'om' &&
        at === group.to &&
        is(units[at + 1], 'it') &&
        /^(?:lad|lade)$/.test(units[skipBack(units, group.from - 1)]?.text ?? '')
      )
        return own(2);
      if (unit.text === 'til' && endsClause(units[at + 1]) && isGiven(units, group.to, at)) return part();
      return walk.stand && (/^(?:for|bag)$/.test(unit.text) || (unit.text === 'om' && is(units[at - 1], 'alone')))
        ? own(2)
        : undefined;
    case 'it':
      return walk.modal && is(units[at - 1], 'hold') && (endsClause(units[at + 1]) || isShouldered(units, at + 1))
        ? own(2)
        : undefined;
    case 'part':
      if (is(units[at - 1], 'notOnly') || is(units[at - 2], 'notOnly')) return null;
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
      if (unit.mention?.kind === 'sender' && /^(?:ser|peger|foreslaar|oensker|nominerer)$/.test(units[at - 1]?.text ?? '')) {
        walk.modal = true;
        return undefined;
      }
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

/** "lægger lokaler til". */
const isGiven = (units: readonly Unit[], from: number, at: number): boolean =>
  units.slice(from, at).some(({ text }) => /^laegge[r]?$/.test(text));
