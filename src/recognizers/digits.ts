/** A run of digits, parted by short signs, as numbers are written: "41 78 24 36", "010190-1234". */
export interface DigitRun {
  /** The groups as they stand, digits only. */
  readonly groups: readonly string[];
  /** What stands between them: one fewer. */
  readonly joints: readonly string[];
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** Begins with "+". */
  readonly plus: boolean;
}

const run = /\d+(?:[\s\u00a0.\-–—−/()\u200b-\u200f\u2060\ufeff]{1,4}\d+)*/g;

/** The same text with every kind of digit as 0-9, unit by unit, so that positions stay. */
export const plainDigits = (text: string): string =>
  /[٠-٩۰-۹०-९０-９]/.test(text) ? text.replace(/[٠-٩۰-۹०-९０-９]/g, (digit) => String(digitOf(digit.charCodeAt(0)))) : text;

const zeros = [0x0660, 0x06f0, 0x0966, 0xff10];

const digitOf = (code: number): number => code - (zeros.find((zero) => code >= zero && code < zero + 10) ?? code);

/** The runs of digits in a text. Linear. */
export const digitRuns = (text: string): readonly DigitRun[] => {
  const plain = plainDigits(text);
  return [...plain.matchAll(run)].map((match) => {
    const start = match.index;
    return {
      groups: match[0].split(/\D+/),
      joints: match[0].match(/\D+/g) ?? [],
      digits: match[0].replace(/\D+/g, ''),
      start,
      end: start + match[0].length,
      plus: /\+\s?$/.test(plain.slice(Math.max(0, start - 2), start)),
    };
  });
};

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether there is such a day in some year. */
export const isDayOfYear = (day: number, month: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= (daysIn[month - 1] ?? 0);
