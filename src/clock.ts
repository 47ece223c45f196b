import type { Instant } from './domain/time.js';
import { instant } from './domain/time.js';

/** The assistant's clock: the real one, or one that ran on from `start` since the process began. */
export const openClock = (start: Instant | null): (() => Instant) => {
  if (start === null) return () => instant(Date.now());
  const offset = Date.parse(start) - Date.now();
  return () => instant(Date.now() + offset);
};
