import { randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Language } from '../domain/language.js';
import { languages } from '../domain/language.js';
import { type Instant, instant } from '../domain/time.js';
import type { Action, Channel, Entry, Reply, Stage, Turn } from '../domain/turn.js';
import { cardType, reviewCard } from './review-card.js';

/** Words that a channel itself needs, looked up in `locales/`. */
export type ChannelWords = (language: Language, key: string, values?: Readonly<Record<string, string | number>>) => string;

type AssistantEntry = Extract<Entry, { by: 'assistant' }>;
type RespondentEntry = Extract<Entry, { by: 'respondent' }>;

/** The type of an activity that says something. */
const message = 'message';

/** Stages in which the assistant waits for an answer. */
const waiting: readonly Stage[] = ['asking', 'reviewing', 'confirming'];

const cardsOf = ({ card }: Reply, language: Language, words: ChannelWords): Partial<Activity> => {
  if (!card) return {};
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(card.missing);
  const missing = card.missing.length ? words(language, 'review.missing', { names }) : '';
  return { attachments: [{ contentType: cardType, content: reviewCard(card, missing) }] };
};

/** A reply's words as an activity: markdown, its choices as suggested actions, its review as a card beside the same text. */
export const replyActivity = (reply: Reply, language: Language, words: ChannelWords): Partial<Activity> => ({
  type: message,
  text: reply.text,
  textFormat: 'markdown',
  locale: language,
  ...(reply.choices.length > 0 && {
    suggestedActions: {
      to: [],
      actions: reply.choices.map(({ title, says }) => ({ type: 'imBack', title, value: says })),
    },
  }),
  ...cardsOf(reply, language, words),
});

/** What the assistant said, as an activity. `channelData.intake` says what is asked and understood, for programs. */
export const assistantActivity = (entry: AssistantEntry, words: ChannelWords): Partial<Activity> => ({
  ...replyActivity(entry.reply, entry.language, words),
  timestamp: new Date(entry.at),
  inputHint: waiting.includes(entry.intake.stage) ? 'expectingInput' : 'acceptingInput',
  channelData: { intake: entry.intake },
});

/** What the respondent said or pressed, as the activity that their own client waits for: never markdown, whatever they typed. */
export const respondentActivity = (entry: RespondentEntry): Partial<Activity> => ({
  type: message,
  text: entry.text,
  textFormat: 'plain',
  timestamp: new Date(entry.at),
  ...(entry.action && { value: { intake: entry.action } }),
  channelData: { clientActivityID: entry.turn },
});

/** Ids longer than this are nobody's: a random one takes their place. */
const longestId = 100;

/** Turn ids that only the house itself gives. */
const ownTurnIds = new Set(['join']);

const idSchema = z.string().min(1).max(longestId).optional().catch(undefined);

/**
 * The part of an activity that is read (Bot Framework, "Activity schema"); whatever else it carries is dropped here, unread and at any
 * depth. A part that is not what it should be counts as absent: what a person typed is never lost for a slip of their client.
 */
const activitySchema = z.object({
  type: z.string(),
  id: idSchema,
  text: z.string().optional().catch(undefined),
  value: z.unknown().optional(),
  attachments: z.array(z.unknown()).optional().catch(undefined),
  locale: z.string().max(longestId).optional().catch(undefined),
  channelData: z.object({ clientActivityID: idSchema }).optional().catch(undefined),
});

const field = z.string().min(1).max(longestId);
const actionSchema = z.strictObject({
  intake: z.discriminatedUnion('do', [
    z.strictObject({ do: z.literal('send'), review: field }),
    z.strictObject({ do: z.literal('change'), field }),
  ]),
});

/** What our own buttons send, and nothing else: one key too many, and it is not ours. */
const actionOf = (value: unknown): Action | undefined => actionSchema.safeParse(value).data?.intake;

/** The language of a locale (BCP 47), when it is one of ours. */
export const languageOf = (locale: string | undefined): Language | undefined => {
  const primary = locale?.toLowerCase().split('-')[0];
  return languages.find((language) => language === primary);
};

const actOf = (activity: z.infer<typeof activitySchema>): Turn['act'] => {
  const action = actionOf(activity.value);
  if (action) return { did: 'press', action };
  const text = activity.text ?? '';
  const strange = activity.value !== undefined && activity.value !== null;
  if (strange && !text.trim()) return { did: 'unknown' };
  const language = languageOf(activity.locale);
  return { did: 'say', text, attachments: activity.attachments?.length ?? 0, ...(language && { language }) };
};

/** Where a turn came from, and when. */
export interface TurnOrigin {
  readonly channel: Channel;
  readonly conversationId: string;
  readonly at: Instant;
}

/**
 * An activity as the turn it is, parsed once. `null` for what is no message (typing, events, a client's own signals): there is nothing
 * to answer. The turn's id is the client's own where it gave one, so that a repeat is recognised.
 */
export const turnOf = (activity: unknown, origin: TurnOrigin): Turn | null => {
  const read = activitySchema.safeParse(activity);
  if (!read.success || read.data.type !== message) return null;
  const own = read.data.channelData?.clientActivityID ?? read.data.id;
  return {
    id: own === undefined || ownTurnIds.has(own) ? randomUUID() : own,
    conversation: `${origin.channel}:${origin.conversationId}`,
    channel: origin.channel,
    at: instant(origin.at),
    act: actOf(read.data),
  };
};
