import type { Day } from './calendar.js';
import type { Told } from './one-period.js';
import type { Cue } from './period-cues.js';
import type { Around, Surroundings } from './surroundings.js';

/*
 * What a time of a free text is the time of: the nearest words decide, those before it in its clause, those after it, then the rest of its sentence.
 */

/** `run`: said to be when the initiative runs. `likely`: when it is willed or hoped. `plain`: nothing says. `rival`: nothing says,
 * and it is too short to guess. `report`: when it is looked back on. */
export type Kind = 'run' | 'likely' | 'plain' | 'rival' | 'report' | 'none';

/** A time with what the words around it say of it. */
export interface Judged {
  readonly told: Told;
  readonly kind: Kind;
  readonly sentence: Around;
  readonly doubtful: boolean;
  /** "Periode: ...": told as in a form, which trumps all prose. */
  readonly isLabelled: boolean;
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

/** In days: "inden for 30 dage" is a promise of the service, "inden for et år" may be when it comes. */
const shortest = 60;

const isLong = ({ start, end }: Told): boolean => start !== null && end !== null && end - start >= shortest;

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
    (mention.weak && mention.role !== 'from' && !isLong(told)) ||
    text.isQuestion(sentence)
  )
    return 'none';
  if (mayBePast(told, reference) && text.has(clause, 'past')) return 'none';
  const subject = subjectOf(text, mention, clause, sentence);
  if (subject === 'other') return 'none';
  if (text.nearest(mention.from, clause.from, ['report'])) return 'report';
  const verb = nearestVerb(text, mention, clause, sentence);
  const isWilled = text.has(clause, 'likely', 'maybe');
  if (verb === 'opens' && text.has({ from: sentence.from, to: clause.to }, 'aside')) return 'none';
  const isTold = isWilled || mention.join === 'to' || text.has(clause, 'ours', 'wish') || isFirst(text, clause);
  if (verb === 'opens') return isTold ? 'run' : 'likely';
  if (verb === 'shown') return text.has(clause, 'report', 'aside') ? 'report' : 'run';
  // "bevillingen udløber i 2018"
  if (verb === 'run' && mention.role === 'until' && text.nearest(mention.from, clause.from, ['aside'])) return 'none';
  if (verb === 'run' || verb === 'report') return verb;
  if (verb) return 'none';
  const isAlone = text.othersIn(sentence) <= fewWords && !isDay(told);
  if (isAlone || text.has(clause, 'wish') || (isWilled && (mention.join === 'to' || mention.role !== null))) return 'run';
  // "et treårigt initiativ: 2018, 2019 og 2020"
  if (text.scan.isSign(clause.from - 1, ':') && text.has({ from: sentence.from, to: clause.from }, 'ours')) return 'run';
  if (mention.role === 'from' && text.hasLength(sentence)) return 'run';
  if (isWilled || subject === 'ours') return 'likely';
  return mention.join === 'to' || mention.role !== null ? 'plain' : 'rival';
};

/** "den første café åbner". */
const isFirst = ({ scan }: Surroundings, { from, to }: Around): boolean => {
  for (let i = from; i < to; i++) if (scan.meaning(i).ordinal === 1) return true;
  return false;
};

/** What the words around a time say of it. */
export const judge = (text: Surroundings, told: Told): Judged => {
  const sentence = text.sentenceOf(told.mention);
  const kind = kindOf(text, told, sentence);
  const doubtful = kind !== 'none' && isDoubtful(text, told, sentence);
  return { told, kind, sentence, doubtful, isLabelled: text.isLabelled(sentence) };
};
