import { readChoice } from './choice.js';

const options = [
  { id: 'answer', words: ['svar', 'mit svar', 'svaret', 'besvarelse', 'answer', 'my answer', 'the answer', 'reply'] },
  {
    id: 'question',
    words: ['spørgsmål', 'et spørgsmål', 'spørgsmålet', 'mit spørgsmål', 'question', 'a question', 'my question'],
  },
] as const;

/** The answer to "er det dit svar, eller er det et spørgsmål til mig?", by number or words; `null` when it is neither or both. */
export const readAnswerOrQuestion = (text: string): 'answer' | 'question' | null => {
  const { chosen } = readChoice(text, options);
  return chosen.length === 1 ? (chosen[0] as 'answer' | 'question') : null;
};
