import { isFunctionWord } from './function-words.js';
import { sentencesOf } from './passage.js';
import { words } from './text.js';
import { content, extent, gapAt, type Sentence, shortened, textOf, wordAt } from './title-extent.js';
import { isFit } from './title-fit.js';
import {
  asked,
  command,
  commanded,
  demanded,
  described,
  introduced,
  needed,
  opined,
  promised,
  proposed,
  sought,
  wished,
} from './title-leads.js';
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
  for (const read of [proposed, described, introduced, wished, asked, sought, needed, opined, commanded, demanded, promised])
    for (const sentence of sentences.slice(0, 400)) {
      if (sentence.stretch.text.endsWith('?') && read !== wished && read !== asked) continue;
      const from = read(sentence);
      const title = from === null ? null : titleFrom(sentence, from, longest);
      if (title !== null) return title;
    }
  return null;
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
  if (/^(?:er|is|are|jer|jeres|dem|them|him|her|work|begin|start|finish|continue|begynde|starte)$/.test(first.text)) return null;
  // "Put them online": a pronoun that stands for what was said before hangs in the air.
  if (command.test(first.text) && /^(?:dem|den|det|them|it|dog|this|those)$/.test(wordAt(sentence, from + 1))) return null;
  const [end, relative] = extent(sentence, from);
  // "Vi vil gerne have skolen med": who is to join is no initiative.
  if (/^(?:med|on board)$/.test(wordAt(sentence, end - 1))) return null;
  const whole = textOf(sentence, from, end);
  // "i et sprog, vi forstår": the clause that says which is gone, so that the noun says nothing.
  const bereft =
    /,/.test(gapAt(sentence, end)) &&
    /^(?:vi|man|jeg|ingen|alle|enhver|we|they)$/.test(wordAt(sentence, end)) &&
    /^(?:en|et|a|an)$/.test(wordAt(sentence, end - 2));
  const last = bereft ? null : whole.length <= longest ? end : shortened(sentence, from, end, longest);
  const title =
    last === null ? null : worded(sentence, from, last, last === end && endsEmbedded(sentence, from, end) ? unfinished : loose);
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
  (/e$/.test(wordAt(sentence, from + 1)) ||
    (wordAt(sentence, from) === 'de' && /(?:er|tal|data)$/.test(wordAt(sentence, from + 1)))) &&
  !isFunctionWord(wordAt(sentence, from + 1));

const loose =
  /^(?:og|i|at|som|der|for|med|til|paa|af|en|et|den|det|de|om|fra|ved|hvor|eller|samt|and|in|to|the|a|an|of|for|with|that|or|by|on|saa|fx|feks|f|eks|bl|inden)$/;

/** At the end of a clause a preposition may stand: "hvad kommunen bruger penge på". */
const unfinished = /^(?:og|at|som|der|af|hvor|hvis|fordi|because|where|which|en|et|eller|samt|and|the|a|an|that|or|saa|fx|feks)$/;

const endsEmbedded = (sentence: Sentence, from: number, end: number): boolean =>
  sentence.list
    .slice(from, end)
    .some(({ text }) => /^(?:hvad|hvem|hvilke|hvilken|hvilket|som|der|what|who|which|that|hvor)$/.test(text)) &&
  !/^(?:hvornaar|hvad|hvem|hvor|hvordan|hvilke|when|what|who|how|where)$/.test(wordAt(sentence, end));

/** "at skrive brevene om, så": the particle of a verb, at the end of its clause. */
const isParticle = (sentence: Sentence, end: number): boolean =>
  wordAt(sentence, end - 1) === 'om' &&
  /(?:erne|ene|en|et)$/.test(wordAt(sentence, end - 2)) &&
  /^(?:saa|for)$/.test(wordAt(sentence, end));

const worded = (sentence: Sentence, from: number, to: number, left: RegExp): string | null => {
  const { list } = sentence;
  let end = to;
  while (end > from && left.test(wordAt(sentence, end - 1)) && !(end === to && left === loose && isParticle(sentence, end)))
    end--;
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
  const title = `${said}${closing}`
    .replace(/\s+/g, ' ')
    .replace(/,? og lad os$/u, '')
    .replace(/[\s.,;:!?–-]+$/u, '');
  if (title.length < 10 || content(sentence, from, end) < (end - from > 1 ? 2 : 1) || title.includes('?')) return null;
  if (!isFit(list.slice(from, end).map((word) => word.text))) return null;
  return title.charAt(0).toUpperCase() + title.slice(1);
};
