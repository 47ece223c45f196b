import { isDeepStrictEqual } from 'node:util';
import type { Conversation, DraftId } from '../domain/draft.js';
import type { Outbox } from '../domain/email.js';
import type { OutboxStore } from '../domain/ports.js';
import type { StoredProposal } from '../domain/proposal.js';
import { DamagedRecord, type Ground, Records, recordName } from './lowdb-records.js';
import { checkSubmission, type Submission } from './schemas.js';

/** The proposals of a lowdb store. The folder is the state: what is on its way lies in `outbox/`, what is delivered in `sent/`. */
export class LowdbOutbox implements OutboxStore {
  readonly #outbox: Records<Submission>;
  readonly #sent: Records<Submission>;

  /** `isStored` tells whether a conversation is on the disk in its own file, so that its copy beside the proposal may go. */
  constructor(
    ground: Ground,
    private readonly isStored: (conversation: Conversation) => Promise<boolean>,
  ) {
    this.#outbox = new Records(ground, 'outbox', checkSubmission, 4_000_000);
    this.#sent = new Records(ground, 'sent', checkSubmission, 0);
  }

  proposals = (): AsyncIterable<StoredProposal> => this.#all();
  unsent = (): AsyncIterable<StoredProposal> => this.#waiting();

  proposal = async (draft: DraftId): Promise<StoredProposal | undefined> => {
    const stored = await this.submission(draft);
    return stored && bare(stored);
  };

  /** What is stored for a draft, with the conversation that came with it if that may not have reached its own file. */
  submission(draft: DraftId): Promise<Submission | undefined> {
    const name = recordName(draft);
    return this.#outbox.inTurn(name, () => this.#find(name));
  }

  /** Keeps a new submission unless its draft has one; `allowed` is asked in between, with nobody else at the draft. */
  keep(submission: Submission, allowed: () => Promise<boolean>): Promise<'kept' | 'there' | 'not-allowed'> {
    const name = recordName(submission.proposal.draft);
    return this.#outbox.inTurn(name, async () => {
      if (await this.#find(name)) return 'there';
      if (!(await allowed())) return 'not-allowed';
      await this.#outbox.write(name, submission);
      return 'kept';
    });
  }

  settle = async (draft: DraftId, from: Outbox, to: Outbox): Promise<boolean> => {
    const name = recordName(draft);
    const beside = (await this.submission(draft))?.conversation;
    const keepBeside = beside !== undefined && !(await this.isStored(beside));
    return this.#outbox.inTurn(name, async () => {
      const stored = await this.#find(name);
      if (!stored || stored.outbox.state === 'sent' || !isDeepStrictEqual(stored.outbox, from)) return false;
      const next = { ...bare(stored), outbox: to };
      await this.#outbox.write(name, keepBeside ? { ...next, conversation: beside } : next);
      if (to.state === 'sent') await this.#outbox.move(name, this.#sent);
      return true;
    });
  };

  purge = async (draft: DraftId): Promise<void> => {
    const name = recordName(draft);
    await this.#outbox.inTurn(name, async () => {
      const stored = await this.#find(name);
      if (stored && stored.outbox.state !== 'sent')
        throw new Error(`Proposal ${stored.proposal.reference} is ${stored.outbox.state}, and only a sent one may be deleted.`);
      await this.#outbox.remove(name);
      await this.#sent.remove(name);
    });
  };

  idle(): Promise<void> {
    return this.#outbox.idle();
  }

  async *#all(): AsyncGenerator<StoredProposal> {
    const seen = new Set<string>();
    for await (const name of this.#outbox.names()) {
      seen.add(name);
      const stored = await this.#readable(name);
      if (stored) yield bare(stored);
    }
    for await (const name of this.#sent.names()) {
      const stored = seen.has(name) ? undefined : await this.#readable(name);
      if (stored) yield bare(stored);
    }
  }

  async *#waiting(): AsyncGenerator<StoredProposal> {
    for await (const name of this.#outbox.names()) {
      const stored = await this.#readable(name);
      if (stored?.outbox.state === 'sent') await this.#outbox.inTurn(name, () => this.#outbox.move(name, this.#sent));
      else if (stored) yield bare(stored);
    }
  }

  async #find(name: string): Promise<Submission | undefined> {
    return (await this.#outbox.read(name)) ?? (await this.#sent.read(name));
  }

  /** A damaged one was set aside and reported by the reading itself: those that follow are none the worse for it. */
  async #readable(name: string): Promise<Submission | undefined> {
    try {
      return await this.#outbox.inTurn(name, () => this.#find(name));
    } catch (error) {
      if (error instanceof DamagedRecord) return undefined;
      throw error;
    }
  }
}

const bare = ({ proposal, email, outbox }: Submission): StoredProposal => ({ proposal, email, outbox });
