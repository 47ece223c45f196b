import type { Found, Scan } from './scan.js';
import type { When } from './when.js';

/**
 * One time as a rule read it: a single one, both ends of a compact range ("uge 20-22"), or a list.
 * `bare`: a word that may also be a name or a verb ("maj", "march", "sommer"), which needs more than itself to be a time.
 * `weak`: "nu", "i dag": a time only where nothing else is.
 */
export interface Atom {
  readonly whens: readonly When[];
  readonly join?: 'to' | 'and';
  readonly bare?: true;
  readonly weak?: true;
  /** "resten af året": behind another time it is where that ends. */
  readonly rest?: true;
}

export type Rule = (scan: Scan, i: number) => Found<Atom> | null;

export const one = (when: When, next: number, more: Omit<Atom, 'whens'> = {}): Found<Atom> => ({
  value: { whens: [when], ...more },
  next,
});

/** Longest list that is read ("1., 2. og 3. kvartal"): keeps every rule's look-ahead bounded. */
export const longestList = 6;

/** What joins the members of a list or the ends of a range at token `i`. */
export const joinAt = (scan: Scan, i: number): Found<'to' | 'and'> | null => {
  if (scan.isSign(i, '-')) {
    let next = i + 1;
    while (next < i + 3 && scan.isSign(next, '->')) next++;
    return { value: 'to', next };
  }
  if (scan.isSign(i, '/&+')) return { value: 'and', next: i + 1 };
  const comma = scan.isSign(i, ',') ? i + 1 : i;
  if (scan.isSign(comma, '.') && scan.isSign(comma + 1, '.'))
    return { value: 'to', next: comma + (scan.isSign(comma + 2, '.') ? 3 : 2) };
  const to = scan.phrase(comma, 'to');
  if (to >= 0) return { value: 'to', next: to };
  const and = scan.phrase(comma, 'and');
  if (and >= 0) return { value: 'and', next: and };
  return comma > i ? { value: 'and', next: comma } : null;
};
