import MiniSearch from 'minisearch';
import type { Faq } from '../domain/consultation.js';
import type { Language } from '../domain/language.js';
import { type Terms, termsOf, type Wanted } from './faq-words.js';
import { words } from './text.js';

/** Finds the question that a text asks. `score` is how much of the text the entry is about and the other way round, 0 to 1. */
export interface FaqIndex {
  readonly search: (text: string) => { readonly id: string; readonly score: number; readonly sure: boolean } | null;
}

/** One wording of a question, with the rest of its entry. */
interface Wording {
  readonly id: number;
  readonly faq: string;
  readonly question: readonly string[];
  readonly entry: ReadonlySet<string>;
  readonly answer: ReadonlySet<string>;
  readonly wanted: readonly Wanted[];
  readonly closed: boolean;
}

/** From here on an entry is given as the answer, from there on when no other comes near; and from the last on it is worth offering. */
const sureFrom = 0.74;
const aheadFrom = 0.67;
const possibleFrom = 0.55;

/** A text that meets less than this of a question asks something else with the same words. */
const leastMet = 0.45;

/** A text longer than this asks more than one thing, or none. */
const longest = 600;

/** Builds the search over every wording of every question, and over the answers. */
export const buildFaqIndex = (faq: readonly Faq[], language: Language): FaqIndex => {
  const terms = termsOf(language, wordsOf(faq));
  const wordings = faq.flatMap((one) => wordingsOf(one, terms)).map((wording, id) => ({ ...wording, id }));
  const search = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { prefix: (term) => term.length > 4, fuzzy: (term) => (term.length > 4 ? 0.2 : false) },
  });
  search.addAll(wordings.map((one) => ({ id: one.id, text: [...one.question, ...one.entry, ...one.answer].join(' ') })));
  const weight = weights(faq, terms);
  return {
    search: (text) => {
      if (text.length > longest) return null;
      const asked = {
        terms: [...new Set(terms.of(text))],
        wanted: terms.wanted(text),
        closed: terms.closed(text),
      };
      const hits = asked.terms.length > 0 ? search.search(asked.terms.join(' ')).slice(0, 40) : [];
      return best(
        asked,
        hits.flatMap((hit) => wordings[hit.id as number] ?? []),
        weight,
      );
    },
  };
};

const wordingsOf = ({ id, questions, answer }: Faq, terms: Terms): readonly Omit<Wording, 'id'>[] => {
  const entry = new Set(questions.flatMap(terms.of));
  const answered = new Set(terms.of(answer));
  const wanted = [...new Set(questions.flatMap(terms.wanted))];
  return questions.map((question) => ({
    faq: id,
    question: [...new Set(terms.of(question))],
    entry,
    answer: answered,
    wanted,
    closed: terms.closed(question),
  }));
};

const wordsOf = (faq: readonly Faq[]): readonly string[] => [
  ...new Set(faq.flatMap(({ questions, answer }) => words([...questions, answer].join(' ')).map((word) => word.text))),
];

interface Weights {
  readonly of: (term: string) => number;
}

/** Words that say how long and how much, which `wanted` tells already. */
const generic = new Set(['lang', 'laeng', 'lang', 'long', 'tid', 'time', 'meget', 'much']);

/** The fewer entries a term stands in, the more it says; a term that no entry holds says most. */
const weights = (faq: readonly Faq[], terms: Terms): Weights => {
  const counts = new Map<string, number>();
  for (const { questions, answer } of faq)
    for (const term of new Set([...questions, answer].flatMap(terms.of))) counts.set(term, (counts.get(term) ?? 0) + 1);
  return {
    of: (term) => {
      if (term === 'not') return 2;
      return generic.has(term) ? 0.6 : Math.log(1 + faq.length / (counts.get(term) ?? 0.7));
    },
  };
};

interface Asked {
  readonly terms: readonly string[];
  readonly wanted: readonly Wanted[];
  readonly closed: boolean;
}

const best = (asked: Asked, wordings: readonly Wording[], weight: Weights): ReturnType<FaqIndex['search']> => {
  const scores = new Map<string, number>();
  for (const wording of wordings) {
    const score = similarity(asked, wording, weight);
    if (score > (scores.get(wording.faq) ?? 0)) scores.set(wording.faq, score);
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < possibleFrom) return null;
  const lead = first[1] - (second?.[1] ?? 0);
  return { id: first[0], score: first[1], sure: (first[1] >= sureFrom && lead > 0.02) || (first[1] >= aheadFrom && lead > 0.15) };
};

/**
 * How much a text and a wording ask the same: what the text asks must be in the entry, and what the wording asks mostly in the text. Asking
 * for another kind of thing ("hvornår" for "hvem") halves it.
 */
const similarity = (asked: Asked, wording: Wording, weight: Weights): number => {
  const covered = share(asked.terms, weight, (term) => {
    if (wording.question.includes(term)) return 1;
    if (wording.entry.has(term)) return 0.85;
    if (begins(term, wording.entry)) return 0.8;
    return wording.answer.has(term) ? (asked.closed ? 0.7 : 0.5) : 0;
  });
  const met = share(wording.question, weight, (term) =>
    asked.terms.includes(term) || begins(term, new Set(asked.terms)) ? 1 : 0,
  );
  const other = asked.wanted.length > 0 && !asked.wanted.some((kind) => wording.wanted.includes(kind));
  const kind = !other ? 1 : asked.wanted.includes('how') ? 0.8 : 0.5;
  const form = asked.closed === wording.closed ? 1 : 0.88;
  return (0.65 * covered + 0.35 * met) * kind * (met < leastMet ? 0.9 : 1) * form;
};

const share = (terms: readonly string[], weight: Weights, worth: (term: string) => number): number => {
  const total = terms.reduce((sum, term) => sum + weight.of(term), 0);
  return total === 0 ? 0 : terms.reduce((sum, term) => sum + weight.of(term) * worth(term), 0) / total;
};

/** "kontakt" and "kontaktperson" begin alike. */
const begins = (term: string, terms: ReadonlySet<string>): boolean => {
  if (term.length < 5) return false;
  for (const one of terms) if (one.length >= 5 && (one.startsWith(term) || term.startsWith(one))) return true;
  return false;
};
