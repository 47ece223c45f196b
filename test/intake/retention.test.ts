import assert from 'node:assert/strict';
import test from 'node:test';
import type { Outbox } from '../../src/domain/email.js';
import type { Log } from '../../src/domain/ports.js';
import { day, hour, type Instant, later } from '../../src/domain/time.js';
import { sweep } from '../../src/intake/retention.js';
import { openLowdbStore } from '../../src/stores/lowdb-store.js';
import { inDirectory } from '../contracts/directory.js';
import { conversationOf, proposalOf, queued, someMoment } from '../contracts/records.js';

const retention = { draftDays: 30, proposalDays: 90 };
const silent: Log = () => undefined;

const inStore = (
  work: (parts: Awaited<ReturnType<typeof openLowdbStore>>, at: (now: Instant) => Promise<void>) => Promise<void>,
) =>
  inDirectory(async (directory) => {
    const opened = await openLowdbStore(directory, { now: () => someMoment, log: silent });
    await work(opened, (now) => sweep({ ...opened, now: () => now, retention, log: silent }));
    await opened.store.close();
  });

const after = (days: number): Instant => later(someMoment, days * day);
const anHourBefore = (moment: Instant): Instant => later(moment, -hour);

test('a conversation without an answer goes after a day, one with an answer after its days, and neither a moment before', () =>
  inStore(async ({ store }, at) => {
    await store.commit(conversationOf({ key: 'web:empty', revision: 1, answered: false }));
    await store.commit(conversationOf({ key: 'web:draft', revision: 1, draft: 'd2' }));
    await at(anHourBefore(after(1)));
    assert.ok(await store.load('web:empty'));
    await at(after(1));
    assert.equal(await store.load('web:empty'), undefined);
    await at(anHourBefore(after(30)));
    assert.ok(await store.load('web:draft'));
    await at(after(30));
    assert.equal(await store.load('web:draft'), undefined);
  }));

test('the days of a draft count from its last activity', () =>
  inStore(async ({ store }, at) => {
    await store.commit(conversationOf({ revision: 1 }));
    await store.commit(conversationOf({ revision: 2, touched: after(29) }));
    await at(after(58));
    assert.ok(await store.load('web:one'));
    await at(after(59));
    assert.equal(await store.load('web:one'), undefined);
  }));

test('a delivered proposal goes after its days, and its conversation with it', () =>
  inStore(async ({ store, outbox }, at) => {
    const sent: Outbox = { state: 'sent', attempts: 1, at: after(3), reply: '250 OK' };
    await store.commit(conversationOf({ revision: 1, stage: 'submitted' }), proposalOf());
    await outbox.settle('draft-one', queued, sent);
    await at(anHourBefore(after(93)));
    assert.ok(await store.load('web:one'));
    assert.ok(await outbox.proposal('draft-one'));
    await at(after(93));
    assert.equal(await store.load('web:one'), undefined);
    assert.equal(await outbox.proposal('draft-one'), undefined);
  }));

test('a conversation that went on to another draft outlives the proposal before', () =>
  inStore(async ({ store, outbox }, at) => {
    await store.commit(conversationOf({ revision: 1, stage: 'submitted' }), proposalOf());
    await outbox.settle('draft-one', queued, { state: 'sent', attempts: 1, at: someMoment, reply: '250 OK' });
    await store.commit(conversationOf({ revision: 2, draft: 'draft-two', touched: after(89) }));
    await at(after(90));
    assert.equal(await outbox.proposal('draft-one'), undefined);
    assert.equal((await store.load('web:one'))?.draft.id, 'draft-two');
  }));

test('a respondent who comes back while the sweep is under way keeps the conversation', () =>
  inStore(async ({ store, outbox }) => {
    await store.commit(conversationOf({ revision: 1 }));
    const conversations: typeof store.conversations = async function* () {
      for await (const conversation of store.conversations()) {
        await store.commit(conversationOf({ revision: 2, touched: after(30) }));
        yield conversation;
      }
    };
    await sweep({ store: { ...store, conversations }, outbox, now: () => after(30), retention, log: silent });
    assert.equal((await store.load('web:one'))?.revision, 2);
  }));

const undelivered: readonly Outbox[] = [
  queued,
  { state: 'sending', attempts: 1, lease: someMoment },
  { state: 'uncertain', attempts: 1, next: someMoment },
  { state: 'held', attempts: 9, next: someMoment, lastError: 'EAUTH 535' },
];
for (const state of undelivered)
  test(`a proposal that is ${state.state} is never deleted, nor its conversation`, () =>
    inStore(async ({ store, outbox }, at) => {
      await store.commit(conversationOf({ revision: 1, stage: 'submitted' }), proposalOf({ outbox: state }));
      await at(after(10_000));
      assert.deepEqual((await outbox.proposal('draft-one'))?.outbox, state);
      assert.ok(await store.load('web:one'));
    }));
