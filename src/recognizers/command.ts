import type { FieldId } from '../domain/answer.js';
import type { Language } from '../domain/language.js';
import { type Concept, concepts } from './command-words.js';
import { type NamedField, namedFields } from './field-names.js';
import { isFunctionWord } from './function-words.js';
import { readLanguage } from './language.js';
import type { Marked } from './phrases.js';
import { phraseTable } from './phrases.js';
import { type Token, words } from './text.js';

/**
 * What a respondent wants done instead of answering. `unknown` is "ved ikke"; `send` is "send det". A `change` names the field, or
 * `null` when it was not said which; `rest` is the new value as written ("min mail er altså x@y.dk"), empty when there is none.
 * A `remove` takes an answer away: the field named, or with `null` the one that is open or was answered last. A `correct` says that the
 * last answer was wrong; `rest` is what it should have been, as written, or empty.
 */
export type Command =
  | {
      readonly command:
        | 'help'
        | 'back'
        | 'restart'
        | 'cancel'
        | 'summary'
        | 'skip'
        | 'pause'
        | 'resume'
        | 'human'
        | 'send'
        | 'unknown'
        | 'hello'
        | 'thanks';
    }
  | { readonly command: 'language'; readonly language: Language }
  | { readonly command: 'change'; readonly field: FieldId | null; readonly rest: string }
  | { readonly command: 'remove'; readonly field: FieldId | null }
  | { readonly command: 'correct'; readonly rest: string };

type Plain = Exclude<Command['command'], 'language' | 'change' | 'remove' | 'correct'>;

/** What a command is read against: the ways the fields are named, and whether the open question takes free text. */
export interface CommandContext {
  readonly names: Readonly<Record<FieldId, readonly string[]>>;
  readonly freeText: boolean;
}

/** A command is said briefly; a longer text is content, whatever words it holds. */
const longest = 30;

/** A message as its concepts: what it is about, and how much of it is about nothing we know. */
interface Message {
  readonly text: string;
  readonly list: readonly Token[];
  readonly marks: readonly Marked<Concept>[];
  readonly has: (...all: readonly Concept[]) => boolean;
  /** Words of content. */
  readonly others: number;
}

/**
 * The command in a message, in ordinary words of both languages; `null` when it is content. The words of a command must carry nearly the
 * whole message once courtesy is taken off, so that "Stop madspild" and "Hjælp de unge ind i byrådet" stay titles.
 */
export const readCommand = (text: string, context: CommandContext): Command | null => {
  const list = words(text);
  if (list.length === 0) return null;
  const correction = readCorrection(text, list, context);
  if (correction) return correction;
  if (list.length > longest) return null;
  const message = messageOf(text, list);
  return readSwitch(message) ?? readChange(message, context) ?? readPlain(message, context);
};

const messageOf = (text: string, list: readonly Token[]): Message => {
  const marks = concepts(list);
  const known = new Set(marks.map(({ mark }) => mark));
  return {
    text,
    list,
    marks,
    has: (...all) => all.every((concept) => known.has(concept)),
    others: othersIn(list, marks),
  };
};

const othersIn = (list: readonly Token[], marks: readonly { readonly from: number; readonly to: number }[]): number => {
  const used = new Set<number>();
  for (const { from, to } of marks) for (let at = from; at < to; at++) used.add(at);
  return list.filter((word, at) => !used.has(at) && !isFunctionWord(word.text)).length;
};

/** "engelsk tak", "can we switch to English?" */
const readSwitch = (message: Message): Command | null => {
  if (!(message.has('danish') || message.has('english')) || message.others > 0) return null;
  const language = readLanguage(message.text);
  return language && { command: 'language', language };
};

const plainCommands = ['restart', 'cancel', 'pause', 'summary', 'send', 'back', 'skip', 'resume', 'unknown', 'help'] as const;

const readPlain = (message: Message, context: CommandContext): Command | null => {
  const { has, others } = message;
  const combined = readCombined(message);
  if (combined && others <= forgiven(message, combined, context)) return { command: combined };
  if (has('help') && aboutFields(message, context)) return { command: 'help' };
  if (others > 0) return null;
  if (has('confused')) return { command: 'help' };
  const found = plainCommands.find((one) => has(one));
  if (found) return { command: found };
  return greeting(message);
};

/** How many words of content a command may bring along: none in free text but for a reason to stop, few elsewhere, and only of oneself. */
const forgiven = ({ list }: Message, command: Plain, { freeText }: CommandContext): number => {
  const ofOneself = list.some(({ text, raw }) => /^(?:jeg|vi|mig|os|me|we|my|im|ill|hvem|who)$/.test(text) || raw === 'I');
  if (!ofOneself) return 0;
  if (freeText) return command === 'pause' && list.length > 5 ? 1 : 0;
  return Math.floor(list.length / 5);
};

/** Commands that two or more words make together, wherever in the sentence they stand. */
const readCombined = ({ has, list, marks }: Message): Plain | null => {
  const persons = marks.filter(({ mark }) => mark === 'person').length;
  if (has('restart')) return null;
  if (has('human') || has('talk', 'person') || (persons === 1 && list.length <= 3 && !has('unknown'))) return 'human';
  if (has('later') && (['rest', 'keep', 'leave', 'resume', 'pause', 'cancel'] as const).some((one) => has(one))) return 'pause';
  if (has('keep', 'everything') || has('keep', 'resume') || has('keep', 'leave') || has('keep', 'pause')) return 'pause';
  if (has('forget', 'everything')) return 'cancel';
  if (has('show', 'everything') && !has('send')) return 'summary';
  if (has('show', 'question') || (has('question', 'again') && !has('back'))) return 'help';
  if ((has('know', 'not') || has('settled', 'not')) && !has('summary')) return 'unknown';
  if (!has('summary') && (has('grasp', 'not') || (has('what') && (has('reply') || has('speak') || list.length <= 3))))
    return 'help';
  if (has('jump', 'over') || (has('reply', 'not') && !has('unknown') && !has('confused'))) return 'skip';
  if (has('must', 'go') && !has('back') && !has('return')) return 'pause';
  return null;
};

/** "hvad menes der med niveau": the only content is a field's name. */
const aboutFields = ({ list, marks }: Message, context: CommandContext): boolean =>
  othersIn(list, [...marks, ...namedFields(list, context.names)]) === 0;

const greeting = ({ has, marks, list }: Message): Command | null => {
  if (has('affirm') || list.length > 6) return null;
  const only = (one: Concept): boolean =>
    marks.some(({ mark }) => mark === one) &&
    marks.every(({ mark }) => mark === one || mark === 'filler' || mark === 'again' || mark === 'anew');
  if (only('thanks')) return { command: 'thanks' };
  return only('hello') ? { command: 'hello' } : null;
};

const changing: ReadonlySet<Concept> = new Set(['change', 'wrong', 'return', 'back', 'forget', 'again', 'cancel', 'restart']);
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

/** Whether something is to be changed: by a word for it, by "lave ... om", or by "ny" before the field. */
const asksForChange = ({ text, list, marks, has }: Message, context: CommandContext, field?: NamedField): boolean =>
  marks.some(({ mark }) => changing.has(mark)) ||
  has('make', 'anew') ||
  has('right', 'not') ||
  has('call') ||
  (field !== undefined &&
    marks.some(({ mark, to }) => mark === 'new' && to === field.from) &&
    (!context.freeText || text.charAt(list[field.to - 1]?.end ?? 0) === ':'));

/** "lad os ændre ejeren", "jeg skrev forkert mail", "spol tilbage til ejeren", "ret titlen til Åbne byråd". */
const readChange = (message: Message, context: CommandContext): Command | null => {
  const { marks, list } = message;
  for (const field of namedFields(list, context.names)) {
    if (!asksForChange(message, context, field)) continue;
    const outside = marks.filter(({ from, to }) => to <= field.from || from >= field.to);
    const rest = newValue(message, field, outside);
    if (rest !== null) return { command: 'change', field: field.field, rest };
  }
  const onlyAsks = message.others === 0 && marks.every(({ mark }) => !elsewhere.has(mark));
  return onlyAsks && (message.has('change') || message.has('wrong') || message.has('right', 'not'))
    ? { command: 'change', field: null, rest: '' }
    : null;
};

/** What the field is changed to: '' when that is not said, `null` when this is no change of the field. */
const newValue = (message: Message, field: NamedField, outside: readonly Marked<Concept>[]): string | null => {
  const { list } = message;
  const clean = (from: number, to: number): boolean =>
    othersIn(
      list.slice(from, to),
      outside.map((mark) => ({ from: mark.from - from, to: mark.to - from })),
    ) === 0 && outside.every(({ mark, from: at }) => at < from || at >= to || !elsewhere.has(mark));
  if (!clean(0, field.from)) return null;
  if (clean(field.to, list.length)) return '';
  const joint = list[field.to]?.text ?? '';
  const gap = message.text.slice(list[field.to - 1]?.end, list[field.to]?.start);
  const called = outside.some(({ mark, to }) => mark === 'call' && to === field.from);
  const renewed = outside.some(({ mark, to }) => mark === 'new' && to === field.from) && gap.includes(':');
  if (called || renewed) return valueFrom(message.text, list[field.to - 1]?.end ?? 0);
  const before = outside.some(({ mark, from }) => from < field.from && (changing.has(mark) || mark === 'make'));
  return before && /^(?:til|to|into)$/.test(joint) ? valueFrom(message.text, list[field.to]?.end ?? 0) : null;
};

const joints = phraseTable({
  is: 'den er, det er, it is, its, den hedder, er, hedder, blir, bliver, lyder, is, are, was',
  shall: `
    skal være, skal hedde, skal lyde, skal rettes til, skal ændres til, rettes til, ændres til, bør være, skulle være,
    skulle have været, skal i stedet være, should be, should read, must be, ought to be, has to be, needs to be, should have been
  `,
});

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
    mobilnummer, phone, phone number
  `,
});

/** "min mail er altså x@y.dk", "titlen skal være Åbne byråd": a field's name, and what it is to be. */
const readCorrection = (text: string, list: readonly Token[], context: CommandContext): Command | null => {
  const start = list.slice(0, 12);
  const field = namedFields(start, context.names)[0];
  if (!field) return null;
  const lead = cues(start).filter(({ to }) => to <= field.from);
  const wording = concepts(start).filter(({ to }) => to <= field.from);
  if (othersIn(start.slice(0, field.from), [...lead, ...wording]) > 0) return null;
  const joint = joints(start).find(({ from }) => from === field.to);
  if (!joint) return null;
  const value = valueFrom(text, list[joint.to - 1]?.end ?? 0);
  if (value === '' || saysWrong(value)) return null;
  const corrects =
    [...lead, ...wording].some(({ mark }) => mark === 'cue' || changing.has(mark as Concept)) ||
    cues(start).some(({ mark, from }) => mark === 'cue' && from === joint.to) ||
    /i stedet|instead/i.test(text.slice(list[joint.from]?.start, list[joint.to - 1]?.end)) ||
    / (?:i stedet|istedet|instead)[.!]?$/i.test(text);
  const mine = /^(?:min|mit|my)$/.test(list[field.from]?.text ?? '') || lead.some(({ mark }) => mark === 'mine');
  const form = formWord(start.slice(Math.max(0, field.from - 1), field.to)).length > 0;
  const short = list.length - joint.to <= 12;
  const told = { form, mine, short, address: isAddress(value), shall: joint.mark === 'shall' };
  const meant = corrects ? form || short : isMeant(told, context);
  return meant ? { command: 'change', field: field.field, rest: value } : null;
};

/** Without a word of correction: "titlen skal være X" and "min mail er x@y.dk" change the form, "budgettet skal være åbent" the world. */
const isMeant = (
  told: Readonly<Record<'form' | 'mine' | 'short' | 'address' | 'shall', boolean>>,
  { freeText }: CommandContext,
): boolean => (told.shall ? told.form || !freeText : told.form && told.mine && told.short && (!freeText || told.address));

/** "min mail er skrevet forkert" says that it is wrong, not what it is. */
const saysWrong = (value: string): boolean => {
  const message = messageOf(value, words(value));
  return (
    message.list.length <= 12 && message.others === 0 && (message.has('wrong') || message.has('not') || message.has('change'))
  );
};

const isAddress = (value: string): boolean => value.includes('@') || /^\+?[\d\s]{8,}/.test(value);

/** The new value: what follows, without the words that only lead to it. */
const valueFrom = (text: string, at: number): string =>
  text
    .slice(at)
    .replace(/^[\s:=,–-]+/, '')
    .replace(/^(?:(?:altså|nu|faktisk|i stedet|hellere|egentlig|rettelig|actually|now|instead|rather)(?=[\s:,])[\s:,]*)+/i, '')
    .replace(/[\s,]+(?:i stedet for|i stedet|istedet|instead|tak|please)[\s.!]*$/i, '')
    .trim()
    .replace(/^["“”»«„](.+)["“”»«„]$/s, '$1');
