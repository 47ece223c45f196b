import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFiles } from '../../src/content/content-files.js';
import { dialogSchemaText } from '../../src/content/dialog-schema.js';
import { root } from '../project.js';

/** A catalogue of three keys, so that a test can show every file whole. */
export const smallCatalogue = { hello: ['name'], bye: [], 'page.send': [] };

const paths = ['dialogs/legeplads-2026.yaml', 'locales/da/legeplads-2026.yaml', 'locales/en/legeplads-2026.yaml'];

/** The tiny consultation as texts, with common words for the small catalogue: a set of files with nothing wrong in it. */
export const goodTexts = async (): Promise<ReadonlyMap<string, string>> => {
  const own = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(root, 'test/content/tiny', path), 'utf8')] as const),
  );
  return new Map([
    ...own,
    ['locales/da/common.yaml', 'hello: Hej {name}\nbye: Farvel\n'],
    ['locales/en/common.yaml', 'hello: Hello {name}\nbye: Goodbye\n'],
    ['locales/da/page.yaml', 'page:\n  send: Send\n'],
    ['locales/en/page.yaml', 'page:\n  send: Send\n'],
    ['dialogs/consultation.schema.json', dialogSchemaText()],
  ]);
};

/** What to change in which file: a text that occurs once, and what takes its place; or the whole file, `null` to remove it. */
export interface Change {
  readonly file: string;
  readonly from?: string;
  readonly to: string | null;
}

/** `from`, which occurs once in a file, becomes `to`. */
export const change = (file: string, from: string, to: string): Change => ({ file, from, to });
/** The file holds `to` and nothing else. */
export const whole = (file: string, to: string): Change => ({ file, to });
/** The file does not exist. */
export const without = (file: string): Change => ({ file, to: null });

/** The texts with changes made. A `from` that does not occur exactly once fails the test: it would change nothing, or too much. */
export const changed = (texts: ReadonlyMap<string, string>, changes: readonly Change[]): ReadonlyMap<string, string> => {
  const result = new Map(texts);
  for (const { file, from, to } of changes) {
    if (to === null) result.delete(file);
    else if (from === undefined) result.set(file, to);
    else {
      const parts = (result.get(file) ?? '').split(from);
      assert.equal(parts.length, 2, `"${from}" must occur once in ${file}`);
      result.set(file, parts.join(to));
    }
  }
  return result;
};

/** Texts as if they were files. */
export const filesOf = (texts: ReadonlyMap<string, string>): ContentFiles => ({
  read: async (path) => texts.get(path),
  list: async (folder) => {
    const inside = [...texts.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
    return [...new Set(inside.map((path) => path.split('/')[0] ?? ''))].sort();
  },
});
