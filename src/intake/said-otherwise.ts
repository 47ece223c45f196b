import type { Answer, FieldId } from '../domain/answer.js';
import type { Content, Field } from '../domain/consultation.js';
import { fieldOf } from '../domain/consultation.js';
import { languages } from '../domain/language.js';
import { cleanLine, excerpt } from '../messages/clean-text.js';
import { wordsIn } from '../messages/words.js';

type Given = Extract<Answer, { state: 'given' }>;

/** Signs and spaces do not make two wordings different. */
const bare = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Less is a number on a list, or a word such as "og" between two. */
const aWord = /\p{L}{4}/u;

/** Long enough for the sentence that an answer was read out of. */
const saidLength = 300;

/** What people type when they mean exactly this value. */
const plainWays = (field: Field, { value }: Given, content: Content): readonly string[] =>
  languages.flatMap((language) => {
    const words = wordsIn(content, language);
    const chosen = field.kind === 'choice' && Array.isArray(value) ? value.filter((one) => field.options.includes(one)) : [];
    return [
      words.value(field.id, value),
      ...chosen.flatMap((option) => [
        option,
        words.option(field.id, option, 'label'),
        ...(content.words[language].also[`${field.id}.${option}`] ?? []),
      ]),
    ];
  });

/**
 * What the respondent typed, when that says more or other than the value it was read as: the coordinator can judge the reading. `null`
 * for free text, which is its own words, and for a plain choice.
 */
export const saidOtherwise = (id: FieldId, answer: Given, content: Content): string | null => {
  const field = fieldOf(content.consultation, id);
  const said = cleanLine(answer.said);
  if (field.kind === 'text' || said === '') return null;
  if ((field.kind === 'choice' || field.kind === 'consent') && !aWord.test(said)) return null;
  const plain = new Set(plainWays(field, answer, content).map(bare));
  return plain.has(bare(said)) ? null : excerpt(said, saidLength);
};
