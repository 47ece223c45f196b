import { isFunctionWord } from './function-words.js';
import { words } from './text.js';
import { type YesNoSign as Sign, yesNoSigns as signs } from './yes-no-words.js';

const thumbsUp = /👍|👌|✅|🙂|😀|😊|🆗|✔/u;
const thumbsDown = /👎|❌|🚫|⛔|🙅/u;

/** Signs that make a text an answer when it begins with them, whatever content follows. */
const leading: ReadonlySet<Sign> = new Set(['yes', 'sure', 'no', 'decline', 'limit']);

/** A text longer than this is a description, whatever word it begins with. */
const longest = 40;

/**
 * What a text says to a question of yes or no. `unsure` is a condition, a mixture or a "måske": to be asked back, never taken as a yes.
 * `null` is neither: a question, or other content.
 */
export const readYesNo = (text: string): 'yes' | 'no' | 'unsure' | null => {
  const list = words(text);
  if (list.length === 0) return readEmoji(text);
  if (list.length > longest) return null;
  const marks = signs(list);
  const first = marks[0];
  const leads = first?.from === 0 && leading.has(first.mark) && (first.mark !== 'limit' || list.length <= 12);
  const other = list.filter(
    (word, at) => !isFunctionWord(word.text) && !marks.some(({ from, to }) => from <= at && at < to),
  ).length;
  if (text.includes('?')) return onlySays(marks) && /hvorfor|why/i.test(text) ? 'yes' : null;
  if (titleLike(text, other)) return null;
  if (!leads && other > Math.max(1, Math.floor(list.length / 4))) return null;
  return decide(
    marks.map((mark) => mark.mark),
    other,
  );
};

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
  if (has('yes')) return 'yes';
  if (has('decline')) return 'no';
  if (has('no')) return agreesAfterNo(list) ? 'unsure' : 'no';
  if (has('not')) return 'no';
  return other === 0 ? 'yes' : null;
};

/** "ikke noget problem" is a yes, "det er et problem" a no; with a yes or no of its own beside it, it must agree. */
const harmless = (list: readonly Sign[], other: number): 'yes' | 'no' | 'unsure' | null => {
  const says = list.some((sign) => sign === 'not' || sign === 'no') ? 'yes' : 'no';
  if (list.some((sign) => sign === 'maybe' || sign === 'limit' || sign === 'but')) return 'unsure';
  if (list[0] === 'no' && list.includes('not')) return 'unsure';
  if (list[0] === 'yes') return says === 'yes' ? 'yes' : 'unsure';
  if (list[0] === 'no' && says === 'yes' && list.indexOf('harm') > 1) return 'no';
  return other <= 1 ? says : null;
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
