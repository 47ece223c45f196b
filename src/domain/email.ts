import type { Instant } from './time.js';

/** An e-mail frozen at submission: the same bytes are sent now, after a crash, or tomorrow. */
export interface OutgoingEmail {
  /** `<reference@domain>`, the same for ever. */
  readonly messageId: string;
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
  /** The whole message, RFC 5322, ASCII with CRLF, in base64. */
  readonly raw: string;
}

/**
 * The state of delivery. SMTP has no idempotency key (RFC 1047): what was cut after the last byte is `uncertain` and is sent again,
 * byte for byte the same.
 * queued -> sending -> sent | queued (sure that it was not taken) | uncertain | held (a person must look; never deleted).
 */
export type Outbox =
  | { readonly state: 'queued'; readonly attempts: number; readonly next: Instant; readonly lastError?: string }
  | { readonly state: 'sending'; readonly attempts: number; readonly lease: Instant }
  | { readonly state: 'uncertain'; readonly attempts: number; readonly next: Instant; readonly lastError?: string }
  | { readonly state: 'held'; readonly attempts: number; readonly next: Instant; readonly lastError: string }
  | { readonly state: 'sent'; readonly attempts: number; readonly at: Instant; readonly reply: string };

/** What the mail server made of one attempt. Says nothing that a user typed. */
export type Delivery =
  | { readonly delivery: 'accepted'; readonly reply: string }
  /** Surely not taken; try again later. */
  | { readonly delivery: 'deferred'; readonly error: string }
  /** The connection ended after the last byte and before the answer. */
  | { readonly delivery: 'uncertain'; readonly error: string }
  /** Refused for good, or our login or configuration is wrong. */
  | { readonly delivery: 'refused'; readonly error: string };

/** What the e-mail is made of, before it is frozen. Addresses are single ones, checked. */
export interface Letter {
  readonly messageId: string;
  readonly date: Instant;
  /** Goes into the MIME boundaries beside a hash of the content: the same letter is the same bytes. */
  readonly boundary: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachment: { readonly filename: string; readonly contentType: string; readonly content: string };
}
