import { createHash } from 'node:crypto';
import type { DraftId } from '../domain/draft.js';

/**
 * 19 signs that stay apart in print, by hand and on the telephone. Left out: O 0 Q, I 1 L, U V, S 5, Z 2, B 8, G (like 6), and A and E, so
 * that no reference spells a word. 19 is a prime, which the check sign needs.
 */
const alphabet = '34679CDFHJKMNPRTWXY';
const length = 8;

/**
 * The reference of a draft, `XXXX-XXXX`: always the same for the same draft and attempt, and not to be guessed from the draft's neighbours.
 * The next attempt is for when another draft holds it. 7 signs from a hash (19^7, some 890 million), and a check sign.
 */
export const referenceFor = (draft: DraftId, attempt: number): string => {
  const hash = createHash('sha256').update(`${draft} ${attempt}`).digest().readBigUInt64BE();
  const digits: number[] = [];
  for (let rest = hash; digits.length < length - 1; rest /= prime) digits.push(Number(rest % prime));
  const signs = [...digits, checkDigit(digits)].map((digit) => alphabet[digit]).join('');
  return `${signs.slice(0, length / 2)}-${signs.slice(length / 2)}`;
};

/** Whether a text is a reference as we make them: any one wrong sign, and any two that changed places, are found. */
export const isReference = (text: string): boolean => {
  if (!/^[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(text)) return false;
  const digits = Array.from(text.replace('-', ''), (sign) => alphabet.indexOf(sign));
  return !digits.includes(-1) && checkDigit(digits.slice(0, -1)) === digits.at(-1);
};

const prime = BigInt(alphabet.length);

/**
 * Makes the sum of (position times digit) divisible by the prime. Positions 1 to 8 differ and none is 0 modulo 19, so one changed digit
 * changes the sum, and so do two different ones that swap (the scheme of ISBN-10, ISO 2108).
 */
const checkDigit = (digits: readonly number[]): number => {
  const sum = digits.reduce((total, digit, index) => total + (index + 1) * digit, 0);
  for (let digit = 0; digit < alphabet.length; digit++) if ((sum + length * digit) % alphabet.length === 0) return digit;
  throw new Error('The alphabet has to be of a prime length above the number of signs.');
};
