import type { Content } from '../domain/consultation.js';
import type { Assistant } from '../domain/turn.js';
import { wordsIn } from '../messages/words.js';

/** The words a channel needs itself, before anybody has said anything. */
export const assistantTexts = (content: Content): Pick<Assistant, 'text' | 'texts'> => ({
  text: (language, key, values = {}) => wordsIn(content, language).any(key, values),
  texts: (language, prefix) =>
    Object.fromEntries(Object.entries(content.words[language].texts).filter(([key]) => key.startsWith(prefix))),
});
