import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import type { Damage } from '../../src/domain/ports.js';
import { recordName } from '../../src/stores/lowdb-records.js';
import { openLowdbStore } from '../../src/stores/lowdb-store.js';
import { inDirectory } from '../contracts/directory.js';
import { conversationOf, proposalOf, someMoment } from '../contracts/records.js';

const now = () => someMoment;
const log = () => undefined;

type Json = Record<string, unknown>;
type Mutant = (bytes: Buffer) => Buffer;

const edited =
  (edit: (record: Json) => unknown): Mutant =>
  (bytes) =>
    Buffer.from(JSON.stringify(edit(JSON.parse(bytes.toString()) as Json)));
const set =
  (path: string, value: unknown): Mutant =>
  (bytes) => {
    const record = JSON.parse(bytes.toString()) as Json;
    const keys = path.split('.');
    const last = keys.pop() as string;
    const parent = keys.reduce((at, key) => at[key] as Json, record);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
    return Buffer.from(JSON.stringify(record));
  };

/** What disks, editors and half-made copies make of any file. */
const anyFile: readonly (readonly [string, Mutant])[] = [
  ['empty', () => Buffer.alloc(0)],
  ['NUL', (bytes) => Buffer.alloc(bytes.length)],
  ['NUL at the end', (bytes) => Buffer.concat([bytes, Buffer.alloc(3)])],
  ['NUL in the middle', (bytes) => Buffer.concat([bytes.subarray(0, 40), Buffer.alloc(8), bytes.subarray(48)])],
  ['one byte', (bytes) => bytes.subarray(0, 1)],
  ['half', (bytes) => bytes.subarray(0, bytes.length / 2)],
  ['all but the last byte', (bytes) => bytes.subarray(0, -1)],
  ['without its beginning', (bytes) => bytes.subarray(1)],
  ['twice', (bytes) => Buffer.concat([bytes, bytes])],
  ['not UTF-8', (bytes) => Buffer.from(bytes.toString().replaceAll('a', 'å'), 'latin1')],
  ['UTF-16', (bytes) => Buffer.from(bytes.toString(), 'utf16le')],
  ['not JSON', () => Buffer.from('<html>502 Bad Gateway</html>')],
  ...['null', 'true', '42', '"x"', '[]', '{}'].map((text) => [text, () => Buffer.from(text)] as const),
  ['in a list', edited((record) => [record])],
];
const conversations: readonly (readonly [string, Mutant])[] = [
  ...anyFile,
  ...[
    ['key', undefined],
    ['key', 7],
    ['key', 'web:another'],
    ['revision', '1'],
    ['revision', 0],
    ['revision', 1.5],
    ['revision', null],
    ['touched', 'i går'],
    ['started', undefined],
    ['draft', null],
    ['draft.id', ''],
    ['draft.answers', []],
    ['draft.answers', { title: 'x' }],
    ['draft.stage', 'done'],
    ['draft.turns', '3'],
    ['transcript', {}],
    ['transcript', [null]],
    ['transcript', [{ by: 'nobody' }]],
  ].map(([path, value]) => [`${path} ${JSON.stringify(value)}`, set(path as string, value)] as const),
];
const proposals: readonly (readonly [string, Mutant])[] = [
  ...anyFile,
  ...[
    ['proposal', null],
    ['proposal.reference', ''],
    ['proposal.draft', undefined],
    ['proposal.submitted', 'nu'],
    ['proposal.late', 'ja'],
    ['email', undefined],
    ['email.raw', ''],
    ['email.raw', '%%%'],
    ['email.envelope.to', []],
    ['email.envelope.to', 'a@b.dk'],
    ['outbox', undefined],
    ['outbox.state', 'lost'],
    ['outbox.attempts', '1'],
    ['outbox.next', 'snart'],
  ].map(([path, value]) => [`${path} ${JSON.stringify(value)}`, set(path as string, value)] as const),
];

/** Damages a file, and says what is now in it. */
const damage = async (file: string, mutant: Mutant): Promise<Buffer> => {
  const bytes = mutant(await readFile(file));
  await writeFile(file, bytes);
  return bytes;
};
const fileOf = (directory: string, folder: string, id: string): string =>
  join(directory, folder, recordName(id).slice(0, 2), `${recordName(id)}.json`);
const quarantined = async (directory: string, id: string): Promise<Buffer> => {
  const [name = 'none'] = (await readdir(join(directory, 'quarantine'))).filter((one) => one.includes(recordName(id)));
  return readFile(join(directory, 'quarantine', name));
};

test(`${conversations.length} damaged conversations are set aside as they are, and all others go on`, () =>
  inDirectory(async (directory) => {
    const before = await openLowdbStore(directory, { now, log });
    for (const [what] of [...conversations, ['good']])
      await before.store.commit(conversationOf({ key: `web:${what}`, revision: 1, draft: `d ${what}` }));
    await before.store.close();
    const damages: Damage[] = [];
    const { store } = await openLowdbStore(directory, { now, log, onDamage: (one) => damages.push(one) });
    for (const [i, [what, mutant]] of conversations.entries()) {
      const bytes = await damage(fileOf(directory, 'conversations', `web:${what}`), mutant);
      await assert.rejects(store.load(`web:${what}`), /is damaged .* was moved to quarantine/, what);
      assert.equal(damages.length, i + 1, what);
      assert.deepEqual(await quarantined(directory, `web:${what}`), bytes, what);
      assert.equal(await store.load(`web:${what}`), undefined, what);
    }
    const keys = [];
    for await (const { key } of store.conversations()) keys.push(key);
    assert.deepEqual(keys, ['web:good']);
    assert.equal((await store.load('web:good'))?.revision, 1);
    assert.deepEqual(await store.commit(conversationOf({ key: 'web:good', revision: 2, draft: 'd good' })), { commit: 'kept' });
    await store.close();
  }));

test(`${proposals.length} damaged proposals are set aside as they are, reported, and all others are found`, () =>
  inDirectory(async (directory) => {
    const before = await openLowdbStore(directory, { now, log });
    const draftOf = (what: string) => `draft ${what}`;
    for (const [i, [what = '']] of [...proposals, ['good']].entries())
      await before.store.commit(
        conversationOf({ key: `web:${what}`, revision: 1, draft: draftOf(what), stage: 'submitted' }),
        proposalOf({ draft: draftOf(what), reference: `REF-${i}`, conversation: `web:${what}` }),
      );
    await before.store.close();
    const written = new Map<string, Buffer>();
    for (const [what, mutant] of proposals) written.set(what, await damage(fileOf(directory, 'outbox', draftOf(what)), mutant));
    const damages: Damage[] = [];
    const { store, outbox } = await openLowdbStore(directory, { now, log, onDamage: (one) => damages.push(one) });
    const found = [];
    for await (const { proposal } of outbox.unsent()) found.push(proposal.draft);
    assert.deepEqual(found, ['draft good']);
    assert.equal(damages.length, proposals.length);
    for (const [what, bytes] of written) assert.deepEqual(await quarantined(directory, draftOf(what)), bytes, what);
    for await (const { proposal } of outbox.proposals()) assert.equal(proposal.draft, 'draft good');
    await store.close();
  }));

test('there are 50 mutants and more', () => {
  assert.ok(conversations.length + proposals.length >= 50);
});

test('a damaged claim of a reference gives the reference to nobody', () =>
  inDirectory(async (directory) => {
    const { store } = await openLowdbStore(directory, { now, log });
    await store.commit(conversationOf({ revision: 1, stage: 'submitted' }), proposalOf());
    await writeFile(fileOf(directory, 'references', 'XCPN-C6NM'), '');
    const second = proposalOf({ draft: 'draft-two', conversation: 'web:two' });
    const conversation = conversationOf({ key: 'web:two', revision: 1, draft: 'draft-two', stage: 'submitted' });
    assert.deepEqual(await store.commit(conversation, second), { commit: 'reference-taken' });
    await store.close();
  }));
