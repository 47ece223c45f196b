import type { Scan } from './scan.js';

/** Hides what it finds at token `i` from every rule for times (rule 20). Looks a bounded number of tokens around. */
export type Exclusion = (scan: Scan, i: number) => void;

export const isFourDigits = (scan: Scan, i: number): boolean => scan.isNumber(i) && scan.token(i)?.text.length === 4;

/** The word at `i` has a part in telling time, and so is no name. */
export const tellsTime = (scan: Scan, i: number): boolean =>
  scan.isTimely(i) || scan.phrase(i, 'from', 'until', 'after', 'before', 'filler', 'to', 'and', 'starts', 'ends') >= 0;
