import type { Group, Role } from './bodies-context.js';
import { bodyCues, misspeltBodyCues } from './bodies-cues.js';
import { groupsOf } from './bodies-groups.js';
import { isLooseGroup, isNamelessNoun, isPeople, plainName } from './bodies-nouns.js';
import { roleOf } from './bodies-roles.js';
import type { Mention } from './bodies-sheet.js';
import { type Unit, unitsOf } from './bodies-units.js';
import { type FoundAuthority, findAuthorities } from './find-authorities.js';
import type { Found } from './found.js';
import { type SaidOwnership, saysOwnership } from './ownership-signs.js';
import { type Stretch, sentencesOf } from './passage.js';
import { type Token, words } from './text.js';

/** Who owns an initiative and who takes part, as a text says it. */
export interface FoundBodies {
  readonly owner: Found<string> | null;
  readonly partners: Found<readonly string[]> | null;
  readonly ownerType: Found<'single' | 'collaboration'> | null;
}

/** A body in a role, by the name it is to be kept under. */
interface Claim {
  readonly name: string;
  readonly role: Role['role'];
  readonly rank: number;
  readonly sure: boolean;
  readonly alone: boolean;
  /** Named as one of several equals. */
  readonly shared: boolean;
  readonly start: number;
  readonly end: number;
}

type Marks = ReturnType<typeof bodyCues>;

interface Context {
  readonly sender: { readonly organisation: string } | null;
  /** Named bodies of the text so far: what "kommunen" may stand for. */
  readonly named: Mention[];
  /** What the sentence before took from somebody. */
  denied: Role | null;
}

/**
 * Who owns the initiative and who takes part in it: bodies by their official names where the gazetteer knows them, others as written. Who is
 * only an example, a place, an employer, a recipient or a critic has no role. `sender` is who "vi" and "foreningen" are. Linear.
 */
export const findBodies = (text: string, sender: { readonly organisation: string } | null = null): FoundBodies => {
  const read = text.slice(0, longestText);
  const context: Context = { sender, named: [], denied: null };
  const known = new Map<number, FoundAuthority>(findAuthorities(read).map((hit) => [hit.start, hit]));
  const lines = linesOf(read);
  const claims = lines.flatMap((line) => claimsOf(line, known, context)).slice(0, most);
  const owner = ownerOf(claims);
  const partners = partnersOf(claims, owner);
  return { owner, partners, ownerType: ownerTypeOf(saysOwnership(lines), claims, owner, partners) };
};

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
  if (groups.length === 0) return [];
  const roles = groups.map((group) => roleOf(units, group));
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

/** In longer sentences slips are not forgiven. */
const shortSentence = 30;

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
    const said: Role | null = roles[at] ?? (against && { ...against, denied: false });
    if (said?.denied) {
      denied = said;
      context.denied = said;
    } else if (said) claims.push(...claimsOfGroup(group, { ...said, sure: said.sure && !asks }, context));
    for (const member of group.members) if (member.kind === 'known' || member.kind === 'named') context.named.push(member);
  }
  return claims;
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
  const equals = role.role === 'owner' && group.members.length > 1;
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
  return isPeople(name) || (role.rank > 8 && isLooseGroup(name));
};

/** The name that a mention is to be kept under, `null` when it names nobody. "foreningen" may be the sender, or who was named before. */
const nameOf = (
  member: Mention,
  alone: boolean,
  { sender, named }: Context,
): { readonly name: string; readonly sure: boolean } | null => {
  if (member.kind === 'person') return null;
  if (member.kind === 'sender') return sender && { name: sender.organisation, sure: true };
  const bare = member.kind === 'common' && member.to - member.from === 1;
  if (member.kind !== 'nameless' && !bare) return { name: member.name, sure: member.sure };
  const noun = nounOf(member.name);
  const earlier = [...new Set(named.filter((one) => isCalled(one.name, noun)).map((one) => one.name))];
  const own = sender !== null && isCalled(sender.organisation, noun);
  if (sender && own) {
    const only = earlier.length === 0 ? noun !== 'kommun' : earlier.length === 1 && same(earlier[0] ?? '', sender.organisation);
    return { name: sender.organisation, sure: bare || alone || only };
  }
  if (bare) return { name: member.name, sure: member.sure };
  return earlier.length === 1 ? { name: earlier[0] ?? '', sure: false } : null;
};

const endings = /(?:erne|ens|ets|en|et|e|s)$/;

/** English nouns by the stems of the Danish ones. */
const danishStems: Readonly<Record<string, string>> = {
  municipality: 'kommun',
  agency: 'styrels',
  ministry: 'ministeri',
  association: 'forening',
  library: 'bibliotek',
  embassy: 'ambassad',
  university: 'universit',
  school: 'skol',
  company: 'virksomhed',
};

const stemOf = (word: string): string => danishStems[word] ?? word.replace(endings, '');

/** The stem of a noun that many bodies share: "kommunen" is "kommun". */
const nounOf = (name: string): string => stemOf(plainName(name).split(' ').at(-1) ?? '');

/** Whether a body may be called by a noun: "kommunen" a municipality, "foreningen" any body whose name holds no other such noun. */
const isCalled = (name: string, noun: string): boolean => {
  const parts = plainName(name).split(' ');
  if (parts.some((part) => stemOf(part).endsWith(noun))) return true;
  const free = /^(?:forening|klub|organisation|virksomhed|firma|selskab|organization|society|club)$/.test(noun);
  return free && !parts.some((part) => isNamelessNoun(part) || /(?:styrelse|ministeriet|kommune|region|bibliotek)s?$/.test(part));
};

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const unique = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter((claim, at) => claims.findIndex((other) => same(other.name, claim.name)) === at);

const ownerOf = (claims: readonly Claim[]): Found<string> | null => {
  const owners = claims.filter((claim) => claim.role === 'owner');
  const sure = owners.filter((claim) => claim.sure);
  const pool = sure.length > 0 ? sure : owners;
  const best = pool.filter((claim) => claim.rank === Math.min(...pool.map((one) => one.rank)));
  const joint = claims.find((claim) => claim.role === 'joint');
  const first = best[0] ?? joint;
  if (!first) return null;
  return {
    value: first.name,
    start: first.start,
    end: first.end,
    sure: first.sure && first.role === 'owner' && unique(best).length === 1,
  };
};

const partnersOf = (claims: readonly Claim[], owner: Found<string> | null): Found<readonly string[]> | null => {
  const parts = unique(
    claims.filter((claim) => claim.role !== 'owner' || (claim.rank < 4 && !same(claim.name, owner?.value ?? ''))),
  ).filter((claim) => !owner || !same(claim.name, owner.value));
  const sure = parts.filter((claim) => claim.sure && (claim.role !== 'joint' || owner?.sure === true));
  const taken = sure.length > 0 ? sure : parts;
  const [first] = taken;
  if (!first) return null;
  return {
    value: taken.map((claim) => claim.name),
    start: Math.min(...taken.map((claim) => claim.start)),
    end: Math.max(...taken.map((claim) => claim.end)),
    sure: sure.length > 0,
  };
};

const ownerTypeOf = (
  told: SaidOwnership | null,
  claims: readonly Claim[],
  owner: Found<string> | null,
  partners: Found<readonly string[]> | null,
): FoundBodies['ownerType'] => {
  const joint =
    claims.find((claim) => claim.shared && claim.role === 'owner') ??
    claims.find((claim) => claim.role === 'joint' && claim.sure);
  if (owner?.sure && partners?.sure)
    return {
      value: 'collaboration',
      start: Math.min(owner.start, partners.start),
      end: Math.max(owner.end, partners.end),
      sure: told?.value !== 'single' || told.self,
    };
  if (joint) return { value: 'collaboration', start: joint.start, end: joint.end, sure: told?.value !== 'single' };
  const alone = claims.find((claim) => claim.role === 'owner' && claim.alone && claim.sure);
  if (alone && !partners) return { value: 'single', start: alone.start, end: alone.end, sure: true };
  return (
    told && {
      value: told.value,
      start: told.start,
      end: told.end,
      sure: told.sure && !(told.value === 'single' && partners !== null),
    }
  );
};
