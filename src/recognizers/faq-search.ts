import MiniSearch from 'minisearch';
import type { Faq } from '../domain/consultation.js';
import type { Language } from '../domain/language.js';
import type { Form } from './faq-form.js';
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
  /** All its words, the small ones too. */
  readonly words: ReadonlySet<string>;
  readonly question: readonly string[];
  readonly entry: ReadonlySet<string>;
  readonly answer: ReadonlySet<string>;
  readonly wanted: readonly Wanted[];
  /** What kinds of thing any wording of its entry asks for. */
  readonly kinds: readonly Wanted[];
  readonly form: Form;
  readonly defines: boolean;
}

/** From here on an entry is given as the answer, from there on when no other comes near; and from the last on it is worth offering. */
const sureFrom = 0.74;
const aheadFrom = 0.67;
const possibleFrom = 0.55;

/** A text that meets less than this of a question asks something else with the same words, and is not answered. */
const leastMet = 0.5;

/** A text longer than this asks more than one thing, or none. */
const longest = 600;

/** Builds the search over every wording of every question, and over the answers. */
export const buildFaqIndex = (faq: readonly Faq[], language: Language): FaqIndex => {
  const terms = termsOf(language, wordsOf(faq));
  const read = remembering(terms);
  const wordings = faq.flatMap((one) => wordingsOf(one, read)).map((wording, id) => ({ ...wording, id }));
  const search = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { prefix: (term) => term.length > 4, fuzzy: (term) => (term.length > 4 ? 0.2 : false) },
  });
  search.addAll(wordings.map((one) => ({ id: one.id, text: [...one.question, ...one.entry, ...one.answer].join(' ') })));
  const weight = weights(faq, read);
  return {
    search: (text) => {
      if (text.length > longest) return null;
      const asked = {
        words: allWords(text),
        terms: [...new Set(terms.of(text))],
        wanted: terms.wanted(text),
        form: terms.form(text),
        defines: terms.defines(text),
      };
      const hits = asked.terms.length > 0 ? search.search(asked.terms.join(' ')).slice(0, 200) : [];
      return best(
        asked,
        hits.flatMap((hit) => wordings[hit.id as number] ?? []),
        weight,
      );
    },
  };
};

/** The terms of the FAQ's own texts, each read once. */
const remembering = (terms: Terms): Terms => {
  const known = new Map<string, readonly string[]>();
  return {
    ...terms,
    of: (text) => {
      const found = known.get(text) ?? terms.of(text);
      known.set(text, found);
      return found;
    },
  };
};

const wordingsOf = ({ id, questions, answer }: Faq, terms: Terms): readonly Omit<Wording, 'id'>[] => {
  const entry = new Set(questions.flatMap(terms.of));
  const answered = new Set(terms.of(answer));
  const kinds = [...new Set(questions.flatMap(terms.wanted))];
  return questions.map((question) => ({
    faq: id,
    words: allWords(question),
    question: [...new Set(terms.of(question))],
    entry,
    answer: answered,
    wanted: terms.wanted(question),
    kinds,
    form: terms.form(question),
    defines: terms.defines(question),
  }));
};

const allWords = (text: string): ReadonlySet<string> => new Set(words(text).map((word) => word.text));

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
      if (term === 'you' || term === 'agency' || term === 'had') return 0.7;
      return generic.has(term) ? 0.6 : Math.log(1 + faq.length / (counts.get(term) ?? 0.7));
    },
  };
};

interface Asked {
  readonly words: ReadonlySet<string>;
  readonly terms: readonly string[];
  readonly wanted: readonly Wanted[];
  readonly form: Form;
  readonly defines: boolean;
}

const best = (asked: Asked, wordings: readonly Wording[], weight: Weights): ReturnType<FaqIndex['search']> => {
  const scores = new Map<string, { readonly score: number; readonly fits: boolean }>();
  for (const wording of wordings) {
    const fits = answers(asked, wording, weight);
    const score = similarity(asked, wording, weight) * (fits ? 1 : 0.8);
    if (score > (scores.get(wording.faq)?.score ?? 0)) scores.set(wording.faq, { score, fits });
  }
  const [first, second] = [...scores].sort(([, a], [, b]) => b.score - a.score);
  if (!first || first[1].score < possibleFrom) return null;
  const [id, { score, fits }] = first;
  const lead = score - (second?.[1].score ?? 0);
  return { id, score, sure: fits && ((score >= sureFrom && lead > 0.02) || (score >= aheadFrom && lead > 0.15)) };
};

/**
 * Whether an entry can be the answer at all, however alike the words: it speaks of everything the question speaks of, it is asked for the
 * same kind of thing, and most of its wording is in the question.
 */
const answers = (asked: Asked, wording: Wording, weight: Weights): boolean =>
  asked.terms.every((term) => spokenOf(term, asked, wording)) &&
  sameForm(asked, wording) &&
  met(asked, wording, weight) >= leastMet;

const spokenOf = (term: string, asked: Asked, { entry, answer }: Wording): boolean =>
  entry.has(term) || begins(term, entry) || (closed(asked.form) && term !== 'you' && answer.has(term));

/** Whether a yes or a no is asked for. */
const closed = (form: Form): boolean => form !== 'open' && form !== 'bare';

const sameForm = (asked: Asked, wording: Wording): boolean => {
  if (closed(asked.form)) return asked.form === wording.form;
  if (asked.form === 'open' && closed(wording.form)) return false;
  if (asked.defines && !wording.defines) return false;
  if (asked.wanted.length === 0) return asked.form === 'bare' || wording.wanted.length === 0;
  return asked.wanted.some((kind) => wording.kinds.includes(kind));
};

/** How much of what the wording asks is in the text. */
const met = (asked: Asked, wording: Wording, weight: Weights): number =>
  share(wording.question, weight, (term) => (asked.terms.includes(term) || begins(term, new Set(asked.terms)) ? 1 : 0));

/**
 * How much a text and a wording ask the same: what the text asks must be in the entry, and what the wording asks mostly in the text. Asking
 * for another kind of thing ("hvornår" for "hvem") halves it.
 */
const similarity = (asked: Asked, wording: Wording, weight: Weights): number => {
  const covered = share(asked.terms, weight, (term) => {
    if (wording.question.includes(term)) return 1;
    if (wording.entry.has(term)) return 0.85;
    if (begins(term, wording.entry)) return 0.8;
    return wording.answer.has(term) ? (closed(asked.form) ? 0.7 : 0.5) : 0;
  });
  const other = asked.wanted.length > 0 && !asked.wanted.some((kind) => wording.kinds.includes(kind));
  const kind = !other ? 1 : asked.wanted.includes('how') ? 0.8 : 0.5;
  const form = closed(asked.form) === closed(wording.form) ? 1 : 0.88;
  return (0.65 * covered + 0.35 * met(asked, wording, weight)) * kind * form + 0.06 * alike(asked.words, wording.words);
};

/** How many of all their words two questions share: what decides between two that have the same content. */
const alike = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let same = 0;
  for (const one of a) if (b.has(one)) same++;
  return same / (a.size + b.size - same || 1);
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
