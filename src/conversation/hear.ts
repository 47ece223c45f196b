import type { Kind } from '../domain/answer.js';
import type { Field } from '../domain/consultation.js';
import type { ReadContext } from '../fields/field-kind.js';
import { readField } from '../fields/field-kinds.js';
import type { Command } from '../recognizers/command.js';
import { readCommand } from '../recognizers/command.js';
import { languageOf } from '../recognizers/language.js';
import { sentencesOf } from '../recognizers/passage.js';
import { faqIndex, looksLikeQuestion } from '../recognizers/question.js';
import { words } from '../recognizers/text.js';
import { readYesNo } from '../recognizers/yes-no.js';
import { namesOf } from './field-names.js';

/** What a message is, where an open question about a field or none is on the table. */
export type Heard =
  | { readonly heard: 'command'; readonly command: Command }
  /** A question that the consultation text answers under this topic. */
  | { readonly heard: 'topic'; readonly topic: string }
  /** A question, and the text does not answer it. */
  | { readonly heard: 'unknown-topic' }
  /** A text that may be the answer to the open question, or a question of the respondent's own. */
  | { readonly heard: 'question-or-answer'; readonly topic: string | null }
  | { readonly heard: 'yes' | 'no' | 'unsure' }
  | { readonly heard: 'answer' };

/** A command in the message, given what is on the table; `null` when it is content. */
export const hearCommand = (text: string, field: Field | null, context: Pick<ReadContext, 'content'>): Command | null =>
  readCommand(text, { names: namesOf(context), freeText: field?.kind === 'text', review: field === null });

/** The topic of the FAQ that a question is about, in the draft's language or the one it is written in. */
export const topicOf = (text: string, { content, language }: Pick<ReadContext, 'content' | 'language'>): string | null => {
  const spoken = languageOf(text) ?? language;
  for (const one of spoken === language ? [language] : [spoken, language]) {
    const hit = faqIndex(content.words[one].faq, one).search(text);
    if (hit?.sure) return hit.id;
  }
  return null;
};

/** Longer texts are told, not asked, whatever marks they hold. */
const longestQuestion = 300;

/** A text of more words that is asked for in free words tells, where nothing answers it. */
const longestAsked = 25;

const hearQuestion = (text: string, field: Field | null, context: ReadContext): Heard | null => {
  const asked = text.length > longestQuestion ? 'no' : looksLikeQuestion(text);
  if (asked === 'no') return null;
  const topic = topicOf(text, context);
  if (field?.kind === 'text') {
    // A proposal may ask "why not?" on its way; a question that the text answers is one all the same.
    if (!topic && words(text).length > longestAsked) return null;
    if (asked === 'yes') return topic ? { heard: 'topic', topic } : { heard: 'question-or-answer', topic };
    // A title may be put as a question, and so may a question to the assistant; a question mark is often left out.
    return topic || text.endsWith('?') || field.lines === 'one' ? { heard: 'question-or-answer', topic } : null;
  }
  // At the review a sentence that begins as questions do may tell of something more.
  if (asked === 'maybe' && !field && !topic && !text.endsWith('?')) return null;
  if (asked === 'maybe' && field && readField(text, field, context).state !== 'refused') return null;
  return topic ? { heard: 'topic', topic } : { heard: 'unknown-topic' };
};

/** An answer in words of one's own with a question behind it that the consultation text answers: both; `null` for anything else. */
export const answerAndTopic = (
  text: string,
  field: Field,
  context: ReadContext,
): { readonly answer: string; readonly topic: string } | null => {
  if (field.kind !== 'text' || !text.endsWith('?') || text.length > longestWithQuestion) return null;
  const sentences = sentencesOf(text);
  const last = sentences.at(-1);
  if (!last || sentences.length < 2 || last.text.length > longestQuestion) return null;
  const answer = text.slice(0, last.start).trim();
  if (looksLikeQuestion(last.text) === 'no' || looksLikeQuestion(answer) === 'yes') return null;
  const topic = topicOf(last.text, context);
  return topic === null ? null : { answer, topic };
};

/** Longer messages are not cut: a question in them is part of what they say. */
const longestWithQuestion = 2_000;

/** Kinds whose answers hold a time, a sum or an address, which no asking for something else does. */
const telling: ReadonlySet<Kind> = new Set(['period', 'amount', 'email', 'phone']);
/** What people ask for in words that they use of other things as well. */
const everyday: ReadonlySet<Command['command']> = new Set(['help', 'human', 'summary', 'hello', 'thanks', 'send']);

/** "Vi går i gang i september" answers when, whatever else its words may ask for; "vi fortsætter på mandag" does ask. */
const plainlyAnswers = (text: string, { command }: Command, field: Field, context: ReadContext): boolean =>
  everyday.has(command) && telling.has(field.kind) && readField(text, field, context).state === 'understood';

/** Tells commands, questions and answers apart. `field` is what is asked, `null` in the review. Pure and total. */
export const hear = (text: string, field: Field | null, context: ReadContext): Heard => {
  const command = hearCommand(text, field, context);
  if (command && !(field && plainlyAnswers(text, command, field, context))) return { heard: 'command', command };
  const question = hearQuestion(text, field, context);
  if (question) return question;
  if (!field) {
    const answer = readYesNo(text);
    if (answer) return { heard: answer };
  }
  return { heard: 'answer' };
};
