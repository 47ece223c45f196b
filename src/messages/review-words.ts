import type { Answers, FieldId } from '../domain/answer.js';
import type { ReviewCard } from '../domain/turn.js';
import type { Timing, Utterance } from '../domain/utterance.js';
import { escapeInline, escapeMarkdown } from './escape-markdown.js';
import { bulleted, type Piece, piece, type Speech, strong } from './piece.js';
import type { Wording } from './words.js';

type Review = Extract<Utterance, { say: 'review' }>;
type Summary = Extract<Utterance, { say: 'summary' }>;

/** Within a list the lines of an answer stay together: an empty line would end it. */
const inList = (text: string): string => text.replace(/\s*\n\s*/g, '\n  ');

const answerLine = (field: FieldId, answers: Answers, words: Wording): string => {
  const answer = answers[field];
  return answer ? `${strong(`${words.label(field)}:`)} ${inList(escapeInline(words.answer(field, answer)))}` : '';
};

/** The sections that hold an answer, with the fields that do. */
const answered = (
  answers: Answers,
  { content }: Speech,
): readonly { readonly id: string; readonly fields: readonly FieldId[] }[] =>
  content.consultation.sections
    .map(({ id, fields }) => ({ id, fields: fields.filter((field) => field in answers) }))
    .filter(({ fields }) => fields.length > 0);

const answerLists = (answers: Answers, speech: Speech): readonly string[] =>
  answered(answers, speech).flatMap(({ id, fields }) => [
    strong(speech.words.section(id)),
    bulleted(fields.map((field) => answerLine(field, answers, speech.words))),
  ]);

/** The review as data. Cards render Markdown as well, so the answers are escaped as in a reply. */
const cardOf = ({ review, answers, missing }: Review, notes: readonly string[], speech: Speech): ReviewCard => {
  const { words } = speech;
  return {
    review,
    notes,
    sections: answered(answers, speech).map(({ id, fields }) => ({
      title: words.section(id),
      answers: fields.flatMap((field) => {
        const answer = answers[field];
        const changeTitle = words.text('review.change', { field: words.name(field) });
        return answer
          ? [{ field, label: words.label(field), text: escapeMarkdown(words.answer(field, answer)), changeTitle }]
          : [];
      }),
    })),
    missing: missing.map(words.label),
    sendTitle: words.text('review.send'),
  };
};

/** What stands in the way of sending, or that it comes late. */
const timingWords = ({ timing }: Timing, { words }: Speech): string => {
  switch (timing) {
    case 'before':
      return words.text('not-open-yet');
    case 'late':
      return words.text('review.late');
    case 'closed':
      return words.text('timing.closed');
    case 'open':
      return '';
  }
};

/** What the first field is called in a sentence: an example of naming one. */
export const firstName = ({ content, words }: Speech): string => words.name(content.consultation.fields[0]?.id ?? '');

/** Everything, grouped, and what to do with it: as text and as a card, each complete without the other. */
export const reviewWords = (says: Review, speech: Speech): Piece => {
  const { words } = speech;
  const names = words.list(says.missing.map(words.label));
  const sendable = says.timing.timing === 'open' || says.timing.timing === 'late';
  const more = says.more.length > 0 ? words.text('review.more', { names: words.list(says.more.map(words.label)) }) : '';
  const notes = [words.text('review.intro'), timingWords(says.timing, speech), more].filter((note) => note !== '');
  return {
    ...piece(
      ...notes,
      ...answerLists(says.answers, speech),
      says.missing.length > 0 ? words.text('review.missing', { names }) : '',
      words.text(sendable && says.missing.length === 0 ? 'review.send-how' : 'review.change-how', { name: firstName(speech) }),
    ),
    card: cardOf(says, notes, speech),
    alone: true,
  };
};

/** The answers so far, and how much is left. */
export const summaryWords = ({ answers, left }: Summary, speech: Speech): Piece => {
  const { words } = speech;
  const lists = answerLists(answers, speech);
  return piece(words.text(lists.length > 0 ? 'summary.intro' : 'summary.none'), ...lists, words.text('summary.left', { left }));
};
