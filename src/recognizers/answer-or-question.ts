import { readChoice } from './choice.js';
import { phraseTable } from './phrases.js';
import { words } from './text.js';

type Part = 'question' | 'answer' | 'not' | 'aside';

const parts = phraseTable<Part>({
  answer: `
    svar, et svar, mit svar, svaret, mit svar på spørgsmålet, svar på (dit|jeres) spørgsmål, svaret på (dit|jeres|) spørgsmål,
    svar på spørgsmålet, svaret på spørgsmålet, besvarelse, min besvarelse, besvarelsen, answer, an answer, my answer, the answer,
    (my|an|the) answer to (your|the) question, reply, my reply, a reply
  `,
  question: `
    spørgsmål, et spørgsmål, mit spørgsmål, spørgsmålet, question, a question, my question, the question, jeg spørger, jeg spurgte,
    jeg (ville|vil) (bare|gerne|) (spørge|vide det), i was asking, im asking, i am asking, i asked, i wanted to ask
  `,
  not: 'ikke, ikk, not, isnt, wasnt',
  aside: `
    det, den, er, var, skal være, ja, nej, jo, jep, tak, please, bare, kun, da, jo, altså, selvfølgelig, helt klart, til dig, til jer,
    her, it, its, its just, this, that, thats, is, was, yes, no, just, only, of course, for you, to you, sorry, undskyld, nu, mente,
    jeg, som, i, meant, as, thanks, så, faktisk, actually, ment som, tænkt som
  `,
});

/** In the order the question names them, to be chosen by number or place. */
const options = [
  { id: 'question', words: [] },
  { id: 'answer', words: [] },
];

/**
 * The answer to "er det et spørgsmål til mig, eller er det dit svar?", by number or words; `null` when it is neither or both. The words
 * must be nearly the whole reply: "hvornår får jeg svar?" is a question that happens to name one of them.
 */
export const readAnswerOrQuestion = (text: string): 'answer' | 'question' | null => {
  const list = words(text);
  if (list.length === 0 || list.length > 10 || text.includes('?')) return null;
  const said = parts(list);
  const meant = new Set(
    said.flatMap(({ mark }, at) => {
      if (mark !== 'answer' && mark !== 'question') return [];
      const denied = said[at - 1]?.mark === 'not';
      return denied === (mark === 'answer') ? ['question' as const] : ['answer' as const];
    }),
  );
  if (meant.size === 0) return list.length > 4 ? null : byPlace(text);
  const covered = said.reduce((sum, { from, to }) => sum + to - from, 0);
  return meant.size === 1 && covered === list.length ? ([...meant][0] ?? null) : null;
};

const byPlace = (text: string): 'answer' | 'question' | null => {
  const { chosen } = readChoice(text, options);
  return chosen.length === 1 ? (chosen[0] as 'answer' | 'question') : null;
};
