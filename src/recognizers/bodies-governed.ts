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
import { labelled, labelledBefore } from './bodies-labels.js';
import { alsoOwns } from './bodies-objects.js';
import { anchored, isHandOf, isOfInitiative, isPlacedTo, passive } from './bodies-places.js';
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
      return null;
    case 'anchor':
      if (/^(?:put|park)$/.test(unit.text) && clauseHas(units, at, 'ejer', 'noun1', 'noun2', 'duty1')) return owner(1);
      if (/^(?:hoere?r?|henhoerer?|sorterer?)$/.test(unit.text))
        return isOfInitiative(units, at) ? done((sure, denied) => owner(2, sure, denied)) : null;
      return /^(?:paahvile[r]?|tilfalde[r]?|tilkommer|tiltaenkt)$/.test(unit.text)
        ? done((sure, denied) => owner(2, sure, denied))
        : 'subject';
    case 'prep':
      if (unit.text === 'for' && units[group.to]?.text === 'to' && clauseHas(units, at, 'propose', 'modal')) return 'subject';
      if (isHandOf(units, at)) return done((sure, denied) => owner(2, sure, denied));
      if (isPlacedTo(units, at)) return anchored(units, at, group);
      return isHandedTo(units, at) ? done((sure, denied) => owner(2, sure, denied)) : null;
    case 'auspices':
      return done((sure, denied) =>
        owner(2, sure && (at === 0 || clauseHas(units, at, 'it', 'modal', 'propose', 'duty2')), denied),
      );
    case 'with':
      return withRole(units, at, group);
    case 'from': {
      const aid = backTo(units, at - 1, 3, 'aid');
      const run = backTo(units, at - 1, 3, 'by1', 'by2', 'by3');
      if (run >= 0) return passive(units, run, group, rank(units[run]?.tag));
      if (aid >= 0 && units[aid]?.text === 'tilsagn')
        return clauseHas(units.slice(0, at), aid, 'part', 'aboard', 'join') ||
          units.slice(0, aid).some((one) => is(one, 'part', 'aboard', 'partNoun'))
          ? done(taking)
          : null;
      return aid >= 0 && backTo(units, aid - 1, 3, 'with', 'hold', 'join') >= 0 ? done(partner) : null;
    }
    case 'hold':
      return heldRole(units, at, group);
    case 'by': {
      if (is(units[at - 1], 'own2') && units[at - 1]?.text === 'run') return passive(units, at - 1, group, 2);
      const verb = backTo(units, at - 1, 6, 'by1', 'by2', 'by3', 'partBy', 'aid', 'noun1', 'noun2', 'done');
      if (is(units[verb], 'done')) return isDoneBy(units, verb) ? done((sure, denied) => owner(2, sure, denied)) : null;
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
    case 'sub':
      return unit.text === 'at' && is(units[at - 1], 'anchor', 'lie', 'duty2', 'adverb') ? anchored(units, at, group) : 'subject';
    case 'deed':
      return /^goer/.test(unit.text) && is(units[at - 1], 'it') && is(units[at - 2], 'ejer', 'own1', 'own2')
        ? done((sure, denied) => owner(2, sure, denied))
        : 'subject';
    case 'colon':
    case 'be':
    case 'as':
      return labelled(units, at, group);
    case 'noun1':
    case 'noun2':
    case 'ejer':
      if (isLabel(units, at) && !isNamed(units, group))
        return done((sure, denied) => owner(is(unit, 'noun2') ? 2 : 1, sure, denied));
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
      if (alsoOwns(units, at)) return 'subject';
      return isFronted(units, at) ? done(taking) : null;
    case 'aboard':
      return done(partner);
    default:
      return 'subject';
  }
};

/** "The work will be done by us". */
const isDoneBy = (units: readonly Unit[], verb: number): boolean =>
  /^(?:done|gjort|lavet|bygget|made)$/.test(units[verb]?.text ?? '') &&
  is(units[verb - 1], 'be') &&
  clauseHas(units, verb, 'modal');

/** "et konsortium bestående af X og Y". */
const isMadeOf = (units: readonly Unit[], at: number): boolean =>
  /^bestaa/.test(units[at - 1]?.text ?? '') && backTo(units, at - 2, 4, 'join') >= 0;

/** "giv ansvaret til X", "overlad det til X". */
const isHandedTo = (units: readonly Unit[], at: number): boolean => {
  if (!/^(?:til|to)$/.test(units[at]?.text ?? '')) return false;
  if (backTo(units, at - 1, 5, 'duty1', 'duty2') >= 0) return clauseHas(units, at, 'hold', 'lie');
  const object = is(units[at - 1], 'it') ? at - 1 : at - 2;
  if (object === at - 2 && !is(units[at - 1], 'word', 'adverb')) return false;
  return is(units[object], 'it') && /^(?:giv|give|overlad|overlade|overdrag|leave|hand)$/.test(units[object - 1]?.text ?? '');
};

/** "vi vil have X og Y med", "få X til at hjælpe". */
const heldRole = (units: readonly Unit[], at: number, group: Group): Role | null | 'subject' => {
  const next = units[group.to];
  const called = is(units[group.to + 1], 'as') && is(units[group.to + 2], 'partNoun');
  if (!is(next, 'with', 'aboard') || !(called || endsPhrase(units[group.to + 1]))) return 'subject';
  const ours = units.slice(Math.max(0, at - 2), at + 2).some(({ mention }) => mention?.kind === 'sender');
  return called || ours || clauseHas(units, at, 'modal', 'propose')
    ? settle(units, at, group, (sure, denied) =>
        partner(sure && !units.some(({ text }) => /^(?:haaber?|hope[s]?)$/.test(text)), denied),
      )
    : null;
};

/** What the group would have been without the "not" before it: what a "men Y" behind it then is. */
const ownRoleNear = (units: readonly Unit[], group: Group): Role | null =>
  is(units[group.from - 2], 'with') ? partner() : subjectRole(units, group);

/** "som ansvarlig peger vi på X": the sender only says who it is. */
const isNamed = (units: readonly Unit[], group: Group): boolean =>
  group.members[0]?.kind === 'sender' && group.to < units.length && !is(units[group.to], 'comma', 'stop', 'close');

const isLabel = (units: readonly Unit[], at: number): boolean =>
  at === 0 || is(units[at - 1], 'comma', 'stop', 'and', 'but', 'dash', 'as');

/** "i Odense Kommunes regi", "det er Rigsarkivets ansvar". */
const possessed = (units: readonly Unit[], group: Group): Role | null => {
  const next = units[group.to];
  const lead = skipBack(units, group.from - 1);
  const ours =
    is(units[lead], 'be') &&
    is(units[lead - 1], 'it') &&
    (endsPhrase(next) || is(next, 'alone', 'it') || /^(?:eget|egen|own)$/.test(next?.text ?? ''));
  if ((is(units[lead], 'be') && backTo(units, lead - 1, 4, 'duty1', 'duty2') >= 0 && endsPhrase(next)) || ours)
    return settle(units, lead, group, (sure, denied) => owner(1, sure, denied));
  if (
    !is(next, 'duty1', 'duty2') &&
    !(
      is(next, 'word', 'it') &&
      /^(?:vinger|haender|skuldre|court|door|lap|plate|banehalvdel|ansvarsomraade|projekt|initiativ|kerneopgave|eget|egen|own)$/.test(
        next?.text ?? '',
      )
    )
  )
    return null;
  if (/^(?:projekt|initiativ|eget|egen|own)$/.test(next?.text ?? '') && !is(units[lead], 'be')) return null;
  if (is(units[lead], 'at') && !clauseHas(units, lead, 'modal', 'anchor', 'lie', 'deed', 'be', 'by2', 'by3', 'come')) return null;
  if (!is(units[lead], 'at', 'be', 'prep') && !clauseHas(units, group.from, 'be', 'modal')) return null;
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
  const lies = backTo(units, at - 1, 4, 'anchor', 'lie');
  if (lies >= 0 && units[at]?.text === 'with') return anchored(units, at, group);
  const join = backTo(units, at - 1, 5, 'join');
  if (join >= 0)
    return isOwnDoing(units, join) ? done((sure, denied) => partner(sure && isOfProposal(units, join), denied)) : null;
  if (
    backTo(units, at - 1, 2, 'partNoun') >= 0 ||
    (is(units[at - 1], 'come') && group.members.some(({ kind }) => kind !== 'group'))
  )
    return done(partner);
  if (is(next, 'part')) return done(partner);
  const own = backTo(units, at - 1, 4, 'own1', 'own2', 'own3', 'ejer', 'stand');
  return own >= 0 ? done((sure, denied) => partner(sure && is(units[at - 1], 'it'), denied)) : null;
};

/** Whether what is done together is the initiative: "driver svømmehallen sammen med X" is not. */
const isOfProposal = (units: readonly Unit[], join: number): boolean =>
  !clauseHas(units, join, 'own2', 'own3', 'ejer', 'own1') ||
  clauseHas(units, join, 'modal', 'propose', 'it', 'duty1', 'duty2', 'by1', 'by2', 'by3');

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
