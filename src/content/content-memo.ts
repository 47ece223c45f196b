import { createHash, randomUUID } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Content } from '../domain/consultation.js';
import { withVersion } from './content-version.js';

/**
 * Reading and checking YAML takes a fifth of a second of a cold start, and comes to the same content every time. So a content that was
 * found right is kept beside the compiled program, under a digest of everything it was made from. The files in `dialogs/` and
 * `locales/` stay the truth: a memo of any other digest is nothing.
 */
interface Memo {
  readonly digest: string;
  readonly content: Content;
}

const here = fileURLToPath(new URL('.', import.meta.url));
const memoFile = (id: string): string => join(here, '..', '..', 'content', `${id}.json`);

/** The compiled program that makes contents: another program may find other mistakes. */
const programTexts = async (): Promise<readonly string[]> => {
  const names = (await fs.readdir(here)).filter((name) => name.endsWith('.js')).sort();
  return Promise.all(names.map((name) => fs.readFile(join(here, name), 'utf8')));
};

/** The digest of a content's sources and of the program that reads them. */
export const digestOf = async (sources: unknown): Promise<string> =>
  createHash('sha256')
    .update(JSON.stringify([await programTexts(), sources]))
    .digest('hex');

/** The content that was kept under a digest; `undefined` when there is none, or when it was damaged. */
export const recallContent = async (id: string, digest: string): Promise<Content | undefined> => {
  try {
    const memo = JSON.parse(await fs.readFile(memoFile(id), 'utf8')) as Memo;
    return memo.digest === digest && withVersion(memo.content).version === memo.content.version ? memo.content : undefined;
  } catch {
    return undefined;
  }
};

/** Keeps a content for the next start. Where nothing can be written, the next start reads the files again: no harm is done. */
export const keepContent = async (id: string, digest: string, content: Content): Promise<void> => {
  const file = memoFile(id);
  const fresh = `${file}.${randomUUID()}`;
  try {
    await fs.mkdir(dirname(file), { recursive: true });
    await fs.writeFile(fresh, JSON.stringify({ digest, content } satisfies Memo));
    await fs.rename(fresh, file);
  } catch {
    await fs.rm(fresh, { force: true }).catch(() => undefined);
  }
};
