import { isFunctionWord } from './function-words.js';
import { figure, readNumberWords, scaleOf, scales } from './numbers.js';
import { phraseTable } from './phrases.js';
import { type Token, words } from './text.js';

/**
 * An amount of Danish kroner in a text, in whole kroner. `sure` when it is money beyond doubt, and hardly the cost of a problem, a fine or a
 * threshold. `start` and `end` count UTF-16 units, end exclusive.
 */
export interface FoundAmount {
  readonly kroner: number;
  readonly start: number;
  readonly end: number;
  readonly sure: boolean;
  readonly perYear: boolean;
}

/** The answer to "how much": an amount, or what may have been meant, likeliest first. */
export type AmountReading =
  | { readonly state: 'amount'; readonly kroner: number; readonly perYear: boolean }
  | { readonly state: 'unclear'; readonly candidates: readonly number[] };

interface Candidate {
  /** As said, before the scale: the 2 of "2-3 mio." */
  readonly value: number;
  readonly scale: number | undefined;
  readonly kroner: boolean;
  readonly foreign: boolean;
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

const figures =
  /(?<![\p{L}\p{N}.,])(?:\d{1,3}(?:[.\u00a0\u202f ']\d{3})+(?!\d)(?:,\d{1,2}(?!\d))?|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d{1,2}(?!\d))?|\d{1,12}(?:[.,]\d{1,9})?)(?:\s?[½¼¾⅓⅔])?|(?<![\p{L}\p{N}])[½¼¾⅓⅔]/gu;
const scaleAfter =
  /^[\s\u00a0]?(?:(?:mio|mill|mia|tus|mrd|mln|mil|t|k|m|bn)(?:\.?\s?(?:kr|dkk))?|tkr|tdkk|mkr|hundrede|tusind(?:e|er)?|million(?:er|s)?|milion(?:er)?|milliard(?:er)?|thousands?|hundred|billions?|grand)(?![\p{L}\p{N}])\.?/iu;
const kronerAfter =
  /^(?:[\s\u00a0]?(?:danske\s)?(?:kr|dkk|kroner|kroners|krone|krones|d\.?kr|danish kroner|danish crowns|crowns)(?![\p{L}\p{N}])\.?|,-|,--|\.-|\s?:-)/iu;
const kronerBefore = /(?:(?<![\p{L}\p{N}])(?:kr|dkk|kroner)\.?:?\s?)$/iu;
const foreignAfter =
  /^[\s\u00a0]?(?:svenske|norske|islandske|swedish|norwegian|euro|eur|€|usd|us\$|\$|dollars?|pund|pounds?|gbp|£|sek|nok|yen|%|procent|percent|promille|per cent|pct)/iu;
const foreignBefore = /(?:€|\$|£|(?<![\p{L}])(?:eur|usd|gbp|sek|nok|euro))\s?$/iu;

const within = (text: string, from: number, to: number): string => text.slice(Math.max(0, from), Math.min(text.length, to));

/** What stands behind a number: its scale and its currency. */
const tail = (
  text: string,
  at: number,
): { readonly scale: number | undefined; readonly kroner: boolean; readonly foreign: boolean; readonly end: number } => {
  const scaled = scaleAfter.exec(within(text, at, at + 24));
  const afterScale = at + (scaled?.[0].length ?? 0);
  const currency = kronerAfter.exec(within(text, afterScale, afterScale + 24));
  const glued = scaled !== null && /(?:kr|dkk)\.?$/i.test(scaled[0]);
  return {
    scale: scaled ? scaleOf(scaled[0]) : undefined,
    kroner: currency !== null || glued,
    foreign: foreignAfter.test(within(text, afterScale, afterScale + 16)),
    end: afterScale + (currency?.[0].length ?? 0),
  };
};

const inFigures = (text: string): readonly Candidate[] =>
  [...text.matchAll(figures)].flatMap((match) => {
    const mixed = /^(\d+)\s$/.exec(within(text, match.index - 3, match.index));
    const value = mixed ? undefined : figure(match[0]);
    if (value === undefined) return [];
    const half = /^\s1\/2(?!\d)/.test(within(text, match.index + match[0].length, match.index + match[0].length + 5)) ? 4 : 0;
    const end = match.index + match[0].length + half;
    const after = tail(text, end);
    const before = within(text, match.index - 8, match.index);
    const led = kronerBefore.exec(before);
    if (
      half === 0 &&
      /^[\s]?[-/.]\d/.test(within(text, after.end, after.end + 3)) &&
      !after.kroner &&
      after.scale === undefined &&
      value < 1000 &&
      /^[./]/.test(text.charAt(after.end))
    )
      return [];
    return [
      {
        ...after,
        value: value + (half ? 0.5 : 0),
        kroner: after.kroner || led !== null,
        foreign: after.foreign || foreignBefore.test(before),
        start: match.index - (led?.[0].length ?? 0),
        written: match[0],
      },
    ];
  });

const inWords = (text: string, list: readonly Token[]): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (let at = 0; at < list.length; ) {
    const word = list[at];
    const read = word && !/^\d/.test(word.text) ? readNumberWords(list, at) : null;
    const last = read ? list[read.next - 1] : undefined;
    if (!word || !read || !last) {
      at++;
      continue;
    }
    const after = tail(text, last.end);
    const before = kronerBefore.test(within(text, word.start - 8, word.start));
    const afterFigure = /[\d½¼¾]\s?$/.test(within(text, word.start - 2, word.start));
    const named = list.slice(at, read.next).some(({ text: one }) => (scales[one] ?? 0) >= 1000 || /(?:tusind|million)/.test(one));
    if (!afterFigure && (named || after.kroner || before || after.scale !== undefined))
      found.push({
        ...after,
        value: read.value,
        scale: after.scale ?? (named ? 1 : undefined),
        kroner: after.kroner || before,
        start: word.start,
        written: '',
      });
    at = read.next;
  }
  return found;
};

/** Puts together what is one amount ("2 mio. 500 tusind kr.") and gives the first end of a range its scale ("2-3 mio."). */
const joined = (text: string, all: readonly Candidate[]): readonly (Candidate & { readonly range: boolean })[] => {
  const found: (Candidate & { range: boolean })[] = [];
  for (const one of all) {
    const last = found.at(-1);
    if (last && one.start < last.end) continue;
    const between = last ? text.slice(last.end, one.start) : '';
    if (last && isSum(last, one, between)) {
      found[found.length - 1] = {
        ...last,
        value: last.value * (last.scale ?? 1) + one.value * (one.scale ?? 1),
        scale: 1,
        kroner: last.kroner || one.kroner,
        end: one.end,
      };
      continue;
    }
    const range = last !== undefined && /^\s*(?:-|–|til|to|og|and|eller|or)\s*$/i.test(between);
    if (last && range) found[found.length - 1] = spread(last, one, between);
    found.push({ ...one, range });
  }
  return found;
};

const isSum = (first: Candidate, second: Candidate, between: string): boolean =>
  (first.scale ?? 1) >= 1e6 &&
  second.scale !== undefined &&
  second.value * second.scale < (first.scale ?? 1) &&
  !first.kroner &&
  /^\s*(?:og|and)?\s*$/i.test(between);

const spread = (first: Candidate, second: Candidate, between: string): Candidate & { range: boolean } => {
  const dash = !/og|and/i.test(between) || first.scale === undefined;
  if (!dash) return { ...first, range: true };
  const thousands =
    first.scale === undefined &&
    first.value < 1000 &&
    second.scale === undefined &&
    second.value >= 10_000 &&
    second.value % 1000 === 0;
  return {
    ...first,
    scale: first.scale ?? (thousands ? 1000 : second.scale),
    kroner: first.kroner || second.kroner,
    foreign: first.foreign || second.foreign,
    range: true,
  };
};

const yearly =
  /(?:om året|årligt|årlig|pr\.?\s?år|per år|hvert år|i år(?:et)?\b(?!\s\d)|\/\s?år|a year|per year|per annum|annually|annual|yearly|each year|every year|p\.\s?a\.|aarligt|om aaret|pr\.?\s?aar)/i;

/** Words that make an amount another's: what a problem costs, a fine, a threshold, what is earned or saved. */
const anothers =
  /b[øo]de|straf|tab(?:er|t|et)?\b|spild|gæld|underskud|grænse|tærskel|omsætning|løn|indtægt|indtjening|overskud|bespar|sparer|spare\b|gevinst|svindel|erstatning|skade|samfundet|problemet|koster os|koster det os|i dag koster|fine[sd]?\b|penalt|threshold|limit\b|loss|losing|lost|wast|turnover|revenue|savings?|saves?\b|damage|salary|debt|fraud|costs society|costs us/i;
const own =
  /budget|beløb|initiativet|projektet|forslaget|vi (?:har|skal|vil|regner|søger|får|forventer)|koste|pris|afsat|afsætte|finansier|ramme|bevilling|pulje|udgift|amount|cost|budget|initiative|project|we (?:need|have|will|expect)|set aside|funded|funding/i;

const sentenceAround = (text: string, { start, end }: Candidate): string => {
  const before =
    within(text, start - 80, start)
      .split(/[.!?]\s|\n/)
      .at(-1) ?? '';
  const after = within(text, end, end + 60).split(/[.!?](?:\s|$)|\n/)[0] ?? '';
  return `${before} ${after}`;
};

const amountsIn = (
  text: string,
): readonly (FoundAmount & { readonly bare: boolean; readonly range: boolean; readonly written: string })[] => {
  const list = words(text);
  const all = [...inFigures(text), ...inWords(text, list)].sort((a, b) => a.start - b.start || b.end - a.end);
  return joined(text, all)
    .filter((one) => !one.foreign && !countsOther(text, one))
    .map((one) => {
      const around = sentenceAround(text, one);
      const bare = one.scale === undefined && !one.kroner;
      return {
        kroner: Math.round(one.value * (one.scale ?? 1)),
        start: one.start,
        end: one.end,
        sure: one.kroner && !one.range && !(anothers.test(around) && !own.test(around)),
        perYear:
          yearly.test(within(text, one.end, one.end + 24)) ||
          /(?:årligt|årlige?|annual(?:ly)?|yearly)[\p{L}\s]{0,20}$/iu.test(within(text, one.start - 34, one.start)),
        bare,
        range: one.range,
        written: one.written,
      };
    })
    .filter((one) => Number.isSafeInteger(one.kroner));
};

/** "2 millioner borgere" counts citizens, "5 m" may be metres. */
const countsOther = (text: string, one: Candidate): boolean => {
  if (one.kroner) return false;
  const next = /^[\s\u00a0]+([\p{L}]+)/u.exec(within(text, one.end, one.end + 30))?.[1];
  return (
    next !== undefined &&
    next === next.toLowerCase() &&
    !isFunctionWord(next) &&
    !/^(?:årlig|aarlig|annual|yearly|total|sam|ialt|per|pr|ekskl|inkl|excl|incl|ca|cirka|heraf|deraf|max|maks|fordel|budget|ekstra|plus|minus|samlet|somhelst|rundt|altså|gange|hvert|hver|pluk|roughly|approx|each|every|nej|måske|maybe|sådan|cirka)/u.test(
      next,
    )
  );
};

/** The amounts of kroner in a text, with figures or in words. Linear. */
export const findAmounts = (text: string): readonly FoundAmount[] =>
  amountsIn(text)
    .filter((one) => !one.bare)
    .map(({ kroner, start, end, sure, perYear }) => ({ kroner, start, end, sure, perYear }));

const nothing = phraseTable({
  none: `
    gratis, nul, ingenting, intet, koster (ikke|ik) noget, koster det ikke noget, koster ingenting, koster intet, kræver ingen (penge|midler), ingen (udgifter|omkostninger|udgift), uden (udgifter|omkostninger|beregning), udgiftsneutralt, omkostningsfrit, 0, ikke en krone, ikke en øre, ikke en rød reje, nul og niks,
    nothing, free, free of charge, zero, no cost, no costs, costs nothing, at no cost, wont cost anything, doesnt cost anything, not cost anything, no expenses, cost neutral
  `,
  perhaps:
    'ingen penge, ingen midler, ingen, ikke noget, niks, ingen ekstra penge, ingen ekstra midler, none, no money, no funds, nada',
});

const isNothing = (text: string): 'sure' | 'perhaps' | null => {
  const list = words(text);
  if (list.length > 12) return null;
  const marks = nothing(list);
  const others = list.filter(
    (word, at) =>
      !isFunctionWord(word.text) &&
      !/^(?:kr|kroner|dkk|penge|kost|koster|helt|ekstra|money|cost|costs|total|all)$/.test(word.text) &&
      !marks.some(({ from, to }) => from <= at && at < to),
  );
  if (marks.length === 0 || others.length > 0) return null;
  return marks.some(({ mark }) => mark === 'none') ? 'sure' : 'perhaps';
};

/**
 * Reads an amount as an answer to "how much". A lone small figure ("5"), a range, or several amounts are asked back; `null` when no amount is
 * there.
 */
export const readAmount = (text: string): AmountReading | null => {
  const found = amountsIn(text).filter((one) => !(one.bare && isCount(text, one)));
  const [first] = found;
  if (!first) {
    const none = isNothing(text);
    if (none === null) return null;
    return none === 'sure' ? { state: 'amount', kroner: 0, perYear: false } : { state: 'unclear', candidates: [0] };
  }
  const total =
    found.length > 1
      ? found.find(
          (one) =>
            /^.{0,12}(?:i alt|ialt|samlet|total|tilsammen|in all|altogether|overall)/i.test(text.slice(one.end)) ||
            /(?:i alt|ialt|samlet|total|tilsammen|altså)[\p{L}\s:]{0,20}$/iu.test(
              text.slice(Math.max(0, one.start - 40), one.start),
            ),
        )
      : undefined;
  const one = total ?? (found.length === 1 || /heraf|deraf|of which/i.test(text) ? first : corrected(text, found));
  if (!one) return { state: 'unclear', candidates: several(found) };
  if (one.range) return { state: 'unclear', candidates: several(found) };
  if (one.bare && one.kroner < 1000) return { state: 'unclear', candidates: unitsOf(figure(one.written) ?? one.kroner) };
  if (vague.test(within(text, one.start - 8, one.start))) return { state: 'unclear', candidates: [one.kroner] };
  return { state: 'amount', kroner: one.kroner, perYear: one.perYear };
};

const vague = /(?:et par|par|nogle|flere|a few|some|several)\s*$/i;

type Found = ReturnType<typeof amountsIn>[number];

/** "500.000, nej 600.000": the last one counts. */
const corrected = (text: string, found: readonly Found[]): Found | undefined => {
  const last = found.at(-1);
  const before = found.at(-2);
  if (!last || !before) return undefined;
  return /(?:nej|undskyld|rettelse|vent|jeg mener|sorry|no,|i mean|altså)/i.test(text.slice(before.end, last.start))
    ? last
    : undefined;
};

const several = (found: readonly Found[]): readonly number[] => {
  const values = [...new Set(found.map((one) => one.kroner))];
  const sum = values.reduce((total, value) => total + value, 0);
  return found.some((one) => one.range) || values.length > 3
    ? values.slice(0, 3)
    : [sum, ...values].filter((value, at, all) => all.indexOf(value) === at);
};

/** What a lone figure may stand for. */
const unitsOf = (value: number): readonly number[] => {
  if (value === 0) return [0];
  const units = value < 100 ? [1e6, 1e3, 1] : [1e3, 1];
  return units.map((unit) => Math.round(value * unit)).filter((kroner) => kroner > 0);
};

/** A bare figure that is a year or counts something else. */
const isCount = (text: string, one: Found): boolean =>
  (/^(?:19|20)\d\d$/.test(one.written) && text.trim() !== one.written) ||
  /(?:år|uge|kl|nr|punkt|side|§|q|kvartal)\.?\s?$/i.test(within(text, one.start - 8, one.start));
