import MiniSearch from 'minisearch';
import type { Faq } from '../domain/consultation.js';
import type { Language } from '../domain/language.js';
import { beyondIn } from './faq-beyond.js';
import { type Asks, isClosed } from './faq-form.js';
import { type Frame, type Reader, readerOf, wordsOf } from './faq-words.js';

/** Finds the question that a text asks. `score` is how near the best entry comes, 0 to 1; only a `sure` one may be given as the answer. */
export interface FaqIndex {
  readonly search: (text: string) => FaqHit | null;
}

/** An entry of the FAQ. */
export interface FaqHit {
  readonly id: string;
  readonly score: number;
  readonly sure: boolean;
}

/** One wording of a question, with what the rest of its entry asks. */
interface Wording {
  readonly id: number;
  readonly faq: string;
  readonly frame: Frame;
  /** The words of all its wordings that ask the same. */
  readonly said: readonly ReadonlySet<string>[];
  /** What it asks beyond what the conversation is about; all of it when there is nothing else. */
  readonly needed: ReadonlySet<string>;
  readonly entry: ReadonlySet<string>;
  readonly asks: ReadonlySet<Asks>;
}

type Weight = (concept: string) => number;

/** The most of a wording that a question may leave unsaid, by weight. */
const mostMissing = 0.34;

/** A text longer than this asks more than one thing, or none. */
const longest = 600;

/** How far the best entry must be ahead of what is not answered, and of the next entry. */
const ahead = 0.012;
const tie = 0.003;

/** Builds the search over every wording of every question. */
export const buildFaqIndex = (faq: readonly Faq[], language: Language): FaqIndex => {
  const others = beyondIn(language);
  const reader = readerOf(language, wordsOf([...faq.flatMap(({ questions }) => questions), ...others]));
  const asked = faq.flatMap((one) => wordingsOf(one, reader));
  const answered = new Set(asked.map(({ frame }) => keyOf(frame)));
  const unanswered = wordingsOf({ id: nothing, questions: others, answer: '', source: '' }, reader).filter(
    ({ frame }) => !answered.has(keyOf(frame)),
  );
  const wordings = distinct([...asked, ...unanswered]).map((wording, id) => ({ ...wording, id }));
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(wordings.map(({ id, frame }) => ({ id, text: [...frame.concepts].join(' ') })));
  const weight = weightOf(wordings, faq.length);
  const one = (asked: Frame): FaqHit | null => {
    const near =
      asked.concepts.size > 0
        ? index
            .search([...asked.concepts].join(' '))
            .slice(0, 400)
            .flatMap((hit) => wordings[hit.id as number] ?? [])
        : wordings.filter(({ frame }) => frame.concepts.size === 0);
    return best(asked, near, weight, reader.background);
  };
  return {
    search: (text) => {
      if (text.length > longest) return null;
      const found = reader.framesOf(text).slice(0, 6).map(one);
      const [first] = found;
      if (found.length === 0 || !first) return null;
      return { ...first, sure: found.every((hit) => hit?.sure === true) };
    },
  };
};

const wordingsOf = ({ id, questions }: Faq, reader: Reader): readonly Omit<Wording, 'id'>[] => {
  const frames = questions.flatMap((question) => reader.framesOf(question).slice(0, 1));
  const entry = new Set(frames.flatMap(({ concepts }) => [...concepts]));
  const asks = new Set(frames.map((frame) => frame.asks));
  return frames.map((frame) => {
    const beyond = [...frame.concepts].filter(
      (concept) => !reader.background.has(concept) && !telling.has(concept) && !weak.has(concept),
    );
    return { faq: id, frame, said: [frame.words], needed: new Set(beyond.length > 0 ? beyond : frame.concepts), entry, asks };
  });
};

/** The entry that stands for all that is not answered. */
const nothing = '';

const keyOf = ({ asks, modal, concepts }: Frame): string => [asks, modal, ...[...concepts].sort()].join(' ');

/** Wordings of one entry that ask the same are compared once. */
const distinct = <W extends Pick<Wording, 'faq' | 'frame' | 'said'>>(wordings: readonly W[]): readonly W[] => {
  const found = new Map<string, W>();
  for (const one of wordings) {
    const key = `${one.faq}|${keyOf(one.frame)}`;
    const known = found.get(key);
    found.set(key, known ? { ...known, said: [...known.said, ...one.said] } : one);
  }
  return [...found.values()];
};

/** The fewer entries a concept stands in, the more it says. */
const weightOf = (wordings: readonly Wording[], entries: number): Weight => {
  const counts = new Map<string, Set<string>>();
  for (const { faq, frame } of wordings)
    for (const concept of frame.concepts) counts.set(concept, (counts.get(concept) ?? new Set()).add(faq));
  return (concept) => Math.log(1 + entries / (counts.get(concept)?.size ?? 1));
};

const best = (asked: Frame, wordings: readonly Wording[], weight: Weight, background: ReadonlySet<string>): FaqHit | null => {
  const found = new Map<string, FaqHit>();
  for (const wording of wordings) {
    const hit = compare(asked, wording, weight, background);
    const known = found.get(hit.id);
    if (!known || (hit.sure && !known.sure) || (hit.sure === known.sure && hit.score > known.score)) found.set(hit.id, hit);
  }
  const order = [...found.values()].sort((a, b) => Number(b.sure) - Number(a.sure) || b.score - a.score);
  const [first, second] = order;
  if (!first) return null;
  if (first.id === nothing) return second && second.id !== nothing ? { ...second, sure: false } : null;
  return {
    ...first,
    sure:
      first.sure &&
      order.slice(1).every((rival) => first.score - rival.score > (!rival.sure ? -1 : rival.id === nothing ? ahead : tie)),
  };
};

/**
 * How near a question comes to a wording. It is the same question only when everything asked is what the entry is about, most of what the
 * wording asks is in it, and both ask for the same kind of thing.
 */
const compare = (asked: Frame, wording: Wording, weight: Weight, background: ReadonlySet<string>): FaqHit => {
  const { frame, needed } = wording;
  const [onlyBackground, clash] = backgrounds(asked, wording, background);
  let [all, missing, absent, foreign, near, strange] = [0, 0, 0, asked.unknown.length * 3, 0, 0];
  for (const concept of needed) {
    all += weight(concept);
    if (asked.concepts.has(concept)) continue;
    if (weak.has(concept) && !onlyBackground) continue;
    missing += weight(concept);
    absent += 1;
  }
  for (const concept of asked.concepts) {
    if (frame.concepts.has(concept)) continue;
    if (background.has(concept) && !onlyBackground && !clash) near += wording.faq === nothing ? 0.05 : 0.02;
    else if (weak.has(concept)) near += 0.03;
    else if (us.has(concept) && wording.faq !== nothing) near += 0.05;
    else if (wording.faq !== nothing && wording.entry.has(concept) && !telling.has(concept) && !background.has(concept))
      strange += 1;
    else foreign += 1;
  }
  for (const concept of frame.concepts)
    if ((background.has(concept) || telling.has(concept)) && !asked.concepts.has(concept)) {
      near += background.has(concept) ? 0.02 : 0.04;
      if (wording.faq === nothing) foreign += 1;
    }
  const kind = kindFits(asked.asks, wording);
  const modal = wording.faq !== nothing && asked.modal !== frame.modal ? 0.03 : 0;
  const said = Math.max(...wording.said.map((one) => alike(asked.words, one)));
  // What is not answered needs not be said in any one way to be heard.
  const likeness = wording.faq === nothing && said < 0.75 ? 0.75 : said;
  const missed = all === 0 ? 0 : missing / all;
  const score =
    1 -
    0.4 * missed -
    near -
    0.08 * strange -
    modal -
    (kind === 'same' ? 0 : asked.asks === 'bare' && frame.asks === 'what' ? 0.05 : 0.06) -
    0.15 * Math.min(foreign, 4) +
    0.06 * likeness -
    (likeness === 1 ? 0 : 0.03);
  const whole = asked.concepts.size > 0 || likeness > 0.6;
  const sure =
    whole &&
    foreign === 0 &&
    strange <= (onlyBackground ? 0 : 1) &&
    kind !== 'other' &&
    absent <= mayMiss(needed.size, onlyBackground) &&
    missed <= mostMissing;
  return { id: wording.faq, score: Math.max(0, Math.min(1, score / 1.06)), sure };
};

/** What may be said or left out without asking anything else. */
const weak = new Set(['about', 'possible', 'allowed', 'such', 'only', 'need']);

/** Whom a question is put to: "what if you do not choose it". */
const us = new Set(['you', 'agency']);

/** How many of a wording's concepts a question may leave unsaid. */
const mayMiss = (needed: number, onlyBackground: boolean): number => (onlyBackground || needed < 3 ? 0 : needed < 5 ? 1 : 2);

/** What tells who speaks of whom, or of when: never said in passing. */
const telling = new Set(['past', 'you', 'your', 'agency', 'any', 'not']);

/** Whether a wording asks of nothing but what the conversation is about, and whether the two speak of different parts of that. */
const backgrounds = (asked: Frame, { frame, needed }: Wording, background: ReadonlySet<string>): readonly [boolean, boolean] => {
  const own = [...frame.concepts].filter((concept) => background.has(concept));
  const theirs = [...asked.concepts].filter((concept) => background.has(concept));
  const clash = own.length > 0 && theirs.length > 0 && !own.some((concept) => asked.concepts.has(concept));
  return [[...needed].every((concept) => background.has(concept) || telling.has(concept) || weak.has(concept)), clash];
};

/** Kinds of things told that stand for each other in an entry that is asked for both. */
const told: ReadonlySet<Asks> = new Set<Asks>(['what', 'when', 'length', 'where', 'who']);

const kindFits = (asks: Asks, { faq, frame, asks: kinds }: Wording): 'same' | 'entry' | 'other' => {
  if (asks === frame.asks) return 'same';
  if (faq === nothing) return 'other';
  if (asks === 'bare') return 'entry';
  if (!kinds.has(asks)) return 'other';
  // That somebody may is no answer to whether they must.
  if (isClosed(asks)) return isClosed(frame.asks) && (asks === 'is' || frame.asks === 'is') ? 'entry' : 'other';
  return told.has(asks) && told.has(frame.asks) ? 'entry' : 'other';
};

/** How many of all their words two questions share: what decides between two that mean the same. */
const alike = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let same = 0;
  for (const one of a) if (b.has(one)) same++;
  return same / (a.size + b.size - same || 1);
};
