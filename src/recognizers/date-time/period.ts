import type { Period } from '../../domain/answer.js';
import type { IsoDate } from '../../domain/time.js';
import { type Day, isoOfDay } from './calendar.js';
import { exclude } from './exclusions.js';
import { type Mention, mentionsIn, type Stretch } from './mention.js';
import { type Known, resolve } from './resolve.js';
import { Scan } from './scan.js';
import { addLength, type Implied } from './when.js';

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

/** The one time answer of a text. */
export interface PeriodReading {
  /** Both ends inclusive, `null` is an open side; never both. */
  readonly period: Period;
  /** Where it stands in the text, in UTF-16 units; end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What was guessed and not said. */
  readonly implied: readonly Implied[];
}

export type PeriodProblem = 'no-such-day' | 'end-before-start';

interface Sides {
  readonly start: Day | null;
  readonly end: Day | null;
}

interface Told extends Sides {
  readonly mention: Mention;
  readonly implied: readonly Implied[];
  /** The first day of the time itself, whichever side it is. */
  readonly wholeYear: boolean;
}

type Outcome = { readonly reading: PeriodReading } | { readonly problem: PeriodProblem } | null;

/** Rules 7, 9, 10 and 17: which days a time gives in its role. */
const sidesOf = (mention: Mention, known: readonly Known[]): Sides | null => {
  const [a, b] = [known[0], known[known.length - 1]];
  if (!a?.span || !b?.span) return null;
  const firsts = known.map(({ when, span }) => (when.turn ? (span?.last ?? 0) : (span?.first ?? 0)));
  const lasts = known.map(({ when, span }) => (when.turn ? (span?.first ?? 0) : (span?.last ?? 0)));
  switch (mention.role) {
    case 'from':
      return { start: Math.min(...firsts), end: null };
    case 'after':
      return { start: b.when.turn ? b.span.first + 1 : b.span.last + 1, end: null };
    case 'until':
      return { start: null, end: Math.max(...lasts) };
    case 'before':
      return { start: null, end: a.when.turn ? a.span.first : a.when.ending ? a.span.last : a.span.first - 1 };
    default:
      if (mention.join === 'to') return { start: firsts[0] ?? 0, end: lasts[lasts.length - 1] ?? 0 };
      return {
        start: Math.min(...known.map(({ span }) => span?.first ?? 0)),
        end: Math.max(...known.map(({ span }) => span?.last ?? 0)),
      };
  }
};

/** Rule 19: the earliest start to the latest end. An open start later than every end leaves the end open, and the reverse. */
const spanOfAll = (told: readonly Told[]): Sides => {
  const starts = told.flatMap(({ start }) => (start === null ? [] : [start]));
  const ends = told.flatMap(({ end }) => (end === null ? [] : [end]));
  const openStart = Math.max(
    ...told.map(({ start, end }) => (end === null && start !== null ? start : Number.NEGATIVE_INFINITY)),
  );
  const openEnd = Math.min(...told.map(({ start, end }) => (start === null && end !== null ? end : Number.POSITIVE_INFINITY)));
  const start = starts.length === 0 ? null : Math.min(...starts);
  const end = ends.length === 0 ? null : Math.max(...ends);
  if (start !== null && end !== null && told.length > 1) {
    if (openStart > end && told.some((one) => one.start !== null && one.end !== null)) return { start, end: null };
    if (openEnd < start && told.some((one) => one.start !== null && one.end !== null)) return { start: null, end };
  }
  return { start, end };
};

const isInside = (inner: Told, outer: Told): boolean =>
  [inner.start, inner.end].every((side) => side === null || ((outer.start ?? side) <= side && side <= (outer.end ?? side)));

/** "I 2018: opstart i maj, afslutning i november", "i efteråret, nok i oktober": what is told first only says in which year or season. */
const withoutContainers = (told: readonly Told[]): readonly Told[] =>
  told.filter((one, i) => {
    const next = told[i + 1];
    if (!next || one.mention.role !== null || one.start === null || one.end === null || one.end - one.start < 31) return true;
    const isNear = one.wholeYear || next.mention.from - one.mention.to <= 3;
    return !(isNear && isInside(next, one) && next.mention.whens.every((when) => when.year === undefined && !when.fixed));
  });

/** What is told in passing yields to what is meant: "i dag" and "inden for 14 dage", and what is wholly past. */
const withoutAsides = (told: readonly Told[], reference: Day): readonly Told[] => {
  const strong = told.filter(({ mention }) => !mention.weak || mention.role === 'from');
  const kept = strong.length > 0 ? strong : told;
  const ahead = kept.filter(({ mention, end }) => !(mention.role === null && end !== null && end < reference));
  return ahead.length > 0 ? ahead : kept;
};

/** A length belongs to the times when a word for lasting stands before it, or when it stands beside one of them: "i to år fra", "og to år frem". */
const isAnchored = (scan: Scan, { from, to, length }: Stretch, told: readonly Told[]): boolean => {
  const before = scan.isSign(from - 1, ':') ? from - 1 : from;
  if (length.ofProject || scan.phraseBefore(before, 'lasts') >= 0) return true;
  const isBeside = told.some(({ mention }) => Math.abs(mention.to - from) <= 5 || Math.abs(to - mention.from) <= 3);
  return (
    isBeside && (scan.phraseBefore(from, 'for') >= 0 || scan.phrase(to, 'frem') >= 0 || from === 0 || scan.isSign(from - 1, '(,'))
  );
};

/** Rule 15: a length with a start gives the end; with a whole month or year only when it follows at once ("maj 2019 i to år"). */
const withLength = (scan: Scan, sides: Sides, told: readonly Told[], stretches: readonly Stretch[]): Sides => {
  const [length, another] = stretches.filter((stretch) => isAnchored(scan, stretch, told));
  if (sides.start === null || !length || another) return sides;
  const end = addLength(sides.start, length.length.most) - 1;
  if (sides.end === null || sides.end === sides.start) return { start: sides.start, end };
  const [only] = told;
  const follows = told.length === 1 && only?.mention.join === null && length.from - only.mention.to === 1;
  return follows && end > sides.end ? { start: sides.start, end } : sides;
};

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
  const known = resolve(mentions, scan.reference, scan.year);
  const all: Told[] = [];
  for (const [i, mention] of mentions.entries()) {
    const own = known[i] ?? [];
    if (own.some(({ span }) => span === null)) return { problem: 'no-such-day' };
    const whole = sidesOf(mention, own);
    const sides = whole && mention.rest && all.length > 0 ? { start: null, end: whole.end } : whole;
    if (!sides) continue;
    if (sides.start !== null && sides.end !== null && sides.end < sides.start) return { problem: 'end-before-start' };
    all.push({
      ...sides,
      mention,
      implied: own.flatMap(({ implied }) => implied),
      wholeYear: own.length === 1 && own[0]?.when.wholeYear === true,
    });
  }
  if (isAside(scan, all)) return null;
  const told = withoutContainers(withoutAsides(all, scan.reference));
  const sides = withLength(scan, spanOfAll(told), told, stretches);
  if (sides.start === null && sides.end === null) return null;
  if (sides.start !== null && sides.end !== null && sides.end < sides.start) return { problem: 'end-before-start' };
  return { reading: readingOf(scan, sides, told) };
};

const readingOf = (scan: Scan, sides: Sides, told: readonly Told[]): PeriodReading => {
  const from = Math.min(...told.map(({ mention }) => mention.from));
  const to = Math.max(...told.map(({ mention }) => mention.to));
  return {
    period: { start: sides.start === null ? null : isoOfDay(sides.start), end: sides.end === null ? null : isoOfDay(sides.end) },
    start: scan.token(from)?.start ?? 0,
    end: scan.token(to - 1)?.end ?? 0,
    implied: [...new Set(told.flatMap(({ implied }) => implied))],
  };
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
