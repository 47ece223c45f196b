import type { IsoDate } from '../../domain/time.js';
import { isDanishFunctionWord, isEnglishFunctionWord } from '../function-words.js';
import { civil, type Day, dayOfIso } from './calendar.js';
import { lex, type Token } from './lexer.js';
import type { Meaning, Tag } from './lexicon.js';

/** What a rule found at a place; `next` is the first token after it. */
export interface Found<T> {
  readonly value: T;
  readonly next: number;
}

const hidden = { kind: 'sign', text: '\0', meaning: {}, begins: new Map(), ends: new Map(), value: Number.NaN } as const;
const nothing: Meaning = {};

/** A text cut into tokens with the day it was said on: what every rule reads from. Rules look a bounded number of tokens around. */
export class Scan {
  readonly tokens: Token[];
  readonly reference: Day;
  /** The reference's year: "i år". */
  readonly year: number;
  /** More English function words than Danish ones. Decides only between readings that both languages allow ("May 5", "dec 18"). */
  readonly english: boolean;
  /** Written in capitals throughout, so that capitals mark no name. */
  readonly shouted: boolean;
  private readonly chains: Int32Array;
  private readonly named: Int32Array;

  constructor(text: string, reference: IsoDate) {
    this.tokens = lex(text);
    this.reference = dayOfIso(reference);
    this.year = civil(this.reference).year;
    this.chains = chainsOf(this.tokens);
    this.named = nextNamed(this.tokens);
    this.shouted = this.tokens.every((token) => token.kind !== 'word' || token.shouted || token.text.length === 1);
    this.english = this.tokens.reduce((sum, token) => sum + leaning(token), 0) > 0;
  }

  get length(): number {
    return this.tokens.length;
  }

  token(i: number): Token | undefined {
    return this.tokens[i];
  }

  meaning(i: number): Meaning {
    return this.tokens[i]?.meaning ?? nothing;
  }

  isNumber(i: number): boolean {
    return this.tokens[i]?.kind === 'number';
  }

  isWord(i: number, text?: string): boolean {
    const token = this.tokens[i];
    return token?.kind === 'word' && (text === undefined || token.text === text);
  }

  isSign(i: number, signs: string): boolean {
    const token = this.tokens[i];
    return token?.kind === 'sign' && signs.includes(token.text);
  }

  /** No white space before the token. */
  isGlued(i: number): boolean {
    return this.tokens[i]?.spaced === false;
  }

  /** The token after the figures that stand together from `i` on: "12.34.567", "2018-1234", "3,5". */
  chainEnd(i: number): number {
    return this.chains[i] ?? i + 1;
  }

  /** A month or a unit follows within `count` tokens: what spares the rules for lists of numbers most of their work. */
  isNamedWithin(i: number, count: number): boolean {
    return (this.named[i] ?? Number.POSITIVE_INFINITY) - i <= count;
  }

  /** Figures stand together with others before them. */
  isInsideChain(i: number): boolean {
    return this.isNumber(i - 2) && this.chainEnd(i - 2) > i - 1;
  }

  /** The end of a sentence or of the text lies before token `i`. A comma does not end one. */
  isSentenceEnd(i: number): boolean {
    const token = this.tokens[i];
    const last = this.tokens[i - 1];
    if (!token || !last || this.isSign(i - 1, ';!?\n')) return true;
    if (this.isSign(i - 1, '.') && token.spaced) return true;
    return (token.line && token.capital) || (last.dotted && token.spaced && token.capital && !this.isTimely(i));
  }

  /** A word that belongs to the language of time. */
  isTimely(i: number): boolean {
    const { month, season, unit, weekday, third, edge, holiday, which, ordinal } = this.meaning(i);
    return [month, season, unit, weekday, third, edge, holiday, which, ordinal].some((one) => one !== undefined);
  }

  /** The word itself is among the counted things, and not only its ending. */
  isListed(i: number): boolean {
    return this.phrase(i, 'currency') >= 0 || (this.tokens[i]?.begins.get('counted') !== undefined && !this.tokens[i]?.compound);
  }

  /** The token after the longest phrase of a tag that begins at `i`, or -1. */
  phrase(i: number, ...tags: readonly Tag[]): number {
    const begins = this.tokens[i]?.begins;
    let furthest = -1;
    if (!begins || begins.size === 0) return furthest;
    for (const tag of tags) for (const phrase of begins.get(tag) ?? []) furthest = Math.max(furthest, this.matchAhead(i, phrase));
    return furthest;
  }

  /** Where the longest phrase of a tag begins whose last token is `i - 1`, or -1. */
  phraseBefore(i: number, tag: Tag): number {
    for (const phrase of this.tokens[i - 1]?.ends.get(tag) ?? []) {
      const from = this.matchBehind(i - 1, phrase);
      if (from >= 0) return from;
    }
    return -1;
  }

  /** Takes tokens out of every rule's sight (rule 20). */
  hide(from: number, to: number): void {
    for (let i = Math.max(0, from); i < Math.min(to, this.tokens.length); i++) {
      const token = this.tokens[i];
      if (token) this.tokens[i] = { ...token, ...hidden };
    }
  }

  private matchAhead(i: number, phrase: readonly string[]): number {
    let at = i;
    for (const word of phrase) {
      if (at > i && this.isSign(at, '.-') && this.isGlued(at)) at++;
      if (!this.isWord(at, word)) return -1;
      at++;
    }
    return at;
  }

  private matchBehind(i: number, phrase: readonly string[]): number {
    let at = i;
    for (let k = phrase.length - 1; k >= 0; k--) {
      if (at < i && this.isSign(at, '.-') && this.isGlued(at)) at--;
      if (!this.isWord(at, phrase[k])) return -1;
      at--;
    }
    return at + 1;
  }
}

const chainsOf = (tokens: readonly Token[]): Int32Array => {
  const ends = new Int32Array(tokens.length);
  for (let i = tokens.length - 1; i >= 0; i--) {
    const [sign, more] = [tokens[i + 1], tokens[i + 2]];
    const goesOn =
      tokens[i]?.kind === 'number' &&
      sign?.kind === 'sign' &&
      './-,:'.includes(sign.text) &&
      more?.kind === 'number' &&
      !sign.spaced &&
      !more.spaced;
    ends[i] = goesOn ? (ends[i + 2] ?? i + 1) : i + 1;
  }
  return ends;
};

const nextNamed = (tokens: readonly Token[]): Int32Array => {
  const next = new Int32Array(tokens.length);
  let named = 0x7fffffff;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { month, unit, halfOf, weekday } = tokens[i]?.meaning ?? nothing;
    if (month !== undefined || unit !== undefined || halfOf || weekday !== undefined) named = i;
    next[i] = named;
  }
  return next;
};

const leaning = (token: Token): number => {
  if (token.kind !== 'word') return 0;
  const danish = isDanishFunctionWord(token.text) || 'plain' in token.meaning;
  const english = isEnglishFunctionWord(token.text);
  return danish === english ? 0 : english ? 1 : -1;
};
