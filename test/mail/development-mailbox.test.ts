import assert from 'node:assert/strict';
import { chmod, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { later, minute } from '../../src/domain/time.js';
import { developmentMailbox } from '../../src/mail/development-mailbox.js';
import { inDirectory } from '../contracts/directory.js';
import { proposalOf, someMoment } from '../contracts/records.js';

const first = proposalOf().email;
const second = proposalOf({ reference: 'FMXX-YK7K' }).email;

test('caught e-mails are there after a restart, newest first, and each can be read', () =>
  inDirectory(async (directory) => {
    const dir = join(directory, 'mail');
    let now = someMoment;
    const mailbox = developmentMailbox(dir, () => now);
    assert.deepEqual(await mailbox.list(), []);
    assert.equal((await mailbox.deliver(first)).delivery, 'accepted');
    now = later(now, minute);
    await mailbox.deliver(second);
    const list = await developmentMailbox(dir).list();
    assert.deepEqual(
      list.map(({ raw }) => raw),
      [second.raw, first.raw],
    );
    const [newest] = list;
    assert.ok(newest);
    assert.deepEqual(newest.envelope, second.envelope);
    assert.deepEqual(await mailbox.read(newest.id), newest);
  }));

test('the same Message-ID handed over twice is one e-mail', () =>
  inDirectory(async (dir) => {
    const mailbox = developmentMailbox(dir, () => someMoment);
    for (let i = 0; i < 3; i++) assert.equal((await mailbox.deliver(first)).delivery, 'accepted');
    assert.equal((await mailbox.list()).length, 1);
    assert.equal((await readdir(dir)).length, 1);
  }));

test('an id from outside reads nothing but an e-mail', () =>
  inDirectory(async (dir) => {
    const mailbox = developmentMailbox(dir);
    await mailbox.deliver(first);
    for (const id of ['', '.', '../secret', '0123456789abcdef', `${'a'.repeat(16)}\0`, '__proto__'])
      assert.equal(await mailbox.read(id), undefined);
  }));

test('a damaged file hides no other e-mail, and files are ours alone', () =>
  inDirectory(async (dir) => {
    const mailbox = developmentMailbox(dir);
    await mailbox.deliver(first);
    const [name] = await readdir(dir);
    assert.equal((await stat(join(dir, name as string))).mode & 0o777, 0o600);
    for (const [file, text] of [
      ['a.json', ''],
      ['b.json', 'null'],
      ['c.json', '{"id":1}'],
      ['d.tmp', '{'],
    ] as const)
      await writeFile(join(dir, file), text);
    assert.equal((await mailbox.list()).length, 1);
  }));

test('what cannot be kept is not accepted', () =>
  inDirectory(async (directory) => {
    await writeFile(join(directory, 'file'), '');
    await chmod(directory, 0o700);
    assert.equal((await developmentMailbox(join(directory, 'file')).deliver(first)).delivery, 'deferred');
  }));
