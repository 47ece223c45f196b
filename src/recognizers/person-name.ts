import { findEmails } from './contact.js';
import { findAuthorities } from './find-authorities.js';
import { isFunctionWord } from './function-words.js';
import { isGivenName, isSurname } from './given-names.js';
import { nameAt, type PersonName } from './name-shape.js';
import { hasNameSign } from './name-signs.js';
import { isTitle } from './person-words.js';
import { fold, words } from './text.js';

/** The answer to "what is your name": the name as written, or what may have been meant, likeliest first. */
export type PersonNameReading =
  | { readonly state: 'name'; readonly name: string }
  | { readonly state: 'unclear'; readonly candidates: readonly string[] };

/** No answer is longer. */
const longestAnswer = 300;

const greeting =
  /^\s*(?:(?:(?:med |de )?(?:venlig|bedste|kærlig)e?(?:ste)? hils(?:en|ner)|mvh|vh|kh|hilsen|best regards|kind regards|regards|hej(?:sa)?|hi|hello|goddag|dav|ja|jamen|øh+m?|hmm?|well|ok(?:ay)?|altså|jo|nå|selvfølgelig|of course|sure)[\s,.!:]{1,4}){0,3}/iu;

/** What leads to a name that is asked for. `strict`: what follows may be anything else, so it must look like a name. */
const leads =
  /^(?:(?:jeg (?:he+d{1,2}e?r|hedde|hædder|kaldes)|mit (?:fulde )?na(?:vn|nv|v|vne)(?: e(?:r)?|:)?|mit navn det er|folk kalder mig|i'?d rather be called|i go by|people call me|i prefer|i'm called|jeg foretrækker|navnet er|navn(?: er|:)|hedder|kald mig|(?:i|du) (?:kan|må) (?:bare )?(?:kalde|skrive)(?: mig)?|skriv|du skriver bare|my (?:full )?name(?: is|:|'s|s)|name(?: is|:)|the name is|the name's|call me|(?:you can |you may |just )call me|(?:just )?put|(?:just )?write|undertegnede(?: er)?|afsender(?:en)?(?: er|:)?)(?=[\s:"“]))\s*(?:(?:(?:bare|blot|just|altså|nok|er|såmænd|sådan|da|faktisk|egentlig|simply|actually)(?!\p{L})|[:,])\s*){0,3}/iu;
const strictLeads =
  /^(?:(?:det er mig,?|it's me,?|det er|det' |dette er|jeg er|jeg|her er|this is|it is|it's|its|i am|i'm|im|bare|blot|just|fra|by)(?=\s))\s*(?:(?:bare|just|jo)(?!\p{L}))?\s*/iu;

/** What may follow a name: an end, a sign, a place or a body, an age. */
const follows =
  /^\s*(?:$|[,.;:!()|/–"”'*<-]|\d|(?:fra|from|her|here|og jeg|og er|and i|men|but|som|der|i|hos|at|of|ved|på|with|jeg|vi|tlf|telefon|mobil|mail|email|e-mail|phone|tel|vh|mvh|tak|thanks|please|er mit navn|is my name|hedder jeg|er navnet|år|til daglig|skriv|igen)(?!\p{L}))/iu;

const trailing = /^\s*(?:er mit navn|is my name|hedder jeg|er navnet|is the name)/iu;

/** Whether a name in small letters is told from an ordinary word by a first name or a surname. */
const isLikely = (name: PersonName): boolean => name.known || name.capital;

const place = (text: string): boolean => {
  const [hit] = findAuthorities(text);
  return hit !== undefined && hit.start === 0 && hit.end === text.length;
};

const isOrdinary = (name: string): boolean => {
  const list = words(name);
  return (
    list.every((word) => isFunctionWord(word.text) || isTitle(word.text)) ||
    hasNameSign(name.toLowerCase(), name.toLowerCase(), 0)
  );
};

/** Words that a name is neither before nor after when nothing led to it: a sentence about something else. */
const isSentence = (text: string): boolean => words(text).filter((word) => isFunctionWord(word.text)).length > 2;

interface Lead {
  readonly at: number;
  readonly kind: 'said' | 'strict' | 'none';
}

const leadOf = (text: string): Lead => {
  const from = greeting.exec(text)?.[0].length ?? 0;
  const said = leads.exec(text.slice(from));
  if (said) return { at: from + said[0].length, kind: 'said' };
  const strict = strictLeads.exec(text.slice(from));
  return strict ? { at: from + strict[0].length, kind: 'strict' } : { at: from, kind: 'none' };
};

/** "Karen og Bent": two are asked back, together first. */
const couple = (text: string, first: PersonName): PersonNameReading | null => {
  const joint = /^\s(?:og|and|&)\s/.exec(text.slice(first.end, first.end + 6));
  const second = joint ? nameAt(text, first.end + joint[0].length, true) : null;
  if (!joint || !second || (second.words === 1 && second.name.length === 1) || !(second.known || second.capital)) return null;
  return { state: 'unclear', candidates: [text.slice(first.start, second.end), first.name, second.name] };
};

/**
 * Reads the answer to "what is your name?", with or without "jeg hedder"; titles and what follows the name are left off. A word in small
 * letters that may be no name is asked back. `null` for sentences about something else, addresses, numbers and bodies. Linear.
 */
export const readPersonName = (said: string): PersonNameReading | null => {
  const typed = said.trim();
  if (typed.length > longestAnswer) return null;
  const text = withoutBrackets(typed.replace(/\s+/g, ' '));
  if (!/\p{L}/u.test(text)) return null;
  const { at, kind } = leadOf(text);
  if (/\?\s*$/.test(text) && kind !== 'said') return null;
  const bare = findEmails(text).some((one) => one.start <= at + 1);
  const name = bare ? null : (reversed(text, at) ?? nameAt(text, at, true));
  if (!name || name.start > at + 40 || isOrdinary(name.name)) return null;
  const rest = text.slice(name.end);
  const two = couple(text, name);
  if (two) return two;
  const [next] = words(rest.slice(0, 60));
  if (!follows.test(rest) && !(next && isTitle(next.text)) && !(name.capital && kind === 'said')) return null;
  if (kind === 'none' && !trailing.test(rest) && !(name.known && name.words > 1) && isSentence(rest)) return null;
  if (place(name.name) && kind !== 'said') return null;
  if (kind === 'strict' && !(name.known || (name.capital && (name.words > 1 || /^\s*(?:$|[,.!]|fra|from)/i.test(rest)))))
    return null;
  if (isLikely(name) && !(kind === 'none' && isDoubtful(name))) return { state: 'name', name: name.name };
  return { state: 'unclear', candidates: [name.name] };
};

/** "Karen (formand) Madsen": what is put in brackets inside a name is no part of it. */
const withoutBrackets = (text: string): string =>
  text.replace(/ ?\(([^()]{1,40})\)(?= (\p{L}[\p{L}'’-]{0,30}))/gu, (whole, inner: string, next: string) =>
    isSurname(fold(next)) || words(inner).every((word) => isTitle(word.text) || isFunctionWord(word.text)) ? '' : whole,
  );

/** One word that is a first name in small letters and an ordinary word as well. */
const isDoubtful = (name: PersonName): boolean =>
  !name.capital &&
  name.words === 1 &&
  /^(?:line|mark|even|storm|my|else|may|will|rose|liv|ask|vita|ana|even|gry|pil|dan|alan)$/.test(fold(name.name)) &&
  !isSurname(name.name);

/** "Holm, Karen": the surname first, where the second word is a first name. */
const reversed = (text: string, at: number): PersonName | null => {
  const match = /^(\p{Lu}\p{L}+), (\p{Lu}\p{L}+)\.?$/u.exec(text.slice(at));
  if (!match) return null;
  const [whole, last = '', first = ''] = match;
  if (isGivenName(fold(last)) || !isGivenName(fold(first))) return null;
  return { name: `${first} ${last}`, start: at, end: at + whole.length, known: true, capital: true, words: 2 };
};
