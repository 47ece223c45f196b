import { isFunctionWord } from './function-words.js';
import { isOfThing } from './level-around.js';
import { isInitiative, isKnownWork, isWork, type LevelCue, type levelCues } from './level-cues.js';
import type { Scope } from './level-scopes.js';
import type { Token } from './text.js';

export type CueMark = ReturnType<typeof levelCues>[number];

/** A stretch between commas, with what it says of the initiative. `from` and `to` are positions in the list of words. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly cues: readonly CueMark[];
}

/** Whether a segment holds any of these cues. */
export const has = (segment: Segment, ...marks: readonly LevelCue[]): boolean =>
  segment.cues.some(({ mark }) => marks.includes(mark));

/** What the segments before have said: a proposal goes on after its commas, and so does "skal ud i" without a verb of its own. */
export interface Carried {
  readonly proposes: boolean;
  readonly works: boolean;
  /** What is to be was told of, so that "og derefter ..." goes on with it. */
  readonly ahead: boolean;
}

/** Whether a segment says that something is proposed. */
export const proposing = (segment: Segment): boolean =>
  has(segment, 'propose') || (has(segment, 'make') && (has(segment, 'should') || isCommand(segment)));

/** "Indfør det i alle kommuner". */
const isCommand = (segment: Segment): boolean => segment.cues.some(({ mark, from }) => mark === 'make' && from === segment.from);

/** Whether a segment is of what is to be. */
export const isAhead = (segment: Segment, carried: Carried): boolean =>
  carried.proposes || carried.ahead || proposing(segment) || has(segment, 'should', 'initiative');

/** Whether a scope is where the initiative is to work, and beyond doubt; `null` when the clause does not say so. */
export const strength = (
  text: string,
  list: readonly Token[],
  segment: Segment,
  scope: Scope,
  carried: Carried,
): boolean | null => {
  if (
    carried.works &&
    segment.to - segment.from <= 8 &&
    segment.cues.every(({ mark }) => mark !== 'make' && mark !== 'propose') &&
    isPlace(list, scope)
  )
    return true;
  if (scope.shape === 'word') return wordStrength(text, list, segment, scope, carried);
  return placeStrength(text, list, segment, scope, carried);
};

const cueBefore = (segment: Segment, at: number, within: number, ...marks: readonly LevelCue[]): CueMark | undefined =>
  segment.cues.findLast(({ mark, to }) => marks.includes(mark) && to <= at && at - to <= within);

const preposition = /^(?:i|paa|til|for|over|blandt|ud|inden|in|to|for|across|throughout|within|over|on|ude|mod|towards)$/;

const isPlace = (list: readonly Token[], scope: Scope): boolean => scope.shape !== 'word' || !isNounAhead(list, scope);

const isNounAhead = (list: readonly Token[], scope: Scope): boolean => {
  const next = list[scope.to]?.text ?? '';
  return /e$/.test(list[scope.from]?.text ?? '') && next !== '' && !/^(?:og|eller|niveau|plan|and|or)$/.test(next);
};

const placeStrength = (
  text: string,
  list: readonly Token[],
  segment: Segment,
  scope: Scope,
  carried: Carried,
): boolean | null => {
  const before = list[scope.from - 1]?.text ?? '';
  const led =
    scope.from > segment.from &&
    (preposition.test(before) || /^(?:i|in|for|over|overalt|paa|all|across|everywhere)$/.test(list[scope.from]?.text ?? ''));
  const ahead = isAhead(segment, carried);
  const works = cueBefore(segment, scope.from, 9, 'works', 'covers');
  if (works && isOfAnother(list, segment, works)) return null;
  if (works && isKnownWork(list[works.from - 1]?.text ?? '')) return sureOf(segment);
  if (only(list, scope, segment) && (ahead || (works && pronoun.test(list[works.from - 1]?.text ?? '')))) return sureOf(segment);
  if (works && ahead && isOfThing(list, segment)) return false;
  if (works && ahead && (led || works.to === scope.from || works.mark === 'covers')) return sureOf(segment);
  const copula = cueBefore(segment, scope.from, 4, 'being');
  const being = copula && !list.slice(copula.to, scope.from).some(({ text: word }) => origin.test(word)) ? copula : undefined;
  if (
    being &&
    led &&
    (cueBefore(segment, being.from, 4, 'initiative') || (saysItIs(list, being, scope) && !isSplit(text, list, scope)))
  )
    return sureOf(segment);
  if (being && led && isInitiative(list[scope.from - 2]?.text ?? '')) return sureOf(segment);
  const noun = list[scope.from - 2]?.text ?? '';
  if (being && has(segment, 'should') && scope.shape === 'all' && scope.explicit && led) return sureOf(segment);
  if (before === 'for' && carriesPlace(segment, carried) && smallPlace.test(list[scope.to - 1]?.text ?? ''))
    return sureOf(segment);
  if (
    led &&
    (isWide(scope) || /^(?:vores|our|my|mit|min)$/.test(list[scope.from]?.text ?? '')) &&
    isWork(noun) &&
    scope.from - 3 === segment.from &&
    article.test(list[segment.from]?.text ?? '')
  )
    return true;
  const adverbial = scope.shape === 'all' && scope.explicit && scope.area === true;
  const inside = led && !/^(?:til|to|for)$/.test(before);
  if (isOfAgent(list, segment, scope)) return null;
  if ((carried.proposes || proposing(segment)) && (inside || adverbial || (led && isWide(scope))))
    return (isWide(scope) || inside) && !isTalk(list, segment, scope) && sureOf(segment);
  if (scope.shape === 'all' && scope.explicit && cueBefore(segment, scope.from, 0, 'should')) return true;
  if (isSubject(before, segment, scope, carried))
    return scope.shape === 'all' ? carried.proposes || proposing(segment) || scope.explicit === true : null;
  if (ahead && has(segment, 'should') && inside)
    return scope.shape === 'all' && /^(?:der|there)$/.test(list[segment.from]?.text ?? '');
  return null;
};

/** "lovgivningen gælder hele landet": the verb has a subject of its own, which is not the initiative. */
const isOfAnother = (list: readonly Token[], segment: Segment, { from }: CueMark): boolean => {
  const [word, verb] = [list[from - 1]?.text ?? '', list[from]?.text ?? ''];
  return (
    from > segment.from &&
    /(?:er|s)$/.test(verb) &&
    /.{4}(?:en|et|erne|ene|ne)$/.test(word) &&
    !isKnownWork(word) &&
    !isFunctionWord(word) &&
    !/^(?:initiativet|udelukkende)$/.test(word)
  );
};

/** Where something comes from. */
const origin =
  /^(?:opstaaet|foedt|skabt|udviklet|startet|begyndt|grundlagt|lavet|udtaenkt|stiftet|set|hentet|born|founded|developed|made|created|started|invented|seen|taken)$/;

const pronoun = /^(?:det|den|it|its|this|dette)$/;

/** "kun her på øen", "kun for midtbyen". */
const only = (list: readonly Token[], scope: Scope, segment: Segment): boolean => {
  if (scope.to < segment.to && /^(?:only|alone|alene)$/.test(list[scope.to]?.text ?? '')) return true;
  for (let at = scope.from - 1; at >= segment.from && at >= scope.from - 4; at--) {
    const word = list[at]?.text ?? '';
    if (/^(?:kun|udelukkende|alene|only|solely)$/.test(word)) return true;
    if (!/^(?:her|herinde|herude|herovre|derude|i|paa|for|til|in|here|for|the|ude|omkring)$/.test(word)) return false;
  }
  return false;
};

const carriesPlace = (segment: Segment, carried: Carried): boolean => carried.proposes || proposing(segment);

const smallPlace =
  /^(?:sogn|by|bydel|kvarter|oe|landsby|midtby|lokalomraade|naeromraade|lokalsamfund|village|town|island|neighbou?rhood|parish)/;

/** "Det er i Aarhus, jeg bor": what comes after the comma is what is said of the place. */
const isSplit = (text: string, list: readonly Token[], scope: Scope): boolean =>
  /^(?:i|paa|in|on|at)$/.test(list[scope.from - 1]?.text ?? '') &&
  scope.to < list.length &&
  !/[.!?\n]/.test(text.slice(list[scope.to - 1]?.end, list[scope.to]?.start)) &&
  !/^(?:og|and|ikke|not|kun|men|but)$/.test(list[scope.to]?.text ?? '');

/** "det er kun her i byen", "det er for hele regionen": nothing else is said of it. */
const saysItIs = (list: readonly Token[], being: CueMark, scope: Scope): boolean =>
  /^(?:det|den|it|its|dette)$/.test(list[being.from - 1]?.text ?? '') &&
  list
    .slice(being.to, scope.from)
    .every(({ text }) =>
      /^(?:kun|her|herinde|herude|herovre|derude|helt|i|for|til|mest|jo|altsaa|only|just|in|here|the|bare|paa|nok|noget|som|something)$/.test(
        text,
      ),
    );

const sureOf = (segment: Segment): boolean => !(has(segment, 'could') && !has(segment, 'should', 'propose'));

/** "udviklet af et firma i Herning": the place of who does it. */
const isOfAgent = (list: readonly Token[], segment: Segment, scope: Scope): boolean => {
  for (let at = scope.from - 1; at > segment.from && at >= scope.from - 6; at--)
    if (/^(?:af|by)$/.test(list[at]?.text ?? '')) return /(?:et|te|ed|n)$/.test(list[at - 1]?.text ?? '');
  return false;
};

/** "Vi vil gerne holde et møde i Kolding", "jeg håber I læser det i regionen": what is proposed is to meet or to hear, not an initiative. */
const isTalk = (list: readonly Token[], segment: Segment, scope: Scope): boolean =>
  list
    .slice(segment.from, scope.from)
    .some(({ text }) =>
      /^(?:moede|moedet|moeder|moedes|invitere|inviteres|besoege|laese|laeser|hoere|hoerer|tale|fortaelle|svare|svar|kontakte|ringe|praesentere|takke|meeting|meet|invite|visit|hear|read|talk|thank|call|contact|answer|reply)$/.test(
        text,
      ),
    );

/** All of something, and not a place that merely stands there. */
const isWide = (scope: Scope): boolean => scope.shape === 'all' || scope.area === true || scope.shape === 'loose';

/** "at alle kommuner lægger ...", "alle kommuner skal ...". */
const isSubject = (before: string, segment: Segment, scope: Scope, carried: Carried): boolean =>
  (scope.from - segment.from <= 1 || (/^(?:at|that)$/.test(before) && proposing(segment))) &&
  (carried.proposes ||
    proposing(segment) ||
    segment.cues.some(({ mark, from }) => from >= scope.to && (mark === 'should' || mark === 'propose')));

const wordStrength = (text: string, list: readonly Token[], segment: Segment, scope: Scope, carried: Carried): boolean | null => {
  const noun = nounAfter(text, list, scope);
  const before = list[scope.from - 1]?.text ?? '';
  if (noun !== null && !/^(?:niveau|plan|regi|basis|niveauer)$/.test(noun))
    return nounStrength(list, segment, scope, carried, noun);
  const said = noun === null ? (list[scope.from]?.text ?? '') : '';
  if (/^(?:regionale|nationale|kommunale|statslige|tvaerkommunale|mellemkommunale|landspolitiske)$/.test(said)) return null;
  const works = cueBefore(segment, scope.from, 8, 'works', 'covers');
  if (works && isAhead(segment, carried)) return sureOf(segment);
  const being = cueBefore(segment, scope.from, 4, 'being');
  if (being && cueBefore(segment, being.from, 3, 'initiative')) return sureOf(segment);
  if (being && has(segment, 'should') && noun === null) return levelAlone.test(said) && !has(segment, 'could');
  if (being && noun === null && levelAlone.test(said) && /^(?:det|den|it|its|dette)$/.test(list[being.from - 1]?.text ?? ''))
    return sureOf(segment);
  if (
    noun === null &&
    levelAlone.test(said) &&
    ((cueBefore(segment, scope.from, 1, 'says') ??
      (has(segment, 'says') && /^(?:baade|og|both|and|ved|i|med)$/.test(before)
        ? cueBefore(segment, scope.from, 5, 'says')
        : undefined)) ||
      isSummary(list, segment.from, scope.from))
  )
    return true;
  const onLevel = noun !== null || /^(?:paa|at|i|on)$/.test(before) || /^(?:landsdaekkende|nationwide)$/.test(said);
  return onLevel && (carried.proposes || proposing(segment)) ? sureOf(segment) : null;
};

/** "altså regionalt", "so regional rather than local": what was told before, in one word. */
const isSummary = (list: readonly Token[], from: number, to: number): boolean =>
  to > from &&
  list.slice(from, to).every(({ text }) => /^(?:so|altsaa|dvs|saa|dermed|thus|i|e|ie|helt|kun|rent|therefore)$/.test(text));

/** "det er lokalt": of nothing else is that said in a proposal. */
const levelAlone = /^(?:lokalt?|regionalt?|nationalt?|landsdaekkende|local|regional|national|nationwide)$/;

/** The noun that a level stands before, over an adjective or two: "et regionalt digitalt netværk". */
const nounAfter = (text: string, list: readonly Token[], scope: Scope): string | null => {
  let first: string | null = null;
  for (let at = scope.to; at < scope.to + 4; at++) {
    const word = list[at];
    if (!word || /[,.;:!?\n]/.test(text.slice(list[at - 1]?.end, word.start)) || !isFollowed(word.text)) return first;
    if (/^(?:niveau|plan|niveauer|regi|basis|level|scale)$/.test(word.text)) return 'niveau';
    if (isWork(word.text)) return word.text;
    first ??= word.text;
  }
  return first;
};

/** Whether a word may belong to the noun that a level stands before. */
export const isFollowed = (word: string): boolean =>
  !/^(?:i|paa|og|eller|for|med|til|at|det|som|der|saa|in|and|or|for|with|to|by|so|that|men|hvor|af|fra|ved|om|from|across|da|forankret|er|skal|kan|vil|is|should|hvis|fordi|under|over|inden|efter|mellem|hos|blandt|uden|gennem|via|nu|ikke|its|which|will|can|rather|snarere|end|than|frem|fremfor|throughout|men|but|ud|op|all|hele|not|as|where|through|at|on|of|only|kun|overalt|because|since|please|too|ogsaa|selv|selvom)$/.test(
    word,
  );

const article = /^(?:et|en|a|an|dette|denne|vores|mit|min|this|our|my|et|eet)$/;

/** "Det skal være en national sag": the clause is of the initiative, whatever noun it is called by. */
const ofPronoun = (list: readonly Token[], segment: Segment): boolean => {
  const verb = segment.cues.find(({ mark }) => mark === 'should');
  if (!verb) return false;
  return (
    [verb.from, verb.from - 1, verb.to].some((at) => pronoun.test(list[at]?.text ?? '')) ||
    segment.cues.some(({ mark, to }) => mark === 'initiative' && to <= verb.from && verb.from - to <= 1)
  );
};

const nounStrength = (list: readonly Token[], segment: Segment, scope: Scope, carried: Carried, noun: string): boolean | null => {
  const before = list[scope.from - 1]?.text ?? '';
  const articled = article.test(before) || article.test(list[scope.from - 2]?.text ?? '');
  const first = scope.from === segment.from;
  const called = cueBefore(segment, scope.from, 3, 'being');
  if (called && has(segment, 'should') && articled && ofPronoun(list, segment)) return sureOf(segment);
  if (!isWork(noun) || (!articled && !first)) return null;
  if (articled && isSummary(list, segment.from, scope.from - 1)) return true;
  if (isInitiative(noun) && /^(?:dette|denne|vores|mit|this|our|my)$/.test(before)) return true;
  const being = cueBefore(segment, scope.from, 3, 'being');
  if (being && (isInitiative(noun) || has(segment, 'should') || cueBefore(segment, being.from, 3, 'initiative')))
    return !/^(?:vi|jeg|we)$/.test(list[being.from - 1]?.text ?? '') ? sureOf(segment) : null;
  const cue = cueBefore(segment, scope.from, 6, 'propose', 'make');
  if (
    cue &&
    !list
      .slice(cue.to, scope.from - 1)
      .some(({ text }) => /^(?:med|af|fra|hos|via|gennem|with|from|by|som|ligesom)$/.test(text)) &&
    (proposing(segment) || carried.proposes)
  )
    return sureOf(segment);
  if (first && carried.proposes) return true;
  return null;
};
