import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Content } from '../../src/domain/consultation.js';
import type { Conversation } from '../../src/domain/draft.js';
import type { Store } from '../../src/domain/ports.js';
import { instant } from '../../src/domain/time.js';
import type { Assistant } from '../../src/domain/turn.js';
import { openAssistant } from '../../src/intake/handle-turn.js';
import { mailPress } from '../../src/mail/press.js';
import { openLowdbStore } from '../../src/stores/lowdb-store.js';
import { contentOf } from '../project.js';
import { median, report } from './figures.js';

const now = () => instant('2017-06-15T10:00:00+02:00');

const withAssistant = async <T>(
  content: Content,
  work: (assistant: Pick<Assistant, 'take' | 'history'>, store: Store) => Promise<T>,
): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-store-'));
  const { store } = await openLowdbStore(folder, { now, log: () => undefined });
  const assistant = openAssistant({
    store,
    content,
    press: mailPress(),
    mailFrom: 'intake@localhost.localdomain',
    newDraftId: () => randomBytes(16).toString('base64url'),
    submitted: () => undefined,
    log: () => undefined,
  });
  try {
    return await work(assistant, store);
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
};

let turns = 0;

const say = async (assistant: Pick<Assistant, 'take' | 'history'>, conversation: string, text: string): Promise<void> => {
  const outcome = await assistant.take({
    id: `turn-${++turns}`,
    conversation,
    channel: 'web',
    at: now(),
    act: { did: 'say', text, attachments: 0 },
  });
  if (outcome.state === 'not-saved') throw new Error('A turn was not saved.');
};

const opening = [
  'Åbne budgetter',
  'Hele budgettet lægges ud på nettet hver måned, så borgerne kan følge pengene.',
  'spring over',
  'lokalt',
];

/** Turns a second that are on the disk when they are answered, at 1, 8 and 64 conversations at the same time. */
export const benchDurable = async (): Promise<void> => {
  const content = await contentOf('ogp-2017-2019');
  for (const concurrent of [1, 8, 64])
    await withAssistant(content, async (assistant) => {
      const keys = Array.from({ length: concurrent }, (_, index) => `web:bench-${index}`);
      for (const key of keys) for (const text of opening) await say(assistant, key, text);
      const until = performance.now() + 4000;
      const start = performance.now();
      let count = 0;
      const talk = async (key: string): Promise<void> => {
        for (let index = 0; performance.now() < until; index++) {
          // A transcript as long as a real one's: the same field is answered anew, in a new conversation after 20 turns.
          const fresh = `${key}-${Math.floor(index / 20)}`;
          await say(assistant, fresh, opening[index % 20] ?? 'ret titlen');
          count += 1;
        }
      };
      await Promise.all(keys.map(talk));
      report(`durable turns a second, ${concurrent} at the same time`, (count / ((performance.now() - start) / 1000)).toFixed(0));
    });
};

const fill = async (assistant: Pick<Assistant, 'take' | 'history'>, store: Store, count: number): Promise<void> => {
  for (const text of opening) await say(assistant, 'web:stored-0', text);
  const template = (await store.load('web:stored-0')) as Conversation;
  let next = 1;
  const write = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) {
      const kept = await store.commit({ ...template, key: `web:stored-${index}`, revision: 1 });
      if (kept.commit !== 'kept') throw new Error(`Conversation ${index} was not kept.`);
    }
  };
  await Promise.all(Array.from({ length: 64 }, write));
};

/** A turn in one of 10 stored conversations and in one of many, alternating in one run. */
export const benchStored = async (many: number): Promise<void> => {
  const content = await contentOf('ogp-2017-2019');
  await withAssistant(content, (few, fewStore) =>
    withAssistant(content, async (lots, lotsStore) => {
      await fill(few, fewStore, 10);
      await fill(lots, lotsStore, many);
      const times: { readonly few: number[]; readonly lots: number[] } = { few: [], lots: [] };
      const timed = async (assistant: Pick<Assistant, 'take' | 'history'>, count: number): Promise<number> => {
        const key = `web:stored-${Math.floor(Math.random() * count)}`;
        const start = performance.now();
        await say(assistant, key, 'spring over');
        return performance.now() - start;
      };
      for (let round = 0; round < 1500; round++) {
        const first = await timed(few, 10);
        const second = await timed(lots, many);
        if (round < 100) continue;
        times.few.push(first);
        times.lots.push(second);
      }
      report('a turn with 10 stored conversations, median', `${median(times.few).toFixed(2)} ms`);
      report(`a turn with ${many} stored conversations, median`, `${median(times.lots).toFixed(2)} ms`);
      report('ratio', (median(times.lots) / median(times.few)).toFixed(2), 'at most 1.15');
    }),
  );
};
