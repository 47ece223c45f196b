import type { Period } from '../../domain/answer.js';
import type { IsoDate } from '../../domain/time.js';
import type { Found } from '../found.js';
import type { Day } from './calendar.js';
import { exclude } from './exclusions.js';
import { mentionsIn, type Stretch } from './mention.js';
import { onePeriod, type Told, toldIn } from './one-period.js';
import type { Cue } from './period-cues.js';
import { Scan } from './scan.js';
import { type Around, Surroundings } from './surroundings.js';

/*
 * When the initiative runs, out of a text that tells much else: what was tried once, what a law, a plan or a budget says, when a meeting is, by
 * when to answer. Each time is judged by the words around it, the nearest first: those before it in its clause, those after it, then the rest of
 * its sentence. What is left is put together as in an answer (rule 19).
 */

/** In UTF-16 units, some two pages and a half: more than any proposal, and what keeps the worst text under 50 ms. */
const longestRead = 5_000;

/** `run`: said to be when the initiative runs. `likely`: when it is willed or hoped. `plain`: nothing says. `rival`: nothing says,
 * and it is too short to guess. `report`: when it is looked back on. */
type Kind = 'run' | 'likely' | 'plain' | 'rival' | 'report' | 'none';

interface Judged {
  readonly told: Told;
  readonly kind: Kind;
  readonly sentence: Around;
  readonly doubtful: boolean;
}

const verbs: readonly Cue[] = ['run', 'opens', 'shown', 'aside', 'report'];
const subjects: readonly Cue[] = ['ours', 'other'];

/** The nearest cue: before the time in its clause, after it, then in the rest of the sentence. */
const nearestVerb = (text: Surroundings, place: Around, clause: Around, sentence: Around): Cue | null =>
  text.nearest(place.from, clause.from, verbs) ??
  text.nearest(place.to, clause.to, verbs) ??
  text.nearest(clause.from, sentence.from, verbs) ??
  text.nearest(clause.to, sentence.to, verbs);

/** "som løber til 2020": the clause tells of what stands before it. */
const isRelative = ({ scan }: Surroundings, { from }: Around): boolean =>
  ['som', 'der', 'hvor', 'which', 'that', 'who'].some((word) => scan.isWord(from, word)) || scan.isSign(from - 1, '(');

/** After a time the subject follows the verb: "i 2018 træder loven i kraft". */
const farthestSubject = 4;

const subjectOf = (text: Surroundings, place: Around, clause: Around, sentence: Around): Cue | null => {
  const own =
    text.nearest(place.from, clause.from, subjects) ??
    text.nearest(place.to, Math.min(clause.to, place.to + farthestSubject), subjects);
  if (own) return own;
  const hasOwn =
    text.has(clause, ...verbs) && !isRelative(text, clause) && !text.has({ from: clause.from, to: clause.from + 1 }, ...verbs);
  return hasOwn ? null : text.nearest(clause.from, sentence.from, subjects);
};

/** "2018 eller 2019", "måske i 2018", "hvis vi får penge, ...": one of several, a guess, or under a condition told beside it. */
const isDoubtful = (text: Surroundings, told: Told, sentence: Around): boolean => {
  const place = told.mention;
  for (let i = place.from; i < place.to; i++) if (text.scan.isWord(i, 'eller') || text.scan.isWord(i, 'or')) return true;
  const clause = text.clauseOf(place);
  // "i juni holdt vi et møde, i oktober holder vi et til"
  if (told.implied.includes('year') && told.mention.role === null && text.has(sentence, 'past')) return true;
  return text.has(clause, 'maybe') || (text.has(sentence, 'condition') && !text.has(clause, 'condition'));
};

/** A time that may as well be past: told without its year, or begun. */
const mayBePast = ({ start, implied }: Told, reference: Day): boolean =>
  implied.includes('year') || (start !== null && start <= reference);

/** Over, or under way for long. */
const isPast = ({ start, end }: Told, reference: Day): boolean =>
  (end !== null && end < reference) || (start !== null && start < reference - (end === null ? 31 : 366));

const isDay = ({ start, end, mention }: Told): boolean => start !== null && start === end && mention.role === null;

/** "Hobro, den 15. juni": a letter's own date is that day, or one just past. */
const isLetterDate = (told: Told, reference: Day): boolean => isDay(told) && Math.abs((told.start ?? 0) - reference) <= 3;

/** Words beside the time in a sentence that says nothing else: "From January 2019 onwards, please." */
const fewWords = 2;

const kindOf = (text: Surroundings, told: Told, sentence: Around): Kind => {
  const { mention } = told;
  const { reference } = text.scan;
  const clause = text.clauseOf(mention);
  if (mention.weak && text.has(clause, 'condition')) return 'none';
  if (
    isPast(told, reference) ||
    isLetterDate(told, reference) ||
    (mention.weak && mention.role !== 'from') ||
    text.isQuestion(sentence)
  )
    return 'none';
  if (mayBePast(told, reference) && text.has(clause, 'past')) return 'none';
  if (subjectOf(text, mention, clause, sentence) === 'other') return 'none';
  if (text.nearest(mention.from, clause.from, ['report'])) return 'report';
  const verb = nearestVerb(text, mention, clause, sentence);
  const isWilled = text.has(clause, 'likely', 'maybe');
  if (verb === 'opens') return isWilled || text.has(clause, 'ours', 'wish') || isFirst(text, clause) ? 'run' : 'likely';
  if (verb === 'shown') return text.has(clause, 'report', 'aside') ? 'report' : 'run';
  if (verb === 'run' || verb === 'report') return verb;
  if (verb) return 'none';
  const isAlone = text.othersIn(sentence) <= fewWords && !isDay(told);
  if (isAlone || text.has(clause, 'wish') || (isWilled && (mention.join === 'to' || mention.role !== null))) return 'run';
  // "et treårigt initiativ: 2018, 2019 og 2020"
  if (text.scan.isSign(clause.from - 1, ':') && text.has({ from: sentence.from, to: clause.from }, 'ours')) return 'run';
  if (isWilled || text.has(clause, 'ours')) return 'likely';
  return mention.join === 'to' || mention.role !== null ? 'plain' : 'rival';
};

/** "den første café åbner". */
const isFirst = ({ scan }: Surroundings, { from, to }: Around): boolean => {
  for (let i = from; i < to; i++) if (scan.meaning(i).ordinal === 1) return true;
  return false;
};

const judge = (text: Surroundings, told: Told): Judged => {
  const sentence = text.sentenceOf(told.mention);
  const kind = kindOf(text, told, sentence);
  return { told, kind, sentence, doubtful: kind !== 'none' && isDoubtful(text, told, sentence) };
};

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

/** The times of the initiative: those said to be; without any, the only one that may be, or all that are willed. */
const choose = (judged: readonly Judged[]): readonly Judged[] => {
  const runs = judged.filter(({ kind }) => kind === 'run');
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
  const scan = new Scan(text.slice(0, longestRead), today);
  exclude(scan);
  const { mentions, stretches } = mentionsIn(scan);
  const all = mentions.length === 0 ? [] : toldIn(scan, mentions);
  if (typeof all === 'string' || all.length === 0) return null;
  const around = new Surroundings(scan, all);
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
