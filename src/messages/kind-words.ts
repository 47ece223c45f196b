import type { Kind, OptionId, Period, Value } from '../domain/answer.js';
import type { Field } from '../domain/consultation.js';
import type { Language } from '../domain/language.js';
import type { IsoDate } from '../domain/time.js';
import { dateWords, listWords, numberWords, phoneWords } from './value-words.js';
import type { Wording } from './words.js';

type Say = Pick<Wording, 'text' | 'option'>;

const periodWords = ({ start, end }: Period, language: Language, { text }: Say): string => {
  const day = (date: IsoDate): string => dateWords(date, language);
  if (start === null) return end === null ? text('value.unknown') : text('value.period-until', { end: day(end) });
  if (end === null) return text('value.period-from', { start: day(start) });
  return start === end ? day(start) : text('value.period', { start: day(start), end: day(end) });
};

/** Several options in one line: single words with "og", phrases, which hold an "og" of their own, with ";". */
const choiceWords = (chosen: readonly OptionId[], field: Field<'choice'>, language: Language, { text, option }: Say): string => {
  if (chosen.length === 0) return text('value.none');
  const labels = chosen.map((one) => (field.options.includes(one) ? option(field.id, one, 'label') : one));
  if (labels.some((label) => label.includes(' '))) return labels.join('; ');
  const inList = labels.map((label, index) =>
    index > 0 && field.options.includes(chosen[index] ?? '') ? label.toLowerCase() : label,
  );
  return listWords(inList, language);
};

/** How a value of each kind is written, as plain text. */
export const kindWords = (
  language: Language,
  say: Say,
): { readonly [K in Kind]: (value: Value<K>, field: Field<K>) => string } => ({
  text: (value) => value,
  choice: (value, field) => choiceWords(value, field, language, say),
  consent: (value) => say.text(value ? 'choice.yes' : 'choice.no'),
  period: (value) => periodWords(value, language, say),
  owner: (value) => value,
  partners: (value) => (value.length === 0 ? say.text('value.none') : listWords(value, language)),
  amount: (value) => say.text('value.amount', { amount: numberWords(value, language) }),
  email: (value) => value,
  phone: phoneWords,
});
