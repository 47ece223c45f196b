import { isFunctionWord } from './function-words.js';
import { sentencesOf } from './passage.js';
import { words } from './text.js';
import { content, extent, gapAt, type Mark, type Sentence, shortened, textOf, wordAt } from './title-extent.js';
import { isFit } from './title-fit.js';
import { titleLeadMarks } from './title-words.js';

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
  const label = sentence.list.slice(0, at).map(({ text }) => text);
  return label.some((word) => labels.test(word)) &&
    label.every(
      (word) => labels.test(word) || /^(?:\d+|det|er|kort|fortalt|vores|mit|om|det|gaar|ud|paa|is|it|the|our|my)$/.test(word),
    )
    ? at
    : null;
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

/** "det offentlige", "den enkelte kommune": an article before its adjective. */
const isNounPhrase = (sentence: Sentence, from: number): boolean =>
  /^(?:det|den|de)$/.test(wordAt(sentence, from)) &&
  /e$/.test(wordAt(sentence, from + 1)) &&
  !isFunctionWord(wordAt(sentence, from + 1));

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
