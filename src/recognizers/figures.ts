import { figure, readNumberWords, scaleOf, scales } from './numbers.js';
import { type Token, words } from './text.js';

/**
 * A number in a text that may be an amount. `value` is what is said before the scale: the 2 of "2-3 mio." `scale` is missing when none is
 * said; `foreign` is another currency or a percentage; `written` is the figure, empty for number words. Units are UTF-16, end exclusive.
 */
export interface Figure {
  readonly value: number;
  readonly scale: number | undefined;
  readonly kroner: boolean;
  readonly foreign: boolean;
  readonly range: boolean;
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

const pattern =
  /(?:(?<![\p{L}\p{N}.,])|(?<=(?<!\p{L})(?:[Kk]r|DKK|dkk)))(?:\d{1,3}(?:[.\u00a0\u202f ']\d{3})+(?!\d)(?:,\d{1,2}(?!\d))?|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d{1,2}(?!\d))?|\d{1,12}(?:[.,]\d{1,9})?)(?:\s?[½¼¾⅓⅔])?|(?<![\p{L}\p{N}])[½¼¾⅓⅔]/gu;
const scaleAfter =
  /^[\s\u00a0]?(?:(?:mio|mill|mia|tus|mrd|mln|mil|t|k|m|bn)(?:\.?\s?(?:kr|dkk))?|tkr|tdkk|mkr|hundrede?\s?tusinde?|hundrede|tusind(?:e|er)?|million(?:er|s)?|milion(?:er)?|milliard(?:er)?|thousands?|hundred|billions?|grand)(?![\p{L}\p{N}])\.?/iu;
const kronerAfter =
  /^(?:[\s\u00a0]?(?:danske\s)?(?:kr|dkk|kroner|kroners|krone|krones|d\.?kr|danish kroner|danish crowns|crowns)(?![\p{L}\p{N}])\.?|,-|,--|\.-|\s?:-)/iu;
const kronerBefore = /(?<![\p{L}\p{N}])(?:(mio|mill|mia|t)\.?\s?)?(?:kr|dkk|kroner)\.?:?\s?$/iu;
const foreignAfter =
  /^[\s\u00a0]?(?:svenske|norske|islandske|swedish|norwegian|euro|eur|€|usd|us\$|\$|dollars?|pund|pounds?|gbp|£|sek|yen|%|procent|percent|promille|per cent|pct)/iu;
const foreignBefore = /(?:€|\$|£|(?<!\p{L})(?:eur|usd|gbp|sek|euro))\s?$/iu;
/** In small letters "nok" is "probably". */
const norwegianAfter = /^[\s\u00a0]?NOK(?!\p{L})/u;
const norwegianBefore = /(?<!\p{L})NOK\s?$/u;
const dateAfter = /^(?:[-/.]\s?\d|\.?\s(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*)/iu;

const ahead = (text: string, at: number, length: number): string => text.slice(at, at + length);
const behind = (text: string, at: number, length: number): string => text.slice(Math.max(0, at - length), at);

/** A number with none of these beside it stands alone. */
const dressing = /[\p{L}€$£%,.:-]/u;

/** What stands around a number: its scale, its currency, and how far it all reaches. */
const dress = (text: string, start: number, end: number): Omit<Figure, 'value' | 'written' | 'range'> => {
  if (!dressing.test(ahead(text, end, 2)) && !dressing.test(behind(text, start, 2)))
    return { scale: undefined, kroner: false, foreign: false, start, end };
  const scaled = scaleAfter.exec(ahead(text, end, 24));
  const afterScale = end + (scaled?.[0].length ?? 0);
  const currency = kronerAfter.exec(ahead(text, afterScale, 24));
  const led = kronerBefore.exec(behind(text, start, 14));
  const scale = scaled?.[0] ?? led?.[1];
  return {
    scale: scale === undefined ? undefined : scaleOf(scale),
    kroner: currency !== null || led !== null || (scaled !== null && /(?:kr|dkk)\.?$/i.test(scaled[0])),
    foreign:
      foreignAfter.test(ahead(text, afterScale, 16)) ||
      foreignBefore.test(behind(text, start, 8)) ||
      norwegianAfter.test(ahead(text, afterScale, 8)) ||
      norwegianBefore.test(behind(text, start, 8)),
    start: start - (led?.[0].length ?? 0),
    end: afterScale + (currency?.[0].length ?? 0),
  };
};

/** "/2" after a number: it is the numerator of a fraction. */
const denominator = /^\/([2-9])(?!\d)/;
/** " 1/2" after a whole number. */
const fractionAfter = /^\s([1-9])\/([2-9])(?!\d)/;
/** The number in hand is the denominator of one. */
const numeratorBefore = /(?<![\d.,])\d{1,2}\/$/;

/** What a fraction in figures adds to a number, and how many signs it takes: "1/2", or the " 1/2" of "2 1/2". */
const fractionAt = (text: string, value: number, at: number): { readonly value: number; readonly length: number } | null => {
  const quarters = value < 4 ? /^\s?kvart(?=\s)/i.exec(ahead(text, at, 8)) : null;
  if (quarters) return { value: value / 4, length: quarters[0].length };
  const under = denominator.exec(ahead(text, at, 3));
  if (under) return { value: value / Number(under[1]), length: under[0].length };
  const beside = fractionAfter.exec(ahead(text, at, 5));
  return beside && { value: value + Number(beside[1]) / Number(beside[2]), length: beside[0].length };
};

/** A text with more amounts in figures than this is a table; the rest of it is not weighed. */
const mostDressed = 1_000;

const inFigures = (text: string): readonly Figure[] => {
  let left = mostDressed;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = figure(match[0]);
    const written = match.index + match[0].length;
    if (value === undefined || left <= 0) return [];
    const fraction = fractionAt(text, value, written);
    const dressed = dress(text, match.index, written + (fraction?.length ?? 0));
    const bare = dressed.scale === undefined && !dressed.kroner;
    left -= bare ? 0.2 : 1;
    const dated = bare && value < 1000 && dateAfter.test(ahead(text, written, 12));
    const isUnder = /^[2-9]$/.test(match[0]) && numeratorBefore.test(behind(text, match.index, 5));
    const isOver = /\d\s$/.test(behind(text, match.index, 2)) && denominator.test(ahead(text, written, 3));
    const ranged = /^-\d+(?:\.\d{3}|\s?(?:mio|mill|tus|hundrede|kr|t\.?kr|k\b))/i.test(
      ahead(text, written + (fraction?.length ?? 0), 14),
    );
    const year = /^(?:19|20)\d\d$/.test(match[0]) && bare;
    return (dated && !ranged) || isUnder || isOver || year
      ? []
      : [{ ...dressed, value: fraction?.value ?? value, range: false, written: match[0] }];
  });
};

/** A scale without a number before it is a number only when people say it so: "tusind kroner". */
const loneScale =
  /^(?:mio|mill|mil|mln|mia|mrd|bn|m|k|t|tus|tkr|kkr|mkr|tdkk|mdkk|miokr|grand|millioner|milliarder|millions|billions|thousands|hundreds|hundreder|tusinder)$/;

const inWords = (text: string, list: readonly Token[]): readonly Figure[] => {
  const found: Figure[] = [];
  for (let at = 0; at < list.length; ) {
    const word = list[at];
    const read = word && !/^\d/.test(word.text) && !loneScale.test(word.text) ? readNumberWords(list, at) : null;
    const last = read ? list[read.next - 1] : undefined;
    if (!word || !read || !last) {
      at++;
      continue;
    }
    const dressed = dress(text, word.start, last.end);
    const afterFigure = /[\d½¼¾]\s?$/.test(behind(text, word.start, 2));
    const scaled = list.slice(at, read.next).some(({ text: one }) => (scales[one] ?? 0) >= 1000 || /tusind|million/.test(one));
    if (!afterFigure && (scaled || dressed.kroner || dressed.scale !== undefined))
      found.push({
        ...dressed,
        value: read.value,
        scale: dressed.scale ?? (scaled ? 1 : undefined),
        range: false,
        written: '',
      });
    at = read.next;
  }
  return found;
};

const worth = ({ value, scale }: Figure): number => value * (scale ?? 1);

/** "2 mio. 500 tusind", "1 million og 200.000". */
const isSum = (first: Figure, second: Figure, between: string): boolean =>
  (first.scale ?? 1) >= 1e6 &&
  !first.kroner &&
  worth(second) >= 1000 &&
  worth(second) < (first.scale ?? 1) &&
  /^\s*(?:og|and)?\s*$/i.test(between);

/** The first end of a range, with the scale of the second one when it has none: "2-3 mio.", "200-300.000". */
const firstEnd = (first: Figure, second: Figure, between: string): Figure => {
  if (/og|and/i.test(between) && first.scale !== undefined) return { ...first, range: true };
  const thousands = first.scale === undefined && first.value < 1000 && second.value >= 10_000 && second.value % 1000 === 0;
  // "2-300.000" is from two hundred thousand.
  const hundreds =
    thousands && first.value < 10 && second.scale === undefined && second.value >= 100_000 && second.value % 100_000 === 0;
  if (hundreds)
    return {
      ...first,
      scale: 100_000,
      kroner: first.kroner || second.kroner,
      foreign: first.foreign || second.foreign,
      range: true,
    };
  const scale = first.scale ?? (thousands && second.scale === undefined ? 1000 : second.scale);
  return { ...first, scale, kroner: first.kroner || second.kroner, foreign: first.foreign || second.foreign, range: true };
};

const rangeJoint = /^\s*(?:-|–|til|to|og|and|eller|or)\s*$/i;

/** Puts together what is one amount, and marks the two ends of a range. */
const joined = (text: string, all: readonly Figure[]): readonly Figure[] => {
  const found: Figure[] = [];
  for (const one of all) {
    const last = found.at(-1);
    if (last && one.start < last.end) continue;
    const between = last && one.start - last.end < 12 ? text.slice(last.end, one.start) : ', ';
    if (last && isSum(last, one, between))
      found[found.length - 1] = { ...last, value: worth(last) + worth(one), scale: 1, kroner: one.kroner, end: one.end };
    else {
      const range = last !== undefined && rangeJoint.test(between);
      if (last && range) found[found.length - 1] = firstEnd(last, one, between);
      found.push({ ...one, range });
    }
  }
  return found;
};

/** The numbers of a text that may be amounts, in figures or in words, in order. Linear. */
export const figuresIn = (text: string): readonly Figure[] =>
  joined(
    text,
    [...inFigures(text), ...inWords(text, words(text))].sort((a, b) => a.start - b.start || b.end - a.end),
  );
