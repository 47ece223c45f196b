import { readSend } from './command-send.js';
import { isFunctionWord } from './function-words.js';
import type { Marked } from './phrases.js';
import { asksForFact, questionWord } from './question-form.js';
import { type Token, words } from './text.js';
import { type YesNoSign as Sign, yesNoSigns as signs } from './yes-no-words.js';

const thumbsUp = /👍|👌|✅|🙂|😀|😊|🆗|✔/u;
const thumbsDown = /👎|❌|🚫|⛔|🙅/u;

/** Signs that make a text an answer when it begins with them, whatever content follows. */
const leading: ReadonlySet<Sign> = new Set(['yes', 'sure', 'no', 'decline', 'limit']);

/** A text longer than this is a description, whatever word it begins with. */
const longest = 40;

/**
 * What a text says to a question of yes or no. A yes is one in every word: what is put off, limited or said beside it makes it `unsure`,
 * as does a condition, a mixture or a "måske"; that is to be asked back, never taken as a yes. `null` is neither: a question, or other
 * content.
 */
export const readYesNo = (text: string): 'yes' | 'no' | 'unsure' | null => {
  const list = words(text);
  if (list.length === 0) return readEmoji(text);
  if (list.length > longest) return null;
  const inAddress = addressed(text, list);
  const marks = signs(list).filter(({ from, to }) => !inAddress.some((hit, at) => hit && from <= at && at < to));
  const first = marks[0];
  const leads = first?.from === 0 && leading.has(first.mark) && (first.mark !== 'limit' || list.length <= 12);
  const other = list.filter(
    (word, at) => !isFunctionWord(word.text) && !marks.some(({ from, to }) => from <= at && at < to),
  ).length;
  if (text.includes('?')) return onlySays(marks) && /hvorfor|why/i.test(text) ? 'yes' : null;
  if (asks(list, first) || titleLike(text, other)) return null;
  if (first?.mark === 'not' && first.from === 0 && part.test(list[first.to]?.text ?? '')) return 'unsure';
  if (!leads && other > Math.max(1, Math.floor(list.length / 4))) return null;
  // "no problem" denies a harm; "nope, a mistake" says no and why.
  if (deniesFor(list, marks)) return 'no';
  const answer = decide(
    marks.map((mark) => (mark.mark === 'sure' && deniedBy(list, marks, mark) ? 'agree' : mark.mark)),
    other,
  );
  return answer === 'yes' && sendsOther(text, list) ? 'unsure' : answer;
};

const deniesFor = (list: readonly Token[], marks: readonly Marked<Sign>[]): boolean =>
  marks[0]?.mark === 'no' &&
  marks[0].from === 0 &&
  list[0]?.text !== 'no' &&
  marks.some(({ mark }) => mark === 'harm') &&
  marks.slice(1).every(({ mark }) => mark === 'harm' || mark === 'filler');

/** "send ikke endnu", "gør det ikke nu": what follows denies it, so that it is no yes that a no contradicts. */
const deniedBy = (list: readonly Token[], marks: readonly Marked<Sign>[], { to }: Marked<Sign>): boolean => {
  const next = marks.find(({ mark, from }) => from >= to && mark !== 'filler');
  return next?.mark === 'no' && /^(?:ikke|ikk|ik|not)$/.test(list[next.from]?.text ?? '');
};

/** "send det til mig": sending, but not the proposal to the coordinator. */
const sendsOther = (text: string, list: readonly Token[]): boolean =>
  list.some((word) => /^(?:ind|af|frem)?send|^submit/.test(word.text)) && readSend(text, list) !== 'send';

/** "kan jeg se det", not "hvorfor ikke", "må I godt" or "vil jeg gerne", which leave out the "det" they begin with. */
const asks = (list: readonly Token[], first: Marked<Sign> | undefined): boolean => {
  const word = questionWord(list);
  if (word === null || (first?.from === 0 && first.to > 1)) return false;
  const second = list[1]?.text ?? '';
  if (list[0]?.text !== word || asksForFact(word)) return true;
  return !(word === 'maa' && /^(?:i|du)$/.test(second)) && !(/^(?:vil|har)$/.test(word) && second === 'jeg');
};

/** What a respondent may leave out by itself: "ikke mit telefonnummer" is no answer to the whole. */
const part = /^(?:mit|min|mine|vores|my|our|the|navn|navnet|e|(?:e?mail|telefon|adresse|titel|titlen|nummer|beloeb)\p{L}*)$/u;

/** Which of the words stand inside an address of mail or the web: "ja@x.dk" says nothing of yes. */
const addressed = (text: string, list: readonly Token[]): readonly boolean[] => {
  if (!/[@.]/.test(text)) return [];
  const chunks = [...text.matchAll(/\S+/g)].filter(([chunk]) => address.test(chunk));
  return list.map(({ start }) => chunks.some(({ index, 0: chunk }) => index <= start && start < index + chunk.length));
};
const address = /@|^(?:https?:|www\.)|\.(?:dk|com|org|net|eu|info|io)(?:[/,;:!).]|$)/i;

const readEmoji = (text: string): 'yes' | 'no' | 'unsure' | null => {
  const yes = thumbsUp.test(text);
  const no = thumbsDown.test(text);
  if (yes && no) return 'unsure';
  return yes ? 'yes' : no ? 'no' : null;
};

/** Nothing but a yes: "ja, hvorfor ikke?" is one, in spite of its mark. */
const onlySays = (marks: readonly { readonly mark: Sign }[]): boolean =>
  marks.some(({ mark }) => mark === 'yes') && marks.every(({ mark }) => mark === 'yes' || mark === 'sure' || mark === 'filler');

/** "Ja til åbne data", "Nej til plastik i havet": a slogan with content of its own. */
const titleLike = (text: string, other: number): boolean => other > 0 && /^\s*(?:ja|nej|yes|no)\s+(?:til|to)\s/i.test(text);

const decide = (all: readonly Sign[], other: number): 'yes' | 'no' | 'unsure' | null => {
  const list = lastWord(all).map(
    (sign, _at, signs): Sign => (sign === 'sure' ? (signs.includes('not') ? 'agree' : 'yes') : sign),
  );
  const has = (sign: Sign): boolean => list.includes(sign);
  if (has('harm')) return harmless(list, other);
  const speaks = has('yes') || has('no') || has('decline') || has('agree') || has('not');
  if (has('maybe')) return 'unsure';
  if (has('limit')) return speaks || other === 0 || list[0] === 'limit' ? 'unsure' : null;
  if (!speaks) return null;
  if (has('but') && takesBack(list, other)) return 'unsure';
  if (has('yes') && (has('no') || has('not') || has('decline'))) return 'unsure';
  if (has('yes')) return clear(list, other) ? 'yes' : all.includes('yes') || has('agree') || has('turn') ? 'unsure' : null;
  if (has('decline')) return 'no';
  if (has('no')) return other === 0 && agreesAfterNo(list) ? 'unsure' : 'no';
  if (has('not')) return 'no';
  if (has('turn')) return other === 0 ? 'unsure' : null;
  return other === 0 ? 'yes' : null;
};

/** Whether nothing that puts off a yes, and nothing unknown, stands beside it. */
const clear = (list: readonly Sign[], other: number): boolean => other === 0 && !list.includes('turn');

/** "ikke noget problem" is a yes, "det er et problem" a no; with a yes or no of its own beside it, it must agree. */
const harmless = (list: readonly Sign[], other: number): 'yes' | 'no' | 'unsure' | null => {
  const says = list.some((sign) => sign === 'not' || sign === 'no') ? 'yes' : 'no';
  if (list.some((sign) => sign === 'maybe' || sign === 'limit' || sign === 'but' || sign === 'turn')) return 'unsure';
  if (list[0] === 'no' && list.includes('not')) return 'unsure';
  if (list[0] === 'no' && other === 1) return 'no';
  if (list[0] === 'yes') return says === 'yes' && other === 0 ? 'yes' : 'unsure';
  if (list[0] === 'no' && says === 'yes' && list.indexOf('harm') > 1) return 'no';
  return other <= (says === 'yes' ? 0 : 1) ? says : null;
};

/** "nej, jeg mener ja": what was taken back is left out. */
const lastWord = (all: readonly Sign[]): readonly Sign[] => {
  const replaced = all.lastIndexOf('rather');
  const after = all.slice(replaced + 1);
  return replaced > 0 && after.some((sign) => sign === 'yes' || sign === 'no') ? after : all;
};

/** Whether anything but courtesy follows the "men". */
const takesBack = (list: readonly Sign[], other: number): boolean =>
  other > 0 ||
  list.at(-1) === 'but' ||
  list.slice(list.indexOf('but') + 1).some((sign) => sign !== 'filler' && sign !== 'decline');

/** "nej, det er fint" may be a no to the question or to the worry behind it. */
const agreesAfterNo = (list: readonly Sign[]): boolean =>
  list.includes('agree') && !list.includes('not') && list.filter((sign) => sign === 'no').length === 1 && list.at(-1) === 'agree';

const plainYes: ReadonlySet<string> = new Set(
  `ja jo jep jeps japs jada jamen jow joow javist jatak yes yep yeah yup ya ok okay okey sure send afsend sende sendes indsend bekraeft
   bekraefter bekraeftet godkend godkender godkendt confirm confirmed approve approved submit absolutely absolut selvfoelgelig klart`.split(
    /\s+/,
  ),
);

/** Whether a text that is a yes says so in a word for it, rather than in praise of what it is about. */
export const saysYes = (text: string): boolean => {
  const list = words(text);
  return list.length === 0 || list.some((word) => plainYes.has(word.text));
};

/** As `readYesNo`, where yes and no stand as a numbered list: "1" is the yes, "2." the no. */
export const readAgreement = (text: string): ReturnType<typeof readYesNo> => {
  const number = /^\W{0,3}([12])\W{0,3}$/.exec(text)?.[1];
  return number === undefined ? readYesNo(text) : number === '1' ? 'yes' : 'no';
};

/** Whether a text begins with a word for yes and takes nothing back: "ja, det er en god titel". */
export const beginsWithYes = (text: string): boolean => {
  const list = words(text);
  return plainYes.has(list[0]?.text ?? '') && !list.some(({ text: word }) => objecting.has(word)) && !text.includes('?');
};

const objecting: ReadonlySet<string> = new Set(
  'men ikke bare hellere undtagen bortset dog but not rather except though hvis if naar when'.split(' '),
);

/** Whether a text is a yes or a no and nothing else: "ja", "nej tak", "jep". */
export const isYesOrNo = (text: string): boolean => {
  const list = words(text);
  const answer = list.length <= longestBare ? readYesNo(text) : null;
  return (
    (answer === 'yes' || answer === 'no') &&
    list.every(({ text: word }) => plainYes.has(word) || plainNo.has(word) || isFunctionWord(word))
  );
};

/** "Ja, det må I godt" has no more words; what is longer says something. */
const longestBare = 6;
const plainNo: ReadonlySet<string> = new Set('nej naeh naee nix niks nope no nah tak thanks'.split(' '));

/** What stands behind a no at the beginning of a text: "nej, kald det ..."; `null` when there is no such no, or nothing behind it. */
export const behindNo = (text: string): string | null => {
  const [first, second] = words(text);
  return first && second && plainNo.has(first.text) && !plainNo.has(second.text) ? text.slice(second.start).trim() : null;
};
