import type { Answer, FieldId, Value } from '../domain/answer.js';
import type { Field } from '../domain/consultation.js';
import type { Draft, Offer } from '../domain/draft.js';
import type { Utterance } from '../domain/utterance.js';
import type { Scene } from './scene.js';
import type { Told } from './told.js';

/** The respondent's words behind a value are shown to the coordinator; a value that is text is kept whole. */
const longestSaid = 500;

/** The draft without what was offered for a field. */
export const withoutOffer = ({ offers, ...draft }: Draft, field: FieldId): Draft => {
  if (!offers) return draft;
  const { [field]: _, ...left } = offers;
  return Object.keys(left).length > 0 ? { ...draft, offers: left } : draft;
};

/** The draft with an answer under a field; what was offered for it is settled. */
export const keep = (draft: Draft, field: FieldId, answer: Answer): Draft => ({
  ...withoutOffer(draft, field),
  answers: { ...draft.answers, [field]: answer },
});

/** The draft with something to offer for a field. */
const offered = (draft: Draft, field: FieldId, offer: Offer): Draft => ({
  ...draft,
  offers: { ...draft.offers, [field]: { value: offer.value, said: offer.said.slice(0, longestSaid) } },
});

/** An answer that was given in this turn. */
export const given = (draft: Draft, value: Value, said: string): Answer => ({
  state: 'given',
  value,
  said: said.slice(0, longestSaid),
  turn: draft.turns,
});

/** What the consultation wants said after an option was chosen that was not chosen before. */
export const notes = ({ content }: Scene, draft: Draft, field: Field, value: Value): readonly Utterance[] => {
  if (field.kind !== 'choice') return [];
  const before = draft.answers[field.id];
  const old = before?.state === 'given' ? (before.value as readonly string[]) : [];
  return (value as readonly string[])
    .filter((option) => !old.includes(option))
    .filter((option) => `fields.${field.id}.options.${option}.note` in content.words[draft.language].texts)
    .map((option) => ({ say: 'note', field: field.id, option }));
};

/** The draft with what was told unasked: the sure kept, and what is said of it; the rest to be offered when its turn comes. */
export const keepTold = (
  scene: Scene,
  draft: Draft,
  told: readonly Told[],
): { readonly draft: Draft; readonly took: readonly Utterance[]; readonly notes: readonly Utterance[] } => {
  let next = draft;
  const took: Utterance[] = [];
  const noted: Utterance[] = [];
  for (const { field, finding } of told) {
    if (!finding.sure) {
      next = offered(next, field.id, finding);
      continue;
    }
    const answer = given(draft, finding.value, finding.said);
    next = keep(next, field.id, answer);
    const changed = draft.answers[field.id]?.state === 'given';
    took.push({ say: 'took', field: field.id, answer, changed, implied: finding.implied ?? [] });
    noted.push(...notes(scene, draft, field, finding.value));
  }
  return { draft: next, took, notes: noted };
};
