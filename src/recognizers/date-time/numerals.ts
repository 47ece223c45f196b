import type { Found, Scan } from './scan.js';

/** "2018", but also "18" after an apostrophe, with what had to be guessed. */
export interface YearNumber {
  readonly year: number;
  readonly guessed: boolean;
}

const firstYear = 1900;
const lastYear = 2199;

export const isYear = (value: number): boolean => value >= firstYear && value <= lastYear;

/** Rule 12: 00-69 is 20xx, 70-99 is 19xx. */
export const century = (twoDigits: number): number => twoDigits + (twoDigits < 70 ? 2000 : 1900);

/** A whole number in digits, or in words where they stand alone ("femogtyve", "twenty-four"). */
export const cardinalAt = (scan: Scan, i: number): Found<number> | null => {
  const token = scan.token(i);
  if (!token) return null;
  if (token.kind === 'number') return token.text.length <= 4 ? { value: token.value, next: i + 1 } : null;
  const tens = token.meaning.cardinal;
  if (tens === undefined) return null;
  const second = scan.isSign(i + 1, '-') && scan.isGlued(i + 1) ? i + 2 : i + 1;
  const units = scan.meaning(second).cardinal;
  if (tens >= 20 && tens < 100 && tens % 10 === 0 && units !== undefined && units < 10 && token.text.endsWith('ty'))
    return { value: tens + units, next: second + 1 };
  return { value: tens, next: i + 1 };
};

/** The day or number of an ordinal: "1.", "1", "1st", "1ste", "første", "twenty-first". `said`: it was marked as an ordinal. */
export const ordinalAt = (scan: Scan, i: number): Found<{ readonly number: number; readonly said: boolean }> | null => {
  const token = scan.token(i);
  if (!token) return null;
  if (token.kind === 'number') {
    if (token.text.length > 2) return null;
    const after = scan.token(i + 1);
    if (after && !after.spaced && after.text === '.') return { value: { number: token.value, said: true }, next: i + 2 };
    if (after?.kind === 'word' && !after.spaced && scan.phrase(i + 1, 'ordinal-ending') === i + 2)
      return { value: { number: token.value, said: true }, next: scan.isSign(i + 2, '.') && scan.isGlued(i + 2) ? i + 3 : i + 2 };
    return { value: { number: token.value, said: false }, next: i + 1 };
  }
  const number = token.meaning.ordinal;
  if (number !== undefined) return { value: { number, said: true }, next: i + 1 };
  const tens = token.meaning.cardinal;
  if (tens !== 20 && tens !== 30) return null;
  const second = scan.isSign(i + 1, '-') ? i + 2 : i + 1;
  const units = scan.meaning(second).ordinal;
  return units !== undefined && units < 10 && token.text.endsWith('ty')
    ? { value: { number: tens + units, said: true }, next: second + 1 }
    : null;
};

/** A year in words: "to tusind og atten", "tyve nitten", "twenty eighteen", "totusindogatten". */
export const spelledYearAt = (scan: Scan, i: number): Found<YearNumber> | null => {
  const first = scan.meaning(i).cardinal;
  if (first === 20 || first === 19) {
    const rest = cardinalAt(scan, i + 1);
    if (rest && scan.isWord(i + 1) && rest.value >= 10 && rest.value <= 99)
      return { value: { year: first * 100 + rest.value, guessed: false }, next: rest.next };
  }
  const thousand = first === 2 ? i + 1 : i;
  if (!scan.meaning(thousand).thousand) return compoundYear(scan, i);
  const from = ['og', 'and'].includes(scan.token(thousand + 1)?.text ?? '') ? thousand + 2 : thousand + 1;
  const rest = scan.isWord(from) ? cardinalAt(scan, from) : null;
  if (rest && rest.value <= 99) return { value: { year: 2000 + rest.value, guessed: false }, next: rest.next };
  return null;
};

const compounds: Readonly<Record<string, number>> = {
  ti: 10,
  elleve: 11,
  tolv: 12,
  tretten: 13,
  fjorten: 14,
  femten: 15,
  seksten: 16,
  sytten: 17,
  atten: 18,
  nitten: 19,
  tyve: 20,
  enogtyve: 21,
  toogtyve: 22,
  treogtyve: 23,
  fireogtyve: 24,
  femogtyve: 25,
  tredive: 30,
};

const compoundYear = (scan: Scan, i: number): Found<YearNumber> | null => {
  const text = scan.token(i)?.text ?? '';
  if (!text.startsWith('totusind') || text.length > 30) return null;
  const rest = text.slice('totusind'.length).replace(/^e/, '').replace(/^og/, '');
  const value = compounds[rest];
  return value === undefined ? null : { value: { year: 2000 + value, guessed: false }, next: i + 1 };
};
