import type { Value } from '../domain/answer.js';
import type { Field } from '../domain/consultation.js';
import { fieldOf } from '../domain/consultation.js';
import type { Draft, Open } from '../domain/draft.js';
import type { Action, Turn } from '../domain/turn.js';
import type { Utterance } from '../domain/utterance.js';
import { readAnswerOrQuestion } from '../recognizers/answer-or-question.js';
import { readChoice } from '../recognizers/choice.js';
import { findCpr } from '../recognizers/cpr.js';
import { greets } from '../recognizers/greeting.js';
import { languageOf } from '../recognizers/language.js';
import { plain, words } from '../recognizers/text.js';
import { readAgreement, readYesNo, saysYes } from '../recognizers/yes-no.js';
import { answerPlace, takeAtReview } from './at-review.js';
import { correctInstead } from './corrections.js';
import { answerAndTopic, hear, hearCommand, topicOf } from './hear.js';
import { keepTold } from './keep.js';
import { askedAnswers } from './next-field.js';
import { askWhatToChange, cancel, changeField, obey, startAnother, startOver } from './obey.js';
import { answerOffer } from './offers.js';
import type { Scene, Step } from './scene.js';
import { closed, currentField, readContext, rest, settle } from './scene.js';
import { submit } from './submit.js';
import { isDeclined, keepValue, removeAnswer, takeAnswer } from './take-answer.js';
import { alsoTold, tellsMoreThanTitle } from './take-proposal.js';
import { timingOf } from './timing.js';
import { mayTellMore } from './told.js';

/** The longest text one message may hold, in UTF-16 units. */
export const longestText = 20_000;

/**
 * The dialogue: what a turn makes of a draft, and what the assistant says to it. Pure and total: the same arguments give the same step,
 * any text and any payload gives one, and nothing a respondent does is an error.
 */
export const advance = (draft: Draft, turn: Turn, scene: Scene): Step => {
  const counted: Draft = { ...draft, turns: draft.turns + 1 };
  switch (turn.act.did) {
    case 'join':
      return join(scene, counted);
    case 'say':
      return say(scene, counted, turn.act.text, turn.act.attachments);
    case 'press':
      return press(scene, counted, turn.act.action);
    case 'unknown':
      return settle(scene, counted, [{ say: 'unknown-button' }], true);
  }
};

const join = (scene: Scene, draft: Draft): Step => {
  if (Object.keys(draft.answers).length > 0 || draft.stage === 'submitted')
    return settle(scene, draft, [{ say: 'resumed' }], true);
  const timing = timingOf(scene.content.consultation, scene.now);
  const welcome: Utterance = { say: 'welcome', timing };
  return timing.timing === 'closed' ? rest(scene, { ...draft, stage: 'ended' }, [welcome]) : settle(scene, draft, [welcome]);
};

const press = (scene: Scene, draft: Draft, action: Action): Step => {
  if (draft.stage === 'submitted') return alreadySubmitted(scene, draft);
  if (draft.stage === 'ended') return settle(scene, draft, []);
  return action.do === 'send'
    ? submit(scene, draft, action.review)
    : changeField(scene, draft, knownField(scene, action.field), '');
};

const knownField = ({ content: { consultation } }: Scene, id: string): string | null =>
  consultation.fields.some((field) => field.id === id) ? id : null;

const word = /[\p{L}\p{N}]/u;
/** Signs that cannot be seen, but for the joiner that emoji are made with: they would hide a number from those who look for it. */
const unseen = /(?!\u200D)\p{Cf}/gu;

const say = (scene: Scene, draft: Draft, text: string, attachments: number): Step => {
  const said = text.replace(unseen, '').trim();
  const numbers = findCpr(said);
  if (numbers.length > 0) return { ...settle(scene, draft, [{ say: 'cpr-number' }], true), masked: masked(said, numbers) };
  if (said.length > longestText)
    return settle(scene, draft, [{ say: 'text-too-long', length: said.length, limit: longestText }], true);
  if (said === '') return settle(scene, draft, [{ say: attachments > 0 ? 'no-attachments' : 'nothing-said' }], true);
  if (!word.test(said) && readYesNo(said) === null) return settle(scene, draft, [{ say: 'no-words' }], true);
  const step = withSwitch(scene, draft, said);
  return attachments > 0 ? { ...step, says: [{ say: 'no-attachments' }, ...step.says] } : step;
};

/** The text with every sign of the places covered. */
const masked = (text: string, places: readonly { readonly start: number; readonly end: number }[]): string =>
  places.reduceRight((left, { start, end }) => left.slice(0, start) + '•'.repeat(end - start) + left.slice(end), text);

/** Words of a message that is written in a language, rather than holding a name or two of it. */
const wordsOfMessage = 6;

/** Who writes in another language is understood all the same, and told once that the conversation may go on in it. */
const withSwitch = (scene: Scene, draft: Draft, text: string): Step => {
  const written = draft.switchOffered || words(text).length < wordsOfMessage ? null : languageOf(text);
  const step = listen(scene, draft, text);
  if (written === null || written === draft.language || step.draft.language !== draft.language) return step;
  if (step.draft.stage === 'submitted' || step.draft.stage === 'ended') return step;
  return {
    ...step,
    draft: { ...step.draft, switchOffered: true },
    says: [{ say: 'switch-offer', language: written }, ...step.says],
  };
};

const listen = (scene: Scene, draft: Draft, text: string): Step => {
  if (draft.stage === 'submitted') return afterSubmission(scene, draft, text);
  if (draft.stage === 'ended') return afterEnd(scene, draft, text);
  const { open } = draft;
  switch (open?.open) {
    case 'restart':
    case 'cancel':
    case 'send':
      return decide(scene, draft, open, text);
    case 'candidates':
      return choose(scene, draft, open, text);
    case 'question-or-answer':
      return tellApart(scene, draft, open, text);
    case 'place':
      return answerPlace(scene, draft, open, text);
    default:
      return answerOffer(scene, draft, text) ?? listenForAnswer(scene, draft, text);
  }
};

/** Whether a text is what one of the assistant's own buttons says, in either language. */
const isButton = ({ content }: Scene, key: string, text: string): boolean =>
  text.length <= longestButton && Object.values(content.words).some(({ texts }) => plain(texts[key] ?? '') === plain(text));

const longestButton = 40;

/** What an open question about a field, or the review, makes of a text. */
const listenForAnswer = (scene: Scene, draft: Draft, text: string): Step => {
  const field = currentField(scene, draft);
  if (field && field.id in draft.answers && isButton(scene, 'choice.remove', text)) return removeAnswer(scene, draft, field);
  if (field && isDeclined(scene, draft, field, text)) {
    // Where an answer stands, a bare no is no order to delete it.
    const stands = draft.answers[field.id]?.state === 'given' && readYesNo(text) === 'no';
    return stands ? settle(scene, closed(draft), [{ say: 'went-on' }]) : removeAnswer(scene, draft, field);
  }
  const both = field && answerAndTopic(text, field, readContext(scene, draft));
  if (both) {
    const step = listenForAnswer(scene, draft, both.answer);
    return { ...step, says: [{ say: 'faq', topic: both.topic }, ...step.says] };
  }
  const heard = hear(text, field, readContext(scene, draft));
  switch (heard.heard) {
    case 'command':
      return obey(scene, draft, heard.command, text);
    case 'topic':
      return settle(scene, draft, [{ say: 'faq', topic: heard.topic }], true);
    case 'unknown-topic':
      return settle(scene, draft, [{ say: 'faq-unknown' }], true);
    case 'question-or-answer':
      return field
        ? settle(scene, { ...draft, misses: 0, open: { open: 'question-or-answer', field: field.id, text } }, [])
        : askWhatToChange(scene, draft);
    case 'yes':
      // Praise is no order: "det ser fint ud" is asked back.
      return saysYes(text) ? submit(scene, draft) : settle(scene, { ...draft, open: { open: 'send' } }, []);
    case 'unsure':
      return settle(scene, { ...draft, open: { open: 'send' } }, []);
    case 'no':
      return askWhatToChange(scene, draft);
    case 'answer':
      if (!field) return takeAtReview(scene, draft, text);
      // Who says hello first is greeted, and asked again; who then says the same means it.
      if (field.kind === 'text' && field.lines === 'one' && draft.misses === 0 && !tellsMoreThanTitle(text) && greets(text))
        return greet(scene, draft, field, text);
      // "Nej, ikke næste efterår, først i 2019" where yes or no is asked for is about the time that stands.
      return (
        (field.kind === 'consent' ? correctInstead(scene, draft, field, text) : null) ?? takeAnswer(scene, draft, field, text)
      );
  }
};

/** A greeting is answered; who says a name with it need not say it again. */
const greet = (scene: Scene, draft: Draft, field: Field, text: string): Step => {
  const told = mayTellMore(text) ? alsoTold(scene, draft, text, field).filter(({ finding }) => finding.sure) : [];
  const kept = keepTold(scene, { ...draft, misses: 1 }, told);
  return settle(scene, kept.draft, [{ say: 'hello' }, ...kept.took], true);
};

type YesNoOpen = Extract<Open, { open: 'restart' | 'cancel' | 'send' }>;

/** A question of the assistant's own that wants a yes or a no before anything is thrown away or sent. */
const decide = (scene: Scene, draft: Draft, { open }: YesNoOpen, text: string): Step => {
  const answer = readAgreement(text);
  const command = hearCommand(text, null, scene)?.command;
  if (answer === 'yes' || (command === open && answer !== 'no')) {
    if (open === 'restart') return startOver(scene, draft);
    return open === 'cancel' ? cancel(scene, draft) : submit(scene, closed(draft));
  }
  if (answer === 'no')
    return open === 'send' ? askWhatToChange(scene, draft) : settle(scene, closed(draft), [{ say: 'went-on' }], true);
  if (answer === 'unsure') return settle(scene, draft, [{ say: 'yes-or-no' }], true);
  const heard = hear(text, null, readContext(scene, draft));
  if (heard.heard === 'topic') return settle(scene, draft, [{ say: 'faq', topic: heard.topic }], true);
  if (heard.heard === 'unknown-topic') return settle(scene, draft, [{ say: 'faq-unknown' }], true);
  if (heard.heard !== 'command' || heard.command.command === 'help') return settle(scene, draft, [{ say: 'yes-or-no' }], true);
  return obey(scene, leavesOpen.has(heard.command.command) ? draft : closed(draft), heard.command, text);
};

/** Commands after which a yes or no is still waited for. */
const leavesOpen: ReadonlySet<string> = new Set(['human', 'language', 'hello', 'thanks', 'resume', 'pause']);

type CandidatesOpen = Extract<Open, { open: 'candidates' }>;

/** "Mener du ...?": yes to a single candidate, one of several by number or words, or the answer said anew. */
const choose = (scene: Scene, draft: Draft, { field: id, candidates, said }: CandidatesOpen, text: string): Step => {
  const field = fieldOf(scene.content.consultation, id);
  const correction = hearCommand(text, field, scene);
  if (correction?.command === 'correct' && correction.rest !== '')
    return takeAnswer(scene, { ...draft, open: { open: 'change', field: id } }, field, correction.rest);
  const [only] = candidates;
  const answer = candidates.length === 1 ? readAgreement(text) : readYesNo(text);
  if (answer === 'yes' && only !== undefined && candidates.length === 1)
    return keepValue(scene, draft, field, { value: only, said });
  if (answer === 'no')
    return settle(scene, { ...draft, open: { open: 'change', field: id }, misses: draft.misses + 1 }, [], true);
  const chosen = chosenCandidate(scene, field, candidates, text);
  if (chosen !== undefined) return keepValue(scene, draft, field, { value: chosen, said });
  return listenForAnswer(scene, { ...draft, open: { open: 'change', field: id } }, text);
};

const chosenCandidate = (scene: Scene, field: Field, candidates: readonly Value[], text: string): Value | undefined => {
  const names = candidates.map((candidate, index) => ({ id: String(index), words: candidateWords(scene, field, candidate) }));
  const { chosen } = readChoice(text, names);
  return chosen.length === 1 ? candidates[Number(chosen[0])] : undefined;
};

const candidateWords = ({ content }: Scene, field: Field, candidate: Value): readonly string[] => {
  if (field.kind !== 'choice' || !Array.isArray(candidate)) return [String(candidate)];
  return Object.values(content.words).flatMap(({ texts, also }) =>
    candidate.flatMap((option) => [
      texts[`fields.${field.id}.options.${option}.label`] ?? option,
      ...(also[`${field.id}.${option}`] ?? []),
    ]),
  );
};

type QuestionOrAnswerOpen = Extract<Open, { open: 'question-or-answer' }>;

/** "Er det dit svar, eller er det et spørgsmål til mig?": the text that was kept is taken as what the respondent says it is. */
const tellApart = (scene: Scene, draft: Draft, open: QuestionOrAnswerOpen, text: string): Step => {
  const field = fieldOf(scene.content.consultation, open.field);
  const only = readAnswerOrQuestion(text);
  const back = closed(draft);
  if (only === 'answer') return takeAnswer(scene, reopened(scene, back, field), field, open.text);
  if (only === 'question') {
    const topic = topicOf(open.text, readContext(scene, draft));
    return settle(scene, reopened(scene, back, field), [topic ? { say: 'faq', topic } : { say: 'faq-unknown' }], true);
  }
  // A yes or no says neither which it was; said twice, it is kept rather than asked about for ever.
  if (readYesNo(text) !== null)
    return draft.misses > 0
      ? takeAnswer(scene, reopened(scene, back, field), field, open.text)
      : settle(scene, { ...draft, misses: draft.misses + 1 }, []);
  return listenForAnswer(scene, reopened(scene, back, field), text);
};

/** The draft with a field on the table: by itself when it is the next one, as a change otherwise. */
const reopened = (scene: Scene, draft: Draft, field: Field): Draft =>
  currentField(scene, draft)?.id === field.id ? draft : { ...draft, open: { open: 'change', field: field.id } };

const alreadySubmitted = (scene: Scene, draft: Draft): Step =>
  rest(scene, draft, [{ say: 'already-submitted', reference: draft.reference ?? '' }]);

/** After the receipt: questions, contact and language as before; a new proposal on request; the sent one is never touched. */
const afterSubmission = (scene: Scene, draft: Draft, text: string): Step => {
  const heard = hear(text, null, readContext(scene, draft));
  if (heard.heard === 'topic') return rest(scene, draft, [{ say: 'faq', topic: heard.topic }]);
  if (heard.heard === 'unknown-topic') return rest(scene, draft, [{ say: 'faq-unknown' }]);
  if (heard.heard !== 'command') return alreadySubmitted(scene, draft);
  const { consultation } = scene.content;
  switch (heard.command.command) {
    case 'restart':
      return startAnother(scene, draft);
    case 'human':
    case 'language':
    case 'thanks':
    case 'hello':
      return obey(scene, draft, heard.command, text);
    case 'summary':
      return rest(scene, draft, [{ say: 'summary', answers: askedAnswers(consultation, draft.answers), left: 0 }]);
    default:
      return alreadySubmitted(scene, draft);
  }
};

/** After a cancelled draft: a new one on request, while proposals are taken. */
const afterEnd = (scene: Scene, draft: Draft, text: string): Step => {
  const heard = hear(text, null, readContext(scene, draft));
  const command = heard.heard === 'command' ? heard.command : null;
  if (heard.heard === 'topic') return rest(scene, draft, [{ say: 'faq', topic: heard.topic }]);
  if (command?.command === 'human') return rest(scene, draft, [{ say: 'contact' }]);
  if (command?.command === 'language') return obey(scene, draft, command, text);
  if (timingOf(scene.content.consultation, scene.now).timing === 'closed') return rest(scene, draft, [{ say: 'closed' }]);
  const again = heard.heard === 'yes' || (command !== null && ['restart', 'resume', 'hello'].includes(command.command));
  return again ? startAnother(scene, draft) : settle(scene, draft, []);
};
