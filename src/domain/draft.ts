import type { Answers, FieldId, Value } from './answer.js';
import type { Language } from './language.js';
import type { Instant } from './time.js';
import type { ConversationKey, Entry, Stage } from './turn.js';

/** 128 random bits, base64url. The proposal's reference follows from it, so one draft is one proposal. */
export type DraftId = string;

/**
 * What is open beside the question that follows from the answers. Everything else about "where we are" is derived, never kept.
 * - `change`: a field that the respondent wants to answer anew; its old answer stands until the new one is there.
 * - `candidates`: "mener du ...?" about a field.
 * - `question-or-answer`: a text that may be either; kept until the respondent says which.
 * - `place`: a text that was told at the review and shows of no field that it is meant; kept until the respondent says which.
 * - `restart`, `cancel`: asked back before anything is thrown away.
 * - `send`: the review was praised, but sending was not said.
 */
export type Open =
  | { readonly open: 'change'; readonly field: FieldId }
  | { readonly open: 'candidates'; readonly field: FieldId; readonly candidates: readonly Value[]; readonly said: string }
  | { readonly open: 'question-or-answer'; readonly field: FieldId; readonly text: string }
  | { readonly open: 'place'; readonly fields: readonly FieldId[]; readonly text: string }
  | { readonly open: 'restart' | 'cancel' | 'send' };

/** A value that was read out of a text, with the words behind it, before the respondent says yes to it. */
export interface Offer {
  readonly value: Value;
  readonly said: string;
}

/** One respondent's proposal in the making. Plain JSON; holds no words of ours. */
export interface Draft {
  readonly id: DraftId;
  /** The content it is pinned to. */
  readonly version: string;
  readonly language: Language;
  readonly answers: Answers;
  readonly open?: Open;
  /** What a text said of fields, not surely: offered for a yes, and nothing before. */
  readonly offers?: Readonly<Record<FieldId, Offer>>;
  /** The respondent told the proposal in one go: what may be left out is not asked for one by one, but invited at the review. */
  readonly together?: true;
  /** The switch to another language was offered, once. */
  readonly switchOffered?: true;
  /** How often the open question was missed in a row: each reprompt helps more. */
  readonly misses: number;
  /** Turns so far. */
  readonly turns: number;
  readonly stage: Stage;
  /** The hash of the review that was last shown in full. */
  readonly reviewed?: string;
  readonly reference?: string;
}

/** A conversation as it is stored: the draft, the transcript, and what recognises a repeat. One durable write a turn. */
export interface Conversation {
  readonly key: ConversationKey;
  /** Counts the writes; a write on another revision than the stored one is stale. */
  readonly revision: number;
  readonly started: Instant;
  readonly touched: Instant;
  readonly draft: Draft;
  readonly transcript: readonly Entry[];
}
