import type { Answers } from '../domain/answer.js';
import type { Content } from '../domain/consultation.js';
import type { Language } from '../domain/language.js';
import type { Channel, Choice, ReviewCard } from '../domain/turn.js';
import type { Wording } from './words.js';

/** What one utterance comes to, before the pieces of a turn are put together into replies. */
export interface Piece {
  readonly paragraphs: readonly string[];
  readonly choices?: readonly Choice[];
  readonly card?: ReviewCard;
  /** Stands in a reply of its own. */
  readonly alone?: boolean;
}

/** What wording an utterance depends on. */
export interface Speech {
  readonly words: Wording;
  readonly content: Content;
  readonly language: Language;
  readonly channel: Channel;
  /** The answers that decide between the wordings of a field's texts: those that the question of the turn goes by. */
  readonly answers: Answers;
}

/** A piece of paragraphs; empty ones are left out. */
export const piece = (...paragraphs: readonly string[]): Piece => ({ paragraphs: paragraphs.filter((one) => one !== '') });

/** A question with its answers as a numbered list, for those who hear or cannot press, and as choices. */
export const question = (paragraphs: readonly string[], choices: readonly Choice[]): Piece => ({
  paragraphs: [...paragraphs.filter((one) => one !== ''), numbered(choices.map(({ title }) => title))],
  choices,
});

/** A choice that says what its button says. */
export const choice = (title: string, says = title): Choice => ({ title, says });

export const numbered = (items: readonly string[]): string => items.map((item, index) => `${index + 1}. ${item}`).join('\n');

export const bulleted = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

export const strong = (text: string): string => `**${text}**`;
