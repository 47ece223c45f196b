import { type Asks, type Frame, isClosed } from './faq-form.js';

/** One wording of a question, with what the rest of its entry asks. */
export interface Wording {
  /** The entry's name; none for what is not answered. */
  readonly faq: string;
  readonly frame: Frame;
  /** The words of all its wordings that ask the same. */
  readonly said: readonly ReadonlySet<string>[];
  /** What it asks beyond what the conversation is about; all of it when there is nothing else. */
  readonly needed: ReadonlySet<string>;
  readonly entry: ReadonlySet<string>;
  readonly asks: ReadonlySet<Asks>;
  /** Things of its entry that stand in each other's place, by the number of their kind. */
  readonly slots: ReadonlyMap<string, number>;
}

/** The most of a wording that a question may leave unsaid, by weight. */
const mostMissing = 0.34;

/** How near a question comes to a wording, 0 to 1, and whether it is the same question. */
export interface Nearness {
  readonly score: number;
  readonly sure: boolean;
}

const nothing = '';

type Weight = (concept: string) => number;

/**
 * How near a question comes to a wording. It is the same question only when everything asked is what the entry is about, most of what the
 * wording asks is in it, and both ask for the same kind of thing.
 */
export const compare = (question: Frame, wording: Wording, weight: Weight, background: ReadonlySet<string>): Nearness => {
  const { frame, needed } = wording;
  const asked = inPlaceOf(question, wording);
  const [onlyBackground, clash] = backgrounds(asked, wording, background);
  let [all, missing, absent, foreign, near, strange] = [0, 0, 0, asked.unknown.length * 3, asked === question ? 0 : 0.02, 0];
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
    else if (weak.has(concept) || passing.has(concept)) near += 0.03;
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
  // "Hvem deltager" is not "hvem kan deltage": what is not answered is just what it is.
  const modal = asked.modal === frame.modal ? 0 : wording.faq === nothing ? 0.08 : 0.03;
  const said = Math.max(0, ...wording.said.map((one) => alike(asked.words, one)));
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
    strange <= (onlyBackground || asked !== question ? 0 : 2) &&
    kind !== 'other' &&
    absent <= (onlyBackground ? 0 : mayMiss(needed.size)) &&
    missed <= mostMissing;
  return { score: Math.max(0, Math.min(1, score / 1.06)), sure };
};

/** "Er transport et eksempel" is "er energi et eksempel" where the entry lists both: the one is read as the other. */
const inPlaceOf = (asked: Frame, { frame, slots }: Wording): Frame => {
  for (const concept of slots.size > 0 ? asked.concepts : []) {
    const slot = slots.get(concept);
    if (slot === undefined || frame.concepts.has(concept)) continue;
    const twin = [...frame.concepts].find((one) => slots.get(one) === slot && !asked.concepts.has(one));
    if (twin === undefined) continue;
    return { ...asked, concepts: new Set([...asked.concepts].map((one) => (one === concept ? twin : one))) };
  }
  return asked;
};

/** What may be said or left out without asking anything else. */
const weak = new Set(['about', 'possible', 'allowed', 'such', 'need', 'light']);

/** What may be said in passing, and is not left out where a wording says it. */
const passing = new Set(['stillpossible', 'only', 'human']);

/** Whom a question is put to: "what if you do not choose it". */
const us = new Set(['you', 'agency']);

/** How many of a wording's concepts a question may leave unsaid. */
export const mayMiss = (needed: number): number => (needed < 3 ? 0 : needed < 5 ? 1 : 2);

/** Whether a concept may be said or left out without asking anything else. */
export const isWeak = (concept: string): boolean => weak.has(concept);

/** Whether a concept tells who speaks of whom, or of when. */
export const isTelling = (concept: string): boolean => telling.has(concept);

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
