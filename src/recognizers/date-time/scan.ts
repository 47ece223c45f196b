import type { IsoDate } from '../../domain/time.js';
import { isDanishFunctionWord, isEnglishFunctionWord } from '../function-words.js';
import { civil, type Day, dayOfIso } from './calendar.js';
import { lex, type Token, vocabulary } from './lexer.js';
import type { Meaning, Tag } from './vocabulary.js';

/** What a rule found at a place; `next` is the first token after it. */
export interface Found<T> {
  readonly value: T;
  readonly next: number;
}

const hidden: Pick<Token, 'kind' | 'text' | 'meaning' | 'value'> = { kind: 'sign', text: '\0', meaning: {}, value: Number.NaN };
const nothing: Meaning = {};

/** A text cut into tokens with the day it was said on: what every rule reads from. Rules look a bounded number of tokens around. */
export class Scan {
  readonly tokens: Token[];
  readonly reference: Day;
  /** The reference's year: "i år". */
  readonly year: number;
  /** More English function words than Danish ones. Decides only between readings that both languages allow ("May 5", "dec 18"). */
  readonly english: boolean;

  constructor(text: string, reference: IsoDate) {
    this.tokens = lex(text);
    this.reference = dayOfIso(reference);
    this.year = civil(this.reference).year;
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

  /** The token after the longest phrase of a tag that begins at `i`, or -1. */
  phrase(i: number, ...tags: readonly Tag[]): number {
    const word = this.wordAt(i);
    let furthest = -1;
    if (word === null) return furthest;
    for (const tag of tags)
      for (const phrase of vocabulary.beginning(tag, word) ?? []) furthest = Math.max(furthest, this.matchAhead(i, phrase));
    return furthest;
  }

  /** Where the longest phrase of a tag begins whose last token is `i - 1`, or -1. */
  phraseBefore(i: number, tag: Tag): number {
    const word = this.wordAt(i - 1);
    if (word === null) return -1;
    for (const phrase of vocabulary.ending(tag, word) ?? []) {
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

  private wordAt(i: number): string | null {
    const token = this.tokens[i];
    return token?.kind === 'word' ? token.text : null;
  }

  private matchAhead(i: number, phrase: readonly string[]): number {
    let at = i;
    for (const word of phrase) {
      if (at > i && this.isSign(at, '.-') && this.isGlued(at)) at++;
      if (this.wordAt(at) !== word) return -1;
      at++;
    }
    return at;
  }

  private matchBehind(i: number, phrase: readonly string[]): number {
    let at = i;
    for (let k = phrase.length - 1; k >= 0; k--) {
      if (at < i && this.isSign(at, '.-') && this.isGlued(at)) at--;
      if (this.wordAt(at) !== phrase[k]) return -1;
      at--;
    }
    return at + 1;
  }
}

const leaning = (token: Token): number => {
  if (token.kind !== 'word') return 0;
  const danish = isDanishFunctionWord(token.text) || 'plain' in token.meaning;
  const english = isEnglishFunctionWord(token.text);
  return danish === english ? 0 : english ? 1 : -1;
};
