import type { FieldId } from './answer.js';
import type { Language } from './language.js';
import type { Instant } from './time.js';

export type Channel = 'web' | 'terminal';

/** Names a conversation across the whole product: `<channel>:<the channel's own id>`. */
export type ConversationKey = string;

/** What a button or a card sends instead of text. `review` is the hash of the review the respondent saw. */
export type Action = { readonly do: 'send'; readonly review: string } | { readonly do: 'change'; readonly field: FieldId };

/** One thing a respondent did, parsed once by the channel. */
export interface Turn {
  /** The same for every repeat of the same act; a repeated turn gets the same replies again. */
  readonly id: string;
  readonly conversation: ConversationKey;
  readonly channel: Channel;
  readonly at: Instant;
  readonly act:
    | { readonly did: 'join'; readonly language?: Language }
    | { readonly did: 'say'; readonly text: string; readonly attachments: number; readonly language?: Language }
    | { readonly did: 'press'; readonly action: Action }
    /** A payload no channel of ours makes. */
    | { readonly did: 'unknown' };
}

/** A thing to choose: what the button says, and what is sent as if typed. */
export interface Choice {
  readonly title: string;
  readonly says: string;
}

/**
 * The review as data, so that each channel can draw it. `text` of the reply says the same. An answer's `text` is markdown in which the
 * respondent's signs are escaped; titles and labels are our own words. `notes` are the paragraphs above the answers.
 */
export interface ReviewCard {
  readonly review: string;
  readonly notes?: readonly string[];
  readonly sections: readonly {
    readonly title: string;
    readonly answers: readonly {
      readonly field: FieldId;
      readonly label: string;
      readonly text: string;
      readonly changeTitle: string;
    }[];
  }[];
  readonly missing: readonly string[];
  readonly sendTitle: string;
}

/** One message of the assistant, in words. `text` is the safe markdown subset: paragraphs, **strong**, lists, links. */
export interface Reply {
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly card?: ReviewCard;
}

export type Stage = 'asking' | 'reviewing' | 'confirming' | 'submitted' | 'ended';

/** What every activity of the assistant carries as `channelData.intake`, exactly. */
export interface IntakeState {
  readonly stage: Stage;
  readonly asks?: readonly FieldId[];
  readonly answers: Readonly<Record<FieldId, unknown>>;
  readonly reference?: string;
}

/** One line of a conversation's history, in the order it happened. The position in the transcript is its lasting number. */
export type Entry =
  | { readonly by: 'respondent'; readonly turn: string; readonly at: Instant; readonly text: string; readonly action?: Action }
  | {
      readonly by: 'assistant';
      readonly turn: string;
      readonly at: Instant;
      readonly language: Language;
      readonly reply: Reply;
      readonly intake: IntakeState;
    };

/** What a turn came to: the entries it added, and where in the transcript the first of them stands. */
export type Outcome =
  | { readonly state: 'done'; readonly from: number; readonly entries: readonly Entry[] }
  /** Nothing was kept. The words say so, and are not part of the transcript. */
  | { readonly state: 'not-saved'; readonly language: Language; readonly reply: Reply };

/** What a channel is handed: one function to take part, one to read back, one for its own words. */
export interface Assistant {
  readonly take: (turn: Turn) => Promise<Outcome>;
  /** The transcript from a position on; empty for a conversation that does not exist. */
  readonly history: (conversation: ConversationKey, from: number) => Promise<readonly Entry[]>;
  /** The texts whose keys begin with `prefix`, as they stand in `locales/`: the website's own words (`page.`). */
  readonly texts: (language: Language, prefix: string) => Readonly<Record<string, string>>;
  /** One text of `locales/` in a language, worded. */
  readonly text: (language: Language, key: string, values?: Readonly<Record<string, string | number>>) => string;
}
