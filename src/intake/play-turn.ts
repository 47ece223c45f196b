import { askedAnswers, isAsked } from '../conversation/next-field.js';
import type { Step } from '../conversation/scene.js';
import type { FieldId } from '../domain/answer.js';
import type { Content } from '../domain/consultation.js';
import { fieldOf } from '../domain/consultation.js';
import type { Conversation, Draft } from '../domain/draft.js';
import type { Language } from '../domain/language.js';
import { plainAnswers } from '../domain/plain-answers.js';
import type { Entry, IntakeState, Turn } from '../domain/turn.js';
import type { Utterance } from '../domain/utterance.js';
import { wordUtterances } from '../messages/word-utterances.js';
import { wordsIn } from '../messages/words.js';

/** The fields that the question of a turn is about. */
const askedBy = (says: readonly Utterance[]): readonly FieldId[] => {
  for (const one of [...says].reverse())
    switch (one.say) {
      case 'ask':
      case 'candidates':
      case 'question-or-answer':
        return [one.field];
      case 'offer':
        return one.offers.map(({ field }) => field);
      case 'place':
        return one.fields;
    }
  return [];
};

/** What every activity tells of where the draft stands. */
const intakeState = (draft: Draft, content: Content, says: readonly Utterance[]): IntakeState => {
  const { consultation } = content;
  const asks = askedBy(says).flatMap((id) => {
    const beside = fieldOf(consultation, id).with.filter(
      (one) => !(one in draft.answers) && isAsked(consultation, fieldOf(consultation, one), draft.answers),
    );
    return [id, ...beside];
  });
  return {
    stage: draft.stage,
    ...(asks.length > 0 && draft.stage === 'asking' && { asks: [...new Set(asks)] }),
    answers: plainAnswers(consultation, askedAnswers(consultation, draft.answers)),
    ...(draft.reference !== undefined && { reference: draft.reference }),
  };
};

/** What the respondent did, in words for the history. */
const saidText = (turn: Turn, content: Content, language: Language): string => {
  const words = wordsIn(content, language);
  switch (turn.act.did) {
    case 'say':
      return turn.act.text;
    case 'press':
      return turn.act.action.do === 'send'
        ? words.text('review.send')
        : words.text('review.change', { field: words.name(turn.act.action.field) });
    case 'join':
    case 'unknown':
      return '';
  }
};

/** Forgets what was typed and shown, and keeps the places: an entry's position is its lasting number. */
const blank = (entry: Entry): Entry =>
  entry.by === 'respondent'
    ? { by: entry.by, turn: entry.turn, at: entry.at, text: '' }
    : { ...entry, reply: { text: '', choices: [] }, intake: { stage: entry.intake.stage, answers: {} } };

/** Everything since the last receipt is forgotten: a proposal that was submitted keeps its own. */
const forgotten = (transcript: readonly Entry[]): readonly Entry[] => {
  const receipt = transcript.findLastIndex((entry) => entry.by === 'assistant' && entry.intake.stage === 'submitted');
  return transcript.map((entry, at) => (at > receipt ? blank(entry) : entry));
};

/** A conversation after a step, and the entries the step added; `from` is the place of the first of them in the transcript. */
export const playTurn = (
  before: Conversation,
  turn: Turn,
  step: Step,
  content: Content,
): { readonly conversation: Conversation; readonly entries: readonly Entry[]; readonly from: number } => {
  const { language } = step.draft;
  const intake = intakeState(step.draft, content, step.says);
  const said: readonly Entry[] =
    turn.act.did === 'join'
      ? []
      : [
          {
            by: 'respondent',
            turn: turn.id,
            at: turn.at,
            text: step.masked ?? saidText(turn, content, language),
            ...(turn.act.did === 'press' && { action: turn.act.action }),
          },
        ];
  const replies = wordUtterances(step.says, content, language, turn.channel);
  const entries: readonly Entry[] = [
    ...said,
    ...replies.map((reply): Entry => ({ by: 'assistant', turn: turn.id, at: turn.at, language, reply, intake })),
  ];
  const past = step.forget ? forgotten(before.transcript) : before.transcript;
  const conversation: Conversation = {
    ...before,
    revision: before.revision + 1,
    touched: turn.at,
    draft: step.draft,
    transcript: [...past, ...entries],
  };
  return { conversation, entries, from: before.transcript.length };
};
