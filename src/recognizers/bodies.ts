import { type Group, type Role, skipBack } from './bodies-context.js';
import { bodyCues, misspeltBodyCues } from './bodies-cues.js';
import { groupsOf } from './bodies-groups.js';
import { askedRole } from './bodies-labels.js';
import { type Context, nameOf, type Sender } from './bodies-names.js';
import { isLooseGroup, isPeople, plainName } from './bodies-nouns.js';
import { roleOf } from './bodies-roles.js';
import type { Mention } from './bodies-sheet.js';
import { type Unit, unitsOf } from './bodies-units.js';
import { type Claim, type FoundBodies, ownerOf, ownerTypeOf, partnersOf, same } from './bodies-verdict.js';
import { type FoundAuthority, findAuthorities } from './find-authorities.js';
import { saysOwnership } from './ownership-signs.js';
import { type Stretch, sentencesOf } from './passage.js';
import { type Token, words } from './text.js';

type Marks = ReturnType<typeof bodyCues>;

/**
 * Who owns the initiative and who takes part in it: bodies by their official names where the gazetteer knows them, others as written. Who is
 * only an example, a place, an employer, a recipient or a critic has no role. `sender` is who "vi" and "foreningen" are. Linear.
 */
export const findBodies = (text: string, sender: Sender | null = null): FoundBodies => {
  const read = text.slice(0, longestText);
  const context: Context = { sender, named: [], denied: null, asked: null, last: null };
  const known = new Map<number, FoundAuthority>(findAuthorities(read).map((hit) => [hit.start, hit]));
  const lines = linesOf(read);
  const told = lines.map((line) => claimsOf(line, known, context));
  const first = told.findIndex((line) => line.some((claim) => claim.role === 'owner'));
  const claims = told
    .flatMap((line, at) => (at < first ? line.filter((claim) => !isOwnTrade(claim, sender)) : line))
    .slice(0, most);
  const owner = ownerOf(claims);
  const partners = partnersOf(claims, owner, sender);
  return { owner, partners, ownerType: ownerTypeOf(saysOwnership(lines), claims, owner, partners) };
};

/** "Nordlys Data leverer løsninger til det offentlige", before anything is said of the initiative: what a sender lives by. */
const isOwnTrade = (claim: Claim, sender: Sender | null): boolean =>
  claim.plain && sender !== null && same(claim.name, sender.organisation);

/** No proposal is longer; what comes after is not read. */
const longestText = 10_000;

/** At most so many bodies are compared with each other. */
const most = 200;

/** A sentence of a text: its words and their cues. */
interface Line {
  readonly text: string;
  readonly sentence: Stretch;
  readonly list: readonly Token[];
  readonly marks: Marks;
}

const linesOf = (text: string): readonly Line[] => {
  const list = words(text);
  let next = 0;
  return sentencesOf(text).map((sentence) => {
    const from = next;
    while (next < list.length && (list[next]?.start ?? 0) < sentence.end) next++;
    const own = list.slice(from, next);
    return { text, sentence, list: own, marks: bodyCues(own) };
  });
};

const claimsOf = (line: Line, known: ReadonlyMap<number, FoundAuthority>, context: Context): readonly Claim[] => {
  const units = unitsOf(line.text, line.sentence, line.list, known, line.marks);
  const groups = groupsOf(units);
  const { asked } = context;
  context.asked = line.sentence.text.endsWith('?') ? askedRole(units, units.length < 3) : null;
  if (groups.length === 0) return [];
  const roles = groups.map((group, at) => roleOf(units, group) ?? (at === 0 && asked && answers(units, group) ? asked : null));
  const named = groups.some(({ members }) =>
    members.some(({ kind }) => kind !== 'sender' && kind !== 'nameless' && kind !== 'place'),
  );
  if (!named || roles.some((role) => role !== null) || line.list.length > shortSentence)
    return claimsOfGroups(line, units, groups, roles, context);
  const respelt = unitsOf(line.text, line.sentence, line.list, known, misspeltBodyCues(line.list));
  const again = groupsOf(respelt);
  const found = again.map((group) => roleOf(respelt, group));
  return claimsOfGroups(line, respelt, again, found, context);
};

/** "Det skal X.", "The answer is X.", "X.": a body that a sentence gives for an answer. */
const answers = (units: readonly Unit[], group: Group): boolean => {
  const before = units.slice(0, group.from);
  const next = units[group.to];
  const led = before.every(
    ({ tag, text }) => ['it', 'modal', 'be', 'adverb', 'word'].includes(tag) && !/^(?:jeg|i|ikke)$/.test(text),
  );
  return (
    led &&
    before.length < 5 &&
    (next === undefined ||
      next.tag === 'comma' ||
      next.tag === 'stop' ||
      next.tag === 'hedge' ||
      (next.tag === 'adverb' && group.to === units.length - 1))
  );
};

/** In longer sentences slips are not forgiven. */
const shortSentence = 14;

const claimsOfGroups = (
  { sentence }: Line,
  units: readonly Unit[],
  groups: readonly Group[],
  roles: readonly (Role | null)[],
  context: Context,
): readonly Claim[] => {
  const asks = sentence.text.endsWith('?');
  const claims: Claim[] = [];
  let { denied } = context;
  context.denied = null;
  for (const [at, group] of groups.entries()) {
    const against: Role | null = denied !== null && setAgainst(units, group) ? denied : null;
    const said: Role | null =
      roles[at] ?? (against && { ...against, denied: false }) ?? (echoes(units, group) ? context.last : null);
    if (said?.denied) {
      denied = said;
      context.denied = said;
    } else if (said) {
      claims.push(...claimsOfGroup(group, { ...said, sure: said.sure && !asks }, context));
      context.last = said;
    }
    const firm = !['at', 'like', 'from', 'than', 'not', 'prep'].includes(units[skipBack(units, group.from - 1)]?.tag ?? '');
    for (const member of group.members)
      if (member.kind === 'known' || member.kind === 'named') context.named.push({ name: member.name, firm });
  }
  return hasUntold(units, groups, roles)
    ? claims.map((claim) => (claim.role === 'owner' ? claim : { ...claim, whole: false }))
    : claims;
};

/** Whether a sentence names a body as the subject of a clause of which nothing was understood: what it tells of others may be half of a list. */
const hasUntold = (units: readonly Unit[], groups: readonly Group[], roles: readonly (Role | null)[]): boolean =>
  groups.some((group, at) => {
    const [first] = group.members;
    if (roles[at] || !first || first.genitive || !['known', 'named', 'place'].includes(first.kind) || echoes(units, group))
      return false;
    const lead = units[group.from - 1];
    const joined = lead?.tag === 'and' || lead?.tag === 'stop' || (lead?.text === 'the' && units[group.from - 2]?.tag === 'and');
    return joined && at > 0 && roles.slice(0, at).some((role) => role !== null);
  });

/** "So does X", "det samme gør X", "plus X": what was said of the one before is said of it. */
const echoes = (units: readonly Unit[], group: Group): boolean => {
  const lead = units.slice(Math.max(0, group.from - 3), group.from).map(({ text }) => text);
  const said = lead.join(' ');
  return (
    /(?:^| )(?:so|as) (?:do|does|will|would|should|is|are|has|have|can|could|must) ?(?:the|a|an)?$/.test(said) ||
    /(?:^| )(?:samme|ligesaa|ligeledes) (?:goer|skal|vil|gaelder|boer|er) ?(?:for)?$/.test(said) ||
    /(?:^| )plus ?(?:the|a|an|en|et)?$/.test(said)
  );
};

/** "ikke X, men Y", "ikke X. Det skal Y": Y is what X is not. */
const setAgainst = (units: readonly Unit[], group: Group): boolean => {
  const [it, modal] = [units[group.from - 2], units[group.from - 1]];
  if (it?.tag === 'it' && (modal?.tag === 'modal' || modal?.tag === 'be')) return true;
  for (let at = group.from - 1; at >= 0 && group.from - at < 4; at--) {
    if (units[at]?.tag === 'but') return true;
    if (!['adverb', 'with', 'by', 'at', 'hedge'].includes(units[at]?.tag ?? '')) return false;
  }
  return false;
};

const claimsOfGroup = (group: Group, role: Role, context: Context): readonly Claim[] => {
  const equals = role.role === 'owner' && group.members.length > 1 && !group.either;
  const whole = group.members.every(
    (member) => member.kind === 'person' || nameOf(member, group.alone || role.alone === true, context),
  );
  return group.members.flatMap((member, at) => {
    const named = nameOf(member, group.alone || role.alone === true, context);
    if (!named || (role.role === 'owner' && member.kind === 'group')) return [];
    const weak = isWeak(member, role, group);
    const second = equals && at > 0;
    return [
      {
        name: named.name,
        role: second ? 'joint' : role.role,
        rank: role.rank,
        sure: role.sure && named.sure && !weak && !equals,
        whole,
        plain: role.plain === true,
        loose: weak && member.kind === 'group',
        alone: (group.alone || role.alone === true) && group.members.length === 1,
        shared: equals || role.role === 'joint',
        start: member.start,
        end: member.end,
      },
    ];
  });
};

/** Whether more than its place in the sentence is needed to be sure of a body: a word with a capital, people at large. */
const isWeak = (member: Mention, role: Role, group: Group): boolean => {
  if (member.lone)
    return (
      role.role === 'owner' || !group.members.some((other) => other.kind === 'known' || (other.kind === 'named' && !other.lone))
    );
  if (member.kind !== 'group') return false;
  const name = plainName(member.name);
  return (
    isPeople(name) || /^(?:flere|nogle|mange|several|some|many|andre|other) /.test(name) || (role.rank > 8 && isLooseGroup(name))
  );
};
