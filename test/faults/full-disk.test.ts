import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmod, chown, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { openLowdbStore } from '../../src/stores/lowdb-store.js';
import { inDirectory } from '../contracts/directory.js';
import { conversationOf, proposalOf, someMoment } from '../contracts/records.js';

const run = promisify(execFile);
const now = () => someMoment;
const log = () => undefined;
const nobody = 65_534;

/** A disk of 256 KB, where the system lets us have one. */
const onSmallDisk = (t: TestContext, work: (disk: string) => Promise<void>): Promise<void> =>
  inDirectory(async (directory) => {
    const disk = join(directory, 'disk');
    await mkdir(disk);
    try {
      await run('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]);
    } catch {
      return t.skip('NOT TESTED: a full disk. It takes root and the right to mount a tmpfs.');
    }
    try {
      await work(disk);
    } finally {
      await run('umount', [disk]);
    }
  });

const filesOf = async (directory: string): Promise<readonly string[]> =>
  (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

test('on a full disk nothing is acknowledged, nothing old is lost, and it goes on when there is room again', (t) =>
  onSmallDisk(t, async (disk) => {
    const data = join(disk, 'data');
    const { store, outbox } = await openLowdbStore(data, { now, log });
    const first = conversationOf({ revision: 1, said: 'x'.repeat(3000) });
    assert.deepEqual(await store.commit(first), { commit: 'kept' });
    await assert.rejects(writeFile(join(disk, 'filler'), Buffer.alloc(300_000)), /ENOSPC/);
    const second = conversationOf({ revision: 2, said: 'y'.repeat(3000) });
    const submitted = conversationOf({ revision: 2, said: 'y'.repeat(3000), stage: 'submitted' });
    for (let i = 0; i < 3; i++) {
      assert.equal((await store.commit(second)).commit, 'failed');
      assert.equal((await store.commit(submitted, proposalOf())).commit, 'failed');
      assert.deepEqual(await store.load('web:one'), first);
      assert.equal(await outbox.proposal('draft-one'), undefined);
    }
    assert.deepEqual(
      (await filesOf(data)).filter((name) => name.endsWith('.tmp')),
      [],
    );
    await rm(join(disk, 'filler'));
    assert.deepEqual(await store.commit(submitted, proposalOf()), { commit: 'kept' });
    await store.close();
    const again = await openLowdbStore(data, { now, log });
    assert.deepEqual(await again.store.load('web:one'), submitted);
    assert.deepEqual(await again.outbox.proposal('draft-one'), proposalOf());
    await again.store.close();
  }));

test('a submission whose conversation cannot be written is a submission all the same', () =>
  inDirectory(async (directory) => {
    let full = false;
    const step = (name: string): void => {
      if (full && name === 'conversations: opening') throw new Error('ENOSPC, as the test wants it');
    };
    const { store, outbox } = await openLowdbStore(directory, { now, log, step });
    await store.commit(conversationOf({ revision: 1 }));
    full = true;
    const submitted = conversationOf({ revision: 2, stage: 'submitted' });
    assert.deepEqual(await store.commit(submitted, proposalOf()), { commit: 'kept' });
    assert.deepEqual(await store.load('web:one'), submitted);
    assert.deepEqual(await store.commit(submitted, proposalOf()), { commit: 'stale' });
    const sending = { state: 'sending', attempts: 1, lease: someMoment } as const;
    assert.equal(await outbox.settle('draft-one', proposalOf().outbox, sending), true);
    assert.deepEqual(await store.load('web:one'), submitted);
    await store.close();
    full = false;
    const again = await openLowdbStore(directory, { now, log });
    assert.deepEqual(await again.store.load('web:one'), submitted);
    await again.store.close();
  }));

test('a failure after the rename is not acknowledged, and what is on the disk counts', () =>
  inDirectory(async (directory) => {
    let failing = '';
    const step = (name: string): void => {
      if (name === failing) throw new Error('EIO, as the test wants it');
    };
    const { store, outbox } = await openLowdbStore(directory, { now, log, step });
    await store.commit(conversationOf({ revision: 1 }));
    failing = 'conversations: renamed';
    assert.equal((await store.commit(conversationOf({ revision: 2, said: 'to' }))).commit, 'failed');
    assert.deepEqual(await store.load('web:one'), conversationOf({ revision: 2, said: 'to' }));
    failing = 'outbox: renamed';
    const submitted = conversationOf({ revision: 3, stage: 'submitted' });
    assert.equal((await store.commit(submitted, proposalOf())).commit, 'failed');
    assert.deepEqual(await store.load('web:one'), submitted, 'the submission is on the disk, so it is one');
    assert.ok(await outbox.proposal('draft-one'));
    await store.close();
  }));

test('in a directory that cannot be written to nothing is acknowledged, and what is there can be read', (t) =>
  inDirectory(async (root) => {
    const asRoot = process.getuid?.() === 0;
    if (!process.seteuid || !process.getuid) return t.skip('NOT TESTED: a read-only directory. This system has no user numbers.');
    const data = join(root, 'data');
    await mkdir(data, { mode: 0o700 });
    if (asRoot) {
      await chmod(root, 0o755);
      await chown(data, nobody, nobody);
      process.seteuid(nobody);
    }
    try {
      const { store } = await openLowdbStore(data, { now, log });
      await store.commit(conversationOf({ revision: 1 }));
      const folders = (await readdir(join(data, 'conversations'))).map((name) => join(data, 'conversations', name));
      for (const folder of folders) await chmod(folder, 0o500);
      assert.equal((await store.commit(conversationOf({ revision: 2 }))).commit, 'failed');
      assert.deepEqual(await store.load('web:one'), conversationOf({ revision: 1 }));
      await assert.rejects(store.remove('web:one'), /EACCES/);
      for (const folder of folders) await chmod(folder, 0o700);
      assert.equal((await store.commit(conversationOf({ revision: 2 }))).commit, 'kept');
      await store.close();
    } finally {
      if (asRoot) process.seteuid(0);
    }
    return undefined;
  }));
