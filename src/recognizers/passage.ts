/** A stretch of a text, a sentence or a clause. `start` and `end` count UTF-16 units of the whole text, end exclusive. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Short forms after which a full stop ends no sentence. Compared in lower case, without the last full stop. */
const shortForms: ReadonlySet<string> = new Set(
  `kgl sct skt kr mio mia mill ca cirka bl bl.a f.eks feks eks fx pr nr jf jvf inkl ekskl evt ift ifm mht pga dvs d v kl tlf tel mob mail att vedr
   hhv maks max min mdr st sk gl kap stk pkt afs art hr fr frk dr prof adv cand mag adm dir afd resp udg red forf m s t.h t.v o.l e.l
   o.lign lign pk p.t f.m fig bil osv/evt jan feb febr mar apr jun jul aug sep sept okt nov dec kvt kv
   mr mrs ms no approx e.g i.e eg ie vs inc ltd dept est min max tel vol`
    .split(/\s+/)
    .filter(Boolean),
);

/** A mark that may end a sentence, with what closes behind it, or a line break. */
const ends = /[.!?…]+["”»)\]]*(?=\s|$)|\n+/gu;

/** Whether a full stop belongs to the word before it: a short form, an initial, a number ("1. juli", "2. kvartal"). */
const belongsToWord = (text: string, at: number, after: number): boolean => {
  let from = at;
  while (from > 0 && at - from < 12 && /[\p{L}\p{N}.]/u.test(text.charAt(from - 1))) from--;
  const word = text.slice(from, at).toLowerCase();
  const next = text.slice(after, after + 3).trimStart();
  if (shortForms.has(word) || /^\p{L}$/u.test(word) || /^(?:\p{L}\.){1,4}\p{L}$/u.test(word)) return true;
  return /^\d{1,2}$/.test(word) && /^[\p{Ll}\d]/u.test(next);
};

const trimmed = (text: string, start: number, end: number): Stretch | null => {
  const cut = text.slice(start, end);
  const lead = cut.length - cut.trimStart().length;
  const whole = cut.trim();
  return whole === '' ? null : { text: whole, start: start + lead, end: start + lead + whole.length };
};

/** No message is longer; what comes after is one stretch. */
const longestText = 20_000;

/** The sentences of a text in order; a line is a sentence of its own, and so is each point of a list. Linear. */
export const sentencesOf = (text: string): readonly Stretch[] => {
  const found: Stretch[] = [];
  let from = 0;
  const close = (to: number): void => {
    const one = trimmed(text, from, to);
    if (one) found.push(one);
    from = to;
  };
  for (const match of text.slice(0, longestText).matchAll(ends)) {
    const after = match.index + match[0].length;
    if (match[0] === '.' && belongsToWord(text, match.index, after)) continue;
    close(after);
  }
  close(text.length);
  return found;
};

/** Where a sentence turns to something else: signs that part, and words that set against. */
const turns =
  /;|\s[–—-]\s|,?\s(?:men|mens|medens|hvorimod|derimod|but|whereas|while|however)\s|,\s(?:ikke|not|så|so|og|and)\s/giu;

/** The clauses of a sentence (or of any stretch): what a negation or an "in Hobro" reaches. Places are those of the whole text. Linear. */
export const clausesOf = (sentence: Stretch): readonly Stretch[] => {
  const found: Stretch[] = [];
  let from = 0;
  const close = (to: number): void => {
    const one = trimmed(sentence.text, from, to);
    if (one) found.push({ ...one, start: one.start + sentence.start, end: one.end + sentence.start });
    from = to;
  };
  for (const match of sentence.text.matchAll(turns)) close(match.index);
  close(sentence.text.length);
  return found;
};
