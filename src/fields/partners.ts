import { splitNames } from '../recognizers/authorities.js';
import { declines } from '../recognizers/decline.js';
import { readYesNo } from '../recognizers/yes-no.js';
import type { FieldKind } from './field-kind.js';
import { finding, understood } from './field-kind.js';
import { bodiesIn } from './told-in-text.js';

const letter = /\p{L}/u;

/** Several bodies, as they are named. "Ingen" is an answer: an empty list. */
export const partners: FieldKind<'partners'> = {
  read: (said, field) => {
    if (declines(said)) return understood([], said);
    const names = splitNames(said).filter((name) => letter.test(name));
    // "Ja, KL" names one; "ja" and "nej, ikke KL" name none.
    if (names.length === 0 || readYesNo(said) === 'no') return { state: 'refused', reason: 'not-a-name' };
    const length = names.join(', ').length;
    return length > field.maxLength
      ? { state: 'refused', reason: 'too-long', limit: field.maxLength, length }
      : understood(names, said);
  },
  find: (said, field) => {
    const { partners: found } = bodiesIn(said);
    // Whom a text only mentions is no partner; the question for them is worth more than a guess.
    return found?.sure && found.value.join(', ').length <= field.maxLength ? finding(said, found) : null;
  },
};
