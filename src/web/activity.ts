import type { IntakeState } from '../domain/turn.js';

/** The part of a Direct Line activity (Bot Framework, "Activity schema") that this page reads. Everything may be missing. */
export interface Activity {
  readonly type: string;
  readonly id?: string;
  readonly timestamp?: string;
  readonly locale?: string;
  readonly from?: { readonly role?: string };
  readonly text?: string;
  readonly value?: unknown;
  readonly suggestedActions?: { readonly actions?: readonly { readonly title: string; readonly value?: unknown }[] };
  readonly attachments?: readonly { readonly contentType: string; readonly content?: unknown }[];
  readonly channelData?: { readonly clientActivityID?: string; readonly intake?: IntakeState };
}

/** One frame of the stream, or one answer to a poll. */
export interface ActivitySet {
  readonly activities?: readonly Activity[];
  readonly watermark?: string;
}

export const byAssistant = (activity: Activity): boolean => activity.from?.role === 'bot';

/** A place in the history whose words the respondent had deleted. */
export const isForgotten = ({ text, attachments, value }: Activity): boolean =>
  !text && !attachments?.length && value === undefined;
