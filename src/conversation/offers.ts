import type { Draft } from '../domain/draft.js';
import { readAgreement } from '../recognizers/yes-no.js';
import { hearCommand } from './hear.js';
import { keepTold, withoutOffer } from './keep.js';
import type { Scene, Step } from './scene.js';
import { offeredFields, settle } from './scene.js';
import { takeAnswer } from './take-answer.js';

/**
 * What a text says to that which is offered for a yes: yes keeps it all, no drops it and asks, and "nej, ..." is the answer itself.
 * `null` when it is something else.
 */
export const answerOffer = (scene: Scene, draft: Draft, text: string): Step | null => {
  const fields = offeredFields(scene, draft);
  const [first] = fields;
  if (!first || draft.open) return null;
  const correction = hearCommand(text, first, scene);
  if (correction?.command === 'correct' && correction.rest !== '') return takeAnswer(scene, draft, first, correction.rest);
  const answer = readAgreement(text);
  if (answer === 'no')
    return settle(
      scene,
      fields.reduce((left, { id }) => withoutOffer(left, id), { ...draft, misses: 0 }),
      [],
    );
  if (answer !== 'yes') return null;
  const told = fields.flatMap((field) => {
    const offer = draft.offers?.[field.id];
    return offer ? [{ field, finding: { ...offer, sure: true } }] : [];
  });
  const kept = keepTold(scene, { ...draft, misses: 0 }, told);
  return settle(scene, kept.draft, [...kept.took, ...kept.notes]);
};
