import assert from 'node:assert/strict';
import test from 'node:test';
import type { Delivery, Outbox, OutgoingEmail } from '../../src/domain/email.js';
import type { Log, Mailer, OutboxStore } from '../../src/domain/ports.js';
import { day, hour, type Instant, instant, later, minute, second } from '../../src/domain/time.js';
import { type DeliveryLimits, startDelivery } from '../../src/intake/deliver-email.js';
import { openLowdbStore } from '../../src/stores/lowdb-store.js';
import { inDirectory } from '../contracts/directory.js';
import { conversationOf, proposalOf, someMoment } from '../contracts/records.js';

/** A mailer that answers as it is told, one answer after the other, the last one for ever. */
const mailerOf = (...answers: readonly Delivery[]) => {
  const got: OutgoingEmail[] = [];
  const deliver: Mailer['deliver'] = async (email) => {
    got.push(email);
    return answers[Math.min(got.length, answers.length) - 1] as Delivery;
  };
  return { got, deliver, close: async () => undefined };
};

const accepted: Delivery = { delivery: 'accepted', reply: '250 OK' };
const deferred: Delivery = { delivery: 'deferred', error: 'EENVELOPE 450' };
const uncertain: Delivery = { delivery: 'uncertain', error: 'ECONNECTION' };
const refused: Delivery = { delivery: 'refused', error: 'EAUTH 535' };

interface Stage {
  readonly outbox: OutboxStore;
  readonly lines: string[];
  readonly start: (mailer: Mailer, limits?: Partial<DeliveryLimits>, outbox?: OutboxStore) => ReturnType<typeof startDelivery>;
  readonly state: () => Promise<Outbox | undefined>;
}

/** One proposal, submitted at `someMoment`, in a real store; `now` is when the worker believes it is. */
const onStage = (work: (stage: Stage) => Promise<void>, begins?: Outbox, now: () => Instant = () => someMoment): Promise<void> =>
  inDirectory(async (directory) => {
    const lines: string[] = [];
    const log: Log = (level, event, ids) => lines.push(`${level} ${event} ${JSON.stringify(ids)}`);
    const { store, outbox } = await openLowdbStore(directory, { now, log });
    await store.commit(conversationOf({ revision: 1, stage: 'submitted' }), proposalOf(begins ? { outbox: begins } : {}));
    const workers: ReturnType<typeof startDelivery>[] = [];
    const start: Stage['start'] = (mailer, limits = {}, through = outbox) => {
      const worker = startDelivery({ outbox: through, mailer, now, random: () => 0.5, log, limits });
      workers.push(worker);
      return worker;
    };
    await work({ outbox, lines, start, state: async () => (await outbox.proposal('draft-one'))?.outbox });
    await Promise.all(workers.map((worker) => worker.stop()));
    await store.close();
    for (const line of lines) assert.doesNotMatch(line, /@|Åbne data/, 'the log names nobody');
  });

const until = async (is: () => boolean): Promise<void> => {
  for (let i = 0; i < 500 && !is(); i++) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.ok(is());
};

test('what is queued at the start is sent, and the same bytes arrive', () =>
  onStage(async ({ start, state }) => {
    const mailer = mailerOf(accepted);
    await start(mailer).idle();
    assert.deepEqual(mailer.got, [proposalOf().email]);
    assert.deepEqual(await state(), { state: 'sent', attempts: 1, at: someMoment, reply: '250 OK' });
  }));

test('a proposal is on the disk as sending before the mailer is asked', () =>
  onStage(async ({ start, state }) => {
    let seen: Outbox | undefined;
    const deliver = async () => {
      seen = await state();
      return accepted;
    };
    await start({ deliver, close: async () => undefined }).idle();
    assert.deepEqual(seen, { state: 'sending', attempts: 1, lease: later(someMoment, 12 * minute) });
  }));

test('a nudge sends at once, and a hundred nudges send once', () =>
  onStage(async ({ outbox, start }) => {
    const mailer = mailerOf(accepted);
    const empty: OutboxStore = { ...outbox, unsent: async function* () {} };
    const worker = start(mailer, {}, empty);
    await worker.idle();
    assert.equal(mailer.got.length, 0);
    for (let i = 0; i < 100; i++) worker.nudge('draft-one');
    await worker.idle();
    worker.nudge('draft-one');
    await worker.idle();
    assert.equal(mailer.got.length, 1);
  }));

const outcomes: readonly (readonly [string, Delivery, Outbox])[] = [
  [
    'surely not taken: queued, and tried again',
    deferred,
    { state: 'queued', attempts: 1, next: later(someMoment, 12.5 * second), lastError: 'EENVELOPE 450' },
  ],
  [
    'perhaps taken: uncertain, and sent again',
    uncertain,
    { state: 'uncertain', attempts: 1, next: later(someMoment, 12.5 * second), lastError: 'ECONNECTION' },
  ],
  [
    'refused: held, and tried again by the hour',
    refused,
    { state: 'held', attempts: 1, next: later(someMoment, hour), lastError: 'EAUTH 535' },
  ],
];
for (const [what, delivery, expected] of outcomes)
  test(`an e-mail that was ${what}`, () =>
    onStage(async ({ start, state, lines }) => {
      const mailer = mailerOf(delivery);
      const worker = start(mailer);
      await worker.idle();
      assert.deepEqual(await state(), expected);
      worker.nudge('draft-one');
      await worker.idle();
      assert.equal(mailer.got.length, 1, 'its turn is set, a nudge does not hasten it');
      assert.match(lines.join('\n'), expected.state === 'held' ? /error delivery\.held/ : /warn delivery\./);
    }));

test('each wait is twice the one before, up to the longest', () =>
  onStage(async ({ start, state }) => {
    const mailer = mailerOf(...Array<Delivery>(5).fill(deferred), accepted);
    const before = performance.now();
    start(mailer, { firstRetry: 20, longestRetry: 100 });
    await until(() => mailer.got.length === 6);
    const took = performance.now() - before;
    assert.ok(took >= 25 + 50 + 100 + 100 + 100 - 5, `${took} ms`);
    await until(() => mailer.got.length === 6);
    assert.equal((await state())?.attempts, 6);
  }));

test('the proposal that nobody took for a day is held, told of, and sent when the server is back', () => {
  const late = later(someMoment, day + minute);
  return onStage(
    async ({ start, lines, state }) => {
      const mailer = mailerOf(deferred, deferred, accepted);
      start(mailer, { holdRetry: 10 });
      await until(() => mailer.got.length === 3);
      await until(() => lines.some((line) => line.includes('delivery.sent')));
      assert.equal((await state())?.state, 'sent');
      assert.equal(lines.filter((line) => line.startsWith('error delivery.held')).length, 2);
    },
    undefined,
    () => late,
  );
});

test('what was being sent when the process ended is uncertain, and goes again with the same bytes', () =>
  onStage(
    async ({ start, lines, state }) => {
      const mailer = mailerOf(accepted);
      await start(mailer).idle();
      assert.match(lines.join('\n'), /warn delivery\.uncertain.*"attempts":3/);
      assert.deepEqual(mailer.got, [proposalOf().email]);
      assert.equal((await state())?.attempts, 4);
    },
    { state: 'sending', attempts: 3, lease: later(someMoment, minute) },
  ));

test('a wait that a wrong clock made long is cut to the longest there is', () =>
  onStage(
    async ({ start }) => {
      const mailer = mailerOf(accepted);
      start(mailer, { longestRetry: 20, holdRetry: 20 });
      await until(() => mailer.got.length === 1);
    },
    { state: 'queued', attempts: 1, next: instant('2090-01-01') },
  ));

test('when the disk fails before the sending, nothing is sent, and it goes when the disk is back', () =>
  onStage(async ({ outbox, start, state }) => {
    let failures = 3;
    const mailer = mailerOf(accepted);
    const failing: OutboxStore = {
      ...outbox,
      settle: async (draft, from, to) => {
        if (failures-- > 0) throw new Error('ENOSPC');
        assert.equal(mailer.got.length, to.state === 'sending' ? 0 : 1);
        return outbox.settle(draft, from, to);
      },
    };
    start(mailer, { firstRetry: 5 }, failing);
    await until(() => mailer.got.length === 1);
    await until(() => failures < -1);
    assert.equal((await state())?.state, 'sent');
  }));

test('when the disk fails after the sending, it is recorded later and not sent again', () =>
  onStage(async ({ outbox, start, lines }) => {
    let failures = 1;
    const mailer = mailerOf(accepted);
    const failing: OutboxStore = {
      ...outbox,
      settle: async (draft, from, to) => {
        if (to.state === 'sent' && failures-- > 0) throw new Error('ENOSPC');
        return outbox.settle(draft, from, to);
      },
    };
    start(mailer, { firstRetry: 5 }, failing);
    await until(() => lines.some((line) => line.includes('delivery.sent')));
    assert.match(lines.join('\n'), /error delivery\.not-recorded/);
    assert.equal(mailer.got.length, 1);
  }));

test('a stop waits for the attempt under way, and begins no other', () =>
  onStage(async ({ start, state }) => {
    let finish: (delivery: Delivery) => void = () => undefined;
    let asked = 0;
    const deliver = () => {
      asked++;
      return new Promise<Delivery>((resolve) => {
        finish = resolve;
      });
    };
    const worker = start({ deliver, close: async () => undefined });
    await until(() => asked === 1);
    const stopped = worker.stop();
    finish(accepted);
    await stopped;
    assert.equal((await state())?.state, 'sent');
    worker.nudge('draft-one');
    assert.equal(asked, 1);
  }));

test('a stop does not wait for ever: what was cut off is found as sending by the next start', () =>
  onStage(async ({ start, state }) => {
    const worker = start({ deliver: () => new Promise(() => undefined), close: async () => undefined }, { stopWithin: 30 });
    await new Promise((resolve) => setTimeout(resolve, 30));
    await worker.stop();
    assert.equal((await state())?.state, 'sending');
  }));
