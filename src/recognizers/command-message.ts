import type { FieldId } from '../domain/answer.js';
import { type Concept, concepts } from './command-words.js';
import { isFunctionWord } from './function-words.js';
import type { Marked } from './phrases.js';
import type { Token } from './text.js';

/** What a command is read against: the ways the fields are named, and whether the open question takes free text. */
export interface CommandContext {
  readonly names: Readonly<Record<FieldId, readonly string[]>>;
  readonly freeText: boolean;
  /** Nothing is asked: the answers that stand are looked through. */
  readonly review?: boolean;
}

/** A message as its concepts: what it is about, and how much of it is about nothing we know. */
export interface Message {
  readonly text: string;
  readonly list: readonly Token[];
  readonly marks: readonly Marked<Concept>[];
  readonly has: (...all: readonly Concept[]) => boolean;
  /** Words of content. */
  readonly others: number;
}

/** Reads a text, cut in `words`, as its concepts. */
export const messageOf = (text: string, list: readonly Token[]): Message => {
  const marks = concepts(list);
  const known = new Set(marks.map(({ mark }) => mark));
  return {
    text,
    list,
    marks,
    has: (...all) => all.every((concept) => known.has(concept)),
    others: othersIn(list, marks),
  };
};

/** How many words of content stand outside the marks. */
export const othersIn = (list: readonly Token[], marks: readonly { readonly from: number; readonly to: number }[]): number => {
  const used = new Set<number>();
  for (const { from, to } of marks) for (let at = from; at < to; at++) used.add(at);
  return list.filter((word, at) => !used.has(at) && !isFunctionWord(word.text)).length;
};

/** The new value: what follows, without the words that only lead to it. */
export const valueFrom = (text: string, at: number): string =>
  text
    .slice(at)
    .replace(/^[\s:=,–-]+/, '')
    .replace(/^(?:(?:altså|nu|faktisk|i stedet|hellere|egentlig|rettelig|actually|now|instead|rather)(?=[\s:,])[\s:,]*)+/i, '')
    .replace(/[\s,]+(?:i stedet for|i stedet|istedet|instead|tak|please)[\s.!]*$/i, '')
    .trim()
    .replace(/^["“”»«„](.+)["“”»«„]$/s, '$1');
