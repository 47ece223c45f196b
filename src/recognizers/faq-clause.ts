import { formOf, verbFirst } from './faq-form.js';
import { isFunctionWord } from './function-words.js';
import { phraseTable } from './phrases.js';
import { words } from './text.js';

/** One thing asked, in folded words without its courtesies: "hej, ved du hvornår fristen er?" is "hvornaar fristen er". */
export interface Clause {
  readonly words: readonly string[];
  /** Whether it is put as a question and is no mere words. */
  readonly put: boolean;
  /** Where a declarative sentence ends in a question mark: "det er kun for kommuner?". */
  readonly doubted: boolean;
}

/** What leads to a question and is none. The last word may be "om", which is the question's own. */
const leads = phraseTable(
  {
    ask: `
    (jeg|vi) (vil|ville|kunne) (gerne|godt|bare|lige) (vide|høre|spørge|have at vide|høre om|spørge om), (jeg|vi) vil (vide|have at vide), vil gerne (vide|høre|spørge),
    (jeg|vi) (skal|vil) (lige|bare|gerne|) (høre|vide|spørge|bruge at vide), ville høre, ville bare høre, må jeg høre, har et spørgsmål, har lige et spørgsmål, har et hurtigt spørgsmål, et spørgsmål, lige et spørgsmål, et hurtigt spørgsmål, hurtigt spørgsmål,
    et par spørgsmål, spørgsmål, kunne godt tænke mig at vide, kunne tænke mig at vide, gad vide, gad godt vide, mon, ved (du|i|nogen|man) (egentlig|tilfældigvis|måske|),
    kan (du|i|nogen) (lige|måske|egentlig|ikke|venligst|kort|hurtigt|lige kort|) (fortælle|sige|oplyse|svare|hjælpe|forklare|bekræfte|uddybe|give) (mig|os|) (med|på|), kunne (du|i) (lige|måske|ikke|) (fortælle|sige|oplyse|svare|forklare|bekræfte) (mig|os|),
    kan (du|i) ikke (lige|) (fortælle|sige|forklare) (mig|os|), vil (du|i) (lige|ikke|ikke lige|venligst|) (fortælle|sige|oplyse|svare|forklare) (mig|os|), fortæl (mig|os|) (lige|), forklar (mig|os|) (lige|), sig (mig|) (lige|engang|),
    jeg undrer mig (over|), undrer mig (over|), jeg (er|var) (lidt|) i tvivl (om|), er i tvivl (om|), i tvivl om, (jeg|vi) spekulerer (på|over), jeg er nysgerrig på, jeg fatter (ikke|ik), jeg forstår (ikke|ik) (helt|), jeg ved ikke (helt|),
    jeg er usikker på, usikker på, har du styr på, (du|i) ved (vel|) ikke, jeg (leder|ledte) efter (svar på|), det står (ikke|uklart) (klart|), jeg kan (ikke|ik) (finde ud af|finde|se), kan ikke finde (ud af|), jeg har glemt, hvis jeg må spørge, hvis man må spørge,
    må (jeg|man|vi) (lige|godt|gerne|) spørge (om|) (noget|) (jer|dig|), må jeg spørge dig om (noget|), er (du|i) sød at (fortælle|sige|svare) (mig|),
    (i|we) (want|would like|wish|need|wanted) to (know|ask|find out|hear|check|understand), id (like|love) to (know|ask|find out|hear|check), (i|we) wonder, wondering, (i was|im|i am|we were|was) (just|also|only|) wondering,
    (can|could|would|will) (you|someone|anyone|anybody|somebody) (please|kindly|just|possibly|maybe|quickly|briefly|shortly|) (tell|explain|let|inform|clarify|confirm|remind|say|answer|help) (me|us|to us|to me|) (please|know|understand|out|with|), do you (happen to |)know, any idea, any chance you know, have you any idea, do you have any idea, would you (happen to |)know, would you mind telling me,
    tell (me|us) (about|please|), explain (to me|), (may|can|could) i (just|please|quickly|) ask (you|) (something|a question|), a question, quick question, one question, one more question, just a question, i have a question, ive got a question, question,
    (im|i am|were|we are) (not sure|unsure|confused|curious|uncertain) (about|as to|), i dont (know|understand|get), i cant (find|find out|see|figure out|work out|tell), please (tell|explain|let) (me|us|) (know|), let me know, remind me, not sure, curious, please advise, could you clarify, it isnt clear (to me|), its unclear, its not clear (to me|)
  `,
    lead: `
    hej, hejsa, halløj, goddag, godmorgen, hov, og, men, så, øh, øhm, hmm, undskyld, først, lige, lige nu, forresten, ok, okay, ja, nej, tak, and, but, so, oh, sorry, well, hi, hello, hey, btw, by the way, please, vent, wait, jamen, altså, egentlig,
    just, also, også, bare, dav, davs, hey du, kære assistent, nå, nå men, excuse me, good morning, good afternoon, good evening, dear assistant, hi there, hello there, first, cirka, ca, omtrent, sådan cirka, roughly, approximately, fordi, seriøst, hør, hør her, yo, um, uh, eh, ah, right, alright, now, then,
    skide, for fanden, fanden, for helvede, helt ærligt, kort sagt, in short, before i (start|begin|answer), inden jeg (starter|begynder|svarer|går i gang|skriver videre), først lige, lige en ting, en ting, one thing, to start with, til at starte med, sidste ting, last thing, oh and, stop, ja tak, nej tak, jo, tja, thanks, great, fint, super, cool, perfekt, perfect, godt, good, nice, dumt spørgsmål, dumt spørgsmål måske, stupid question, silly question, et dumt spørgsmål
  `,
  },
  isFunctionWord,
);

/** Where one sentence ends. A number before the full stop is a date. */
const sentences = /(?<=[^\d\s.][.!]|[?;:])\s+|\n+|\s+[-–—]\s+/;

/** Where a new question begins inside a sentence. */
const opener =
  'hvornaar|hvem|hvad|hvordan|hvorfor|hvorhen|hvor|hvilken|hvilket|hvilke|when|who|what|how|why|where|which|kan|maa|skal|er der|er det|bliver|faar|can i|can we|may i|do i|do we|is there|is it|will|must';
const laterQuestion = new RegExp(
  `(?:^| )(?:og|men|saa|for|and|but|so)(?: (?:ogsaa|lige|saa|also|then|mon))? (?=(?:${opener})(?: |$))`,
);

const cutComma = (sentence: string): readonly string[] => {
  const parts = sentence.split(/,\s+/);
  const made: string[] = [];
  for (const part of parts) {
    const plain = joined(part);
    const asks = startsQuestion(plain);
    const last = joined(made.at(-1) ?? '');
    const first = made.length === 0 || (asks && (!startsQuestion(last) || condition.test(last)));
    if (first || isAside(plain)) made.push(part);
    else made[made.length - 1] = `${made.at(-1)}, ${part}`;
  }
  return made;
};

/** "Det, jeg skriver" is no aside: one is a sentence. */
const isAside = (plain: string): boolean =>
  aside.test(plain) && (!/^(?:jeg|vi|we|i) /.test(plain) || plain.split(' ').length > 4);

/** What is told after a question is no part of it: "hvornår er fristen, jeg gider ikke læse det hele". */
const aside =
  /^(?:jeg|vi|we|i|im|ive|fordi|because|cause|cant|dont|for (?:jeg|vi|det)|da (?:jeg|vi)|as (?:i|we)|since (?:i|we)|mvh|hilsen|tak|thanks|thank|please|venligst|it is|its|det er|det staar|saa (?:jeg|vi)|so (?:i|we)|the text|teksten)(?: |$)/;

const joined = (text: string): string =>
  words(text)
    .map((word) => word.text)
    .join(' ');

const startsQuestion = (plain: string): boolean =>
  new RegExp(`^(?:(?:og|men|saa|for|and|but|so) )?(?:${opener})(?: |$)`).test(plain) || formOf(plain).asks !== 'bare';

/** "Hvordan stiller jeg spørgsmål" asks no question before its question word. */
const bareQuestion =
  /^(?:(?:et |a |one |lige et |et hurtigt |quick |hurtigt |just a )*(?:par )?(?:spoergsmaal|question)|curious|not sure)$/;

/** Doubts in the middle of a sentence are the speaker's own, or they are told of others: "borgerne er i tvivl om". */
const ofSpeaker = /(?:^| )(?:jeg|vi|mig|i|im|we|me|id|ive|du|you)(?: |$)/;

/** The words of a sentence from its question on. `led` tells that a courtesy came before it. */
const withoutLeads = (list: ReturnType<typeof words>): { readonly from: number; readonly led: boolean } => {
  let from = 0;
  let led = false;
  const rest = (at: number): string =>
    list
      .slice(at)
      .map((word) => word.text)
      .join(' ');
  for (const { mark, from: at, to } of leads(list)) {
    if (at > from && formOf(rest(from)).asks !== 'bare') break;
    if (
      at > from &&
      (mark === 'lead' ||
        !ofSpeaker.test(
          list
            .slice(Math.max(from, at - 1), to)
            .map((word) => word.text)
            .join(' '),
        ) ||
        bareQuestion.test(
          list
            .slice(at, to)
            .map((word) => word.text)
            .join(' '),
        ))
    )
      continue;
    if (mark === 'ask' && to >= list.length) continue;
    from = to;
    led ||= mark === 'ask';
  }
  return { from, led };
};

const whether = /^(?:om|hvorvidt|if|whether)$/;

const clauseOf = (sentence: string, marked: boolean): Clause => {
  const list = words(sentence);
  let { from, led } = withoutLeads(list);
  let texts = list.slice(from).map((word) => word.text);
  if (led && whether.test(texts[0] ?? '')) return { words: subordinate(texts.slice(1)), put: true, doubted: false };
  const plain = texts.join(' ');
  if (formOf(plain).asks === 'bare') {
    const found = laterQuestion.exec(plain);
    if (found) {
      texts = plain.slice(found.index + found[0].length).split(' ');
      led = true;
    }
  }
  const put = formOf(texts.join(' ')).asks !== 'bare';
  return { words: texts, put: put || led, doubted: marked && !put };
};

/** A question put as a clause ("om jeg må svare") with its verb first, as when it stands alone. */
const subordinate = (texts: readonly string[]): readonly string[] => {
  const verb = texts
    .slice(0, 8)
    .findIndex((word) =>
      /^(?:kan|maa|skal|boer|behoever|er|bliver|har|faar|kommer|can|may|must|should|could|is|are|will|has|have|am|do|does|need)$/.test(
        word,
      ),
    );
  return verb <= 0 ? texts : [texts[verb] as string, ...texts.slice(0, verb), ...texts.slice(verb + 1)];
};

/** "Hvis det ikke kommer med" and "what if it is left out" before a question belong to it. */
const condition =
  /^(?:(?:og|men|saa|hvad|hvad nu|what|and|but|so) )?(?:hvis|saafremt|if|selvom|selv om|even if|even though|naar|suppose|say|supposing|assuming|lad os sige|hvis nu|antag)(?: |$)/;

const withConditions = (list: readonly Clause[]): readonly Clause[] =>
  list.flatMap((clause, at) => {
    const [before, next] = [list[at - 1], list[at + 1]];
    if (next?.put && condition.test(clause.words.join(' ')) && !condition.test(next.words.join(' '))) return [];
    const leading = before && clause.put && condition.test(before.words.join(' ')) && !condition.test(clause.words.join(' '));
    return [leading ? { ...clause, words: [...clause.words, ...before.words] } : clause];
  });

/** "Ejer: Odder Bibliotek", "Må offentliggøres: ja". */
const formLine = /^\s*[\p{L} ]{2,40}:\s+[^?]*$/u;

const wholeSentences = /(?<=[^\d\s.][.!]|\?)\s+|\n+/;

/** A verb that says something asks only when whom it is said of comes next. */
const isPut = (plain: string): boolean => {
  const { asks, taken } = formOf(plain);
  return asks !== 'bare' && (asks !== 'is' || taken > 0 || verbFirst.test(plain));
};

/** Whether a text is put as a question or led up to one, at the beginning of one of its sentences; `asks` when its speaker says so. */
export const putAs = (text: string): 'asks' | 'question' | 'none' => {
  let found: 'question' | 'none' = 'none';
  for (const sentence of text.split(wholeSentences).slice(0, 12)) {
    const list = words(sentence);
    if (list.length === 0) continue;
    const { from, led } = withoutLeads(list);
    const rest = list.slice(from).map((word) => word.text);
    const asks = isPut(rest.join(' '));
    if (led && (asks || (whether.test(rest[0] ?? '') && formOf(subordinate(rest.slice(1)).join(' ')).asks !== 'bare')))
      return 'asks';
    if (asks && !condition.test(rest.join(' ')) && !formLine.test(sentence)) found = 'question';
  }
  return found;
};

/** "Hvad er det så" asks of what was said before. */
const asksWhatItIs =
  /^(?:hvad|hva|what|hvem|who|hvornaar|when)(?: (?:er|is))? (?:det|den|it|that)(?: (?:saa|for noget|egentlig|then|exactly|for en))?$/;

/** All that a text asks: its questions; the whole of it when none of its sentences is put as one. */
export const clausesOf = (text: string): readonly Clause[] => {
  const all = text
    .split(sentences)
    .filter((sentence) => sentence.trim() !== '')
    .flatMap((sentence) =>
      cutComma(sentence).map((part, at, parts) => clauseOf(part, at === parts.length - 1 && /\?\s*$/.test(sentence))),
    );
  const put = withConditions(all).filter((clause) => clause.put || clause.doubted);
  if (put.length === 0) return [clauseOf(text, false)];
  // "Jeg kender ikke OGP, hvad er det": what "det" is has been said before.
  const [only] = put;
  if (put.length > 1 || !only || !asksWhatItIs.test(only.words.join(' '))) return put;
  const before = all.slice(0, all.indexOf(only)).flatMap((clause) => clause.words);
  return [{ ...only, words: [...only.words, ...before.filter((word) => !isFunctionWord(word))] }];
};
