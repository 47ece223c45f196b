import type { Answers, FieldId, Value } from './answer.js';
import type { Consultation, Field } from './consultation.js';

/** An answer as other programs read it: a choice is told as one id, as a list, or as whichever it is, by the field's `pick`. */
const plainValue = (field: Field, value: Value): unknown => {
  if (field.kind !== 'choice' || !Array.isArray(value)) return value;
  const options: readonly string[] = value;
  if (field.pick === 'several') return options;
  return options.length === 1 || field.pick === 'one' ? options[0] : options;
};

/** The given answers as plain values, in the order of the fields: what `IntakeState`, `proposal.json` and `understand` show. */
export const plainAnswers = (consultation: Consultation, answers: Answers): Readonly<Record<FieldId, unknown>> => {
  const plain: Record<FieldId, unknown> = {};
  for (const field of consultation.fields) {
    const answer = answers[field.id];
    if (answer?.state === 'given') plain[field.id] = plainValue(field, answer.value);
  }
  return plain;
};
