import { writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Mailer } from '../../src/domain/ports.js';
import { startDelivery } from '../../src/intake/deliver-email.js';
import { developmentMailbox } from '../../src/mail/development-mailbox.js';
import { openLowdbStore } from '../../src/stores/lowdb-store.js';
import { conversationOf, proposalOf, someMoment } from '../contracts/records.js';

/**
 * One conversation from its first turn to the delivered e-mail, cut off by SIGKILL at the step whose number is given. Says each step before
 * it is taken, and each acknowledgement after it was earned.
 */
const [directory = '', cutAt = '-1'] = process.argv.slice(2);

const say = (line: string): void => void writeSync(1, `${line}\n`);
let steps = 0;
const step = (name: string): void => {
  say(`step ${name}`);
  if (steps++ === Number(cutAt)) process.kill(process.pid, 'SIGKILL');
};

const now = () => someMoment;
const log = () => undefined;
const { store, outbox, secret } = await openLowdbStore(join(directory, 'data'), { now, log, step });
say('ack opened');
await secret();
say('ack secret');

const turns = [
  [conversationOf({ revision: 1, said: 'en' })],
  [conversationOf({ revision: 2, said: 'to' })],
  [conversationOf({ revision: 3, said: 'tre', stage: 'submitted' }), proposalOf()],
  [conversationOf({ revision: 4, said: 'fire', draft: 'draft-two' })],
] as const;
for (const [conversation, proposal] of turns) {
  if (((await store.load(conversation.key))?.revision ?? 0) >= conversation.revision) continue;
  const { commit } = await store.commit(conversation, proposal);
  if (commit !== 'kept') throw new Error(commit);
  say(`ack turn ${conversation.revision}`);
}

const mailbox = developmentMailbox(join(directory, 'mail'), now);
const mailer: Mailer = {
  deliver: async (email) => {
    step('mail: before');
    const delivery = await mailbox.deliver(email);
    step('mail: after');
    return delivery;
  },
  close: mailbox.close,
};
const delivery = startDelivery({ outbox, mailer, now, random: Math.random, log });
await delivery.idle();
await delivery.stop();
say('ack delivered');
await store.close();
