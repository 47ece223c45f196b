import { promises } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { second } from '../domain/time.js';
import { isCode } from './durable-file.js';

const { readdir, readFile, readlink, rm, stat, utimes, writeFile } = promises;
const wait = promisify(setTimeout);

/** A held data directory. */
export interface Lock {
  /** Throws when the directory is not ours any more: released, or taken over while this process was not answering. */
  readonly own: () => void;
  readonly release: () => Promise<void>;
}

/** Who holds the directory. `system` names one boot of one machine, and the process numbers that `pid` is one of. */
interface Owner {
  readonly pid: number;
  readonly system: string;
  /** When the process began, in ticks since the boot: tells it from a later one with the same number. Empty where unknown. */
  readonly began: string;
}

/** A lock file as it stood: what it says, and when its owner last touched it. */
interface Look {
  readonly text: string;
  readonly touched: number;
}

const beat = 1 * second;
/** An owner that we cannot look at (another machine or container, or this one before a reboot) is dead after so long without a beat. */
const silence = 5 * beat;
/** An owner that did not even say who it is was cut off between making its lock and writing it. */
const muteness = 1 * second;

const released = 'released';

/**
 * Takes the directory for this process, or rejects within 2 seconds with who has it and what to do.
 *
 * The lock is the file `lock.<n>` with the highest number, and a number that was dead is never alive again: a release leaves the number
 * behind. To take over is to make the next number, which only one process can, and then to look whether all the others are as dead as
 * they were. So two that start at once, or find the same dead owner, cannot both win.
 */
export const lockDirectory = async (directory: string): Promise<Lock> => {
  const me = await thisProcess();
  for (;;) {
    const dead = await allDead(directory, me);
    const mine = Math.max(0, ...dead.keys()) + 1;
    if (!(await make(directory, mine, me))) continue;
    const others = (await numbers(directory)).filter((number) => number !== mine);
    if (await allAsBefore(directory, others, dead)) {
      for (const number of others) await rm(fileOf(directory, number), { force: true });
      return hold(directory, mine);
    }
    await writeFile(fileOf(directory, mine), released);
  }
};

const hold = (directory: string, number: number): Lock => {
  let gone: string | undefined;
  const timer = setInterval(() => {
    const now = new Date();
    utimes(fileOf(directory, number), now, now).catch((error) => {
      if (isCode(error, 'ENOENT')) gone ??= 'was taken over by another process while this one was not answering';
    });
  }, beat);
  timer.unref();
  return {
    own: () => {
      if (gone) throw new Error(`${directory} ${gone}. Nothing was kept.`);
    },
    release: async () => {
      clearInterval(timer);
      if (gone) return;
      gone = 'is closed';
      await writeFile(fileOf(directory, number), released);
    },
  };
};

const fileOf = (directory: string, number: number): string => join(directory, `lock.${number}`);

const numbers = async (directory: string): Promise<readonly number[]> =>
  (await readdir(directory)).flatMap((name) => {
    const match = /^lock\.(\d{1,9})$/.exec(name);
    return match ? [Number(match[1])] : [];
  });

/** Every lock there is, all of them dead; rejects when one is alive. Waits as long as it takes to be sure of a silent one. */
const allDead = async (directory: string, me: Owner): Promise<ReadonlyMap<number, Look>> => {
  const dead = new Map<number, Look>();
  for (const number of await numbers(directory)) {
    const look = await lookAt(directory, number);
    const living = look && (await livingOwner(directory, number, look, me));
    if (living)
      throw new Error(
        `${directory} is in use by process ${living.pid}. Stop that one first, or give this one a directory of its own with DATA_DIR.`,
      );
    if (look) dead.set(number, look);
  }
  return dead;
};

const livingOwner = async (directory: string, number: number, look: Look, me: Owner): Promise<Owner | undefined> => {
  if (look.text === released) return undefined;
  const owner = parse(look.text);
  if (owner?.system === me.system) return (await isRunning(owner)) ? owner : undefined;
  const until = Date.now() + (owner ? silence : muteness);
  while (Date.now() < until) {
    await wait(100);
    const later = await lookAt(directory, number);
    if (!later || later.text === released) return undefined;
    if (isSame(later, look)) continue;
    return owner ?? livingOwner(directory, number, later, me); // it beat, or now said who it is
  }
  return undefined;
};

const isRunning = async (owner: Owner): Promise<boolean> => {
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if (isCode(error, 'ESRCH')) return false;
  }
  return owner.began === (await beganAt(owner.pid));
};

const allAsBefore = async (directory: string, others: readonly number[], dead: ReadonlyMap<number, Look>): Promise<boolean> => {
  for (const number of others) {
    const look = await lookAt(directory, number);
    const before = dead.get(number);
    if (look && look.text !== released && !(before && isSame(look, before))) return false;
  }
  return others.every((number) => dead.has(number));
};

const isSame = (a: Look, b: Look): boolean => a.text === b.text && a.touched === b.touched;

const lookAt = async (directory: string, number: number): Promise<Look | undefined> => {
  const file = fileOf(directory, number);
  try {
    return { touched: (await stat(file)).mtimeMs, text: await readFile(file, 'utf8') };
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
};

const make = async (directory: string, number: number, owner: Owner): Promise<boolean> => {
  try {
    await writeFile(fileOf(directory, number), JSON.stringify(owner), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
};

const parse = (text: string): Owner | undefined => {
  try {
    const { pid, system, began = '' } = JSON.parse(text) as Partial<Owner>;
    return typeof pid === 'number' && typeof system === 'string' ? { pid, system, began } : undefined;
  } catch {
    return undefined;
  }
};

const thisProcess = async (): Promise<Owner> => {
  const boot = await orEmpty(readFile('/proc/sys/kernel/random/boot_id', 'utf8'));
  const pids = await orEmpty(readlink('/proc/self/ns/pid'));
  return { pid: process.pid, system: `${boot} ${pids}`, began: await beganAt(process.pid) };
};

/** Field 22 of /proc/<pid>/stat, counted behind the command, which may hold spaces and brackets (proc(5)). */
const beganAt = async (pid: number): Promise<string> => {
  const text = await orEmpty(readFile(`/proc/${pid}/stat`, 'utf8'));
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
};

/** Where the system has no such file (macOS), the number of the process has to do. */
const orEmpty = async (reading: Promise<string>): Promise<string> => {
  try {
    return (await reading).trim();
  } catch {
    return '';
  }
};
