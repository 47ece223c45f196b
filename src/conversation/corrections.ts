import type { Value } from '../domain/answer.js';
import type { Field } from '../domain/consultation.js';
import type { Draft } from '../domain/draft.js';
import { readField } from '../fields/field-kinds.js';
import { words } from '../recognizers/text.js';
import { keepTold } from './keep.js';
import { isAsked } from './next-field.js';
import { closed, readContext, type Scene, type Step, settle } from './scene.js';
import { type Told, toldOf } from './told.js';

const isSame = (one: Value, other: Value): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Whether an answer of this kind is told from any other text. Text of one's own is not: any words may be that; nor is what a bare yes or no
 * answers.
 */
export const isTelling = (field: Field): boolean =>
  ['period', 'amount', 'email', 'phone'].includes(field.kind) ||
  (field.kind === 'choice' && (field.about === 'level' || field.about === 'respondent'));

/**
 * What a statement says otherwise than answers that stand: `told` beyond doubt, or else the one answer that its words may be meant for,
 * to be asked back. Nobody says another owner or year of a proposal than the one that is written without meaning to put it right.
 */
export const correctionsIn = (
  scene: Scene,
  draft: Draft,
  text: string,
): { readonly told: readonly Told[]; readonly perhaps: Told | null } => {
  const { consultation } = scene.content;
  const context = readContext(scene, draft);
  const differs = ({ id }: Field, value: Value): boolean => {
    const standing = draft.answers[id];
    return standing?.state === 'given' && !isSame(standing.value, value);
  };
  const given = consultation.fields.filter(
    (field) => draft.answers[field.id]?.state === 'given' && isAsked(consultation, field, draft.answers),
  );
  const told = toldOf(
    text,
    given.filter(({ kind }) => kind !== 'text'),
    context,
  ).filter(({ field, finding }) => finding.sure && differs(field, finding.value));
  if (told.length > 0) return { told, perhaps: null };
  const fitting = given.filter(isTelling).flatMap((field) => {
    const reading = readField(text, field, context);
    return reading.state === 'understood' ? [{ field, finding: { ...reading, sure: false } }] : [];
  });
  const [only] = fitting;
  return { told: [], perhaps: only && fitting.length === 1 && differs(only.field, only.finding.value) ? only : null };
};

/** "Mener du ...?" about an answer that stands. */
export const askIfMeant = (scene: Scene, draft: Draft, { field, finding: { value, said } }: Told): Step =>
  settle(scene, { ...closed(draft), open: { open: 'candidates', field: field.id, candidates: [value], said } }, []);

/** A sentence of fewer words says nothing of another answer; beside a yes or no it takes some more. */
const fewestWords = { consent: 6, other: 4 } as const;

/** What is no answer to what is asked may put right another one that stands; `null` when it does not. */
export const correctInstead = (scene: Scene, draft: Draft, field: Field, text: string): Step | null => {
  if (words(text).length < fewestWords[field.kind === 'consent' ? 'consent' : 'other']) return null;
  const { told, perhaps } = correctionsIn(scene, draft, text);
  if (told.length > 0) {
    const kept = keepTold(scene, closed(draft), told);
    return settle(scene, kept.draft, [...kept.took, ...kept.notes], true);
  }
  return perhaps && perhaps.field.id !== field.id ? askIfMeant(scene, draft, perhaps) : null;
};
