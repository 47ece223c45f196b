import { fieldOf } from '../domain/consultation.js';
import type { Draft } from '../domain/draft.js';
import { isAsked, missingFields, nextField } from './next-field.js';
import type { Scene, Step } from './scene.js';
import { closed, currentReview, rest, settle } from './scene.js';
import { timingOf } from './timing.js';

/**
 * A clear yes. Sends exactly the version that was last shown in full, and nothing else: `seen` is the version the yes is about
 * (a button carries it), the last shown one when the yes was typed.
 */
export const submit = (scene: Scene, draft: Draft, seen = draft.reviewed): Step => {
  const { consultation } = scene.content;
  const { timing } = timingOf(consultation, scene.now);
  if (timing === 'before') return rest(scene, closed(draft), [{ say: 'not-open-yet' }]);
  if (timing === 'closed') return rest(scene, closed(draft), [{ say: 'closed' }]);
  if (missingFields(consultation, draft.answers).length > 0) return requestReview(scene, draft);
  if (nextField(consultation, draft.answers)) return requestReview(scene, draft);
  if (seen !== currentReview(scene, draft)) return settle(scene, closed(draft), [{ say: 'review-stale' }]);
  const reference = scene.referenceOf(draft.id);
  return {
    draft: { ...closed(draft), stage: 'submitted', reference },
    says: [{ say: 'submitted', reference, late: timing === 'late' }],
    submit: true,
    forget: false,
  };
};

/**
 * "Send det" before the end: names what is missing, or, when only what may be left out is open, leaves it out and shows the review.
 */
export const requestReview = (scene: Scene, draft: Draft): Step => {
  const { consultation } = scene.content;
  const missing = missingFields(consultation, draft.answers);
  if (missing.length > 0) {
    const first = missing[0] ?? '';
    const begun = draft.answers[first] ? { ...closed(draft), open: { open: 'change' as const, field: first } } : closed(draft);
    return settle(scene, begun, [{ say: 'missing', fields: missing }]);
  }
  let answers = draft.answers;
  for (const { id } of consultation.fields)
    if (!(id in answers) && isAsked(consultation, fieldOf(consultation, id), answers))
      answers = { ...answers, [id]: { state: 'skipped', turn: draft.turns } };
  return settle(scene, { ...closed(draft), answers }, []);
};
