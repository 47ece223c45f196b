declare const brand: unique symbol;

/** A moment, as ISO 8601 in UTC with milliseconds: `2017-08-20T21:59:59.999Z`. Sorts as text. */
export type Instant = string & { readonly [brand]: 'Instant' };

/** A calendar day, `YYYY-MM-DD`, in the consultation's time zone. Sorts as text. */
export type IsoDate = string & { readonly [brand]: 'IsoDate' };

/** The one place that makes an `Instant`. Throws a RangeError when `text` or the number of milliseconds is no moment. */
export const instant = (moment: string | number | Date): Instant => new Date(moment).toISOString() as Instant;

/** The one place that makes an `IsoDate` from numbers; month is 1-12. The caller has checked that the day exists. */
export const isoDate = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;

const dateFormats = new Map<string, Intl.DateTimeFormat>();

let lastDay: { readonly moment: Instant; readonly timeZone: string; readonly date: IsoDate } | undefined;

/** The calendar day of a moment in a time zone (IANA name), so that "i år" means the respondent's year. */
export const dateIn = (moment: Instant, timeZone: string): IsoDate => {
  // One turn asks several times about one moment, and a format takes longer than the rest of the question.
  if (lastDay?.moment === moment && lastDay.timeZone === timeZone) return lastDay.date;
  let format = dateFormats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    dateFormats.set(timeZone, format);
  }
  lastDay = { moment, timeZone, date: format.format(new Date(moment)) as IsoDate };
  return lastDay.date;
};

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

/** The moment `milliseconds` after another. */
export const later = (moment: Instant, milliseconds: number): Instant => instant(Date.parse(moment) + milliseconds);
