import type { Content } from '../domain/consultation.js';
import { languages } from '../domain/language.js';
import { isoDate } from '../domain/time.js';
import type { ReadContext } from '../fields/field-kind.js';
import { findField, readField } from '../fields/field-kinds.js';
import { hear, topicOf } from './hear.js';

/**
 * Everything that is built on first use, in short steps: word tables and the search over the FAQ take long enough together for the first
 * respondent to notice. The consultation's own words are what is read; nothing comes of it.
 */
export const warmUpSteps = (content: Content): readonly (() => unknown)[] => {
  const { fields } = content.consultation;
  return languages.flatMap((language) => {
    const { texts, faq } = content.words[language];
    const context: ReadContext = { content, language, today: isoDate(2017, 6, 15) };
    const example = (id: string): string => texts[`fields.${id}.example`] ?? '';
    const told = fields.map(({ id }) => example(id)).join(' ');
    return [
      () => topicOf(faq[0]?.questions[0] ?? '', context),
      ...fields.flatMap((field) => [
        () => readField(example(field.id), field, context),
        () => hear(example(field.id), field, context),
        () => findField(told, field, context),
      ]),
    ];
  });
};
