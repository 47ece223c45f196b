import type { Unit } from './lexicon.js';
import { cardinalAt } from './numerals.js';
import type { Found, Scan } from './scan.js';
import type { Length } from './when.js';

/** How long: "to år", "halvandet år", "14 dage", "3-4 måneder" (`least` and `most` differ). */
export interface LengthSaid {
  readonly least: Length;
  readonly most: Length;
  /** "toårig": "three-year": said of a project, and so of the time told with it. */
  readonly ofProject?: true;
}

const monthsOf: Readonly<Record<Unit, number>> = { day: 0, week: 0, month: 1, quarter: 3, half: 6, year: 12, 'school-year': 12 };

/** `count` may end in a half: half a year is six months, half a month 15 days. */
const length = (count: number, unit: Unit): Length => {
  if (unit === 'day') return { months: 0, days: Math.round(count) };
  if (unit === 'week') return { months: 0, days: Math.round(count * 7) };
  const months = count * monthsOf[unit];
  return { months: Math.floor(months), days: months % 1 === 0 ? 0 : 15 };
};

/** `count` of a unit, no less and no more. */
export const lengthOf = (count: number, unit: Unit, next: number): Found<LengthSaid> => {
  const said = length(count, unit);
  return { value: { least: said, most: said }, next };
};

const lengthUnit = (scan: Scan, i: number): Unit | null => {
  const { unit, the, letter, owning } = scan.meaning(i);
  return unit === undefined || the || letter || (owning && !scan.isWord(i, 'aars')) ? null : unit;
};

/** The count before a unit, with halves: "to et halvt", "1,5", "1½", "halvandet", "et halvt", "et par". */
const countAt = (scan: Scan, i: number): Found<number> | null => {
  const { fraction } = scan.meaning(i);
  if (fraction !== undefined) return { value: fraction, next: scan.meaning(i + 1).cardinal === 1 ? i + 2 : i + 1 };
  if (scan.isSign(i, '½')) return { value: 0.5, next: i + 1 };
  if (scan.meaning(i).couple) return { value: 2, next: scan.isWord(i + 1, 'of') ? i + 2 : i + 1 };
  const number = cardinalAt(scan, i);
  if (!number) return null;
  const { next, value } = number;
  if (value === 1 && scan.meaning(next).fraction === 0.5) return { value: 0.5, next: next + 1 };
  if (value === 1 && scan.meaning(next).couple) return { value: 2, next: scan.isWord(next + 1, 'of') ? next + 2 : next + 1 };
  if (scan.isSign(next, '½')) return { value: value + 0.5, next: next + 1 };
  if (scan.isSign(next, ',.') && scan.isGlued(next) && scan.isNumber(next + 1) && scan.token(next + 1)?.text === '5')
    return { value: value + 0.5, next: next + 2 };
  const half = andHalf(scan, next);
  return half > 0 ? { value: value + 0.5, next: half } : number;
};

/** "... og et halvt", "... and a half". */
const andHalf = (scan: Scan, i: number): number => {
  if (!scan.isWord(i, 'og') && !scan.isWord(i, 'and')) return -1;
  return scan.meaning(i + 1).cardinal === 1 && scan.meaning(i + 2).fraction === 0.5 ? i + 3 : -1;
};

/** "to år", "et års tid", "two and a half years", "a year and a half", "2-årig", "3-4 måneder". */
export const lengthAt = (scan: Scan, i: number): Found<LengthSaid> | null => {
  const compound = compoundYears(scan, i);
  if (compound) return compound;
  if (!scan.isNamedWithin(i, 12) && !scan.isNumber(i)) return null;
  const from = Math.max(scan.phrase(i, 'hedge'), i);
  const count = countAt(scan, from);
  if (!count) return null;
  const glued = scan.isSign(count.next, '-') && scan.isGlued(count.next) ? count.next + 1 : count.next;
  if (scan.meaning(glued).yearly) return ofProject(lengthOf(count.value, 'year', glued + 1));
  const unit = lengthUnit(scan, glued);
  if (unit) {
    const half = andHalf(scan, glued + 1);
    const tid = (at: number): number => (['tid', 'time'].includes(scan.token(at)?.text ?? '') ? at + 1 : at);
    if (half > 0) return lengthOf(count.value + 0.5, unit, tid(half));
    const said = lengthOf(count.value, unit, tid(glued + 1));
    return glued > count.next ? ofProject(said) : said;
  }
  return betweenLengths(scan, count);
};

/** "3-4 måneder", "to til tre uger". */
const betweenLengths = (scan: Scan, first: Found<number>): Found<LengthSaid> | null => {
  const dash = scan.isSign(first.next, '-') ? first.next + 1 : scan.phrase(first.next, 'to', 'and');
  const second = dash > 0 ? countAt(scan, dash) : null;
  const unit = second && lengthUnit(scan, second.next);
  if (!second || !unit) return null;
  return { value: { least: length(first.value, unit), most: length(second.value, unit) }, next: second.next + 1 };
};

/** "toårig", "treårigt". */
const compoundYears = (scan: Scan, i: number): Found<LengthSaid> | null => {
  const text = scan.token(i)?.text ?? '';
  const count = yearCompounds.get(text);
  return count === undefined ? null : ofProject(lengthOf(count, 'year', i + 1));
};

const ofProject = ({ value, next }: Found<LengthSaid>): Found<LengthSaid> => ({ value: { ...value, ofProject: true }, next });

const yearCompounds = new Map(
  ['et', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'].flatMap((word, index) =>
    ['aarig', 'aarigt', 'aarige'].map((ending) => [word + ending, index + 1] as const),
  ),
);
