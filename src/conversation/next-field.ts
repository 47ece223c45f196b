import type { Answers, FieldId } from '../domain/answer.js';
import type { Consultation, Field } from '../domain/consultation.js';

/** Whether a field's condition holds: it has none, or the choice above it holds one of the options named. */
export const isAsked = (consultation: Consultation, field: Field, answers: Answers): boolean => {
  const condition = field.onlyIf;
  if (!condition) return true;
  const above = consultation.fields.find((one) => one.id === condition.field);
  const answer = answers[condition.field];
  return (
    above !== undefined &&
    isAsked(consultation, above, answers) &&
    answer?.state === 'given' &&
    Array.isArray(answer.value) &&
    condition.is.some((option) => (answer.value as readonly string[]).includes(option))
  );
};

/**
 * Where a person is, which follows from the answers alone: the first field that is asked and holds nothing, or `null` when it is time
 * for the review.
 */
export const nextField = (consultation: Consultation, answers: Answers): Field | null =>
  consultation.fields.find((field) => !(field.id in answers) && isAsked(consultation, field, answers)) ?? null;

/** The first field that is asked, must be answered and holds nothing: where a person is who told the rest in one go. */
export const nextRequired = (consultation: Consultation, answers: Answers): Field | null =>
  consultation.fields.find((field) => field.required && !(field.id in answers) && isAsked(consultation, field, answers)) ?? null;

/** The answers whose fields are asked: what is shown and sent. An answer behind a condition that no longer holds waits unseen. */
export const askedAnswers = (consultation: Consultation, answers: Answers): Answers =>
  Object.fromEntries(
    consultation.fields.flatMap((field) => {
      const answer = answers[field.id];
      return answer && isAsked(consultation, field, answers) ? [[field.id, answer]] : [];
    }),
  );

/** The required fields that are asked and hold neither a value nor a "ved ikke" they allow. */
export const missingFields = (consultation: Consultation, answers: Answers): readonly FieldId[] =>
  consultation.fields
    .filter((field) => field.required && isAsked(consultation, field, answers))
    .filter((field) => {
      const state = answers[field.id]?.state;
      return state !== 'given' && !(state === 'unknown' && field.unknown);
    })
    .map((field) => field.id);

/** How many asked fields hold nothing yet. */
export const fieldsLeft = (consultation: Consultation, answers: Answers): number =>
  consultation.fields.filter((field) => !(field.id in answers) && isAsked(consultation, field, answers)).length;
