import type { Found } from './found.js';
import { levelCues } from './level-cues.js';
import { type Scope, scopesOf } from './level-scopes.js';
import { type Carried, type CueMark, has, isAhead, proposing, type Segment, strength } from './level-strength.js';
import { beginsClause, type Turned, turned } from './level-turns.js';
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
const longestText = 20_000;

const findIn = (text: string, list: readonly Token[]): Found<readonly Level[]> | null => {
  const found = turned(text, list, scopesOf(text, list));
  if (found.length === 0) return null;
  const cues = levelCues(list);
  const stated: Stated[] = [];
  let [word, cue, scope] = [0, 0, 0];
  let carried = nothing;
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
      const segments = segmentsOf(text, list, from, word, cues.slice(firstCue, cue));
      stated.push(...statedIn(text, list, segments, own, goesOn ? carried : nothing));
    }
    carried = own.some(({ state }) => state === 'weak')
      ? { proposes: true, works: true, ahead: true }
      : goesOn
        ? carried
        : nothing;
  }
  return concluded(list, stated);
};

const nothing: Carried = { proposes: false, works: false, ahead: false };

const concluded = (list: readonly Token[], stated: readonly Stated[]): Found<readonly Level[]> | null => {
  const firm = stated.filter(({ scope }) => scope.shape !== 'loose' || scope.explicit);
  const kept = firm.length > 0 ? firm : stated;
  const sure = kept.filter((one) => one.sure);
  const chosen = sure.length > 0 ? sure : kept.slice(0, 1);
  const [first, last] = [chosen[0]?.scope, chosen.at(-1)?.scope];
  if (!first || !last) return null;
  const levels = new Set(chosen.flatMap(({ scope }) => (isDoubtful(scope) ? scope.levels.slice(0, 1) : scope.levels)));
  const start = list[first.from]?.start ?? 0;
  const end = list[first.to - 1]?.end ?? 0;
  const one = levels.size === 1 || (chosen.length === 1 && first.explicit === true) || areJoined(list, chosen);
  return {
    value: allLevels.filter((level) => levels.has(level)),
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
      (between.length < 5 && between.some(({ text }) => /^(?:og|samt|and|ogsaa)$/.test(text)))
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
  text: string,
  list: readonly Token[],
  segments: readonly Segment[],
  found: readonly Turned[],
  before: Carried,
): readonly Stated[] => {
  const stated: Stated[] = [];
  let carried = before;
  let next = 0;
  for (const segment of segments) {
    const fact = has(segment, 'fact') || toldOfOthers(list, segment, segment !== segments[0]);
    const label = isLabel(text, list, segment);
    for (; next < found.length && (found[next]?.scope.from ?? 0) < segment.to; next++) {
      const one = found[next];
      if (!one || fact || one.scope.agent || (one.state !== 'yes' && one.state !== 'maybe')) continue;
      const sure = strength(text, list, segment, one.scope, carried);
      if (sure !== null && !isBareNoun(one.scope))
        stated.push({
          scope: one.scope,
          sure: sure && one.state === 'yes' && !one.or && !isDoubtful(one.scope) && one.scope.shape !== 'body',
        });
    }
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
const toldOfOthers = (list: readonly Token[], segment: Segment, follows: boolean): boolean => {
  const first = list[segment.from]?.text ?? '';
  const relative = follows && /^(?:som|der|hvor|which|who|where)$/.test(first);
  return (
    (relative || /^(?:fordi|da|hvis|naar|because|if|when|since)$/.test(first)) && !has(segment, 'should', 'could', 'propose')
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
      /^(?:niveau|niveauet|level|geografi|omfang|daekning|udbredelse|scope|coverage|hvor|gaelder|virkefelt|skala|daekker|raekkevidde)$/.test(
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
