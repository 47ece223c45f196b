import type { Field } from '../domain/consultation.js';
import type { Draft } from '../domain/draft.js';
import { isFunctionWord } from '../recognizers/function-words.js';
import { words } from '../recognizers/text.js';
import { readTitle } from '../recognizers/title.js';
import { beginsWithYes, behindNo, readAgreement } from '../recognizers/yes-no.js';
import { correctionsIn } from './corrections.js';
import { hearCommand } from './hear.js';
import { keepTold, withoutOffer } from './keep.js';
import type { Scene, Step } from './scene.js';
import { offeredFields, settle } from './scene.js';
import { takeAnswer } from './take-answer.js';
import { alsoTold } from './take-proposal.js';

/** Longer replies say something beside yes or no. */
const longestBare = 3;

/** What a reply says of other answers than those offered: put right, or told for the first time; `null` when it says nothing of them. */
const otherTold = (scene: Scene, draft: Draft, first: Field, text: string): Step | null => {
  if (words(text).length < longestBare && !text.includes(':')) return null;
  const told = [
    ...correctionsIn(scene, draft, text).told,
    ...alsoTold(scene, draft, text, first).filter(({ finding }) => finding.sure),
  ];
  if (told.length === 0) return null;
  const kept = keepTold(scene, { ...draft, misses: 0 }, told);
  return settle(scene, kept.draft, [...kept.took, ...kept.notes]);
};

/** "Nej, kald det Huller på kortet": another title behind the no, led to or written as a name; `null` for a bare no or a reason. */
const titleBehindNo = (field: Field, text: string): string | null => {
  const rest = field.kind === 'text' && field.about === 'title' ? behindNo(text) : null;
  if (rest === null) return null;
  const named = /^["“”»«„]?\p{Lu}/u.test(rest) && !isFunctionWord(words(rest)[0]?.text ?? '');
  return named || readTitle(rest) !== rest ? rest : null;
};

/**
 * What a text says to that which is offered for a yes: yes keeps it all, no drops it and asks, and "nej, ..." is the answer itself. What it
 * says of other answers goes to them, and the offer stands. `null` when it is something else.
 */
export const answerOffer = (scene: Scene, draft: Draft, text: string): Step | null => {
  const fields = offeredFields(scene, draft);
  const [first] = fields;
  if (!first || draft.open) return null;
  const other = otherTold(scene, draft, first, text);
  if (other) return other;
  const command = hearCommand(text, first, scene);
  if (command?.command === 'correct' && command.rest !== '') return takeAnswer(scene, draft, first, command.rest);
  if (command) return null;
  const answer = readAgreement(text);
  const renamed = answer === 'no' && fields.length === 1 ? titleBehindNo(first, text) : null;
  if (renamed !== null) return takeAnswer(scene, draft, first, renamed);
  if (answer === 'no')
    return settle(
      scene,
      fields.reduce((left, { id }) => withoutOffer(left, id), { ...draft, misses: 0 }),
      [],
    );
  if (answer === 'unsure' && !beginsWithYes(text)) return settle(scene, draft, [{ say: 'yes-or-no' }], true);
  if (answer !== 'yes' && !beginsWithYes(text)) return null;
  const told = fields.flatMap((field) => {
    const offer = draft.offers?.[field.id];
    return offer ? [{ field, finding: { ...offer, sure: true } }] : [];
  });
  const kept = keepTold(scene, { ...draft, misses: 0 }, told);
  return settle(scene, kept.draft, [...kept.took, ...kept.notes]);
};
