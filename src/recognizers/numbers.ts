import { fold, type Token } from './text.js';

/** A number in words or signs at a place in a list of words. `next` is the first word after it. */
export interface NumberRead {
  readonly value: number;
  readonly next: number;
}

const danishUnits = 'nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten';
const englishUnits =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const danishTens: Readonly<Record<string, number>> = {
  tyve: 20,
  tredive: 30,
  tredve: 30,
  fyrre: 40,
  fyrretyve: 40,
  halvtreds: 50,
  halvtres: 50,
  halvtredsindstyve: 50,
  tres: 60,
  treds: 60,
  tresindstyve: 60,
  halvfjerds: 70,
  halvfjers: 70,
  halvfjerdsindstyve: 70,
  firs: 80,
  firsindstyve: 80,
  halvfems: 90,
  halvfemsindstyve: 90,
};
const englishTens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Powers of ten, by every name they go by in an amount. */
export const scales: Readonly<Record<string, number>> = {
  hundrede: 100,
  hundred: 100,
  hundreder: 100,
  hundreds: 100,
  tusind: 1e3,
  tusinde: 1e3,
  tusinder: 1e3,
  thousand: 1e3,
  thousands: 1e3,
  t: 1e3,
  tkr: 1e3,
  k: 1e3,
  tus: 1e3,
  grand: 1e3,
  kkr: 1e3,
  tdkk: 1e3,
  hundredetusind: 1e5,
  hundredetusinde: 1e5,
  hundredtusind: 1e5,
  hundredthousand: 1e5,
  million: 1e6,
  millioner: 1e6,
  millions: 1e6,
  mio: 1e6,
  mill: 1e6,
  mil: 1e6,
  mln: 1e6,
  m: 1e6,
  mkr: 1e6,
  miokr: 1e6,
  mdkk: 1e6,
  millon: 1e6,
  millionr: 1e6,
  mioner: 1e6,
  milion: 1e6,
  milioner: 1e6,
  milliard: 1e9,
  milliarder: 1e9,
  mia: 1e9,

  mrd: 1e9,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
};

const build = (): ReadonlyMap<string, number> => {
  const units = (list: string) => [...list.split(' ').entries()];
  const alone = [...units(danishUnits), ...units(englishUnits)].map(([value, word]) => [word, value] as const);
  const tens = Object.entries({ ...danishTens, ...englishTens });
  // "femoghalvfjerds" and "twentyfive" as one word; as several they are put together where they stand.
  const danish = Object.entries(danishTens).flatMap(([ten, value]) =>
    units(danishUnits)
      .slice(1, 10)
      .map(([unit, word]) => [`${word}og${ten}`, value + unit] as const),
  );
  const english = Object.entries(englishTens).flatMap(([ten, value]) =>
    units(englishUnits)
      .slice(1, 10)
      .map(([unit, word]) => [`${ten}${word}`, value + unit] as const),
  );
  return new Map<string, number>([
    ...alone,
    ...tens,
    ...danish,
    ...english,
    ['et', 1],
    ['een', 1],
    ['eet', 1],
    ['a', 1],
    ['an', 1],
  ]);
};

let wordValues: ReadonlyMap<string, number> | undefined;

/** The value of one folded number word below a hundred ("femoghalvfjerds"), or `undefined`. */
export const wordValue = (word: string): number | undefined => {
  wordValues ??= build();
  return wordValues.get(word);
};

/** "½", "¼" and "¾", alone or after a whole number. */
const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };

/**
 * A figure as Danes and the English write it: "250.000", "2,5", "2.5", "250,000", "1.250.000,50", "1½". Three figures after a lone sign are
 * thousands. `undefined` when it is none.
 */
export const figure = (written: string): number | undefined => {
  if (/^\d+$/.test(written)) return Number(written);
  const last = written.slice(-1);
  const part = fractions[last];
  if (part !== undefined) {
    const whole = written.slice(0, -1).trim();
    const value = whole === '' ? 0 : figure(whole);
    return value === undefined ? undefined : value + part;
  }
  const text = written.replace(/(\d)[\s\u00a0\u202f'](?=\d{3}(?!\d))/g, '$1');
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/.test(text)) return Number(text.replace(/\./g, '').replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/.test(text)) return Number(text.replace(/,/g, ''));
  return /^\d+[.,]\d+$/.test(text) ? Number(text.replace(',', '.')) : undefined;
};

const halves: Readonly<Record<string, number>> = {
  halvanden: 1.5,
  halvandet: 1.5,
  halvtredje: 2.5,
  halvtredie: 2.5,
  halvfjerde: 3.5,
};
const parts: Readonly<Record<string, number>> = {
  halv: 0.5,
  halvt: 0.5,
  halve: 0.5,
  half: 0.5,
  kvart: 0.25,
  quarter: 0.25,
  fjerdedel: 0.25,
  trekvart: 0.75,
  kvarte: 0.25,
};

/**
 * Reads the number words at a place: "to hundrede og halvtreds tusind", "halvanden million", "en kvart million", "two and a half million".
 * `null` when no number begins there.
 */
export const readNumberWords = (list: readonly Token[], from: number): NumberRead | null => {
  let total = 0;
  let group = 0;
  let at = from;
  let seen = false;
  let scaled = false;
  while (at < list.length && at - from < 24) {
    const word = list[at]?.text ?? '';
    const small = seen && /^(?:a|an|en|et|i)$/.test(word) ? null : smallAt(list, at);
    if (small) {
      if (seen && group % 100 !== 0 && !scaled && small.value >= 10) break;
      group += small.value;
      at = small.next;
      seen = true;
      scaled = false;
      continue;
    }
    const scale = glued(word) ?? { value: undefined, scale: scales[word] };
    if (scale.scale !== undefined) {
      if (!seen && scale.value === undefined && scale.scale < 1e3 && word !== 'hundrede' && word !== 'hundred') break;
      const count = scale.value ?? (group === 0 ? 1 : group);
      if (scale.scale === 100) group = count * 100;
      else {
        total += count * scale.scale;
        group = 0;
      }
      seen = true;
      scaled = true;
      at++;
      continue;
    }
    if (seen && /^(?:og|and)$/.test(word) && joinsNumber(list, at + 1, scaled)) at++;
    else break;
  }
  return seen ? { value: total + group, next: at } : null;
};

const joinsNumber = (list: readonly Token[], at: number, scaled: boolean): boolean =>
  smallAt(list, at) !== null && (scaled || tensAt(list, at));

const tensAt = (list: readonly Token[], at: number): boolean => {
  const word = list[at]?.text ?? '';
  return danishTens[word] !== undefined || parts[word] !== undefined || parts[list[at + 1]?.text ?? ''] !== undefined;
};

/** "tohundrede", "femhundredetusind", "tyvetusind", "tomillioner". */
const glued = (word: string): { readonly value: number; readonly scale: number } | undefined => {
  for (const name of ['hundrede', 'hundred', 'tusinde', 'tusind', 'thousand', 'millioner', 'million']) {
    if (!word.endsWith(name) || word.length === name.length) continue;
    const before = word.slice(0, -name.length).replace(/og$/, '');
    const value = wordValue(before) ?? hundreds(before);
    if (value !== undefined) return { value, scale: scales[name] ?? 1 };
  }
  return undefined;
};

/** "tohundrede", "tohundredeoghalvtreds": what stands before "tusind" in one word. */
const hundreds = (word: string): number | undefined => {
  const at = word.indexOf('hundrede');
  if (at < 0) return undefined;
  const count = at === 0 ? 1 : wordValue(word.slice(0, at));
  const after = word.slice(at + 8).replace(/^og/, '');
  const rest = after === '' ? 0 : wordValue(after);
  return count === undefined || rest === undefined ? undefined : 100 * count + rest;
};

/** A number below a hundred with its halves: "fem og halvfjerds", "en halv", "to en halv", "halvanden", "half a". */
const smallAt = (list: readonly Token[], at: number): NumberRead | null => {
  const word = list[at]?.text ?? '';
  const next = list[at + 1]?.text ?? '';
  const after = list[at + 2]?.text ?? '';
  const half = halves[word];
  if (half !== undefined) return { value: half, next: at + 1 };
  const part = parts[word];
  if (part !== undefined) return { value: part, next: partEnd(list, at) };
  if (/^(?:et|a|par)$/.test(word) && (word === 'par' || next === 'par' || next === 'couple'))
    return { value: 2, next: pairEnd(list, at) };
  const value = wordValue(word);
  if (value === undefined) return null;
  const tenth = /^(?:komma|point)$/.test(next) ? wordValue(after) : undefined;
  if (tenth !== undefined && tenth < 10) return { value: value + tenth / 10, next: at + 3 };
  const nextPart = parts[next];
  if (value === 1 && nextPart !== undefined) return { value: nextPart, next: partEnd(list, at + 1) };
  if (value === 3 && /^kvart/.test(next)) return { value: 0.75, next: at + 2 };
  if (value === 3 && /^quarters$/.test(next)) return { value: 0.75, next: partEnd(list, at + 1) };
  const joinedPart = /^(?:en|et|og|and|a)$/.test(next) ? parts[after] : undefined;
  if (value > 0 && joinedPart !== undefined && next !== 'og') return { value: value + joinedPart, next: at + 3 };
  if (value > 0 && /^(?:og|and)$/.test(next) && /^(?:en|et|a)$/.test(after) && parts[list[at + 3]?.text ?? ''] !== undefined)
    return { value: value + (parts[list[at + 3]?.text ?? ''] ?? 0), next: at + 4 };
  const tens = value < 10 && next === 'og' ? danishTens[after] : undefined;
  if (tens !== undefined) return { value: value + tens, next: at + 3 };
  const unit = value >= 20 && value % 10 === 0 && englishTens[word] !== undefined ? wordValue(next) : undefined;
  return unit !== undefined && unit > 0 && unit < 10 ? { value: value + unit, next: at + 2 } : { value, next: at + 1 };
};

/** "et par", "a couple of". */
const pairEnd = (list: readonly Token[], at: number): number => {
  const end = list[at]?.text === 'par' ? at + 1 : at + 2;
  return list[end]?.text === 'of' ? end + 1 : end;
};

/** "half a million", "a quarter of a million": the article belongs to it. */
const partEnd = (list: readonly Token[], at: number): number => {
  const [next, after] = [list[at + 1]?.text ?? '', list[at + 2]?.text ?? ''];
  if (next === 'of' && after === 'a') return at + 3;
  return next === 'a' || next === 'en' ? at + 2 : at + 1;
};

/** The folded word a scale may be written as with a dot or stuck to its currency: "mio.", "t.kr.", "mio.kr". */
export const scaleOf = (written: string): number | undefined =>
  scales[
    fold(written)
      .replace(/[.\s]/g, '')
      .replace(/(?<=^(?:mio|mill|mia|t|k))(?:kr|dkk)$/, '')
  ] ?? scales[fold(written).replace(/[.\s]/g, '')];
