import type { Answer, Answers, FieldId, OptionId, Value } from '../domain/answer.js';
import type { Content, Faq, Field } from '../domain/consultation.js';
import { fieldOf } from '../domain/consultation.js';
import type { Language } from '../domain/language.js';
import type { Instant } from '../domain/time.js';
import { dateIn } from '../domain/time.js';
import type { Placeholder, TextKey } from './catalogue.js';
import { type Form, factsOf } from './facts.js';
import { kindWords } from './kind-words.js';
import { sayer, type Values } from './sayer.js';
import { clockTime, dateWords, listWords, numberWords } from './value-words.js';

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

const newWording = ({ consultation, words }: Content, language: Language, form: Form): Wording => {
  const { texts, names, faq } = words[language];
  const { fields, timeZone } = consultation;
  const say = sayer({ ...texts, ...faqTexts(faq) }, language);
  const facts = factsOf(consultation, language, say('name', {}), form);
  const any: Wording['any'] = (key, values) => say(key, values ? Object.assign(Object.create(facts), values) : facts);
  const text: Wording['text'] = (key, ...[values]) => any(key, values as Values | undefined);
  const option: Wording['option'] = (id, one, part, answers = {}) =>
    any(`fields.${id}.options.${one}.${part}`, selectsOf(fields, answers));
  const byKind = kindWords(language, { text, option });
  const value: Wording['value'] = (id, given) => {
    const field = fieldOf(consultation, id);
    return (byKind[field.kind] as (value: Value, field: Field) => string)(given, field);
  };
  const topics = new Map(faq.map((one) => [one.id, one]));
  return {
    text,
    any,
    option,
    value,
    label: (id) => any(`fields.${id}.label`),
    name: (id) => names[id]?.[0] ?? any(`fields.${id}.label`),
    field: (id, part, answers) => any(`fields.${id}.${part}`, selectsOf(fields, answers)),
    section: (id) => any(`sections.${id}`),
    faq: (topic) => {
      const found = topics.get(topic);
      return found && { answer: any(`faq.${topic}.answer`), source: found.source };
    },
    answer: (id, answer) => (answer.state === 'given' ? value(id, answer.value) : text(`value.${answer.state}`)),
    list: (items) => listWords(items, language),
    number: (number) => numberWords(number, language),
    moment: (moment) =>
      text('value.moment', { date: dateWords(dateIn(moment, timeZone), language), ...clockTime(moment, timeZone) }),
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
