import type { Period } from '../../domain/answer.js';
import { type Day, isoOfDay } from './calendar.js';
import type { Mention, Stretch } from './mention.js';
import { type Known, resolve } from './resolve.js';
import type { Scan } from './scan.js';
import { addLength, type Implied } from './when.js';

/*
 * Rules 9, 10, 15 and 19: the times of a text, each in its role, made one period.
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

/** A time with the days it gives. */
export interface Told extends Sides {
  readonly mention: Mention;
  readonly implied: readonly Implied[];
  /** The first day of the time itself, whichever side it is. */
  readonly wholeYear: boolean;
}

export type Outcome = { readonly reading: PeriodReading } | { readonly problem: PeriodProblem } | null;

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
  if (told.some(({ mention }) => mention.role === 'from' && mention.from >= to && mention.from - to <= 1)) return true;
  const begins = from === 0 || scan.isSentenceEnd(from);
  if (begins && told.some(({ mention }) => mention.role === 'from' && mention.from >= to && mention.from - to <= 5)) return true;
  const isBeside = told.some(({ mention }) => Math.abs(mention.to - from) <= 5 || Math.abs(to - mention.from) <= 3);
  return (
    isBeside && (scan.phraseBefore(from, 'for') >= 0 || scan.phrase(to, 'frem') >= 0 || begins || scan.isSign(from - 1, '(,+'))
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

/** The days that each of the times gives, in order, or why one of them gives none. */
export const toldIn = (scan: Scan, mentions: readonly Mention[]): readonly Told[] | PeriodProblem => {
  const known = resolve(mentions, scan.reference, scan.year);
  const all: Told[] = [];
  for (const [i, mention] of mentions.entries()) {
    const own = known[i] ?? [];
    if (own.some(({ span }) => span === null)) return 'no-such-day';
    const whole = sidesOf(mention, own);
    const sides = whole && mention.rest && all.length > 0 ? { start: null, end: whole.end } : whole;
    if (!sides) continue;
    if (isTurned(sides)) return 'end-before-start';
    all.push({
      ...sides,
      mention,
      implied: own.flatMap(({ implied }) => implied),
      wholeYear: own.length === 1 && own[0]?.when.wholeYear === true,
    });
  }
  return all;
};

const isTurned = ({ start, end }: Sides): boolean => start !== null && end !== null && end < start;

/** The one period of times that all belong to the answer. */
export const onePeriod = (scan: Scan, all: readonly Told[], stretches: readonly Stretch[]): Outcome => {
  const told = withoutContainers(withoutAsides(all, scan.reference));
  const sides = withLength(scan, spanOfAll(told), told, stretches);
  if (sides.start === null && sides.end === null) return null;
  return isTurned(sides) ? { problem: 'end-before-start' } : { reading: readingOf(scan, sides, told) };
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
