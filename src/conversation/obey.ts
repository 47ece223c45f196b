import type { Answer, FieldId, Kind, Reading } from '../domain/answer.js';
import type { Field } from '../domain/consultation.js';
import { fieldOf } from '../domain/consultation.js';
import type { Draft } from '../domain/draft.js';
import type { Language } from '../domain/language.js';
import type { Utterance } from '../domain/utterance.js';
import { readField } from '../fields/field-kinds.js';
import { adds } from '../recognizers/adds.js';
import type { Command } from '../recognizers/command.js';
import { isTelling } from './corrections.js';
import { askedAnswers, fieldsLeft, isAsked } from './next-field.js';
import type { Scene, Step } from './scene.js';
import { closed, currentField, newDraft, readContext, rest, settle } from './scene.js';
import { requestReview, submit } from './submit.js';
import { answerUnknown, removeAnswer, skipField, takeReading } from './take-answer.js';
import { toldOf } from './told.js';

/** What was left out of a proposal told in one go was never asked about. */
const isLeftOut = ({ together }: Draft, answer: Answer | undefined): boolean => together === true && answer?.state === 'skipped';

/** The asked field answered last before the one that is open: where "tilbage" leads. */
const answeredBefore = ({ content: { consultation } }: Scene, draft: Draft): FieldId | null => {
  const open = draft.open?.open === 'change' ? draft.answers[draft.open.field]?.turn : undefined;
  const earlier = consultation.fields
    .filter((field) => isAsked(consultation, field, draft.answers))
    .flatMap((field) => {
      const answer = draft.answers[field.id];
      const turn = isLeftOut(draft, answer) ? undefined : answer?.turn;
      return turn !== undefined && turn < (open ?? Number.POSITIVE_INFINITY) ? [{ id: field.id, turn }] : [];
    });
  return (
    earlier.reduce<{ id: FieldId; turn: number } | null>((last, one) => (last && last.turn > one.turn ? last : one), null)?.id ??
    null
  );
};

const goBack = (scene: Scene, draft: Draft): Step => {
  const field = answeredBefore(scene, draft);
  if (!field) return settle(scene, draft, [{ say: 'at-start' }], true);
  return settle(scene, { ...closed(draft), open: { open: 'change', field } }, [], true);
};

/** The fields that hold something, in the order they are asked: what can be changed. */
const changeable = ({ content: { consultation } }: Scene, draft: Draft): readonly FieldId[] =>
  consultation.fields
    .filter((field) => field.id in draft.answers && isAsked(consultation, field, draft.answers))
    .map(({ id }) => id);

/** "Hvad vil du rette?": names what can be, and puts the open question again where there is one. */
export const askWhatToChange = (scene: Scene, draft: Draft): Step => {
  const says: readonly Utterance[] = [{ say: 'nothing-to-change', names: changeable(scene, draft) }];
  const back = closed(draft);
  return currentField(scene, back) ? settle(scene, back, says, true) : rest(scene, back, says);
};

/** The answer given last: what "nej vent" and "slet det" are about when nothing else is named. */
const lastAnswered = (scene: Scene, draft: Draft): FieldId | null =>
  changeable(scene, draft)
    .filter((id) => !isLeftOut(draft, draft.answers[id]))
    .reduce<FieldId | null>((last, id) => {
      const turn = (field: FieldId): number => draft.answers[field]?.turn ?? 0;
      return last !== null && turn(last) > turn(id) ? last : id;
    }, null);

/** Kinds whose answers are told from any other text, so that a correction which is one shows what it corrects. */
const telling: ReadonlySet<Kind> = new Set(['choice', 'period', 'amount', 'email', 'phone', 'consent']);

/**
 * The answer that "nej, vi mener for hele regionen" is about: the last one where the words may answer that, or else the only one that
 * they can be an answer to.
 */
const corrected = (scene: Scene, draft: Draft, rest: string): FieldId | null => {
  const last = lastAnswered(scene, draft);
  const asked = currentField(scene, draft);
  const { consultation } = scene.content;
  const context = readContext(scene, draft);
  const answers = (field: Field): boolean => readField(rest, field, context).state === 'understood';
  // "Nej ikke 200.000, det bliver 250.000" where a sum is asked for puts itself right before it is an answer.
  const isNew = asked !== null && !(asked.id in draft.answers) && rest !== '' && answers(asked);
  if (isNew && (last === null || (telling.has(asked.kind) && !answers(fieldOf(consultation, last))))) return asked.id;
  if (last === null || rest === '') return last;
  const lastField = fieldOf(consultation, last);
  if (telling.has(lastField.kind) && answers(lastField)) return last;
  const given = changeable(scene, draft).map((id) => fieldOf(consultation, id));
  const told = toldOf(rest, given, context).filter(({ finding }) => finding.sure);
  if (told.length > 0) return (told.find(({ field }) => field.id === last) ?? told[0])?.field.id ?? last;
  if (answers(lastField)) return last;
  const fitting = given.filter((field) => isTelling(field) && answers(field));
  // Permission is no default to put right: what is no yes or no is about something else.
  return fitting.length === 1 ? (fitting[0]?.id ?? last) : lastField.kind === 'consent' ? null : last;
};

/** Removes the answer named, the one that is open for a change, or else the last one. */
const remove = (scene: Scene, draft: Draft, named: FieldId | null): Step => {
  const open = draft.open?.open === 'change' ? draft.open.field : null;
  const id = named ?? open ?? lastAnswered(scene, draft);
  if (id === null || !(id in draft.answers)) return askWhatToChange(scene, draft);
  return removeAnswer(scene, draft, fieldOf(scene.content.consultation, id));
};

/** "Også nationalt", "KL er også med": what is read goes beside the options or names that stand. */
const added = (field: Field, draft: Draft, reading: Reading): Reading => {
  const standing = draft.answers[field.id];
  const isList = field.kind === 'partners' || (field.kind === 'choice' && field.pick !== 'one');
  if (!isList || reading.state !== 'understood' || standing?.state !== 'given') return reading;
  const value = [...new Set([...(standing.value as readonly string[]), ...(reading.value as readonly string[])])];
  return { ...reading, value };
};

/** Opens a field to be answered anew, or takes the new value at once when it came along. */
export const changeField = (scene: Scene, draft: Draft, id: FieldId | null, value: string): Step => {
  const { consultation } = scene.content;
  const field = id === null ? null : fieldOf(consultation, id);
  if (!field || !isAsked(consultation, field, draft.answers)) return askWhatToChange(scene, draft);
  const opened: Draft = { ...closed(draft), open: { open: 'change', field: field.id } };
  if (value.trim() === '') return settle(scene, opened, [], true);
  const reading = readField(value, field, readContext(scene, draft));
  return takeReading(scene, opened, field, value, adds(value) ? added(field, draft, reading) : reading);
};

/** A new draft for a further proposal, in the same language; the one that was submitted is a proposal of its own by now. */
export const startAnother = (scene: Scene, draft: Draft): Step =>
  settle(scene, newDraft(scene.fresh, scene.content.version, draft.language), [{ say: 'another' }]);

/** Starts over with an empty draft; what was typed for the old one is forgotten. */
export const startOver = (scene: Scene, draft: Draft): Step => ({
  ...settle(scene, newDraft(scene.fresh, scene.content.version, draft.language), [{ say: 'restarted' }]),
  forget: true,
});

/** Throws the draft away, and with it everything that was typed. */
export const cancel = (scene: Scene, draft: Draft): Step => ({
  ...rest(scene, { ...newDraft(scene.fresh, scene.content.version, draft.language), stage: 'ended' }, [{ say: 'cancelled' }]),
  forget: true,
});

const switchLanguage = (scene: Scene, draft: Draft, language: Language): Step =>
  draft.language === language
    ? settle(scene, draft, [{ say: 'language-same' }], true)
    : settle(scene, { ...draft, language }, [{ say: 'language-switched' }], true);

const summary = (scene: Scene, draft: Draft): Step => {
  const { consultation } = scene.content;
  const answers = askedAnswers(consultation, draft.answers);
  const left = fieldsLeft(consultation, draft.answers);
  return left === 0 ? settle(scene, draft, [], true) : settle(scene, draft, [{ say: 'summary', answers, left }], true);
};

const isEmpty = (draft: Draft): boolean => Object.keys(draft.answers).length === 0;

const aboutField = (scene: Scene, draft: Draft, act: (field: Field) => Step): Step => {
  const field = currentField(scene, draft);
  return field ? act(field) : settle(scene, draft, [{ say: 'yes-or-no' }], true);
};

/** Does what a respondent asks for, in any place, without losing the place. `said` is the whole message. */
export const obey = (scene: Scene, draft: Draft, command: Command, said: string): Step => {
  switch (command.command) {
    case 'help':
      return settle(scene, draft, [{ say: 'help', field: currentField(scene, draft)?.id ?? null }], true);
    case 'back':
      return goBack(scene, draft);
    case 'change':
      return changeField(scene, draft, command.field, command.rest);
    case 'correct':
      return changeField(scene, draft, corrected(scene, draft, command.rest), command.rest);
    case 'remove':
      return remove(scene, draft, command.field);
    case 'summary':
      return summary(scene, draft);
    case 'skip':
      return aboutField(scene, draft, (field) => skipField(scene, draft, field));
    case 'unknown':
      return aboutField(scene, draft, (field) => answerUnknown(scene, draft, field, said));
    case 'pause':
      return rest(scene, draft, [{ say: 'paused' }]);
    case 'resume':
      return settle(scene, draft, [{ say: 'resumed' }], true);
    case 'human':
      return settle(scene, draft, [{ say: 'contact' }], true);
    case 'language':
      return switchLanguage(scene, draft, command.language);
    case 'restart':
      return isEmpty(draft) ? startOver(scene, draft) : settle(scene, { ...closed(draft), open: { open: 'restart' } }, []);
    case 'cancel':
      return settle(scene, { ...closed(draft), open: { open: 'cancel' } }, []);
    case 'send':
      return draft.stage === 'reviewing' || draft.open?.open === 'send' ? submit(scene, draft) : requestReview(scene, draft);
    case 'hello':
      return settle(scene, draft, [{ say: 'hello' }], true);
    case 'thanks':
      return settle(scene, draft, [{ say: 'thanks' }], true);
  }
};
