import { advance } from '../conversation/advance.js';
import { askedAnswers } from '../conversation/next-field.js';
import type { Scene } from '../conversation/scene.js';
import { newDraft } from '../conversation/scene.js';
import { secondOpinionOn } from '../conversation/second-opinion.js';
import { timingOf } from '../conversation/timing.js';
import type { Period } from '../domain/answer.js';
import type { Content } from '../domain/consultation.js';
import type { Conversation, Draft, DraftId } from '../domain/draft.js';
import type { Language } from '../domain/language.js';
import type { Log, MailPress, Store } from '../domain/ports.js';
import type { Proposal, StoredProposal } from '../domain/proposal.js';
import type { IsoDate } from '../domain/time.js';
import type { Assistant, ConversationKey, Entry, Outcome, Turn } from '../domain/turn.js';
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
  /** Another reader of English answers about a period: slow, so asked only where our own grammar found nothing. */
  readonly readEnglishPeriod?: (text: string, today: IsoDate) => Promise<Period | null>;
  /** Called after a proposal was kept: its e-mail is on its way. */
  readonly submitted: (draft: DraftId) => void;
  readonly log: Log;
}

/** How often a turn is taken again when another write came between, and how many references are tried. */
const attempts = 5;

/** Conversations that were welcomed and have said nothing: they are not worth a file yet. The oldest are forgotten first. */
const mostWelcomed = 10_000;

/** Takes the turns of every conversation. Turns of one conversation never overlap; those of different ones do. */
class Intake {
  readonly #welcomed = new Map<ConversationKey, Conversation>();
  readonly #contents: Map<string, Content>;
  readonly #queues = new Map<ConversationKey, Promise<unknown>>();
  #kept: Promise<void> | undefined;

  constructor(private readonly parts: IntakeParts) {
    this.#contents = new Map([[parts.content.version, parts.content]]);
  }

  take = (turn: Turn): Promise<Outcome> =>
    this.#inTurn(turn.conversation, () => this.#take(turn, 0, 0)).catch((error: unknown) => {
      this.parts.log('error', 'turn-failed', { conversation: turn.conversation, where: whereOf(error) });
      return unsaved(languageOf(turn), this.parts.content, 'not-saved');
    });

  history = async (key: ConversationKey, from: number): Promise<readonly Entry[]> =>
    ((await this.parts.store.load(key)) ?? this.#welcomed.get(key))?.transcript.slice(from) ?? [];

  #inTurn<T>(key: ConversationKey, work: () => Promise<T>): Promise<T> {
    const mine = (this.#queues.get(key) ?? Promise.resolve()).then(work, work);
    this.#queues.set(key, mine);
    const done = (): void => {
      if (this.#queues.get(key) === mine) this.#queues.delete(key);
    };
    mine.then(done, done);
    return mine;
  }

  async #take(turn: Turn, attempt: number, reference: number): Promise<Outcome> {
    const stored = await this.parts.store.load(turn.conversation);
    const before = stored ?? this.#welcomed.get(turn.conversation) ?? this.#welcome(turn);
    const from = before.transcript.findIndex((entry) => entry.turn === turn.id);
    if (from >= 0) {
      // The first time may have failed after everything was kept: whoever is told of a submission has its e-mail on the way.
      if (before.draft.stage === 'submitted') this.parts.submitted(before.draft.id);
      return { state: 'done', from, entries: before.transcript.filter((entry) => entry.turn === turn.id) };
    }

    const content = await this.#contentFor(before.draft);
    if (sizeOf(before.transcript) > fullAt) return unsaved(before.draft.language, content, 'conversation-full');
    const step = advance(
      before.draft,
      turn,
      await this.#withSecondOpinion(before.draft, turn, this.#scene(content, turn, reference)),
    );
    const played = playTurn(before, turn, step, content);
    const proposal = step.submit ? await makeProposal(turn, step.draft, content, this.parts) : undefined;
    await this.#keepContent();
    const result = await this.parts.store.commit(played.conversation, proposal);
    switch (result.commit) {
      case 'kept':
        this.#welcomed.delete(turn.conversation);
        if (proposal) this.parts.submitted(step.draft.id);
        return { state: 'done', from: played.from, entries: played.entries };
      case 'stale':
        if (attempt < attempts) return this.#take(turn, attempt + 1, reference);
        break;
      case 'reference-taken':
        if (reference < attempts) return this.#take(turn, attempt, reference + 1);
        break;
      case 'failed':
        this.parts.log('error', 'turn-not-kept', { conversation: turn.conversation, error: result.error });
    }
    return unsaved(before.draft.language, content, 'not-saved');
  }

  #scene(content: Content, turn: Turn, reference: number): Scene {
    return { content, now: turn.at, fresh: this.parts.newDraftId(), referenceOf: (draft) => referenceFor(draft, reference) };
  }

  async #withSecondOpinion(draft: Draft, turn: Turn, scene: Scene): Promise<Scene> {
    const asked = this.parts.readEnglishPeriod && secondOpinionOn(draft, turn, scene);
    const found = asked ? await this.parts.readEnglishPeriod(asked.text, asked.today) : null;
    return found ? { ...scene, secondOpinion: found } : scene;
  }

  /** The content a draft is pinned to. What comes after a draft that is over begins with today's. */
  async #contentFor({ stage, version }: Draft): Promise<Content> {
    if (stage === 'submitted' || stage === 'ended') return this.parts.content;
    const known = this.#contents.get(version) ?? (await this.parts.store.content(version));
    if (!known) throw new Error(`Content version ${version} is not in the store. Restore the data directory's content folder.`);
    const whole = withWordsOf(known, this.parts.content);
    this.#contents.set(version, whole);
    return whole;
  }

  /** Every version ever asked is kept before the first answer to it is. Tried again when it failed. */
  #keepContent(): Promise<void> {
    this.#kept ??= this.parts.store.keepContent(this.parts.content).catch((error: unknown) => {
      this.#kept = undefined;
      throw error;
    });
    return this.#kept;
  }

  /** A conversation as it is before its first turn: with the welcome alone, in memory alone. */
  #welcome(turn: Turn): Conversation {
    const { content } = this.parts;
    const { conversation: key, at } = turn;
    const draft = newDraft(this.parts.newDraftId(), content.version, languageOf(turn));
    const empty: Conversation = { key, revision: 0, started: at, touched: at, draft, transcript: [] };
    const joined: Turn = { ...turn, id: 'join', act: { did: 'join' } };
    const { conversation } = playTurn(empty, joined, advance(draft, joined, this.#scene(content, joined, 0)), content);
    const welcomed = { ...conversation, revision: 0 };
    this.#welcomed.set(key, welcomed);
    const oldest = this.#welcomed.size > mostWelcomed ? this.#welcomed.keys().next().value : undefined;
    if (oldest !== undefined) this.#welcomed.delete(oldest);
    return welcomed;
  }
}

/** Makes the assistant that every channel is handed. */
export const openAssistant = (parts: IntakeParts): Pick<Assistant, 'take' | 'history'> => new Intake(parts);

const languageOf = ({ act }: Turn): Language => ('language' in act ? act.language : undefined) ?? 'da';

/** Where an error was thrown. Its message is left out: somebody's words may stand in it. */
const whereOf = (error: unknown): string =>
  error instanceof Error ? `${error.name} ${/\n\s*at ([^\n]{1,200})/.exec(error.stack ?? '')?.[1] ?? ''}` : typeof error;

const unsaved = (language: Language, content: Content, key: 'not-saved' | 'conversation-full'): Outcome => ({
  state: 'not-saved',
  language,
  reply: { text: wordsIn(content, language).text(key), choices: [] },
});

/** Characters of a transcript that nobody comes near with a proposal: some 40 messages of 100 KB. Every turn writes all of it. */
const fullAt = 4_000_000;

const sizeOf = (transcript: readonly Entry[]): number =>
  transcript.reduce((sum, entry) => sum + (entry.by === 'respondent' ? entry.text.length : entry.reply.text.length), 0);

/** A draft is pinned to the words it was asked by, and goes to whoever coordinates the consultation today. */
const addressed = (pinned: Content, { consultation: { id, coordinator } }: Content): Content =>
  pinned.consultation.id === id ? { ...pinned, consultation: { ...pinned.consultation, coordinator } } : pinned;

/** A pinned content has no words for what the assistant has learnt to say since: it gets today's for those alone. */
const withWordsOf = (pinned: Content, { words: today }: Content): Content => ({
  ...pinned,
  words: {
    da: { ...pinned.words.da, texts: { ...today.da.texts, ...pinned.words.da.texts } },
    en: { ...pinned.words.en, texts: { ...today.en.texts, ...pinned.words.en.texts } },
  },
});

const makeProposal = async (turn: Turn, draft: Draft, content: Content, parts: IntakeParts): Promise<StoredProposal> => {
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
  const email = await parts.press.freeze(composeEmail(proposal, addressed(content, parts.content), { from: parts.mailFrom }));
  return { proposal, email, outbox: { state: 'queued', attempts: 0, next: turn.at } };
};
