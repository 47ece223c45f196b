import type { Reading } from '../domain/answer.js';
import type { Content, Field } from '../domain/consultation.js';
import { languages } from '../domain/language.js';
import type { ChoiceOption } from '../recognizers/choice.js';
import { readChoice } from '../recognizers/choice.js';
import type { Found } from '../recognizers/found.js';
import { findNamedOptions } from '../recognizers/named-options.js';
import type { FieldKind, ReadContext } from './field-kind.js';
import { finding, unclear, understood } from './field-kind.js';
import { type SubjectReading, subjects } from './subjects.js';

const optionCache = new WeakMap<Field<'choice'>, { readonly content: Content; readonly options: readonly ChoiceOption[] }>();

/** What each option is called, in both languages: people mix them. The same array every time, so that its index is built once. */
export const optionsOf = (field: Field<'choice'>, { content }: Pick<ReadContext, 'content'>): readonly ChoiceOption[] => {
  const known = optionCache.get(field);
  if (known?.content === content) return known.options;
  const options = field.options.map((id) => ({
    id,
    words: [
      id,
      ...languages.flatMap((language) => [
        content.words[language].texts[`fields.${field.id}.options.${id}.label`] ?? id,
        ...(content.words[language].also[`${field.id}.${id}`] ?? []),
      ]),
    ],
  }));
  optionCache.set(field, { content, options });
  return options;
};

const letter = /\p{L}{3}/u;

/** The longest option of the respondent's own: a name for an area, not a paragraph. */
const longestOther = 200;

/** One or several of the dialog file's options, by number or by words; with `other` also a theme of the respondent's own. */
export const choice: FieldKind<'choice'> = {
  read: (said, field, context) => {
    const told = field.about && subjects[field.about].read(said);
    if (told) return readSubject(told, said, field);
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
  find: (said, field, context) =>
    finding(
      said,
      withOptions(
        field,
        field.about
          ? subjects[field.about].find(said)
          : findNamedOptions(said, cuesOf(field, context), optionsOf(field, context)),
      ),
    ),
};

/** Free words about a subject may choose options that this field does not have. */
const withOptions = (field: Field<'choice'>, found: Found<readonly string[]> | null): Found<readonly string[]> | null =>
  found?.value.every((option) => field.options.includes(option)) && (found.value.length === 1 || field.pick !== 'one')
    ? found
    : null;

const readSubject = (told: SubjectReading, said: string, field: Field<'choice'>): Reading<'choice'> => {
  const has = (options: readonly string[]): boolean => options.every((option) => field.options.includes(option));
  if (told.state === 'unclear') {
    const candidates = told.candidates.filter(has);
    return candidates.length > 0 ? unclear(candidates, said) : { state: 'refused', reason: 'not-an-option' };
  }
  if (!has(told.options)) return { state: 'refused', reason: 'not-an-option' };
  return told.options.length > 1 && field.pick === 'one'
    ? unclear(
        told.options.map((option) => [option]),
        said,
      )
    : understood(told.options, said);
};

/** What people call the field, in both languages: a text that names options under one of these names them as its answer. */
const cuesOf = (field: Field<'choice'>, { content }: Pick<ReadContext, 'content'>): readonly string[] => {
  const known = cueCache.get(field);
  if (known?.content === content) return known.cues;
  const cues = languages.flatMap((language) => content.words[language].names[field.id] ?? []);
  cueCache.set(field, { content, cues });
  return cues;
};

/** The same list every time, so that what is built from it is built once. */
const cueCache = new WeakMap<Field<'choice'>, { readonly content: Content; readonly cues: readonly string[] }>();
