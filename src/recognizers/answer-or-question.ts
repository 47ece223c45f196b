import { readChoice } from './choice.js';

/** In the order the question names them. */
const options = [
  {
    id: 'question',
    words: ['spørgsmål', 'et spørgsmål', 'spørgsmålet', 'mit spørgsmål', 'question', 'a question', 'my question'],
  },
  { id: 'answer', words: ['svar', 'mit svar', 'svaret', 'besvarelse', 'answer', 'my answer', 'the answer', 'reply'] },
] as const;

/** The answer to "er det et spørgsmål til mig, eller er det dit svar?", by number or words; `null` when it is neither or both. */
export const readAnswerOrQuestion = (text: string): 'answer' | 'question' | null => {
  const { chosen } = readChoice(text, options);
  return chosen.length === 1 ? (chosen[0] as 'answer' | 'question') : null;
};
