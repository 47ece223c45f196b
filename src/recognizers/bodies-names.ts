import type { Role } from './bodies-context.js';
import { isNamelessNoun, plainName } from './bodies-nouns.js';
import type { Mention } from './bodies-sheet.js';
import { same } from './bodies-verdict.js';

/** Who writes, as far as that is known; `sure` is taken for granted unless told otherwise. */
export interface Sender {
  readonly organisation: string;
  readonly sure?: boolean;
}

export interface Context {
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

/** The name that a mention is to be kept under, `null` when it names nobody. "foreningen" may be the sender, or who was named before. */
export const nameOf = (
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
