import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { openServer } from './channels/server.js';
import { openClock } from './clock.js';
import type { Config } from './config.js';
import type { Content } from './domain/consultation.js';
import type { Log } from './domain/ports.js';
import { hour } from './domain/time.js';
import { startDelivery } from './intake/deliver-email.js';
import { openAssistant } from './intake/handle-turn.js';
import { sweep } from './intake/retention.js';
import { developmentMailbox } from './mail/development-mailbox.js';
import { mailPress } from './mail/press.js';
import { smtpMailer } from './mail/smtp-mailer.js';
import { openLowdbStore } from './stores/lowdb-store.js';

/** A running installation. */
export interface App {
  readonly url: string;
  /** Answers what is being answered, ends every connection and lets go of the data directory. */
  readonly close: () => Promise<void>;
}

/** Builds every part and listens. Rejects, with a sentence that says the cure, when the data directory or the port is taken. */
export const openApp = async (config: Config, content: Content, root: string, log: Log): Promise<App> => {
  const now = openClock(config.intakeNow);
  const { store, outbox, secret } = await openLowdbStore(config.dataDir, { now, log });
  const mailbox = config.smtpUrl === null ? developmentMailbox(join(config.dataDir, 'mailbox')) : null;
  const mailer = mailbox ?? smtpMailer(config.smtpUrl ?? '');
  const delivery = startDelivery({ outbox, mailer, now, random: Math.random, log });
  const assistant = openAssistant({
    store,
    content,
    press: mailPress(),
    mailFrom: config.mailFrom,
    newDraftId: () => randomBytes(16).toString('base64url'),
    submitted: (draft) => delivery.nudge(draft),
    log,
  });
  const server = await openServer(
    assistant,
    mailbox,
    {
      port: config.port,
      host: config.host,
      publicUrl: config.publicUrl,
      webDir: join(root, 'dist', 'web'),
      tokenSecret: config.tokenSecret === null ? await secret() : new TextEncoder().encode(config.tokenSecret),
      clockIsSet: config.intakeNow,
      trustProxy: config.trustProxy,
    },
    log,
    now,
    async () => ({ consultation: content.consultation.id, version: content.version }),
  );
  const { retention } = content.consultation;
  const tidy = (): void => void sweep({ store, outbox, now, retention, log });
  const tidying = setInterval(tidy, hour);
  tidying.unref();
  return {
    url: server.url,
    close: async () => {
      clearInterval(tidying);
      await server.close();
      await delivery.stop();
      await mailer.close();
      await store.close();
    },
  };
};
