import type { Answers } from '../domain/answer.js';
import type { Field } from '../domain/consultation.js';
import { fieldOf } from '../domain/consultation.js';
import type { Choice } from '../domain/turn.js';
import type { Utterance } from '../domain/utterance.js';
import type { TextKey } from './catalogue.js';
import { cleanLine, excerpt } from './clean-text.js';
import { escapeInline } from './escape-markdown.js';
import { choice, numbered, type Piece, piece, type Speech, strong } from './piece.js';
import type { Wording } from './words.js';

/** Long enough to know one's own words again. */
const currentLength = 200;

type Ask = Extract<Utterance, { say: 'ask' }>;

/** "Ved ikke" beside the options, where it is not one of them. */
const mayNotKnow = (field: Field): boolean => field.unknown && !(field.kind === 'choice' && field.options.includes('unknown'));

/** The answers that the dialog file itself names. */
const optionsOf = (field: Field, words: Wording): readonly Choice[] => {
  if (field.kind === 'choice') return field.options.map((option) => choice(words.option(field.id, option, 'label')));
  return field.kind === 'consent' ? [choice(words.text('choice.yes')), choice(words.text('choice.no'))] : [];
};

/** An answer that stands can be kept or, where none is required, removed; a question without one can be skipped. */
const standing = (field: Field, answers: Answers, words: Wording): readonly Choice[] => {
  const keep = field.id in answers ? [choice(words.text('choice.keep'))] : [];
  if (field.required) return keep;
  return answers[field.id]?.state === 'given'
    ? [...keep, choice(words.text('choice.remove'))]
    : [choice(words.text('choice.skip'))];
};

/** The ways around a question, which are few so that the answer itself stands out. */
const waysOf = (field: Field, answers: Answers, words: Wording, withHelp: boolean): readonly Choice[] => [
  ...standing(field, answers, words),
  ...(mayNotKnow(field) ? [choice(words.text('choice.unknown'))] : []),
  ...(withHelp ? [choice(words.text('choice.help'))] : []),
];

/** The text among three that fits what a field allows; none when it must be answered. */
const byWays = (field: Field, words: Wording, skip: TextKey, unknown: TextKey, both: TextKey): string => {
  if (!field.required) return words.any(mayNotKnow(field) ? both : skip);
  return mayNotKnow(field) ? words.any(unknown) : '';
};

/** How many options may be chosen, and whether other words than theirs are taken. */
const pickHint = (field: Field, words: Wording): string => {
  if (field.kind !== 'choice') return '';
  if (field.pick === 'one') return field.other ? words.text('ask.own') : '';
  return words.text(field.other ? 'ask.several-or-own' : 'ask.several');
};

/** What the field holds when it is asked about anew. */
const currentWords = ({ id }: Field, answers: Answers, words: Wording): string => {
  const answer = answers[id];
  if (answer?.state !== 'given') return '';
  return words.text('ask.current', { value: escapeInline(excerpt(cleanLine(words.value(id, answer.value)), currentLength)) });
};

/**
 * The question of a field: plain at first, with why it is asked; then with an example; then with the ways around it. Asked again it is
 * the bare question, for what it means was said before.
 */
export const askWords = ({ field: id, help, again, answers }: Ask, { words, content }: Speech): Piece => {
  const field = fieldOf(content.consultation, id);
  const options = optionsOf(field, words);
  const first = !again && help === 0;
  const example = words.text('ask.example', { example: words.field(id, 'example', answers) });
  const hints = [pickHint(field, words), first ? byWays(field, words, 'ask.may-skip', 'ask.may-not-know', 'ask.may-both') : ''];
  const around = [byWays(field, words, 'ask.ways-skip', 'ask.ways-unknown', 'ask.ways-both'), words.text('ask.ways-help')];
  const said = piece(
    strong(words.field(id, 'ask', answers)),
    first ? words.field(id, 'why', answers) : '',
    currentWords(field, answers, words),
    numbered(options.map(({ title }) => title)),
    join(hints),
    help === 0 ? '' : example,
    help === 2 ? join(around) : '',
  );
  return { ...said, choices: [...options, ...waysOf(field, answers, words, help > 0)] };
};

/** What a question means: at length, with an example, and the ways around it. */
export const helpWords = (id: string, { words, content, answers }: Speech): Piece => {
  const field = fieldOf(content.consultation, id);
  return piece(
    words.field(id, 'help', answers),
    words.text('ask.example', { example: words.field(id, 'example', answers) }),
    join([byWays(field, words, 'help.skip', 'help.unknown', 'help.both'), words.text('help.more')]),
  );
};

/** Sentences that belong in one paragraph. */
const join = (sentences: readonly string[]): string => sentences.filter((one) => one !== '').join(' ');
