import { IntlMessageFormat } from 'intl-messageformat';
import type { Answer, Answers, FieldId, Kind, OptionId, Period, Value } from '../domain/answer.js';
import type { Content, Faq, Field } from '../domain/consultation.js';
import { fieldOf } from '../domain/consultation.js';
import type { Language } from '../domain/language.js';
import type { Instant, IsoDate } from '../domain/time.js';
import { dateIn } from '../domain/time.js';
import type { Placeholder, TextKey } from './catalogue.js';
import { type Form, factsOf } from './facts.js';
import { dateWords, listWords, locales, numberWords, phoneWords } from './value-words.js';

type Values = Readonly<Record<string, string | number>>;

/** The values a key wants from its caller; none at all when it has no placeholders of its own. */
type ValuesFor<K extends TextKey> = [Placeholder<K>] extends [never]
  ? readonly [values?: Values]
  : readonly [values: Readonly<Record<Placeholder<K>, string | number>>];

/** A content's words in one language. */
export interface Wording {
  /** A text by its key, with its placeholders filled in. The facts of the consultation are there unasked. */
  readonly text: <K extends TextKey>(key: K, ...values: ValuesFor<K>) => string;
  /** A text by a key that is not known before: throws when there is none. */
  readonly any: (key: string, values?: Values) => string;
  /** "Titel". */
  readonly label: (field: FieldId) => string;
  /** As it stands in a sentence: "titlen". */
  readonly name: (field: FieldId) => string;
  /** What is said about a field. `answers` decide between the wordings of one text. */
  readonly field: (field: FieldId, part: 'ask' | 'why' | 'example' | 'help', answers: Answers) => string;
  readonly option: (field: FieldId, option: OptionId, part: 'label' | 'note' | 'flag', answers?: Answers) => string;
  readonly section: (id: string) => string;
  /** The question and answer of a topic; `undefined` when the consultation has none. */
  readonly faq: (topic: string) => Pick<Faq, 'answer' | 'source'> | undefined;
  /** A value as people write it, whatever it was read from. */
  readonly value: (field: FieldId, value: Value) => string;
  /** The value of an answer, or that there is none. */
  readonly answer: (field: FieldId, answer: Answer) => string;
  /** "Aarhus Kommune, KL og ATP". */
  readonly list: (items: readonly string[]) => string;
  readonly number: (number: number) => string;
  /** "20. august 2017 kl. 14.05" in the consultation's time zone. */
  readonly moment: (moment: Instant) => string;
}

/** Signs without which a text is nothing but its words, as `npm run check` reads it too. */
const special = /[{}]/;

/** Says texts by key. Each is compiled when it is first said, and kept. */
const sayer = (texts: Readonly<Record<string, string>>, language: Language) => {
  const compiled = new Map<string, string | IntlMessageFormat>();
  const compile = (key: string): string | IntlMessageFormat => {
    const text = texts[key];
    if (text === undefined) throw new Error(`No text "${key}" in ${language}. Run "npm run check".`);
    return special.test(text) ? new IntlMessageFormat(text, locales[language], undefined, { ignoreTag: true }) : text;
  };
  return (key: string, values: Values): string => {
    let message = compiled.get(key);
    if (message === undefined) {
      message = compile(key);
      compiled.set(key, message);
    }
    return typeof message === 'string' ? message : String(message.format(values));
  };
};

/** The answers to fields of one option, as texts select on them: "-" is "_", and "none" is no answer. */
const selectsOf = (fields: readonly Field[], answers: Answers): Values => {
  const selects: Record<FieldId, string> = {};
  for (const field of fields) {
    if (field.kind !== 'choice' || field.pick !== 'one') continue;
    const answer = answers[field.id];
    const options = answer?.state === 'given' && Array.isArray(answer.value) ? answer.value : [];
    selects[field.id] = String(options[0] ?? 'none').replaceAll('-', '_');
  }
  return selects;
};

const faqTexts = (faq: readonly Faq[]): Readonly<Record<string, string>> =>
  Object.fromEntries(faq.map(({ id, answer }) => [`faq.${id}.answer`, answer]));

type Say = Wording['text'];

const periodWords = ({ start, end }: Period, language: Language, say: Say): string => {
  const day = (date: IsoDate): string => dateWords(date, language);
  if (start === null) return end === null ? say('value.unknown') : say('value.period-until', { end: day(end) });
  if (end === null) return say('value.period-from', { start: day(start) });
  return start === end ? day(start) : say('value.period', { start: day(start), end: day(end) });
};

/** Several options in one line: words with "og", whole phrases (which hold an "og" of their own) with ";". */
const optionWords = (labels: readonly string[], language: Language): string =>
  labels.some((label) => label.includes(' '))
    ? labels.join('; ')
    : listWords(
        labels.map((label, index) => (index === 0 ? label : label.toLowerCase())),
        language,
      );

const newWording = ({ consultation, words }: Content, language: Language, form: Form): Wording => {
  const { texts, names, faq } = words[language];
  const { fields, timeZone } = consultation;
  const sayRaw = sayer({ ...texts, ...faqTexts(faq) }, language);
  const facts = factsOf(consultation, language, sayRaw('name', {}), form);
  const any = (key: string, values?: Values): string => sayRaw(key, values ? { ...facts, ...values } : facts);
  const text: Say = (key, ...[values]) => any(key, values as Values | undefined);
  const about = (key: string, answers: Answers): string => any(key, selectsOf(fields, answers));
  const topics = new Map(faq.map((one) => [one.id, one]));

  const valueWords: { readonly [K in Kind]: (value: Value<K>, field: Field<K>) => string } = {
    text: (value) => value,
    choice: (value, { id, options }) =>
      optionWords(
        value.map((one) => (options.includes(one) ? any(`fields.${id}.options.${one}.label`) : one)),
        language,
      ),
    consent: (value) => text(value ? 'choice.yes' : 'choice.no'),
    period: (value) => periodWords(value, language, text),
    owner: (value) => value,
    partners: (value) => listWords(value, language),
    amount: (value) => text('value.amount', { amount: numberWords(value, language) }),
    email: (value) => value,
    phone: phoneWords,
  };
  const value = (id: FieldId, given: Value): string => {
    const field = fieldOf(consultation, id);
    return (valueWords[field.kind] as (value: Value, field: Field) => string)(given, field);
  };

  return {
    text,
    any,
    label: (id) => any(`fields.${id}.label`),
    name: (id) => names[id]?.[0] ?? any(`fields.${id}.label`),
    field: (id, part, answers) => about(`fields.${id}.${part}`, answers),
    option: (id, option, part, answers = {}) => about(`fields.${id}.options.${option}.${part}`, answers),
    section: (id) => any(`sections.${id}`),
    faq: (topic) => {
      const found = topics.get(topic);
      return found && { answer: any(`faq.${topic}.answer`), source: found.source };
    },
    value,
    answer: (id, answer) => (answer.state === 'given' ? value(id, answer.value) : text(`value.${answer.state}`)),
    list: (items) => listWords(items, language),
    number: (number) => numberWords(number, language),
    moment: (moment) => {
      const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(moment));
      const [hours = '', minutes = ''] = time.split(':');
      return any('value.moment', { date: dateWords(dateIn(moment, timeZone), language), hours, minutes });
    },
  };
};

type Wordings = Partial<Record<`${Language} ${Form}`, Wording>>;

const cache = new WeakMap<Content, Wordings>();

/** The words of a content in a language, made once for each content object. */
export const wordsIn = (content: Content, language: Language, form: Form = 'plain'): Wording => {
  const known = cache.get(content) ?? {};
  cache.set(content, known);
  const wording = known[`${language} ${form}`] ?? newWording(content, language, form);
  known[`${language} ${form}`] = wording;
  return wording;
};
