import type { Timing, Utterance } from '../domain/utterance.js';
import { bulleted, type Piece, piece, type Speech, strong } from './piece.js';

const timingWords = (timing: Timing, { words }: Speech): string => {
  switch (timing.timing) {
    case 'before':
      return words.text('timing.before');
    case 'open':
      return words.text('timing.open', { days: timing.days, hours: timing.hours });
    case 'late':
      return `${words.text('timing.late')} ${words.text('late')}`;
    case 'closed':
      return words.text('timing.closed');
  }
};

/** Where the privacy notice is, on this channel. */
const privacyWords = ({ words, content, channel }: Speech): string => {
  const url = content.consultation.privacyUrl;
  if (url !== undefined) return words.text('welcome.privacy', { url });
  return words.text(channel === 'web' ? 'welcome.privacy-page' : 'welcome.privacy-ask');
};

/** What a respondent must know before the first question, grouped so that it can be skimmed. */
export const welcomeWords = ({ timing }: Extract<Utterance, { say: 'welcome' }>, speech: Speech): Piece => {
  const { words } = speech;
  const head = [strong(words.text('welcome.title')), words.text('about'), timingWords(timing, speech)];
  if (timing.timing === 'closed') return { ...piece(...head, words.text('contact')), alone: true };
  const how = [
    words.text('welcome.automated'),
    words.text('welcome.duration'),
    words.text('welcome.all-at-once'),
    words.text('welcome.pause'),
    words.text('welcome.check'),
  ];
  const know = [words.text('welcome.public'), privacyWords(speech), words.text('welcome.email')];
  return {
    ...piece(
      ...head,
      strong(words.text('welcome.how')),
      bulleted(how),
      strong(words.text('welcome.know')),
      bulleted(know),
      words.text('welcome.other-language'),
    ),
    alone: true,
  };
};
