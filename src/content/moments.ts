/** A moment of a dialog file that has the right form. */
const moment = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** What is wrong with a moment of the right form: no such day, no such time of day, or another offset than its zone has then. */
export type MomentFault =
  | { readonly fault: 'day'; readonly day: string }
  | { readonly fault: 'time'; readonly time: string }
  | { readonly fault: 'offset'; readonly offset: string };

/** Whether `Intl` knows a time zone by this name. */
export const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/** The offset a zone has at a moment, as `+02:00`. */
const offsetIn = (timeZone: string, at: Date): string => {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
  return name.slice('GMT'.length) || '+00:00';
};

const dayExists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/** What is wrong with a moment; `undefined` when nothing is, or when its form is wrong already. The zone must be a known one. */
export const momentFault = (text: string, timeZone: string | undefined): MomentFault | undefined => {
  const match = moment.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1, 7).map((part) => Number(part ?? 0));
  if (!dayExists(year, month, day)) return { fault: 'day', day: text.slice(0, 'YYYY-MM-DD'.length) };
  if (hours > 23 || minutes > 59 || seconds > 59) return { fault: 'time', time: `${match[4]}:${match[5]}` };
  if (timeZone === undefined) return undefined;
  const written = match[7] === 'Z' ? '+00:00' : match[7];
  const offset = offsetIn(timeZone, new Date(text));
  return Number.isNaN(Date.parse(text)) || written === offset ? undefined : { fault: 'offset', offset };
};
