import { advance } from '../conversation/advance.js';
import { askedAnswers } from '../conversation/next-field.js';
import type { Scene } from '../conversation/scene.js';
import { newDraft } from '../conversation/scene.js';
import { timingOf } from '../conversation/timing.js';
import type { Content } from '../domain/consultation.js';
import type { Conversation, Draft, DraftId } from '../domain/draft.js';
import type { Language } from '../domain/language.js';
import type { Log, MailPress, Store } from '../domain/ports.js';
import type { Proposal, StoredProposal } from '../domain/proposal.js';
import type { Assistant, Outcome, Turn } from '../domain/turn.js';
import { wordsIn } from '../messages/words.js';
import { composeEmail } from './compose-email.js';
import { playTurn } from './play-turn.js';
import { referenceFor } from './reference.js';

/** What taking part needs of the world. */
export interface IntakeParts {
  readonly store: Store;
  /** The content that new drafts are pinned to. */
  readonly content: Content;
  readonly press: MailPress;
  readonly mailFrom: string;
  /** A new draft's id: 128 random bits, base64url. */
  readonly newDraftId: () => DraftId;
  /** Called after a proposal was kept: its e-mail is on its way. */
  readonly submitted: (draft: string) => void;
  readonly log: Log;
}

/** How often a turn is taken again when another write came between, and how many references are tried. */
const attempts = 5;

/** Conversations that were welcomed and have said nothing: they are not worth a file yet. Oldest are forgotten first. */
const mostWelcomed = 10_000;

/** Makes the assistant that every channel is handed. Turns of one conversation never overlap; those of different ones do. */
export const openAssistant = (parts: IntakeParts): Assistant => {
  const welcomed = new Map<string, Conversation>();
  const contents = new Map<string, Content>([[parts.content.version, parts.content]]);
  const queues = new Map<string, Promise<unknown>>();
  let kept: Promise<void> | undefined;

  const contentOf = async (version: string): Promise<Content> => {
    const known = contents.get(version) ?? (await parts.store.content(version));
    if (!known) throw new Error(`Content version ${version} is not in the store. Restore the data directory's content folder.`);
    contents.set(version, known);
    return known;
  };

  /** Every version ever asked is kept before the first answer to it is. Retried when it failed. */
  const keepContent = (): Promise<void> => {
    kept ??= parts.store.keepContent(parts.content).catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };

  const inTurn = <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const mine = (queues.get(key) ?? Promise.resolve()).then(work, work);
    queues.set(key, mine);
    const done = (): void => {
      if (queues.get(key) === mine) queues.delete(key);
    };
    mine.then(done, done);
    return mine;
  };

  const sceneOf = (content: Content, turn: Turn, attempt: number): Scene => ({
    content,
    now: turn.at,
    fresh: parts.newDraftId(),
    referenceOf: (draft) => referenceFor(draft, attempt),
  });

  const welcome = (turn: Turn, language: Language): Conversation => {
    const draft = newDraft(parts.newDraftId(), parts.content.version, language);
    const empty: Conversation = {
      key: turn.conversation,
      revision: 0,
      started: turn.at,
      touched: turn.at,
      draft,
      transcript: [],
    };
    const joined: Turn = { ...turn, id: 'join', act: { did: 'join', language } };
    const step = advance(draft, joined, sceneOf(parts.content, joined, 0));
    return { ...playTurn(empty, joined, step, parts.content).conversation, revision: 0 };
  };

  const keepWelcome = (conversation: Conversation): Conversation => {
    welcomed.set(conversation.key, conversation);
    const oldest = welcomed.size > mostWelcomed ? welcomed.keys().next().value : undefined;
    if (oldest !== undefined) welcomed.delete(oldest);
    return conversation;
  };

  const take = async (turn: Turn, attempt = 0, reference = 0): Promise<Outcome> => {
    const stored = await parts.store.load(turn.conversation);
    const language = ('language' in turn.act ? turn.act.language : undefined) ?? 'da';
    const before = stored ?? welcomed.get(turn.conversation) ?? keepWelcome(welcome(turn, language));
    const repeat = before.transcript.findIndex((entry) => entry.turn === turn.id);
    if (repeat >= 0)
      return { state: 'done', from: repeat, entries: before.transcript.slice(repeat).filter(({ turn: id }) => id === turn.id) };

    const content = await contentOf(before.draft.version);
    const step = advance(before.draft, turn, sceneOf(content, turn, reference));
    const { conversation, entries, from } = playTurn(before, turn, step, contents.get(step.draft.version) ?? content);
    const proposal = step.submit ? await makeProposal(turn, step.draft, content, parts) : undefined;
    await keepContent();
    const { commit, ...rest } = await parts.store.commit(conversation, proposal);
    switch (commit) {
      case 'kept':
        welcomed.delete(turn.conversation);
        if (proposal) parts.submitted(step.draft.id);
        return { state: 'done', from, entries };
      case 'stale':
        if (attempt < attempts) return take(turn, attempt + 1, reference);
        break;
      case 'reference-taken':
        if (reference < attempts) return take(turn, attempt, reference + 1);
        break;
      case 'failed':
        parts.log('error', 'turn-not-kept', { conversation: turn.conversation, ...('error' in rest && { error: rest.error }) });
    }
    return notSaved(before.draft, content);
  };

  return {
    take: (turn) =>
      inTurn(turn.conversation, () => take(turn)).catch((error: unknown) => {
        parts.log('error', 'turn-failed', {
          conversation: turn.conversation,
          error: error instanceof Error ? error.message : 'unknown',
        });
        return notSaved(undefined, parts.content);
      }),
    history: async (key, from) => ((await parts.store.load(key)) ?? welcomed.get(key))?.transcript.slice(from) ?? [],
    texts: (language, prefix) =>
      Object.fromEntries(Object.entries(parts.content.words[language].texts).filter(([key]) => key.startsWith(prefix))),
    text: (language, key, values) => wordsIn(parts.content, language).text(key as never, values as never),
  };
};

const notSaved = (draft: Draft | undefined, content: Content): Outcome => {
  const language = draft?.language ?? 'da';
  return { state: 'not-saved', language, reply: { text: wordsIn(content, language).text('notSaved'), choices: [] } };
};

const makeProposal = async (
  turn: Turn,
  draft: Draft,
  content: Content,
  { press, mailFrom }: IntakeParts,
): Promise<StoredProposal> => {
  const proposal: Proposal = {
    reference: draft.reference ?? '',
    draft: draft.id,
    conversation: turn.conversation,
    channel: turn.channel,
    version: draft.version,
    language: draft.language,
    submitted: turn.at,
    late: timingOf(content.consultation, turn.at).timing === 'late',
    answers: askedAnswers(content.consultation, draft.answers),
  };
  const email = await press.freeze(composeEmail(proposal, content, { from: mailFrom }));
  return { proposal, email, outbox: { state: 'queued', attempts: 0, next: turn.at } };
};
