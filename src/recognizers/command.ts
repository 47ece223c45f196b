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
  | { readonly command: 'change'; readonly field: FieldId | null; readonly rest: string };

type Plain = Exclude<Command['command'], 'language' | 'change'>;

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

const plainCommands = [
  'restart',
  'cancel',
  'pause',
  'summary',
  'send',
  'back',
  'skip',
  'resume',
  'unknown',
  'help',
] as const;

const readPlain = (message: Message, context: CommandContext): Command | null => {
  const { has, others } = message;
  const combined = readCombined(message);
  const forgiven = context.freeText ? 0 : Math.floor(message.list.length / 5);
  if (combined && others <= forgiven) return { command: combined };
  if (others > 0) return null;
  if (has('confused')) return { command: 'help' };
  const found = plainCommands.find((one) => has(one));
  if (found) return { command: found };
  return greeting(message);
};

/** Commands that two or more words make together, wherever in the sentence they stand. */
const readCombined = ({ has, list }: Message): Plain | null => {
  if (has('restart')) return null;
  if (has('talk', 'person') || (has('person') && list.length <= 3 && !has('unknown'))) return 'human';
  if (has('later') && (['rest', 'keep', 'leave', 'resume', 'pause', 'cancel'] as const).some((one) => has(one))) return 'pause';
  if (has('keep', 'resume') || has('keep', 'leave') || has('keep', 'pause')) return 'pause';
  if (has('forget', 'everything')) return 'cancel';
  if (has('show', 'everything') && !has('send')) return 'summary';
  if (has('show', 'question') || (has('question', 'again') && !has('back'))) return 'help';
  if (has('know', 'not')) return 'unknown';
  return null;
};

const greeting = ({ has, marks, list }: Message): Command | null => {
  if (has('affirm') || list.length > 6) return null;
  const only = (one: Concept): boolean =>
    marks.some(({ mark }) => mark === one) && marks.every(({ mark }) => mark === one || mark === 'filler');
  if (only('thanks')) return { command: 'thanks' };
  return only('hello') ? { command: 'hello' } : null;
};

const changing: ReadonlySet<Concept> = new Set(['change', 'wrong', 'return', 'back', 'forget', 'again', 'cancel', 'restart']);
const beside: ReadonlySet<Concept> = new Set([
  ...changing,
  'filler',
  'affirm',
  'thanks',
  'not',
  'talk',
  'leave',
  'show',
  'everything',
  'hello',
  'question',
  'help',
  'speak',
]);

/** "lad os ændre ejeren", "jeg skrev forkert mail", "spol tilbage til ejeren", "ret titlen til Åbne byråd". */
const readChange = (message: Message, context: CommandContext): Command | null => {
  const { marks, list } = message;
  const asks = marks.some(({ mark }) => changing.has(mark));
  if (!asks) return null;
  const named = namedFields(list, context.names);
  for (const field of named) {
    const outside = marks.filter(({ from, to }) => to <= field.from || from >= field.to);
    const rest = newValue(message, field, outside);
    if (rest !== null) return { command: 'change', field: field.field, rest };
  }
  const onlyAsks = message.others === 0 && marks.every(({ mark }) => beside.has(mark));
  return onlyAsks && (message.has('change') || message.has('wrong')) ? { command: 'change', field: null, rest: '' } : null;
};

/** What the field is changed to: '' when that is not said, `null` when this is no change of the field. */
const newValue = (message: Message, field: NamedField, outside: readonly Marked<Concept>[]): string | null => {
  const { list } = message;
  const clean = (from: number, to: number): boolean =>
    othersIn(
      list.slice(from, to),
      outside.map((mark) => ({ from: mark.from - from, to: mark.to - from })),
    ) === 0 && outside.every(({ mark, from: at }) => at < from || at >= to || beside.has(mark));
  const asks = outside.filter(({ mark }) => changing.has(mark));
  if (asks.length === 0 || !clean(0, field.from)) return null;
  if (clean(field.to, list.length)) return '';
  const joint = list[field.to]?.text ?? '';
  const before = asks.some(({ from }) => from < field.from);
  return before && /^(?:til|to|into)$/.test(joint) ? valueFrom(message.text, list[field.to]?.end ?? 0) : null;
};

const joints = phraseTable({
  is: 'er, hedder, blir, bliver, lyder, is, are, was',
  shall:
    'skal være, skal hedde, skal lyde, skal rettes til, skal ændres til, rettes til, ændres til, bør være, skulle være, skulle have været, skal i stedet være, should be, should read, must be, ought to be, has to be, needs to be, should have been',
});

const cues = phraseTable({
  cue: 'altså, nej, rettelse, forresten, egentlig, faktisk, i stedet, istedet, hellere, undskyld, hov, ups, oops, alligevel, rigtige, korrekte, nye, ny, actually, sorry, correction, instead, rather, right, correct, new, wait, vent, in fact, by the way',
  mine: 'min, mit, my, our, vores',
  skip: 'jeg, mener, vi, men, but, the, den, det, og, and, i, mean, hej, så, no, yes, ja, øh, lige',
});

/** Words that name parts of a form and nothing in the world, so that a sentence about them is about the form. */
const formWord = phraseTable({
  form: 'titel, titlen, title, overskrift, overskriften, heading, mail, mailen, e mail, e mailen, email, emailen, mailadresse, mailadressen, e mailadresse, e mailadressen, emailadresse, email address, mit navn, my name, telefon, telefonnummer, telefonnummeret, nummeret, mobilnummer, phone, phone number',
});

/** "min mail er altså x@y.dk", "titlen skal være Åbne byråd": a field's name, and what it is to be. */
const readCorrection = (text: string, list: readonly Token[], context: CommandContext): Command | null => {
  const start = list.slice(0, 12);
  const field = namedFields(start, context.names)[0];
  if (!field) return null;
  const lead = cues(start).filter(({ to }) => to <= field.from);
  if (othersIn(start.slice(0, field.from), lead) > 0) return null;
  const joint = joints(start).find(({ from }) => from === field.to);
  if (!joint) return null;
  const value = valueFrom(text, list[joint.to - 1]?.end ?? 0);
  if (value === '' || /^(?:forkert|wrong|ikke|not)\b/i.test(value)) return null;
  const after = cues(start).find(({ mark, from }) => mark === 'cue' && from === joint.to);
  const corrects = lead.some(({ mark }) => mark === 'cue') || after !== undefined || / (?:i stedet|instead)[.!]?$/i.test(text);
  const form = formWord(start.slice(field.from - (lead.at(-1)?.mark === 'mine' ? 1 : 0), field.to)).length > 0;
  const mine = lead.some(({ mark }) => mark === 'mine');
  const short = list.length - joint.to <= 12;
  const meant = corrects
    ? form || short
    : joint.mark === 'shall'
      ? form || !context.freeText
      : form && mine && short && (!context.freeText || isAddress(value));
  return meant ? { command: 'change', field: field.field, rest: value } : null;
};

const isAddress = (value: string): boolean => value.includes('@') || /^\+?[\d\s]{8,}/.test(value);

/** The new value: what follows, without the words that only lead to it. */
const valueFrom = (text: string, at: number): string =>
  text
    .slice(at)
    .replace(/^[\s:=,–-]+/, '')
    .replace(/^(?:(?:altså|nu|faktisk|i stedet|hellere|egentlig|rettelig|actually|now|instead|rather)(?=[\s:,])[\s:,]*)+/i, '')
    .replace(/[\s,]+(?:i stedet for|i stedet|istedet|instead|tak|please)[\s.!]*$/i, '')
    .trim();
