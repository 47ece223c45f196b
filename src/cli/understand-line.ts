import { z } from 'zod';
import { advance } from '../conversation/advance.js';
import type { Heard } from '../conversation/hear.js';
import { hear } from '../conversation/hear.js';
import type { Scene } from '../conversation/scene.js';
import { newDraft, readContext } from '../conversation/scene.js';
import type { Content, Field } from '../domain/consultation.js';
import type { Draft } from '../domain/draft.js';
import type { Language } from '../domain/language.js';
import { languages } from '../domain/language.js';
import { plainAnswers } from '../domain/plain-answers.js';
import { instant } from '../domain/time.js';
import type { Utterance } from '../domain/utterance.js';
import { wordUtterances } from '../messages/word-utterances.js';
import { languageOf, readLanguage } from '../recognizers/language.js';
import { readYesNo } from '../recognizers/yes-no.js';

const isDay = (text: string): boolean => {
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
};

const inputSchema = z.object({
  id: z.unknown(),
  text: z.string(),
  question: z.string().optional(),
  language: z.enum(languages).optional(),
  now: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .refine(isDay, 'no such day')
    .optional(),
  context: z.string().optional(),
});

/** One line in. Without `question` the text is a first message. */
export type UnderstandInput = z.infer<typeof inputSchema>;

/** One line out: what the chat makes of the text, through the very code it uses. */
export interface UnderstandOutput {
  readonly id: unknown;
  readonly language: Language;
  /** What would be stored; nothing when the text is no answer. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly intent?: string;
  /** The topic of the FAQ a question is about, `unknown` when the text does not answer it. */
  readonly topic?: string;
  /** The field that a change is about. */
  readonly field?: string;
  /** The words a question would be answered with. */
  readonly reply?: string;
  /** Fields about which it would be asked back. */
  readonly unclear?: readonly string[];
}

/** A line that cannot be answered, with what is wrong with it; `id` when the line has one. */
export interface UnderstandError {
  readonly id?: unknown;
  readonly error: string;
}

/** Parses a line; what is wrong with it otherwise. `content` says which questions there are. */
export const parseInput = (line: string, content: Content): UnderstandInput | UnderstandError => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'This line is not JSON.' };
  }
  const parsed = inputSchema.safeParse(value);
  const id = typeof value === 'object' && value !== null && 'id' in value ? { id: value.id } : {};
  if (!parsed.success) return { ...id, error: z.prettifyError(parsed.error) };
  const { question } = parsed.data;
  const known = question === undefined || ownQuestions.includes(question) || fieldNamed(content, question);
  return known
    ? parsed.data
    : { ...id, error: `There is no question "${question}". Give a field id or one of ${ownQuestions.join(', ')}.` };
};

/** Questions that are no field's. */
const ownQuestions: readonly string[] = ['confirm', 'command', 'language'];

const sceneAt = (content: Content, date: string): Scene => ({
  content,
  now: instant(`${date}T12:00:00Z`),
  fresh: 'fresh',
  referenceOf: () => '',
});

/** What a heard message is called in the contract. */
const intentOf = (heard: Heard): Pick<UnderstandOutput, 'intent' | 'topic' | 'field'> => {
  switch (heard.heard) {
    case 'command': {
      const { command } = heard;
      if (command.command === 'change') return { intent: 'change', ...(command.field !== null && { field: command.field }) };
      if (command.command === 'correct') return { intent: 'change' };
      if (command.command === 'remove') return { intent: 'change', ...(command.field !== null && { field: command.field }) };
      if (command.command === 'send') return { intent: 'yes' };
      if (command.command === 'unknown' || command.command === 'hello' || command.command === 'thanks') return {};
      return { intent: command.command };
    }
    case 'topic':
      return { intent: 'faq', topic: heard.topic };
    case 'unknown-topic':
      return { intent: 'faq', topic: 'unknown' };
    case 'yes':
    case 'no':
      return { intent: heard.heard };
    case 'question-or-answer':
      return { intent: 'faq', topic: heard.topic ?? 'unknown' };
    case 'unsure':
    case 'answer':
      return {};
  }
};

/** What answers a question, or an asking for a person; `null` when a message is neither. */
const answerTo = (heard: Heard): Utterance | null => {
  switch (heard.heard) {
    case 'topic':
      return { say: 'faq', topic: heard.topic };
    case 'question-or-answer':
      return heard.topic === null ? { say: 'faq-unknown' } : { say: 'faq', topic: heard.topic };
    case 'unknown-topic':
      return { say: 'faq-unknown' };
    case 'command':
      return heard.command.command === 'human' ? { say: 'contact' } : null;
    default:
      return null;
  }
};

/** The words a question would be answered with. */
const replied = (heard: Heard, content: Content, language: Language): Pick<UnderstandOutput, 'reply'> => {
  const says = answerTo(heard);
  return says ? { reply: wordUtterances([says], content, language, 'terminal')[0]?.text ?? '' } : {};
};

const fieldNamed = (content: Content, id: string | undefined): Field | undefined =>
  content.consultation.fields.find((field) => field.id === id);

/** The field a context is about: its id, or the first field id named in it. */
const fieldInContext = (content: Content, context: string | undefined): Field | null => {
  if (context === undefined) return fieldNamed(content, 'description') ?? null;
  const words = context.split(/[^\p{L}\p{N}]+/u);
  return (
    fieldNamed(content, context) ??
    fieldNamed(
      content,
      words.find((word) => fieldNamed(content, word)),
    ) ??
    null
  );
};

/** What the chat would make of one text. Pure. */
export const understandLine = (input: UnderstandInput, content: Content): UnderstandOutput => {
  const { id, text, question } = input;
  const language = languageOf(text) ?? input.language ?? 'da';
  const spoken = input.language ?? language;
  const scene = sceneAt(content, input.now ?? '2017-06-15');
  const blank = newDraft('understood', content.version, spoken);
  if (question === 'language') {
    const chosen = readLanguage(text);
    return { id, language, answers: chosen ? { language: chosen } : {}, ...(!chosen && { intent: 'none' }) };
  }
  if (question === 'confirm') {
    const answer = readYesNo(text);
    const heard: Heard = answer ? { heard: answer } : hear(text, null, readContext(scene, blank));
    // A condition, a question or a command is neither yes nor no.
    const { intent, ...about } = intentOf(heard);
    const isAnswer = intent === 'yes' || intent === 'no';
    return { id, language, answers: {}, intent: isAnswer ? intent : 'none', ...about, ...replied(heard, content, spoken) };
  }
  if (question === 'command') {
    const heard = hear(text, fieldInContext(content, input.context), readContext(scene, blank));
    return { id, language, answers: {}, intent: 'content', ...intentOf(heard), ...replied(heard, content, spoken) };
  }
  const field = fieldNamed(content, question);
  const draft: Draft = field ? { ...blank, open: { open: 'change', field: field.id } } : blank;
  return { id, language, ...played(text, field ?? content.consultation.fields[0] ?? null, draft, scene) };
};

/** What the assistant says to a text that it does not read as anything. */
const unread: readonly string[] = ['cpr-number', 'text-too-long', 'no-words', 'nothing-said'];

const played = (text: string, field: Field | null, draft: Draft, scene: Scene): Omit<UnderstandOutput, 'id' | 'language'> => {
  const act = { did: 'say' as const, text, attachments: 0 };
  const step = advance(draft, { id: 'turn', conversation: 'understand', channel: 'terminal', at: scene.now, act }, scene);
  const isRead = !step.says.some(({ say }) => unread.includes(say));
  const heard: Heard = isRead ? hear(text.trim(), field, readContext(scene, draft)) : { heard: 'answer' };
  const unclear = step.says.flatMap((one) => {
    if (one.say === 'offer') return one.offers.map(({ field: offered }) => offered);
    return one.say === 'candidates' || one.say === 'question-or-answer' ? [one.field] : [];
  });
  return {
    answers: plainAnswers(scene.content.consultation, step.draft.answers),
    ...(step.says.some(({ say }) => say === 'skipped') && { intent: 'skip' }),
    ...intentOf(heard),
    ...replied(heard, scene.content, draft.language),
    ...(unclear.length > 0 && { unclear }),
  };
};
