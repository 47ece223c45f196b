import { type CommandContext, valueFrom } from './command-message.js';
import { isFunctionWord } from './function-words.js';
import { type Marked, phraseTable } from './phrases.js';
import { type Token, words } from './text.js';

/**
 * The words of taking the last answer back.
 * - `oops`: says by itself that something went wrong ("ups", "nej vent").
 * - `mistake`: says so in words ("det var forkert").
 * - `sorry`: may lead to either.
 * - `meant`: leads to what should have been, whatever stands before it.
 * - `shall`: leads to it after any word of the kinds above.
 * - `is`: leads to it after `oops` or `mistake`.
 */
type Part = 'oops' | 'mistake' | 'sorry' | 'meant' | 'shall' | 'is' | 'aside';

const parts = phraseTable<Part>(
  {
    oops: `
      nej vent, nej vent lidt, nej stop, ups, upsi, uups, hov, hovsa, hov vent, ups vent, rettelse, no wait, oops, ooops, whoops, oh wait,
      correction, vent, wait, wait a minute, nej hov, nej nej, nej nej nej, no no, no no no
    `,
    mistake: `
      det var (forkert|en fejl|ikke rigtigt|ikke korrekt|galt|min fejl|den forkerte|et forkert svar), det der var forkert,
      (jeg|) kom (vist|) til at (trykke|klikke|skrive|svare|taste|vælge|sige) (galt|forkert|på den forkerte|det forkerte|den forkerte),
      jeg (trykkede|klikkede|svarede|tastede|valgte|sagde|skrev) (forkert|galt), det var (det forkerte|den forkerte) (svar|knap), jeg fik (vist|) (trykket|skrevet|svaret|valgt|sagt) forkert, (jeg|) mente noget andet,
      det var ikke det jeg (mente|ville svare|ville skrive|ville sige|ville), det mente jeg ikke, sådan mente jeg det ikke, fejltryk,
      fejlklik, fejlsvar, forkert knap, forkert svar, den forkerte knap, that was (wrong|a mistake|an error|my mistake|incorrect),
      i (pressed|clicked|hit|chose|picked) the wrong (button|one|thing|answer), wrong (button|one|answer), i meant something else,
      (thats|that was|that is) not what i (meant|wanted|wanted to say), i (answered|typed|wrote|chose) (wrong|wrongly),
      i didnt mean that, i misclicked, misclick, i mistyped, my mistake, min fejl, my bad
    `,
    sorry: `
      nej, næh, undskyld, beklager, det beklager jeg, åh nej, no, sorry, oh no, pardon, actually, faktisk, forkert, wrong
    `,
    meant: 'jeg mente, vi mente, i meant, we meant, det skulle have (været|heddet), it should have (been|said), make that',
    shall: `
      (det|den|de) skulle (være|hedde|stå), (det|den|de) skal (være|hedde|stå|rettes til|ændres til), (det|den) bør være,
      (it|that) should (be|say), (it|that) must be, make it, ret det til, ret den til, lav det om til, skriv i stedet, change it to,
      change that to, it was meant to be, it was supposed to be
    `,
    is: 'det er, den er, det var, jeg mener, vi mener, it is, its, i mean, it was, skriv',
    aside: 'lige, lidt, altså, bare, nu, da, jo, tak, øh, oh, åh, ah, just, please, well, men, but, og, and',
  },
  isFunctionWord,
);

/** A value said in passing is short; a longer text is content. */
const longestValue = 12;

/** What a message says of the last answer, when it says that it was wrong: what it should have been, or ''. */
export const readMistake = (text: string, list: readonly Token[], { freeText }: CommandContext): string | null => {
  if (list.length > longestValue + 12 || text.includes('?')) return null;
  const contrasted = readContrast(text, freeText);
  if (contrasted) return contrasted;
  const marks = parts(list);
  const led = leadOf(marks);
  const end = led.at(-1)?.to ?? 0;
  const strong = led.some(isStrong);
  if (end === list.length) return strong && !isOnlyWait(led, list) ? '' : null;
  const intro = marks.find(({ from, mark }) => from === end && (mark === 'meant' || mark === 'shall' || mark === 'is'));
  if (!intro) return null;
  const room = strong || !freeText || (intro.mark === 'meant' && led.length > 0) ? longestValue : 4;
  const leads = intro.mark === 'meant' || (intro.mark === 'shall' ? led.length > 0 : strong);
  const value = valueFrom(text, list[intro.to - 1]?.end ?? 0);
  // "jeg mente at ..." and "det skulle have været gjort" tell of something else than an answer.
  if (/^(?:at|that|gjort|done|sådan)\s/i.test(value)) return null;
  return leads && list.length - intro.to <= room && value !== '' ? value : null;
};

/** "det var ikke 200.000 men 300.000", "jeg kom til at sige lokalt, men det er regionalt": the old value, and the new one. */
const contrast =
  /^(?:(?:nej|ups|hov|undskyld|sorry|no|oops|oh)[,\s]+)*(?:(?:det|den|de|it|that|they)\s+(?:var|skulle|was|were|should)\s+(?:altså\s+|jo\s+|vist\s+|actually\s+)?(?:ikke|not|n't)\s+(?:være\s+|have været\s+|be\s+|have been\s+)?|(?:it|that|they)\s+(?:wasn't|weren't|wasnt|shouldn't be|shouldnt be)\s+|(?:jeg|vi)\s+(?:kom\s+(?:vist\s+)?til\s+at\s+(?:sige|skrive|vælge|svare|taste|trykke på)|skrev|sagde|svarede|tastede|valgte)\s+|(?:i|we)\s+(?:accidentally\s+|mistakenly\s+)?(?:said|wrote|put|typed|chose|picked|entered|clicked)\s+)(?<old>(?:[^,;]|,(?=\d)){1,40}?),?\s+(?:men|but)\s+(?:jeg\s+mente\s+|vi\s+mente\s+|(?:det|den|de)\s+(?:er|var|skal være|skulle være|skulle have været)\s+|i\s+meant\s+|we\s+meant\s+|(?:it|that|they)(?:'s| is| was| are| should be| should have been)\s+)?(?:altså\s+|jo\s+|nu\s+|actually\s+)?(?<fresh>.{1,60}?)[\s.!]*$/iu;

/** The new value of a contrast; where free text is waited for, only one with a figure in both. */
const readContrast = (text: string, freeText: boolean): string | null => {
  const { old, fresh } = (text.length <= 160 && contrast.exec(text.trim())?.groups) || {};
  if (!old || !fresh || words(old).length > 5 || words(fresh).length > 7) return null;
  return freeText && !(/\d/.test(old) && /\d/.test(fresh))
    ? null
    : fresh.replace(/,?\s+(?:der|som|jeg|vi|i|we)\s+(?:var|er|skulle|mente|meant).*$/iu, '').trim();
};

/** "ups, KL": the new value that follows a stop with nothing between; `null` when there is none. */
export const readAfterStop = (text: string, list: readonly Token[]): string | null => {
  if (text.includes('?')) return null;
  const led = leadOf(parts(list));
  const end = led.at(-1)?.to ?? 0;
  const left = list.length - end;
  return led.some(isStrong) && left > 0 && left <= 6 && bareValue(text, list, end)
    ? valueFrom(text, list[end - 1]?.end ?? 0)
    : null;
};

const isStrong = ({ mark }: Marked<Part>): boolean => mark === 'oops' || mark === 'mistake';

/** The marks that a message begins with, one after the other, before the value or what leads to it. */
const leadOf = (marks: readonly Marked<Part>[]): readonly Marked<Part>[] => {
  let end = 0;
  const led: Marked<Part>[] = [];
  for (const mark of marks) {
    if (mark.from !== end || mark.mark === 'meant' || mark.mark === 'shall' || mark.mark === 'is') break;
    led.push(mark);
    end = mark.to;
  }
  return led;
};

/** "vent" alone asks for time. */
const isOnlyWait = (led: readonly Marked<Part>[], list: readonly Token[]): boolean =>
  led.every(
    ({ mark, from, to }) =>
      mark === 'aside' ||
      /^(?:vent|wait|hov|(?:nej )+nej|(?:no )+no)$/.test(
        list
          .slice(from, to)
          .map(({ text }) => text)
          .join(' '),
      ),
  );

/** "ups, KL": a value after a stop, which is no sentence of its own ("ups, jeg blev borger"). */
const bareValue = (text: string, list: readonly Token[], at: number): boolean =>
  /[,:;.!]/.test(text.slice(list[at - 1]?.end, list[at]?.start)) && !startsSentence.test(list[at]?.text ?? '');
const startsSentence =
  /^(?:jeg|vi|du|i|man|den|det|der|de|nu|maa|kan|skal|vil|er|har|hvad|hvem|hvor|hvordan|hvorfor|hvornaar|min|mit|we|you|it|there|they|can|is|my|what|who|how|why|ikke|not|hjaelp|help|tilbage|back)$/;
