import { fold } from '../text.js';
import { danish } from './danish.js';
import { english } from './english.js';
import type { Entry, Meaning, Phrases, Tag } from './lexicon.js';
import { ordinary } from './ordinary-words.js';
import { Vocabulary } from './vocabulary.js';

let built: Vocabulary | undefined;

/** Built on first use: loading the module costs nothing. */
const vocabulary = (): Vocabulary => {
  built ??= new Vocabulary([danish, english], ordinary);
  return built;
};

/** What may begin at a token: a time, something that is excluded. */
export interface Opens {
  readonly time: boolean;
  readonly exclusion: boolean;
}

/** A word, a run of digits or a sign. Letters and digits part ("Q3" is two tokens), so that a missing space or dot does no harm. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  /** A word in its canonical spelling, digits, or one sign; all dashes are `-` and all quotation marks `"`. */
  readonly text: string;
  /** UTF-16 units of the text read; end exclusive. */
  readonly start: number;
  readonly end: number;
  /** White space, or the beginning of the text, before it. */
  readonly spaced: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Written in capitals throughout. */
  readonly shouted: boolean;
  /** A new line before it. */
  readonly line: boolean;
  /** An abbreviation's full stop was written and dropped. */
  readonly dotted: boolean;
  readonly meaning: Meaning;
  readonly begins: Phrases;
  readonly ends: Phrases;
  /** No time begins with it, nor anything that is excluded: true of most words of a text, and so what keeps reading one cheap. */
  readonly opens: Opens;
  /** Its spelling was corrected. */
  readonly slip: boolean;
  /** Known by its ending alone. */
  readonly compound: boolean;
  /** Of digits. */
  readonly value: number;
}

const none: Meaning = {};
const noPhrases: Phrases = new Map();
const all: Opens = { time: true, exclusion: true };
const nothing: Opens = { time: false, exclusion: false };
const timeOnly: Opens = { time: true, exclusion: false };
const pattern = /\p{L}[\p{L}\p{M}]*|[0-9]+|[^\s]/gu;
const dashes = new Set(['‐', '‑', '‒', '–', '—', '−', '―']);
const quotes = new Set(['"', '“', '”', '„', '«', '»', '‟', '″']);
const apostrophes = new Set(['’', '´', '`', '‘']);

const signOf = (sign: string): string =>
  dashes.has(sign) ? '-' : quotes.has(sign) ? '"' : apostrophes.has(sign) ? "'" : sign === '→' ? '-' : sign;

/** Abbreviations whose full stop ends no sentence. */
const abbreviations = new Set(
  'beg d ca pr nr kr hr frk mr mrs ms dr kl t o m f ex fx evt inkl ekskl stk mio mia jan feb mar apr jun jul aug sep sept okt oct nov dec kv kvt mdr md mnd hhv bl a dvs s no art kap pkt v tlf j approx cirk c wk u'.split(
    ' ',
  ),
);

/** "u. 36" is a week, the letter alone is not. */
const wordEntry = (folded: string, next: string): string => (folded === 'u' && /^\.?\s{0,4}[0-9]/.test(next) ? 'uge' : folded);

/** Where a token stands. */
type Place = Pick<Token, 'start' | 'end' | 'spaced' | 'line'>;

/** Built in one piece: a text of 100 KB has as many of them. */
const tokenOf = (kind: Token['kind'], text: string, { start, end, spaced, line }: Place, value: number): Token => ({
  kind,
  text,
  start,
  end,
  spaced,
  line,
  value,
  capital: false,
  shouted: false,
  dotted: false,
  slip: false,
  opens: all,
  compound: false,
  meaning: none,
  begins: noPhrases,
  ends: noPhrases,
});

const timeTags =
  'in-time coming within before hedge now today tomorrow day-after-tomorrow yesterday same-year following-year for'.split(
    ' ',
  ) as Tag[];
const exclusionTags = 'document yearbook serial numbered label clock currency recurs union dated'.split(' ') as Tag[];

/** Words that a rule knows by themselves. */
const timeWords = new Set('new nye turn school summer autumn fall christmas i inden'.split(' '));
const exclusionWords = new Set('www nr no nummer af of dateret dated om'.split(' '));

const known = new WeakMap<Entry, Opens>();

const opensOf = (entry: Entry): Opens => {
  const before = known.get(entry);
  if (before) return before;
  const { meaning, begins, text } = entry;
  const hasMeaning = Object.keys(meaning).length > 0;
  const opens = {
    time: hasMeaning || timeWords.has(text) || timeTags.some((tag) => begins.has(tag)) || unknownOpens(text).time,
    exclusion: hasMeaning || exclusionWords.has(text) || exclusionTags.some((tag) => begins.has(tag)),
  };
  known.set(entry, opens);
  return opens;
};

const unknownOpens = (folded: string): Opens => {
  if (folded === 'www') return all;
  return timeWords.has(folded) || folded.startsWith('totusind') || folded.includes('aarig') ? timeOnly : nothing;
};

const wordToken = (raw: string, folded: string, { start, end, spaced, line }: Place): Token => {
  const found = vocabulary().find(folded);
  const capital = raw.charAt(0) !== raw.charAt(0).toLowerCase();
  return {
    kind: 'word',
    text: found?.entry.text ?? folded,
    start,
    end,
    spaced,
    line,
    value: Number.NaN,
    capital,
    shouted: capital && raw.length > 1 && raw === raw.toUpperCase(),
    dotted: false,
    opens: found ? opensOf(found.entry) : unknownOpens(folded),
    slip: found?.slip ?? false,
    compound: found?.compound ?? false,
    meaning: found?.entry.meaning ?? none,
    begins: found?.entry.begins ?? noPhrases,
    ends: found?.entry.ends ?? noPhrases,
  };
};

const numberOf = (raw: string, place: Place): Token => tokenOf('number', raw, place, raw.length > 9 ? Number.NaN : Number(raw));

/** Digits are one number; but those of "Q32018" and "H119" are the quarter's or the half's own and then a year's. */
const numberTokens = (raw: string, place: Place, last: Token | undefined): readonly Token[] => {
  const isBoth =
    last?.meaning.letter &&
    !place.spaced &&
    (/^[1-4]20[0-9]{2}$/.test(raw) || (last.text === 'q' && /^[1-4][1-4][0-9]$/.test(raw)));
  if (!isBoth) return [numberOf(raw, place)];
  const cut = place.start + 1;
  return [
    numberOf(raw.charAt(0), { ...place, end: cut }),
    numberOf(raw.slice(1), { start: cut, end: place.end, spaced: true, line: false }),
  ];
};

const isFolded = (raw: string): boolean => {
  for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) < 97 || raw.charCodeAt(i) > 122) return false;
  return true;
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (raw: string, code: number): boolean =>
  (code | 32) >= 97 && (code | 32) <= 122 ? true : code > 127 && /^\p{L}/u.test(raw);

/** The tokens of a text in order. Linear. */
export const lex = (text: string): Token[] => {
  const found: Token[] = [];
  let before = 0;
  for (const match of text.matchAll(pattern)) {
    const raw = match[0];
    const start = match.index;
    const spaced = start > before || start === 0;
    const line = start > before && text.slice(before, start).includes('\n');
    const place: Place = { start, end: start + raw.length, spaced, line };
    before = place.end;
    const code = raw.charCodeAt(0);
    const last = found[found.length - 1];
    if (isDigit(code)) found.push(...numberTokens(raw, place, last));
    else if (isLetter(raw, code))
      found.push(wordToken(raw, wordEntry(isFolded(raw) ? raw : fold(raw), text.slice(place.end, place.end + 6)), place));
    else if (raw === '.' && !spaced && last?.kind === 'word' && abbreviations.has(last.text))
      found[found.length - 1] = { ...last, end: place.end, dotted: true };
    else found.push(tokenOf('sign', signOf(raw), place, Number.NaN));
  }
  return found;
};
