import { randomBytes } from 'node:crypto';
import { promises } from 'node:fs';
import { dirname } from 'node:path';

const { mkdir, open, rename, rm } = promises;

/** Called by name before and after everything that reaches the disk: where a test cuts the process off. */
export type Step = (name: string) => void;

/** Marks the temporary files of this process: those of any other are left over from a crash. */
const owner = randomBytes(6).toString('hex');
let sequence = 0;

const temporaryName = /\.([0-9a-f]{12})\.\d+\.tmp$/;

/** Whether a file is a write that a process before this one never finished. */
export const isLeftOver = (file: string): boolean => {
  const match = temporaryName.exec(file);
  return match !== null && match[1] !== owner;
};

/** Makes the names in a directory last. Windows has no such call: there, a rename lasts as the file system sees fit. */
export const syncDirectory = async (directory: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** A directory only we can read, and durably so: its parent is synced too. One that is there is left as it is. */
export const makeDirectory = async (directory: string): Promise<void> => {
  try {
    await mkdir(directory, { mode: 0o700 });
  } catch (error) {
    if (isCode(error, 'EEXIST')) return;
    if (!isCode(error, 'ENOENT') || dirname(directory) === directory) throw error;
    await makeDirectory(dirname(directory));
    await makeDirectory(directory);
    return;
  }
  await syncDirectory(dirname(directory));
};

/**
 * Replaces a file so that after a crash or a power cut it is the old one or the new one, whole: temporary file, write, fsync, rename,
 * fsync of the directory. When it rejects after the rename the new one may be there: unknown, which a caller treats as not saved.
 */
export const writeDurably = async (file: string, data: string | Uint8Array, step: Step): Promise<void> => {
  const temporary = `${file}.${owner}.${++sequence}.tmp`;
  try {
    step('opening');
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(data);
      step('written');
      await handle.sync();
    } finally {
      await handle.close();
    }
    step('synced');
    await rename(temporary, file);
    step('renamed');
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncDirectory(dirname(file));
  step('kept');
};

/** Deletes a file for good; one that is not there is no error. */
export const removeDurably = async (file: string, step: Step): Promise<void> => {
  await rm(file, { force: true });
  step('removed');
  try {
    await syncDirectory(dirname(file));
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
  }
};

/** Whether an error is the operating system's with this code. */
export const isCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code;
