import { randomBytes } from 'node:crypto';
import { promises } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Content } from '../domain/consultation.js';
import type { Conversation } from '../domain/draft.js';
import type { Commit, Damage, Log, OutboxStore, Store } from '../domain/ports.js';
import type { StoredProposal } from '../domain/proposal.js';
import type { Instant } from '../domain/time.js';
import type { ConversationKey } from '../domain/turn.js';
import { isCode, isLeftOver, makeDirectory, type Step, writeDurably } from './durable-file.js';
import { type Lock, lockDirectory } from './lock.js';
import { LowdbOutbox } from './lowdb-outbox.js';
import { DamagedRecord, type Ground, Records, recordName } from './lowdb-records.js';
import { LowdbReferences } from './lowdb-references.js';
import { checkContent, checkConversation, type Submitting } from './schemas.js';

const { readdir, readFile, rm } = promises;

export interface LowdbOptions {
  readonly now: () => Instant;
  readonly log: Log;
  /** Told of every record that was set aside, beside the log. */
  readonly onDamage?: (damage: Damage) => void;
  /** Called by name at everything that reaches the disk. Only tests give one, to cut the process off there. */
  readonly step?: Step;
}

export interface LowdbStore {
  readonly store: Store;
  readonly outbox: OutboxStore;
  /** 32 random bytes, made once and kept in the directory. */
  readonly secret: () => Promise<Uint8Array>;
}

/**
 * Opens the store in a directory, which it makes if need be, and holds it until `store.close()`. Reads no record: what it costs does not
 * grow with what is kept. Rejects with a sentence for staff when another process has the directory, or when it is not ours to use.
 */
export const openLowdbStore = async (dir: string, options: LowdbOptions): Promise<LowdbStore> => {
  const directory = resolve(dir);
  const step = options.step ?? (() => undefined);
  await makeDirectory(directory);
  const lock = await lockDirectory(directory);
  try {
    await clearLeftOvers(directory);
    await checkMarker(directory, step);
  } catch (error) {
    await lock.release();
    throw error;
  }
  const damaged = (damage: Damage): void => {
    options.log('error', 'store.damaged', { ...damage });
    options.onDamage?.(damage);
  };
  const store = new LowdbConversations({ directory, now: options.now, step, own: lock.own, damaged }, lock, options.log);
  return { store, outbox: store.outbox, secret: once(() => readSecret(directory, step)) };
};

class LowdbConversations implements Store {
  readonly outbox: LowdbOutbox;
  readonly #conversations: Records<Conversation | Submitting>;
  readonly #contents: Records<Content>;
  readonly #references: LowdbReferences;
  /** Conversations that are known to be on the disk as they are, with no submission waiting beside them. */
  readonly #settled = new WeakSet<Conversation>();

  constructor(
    ground: Ground,
    private readonly lock: Lock,
    private readonly log: Log,
  ) {
    this.#conversations = new Records(ground, 'conversations', checkConversation, 64_000_000);
    this.#contents = new Records(ground, 'content', checkContent, 16_000_000);
    this.#references = new LowdbReferences(ground);
    this.outbox = new LowdbOutbox(ground, (conversation) => this.#isStored(conversation));
  }

  load = (key: ConversationKey): Promise<Conversation | undefined> => {
    const name = recordName(key);
    return this.#conversations.inTurn(name, () => this.#latest(name, key));
  };

  commit = (conversation: Conversation, proposal?: StoredProposal): Promise<Commit> => {
    const name = recordName(conversation.key);
    return this.#conversations.inTurn(name, async () => {
      try {
        const stored = await this.#latest(name, conversation.key);
        if ((stored?.revision ?? 0) + 1 !== conversation.revision) return { commit: 'stale' };
        if (proposal) return await this.#submit(name, conversation, proposal, stored);
        await this.#conversations.write(name, conversation);
        this.#settled.add(conversation);
        return { commit: 'kept' };
      } catch (error) {
        const { message } = error as Error;
        this.log('error', 'store.write-failed', { error: message });
        return { commit: 'failed', error: message };
      }
    });
  };

  remove = (key: ConversationKey, revision?: number): Promise<void> => {
    const name = recordName(key);
    return this.#conversations.inTurn(name, async () => {
      const stored = revision === undefined ? undefined : await this.#latest(name, key);
      if (stored?.revision === revision) await this.#conversations.remove(name);
    });
  };

  keepContent = (content: Content): Promise<void> => {
    const name = recordName(content.version);
    return this.#contents.inTurn(name, async () => {
      if (!(await this.#contents.read(name))) await this.#contents.write(name, content);
    });
  };

  content = (version: string): Promise<Content | undefined> => {
    const name = recordName(version);
    return this.#contents.inTurn(name, () => this.#contents.read(name));
  };

  conversations: Store['conversations'] = () => this.#walk();

  close = async (): Promise<void> => {
    await this.#conversations.idle();
    await this.outbox.idle();
    await this.#contents.idle();
    await this.lock.release();
  };

  async *#walk(): AsyncGenerator<{ key: ConversationKey; touched: Conversation['touched']; empty: boolean; submitted: boolean }> {
    for await (const name of this.#conversations.names()) {
      const record = await this.#conversations.inTurn(name, () => this.#readable(name));
      if (!record || 'submitting' in record) continue;
      const { key, touched, draft } = record;
      yield { key, touched, empty: Object.keys(draft.answers).length === 0, submitted: draft.stage === 'submitted' };
    }
  }

  async #readable(name: string): Promise<Conversation | Submitting | undefined> {
    try {
      return await this.#conversations.read(name, true);
    } catch (error) {
      if (error instanceof DamagedRecord) return undefined;
      throw error;
    }
  }

  /**
   * The conversation as it was last committed. A submission's one durable write is the proposal's file, with the conversation in it; when
   * the process ended before the conversation's own file was written, that is made good here, before anybody sees the older one.
   */
  async #latest(name: string, key: ConversationKey): Promise<Conversation | undefined> {
    const record = await this.#conversations.read(name);
    if (!record) return undefined;
    if (record.key !== key) throw await this.#conversations.disown(name);
    if (!('submitting' in record) && this.#settled.has(record)) return record;
    const stored = 'submitting' in record ? undefined : record;
    const draft = 'submitting' in record ? record.submitting : record.draft.id;
    const waiting = (await this.outbox.submission(draft))?.conversation;
    if (waiting?.key !== key || waiting.revision <= (stored?.revision ?? 0)) {
      if (stored) this.#settled.add(stored);
      return stored;
    }
    await this.#follow(name, waiting);
    return waiting;
  }

  async #submit(name: string, conversation: Conversation, proposal: StoredProposal, before?: Conversation): Promise<Commit> {
    const { draft, reference } = proposal.proposal;
    if (before)
      this.#settled.delete(before); // from here on the disk alone knows
    else await this.#conversations.write(name, { key: conversation.key, submitting: draft });
    const kept = await this.outbox.keep({ ...proposal, conversation }, () => this.#references.claim(reference, draft));
    if (kept === 'there') return { commit: 'stale' };
    if (kept === 'not-allowed') return { commit: 'reference-taken' };
    await this.#follow(name, conversation);
    return { commit: 'kept' };
  }

  /** Writes what is already true. When it fails, the copy beside the proposal goes on being the truth. */
  async #follow(name: string, conversation: Conversation): Promise<void> {
    try {
      await this.#conversations.write(name, conversation);
      this.#settled.add(conversation);
    } catch (error) {
      this.log('warn', 'store.follow-failed', { error: (error as Error).message });
    }
  }

  async #isStored(conversation: Conversation): Promise<boolean> {
    try {
      const stored = await this.load(conversation.key);
      return stored === undefined || this.#settled.has(stored);
    } catch (error) {
      if (error instanceof DamagedRecord) return true;
      throw error;
    }
  }
}

const folders: readonly string[] = ['conversations', 'outbox', 'sent', 'references', 'content', 'quarantine'];

/**
 * The marker says that a store is here, and which layout it has. A directory that has records and no marker was copied in part or is not
 * mounted whole: to go on would show everybody an empty conversation.
 */
const checkMarker = async (directory: string, step: Step): Promise<void> => {
  const file = join(directory, 'store.json');
  const ours = { store: 'consultation-intake', layout: 1 };
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
    const found = (await readdir(directory)).filter((name) => folders.includes(name));
    if (found.length > 0)
      throw new Error(
        `${directory} has ${found.join(', ')} but no store.json: something is missing. Restore the whole directory from its backup, or give an empty one with DATA_DIR.`,
      );
    await writeDurably(file, JSON.stringify(ours), (at) => step(`marker: ${at}`));
    return;
  }
  if (text.trim() !== JSON.stringify(ours))
    throw new Error(
      `${file} is not of this release (it should read ${JSON.stringify(ours)}). Restore it, or run the release that made it.`,
    );
};

/** Half-written secrets and markers; half-written records are cleared by whoever walks their folder. */
const clearLeftOvers = async (directory: string): Promise<void> => {
  for (const name of await readdir(directory)) if (isLeftOver(name)) await rm(join(directory, name), { force: true });
};

const secretBytes = 32;

const readSecret = async (directory: string, step: Step): Promise<Uint8Array> => {
  const file = join(directory, 'secret');
  let secret: Uint8Array;
  try {
    secret = await readFile(file);
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
    secret = randomBytes(secretBytes);
    await writeDurably(file, secret, (at) => step(`secret: ${at}`));
  }
  if (secret.length !== secretBytes)
    throw new Error(
      `${file} is damaged. Restore it from a backup, or delete it: then nobody can return to an open conversation.`,
    );
  return secret;
};

/** Does it the first time, and again after a failure. */
const once = <T>(work: () => Promise<T>): (() => Promise<T>) => {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work().catch((error) => {
      result = undefined;
      throw error;
    });
    return result;
  };
};
