import type { Field } from '../domain/consultation.js';
import type { Draft } from '../domain/draft.js';
import { readField } from '../fields/field-kinds.js';

import { words } from '../recognizers/text.js';
import { keepTold, offered } from './keep.js';
import type { Scene, Step } from './scene.js';
import { closed, readContext, settle } from './scene.js';
import { type Told, toldOf } from './told.js';

/** A title is shorter: who writes more where one is asked for tells the proposal. */
const longestTitle = 18;

/** So much beside the description, and the respondent has told the proposal in one go: what may be left out is asked for together. */
const toldInOneGo = 3;

const aboutText = (fields: readonly Field[], subject: 'title' | 'description'): Field<'text'> | undefined =>
  fields.find((field): field is Field<'text'> => field.kind === 'text' && field.about === subject);

/** Whether what was said where a title or a description was asked for is more than that. */
const tellsProposal = (field: Field, text: string, told: number): boolean => {
  if (field.kind !== 'text') return false;
  return field.about === 'description' || (field.about === 'title' && (words(text).length > longestTitle || told > 1));
};

/**
 * Takes a proposal that is told in one go: the text becomes the description, what it surely says of other fields is kept and shown back,
 * and a title and what is not sure are offered for a yes. `null` when the text is no such thing, or is no description.
 */
export const takeProposal = (scene: Scene, draft: Draft, field: Field, text: string): Step | null => {
  const { fields } = scene.content.consultation;
  const description = aboutText(fields, 'description');
  const title = aboutText(fields, 'title');
  if (!description || (field.id !== description.id && field.id !== title?.id)) return null;
  if (draft.answers[description.id]?.state === 'given') return null;
  const context = readContext(scene, draft);
  const open = fields.filter((one) => draft.answers[one.id]?.state !== 'given' || one.id === field.id);
  const told = toldOf(text, open, context);
  const labelled = told.find((one) => one.field.id === description.id);
  if (!tellsProposal(field, text, told.length) || (field.id === description.id && told.every((one) => one === labelled)))
    return null;
  const body = readField(
    labelled && typeof labelled.finding.value === 'string' ? labelled.finding.value : text,
    description,
    context,
  );
  if (body.state !== 'understood') return null;
  const whole: Told = { field: description, finding: { value: body.value, said: body.said, sure: true } };
  const all = [...told.filter((one) => one !== labelled), whole];
  const inOrder = fields.flatMap((one) => all.find((each) => each.field.id === one.id) ?? []);
  return keepProposal(scene, draft, inOrder, field);
};

const keepProposal = (scene: Scene, draft: Draft, told: readonly Told[], asked: Field): Step => {
  const kept = keepTold(
    scene,
    closed(draft),
    told.filter(({ finding }) => finding.sure),
  );
  let next = kept.draft;
  for (const { field, finding } of told) if (!finding.sure) next = offered(next, field.id, finding);
  const beside = told.filter(({ field }) => field.kind !== 'text' || (field.about !== 'title' && field.about !== 'description'));
  if (beside.length >= toldInOneGo) next = { ...next, together: true };
  // A description stands just above where it was asked for.
  const shown = kept.took.filter((one) => one.say !== 'took' || one.field !== asked.id);
  return settle(scene, next, [...shown, ...kept.notes]);
};

/**
 * What a message says beside the answer it gives: kept where it is sure and nothing stands. `answered` is the field that the message
 * was an answer to.
 */
export const alsoTold = (scene: Scene, draft: Draft, text: string, answered: Field | null): readonly Told[] => {
  const open = scene.content.consultation.fields.filter(
    (field) => field.id !== answered?.id && draft.answers[field.id]?.state !== 'given',
  );
  return toldOf(text, open, readContext(scene, draft)).filter(({ finding }) => finding.sure);
};
