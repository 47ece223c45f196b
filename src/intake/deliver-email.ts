import type { DraftId } from '../domain/draft.js';
import type { Delivery, Outbox } from '../domain/email.js';
import type { Log, Mailer, OutboxStore } from '../domain/ports.js';
import type { StoredProposal } from '../domain/proposal.js';
import { day, hour, type Instant, later, minute, second } from '../domain/time.js';

/** Milliseconds. */
export interface DeliveryLimits {
  /** The first retry comes after this, each later one after twice the wait, up to `longestRetry`; up to half as much again by chance. */
  readonly firstRetry: number;
  readonly longestRetry: number;
  /** A proposal that nobody took for so long is held, and a person told. */
  readonly holdAfter: number;
  /** Held ones are tried again this seldom: a login or a full mailbox may have been mended. */
  readonly holdRetry: number;
  /** How long an attempt may last. Longer than the mailer's own patience, or a late finisher would find the proposal moved on. */
  readonly lease: number;
  /** How long `stop` waits for the attempt that is under way. */
  readonly stopWithin: number;
}

export const deliveryLimits: DeliveryLimits = {
  firstRetry: 10 * second,
  longestRetry: 30 * minute,
  holdAfter: 1 * day,
  holdRetry: 1 * hour,
  lease: 12 * minute, // > 11 minutes, the longest an SMTP attempt lasts
  stopWithin: 10 * second,
};

export interface DeliveryParts {
  readonly outbox: OutboxStore;
  readonly mailer: Mailer;
  readonly now: () => Instant;
  /** 0 up to 1, for the jitter. */
  readonly random: () => number;
  readonly log: Log;
  readonly limits?: Partial<DeliveryLimits>;
}

export interface DeliveryWorker {
  /** A proposal was submitted: send it at once, unless its turn is already set. */
  readonly nudge: (draft: DraftId) => void;
  /** Begins nothing more, and waits a while for the attempt under way. One that is cut off is found again at the next start. */
  readonly stop: () => Promise<void>;
  /** Resolves when nothing is being sent and nothing is due: for tests. */
  readonly idle: () => Promise<void>;
}

/**
 * Starts the one worker that delivers proposals: first whatever is unsent in the outbox, then what it is nudged about, one e-mail at a time.
 * Each attempt is on the disk as `sending` before the connection opens, and what came of it before the next begins.
 */
export const startDelivery = (parts: DeliveryParts): DeliveryWorker => {
  const worker = new Worker(parts, { ...deliveryLimits, ...parts.limits });
  worker.start();
  return { nudge: worker.nudge, stop: worker.stop, idle: worker.idle };
};

class Worker {
  /** When each unsent proposal is due, on the monotonic clock: a jump of the wall clock sends nothing early or never. */
  readonly #due = new Map<DraftId, number>();
  #running = true;
  #busy = true;
  #wake: () => void = () => undefined;
  #finished: Promise<void> = Promise.resolve();
  #idlers: (() => void)[] = [];

  constructor(
    private readonly parts: DeliveryParts,
    private readonly limits: DeliveryLimits,
  ) {}

  start(): void {
    this.#finished = this.#work();
  }

  nudge = (draft: DraftId): void => {
    if (this.#due.has(draft)) return;
    this.#due.set(draft, 0);
    this.#wake();
  };

  stop = async (): Promise<void> => {
    this.#running = false;
    this.#wake();
    let timer: NodeJS.Timeout | undefined;
    const enough = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, this.limits.stopWithin);
    });
    await Promise.race([this.#finished, enough]);
    clearTimeout(timer);
  };

  idle = (): Promise<void> =>
    new Promise((resolve) => {
      this.#idlers.push(resolve);
      if (!this.#running) this.#tellIdle();
      else if (!this.#busy) this.#wake();
    });

  async #work(): Promise<void> {
    await this.#again('outbox.unreadable', () => this.#collect());
    while (this.#running) {
      const [draft, at] = this.#next();
      if (draft === undefined || at > performance.now()) await this.#rest(at);
      else await this.#attempt(draft);
    }
    this.#tellIdle();
  }

  /** What a process before this one left. It died in `sending`: nobody knows whether the server took it. */
  async #collect(): Promise<void> {
    for await (const { proposal, outbox } of this.parts.outbox.unsent()) {
      if (!this.#running) return;
      if (outbox.state === 'sending') {
        const next = this.parts.now();
        const lastError = 'the process ended while sending';
        await this.parts.outbox.settle(proposal.draft, outbox, {
          state: 'uncertain',
          attempts: outbox.attempts,
          next,
          lastError,
        });
        this.parts.log('warn', 'delivery.uncertain', {
          reference: proposal.reference,
          attempts: outbox.attempts,
          error: lastError,
        });
        this.#due.set(proposal.draft, 0);
      } else if (outbox.state !== 'sent') this.#due.set(proposal.draft, this.#dueAt(outbox.next));
    }
  }

  #next(): readonly [DraftId | undefined, number] {
    let first: DraftId | undefined;
    let earliest = Number.POSITIVE_INFINITY;
    for (const [draft, at] of this.#due)
      if (at < earliest) {
        first = draft;
        earliest = at;
      }
    return [first, earliest];
  }

  /** Sleeps until a moment or a nudge, whichever is first. */
  async #rest(until: number): Promise<void> {
    this.#busy = false;
    this.#tellIdle();
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, Math.min(until - performance.now(), 1 * minute));
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = () => undefined;
    this.#busy = true;
  }

  #tellIdle(): void {
    for (const resolve of this.#idlers.splice(0)) resolve();
  }

  async #attempt(draft: DraftId): Promise<void> {
    try {
      const stored = await this.parts.outbox.proposal(draft);
      if (!stored || stored.outbox.state === 'sent') this.#due.delete(draft);
      else await this.#send(stored, stored.outbox.attempts + 1);
    } catch (error) {
      // The disk, not the mail: nothing was sent, so it can all be tried again.
      this.parts.log('error', 'delivery.store-failed', { error: (error as Error).message });
      this.#due.set(draft, performance.now() + this.#backOff(1));
    }
  }

  async #send({ proposal, email, outbox }: StoredProposal, attempts: number): Promise<void> {
    const { draft, reference } = proposal;
    const sending: Outbox = { state: 'sending', attempts, lease: later(this.parts.now(), this.limits.lease) };
    if (!(await this.parts.outbox.settle(draft, outbox, sending))) return; // moved on meanwhile: the next round looks again
    const delivery = await this.parts.mailer.deliver(email);
    const next = this.#after(delivery, attempts, proposal.submitted);
    await this.#again('delivery.not-recorded', async () => {
      await this.parts.outbox.settle(draft, sending, next);
    });
    if ('next' in next) this.#due.set(draft, this.#dueAt(next.next));
    else this.#due.delete(draft);
    const error = 'lastError' in next && next.lastError ? { error: next.lastError } : {};
    this.parts.log(next.state === 'held' ? 'error' : error.error ? 'warn' : 'info', `delivery.${next.state}`, {
      reference,
      attempts,
      ...error,
    });
  }

  #after(delivery: Delivery, attempts: number, submitted: Instant): Outbox {
    const now = this.parts.now();
    if (delivery.delivery === 'accepted') return { state: 'sent', attempts, at: now, reply: delivery.reply };
    const lastError = delivery.error;
    if (delivery.delivery === 'refused' || later(submitted, this.limits.holdAfter) < now)
      return { state: 'held', attempts, next: later(now, this.limits.holdRetry), lastError };
    const state = delivery.delivery === 'uncertain' ? 'uncertain' : 'queued';
    return { state, attempts, next: later(now, this.#backOff(attempts)), lastError };
  }

  #backOff(attempts: number): number {
    const wait = this.limits.firstRetry * 2 ** Math.min(attempts - 1, 30);
    return Math.min(wait * (1 + this.parts.random() / 2), this.limits.longestRetry);
  }

  #dueAt(next: Instant): number {
    const wait = Date.parse(next) - Date.parse(this.parts.now());
    return performance.now() + Math.min(Math.max(wait, 0), Math.max(this.limits.longestRetry, this.limits.holdRetry));
  }

  /** Does what has to be done before anything else can, as often as it takes: every second until it works, or until the stop. */
  async #again(event: string, work: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        this.parts.log('error', event, { error: (error as Error).message });
        if (!this.#running) return;
        await this.#rest(performance.now() + 1 * second);
        if (!this.#running) return;
      }
    }
  }
}
