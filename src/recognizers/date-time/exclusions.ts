import { events, excludedCitations } from './excluded-citations.js';
import { excludedFigures } from './excluded-figures.js';
import { excludedWords } from './excluded-words.js';
import type { Scan } from './scan.js';

/**
 * Rule 20: what looks like a time and answers nothing is hidden before any rule for times looks, so that a date inside a citation is used
 * up and not found. Citations come last: their dates must still be readable when they are found. Linear.
 */
export const exclude = (scan: Scan): void => {
  for (const exclusion of [...excludedFigures, ...excludedWords, ...excludedCitations])
    for (let i = 0; i < scan.length; i++) if (exclusion === events || scan.token(i)?.opens.exclusion) exclusion(scan, i);
};
