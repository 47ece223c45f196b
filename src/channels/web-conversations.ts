import { randomUUID } from 'node:crypto';
import type { Activity, ConversationAccount, TurnContext } from 'botbuilder';
import type { Instant } from '../domain/time.js';
import type { Assistant, ConversationKey, Entry, Outcome, Turn } from '../domain/turn.js';
import { assistantActivity, respondentActivity, turnOf } from './activities.js';
import { activityId } from './activity-id.js';
import { respond } from './bot.js';
import { Streams } from './streams.js';
import { type Bearer, userOf } from './tokens.js';
import { WebAdapter } from './web-adapter.js';

/** What became of an activity that was posted. */
export type Taken =
  | { readonly taken: 'kept'; readonly id: string }
  /** Nothing was kept; `text` says so in the respondent's language. */
  | { readonly taken: 'not-kept'; readonly text: string }
  /** No message: a client's own signal, to which there is no answer. */
  | { readonly taken: 'ignored' };

/** The conversations of the website: turns through the Bot Framework, transcripts as activities, and the streams that show both. */
export interface WebConversations {
  /** Begins a conversation, or does nothing to one that has begun; `isNew` says which. */
  readonly join: (bearer: Bearer) => Promise<Taken & { readonly isNew: boolean }>;
  readonly take: (bearer: Bearer, activity: Readonly<Record<string, unknown>>) => Promise<Taken>;
  readonly activities: (conversationId: string, from: number) => Promise<readonly Partial<Activity>[]>;
  readonly streams: Streams;
}

const bot = { id: 'bot', name: 'bot', role: 'bot' };

/** Where the activities of this channel would be answered, if anything were sent there: nowhere. */
const nowhere = 'urn:consultation-intake:web';

export const webKey = (conversationId: string): ConversationKey => `web:${conversationId}`;

/** The conversation id behind a key, when the key is one of this channel. */
export const webIdOf = (key: ConversationKey): string | undefined => (key.startsWith('web:') ? key.slice(4) : undefined);

const user = (conversationId: string) => ({ id: userOf(conversationId), name: '', role: 'user' });

/** An activity as it is told to clients: under its lasting id, from who it is from, with nothing that is only ours. */
const told = (activity: Partial<Activity>, by: Entry['by'], conversationId: string, position: number): Partial<Activity> => {
  // A `replyToId` whose target a client cannot find makes Web Chat wait five seconds for it.
  const { serviceUrl: _url, recipient: _recipient, callerId: _caller, replyToId: _target, ...rest } = activity;
  return {
    ...rest,
    id: activityId(conversationId, position),
    channelId: 'directline',
    conversation: { id: conversationId } as ConversationAccount,
    from: by === 'respondent' ? user(conversationId) : bot,
  };
};

/** What enters a TurnContext: of what was posted only what is read, and who and where as the token says it, whatever the client said. */
const inbound = (
  { type, id, text, value, attachments, locale, channelData }: Readonly<Record<string, unknown>>,
  conversationId: string,
  at: Instant,
): Partial<Activity> =>
  ({
    type,
    id,
    text,
    value,
    attachments,
    ...(typeof locale === 'string' && { locale }),
    channelData,
    timestamp: new Date(at),
    channelId: 'directline',
    serviceUrl: nowhere,
    conversation: { id: conversationId },
    from: user(conversationId),
    recipient: bot,
  }) as Partial<Activity>;

/** The entries of an outcome as activities; those of the assistant as they went through the context, in the same order. */
const toldOutcome = (
  outcome: Extract<Outcome, { state: 'done' }>,
  sent: readonly Partial<Activity>[],
  conversationId: string,
): readonly Partial<Activity>[] => {
  const replies = sent[Symbol.iterator]();
  return outcome.entries.map((entry, index) =>
    told(
      entry.by === 'respondent' ? respondentActivity(entry) : (replies.next().value ?? {}),
      entry.by,
      conversationId,
      outcome.from + index,
    ),
  );
};

export const openWebConversations = (assistant: Assistant, now: () => Instant): WebConversations => {
  const adapter = new WebAdapter();

  const activities: WebConversations['activities'] = async (conversationId, from) =>
    (await assistant.history(webKey(conversationId), from)).map((entry, index) =>
      told(
        entry.by === 'respondent' ? respondentActivity(entry) : assistantActivity(entry, assistant.text),
        entry.by,
        conversationId,
        from + index,
      ),
    );

  const streams = new Streams(activities);

  /** Tells every open stream, then the caller. */
  const tell = (outcome: Outcome, sent: readonly Partial<Activity>[], conversationId: string): Taken => {
    if (outcome.state === 'not-saved') {
      for (const reply of sent)
        streams.whisper(conversationId, {
          ...told(reply, 'assistant', conversationId, 0),
          id: randomUUID(),
        });
      return { taken: 'not-kept', text: outcome.reply.text };
    }
    streams.offer(conversationId, outcome.from, toldOutcome(outcome, sent, conversationId));
    const own = outcome.entries.findIndex((entry) => entry.by === 'respondent');
    return { taken: 'kept', id: activityId(conversationId, outcome.from + Math.max(0, own)) };
  };

  const run = async (
    activity: Partial<Activity>,
    conversationId: string,
    turnIn: (context: TurnContext) => Turn | null,
  ): Promise<Taken> => {
    let outcome: Outcome | undefined;
    const sent = await adapter.process(activity, async (context) => {
      const turn = turnIn(context);
      if (turn) outcome = await respond(context, turn, assistant);
    });
    return outcome ? tell(outcome, sent, conversationId) : { taken: 'ignored' };
  };

  return {
    activities,
    streams,
    take: ({ conversationId, language }, posted) => {
      const at = now();
      // A client that does not say its language on every activity said it when it began.
      return run(inbound({ ...posted, locale: posted.locale ?? language }, conversationId, at), conversationId, (context) =>
        turnOf(context.activity, { channel: 'web', conversationId, at }),
      );
    },
    join: async ({ conversationId, language }) => {
      const at = now();
      const isNew = (await assistant.history(webKey(conversationId), 0)).length === 0;
      const arrival = {
        ...inbound({ type: 'conversationUpdate' }, conversationId, at),
        membersAdded: [user(conversationId)],
      };
      const join: Turn = {
        id: 'join',
        conversation: webKey(conversationId),
        channel: 'web',
        at,
        act: { did: 'join', ...(language && { language }) },
      };
      return { ...(await run(arrival, conversationId, () => join)), isNew };
    },
  };
};
