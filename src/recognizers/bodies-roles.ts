import type { Mention } from './bodies-mentions.js';
import type { Unit } from './bodies-units.js';

/** What a sentence makes of a body. `joint`: one of several that are named as equals. `rank` counts from 1, the strongest word for owning. */
export interface Role {
  readonly role: 'owner' | 'partner' | 'joint';
  readonly rank: number;
  readonly sure: boolean;
  /** "ikke X": said and taken back. */
  readonly denied: boolean;
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

type Tag = Unit['tag'];

const owner = (rank: number, sure = true, denied = false): Role => ({ role: 'owner', rank, sure, denied });
const partner = (sure = true, denied = false): Role => ({ role: 'partner', rank: 9, sure, denied });

const is = (unit: Unit | undefined, ...tags: readonly Tag[]): boolean => unit !== undefined && tags.includes(unit.tag);

/** Nothing is looked for further away than this. */
const reach = 14;

/** The groups of a sentence in order. */
export const groupsOf = (units: readonly Unit[]): readonly Group[] => {
  const found: Group[] = [];
  for (let at = 0; at < units.length; at++) {
    if (!units[at]?.mention) continue;
    const group = groupAt(units, at);
    found.push(group);
    at = group.to - 1;
  }
  return found;
};

const groupAt = (units: readonly Unit[], from: number): Group => {
  const members: Mention[] = [];
  let [either, hedged, alone] = [false, false, false];
  let to = from;
  const governs = is(units[skipBack(units, from - 1)], 'with', 'by', 'at', 'from', 'bring', 'prep', 'like');
  for (let at = from; ; ) {
    const mention = units[at]?.mention as Mention;
    const named = senderIn(units, at);
    members.push(named?.mention ?? mention);
    to = named?.to ?? at + 1;
    if (is(units[to], 'open') && is(units[to + 1], 'body') && is(units[to + 2], 'close')) to += 3;
    else if (is(units[to], 'open') && is(units[to + 1], 'word') && is(units[to + 2], 'close')) to += 3;
    const link = linkAt(units, to, members.length, governs);
    if (!link) break;
    either ||= link.either;
    hedged ||= link.hedged;
    at = link.to;
  }
  if (is(units[to], 'alone')) alone = true;
  return { members, from, to, either, hedged, alone };
};

/** "vi i Odense Kommune", "vores forening, Foreningen Norden": the name is that of the sender. */
const senderIn = (units: readonly Unit[], at: number): { readonly mention: Mention; readonly to: number } | null => {
  if (units[at]?.mention?.kind !== 'sender') return null;
  const next = units[at + 2]?.mention;
  const led = is(units[at + 1], 'at', 'from', 'comma', 'dash') || units[at + 1]?.text === 'paa';
  if (!next || !led || next.kind === 'sender' || next.kind === 'group') return null;
  if (is(units[at + 1], 'comma') && !is(units[at + 3], 'comma')) return null;
  return { mention: next, to: at + (is(units[at + 3], 'comma') ? 4 : 3) };
};

/** What links a body with the next: commas, "og", "eller" and adverbs, and nothing else. */
const linkAt = (
  units: readonly Unit[],
  from: number,
  count: number,
  governed: boolean,
): { readonly to: number; readonly either: boolean; readonly hedged: boolean } | null => {
  let [linked, comma, either, hedged] = [false, false, false, false];
  if (count >= 60) return null;
  for (let at = from; at < from + 6; at++) {
    const unit = units[at];
    if (is(unit, 'comma')) [linked, comma] = [true, true];
    else if (is(unit, 'and')) linked = true;
    else if (is(unit, 'or')) [linked, either] = [true, true];
    else if (is(unit, 'hedge')) hedged = true;
    else if (unit?.mention) {
      const subject = governed && comma && is(units[at - 1], 'and') && isSubjectOfOwn(units, at);
      return linked && !subject && unit.mention.kind !== 'person' ? { to: at, either, hedged } : null;
    } else if (!is(unit, 'adverb') && !isArticleUnit(unit)) return null;
  }
  return null;
};

const isArticleUnit = (unit: Unit | undefined): boolean =>
  (is(unit, 'it') && /^(?:de|den)$/.test(unit?.text ?? '')) ||
  (is(unit, 'word') && /^(?:the|en|et|a|an)$/.test(unit?.text ?? ''));

/** Whether a body begins a clause of its own: a finite verb comes next. */
const isSubjectOfOwn = (units: readonly Unit[], at: number): boolean => {
  let last = at;
  while (last - at < 8 && is(units[last + 1], 'and', 'comma') && is(units[last + 2], 'body')) last += 2;
  const next = units[last + 1];
  return is(next, 'modal', 'own1', 'own2', 'own3', 'ejer', 'stand', 'part', 'be', 'hold', 'come', 'was', 'past');
};

/** What a sentence makes of a group, or `null`. */
export const roleOf = (units: readonly Unit[], group: Group): Role | null => {
  const governed = governedRole(units, group);
  if (governed === 'subject') return subjectRole(units, group);
  return governed;
};

const skipped: readonly Tag[] = ['adverb', 'hedge', 'notOnly', 'dash'];

const skipBack = (units: readonly Unit[], from: number): number => {
  let at = from;
  while (at >= 0 && from - at < 6 && (is(units[at], ...skipped) || isArticleUnit(units[at]))) at--;
  return at;
};

/** The nearest unit of these kinds to the left, within `span` units and its clause. */
const backTo = (units: readonly Unit[], from: number, span: number, ...tags: readonly Tag[]): number => {
  for (let at = from; at >= 0 && from - at < span; at--) {
    if (is(units[at], ...tags)) return at;
    if (is(units[at], 'body', 'comma', 'stop', 'sub', 'but', 'open', 'rel')) return -1;
  }
  return -1;
};

/** Whether the clause denies what stands at `from`: a "not" before it. */
const deniedBefore = (units: readonly Unit[], from: number): boolean => {
  for (let at = from; at >= 0 && from - at < 8; at--) {
    if (is(units[at], 'not')) return true;
    if (is(units[at], 'but', 'stop', 'sub', 'comma')) return false;
  }
  return false;
};

const clauseHas = (units: readonly Unit[], at: number, ...tags: readonly Tag[]): boolean => {
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

const settle = (
  units: readonly Unit[],
  at: number,
  group: Group,
  make: (sure: boolean, denied: boolean) => Role,
): Role | null => {
  const sure = asserted(units, at);
  if (sure === null) return null;
  return make(sure && !group.either && !group.hedged, deniedBefore(units, at));
};

const governedRole = (units: readonly Unit[], group: Group): Role | null | 'subject' => {
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
      return is(units[at], 'prep') &&
        unit.text === 'til' &&
        backTo(units, at - 1, 5, 'duty1', 'duty2') >= 0 &&
        clauseHas(units, at, 'hold', 'lie')
        ? done((sure, denied) => owner(2, sure, denied))
        : null;
    case 'auspices':
      return done((sure, denied) => owner(2, sure, denied));
    case 'with':
      return withRole(units, at, group);
    case 'from':
      return backTo(units, at - 1, 3, 'aid') >= 0 ? done(partner) : null;
    case 'by': {
      const verb = backTo(units, at - 1, 6, 'by1', 'by2', 'by3', 'partBy', 'aid', 'noun1', 'noun2');
      if (verb < 0) return null;
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
      return done(partner);
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
      return isFronted(units, at) ? done(partner) : null;
    case 'aboard':
      return done(partner);
    default:
      return 'subject';
  }
};

/** What the group would have been without the "not" before it: what a "men Y" behind it then is. */
const ownRoleNear = (units: readonly Unit[], group: Group): Role | null =>
  is(units[group.from - 2], 'with') ? partner() : subjectRole(units, group);

const isLabel = (units: readonly Unit[], at: number): boolean =>
  at === 0 || is(units[at - 1], 'comma', 'stop', 'and', 'but', 'dash', 'as');

/** "i Odense Kommunes regi", "det er Rigsarkivets ansvar". */
const possessed = (units: readonly Unit[], group: Group): Role | null => {
  const next = units[group.to];
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
  const own = backTo(units, at - 1, 4, 'own1', 'own2', 'own3', 'ejer', 'stand');
  return own >= 0 ? done((_, denied) => partner(false, denied)) : null;
};

/** "Vi har et godt samarbejde med X" tells how things are; "i samarbejde med X" how they are to be. */
const isOwnDoing = (units: readonly Unit[], join: number): boolean => {
  const told = backTo(units, join - 1, 5, 'hold') >= 0 && !clauseHas(units, join, 'modal', 'propose');
  return !told;
};

const skipOn = (units: readonly Unit[], from: number): number => {
  let at = from;
  while (
    at < units.length &&
    at - from < 4 &&
    (is(units[at], 'adverb', 'hedge', 'it') || /^(?:en|et|den|the|a|an|vores)$/.test(units[at]?.text ?? ''))
  )
    at++;
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
  return is(units[at], 'colon') ? null : 'subject';
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
const subjectRole = (units: readonly Unit[], group: Group): Role | null => {
  const at = skipBack(units, group.from - 1);
  const lead = units[at];
  const walk: Walk = {
    modal: is(lead, 'modal') || (is(lead, 'be') && is(units[at - 1], 'modal')),
    denied: is(lead, 'be', 'modal', 'hold', 'stand') && deniedBefore(units, at),
    hold: is(lead, 'hold'),
    be: is(lead, 'be'),
    stand: is(lead, 'stand'),
    told: is(lead, 'was', 'past'),
    hedged: group.either || group.hedged || clauseHas(units.slice(Math.max(0, at - 6), at + 1), Math.min(at, 6), 'if', 'hedge'),
  };
  let words = 0;
  for (let i = group.to; i < units.length && i - group.to < reach; i++) {
    const unit = units[i] as Unit;
    if (is(unit, 'comma')) {
      if (i !== group.to || !(is(units[i + 1], 'rel', 'as') || is(units[i + 1], 'hedge'))) return null;
      continue;
    }
    const role = decided(units, i, walk, group);
    if (role !== undefined) return role;
    if (is(unit, 'word') && ++words > 6) return null;
  }
  return null;
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
  const own = (rank: number): Role | null => ownedAs(units, at, walk, rank);
  const part = (): Role | null =>
    walk.told ? null : partner(!walk.hedged && !isTold(units, at, walk), walk.denied || deniedAfter(units, at));
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
      return walk.stand && (unit.text === 'for' || unit.text === 'bag') ? own(2) : undefined;
    case 'part':
      return part();
    case 'brought':
    case 'aboard':
      return part();
    case 'partNoun':
      return walk.be || walk.modal || is(units[at - 1], 'as') || is(units[at - 2], 'as') ? part() : undefined;
    case 'with':
      return (walk.be || walk.modal || is(units[at - 1], 'come')) && !is(units[at + 1], 'body') && !isArticleUnit(units[at + 1])
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

const ownedAs = (units: readonly Unit[], at: number, walk: Walk, rank: number): Role | null => {
  if (walk.told || (isTold(units, at, walk) && rank < 9)) return null;
  const denied = walk.denied || deniedAfter(units, at);
  if (rank === 4) return walk.modal ? owner(4, false, denied) : null;
  const object = objectOf(units, at + 1);
  if (!walk.modal && (object !== 'own' || isElsewhere(units))) return null;
  const sure = object !== 'other';
  return owner(rank, sure && !walk.hedged && (rank < 3 || walk.modal), denied);
};

/** "I Odense er det X, der driver det": how things are in another place. */
const isElsewhere = (units: readonly Unit[]): boolean =>
  is(units[0], 'at', 'like') && (['place', 'known', 'named'].includes(units[1]?.mention?.kind ?? '') || is(units[1], 'word'));

/** What is owned: the initiative or nothing said (`own`), a thing of its own (`definite`), or something else. */
const objectOf = (units: readonly Unit[], from: number): 'own' | 'definite' | 'other' => {
  const at = skipOnAdverbs(units, from);
  const unit = units[at];
  if (isArticleUnit(unit) && is(units[at + 1], 'word', 'it', 'join')) return is(units[at + 1], 'it') ? 'own' : 'definite';
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
