import { parentPort } from 'node:worker_threads';
import { recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import type { PackageResult, Question } from './english-fallback.js';

/** Asks the package, day before month ("en-*"; "en-us" would read month first), on the calendar day of the question. */
parentPort?.on('message', ({ id, text, day }: Question) => {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const results = recognizeDateTime(text, 'en-*', 0, new Date(year, month - 1, date, 12), false);
  parentPort?.postMessage({
    id,
    results: results.map((result): PackageResult => ({ typeName: result.typeName, values: result.resolution?.values ?? [] })),
  });
});
