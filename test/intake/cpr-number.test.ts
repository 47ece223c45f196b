import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { instant } from '../../src/domain/time.js';
import { openAssistant } from '../../src/intake/handle-turn.js';
import { mailPress } from '../../src/mail/press.js';
import { openLowdbStore } from '../../src/stores/lowdb-store.js';
import { inDirectory } from '../contracts/directory.js';
import { contentOf } from '../project.js';

const now = () => instant('2017-06-15T10:00:00Z');

const everythingIn = async (directory: string): Promise<string> => {
  const files = (await readdir(directory, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return (await Promise.all(files.map((file) => readFile(join(file.parentPath ?? file.path, file.name), 'latin1')))).join('\n');
};

test('a CPR number reaches no file, in whatever shape it is typed, and the rest of the message stays', async () => {
  const content = await contentOf('ogp-2017-2019');
  await inDirectory(async (directory) => {
    const { store } = await openLowdbStore(directory, { now, log: () => undefined });
    const assistant = openAssistant({
      store,
      content,
      press: mailPress(),
      mailFrom: 'intake@localhost.localdomain',
      newDraftId: () => 'draft-0001',
      submitted: () => undefined,
      log: () => undefined,
    });
    const texts = ['Jeg hedder Bo, 010190-1234, og bor her', 'mit cpr er 0101901234', '010190 1234'];
    for (const [index, text] of texts.entries()) {
      const act = { did: 'say' as const, text, attachments: 0 };
      const outcome = await assistant.take({ id: `turn-${index}`, conversation: 'web:cpr', channel: 'web', at: now(), act });
      assert.equal(outcome.state, 'done');
    }
    const kept = await everythingIn(directory);
    assert.match(kept, /Jeg hedder Bo/);
    assert.doesNotMatch(kept, /1234/);
    await store.close();
  });
});
