import type { Action, ReviewCard } from '../domain/turn.js';

/** The content type under which an Adaptive Card is attached (https://adaptivecards.io). */
export const cardType = 'application/vnd.microsoft.card.adaptive';

type CardElement = Readonly<Record<string, unknown>>;

const submit = (title: string, action: Action, style?: 'positive'): CardElement => ({
  type: 'Action.Submit',
  title,
  data: { intake: action },
  ...(style && { style }),
});

const textBlock = (text: string, look: CardElement = {}): CardElement => ({ type: 'TextBlock', text, wrap: true, ...look });

/** A line a block: within one TextBlock some clients run lines together. */
const linesOf = (text: string): readonly string[] => text.split(/[\r\n]+/).filter((line) => line.trim());

const answerRow = (answer: ReviewCard['sections'][number]['answers'][number]): CardElement => ({
  type: 'ColumnSet',
  columns: [
    {
      type: 'Column',
      width: 'stretch',
      items: [
        textBlock(answer.label, { weight: 'Bolder' }),
        ...linesOf(answer.text).map((line) => textBlock(line, { spacing: 'Small' })),
      ],
    },
    {
      type: 'Column',
      width: 'auto',
      items: [{ type: 'ActionSet', actions: [submit(answer.changeTitle, { do: 'change', field: answer.field })] }],
    },
  ],
});

const attention = (text: string): CardElement => ({
  type: 'Container',
  style: 'attention',
  spacing: 'Medium',
  items: [textBlock(text, { weight: 'Bolder' })],
});

/**
 * The review as an Adaptive Card 1.5. `missing` is the sentence that names what is missing, when something is; there is no button to send
 * then. The buttons' data say what they do and for which version of the review: the server judges whether that still holds.
 */
export const reviewCard = (card: ReviewCard, missing: string): CardElement => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  body: [
    ...(card.notes ?? []).map((note) => textBlock(note)),
    ...card.sections.map((section) => ({
      type: 'Container',
      spacing: 'Medium',
      items: [textBlock(section.title, { style: 'heading', size: 'Large' }), ...section.answers.map(answerRow)],
    })),
    ...(missing ? [attention(missing)] : []),
  ],
  actions: missing || !card.sendTitle ? [] : [submit(card.sendTitle, { do: 'send', review: card.review }, 'positive')],
});
