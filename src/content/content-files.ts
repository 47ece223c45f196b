import { promises as fs } from 'node:fs';
import { join } from 'node:path';

/** Where dialogs and locales are read from. Paths are relative to the project folder, with "/": `dialogs/ogp-2017-2019.yaml`. */
export interface ContentFiles {
  /** The text of a file, `undefined` when there is none. */
  readonly read: (path: string) => Promise<string | undefined>;
  /** The names of what a folder holds, in alphabetical order; none when there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
}

/** A project folder; several, of which the first that has a file provides it; or the files themselves. */
export type ContentRoot = string | readonly string[] | ContentFiles;

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/** What `work` comes to, and `absent` when the file or folder does not exist. Any other trouble of the disk rejects. */
const unlessAbsent = async <T>(work: Promise<T>, absent: T): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    if (isAbsent(error)) return absent;
    throw error;
  }
};

const folderFiles = (roots: readonly string[]): ContentFiles => ({
  read: async (path) => {
    for (const root of roots) {
      const text = await unlessAbsent<string | undefined>(fs.readFile(join(root, path), 'utf8'), undefined);
      if (text !== undefined) return text;
    }
    return undefined;
  },
  list: async (folder) => {
    const lists = await Promise.all(roots.map((root) => unlessAbsent<string[]>(fs.readdir(join(root, folder)), [])));
    return [...new Set(lists.flat())].sort();
  },
});

/** The files of a root, however it was given. */
export const contentFiles = (root: ContentRoot): ContentFiles => {
  if (typeof root === 'string') return folderFiles([root]);
  return 'read' in root ? root : folderFiles(root);
};
