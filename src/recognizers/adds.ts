import { fold, words } from './text.js';

const adding: ReadonlySet<string> = new Set(
  ['også', 'ogs', 'desuden', 'derudover', 'plus', 'also', 'too', 'additionally'].map(fold),
);

/** Whether a text adds to what stands ("niveauet er også nationalt") instead of taking its place. */
export const adds = (text: string): boolean => words(text.slice(0, 300)).some((word) => adding.has(word.text));
