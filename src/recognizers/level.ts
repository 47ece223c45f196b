import { isFunctionWord } from './function-words.js';
import { findLevel } from './level-find.js';
import { type Scope, scopesOf } from './level-scopes.js';
import { townName } from './level-towns.js';
import { type Turned, turned } from './level-turns.js';
import { counting, type Level } from './level-words.js';
import { asksForFact, questionWord } from './question-form.js';
import { type Token, words } from './text.js';

export { findLevel } from './level-find.js';
export type { Level } from './level-words.js';

/** What a text says to "lokalt, regionalt eller nationalt?". `candidates` are what may be asked back, the likeliest first. */
export type LevelReading =
  | { readonly state: 'levels'; readonly levels: readonly Level[] }
  | { readonly state: 'unclear'; readonly candidates: readonly (readonly Level[])[] };

/** No answer is longer; what comes after is not read. */
const longestAnswer = 4_000;

/** A longer text is told, and says where the initiative works as any other text does. */
const toldFrom = 40;

const allLevels: readonly Level[] = ['local', 'regional', 'national'];

/**
 * Reads the answer to where an initiative is to work, in words for a level ("på landsplan") and in places ("kun her i Odder", "samtlige 98
 * kommuner"), with negation, contrast and correction. `null` when it names none. Linear.
 */
export const readLevel = (text: string): LevelReading | null => {
  const answer = text.slice(0, longestAnswer);
  const list = words(answer);
  const asked = questionWord(list);
  if (asked !== null && (asksForFact(asked) || text.includes('?'))) return null;
  if (list.length > toldFrom) return told(answer);
  const scopes = scopesOf(answer, list);
  const left = allBut(list, scopes);
  return left ? { state: 'levels', levels: left } : settle(answer, list, turned(answer, list, scopes));
};

/** "alt undtagen nationalt": the levels that are not named; `null` when the answer is no such one. */
const allBut = (list: readonly Token[], scopes: readonly Scope[]): readonly Level[] | null => {
  const at = list.findIndex(({ text }) => /^(?:undtagen|undtaget|except|bortset|pånær|minus)$/.test(text));
  const before = list.slice(0, at).map(({ text }) => text);
  if (
    at < 1 ||
    at > 4 ||
    !before.every((word) =>
      /^(?:alt|alle|det|hele|sammen|tre|niveauer|paa|everything|all|three|levels|of|them|begge)$/.test(word),
    )
  )
    return null;
  const named = scopes.filter(({ from, shape }) => from > at && shape === 'word').flatMap(({ levels }) => levels);
  return named.length > 0 ? allLevels.filter((level) => !named.includes(level)) : null;
};

const told = (text: string): LevelReading | null => {
  const found = findLevel(text);
  if (found) return found.sure ? { state: 'levels', levels: found.value } : { state: 'unclear', candidates: [found.value] };
  const [first = ''] = text.split(/[.!\n]/, 1);
  const list = words(first);
  return list.length > 0 && list.length <= 12 ? settle(first, list, turned(first, list, scopesOf(first, list))) : null;
};

const unclear = (candidates: readonly (readonly Level[])[]): LevelReading | null => {
  const own = candidates.filter((one, at) => candidates.findIndex((other) => other.join() === one.join()) === at);
  return own.length > 0 ? { state: 'unclear', candidates: own } : null;
};

const ordered = (levels: readonly Level[]): readonly Level[] => allLevels.filter((level) => levels.includes(level));

const each = (levels: readonly Level[]): readonly (readonly Level[])[] => [...new Set(levels)].map((level) => [level]);

const above = (levels: readonly Level[]): readonly Level[] =>
  allLevels.filter((level) => levels.every((one) => allLevels.indexOf(level) > allLevels.indexOf(one)));

const settle = (text: string, list: readonly Token[], found: readonly Turned[]): LevelReading | null => {
  const inState = (...states: readonly Turned['state'][]): readonly Turned[] =>
    found.filter(({ state }) => states.includes(state));
  const weak = inState('weak');
  const said = inState('yes');
  const also = said.some((one) => one.also) ? [...weak, ...said] : said;
  if (also.length > 0) return settleSaid(text, list, also, inState('maybe'), weak);
  const levelsOf = (some: readonly Turned[]): readonly Level[] => some.flatMap(({ scope }) => scope.levels);
  const maybe = inState('maybe', 'least');
  if (maybe.length > 0)
    return unclear([...each(levelsOf(maybe)), ...(inState('least').length > 0 ? each(above(levelsOf(maybe))) : [])]);
  if (weak.length > 0) return unclear(each(above(levelsOf(weak)).length > 0 ? above(levelsOf(weak)) : allLevels));
  const aside = inState('tried', 'aside');
  if (aside.length > 0) return unclear(each(levelsOf(aside)));
  const denied = levelsOf(inState('no'));
  return denied.length > 0 ? unclear(each(allLevels.filter((level) => !denied.includes(level)))) : unknownPlace(list);
};

const settleSaid = (
  text: string,
  list: readonly Token[],
  said: readonly Turned[],
  maybe: readonly Turned[],
  weak: readonly Turned[],
): LevelReading | null => {
  const kept = withoutAsides(said);
  if (kept.every(({ scope }) => scope.shape === 'loose' && !scope.explicit) && weak.length === 0) return unclear([['national']]);
  const levels = kept.flatMap(({ scope }) => (isPlain(scope) ? scope.levels : []));
  const doubts = kept.flatMap(({ scope }) => (isPlain(scope) ? [] : scope.levels));
  const all = ordered(levels);
  const settled = doubts.some((level) => levels.includes(level)) && !addsDoubt(list, kept, levels);
  if (doubts.length > 0 && !settled)
    return unclear([...each([...levels, ...doubts]), ...(all.length > 0 ? [ordered([...levels, ...doubts.slice(0, 1)])] : [])]);
  if (kept.some((one) => one.or)) return unclear([...each(levels), all]);
  const others = maybe.flatMap(({ scope }) => scope.levels).filter((level) => !levels.includes(level));
  if (others.length > 0) return unclear([all, ordered([...levels, ...others])]);
  const names = new Set(kept.flatMap(({ scope }) => (scope.name && all.join() === 'local' ? [scope.name] : [])));
  if (names.size > 1) return unclear([['local'], ['regional']]);
  if (all.length > 1 && !isJoined(text, list, kept)) return unclear([...each(levels), all]);
  return { state: 'levels', levels: all };
};

/** "staten og kommunerne": the second is not said by the first. */
const addsDoubt = (list: readonly Token[], kept: readonly Turned[], levels: readonly Level[]): boolean =>
  kept.some(({ scope }, at) => {
    const [first] = scope.levels;
    const before = kept[at - 1]?.scope;
    if (isPlain(scope) || !first || levels.includes(first) || !before) return false;
    return list.slice(before.to, scope.from).some(({ text }) => /^(?:og|samt|and)$/.test(text));
  });

const isPlain = (scope: Scope): boolean => (scope.levels.length === 1 || scope.explicit === true) && scope.shape !== 'body';

/** "Everywhere" means everywhere within what else is named, and "alle kommuner" beside the region those of the region. */
const withoutAsides = (said: readonly Turned[]): readonly Turned[] => {
  const firm = said.filter(({ scope }) => scope.shape !== 'loose' && scope.shape !== 'body');
  if (firm.length === 0) return said;
  const narrow = firm.filter(({ scope }) => scope.shape !== 'all' || scope.explicit);
  return narrow.some(({ scope }) => scope.levels[0] === 'regional' && scope.shape === 'one') ? narrow : firm;
};

const joint = /^(?:og|baade|samt|plus|and|both|ogsaa|foerst|siden|senere|derefter|saa|then|later|also)$/;

/** Whether several levels are told as several: with "og", as a list, or all in words for a level. */
const isJoined = (text: string, list: readonly Token[], kept: readonly Turned[]): boolean => {
  if (kept.every(({ scope }) => scope.shape === 'word')) return !/\p{L}\s?\/\s?\p{L}/u.test(text);
  return kept.slice(1).every(({ scope }, at) => {
    const before = kept[at]?.scope;
    return list.slice(before?.to ?? 0, scope.from).some((word) => joint.test(word.text)) || kept[0]?.scope.levels.length === 3;
  });
};

/** "kun her i Snedsted": a place that no table knows is a small one, when the answer says nothing else. */
const unknownPlace = (list: readonly Token[]): LevelReading | null => {
  const at = list.findLastIndex((word) => /^(?:i|in|ved|omkring)$/.test(word.text));
  const place = list[at + 1];
  if (at < 0 || !place || list.length > 8 || place.raw.length < 2) return null;
  const rest = list.slice(at + 2);
  const before = list.slice(0, at);
  const plainly = [...before, ...rest].every((word) => isFunctionWord(word.text) || counting().has(word.text));
  if (!plainly || isFunctionWord(place.text) || foreign(place.text)) return null;
  const here = /^(?:her|kun|byen|lige|here|only|just)$/.test(list[at - 1]?.text ?? '');
  const named = /^\p{Lu}/u.test(place.raw);
  if (named && (here || townName.test(place.text))) return { state: 'levels', levels: ['local'] };
  return named || (here && townName.test(place.text)) ? { state: 'unclear', candidates: [['local']] } : null;
};

const foreign = (word: string): boolean =>
  /^(?:norge|sverige|tyskland|finland|usa|europa|eu|norden|england|skandinavien|groenland|udlandet|verden|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|\d+)$/.test(
    word,
  );
