import { isFunctionWord } from './function-words.js';
import { isGivenName, isSurname } from './given-names.js';
import { hasNameSign } from './name-signs.js';
import { isNoName, isParticle, isTitle } from './person-words.js';
import { fold } from './text.js';

/** A person's name where it stands in a text, without titles. `end` is exclusive. */
export interface PersonName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** A common first name begins it, or a surname ends it. */
  readonly known: boolean;
  /** It begins with a capital. */
  readonly capital: boolean;
  /** How many words it has, initials counted. */
  readonly words: number;
}

interface Part {
  readonly raw: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly dot: boolean;
}

/** No name has more words. */
const mostWords = 6;

const partPattern = /[ \t\u00a0]{0,3}(\p{L}[\p{L}\p{M}]{0,40}(?:['’‘-][\p{L}\p{M}]{1,40}){0,3})(\.?)/uy;

const ascii = /^[a-z]+$/i;

/** The word at a place with the spaces before it; `null` where something else stands. */
const partAt = (text: string, at: number): Part | null => {
  partPattern.lastIndex = at;
  const match = partPattern.exec(text);
  if (!match) return null;
  const [whole, raw = '', dot = ''] = match;
  const end = at + whole.length - dot.length;
  return { raw, key: ascii.test(raw) ? raw.toLowerCase() : fold(raw), start: end - raw.length, end, dot: dot !== '' };
};

const isCapital = (raw: string): boolean => /^\p{Lu}|^[dlOo]['’]\p{Lu}/u.test(raw);

const isInitial = ({ raw }: Part): boolean => /^\p{Lu}$/u.test(raw) || /^(?:Th|Chr|Kr|Fr|Aa|Joh|Jr|Sr)$/.test(raw);

/** Endings of ordinary words, which a word in small letters must not have to be a name. */
const ordinaryEnding =
  /(?:erne|else|elser|ning|ninger|eret|ende|ig|ige|igt|isk|iske|hed|skab|somt?|tion|ment|ness|ing|ful|able|ly|ed)$/;

/** Whether a word in small letters may be part of a name where one is expected. */
const smallName = ({ raw, key }: Part): boolean =>
  raw.length > 1 &&
  raw.length <= 20 &&
  !isFunctionWord(key) &&
  !isNoName(key) &&
  !isTitle(key) &&
  (isGivenName(key) || isSurname(key) || (!ordinaryEnding.test(key) && !hasNameSign(raw, raw, 0)));

const capitalName = (part: Part): boolean =>
  !trade.test(part.key) &&
  !isNoName(part.key) &&
  !(isTitle(part.key) && !isGivenName(part.key)) &&
  (isInitial(part) || isGivenName(part.key) || (part.raw.length > 1 && !isFunctionWord(part.key) && !isBody(part.raw)));

/** A word for a body, as it ends names of associations and authorities; a surname that ends the same way is none. */
const isBody = (raw: string): boolean => !isSurname(fold(raw)) && hasNameSign(raw.toLowerCase(), raw.toLowerCase(), 0);

/** Past "cand.mag.", "direktør" and "hr." to where the name begins. */
const pastTitles = (text: string, at: number): number => {
  let from = at;
  for (let count = 0; count < 4; count++) {
    const part = partAt(text, from);
    if (!part || !isTitle(part.key) || (isGivenName(part.key) && isCapital(part.raw))) return from;
    from = part.end + (part.dot ? 1 : 0);
  }
  return from;
};

/** What a firm that carries a person's name does: "Poul Lund Revision". */
const trade =
  /^(?:revision|raadgivning|consult|consulting|byg|media|medier|film|foto|design|data|teknik|service|gruppen|group|partners|holding|kommunikation|communications?|advokater|arkitekter|it|vvs|public|affairs|corporate|department|office|press|policy|legal)$/;

const legalForm = /^[ \t]{0,2}(?:a\/s|aps|i\/s|k\/s|p\/s|ivs|a\.?m\.?b\.?a|ltd|inc|gmbh)(?![\p{L}\p{N}])/iu;

/** Whether what follows makes the words before it the name of a body: "Karen Blixen Museet", "Jensen ApS", "Randers Kommune". */
const followedByBody = (text: string, end: number): boolean => {
  if (legalForm.test(text.slice(end, end + 12)) || /^[ \t]?[&+]/.test(text.slice(end, end + 3))) return true;
  const next = partAt(text, end);
  return (
    next !== null && !isFunctionWord(next.key) && (isBody(next.raw) || /^kommune[ns]*$/.test(next.key) || trade.test(next.key))
  );
};

/** The words of a name from a place on, at most `limit`, where something else begins. */
const partsFrom = (text: string, at: number, loose: boolean, limit: number): readonly Part[] => {
  const parts: Part[] = [];
  let from = at;
  while (parts.length < mostWords) {
    const part = partAt(text, from);
    if (!part || part.end > limit) break;
    const initial = isInitial(part) || part.raw.length === 1;
    if (!fits(text, part, parts, loose)) break;
    parts.push(part);
    from = part.end;
    if (part.dot && !initial) break;
    if (part.dot) from++;
  }
  while (parts.length > 0 && isParticle(parts.at(-1)?.key ?? '') && !isCapital(parts.at(-1)?.raw ?? '')) parts.pop();
  return parts;
};

const fits = (text: string, part: Part, before: readonly Part[], loose: boolean): boolean => {
  if (isCapital(part.raw)) return capitalName(part) || isMiddleName(text, part, before);
  const [first] = before;
  const next = partAt(text, part.end + (part.dot ? 1 : 0));
  if (isParticle(part.key) && first && next && (isCapital(next.raw) || (loose && /^(?:von|van|el|al|bin|de)$/.test(part.key))))
    return isCapital(next.raw) ? capitalName(next) : smallName(next);
  if (!loose) return false;
  if (!first) return smallName(part) || (part.raw.length === 1 && part.dot);
  if (part.raw.length === 1) {
    const initial = part.dot || /^[b-hj-np-zæø]$/i.test(part.raw);
    return initial && (next ? isSurname(next.key) : isGivenName(first.key) && text.length - part.end < 2);
  }
  if (isCapital(first.raw)) return isSurname(part.key) && !isTitle(part.key) && !isFunctionWord(part.key);
  return smallName(part) && (before.length < 3 || isSurname(part.key) || isGivenName(part.key));
};

/** "Susanne From Ottesen": a capital between a first name and another capital is a name, whatever else it means. */
const isMiddleName = (text: string, part: Part, before: readonly Part[]): boolean => {
  const next = partAt(text, part.end);
  return (
    before.length === 1 &&
    isGivenName(before[0]?.key ?? '') &&
    /^(?:from|ring|mark|bay|may|due|god|ny)$/.test(part.key) &&
    next !== null &&
    isSurname(next.key)
  );
};

/**
 * The person's name that begins at a place, titles skipped. `loose`: a cue has said that a name follows, so that small letters may spell
 * it. `limit` is where something known to be no name begins. `null` for bodies ("Karen Blixen Museet") and whatever else is no name.
 */
export const nameAt = (text: string, at: number, loose: boolean, limit = text.length): PersonName | null => {
  const lead = /^[\s"“”'*_:,]{0,6}/u.exec(text.slice(at, at + 6))?.[0].length ?? 0;
  const parts = partsFrom(text, pastTitles(text, at + lead), loose, limit);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  if (last.end < limit && followedByBody(text, last.end)) return null;
  if (parts.every((part) => part.raw.length === 1) && (parts.length > 3 || !isCapital(first.raw))) return null;
  const ended = last.dot && isInitial(last) && parts.length > 1 && text.charAt(last.end) === '.' && parts.every(isInitial);
  const known =
    isGivenName(first.key) || (parts.length > 1 && isSurname(last.key)) || parts.some((part) => isGivenName(part.key));
  const end = last.end + (ended ? 1 : 0);
  return {
    name: text.slice(first.start, end).replace(/\s+/g, ' '),
    start: first.start,
    end,
    known,
    capital: isCapital(first.raw),
    words: parts.length,
  };
};
