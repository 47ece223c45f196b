import { isPartOfName } from './authority-compounds.js';
import { isFunctionWord } from './function-words.js';
import { type Authority, type Entry, gazetteer, meantKeys, type Part, partsOf, sameWord } from './gazetteer.js';
import { fold } from './text.js';

/** A public body that a text names. `sure`: beyond doubt. `start` and `end` count UTF-16 units, end exclusive, the genitive included. */
export interface FoundAuthority {
  readonly authority: Authority;
  readonly start: number;
  readonly end: number;
  readonly sure: boolean;
}

interface Hit {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
  sure: boolean;
}

/**
 * The public bodies that a text names: longest name first, inflected, in English, without æ ø å, with light slips in long names.
 * Abbreviations count in capitals only. What may be a place, an ordinary word or a person is found but not `sure`. Linear.
 */
export const findAuthorities = (text: string): readonly FoundAuthority[] => {
  if (text !== lastRead.text) lastRead = { text, list: readAuthorities(text) };
  return lastRead.list;
};

/** One message goes through many recognizers: its bodies are found once. */
let lastRead: { readonly text: string; readonly list: readonly FoundAuthority[] } = { text: '', list: [] };

/** No message is longer; what comes after is not read. */
const longestText = 20_000;

const readAuthorities = (text: string): readonly FoundAuthority[] => {
  const parts = partsOf(text.slice(0, longestText));
  const shouted = parts.length > 1 && !/\p{Ll}/u.test(text);
  const hits: Hit[] = [];
  for (let at = 0; at < parts.length; ) {
    const hit = hitAt(text, parts, at, shouted);
    if (hit) hits.push(hit);
    at = hit ? hit.to : at + 1;
  }
  sureInLists(text, parts, hits);
  return hits.map(({ entry, from, to, sure }) => ({
    authority: entry.authority,
    start: parts[from]?.start ?? 0,
    end: parts[to - 1]?.end ?? 0,
    sure,
  }));
};

const hitAt = (text: string, parts: readonly Part[], at: number, shouted: boolean): Hit | undefined => {
  const key = parts[at]?.key ?? '';
  const { byFirst } = gazetteer();
  const keys = key.endsWith('s') && key.length > 2 ? [key, key.slice(0, -1)] : [key];
  let best: Hit | undefined;
  for (const first of keys)
    for (const entry of byFirst.get(first) ?? []) {
      const hit = matched(text, parts, at, entry, shouted, true);
      if (hit && (!best || hit.to > best.to)) best = hit;
    }
  return best ?? withoutGenitive(text, parts, at, shouted) ?? misspeltAt(text, parts, at, shouted);
};

/** "Sundhed og Ældreministeriet": the lead of a compound without the s and the hyphen it is joined by. */
const withoutGenitive = (text: string, parts: readonly Part[], at: number, shouted: boolean): Hit | undefined => {
  const key = parts[at]?.key ?? '';
  if (key.length < 5 || !/^(?:og|and)$/.test(parts[at + 1]?.key ?? '')) return undefined;
  for (const entry of gazetteer().byFirst.get(`${key}s`) ?? []) {
    const hit = entry.keys.length > 2 ? matched(text, parts, at, entry, shouted, false) : undefined;
    if (hit) return hit;
  }
  return undefined;
};

/** Slips are forgiven where a name stands: before "Kommune", in a capital, in a long word, or alone. */
const misspeltAt = (text: string, parts: readonly Part[], at: number, shouted: boolean): Hit | undefined => {
  const part = parts[at];
  if (!part || isGrammar(part) || /^(?:region|kommune|minister|styrelse|direktor)/.test(part.key)) return undefined;
  if (!/^\p{Lu}/u.test(part.raw) && !isKommune(parts[at + 1]) && part.key.length < 12 && parts.length > 2) return undefined;
  for (const key of meantKeys(part.key))
    for (const entry of gazetteer().byFirst.get(key) ?? []) {
      const hit = matched(text, parts, at, entry, shouted, false);
      if (hit) return hit;
    }
  return undefined;
};

const matched = (
  text: string,
  parts: readonly Part[],
  at: number,
  entry: Entry,
  shouted: boolean,
  exact: boolean,
): Hit | undefined => {
  let to = at;
  let faithful = exact;
  for (const key of entry.keys) {
    const part = parts[to];
    if (!part) return undefined;
    const last = to - at === entry.keys.length - 1;
    const same = part.key === key || (last && part.key === `${key}s`);
    if (!same && !sameWord(part.key, key) && to > at) return undefined;
    faithful &&= same;
    to++;
  }
  if (!together(text, parts, at, to) || isPartOfName(text, parts, at, to, entry)) return undefined;
  return entry.kind === 'short' ? shortHit(parts, at, to, entry, shouted) : longHit(text, parts, at, to, entry, faithful);
};

/** Only spaces, commas and hyphens part the words of a name. */
const together = (text: string, parts: readonly Part[], from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++) {
    const between = text.slice(parts[at - 1]?.end, parts[at]?.start);
    if (between.length > 3 || !/^[\s,'’-]*$/.test(between)) return false;
  }
  return true;
};

/** Abbreviations that are words of their own in capitals. */
const ordinary = new Set(['STAR', 'SIT', 'SUM', 'AST']);

const shortHit = (parts: readonly Part[], from: number, to: number, entry: Entry, shouted: boolean): Hit | undefined => {
  const raw = parts
    .slice(from, to)
    .map((part) => part.raw)
    .join('-');
  if (raw !== entry.written && raw !== `${entry.written}s`) return undefined;
  const named = entry.written === entry.authority.name;
  if (shouted && entry.written.length === 2 && !named) return undefined;
  return {
    entry,
    from,
    to: genitive(parts, to),
    exact: true,
    sure: named || (!shouted && entry.written.length > 2 && !ordinary.has(entry.written)),
  };
};

/** "KL's": the s is a part of its own. */
const genitive = (parts: readonly Part[], to: number): number =>
  parts[to]?.raw === 's' && parts[to]?.start === (parts[to - 1]?.end ?? 0) + 1 ? to + 1 : to;

const longHit = (
  text: string,
  parts: readonly Part[],
  from: number,
  to: number,
  entry: Entry,
  exact: boolean,
): Hit | undefined => {
  const municipal = entry.authority.type === 'municipality' && entry.kind !== 'plain';
  if (!municipal && entry.kind === 'plain')
    return { entry, from, to: genitive(parts, to), exact, sure: exact || entry.written.length >= 9 };
  if (municipal && isKommune(parts[to]) && /^[\s-]{1,2}$/.test(text.slice(parts[to - 1]?.end, parts[to]?.start)))
    return { entry, from, to: to + 1, exact, sure: exact || entry.written.length >= 6 };
  const before = ledBy(text, parts, from);
  if (municipal && before > 0) return { entry, from: from - before, to, exact, sure: true };
  return bareHit(text, parts, from, to, entry, exact);
};

const isGrammar = (part: Part): boolean => isFunctionWord(fold(part.raw));

const isKommune = (part: Part | undefined): boolean =>
  part !== undefined &&
  /^(?:kommune(?:n|s|ns|r|rne)?|komune|kommun|komm|regionskommune(?:n|s)?|municipality|municipalit|municipalities)$/.test(
    part.key,
  );

/** "kommunen i Odense", "the municipality of Odense": how many parts lead to the name. */
const ledBy = (text: string, parts: readonly Part[], at: number): number => {
  const [noun, joint] = [parts[at - 2]?.key ?? '', parts[at - 1]?.key ?? ''];
  const close = /^\s*\S*\s*$/.test(text.slice(parts[at - 2]?.end ?? 0, parts[at]?.start ?? 0));
  return close && /^(?:i|of|in)$/.test(joint) && /^(?:kommunen|municipality|municipalit)$/.test(noun) ? 2 : 0;
};

const places = /^(?:i|pa|paa|fra|ved|til|omkring|nar|naer|over|in|from|near|at|to|around|om|uden|bor|mellem)$/;

/** A name by itself: not part of a longer one ("Aarhus Universitet", "Frivilligcenter Odense"), and sure when it cannot be a place. */
const bareHit = (
  text: string,
  parts: readonly Part[],
  from: number,
  to: number,
  entry: Entry,
  exact: boolean,
): Hit | undefined => {
  const [before, first, last, after] = [parts[from - 1], parts[from], parts[to - 1], parts[to]];
  const capital = /^\p{Lu}/u.test(first?.raw ?? '');
  if (entry.kind === 'ambiguous' && !capital) return undefined;
  const gapBefore = before ? text.slice(before.end, first?.start) : '';
  const gapAfter = after ? text.slice(last?.end, after.start) : '';
  if (after && (/^-$/.test(gapAfter) || (/^\s$/.test(gapAfter) && /^\p{Lu}/u.test(after.raw) && !isGrammar(after))))
    return undefined;
  if (before && /^[\s-]$/.test(gapBefore) && /^\p{Lu}/u.test(before.raw) && !isGrammar(before)) return undefined;
  const noun = before !== undefined && /^\s$/.test(gapBefore) && !isGrammar(before);
  const place = before !== undefined && places.test(before.key) && /^\s+$/.test(gapBefore);
  const spelt = exact && (capital || entry.written.length > 4);
  return { entry, from, to, exact, sure: entry.kind === 'bare' && spelt && !place && !noun };
};

/** In "Skanderborg, Odder og Horsens kommuner" and "kommunerne Odder og Greve" every name is a municipality. */
const sureInLists = (text: string, parts: readonly Part[], hits: readonly Hit[]): void => {
  let list: Hit[] = [];
  const close = (): void => {
    const [first, last] = [list[0], list.at(-1)];
    if (
      first &&
      last &&
      list.length > 1 &&
      (isPlural(parts[first.from - 1]) || isPlural(parts[last.to]) || isPlural(parts[last.to - 1]))
    )
      for (const hit of list) hit.sure = true;
    list = [];
  };
  for (const hit of hits) {
    const before = list.at(-1);
    if (before && !/^\s*(?:,|og|and|samt|&|,\s*og)\s*$/i.test(text.slice(parts[before.to - 1]?.end, parts[hit.from]?.start)))
      close();
    if (hit.entry.authority.type === 'municipality') list.push(hit);
    else close();
  }
  close();
};

const isPlural = (part: Part | undefined): boolean =>
  part !== undefined && /^(?:kommuner|kommunerne|municipalities)$/i.test(part.raw);
