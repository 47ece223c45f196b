import type { Field } from '../domain/consultation.js';
import { languages } from '../domain/language.js';
import type { ChoiceOption } from '../recognizers/choice.js';
import { readChoice } from '../recognizers/choice.js';
import type { FieldKind, ReadContext } from './field-kind.js';
import { unclear, understood } from './field-kind.js';

/** What each option is called, in both languages: people mix them. */
export const optionsOf = (field: Field<'choice'>, { content }: Pick<ReadContext, 'content'>): readonly ChoiceOption[] =>
  field.options.map((id) => ({
    id,
    words: [
      id,
      ...languages.flatMap((language) => [
        content.words[language].texts[`fields.${field.id}.options.${id}.label`] ?? id,
        ...(content.words[language].also[`${field.id}.${id}`] ?? []),
      ]),
    ],
  }));

const letter = /\p{L}{3}/u;

/** The longest option of the respondent's own: a name for an area, not a paragraph. */
const longestOther = 200;

/** One or several of the dialog file's options, by number or by words; with `other` also a theme of the respondent's own. */
export const choice: FieldKind<'choice'> = {
  read: (said, field, context) => {
    const { chosen, candidates, rest } = readChoice(said, optionsOf(field, context));
    if (chosen.length > 1 && field.pick === 'one')
      return unclear(
        chosen.map((option) => [option]),
        said,
      );
    if (chosen.length > 0) return understood(chosen, said);
    if (candidates.length > 0)
      return unclear(
        candidates.map((option) => [option]),
        said,
      );
    if (field.other && rest.length > longestOther)
      return { state: 'refused', reason: 'too-long', limit: longestOther, length: rest.length };
    if (field.other && letter.test(rest)) return understood([rest.trim()], said);
    return { state: 'refused', reason: 'not-an-option' };
  },
};
