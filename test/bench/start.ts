import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../project.js';
import { median, report } from './figures.js';

/** Milliseconds until a child process writes its first line; it is ended then. */
const untilFirstLine = (args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let time = Number.NaN;
    child.stdout.once('data', () => {
      time = performance.now() - start;
      child.kill('SIGTERM');
    });
    child.once('error', reject);
    child.once('exit', () => (Number.isNaN(time) ? reject(new Error('The child said nothing.')) : resolve(time)));
  });

/** From the start of the process to listening, beside a process that imports botbuilder and restify and does nothing else. */
export const benchStart = async (): Promise<void> => {
  const listening: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < 11; round++) {
    const folder = await mkdtemp(join(tmpdir(), 'bench-start-'));
    const script = "await import('botbuilder'); await import('restify'); console.log('imported')";
    bare.push(await untilFirstLine(['--input-type=module', '-e', script], {}));
    listening.push(
      await untilFirstLine([join(root, 'dist', 'src', 'main.js')], { PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'silent' }),
    );
    await rm(folder, { recursive: true, force: true });
  }
  report('start to listening, median', `${median(listening).toFixed(0)} ms`);
  report('bare import of botbuilder and restify, median', `${median(bare).toFixed(0)} ms`);
  report('start over bare import', `${(median(listening) / median(bare)).toFixed(2)}`, 'at most 1.30');
};
