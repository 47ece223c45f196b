import type { Answer, Reading, Value } from '../domain/answer.js';
import type { Field } from '../domain/consultation.js';
import { fieldOf } from '../domain/consultation.js';
import type { Draft } from '../domain/draft.js';
import type { Utterance } from '../domain/utterance.js';
import { readField } from '../fields/field-kinds.js';
import { declines, keeps } from '../recognizers/decline.js';
import { words } from '../recognizers/text.js';
import { correctInstead } from './corrections.js';
import { given, keep, keepTold, notes } from './keep.js';
import { isAsked } from './next-field.js';
import type { Scene, Step } from './scene.js';
import { closed, currentField, readContext, settle } from './scene.js';
import { alsoTold, takeProposal } from './take-proposal.js';
import { mayTellMore, type Told, toldOf } from './told.js';

/** Keeps a value under a field, and whatever the same text settles of the fields that go with it. */
export const keepValue = (
  scene: Scene,
  draft: Draft,
  field: Field,
  { value, said, implied = [] }: { readonly value: Value; readonly said: string; readonly implied?: readonly string[] },
): Step => {
  const changed = draft.answers[field.id]?.state === 'given';
  const answer = given(draft, value, said);
  const next = keep(closed(draft), field.id, answer);
  // The respondent's own words stand just above; what was read out of them is shown back.
  const asTold = field.kind === 'text' && value === said;
  const says: Utterance[] = changed || !asTold ? [{ say: 'took', field: field.id, answer, changed, implied }] : [];
  const also = keepTold(scene, next, besides(scene, next, field, said));
  return settle(scene, also.draft, [...says, ...also.took, ...notes(scene, draft, field, value), ...also.notes]);
};

/** Fewer words answer one question alone. */
const fewestOfTwo = 3;

/** What an answer says of other fields: of those that go with its own field in any case, of all others where it is long enough. */
const besides = (scene: Scene, draft: Draft, field: Field, said: string): readonly Told[] => {
  if (mayTellMore(said)) return alsoTold(scene, draft, said, field);
  if (field.with.length === 0 || words(said).length < fewestOfTwo) return [];
  const { consultation } = scene.content;
  const beside = field.with
    .filter((id) => !(id in draft.answers))
    .map((id) => fieldOf(consultation, id))
    .filter((one) => isAsked(consultation, one, draft.answers));
  return beside.length === 0 ? [] : toldOf(said, beside, readContext(scene, draft));
};

/** A text too long for a field with a `longer` one goes there whole, when that one is free; `null` when it cannot. */
const moveToLonger = (scene: Scene, draft: Draft, field: Field, text: string): Step | null => {
  const longer = field.kind === 'text' ? field.longer : undefined;
  if (!longer || longer in draft.answers) return null;
  const reading = readField(text, fieldOf(scene.content.consultation, longer), readContext(scene, draft));
  if (reading.state !== 'understood') return null;
  const next = keep(draft, longer, { state: 'given', value: reading.value, said: reading.said, turn: draft.turns });
  return settle(scene, { ...next, misses: 0 }, [{ say: 'moved', field: field.id, longer }]);
};

const miss = (draft: Draft): Draft => ({ ...draft, misses: draft.misses + 1 });

/** Takes what a reading made of a text: stores it, asks back, or asks again with more help. */
export const takeReading = (scene: Scene, draft: Draft, field: Field, text: string, reading: Reading): Step => {
  switch (reading.state) {
    case 'understood':
      return keepValue(scene, draft, field, reading);
    case 'unclear':
      return settle(
        scene,
        {
          ...draft,
          open: { open: 'candidates', field: field.id, candidates: reading.candidates, said: reading.said },
        },
        [],
      );
    case 'refused': {
      const moved = reading.reason === 'too-long' ? moveToLonger(scene, draft, field, text) : null;
      if (moved) return moved;
      const also = mayTellMore(text) ? keepTold(scene, draft, alsoTold(scene, draft, text, field)) : null;
      // An answer to other questions than the one that was asked is no miss.
      if (also && also.took.length > 0) return settle(scene, also.draft, [...also.took, ...also.notes], true);
      const corrected = field.kind === 'text' ? null : correctInstead(scene, draft, field, text);
      if (corrected) return corrected;
      const about: Draft =
        currentField(scene, draft)?.id === field.id && draft.open?.open !== 'candidates'
          ? (also?.draft ?? draft)
          : { ...(also?.draft ?? draft), open: { open: 'change', field: field.id } };
      return settle(scene, miss(about), [{ say: 'refused', field: field.id, refusal: reading }], true);
    }
  }
};

/** What another reader found where we found nothing is asked back, never taken. */
const withSecondOpinion = ({ secondOpinion }: Scene, field: Field, text: string, reading: Reading): Reading =>
  secondOpinion && field.kind === 'period' && reading.state === 'refused' && reading.reason === 'not-a-period'
    ? { state: 'unclear', candidates: [secondOpinion], said: text }
    : reading;

/**
 * Whether a text says that there is nothing to answer, where nothing has to be. A name that is "nej" is none; to a question that may be
 * answered by no, "nej" is an answer.
 */
export const isDeclined = (scene: Scene, draft: Draft, field: Field, text: string): boolean => {
  if (field.required || field.kind === 'choice' || field.kind === 'consent' || field.kind === 'partners') return false;
  if (!declines(text)) return false;
  return (
    (field.kind === 'text' && field.lines === 'one') || readField(text, field, readContext(scene, draft)).state !== 'understood'
  );
};

/** Takes a text as the answer to a field. */
export const takeAnswer = (scene: Scene, draft: Draft, field: Field, text: string): Step => {
  const proposal = mayTellMore(text) ? takeProposal(scene, draft, field, text) : null;
  if (proposal) return proposal;
  const standing = draft.answers[field.id];
  if (standing && draft.open?.open === 'change' && keeps(text)) return settle(scene, closed(draft), [{ say: 'went-on' }]);
  const reading = readField(text, field, readContext(scene, draft));
  return takeReading(scene, draft, field, text, withSecondOpinion(scene, field, text, reading));
};

/** Leaves a field without an answer: removes the one that stands, or skips the question. */
export const removeAnswer = (scene: Scene, draft: Draft, field: Field): Step => {
  if (field.required) {
    const asked: Draft =
      currentField(scene, draft)?.id === field.id ? draft : { ...closed(draft), open: { open: 'change', field: field.id } };
    return settle(scene, asked, [{ say: 'not-skippable', field: field.id, unknown: field.unknown }], true);
  }
  const wasGiven = draft.answers[field.id]?.state === 'given';
  const next = keep(closed(draft), field.id, { state: 'skipped', turn: draft.turns });
  return settle(scene, next, [{ say: wasGiven ? 'removed' : 'skipped', field: field.id }]);
};

/** "Spring over": closes a change that was begun, or leaves a field that is not required empty. */
export const skipField = (scene: Scene, draft: Draft, field: Field): Step => {
  if (draft.open?.open === 'change' && draft.answers[field.id]) return settle(scene, closed(draft), [{ say: 'went-on' }]);
  if (field.required)
    return settle(scene, miss(draft), [{ say: 'not-skippable', field: field.id, unknown: field.unknown }], true);
  return removeAnswer(scene, draft, field);
};

/** "Ved ikke": an option of a choice, an answer where the dialog file allows it, or asked again. */
export const answerUnknown = (scene: Scene, draft: Draft, field: Field, said: string): Step => {
  if (field.kind === 'choice' && field.options.includes('unknown'))
    return keepValue(scene, draft, field, { value: ['unknown'], said });
  if (!field.unknown && !field.required) return skipField(scene, draft, field);
  if (!field.unknown) return settle(scene, miss(draft), [{ say: 'not-unknowable', field: field.id }], true);
  const answer: Answer = { state: 'unknown', said, turn: draft.turns };
  const changed = draft.answers[field.id]?.state === 'given';
  const next = keep(closed(draft), field.id, answer);
  return settle(scene, next, [{ say: 'took', field: field.id, answer, changed, implied: [] }]);
};
