import type { RefusalReason } from '../domain/answer.js';
import type { Content } from '../domain/consultation.js';
import { fieldOf } from '../domain/consultation.js';
import type { Language } from '../domain/language.js';
import type { Channel, Choice, Reply } from '../domain/turn.js';
import type { Utterance } from '../domain/utterance.js';
import { askWords, helpWords } from './ask-words.js';
import { cleanLine, excerpt } from './clean-text.js';
import { escapeInline, escapeMarkdown } from './escape-markdown.js';
import { offerWords, placeWords, switchWords } from './offer-words.js';
import { bulleted, choice, type Piece, piece, question, type Speech } from './piece.js';
import { firstName, reviewWords, summaryWords } from './review-words.js';
import { type Took, tookWords } from './took-words.js';
import { welcomeWords } from './welcome-words.js';
import { wordsIn } from './words.js';

/** Topics about the assistant itself: their source is no passage of the consultation. */
const ownTopic = /^assistant-/;

const refusalWords = (refusal: RefusalReason, { words }: Speech): string => {
  switch (refusal.reason) {
    case 'too-short':
      return words.text('refused.too-short', { limit: words.number(refusal.limit) });
    case 'too-long':
      return words.text('refused.too-long', { limit: words.number(refusal.limit), length: words.number(refusal.length) });
    default:
      return words.text(`refused.${refusal.reason}`);
  }
};

const candidatesWords = ({ field, candidates }: Extract<Utterance, { say: 'candidates' }>, { words }: Speech): Piece => {
  const values = candidates.map((candidate) => cleanLine(words.value(field, candidate)));
  const [only] = values;
  if (only !== undefined && values.length === 1) {
    const yesOrNo = [choice(words.text('choice.yes')), choice(words.text('choice.no'))];
    return question([words.text('candidates.one', { value: escapeInline(only) })], yesOrNo);
  }
  const none = choice(words.text('candidates.none'), words.text('choice.no'));
  const asked = question([words.text('candidates.several')], [...values.map((value) => choice(escapeMarkdown(value))), none]);
  return { ...asked, choices: [...values.map((value) => choice(value)), none] };
};

const faqWords = (topic: string, { words }: Speech): Piece => {
  const found = words.faq(topic);
  if (!found) return piece(words.text('topic.unknown'), words.text('contact'));
  return piece(found.answer, ownTopic.test(topic) ? '' : words.text('topic.source', { source: found.source }));
};

const anytimeWords = (speech: Speech): Piece => {
  const { words } = speech;
  return piece(
    words.text('help.anytime'),
    bulleted([
      words.text('help.back'),
      words.text('help.change', { name: firstName(speech) }),
      words.text('help.status'),
      words.text('help.skip-or-unknown'),
      words.text('help.pause'),
      words.text('help.restart'),
      words.text('help.cancel'),
      words.text('help.language'),
    ]),
    words.text('help.questions'),
    words.text('contact'),
  );
};

const submittedWords = (reference: string, late: boolean, { words }: Speech): Piece => ({
  ...piece(
    words.text('submitted.thanks'),
    words.text('submitted.reference', { reference }),
    late ? words.text('submitted.late') : '',
    words.text('next'),
    words.text('submitted.another'),
  ),
  choices: [choice(words.text('choice.another'))],
});

/** A question of the assistant's own about what to do, with what the two buttons say. */
const confirmation = (asked: string, yes: string, no: string, { words }: Speech): Piece =>
  question([asked], [choice(yes, words.text('choice.yes')), choice(no, words.text('choice.no'))]);

/** Whether a field is answered by choosing, as ICU's select wants it. */
const isChoice = (id: string, content: Content): string => String(fieldOf(content.consultation, id).kind === 'choice');

/** One utterance in words. */
const wordUtterance = (says: Utterance, speech: Speech): Piece => {
  const { words, content, channel, answers } = speech;
  switch (says.say) {
    case 'welcome':
      return welcomeWords(says, speech);
    case 'ask':
      return askWords(says, speech);
    case 'took':
      return tookWords([says], speech);
    case 'refused':
      return piece(refusalWords(says.refusal, speech));
    case 'candidates':
      return candidatesWords(says, speech);
    case 'offer':
      return offerWords(says, speech);
    case 'place':
      return placeWords(says, speech);
    case 'switch-offer':
      return switchWords(says, speech);
    case 'question-or-answer': {
      const text = escapeInline(excerpt(cleanLine(says.text), 200));
      const choices = [choice(words.text('question-or-answer.question')), choice(words.text('question-or-answer.answer'))];
      return question([words.text('question-or-answer.ask', { text })], choices);
    }
    case 'moved':
      return piece(words.text('moved', { name: words.name(says.field), longer: words.label(says.longer) }));
    case 'note':
      return piece(words.option(says.field, says.option, 'note', answers));
    case 'skipped':
      return piece(words.text('skipped', { label: words.label(says.field) }));
    case 'removed':
      return piece(words.text('removed', { label: words.label(says.field) }));
    case 'not-skippable':
      return piece(words.text('not-skippable', { unknown: String(says.unknown), choice: isChoice(says.field, content) }));
    case 'not-unknowable':
      return piece(words.text('not-unknowable', { choice: isChoice(says.field, content) }));
    case 'help':
      return says.field === null ? anytimeWords(speech) : helpWords(says.field, speech);
    case 'summary':
      return summaryWords(says, speech);
    case 'paused':
      return piece(`${words.text(`paused.${channel}`)} ${words.text('paused.kept')}`);
    case 'nothing-to-change':
      return says.names.length === 0
        ? piece(words.text('nothing-to-change.none'))
        : piece(words.text('nothing-to-change.which', { names: words.list(says.names.map(words.name)) }));
    case 'confirm-restart':
      return confirmation(words.text('confirm.restart'), words.text('confirm.restart-yes'), words.text('confirm.no'), speech);
    case 'confirm-cancel':
      return confirmation(words.text('confirm.cancel'), words.text('confirm.cancel-yes'), words.text('confirm.no'), speech);
    case 'confirm-send':
      return confirmation(words.text('confirm.send'), words.text('confirm.send-yes'), words.text('confirm.not-yet'), speech);
    case 'faq':
      return faqWords(says.topic, speech);
    case 'faq-unknown':
      return piece(words.text('topic.unknown'), words.text('contact'));
    case 'review':
      return reviewWords(says, speech);
    case 'missing':
      return piece(words.text('missing', { names: words.list(says.fields.map(words.label)) }));
    case 'review-stale':
      return piece(words.text('review.stale'));
    case 'closed':
      return piece(words.text('timing.closed'), words.text('contact'));
    case 'submitted':
      return submittedWords(says.reference, says.late, speech);
    case 'already-submitted':
      return {
        ...piece(words.text('submitted.already', { reference: says.reference }), words.text('submitted.another')),
        choices: [choice(words.text('choice.another'))],
      };
    case 'cancelled':
    case 'ended':
      return { ...piece(words.text(says.say)), choices: [choice(words.text('choice.another'))] };
    case 'text-too-long':
      return piece(words.text('text-too-long', { length: words.number(says.length), limit: words.number(says.limit) }));
    case 'resumed':
    case 'at-start':
    case 'yes-or-no':
    case 'went-on':
    case 'restarted':
    case 'another':
    case 'language-switched':
    case 'language-same':
    case 'contact':
    case 'not-open-yet':
    case 'nothing-said':
    case 'cpr-number':
    case 'no-words':
    case 'no-attachments':
    case 'unknown-button':
    case 'thanks':
    case 'hello':
      return piece(words.text(says.say));
  }
};

/** A question that has just been explained is put again without the help that stands above it. */
const afterHelp = (says: Utterance, before: Utterance | undefined): Utterance =>
  says.say === 'ask' && before?.say === 'help' && before.field === says.field ? { ...says, help: 0, again: true } : says;

/** Answers that were understood together are shown back together. */
const pieces = (says: readonly Utterance[], speech: Speech): readonly Piece[] => {
  const done: Piece[] = [];
  let took: Took[] = [];
  for (const [index, one] of says.entries()) {
    if (one.say === 'took') {
      took.push(one);
      if (says[index + 1]?.say === 'took') continue;
      done.push(tookWords(took, speech));
      took = [];
    } else done.push(wordUtterance(afterHelp(one, says[index - 1]), speech));
  }
  return done;
};

interface Gathered {
  readonly paragraphs: string[];
  choices: readonly Choice[];
}

/**
 * Everything the assistant says in a turn, in words. What is short stands in one message with the question that follows it; the welcome
 * and the review are messages of their own.
 */
export const wordUtterances = (
  says: readonly Utterance[],
  content: Content,
  language: Language,
  channel: Channel,
): readonly Reply[] => {
  const answers = says.find((one) => one.say === 'ask')?.answers ?? {};
  const speech: Speech = { words: wordsIn(content, language, 'markdown'), content, language, channel, answers };
  const replies: Reply[] = [];
  let open: Gathered = { paragraphs: [], choices: [] };
  const close = (): void => {
    if (open.paragraphs.length > 0) replies.push({ text: open.paragraphs.join('\n\n'), choices: open.choices });
    open = { paragraphs: [], choices: [] };
  };
  for (const { paragraphs, choices = [], card, alone = false } of pieces(says, speech)) {
    if (alone) {
      close();
      replies.push({ text: paragraphs.join('\n\n'), choices, ...(card && { card }) });
    } else {
      open.paragraphs.push(...paragraphs);
      if (choices.length > 0) open.choices = choices;
    }
  }
  close();
  return replies;
};
