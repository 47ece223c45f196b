import { type Figure, figuresIn } from './figures.js';
import { isFunctionWord } from './function-words.js';
import { type MoneyOwner, whoseMoney } from './money-owner.js';
import { figure } from './numbers.js';
import { phraseTable } from './phrases.js';
import { words } from './text.js';

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

type Sum = Figure & { readonly kronerWorth: number; readonly bare: boolean };

/** An answer to "how much" is no longer; what comes after is not read. */
const longestAnswer = 4_000;

/** Longer than any proposal. */
const longestText = 12_000;

/** More than this is no initiative's money, and would not fit a whole number. */
const most = 1e12;

const isBare = (one: Figure): boolean => one.scale === undefined && !one.kroner;

const sumsIn = (text: string, figures: readonly Figure[]): readonly Sum[] =>
  figures
    .filter((one) => !one.foreign && !countsOther(text, one) && !isNumbering(text, one))
    .map((one) => ({
      ...one,
      kronerWorth: Math.round(one.value * (one.scale ?? 1)),
      bare: one.scale === undefined && !one.kroner,
    }))
    .filter((one) => one.kronerWorth <= most);

/** Words that may follow an amount and say nothing about what is counted. */
const afterAmount =
  /^(?:årlig|aarlig|annual|yearly|total|sam|ialt|per|pr|ekskl|inkl|excl|incl|ca|cirka|heraf|deraf|max|maks|fordel|budget|ekstra|plus|minus|rundt|altså|gange|hver|roughly|approx|each|every|afsat|afsæt|omkring|sådan|mindst|højst|tops|or so|sort|giv)/u;

/** "2 millioner borgere" counts citizens. */
const countsOther = (text: string, one: Figure): boolean => {
  if (one.kroner) return false;
  const next = /^[\s\u00a0]+(\p{L}+)/u.exec(text.slice(one.end, one.end + 30))?.[1];
  return next !== undefined && next === next.toLowerCase() && !isFunctionWord(next) && !afterAmount.test(next);
};

/** A bare figure that numbers something else. */
const isNumbering = (text: string, one: Figure): boolean =>
  one.scale === undefined &&
  !one.kroner &&
  /(?<!\p{L})(?:år|uge|kl|nr|punkt|side|§|q|kvartal)\.?\s?$/iu.test(text.slice(Math.max(0, one.start - 8), one.start));

const yearlyAfter =
  /^[\s,]*(?:kr\.?\s)?(?:om året|årligt|årlig|pr\.?\s?år|per år|hvert år|\/\s?år|a year|per year|per annum|annually|yearly|each year|every year|p\.\s?a\.|aarligt|om aaret|pr\.?\s?aar|i årlig)/i;
const yearlyBefore = /(?:årligt?e?|hvert år|annual(?:ly)?|yearly|every year)[\p{L}\s]{0,20}$/iu;

const isYearly = (text: string, { start, end }: Sum): boolean =>
  yearlyAfter.test(text.slice(end, end + 24)) || yearlyBefore.test(text.slice(Math.max(0, start - 34), start));

/** How far from a letter or a currency a figure may stand and still be part of an amount. */
const reach = 60;

/** A text with the middle of its long rows of figures blanked: no amount is there, and to weigh each figure would take long. */
const withoutRows = (text: string): string =>
  text.replace(/\d[\d\s.,;:/()+]+/g, (row) =>
    row.length <= 2 * reach ? row : row.slice(0, reach) + ' '.repeat(row.length - 2 * reach) + row.slice(-reach),
  );

/** "det vil koste 200.000": a bare figure is an amount where a price is told. */
const priced =
  /(?:koste[rs]?|kostet|(?<!\p{L})costs?|pris(?:en)? (?:er|bliver)|afsat|sat|beløbet (?:er|på)|(?:det hele|i alt|samlet|budgettet|udgiften|omkostningen) (?:er|bliver)|(?:løber|loeber) op i|lyder på|comes to|amounts to|priced at|price is)(?: (?:på|til|ca|ca\.|cirka|omkring|omtrent|nok|vel|vist|about|around|roughly|approximately|op til|up to)){0,3} $/iu;

const isPriced = (text: string, one: Figure): boolean =>
  one.value >= 1000 && /[.,]\d{3}$|000$/.test(one.written) && priced.test(text.slice(Math.max(0, one.start - 40), one.start));

/** An amount with what it takes to choose among several. */
export interface WeighedAmount extends FoundAmount {
  readonly whose: MoneyOwner;
  /** One end of a range, or a number that is none: "et par hundrede tusind". */
  readonly rough: boolean;
}

/** The amounts of kroner in a text, each with whose it is. Linear. */
export const weighAmounts = (said: string): readonly WeighedAmount[] => {
  const text = withoutRows(said.length > longestText ? said.slice(0, longestText) : said);
  return sumsIn(
    text,
    figuresIn(text).filter((one) => !isBare(one) || isPriced(text, one)),
  ).map((one, at) => {
    const whose = at < mostWeighed ? whoseMoney(text, one) : 'unknown';
    return {
      kroner: one.kronerWorth,
      start: one.start,
      end: one.end,
      sure: at < mostWeighed && !one.range && !isPerUnit(text, one) && (whose === 'own' || (whose === 'unknown' && one.kroner)),
      perYear: at < mostWeighed && isYearly(text, one),
      whose,
      rough: one.range || isRough(text, one) || isBound(text, one),
    };
  });
};

/** A text with more amounts than this is a table, and the rest are not sure. */
const mostWeighed = 200;

/** The amounts of kroner in a text, with figures or in words; what comes after 12,000 signs is not read. Linear. */
export const findAmounts = (said: string): readonly FoundAmount[] =>
  weighAmounts(said).map(({ whose: _whose, rough: _rough, ...amount }) => amount);

/** "et par hundrede tusind", "flere millioner": no amount to count on. */
const isRough = (text: string, { start, end }: Sum): boolean =>
  vague.test(text.slice(Math.max(0, start - 8), start)) || /(?<!\p{L})(?:par|couple)(?!\p{L})/iu.test(text.slice(start, end));

const nothing = phraseTable({
  none: `
    gratis, nul, ingenting, intet, koster (ikke|ik) noget, koster det ikke noget, koster ingenting, koster intet,
    kræver ingen (penge|midler), ingen (udgifter|omkostninger|udgift), uden (udgifter|omkostninger|beregning), udgiftsneutralt,
    omkostningsfrit, 0, ikke en krone, ikke en øre, ikke en rød reje, nothing, free, free of charge, zero, no cost, no costs,
    costs nothing, at no cost, wont cost anything, doesnt cost anything, not cost anything, no expenses, cost neutral
  `,
  perhaps: `
    ingen penge, ingen midler, ingen, ikke noget, niks, ingen ekstra penge, ingen ekstra midler, none, no money, no funds, nada
  `,
});

const aboutMoney = /^(?:kr|kroner|dkk|penge|kost|koster|koste|helt|ekstra|money|cost|costs|total|all|niks|extra)$/;

const readNothing = (text: string): AmountReading | null => {
  const list = words(text);
  const marks = list.length > 12 ? [] : nothing(list);
  const others = list.filter(
    (word, at) =>
      !isFunctionWord(word.text) && !aboutMoney.test(word.text) && !marks.some(({ from, to }) => from <= at && at < to),
  );
  if (marks.length === 0 || others.length > 0) return null;
  return marks.some(({ mark }) => mark === 'none')
    ? { state: 'amount', kroner: 0, perYear: false }
    : { state: 'unclear', candidates: [0] };
};

/**
 * Reads an amount as an answer to "how much". A lone small figure ("5"), a range, or several amounts are asked back; `null` when no amount is
 * there.
 */
export const readAmount = (said: string): AmountReading | null => {
  const text = said.slice(0, longestAnswer);
  const sums = sumsIn(text, figuresIn(text));
  if (sums.length === 0) return readNothing(text);
  const sum = meant(text, sums);
  if (!sum || sum.range) return { state: 'unclear', candidates: several(text, sums) };
  if (sum.bare && sum.kronerWorth > 0 && sum.kronerWorth < 1000)
    return { state: 'unclear', candidates: unitsOf(figure(sum.written) ?? sum.value) };
  if (isPerUnit(text, sum) || (sums.length === 1 && isDenied(text, sum))) return null;
  if (isRough(text, sum) || isBound(text, sum)) return { state: 'unclear', candidates: [sum.kronerWorth] };
  return { state: 'amount', kroner: sum.kronerWorth, perYear: isYearly(text, sum) };
};

const vague = /(?:\bpar|nogle|flere|a few|some|several)\s*$/i;

/** The one of several amounts that is the answer: the total, the whole of a part, or the last after a correction. */
const meant = (text: string, sums: readonly Sum[]): Sum | undefined => {
  const [first, last, before] = [sums[0], sums.at(-1), sums.at(-2)];
  if (sums.length === 1 || !first || !last || !before) return first;
  const total = sums.find(
    ({ start, end }) =>
      totalAfter.test(text.slice(end, end + 24)) || totalBefore.test(text.slice(Math.max(0, start - 40), start)),
  );
  if (total) return total;
  const kept = sums.filter((one) => !isDenied(text, one));
  if (kept.length === 1) return kept[0];
  if (/heraf|deraf|hvoraf|of which/i.test(text)) return first;
  return /(?:nej|undskyld|rettelse|vent|jeg mener|sorry|\bno,|i mean)/i.test(text.slice(before.end, last.start))
    ? last
    : undefined;
};

/** "ikke 200.000, det bliver 250.000", "250.000 i stedet for 200.000": what an amount is not. */
const denied =
  /(?<!\p{L})(?:ikke|ik|ikk|not|i stedet for|istedet for|instead of|rather than|frem for)\s(?:(?:de|på|the|længere|laengere|kr\.?)\s){0,2}$/iu;
const isDenied = (text: string, { start }: Sum): boolean => denied.test(text.slice(Math.max(0, start - 30), start));

/** "under en million", "op til 2 mio.": a bound, and no amount yet. */
const bound =
  /(?<!\p{L})(?:under|op til|højst|hoejst|højest|hoejest|max|maks|maksimalt|maximum|mindst|minimum|mere end|mindre end|over|up to|at most|at least|less than|more than|below|above|no more than|not more than|fra)\.?\s(?:de\s|på\s|at være\s)?$/iu;
const isBound = (text: string, { start }: Sum): boolean => bound.test(text.slice(Math.max(0, start - 20), start));

/** "50 kr. per borger", "20.000 om måneden": a price, of which the whole is not told. */
const perUnit =
  /^[\s,]{0,2}(?:kr\.?\s)?(?:\/\s?(?!år|aar|year)\p{L}{2,}|(?:til|to|for) (?:hver|hvert|enhver|each|every)(?!\p{L})|(?:pr|per)\.?\s?(?!år|aar|year|annum)\p{L}{2,}|om (?:måneden|maaneden|ugen|dagen)|i timen|(?:månedligt|maanedligt|ugentligt|dagligt|monthly|weekly|daily|hver|stykket|each|apiece)(?!\p{L})|(?:a|an|every|each|hver) (?:month|week|day|hour|head|person|citizen|child|pupil|participant|måned|uge|dag|time|gang|deltager|borger|barn|elev)(?!\p{L}))/iu;
const isPerUnit = (text: string, { end }: Pick<Sum, 'end'>): boolean => perUnit.test(text.slice(end, end + 40));

const totalAfter = /^[^,;.]{0,12}(?:i alt|ialt|samlet|total|tilsammen|in all|altogether|overall)/i;
const totalBefore = /(?:i alt|ialt|samlet|total|tilsammen|altså|in all)[\p{L}\s:]{0,20}$/iu;

/** "men måske", "eller", "nej": what stands against the amount before it is not added to it. */
const isAdded = (between: string): boolean =>
  !/(?<!\p{L})(?:men|but|eller|or|måske|maaske|maybe|perhaps|evt|eventuelt|nej|no|ikke|not|snarere|rather|hellere|helst|kunne|kan|could|might|mere|højst|højest|max|maks|op til|up to|nu|now|ellers|vist|tror|think|than|end|mod|før|foer|against)(?!\p{L})|(?<!\p{L})(?:til|to)\s*$/iu.test(
    between,
  );

const several = (text: string, sums: readonly Sum[]): readonly number[] => {
  const values = [...new Set(sums.map((one) => one.kronerWorth))];
  const all = values.reduce((total, value) => total + value, 0);
  const added = sums.slice(1).every((one, at) => isAdded(text.slice(sums[at]?.end, one.start)));
  return added && !sums.some((one) => one.range) ? [...new Set([all, ...values])].slice(0, 4) : values.slice(0, 3);
};

/** What a lone figure may stand for. */
const unitsOf = (value: number): readonly number[] => {
  if (value === 0) return [0];
  const units = value < 100 ? [1e6, 1e3, 1] : [1e3, 1];
  return units.map((unit) => value * unit).filter((kroner) => Number.isInteger(kroner));
};
