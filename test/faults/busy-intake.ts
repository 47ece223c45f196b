import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import type { OutboxStore } from '../../src/domain/ports.js';
import { instant } from '../../src/domain/time.js';
import { startDelivery } from '../../src/intake/deliver-email.js';
import { referenceFor } from '../../src/intake/reference.js';
import { smtpMailer } from '../../src/mail/smtp-mailer.js';
import { openLowdbStore } from '../../src/stores/lowdb-store.js';
import { conversationOf, proposalOf } from '../contracts/records.js';

/**
 * Four respondents at a time who talk and submit, one after the other, while what is submitted goes to a real mail server: until killed, or
 * when told to drain, until everything is sent. Says what it confirms before and what it acknowledges after.
 */
const [directory = '', url = '', mode = ''] = process.argv.slice(2);

const say = (line: string): void => void writeSync(1, `${line}\n`);
const now = () => instant(Date.now());
const { store, outbox } = await openLowdbStore(join(directory, 'data'), {
  now,
  log: () => undefined,
  onDamage: ({ file }) => say(`damage ${file}`),
});

const told: OutboxStore = {
  ...outbox,
  settle: async (draft, from, to) => {
    if (to.state === 'uncertain') say(`uncertain ${draft}`);
    return outbox.settle(draft, from, to);
  },
};
const limits = { firstRetry: 20, longestRetry: 100 };
const mailer = smtpMailer(url, { timeouts: { connection: 2000, greeting: 2000, silence: 2000, total: 5000 } });
const delivery = startDelivery({ outbox: told, mailer, now, random: Math.random, log: () => undefined, limits });
say('ready');

const respond = async (): Promise<void> => {
  const draft = randomBytes(16).toString('base64url');
  const key = `web:${draft}`;
  const turns = 1 + Math.floor(Math.random() * 3);
  for (let revision = 1; revision <= turns; revision++) {
    const { commit } = await store.commit(conversationOf({ key, draft, revision, said: `${key} ${revision}` }));
    if (commit !== 'kept') throw new Error(commit);
    say(`turn ${key} ${revision}`);
  }
  const reference = referenceFor(draft, 0);
  say(`confirm ${draft}`);
  const submit = () =>
    store.commit(
      conversationOf({ key, draft, revision: turns + 1, said: `${key} ${turns + 1}`, stage: 'submitted' }),
      proposalOf({
        draft,
        reference,
        conversation: key,
        submitted: now(),
        outbox: { state: 'queued', attempts: 0, next: now() },
      }),
    );
  const commits = await Promise.all(Math.random() < 0.2 ? [submit(), submit()] : [submit()]);
  if (commits.filter(({ commit }) => commit === 'kept').length !== 1) throw new Error(JSON.stringify(commits));
  say(`submitted ${reference} ${draft}`);
  delivery.nudge(draft);
};

const respondents = async (): Promise<void> => {
  for (;;) {
    await respond();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

const drain = async (): Promise<void> => {
  for (let left = 1; left > 0; ) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    left = 0;
    for await (const _ of outbox.unsent()) left++;
  }
  await delivery.stop();
  await mailer.close();
  await store.close();
  say('drained');
};

await (mode === 'drain' ? drain() : Promise.all([1, 2, 3, 4].map(respondents)));
