import type { Day, Span } from './calendar.js';
import type { Mention } from './mention.js';
import { hasYear, type Implied, type When } from './when.js';

/*
 * Rules 8 and 11: which year is meant. A missing year is taken from the time that follows in a range so that start <= end, else it is the
 * first after the time before; with no year at all it is the first that has not ended on the reference.
 */

/** A time that is known, or null where there is no such day. */
export interface Known {
  readonly when: When;
  readonly span: Span | null;
  readonly implied: readonly Implied[];
}

interface Slot {
  readonly when: When;
  /** Joined to the next one within a range or a list. */
  readonly joined: boolean;
  readonly mention: Mention;
  year: number | undefined;
  implied: readonly Implied[];
}

const farthest = 12; // > 8 years between two 29 Februaries, > 6 between two weeks 53

/** The first year from `from` on whose span is as wanted. */
const firstYear = (when: When, from: number, wanted: (span: Span) => boolean): number | undefined => {
  for (let year = from; year <= from + farthest; year++) {
    const span = when.at(year);
    if (span && wanted(span)) return year;
  }
  return undefined;
};

/** The latest year not after `year` in which `when` begins no later than `limit`. */
const yearBefore = (when: When, year: number, limit: Day): number => {
  const span = when.at(year);
  return span && span.first <= limit ? year : year - 1;
};

const spanOf = (slot: Slot | undefined): Span | null =>
  !slot ? null : slot.when.fixed ? slot.when.at(0) : slot.year === undefined ? null : slot.when.at(slot.year);

/** Takes missing years from what follows: within a range or a list; a clause of its own has its own year (rule 11). */
const takeFromNext = (slots: readonly Slot[]): void => {
  for (let i = slots.length - 2; i >= 0; i--) {
    const [slot, next] = [slots[i], slots[i + 1]];
    const span = spanOf(next);
    if (!slot || !next || !span || slot.year !== undefined || hasYear(slot.when) || slot.when.yearFrom || next.when.fixed)
      continue;
    if (!slot.joined) continue;
    slot.year = yearBefore(slot.when, next.year ?? 0, span.last);
  }
};

/** "inden sommer" said in the summer is before the next one: nobody plans for what is past. */
const lastDayOf = ({ mention, when }: Slot, { first, last }: Span): Day =>
  mention.role !== 'before' || when.ending ? last : when.turn ? first : first - 1;

/** In a clause of its own a time may be the same one again ("1. januar 2018 (nytårsdag)"). */
const isAfter = (span: Span, earlier: Span, orSame: boolean): boolean =>
  span.first > earlier.first || (span.first === earlier.first && (orSame ? span.last >= earlier.last : span.last > earlier.last));

/** Fills what is still missing, left to right. */
const takeFromBefore = (slots: readonly Slot[], reference: Day, referenceYear: number): void => {
  slots.forEach((slot, i) => {
    if (slot.year !== undefined || slot.when.fixed) return;
    const before = slots[i - 1];
    const earlier = spanOf(before);
    const beforeYear = before?.year;
    if (slot.when.yearFrom && beforeYear !== undefined) {
      slot.year = beforeYear + (slot.when.yearFrom === 'following' ? 1 : 0);
      return;
    }
    const isPast = earlier !== null && earlier.last < reference && !before?.joined;
    if (earlier && !isPast) {
      slot.year = firstYear(slot.when, (beforeYear ?? referenceYear) - 1, (span) =>
        isAfter(span, earlier, before?.joined !== true),
      );
      if (before && hasYear(before.when)) return;
    } else {
      slot.year = firstYear(slot.when, referenceYear - 1, (span) => lastDayOf(slot, span) >= reference);
    }
    slot.implied = ['year'];
  });
};

/** The spans of every mention's times, in order. */
export const resolve = (mentions: readonly Mention[], reference: Day, referenceYear: number): readonly (readonly Known[])[] => {
  const slots = mentions.flatMap((mention) =>
    mention.whens.map(
      (when, k): Slot => ({ when, mention, joined: k < mention.whens.length - 1, year: when.year, implied: when.implied }),
    ),
  );
  takeFromNext(slots);
  takeFromBefore(slots, reference, referenceYear);
  let at = 0;
  return mentions.map((mention) =>
    mention.whens.map(() => {
      const slot = slots[at++];
      return { when: slot?.when as When, span: spanOf(slot), implied: [...(slot?.when.implied ?? []), ...(slot?.implied ?? [])] };
    }),
  );
};
