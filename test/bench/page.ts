import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../project.js';
import { report } from './figures.js';

/** What the chat page loads before the first message, in bytes of gzip. */
export const benchPage = async (): Promise<void> => {
  const folder = join(root, 'dist', 'web');
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Record<string, string>;
  let total = 0;
  for (const name of ['page.js', 'page.css']) {
    const size = gzipSync(await readFile(join(folder, manifest[name] ?? name)), { level: 9 }).length;
    total += size;
    report(`${name}, gzip`, `${(size / 1024).toFixed(1)} KB`);
  }
  report('page JavaScript and CSS, gzip', `${(total / 1024).toFixed(1)} KB`, 'at most 35 KB');
};
