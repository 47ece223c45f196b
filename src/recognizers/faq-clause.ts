import { formOf, verbFirst } from './faq-form.js';
import { leadsIn } from './faq-leads.js';
import { isFunctionWord } from './function-words.js';
import { words } from './text.js';

/** One thing asked, in folded words without its courtesies: "hej, ved du hvornår fristen er?" is "hvornaar fristen er". */
export interface Clause {
  readonly words: readonly string[];
  /** The words of what was said before it. */
  readonly before: readonly string[];
  /** Whether it is put as a question and is no mere words. */
  readonly put: boolean;
  /** Where a declarative sentence ends in a question mark: "det er kun for kommuner?". */
  readonly doubted: boolean;
}

/** Where one sentence ends. A number before the full stop is a date. */
const sentences = /(?<=[^\d\s.][.!]|[?;:])\s+|\n+|\s+[-–—]\s+/;

/** Where a new question begins inside a sentence. */
const opener =
  'hvornaar|hvem|hvad|hvordan|hvorfor|hvorhen|hvor|hvilken|hvilket|hvilke|when|who|what|how|why|where|which|kan|maa|skal|er der|er det|bliver|faar|can i|can we|may i|do i|do we|is there|is it|will|must';
const laterQuestion = new RegExp(
  `(?:^| )(?:og|men|saa|for|and|but|so)(?: (?:ogsaa|lige|saa|also|then|mon))? (?=(?:${opener})(?: |$))`,
);

/** "Skal man være flere eller kan en kommune køre det selv" asks two things. */
const orElse =
  /\s+(?:eller|or)\s+(?=(?:kan|må|maa|skal|can|may|must|should|could|do|does)\s+(?:det|man|jeg|vi|en|et|de|it|i|we|one|a|an|they|you)\s)/iu;

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
  for (const { mark, from: at, to } of leadsIn(list.slice(0, 60).map((word) => word.text))) {
    if (at > from && formOf(rest(from)).asks !== 'bare') break;
    if (
      at > from &&
      (mark === 'lead' ||
        !ofSpeaker.test(
          list
            .slice(/^(?:og|and)$/.test(list[at - 1]?.text ?? '') ? from : Math.max(from, at - 1), to)
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

/** "Eller er det kun os" and "or is it just for companies" add no question of their own. */
const tail =
  /(?: (?:eller|or) (?:er det (?:kun|bare|naermest|mest|udelukkende)|(?:is it|are they|is this) (?:only|just|merely|mostly)|(?:hvad|what|noget|something|ej|ikke|not|nej|no)(?:$| saa$| er det$))| (?:just|bare|kun) (?:nice|pretty|fine|paene|flotte|tomme|empty) (?:words|ord)).*$/;

const withoutTail = (texts: readonly string[]): readonly string[] => {
  const plain = texts.join(' ');
  const found = tail.exec(plain);
  return found && found.index > 8 ? plain.slice(0, found.index).split(' ') : texts;
};

const whether = /^(?:om|hvorvidt|if|whether)$/;

const clauseOf = (sentence: string, marked: boolean): Clause => {
  const list = words(sentence);
  let { from, led } = withoutLeads(list);
  let texts = list.slice(from).map((word) => word.text);
  if (led && whether.test(texts[0] ?? '')) return { words: subordinate(texts.slice(1)), before: [], put: true, doubted: false };
  const plain = texts.join(' ');
  if (formOf(plain).asks === 'bare') {
    const found = laterQuestion.exec(plain);
    if (found) {
      texts = plain.slice(found.index + found[0].length).split(' ');
      led = true;
    }
  }
  const put = formOf(texts.join(' ')).asks !== 'bare';
  return { words: withoutTail(texts), before: [], put: put || led, doubted: marked && !put };
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
    const put = sentencePutAs(sentence);
    if (put === 'asks') return 'asks';
    if (put === 'question' || afterStory(sentence)) found = 'question';
  }
  return found;
};

const sentencePutAs = (sentence: string): 'asks' | 'question' | 'none' => {
  const list = words(sentence);
  if (list.length === 0) return 'none';
  const { from, led } = withoutLeads(list);
  const rest = list.slice(from).map((word) => word.text);
  const asks = isPut(rest.join(' '));
  if (led && (asks || (whether.test(rest[0] ?? '') && formOf(subordinate(rest.slice(1)).join(' ')).asks !== 'bare')))
    return 'asks';
  return asks && !condition.test(rest.join(' ')) && !formLine.test(sentence) ? 'question' : 'none';
};

/** "Jeg er lærer i Ribe, må jeg godt svare": one tells who one is, and asks after the last comma. */
const afterStory = (sentence: string): boolean => {
  const parts = sentence.split(/,\s+/);
  const [first = '', last = ''] = [joined(parts[0] ?? ''), joined(parts.at(-1) ?? '')];
  return parts.length > 1 && story.test(first) && !condition.test(first) && asker.test(last);
};

const story = /^(?:(?:hej|hi|hello|ok|og|men) )?(?:jeg|vi|mit|min|vores|i|im|ive|we|were|my|our|det|it) /;

/** A verb before its subject, or a question word: no clause that tells begins so. */
const asker =
  /^(?:(?:saa|men|og|so|but|and) )?(?:hvornaar|hvem|hvordan|hvor mange|hvad|hvilke|hvilken|when|who|how|what|which|where|(?:kan|maa|skal|er|bliver|faar|kommer|har|gaelder|can|may|must|should|is|are|do|does|will|am|could) (?:jeg|vi|man|du|saadan|sa|det|der|den|de|mit|min|vores|[a-z]{4,} (?:et|en|med|noget|blandt|ogsaa|one|among)|i|we|you|it|there|the|my|our|people|someone)) /;

/** "Hvad er det så" asks of what was said before. */
const asksWhatItIs =
  /^(?:hvad|hva|what|hvem|who|hvornaar|when)(?: (?:er|is))? (?:det|den|it|that)(?: (?:saa|for noget|egentlig|then|exactly|for en))?$/;

/** All that a text asks: its questions; the whole of it when none of its sentences is put as one. */
export const clausesOf = (text: string): readonly Clause[] => {
  const all = text
    .split(sentences)
    .filter((sentence) => sentence.trim() !== '')
    .flatMap((sentence) =>
      sentence
        .split(orElse)
        .flatMap(cutComma)
        .map((part, at, parts) => clauseOf(part, at === parts.length - 1 && /\?\s*$/.test(sentence))),
    );
  const told: string[] = [];
  for (const [at, clause] of all.entries()) {
    all[at] = { ...clause, before: [...told] };
    if (told.length < 60) told.push(...clause.words);
  }
  const put = withConditions(all).filter((clause) => clause.put || clause.doubted);
  if (put.length === 0) return [clauseOf(text, false)];
  // "Jeg kender ikke OGP, hvad er det": what "det" is has been said before.
  const [only] = put;
  if (put.length > 1 || !only || !asksWhatItIs.test(only.words.join(' '))) return put;
  const before = all.slice(0, all.indexOf(only)).flatMap((clause) => clause.words);
  return [{ ...only, words: [...only.words, ...before.filter((word) => !isFunctionWord(word))] }];
};
