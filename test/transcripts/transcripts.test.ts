import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { parseTranscript } from '../../src/cli/transcript.js';
import { contentOf, root } from '../project.js';
import { playTranscript } from './play.js';

/** Every file in conversations/ is played and compared whole. UPDATE_TRANSCRIPTS=1 writes what came instead: read the difference. */
const folder = join(root, 'test', 'transcripts', 'conversations');

for (const file of (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort()) {
  test(`the conversation ${file} goes as it is written down`, async () => {
    const path = join(folder, file);
    const written = await readFile(path, 'utf8');
    const script = parseTranscript(written);
    const played = await playTranscript(script, await contentOf(script.consultation));
    if (process.env.UPDATE_TRANSCRIPTS === '1') await writeFile(path, played);
    else assert.equal(played, written);
  });
}
