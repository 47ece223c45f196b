import type { FieldId } from '../domain/answer.js';
import { type CommandContext, type Message, messageOf, othersIn, valueFrom } from './command-message.js';
import { withoutOld } from './command-standing.js';
import { type Concept, concepts } from './command-words.js';
import { type NamedField, namedFields } from './field-names.js';
import type { Marked } from './phrases.js';
import { phraseTable } from './phrases.js';
import { type Token, words } from './text.js';

/** A field to be changed, `null` when it was not said which, and what to: '' when that was not said. */
export interface Change {
  readonly field: FieldId | null;
  readonly rest: string;
}

const changing: ReadonlySet<Concept> = new Set(['change', 'wrong', 'return', 'back', 'again', 'restart']);
/** Words of commands that are no part of a change. */
const elsewhere: ReadonlySet<Concept> = new Set([
  'send',
  'summary',
  'skip',
  'pause',
  'resume',
  'unknown',
  'confused',
  'later',
  'danish',
  'english',
]);

/** Words of a change that others also use: they count when the respondent speaks of what is to be done here. */
const weak: ReadonlySet<Concept> = new Set(['back', 'again', 'restart']);

/** Whether something is to be changed: by a word for it, by "lave ... om", or by "ny" before the field. */
const asksForChange = (message: Message, context: CommandContext, field: NamedField): boolean => {
  const { marks, has, list } = message;
  const word = marks.find(({ mark }) => changing.has(mark) && !(weak.has(mark) && !wishes(list)));
  if (word) return !doneByOthers(list, field, word);
  // The "name" of "is my name published" is the field, and no order to call it something.
  const called =
    !asking.test(list[0]?.text ?? '') &&
    marks.some(({ mark, from, to }) => mark === 'call' && (to <= field.from || from >= field.to));
  return has('make', 'anew') || has('make', 'again') || has('right', 'not') || called || asksForNew(message, context, field);
};

const asking = /^(?:is|are|was|were|will|does|do|did|has|er|bliver|var|vises|hvor|where|hvad|what|hvem|who|hvorfor|why)$/;

const wishes = (list: readonly Token[]): boolean =>
  /^(?:kan|lad|maa|tag|can|let|lets|jeg|vi|gaa|spol|hop|go)$/.test(list[0]?.text ?? '');

/** "foreningerne kan ændre det", "they could change the schedule": said of the world, not of the form. */
const doneByOthers = (list: readonly Token[], field: NamedField, word: Marked<Concept>): boolean => {
  if (word.mark !== 'change' || !active.test(list[word.from]?.text ?? '')) return false;
  if (list.some(({ text, raw }) => /^(?:jeg|vi|mig|os|du|we|me|us|you|im|id|ill|please)$/.test(text) || raw === 'I'))
    return false;
  const before = list.slice(0, word.from).some(({ text }) => modal.test(text));
  return before && (field.to <= word.from || /^(?:de|den|man|han|hun|they|he|she|people)$/.test(list[0]?.text ?? ''));
};
const active =
  /^(?:aendre|rette|korrigere|skifte|redigere|opdatere|udskifte|omformulere|omskrive|justere|erstatte|tilfoeje|change|edit|correct|fix|update|modify|amend|revise|alter|replace|adjust)$/;
const modal = /^(?:kan|kunne|vil|ville|skal|skulle|maa|boer|can|could|will|would|should|must|may|might)$/;

/** "ny titel: X", "jeg vil have en anden titel"; not "hvis vi får nye penge" and not "uden en ny ejer". */
const asksForNew = ({ text, list, marks }: Message, { freeText }: CommandContext, field: NamedField): boolean => {
  const renewed = marks.find(({ mark, to }) => mark === 'new' && to === field.from);
  if (!renewed) return false;
  if (text.charAt(list[field.to - 1]?.end ?? 0) === ':') return true;
  if (freeText || /^(?:nye|andre)$/.test(list[renewed.from]?.text ?? '')) return false;
  return list.slice(0, renewed.from).every(({ text: word }) => wishing.has(word)) && field.to === list.length;
};
const wishing: ReadonlySet<string> = new Set(
  'jeg vi vil gerne have skal en et den det i we want like a the please kan faa maa jeg id'.split(' '),
);

/** "lad os ændre ejeren", "jeg skrev forkert mail", "spol tilbage til ejeren", "ret titlen til Åbne byråd". */
export const readChange = (message: Message, context: CommandContext): Change | null => {
  const { marks, list } = message;
  const fields = namedFields(list, context.names, !context.freeText);
  for (const field of fields) {
    if (!asksForChange(message, context, field)) continue;
    const rest = newValue(message, field, fields, context.freeText);
    if (rest !== null) return { field: field.field, rest };
  }
  const onlyAsks = message.others === 0 && marks.every(({ mark }) => !elsewhere.has(mark));
  return onlyAsks && (message.has('change') || message.has('wrong') || message.has('right', 'not'))
    ? { field: null, rest: '' }
    : null;
};

/** What leads to the value after it was said that the old one is wrong. */
const instead = phraseTable({
  is: `
    (det|den|de) skal (være|hedde|lyde|stå|rettes til), (det|den) skulle (være|have været|hedde), skal være, det er, den er, den hedder,
    jeg mente, jeg mener, (it|that|they) should (be|say|have been), (it|that) is, its, it must be, i meant, i mean
  `,
});

/** "titlen", "min titel", "the title": this one, and not any. */
const isDefinite = (list: readonly Token[], { from, to }: NamedField): boolean =>
  /(?:en|et|n|ne)$/.test(list[to - 1]?.text ?? '') ||
  [list[from], list[from - 1]].some((word) =>
    /^(?:min|mit|mine|vores|my|our|the|this|dette|denne|den|det)$/.test(word?.text ?? ''),
  );

/** What the field is changed to: '' when that is not said, `null` when this is no change of the field. */
const newValue = (message: Message, field: NamedField, fields: readonly NamedField[], freeText: boolean): string | null => {
  const { list, text } = message;
  const outside = message.marks.filter(({ from, to }) => to <= field.from || from >= field.to);
  const clean = (from: number, to: number, also: readonly NamedField[] = []): boolean =>
    othersIn(
      list.slice(from, to),
      [...outside, ...also].map((mark) => ({ from: mark.from - from, to: mark.to - from })),
    ) === 0 && outside.every(({ mark, from: at }) => at < from || at >= to || !elsewhere.has(mark));
  if (!clean(0, field.from)) return null;
  const wrong = outside.find(({ mark, from }) => mark === 'wrong' && from >= field.to);
  const lead = wrong && instead(list).find(({ from }) => from >= wrong.to);
  if (lead && lead.to < list.length && clean(field.to, lead.from)) return valueFrom(text, list[lead.to - 1]?.end ?? 0);
  if (clean(field.to, list.length, fields)) return '';
  const gap = text.slice(list[field.to - 1]?.end, list[field.to]?.start);
  const called = outside.some(({ mark, to }) => mark === 'call' && to === field.from);
  const before = outside.some(({ mark, from }) => from < field.from && (changing.has(mark) || mark === 'make'));
  const renewed = before || outside.some(({ mark, to }) => mark === 'new' && to === field.from);
  if (called || (renewed && gap.includes(':'))) return valueFrom(text, list[field.to - 1]?.end ?? 0);
  if (freeText && !called && !isDefinite(list, field)) return null;
  return before && /^(?:til|to|into)$/.test(list[field.to]?.text ?? '') ? valueFrom(text, list[field.to]?.end ?? 0) : null;
};

const joints = phraseTable({
  is: 'den er, det er, it is, its, den hedder, er, hedder, blir, bliver, lyder, is, are, was',
  shall: `
    skal også være, skal også hedde, bør også være, skal være, skal hedde, skal lyde, skal rettes til, skal ændres til, rettes til, ændres til, bør være, skulle være,
    skulle have været, skal i stedet være, should also be, must also be, should be, should read, must be, ought to be, has to be, needs to be, should have been
  `,
});

const shallWord = /^(?:skal|skulle|boer|burde|maa|should|must|ought|has|needs|shall)$/;
const beWord = /^(?:vaere|hedde|lyde|staa|be|read|say)$/;
const between =
  /^(?:i|stedet|istedet|jo|altsaa|nok|vist|egentlig|faktisk|da|hellere|nu|nemlig|vel|gerne|selvfoelgelig|naturligvis|to|actually|really|now|instead|rather|of|course|obviously|ogsaa|also|som)$/;

/** "skal jo være", "should actually be": the words of a joint with others among them. */
const jointAt = (list: readonly Token[], at: number): ReturnType<typeof joints>[number] | undefined => {
  if (!shallWord.test(list[at]?.text ?? '')) return undefined;
  let to = at + 1;
  while (to < at + 5 && between.test(list[to]?.text ?? '')) to++;
  if (!beWord.test(list[to]?.text ?? '')) return undefined;
  to++;
  while (to < at + 8 && between.test(list[to]?.text ?? '')) to++;
  return { mark: 'shall', from: at, to };
};

const cues = phraseTable({
  cue: `
    altså, nej, rettelse, forresten, egentlig, faktisk, i stedet, istedet, hellere, undskyld, hov, ups, oops, alligevel, rigtige,
    korrekte, nye, ny, actually, sorry, correction, instead, rather, right, correct, new, wait, vent, in fact, by the way
  `,
  mine: 'min, mit, my, our, vores',
  skip: 'jeg, mener, vi, men, but, the, den, det, og, and, i, mean, hej, så, no, yes, ja, øh, lige',
});

/** Words that name parts of a form and nothing in the world, so that a sentence about them is about the form. */
const formWord = phraseTable({
  form: `
    titel, titlen, title, overskrift, overskriften, heading, mail, mailen, e mail, e mailen, email, emailen, mailadresse, mailadressen,
    e mailadresse, e mailadressen, emailadresse, email address, mit navn, my name, telefon, telefonnummer, telefonnummeret, nummeret,
    mobilnummer, phone, phone number, niveauet, forvaltningsniveauet, the level
  `,
});

/** "min mail er altså x@y.dk", "titlen skal være Åbne byråd": a field's name, and what it is to be. */
export const readCorrection = (text: string, list: readonly Token[], context: CommandContext): Change | null => {
  const start = list.slice(0, 12);
  const field = namedFields(start, context.names, !context.freeText)[0];
  if (!field) return null;
  const lead = cues(start).filter(({ to }) => to <= field.from);
  const wording = concepts(start).filter(({ to }) => to <= field.from);
  if (othersIn(start.slice(0, field.from), [...lead, ...wording]) > 0) return null;
  const joint =
    jointAt(start, field.to) ?? joints(start).find(({ from }) => from === field.to) ?? turnedJoint(text, start, field);
  if (!joint) return readLabel(text, list, field, context);
  const also = list.slice(joint.from, joint.to).find((word) => /^(?:ogsaa|also)$/.test(word.text))?.raw;
  const written = valueFrom(text, list[joint.to - 1]?.end ?? 0);
  const fresh = withoutOld(written);
  const told = fresh ?? written;
  const value = also && told ? `${also} ${told}` : told;
  if (value === '' || saysWrong(value) || beginsWrong.test(value)) return null;
  const corrects =
    (fresh !== null && !text.includes('?')) ||
    joint.from < field.from ||
    [...lead, ...wording].some(({ mark }) => mark === 'cue' || changing.has(mark as Concept)) ||
    cues(start).some(({ mark, from }) => mark === 'cue' && from === joint.to) ||
    /i stedet|instead|rather|actually|really|\bjo\b|altså|altsaa|egentlig|faktisk|hellere/i.test(
      text.slice(list[joint.from]?.start, list[joint.to - 1]?.end),
    ) ||
    / (?:i stedet|istedet|instead)[.!]?$/i.test(text);
  const mine = /^(?:min|mit|my)$/.test(list[field.from]?.text ?? '') || lead.some(({ mark }) => mark === 'mine');
  const form = formWord(start.slice(Math.max(0, field.from - 1), field.to)).length > 0;
  const short = list.length - joint.to <= 12;
  const manner = { form, mine, short, address: isAddress(value), shall: joint.mark === 'shall', adds: adds(value) };
  if (context.freeText && corrects && !form && (fresh !== null || joint.from < field.from)) return null;
  const meant = corrects ? form || short : isMeant(manner, context);
  return meant ? { field: field.field, rest: value } : null;
};

/** "forresten så skal titlen være X", "så hedder titlen X": after an opening word the verb stands before the field. */
const turnedJoint = (text: string, list: readonly Token[], field: NamedField): ReturnType<typeof joints>[number] | undefined => {
  const verb = list[field.from - 1]?.text ?? '';
  if (text.includes('?') || !opening.test(list[field.from - 2]?.text ?? '')) return undefined;
  if (/^(?:hedder|lyder)$/.test(verb)) return { mark: 'shall', from: field.from - 1, to: field.to };
  if (!shallWord.test(verb)) return undefined;
  let to = field.to;
  while (to < field.to + 4 && between.test(list[to]?.text ?? '')) to++;
  return beWord.test(list[to]?.text ?? '') ? { mark: 'shall', from: field.from - 1, to: to + 1 } : undefined;
};
const opening = /^(?:saa|forresten|nej|egentlig|faktisk|nu|derfor|stedet|istedet|hov|hellere|then|instead)$/;

/** "Beskrivelse: Alle møder ...": one field by its name, and all of the rest its value. */
const readLabel = (text: string, list: readonly Token[], field: NamedField, { review }: CommandContext): Change | null => {
  const end = list[field.to - 1]?.end ?? 0;
  if (!review || !/^\s{0,3}:/.test(text.slice(end, end + 5)) || /\n[^\n:]{2,40}:/.test(text)) return null;
  const rest = valueFrom(text, end);
  return rest === '' || saysWrong(rest) ? null : { field: field.field, rest };
};

/** Without a word of correction: "titlen skal være X" and "min mail er x@y.dk" change the form, "budgettet skal være åbent" the world. */
const isMeant = (
  told: Readonly<Record<'form' | 'mine' | 'short' | 'address' | 'shall' | 'adds', boolean>>,
  { freeText }: CommandContext,
): boolean => {
  if (told.adds) return told.form || !freeText;
  return told.shall ? told.form || !freeText : told.form && told.mine && told.short && (!freeText || told.address);
};

/** "niveauet er også regionalt" adds to an answer; more words after the "også" speak of the world. */
const adds = (value: string): boolean => /^(?:også|ogsaa|also)\s/i.test(value) && value.length <= 40 && words(value).length <= 3;

/** "min mail er skrevet forkert" says that it is wrong, not what it is. */
const saysWrong = (value: string): boolean => {
  const message = messageOf(value, words(value));
  return (
    message.list.length <= 12 && message.others === 0 && (message.has('wrong') || message.has('not') || message.has('change'))
  );
};

/** "ejeren er forkert, det skal være KL": what follows is no value yet. */
const beginsWrong =
  /^(?:(?:også|helt|vist|jo|altså|desværre|blevet|nu) )*(?:offentliggjort|offentlig|published|publiceret|stavet|skrevet|tastet|byttet|gammel|gammelt|spelled|spelt|misspel|mistyped|outdated|out of date|forkert|fejl|en fejl|ikke rigtig|ikke korrekt|wrong|incorrect|not right|not correct)/i;

const isAddress = (value: string): boolean => value.includes('@') || /^\+?[\d\s]{8,}/.test(value);
