import type { Language } from '../domain/language.js';
import { frameOf } from './command-frame.js';
import type { CommandContext, Message } from './command-message.js';
import { isFunctionWord } from './function-words.js';
import { readLanguage } from './language.js';
import { phraseTable } from './phrases.js';

/** All that may be said beside the language that is asked for: "English for alle" says more. */
const asideLanguage = phraseTable({
  aside: `
    dansk, danish, danske, engelsk, english, på, in, til, to, over til, tilbage til, back to, back, tilbage, kan, vi, du, jeg, I,
    man, det, den, dette, tage, tager, tag, gøre, gør, få, have, tak, please, venligst, lad os, lets, let us, skift, skifte,
    skifter, switch, change, gerne, helst, hellere, vil, ville, jeg vil, would, like, love, rather, prefer, want, need,
    foretrækker, foretrække, skrive, skriver, skriv, tale, taler, tal, snakke, snakker, snak, svare, svarer, spørge, køre, kører,
    kør, fortsæt, fortsætte, fortsætter, forsætter, continue, go on, carry on, proceed, speak, speaking, write, writing, talk,
    read, use, forstår, forstå, understand, læse, læser, ikke, ikk, not, dont, do not, cannot, cant, kan ikke, instead, i stedet,
    i stedet for, instead of, nej, ja, no, yes, jo, sorry, undskyld, hej, hi, hello, language, sproget, sprog, nu, now, lige,
    bare, just, skal, må, er, så, do, could, can, we, you, i, id, us, this, it, that, the, my, mit, from, now on, fra nu af, rest,
    resten, på resten, and, og, men, but, very, well, ret, meget, god til, så god til, good, bad, poor, dårlig til, is, am, im,
    vær sød at, kun, only, also, også, et øjeblik, måske, muligt, hvis (det er|) muligt, if (it is|its|) possible, hvis det kan
    lade sig gøre, der, en, et, is there, findes, an, mulighed, for, at, possible, is it, er det, faktisk, actually, again, igen,
    oversæt, translate, alligevel, after all, version, versionen, udgave, udgaven, hele, har
  `,
});

/** "engelsk tak", "can we switch to English?" */
export const readSwitch = ({ text, list, has }: Message): Language | null => {
  if (!(has('danish') || has('english')) || list.length > 20 || has('everything') || asksAbout(list)) return null;
  const covered = asideLanguage(list).reduce((sum, { from, to }) => sum + to - from, 0);
  return covered === list.length ? readLanguage(withoutFrame(text, list)) : null;
};

/** The "ikke" of "skal vi ikke tage det på engelsk" and "kan du ikke tale dansk" is politeness, and denies nothing. */
const withoutFrame = (text: string, list: Message['list']): string => {
  const { kind, to } = frameOf(list, 0, list.length);
  return (kind === 'lets' || kind === 'ask') && to < list.length ? text.slice(list[to]?.start) : text;
};

/** What a question of duty or of fact begins with, past what only opens a message: "skal jeg", "do I have to", "is it", "why". */
const duty =
  /^(?:(?:hej|hi|hello|og|and|men|but|undskyld|sorry|saa|so|hov|ok|okay) )*(?:(?:skal|boer|behoever) (?:jeg|man|det|alt|svaret|svarene|forslaget|titlen|mit|mine)|(?:do|must|should|shall|does|did) (?:i|we|it|this|they|the|everything|my)|(?:er|bliver|var|is|are|was|will|has) (?!(?:det|it) (?:muligt|en mulighed|ok|okay|i orden|possible|all right|alright|fine)|der |there |du |i |you |nogen )\S+|hvorfor|why|how come|hvad|what|hvilke[nt]?|hvilket|which|hvem|who) /;
/** "kan jeg kun svare på dansk": what may only be is asked about, not wished for. */
const onlyAsked = /^(?:kan|maa|can|may|kunne|could|findes|er|is) (?:\S+ ){1,5}(?:kun|only|udelukkende|bare) /;

/** A question of which language is spoken here, or has to be, is no wish for one. A "please" or "instead" makes it one. */
const asksAbout = (list: Message['list']): boolean => {
  const plain = `${list.map(({ text }) => text).join(' ')} `;
  if (/ (?:please|venligst|tak|instead|i stedet|skifte|switch|change) /.test(plain)) return false;
  return duty.test(plain) || onlyAsked.test(plain);
};

const evaluating =
  /^(?:nem\p{L}*|let\p{L}*|bed\p{L}*|comfortable|easier|better|best|ville|svaer\p{L}*|hard|god\p{L}*|daarlig\p{L}*|poor|tryg)$/u;

const strangers = (list: Message['list'], marks: Message['marks'], others: number): number =>
  others === 0
    ? 0
    : list.filter(
        ({ text }, at) => !isFunctionWord(text) && !evaluating.test(text) && !marks.some(({ from, to }) => from <= at && at < to),
      ).length;

/** A wish for a language in other words: "kan du ikke lige slå over i dansk", "jeg vil egentlig hellere svare på engelsk". */
const easier =
  / (?:(?:nemmere|lettere|bedre|bedst|fint|rarere|easier|better|best|preferable) (?:\S+ ){0,2}(?:mig|os|me|us)|(?:jeg|i|vi|we|id|im) (?:\S+ ){0,5}(?:bedre|bedst|comfortable|tryg|better|stronger|staerkere) (?:\S+ ){0,3}(?:paa|i|til|in|at|with|med)|(?:jeg|i|vi|we) (?:forstaar|taler|skriver|laeser|kan|speak|understand|read|write|know) (?:\S+ ){0,2}(?:kun|only|bedst|best|bedre|better|mest|mostly)|only (?:speak|understand|read|write|know)) /;

export const readSwitchTo = ({ text, list, marks, others }: Message, { freeText }: CommandContext): Language | null => {
  const at = marks.findLast(({ mark }) => mark === 'danish' || mark === 'english');
  if (!at || strangers(list, marks, others) > 0 || list.length > 20 || asksAbout(list)) return null;
  const frame = frameOf(list, 0, list.length);
  if (easier.test(` ${list.map(({ text: word }) => word).join(' ')} `)) return readLanguage(text);
  if (frame.kind === 'none' || frame.kind === 'tell' || (freeText && frame.kind === 'wish' && frame.who === 'we')) return null;
  const led =
    /^(?:paa|in|i|to|til|over)$/.test(list[at.from]?.text ?? '') ||
    /^(?:paa|in|i|to|til|over)$/.test(list[at.from - 1]?.text ?? '');
  if (!led && !marks.some(({ mark, from }) => mark === 'speak' && from >= frame.to)) return null;
  return readLanguage(text.slice(list[frame.to]?.start ?? 0));
};

/** "my boss only reads Danish, can we switch": the wish is in one clause, and the language in another. */
export const readSwitchAside = ({ text, has }: Message, { list, others }: Message): Language | null => {
  if (others > 0 || list.length > 8 || !(has('danish') || has('english'))) return null;
  const frame = frameOf(list, 0, list.length);
  const switches = list.slice(frame.to).some(({ text: word }) => /^(?:skift|skifte|switch|change|bytte|swap)$/.test(word));
  const language = switches && frame.kind !== 'none' && frame.kind !== 'tell' ? readLanguage(text) : null;
  return language;
};
