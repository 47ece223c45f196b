import {
  backTo,
  clauseHas,
  endsPhrase,
  type Group,
  is,
  owner,
  partner,
  type Role,
  settle,
  skipBack,
  type Tag,
  taking,
} from './bodies-context.js';
import { subjectRole } from './bodies-subject.js';
import type { Unit } from './bodies-units.js';

/** What the word before a group makes of it; `subject` when it governs nothing, so that the verb behind decides. */
export const governedRole = (units: readonly Unit[], group: Group): Role | null | 'subject' => {
  const at = skipBack(units, group.from - 1);
  const unit = units[at];
  const done = (make: (sure: boolean, denied: boolean) => Role): Role | null => settle(units, at, group, make);
  const rank = (tag: Tag | undefined): number => Number(/\d$/.exec(tag ?? '')?.[0] ?? 2);
  if (group.members.length === 1 && group.members[0]?.genitive) return possessed(units, group);
  switch (unit?.tag) {
    case 'not':
      return { ...(ownRoleNear(units, group) ?? owner(2)), denied: true };
    case 'like':
    case 'than':
    case 'prep':
      return isHandedTo(units, at) ? done((sure, denied) => owner(2, sure, denied)) : null;
    case 'auspices':
      return done((sure, denied) => owner(2, sure, denied));
    case 'with':
      return withRole(units, at, group);
    case 'from': {
      const aid = backTo(units, at - 1, 3, 'aid');
      return aid >= 0 && backTo(units, aid - 1, 3, 'with', 'hold', 'join') >= 0 ? done(partner) : null;
    }
    case 'hold':
      return heldRole(units, at, group);
    case 'by': {
      const verb = backTo(units, at - 1, 6, 'by1', 'by2', 'by3', 'partBy', 'aid', 'noun1', 'noun2');
      if (verb < 0) return isMadeOf(units, at) ? done((sure, denied) => ({ role: 'joint', rank: 5, sure, denied })) : null;
      if (is(units[verb], 'partBy', 'aid')) return done(partner);
      if (is(units[verb], 'noun1', 'noun2')) return null;
      return passive(units, verb, group, rank(units[verb]?.tag));
    }
    case 'at':
      return anchored(units, at, group);
    case 'between':
      return backTo(units, at - 1, 4, 'join') >= 0 &&
        clauseHas(units, at, 'own1', 'own2', 'own3', 'by1', 'by2', 'by3', 'anchor', 'be', 'it')
        ? done((sure, denied) => ({ role: 'joint', rank: 5, sure, denied }))
        : null;
    case 'bring':
      return done(taking);
    case 'colon':
    case 'be':
    case 'as':
      return labelled(units, at, group);
    case 'noun1':
    case 'noun2':
    case 'ejer':
      if (isLabel(units, at)) return done((sure, denied) => owner(is(unit, 'noun2') ? 2 : 1, sure, denied));
      return is(unit, 'ejer') ? inverted(units, at, group, 1) : 'subject';
    case 'partNoun':
      return done(partner);
    case 'own1':
    case 'own2':
    case 'own3':
    case 'own4':
      return inverted(units, at, group, rank(unit.tag));
    case 'propose':
      return labelledBefore(units, at, group) ?? 'subject';
    case 'part':
      return isFronted(units, at) ? done(taking) : null;
    case 'aboard':
      return done(partner);
    default:
      return 'subject';
  }
};

/** "et konsortium bestående af X og Y". */
const isMadeOf = (units: readonly Unit[], at: number): boolean =>
  /^bestaa/.test(units[at - 1]?.text ?? '') && backTo(units, at - 2, 4, 'join') >= 0;

/** "giv ansvaret til X", "overlad det til X". */
const isHandedTo = (units: readonly Unit[], at: number): boolean => {
  if (!/^(?:til|to)$/.test(units[at]?.text ?? '')) return false;
  if (backTo(units, at - 1, 5, 'duty1', 'duty2') >= 0) return clauseHas(units, at, 'hold', 'lie');
  return is(units[at - 1], 'it') && /^(?:giv|give|overlad|overlade|overdrag|leave|hand)$/.test(units[at - 2]?.text ?? '');
};

/** "vi vil have X og Y med", "få X til at hjælpe". */
const heldRole = (units: readonly Unit[], at: number, group: Group): Role | null | 'subject' => {
  const next = units[group.to];
  if (!is(next, 'with', 'aboard') || !endsPhrase(units[group.to + 1])) return 'subject';
  return clauseHas(units, at, 'modal', 'propose') ? settle(units, at, group, partner) : null;
};

/** What the group would have been without the "not" before it: what a "men Y" behind it then is. */
const ownRoleNear = (units: readonly Unit[], group: Group): Role | null =>
  is(units[group.from - 2], 'with') ? partner() : subjectRole(units, group);

const isLabel = (units: readonly Unit[], at: number): boolean =>
  at === 0 || is(units[at - 1], 'comma', 'stop', 'and', 'but', 'dash', 'as');

/** "i Odense Kommunes regi", "det er Rigsarkivets ansvar". */
const possessed = (units: readonly Unit[], group: Group): Role | null => {
  const next = units[group.to];
  const lead = skipBack(units, group.from - 1);
  if (is(units[lead], 'be') && backTo(units, lead - 1, 4, 'duty1', 'duty2') >= 0 && endsPhrase(next))
    return settle(units, lead, group, (sure, denied) => owner(1, sure, denied));
  if (
    !is(next, 'duty1', 'duty2') &&
    !(is(next, 'word', 'it') && /^(?:vinger|haender|projekt|initiativ|kerneopgave)$/.test(next?.text ?? ''))
  )
    return null;
  if (!is(units[skipBack(units, group.from - 1)], 'at', 'be') && !clauseHas(units, group.from, 'be', 'modal')) return null;
  return settle(units, group.to, group, (sure, denied) => owner(is(next, 'duty1') ? 1 : 2, sure, denied));
};

const withRole = (units: readonly Unit[], at: number, group: Group): Role | null => {
  const done = (make: (sure: boolean, denied: boolean) => Role): Role | null => settle(units, at, group, make);
  const next = units[group.to];
  if (
    is(next, 'head') ||
    (is(next, 'as') && is(units[skipOn(units, group.to + 1)], 'noun1', 'noun2', 'ejer', 'head', 'duty1', 'duty2'))
  )
    return done((sure, denied) => owner(is(units[skipOn(units, group.to + 1)], 'noun1', 'ejer') ? 1 : 2, sure, denied));
  if (is(next, 'as') && is(units[skipOn(units, group.to + 1)], 'partNoun')) return done(partner);
  if (is(next, 'aboard')) return done(partner);
  const join = backTo(units, at - 1, 5, 'join');
  if (join >= 0) return isOwnDoing(units, join) ? done(partner) : null;
  if (backTo(units, at - 1, 2, 'partNoun') >= 0 || is(units[at - 1], 'come')) return done(partner);
  if (is(next, 'part')) return done(partner);
  const own = backTo(units, at - 1, 4, 'own1', 'own2', 'own3', 'ejer', 'stand');
  return own >= 0 ? done((sure, denied) => partner(sure && is(units[at - 1], 'it'), denied)) : null;
};

/** "Vi har et godt samarbejde med X" tells how things are; "i samarbejde med X" how they are to be. */
const isOwnDoing = (units: readonly Unit[], join: number): boolean => {
  const told = backTo(units, join - 1, 5, 'hold') >= 0 && !clauseHas(units, join, 'modal', 'propose');
  return !told;
};

const skipOn = (units: readonly Unit[], from: number): number => {
  let at = from;
  while (at < units.length && at - from < 4 && is(units[at], 'adverb', 'hedge', 'it', 'word')) at++;
  return at;
};

const passive = (units: readonly Unit[], verb: number, group: Group, rank: number): Role | null => {
  const participle = /(?:et|ed|n|d)$/.test(units[verb]?.text ?? '') && !/es$/.test(units[verb]?.text ?? '');
  const modal = clauseHas(units, verb, 'modal', 'propose');
  const role = settle(units, verb, group, (sure, denied) => owner(rank, sure, denied));
  if (!role) return null;
  const own = isOfInitiative(units, verb);
  return modal || (own && !participle) ? role : participle && !own ? null : { ...role, sure: false };
};

/** Whether the subject before a verb is the initiative, or none is said. */
const isOfInitiative = (units: readonly Unit[], verb: number): boolean => {
  for (let at = verb - 1; at >= 0 && verb - at < 6; at--) {
    if (is(units[at], 'it', 'duty1', 'duty2')) return true;
    if (is(units[at], 'stop', 'sub', 'but', 'comma')) return at === verb - 1;
  }
  return verb <= 1;
};

const anchored = (units: readonly Unit[], at: number, group: Group): Role | null => {
  const anchor = backTo(units, at - 1, 7, 'anchor');
  if (anchor >= 0) {
    const modal = clauseHas(units, anchor, 'modal', 'propose');
    const role = settle(units, at, group, (sure, denied) => owner(2, sure, denied));
    return role && (modal || isOfInitiative(units, anchor)) ? role : role && { ...role, sure: false };
  }
  const duty = backTo(units, at - 1, 8, 'duty1', 'duty2', 'noun1', 'ejer');
  const lies = backTo(units, at - 1, 5, 'lie', 'be', 'hold');
  const hos = units[at]?.text === 'hos' || units[at]?.text === 'with';
  if (duty >= 0 && (lies >= 0 || hos))
    return settle(units, at, group, (sure, denied) => owner(is(units[duty], 'duty1', 'noun1', 'ejer') ? 1 : 2, sure, denied));
  if (lies >= 0 && is(units[lies], 'lie') && hos && clauseHas(units, at, 'modal') && clauseHas(units, at, 'it'))
    return settle(units, at, group, (sure, denied) => owner(2, sure, denied));
  return null;
};

/** "Ejeren skal være X", "Partnere: X og Y", "som ansvarlig ser vi X". */
const labelled = (units: readonly Unit[], at: number, group: Group): Role | null | 'subject' => {
  const role = labelledBefore(units, at, group);
  if (role) return role;
  return 'subject';
};

const labelledBefore = (units: readonly Unit[], at: number, group: Group): Role | null => {
  for (let i = at - 1; i >= 0 && at - i < 8; i--) {
    const unit = units[i];
    const done = (make: (sure: boolean, denied: boolean) => Role): Role | null => settle(units, at, group, make);
    if (is(unit, 'noun1', 'ejer', 'duty1')) return done((sure, denied) => owner(1, sure, denied));
    if (is(unit, 'noun2', 'duty2')) return done((sure, denied) => owner(2, sure, denied));
    if (is(unit, 'partNoun', 'aboard') || (is(unit, 'with') && (i === 0 || is(units[i - 1], 'and', 'comma', 'stop'))))
      return done(partner);
    if (is(unit, 'join') && is(units[at], 'colon')) return done(partner);
    if (unit?.mention && unit.mention.kind !== 'sender') return null;
    if (is(unit, 'stop', 'sub', 'but', 'comma', 'rel', 'own1', 'own2', 'own3', 'part')) return null;
  }
  return null;
};

/** "det ejer X", "her deltager X": the verb stands before its subject, with nobody else before it. */
const isFronted = (units: readonly Unit[], verb: number): boolean => {
  for (let at = verb - 1; at >= 0 && verb - at < 6; at--) {
    if (is(units[at], 'body', 'modal', 'rel') || (is(units[at], 'word') && units[at]?.text === 'jeg')) return false;
    if (is(units[at], 'stop', 'but', 'and')) return true;
    if (is(units[at], 'sub', 'comma')) return false;
  }
  return true;
};

const inverted = (units: readonly Unit[], verb: number, group: Group, rank: number): Role | null => {
  const before = units[verb - 1];
  if (rank > 3 || !isFronted(units, verb) || !(is(before, 'it', 'adverb') || /(?:[a-z]{3}(?:en|et))$/.test(before?.text ?? '')))
    return null;
  const denied = is(units[group.to], 'not');
  return settle(units, verb, group, (sure) => owner(rank, sure && is(before, 'it'), denied));
};
