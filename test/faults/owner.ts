import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { lockDirectory } from '../../src/stores/lock.js';

/** Tries to take each directory it is told of on a line, says what came of it, and keeps what it got until its input ends. */
const locks = [];
for await (const directory of createInterface({ input: process.stdin })) {
  const began = performance.now();
  try {
    locks.push(await lockDirectory(directory));
    writeSync(1, `owns ${directory}\n`);
  } catch (error) {
    writeSync(1, `refused ${directory} ${Math.round(performance.now() - began)} ${(error as Error).message}\n`);
  }
}
for (const lock of locks) await lock.release();
