import assert from 'node:assert/strict';
import test from 'node:test';
import type { Content } from '../../src/domain/consultation.js';
import type { Outbox } from '../../src/domain/email.js';
import type { OutboxStore, Store } from '../../src/domain/ports.js';
import { later, minute } from '../../src/domain/time.js';
import { conversationOf, proposalOf, queued, someMoment } from './records.js';

/** A store under test. `reopen` closes it and opens what is on the disk. */
export interface OpenStore {
  readonly store: Store;
  readonly outbox: OutboxStore;
  readonly reopen: () => Promise<OpenStore>;
}

const kept = { commit: 'kept' };
const sending: Outbox = { state: 'sending', attempts: 1, lease: later(someMoment, 12 * minute) };
const sent: Outbox = { state: 'sent', attempts: 1, at: someMoment, reply: '250 OK' };

const all = async <T>(things: AsyncIterable<T>): Promise<readonly T[]> => {
  const found: T[] = [];
  for await (const thing of things) found.push(thing);
  return found;
};

/** What every store promises. `use` opens an empty one, hands it over, and clears it away. */
export const storeContract = (name: string, use: (work: (open: OpenStore) => Promise<void>) => Promise<void>): void => {
  const promise = (what: string, work: (open: OpenStore) => Promise<void>) => test(`${name}: ${what}`, () => use(work));
  conversations(promise);
  submissions(promise);
  deliveries(promise);
};

type PromiseTest = (what: string, work: (open: OpenStore) => Promise<void>) => void;

const conversations = (promise: PromiseTest): void => {
  promise('a conversation that was never kept is undefined', async ({ store }) => {
    assert.equal(await store.load('web:nobody'), undefined);
  });

  promise('what was kept is read back the same, also after a restart', async ({ store, reopen }) => {
    const conversation = conversationOf({ revision: 1, said: 'Ærø – "æøå" \u{1f30a} \u2028 <b>' });
    assert.deepEqual(await store.commit(conversation), kept);
    assert.deepEqual(await store.load('web:one'), conversation);
    const again = await reopen();
    assert.deepEqual(await again.store.load('web:one'), conversation);
  });

  promise('a write on another revision than the stored one is stale, and changes nothing', async ({ store }) => {
    await store.commit(conversationOf({ revision: 1 }));
    await store.commit(conversationOf({ revision: 2, said: 'to' }));
    for (const revision of [1, 2, 4])
      assert.deepEqual(await store.commit(conversationOf({ revision, said: 'andet' })), { commit: 'stale' });
    assert.deepEqual(await store.load('web:one'), conversationOf({ revision: 2, said: 'to' }));
    assert.deepEqual(await store.commit(conversationOf({ key: 'web:new', revision: 2 })), { commit: 'stale' });
  });

  promise('of many writes of one revision at once, one is kept', async ({ store }) => {
    const commits = await Promise.all(
      Array.from({ length: 20 }, (_, i) => store.commit(conversationOf({ revision: 1, said: `${i}` }))),
    );
    assert.equal(commits.filter(({ commit }) => commit === 'kept').length, 1);
    assert.equal(commits.filter(({ commit }) => commit === 'stale').length, 19);
  });

  promise('any key is a key, and no two are the same conversation', async ({ store }) => {
    const keys = [
      'web:../../etc/passwd',
      'web:a',
      'web:A',
      'teams:19:æ@thread.v2;messageid=1',
      'web:\0',
      'web:__proto__',
      `web:${'x'.repeat(5000)}`,
    ];
    for (const key of keys) assert.deepEqual(await store.commit(conversationOf({ key, revision: 1, said: key })), kept);
    for (const key of keys) assert.deepEqual(await store.load(key), conversationOf({ key, revision: 1, said: key }));
    assert.deepEqual(new Set((await all(store.conversations())).map(({ key }) => key)), new Set(keys));
  });

  promise('the conversations are told with what the retention must know', async ({ store }) => {
    await store.commit(conversationOf({ key: 'web:empty', revision: 1, answered: false }));
    await store.commit(conversationOf({ key: 'web:draft', revision: 1, draft: 'd2' }));
    await store.commit(conversationOf({ key: 'web:sent', revision: 1, draft: 'd3', stage: 'submitted' }));
    const told = await all(store.conversations());
    assert.deepEqual(
      new Map(told.map(({ key, touched, empty, submitted }) => [key, [touched, empty, submitted]])),
      new Map([
        ['web:empty', [someMoment, true, false]],
        ['web:draft', [someMoment, false, false]],
        ['web:sent', [someMoment, false, true]],
      ]),
    );
  });

  promise('a removed conversation is gone for good', async ({ store, reopen }) => {
    await store.commit(conversationOf({ revision: 1 }));
    await store.remove('web:one');
    await store.remove('web:one');
    assert.equal(await store.load('web:one'), undefined);
    const again = await reopen();
    assert.equal(await again.store.load('web:one'), undefined);
    assert.deepEqual(await again.store.commit(conversationOf({ revision: 1 })), kept);
  });

  promise('a removal for one revision leaves a later one alone', async ({ store }) => {
    await store.commit(conversationOf({ revision: 1 }));
    await store.commit(conversationOf({ revision: 2 }));
    await store.remove('web:one', 1);
    assert.equal((await store.load('web:one'))?.revision, 2);
    await store.remove('web:one', 2);
    assert.equal(await store.load('web:one'), undefined);
  });

  promise('a version of the content is kept as it was first', async ({ store, reopen }) => {
    const content = {
      version: 'v1',
      consultation: { id: 'ogp', fields: [] },
      words: { da: { texts: {} }, en: { texts: {} } },
    } as unknown as Content;
    assert.equal(await store.content('v1'), undefined);
    await store.keepContent(content);
    await store.keepContent({ ...content, words: { da: {}, en: {} } } as unknown as Content);
    const again = await reopen();
    assert.deepEqual(await again.store.content('v1'), content);
  });
};

const submissions = (promise: PromiseTest): void => {
  promise('a submission keeps the conversation and the proposal', async ({ store, reopen }) => {
    await store.commit(conversationOf({ revision: 1 }));
    const submitted = conversationOf({ revision: 2, stage: 'submitted' });
    assert.deepEqual(await store.commit(submitted, proposalOf()), kept);
    const again = await reopen();
    assert.deepEqual(await again.store.load('web:one'), submitted);
    assert.deepEqual(await again.outbox.proposal('draft-one'), proposalOf());
    assert.deepEqual(await all(again.outbox.proposals()), [proposalOf()]);
    assert.deepEqual(await all(again.outbox.unsent()), [proposalOf()]);
  });

  promise('the first commit of a conversation may bring a proposal', async ({ store, outbox }) => {
    const submitted = conversationOf({ revision: 1, stage: 'submitted' });
    assert.deepEqual(await store.commit(submitted, proposalOf()), kept);
    assert.deepEqual(await store.load('web:one'), submitted);
    assert.deepEqual(await outbox.proposal('draft-one'), proposalOf());
  });

  promise('a stale submission keeps neither', async ({ store, outbox }) => {
    await store.commit(conversationOf({ revision: 1 }));
    assert.deepEqual(await store.commit(conversationOf({ revision: 3, stage: 'submitted' }), proposalOf()), { commit: 'stale' });
    assert.equal((await store.load('web:one'))?.revision, 1);
    assert.equal(await outbox.proposal('draft-one'), undefined);
  });

  promise('one draft is one proposal, however often it is sent', async ({ store, outbox }) => {
    await store.commit(conversationOf({ revision: 1 }));
    const submit = (revision: number) => store.commit(conversationOf({ revision, stage: 'submitted' }), proposalOf());
    const commits = await Promise.all([submit(2), submit(2), submit(3), submit(2)]);
    assert.deepEqual(commits.map(({ commit }) => commit).sort(), ['kept', 'stale', 'stale', 'stale']);
    const other = proposalOf({ reference: 'FMXX-YK7K' });
    assert.deepEqual(await store.commit(conversationOf({ revision: 3, stage: 'submitted' }), other), { commit: 'stale' });
    assert.deepEqual(await all(outbox.proposals()), [proposalOf()]);
    assert.equal((await store.load('web:one'))?.draft.stage, 'submitted');
  });

  promise('a reference that another draft holds is refused, and nothing is kept', async ({ store, outbox, reopen }) => {
    await store.commit(conversationOf({ revision: 1 }), proposalOf());
    const second = { key: 'web:two', draft: 'draft-two' };
    const proposal = proposalOf({ draft: 'draft-two', conversation: 'web:two' });
    await store.commit(conversationOf({ ...second, revision: 1 }));
    const submitted = conversationOf({ ...second, revision: 2, stage: 'submitted' });
    assert.deepEqual(await store.commit(submitted, proposal), { commit: 'reference-taken' });
    assert.equal((await store.load('web:two'))?.revision, 1);
    assert.equal(await outbox.proposal('draft-two'), undefined);
    const again = await reopen();
    assert.deepEqual(await again.store.commit(submitted, proposal), { commit: 'reference-taken' });
    const free = proposalOf({ draft: 'draft-two', conversation: 'web:two', reference: 'FMXX-YK7K' });
    assert.deepEqual(await again.store.commit(submitted, free), kept);
  });

  promise('a conversation goes on to another draft after a submission', async ({ store, outbox }) => {
    await store.commit(conversationOf({ revision: 1 }));
    await store.commit(conversationOf({ revision: 2, stage: 'submitted' }), proposalOf());
    await store.commit(conversationOf({ revision: 3, draft: 'draft-two' }));
    const second = proposalOf({ draft: 'draft-two', reference: 'FMXX-YK7K' });
    assert.deepEqual(await store.commit(conversationOf({ revision: 4, draft: 'draft-two', stage: 'submitted' }), second), kept);
    assert.equal((await all(outbox.unsent())).length, 2);
  });
};

const deliveries = (promise: PromiseTest): void => {
  promise('a proposal moves from state to state, and a late finisher moves nothing', async ({ store, outbox }) => {
    await store.commit(conversationOf({ revision: 1, stage: 'submitted' }), proposalOf());
    assert.equal(await outbox.settle('draft-one', queued, sending), true);
    assert.equal(await outbox.settle('draft-one', queued, sending), false);
    assert.equal(await outbox.settle('draft-one', { ...sending, attempts: 2 }, sent), false);
    assert.equal(await outbox.settle('draft-none', queued, sending), false);
    assert.deepEqual((await outbox.proposal('draft-one'))?.outbox, sending);
  });

  promise('of two that settle at once, one does', async ({ store, outbox }) => {
    await store.commit(conversationOf({ revision: 1, stage: 'submitted' }), proposalOf());
    const claims = await Promise.all([1, 2, 3].map(() => outbox.settle('draft-one', queued, sending)));
    assert.equal(claims.filter(Boolean).length, 1);
  });

  promise('what is sent is no more unsent, stays a proposal, and stays sent', async ({ store, outbox, reopen }) => {
    await store.commit(conversationOf({ revision: 1, stage: 'submitted' }), proposalOf());
    await outbox.settle('draft-one', queued, sending);
    assert.equal(await outbox.settle('draft-one', sending, sent), true);
    assert.equal(await outbox.settle('draft-one', sent, queued), false);
    const again = await reopen();
    assert.deepEqual(await all(again.outbox.unsent()), []);
    assert.deepEqual(await all(again.outbox.proposals()), [proposalOf({ outbox: sent })]);
    assert.deepEqual(await again.outbox.proposal('draft-one'), proposalOf({ outbox: sent }));
    const conversation = conversationOf({ revision: 2, stage: 'submitted' });
    assert.deepEqual(await again.store.commit(conversation, proposalOf()), { commit: 'stale' });
  });

  promise('only a sent proposal can be purged', async ({ store, outbox, reopen }) => {
    await store.commit(conversationOf({ revision: 1, stage: 'submitted' }), proposalOf());
    for (const state of [
      queued,
      sending,
      { state: 'uncertain', attempts: 1, next: someMoment },
      { state: 'held', attempts: 1, next: someMoment, lastError: 'EAUTH' },
    ] as const) {
      const before = (await outbox.proposal('draft-one'))?.outbox;
      assert.ok(before);
      await outbox.settle('draft-one', before, state);
      await assert.rejects(outbox.purge('draft-one'), /only a sent one/);
      assert.deepEqual((await outbox.proposal('draft-one'))?.outbox, state);
    }
    const held = (await outbox.proposal('draft-one'))?.outbox;
    assert.ok(held);
    await outbox.settle('draft-one', held, sent);
    await outbox.purge('draft-one');
    const again = await reopen();
    assert.deepEqual(await all(again.outbox.proposals()), []);
  });
};
