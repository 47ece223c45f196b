import { type Group, type Role, skipBack } from './bodies-context.js';
import { bodyCues, misspeltBodyCues } from './bodies-cues.js';
import { groupsOf } from './bodies-groups.js';
import { askedRole } from './bodies-labels.js';
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
  /** A kind of people or bodies of whom it is not certain that they are meant. */
  readonly loose: boolean;
  readonly plain: boolean;
  /** Whether everybody who is named beside it was understood. */
  readonly whole: boolean;
  /** Named as one of several equals. */
  readonly shared: boolean;
  readonly start: number;
  readonly end: number;
}

/** Who writes, as far as that is known; `sure` is taken for granted unless told otherwise. */
export interface Sender {
  readonly organisation: string;
  readonly sure?: boolean;
}

type Marks = ReturnType<typeof bodyCues>;

interface Context {
  readonly sender: Sender | null;
  /** Named bodies of the text so far: what "kommunen" may stand for. `firm`: not only a place where something happens, or an example. */
  readonly named: { readonly name: string; readonly firm: boolean }[];
  /** What the sentence before asked for: "Hvem skal drive det?" */
  asked: Role | null;
  /** The last role that was given: what "so does X" repeats. */
  last: Role | null;
  /** What the sentence before took from somebody. */
  denied: Role | null;
}

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
  context.asked = line.sentence.text.endsWith('?') ? askedRole(units, false) : null;
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
  return led && before.length < 5 && (next === undefined || next.tag === 'comma' || next.tag === 'stop' || next.tag === 'hedge');
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
  const equals = role.role === 'owner' && group.members.length > 1;
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
  return isPeople(name) || (role.rank > 8 && isLooseGroup(name));
};

/** The name that a mention is to be kept under, `null` when it names nobody. "foreningen" may be the sender, or who was named before. */
const nameOf = (
  member: Mention,
  alone: boolean,
  { sender, named }: Context,
): { readonly name: string; readonly sure: boolean } | null => {
  if (member.kind === 'person') return null;
  if (member.kind === 'sender') return sender && { name: sender.organisation, sure: sender.sure !== false };
  const bare = member.kind === 'common' && member.to - member.from === 1;
  if (member.kind !== 'nameless' && !bare) return { name: member.name, sure: member.sure };
  const noun = nounOf(member.name);
  const earlier = [...new Set(named.filter((one) => isCalled(one.name, noun)).map((one) => one.name))];
  const own = sender !== null && isCalled(sender.organisation, noun);
  if (sender && own) {
    const only = earlier.length === 0 || (earlier.length === 1 && same(earlier[0] ?? '', sender.organisation));
    return { name: sender.organisation, sure: sender.sure !== false && (bare || alone || (only && isDefinite(member.name))) };
  }
  if (bare) return { name: member.name, sure: member.sure };
  const firm = named.some((one) => one.firm && one.name === earlier[0]);
  return earlier.length === 1 ? { name: earlier[0] ?? '', sure: firm && isDefinite(member.name) } : null;
};

/** "kommunen", "the agency", not "en kommune" and "kommuner". */
const isDefinite = (name: string): boolean =>
  /(?:[a-zæøå]{3}(?:en|et)s?|(?:y|agency|council|office|authority|library|board))$/i.test(name);

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

/** Everybody who takes part, or nobody: a list with one doubtful name is not sure. People at large are left out of a list that has names. */
const partnersOf = (
  claims: readonly Claim[],
  owner: Found<string> | null,
  sender: Sender | null,
): Found<readonly string[]> | null => {
  const isRival = (claim: Claim): boolean => claim.role === 'owner' && (owner?.sure !== true || claim.rank > 3);
  const parts = unique(claims.filter((claim) => !isRival(claim) && !same(claim.name, owner?.value ?? '')));
  const named = parts.filter((claim) => !claim.loose);
  const taken = named.length > 0 && named.some((claim) => claim.sure) ? named : parts;
  const [first] = taken;
  if (!first) return null;
  const isSure = (claim: Claim): boolean =>
    claim.sure &&
    (claim.role !== 'joint' || owner?.sure === true) &&
    (owner?.sure === true || !same(claim.name, sender?.organisation ?? ''));
  return {
    value: taken.map((claim) => claim.name),
    start: Math.min(...taken.map((claim) => claim.start)),
    end: Math.max(...taken.map((claim) => claim.end)),
    sure: taken.every((claim) => claim.whole && isSure(claim)),
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
  const other = claims.find((claim) => claim.role === 'partner' && claim.sure && !same(claim.name, owner?.value ?? ''));
  if (owner?.sure && (partners?.sure || other))
    return {
      value: 'collaboration',
      start: Math.min(owner.start, partners?.start ?? owner.start),
      end: Math.max(owner.end, partners?.end ?? owner.end),
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
