import { type DigitRun, digitRuns, isDayOfYear } from './digits.js';

/** Where something stands in a text, in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a number is called that is not a CPR number, though it may look like one. */
const otherNumber =
  /(?:\b(?:cvr|se|ean|gln|p|sags?|sagsnr|journal|jnr|j\.?\s?nr|ordre|faktura|kunde|konto|reg|ref|reference|iban|sagsnummer|case|order|invoice|account|tlf|telefon|mobil|phone)[-.\s]?(?:nr|nummer|number|no|id)?\.?|\+)\s*:?\s*#?$/i;

/** What makes a number in front of it an amount. */
const amount = /^\s?(?:kr|dkk|mio|eur|€)/i;

/**
 * Personal numbers (CPR) in a text: DDMMYY-XXXX with or without signs between, the year in two or four digits, also in groups. The date is
 * checked, the control digit not: since 2007 numbers without it are given out. Finds rather one too many than one too few. Linear.
 */
export const findCpr = (text: string): readonly Span[] => digitRuns(text).flatMap((run) => cprIn(text, run));

const cprIn = (text: string, run: DigitRun): readonly Span[] => {
  const named = /cpr|personnummer|person-?nr|civil registration/i.test(text.slice(Math.max(0, run.start - 40), run.start));
  if (run.plus || (!named && otherNumber.test(text.slice(Math.max(0, run.start - 20), run.start)))) return [];
  if (!named && amount.test(text.slice(run.end, run.end + 8))) return [];
  const found: Span[] = [];
  let at = run.start;
  for (let group = 0; group < run.groups.length; ) {
    const length = groupsOfCpr(run, group, named);
    const end = endOf(run, at, group, Math.max(1, length));
    if (length > 0) found.push({ start: at, end });
    const next = group + Math.max(1, length);
    at = end + (run.joints[next - 1]?.length ?? 0);
    group = next;
  }
  return found;
};

const endOf = (run: DigitRun, start: number, group: number, count: number): number => {
  let end = start;
  for (let at = group; at < group + count; at++)
    end += (run.groups[at]?.length ?? 0) + (at > group ? (run.joints[at - 1]?.length ?? 0) : 0);
  return end;
};

/** The ways the ten digits are parted. The last group of four is parted from the date, or the number stands in one piece. */
const shapes: ReadonlySet<string> = new Set([
  '10',
  '6,4',
  '2,2,2,4',
  '6,2,2',
  '2,2,2,2,2',
  '2,2,6',
  '4,2,4',
  '2,8',
  '6,1,3',
  '6,3,1',
  '6,1,1,1,1',
]);
const longShapes: ReadonlySet<string> = new Set(['12', '8,4', '2,2,4,4', '4,4,4', '4,8']);

/** How many groups from here on make a CPR number; 0 when none do. */
const groupsOfCpr = (run: DigitRun, from: number, named: boolean): number => {
  let digits = '';
  let shape = '';
  for (let to = from; to < run.groups.length && digits.length < 12; to++) {
    const group = run.groups[to] ?? '';
    digits += group;
    shape += shape ? `,${group.length}` : String(group.length);
    const count = to - from + 1;
    if (digits.length === 10 && (shapes.has(shape) || named) && isCpr(digits)) return alone(run, from, to, named) ? count : 0;
    if (
      digits.length === 12 &&
      (longShapes.has(shape) || named) &&
      isLongCpr(digits) &&
      (named || (count > 1 && joined(run, to)))
    )
      return alone(run, from, to, named) ? count : 0;
  }
  return 0;
};

/** "01.07.1990-1234"; "01.07.2018 2500" is a date and another number. */
const joined = (run: DigitRun, to: number): boolean =>
  /[-–—−/]/.test(run.joints[to - 1] ?? '') || Number(run.digits.slice(4, 8)) < 2010;

/** In a longer row of groups ("12 34 56 78 90 12 34 56") nothing is a CPR number, unless it is called one or stands in one piece. */
const alone = (run: DigitRun, from: number, to: number, named: boolean): boolean => {
  if (named || to - from <= 1) return true;
  return to - from + 1 === run.groups.length;
};

const isCpr = (digits: string): boolean => {
  const day = Number(digits.slice(0, 2));
  const year = Number(digits.slice(4, 6));
  const century = Number(digits.charAt(6));
  // Replacement numbers add 60 to the day; 5-8 with a year from 58 is the 19th century.
  return isDayOfYear(day > 60 ? day - 60 : day, Number(digits.slice(2, 4))) && !(century >= 5 && century <= 8 && year >= 58);
};

const isLongCpr = (digits: string): boolean => {
  const year = Number(digits.slice(4, 8));
  return year >= 1900 && year <= 2040 && isDayOfYear(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)));
};
