import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../project.js';
import { report } from './figures.js';

/** What the chat page loads before the first message, in bytes of gzip. */
export const benchPage = async (): Promise<void> => {
  const folder = join(root, 'dist', 'web');
  let total = 0;
  for (const file of (await readdir(folder)).filter((name) => name === 'page.js' || name === 'page.css')) {
    const size = gzipSync(await readFile(join(folder, file)), { level: 9 }).length;
    total += size;
    report(`${file}, gzip`, `${(size / 1024).toFixed(1)} KB`);
  }
  report('page JavaScript and CSS, gzip', `${(total / 1024).toFixed(1)} KB`, 'at most 35 KB');
};
