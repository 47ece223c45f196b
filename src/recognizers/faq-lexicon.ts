import type { Language } from '../domain/language.js';
import { isFunctionWord } from './function-words.js';
import { expand } from './phrases.js';
import { danishStem, englishStem } from './stem.js';
import { distance, fold } from './text.js';

/** What a language says of the same thing in many words. */
export interface LexiconSource {
  /**
   * One thing a line: its name, a colon, and phrases parted by commas. `=word` is that form alone, any other single word all its forms.
   * Names are the same in all languages. What stands under `-` says nothing: courtesy, oaths, hedges.
   */
  readonly concepts: string;
  /** Names of what the whole conversation is about: it may be named in passing, and may be left out. */
  readonly background: string;
  /** Names of kinds of people and bodies: "boligforening" is an association, whatever stands before. */
  readonly actors: string;
  /** Ordinary words that are right as they are and no slip of another. */
  readonly right: string;
}

/** A phrase found in a list of words: what it names (`-` for nothing), and how many words it takes. */
export interface Named {
  readonly concept: string;
  readonly length: number;
}

/** A language's words, ready to be looked up. All words are folded. */
export interface Lexicon {
  readonly stem: (word: string) => string;
  /** The longest phrase that begins at a place. */
  readonly at: (list: readonly string[], from: number) => Named | undefined;
  /** Whether a word stands in any phrase. */
  readonly knows: (word: string) => boolean;
  readonly background: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  /** Whether a word is an ordinary one of another matter. */
  readonly isRight: (word: string) => boolean;
  /** A word as it was meant, given the words of a FAQ. */
  readonly speller: (more: readonly string[]) => (word: string) => string;
}

/** "brugt", "sendt" and "valgt" with their verbs. */
const danishTerm = (word: string): string => {
  const stem = danishStem(/..[^aeiouy]ede$/.test(word) ? `${word.slice(0, -2)}t` : word);
  return stem.length > 3 && stem.endsWith('t') && 'bdfglmnprsv'.includes(stem.charAt(stem.length - 2)) ? stem.slice(0, -1) : stem;
};

/** The words of a phrase of ours, which has no signs but hyphens and apostrophes. */
const folded = (phrase: string): readonly string[] =>
  fold(phrase.replaceAll("'", ''))
    .split(/[\s=-]+/)
    .filter(Boolean);

/** Builds a lexicon. */
export const buildLexicon = (source: LexiconSource, language: Language): Lexicon => {
  const stem = language === 'da' ? danishTerm : englishStem;
  const exact = new Map<string, string>();
  const stems = new Map<string, string>();
  const longest = new Map<string, number>();
  const known = new Set<string>();
  for (const line of source.concepts.trim().split(/\n(?= *[a-z-]+:)/)) {
    const colon = line.indexOf(':');
    const concept = line.slice(0, colon).trim();
    for (const phrase of line
      .slice(colon + 1)
      .split(',')
      .flatMap(expand)) {
      const parts = folded(phrase);
      for (const part of parts) known.add(part);
      const form = phrase.trim().startsWith('=') || (concept === '-' && parts.length === 1);
      if (form || parts.length > 1) exact.set(parts.join(' '), concept);
      const key = parts.map(stem).join(' ');
      if (parts.length === 1 && !exact.has(parts[0] ?? '')) exact.set(parts[0] ?? '', concept);
      if (!form && parts.length === 1) for (const one of short(parts[0] ?? '', key)) if (!exact.has(one)) exact.set(one, concept);
      if (!form && (parts.length > 1 || isLong(key)) && !stems.has(key)) stems.set(key, concept);
      for (const first of [parts[0] ?? '', stem(parts[0] ?? '')])
        longest.set(first, Math.max(longest.get(first) ?? 0, parts.length));
    }
  }
  return {
    stem,
    at: finder(exact, stems, longest, stem),
    knows: (word) => known.has(word) || exact.has(word) || stems.has(stem(word)),
    isRight: rightIn(folded(source.right), stem),
    background: new Set(folded(source.background)),
    actors: new Set(folded(source.actors)),
    speller: (more) => speller([...known, ...more], new Set(folded(source.right)), stem),
  };
};

const rightIn = (list: readonly string[], stem: (word: string) => string): ((word: string) => boolean) => {
  const [whole, stems] = [new Set(list), new Set(list.map(stem))];
  return (word) => whole.has(word) || stems.has(stem(word));
};

/** A stem of fewer letters is shared by words that have nothing to do with each other. */
const isLong = (stem: string): boolean => stem.length >= 4;

/** The forms of a word whose stem is too short to go by. */
const short = (word: string, stem: string): readonly string[] =>
  isLong(stem)
    ? []
    : ['', 'e', 'r', 'er', 't', 'et', 'n', 'en', 's', 'ne', 'ene', 'erne', 'ens', 'ets', 'ing', 'ed'].map(
        (ending) => word + ending,
      );

const finder =
  (
    exact: ReadonlyMap<string, string>,
    stems: ReadonlyMap<string, string>,
    longest: ReadonlyMap<string, number>,
    stem: (word: string) => string,
  ): Lexicon['at'] =>
  (list, from) => {
    const word = list[from] ?? '';
    const most = Math.max(longest.get(word) ?? 1, longest.get(stem(word)) ?? 1);
    for (let length = Math.min(most, list.length - from); length > 0; length--) {
      const part = list.slice(from, from + length);
      const concept =
        exact.get(part.join(' ')) ?? (length === 1 && isFunctionWord(word) ? undefined : stems.get(part.map(stem).join(' ')));
      if (concept !== undefined) return { concept, length };
    }
    return undefined;
  };

const sorted = (word: string): string => [...word].sort().join('');

/** One slip stands in five letters, two in nine; the first letter is right, or an h is lost before a v or w. */
const speller = (
  known: readonly string[],
  right: ReadonlySet<string>,
  stem: (word: string) => string,
): ((word: string) => string) => {
  const fine = new Set(known);
  const stemmed = new Set(known.map(stem));
  const byFirst = new Map<string, string[]>();
  for (const word of fine)
    if (word.length >= 5) {
      const same = byFirst.get(word.charAt(0));
      if (same) same.push(word);
      else byFirst.set(word.charAt(0), [word]);
    }
  const rightStems = new Set([...right].map(stem));
  return (word) => {
    if (word.length < 5 || word.length > 24 || fine.has(word) || stemmed.has(stem(word)) || isFunctionWord(word)) return word;
    if (right.has(word) || rightStems.has(stem(word))) return word;
    const candidates = byFirst.get(word.charAt(0)) ?? [];
    const limit = word.length > 8 ? 2 : 1;
    return (
      candidates.find((one) => (word.length > 6 || one.length !== word.length) && distance(word, one, 1) <= 1) ??
      candidates.find((one) => one.length === word.length && sorted(one) === sorted(word)) ??
      (limit > 1 ? candidates.find((one) => one.length > 7 && distance(word, one, 2) <= 2) : undefined) ??
      word
    );
  };
};
