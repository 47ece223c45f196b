import { findAuthorities } from './find-authorities.js';
import { isFunctionWord } from './function-words.js';
import { nameless } from './name-cues.js';
import { organisationAt } from './organisation-name.js';
import { isOffice } from './person-words.js';
import { words } from './text.js';

/** No answer is longer. */
const longestAnswer = 400;

const nobody =
  /^(?:jeg |det er |kun |bare |ikke nogen|just |for )?(?:mig selv|mig|egne vegne|mine egne vegne|på egne vegne|paa egne vegne|ingen|ingenting|intet|privat|privatperson|som privat|som borger|borger|nobody|no one|noone|none|myself|me|n\/a|nej|no|nope|ikke relevant|not applicable|on my own behalf|private)(?: (?:person|privat|selv|organisation))?$/iu;

const greeting = /^\s*(?:(?:hej(?:sa)?|hi|hello|goddag|ja|jamen|øh+m?|hmm?|well|ok(?:ay)?|altså|jo)[\s,.!:]{1,4}){0,3}/iu;

/** What leads to the name of a body that is asked for; one after the other is taken off. */
const leads =
  /^(?:(?:jeg|vi|i|we) (?:er|kommer|skriver|svarer|arbejder|taler|repræsenterer|am|are|come|work|write|represent|sidder|hører til)(?: (?:ansat|her|bare|medlem|formand|fra|for|i|hos|ved|på vegne af|from|at|of|with|on behalf of|in|til daglig))*|(?:jeg|vi) hedder|(?:det er|dette er|it is|it's|its|this is)(?: (?:for|fra|på vegne af|from|on behalf of))?|(?:på|paa) vegne af|on behalf of|for|fra|from|hos|i'm (?:from|with|at|writing for)|im (?:from|with|at)|we're|we are|vi er|(?:vores|min|mit) (?:lille )?(?:forening|virksomhed|firma|organisation|klub|netværk|selskab) (?:hedder|er)|our (?:company|organisation|organization|association|ngo) is(?: called)?|(?:foreningen|virksomheden|firmaet|organisationen|klubben) hedder|den hedder|det hedder|navnet er|skriv|it's called|its called|called|organisation(?:en)?(?: er|:)|representing|ansat (?:i|hos|ved)|ved|hos|jeg)(?=[\s:])[\s:]*/iu;

const pastLeads = (text: string): number => {
  let at = greeting.exec(text)?.[0].length ?? 0;
  for (let count = 0; count < 4; count++) {
    const lead = leads.exec(text.slice(at));
    if (!lead) break;
    at += lead[0].length;
  }
  return at;
};

/** "formand for Solbakken", "konsulent i Randers Kommune": past the office. */
const pastOffice = (text: string, at: number): number => {
  const list = words(text.slice(at));
  const office = list
    .slice(0, 5)
    .findIndex(
      (word, place) => isOffice(word.text) && /^(?:i|for|hos|ved|paa|af|of|at|in|fra|from)$/.test(list[place + 1]?.text ?? ''),
    );
  return office < 0 ? at : at + (list[office + 1]?.end ?? 0) + 1;
};

/**
 * Reads the answer to "which organisation do you answer for?": the official name when the gazetteer is sure, otherwise as written without
 * the words that lead to it. `null` for nobody ("mig selv", "ingen") and for what has no name ("kommunen"). Linear.
 */
export const readOrganisation = (said: string): string | null => {
  const typed = said.trim();
  if (typed.length > longestAnswer) return null;
  const text = typed.replace(/\s+/g, ' ');
  const bare = text.replace(/[.!,;\s]+$/, '');
  if (!/\p{L}{2}|\d\p{L}/u.test(bare) || nobody.test(bare) || /\?$/.test(text)) return null;
  const at = pastOffice(bare, pastLeads(bare));
  const rest = bare.slice(at).trim();
  if (rest === '' || nobody.test(rest)) return null;
  const hits = findAuthorities(rest);
  const whole = hits.find((hit) => hit.start === 0 && hit.end === rest.length);
  if (whole) return whole.authority.name;
  const named =
    /(?:hedder|called|named|kaldet|ved navn)\s+(?=\S)/iu.exec(rest) ??
    /^[^,]{3,60}(?:firma|virksomhed|forening|organisation|company|ngo),\s+(?=\p{Lu})/iu.exec(rest);
  const found = organisationAt(rest, named ? named.index + named[0].length : 0, hits);
  if (found && (found.sign !== 'capitals' || found.words > 1 || found.start === 0)) return found.name;
  return asTyped(rest);
};

/** A short answer without a capital is a name in small letters, when it is no sentence and no mere kind of body. */
const asTyped = (rest: string): string | null => {
  const list = words(rest);
  if (list.length === 0 || list.length > 6 || nameless(list).some(({ from, to }) => from === 0 && to === list.length))
    return null;
  const grammar = list.filter((word) => isFunctionWord(word.text)).length;
  return grammar === 0 || (grammar * 3 <= list.length && !isFunctionWord(list[0]?.text ?? '')) ? rest : null;
};
