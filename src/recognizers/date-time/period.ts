import type { Period } from '../../domain/answer.js';
import type { IsoDate } from '../../domain/time.js';
import { type Day, isoOfDay } from './calendar.js';
import { exclude } from './exclusions.js';
import { type Mention, mentionsIn, type Stretch } from './mention.js';
import { type Known, resolve } from './resolve.js';
import { Scan } from './scan.js';
import { addLength, type Implied } from './when.js';

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

/** A year told first, and then the months in it: "I 2018: opstart i maj, afslutning i november". */
const withoutContainers = (told: readonly Told[]): readonly Told[] =>
  told.filter((one, i) => {
    const next = told[i + 1];
    if (!next || !one.wholeYear || one.mention.role !== null || one.start === null || one.end === null) return true;
    const inside =
      (next.start === null || (next.start >= one.start && next.start <= one.end)) &&
      (next.end === null || (next.end >= one.start && next.end <= one.end));
    return !(inside && next.mention.whens.every((when) => when.year === undefined && !when.fixed));
  });

/** What is told in passing yields to what is meant: "i dag" and "inden for 14 dage", and what is wholly past. */
const withoutAsides = (told: readonly Told[], reference: Day): readonly Told[] => {
  const strong = told.filter(({ mention }) => !mention.weak || mention.role === 'from' || mention.role === 'until');
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
  if (!told.every(({ mention }) => mention.weak && mention.role === null)) return false;
  const inside = (i: number): boolean => told.some(({ mention }) => i >= mention.from && i < mention.to);
  let others = 0;
  for (let i = 0; i < scan.length; i++) if (scan.isWord(i) && !inside(i) && scan.phrase(i, 'filler') < 0) others++;
  return others > 1;
};

/** In UTF-16 units, some five pages: what stands behind it answers no question of when. Keeps the worst text under 100 ms. */
const longestRead = 10_000;

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
