import { createHash } from 'node:crypto';
import { promises } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Adapter, Low } from 'lowdb';
import type { Damage } from '../domain/ports.js';
import type { Instant } from '../domain/time.js';
import { isCode, isLeftOver, makeDirectory, removeDurably, type Step, syncDirectory, writeDurably } from './durable-file.js';
import { Queues } from './queues.js';
import { Recent } from './recent.js';
import type { Check } from './schemas.js';

const { opendir, readFile, rename, rm } = promises;

/** Rejected with when a record cannot be trusted. It was set aside; nothing was put in its place. */
export class DamagedRecord extends Error {
  constructor(readonly damage: Damage) {
    super(`${damage.file} is damaged (${damage.cause}) and was moved to ${damage.movedTo}.`);
  }
}

/** What every folder of records in a data directory shares. */
export interface Ground {
  readonly directory: string;
  readonly now: () => Instant;
  readonly step: Step;
  /** Throws when this process no longer owns the directory. */
  readonly own: () => void;
  readonly damaged: (damage: Damage) => void;
}

/** Reads and writes one JSON file for lowdb, whose own adapters sync nothing and make defaults of what they cannot read. */
class DurableJson<T> implements Adapter<T | null> {
  /** Characters of the text that was read or written last. */
  size = 0;

  constructor(
    private readonly file: string,
    private readonly check: Check<T>,
    private readonly step: Step,
  ) {}

  /** `null` when there is no such file. Rejects with `Unreadable` when its content is no record. */
  async read(): Promise<T | null> {
    let bytes: Buffer;
    try {
      bytes = await readFile(this.file);
    } catch (error) {
      if (isCode(error, 'ENOENT')) return null;
      throw error;
    }
    this.size = bytes.length;
    const value = decode(bytes);
    const wrong = this.check(value);
    if (wrong !== null) throw new Unreadable(wrong);
    return value as T;
  }

  async write(data: T | null): Promise<void> {
    const text = JSON.stringify(data);
    this.size = text.length;
    await writeDurably(this.file, text, this.step);
  }
}

class Unreadable extends Error {}

/** Bytes that are not UTF-8 are damage: as replacement characters they would pass for an answer. */
const decode = (bytes: Buffer): unknown => {
  if (bytes.length === 0) throw new Unreadable('empty');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Unreadable('not JSON');
  }
};

/** The file name of a record. What people and channels chose never becomes a path. */
export const recordName = (id: string): string => createHash('sha256').update(id).digest('hex');

/**
 * A folder of records, one file each under two-letter subfolders, so that a write costs the same however many there are. Everything
 * about one record happens inside `inTurn` of its name. What was read or written last is remembered, up to `memory` characters.
 */
export class Records<T extends object> {
  readonly #recent: Recent<Low<T | null>>;
  readonly #folders = new Map<string, Promise<void>>();
  readonly #queues = new Queues();
  readonly #step: Step;

  constructor(
    private readonly ground: Ground,
    private readonly folder: string,
    private readonly check: Check<T>,
    memory: number,
  ) {
    this.#recent = new Recent(memory);
    this.#step = (name) => ground.step(`${folder}: ${name}`);
  }

  inTurn<R>(name: string, work: () => Promise<R>): Promise<R> {
    return this.#queues.run(name, work);
  }

  idle(): Promise<void> {
    return this.#queues.idle();
  }

  /** Rejects with a `DamagedRecord`, or with the operating system's error. `passing` does not remember what was read. */
  async read(name: string, passing = false): Promise<T | undefined> {
    const known = this.#recent.get(name);
    if (known) return known.data ?? undefined;
    const adapter = this.#adapter(name);
    const low = new Low<T | null>(adapter, null);
    try {
      await low.read();
    } catch (error) {
      if (error instanceof Unreadable) throw await this.#setAside(name, error.message);
      throw error;
    }
    if (low.data && !passing) this.#recent.set(name, low, adapter.size);
    return low.data ?? undefined;
  }

  /** On the disk when it resolves. When it rejects, what counts is what is on the disk: the next `read` goes there. */
  async write(name: string, record: T): Promise<void> {
    this.ground.own();
    await this.#makeFolder(name);
    const adapter = this.#adapter(name);
    const low = new Low<T | null>(adapter, record);
    this.#recent.delete(name);
    try {
      await low.write();
    } catch (error) {
      this.#folders.delete(dirname(this.#file(name)));
      throw error;
    }
    this.#recent.set(name, low, adapter.size);
  }

  async remove(name: string): Promise<void> {
    this.ground.own();
    this.#recent.delete(name);
    await removeDurably(this.#file(name), this.#step);
  }

  /** Moves a record to another folder; one that is not here is no error. */
  async move(name: string, to: Records<T>): Promise<void> {
    this.ground.own();
    this.#recent.delete(name);
    to.#recent.delete(name);
    await to.#makeFolder(name);
    try {
      await rename(this.#file(name), to.#file(name));
    } catch (error) {
      if (isCode(error, 'ENOENT')) return;
      throw error;
    }
    this.#step('moved');
    await syncDirectory(dirname(to.#file(name)));
    await syncDirectory(dirname(this.#file(name)));
  }

  /** Every record's name, one after the other. Clears away on its way what crashed processes left half written. */
  async *names(): AsyncGenerator<string> {
    for await (const folder of entries(join(this.ground.directory, this.folder)))
      for await (const file of entries(folder)) {
        if (isLeftOver(file)) await rm(file, { force: true });
        else if (file.endsWith('.json')) yield basename(file, '.json');
      }
  }

  /** The record is not what its name says: set aside like any other damage. */
  disown(name: string): Promise<DamagedRecord> {
    this.#recent.delete(name);
    return this.#setAside(name, 'the record of another');
  }

  #file(name: string): string {
    return join(this.ground.directory, this.folder, name.slice(0, 2), `${name}.json`);
  }

  #adapter(name: string): DurableJson<T> {
    return new DurableJson(this.#file(name), this.check, this.#step);
  }

  async #makeFolder(name: string): Promise<void> {
    const folder = dirname(this.#file(name));
    const making = this.#folders.get(folder) ?? makeDirectory(folder);
    this.#folders.set(folder, making);
    try {
      await making;
    } catch (error) {
      this.#folders.delete(folder);
      throw error;
    }
  }

  async #setAside(name: string, cause: string): Promise<DamagedRecord> {
    this.ground.own();
    const quarantine = join(this.ground.directory, 'quarantine');
    const moved = `${this.folder}-${name}-${Date.parse(this.ground.now())}.json`;
    await makeDirectory(quarantine);
    await rename(this.#file(name), join(quarantine, moved));
    await syncDirectory(quarantine);
    await syncDirectory(dirname(this.#file(name)));
    const file = join(this.folder, name.slice(0, 2), `${name}.json`);
    const damage = { file, movedTo: join('quarantine', moved), cause };
    this.ground.damaged(damage);
    return new DamagedRecord(damage);
  }
}

async function* entries(directory: string): AsyncGenerator<string> {
  try {
    for await (const entry of await opendir(directory)) yield join(directory, entry.name);
  } catch (error) {
    if (!isCode(error, 'ENOENT') && !isCode(error, 'ENOTDIR')) throw error;
  }
}
