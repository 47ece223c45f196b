import type { FieldKind } from './field-kind.js';
import { understood } from './field-kind.js';

const letter = /\p{L}/u;
/** Control and format signs (bidi, zero-width) but for line break, tab and the joiner that emoji are made with. */
const unseen = /(?![\n\t\u200D])[\p{Cc}\p{Cf}]/gu;

/** The respondent's own words, in NFC and without signs that cannot be seen; nothing else is changed. */
const ownWords = (text: string, lines: 'one' | 'many'): string => {
  const clean = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(unseen, '');
  return (lines === 'one' ? clean.replace(/\s+/g, ' ') : clean).trim();
};

/** Free text: anything with a letter in it, within the lengths the dialog file sets. */
export const text: FieldKind<'text'> = {
  read: (said, field) => {
    const value = ownWords(said, field.lines ?? 'many');
    if (!letter.test(value)) return { state: 'refused', reason: 'no-letters' };
    if (value.length > field.maxLength)
      return { state: 'refused', reason: 'too-long', limit: field.maxLength, length: value.length };
    if (value.length < (field.minLength ?? 1)) return { state: 'refused', reason: 'too-short', limit: field.minLength ?? 1 };
    return understood(value, value);
  },
};
