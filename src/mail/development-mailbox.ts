import { createHash, randomUUID } from 'node:crypto';
import { promises } from 'node:fs';
import { join } from 'node:path';
import type { CaughtEmail, Mailbox, Mailer } from '../domain/ports.js';
import { type Instant, instant } from '../domain/time.js';

const { mkdir, open, readdir, readFile, rename, rm } = promises;

/**
 * Catches e-mails in files instead of sending them, for development: one file each in `dir`, there after a restart. The same Message-ID
 * handed over again keeps the first: it is the same e-mail.
 */
export const developmentMailbox = (dir: string, now: () => Instant = () => instant(Date.now())): Mailer & Mailbox => {
  const fileOf = (id: string): string => join(dir, `${id}.json`);
  const read = async (id: string): Promise<CaughtEmail | undefined> =>
    /^[0-9a-f]{16}$/.test(id) ? await readCaught(fileOf(id)) : undefined;
  return {
    deliver: async ({ messageId, envelope, raw }) => {
      const id = createHash('sha256').update(messageId).digest('hex').slice(0, 16);
      try {
        await mkdir(dir, { recursive: true, mode: 0o700 });
        if (!(await read(id))) await keep(dir, fileOf(id), { id, received: now(), envelope, raw });
        return { delivery: 'accepted', reply: `250 caught as ${id}` };
      } catch (error) {
        return { delivery: 'deferred', error: (error as Error).message };
      }
    },
    list: async () => {
      const caught = await Promise.all((await names(dir)).map((name) => readCaught(join(dir, name))));
      return caught
        .filter((email) => email !== undefined)
        .sort((a, b) => b.received.localeCompare(a.received) || b.id.localeCompare(a.id));
    },
    read,
    close: async () => undefined,
  };
};

const names = async (dir: string): Promise<readonly string[]> => {
  try {
    return (await readdir(dir)).filter((name) => name.endsWith('.json'));
  } catch {
    return []; // nothing was ever caught
  }
};

/** `undefined` for what is not there or no e-mail of ours: the mailbox then catches it anew. */
const readCaught = async (file: string): Promise<CaughtEmail | undefined> => {
  try {
    const email = JSON.parse(await readFile(file, 'utf8')) as CaughtEmail;
    return typeof email.id === 'string' && typeof email.raw === 'string' && typeof email.received === 'string'
      ? email
      : undefined;
  } catch {
    return undefined;
  }
};

const keep = async (dir: string, file: string, email: CaughtEmail): Promise<void> => {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(JSON.stringify(email));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  if (process.platform === 'win32') return;
  const directory = await open(dir, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
};
