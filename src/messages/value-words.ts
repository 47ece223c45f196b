import type { Language } from '../domain/language.js';
import type { Instant, IsoDate } from '../domain/time.js';

/** Full tags, so that dates and numbers come out as people in Denmark and Britain write them. */
export const locales = { da: 'da-DK', en: 'en-GB' } as const satisfies Readonly<Record<Language, string>>;

interface Formats {
  readonly date: Intl.DateTimeFormat;
  readonly number: Intl.NumberFormat;
  readonly and: Intl.ListFormat;
}

const made = new Map<Language, Formats>();

/** Made when first needed: Intl's formats take milliseconds to build. */
const formatsIn = (language: Language): Formats => {
  const known = made.get(language);
  if (known) return known;
  const locale = locales[language];
  const formats: Formats = {
    date: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
    number: new Intl.NumberFormat(locale),
    and: new Intl.ListFormat(locale, { type: 'conjunction' }),
  };
  made.set(language, formats);
  return formats;
};

/** "20. august 2017", "20 August 2017". */
export const dateWords = (date: IsoDate, language: Language): string =>
  formatsIn(language).date.format(new Date(`${date}T00:00:00Z`));

/** "250.000", "250,000". */
export const numberWords = (number: number, language: Language): string => formatsIn(language).number.format(number);

/** "Aarhus Kommune, KL og ATP". */
export const listWords = (items: readonly string[], language: Language): string => formatsIn(language).and.format(items);

/** Eight Danish digits in pairs, "12 34 56 78"; any other number as it is. */
export const phoneWords = (phone: string): string => (/^\d{8}$/.test(phone) ? phone.replace(/(\d{2})(?=\d)/g, '$1 ') : phone);

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The hours and minutes of a moment in a time zone (IANA name), two digits each. */
export const clockTime = (moment: Instant, timeZone: string): { readonly hours: string; readonly minutes: string } => {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
    clocks.set(timeZone, clock);
  }
  const [hours = '', minutes = ''] = clock.format(new Date(moment)).split(':');
  return { hours, minutes };
};
