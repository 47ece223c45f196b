import type { Field } from '../domain/consultation.js';
import { fieldOf } from '../domain/consultation.js';
import type { Utterance } from '../domain/utterance.js';
import { cleanLine, excerpt } from './clean-text.js';
import { escapeInline } from './escape-markdown.js';
import { bulleted, choice, type Piece, piece, question, type Speech, strong } from './piece.js';
import { wordsIn } from './words.js';

type Says<S extends Utterance['say']> = Extract<Utterance, { say: S }>;

/** Long enough to know one's own words again. */
const shownLength = 200;

const isTitle = (field: Field): boolean => field.kind === 'text' && field.about === 'title';

/** What was read out of a text and is not sure: one question for it all, with yes and no as answers. */
export const offerWords = ({ offers }: Says<'offer'>, { words, content }: Speech): Piece => {
  const yesOrNo = [choice(words.text('choice.yes')), choice(words.text('choice.no'))];
  const shown = offers.map(({ field, value }) => ({
    field,
    label: words.label(field),
    value: escapeInline(excerpt(cleanLine(words.value(field, value)), shownLength)),
  }));
  const [only] = shown;
  if (only && shown.length === 1) {
    const title = isTitle(fieldOf(content.consultation, only.field));
    return question(
      [strong(words.text(title ? 'offer.title' : 'offer.one', only)), title ? words.text('offer.other') : ''],
      yesOrNo,
    );
  }
  return question(
    [
      strong(words.text('offer.several')),
      bulleted(shown.map(({ label, value }) => `${strong(`${label}:`)} ${value}`)),
      words.text('offer.correct'),
    ],
    yesOrNo,
  );
};

/** Which of the fields a text is meant for. */
export const placeWords = ({ fields, text }: Says<'place'>, { words }: Speech): Piece =>
  question(
    [words.text('place.ask', { text: escapeInline(excerpt(cleanLine(text), shownLength)) })],
    [...fields.map((field) => choice(words.label(field))), choice(words.text('place.none'), words.text('choice.no'))],
  );

/** In the language it is about: who reads only that one can read it. */
export const switchWords = ({ language }: Says<'switch-offer'>, { content }: Speech): Piece =>
  piece(wordsIn(content, language, 'markdown').text('switch-offer'));
