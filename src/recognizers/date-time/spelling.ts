import type { Entry } from './lexicon.js';

/*
 * Rule 21: how people spell. Which spellings a word has without æ, ø and å, and how many slips it forgives.
 */

/** What people write for a word with æ, ø or å: ae/oe/aa, the letter without its ring or stroke, or nothing at all (rule 21). */
export const spellings = (word: string): readonly string[] => {
  if (!/[æøå]/.test(word)) return [];
  const bare = word.replace(/å/g, 'a').replace(/ø/g, 'o').replace(/æ/g, 'a');
  const sounded = word.replace(/å/g, 'a').replace(/ø/g, 'o').replace(/æ/g, 'e');
  const dropped = word.replace(/[æøå]/g, '');
  return dropped.length >= 4 ? [bare, sounded, dropped] : [bare, sounded];
};

/** A word's letters as bits: two words within n slips differ in at most 2n of them, which is tested before any distance is measured. */
export const lettersOf = (word: string): number => {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
};

export const bitCount = (bits: number): number => {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

/** A word of four letters is known again by the same letters in another order, a month's name also with another letter. */
export const isForgivenShort = (entry: Entry, sameLetters: boolean): boolean =>
  sameLetters || (entry.meaning.month !== undefined && entry.meaning.plain === true);

/**
 * Slips are forgiven in the words that tell a time by themselves, never in numbers: those are too short and too like other words ("tree",
 * "festen").
 */
export const isForgiven = ({ meaning, text }: Entry): boolean => {
  const { month, season, weekday, holiday, edge, unit, cardinal, ordinal } = meaning;
  if (forgivenToo.has(text)) return true;
  if (cardinal !== undefined || ordinal !== undefined || text.length < 4) return false;
  if (month !== undefined) return text.length >= 5 || meaning.plain === true;
  if (season !== undefined) return text.length >= 6;
  if (unit !== undefined) return text.length >= 6;
  return weekday !== undefined || holiday !== undefined || edge === true;
};

const forgivenToo = new Set(
  'foerste naeste year begyndelsen starten midten slutningen medio ultimo beginning senest tidligst indtil mellem before between until afsluttes igangsaettes'.split(
    ' ',
  ),
);

/** How many slips: one in a word of up to 8 letters, two in a longer one. */
export const slipsIn = (word: string): number => (word.length <= 8 ? 1 : 2);
