import type { Activity, TurnContext } from 'botbuilder';
import type { Assistant, Outcome, Turn } from '../domain/turn.js';
import { assistantActivity, type ChannelWords, replyActivity } from './activities.js';

/** The assistant's part of an outcome, as activities to send. */
const repliesOf = (outcome: Outcome, words: ChannelWords): readonly Partial<Activity>[] =>
  outcome.state === 'not-saved'
    ? [replyActivity(outcome.reply, outcome.language, words)]
    : outcome.entries.flatMap((entry) => (entry.by === 'assistant' ? [assistantActivity(entry, words)] : []));

/**
 * One turn within a TurnContext of any channel: the assistant takes part, and what it says goes out through the context. Resolves when the
 * turn is kept, or known not to be.
 */
export const respond = async (context: TurnContext, turn: Turn, assistant: Assistant): Promise<Outcome> => {
  const outcome = await assistant.take(turn);
  const replies = repliesOf(outcome, assistant.text);
  if (replies.length) await context.sendActivities([...replies]);
  return outcome;
};
