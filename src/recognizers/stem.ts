/**
 * Stems of folded words, so that "kommunens", "kommuner" and "kommune" are one word. Danish by the Snowball algorithm
 * (snowballstem.org/algorithms/danish, on text where æ ø å are ae oe aa), English by its plurals and verb endings.
 */

const danishEndings = `
  erendes erende hedens ethed erede heden heder endes ernes erens erets ered ende erne eren erer heds enes eres eret
  hed ene ere ens ers ets en er es et e
`
  .split(/\s+/)
  .filter(Boolean);

const vowels = 'aeiouy';

/** Where R1 begins: after the first consonant that follows a vowel, and never before the fourth letter. */
const regionOne = (word: string): number => {
  let at = 0;
  while (at < word.length && !vowels.includes(word.charAt(at))) at++;
  while (at < word.length && vowels.includes(word.charAt(at))) at++;
  return Math.max(at + 1, 3);
};

const endsIn = (word: string, ending: string, region: number): boolean =>
  word.length - ending.length >= region && word.endsWith(ending);

const withoutEnding = (word: string, region: number): string => {
  const last = word.charAt(word.length - 1);
  const ending = 'edrnst'.includes(last) ? danishEndings.find((one) => endsIn(word, one, region)) : undefined;
  if (ending) return word.slice(0, -ending.length);
  return endsIn(word, 's', region) && /[abcdfghjklmnoprtvyz]s$/.test(word) ? word.slice(0, -1) : word;
};

const withoutConsonantPair = (word: string, region: number): string =>
  word.length - 2 >= region && pairs.has(word.slice(-2)) ? word.slice(0, -1) : word;

const pairs = new Set(['gd', 'dt', 'gt', 'kt']);

const withoutSuffix = (word: string, region: number): string => {
  const short = word.endsWith('igst') ? word.slice(0, -2) : word;
  if (endsIn(short, 'loest', region)) return short.slice(0, -1);
  const suffix = ['elig', 'lig', 'els', 'ig'].find((one) => endsIn(short, one, region));
  return suffix ? withoutConsonantPair(short.slice(0, -suffix.length), region) : short;
};

const withoutDouble = (word: string, region: number): string =>
  word.length > region && word.at(-1) === word.at(-2) && !vowels.includes(word.charAt(word.length - 1))
    ? word.slice(0, -1)
    : word;

/** The stem of a folded Danish word. */
export const danishStem = (word: string): string => {
  const region = regionOne(word);
  return withoutDouble(withoutSuffix(withoutConsonantPair(withoutEnding(word, region), region), region), region);
};

/** The stem of a folded English word. */
export const englishStem = (word: string): string => {
  if (word.length < 4) return word;
  const bare = withoutPlural(word);
  for (const ending of ['ingly', 'edly', 'ing', 'ed', 'ly'])
    if (bare.endsWith(ending) && bare.length - ending.length >= 3)
      return withoutDouble(bare.slice(0, -ending.length), 2).replace(/e$/, '');
  return bare.replace(/e$/, '').replace(/y$/, 'i');
};

const withoutPlural = (word: string): string => {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:[sxz]|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
};
