import type { Language } from '../domain/language.js';
import { courtesies, definesSomething, type Form, formOf } from './faq-form.js';
import { isFunctionWord } from './function-words.js';
import { expand } from './phrases.js';
import { danishStem, englishStem } from './stem.js';
import { distance, type Token, words } from './text.js';

/** What kind of thing is asked for: an answer about time does not answer who. */
export type Wanted = 'time' | 'who' | 'where' | 'why' | 'count' | 'length' | 'price' | 'how';

const wantedWords: Readonly<Record<Wanted, string>> = {
  count: 'hvor mange, how many',
  length: 'hvor længe, hvor lang tid, hvor langt, hvor lang, how long, how much time',
  price: 'hvor meget koster, hvad koster, hvad er prisen, what does it cost, how much (is|does|do)',
  time: 'hvornår, hvilken dato, hvad dato, hvilke år, hvilket år, hvilken dag, when, what date, which date, what time, which years, since when',
  who: 'hvem, hvilken myndighed, whom, who, which authority',
  how: 'hvordan, hvorledes, how',
  where: 'hvor, where',
  why: 'hvorfor, why, hvordan kan det være, how come',
};

/** Function words that tell questions apart: "efter fristen" is not "fristen". */
const telling = new Set(
  'efter foer uden flere sammen alene andre mange anden andet after before without more other together alone several instead take takes faa faar fik faaet get receive'.split(
    ' ',
  ),
);

/** Words of talk about asking, that ask nothing. */
const chatty = new Set(
  `vide hoere fortaelle fortael forklare forklar sige sidder spoerger undrer lurt godt hurtigt egentligt nogensinde overhovedet simpelthen
   dato datoen date faerdig faerdigt betyder betyde menes mean means meant almindelig almindelige ordinary
   hva va tell know asking wonder wondering curious quick quickly exactly praecis praecist helt konkret konkrete`.split(/\s+/),
);

/** Everyday words for the same thing, the first of each line standing for all: what people say, and what consultations say. */
const synonyms: Readonly<Record<Language, string>> = {
  da: `
    frist deadline tidsfrist svarfrist slutter slut udløber udløb afsluttes sidste senest
    penge midler tilskud bevilling støtte finansiering finansieres finansiere betaler betale økonomi
    sende sender sendes indsende indsender indsendes aflevere afleverer afleveres afgive afgiver afgives fremsende
    handle handler drejer omhandler omhandle
    deltage deltager deltagelse medvirke
    borger privatperson privatpersoner privat borgere
    virksomhed firma firmaer erhvervsliv
    vælge vælges valgt udvalgt udvælges
    emne emner tema temaer område områder
    indebære indebærer medfører
    mail e-mail email mailadresse e-mailadresse
    telefonnummer telefon nummer ringe
    vise vist vises offentliggjort offentliggøres offentliggørelse offentligt offentlige
    koordinere koordinerer koordination styrer
    samarbejde samarbejder
    gemme gemmer gemmes gemt opbevarer opbevares
    forening ngo foreninger organisation organisationer
    ændre ændrer rette retter
    tale taler snakke snakker
    oplysninger data persondata personoplysninger
    få får fik fået
    søge søger ansøge ansøger
    modtage modtager
    krav nødvendigt obligatorisk påkrævet
    billede foto billeder
    forkortelse forkortelsen
    initiativ initiativer projekt projekter projektet idé ide ideer
  `,
  en: `
    deadline closing closes close due end ends
    money funding funds grant grants pay pays paid financed finance financing
    send submit hand deliver
    participate part join participation
    citizen private person citizens individual
    company companies firm business businesses
    chosen selected picked select choose
    topic topics theme themes subject subjects area areas
    answer reply respond response answers replies
    mail e-mail email
    phone telephone call number
    publish published shown public publication
    cooperate cooperation collaborate collaboration
    association ngo associations organisation organisations
    keep store stored kept
    member members membership
    initiative initiatives project projects idea ideas
  `,
};

/** How a language's words are made into terms. */
export interface Terms {
  /** The terms of content in a text, and whom it speaks of. */
  readonly of: (text: string) => readonly string[];
  /** What kinds of thing a text asks for. */
  readonly wanted: (text: string) => readonly Wanted[];
  /** How a text is put: "must I" is not answered by "you may". */
  readonly form: (text: string) => Form;
  /** Whether a text asks what something is or means. */
  readonly defines: (text: string) => boolean;
}

/** The words that say what kind of thing is asked for, which are no content. */
const kindWords = (plain: readonly string[]): ReadonlySet<number> => {
  const taken = new Set<number>();
  for (const kind of ['count', 'length', 'price', 'time'] as const)
    for (const phrase of kindPhrases(kind)) {
      const parts = phrase.split(' ');
      for (let at = 0; at + parts.length <= plain.length; at++)
        if (parts.every((part, index) => plain[at + index] === part)) for (let i = 0; i < parts.length; i++) taken.add(at + i);
    }
  return taken;
};

/** Whom a question speaks of, as terms: the assistant, and the agency that asks. */
const you = new Set(
  'du dig din dit dine you your yours yourself assistenten assistent assistant robotten chatbotten chatbot'.split(' '),
);
const agency = new Set(['jer', 'jeres']);

const wantedIn = (text: string): readonly Wanted[] => {
  const plain = ` ${words(text)
    .map((word) => word.text)
    .join(' ')} `;
  const found = (Object.keys(wantedWords) as Wanted[]).filter((kind) =>
    kindPhrases(kind).some((phrase) => plain.includes(` ${phrase} `)),
  );
  // "hvor" and "how" are also the beginning of "hvor mange" and "how long".
  return found.filter((kind) => (kind !== 'where' && kind !== 'how') || found.length === 1);
};

const phrasesOf = new Map<Wanted, readonly string[]>();

const kindPhrases = (kind: Wanted): readonly string[] => {
  const known = phrasesOf.get(kind);
  if (known) return known;
  const made = wantedWords[kind]
    .split(',')
    .flatMap(expand)
    .map((phrase) =>
      words(phrase)
        .map((word) => word.text)
        .join(' '),
    );
  phrasesOf.set(kind, made);
  return made;
};

/** "med" is taking part when nothing follows that it belongs to: "hvem kan være med?", "kommer med i planen". */
const takesPart = (list: readonly Token[], at: number): boolean => {
  const [word, next] = [list[at]?.text, list[at + 1]?.text];
  return word === 'med' && (next === undefined || /^(?:i|til|at|paa|om|hvis|der)$/.test(next)) && list[at - 1] !== undefined;
};

/** "brugt", "sendt" and "valgt" with their verbs. */
const danishTerm = (word: string): string => danishStem(word).replace(/(?<=[a-z]{2}[bdfglmnprsv])t$/, '');

const sorted = (word: string): string => [...word].sort().join('');

/** Words as they are written in the FAQ: what a misspelt one may have been. */
const spelling = (known: readonly string[]): ((word: string) => string) => {
  const right = new Set(known);
  return (word) => {
    if (word.length < 5 || right.has(word) || isFunctionWord(word)) return word;
    const limit = word.length > 8 ? 2 : 1;
    return (
      known.find((one) => one.length >= 5 && one.charAt(0) === word.charAt(0) && distance(word, one, limit) <= limit) ??
      known.find((one) => one.length === word.length && one.charAt(0) === word.charAt(0) && sorted(one) === sorted(word)) ??
      word
    );
  };
};

/** "Hvad mener du med X" asks of X, not of the assistant. */
const meaning = /^(?:do you mean|mener (?:du|i) med)$/;

const past = /^(?:har|havde|have|has|had|var|blev|was|were|did)$/;

/** The terms of a language. `known` are the words of the FAQ, for slips and compounds; empty while they are being gathered. */
export const termsOf = (language: Language, known: readonly string[]): Terms => {
  const spelt = spelling(known);
  const stem = language === 'da' ? danishTerm : englishStem;
  const same = new Map<string, string>();
  for (const line of synonyms[language].trim().split('\n')) {
    const stems = words(line).map((word) => stem(word.text));
    for (const one of stems) if (!same.has(one)) same.set(one, stems[0] ?? one);
  }
  const vocabulary = new Set(known.filter((word) => word.length >= 4 && !isFunctionWord(word)).map(stem));
  const isKnown = (term: string): boolean => vocabulary.has(term) || same.has(term);
  const one = (word: string): readonly string[] => {
    const whole = stem(word);
    if (same.has(whole)) return [same.get(whole) ?? whole];
    if (language === 'da' && word.length >= 8 && word.length <= 40)
      for (let cut = 4; cut <= word.length - 4; cut++) {
        const second = stem(word.slice(cut));
        const first = [word.slice(0, cut), word.slice(0, cut).replace(/[se]$/, '')].map(stem).find(isKnown);
        if (first && isKnown(second)) return [same.get(first) ?? first, same.get(second) ?? second];
      }
    return [whole];
  };
  const term = (list: readonly Token[], at: number, text: string): readonly string[] => {
    const { text: word, raw, end } = list[at] as Token;
    if (meaning.test([list[at - 1]?.text, word, list[at + 1]?.text].join(' '))) return [];
    if (you.has(word)) return ['you'];
    if (language === 'da' && (agency.has(word) || (raw === 'I' && at > 0))) return ['agency'];
    // "andres svar" and "others' answers" are not what others do.
    if (word === 'andres' || (word === 'others' && /^['’]/.test(text.slice(end, end + 1)))) return ['theirs'];
    // "er det frivilligt" asks for what must be; "frivillige" are people.
    if (word === 'frivilligt' || word === 'valgfrit') return one('krav');
    // What has been is not what is to come: "hvem har svaret" is not "hvem må svare".
    if (past.test(word) && list[at + 1]?.text !== 'to') return ['had'];
    if (takesPart(list, at)) return one('deltage');
    if (word === 'ikke' || word === 'not') return /^(?:must|may|is)$/.test(formOf(text)) ? [] : ['not'];
    const counts = language === 'da' && (word === 'to' || word === 'tre');
    if (chatty.has(word) || (isFunctionWord(word) && !telling.has(word) && !counts)) return [];
    return one(isKnown(stem(word)) ? word : spelt(word));
  };
  return {
    of: (text) => {
      const whole = words(text).slice(0, 80);
      const list = whole.slice(courtesies(whole));
      const kinds = kindWords(list.map((word) => word.text));
      return list.flatMap((_, at) => (kinds.has(at) ? [] : term(list, at, text)));
    },
    wanted: wantedIn,
    form: formOf,
    defines: definesSomething,
  };
};
