import { told } from './command-clauses.js';
import type { Message } from './command-message.js';
import { questionWord } from './question-form.js';

/** To talk to somebody, or a person named and nothing else; "har ikke nogen" and "hvem som helst" name no person. */
export const wantsPerson = ({ text, has, list, marks }: Message, freeText: boolean): boolean => {
  const asked = marks.findLast(({ mark }) => mark === 'person' || mark === 'somebody' || mark === 'human')?.from ?? 0;
  const denied = list.some(
    (word, at) =>
      at < asked &&
      /^(?:ikke|ikk|ik|not|dont|cant|cannot|never)$/.test(word.text) &&
      !/[,.;:!?]/.test(text.slice(word.end, list[asked]?.start)),
  );
  if (denied && !/^(?:kan|can|could|maa|gider|vil|er|findes|is|are)$/.test(questionWord(list) ?? '')) return false;
  if (freeText && list.some(({ text: word }) => told.test(word))) return false;
  if (has('human') || has('talk', 'person'))
    return !freeText || !/^(?:spoerg|ask|kontakt|contact|moed|meet|ring|call)$/.test(list[0]?.text ?? '');
  const ofOneself = list.some(({ text: word }) => /^(?:jeg|vi|i|we|mig|me|man|du|you)$/.test(word));
  if (has('talk', 'somebody') && (ofOneself || !freeText) && !/^(?:ingen|har|vi har)/.test(list[0]?.text ?? '')) return true;
  const persons = marks.filter(({ mark }) => mark === 'person').length;
  const courtesy = marks.filter(({ mark }) => mark === 'thanks' || mark === 'affirm').length;
  return persons === 1 && list.length - courtesy <= 3 && !has('unknown') && !has('not');
};
