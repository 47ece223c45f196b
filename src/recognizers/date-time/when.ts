import { addMonths, civil, type Day, dayAt, isoWeek, monthsAt, type Span } from './calendar.js';
import type { Holiday, Third } from './lexicon.js';

/** What a reading rests on that was not said. */
export type Implied = 'year' | 'century' | 'day-month-order' | 'winter-year';

/** What a year is when it is told by another time's year. */
export type YearFrom = 'same' | 'following';

/**
 * A time before it is known which: a shape that lies somewhere in every year ("marts", "uge 36", "jul"), with a year or without one, or
 * days that are fixed ("om tre uger"). `at` gives null in a year that has no such time (29 February, week 53).
 */
export interface When {
  readonly at: (year: number) => Span | null;
  readonly year?: number;
  readonly yearFrom?: YearFrom;
  readonly fixed?: true;
  /** A whole calendar year and nothing less. */
  readonly wholeYear?: true;
  /** Rules 7 and 17: a turn, as "udgangen af X" and "årsskiftet": as a limit its first day counts, as a start its last. */
  readonly turn?: true;
  /** "slutningen af X": what is done before it, is done in it. */
  readonly ending?: true;
  /** Said before or during this year's, "næste" is next year's (rule 13). */
  readonly implied: readonly Implied[];
}

export const yearly = (at: When['at'], more: Partial<When> = {}): When => ({ at, implied: [], ...more });
export const fixed = (span: Span): When => ({ at: () => span, fixed: true, implied: [] });
export const days = (first: Day, last: Day): When => fixed({ first, last });

/** The same with another span: "primo X", "udgangen af X". */
export const within = (when: When, part: (span: Span) => Span | null, more: Partial<When> = {}): When => {
  const { wholeYear, turn, ending, ...rest } = when;
  return {
    ...rest,
    ...more,
    at: (year) => {
      const span = when.at(year);
      return span && part(span);
    },
  };
};

export const withYear = (when: When, year: number, implied: readonly Implied[] = []): When => ({
  ...when,
  year,
  implied: [...when.implied, ...implied],
});

export const hasYear = (when: When): boolean => when.fixed === true || when.year !== undefined;

// Rules 1 to 5: what each word spans. Every month number is 1-12.

export const dayOfMonth = (month: number, day: number): When =>
  yearly((year) => {
    const found = dayAt(year, month, day);
    return found === null ? null : { first: found, last: found };
  });
export const month = (number: number): When => yearly((year) => monthsAt(year, number));
export const quarter = (number: number): When => yearly((year) => (number <= 4 ? monthsAt(year, number * 3 - 2, 3) : null));
export const half = (number: number): When => yearly((year) => (number <= 2 ? monthsAt(year, number * 6 - 5, 6) : null));
export const week = (number: number): When => yearly((year) => isoWeek(year, number));
export const wholeYear = (year: number, implied: readonly Implied[] = []): When =>
  yearly((at) => monthsAt(at, 1, 12), { year, wholeYear: true, implied });
/** Rule 4: spring is 0. The winter of a year begins in its December. */
export const season = (number: number): When => yearly((year) => monthsAt(year, 3 + number * 3, 3));
/** Rule 16: 1 August to 31 July. */
export const schoolYear = (): When => yearly((year) => monthsAt(year, 8, 12));

/** Rule 17. */
export const holiday = (name: Holiday): When => {
  switch (name) {
    case 'christmas':
      return yearly((year) => ({ first: monthsAt(year, 12).first + 23, last: monthsAt(year, 12).first + 25 }));
    case 'new-year':
      return yearly((year) => ({ first: monthsAt(year, 12).last, last: monthsAt(year, 12).last + 1 }), { turn: true });
    case 'christmas-eve':
      return dayOfMonth(12, 24);
    case 'new-years-eve':
      return dayOfMonth(12, 31);
    case 'new-years-day':
      return dayOfMonth(1, 1);
    case 'constitution-day':
      return dayOfMonth(6, 5);
    case 'summer-holiday':
      return month(7);
    case 'autumn-holiday':
      return week(42);
  }
};

/** Rule 6: a third of a month in days, of a longer time in months; a week has no thirds. */
export const thirdOf =
  (third: Third) =>
  (span: Span): Span => {
    const from = civil(span.first);
    const months = monthCount(span);
    const index = third === 'early' ? 0 : third === 'mid' ? 1 : 2;
    if (months === 0) return span;
    if (months === 1) {
      const first = span.first + index * 10;
      return { first, last: index === 2 ? span.last : first + 9 };
    }
    if (months === 12) return monthsAt(from.year, from.month + (index === 0 ? 0 : index === 1 ? 5 : 11));
    const each = Math.floor(months / 3);
    return monthsAt(from.year, from.month + index * each, each);
  };

/** How many whole calendar months a span of whole months has; 0 for a shorter one. */
export const monthCount = (span: Span): number => {
  const from = civil(span.first);
  const to = civil(span.last + 1);
  return to.day === 1 && from.day === 1 ? (to.year - from.year) * 12 + to.month - from.month : 0;
};

export interface Length {
  readonly months: number;
  readonly days: number;
}

export const addLength = (day: Day, { months, days: more }: Length): Day => addMonths(day, months) + more;
