import { authorityLines } from './authority-data.js';
import { distance, fold, slips } from './text.js';

/** A public body of the gazetteer. `domains` are hints, not identity; `ambiguous`: its bare name is also an ordinary word or an area. */
export interface Authority {
  readonly name: string;
  readonly type: 'municipality' | 'region' | 'ministry' | 'agency' | 'other';
  readonly aliases: readonly string[];
  readonly abbreviations: readonly string[];
  readonly domains: readonly string[];
  readonly ambiguous: boolean;
}

/** A run of letters or digits in a text; a hyphen or apostrophe parts two. */
export interface Part {
  readonly raw: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * One way to write a body's name. `plain`: beyond doubt. `bare`: a municipality without its "Kommune". `ambiguous`: also an ordinary word.
 * `short`: an abbreviation, which counts only as it stands, in capitals.
 */
export interface Entry {
  readonly authority: Authority;
  readonly kind: 'plain' | 'bare' | 'ambiguous' | 'short';
  readonly keys: readonly string[];
  readonly written: string;
}

export interface Gazetteer {
  readonly authorities: readonly Authority[];
  /** Entries by their first key, those with the most parts first. */
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
  /** First keys by what is left of them when one letter is taken out: what finds a misspelt key without comparing with all. */
  readonly byDeletion: ReadonlyMap<string, readonly string[]>;
}

/** "ae", "oe" and "aa" as one letter, so that "Kobenhavn", "Koebenhavn" and "København" are one key. */
const skeleton = (folded: string): string => folded.replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/aa/g, 'a');

/** Long words lose the endings that Danish declines them by: "styrelsen", "styrelsens" and "styrelse" are one key. */
const declension = /(?:ernes|erne|ens|ets|um|en|et|es|s|e)$/;

/** What is its own key already: small letters without a pair that stands for æ, ø or å. */
const plainKey = /^(?:[b-np-z\d]|a(?![ae])|o(?!e))+$/;

/** The key of a word, the same for its inflections and for its spellings without æ, ø and å. */
export const keyOf = (raw: string): string => {
  const known = keys.get(raw);
  if (known !== undefined) return known;
  if (keys.size >= remembered) keys.clear();
  const made = keyMade(raw);
  if (raw.length < 40) keys.set(raw, made);
  return made;
};

/** The same words come again and again: the last so many keys are kept. */
const remembered = 4096;
const keys = new Map<string, string>();

const keyMade = (raw: string): string => {
  const key = plainKey.test(raw) ? raw : skeleton(fold(raw));
  return key.length > 9 ? key.replace(declension, '') : key;
};

const partPattern = /[\p{L}\p{N}\p{M}]+/gu;

/** The parts of a text in order. Linear. */
export const partsOf = (text: string): readonly Part[] =>
  [...text.matchAll(partPattern)].map((match) => ({
    raw: match[0],
    key: keyOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));

const listOf = (text: string | undefined, by: string | RegExp): readonly string[] =>
  (text ?? '')
    .split(by)
    .map((one) => one.trim())
    .filter(Boolean);

const isShort = (name: string): boolean => /^\p{Lu}{2,4}$/u.test(name);

const readLine = (
  type: Authority['type'],
  line: string,
): { readonly authority: Authority; readonly entries: readonly Entry[] } => {
  const [named = '', others, abbreviations, domains] = line.split('|').map((part) => part.trim());
  const names = [named, ...listOf(others, ';')];
  const bare = names.map((name) => name.replace(/\?$/, ''));
  const municipal = type === 'municipality' && !/kommune$/i.test(named);
  const authority: Authority = {
    name: municipal ? `${bare[0]} Kommune` : (bare[0] ?? ''),
    type,
    aliases: bare.slice(1),
    abbreviations: listOf(abbreviations, ' '),
    domains: listOf(domains, ' '),
    ambiguous: names.some((name) => name.endsWith('?')),
  };
  const entry = (written: string, kind: Entry['kind']): Entry => ({
    authority,
    kind,
    written,
    keys: partsOf(written).map((part) => part.key),
  });
  const entries = names.map((name, at) => {
    const written = bare[at] ?? '';
    if (name.endsWith('?')) return entry(written, 'ambiguous');
    if (isShort(written)) return entry(written, 'short');
    return entry(written, type === 'municipality' && !/kommune|municipality|city/i.test(written) ? 'bare' : 'plain');
  });
  return { authority, entries: [...entries, ...authority.abbreviations.map((written) => entry(written, 'short'))] };
};

/** A key with each of its letters taken out once. */
export const deletions = (key: string): readonly string[] =>
  Array.from({ length: key.length }, (_, at) => key.slice(0, at) + key.slice(at + 1));

/** Below this a slip turns one ordinary word into another. */
const shortestMisspelt = 6;

const build = (): Gazetteer => {
  const read = (Object.keys(authorityLines) as Authority['type'][]).flatMap((type) =>
    listOf(authorityLines[type], '\n').map((line) => readLine(type, line)),
  );
  const byFirst = new Map<string, Entry[]>();
  for (const entry of read.flatMap((one) => one.entries)) push(byFirst, entry.keys[0] ?? '', entry);
  for (const entries of byFirst.values()) entries.sort((a, b) => b.keys.length - a.keys.length);
  const byDeletion = new Map<string, string[]>();
  for (const key of byFirst.keys())
    if (key.length >= shortestMisspelt) for (const deleted of [key, ...deletions(key)]) push(byDeletion, deleted, key);
  return { authorities: read.map((one) => one.authority), byFirst, byDeletion };
};

const push = <V>(map: Map<string, V[]>, key: string, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

let built: Gazetteer | undefined;

/** The gazetteer, built on first use. */
export const gazetteer = (): Gazetteer => {
  built ??= build();
  return built;
};

/** The first keys that a misspelt one may have been: the first letter is right, and the slips are as few as its length forgives. */
export const meantKeys = (typed: string): readonly string[] => {
  if (typed.length < shortestMisspelt || typed.length > 40) return [];
  const known = meant.get(typed);
  if (known) return known;
  if (meant.size >= remembered) meant.clear();
  const made = keysNear(typed);
  meant.set(typed, made);
  return made;
};

const meant = new Map<string, readonly string[]>();

const keysNear = (typed: string): readonly string[] => {
  const { byDeletion } = gazetteer();
  const found = new Set([typed, ...deletions(typed)].flatMap((deleted) => byDeletion.get(deleted) ?? []));
  return [...found].filter((key) => key.charAt(0) === typed.charAt(0) && key !== typed && sameWord(typed, key));
};

/** Whether a typed key is meant to be another, with the slips that its length forgives. */
export const sameWord = (typed: string, key: string): boolean => {
  if (typed === key) return true;
  if (key.length < shortestMisspelt) return false;
  const limit = Math.min(slips(key.length), key.length > 12 ? 2 : 1);
  return distance(typed, key, limit) <= limit;
};
