import { type Group, is, isArticleUnit, skipBack } from './bodies-context.js';
import { plainName } from './bodies-nouns.js';
import type { Mention } from './bodies-sheet.js';
import type { Unit } from './bodies-units.js';

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
  const governs = is(
    units[skipBack(units, from - 1)],
    'with',
    'by',
    'at',
    'from',
    'bring',
    'prep',
    'like',
    'be',
    'colon',
    'noun1',
    'noun2',
    'sub',
  );
  for (let at = from; ; ) {
    const mention = units[at]?.mention as Mention;
    const named = senderIn(units, at) ?? calledIn(units, at);
    const member = named?.mention ?? mention;
    if (member.name !== members.at(-1)?.name) members.push(member);
    to = named?.to ?? at + 1;
    if (is(units[to], 'open') && is(units[to + 1], 'body') && is(units[to + 2], 'close')) to += 3;
    else if (is(units[to], 'open') && is(units[to + 1], 'word') && is(units[to + 2], 'close')) to += 3;
    const link = linkAt(units, to, members.length, governs);
    if (!link) break;
    either ||= link.either;
    hedged ||= link.hedged;
    at = link.to;
  }
  either ||= is(units[to], 'or') || is(units[from - 1], 'or') || is(units[from - 2], 'or');
  const host = hostOf(units, to, members);
  if (host) return { members: [host.mention], from, to: host.to, either, hedged, alone };
  if (
    (is(units[to], 'alone') && !(units[to]?.text === 'selv' && /^os$/i.test(members[0]?.name ?? ''))) ||
    (is(units[from - 1], 'alone') && units[from - 1]?.text !== 'selv')
  )
    alone = true;
  return { members, from, to, either, hedged, alone };
};

const department =
  /(?:forvaltning|afdeling|center|sekretariat|enhed|kontor|team|stab|borgerservice|teknik|miljoe?|natur|kultur|fritid|udvikling|unit|department|office|division|secretariat)(?:en|et|e|n|t|s)?$/;

/** "Natur og Miljø her i Halsnæs Kommune", "forvaltningen hos os": a part of a body, which is the body's own. */
const hostOf = (
  units: readonly Unit[],
  from: number,
  members: readonly Mention[],
): { readonly mention: Mention; readonly to: number } | null => {
  let at = from;
  if (/^(?:her|here)$/.test(units[at]?.text ?? '')) at++;
  const mention = units[at + 1]?.mention;
  if (!is(units[at], 'at') || (mention?.kind !== 'sender' && mention?.kind !== 'known')) return null;
  const parts = members.every(({ name, kind }) => kind !== 'known' && department.test(plainName(name)));
  return parts ? { mention, to: at + 2 } : null;
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

/** "a company called X", "en forening ved navn X": the name is that of the body. */
const calledIn = (units: readonly Unit[], at: number): { readonly mention: Mention; readonly to: number } | null => {
  const kind = units[at]?.mention?.kind;
  if (kind !== 'nameless' && kind !== 'common') return null;
  const called = /^(?:called|named|kaldet|navn)$/.exec(units[at + 1]?.text ?? '')
    ? at + 2
    : units[at + 2]?.text === 'navn'
      ? at + 3
      : -1;
  const mention = units[called]?.mention;
  if (mention?.kind !== 'named' && mention?.kind !== 'known') return null;
  return { mention: { ...mention, lone: false, sure: true }, to: called + 1 };
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
      const joint = isArticleUnit(units[at - 1]) ? units[at - 2] : units[at - 1];
      const subject = governed && comma && is(joint, 'and') && isSubjectOfOwn(units, at);
      if (governed && /^(?:vi|we)$/i.test(unit.mention.name)) return null;
      return linked && !subject && unit.mention.kind !== 'person' ? { to: at, either, hedged } : null;
    } else if (!is(unit, 'adverb') && !isArticleUnit(unit)) return null;
  }
  return null;
};

/** Whether a body begins a clause of its own: a finite verb comes next. */
const isSubjectOfOwn = (units: readonly Unit[], at: number): boolean => {
  let last = at;
  while (last - at < 8 && is(units[last + 1], 'and', 'comma') && is(units[last + 2], 'body')) last += 2;
  const next = units[last + 1];
  if (is(next, 'word') && /^[a-z]{3,}r$/.test(next?.text ?? '')) return true;
  return is(
    next,
    'modal',
    'own1',
    'own2',
    'own3',
    'ejer',
    'stand',
    'part',
    'be',
    'hold',
    'come',
    'was',
    'past',
    'deed',
    'offer',
    'brought',
    'own4',
  );
};
