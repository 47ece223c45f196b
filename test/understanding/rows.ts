import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../src/domain/language.js';
import { root } from '../project.js';

/** Rules are written against the one half, figures are reported on the other: no rule was copied from it. */
export type Half = 'development' | 'held-out';

/** A first message that tells a proposal, and what it states. `words` are phrases that a stored text must hold; `maybe` is not judged. */
export interface ParagraphRow {
  readonly id: string;
  readonly language: Language;
  readonly now: string;
  readonly text: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly words: Readonly<Record<string, string>>;
  readonly maybe: readonly string[];
}

/** An answer to one question and what is stored of it; to "confirm", what it is taken for. */
export interface AnswerRow {
  readonly id: string;
  readonly language: Language;
  readonly question: string;
  readonly text: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly intent?: string;
}

/** A question, with what a right answer holds; `null` when the consultation text does not answer it. */
export interface QuestionRow {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  readonly answer: string | readonly string[] | null;
}

/** A message where `context` is asked for, and what it is: a command, or content. */
export interface CommandRow {
  readonly id: string;
  readonly language: Language;
  readonly context: string;
  readonly text: string;
  readonly intent: string;
  readonly field?: string;
}

/** An answer about time on the day `reference`, and the period it names; `null` when it names none. */
export interface DateRow {
  readonly id: string;
  readonly text: string;
  readonly reference: string;
  readonly expect: { readonly start: string | null; readonly end: string | null } | null;
}

interface Sets {
  readonly paragraphs: ParagraphRow;
  readonly 'short-answers': AnswerRow;
  readonly questions: QuestionRow;
  readonly commands: CommandRow;
  readonly 'dates-da': DateRow;
  readonly 'dates-en': DateRow;
}

/** The rows of a set, as they stand beside this file's source. */
export const rowsOf = async <S extends keyof Sets>(set: S, half: Half): Promise<readonly Sets[S][]> => {
  const lines = await readFile(join(root, 'test', 'understanding', `${set}.${half}.jsonl`), 'utf8');
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Sets[S]);
};
