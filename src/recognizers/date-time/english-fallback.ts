import { Worker } from 'node:worker_threads';
import type { Period } from '../../domain/answer.js';
import type { IsoDate } from '../../domain/time.js';
import { languageOf } from '../language.js';
import { dayOfIso, isoOfDay } from './calendar.js';
import { exclude } from './exclusions.js';
import { periodProblem, readPeriod } from './period.js';
import { Scan } from './scan.js';

/*
 * English that our grammar did not read, asked of the package's own English model: in a worker, started on the first question and never in
 * the way of the process ending, within a deadline, and only behind gates, because the model answers confidently and often wrongly.
 */

/** What the worker is asked. */
export interface Question {
  readonly id: number;
  readonly text: string;
  readonly day: IsoDate;
}

/** What the package answers, as far as it matters here. */
export interface PackageResult {
  readonly typeName: string;
  readonly values: readonly Readonly<Record<string, string>>[];
}

const longest = 300; // characters; the package takes seconds for 2 KB and minutes for 10 KB
const deadline = 5000; // ms, > 1,200 for a fresh worker's first answer on a slow machine, > 76 for a warm one's slowest

/**
 * What the package may be asked: the text without what our grammar has settled (citations, counts, month words that are verbs or names), spaces
 * and dashes collapsed. Null when the text is not English, holds a date in figures, or is too long.
 */
export const questionFor = (text: string, reference: IsoDate): string | null => {
  if (text.length > 20 * longest || languageOf(text) !== 'en') return null;
  if (/\d\s?[./-]\s?\d/.test(text) || readPeriod(text, reference) || periodProblem(text, reference)) return null;
  const scan = new Scan(text, reference);
  exclude(scan);
  const settled = (i: number): boolean => {
    const { month, season } = scan.meaning(i);
    return scan.isSign(i, '\0') || month !== undefined || season !== undefined || (scan.token(i)?.text.length ?? 0) > 40;
  };
  const words = scan.tokens.flatMap((token, i) =>
    settled(i) || scan.isSign(i, '-') ? [] : [text.slice(token.start, token.end)],
  );
  const asked = words.join(' ');
  return asked === '' || asked.length > longest ? null : asked;
};

const isDay = (text: string | undefined): text is IsoDate => text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);

/**
 * The package's answer as a period with both ends inclusive, or null unless it is one date or date range, whole, resolved, in no year that
 * the text does not carry and, without a year, not in the past. Of several values the last is the coming one.
 */
export const periodFrom = (results: readonly PackageResult[], text: string, reference: IsoDate): Period | null => {
  const [result] = results;
  const value = result?.values[result.values.length - 1];
  if (results.length !== 1 || !result || !value) return null;
  if (result.typeName !== 'datetimeV2.date' && result.typeName !== 'datetimeV2.daterange') return null;
  const { value: single } = value;
  const period = isDay(single) ? { start: single, end: single } : rangeFrom(value);
  if (!period || (period.start === null && period.end === null)) return null;
  const said: readonly string[] = text.match(/\b\d{4}\b/g) ?? [];
  const years: readonly string[] = [period.start, period.end].flatMap((day) => (day ? [day.slice(0, 4)] : []));
  if (said.length === 0) return (period.start ?? period.end ?? '') >= reference ? period : null;
  return said.every((year) => years.includes(year)) && years.every((year) => said.includes(year)) ? period : null;
};

/** Ends are exclusive, except of "(start,end,PnD)" and where a modifier was read. */
const rangeFrom = (value: Readonly<Record<string, string>>): Period | null => {
  const { start, end, timex, Mod: modifier } = value;
  if ((start !== undefined && !isDay(start)) || (end !== undefined && !isDay(end))) return null;
  const inclusive = modifier !== undefined || /^\(.*,.*,P\d+D\)$/.test(timex ?? '');
  const last = end === undefined ? null : inclusive ? end : isoOfDay(dayOfIso(end) - 1);
  return start !== undefined && last !== null && last < start ? null : { start: start ?? null, end: last };
};

interface Waiting {
  readonly settle: (results: readonly PackageResult[]) => void;
}

let worker: Worker | undefined;
let asked = 0;
const waiting = new Map<number, Waiting>();

/** Ends the worker and whoever waits for it: the next question starts a fresh one. */
const giveUp = (): void => {
  void worker?.terminate();
  worker = undefined;
  for (const { settle } of waiting.values()) settle([]);
  waiting.clear();
};

const running = (): Worker => {
  if (worker) return worker;
  const started = new Worker(new URL('./english-fallback-worker.js', import.meta.url));
  started.on('message', ({ id, results }: { id: number; results: readonly PackageResult[] }) => {
    waiting.get(id)?.settle(results);
    waiting.delete(id);
  });
  started.on('error', giveUp);
  // Last, as every listener holds the process again.
  started.unref();
  worker = started;
  return started;
};

const ask = (text: string, day: IsoDate): Promise<readonly PackageResult[]> =>
  new Promise((resolve) => {
    const id = ++asked;
    const late = setTimeout(giveUp, deadline);
    waiting.set(id, {
      settle: (results) => {
        clearTimeout(late);
        resolve(results);
      },
    });
    running().postMessage({ id, text, day } satisfies Question);
  });

/**
 * The period an English text gives where our grammar found none, or null. Never for Danish: the package reads it confidently and wrongly.
 * Off the hot path: the first question costs about 1.2 s, elsewhere.
 */
export const readEnglishPeriod = async (text: string, reference: IsoDate): Promise<Period | null> => {
  const question = questionFor(text, reference);
  return question === null ? null : periodFrom(await ask(question, reference), text, reference);
};
