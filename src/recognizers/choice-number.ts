import { isFunctionWord } from './function-words.js';
import { phraseTable } from './phrases.js';
import type { Token } from './text.js';

type Position =
  | 'one'
  | 'two'
  | 'three'
  | 'four'
  | 'five'
  | 'six'
  | 'seven'
  | 'eight'
  | 'nine'
  | 'ten'
  | 'last'
  | 'next-to-last'
  | 'middle'
  | 'first-two'
  | 'first-three'
  | 'last-two'
  | 'last-three'
  | 'both'
  | 'all'
  | 'all-but'
  | 'except'
  | 'not'
  | 'but'
  | 'rest'
  | 'rather'
  | 'count'
  | 'to';

/** What a list's places are called. `count` is a number that says how many there are ("alle tre"). */
const places = phraseTable<Position>({
  'first-two': `
    de to første, de første to, de to øverste, de to første af dem, the first two, the two first, first two, top two
  `,
  'first-three': 'de tre første, de første tre, de tre øverste, the first three, first three, top three',
  'last-two': 'de to sidste, de sidste to, de to nederste, the last two, last two, the two last, bottom two',
  'last-three': 'de tre sidste, de sidste tre, de tre nederste, the last three, last three',
  both: `
    begge, begge to, begge dele, dem begge, de begge, beggeto, begge muligheder, både det ene og det andet, both, both of them,
    the two of them
  `,
  all: `
    alle, alle sammen, allesammen, dem alle, dem alle sammen, dem allesammen, samtlige, hele listen, hele bundtet, hele pakken, hele vejen rundt, the whole list, the whole lot, across the board, det hele, alt sammen, altsammen,
    alle (muligheder|mulighederne|punkter|punkterne|niveauer|niveauerne|områder|svar|valg|syv|7|fire|4|fem|5|seks|6), all, all of them,
    all of the above, everything, every one of them, each of them, the lot, all options, all (seven|four|five|six), alle (to|tre|2|3),
    all (two|three|2|3), de tre, alle af dem
  `,
  'all-but': `
    all but, all except, all except for, everything but, everything except, everything other than, anything but, all apart from, alt andet end, alle andre end,
    alle de andre end, alle de øvrige end, alt undtagen, alle undtagen, alt på nær, alle på nær, alle bortset fra, alt bortset fra, alle minus, alle pånær
  `,
  except:
    'undtagen, på nær, pånær, bortset fra, minus, except, except for, apart from, but not, men ikke, lige bortset fra, excluding, uden, without, med undtagelse af, leaving out',
  not: 'ikke, ikk, not, hverken, neither',
  rest: 'de andre, de øvrige, resten, alle de andre, alle de øvrige, de resterende, the others, the rest, all the others, all others, all the rest, the other ones',
  rather: 'nej, næh, jeg mener, jeg mente, i mean, i meant, sorry, undskyld, rettelse, or rather, eller rettere, vent, wait, hov',
  but: 'men, but, derimod, men derimod, men i stedet, but rather, snarere',
  'next-to-last': 'næstsidste, næstnederste, next to last, second to last, second last, penultimate',
  middle: 'midterste, midten, i midten, mellemste, middle, the middle one',
  last: 'sidste, nederste, sidstnævnte, bagerste, last, bottom, latter',
  one: `
    eneren, etteren, 1eren, ettern, 1, en, et, ene, én, ét, een, første, 1ste, øverste, førstnævnte, one, first, 1st, top, former
  `,
  two: 'toeren, 2eren, toern, 2ern, 2, to, anden, andet, 2den, nummer to, two, second, 2nd',
  three: 'treeren, 3eren, treern, 3, tre, tredje, tredie, 3die, three, third, 3rd',
  four: 'fireren, 4eren, firern, 4, fire, fjerde, four, fourth, 4th',
  five: 'femmeren, 5eren, 5, fem, femte, five, fifth, 5th',
  six: 'sekseren, 6eren, 6, seks, sjette, six, sixth, 6th',
  seven: 'syveren, 7eren, 7, syv, syvende, seven, seventh, 7th',
  eight: '8, otte, ottende, eight, eighth, 8th',
  nine: '9, ni, niende, nine, ninth, 9th',
  ten: '10, ti, tiende, ten, tenth, 10th',
  to: 'til og med',
  count: 'stk, styk',
});

const digits: readonly Position[] = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Words that may stand around a place in a list and say nothing of their own. */
const around = new Set(
  `nr nummer no number num punkt punktet valg valgmulighed mulighed muligheden svar svarmulighed option choice item answer vaelger vaelge tager tage taenker siger
   choose pick select take go og and samt plus baade nul den det de of niveau emne tema omraade linje bliver foretraekker kategori roerer passer relevant relevante through thru relevans gaelder rammer hoerer handler sagen sag beroerer involverer daekker vigtige vigtig emnet fit fits apply applies touch cover matter matters
   relate related relevant important muligheder valg topic theme level them these passe passende begge dele gode oplagte kryds saet saette tick select choices forslaget proposal initiativet niveauer niveauerne emner emnerne temaer temaerne omraader omraaderne punkter punkterne altsaa options items levels themes areas topics stk mulighederne svarmuligheder sammen`.split(
    /\s+/,
  ),
);

/** Number words that are also everyday words: a place only when something says that they are. */
const everyday = new Set(['en', 'et', 'to', 'ene', 'one', 'anden', 'andet', 'ni', 'ti', 'top', 'second']);

/** Places in a list of `count`, from 0. `sure` is false when there is no such place, or not that many. */
export interface Positions {
  readonly found: readonly number[];
  readonly sure: boolean;
}

/** The places a text names, when it says nothing else: "2", "nr. 2 og 3", "den sidste", "alle undtagen 1". `null` when it has other content. */
export const readPositions = (text: string, list: readonly Token[], count: number): Positions | null => {
  if (list.length === 0 || list.length > 16 || count === 0) return null;
  if (/^\s*[-−–]\d/.test(text) || list.some(isDrawnOut)) return null;
  const lettered = readLetters(list, count);
  if (lettered) return lettered;
  const marks = places(list);
  const used = new Set(marks.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)));
  if (marks.length === 0 || !list.every((word, at) => used.has(at) || around.has(word.text) || isFunctionWord(word.text)))
    return null;
  const named = marks.filter(
    ({ from, to }) => to - from > 1 || !everyday.has(list[from]?.text ?? '') || isPlace(text, list, from, used),
  );
  return named.some(({ mark }) => !turning.has(mark)) ? collect(text, list, named, count) : null;
};

/** "aaaa" and "iii" are no "a" and no "i": a word drawn out down to a letter or two says nothing. */
const isDrawnOut = ({ text, raw }: Token): boolean => text.length < 3 && raw.length > text.length + 1;

/** "en" is a place in "én", "nr. en", "den ene" and "en og tre", and no place in "en" and "en god ide". */
const isPlace = (text: string, list: readonly Token[], at: number, used: ReadonlySet<number>): boolean => {
  if (list.length === 1) return !/^e[nt]e?$/i.test(list[at]?.raw ?? '');
  const before = list[at - 1]?.text ?? '';
  if (/^(?:nr|nummer|no|number|num|punkt|mulighed|option|choice|item|valg|svar|den|det|the)$/.test(before)) return true;
  // "the last one": the place is named before.
  if (list[at]?.text === 'one' && used.has(at - 1)) return false;
  const isJoint = (word: Token): boolean =>
    /^(?:og|and|samt|plus|den|det|de|the|through|thru|til|number|nr|nummer)$/.test(word.text);
  const isCounted = list.some((word, place) => used.has(place) && !/^(?:en|et|to|one|i)$/.test(word.text)) || list.some(isJoint);
  return isCounted && list.every((word, place) => used.has(place) || isJoint(word)) && !/\bi\b/i.test(text);
};

/** "b", "a og c", "b)". */
const readLetters = (list: readonly Token[], count: number): Positions | null => {
  const letters = list.filter((word) => !around.has(word.text));
  if (letters.length === 0 || !letters.every((word) => /^[a-h]$/.test(word.text))) return null;
  const found = letters.map((word) => word.text.charCodeAt(0) - 97);
  return found.every((position) => position < count) ? { found: sorted(found), sure: true } : null;
};

const sorted = (positions: readonly number[]): readonly number[] => [...new Set(positions)].sort((a, b) => a - b);

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, position) => position);

type Mark = ReturnType<typeof places>[number];

const placesOf = (mark: Position, count: number): readonly number[] => {
  switch (mark) {
    case 'all':
      return upTo(count);
    case 'both':
      return upTo(count);
    case 'last':
      return [count - 1];
    case 'next-to-last':
      return [count - 2];
    case 'middle':
      return [(count - 1) / 2];
    case 'first-two':
      return [0, 1];
    case 'first-three':
      return [0, 1, 2];
    case 'last-two':
      return [count - 2, count - 1];
    case 'last-three':
      return [count - 3, count - 2, count - 1];
    default:
      return digits.includes(mark) ? [digits.indexOf(mark)] : [];
  }
};

/** Marks that name no place. */
const turning: ReadonlySet<Position> = new Set(['all-but', 'except', 'not', 'but', 'rather', 'to', 'count']);

interface Sorted {
  readonly taken: readonly number[];
  readonly left: readonly number[];
  /** Whether what is not taken is all that was said: "ikke den sidste". */
  readonly onlyLeft: boolean;
}

/** Which places a text takes and which it leaves: an "undtagen" reaches to the end, a "ikke" to the next comma or "men". */
const sortOut = (text: string, list: readonly Token[], marks: readonly Mark[], count: number): Sorted => {
  const [taken, left]: [number[], number[]] = [[], []];
  let leaving: 'no' | 'not' | 'except' = 'no';
  let all = false;
  marks.forEach((mark, at) => {
    const before = marks[at - 1];
    const gap = before ? text.slice(list[before.to - 1]?.end ?? 0, list[mark.from]?.start ?? 0) : '';
    if (leaving === 'not' && (mark.mark === 'but' || (/[,;]/.test(gap) && !/\b(?:og|and|eller|or)\b/i.test(gap)))) leaving = 'no';
    if (mark.mark === 'all-but') [leaving, all] = ['except', true];
    else if (mark.mark === 'except') [leaving, all] = ['except', all || taken.length === 0];
    else if (mark.mark === 'not') leaving = 'not';
    else if (mark.mark === 'rest') all = all || left.length > 0;
    else if (mark.mark === 'rather') [taken.length, left.length] = [0, 0];
    else if (leaving === 'no') taken.push(...rangeFrom(text, list, before, mark), ...placesOf(mark.mark, count));
    else left.push(...rangeFrom(text, list, before, mark), ...placesOf(mark.mark, count));
  });
  return { taken: all ? upTo(count) : taken, left, onlyLeft: taken.length === 0 && !all };
};

const collect = (text: string, list: readonly Token[], marks: readonly Mark[], count: number): Positions | null => {
  const joined = marks.filter((mark, at) => !isRangeWord(text, list, marks, mark, at));
  const { taken, left, onlyLeft } = sortOut(text, list, joined, count);
  if (onlyLeft)
    return left.length > 0 ? { found: upTo(count).filter((position) => !left.includes(position)), sure: false } : null;
  const found = sorted(taken.filter((position) => !left.includes(position)));
  const real = found.filter((position) => Number.isInteger(position) && position >= 0 && position < count);
  const tooMany = marks.some(({ mark }) => mark === 'both') && count !== 2;
  if (real.length < found.length) return { found: [], sure: false };
  return { found: real, sure: !tooMany && real.length > 0 };
};

/** The English "to" of "3 to 5", which is also the Danish "to". */
const isRangeWord = (text: string, list: readonly Token[], marks: readonly Mark[], mark: Mark, at: number): boolean => {
  if (list[mark.from]?.text !== 'to' || mark.to - mark.from > 1) return false;
  const [before, after] = [marks[at - 1], marks[at + 1]];
  if (before?.to !== mark.from || after?.from !== mark.to) return false;
  const [from, to] = [digits.indexOf(before.mark), digits.indexOf(after.mark)];
  return from >= 0 && to > from && !/[,;]/.test(text.slice(list[before.from]?.end, list[after.from]?.start));
};

/** The places between two that are joined by a dash: "1-3". */
const rangeFrom = (text: string, list: readonly Token[], before: Mark | undefined, mark: Mark): readonly number[] => {
  if (!before) return [];
  const joint = text.slice(list[before.to - 1]?.end ?? 0, list[mark.from]?.start ?? 0);
  const [from, to] = [digits.indexOf(before.mark), digits.indexOf(mark.mark)];
  if (!/^\s*(?:[-–]|til|to|through|thru|til og med|up to)\s*$/i.test(joint) || from < 0 || to <= from) return [];
  return upTo(to).slice(from + 1);
};

/** Places that a text begins with, and where what else it says begins. */
export interface LeadingPlaces {
  readonly found: readonly number[];
  readonly after: number;
}

/** Figures joined by signs or "og", and a joint to what follows: "2 kommuner" and "2 af dem vi har" begin with no place. */
const leading =
  /^\s{0,5}(?:nr\.? |nummer |no\.? |number )?(\d{1,2}(?:(?: ?, ?| og | and | samt | & | ?\+ ?)(?:nr\.? )?\d{1,2}){0,9})(?: ?[,;] ?| ?\+ ?| & | (?=(?:og|and|samt|plus|også|also) ))(?=\D)/iu;

/** The places of "4 og 7 og så også klima": figures first, and then words that hold none. `null` when it begins otherwise. */
export const readLeadingPlaces = (text: string, count: number): LeadingPlaces | null => {
  const hit = text.length <= 300 ? leading.exec(text) : null;
  if (!hit?.[1] || /\d/.test(text.slice(hit[0].length))) return null;
  const found = sorted((hit[1].match(/\d+/g) ?? []).map((figure) => Number(figure) - 1));
  return found.every((position) => position >= 0 && position < count) ? { found, after: hit[0].length } : null;
};
