import type { Language } from '../domain/language.js';
import { type Clause, clausesOf } from './faq-clause.js';
import { type Asks, type Frame, formOf } from './faq-form.js';
import { buildLexicon, type Lexicon } from './faq-lexicon.js';
import { danishSource } from './faq-lexicon-da.js';
import { englishSource } from './faq-lexicon-en.js';
import { isFunctionWord } from './function-words.js';
import { words } from './text.js';

/** Reads questions in one language. */
export interface Reader {
  /** What a text asks; several frames when it asks several things, none when it says nothing. */
  readonly framesOf: (text: string) => readonly Frame[];
  /** What a listed wording asks: one thing, put without courtesies. */
  readonly frameOf: (wording: string) => Frame;
  readonly background: ReadonlySet<string>;
}

/** Function words that tell questions apart: "efter fristen" is not "fristen". Those that the lexicon names are found there. */
const telling = new Set('uden udenfor without mod against imod laengere'.split(' '));

/** Words that say that something has been: "hvem har svaret" is not "hvem må svare". */
const past = /^(?:har|havde|have|has|had|var|blev|was|were|did|hvade)$/;

/** "Har vi en frist" and "have to" speak of no past. */
const notPast =
  /^(?:et|en|a|an|any|some|to|nogen|nogle|noget|brug|lov|ret|mulighed|i|du|man|vi|jeg|you|we|one|ansvar|ansvaret|svar|det|overordnede|hovedansvaret|raad|pligt|tid|time|the|overall|responsibility|my|mit|mine|questions|spoergsmaal|rettigheder|four|fire|no|more|only|left|tilbage)$/;

/** Words as they are spoken and in short writing, with the words they stand for. */
const spokenIn: Readonly<Record<Language, string>> = {
  da: `
    ka kan, ha have, ska skal, sku skulle, ve ved, te til, va hvad, hva hvad, hvd hvad, vad hvad, vem hvem, hvm hvem, vor hvor, vordan hvordan, hvordn hvordan, vornaar hvornaar, hvornr hvornaar, hvorn hvornaar,
    vorfor hvorfor, hvofor hvorfor, ik ikke, ikk ikke, itj ikke, mej mig, sej sig, dej dig, noed noget, noe noget, gi give, bli blive, blir bliver, ta tage, si sige, ku kunne, gir giver, mk med, hvilkn hvilken, osse ogsaa, aa at, ae jeg
  `,
  en: `
    wen when, whn when, wat what, wot what, wht what, wats whats, wots whats, whts whats, hwo how, u you, ur your, r are, cn can, ppl people, b4 before, wanna want, gotta have, dis this, dnt dont, wud would, cud could, shud should, wich which,
    whr where, wher where, y why, im i, ive i, id i, ill i, whens when, hows how
  `,
};

const spokenWords = (language: Language): ReadonlyMap<string, string> =>
  new Map(spokenIn[language].split(',').map((pair) => pair.trim().split(' ') as [string, string]));

/** After one of them "have" is no past: "can I have your number". */
const modals = /(?:^| )(?:can|could|may|might|must|will|would|should|to|do|does|did|behoever|boer|kan|maa|skal|vil)(?: [a-z]+)?$/;

const theirs = new Set('din dit dine your yours'.split(' '));
const assistant = new Set('du dig you yourself assistenten assistent assistant robotten chatbotten'.split(' '));
const agency = new Set(['jer', 'jeres']);

const lexicons = new Map<Language, Lexicon>();

const lexiconOf = (language: Language): Lexicon => {
  const known = lexicons.get(language);
  if (known) return known;
  const built = buildLexicon(language === 'da' ? danishSource : englishSource, language);
  lexicons.set(language, built);
  return built;
};

/** Only what is asked itself tells of the past: "det, vi allerede har planlagt" and "how long has it been" do not. */
const isPast = (list: readonly string[], at: number): boolean =>
  !notPast.test(list[at + 1] ?? '') &&
  !modals.test(list.slice(Math.max(0, at - 2), at).join(' ')) &&
  !(at > 0 && isSubject.test(list[at - 1] ?? '') && at > 2) &&
  !(
    at > 1 &&
    /^(?:der|som|that|which|already|allerede|alligevel|selv|stadig|nu|ogsaa)$/.test(list[at - 1] ?? '') &&
    !/^(?:hvem|who)$/.test(list[at - 2] ?? '')
  ) &&
  !/^(?:already|allerede|been)$/.test(list[at + 1] ?? '');

const isSubject = /^(?:vi|jeg|man|de|i|we|they|you|[a-z]{4,}(?:en|et))$/;

/** "Når planen laves" is a time; "hvis jeg ikke når det" is reaching. */
const isWhen = (list: readonly string[], at: number): boolean =>
  list[at] === 'naar' && !/^(?:jeg|vi|man|de|ikke|i|du|ik|forslaget)$/.test(list[at - 1] ?? '');

/** "Kan være med" is taking part when nothing follows that "med" belongs to. */
const takesPart = (list: readonly string[], at: number): boolean =>
  list[at] === 'med' &&
  at > 0 &&
  (list[at + 1] === undefined ||
    /^(?:i|til|at|paa|om|hvis|der|naar|som|her|selv|alligevel|ogsaa|eller|fra|siden|ind|indtil|alene|paa)$/.test(
      list[at + 1] ?? '',
    ));

/** What an actor is called by, and no matter of the question: "en lille lokal forening". */
const describes = new Set(['local', 'national', 'digital', 'existing']);

/** "Melde noget ind", "send something in": the words from the verb to its particle, when what is between is nothing or a proposal. */
const particleOf = (list: readonly string[], at: number): number => {
  if (!inVerb.test(list[at] ?? '')) return 0;
  const end = list.slice(at + 1, at + 5).findIndex((word) => /^(?:ind|in)$/.test(word));
  if (end < 0) return 0;
  return list.slice(at + 1, at + 1 + end).every((word) => inObject.test(word)) ? end + 2 : 0;
};

const inVerb =
  /^(?:meld|melde|melder|send|sende|sender|giv|give|giver|byd|byde|byder|smid|smide|smider|kast|kaste|spil|spille|spiller|kom|komme|kommer|faa|faar|aflever|levere|hand|put|get|turn|pitch|chip)$/;
const inObject =
  /^(?:noget|et|en|mit|min|mine|vores|det|den|dem|flere|nogle|forslag|forslaget|svar|svaret|ide|ideen|input|hoeringssvar|med|something|it|this|my|our|an|a|idea|ideas|proposal|proposals|response|answer|them|some)$/;

/** "Strikker planen sammen" and "puts the plan together" make it: the particle tells of nobody else. */
const made = (list: readonly string[]): readonly string[] =>
  list.filter(
    (word, at) => !(/^(?:sammen|together)$/.test(word) && list.slice(Math.max(0, at - 5), at).some((one) => makes.test(one))),
  );

const makes = /^(?:strik|skru|stykk|saett|flikk|bryg|bind|put|pull|piece|knit)[a-z]{0,4}$/;

const negation = /^(?:ikke|ik|ikk|not|dont|doesnt|didnt|cant|wont)$/;

/** Words that stand for what was named before. */
const pointing = new Set('det den de dem they it them this that'.split(' '));

/** Function words that the common list does not hold. */
const alsoEmpty = new Set(
  'selvom skoent hvorvidt ovre oppe nede inde ude hjemme egen eget egne gang gange eneste nogensomhelst whatever although even one ones those anything everything something thing things stuff way ways place bit lot lots whether yet ve ll re del yeah yep nope hmm uh um lol omg plz pls thx ty btw asap folk'.split(
    ' ',
  ),
);
const isEmpty = (word: string): boolean => isFunctionWord(word) || alsoEmpty.has(word) || /^20(?:17|18|19)$/.test(word);

interface Reading {
  readonly concepts: readonly string[];
  readonly length: number;
  readonly unknown?: string;
}

/** Reads the questions of a language; `known` are the words of the FAQ. */
export const readerOf = (language: Language, known: readonly string[]): Reader => {
  const lexicon = lexiconOf(language);
  const own = new Set(known.filter((word) => word.length > 1 && !isFunctionWord(word)).map(lexicon.stem));
  const spelt = lexicon.speller(known);
  const spoken = spokenWords(language);
  const readAt = (list: readonly string[], at: number): Reading => {
    const word = list[at] as string;
    if (isWhen(list, at)) return { concepts: [], length: 1 };
    const particle = particleOf(list, at);
    if (particle) return { concepts: ['submit'], length: particle };
    const named = lexicon.at(list, at);
    if (named && describes.has(named.concept) && lexicon.actors.has(lexicon.at(list, at + named.length)?.concept ?? ''))
      return { concepts: [], length: named.length };
    if (named && !(named.length === 1 && named.concept === '-' && assistant.has(word)))
      return { concepts: named.concept === '-' ? [] : [named.concept], length: named.length };
    if (theirs.has(word)) return { concepts: ['your'], length: 1 };
    if (assistant.has(word)) return { concepts: ['you'], length: 1 };
    if (language === 'da' && agency.has(word)) return { concepts: ['agency'], length: 1 };
    if (takesPart(list, at)) return { concepts: ['join'], length: 1 };
    if (past.test(word)) return { concepts: isPast(list, at) ? ['past'] : [], length: 1 };
    if (negation.test(word)) return { concepts: ['not'], length: 1 };
    if (telling.has(word)) return { concepts: [word], length: 1 };
    if (isEmpty(word)) return { concepts: [], length: 1 };
    const parts = compound(word);
    if (parts) return { concepts: parts, length: 1 };
    if (own.has(lexicon.stem(word))) return { concepts: [lexicon.stem(word)], length: 1 };
    // How something is said to be, not what.
    if (/..(?:ly|vis)$/.test(word) && word.length > 5 && !lexicon.isRight(word)) return { concepts: [], length: 1 };
    return { concepts: [], length: 1, unknown: word };
  };
  const compound = (word: string): readonly string[] | undefined => {
    if (language !== 'da' || word.length < 7 || word.length > 40 || own.has(lexicon.stem(word))) return undefined;
    for (let cut = 3; cut <= word.length - 3; cut++) {
      const head = lexicon.at([word.slice(cut)], 0)?.concept;
      if (head === undefined || head === '-') continue;
      const first = word.slice(0, cut);
      const modifier = [first, first.replace(/[se]$/, '')]
        .map((one) => lexicon.at([one], 0)?.concept)
        .find((one) => one !== undefined && one !== '-');
      if (modifier) return [modifier, head];
      if (lexicon.actors.has(head) && word.length - cut >= 4) return [head];
    }
    return undefined;
  };
  const frameOf = ({ words: list, doubted }: Clause): Frame => {
    const meant = made(list.slice(0, 60).map((word) => spoken.get(word) ?? spelt(word)));
    const form = formOf(meant.join(' '));
    const asks = form.asks === 'bare' && doubted ? doubtedAsks(meant) : form.asks;
    const closed = asks === 'may' || asks === 'must' || asks === 'is';
    const concepts = new Set<string>();
    const unknown: string[] = [];
    // "Hvad er en høring" asks of hearings, "hvad er høringen" of this one.
    if (asks === 'what' && /^(?:hvad|hva|what|whats) (?:(?:er|is|betyder) )?(?:en|et|a|an) /.test(`${meant.join(' ')} `))
      concepts.add('any');
    for (let at = Math.min(form.taken, meant.length); at < meant.length; ) {
      // "Can others read it" speaks of those who read, "can I read others' answers" of whose answers.
      const read: Reading = at === form.taken && meant[at] === 'others' ? { concepts: ['other'], length: 1 } : readAt(meant, at);
      for (const concept of read.concepts) if (!(concept === 'not' && closed)) concepts.add(concept);
      if (read.unknown !== undefined && !placeOf(meant, at, lexicon)) unknown.push(read.unknown);
      at += read.length;
    }
    if (concepts.has('not') && (concepts.has('join') || concepts.has('chosen') || concepts.has('include'))) {
      for (const one of ['not', 'join', 'chosen', 'include']) concepts.delete(one);
      concepts.add('leftout');
    }
    return { asks, modal: form.modal, concepts, unknown, words: new Set(meant) };
  };
  /** "OGP er nyt for mig. Hvad arbejder de for": what the conversation is about may have been named before. */
  const inContext = (frame: Frame, { before, words: list }: Clause): Frame => {
    if (before.length === 0 || !list.some((word) => pointing.has(word))) return frame;
    if ([...frame.concepts].some((concept) => lexicon.background.has(concept))) return frame;
    const named = frameOf({ words: before.slice(-30), before: [], put: true, doubted: false }).concepts;
    const meant = [...named].filter((concept) => lexicon.background.has(concept));
    return meant.length === 0
      ? frame
      : { ...frame, inContext: { ...frame, concepts: new Set([...frame.concepts, ...meant.slice(-1)]) } };
  };
  const framesOf = (text: string): readonly Frame[] => {
    const clauses = clausesOf(text);
    const frames = clauses.map((clause) => inContext(frameOf(clause), clause));
    const telling = frames.filter(({ concepts, unknown }) => concepts.size > 0 || unknown.length > 0);
    return telling.length > 0 ? telling : frames.slice(-1);
  };
  const ofWording = (wording: string): Frame =>
    frameOf({ words: words(wording).map(({ text }) => text), before: [], put: true, doubted: false });
  return { framesOf, frameOf: ofWording, background: lexicon.background };
};

/** What a statement with a question mark asks: "det må vel godt være lokalt?". */
const doubtedAsks = (list: readonly string[]): Asks => {
  if (list.length < 4) return 'bare';
  const plain = ` ${list.join(' ')} `;
  if (/ (?:skal|boer|behoever|must|should|have to|has to|need to) /.test(plain)) return 'must';
  return / (?:kan|maa|can|may|could) /.test(plain) ? 'may' : 'is';
};

/** "Vejle Kommune", "Region Fyn", "en forening i Odense", "vi på Ærø": a name of a place beside who asks says nothing of what is asked. */
const placeOf = (list: readonly string[], at: number, lexicon: Lexicon): boolean => {
  const isActor = (index: number): boolean => {
    const concept = index < 0 ? undefined : lexicon.at(list, index)?.concept;
    return concept !== undefined && lexicon.actors.has(concept);
  };
  const [before, after] = [list[at - 1] ?? '', list[at + 1] ?? ''];
  if (isActor(at + 1) && !lexicon.isRight(list[at] ?? '')) return true;
  if (/^(?:kommune|kommunes|municipality|region|council|amt)$/.test(after) || before === 'region') return true;
  return (
    /^(?:i|paa|fra|in|from|at|of|ved)$/.test(before) &&
    (isActor(at - 2) || /^(?:vi|jeg|os|mig|we|us|me)$/.test(list[at - 2] ?? ''))
  );
};

/** The folded words of texts, each once. */
export const wordsOf = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => words(text).map((word) => word.text))),
];
