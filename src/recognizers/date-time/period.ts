import type { IsoDate } from '../../domain/time.js';
import { exclude } from './exclusions.js';
import { mentionsIn } from './mention.js';
import { type Outcome, onePeriod, type PeriodProblem, type PeriodReading, type Told, toldIn } from './one-period.js';
import { Scan } from './scan.js';

/*
 * What a time answer means, in 21 rules. The question answered is "when?" of something to come; the answer is one period.
 *  1 A day is its own start and end; the time of day is ignored, and alone is no answer.
 *  2 A month or a year is its first to its last day; mm/yyyy is a month. "hele", "i løbet af" and "kalenderåret" add nothing.
 *  3 Quarters and half-years are the calendar's.
 *  4 Spring is March to May, summer June to August, autumn September to November, winter December to February; the winter of a year begins in
 *    that year's December.
 *  5 Weeks are those of ISO 8601.
 *  6 primo, medio, ultimo (the beginning, the middle, the end of): of a month days 1-10, 11-20, 21-last; of a year January, June, December; of a
 *    quarter its first, middle, last month.
 *  7 "udgangen af" is the last day.
 *  8 A range is the first day of A to the last day of B. What A lacks it takes from B so that start <= end; without any year A is the first to come and
 *    B the first after A. A list is a range.
 *  9 "fra", "tidligst", "starter", "træder i kraft" and the like leave the end open; "efter" starts the day after. A launch or a hearing is an event.
 * 10 "senest", "til", "afsluttes" and the like leave the start open and include the last day; "inden" and "før" end the day before, but "inden
 *    udgangen af" on that last day.
 * 11 Without a year: the first on or after the reference; what is longer than a day counts until it has ended.
 * 12 Two-digit years are 1970 to 2069. Figures are day-month-year, in English too, except yyyy-mm-dd.
 * 13 "i år", "næste måned" and the like are calendar units; "næste" + season, said before or during this year's, is next year's. "om tre uger" is that
 *    day; "inden for tre uger" is from the reference to it; "de næste tre uger" has as many days. "resten af" begins on the reference.
 * 14 "på fredag" is the first after the reference, "næste fredag" that of next week.
 * 15 A length from a day is as long as it says, that day included. A length alone is no answer.
 * 16 Financial years are calendar years; a school year is 1 August to 31 July.
 * 17 "årsskiftet" is 31 December to 1 January: as a start 1 January, as a limit 31 December. Christmas is 24-26 December, the summer holiday July, the
 *    autumn holiday week 42.
 * 18 Hedges change nothing.
 * 19 Several times are one span, from the earliest start to the latest end.
 * 20 Dates of laws and documents, numbers, amounts, counts, versions, names that hold a year, names of people, recurring times and vague words
 *    are no answer.
 * 21 Slips, æ ø å in any spelling, capitals, missing dots and spaces and words of the other language are read as meant.
 */

/** A weak time counts where it is nearly all that is said. */
const isAside = (scan: Scan, told: readonly Told[]): boolean => {
  if (!told.every(({ mention }) => mention.weak && mention.role !== 'from')) return false;
  const inside = (i: number): boolean => told.some(({ mention }) => i >= mention.from && i < mention.to);
  let others = 0;
  for (let i = 0; i < scan.length; i++) if (scan.isWord(i) && !inside(i) && scan.phrase(i, 'filler') < 0) others++;
  return others > 1;
};

/** In UTF-16 units, some two pages: what stands behind it answers no question of when. Keeps the worst text under 50 ms. */
const longestRead = 4_000;

const outcomeOf = (text: string, reference: IsoDate): Outcome => {
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const scan = new Scan(text.slice(0, longestRead), reference);
  exclude(scan);
  const { mentions, stretches } = mentionsIn(scan);
  if (mentions.length === 0) return null;
  const told = toldIn(scan, mentions);
  if (typeof told === 'string') return { problem: told };
  return isAside(scan, told) ? null : onePeriod(scan, told, stretches);
};

/** The one time answer a text holds, several made one (rule 19), or null. Linear in the text; knows no clock and no time zone. */
export const readPeriod = (text: string, reference: IsoDate): PeriodReading | null => {
  const outcome = outcomeOf(text, reference);
  return outcome && 'reading' in outcome ? outcome.reading : null;
};

/** Why a text that means a time gives none: the day does not exist, or the end comes before the start. */
export const periodProblem = (text: string, reference: IsoDate): PeriodProblem | null => {
  const outcome = outcomeOf(text, reference);
  return outcome && 'problem' in outcome ? outcome.problem : null;
};
