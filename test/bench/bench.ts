import { parseArgs } from 'node:util';
import { benchDurable, benchStored } from './durable.js';
import { benchEngine } from './engine.js';
import { benchPage } from './page.js';
import { benchStart } from './start.js';
import { benchUnderstanding } from './understanding.js';

/**
 * `npm run bench`: the product's figures, each beside what it is held against in the same run. `-- --only engine` runs one of engine,
 * start, durable, stored, page and understanding; `-- --stored 1000` stores fewer conversations than 100,000.
 */
const { values } = parseArgs({ options: { only: { type: 'string' }, stored: { type: 'string', default: '100000' } } });
const benches = {
  engine: benchEngine,
  start: benchStart,
  durable: benchDurable,
  stored: () => benchStored(Number(values.stored)),
  page: benchPage,
  understanding: benchUnderstanding,
};

for (const [name, bench] of Object.entries(benches)) if (values.only === undefined || values.only === name) await bench();
process.exit(0);
