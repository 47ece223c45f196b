import type { LogLevel } from './config.js';
import type { Log } from './domain/ports.js';

const weight: Readonly<Record<LogLevel, number>> = { debug: 0, info: 1, warn: 2, error: 3, silent: 4 };

/** A log that writes one JSON object a line to standard error, from a level on. It is handed ids alone: never an answer or a name. */
export const openLog =
  (level: LogLevel): Log =>
  (severity, event, ids = {}) => {
    if (weight[severity] < weight[level]) return;
    process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level: severity, event, ...ids })}\n`);
  };
