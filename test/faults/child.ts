import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A process of its own to be cut off: what it said on a line of its own it had done. */
export interface Child {
  readonly process: ChildProcess;
  readonly lines: string[];
  /** Resolves with the exit code, or with the signal that ended it, when every line is read. */
  readonly ended: Promise<number | string>;
  readonly said: (line: RegExp) => Promise<string>;
}

/** Starts a compiled program of this folder. */
export const startChild = (program: string, ...args: readonly string[]): Child => {
  const path = fileURLToPath(new URL(`./${program}.js`, import.meta.url));
  const child = spawn(process.execPath, [path, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const waiting: {
    readonly pattern: RegExp;
    readonly resolve: (line: string) => void;
    readonly reject: (error: Error) => void;
  }[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => {
    lines.push(line);
    for (const one of waiting) if (one.pattern.test(line)) one.resolve(line);
  });
  const read = new Promise<void>((resolve) => reader.once('close', resolve));
  const exited = new Promise<number | string>((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'lost')),
  );
  const ended = Promise.all([exited, read]).then(([how]) => {
    for (const { pattern, reject } of waiting)
      reject(new Error(`${program} ended (${how}) without saying ${pattern}: ${lines.slice(-3)}`));
    return how;
  });
  const said = (pattern: RegExp): Promise<string> => {
    const line = lines.find((one) => pattern.test(one));
    return line !== undefined
      ? Promise.resolve(line)
      : new Promise((resolve, reject) => waiting.push({ pattern, resolve, reject }));
  };
  return { process: child, lines, ended, said };
};
