import type { Utterance } from '../domain/utterance.js';
import { cleanLine, excerpt } from './clean-text.js';
import { escapeInline } from './escape-markdown.js';
import { bulleted, type Piece, piece, type Speech, strong } from './piece.js';

export type Took = Extract<Utterance, { say: 'took' }>;

/** Long enough to know one's own words again. */
const shownLength = 120;

/** What was understood, shown back: one answer in a line, several in one list with a way to correct them. */
export const tookWords = (took: readonly Took[], { words }: Speech): Piece => {
  const shown = took.map(({ field, answer, changed }) => ({
    label: words.label(field),
    value: escapeInline(excerpt(cleanLine(words.answer(field, answer)), shownLength)),
    changed,
  }));
  const implied = took.flatMap(({ field, implied }) =>
    implied.map((what) => words.text('took.implied', { what: what.replaceAll('-', '_'), name: words.name(field) })),
  );
  const [only] = shown;
  if (only && shown.length === 1) return piece(words.text(only.changed ? 'took.changed' : 'took.one', only), ...implied);
  const list = bulleted(shown.map(({ label, value }) => `${strong(`${label}:`)} ${value}`));
  return piece(words.text('took.several'), list, ...implied, implied.length > 0 ? '' : words.text('took.correct'));
};
