import type { Content } from './consultation.js';
import type { Conversation, DraftId } from './draft.js';
import type { Delivery, Letter, Outbox, OutgoingEmail } from './email.js';
import type { StoredProposal } from './proposal.js';
import type { Instant } from './time.js';
import type { ConversationKey } from './turn.js';

/** What a commit came to. `failed`: nothing was kept, and the caller must not acknowledge. */
export type Commit =
  | { readonly commit: 'kept' }
  /** The stored revision is another: load and take the turn again. */
  | { readonly commit: 'stale' }
  /** Another draft holds this reference: make the next one. */
  | { readonly commit: 'reference-taken' }
  | { readonly commit: 'failed'; readonly error: string };

/** A record that could not be read, and was set aside rather than replaced by anything. */
export interface Damage {
  readonly file: string;
  readonly movedTo: string;
  readonly cause: string;
}

/** What is kept. One process owns a store; everything is on the disk when a promise resolves. */
export interface Store {
  /** `undefined` when the conversation does not exist. Rejects when its record is damaged (and was set aside). */
  readonly load: (key: ConversationKey) => Promise<Conversation | undefined>;
  /**
   * Keeps the conversation, and on submission the proposal with it: both or neither. `conversation.revision` is the new one,
   * one above that which was loaded (1 for a new conversation). The same draft always keeps the same proposal: when one is already
   * stored for the draft, the commit is `stale`, and the next `load` shows it submitted.
   */
  readonly commit: (conversation: Conversation, proposal?: StoredProposal) => Promise<Commit>;
  /** Deletes a conversation for good. With `revision`, only when that is still the stored one: nobody has written since. */
  readonly remove: (key: ConversationKey, revision?: number) => Promise<void>;
  /** Keeps a version of the content for ever; a version that is there is left as it is. */
  readonly keepContent: (content: Content) => Promise<void>;
  readonly content: (version: string) => Promise<Content | undefined>;
  /** Every conversation's key with its last activity and whether its draft holds an answer and is submitted, one after the other. */
  readonly conversations: () => AsyncIterable<{
    readonly key: ConversationKey;
    readonly touched: Instant;
    readonly empty: boolean;
    readonly submitted: boolean;
  }>;
  readonly close: () => Promise<void>;
}

/** The proposals on their way. The same records as the store's: one owner. */
export interface OutboxStore {
  /** Every proposal, one after the other. */
  readonly proposals: () => AsyncIterable<StoredProposal>;
  /** Those that are not `sent`, one after the other. Costs nothing for those that are. */
  readonly unsent: () => AsyncIterable<StoredProposal>;
  readonly proposal: (draft: DraftId) => Promise<StoredProposal | undefined>;
  /** Moves a proposal from one outbox state to the next; `false` when it is in another state than `from` (a late finisher). */
  readonly settle: (draft: DraftId, from: Outbox, to: Outbox) => Promise<boolean>;
  /** Deletes a proposal that is `sent`; any other stays, and the promise rejects. */
  readonly purge: (draft: DraftId) => Promise<void>;
}

/** Makes the frozen bytes of a letter; pure but for being asynchronous. */
export interface MailPress {
  readonly freeze: (letter: Letter) => Promise<OutgoingEmail>;
}

/** Hands frozen bytes to a mail server. Never rejects. */
export interface Mailer {
  readonly deliver: (email: OutgoingEmail) => Promise<Delivery>;
  readonly close: () => Promise<void>;
}

/** An e-mail in the development mailbox, as the coordinator's mail program would show it. */
export interface CaughtEmail {
  readonly id: string;
  readonly received: Instant;
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
  readonly raw: string;
}

/** Where development mail is caught instead of sent. Kept in files, so that it is there after a restart. */
export interface Mailbox {
  /** Newest first. */
  readonly list: () => Promise<readonly CaughtEmail[]>;
  readonly read: (id: string) => Promise<CaughtEmail | undefined>;
}

/** One line of the log: an event and its ids. Never an answer, a name, an address or an e-mail. */
export type Log = (
  level: 'debug' | 'info' | 'warn' | 'error',
  event: string,
  ids?: Readonly<Record<string, string | number | boolean>>,
) => void;
