import { isFunctionWord } from './function-words.js';
import type { Stretch } from './passage.js';
import type { Token } from './text.js';
import type { titleLeadMarks } from './title-words.js';

/** What is marked in a sentence. */
export type Mark = ReturnType<typeof titleLeadMarks>[number];

/** A sentence with its words and their marks; positions are those of its own list. */
export interface Sentence {
  readonly text: string;
  readonly stretch: Stretch;
  readonly list: readonly Token[];
  readonly marks: readonly Mark[];
}

/** The folded word at a position; nothing beyond the sentence. */
export const wordAt = (sentence: Sentence, at: number): string => sentence.list[at]?.text ?? '';

/** What stands before the word at a position. */
export const gapAt = ({ text, list }: Sentence, at: number): string =>
  text.slice(list[at - 1]?.end ?? list[at]?.start ?? 0, list[at]?.start);

/** "stat, regioner og kommuner": the commas of a list of a few words each. */
const isListed = (sentence: Sentence, at: number): boolean => {
  for (let next = at + 1; next <= at + 4; next++) {
    if (/^(?:og|samt|and|eller|or)$/.test(wordAt(sentence, next)))
      return !listed.test(wordAt(sentence, at)) && !listed.test(wordAt(sentence, next + 1));
    if (/,/.test(gapAt(sentence, next)) && next - at > 3) return false;
    if (/[.;:!?]/.test(gapAt(sentence, next))) return false;
  }
  return false;
};

/** A clause of its own, not an item. */
const listed = /^(?:saa|der|som|hvor|fordi|og|men|hvis|vi|det|den|man|jeg|which|who|so|that|where|it|we|but|because|if|at)$/;

/** Where a title may end: signs, and words that lead on to reasons and purposes. */
const endsAt = (sentence: Sentence, at: number): 'end' | 'relative' | null => {
  const gap = gapAt(sentence, at);
  const word = wordAt(sentence, at);
  if (/[;:–(\n]|\s-\s|[.!?]\s/.test(gap)) return 'end';
  if (/,/.test(gap)) return atComma(sentence, at);
  if (/^(?:fordi|because|saaledes|saadan)$/.test(word)) return 'end';
  const purpose = [1, 2, 3, 4].some((step) =>
    /^(?:man|vi|de|det|at|kan|faar|bliver|slipper|undgaar|altid)$/.test(wordAt(sentence, at + step)),
  );
  return word === 'saa' && purpose ? 'end' : null;
};

/** What a comma before a word does: it may part items, or open what the clause cannot do without. */
const atComma = (sentence: Sentence, at: number): 'end' | 'relative' | null => {
  const [word, next] = [wordAt(sentence, at), wordAt(sentence, at + 1)];
  if (isListed(sentence, at) || /^(?:hvad|hvem|hvordan|hvilke|hvilken|hvilket|om|what|how|whether)$/.test(word)) return null;
  if (/^(?:der|som|hvor|which|who|that|where|hvis)$/.test(word)) return 'relative';
  return /^(?:og|samt|and|eller|or)$/.test(word) && !listed.test(next) ? null : 'end';
};

/** Where a title ends, and where its relative clause begins. After "at" that clause is within the sentence: "at data, der ..., bliver ...". */
export const extent = (sentence: Sentence, from: number): readonly [end: number, relative: number] => {
  const clause = /^(?:at|that)$/.test(wordAt(sentence, from - 1));
  let end = from + 1;
  let relative = 0;
  let open = false;
  for (; end < sentence.list.length; end++) {
    if (endsAt(sentence, end) === 'relative' && relative === 0) relative = end;
    if (open && endsAt(sentence, end) === 'end' && /,/.test(gapAt(sentence, end))) open = false;
    else if (stops(sentence, from, end)) break;
    else if (clause && endsAt(sentence, end) === 'relative') open = true;
  }
  return [end, relative];
};

const stops = (sentence: Sentence, from: number, at: number): boolean => {
  const end = endsAt(sentence, at);
  if (end === null || (end === 'relative' && at - from < 7)) return false;
  if (isSoft(sentence, at) && textOf(sentence, from, at).length < shortest) return false;
  return at - from >= 3 || (end === 'end' && content(sentence, from, at) >= 2);
};

/** A shorter beginning is told with its purpose: "Høringsportalen får en knap, så man kan følge et emne". */
const shortest = 30;

const isSoft = (sentence: Sentence, at: number): boolean =>
  /^(?:saa|hver|naar|inden|foer|which|so|when|before|with|med|til|for|to)$/.test(wordAt(sentence, at)) &&
  !/[;:–(\n]|[.!?]\s/.test(gapAt(sentence, at));

/** How many words of content stand in a stretch. */
export const content = ({ list }: Sentence, from: number, to: number): number =>
  list.slice(from, to).filter(({ text }) => !isFunctionWord(text) && text.length > 2).length;

/** The text of a stretch of words. */
export const textOf = ({ text, list }: Sentence, from: number, to: number): string =>
  text.slice(list[from]?.start ?? 0, list[to - 1]?.end ?? 0);

/** Words that a title may end before. */
const seam =
  /^(?:saa|fordi|for|hvor|som|der|og|samt|med|i|paa|til|fra|ved|om|gennem|via|so|because|where|which|that|and|with|in|on|to|from|through|by|of|af|inden|mellem|hvis|naar)$/;
const strongSeam = /^(?:saa|fordi|hvor|som|der|saaledes|so|because|where|which|hvis|naar)$/;

/** A place to end before `longest` signs; `null` when there is none. */
export const shortened = (sentence: Sentence, from: number, end: number, longest: number): number | null => {
  let [best, strong] = [0, 0];
  const clause = /^(?:at|that)$/.test(wordAt(sentence, from - 1));
  for (let at = from + 2; at < end; at++) {
    if (textOf(sentence, from, at).length > longest) break;
    const gap = gapAt(sentence, at);
    // In a clause of its own a relative clause stands within, and what comes after it belongs to the title.
    const seamless = clause && !/^(?:saa|fordi|saaledes|so|because|hvis|naar)$/.test(wordAt(sentence, at));
    if (!seamless && (strongSeam.test(wordAt(sentence, at)) || /,/.test(gap))) strong = at;
    if (seam.test(wordAt(sentence, at)) || /,/.test(gap)) best = at;
  }
  const chosen = strong > from && content(sentence, from, strong) >= 2 ? strong : best;
  return chosen > from ? chosen : null;
};
