import assert from 'node:assert/strict';
import test from 'node:test';
import type { Period } from '../../src/domain/answer.js';
import { type IsoDate, instant } from '../../src/domain/time.js';
import type { IntakeState } from '../../src/domain/turn.js';
import { openAssistant } from '../../src/intake/handle-turn.js';
import { mailPress } from '../../src/mail/press.js';
import { openLowdbStore } from '../../src/stores/lowdb-store.js';
import { inDirectory } from '../contracts/directory.js';
import { contentOf } from '../project.js';

const now = () => instant('2017-06-15T10:00:00Z');
const found: Period = { start: '2018-05-01' as IsoDate, end: '2018-05-31' as IsoDate };

test('a period that only the other reader finds is asked back, and stored after a yes alone', async () => {
  const content = await contentOf('ogp-2017-2019');
  await inDirectory(async (directory) => {
    const { store } = await openLowdbStore(directory, { now, log: () => undefined });
    const asked: string[] = [];
    const assistant = openAssistant({
      store,
      content,
      press: mailPress(),
      mailFrom: 'intake@localhost.localdomain',
      newDraftId: () => 'draft-0001',
      readEnglishPeriod: async (text) => {
        asked.push(text);
        return found;
      },
      submitted: () => undefined,
      log: () => undefined,
    });
    let turns = 0;
    const say = async (text: string): Promise<IntakeState> => {
      const act = { did: 'say' as const, text, attachments: 0, language: 'en' as const };
      const outcome = await assistant.take({ id: `turn-${++turns}`, conversation: 'web:en', channel: 'web', at: now(), act });
      assert.equal(outcome.state, 'done');
      const last = outcome.state === 'done' ? outcome.entries.at(-1) : undefined;
      assert.equal(last?.by, 'assistant');
      return last?.by === 'assistant' ? last.intake : { stage: 'ended', answers: {} };
    };
    await say('change the period');
    assert.deepEqual((await say('around the usual gathering of the whole village')).answers, {});
    assert.deepEqual((await say('yes')).answers, { period: found });
    await say('change the period');
    assert.deepEqual((await say('from May 2019 to June 2019')).answers.period, { start: '2019-05-01', end: '2019-06-30' });
    assert.deepEqual(asked, ['around the usual gathering of the whole village']);
    await store.close();
  });
});
