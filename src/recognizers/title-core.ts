import { isFunctionWord } from './function-words.js';
import type { Stretch } from './passage.js';
import { sentencesOf } from './passage.js';
import { type Token, words } from './text.js';
import { isFit } from './title-fit.js';
import { titleLeadMarks } from './title-words.js';

type Mark = ReturnType<typeof titleLeadMarks>[number];

interface Sentence {
  readonly text: string;
  readonly stretch: Stretch;
  readonly list: readonly Token[];
  readonly marks: readonly Mark[];
}

/** What the sentence that proposes something says it is, at most `longest` signs; `null` when no sentence does. */
export const proposedCore = (text: string, longest: number): string | null => {
  const all = words(text);
  const marks = titleLeadMarks(all);
  let [word, mark] = [0, 0];
  const sentences = sentencesOf(text).map((stretch): Sentence => {
    const [from, first] = [word, mark];
    while (word < all.length && (all[word]?.start ?? 0) < stretch.end) word++;
    while (mark < marks.length && (marks[mark]?.from ?? 0) < word) mark++;
    const own = marks.slice(first, mark).map((one) => ({ ...one, from: one.from - from, to: one.to - from }));
    return { text, stretch, list: all.slice(from, word), marks: own };
  });
  for (const read of [proposed, described, wished, asked, needed, opined, commanded, demanded])
    for (const sentence of sentences.slice(0, 400)) {
      if (sentence.stretch.text.endsWith('?') && read !== wished && read !== asked) continue;
      const from = read(sentence);
      const title = from === null ? null : titleFrom(sentence, from, longest);
      if (title !== null) return title;
    }
  return null;
};

const wordAt = (sentence: Sentence, at: number): string => sentence.list[at]?.text ?? '';

const gapAt = ({ text, list }: Sentence, at: number): string =>
  text.slice(list[at - 1]?.end ?? list[at]?.start ?? 0, list[at]?.start);

const pronoun = /^(?:vi|man|jeg|i|du|de|we|you|one|they|kommunen|kommunerne|staten)$/;

/** Where the title begins after a lead: after "at", "that", "vi laver" and "der oprettes". */
const skipped = (sentence: Sentence, from: number): number => {
  let at = from;
  const creates = (): number => sentence.marks.find((mark) => mark.mark === 'create' && mark.from === at)?.to ?? at;
  if (/:/.test(gapAt(sentence, at + 1)) && at + 1 < sentence.list.length) at++;
  while (
    /^(?:at|that|to|derfor|hermed|altsaa|konkret|simpelthen|ganske|enkelt|også|ogsaa|om|for|bare|foelgende|nu)$/.test(
      wordAt(sentence, at),
    )
  )
    at++;
  const there = sentence.marks.find((mark) => mark.mark === 'there' && mark.from === at);
  if (there) at = there.to;
  else if (wordAt(sentence, at) === 'der') at++;
  else if (pronoun.test(wordAt(sentence, at)) && /^(?:vi|man|i|we|you)$/.test(wordAt(sentence, at))) {
    const here = at;
    at++;
    while (/^(?:kan|skal|bør|boer|vil|i|faelles|sammen|gerne|should|could|can)$/.test(wordAt(sentence, at)) && at < here + 3)
      at++;
    const made = creates();
    return made > at && isArticle(wordAt(sentence, made)) ? made : here;
  }
  const made = creates();
  if (made > at && (isArticle(wordAt(sentence, made)) || there)) return made;
  return at;
};

const isArticle = (word: string): boolean => /^(?:en|et|een|eet|a|an|the|flere|nye|faelles|aabne|some|open|more)$/.test(word);

const proposed = (sentence: Sentence): number | null => {
  const lead = sentence.marks.find(({ mark }) => mark === 'propose');
  if (!lead || isNegated(sentence, lead)) return null;
  const inverted =
    sender.test(wordAt(sentence, lead.to)) && ![1, 2, 3].some((step) => sender.test(wordAt(sentence, lead.from - step)));
  return skipped(sentence, lead.to + (inverted ? 1 : 0));
};

/** "derfor foreslår vi": who proposes stands behind the verb. */
const sender = /^(?:vi|jeg|we|i|foreningen|kommunen|regionen)$/;

const isNegated = (sentence: Sentence, { to }: Mark): boolean => /^(?:ikke|not)$/.test(wordAt(sentence, to));

const wished = (sentence: Sentence): number | null => {
  const lead = sentence.marks.find(({ mark }) => mark === 'wish');
  if (!lead || isNegated(sentence, lead)) return null;
  const early = sentence.marks.some(({ mark, from }) => mark === 'other' && from >= lead.to && from <= lead.to + 2);
  return early ? null : skipped(sentence, lead.to);
};

/** "Beskrivelse: En fælles database ...": a thing, under the label that says what it is. */
const described = (sentence: Sentence): number | null => {
  const at = sentence.list.findIndex((_, place) => place > 0 && /:/.test(gapAt(sentence, place)));
  if (at < 1 || at > 4 || !isArticle(wordAt(sentence, at))) return null;
  return sentence.list.slice(0, at).some(({ text }) => labels.test(text)) ? at : null;
};

const labels =
  /^(?:beskrivelse|hvad|ide|ideen|indhold|initiativ|initiativet|forslag|forslaget|projekt|projektet|what|description|idea|proposal|initiative)$/;

/** "Vi mener, at alle skoler skal offentliggøre ...": an opinion on what is to be. */
const opined = (sentence: Sentence): number | null => {
  const lead = sentence.marks.find(({ mark }) => mark === 'opinion' || mark === 'asks');
  if (!lead || lead.from > 8 || !/^(?:vi|jeg|we|i|derfor)$/.test(wordAt(sentence, 0)) || hasFact(sentence)) return null;
  const from = [0, 1, 2].map((step) => lead.to + step).find((at) => /^(?:at|that)$/.test(wordAt(sentence, at)));
  if (from === undefined || /^(?:vi|man|jeg|det|den|de|der|i|we|it|they|there|du)$/.test(wordAt(sentence, from + 1))) return null;
  const wished = wordAt(sentence, lead.from) === 'oensker';
  return wished || sentence.marks.some((one) => one.mark === 'should' && one.from > from && one.from < from + 8)
    ? from + 1
    : null;
};

/** "Regionen ønsker at etablere et borgerpanel". */
const asked = (sentence: Sentence): number | null => {
  const at = sentence.marks.findIndex(({ mark, to }, index) => {
    const next = sentence.marks[index + 1];
    return mark === 'asks' && next?.mark === 'create' && next.from - to <= 1 && isArticle(wordAt(sentence, next.to));
  });
  const made = at < 0 ? undefined : sentence.marks[at + 1];
  return made && !hasFact(sentence) ? made.to : null;
};

/** "Der bør oprettes et register ..." */
const needed = (sentence: Sentence): number | null => {
  const at = sentence.marks.findIndex(
    ({ mark, to }, index) =>
      mark === 'there' && sentence.marks[index + 1]?.mark === 'create' && sentence.marks[index + 1]?.from === to,
  );
  const made = at < 0 ? undefined : sentence.marks[at + 1];
  return made && !hasFact(sentence) ? made.to : null;
};

const hasFact = ({ marks }: Sentence): boolean => marks.some(({ mark }) => mark === 'fact');

const command =
  /^(?:lav|opret|indfoer|giv|byg|etabler|saml|goer|laeg|udvikl|lad|start|offentliggoer|make|create|build|introduce|give|publish|open|launch)$/;

const commanded = (sentence: Sentence): number | null =>
  command.test(wordAt(sentence, 0)) && sentence.list.length > 3 && !hasFact(sentence) ? 0 : null;

/** "Kommunerne bør lægge alle referater ud": the whole of it. */
const demanded = (sentence: Sentence): number | null => {
  const lead = sentence.marks.find(({ mark }) => mark === 'should');
  if (!lead || lead.from === 0 || lead.from > 6 || hasFact(sentence)) return null;
  const before = sentence.list.slice(0, lead.from);
  const named = before.some(({ text }) => !isFunctionWord(text));
  return named &&
    !/^(?:vi|jeg|man|det|den|de|her|hvis|naar|som|hvor|we|i|it|they|this|if|when|og|men|derfor|i)$/.test(before[0]?.text ?? '')
    ? 0
    : null;
};

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

const titleFrom = (sentence: Sentence, from: number, longest: number): string | null => {
  const { list } = sentence;
  const first = list[from];
  if (
    !first ||
    (/^(?:det|den|dette|denne|de|it|this|they|noget|something|foelgende|ikke|not|hvad|om)$/.test(first.text) &&
      !isNounPhrase(sentence, from))
  )
    return null;
  const [end, relative] = extent(sentence, from);
  const whole = textOf(sentence, from, end);
  const last = whole.length <= longest ? end : shortened(sentence, from, end, longest);
  const title = last === null ? null : worded(sentence, from, last, last === end ? unfinished : loose);
  return (
    title ??
    (relative > from && relative < end && content(sentence, from, relative) >= 2
      ? worded(sentence, from, relative, unfinished)
      : null)
  );
};

/** Where a title ends, and where its relative clause begins. After "at" that clause is within the sentence: "at data, der ..., bliver ...". */
const extent = (sentence: Sentence, from: number): readonly [end: number, relative: number] => {
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

/** "det offentlige", "den enkelte kommune": an article before its adjective. */
const isNounPhrase = (sentence: Sentence, from: number): boolean =>
  /^(?:det|den|de)$/.test(wordAt(sentence, from)) &&
  /e$/.test(wordAt(sentence, from + 1)) &&
  !isFunctionWord(wordAt(sentence, from + 1));

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

const content = ({ list }: Sentence, from: number, to: number): number =>
  list.slice(from, to).filter(({ text }) => !isFunctionWord(text) && text.length > 2).length;

const textOf = ({ text, list }: Sentence, from: number, to: number): string =>
  text.slice(list[from]?.start ?? 0, list[to - 1]?.end ?? 0);

/** Words that a title may end before. */
const seam =
  /^(?:saa|fordi|for|hvor|som|der|og|samt|med|i|paa|til|fra|ved|om|gennem|via|so|because|where|which|that|and|with|in|on|to|from|through|by|of|af|inden|mellem|hvis|naar)$/;
const strongSeam = /^(?:saa|fordi|hvor|som|der|saaledes|so|because|where|which|hvis|naar)$/;

const shortened = (sentence: Sentence, from: number, end: number, longest: number): number | null => {
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

const loose =
  /^(?:og|i|at|som|der|for|med|til|paa|af|en|et|den|det|de|om|fra|ved|hvor|eller|samt|and|in|to|the|a|an|of|for|with|that|or|by|on|saa|fx|feks|f|eks|bl|inden)$/;

/** At the end of a clause a preposition may stand: "hvad kommunen bruger penge på". */
const unfinished = /^(?:og|at|som|der|en|et|eller|samt|and|the|a|an|that|or|saa|fx|feks)$/;

const worded = (sentence: Sentence, from: number, to: number, left: RegExp): string | null => {
  const { list } = sentence;
  let end = to;
  while (end > from && left.test(wordAt(sentence, end - 1))) end--;
  if (
    /^paa en maade$/.test(
      list
        .slice(end - 3, end)
        .map((word) => word.text)
        .join(' '),
    )
  )
    end -= 3;
  const said = textOf(sentence, from, end);
  const closing = /["“„«»]/.test(said)
    ? (/^["”»]/.exec(sentence.text.slice(list[end - 1]?.end, (list[end - 1]?.end ?? 0) + 1))?.[0] ?? '')
    : '';
  const title = `${said}${closing}`.replace(/\s+/g, ' ').replace(/[\s.,;:!?–-]+$/u, '');
  if (title.length < 10 || content(sentence, from, end) < (end - from > 1 ? 2 : 1) || title.includes('?')) return null;
  if (!isFit(list.slice(from, end).map((word) => word.text))) return null;
  return title.charAt(0).toUpperCase() + title.slice(1);
};
