import type { Faq } from '../domain/consultation.js';
import type { Language } from '../domain/language.js';
import { beyondFrames } from './faq-beyond.js';
import { compare, isTelling, isWeak, mayMiss, type Wording } from './faq-compare.js';
import { type Frame, isClosed } from './faq-form.js';
import { type Reader, readerOf, wordsOf } from './faq-words.js';
import { words } from './text.js';

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

/** A text longer than this asks more than one thing, or none. */
const longest = 600;

/** How far the best entry must be ahead of what is not answered, and of the next entry. */
const ahead = 0.012;
const tie = 0.003;

/** What is farther away than this is something else, whatever the two have in common. */
const least = 0.72;

/** The entry that stands for all that is not answered. */
const nothing = '';

/** Builds the search over every wording of every question. */
export const buildFaqIndex = (faq: readonly Faq[], language: Language): FaqIndex => {
  const reader = readerOf(language, wordsOf(faq.flatMap(({ questions }) => questions)));
  const asked = faq.flatMap(({ id, questions }) => wordingsOf(id, questions.map(reader.frameOf), reader));
  const answered = new Set(asked.map(({ frame }) => keyOf(frame)));
  const unanswered = wordingsOf(
    nothing,
    beyondFrames().filter((frame) => !answered.has(keyOf(frame))),
    reader,
  );
  const wordings = distinct([...asked, ...unanswered]);
  const near = nearIn(wordings);
  const listed = new Map(faq.flatMap(({ id, questions }) => questions.map((question) => [plainOf(question), id] as const)));
  const weight = weightOf(wordings, faq.length);
  return {
    search: (text) => {
      if (text.length > longest) return null;
      const same = listed.get(plainOf(text));
      if (same !== undefined) return { id: same, score: 1, sure: true };
      const frames = reader.framesOf(text).slice(0, 6);
      const one = (frame: Frame): FaqHit | null => {
        const hit = best(frame, near(frame), weight, reader.background);
        return hit?.sure || !frame.inContext ? hit : one(frame.inContext);
      };
      const found = frames.map(one);
      const [first] = found;
      if (!first) return null;
      return { ...first, sure: found.every((hit) => hit?.sure === true) };
    },
  };
};

/** The words of a text in a row: a question that is listed as it stands needs no reading. */
const plainOf = (text: string): string =>
  words(text)
    .map((word) => word.text)
    .join(' ');

const wordingsOf = (id: string, frames: readonly Frame[], { background }: Reader): readonly Wording[] => {
  const entry = new Set(frames.flatMap(({ concepts }) => [...concepts]));
  const asks = new Set(frames.map((frame) => frame.asks));
  const slots: Wording['slots'] = id === nothing ? new Map() : slotsOf(frames);
  return frames.map((frame) => {
    const beyond = [...frame.concepts].filter((concept) => !background.has(concept) && !isTelling(concept) && !isWeak(concept));
    const needed = new Set(beyond.length > 0 ? beyond : frame.concepts);
    return { faq: id, frame, said: id === nothing ? [] : [frame.words], needed, entry, asks, slots };
  });
};

/** The fewest wordings that differ in one thing alone before that thing is one of a kind. */
const fewest = 4;

/** What is done is no kind of thing. */
const acts = new Set(['submit', 'get', 'join', 'make', 'light', 'write', 'run', 'change', 'see', 'read']);

/** Things that are asked of in the same words: "er energi et område", "er klima et område", "er trafik et område". */
const slotsOf = (frames: readonly Frame[]): ReadonlyMap<string, number> => {
  const places = new Map<string, Set<string>>();
  for (const { asks, modal, concepts } of frames.filter(
    (one) => isClosed(one.asks) && one.concepts.size > 1 && one.concepts.size < 5,
  ))
    for (const concept of concepts) {
      if (acts.has(concept)) continue;
      const rest = [asks, modal, ...[...concepts].filter((one) => one !== concept).sort()].join(' ');
      places.set(rest, (places.get(rest) ?? new Set()).add(concept));
    }
  const slots = new Map<string, number>();
  for (const [at, kind] of [...places.values()].filter(({ size }) => size >= fewest).entries()) {
    const known = [...kind].map((one) => slots.get(one)).find((slot) => slot !== undefined) ?? at;
    for (const one of kind) if (!slots.has(one)) slots.set(one, known);
  }
  return slots;
};

const keyOf = ({ asks, modal, concepts }: Frame): string => [asks, modal, ...[...concepts].sort()].join(' ');

/** Wordings of one entry that ask the same are compared once. */
const distinct = (wordings: readonly Wording[]): readonly Wording[] => {
  const found = new Map<string, Wording>();
  for (const one of wordings) {
    const key = `${one.faq}|${keyOf(one.frame)}`;
    const known = found.get(key);
    found.set(key, known ? { ...known, said: [...known.said, ...one.said] } : one);
  }
  return [...found.values()];
};

/** The wordings that name enough of what a question names to be the same one. */
const nearIn = (wordings: readonly Wording[]): ((asked: Frame) => readonly Wording[]) => {
  const naming = new Map<string, number[]>();
  wordings.forEach(({ needed }, at) => {
    for (const concept of needed) {
      const list = naming.get(concept);
      if (list) list.push(at);
      else naming.set(concept, [at]);
    }
  });
  const empty = wordings.filter(({ needed }) => needed.size === 0);
  return ({ concepts }) => {
    const named = new Map<number, number>();
    for (const concept of concepts) for (const at of naming.get(concept) ?? []) named.set(at, (named.get(at) ?? 0) + 1);
    const found: Wording[] = [];
    for (const [at, count] of named) {
      const wording = wordings[at];
      if (wording && count >= wording.needed.size - mayMiss(wording.needed.size) - 1) found.push(wording);
    }
    return concepts.size === 0 ? empty : found;
  };
};

/** The fewer entries a concept stands in, the more it says. */
const weightOf = (wordings: readonly Wording[], entries: number): ((concept: string) => number) => {
  const counts = new Map<string, Set<string>>();
  for (const { faq, frame } of wordings)
    for (const concept of frame.concepts) counts.set(concept, (counts.get(concept) ?? new Set()).add(faq));
  const weights = new Map([...counts].map(([concept, { size }]) => [concept, Math.log(1 + entries / size)]));
  return (concept) => weights.get(concept) ?? Math.log(1 + entries);
};

const best = (
  asked: Frame,
  wordings: readonly Wording[],
  weight: (concept: string) => number,
  background: ReadonlySet<string>,
): FaqHit | null => {
  const found = new Map<string, FaqHit>();
  for (const wording of wordings) {
    const hit = { id: wording.faq, ...compare(asked, wording, weight, background) };
    const known = found.get(hit.id);
    if (!known || (hit.sure && !known.sure) || (hit.sure === known.sure && hit.score > known.score)) found.set(hit.id, hit);
  }
  const order = [...found.values()].sort((a, b) => Number(b.sure) - Number(a.sure) || b.score - a.score);
  const [first, second] = order;
  if (!first) return null;
  if (first.id === nothing) return second ? { ...second, sure: false } : null;
  const isAhead = (rival: FaqHit): boolean => !rival.sure || first.score - rival.score > (rival.id === nothing ? ahead : tie);
  return { ...first, sure: first.sure && first.score >= least && order.slice(1).every(isAhead) };
};
