import { phrases } from './phrases.js';
import { type Token, words } from './text.js';

/** How a question is put: for a yes or a no about a duty, a permission or a fact, openly, or as mere words ("frist?", "hvad med pause"). */
export type Form = 'must' | 'may' | 'is' | 'open' | 'bare';

/** An expression that begins a text with one of these phrases, the longest that fits. */
const beginning = (list: string): string => [...phrases(list)].sort((a, b) => b.length - a.length).join('|');

const leads = beginning(`
  hej, hi, hello, hov, men, og, but, and, so, så, øh, undskyld, sorry, ok, okay, tak, please, bare, lige, mon, (jeg har |)et spørgsmål,
  (i have |)a question, ved (du|i), kan (du|i) (fortælle|sige) (mig|), fortæl mig, (jeg |)vil gerne vide, jeg vil vide, gad vide,
  må jeg spørge, do you know, (can|could) you tell me, tell me, i (want|would like) to know, id like to know, i wonder, (may|can) i ask
`);

/** What comes before the question itself: "ved du, om", "jeg vil gerne vide". */
const courtesy = new RegExp(`^(?:(?:${leads}) )+(?:(?:om|if|whether) )?`);

const needs =
  'krav|noedvendigt|frivilligt|valgfrit|obligatorisk|paakraevet|requirement|required|voluntary|optional|necessary|mandatory';

const forms: Readonly<Record<Exclude<Form, 'bare'>, RegExp>> = {
  must: new RegExp(
    `^(?:skal|behoever|boer|kraeves|must|should|need|(?:er|is) (?:det|it|der|there) (?:et |a |)(?:${needs})|(?:do|does) \\S+(?: \\S+){0,2} (?:have|need) to)(?: |$)`,
  ),
  may: /^(?:kan|maa|can|may|could|(?:er|is|am) (?:det|it|i) (?:tilladt|muligt|ok|okay|i orden|allowed|possible))(?: |$)/,
  is: /^(?:er|bliver|faar|har|vil|gaelder|foelger|tager|bruger|mister|taler|sender|findes|is|are|do|does|did|will|has|have|am)(?: |$)/,
  open: /^(?:hva|hvad|hvem|hvor|hvornaar|hvordan|hvorfor|hvilken|hvilket|hvilke|what|whats|who|whom|whose|where|when|how|why|which)(?: (?!(?:med|hvis|nu hvis|about|if) ))/,
};

const defining =
  /^(?:hvad|hva|va|what|whats) (?:er|is|does|betyder|menes|are|do you mean by|mener (?:du|i) med)(?! (?:der|there|det her|this) )/;

const joined = (list: readonly Token[]): string => list.map((word) => word.text).join(' ');

/** The folded words of a question, without its courtesies. */
const bare = (text: string): string => joined(words(text.slice(0, 600))).replace(courtesy, '');

/** How many words the courtesies at the beginning of a question take. */
export const courtesies = (list: readonly Token[]): number =>
  courtesy
    .exec(`${joined(list)} `)?.[0]
    .trim()
    .split(' ').length ?? 0;

/** How a text is put: "must I" is not answered by "you may". */
export const formOf = (text: string): Form => {
  const plain = bare(text);
  return (['must', 'may', 'is', 'open'] as const).find((form) => forms[form].test(plain)) ?? 'bare';
};

/** Whether a text asks what something is or means. */
export const definesSomething = (text: string): boolean => defining.test(bare(text));
