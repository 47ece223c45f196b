import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import type { Damage } from '../../src/domain/ports.js';
import { startDelivery } from '../../src/intake/deliver-email.js';
import { developmentMailbox } from '../../src/mail/development-mailbox.js';
import { openLowdbStore } from '../../src/stores/lowdb-store.js';
import { inDirectory } from '../contracts/directory.js';
import { conversationOf, proposalOf, someMoment } from '../contracts/records.js';
import { startChild } from './child.js';

const times = Number(process.env.FAULT_TIMES ?? 1);
const now = () => someMoment;
const log = () => undefined;

const run = async (directory: string, cutAt: number): Promise<{ how: number | string; lines: readonly string[] }> => {
  const child = startChild('one-proposal', directory, String(cutAt));
  return { how: await child.ended, lines: child.lines };
};

const said = ['en', 'to', 'tre', 'fire'];

/** What must hold after the process was cut off anywhere: everything acknowledged is there, whole, once. */
const check = async (directory: string, lines: readonly string[]): Promise<void> => {
  const acknowledged = lines.filter((line) => line.startsWith('ack turn ')).length;
  const damages: Damage[] = [];
  const { store, outbox, secret } = await openLowdbStore(join(directory, 'data'), {
    now,
    log,
    onDamage: (damage) => damages.push(damage),
  });
  const conversation = await store.load('web:one');
  const revision = conversation?.revision ?? 0;
  assert.ok(revision >= acknowledged && revision <= acknowledged + 1, `${revision} after ${acknowledged}`);
  const [entry] = conversation?.transcript ?? [];
  assert.equal(entry?.by === 'respondent' ? entry.text : undefined, said[revision - 1]);
  const stored = await outbox.proposal('draft-one');
  assert.equal(stored !== undefined, revision >= 3, 'conversation and proposal, or neither');
  assert.equal((await secret()).length, 32);
  const mailbox = developmentMailbox(join(directory, 'mail'), now);
  assert.equal((await mailbox.list()).length > 0 && revision < 3, false, 'no e-mail without a submission');
  if (revision === 2) {
    const submitted = conversationOf({ revision: 3, said: 'tre', stage: 'submitted' });
    assert.deepEqual(await store.commit(submitted, proposalOf()), { commit: 'kept' }, 'its reference is still its own');
  }
  const delivery = startDelivery({ outbox, mailer: mailbox, now, random: () => 0, log });
  await delivery.idle();
  await delivery.stop();
  if (revision >= 2) {
    assert.equal((await outbox.proposal('draft-one'))?.outbox.state, 'sent');
    assert.deepEqual(
      (await mailbox.list()).map(({ raw }) => raw),
      [proposalOf().email.raw],
    );
  }
  for await (const { key } of store.conversations()) assert.equal(key, 'web:one');
  await store.close();
  assert.deepEqual(damages, []);
  const left = (await readdir(join(directory, 'data'), { recursive: true })).filter((name) =>
    /^[^/]*\.tmp|(conversations|outbox).*\.tmp/.test(name),
  );
  assert.deepEqual(left, []);
};

test('whatever step a process is killed at, nothing acknowledged is lost and nothing is there twice', async (t) => {
  const whole = await inDirectory((directory) => run(directory, -1));
  assert.equal(whole.how, 0);
  const steps = whole.lines.filter((line) => line.startsWith('step '));
  for (const kind of [
    'marker: kept',
    'secret: kept',
    'conversations: renamed',
    'references: kept',
    'outbox: synced',
    'outbox: moved',
    'mail: after',
  ])
    assert.ok(steps.includes(`step ${kind}`), kind);
  t.diagnostic(`${steps.length} steps, each ${times} times`);
  const cut = async (at: number): Promise<void> =>
    inDirectory(async (directory) => {
      const { how, lines } = await run(directory, at);
      assert.equal(how, 'SIGKILL', steps[at]);
      await check(directory, lines);
    });
  for (let time = 0; time < times; time++)
    for (let at = 0; at < steps.length; at += 2)
      await Promise.all(
        [at, at + 1]
          .filter((one) => one < steps.length)
          .map(async (one) => {
            try {
              await cut(one);
            } catch (error) {
              throw new Error(`killed at step ${one}, ${steps[one]}`, { cause: error });
            }
          }),
      );
});

test('a process that goes on where the killed one was comes to the same end', () =>
  inDirectory(async (directory) => {
    let lines: readonly string[] = [];
    for (const at of [3, 14, 25, 30]) lines = [...lines, ...(await run(directory, at)).lines];
    assert.equal((await run(directory, -1)).how, 0);
    await check(directory, lines);
    const references = await readdir(join(directory, 'data', 'references'), { recursive: true, withFileTypes: true });
    const files = references.filter((entry) => entry.isFile());
    assert.equal(files.length, 1);
  }));
