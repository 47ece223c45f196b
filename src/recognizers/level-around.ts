import { isFunctionWord } from './function-words.js';
import { isKnownWork, isWork } from './level-cues.js';
import type { Scope } from './level-scopes.js';
import { type Carried, has, isFollowed, type Segment } from './level-strength.js';
import { counting, type Level, placeNouns } from './level-words.js';
import type { Token } from './text.js';

/** What stands around a scope. `from` and `to` are those of its sentence, in the list of words. */
export interface Around {
  readonly text: string;
  readonly list: readonly Token[];
  readonly segment: Segment;
  readonly from: number;
  readonly to: number;
  readonly carried: Carried;
  /** The sentence says how far it goes and no further. */
  readonly limited: boolean;
  /** Levels that the text says it is not, in this sentence or beside it. */
  readonly denied: ReadonlySet<Level>;
  /** The sentence itself says of a place that it is not, or not only. */
  readonly turnedHere: boolean;
  /** The clause before told how things are. */
  readonly afterFact: boolean;
  /** The sentence is a question. */
  readonly asks: boolean;
  /** The sentence answers "how far?". */
  readonly asked: boolean;
}

export const wordAt = (list: readonly Token[], at: number): string => list[at]?.text ?? '';

export const led =
  /^(?:i|paa|for|over|til|ud|in|to|across|throughout|within|over|on|for|ved|hos|omkring|inden|mod|towards|at|om|of|the|the|hele|kun|bare|just|only)$/;

/** "de kommunale hjemmesider": a level that only tells which of a noun. */
export const isAttribute = (text: string, list: readonly Token[], { shape, from, to }: Scope): boolean => {
  const next = wordAt(list, to);
  if (shape !== 'word' || !/(?:e|al)$/.test(wordAt(list, from)) || next === '' || !isFollowed(next) || led.test(next))
    return false;
  if (
    /[,.;:!?()\n–—]/.test(text.slice(list[to - 1]?.end, list[to]?.start)) ||
    /^(?:niveau|plan|level|scale|basis|rather)$/.test(next)
  )
    return false;
  return /^(?:de|alle|the|vores|deres|nogle|our|their|som)$/.test(wordAt(list, from - 1)) || !isWork(next);
};

export const isLed = ({ text, list }: Around, scope: Scope): boolean =>
  !isAttribute(text, list, scope) &&
  (scope.shape !== 'some' || (scope.area === true && /^(?:de|the)$/.test(wordAt(list, scope.from)))) &&
  (scope.shape === 'word' ||
    scope.shape === 'all' ||
    scope.shape === 'loose' ||
    scope.from === 0 ||
    led.test(wordAt(list, scope.from - 1)) ||
    led.test(wordAt(list, scope.from)));

export const modal = /^(?:skal|ska|sku|boer|burde|vil|skulle|should|must|will|shall|ought|would|maa)$/;

/** What a clause says between its verb and its place when it says nothing but where: "er kun tænkt som noget for". */
export const between =
  /^(?:taenkt|tiltaenkt|ment|beregnet|planlagt|foreslaaet|lagt|forbeholdt|meant|intended|designed|aimed|planned|reserved|mening|giver|give|mest|bedst|sense|make|makes|loeses|loese|lavet|done|made|goeres|gennemfoeres|solved|belongs|belong|hoerer|hjemme|noget|something|kun|bare|tilbud|offer|initiativ|initiative|project|projekt|best|fuldt|aktiv|active|get|gaa|go|rule|regel|krav|requirement|standard|pligt|ret|ens|samme|same)$/;

/** Whom it is for, within a place. */
export const audience =
  /^(?:borgere|borgerne|beboere|beboerne|folk|patienter|patienterne|elever|eleverne|unge|aeldre|boern|familier|virksomheder|foreninger|indbyggere|indbyggerne|brugere|brugerne|dem|skoler|skolerne|tenants|people|residents|citizens|users|companies|pupils|families|patients|everyone|those|living|schools|havnen|havne|harbours)$/;

export const isPronoun = /^(?:det|den|it|its|this|that|dette)$/;

/** What a clause is said of: the initiative by its name, "det" or "it", or something else. */
export const subjectBefore = (list: readonly Token[], segment: Segment, verb: number): 'work' | 'pronoun' | null => {
  for (const at of [verb, verb - 1, verb - 2, verb + 1]) {
    if (at < segment.from || at >= segment.to) continue;
    const word = wordAt(list, at);
    if (at === verb - 2 && !/^(?:her|kun|bare|only|just|altsaa|nok|selv|jo|thing)$/.test(wordAt(list, verb - 1))) continue;
    if (isPronoun.test(word)) return 'pronoun';
    if (isKnownWork(word) || segment.cues.some(({ mark, from, to }) => mark === 'initiative' && from <= at && at < to))
      return 'work';
  }
  return null;
};

export const every = /^(?:alle|samtlige|hver|hvert|enhver|ethvert|every|each|all|any)$/;

export const isOwn = (list: readonly Token[], scope: Scope): boolean =>
  /^(?:vores|mit|min|vort|our|my)$/.test(wordAt(list, scope.from));

/** A word for the level as an adverb: nothing of its own comes after it. */
export const isAlone = ({ text, list }: Around, { to }: Scope): boolean =>
  to >= list.length ||
  /[,.;:!?()\n–—]/.test(text.slice(list[to - 1]?.end, list[to]?.start)) ||
  !isFollowed(wordAt(list, to)) ||
  /^(?:niveau|plan|basis|level|scale|regi)$/.test(wordAt(list, to));

/** No word of the clause says anything else. */
export const isBare = ({ list, segment }: Around, scope: Scope): boolean =>
  !has(segment, 'should', 'could', 'propose', 'initiative', 'covers') &&
  list.slice(segment.from, segment.to).every(({ text, raw }, step) => {
    const at = segment.from + step;
    return (
      (at >= scope.from && at < scope.to) ||
      filler.test(text) ||
      (isFunctionWord(text) && !verbs.test(text)) ||
      counting().has(text) ||
      placeNouns().has(text) ||
      (scope.shape === 'word' && at >= scope.to && at < scope.to + 3 && isWork(text)) ||
      (scope.name !== undefined && /^\p{Lu}/u.test(raw) && at > scope.from)
    );
  });

export const filler =
  /^(?:her|herude|herovre|herinde|hernede|heroppe|ude|nede|oppe|ovre|please|tak|helt|lige|selve|rent|simply|merely|solely|simpelthen|scale|level|niveau|plan|basis|altsaa|vest|vestpaa|nord|nordpaa|syd|right|here|down|up)$/;
const verbs = /^(?:har|have|has|had|havde|findes|blev|var|was|were|did|does|do|fik|faar|kom|kommer|goer|gjorde|can|kan|could)$/;

/** "Kontoret skal ligge i Aarhus": one thing of its own is what the clause is of, and not the initiative. */
export const isOfThing = (list: readonly Token[], segment: Segment): boolean => {
  const verb = segment.cues.find(({ mark }) => mark === 'should');
  const word = wordAt(list, verb ? verb.from - 1 : -1);
  return (
    verb !== undefined &&
    verb.from > segment.from &&
    verb.from - segment.from <= 3 &&
    /.{3}(?:en|et)$/.test(word) &&
    !isKnownWork(word) &&
    !isFunctionWord(word) &&
    !placeNouns().has(word) &&
    !segment.cues.some(({ mark, from }) => mark === 'initiative' && from < verb.from)
  );
};
