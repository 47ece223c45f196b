import { Refusal } from './direct-line.js';
import { keepPending, loadPending } from './session.js';

/** Something the respondent sent. `id` is the clientActivityID: the same for every try, so that the server takes it once. */
export interface Sent {
  readonly id: string;
  readonly at: string;
  readonly text: string;
  /** What a card's button sends instead of text. */
  readonly value?: unknown;
}

/** Why something could not be sent. */
export type NotSent = 'too-long' | 'not-saved' | 'gone';

export interface OutboxEvents {
  readonly post: (sent: Sent) => Promise<void>;
  /** The server has it. `late`: after it was refused, because the server took longer than it said it would wait. */
  readonly kept: (sent: Sent, late: boolean) => void;
  /** There is no connection: it goes when there is one. */
  readonly waiting: (sent: Sent) => void;
  readonly refused: (sent: Sent, why: NotSent) => void;
}

/** HTTP's "too many requests": the one refusal that passes by itself. */
const tooMany = 429;
const tries = 3;
/** Milliseconds until a request that never arrived is made again, if the connection does not come back before. */
const again = 2000;
const pause = 1500;
const longestPause = 10_000;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** 128 random bits; `crypto.randomUUID` is missing where the page is read over plain http. */
const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * What is on its way to the server: in order, one at a time, never lost. It survives a reload, and waits while there is no connection.
 */
export class Outbox {
  readonly #events: OutboxEvents;
  #queue: readonly Sent[] = loadPending<Sent>();
  #busy = false;
  #refused: Sent | undefined;

  constructor(events: OutboxEvents) {
    this.#events = events;
  }

  get pending(): readonly Sent[] {
    return this.#queue;
  }

  /** Takes something to be sent. The same words that were refused a moment ago keep their id. */
  put(text: string, value?: unknown): Sent {
    const before = this.#refused;
    this.#refused = undefined;
    const same = before && before.text === text && JSON.stringify(before.value) === JSON.stringify(value);
    const sent = { id: same ? before.id : randomId(), at: new Date().toISOString(), text, ...(value !== undefined && { value }) };
    this.#keep([...this.#queue, sent]);
    void this.flush();
    return sent;
  }

  /** The server's echo came: it has this one, whatever became of the answer to our request. */
  settle(id: string): void {
    const late = this.#refused?.id === id;
    const sent = late ? this.#refused : this.#queue.find((one) => one.id === id);
    if (!sent) return;
    if (late) this.#refused = undefined;
    this.#keep(this.#queue.filter((one) => one.id !== id));
    this.#events.kept(sent, late);
  }

  /** Forgets what waits: its conversation is gone. */
  clear(): void {
    this.#keep([]);
  }

  /** Sends what waits, from the first one on. */
  async flush(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      for (let next = this.#queue[0]; next; next = this.#queue[0]) if (!(await this.#send(next))) break;
    } finally {
      this.#busy = false;
    }
  }

  /** Whether the next one may be tried. */
  async #send(sent: Sent): Promise<boolean> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#events.post(sent);
        this.settle(sent.id);
        return true;
      } catch (error) {
        if (!(error instanceof Refusal)) {
          this.#events.waiting(sent);
          setTimeout(() => void this.flush(), again);
          return false;
        }
        if (error.status !== tooMany || attempt === tries) return this.#refuse(sent, error.status);
        await wait(Math.min(error.retryAfter ? error.retryAfter * 1000 : pause, longestPause));
      }
    }
  }

  #refuse(sent: Sent, status: number): boolean {
    this.#refused = sent;
    this.#keep(this.#queue.filter((one) => one.id !== sent.id));
    this.#events.refused(sent, status === 413 ? 'too-long' : status === 404 ? 'gone' : 'not-saved');
    return true;
  }

  #keep(queue: readonly Sent[]): void {
    this.#queue = queue;
    keepPending(queue);
  }
}
