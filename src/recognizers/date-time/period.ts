import type { IsoDate } from '../../domain/time.js';
import { lookedThrough } from './looked-through.js';
import { type Outcome, onePeriod, type PeriodProblem, type PeriodReading, type Told, toldIn } from './one-period.js';
import type { Scan } from './scan.js';

/*
 * What a time answer means, in the 21 rules of conventions.md. The question answered is "when?" of something to come; the answer is one period.
 */

/** A weak time counts where it is nearly all that is said. */
const isAside = (scan: Scan, told: readonly Told[]): boolean => {
  if (!told.every(({ mention }) => mention.weak && mention.role !== 'from')) return false;
  const inside = (i: number): boolean => told.some(({ mention }) => i >= mention.from && i < mention.to);
  let others = 0;
  for (let i = 0; i < scan.length; i++) if (scan.isWord(i) && !inside(i) && scan.phrase(i, 'filler') < 0) others++;
  return others > 1;
};

const outcomeOf = (text: string, reference: IsoDate): Outcome => {
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const { scan, mentions, stretches } = lookedThrough(text, reference);
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
