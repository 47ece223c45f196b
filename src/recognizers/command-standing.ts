import type { FieldId } from '../domain/answer.js';
import type { Change } from './command-change.js';
import { type CommandContext, othersIn, valueFrom } from './command-message.js';
import { concepts } from './command-words.js';
import { namedFields } from './field-names.js';
import { findAuthorities } from './find-authorities.js';
import { isFunctionWord } from './function-words.js';
import { type Token, words } from './text.js';
import { readYesNo } from './yes-no.js';

/** A message about an answer that stands is short. */
const longest = 200;

const plainOf = (list: readonly Token[]): string => ` ${list.map(({ text }) => text).join(' ')} `;

/** The field that is called so, as the consultation has it. */
const fieldCalled = (names: CommandContext['names'], ...called: readonly string[]): FieldId | undefined =>
  called.map((name) => namedFields(words(name), names, false)[0]?.field).find((field) => field !== undefined);

/** "Kolding Kommune, ikke Vejle", "ikke lokalt men nationalt": the new value without the old; `null` when nothing is set against it. */
export const withoutOld = (value: string): string | null => {
  if (value.length > longest) return null;
  const turned = /^(?:ikke|not)\s+.{1,60}?,?\s+(?:men|but)\s+(?:derimod\s+|rather\s+)?(?<fresh>.{1,80})$/iu.exec(value)?.groups
    ?.fresh;
  if (turned) return turned.trim();
  const fresh = /^(?<fresh>.{2,80}?)(?:,| -| –)?\s+(?:ikke|not|i stedet for|instead of|rather than|frem for)\s+.{1,60}$/iu.exec(
    value,
  )?.groups?.fresh;
  const last = fresh && words(fresh).at(-1);
  return !last || isFunctionWord(last.text) ? null : fresh.trim();
};

const publishing = /^(?:offentliggoer\p{L}*|offentliggjort\p{L}*|publicer\p{L}*|publish\p{L}*)$/u;
const ofPublishing =
  /^(?:forslag|forslaget|navn|navnet|svar|svaret|svarene|indlaeg|indlaegget|hoeringssvar|proposal|name|answers?|nettet|hele|oensker|samtykke|samtykker|online|all|hvad|skrevet)$/;
const denying = / (?:ikke|ikk|ik|ej|not|dont|never|aldrig|cannot|shouldnt) /;
const factFirst =
  /^(?:skal|er|bliver|vil|kan|hvad|hvem|hvor|hvordan|hvorfor|hvornaar|hvis|is|are|will|do|does|if|can|what|why|when)$/;

/** "må det ikke offentliggøres" asks, and "må ikke offentliggøres" tells. */
const asksOf = (list: readonly Token[]): boolean =>
  factFirst.test(list[0]?.text ?? '') || (list[0]?.text === 'maa' && !/^(?:ikke|ikk|ik)$/.test(list[1]?.text ?? ''));

/** "offentliggør det ikke", "I må ikke offentliggøre det": a wish about what is made public, as it was written. */
export const readPublishing = (text: string, list: readonly Token[], { names, freeText }: CommandContext): Change | null => {
  const at = list.findIndex((word) => publishing.test(word.text));
  if (at < 0 || text.includes('?') || asksOf(list) || !denying.test(plainOf(list))) return null;
  if (!list.every((word, place) => place === at || isFunctionWord(word.text) || ofPublishing.test(word.text))) return null;
  const isMine = list.some(({ text: word, raw }) => /^(?:jeg|mit|mine|du|you|my)$/.test(word) || raw === 'I');
  const orders =
    /^(?:offentliggoer|publicer|publish)$/.test(list[at]?.text ?? '') &&
    (at === 0 || /^(?:dont|not)$/.test(list[at - 1]?.text ?? ''));
  if (freeText && !isMine && !orders) return null;
  const field = fieldCalled(names, 'offentliggørelse', 'publication');
  return field ? { field, rest: text.trim() } : null;
};

const absence =
  /^(?:(?:og|men|nej|hov|forresten|and|but|no|oh|by the way)[,\s]+)*(?<who>.{2,60}?)\s+(?:(?:er|skal|vil|kommer|bliver)(?: jo| nu| nok| alligevel| så)? (?:ikke|ikk|ik)(?: være)? med(?<after>(?: alligevel| længere| mere| i det| på listen| som partner| som samarbejdspartner)*)|(?:is not|isn't|isnt|are not|aren't) (?:part of it|involved|a partner|on board|taking part|in on it)(?<later>(?: anymore| any more| after all)*))[\s.!]*$/iu;
const notOne =
  /^(?:jeg|vi|det|den|de|der|dette|man|du|i|alle|nogle|mange|borgerne|folk|they|we|it|this|that|you|who|hvem|hvad|som|at|everybody|people)$/;

/** Whether words name somebody: a public body, a name of capitals, a word with one that is no "Borgerne". */
const namesSomebody = (who: string): boolean => {
  const list = words(who);
  if (list.length === 0 || list.length > 5 || list.some(({ text }) => notOne.test(text))) return false;
  if (findAuthorities(who).length > 0 || /^\p{Lu}{2,6}$/u.test(who)) return true;
  if (list.some(({ raw }, at) => at > 0 && /^\p{Lu}/u.test(raw))) return true;
  return list.length === 1 && /^\p{Lu}/u.test(who) && !/(?:erne|ene|ere|er)$/u.test(who);
};

/** "Ungdomsringen er ikke med": who is no partner after all. Which are left is then to be said. */
const readAbsence = (text: string, { names, freeText }: CommandContext): Change | null => {
  const said = absence.exec(text)?.groups;
  const who = said?.who?.trim() ?? '';
  if (!who || namedFields(words(who), names, false).length > 0 || words(who).some((word) => notOne.test(word.text))) return null;
  const again = Boolean((said?.after ?? said?.later ?? '').trim()) && !freeText && words(who).length <= 4;
  if (!namesSomebody(who) && !again) return null;
  const field = fieldCalled(names, 'samarbejdspartnere', 'partners');
  return field ? { field, rest: '' } : null;
};

const excepting =
  / (?:bortset fra|undtagen|paa naer|pånær|paanaer|med undtagelse af|except|except for|apart from|other than|men ikke|but not) (?:at |med |the |for |det med )?$/;
const agreeing =
  /^(?:rigtigt?|korrekt|fint|godt|stemmer|passer|hele|alting|right|correct|good|fine|everything|looks|ser|perfekt|perfect|true|saadan|resten|rest)$/;

/** "det er rigtigt, bortset fra beløbet": all is right but one. */
const readException = (list: readonly Token[], { names, freeText }: CommandContext): Change | null => {
  if (freeText || list.length > 16) return null;
  const fields = namedFields(list, names, true);
  const hit = fields.find(({ from }) => excepting.test(plainOf(list.slice(0, from))));
  if (!hit || hit.from < 2) return null;
  const marks = [...concepts(list.slice(0, hit.from)), ...fields];
  const strange = list.filter(
    (word, at) =>
      !isFunctionWord(word.text) &&
      !agreeing.test(word.text) &&
      !/^(?:bortset|undtagen|naer|paanaer|undtagelse|except|apart)$/.test(word.text) &&
      !marks.some(({ from, to }) => from <= at && at < to),
  );
  return strange.length === 0 ? { field: hit.field, rest: '' } : null;
};

const adding =
  /^(?:(?:og|hov|forresten|nej|ups|oh|also|and|by the way)[,\s]+)*(?:(?:kan|vil|gider|can|could|will) (?:du|i|vi|you|we) |husk (?:også )?(?:lige )?at |please )?(?:lige |også |godt |please |also )*(?:tilføje?|medtage?|inkluder|inkludere|add|include)\s+(?:også |gerne |lige |also )*(?<what>.{2,160}?)(?:\s+(?:også|med|til|too|as well|tak|please))*[\s.!]*$/iu;

/** "tilføj Haderslev Kommune" names one more partner; "tilføj at det skal tekstes" something more, and not where. */
const readAdding = (text: string, { names, freeText }: CommandContext): Change | null => {
  const what = adding.exec(text)?.groups?.what;
  if (!what) return null;
  const clause = /^(?:at|that)\s+(?<told>.{3,})$/iu.exec(what)?.groups?.told;
  if (clause) return freeText ? null : { field: null, rest: clause };
  const list = words(what);
  if (namedFields(list, names, true).length > 0 || !namesSomebody(what)) return null;
  const field = fieldCalled(names, 'samarbejdspartnere', 'partners');
  const also = /(?:add|include)\s/i.test(text) ? 'also' : 'også';
  return field ? { field, rest: `${also} ${what.trim()}` } : null;
};

/** What a message says of an answer that stands without saying "change": who is out or in, what is to stay unpublished, what alone is wrong. */
export const readStanding = (text: string, list: readonly Token[], context: CommandContext): Change | null => {
  if (text.length > longest || list.length < 2) return null;
  return (text.includes('?') ? null : readAbsence(text, context)) ?? readException(list, context) ?? readAdding(text, context);
};

const opener = '(?:(?:nej|og|men|hov|ups|forresten|no|and|but|oh|well)[,\\s]+)*';
const turn = '(?:egentlig|faktisk|alligevel|i stedet|istedet|rettere|snarere|nu|actually|instead|after all|really|in fact)';
const value = '(?<fresh>.{1,80}?)';
const told: readonly RegExp[] = [
  // "det er ikke lokalt men nationalt"
  `^${opener}(?:det|den|de|jeg|vi|it|this|we) (?:er|bliver|is|are) (?:jo |altså )?(?:ikke|not) .{1,50}?,? (?:men|but) (?:er |is )?${value}[\\s.!]*$`,
  // "det er faktisk fra 2019 i stedet", "det er fra 2019 i stedet", "Jeg er egentlig en forening"
  `^${opener}(?:det|den|it|this) (?:er|bliver|koster|varer|starter|slutter|hedder|is|costs|starts|ends) (?:jo )?${turn} (?:kun |only )?${value}(?: ${turn})?[\\s.!]*$`,
  `^${opener}(?:det|den|it|this) (?:er|bliver|koster|varer|starter|slutter|hedder|is|costs|starts|ends) (?:kun |only )?${value} (?:i stedet|istedet|alligevel|instead|after all|actually)[\\s.!]*$`,
  `^${opener}(?:jeg|vi|i|we) (?:er|am|are) (?:jo )?${turn} (?:kun |bare |only |just )?(?<fresh>(?:en|et|a|an|fra|from) .{2,60}?)(?: ${turn})?[\\s.!]*$`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** "forresten bliver det kun 200.000": said in passing, and of no question that is open unless that asks for a figure. */
const inPassing =
  /^(?:(?:nej|og|men|hov)[,\s]+)*(?:forresten|by the way|btw)[,\s]+(?:så )?(?:(?:bliver|er|koster|varer) (?:det|den)|(?:det|den) (?:bliver|er|koster|varer)|(?:it|that|it's|that's) ?(?:is|will be|costs|becomes)?)\s+(?:altså |nu |vist |faktisk |actually )*(?:kun |only |just )?(?<fresh>.{1,60}?)[\s.!]*$/iu;

/** What leads to a value and is no part of it. */
const saidOf =
  /^(?:(?:nej|no|og|men|hov)[,\s]+)*(?:(?:det|den|it|that|this)(?: er| var| bliver| skal være| is| was| should be|'s) )?/iu;

/**
 * The new value of an answer that stands, where its field is not named: "det er faktisk fra 2019 i stedet". Only where nothing is asked,
 * as the words answer an open question as well; one said in passing holds a figure.
 */
export const readRetold = (text: string, { freeText, review }: CommandContext): string | null => {
  if (freeText || text.length > longest || text.includes('?')) return null;
  const passing = inPassing.exec(text)?.groups?.fresh;
  if (passing && /\d/.test(passing) && !/^(?:ikke|not)\s/i.test(passing)) return passing;
  if (!review || readYesNo(text) === 'yes') return null;
  const fresh = told.map((pattern) => pattern.exec(text)?.groups?.fresh).find((one) => one !== undefined);
  const bare =
    fresh ??
    (/^[^,]{2,60}, (?:ikke|not) /i.test(text) ? withoutOld(text.replace(/[\s.!]{1,20}$/, '').replace(saidOf, '')) : null);
  if (!bare || /(?:^|\s)(?:ikke|not)(?:\s|$)/i.test(bare)) return null;
  const list = words(bare);
  const marks = concepts(list);
  const says = othersIn(list, marks) > 0 || /\d/.test(bare);
  if (notOne.test(list[0]?.text ?? '')) return null;
  return says && list.length <= 8 && readYesNo(bare) === null ? valueFrom(bare, 0) : null;
};
