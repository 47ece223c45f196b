import MiniSearch from 'minisearch';
import type { Faq } from '../domain/consultation.js';
import type { Language } from '../domain/language.js';
import { danishStem, englishStem } from './stem.js';
import { distance, words } from './text.js';

/** Finds the question that a text asks. `score` is the share of what the text asks that the entry covers, 0 to 1. */
export interface FaqIndex {
  readonly search: (text: string) => { readonly id: string; readonly score: number; readonly sure: boolean } | null;
}

interface Entry {
  readonly id: string;
  readonly faq: string;
  readonly question: string;
  readonly answer: string;
}

/** Question words and the like say what kind of answer is wanted, and little of what about. */
const interrogatives: Readonly<Record<string, string>> = {
  hvornaar: 'qtime',
  when: 'qtime',
  hvem: 'qwho',
  who: 'qwho',
  whom: 'qwho',
  hvor: 'qwhere',
  where: 'qwhere',
  hvorfor: 'qwhy',
  why: 'qwhy',
  hvordan: 'qhow',
  how: 'qhow',
};

/** A text longer than this is not a question about the consultation. */
const longest = 60;

/** How much of the question's weight an entry must cover to be given as its answer, and to be worth offering. */
const sureFrom = 0.7;
const possibleFrom = 0.5;

/** Builds the search over every wording of every question and over the answers. */
export const buildFaqIndex = (faq: readonly Faq[], language: Language, isFunctionWord: (word: string) => boolean): FaqIndex => {
  const stem = language === 'da' ? danishStem : englishStem;
  const vocabulary = vocabularyOf(faq, stem, isFunctionWord);
  const termsOf = (text: string): readonly string[] =>
    words(text)
      .slice(0, longest)
      .flatMap(({ text: word }) => {
        const kind = interrogatives[word];
        if (kind) return [kind];
        return isFunctionWord(word) ? [] : partsOf(word, vocabulary, stem);
      });
  const entries: Entry[] = faq.flatMap(({ id, questions, answer }) =>
    questions.map((question, at) => ({ id: `${id}/${at}`, faq: id, question, answer })),
  );
  const search = new MiniSearch<Entry>({
    fields: ['question', 'answer'],
    storeFields: ['faq'],
    tokenize: (text) => [...termsOf(text)],
    processTerm: (term) => term,
    searchOptions: {
      boost: { question: 3 },
      fuzzy: (term) => (term.length > 7 ? 0.2 : term.length > 4 ? 1 : false),
      prefix: (term) => term.length > 4,
    },
  });
  search.addAll(entries);
  const weights = weightsOf(faq, termsOf);
  const texts = new Map(
    entries.map((entry) => [entry.id, { question: new Set(termsOf(entry.question)), answer: new Set(termsOf(entry.answer)) }]),
  );
  return { search: (text) => best(text, { search, termsOf, weights, texts }) };
};

/** A stem and, when it is a compound of words the FAQ knows, its parts: "hoeringsfrist" is also "hoering" and "frist". */
const partsOf = (word: string, vocabulary: ReadonlySet<string>, stem: (word: string) => string): readonly string[] => {
  const whole = stem(word);
  if (word.length < 8 || word.length > 40) return [whole];
  for (let cut = 4; cut <= word.length - 4; cut++) {
    const first = word.slice(0, cut);
    const second = stem(word.slice(cut));
    const joined = [first, first.replace(/[se]$/, '')].map(stem).find((one) => vocabulary.has(one));
    if (joined && vocabulary.has(second)) return [joined, second];
  }
  return [whole];
};

const vocabularyOf = (
  faq: readonly Faq[],
  stem: (word: string) => string,
  isFunctionWord: (word: string) => boolean,
): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { questions, answer } of faq)
    for (const { text } of words([...questions, answer].join(' ')))
      if (text.length >= 4 && !isFunctionWord(text)) found.add(stem(text));
  return found;
};

/** The rarer a term among the entries, the more it says; a term that no entry holds says most. */
const weightsOf = (faq: readonly Faq[], termsOf: (text: string) => readonly string[]): ((term: string) => number) => {
  const counts = new Map<string, number>();
  for (const { questions, answer } of faq)
    for (const term of new Set(termsOf([...questions, answer].join(' \n ')))) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weight = (count: number): number => Math.log(1 + faq.length / (count + 0.5));
  return (term) =>
    term.startsWith('q') && Object.values(interrogatives).includes(term) ? 0.35 : weight(counts.get(term) ?? 0.5);
};

interface Ground {
  readonly search: MiniSearch<Entry>;
  readonly termsOf: (text: string) => readonly string[];
  readonly weights: (term: string) => number;
  readonly texts: ReadonlyMap<string, { readonly question: ReadonlySet<string>; readonly answer: ReadonlySet<string> }>;
}

const best = (text: string, { search, termsOf, weights, texts }: Ground): ReturnType<FaqIndex['search']> => {
  if (text.length > 2000) return null;
  const terms = [...new Set(termsOf(text))];
  if (!terms.some((term) => !Object.values(interrogatives).includes(term))) return null;
  const total = terms.reduce((sum, term) => sum + weights(term), 0);
  let found: { id: string; score: number; rank: number } | null = null;
  for (const hit of search.search(text).slice(0, 12)) {
    const entry = texts.get(hit.id as string);
    if (!entry) continue;
    const covered = terms.reduce((sum, term) => sum + weights(term) * coverage(term, entry), 0) / total;
    const rank = covered + 0.3 * shareAsked(terms, entry.question, weights);
    if (!found || rank > found.rank) found = { id: hit.faq as string, score: covered, rank };
  }
  return found && found.score >= possibleFrom ? { id: found.id, score: found.score, sure: found.score >= sureFrom } : null;
};

/** 1 for a term of the question, less for one of the answer alone, 0 for neither. */
const coverage = (
  term: string,
  entry: { readonly question: ReadonlySet<string>; readonly answer: ReadonlySet<string> },
): number => {
  if (entry.question.has(term) || meantIn(term, entry.question)) return 1;
  return entry.answer.has(term) ? 0.6 : 0;
};

const meantIn = (term: string, terms: ReadonlySet<string>): boolean => {
  if (term.length < 5) return false;
  const limit = term.length > 8 ? 2 : 1;
  for (const one of terms) if (one.charAt(0) === term.charAt(0) && distance(term, one, limit) <= limit) return true;
  return false;
};

/** How much of an entry's own question the text asks. */
const shareAsked = (terms: readonly string[], question: ReadonlySet<string>, weights: (term: string) => number): number => {
  let total = 0;
  let asked = 0;
  for (const term of question) {
    total += weights(term);
    if (terms.includes(term)) asked += weights(term);
  }
  return total === 0 ? 0 : asked / total;
};
