import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findBodies } from '../../src/recognizers/bodies.js';
import type { Found } from '../../src/recognizers/found.js';
import { findFunding } from '../../src/recognizers/funding.js';
import { findLevel } from '../../src/recognizers/level.js';
import { findPublish } from '../../src/recognizers/publish.js';
import { findSender } from '../../src/recognizers/sender.js';
import { root } from '../project.js';

/** A passage of a message with what it states: a value by name, `null` where it states none. `sender` is who "vi" is in it. */
type Passage = Readonly<Record<string, unknown>> & { readonly text: string; readonly sender?: string | null };

/** What one recognizer makes of a passage, by the names of its row. */
const readers: Readonly<Record<string, (row: Passage) => Readonly<Record<string, Found<unknown> | null>>>> = {
  level: ({ text }) => ({ level: findLevel(text) }),
  funding: ({ text }) => ({ ...findFunding(text) }),
  publish: ({ text }) => ({ publish: findPublish(text) }),
  senders: ({ text }) => ({ ...findSender(text) }),
  owners: ({ text, sender }) => ({ ...findBodies(text, sender ? { organisation: sender } : null) }),
};

const comparable = (value: unknown): string => {
  const list = [value].flat().map((one) =>
    String(one)
      .toLowerCase()
      .replace(/^(?:den|det|de|the|an?|en|et) /, ''),
  );
  return list.sort().join('|');
};

const isRight = (name: string, wanted: unknown, got: unknown): boolean =>
  name === 'source' ? comparable(got).includes(comparable(wanted)) : comparable(got) === comparable(wanted);

/** What is sure and right of what is stated, and sure and wrong or not stated at all, of a set's passages. */
export interface PassageFigures {
  readonly set: string;
  readonly stated: number;
  readonly right: number;
  readonly wrong: number;
}

/**
 * The figures of every set, on every second line from the first or from the second. Rules were written against one half, of the senders'
 * the first and of all others the second; of the other half only the counts were looked at.
 */
export const passageFigures = async (fromSecond: boolean): Promise<readonly PassageFigures[]> => {
  const figures: PassageFigures[] = [];
  for (const [set, read] of Object.entries(readers)) {
    const lines = (await readFile(join(root, 'test', 'understanding', `passages-${set}.jsonl`), 'utf8')).trim().split('\n');
    const counts = { stated: 0, right: 0, wrong: 0 };
    for (const [at, line] of lines.entries()) {
      if ((at % 2 === 1) !== fromSecond) continue;
      const row = JSON.parse(line) as Passage;
      for (const [name, found] of Object.entries(read(row))) {
        const wanted = row[name] ?? null;
        const got = found?.sure ? found.value : null;
        if (wanted !== null) counts.stated++;
        if (got === null) continue;
        if (wanted !== null && isRight(name, wanted, got)) counts.right++;
        else counts.wrong++;
      }
    }
    figures.push({ set, ...counts });
  }
  return figures;
};
