import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { lockDirectory } from '../../src/stores/lock.js';
import { inDirectory } from '../contracts/directory.js';
import { type Child, startChild } from './child.js';

const races = 20;

const tell = (child: Child, directory: string): void => void child.process.stdin?.write(`${directory}\n`);
const answer = (child: Child, directory: string): Promise<string> => child.said(new RegExp(`^\\w+ ${directory}( |$)`));

const withOwners = async (count: number, work: (owners: readonly Child[]) => Promise<void>): Promise<void> => {
  const owners = Array.from({ length: count }, () => startChild('owner'));
  try {
    await work(owners);
  } finally {
    for (const { process: child } of owners) child.kill('SIGKILL');
    await Promise.all(owners.map(({ ended }) => ended));
  }
};

test(`of four processes that want one directory at once, exactly one gets it, ${races} times`, () =>
  inDirectory((root) =>
    withOwners(4, async (owners) => {
      const dead = startChild('owner');
      for (let race = 0; race < races; race++) {
        const directory = join(root, `race${race}`);
        await mkdir(directory);
        // Every other race is for a directory whose owner was killed.
        if (race % 2 === 1) {
          tell(dead, directory);
          await answer(dead, directory);
        }
      }
      dead.process.kill('SIGKILL');
      await dead.ended;
      for (let race = 0; race < races; race++) {
        const directory = join(root, `race${race}`);
        for (const owner of owners) tell(owner, directory);
        const answers = await Promise.all(owners.map((owner) => answer(owner, directory)));
        assert.equal(answers.filter((line) => line.startsWith('owns ')).length, 1, answers.join('\n'));
        for (const line of answers.filter((one) => one.startsWith('refused '))) {
          assert.match(line, /in use by process \d+\. Stop that one first/);
          assert.ok(Number(line.split(' ')[2]) < 2000, line);
        }
      }
    }),
  ));

test('a released directory is free at once, and its old owner keeps nothing', () =>
  inDirectory(async (directory) => {
    for (let i = 0; i < 3; i++) {
      const lock = await lockDirectory(directory);
      lock.own();
      await assert.rejects(lockDirectory(directory), new RegExp(`in use by process ${process.pid}`));
      await lock.release();
      assert.throws(lock.own, /is closed/);
    }
    assert.equal((await readdir(directory)).length, 1);
  }));

test('a process with the number of a dead owner does not keep its directory taken', () =>
  inDirectory(async (directory) => {
    const lock = await lockDirectory(directory);
    const file = join(directory, 'lock.1');
    const owner = JSON.parse(await readFile(file, 'utf8'));
    await lock.release();
    await writeFile(file, JSON.stringify({ ...owner, began: '1' }));
    await (await lockDirectory(directory)).release();
  }));

test('an owner on another machine that beats is alive, and one that is silent is dead', { timeout: 20_000 }, () =>
  inDirectory(async (directory) => {
    const file = join(directory, 'lock.1');
    await writeFile(file, JSON.stringify({ pid: 1, system: 'another boot', began: '1' }));
    const beating = setInterval(() => utimes(file, new Date(), new Date()), 300);
    const began = performance.now();
    await assert.rejects(lockDirectory(directory), /in use by process 1\./);
    assert.ok(performance.now() - began < 2000);
    clearInterval(beating);
    await new Promise((resolve) => setTimeout(resolve, 400));
    const lock = await lockDirectory(directory);
    assert.ok(performance.now() - began > 5000, 'it waited long enough to be sure');
    await lock.release();
  }),
);

test('an owner that was cut off before it said who it is does not keep the directory taken', () =>
  inDirectory(async (directory) => {
    await writeFile(join(directory, 'lock.1'), '');
    await (await lockDirectory(directory)).release();
  }));

test('a process whose directory was taken over keeps nothing more', { timeout: 10_000 }, () =>
  inDirectory(async (directory) => {
    const lock = await lockDirectory(directory);
    await rm(join(directory, 'lock.1'));
    await new Promise((resolve) => setTimeout(resolve, 1300));
    assert.throws(lock.own, /taken over by another process/);
    await lock.release();
    assert.deepEqual(await readdir(directory), []);
  }),
);
