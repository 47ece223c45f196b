import { isDeepStrictEqual } from 'node:util';
import { type UnderstandInput, type UnderstandOutput, understandLine } from '../../src/cli/understand-line.js';
import type { Content } from '../../src/domain/consultation.js';
import type { AnswerRow, CommandRow, DateRow, ParagraphRow, QuestionRow } from './rows.js';

/** One thing that was wanted: whether it came, and what came instead. */
export interface Verdict {
  readonly id: string;
  readonly right: boolean;
  readonly what: string;
}

/** What is compared of a value: names without an article and in lower case, lists without their order. */
const comparable = (value: unknown): unknown => {
  if (typeof value === 'string') return value.toLowerCase().replace(/^(?:den|det|de|the|a|an|en|et) /, '');
  if (Array.isArray(value)) return value.length === 1 ? comparable(value[0]) : value.map(comparable).sort();
  return value;
};

const same = (one: unknown, other: unknown): boolean => isDeepStrictEqual(comparable(one), comparable(other));

const told = (text: string, wanted: unknown, got: unknown): string =>
  `${JSON.stringify(text)} wanted ${JSON.stringify(wanted)} got ${JSON.stringify(got)}`;

const understand = (content: Content, input: Omit<UnderstandInput, 'id'>): UnderstandOutput =>
  understandLine({ id: null, ...input }, content);

export const judgeDate = (content: Content, { id, text, reference, expect }: DateRow): Verdict => {
  const { period } = understand(content, { text, question: 'period', now: reference }).answers;
  return { id, right: isDeepStrictEqual(period ?? null, expect), what: told(text, expect, period ?? null) };
};

export const judgeAnswer = (content: Content, { id, text, question, language, answers, intent }: AnswerRow): Verdict => {
  const got = understand(content, { text, question, language });
  const wanted = intent ?? answers;
  const stored =
    Object.keys(answers).length === 0
      ? !(question in got.answers)
      : Object.entries(answers).every(([field, value]) => same(got.answers[field], value));
  const right = intent === undefined ? stored : got.intent === intent;
  return { id, right, what: `${question}: ${told(text, wanted, intent === undefined ? got.answers : got.intent)}` };
};

/** A refusal is a refusal that says so: silence, or taking the question for an answer, is none. */
export const judgeQuestion = (content: Content, { id, text, language, answer }: QuestionRow): Verdict => {
  const got = understand(content, { text, language });
  const facts = answer === null ? [] : [answer].flat();
  const reply = (got.reply ?? '').toLowerCase();
  const refused = got.intent === 'faq' && got.topic === 'unknown';
  const right = answer === null ? refused : !refused && facts.some((fact) => reply.includes(fact.toLowerCase()));
  return { id, right, what: told(text, answer, got.topic ?? got.intent ?? got.unclear ?? got.answers) };
};

export const judgeCommand = (content: Content, { id, text, language, context, intent, field }: CommandRow): Verdict => {
  const got = understand(content, { text, question: 'command', language, context });
  const right = got.intent === intent && (field === undefined || got.field === field);
  return { id, right, what: `${context}: ${told(text, field ? [intent, field] : intent, [got.intent, got.field])}` };
};

/** Fields that hold the message itself, in whole or in part: nothing of them can be made up. */
const ownWords: ReadonlySet<string> = new Set(['title', 'description', 'problem', 'civilSociety']);

/** What a first message states, each fact by itself, and what was stored beyond it. */
export const judgeParagraph = (
  content: Content,
  { id, text, language, now, facts, words, maybe }: ParagraphRow,
): { readonly facts: readonly Verdict[]; readonly stored: number; readonly invented: readonly Verdict[] } => {
  const { answers } = understand(content, { text, language, now });
  const isJudged = (field: string): boolean => !maybe.includes(field);
  const byValue = Object.entries(facts)
    .filter(([field]) => isJudged(field))
    .map(([field, value]) => ({
      id,
      right: same(answers[field], value),
      what: `${field} wanted ${JSON.stringify(value)} got ${JSON.stringify(answers[field])}`,
    }));
  const byWords = Object.entries(words)
    .filter(([field]) => isJudged(field))
    .map(([field, phrase]) => ({
      id,
      right: String(answers[field] ?? '')
        .toLowerCase()
        .includes(phrase.toLowerCase()),
      what: `${field} wanted "${phrase}" got ${JSON.stringify(answers[field])}`,
    }));
  const stored = Object.entries(answers).filter(([field]) => isJudged(field) && !ownWords.has(field));
  const invented = stored
    .filter(([field, value]) => (field in facts ? !same(value, facts[field]) : !(field in words)))
    .map(([field, value]) => ({ id, right: false, what: `${field} is ${JSON.stringify(value)}` }));
  return { facts: [...byValue, ...byWords], stored: stored.length, invented };
};
