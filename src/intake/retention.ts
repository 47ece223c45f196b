import type { Log, OutboxStore, Store } from '../domain/ports.js';
import type { Proposal } from '../domain/proposal.js';
import { day, type Instant, later } from '../domain/time.js';
import type { ConversationKey } from '../domain/turn.js';

export interface RetentionParts {
  readonly store: Store;
  readonly outbox: OutboxStore;
  readonly now: () => Instant;
  readonly retention: { readonly draftDays: number; readonly proposalDays: number };
  readonly log: Log;
}

/** Days after which a conversation in which nothing was answered goes. */
const emptyDays = 1;

/**
 * Deletes what has had its time: conversations without an answer, drafts nobody touched any more, and proposals that were delivered, each
 * with the conversation it came from. Nothing else, whatever its age: above all no proposal that is not `sent`. What cannot be read or
 * deleted today is counted in the log, and tried again by the next sweep.
 */
export const sweep = async (parts: RetentionParts): Promise<void> => {
  const counts = { empty: 0, drafts: 0, proposals: 0, failed: 0 };
  const count = async (what: 'empty' | 'drafts' | 'proposals', deletion: Promise<boolean>): Promise<void> => {
    try {
      if (await deletion) counts[what]++;
    } catch {
      counts.failed++;
    }
  };
  for await (const { key, touched, empty, submitted } of parts.store.conversations()) {
    const days = empty ? emptyDays : parts.retention.draftDays;
    if (!submitted && isOver(parts, touched, days)) await count(empty ? 'empty' : 'drafts', removeDraft(parts, key, touched));
  }
  for await (const { proposal, outbox } of parts.outbox.proposals())
    if (outbox.state === 'sent' && isOver(parts, outbox.at, parts.retention.proposalDays))
      await count('proposals', removeProposal(parts, proposal));
  const deleted = counts.empty + counts.drafts + counts.proposals;
  parts.log(counts.failed > 0 ? 'warn' : deleted > 0 ? 'info' : 'debug', 'retention.swept', counts);
};

const isOver = ({ now }: RetentionParts, since: Instant, days: number): boolean => later(since, days * day) <= now();

/** The respondent may have come back since the conversation was looked at: then it stays. */
const removeDraft = async ({ store }: RetentionParts, key: ConversationKey, touched: Instant): Promise<boolean> => {
  const conversation = await store.load(key);
  if (!conversation || conversation.touched !== touched || conversation.draft.stage === 'submitted') return false;
  await store.remove(key, conversation.revision);
  return true;
};

/** The conversation first: cut off in between, the proposal is still there for the next sweep to find. */
const removeProposal = async ({ store, outbox }: RetentionParts, proposal: Proposal): Promise<boolean> => {
  const conversation = await store.load(proposal.conversation);
  // A respondent who went on to another proposal still has that conversation; it goes by its own last activity.
  if (conversation?.draft.id === proposal.draft) await store.remove(proposal.conversation, conversation.revision);
  await outbox.purge(proposal.draft);
  return true;
};
