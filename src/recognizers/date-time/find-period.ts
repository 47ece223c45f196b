import type { Period } from '../../domain/answer.js';
import type { IsoDate } from '../../domain/time.js';
import type { Found } from '../found.js';
import type { Day } from './calendar.js';
import { type Judged, judge, type Kind } from './judged-times.js';
import { lookedThrough } from './looked-through.js';
import type { Stretch } from './mention.js';
import { onePeriod, type Told, toldIn } from './one-period.js';
import { Surroundings } from './surroundings.js';

/*
 * When the initiative runs, out of a text that tells much else: what was tried once, what a law, a plan or a budget says, when a meeting is, by
 * when to answer. Each time is judged by the words around it, the nearest first: those before it in its clause, those after it, then the rest of
 * its sentence. What is left is put together as in an answer (rule 19).
 */

/** What is looked back on in the sentence that tells the run is its last phase; elsewhere it is not the run. */
const withReports = (runs: readonly Judged[], all: readonly Judged[]): readonly Judged[] =>
  all.filter(
    (one) => runs.includes(one) || (one.kind === 'report' && runs.some(({ sentence }) => sentence.from === one.sentence.from)),
  );

const isOutside = ({ start, end }: Told, whole: Sides): boolean =>
  whole.end === null
    ? end !== null || (start ?? 0) < (whole.start ?? 0)
    : (start !== null && whole.start !== null && start < whole.start) || (end ?? start ?? 0) > whole.end;

interface Sides {
  readonly start: Day | null;
  readonly end: Day | null;
}

const spanOf = (told: readonly Told[]): Sides => {
  const [starts, ends] = [told.flatMap(({ start }) => start ?? []), told.flatMap(({ end }) => end ?? [])];
  return { start: starts.length > 0 ? Math.min(...starts) : null, end: ends.length > 0 ? Math.max(...ends) : null };
};

/** A length is the initiative's in a sentence that tells when it runs, or with it as the subject; never of what was or of something else. */
const isOfInitiative = (text: Surroundings, stretch: Stretch, chosen: readonly Judged[]): boolean => {
  const clause = text.clauseOf(stretch);
  if (text.has(clause, 'past', 'other', 'aside')) return false;
  return (
    chosen.some(({ sentence }) => stretch.from >= sentence.from && stretch.to <= sentence.to) || text.has(clause, 'ours', 'run')
  );
};

/** Nothing settles whose time it is. */
const isOpen = (kind: Kind): boolean => kind === 'likely' || kind === 'plain' || kind === 'rival';

/** The times of the initiative: those told as such in a form; those said to be; without any, the only one that may be, or all that are willed. */
const choose = (judged: readonly Judged[]): readonly Judged[] => {
  const runs = judged.filter(({ kind }) => kind === 'run');
  const labelled = runs.filter(({ isLabelled }) => isLabelled);
  if (labelled.length > 0) return withReports(labelled, judged);
  if (runs.length > 0) return withReports(runs, judged);
  const others = judged.filter(({ kind }) => isOpen(kind));
  return others.length === 1 || others.every(({ kind }) => kind === 'likely')
    ? others.filter(({ kind }) => kind !== 'rival')
    : [];
};

/** "åbner i uge 40, og derefter kører det videre uden slutdato": a single time with no end to it. */
const isEndless = ({ scan }: Surroundings, chosen: readonly Judged[]): boolean => {
  const [only, another] = chosen;
  if (!only || another || only.told.start === null || only.told.mention.join === 'to') return false;
  for (let i = only.told.mention.to; i < only.sentence.to; i++) if (scan.phrase(i, 'endless') >= 0) return true;
  const last = scan.isSign(only.sentence.to - 1, '.!') ? only.sentence.to - 2 : only.sentence.to - 1;
  return ['derefter', 'herefter', 'thereafter', 'afterwards'].some((word) => scan.isWord(last, word));
};

const isSure = (chosen: readonly Judged[], judged: readonly Judged[], told: readonly Told[]): boolean => {
  const whole = spanOf(told);
  const rivals = judged.filter((one) => isOpen(one.kind) && isOutside(one.told, whole));
  return chosen.some(({ kind }) => kind === 'run') && rivals.length === 0 && !chosen.some(({ doubtful }) => doubtful);
};

/**
 * When the initiative runs, said in a text that says more. `sure` only where a word says that it runs, starts, ends or is carried out then,
 * nothing doubts it and no other time of the text may be meant; a single time to come that nothing ties to anything else is not sure; null
 * otherwise. `implied` as in an answer: "fra efteråret" is sure, its year is implied (rule 11). Linear.
 */
export const findPeriod = (text: string, today: IsoDate): Found<Period> | null => {
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const { scan, mentions, stretches } = lookedThrough(text, today);
  const all = mentions.length === 0 ? [] : toldIn(scan, mentions);
  if (typeof all === 'string' || all.length === 0) return null;
  const around = new Surroundings(scan, all, stretches);
  const judged = all.map((told) => judge(around, told));
  const chosen = choose(judged);
  const told = toldIn(
    scan,
    chosen.map((one) => one.told.mention),
  );
  if (typeof told === 'string' || told.length === 0) return null;
  const outcome = onePeriod(
    scan,
    told,
    stretches.filter((stretch) => isOfInitiative(around, stretch, chosen)),
  );
  if (!outcome || 'problem' in outcome) return null;
  const { start, end, implied } = outcome.reading;
  const period = isEndless(around, chosen) ? { ...outcome.reading.period, end: null } : outcome.reading.period;
  return { value: period, start, end, sure: isSure(chosen, judged, told), ...(implied.length > 0 && { implied }) };
};
