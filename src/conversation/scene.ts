import type { Period } from '../domain/answer.js';
import type { Content, Field } from '../domain/consultation.js';
import { fieldOf } from '../domain/consultation.js';
import type { Draft, DraftId } from '../domain/draft.js';
import type { Language } from '../domain/language.js';
import type { Instant } from '../domain/time.js';
import { dateIn } from '../domain/time.js';
import type { Stage } from '../domain/turn.js';
import type { Help, Utterance } from '../domain/utterance.js';
import type { ReadContext } from '../fields/field-kind.js';
import { askedAnswers, isAsked, missingFields, nextField, nextRequired } from './next-field.js';
import { reviewHash } from './review-hash.js';
import { timingOf } from './timing.js';

/** Everything a turn depends on besides the draft and the turn: time, randomness and ids are arguments. */
export interface Scene {
  readonly content: Content;
  readonly now: Instant;
  /** The id of a new draft, should this turn begin one. */
  readonly fresh: DraftId;
  /** The reference a draft is submitted under. */
  readonly referenceOf: (draft: DraftId) => string;
  /** What another reader made of this turn's answer about a period; see `secondOpinionOn`. */
  readonly secondOpinion?: Period;
}

/** What a turn comes to. */
export interface Step {
  readonly draft: Draft;
  readonly says: readonly Utterance[];
  /** The respondent gave a clear yes to exactly this draft: it becomes a proposal. */
  readonly submit: boolean;
  /** The respondent wants everything forgotten: what was typed and shown goes with the draft. */
  readonly forget: boolean;
  /** What the history keeps instead of the text that was typed, when that must not be kept. */
  readonly masked?: string;
}

/** An empty draft. */
export const newDraft = (id: DraftId, version: string, language: Language): Draft => ({
  id,
  version,
  language,
  answers: {},
  misses: 0,
  turns: 0,
  stage: 'asking',
});

/** The draft with nothing open beside the question that follows from its answers. */
export const closed = ({ open: _, ...draft }: Draft): Draft => ({ ...draft, misses: 0 });

/**
 * The fields about which something is offered for a yes, in the order they are asked: all of them where a proposal was told in one go,
 * otherwise the one whose turn it is.
 */
export const offeredFields = ({ content: { consultation } }: Scene, { offers, answers, together }: Draft): readonly Field[] => {
  if (!offers) return [];
  const next = nextField(consultation, answers);
  return consultation.fields.filter(
    (field) =>
      offers[field.id] !== undefined &&
      answers[field.id]?.state !== 'given' &&
      (together ? isAsked(consultation, field, answers) : next === null || field.id === next.id),
  );
};

/**
 * The field that the question on the table is about; `null` in the review and after it. Who told the proposal in one go is asked for what
 * must be there alone.
 */
export const currentField = (scene: Scene, draft: Draft): Field | null => {
  const { consultation } = scene.content;
  if (draft.stage === 'submitted' || draft.stage === 'ended') return null;
  if (draft.open && 'field' in draft.open) return fieldOf(consultation, draft.open.field);
  if (draft.open?.open === 'place') return null;
  const [offered] = offeredFields(scene, draft);
  return offered ?? (draft.together ? nextRequired(consultation, draft.answers) : nextField(consultation, draft.answers));
};

/** The fields that are asked, may be left out and hold nothing yet. */
const openFields = ({ content: { consultation } }: Scene, { answers }: Draft): readonly Field[] =>
  consultation.fields.filter((field) => !(field.id in answers) && isAsked(consultation, field, answers));

/** What a respondent who told the proposal in one go left out: invited at the review, and asked about by nothing else. */
export const invitedFields = ({ content: { consultation } }: Scene, { together, answers }: Draft): readonly Field[] =>
  together
    ? consultation.fields.filter((field) => answers[field.id]?.state === 'skipped' && isAsked(consultation, field, answers))
    : [];

/** Once a proposal told in one go holds what it must, the rest is left out. */
const withoutRest = (scene: Scene, draft: Draft): Draft => {
  if (!draft.together || draft.open || currentField(scene, draft)) return draft;
  const rest = openFields(scene, draft).map(({ id }) => [id, { state: 'skipped', turn: draft.turns }] as const);
  return rest.length === 0 ? draft : { ...draft, answers: { ...draft.answers, ...Object.fromEntries(rest) } };
};

/** What reading an answer depends on in this scene. */
export const readContext = ({ content, now }: Scene, { language }: Draft): ReadContext => ({
  content,
  language,
  today: dateIn(now, content.consultation.timeZone),
});

/** Names exactly this version of what would be sent. */
export const currentReview = ({ content }: Scene, draft: Draft): string =>
  reviewHash(askedAnswers(content.consultation, draft.answers));

const stageOf = (scene: Scene, draft: Draft): Stage => {
  if (draft.stage === 'submitted' || draft.stage === 'ended') return draft.stage;
  if (draft.open?.open === 'restart' || draft.open?.open === 'cancel' || draft.open?.open === 'send') return 'confirming';
  return currentField(scene, draft) || draft.open?.open === 'place' ? 'asking' : 'reviewing';
};

const review = (scene: Scene, draft: Draft): Utterance => {
  const { consultation } = scene.content;
  return {
    say: 'review',
    answers: askedAnswers(consultation, draft.answers),
    review: currentReview(scene, draft),
    missing: missingFields(consultation, draft.answers),
    more: invitedFields(scene, draft).map(({ id }) => id),
    timing: timingOf(consultation, scene.now),
  };
};

/** The question on the table, in the form its number of misses calls for. */
const question = (scene: Scene, draft: Draft, again: boolean): readonly Utterance[] => {
  const { open } = draft;
  if (draft.stage === 'submitted') return [];
  if (draft.stage === 'ended') return [{ say: 'ended' }];
  if (open?.open === 'restart') return [{ say: 'confirm-restart' }];
  if (open?.open === 'cancel') return [{ say: 'confirm-cancel' }];
  if (open?.open === 'send') return [{ say: 'confirm-send' }];
  if (open?.open === 'candidates') return [{ say: 'candidates', field: open.field, candidates: open.candidates }];
  if (open?.open === 'question-or-answer') return [{ say: 'question-or-answer', field: open.field, text: open.text }];
  if (open?.open === 'place') return [{ say: 'place', fields: open.fields, text: open.text }];
  if (!open) {
    const offers = offeredFields(scene, draft).flatMap(({ id }) => {
      const offer = draft.offers?.[id];
      return offer ? [{ field: id, value: offer.value }] : [];
    });
    if (offers.length > 0) return [{ say: 'offer', offers }];
  }
  const field = currentField(scene, draft);
  if (!field) return [review(scene, draft)];
  const help = Math.min(draft.misses, 2) as Help;
  return [{ say: 'ask', field: field.id, help, again, answers: draft.answers }];
};

/** Ends a turn: what was said, and then the question on the table. `again` when it was on the table before. */
export const settle = (scene: Scene, taken: Draft, says: readonly Utterance[], again = false): Step => {
  const draft = withoutRest(scene, taken);
  const staged: Draft = { ...draft, stage: stageOf(scene, draft) };
  const shown: Draft = staged.stage === 'reviewing' ? { ...staged, reviewed: currentReview(scene, staged) } : staged;
  return { draft: shown, says: [...says, ...question(scene, shown, again)], submit: false, forget: false };
};

/** Ends a turn without a question: the respondent pauses, or there is nothing to ask. */
export const rest = (scene: Scene, draft: Draft, says: readonly Utterance[]): Step => ({
  draft: { ...draft, stage: stageOf(scene, draft) },
  says,
  submit: false,
  forget: false,
});
