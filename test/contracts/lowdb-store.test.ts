import assert from 'node:assert/strict';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import type { Damage, Log } from '../../src/domain/ports.js';
import { recordName } from '../../src/stores/lowdb-records.js';
import { openLowdbStore } from '../../src/stores/lowdb-store.js';
import { inDirectory } from './directory.js';
import { conversationOf, proposalOf, someMoment } from './records.js';
import { type OpenStore, storeContract } from './store-contract.js';

const silent: Log = () => undefined;
const options = { now: () => someMoment, log: silent };

storeContract('lowdb', (work) =>
  inDirectory(async (directory) => {
    let opened = await openLowdbStore(directory, options);
    const reopen = async (): Promise<OpenStore> => {
      await opened.store.close();
      opened = await openLowdbStore(directory, options);
      return { ...opened, reopen };
    };
    await work({ ...opened, reopen });
    await opened.store.close();
  }),
);

test('lowdb: nobody else on the machine can read the files, and their names tell nothing', () =>
  inDirectory(async (directory) => {
    const data = join(directory, 'data');
    const { store, secret } = await openLowdbStore(data, options);
    await secret();
    await store.commit(conversationOf({ key: 'web:Jens Hansen', revision: 1 }), proposalOf());
    for (const entry of await readdir(data, { recursive: true, withFileTypes: true })) {
      const { mode } = await stat(join(entry.parentPath ?? entry.path, entry.name));
      assert.equal(mode & 0o777, entry.isDirectory() ? 0o700 : 0o600, entry.name);
      assert.doesNotMatch(entry.name, /Jens|XCPN/);
    }
    assert.equal((await stat(data)).mode & 0o777, 0o700);
    await store.close();
  }));

test('lowdb: the secret is 32 random bytes, the same after a restart, and a damaged one is not replaced', () =>
  inDirectory(async (directory) => {
    const first = await openLowdbStore(directory, options);
    const [secret, same] = await Promise.all([first.secret(), first.secret()]);
    assert.equal(secret.length, 32);
    assert.deepEqual(same, secret);
    await first.store.close();
    const second = await openLowdbStore(directory, options);
    assert.deepEqual(Buffer.from(await second.secret()), Buffer.from(secret));
    await second.store.close();
    await writeFile(join(directory, 'secret'), 'short');
    const third = await openLowdbStore(directory, options);
    await assert.rejects(third.secret(), /damaged.*Restore/);
    await third.store.close();
  }));

test('lowdb: data without its marker, or with that of another release, is not touched', () =>
  inDirectory(async (directory) => {
    const { store } = await openLowdbStore(directory, options);
    await store.commit(conversationOf({ revision: 1 }));
    await store.close();
    const marker = join(directory, 'store.json');
    const text = await readFile(marker, 'utf8');
    await rm(marker);
    await assert.rejects(openLowdbStore(directory, options), /no store\.json.*Restore/);
    for (const wrong of ['', '{}', '{"store":"consultation-intake","layout":2}']) {
      await writeFile(marker, wrong);
      await assert.rejects(openLowdbStore(directory, options), /not of this release/);
    }
    await writeFile(marker, text);
    const again = await openLowdbStore(directory, options);
    assert.equal((await again.store.load('web:one'))?.revision, 1);
    await again.store.close();
  }));

test('lowdb: a delivered proposal keeps no second copy of the conversation', () =>
  inDirectory(async (directory) => {
    const { store, outbox } = await openLowdbStore(directory, options);
    await store.commit(conversationOf({ revision: 1, stage: 'submitted', said: 'canary' }), proposalOf());
    const sending = { state: 'sending', attempts: 1, lease: someMoment } as const;
    await outbox.settle('draft-one', proposalOf().outbox, sending);
    await store.remove('web:one');
    assert.equal(await store.load('web:one'), undefined);
    await store.close();
    for (const entry of await readdir(directory, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) assert.doesNotMatch(await readFile(join(entry.parentPath ?? entry.path, entry.name), 'utf8'), /canary/);
  }));

test('lowdb: what a crashed process left half written is cleared away', () =>
  inDirectory(async (directory) => {
    const { store } = await openLowdbStore(directory, options);
    await store.commit(conversationOf({ revision: 1 }));
    const name = recordName('web:one');
    const left = join(directory, 'conversations', name.slice(0, 2), `${name}.json.0123456789ab.7.tmp`);
    await writeFile(left, '{"key":');
    const keys = [];
    for await (const { key } of store.conversations()) keys.push(key);
    assert.deepEqual(keys, ['web:one']);
    await assert.rejects(stat(left), /ENOENT/);
    await store.close();
  }));

test('lowdb: a record under the name of another conversation is shown to nobody', () =>
  inDirectory(async (directory) => {
    const damages: Damage[] = [];
    const first = await openLowdbStore(directory, options);
    await first.store.commit(conversationOf({ key: 'web:mine', revision: 1, said: 'hemmeligt' }));
    await first.store.commit(conversationOf({ key: 'web:yours', revision: 1 }));
    await first.store.close();
    const fileOf = (key: string) => join(directory, 'conversations', recordName(key).slice(0, 2), `${recordName(key)}.json`);
    await writeFile(fileOf('web:yours'), await readFile(fileOf('web:mine')));
    const { store } = await openLowdbStore(directory, { ...options, onDamage: (damage) => damages.push(damage) });
    await assert.rejects(store.load('web:yours'), /the record of another/);
    assert.equal(damages.length, 1);
    assert.equal((await store.load('web:mine'))?.key, 'web:mine');
    await store.close();
  }));
