import { addMonths, civil, monthsAt, type Span } from './calendar.js';
import type { Unit } from './lexicon.js';
import { monthCount } from './when.js';

/* Rules 3 and 15: parts of a span of days. */

/** The first (0) or the second half of a span: of whole months when they are even, of a month 15 days and the rest. */
export const halfOf =
  (index: 0 | 1 | number) =>
  (span: Span): Span => {
    const months = monthCount(span);
    if (months > 1 && months % 2 === 0) {
      const { year, month } = civil(span.first);
      return monthsAt(year, month + (index * months) / 2, months / 2);
    }
    const middle = span.first + (months === 1 ? 14 : Math.floor((span.last - span.first) / 2));
    return index === 0 ? { first: span.first, last: middle } : { first: middle + 1, last: span.last };
  };

/** The first or the last `count` units of a span, or null when it has not so many. */
export const countOf =
  (unit: Unit, count: number, fromEnd: boolean) =>
  (span: Span): Span | null => {
    const size = unit === 'day' ? count : unit === 'week' ? count * 7 : 0;
    const months = { day: 0, week: 0, month: 1, quarter: 3, half: 6, year: 12, 'school-year': 12 }[unit] * count;
    const taken = fromEnd
      ? { first: addMonths(span.last + 1, -months) - size, last: span.last }
      : { first: span.first, last: addMonths(span.first, months) + size - 1 };
    return taken.first < span.first || taken.last > span.last ? null : taken;
  };

/** Rule 7: a span's last day, and its first. */
export const lastDay = ({ last }: Span): Span => ({ first: last, last });
export const firstDay = ({ first }: Span): Span => ({ first, last: first });
