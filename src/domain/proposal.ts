import type { Answers } from './answer.js';
import type { DraftId } from './draft.js';
import type { Outbox, OutgoingEmail } from './email.js';
import type { Language } from './language.js';
import type { Instant } from './time.js';
import type { Channel, ConversationKey } from './turn.js';

/** What the respondent confirmed, and when. Never changed after it is made. */
export interface Proposal {
  /** `OGP-` is no part of it: `XCPN-C6NM`. See `intake/reference.ts`. */
  readonly reference: string;
  readonly draft: DraftId;
  readonly conversation: ConversationKey;
  readonly channel: Channel;
  /** The content it was asked by. */
  readonly version: string;
  readonly language: Language;
  readonly submitted: Instant;
  readonly late: boolean;
  readonly answers: Answers;
}

/** A proposal as it is stored: with the frozen e-mail and the state of its delivery, so that one write keeps all three. */
export interface StoredProposal {
  readonly proposal: Proposal;
  readonly email: OutgoingEmail;
  readonly outbox: Outbox;
}
