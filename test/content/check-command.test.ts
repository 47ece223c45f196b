import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { promisify } from 'node:util';
import { root } from '../project.js';
import { goodTexts } from './tiny-files.js';

const run = promisify(execFile);
const check = join(root, 'dist/src/cli/check.js');

test('the check finds nothing to mend in the project, and says how much it looked at', async () => {
  const { stdout, stderr } = await run(process.execPath, [check]);
  assert.match(stdout, /^Nothing to mend: 1 dialog, \d+ texts in 2 languages, \d+ questions in the FAQ\.\n$/);
  assert.equal(stderr, '');
});

test('the check prints every mistake and fails', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'check-'));
  t.after(() => rm(folder, { recursive: true }));
  for (const [path, text] of await goodTexts()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(
      join(folder, path),
      text.replace('minutes: 2', 'minutes: two').replace('why: Kommunen har tre ledige steder.', 'why:'),
    );
  }
  const failure = await run(process.execPath, [check, folder]).then(
    () => undefined,
    (error: { readonly code: number; readonly stderr: string }) => error,
  );
  assert.equal(failure?.code, 1);
  const lines = failure.stderr.split('\n');
  assert.equal(
    lines[0],
    'dialogs/legeplads-2026.yaml:7  "minutes" of the dialog is "two", not a whole number above 0. Write it like this: minutes: 10',
  );
  // The small words of the test hold few of the program's own keys: each of the others is missing.
  assert.ok(lines.some((line) => line.startsWith('locales/da/common.yaml:1  "welcome" is missing. Add "welcome" with ')));
  assert.ok(lines.includes('locales/da/legeplads-2026.yaml:20  "fields.place.why" is empty. Write its words.'));
});
