import { z } from 'zod';
import type { Content } from '../domain/consultation.js';
import type { Conversation, DraftId } from '../domain/draft.js';
import type { StoredProposal } from '../domain/proposal.js';

/**
 * What a record must be to be trusted after it was on a disk. Only damage is looked for: these check the shape that the product relies on
 * and let everything else through, so that a record of an earlier or later release is not taken for a broken one.
 */

const moment = z.iso.datetime();
const stage = z.enum(['asking', 'reviewing', 'confirming', 'submitted', 'ended']);
const answer = z.discriminatedUnion('state', [
  z.looseObject({ state: z.literal('given'), value: z.unknown(), said: z.string(), turn: z.number() }),
  z.looseObject({ state: z.literal('unknown'), said: z.string(), turn: z.number() }),
  z.looseObject({ state: z.literal('skipped'), turn: z.number() }),
]);
const answers = z.record(z.string(), answer);
const entry = z.discriminatedUnion('by', [
  z.looseObject({ by: z.literal('respondent'), turn: z.string(), at: moment, text: z.string() }),
  z.looseObject({
    by: z.literal('assistant'),
    turn: z.string(),
    at: moment,
    language: z.string(),
    reply: z.looseObject({ text: z.string(), choices: z.array(z.looseObject({ title: z.string(), says: z.string() })) }),
    intake: z.looseObject({ stage, answers: z.record(z.string(), z.unknown()) }),
  }),
]);
const conversation = z.looseObject({
  key: z.string().min(1),
  revision: z.int().min(1),
  started: moment,
  touched: moment,
  draft: z.looseObject({
    id: z.string().min(1),
    version: z.string(),
    language: z.string(),
    answers,
    misses: z.number(),
    turns: z.number(),
    stage,
  }),
  transcript: z.array(entry),
});

/** Stands in a conversation's file while its first commit of all brings a proposal: the proposal's file decides which it was. */
export interface Submitting {
  readonly key: string;
  readonly submitting: DraftId;
}
const submitting = z.strictObject({ key: z.string(), submitting: z.string().min(1) });

const outbox = z.discriminatedUnion('state', [
  z.looseObject({ state: z.literal('queued'), attempts: z.int(), next: moment }),
  z.looseObject({ state: z.literal('sending'), attempts: z.int(), lease: moment }),
  z.looseObject({ state: z.literal('uncertain'), attempts: z.int(), next: moment }),
  z.looseObject({ state: z.literal('held'), attempts: z.int(), next: moment, lastError: z.string() }),
  z.looseObject({ state: z.literal('sent'), attempts: z.int(), at: moment, reply: z.string() }),
]);

/** A proposal, and while it is fresh the conversation that goes with it: the one write that makes both true. */
export interface Submission extends StoredProposal {
  readonly conversation?: Conversation;
}
const submission = z.looseObject({
  proposal: z.looseObject({
    reference: z.string().min(1),
    draft: z.string().min(1),
    conversation: z.string().min(1),
    channel: z.string(),
    version: z.string(),
    language: z.string(),
    submitted: moment,
    late: z.boolean(),
    answers,
  }),
  email: z.looseObject({
    messageId: z.string().min(1),
    envelope: z.looseObject({ from: z.string(), to: z.array(z.string()).min(1) }),
    raw: z.base64().min(1),
  }),
  outbox,
  conversation: conversation.optional(),
});

/** A reference and the draft that holds it. */
export interface Claim {
  readonly reference: string;
  readonly draft: DraftId;
}
const claim = z.looseObject({ reference: z.string().min(1), draft: z.string().min(1) });

const content = z.looseObject({
  version: z.string().min(1),
  consultation: z.looseObject({ id: z.string(), fields: z.array(z.unknown()) }),
  words: z.looseObject({ da: z.looseObject({}), en: z.looseObject({}) }),
});

/** Says what is wrong with a value, by path and never by content, or `null`. */
export type Check<T> = ((value: unknown) => string | null) & { readonly kind?: T };

const check =
  <T>(schema: z.ZodType): Check<T> =>
  (value) => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return null;
    const issue = parsed.error.issues[0];
    return `${issue?.code ?? 'wrong'} at "${issue?.path.join('.') ?? ''}"`;
  };

export const checkConversation: Check<Conversation | Submitting> = (value) =>
  submitting.safeParse(value).success ? null : check(conversation)(value);
export const checkSubmission: Check<Submission> = check(submission);
export const checkClaim: Check<Claim> = check(claim);
export const checkContent: Check<Content> = check(content);
