import type { IsoDate } from '../../domain/time.js';
import { exclude } from './exclusions.js';
import { mentionsIn } from './mention.js';
import { Scan } from './scan.js';

/** In UTF-16 units, some two pages and a half: more than any proposal, and what keeps the worst text under 50 ms. */
const longestRead = 5_000;

interface LookedThrough extends ReturnType<typeof mentionsIn> {
  readonly scan: Scan;
}

let last: { readonly text: string; readonly reference: IsoDate; readonly found: LookedThrough } | undefined;

/** The times that a text mentions, with the scan they stand in. A message is read as an answer and as free text: it is looked through once. */
export const lookedThrough = (text: string, reference: IsoDate): LookedThrough => {
  if (last?.text === text && last.reference === reference) return last.found;
  const scan = new Scan(text.slice(0, longestRead), reference);
  exclude(scan);
  const found = { scan, ...mentionsIn(scan) };
  last = { text, reference, found };
  return found;
};
