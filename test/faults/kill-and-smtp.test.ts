import assert from 'node:assert/strict';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { openLowdbStore } from '../../src/stores/lowdb-store.js';
import { inDirectory } from '../contracts/directory.js';
import { someMoment } from '../contracts/records.js';
import { openSink, type Received, smtpError } from '../mail/smtp-sink.js';
import { startChild } from './child.js';

const kills = Number(process.env.FAULT_KILLS ?? 20);

/** Kills a busy intake again and again, lets the last one drain, and gives back every line that was said. */
const killLoop = async (directory: string, url: string): Promise<readonly string[]> => {
  const lines: string[] = [];
  for (let i = 0; i < kills; i++) {
    const child = startChild('busy-intake', directory, url);
    await child.said(/^ready$/);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 250));
    child.process.kill('SIGKILL');
    assert.equal(await child.ended, 'SIGKILL');
    lines.push(...child.lines);
  }
  const last = startChild('busy-intake', directory, url, 'drain');
  assert.equal(await last.ended, 0);
  return [...lines, ...last.lines];
};

const wordsOf = (lines: readonly string[], verb: string): readonly (readonly string[])[] =>
  lines.filter((line) => line.startsWith(`${verb} `)).map((line) => line.split(' ').slice(1));

const byReference = (mails: readonly Received[]): ReadonlyMap<string, readonly Received[]> => {
  const groups = new Map<string, Received[]>();
  for (const mail of mails) {
    const reference = /^Message-ID: <([^@]+)@/m.exec(mail.raw)?.[1] ?? 'none';
    groups.set(reference, [...(groups.get(reference) ?? []), mail]);
  }
  return groups;
};

test(`${kills} times kill -9 under load with a faulty mail server: every acknowledged proposal arrives, no other does`, (t) =>
  inDirectory(async (directory) => {
    const sink = await openSink({
      onRcptTo: (_address, _session, done) => done(Math.random() < 0.1 ? smtpError(450) : null),
      answer: () => {
        const chance = Math.random();
        return chance < 0.05 ? smtpError(451) : chance < 0.1 ? 'cut' : null;
      },
    });
    const lines = await killLoop(directory, sink.url);
    await sink.close();

    const submitted = new Map(wordsOf(lines, 'submitted').map(([reference = '', draft = '']) => [reference, draft]));
    const confirmed = new Set(wordsOf(lines, 'confirm').flat());
    const uncertain = wordsOf(lines, 'uncertain').flat();
    const mails = byReference(sink.received);
    t.diagnostic(
      `${submitted.size} acknowledged, ${mails.size} delivered, ${sink.received.length - mails.size} sent again, ${uncertain.length} uncertain`,
    );
    assert.ok(submitted.size > kills / 2 && uncertain.length > 0, 'the run was busy enough to mean something');

    for (const reference of submitted.keys()) assert.ok(mails.has(reference), 'I1: acknowledged, and delivered');
    assert.equal(new Set(submitted.values()).size, submitted.size, 'I2: one reference a draft');
    for (const [reference, copies] of mails) {
      const draft = copies[0]?.raw.split('\r\n\r\n')[1]?.trim() ?? '';
      assert.ok(confirmed.has(draft), 'I4: nothing is sent that nobody confirmed');
      assert.equal(new Set(copies.map(({ raw }) => raw)).size, 1, 'I3: copies are the same bytes');
      assert.ok(
        copies.length <= 1 + uncertain.filter((one) => one === draft).length,
        `I3: ${reference} was sent again without being uncertain`,
      );
    }

    const { store, outbox } = await openLowdbStore(join(directory, 'data'), { now: () => someMoment, log: () => undefined });
    for (const [key = '', revision] of wordsOf(lines, 'turn')) {
      const conversation = await store.load(key);
      assert.ok((conversation?.revision ?? 0) >= Number(revision), 'I5: an acknowledged turn is there after every restart');
      const [entry] = conversation?.transcript ?? [];
      assert.ok(entry?.by === 'respondent' && entry.text.startsWith(`${key} `), 'I7: a conversation holds its own words alone');
    }
    const references = new Set<string>();
    for await (const { proposal, outbox: state } of outbox.proposals()) {
      assert.equal(state.state, 'sent');
      assert.equal(references.has(proposal.reference), false, 'I2: one draft a reference');
      references.add(proposal.reference);
      assert.equal((await store.load(proposal.conversation))?.draft.stage, 'submitted', 'both or neither');
    }
    assert.equal(references.size, mails.size);
    await store.close();
    assert.deepEqual(wordsOf(lines, 'damage'), [], 'I6: nothing was unreadable');
    await assert.rejects(access(join(directory, 'data', 'quarantine')), /ENOENT/);
  }));
