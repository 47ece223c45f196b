import type { Found } from './found.js';
import type { Around } from './level-around.js';
import { isWork, levelCues } from './level-cues.js';
import { isExtent, isNoOther } from './level-extent.js';
import { type Scope, scopesOf } from './level-scopes.js';
import { type Carried, type CueMark, has, isAhead, proposing, type Segment, strength } from './level-strength.js';
import { beginsClause, isAdjunct, type Turned, turned } from './level-turns.js';
import type { Level } from './level-words.js';
import { sentencesOf } from './passage.js';
import { type Token, words } from './text.js';

const allLevels: readonly Level[] = ['local', 'regional', 'national'];

interface Stated {
  readonly scope: Scope;
  readonly sure: boolean;
}

/**
 * Where a text says that the initiative is to work: "det skal ud i samtlige kommuner", "et regionalt initiativ". Where something was tried,
 * where the writer lives, and what others do state no level. Linear.
 */
export const findLevel = (text: string): Found<readonly Level[]> | null => {
  const read = text.length > longestText ? text.slice(0, longestText) : text;
  return findIn(read, words(read));
};

/** A proposal says early where it works; what comes after is not read. */
const longestText = 10_000;

/** No proposal names more places; what does is a list. */
const mostScopes = 150;

const findIn = (text: string, list: readonly Token[]): Found<readonly Level[]> | null => {
  const found = turned(text, list, scopesOf(text, list).slice(0, mostScopes));
  if (found.length === 0) return null;
  const cues = levelCues(list);
  const stated: Stated[] = [];
  let [word, cue, scope] = [0, 0, 0];
  let carried = nothing;
  let asked = false;
  for (const sentence of sentencesOf(text)) {
    const from = word;
    while (word < list.length && (list[word]?.start ?? 0) < sentence.end) word++;
    const firstScope = scope;
    while (scope < found.length && (found[scope]?.scope.from ?? 0) < word) scope++;
    const firstCue = cue;
    while (cue < cues.length && (cues[cue]?.from ?? 0) < word) cue++;
    const own = found.slice(firstScope, scope);
    // "Not just in my town. Everywhere.": a sentence of a few words goes on with the one before.
    const goesOn = word - from <= 5 && cue === firstCue;
    if (own.length > 0) {
      const ownCues = cues.slice(firstCue, cue);
      const segments = segmentsOf(text, list, from, word, ownCues);
      const limited = ownCues.some(({ mark }) => mark === 'limit');
      const denied = deniedAround(found, firstScope, scope, list, from, word);
      const turnedHere = own.some(({ state }) => state === 'no' || state === 'weak');
      const sentenceAround = {
        text,
        list,
        from,
        to: word,
        limited,
        denied,
        turnedHere,
        asked,
        asks: sentence.text.endsWith('?'),
      };
      stated.push(...statedIn(sentenceAround, segments, own, goesOn || asked ? carried : nothing));
    }
    asked = asksHowFar(sentence.text, list, from, word);
    carried = own.some(({ state }) => state === 'weak')
      ? { proposes: true, works: true, ahead: true }
      : goesOn
        ? carried
        : nothing;
  }
  return concluded(list, stated);
};

/** "Hvor skal det gælde?", "how far?": the sentence after it is the answer. */
const asksHowFar = (sentence: string, list: readonly Token[], from: number, to: number): boolean =>
  sentence.endsWith('?') &&
  to - from < 12 &&
  /^(?:hvor|where|how|hvilket|which|what|omfang|niveau|level|scope)$/.test(list[from]?.text ?? '') &&
  list
    .slice(from, to)
    .some(({ text }) =>
      /^(?:skal|ska|should|langt|stort|bredt|far|wide|big|niveau|level|gaelder|apply|work|virke|gaelde|daekker|geografisk|scope|scale|omfang)$/.test(
        text,
      ),
    );

/** The levels that are denied in a sentence, in the one before or in the one after. */
const deniedAround = (
  found: readonly Turned[],
  first: number,
  last: number,
  list: readonly Token[],
  from: number,
  to: number,
): ReadonlySet<Level> => {
  const levels = new Set<Level>();
  for (let at = Math.max(0, first - 3); at < Math.min(found.length, last + 3); at++) {
    const one = found[at];
    if (!one || list.length === 0 || one.scope.from < from - 16 || one.scope.from > to + 10) continue;
    if (one.state === 'no' || one.state === 'weak' || one.state === 'taken-back')
      for (const level of one.scope.levels) levels.add(level);
  }
  return levels;
};

const nothing: Carried = { proposes: false, works: false, ahead: false };

const concluded = (list: readonly Token[], stated: readonly Stated[]): Found<readonly Level[]> | null => {
  const firm = stated.filter(({ scope }) => scope.shape !== 'loose' || scope.explicit);
  const kept = firm.length > 0 ? firm : stated;
  const sure = kept.filter((one) => one.sure);
  // "Alle fem regioner skal med, så niveauet er regionalt": a word for the level settles what the places leave open.
  const words = sure.filter(({ scope }) => scope.shape === 'word');
  const chosen = words.length > 0 ? words : sure.length > 0 ? sure : kept.slice(0, 1);
  const [first, last] = [chosen[0]?.scope, chosen.at(-1)?.scope];
  if (!first || !last) return null;
  const levels = new Set(chosen.flatMap(({ scope }) => (isDoubtful(scope) ? scope.levels.slice(0, 1) : scope.levels)));
  const start = list[first.from]?.start ?? 0;
  const end = list[first.to - 1]?.end ?? 0;
  const largest = allLevels.findLast((level) => levels.has(level));
  const inWords = chosen.some(({ scope }) => scope.shape === 'word' || scope.explicit);
  const one = levels.size === 1 || (chosen.length === 1 && first.explicit === true) || (inWords && areJoined(list, chosen));
  return {
    value: allLevels.filter((level) => levels.has(level) && (one || level === largest)),
    start,
    end: areJoined(list, chosen) ? (list[last.to - 1]?.end ?? end) : end,
    sure: sure.length > 0 && one,
  };
};

const isDoubtful = (scope: Scope): boolean => scope.levels.length > 1 && scope.explicit !== true;

/** "både lokalt og nationalt": told in one breath. */
const areJoined = (list: readonly Token[], stated: readonly Stated[]): boolean =>
  stated.slice(1).every(({ scope }, at) => {
    const before = stated[at]?.scope;
    const between = list.slice(before?.to ?? 0, scope.from);
    return (
      before?.levels[0] === scope.levels[0] ||
      (between.length < 5 && between.some(({ text }) => /^(?:og|samt|and|ogsaa)$/.test(text))) ||
      (before?.shape === 'word' && scope.shape === 'word' && between.every(({ text }) => text === 'som'))
    );
  });

/** No clause takes more words; a cue does not reach further. */
const longestSegment = 60;

const segmentsOf = (
  text: string,
  list: readonly Token[],
  from: number,
  to: number,
  cues: readonly CueMark[],
): readonly Segment[] => {
  const segments: Segment[] = [];
  let [start, cue] = [from, 0];
  const close = (end: number): void => {
    const own: CueMark[] = [];
    for (; cue < cues.length && (cues[cue]?.from ?? 0) < end; cue++) own.push(cues[cue] as CueMark);
    if (end > start) segments.push({ from: start, to: end, cues: own });
    start = end;
  };
  for (let at = from + 1; at < to; at++) {
    const gap = text.slice(list[at - 1]?.end, list[at]?.start);
    if (
      /[,;:–—(]|\s[-/]\s/.test(gap) ||
      /^(?:men|but|mens|hvorimod|whereas|ligesom|fordi|because|where)$/.test(list[at]?.text ?? '') ||
      beginsClause(list, at) ||
      (/^(?:ikk?e?|not)$/.test(list[at]?.text ?? '') &&
        /^(?:bare|kun|blot|just|only|alene)$/.test(list[at + 1]?.text ?? '') &&
        !/^(?:vaere|gaelde|daekke|virke|bruges|have|be|cover|apply)$/.test(list[at + 2]?.text ?? '')) ||
      at - start >= longestSegment
    )
      close(at);
  }
  close(to);
  return segments;
};

const statedIn = (
  sentence: Omit<Around, 'segment' | 'carried' | 'afterFact'>,
  segments: readonly Segment[],
  found: readonly Turned[],
  before: Carried,
): readonly Stated[] => {
  const { text, list } = sentence;
  const stated: Stated[] = [];
  let carried = before;
  let afterFact = false;
  let next = 0;
  for (const segment of segments) {
    const fact =
      has(segment, 'fact') ||
      (has(segment, 'state') && !has(segment, 'should', 'propose')) ||
      toldOfOthers(list, segment, segment !== segments[0], carried);
    const label = isLabel(text, list, segment);
    for (; next < found.length && (found[next]?.scope.from ?? 0) < segment.to; next++) {
      const one = found[next];
      if (one?.state === 'no' && !fact && isNoOther({ ...sentence, segment, carried, afterFact }, one.scope)) {
        stated.push({ scope: { ...one.scope, levels: one.scope.levels.slice(0, 1), shape: 'one' }, sure: true });
        continue;
      }
      if (!one || fact || one.scope.agent || (one.state !== 'yes' && one.state !== 'maybe')) continue;
      const sure =
        isExtent({ ...sentence, segment, carried, afterFact }, one.scope) || strength(text, list, segment, one.scope, carried);
      if (sure !== null && !isBareNoun(one.scope))
        stated.push({
          scope: one.scope,
          sure: sure && !sentence.asks && one.state === 'yes' && !one.or && !isDoubtful(one.scope) && one.scope.shape !== 'body',
        });
    }
    afterFact = fact || (afterFact && !has(segment, 'should', 'propose', 'initiative'));
    if (label) carried = { proposes: true, works: label === 'level', ahead: true };
    else if (fact) carried = { ...carried, works: false, ahead: false };
    else carried = carriedOn(segment, carried);
  }
  return stated;
};

/** "stat, regioner og kommuner": kinds of authorities, not places. */
const isBareNoun = (scope: Scope): boolean => scope.to - scope.from === 1 && (scope.shape === 'some' || scope.levels.length > 1);

const carriedOn = (segment: Segment, before: Carried): Carried => {
  const proposes = before.proposes || proposing(segment);
  const works =
    has(segment, 'works', 'covers') || (has(segment, 'being') && has(segment, 'should'))
      ? isAhead(segment, before)
      : before.works && !has(segment, 'should', 'could', 'make', 'being');
  return { proposes, works, ahead: has(segment, 'should', 'initiative') };
};

/** "som kører i Hobro", "hvor alle kommuner": a clause about something else, unless it says what is to be. */
const toldOfOthers = (list: readonly Token[], segment: Segment, follows: boolean, carried: Carried): boolean => {
  const first = list[segment.from]?.text ?? '';
  const ofProposed = carried.proposes && /^(?:som|der|which|that)$/.test(first) && isWork(list[segment.from - 1]?.text ?? '');
  const relative = follows && !ofProposed && /^(?:som|der|hvor|which|who|where)$/.test(first);
  return (
    (relative ||
      isAdjunct(first) ||
      /^(?:fordi|da|hvis|naar|uanset|selvom|skoent|because|if|when|since|although|though|while)$/.test(first) ||
      (first === 'selv' && list[segment.from + 1]?.text === 'om')) &&
    !has(segment, 'should', 'could', 'propose', 'says')
  );
};

/** "Niveau: regionalt", "Forslag: en national portal". */
const isLabel = (text: string, list: readonly Token[], segment: Segment): 'level' | 'proposal' | null => {
  if (
    !/^\s*[:–/-]/.test(text.slice(list[segment.to - 1]?.end, (list[segment.to - 1]?.end ?? 0) + 3)) ||
    segment.to - segment.from > 4
  )
    return null;
  const label = list.slice(segment.from, segment.to).map((word) => word.text);
  if (
    label.some((word) =>
      /^(?:niveau|niveauet|level|geografi|geografisk|omfang|how|far|area|omraade|reach|extent|geography|territory|where|skala|spredning|daekning|udbredelse|scope|coverage|hvor|gaelder|virkefelt|skala|daekker|raekkevidde)$/.test(
        word,
      ),
    )
  )
    return 'level';
  return label.some((word) =>
    /^(?:forslag|forslaget|titel|titlen|overskrift|idé|ide|ideen|initiativ|initiativet|proposal|title|idea)$/.test(word),
  )
    ? 'proposal'
    : null;
};
