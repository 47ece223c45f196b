import type { Draft } from '../domain/draft.js';
import type { IsoDate } from '../domain/time.js';
import type { Turn } from '../domain/turn.js';
import { readField } from '../fields/field-kinds.js';
import { languageOf } from '../recognizers/language.js';
import { hear } from './hear.js';
import type { Scene } from './scene.js';
import { currentField, readContext } from './scene.js';

/**
 * What another reader should be asked about a turn, before it is taken: an English answer about a period that our own grammar did not
 * read. `null` for nearly every turn. What comes back is never stored unasked.
 */
export const secondOpinionOn = (
  draft: Draft,
  turn: Turn,
  scene: Scene,
): { readonly text: string; readonly today: IsoDate } | null => {
  const field = currentField(scene, draft);
  const plainlyAsked = draft.open === undefined || draft.open.open === 'change';
  if (field?.kind !== 'period' || !plainlyAsked || turn.act.did !== 'say') return null;
  const text = turn.act.text.trim();
  if (text === '' || text.length > longestAsked || (languageOf(text) ?? draft.language) !== 'en') return null;
  const context = readContext(scene, draft);
  const reading = readField(text, field, context);
  if (reading.state !== 'refused' || reading.reason !== 'not-a-period') return null;
  return hear(text, field, context).heard === 'answer' ? { text, today: context.today } : null;
};

/** Longer texts are not asked about: the other reader is slow. */
const longestAsked = 300;
