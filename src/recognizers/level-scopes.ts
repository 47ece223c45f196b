import { findAuthorities } from './find-authorities.js';
import { isFunctionWord } from './function-words.js';
import { compoundLevel, spans } from './level-spans.js';
import { allOfCountry, isUnknownTown } from './level-towns.js';
import {
  counting,
  isPlural,
  type Level,
  levelPhrases,
  levelWords,
  type PlaceNoun,
  placeNames,
  placeNouns,
} from './level-words.js';
import { near, type Token } from './text.js';

/**
 * A stretch of a text that stands for a level. `levels` holds more than one when it is in doubt, the likeliest first. `word`: a word for
 * the level itself; `one`: one place; `some`, `all`: several or all places of a kind; `loose`: "everywhere", which means everywhere within
 * whatever else is named. `from` and `to` are positions in the list of words, `to` exclusive, with the words that count.
 */
export interface Scope {
  readonly levels: readonly Level[];
  readonly shape: 'word' | 'one' | 'some' | 'all' | 'loose' | 'body';
  readonly from: number;
  readonly to: number;
  /** A place by its own name. */
  readonly name?: string;
  /** All of the country beyond doubt: "landets", "98". */
  readonly explicit?: boolean;
  /** Who acts rather than where: "staten". */
  readonly agent?: boolean;
  /** "hele regionen", and not the body of that name. */
  readonly area?: boolean;
}

const allLevels: readonly Level[] = ['local', 'regional', 'national'];

/** Above this many words slips are not forgiven. */
const forgivingUpTo = 30;

/** Words that look like a slip of a level and are none. */
const noSlip =
  /^(?:lokaler|lokalet|lokalers|religion|religionen|rational|rationalt|nationalitet|nationalbank\w*|nationalmuse\w*|nationalpark\w*|landsby\w*|nationer)$/;

const levelOf = (word: string): Level | undefined => {
  const level = levelWords().get(word);
  if (level) return level;
  return /^(?:nord|syd|midt|vest|oest|soender)?(?:jyske?|fynske?|sjaellandske?)$/.test(word) ? 'regional' : undefined;
};

const spelt = (word: string): Level | undefined => {
  if (word.length < 5 || noSlip.test(word) || isFunctionWord(word) || placeNouns().has(word) || placeNames().has(word))
    return undefined;
  for (const [target, level] of levelWords())
    if (target.length > 4 && target.charAt(0) === word.charAt(0) && near(word, target)) return level;
  return undefined;
};

interface Places {
  readonly text: string;
  readonly list: readonly Token[];
  /** Words that a phrase or a public body takes up. */
  readonly taken: ReadonlyMap<number, Scope | null>;
}

/** Where a text names a level, or a place that stands for one. Linear. */
export const scopesOf = (text: string, list: readonly Token[]): readonly Scope[] => {
  const places: Places = { text, list, taken: new Map([...bodies(text, list), ...fixed(list), ...spans(list)]) };
  const found: Scope[] = [];
  for (let at = 0; at < list.length; ) {
    const taken = places.taken.get(at);
    const scope = taken === undefined ? scopeAt(places, at, found.at(-1)?.to ?? 0) : taken;
    if (scope) push(found, scope);
    at = Math.max(at + 1, scope?.to ?? 0);
  }
  return within(text, list, found);
};

/** "lokale kommuner": the adjective says what its noun is. */
const push = (found: Scope[], scope: Scope): void => {
  const before = found.at(-1);
  if (before?.shape === 'word' && scope.shape === 'some' && before.to === scope.from)
    found[found.length - 1] = { ...before, to: scope.to };
  else found.push(scope);
};

const fixed = (list: readonly Token[]): readonly (readonly [number, Scope | null])[] =>
  levelPhrases(list).flatMap(({ mark, from, to }): readonly (readonly [number, Scope | null])[] => {
    if (mark === 'never') return Array.from({ length: to - from }, (_, step) => [from + step, null] as const);
    if (mark === 'each') return [[from, { levels: allLevels, shape: 'all', from, to, explicit: true }]];
    if (mark === 'everywhere' || mark === 'everyone')
      return [[from, { levels: ['national'], shape: 'loose', from, to, explicit: mark === 'everywhere' }]];
    if (mark === 'state') return [[from, { levels: ['national'], shape: 'one', from, to, explicit: true, agent: true }]];
    if (mark === 'near') return [[from, { levels: ['local', 'regional'], shape: 'one', from, to }]];
    return [
      [from, { levels: [mark], shape: mark === 'national' ? 'all' : 'one', from, to, explicit: mark === 'national', area: true }],
    ];
  });

/** The bodies of the gazetteer; a bare name counts with a capital or after "i" and the like. */
const bodies = (text: string, list: readonly Token[]): readonly (readonly [number, Scope | null])[] => {
  let at = 0;
  return findAuthorities(text).flatMap(({ authority, start, end, sure }) => {
    while (at < list.length && (list[at]?.end ?? 0) <= start) at++;
    let to = at;
    while (to < list.length && (list[to]?.start ?? 0) < end) to++;
    const first = list[at];
    if (!first || to === at) return [];
    const led = /^(?:i|paa|hele|her|fra|kun|in|only|for|omkring)$/.test(list[at - 1]?.text ?? '');
    const own = sure || (led && list[at - 1]?.text !== 'paa') || /^\p{Lu}/u.test(first.raw) || list.length === 1;
    if (!own || (placeNames().has(first.text) && to === at + 1) || (first.text === 'vejen' && first.raw === 'vejen')) return [];
    const from = /^(?:hele|whole|entire)$/.test(list[at - 1]?.text ?? '') ? at - 1 : at;
    const area = from < at || /^(?:i|paa|in|omkring)$/.test(list[from - 1]?.text ?? '');
    const scope = (levels: readonly Level[], shape: Scope['shape']): readonly (readonly [number, Scope])[] => [
      [from, { levels, shape, from, to, name: authority.name, area }],
      ...Array.from({ length: to - from }, (_, step): readonly [number, Scope] => [
        from + step,
        { levels, shape, from, to, name: authority.name, area },
      ]).slice(1),
    ];
    if (authority.type === 'municipality') return scope(['local'], 'one');
    return authority.type === 'region' ? scope(['regional'], 'one') : scope(['national'], 'body');
  });
};

const scopeAt = (places: Places, at: number, after: number): Scope | undefined => {
  const { list } = places;
  const word = list[at]?.text ?? '';
  const two = word.length > 2 ? word + (list[at + 1]?.text ?? '') : '';
  const level = levelOf(word) ?? compoundLevel(word) ?? (list.length <= forgivingUpTo ? spelt(word) : undefined);
  const all = allOfCountry(list, at, after);
  if (all) return all;
  if (level) return { levels: [level], shape: 'word', from: at, to: at + 1 };
  const joined = levelWords().get(two);
  if (joined) return { levels: [joined], shape: 'word', from: at, to: at + 2 };
  const named = placeNames().get(word);
  if (named === 'foreign') return undefined;
  if (named) return { levels: [named], shape: 'one', from: whole(list, at), to: at + 1, name: word, area: true };
  if (isTown(list, at)) return { levels: ['local'], shape: 'one', from: whole(list, at), to: at + 1, name: word, area: true };
  if (isUnknownTown(list, at)) return { levels: ['local'], shape: 'one', from: at, to: at + 1, name: word, area: true };
  if (isEveryone(places, at)) return { levels: ['national'], shape: 'loose', from: at, to: at + 1 };
  const noun = placeNouns().get(word);
  if (noun === 'town' && /^(?:hall|council|centre|center|library|school|house|shop|school)$/.test(list[at + 1]?.text ?? ''))
    return undefined;
  return noun ? nounScope(places, noun, at, after) : undefined;
};

/** "the whole of North Jutland", "hele Fyn": where the name begins with what belongs to it. */
const whole = (list: readonly Token[], at: number): number => {
  const part =
    /^(?:north|south|east|west|central|mid|greater|northern|southern|eastern|western|det|den|resten|rest|of|whole|hele|all|entire|nordlige|sydlige|vestlige|oestlige|centrale)$/;
  let from = at;
  while (at - from < 5 && part.test(list[from - 1]?.text ?? '')) from--;
  while (from < at && /^(?:of|det|den)$/.test(list[from]?.text ?? '')) from++;
  return from;
};

/** Municipalities that are also ordinary words, after "i" or "hele". */
const isTown = (list: readonly Token[], at: number): boolean =>
  /^(?:odder|greve|lejre|skive)$/.test(list[at]?.text ?? '') && /^(?:i|hele|in)$/.test(list[at - 1]?.text ?? '');

/** "det skal ud til alle", with nobody in particular behind it. */
const isEveryone = ({ text, list }: Places, at: number): boolean => {
  const [before, word, next] = [list[at - 1], list[at], list[at + 1]];
  if (!word || !/^(?:alle|all)$/.test(word.text) || !/^(?:til|for|hos|blandt|med|to)$/.test(before?.text ?? '')) return false;
  return (
    !next || /[,.;:!?\n]/.test(text.slice(word.end, next.start)) || /^(?:i|paa|og|der|som|and|in|saa|nu|uanset)$/.test(next.text)
  );
};

type Count = 'all' | 'some' | 'one' | 'most' | 'plain' | 'whole';

/** What counts a noun: "alle de danske", "samtlige 98". */
const countsBefore = (
  list: readonly Token[],
  at: number,
  after: number,
): { readonly from: number; readonly counts: ReadonlySet<Count> } => {
  const counts = new Set<Count>();
  let from = at;
  while (from > after && at - from < 6) {
    const word = list[from - 1]?.text ?? '';
    const count = counting().get(word);
    if (!count && !(from === at && /(?:e|ende|ske)$/.test(word) && counting().has(list[from - 2]?.text ?? ''))) break;
    if (count) counts.add(count);
    from--;
  }
  return { from, counts };
};

const countrywide = /^(?:landets|danmarks|98|nioghalvfems|otteoghalvfems)$/;

/** "kommunens", "byens", "the municipality's": one place, and what comes after is what it has. */
const isOneOwner = (list: readonly Token[], at: number): boolean => {
  const word = list[at];
  if (!word) return false;
  if (/['’]s$/.test(word.raw)) return /^(?:the|this|our)$/.test(list[at - 1]?.text ?? '');
  return /(?:en|et)s$/.test(word.text);
};

const nounScope = ({ list }: Places, noun: PlaceNoun, at: number, after: number): Scope | undefined => {
  const word = list[at]?.text ?? '';
  const { from, counts } = countsBefore(list, at, after);
  const before = list.slice(from, at).map((one) => one.text);
  const told = before.some(
    (one) => countrywide.test(one) || (noun === 'municipality' && /^(?:samtlige|eneste|alle|all|every|enhver|hver)$/.test(one)),
  );
  const explicit = !counts.has('most') && (told || (counts.has('all') && before.includes('danske')));
  // "Hvad der bygges i deres kvarter": each his own, which says nothing of how far it goes.
  if (before.some((one) => /^(?:deres|sit|sin|jeres|their|your|his|her)$/.test(one))) return undefined;
  const many = isPlural(word);
  // "Alle kommunens skoler" counts the schools of one municipality.
  if (noun !== 'country' && counts.has('all') && isOneOwner(list, at))
    return {
      levels: [noun === 'municipality' || noun === 'town' ? 'local' : 'regional'],
      shape: 'one',
      from: at,
      to: at + 1,
      explicit: false,
      area: false,
    };
  const helhed = list[at + 1]?.text === 'som' && list[at + 2]?.text === 'helhed';
  const base = { from, to: at + (helhed ? 3 : 1), explicit, area: counts.has('whole') || helhed };
  if (/^(?:thing|matter|affair|effort|initiative|project|scheme)$/.test(list[at + 1]?.text ?? '') && !many && from < at)
    return {
      ...base,
      levels: [noun === 'country' ? 'national' : noun === 'region' || noun === 'part' ? 'regional' : 'local'],
      shape: 'word',
      to: at + 1,
      from: at,
    };
  if (noun === 'country') return countryScope(list, at, base, counts);
  if (!many && !counts.has('all'))
    return { ...base, levels: [noun === 'municipality' || noun === 'town' ? 'local' : 'regional'], shape: 'one' };
  const all = counts.has('all');
  const levels = explicit ? (['national'] as const) : pluralLevels(noun, word, counts, before);
  const definite = counts.size === 0 && /rne$/.test(word);
  return { ...base, levels, shape: all || definite ? 'all' : 'some' };
};

/** "landet" is the country with "hele" before it; "på landet" is none, and "landets" may count what comes. */
const countryScope = (
  list: readonly Token[],
  at: number,
  base: Pick<Scope, 'from' | 'to'>,
  counts: ReadonlySet<Count>,
): Scope | undefined => {
  const word = list[at]?.text ?? '';
  const next = [1, 2, 3].map((step) => list[at + step]?.text ?? '');
  if (/^(?:landets|danmarks)$/.test(word)) {
    const noun = next.findIndex((one) => placeNouns().has(one));
    if (noun >= 0 && next.slice(0, noun).every((one) => counting().has(one))) return undefined;
  }
  if (
    /^(?:land|landet|country|nation)$/.test(word) &&
    !counts.has('whole') &&
    !/^(?:vores|vort|our|this|dette)$/.test(list[at - 1]?.text ?? '')
  )
    return undefined;
  return { ...base, levels: ['national'], shape: 'all', explicit: true };
};

const pluralLevels = (noun: PlaceNoun, word: string, counts: ReadonlySet<Count>, before: readonly string[]): readonly Level[] => {
  const all = counts.has('all');
  if (noun === 'municipality') {
    if (counts.has('most')) return ['national', 'regional'];
    if (all) return ['national'];
    if (counts.has('some') || word.startsWith('nabo')) return ['local', 'regional'];
    return before.includes('danske') || before.includes('danish') ? ['national', 'local'] : ['local', 'national'];
  }
  if (noun === 'region') {
    if (before.some((one) => /^(?:fem|5|five)$/.test(one))) return all ? ['national'] : ['national', 'regional'];
    return all ? ['national', 'regional'] : ['regional'];
  }
  if (noun === 'part') return all ? ['national'] : ['regional', 'national'];
  if (/^(?:bydele|bydelene|kvarter|boligomr|sogn|gader|distri)/.test(word)) return ['local'];
  if (all) return ['national', 'local'];
  return counts.has('some') ? ['local', 'regional'] : ['local', 'national'];
};

const link = /^(?:i|paa|af|for|fra|in|of|across|within|inden|her|hele|ved|omkring|throughout|the|from|under|ude|rundt|om)$/;

/** "alle kommuner i regionen" is the region, and "en by på Fyn" the town. */
const within = (text: string, list: readonly Token[], found: readonly Scope[]): readonly Scope[] => {
  const kept: Scope[] = [];
  for (const scope of found) {
    const before = kept.at(-1);
    const between = before ? list.slice(before.to, scope.from) : [];
    const linked =
      before !== undefined &&
      between.length <= 4 &&
      (between.length > 0 || before.shape === 'loose' || link.test(list[scope.from]?.text ?? '')) &&
      between.every((word) => link.test(word.text)) &&
      !/[,.;:!?\n]/.test(text.slice(list[before.to - 1]?.end, list[scope.from]?.start));
    if (linked) kept[kept.length - 1] = nested(before, scope);
    else kept.push(scope);
  }
  return kept;
};

const size = (level: Level | undefined): number => (level ? allLevels.indexOf(level) : -1);

const nested = (part: Scope, all: Scope): Scope => {
  const joined = { from: part.from, to: all.to };
  const [inner, outer] = [part.levels[0], all.levels[0]];
  if (part.shape === 'word' || part.shape === 'body') {
    const same = part.levels.join() === all.levels.join();
    return same
      ? { ...(part.shape === 'word' ? part : all), ...joined, area: true }
      : { ...part, ...joined, levels: unique([...part.levels, ...all.levels]) };
  }
  if (part.shape === 'one')
    return size(outer) >= size(inner)
      ? { ...part, ...joined }
      : { ...part, ...joined, levels: unique([...part.levels, ...all.levels]) };
  if (part.shape === 'some' && outer === 'regional') return { ...part, ...joined, levels: ['regional', 'local'], area: true };
  if (part.shape === 'some' && outer === 'national') return { ...part, ...joined };
  return { ...all, ...joined, area: true };
};

const unique = (levels: readonly Level[]): readonly Level[] => [...new Set(levels)];
