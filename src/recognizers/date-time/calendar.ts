import { type IsoDate, isoDate } from '../../domain/time.js';

/**
 * Days as plain whole numbers: no clock, no time zone, no daylight saving. The Gregorian calendar both ways
 * (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"); weeks by ISO 8601.
 */

/** Days since 1970-01-01, which was a Thursday. */
export type Day = number;

/** Both ends inclusive. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

const daysFromCivil = (year: number, month: number, day: number): Day => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
};

/** Year, month (1-12) and day of the month. */
export const civil = (days: Day): { readonly year: number; readonly month: number; readonly day: number } => {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1 };
};

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const monthLength = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

/** The day, or null when there is no such day. */
export const dayAt = (year: number, month: number, day: number): Day | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month) ? daysFromCivil(year, month, day) : null;

/** `count` whole months from a month on; `month` may lie outside 1-12 and then counts into other years. */
export const monthsAt = (year: number, month: number, count = 1): Span => {
  const from = year * 12 + month - 1;
  const first = (months: number): Day => daysFromCivil(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
  return { first: first(from), last: first(from + count) - 1 };
};

/** The same day of another month, or that month's last day. */
export const addMonths = (days: Day, months: number): Day => {
  const { year, month, day } = civil(days);
  const { first, last } = monthsAt(year, month + months);
  return Math.min(first + day - 1, last);
};

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (days: Day): number => ((((days + 3) % 7) + 7) % 7) + 1;

/** Monday to Sunday around a day. */
export const weekAround = (days: Day): Span => {
  const first = days - weekdayOf(days) + 1;
  return { first, last: first + 6 };
};

/** An ISO week of an ISO year, or null when that year has no such week: week 1 is the one with 4 January. */
export const isoWeek = (year: number, week: number): Span | null => {
  const monday = weekAround(daysFromCivil(year, 1, 4)).first + (week - 1) * 7;
  const next = weekAround(daysFromCivil(year + 1, 1, 4)).first;
  return week >= 1 && monday < next ? { first: monday, last: monday + 6 } : null;
};

/** Reads `YYYY-MM-DD`, which the caller knows to be a day. */
export const dayOfIso = (date: IsoDate): Day => {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return daysFromCivil(year, month, day);
};

export const isoOfDay = (days: Day): IsoDate => {
  const { year, month, day } = civil(days);
  return isoDate(year, month, day);
};
