import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { openServer } from './channels/server.js';
import { openClock } from './clock.js';
import type { Config } from './config.js';
import type { Content } from './domain/consultation.js';
import type { Log, Mailbox, Mailer } from './domain/ports.js';
import type { Instant } from './domain/time.js';
import { hour } from './domain/time.js';
import type { Assistant } from './domain/turn.js';
import { assistantTexts } from './intake/assistant-texts.js';
import { developmentMailbox } from './mail/development-mailbox.js';
import { type LowdbStore, openLowdbStore } from './stores/lowdb-store.js';

/** A running installation. */
export interface App {
  readonly url: string;
  /** Answers what is being answered, ends every connection and lets go of the data directory. */
  readonly close: () => Promise<void>;
}

interface Ground {
  readonly config: Config;
  readonly content: Content;
  readonly kept: LowdbStore;
  readonly mailbox: (Mailer & Mailbox) | null;
  readonly now: () => Instant;
  readonly log: Log;
}

interface Intake {
  readonly assistant: Pick<Assistant, 'take' | 'history'>;
  readonly close: () => Promise<void>;
}

/** Builds what the first turns would otherwise wait for, a step at a time and others in between; `stopped` ends it. */
const warmUp = async (content: Content, stopped: () => boolean): Promise<void> => {
  const { warmUpSteps } = await import('./conversation/warm-up.js');
  for (const step of warmUpSteps(content)) {
    if (stopped()) return;
    step();
    await setImmediate();
  }
};

/** What only a turn or an e-mail needs: loaded while the port is open already, so that nobody waits for the engine to see the page. */
const openIntake = async ({ config, content, kept: { store, outbox }, mailbox, now, log }: Ground): Promise<Intake> => {
  const [{ openAssistant }, { mailPress }, { smtpMailer }, { startDelivery }, { sweep }] = await Promise.all([
    import('./intake/handle-turn.js'),
    import('./mail/press.js'),
    import('./mail/smtp-mailer.js'),
    import('./intake/deliver-email.js'),
    import('./intake/retention.js'),
  ]);
  const mailer = mailbox ?? smtpMailer(config.smtpUrl ?? '');
  const delivery = startDelivery({ outbox, mailer, now, random: Math.random, log });
  const { retention } = content.consultation;
  const sweepOnce = async (): Promise<void> => {
    // A preview's clock must not decide what is deleted.
    if (config.intakeNow !== null) return;
    await sweep({ store, outbox, now, retention, log }).catch((error: unknown) =>
      log('error', 'retention.failed', { error: error instanceof Error ? error.name : 'unknown' }),
    );
  };
  let tidying = sweepOnce();
  const tidy = setInterval(() => {
    tidying = tidying.then(sweepOnce);
  }, hour);
  tidy.unref();
  return {
    assistant: openAssistant({
      store,
      content,
      press: mailPress(),
      mailFrom: config.mailFrom,
      // Imported by the first answer that needs it: the package behind it takes a third of a second to load.
      readEnglishPeriod: async (text, today) =>
        (await import('./recognizers/date-time/english-fallback.js')).readEnglishPeriod(text, today),
      newDraftId: () => randomBytes(16).toString('base64url'),
      submitted: (draft) => delivery.nudge(draft),
      log,
    }),
    close: async () => {
      clearInterval(tidy);
      await delivery.stop();
      await mailer.close();
    },
  };
};

/** Builds every part and listens. Rejects, with a sentence that says the cure, when the data directory or the port is taken. */
export const openApp = async (config: Config, content: Content, root: string, log: Log): Promise<App> => {
  const now = openClock(config.intakeNow);
  const kept = await openLowdbStore(config.dataDir, { now, log });
  const mailbox = config.smtpUrl === null ? developmentMailbox(join(config.dataDir, 'mailbox'), now) : null;
  let begin: () => void = () => undefined;
  const listening = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const intake = listening.then(() => openIntake({ config, content, kept, mailbox, now, log }));
  const assistant: Assistant = {
    ...assistantTexts(content),
    take: async (turn) => (await intake).assistant.take(turn),
    history: async (key, from) => (await intake).assistant.history(key, from),
  };
  try {
    const server = await openServer(
      assistant,
      mailbox,
      {
        port: config.port,
        host: config.host,
        publicUrl: config.publicUrl,
        webDir: join(root, 'dist', 'web'),
        tokenSecret: config.tokenSecret === null ? await kept.secret() : new TextEncoder().encode(config.tokenSecret),
        clockIsSet: config.intakeNow,
        trustProxy: config.trustProxy,
      },
      log,
      now,
      async () => ({ consultation: content.consultation.id, version: content.version }),
    );
    let closing = false;
    void setImmediate().then(begin);
    const warm = intake.then(() => warmUp(content, () => closing));
    return {
      url: server.url,
      close: async () => {
        closing = true;
        await server.close();
        await warm;
        await (await intake).close();
        await kept.store.close();
      },
    };
  } catch (error) {
    await kept.store.close();
    throw error;
  }
};
