import { findAuthorities } from './find-authorities.js';
import type { Found } from './found.js';
import { nameAt } from './name-shape.js';
import { type Stretch, sentencesOf } from './passage.js';
import type { Letter } from './sender-name.js';
import { fold } from './text.js';

const asked =
  /(?:^|[.!?,;]\s|\s(?:og|and)\s)(?:spørg(?:\sefter)?|ask(?:\sfor)?|kontakt|contact|ring\stil|skriv\stil|(?:forespørgsler|henvendelser?|spørgsmål|enquiries|questions)\s(?:\p{Ll}+\s){0,4}(?:til|to))\s(?=\p{Lu}|\p{Ll}{4,24}\s\p{Lu})/giu;
const reachable =
  /^\s(?:kan\s(?:kontaktes|nås|naas|træffes|fanges|svare)|træffes|svarer\s(?:gerne\s)?på|can\sbe\s(?:reached|contacted)|is\s(?:our|the)\scontact)(?!\p{L})/iu;
const ours = /(?<!\p{L})(?:vi|vores|we|our)(?!\p{L})/iu;

const nameIn = (
  { text, hits }: Letter,
  sentence: Stretch,
): { readonly name: string; readonly start: number; readonly end: number } | null => {
  const limit = hits.find((hit) => hit.start > sentence.start)?.start ?? text.length;
  const first = nameAt(text, sentence.start, false, limit);
  if (first && first.words > 1 && reachable.test(text.slice(first.end, first.end + 40))) return first;
  for (const match of sentence.text.matchAll(asked)) {
    const name = nameAt(text, sentence.start + match.index + match[0].length, false, limit);
    if (name && name.words > 1 && /^\s*(?:$|[.,;:(!]|på\s|at\s|on\s)/iu.test(text.slice(name.end, name.end + 4))) return name;
  }
  return null;
};

/** Whether an e-mail address belongs to the body that sends: "naja@ungstemme.dk" and "UngStemme". */
export const isOwnDomain = (address: string, body: string): boolean => {
  const host = address.split('@')[1] ?? '';
  const [hit] = findAuthorities(body);
  if (hit?.authority.domains.some((own) => own === host || host.endsWith(`.${own}`))) return true;
  const domain = fold(host.split('.').at(-2) ?? '').replace(/[^a-z0-9]/g, '');
  return (
    domain.length > 3 &&
    fold(body)
      .replace(/[^a-z0-9]/g, '')
      .includes(domain)
  );
};

/** How many are called by an office or by "and" in a sentence. */
const findPeople = (said: string): number => (/\p{Lu}\p{L}+\s(?:og|and|eller|or)\s\p{Lu}/u.test(said) ? 2 : 1);

/**
 * The one whom the last words of a text tell to ask, where nobody signs it and it speaks as "we": "Spørg Naja Isaksen", "Formand Ruth Egelund
 * kan kontaktes på". Never sure by itself: it may be somebody else's matter.
 */
export const contactPerson = (letter: Letter): Found<string> | null => {
  const { text } = letter;
  if (!ours.test(text)) return null;
  const from = Math.max(0, text.length - 300);
  for (const { text: said, start, end } of sentencesOf(text.slice(from)).slice(-2)) {
    const name = nameIn(letter, { text: said, start: from + start, end: from + end });
    const reached = /@|\d\d\s?\d\d/u.test(said) && letter.text.length > 250 && findPeople(said) < 2;
    if (name) return { value: name.name, start: name.start, end: name.end, sure: reached };
  }
  return null;
};
