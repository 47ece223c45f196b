import type { Language } from '../domain/language.js';
import { isDanishFunctionWord, isEnglishFunctionWord } from './function-words.js';
import { phraseTable } from './phrases.js';
import { fold, type Token, words } from './text.js';

/** Words of content that are common in proposals and belong to one language alone. */
const telling = phraseTable({
  da: `
    ja, nej, næh, jep, tak, hjælp, tilbage, forslag, forslaget, kommune, kommunen, kommuner, borger, borgere, borgerne, offentlig,
    offentlige, åbne, åbenhed, samarbejde, uge, måned, år, ejer, ejeren, navn, hedder, skriver, ændre, titel, titlen, titlens,
    spørgsmål, høring, penge, midler, flere, bedre, unge, ældre, demokrati, initiativ, initiativet, arbejde, projekt, projektet, mellem,
    forfra, dansk, engelsk, status, hvornår, lokalt, regionalt, nationalt, forening, foreninger, frivillige, virksomhed, virksomheder,
    myndighed, myndigheder, sådan, ingenting, måske, hej, dato, frist, fristen, behov, løsning, mindre, færre, større, billigere, dyrt, billigt,
    havet, luften, vejen, skolen, skoler, børn, mennesker, ældre, byen, byerne, landet, staten, hele, skaber, bruger, styrelsen, regionen, planen,
    mangler, folk, gratis, sammen, næste, sidste, første, anden, tredje, begge, ingenting, foreslår, ønsker, betaler, koster, kræver, hjælper, gymnasiet, gør, laver,
    forslagets, gennemsigtighed, åbent, borgeren, beboere, dig, kalder, ringer, vender
  `,
  en: `
    yes, no, nope, yep, thanks, thank you, help, back, proposal, municipality, municipalities, citizen, citizens, public, open,
    openness, cooperation, collaboration, week, month, year, owner, name, change, title, question, consultation, money, funds, funding,
    more, better, young, elderly, democracy, initiative, work, project, between, english, danish, local, regional, national,
    association, volunteers, company, authority, nothing, hello, date, deadline, need, solution, government, people, everyone, council,
    department, services, started, could, make, help me, skip, finish, sure, nobody, around, cheap, cheaper, expensive, cleaner, safer, trees, buses, roads,
    school, schools, children, water, health, housing, homeless, food, library, libraries, share, sharing, city, cities, town, region wide, locally, nationally,
    regionally, transparency, accountability, participation, democracy, million, half, hundred, first, second, third, last, both, next, everyone, everything,
    we, our, sharing, building, using, meetings, council, councils, councillors, nurse, teacher, company, charity, volunteer, pay, cost, costs, free, every, level,
    agency, ministry, partner, partners, together, alone, single, name, call, talk, speak, without, unknown, unsure, maybe
  `,
});

/**
 * The language a text is written in, by its function words and by letters that only one of the two has. `null` when it cannot be told:
 * too short, a name, a number, or as much of the one as of the other.
 */
export const languageOf = (text: string): Language | null => {
  const list = words(text.slice(0, 20_000));
  let danish = 0;
  let english = 0;
  for (const [at, word] of list.entries()) {
    if (joinsNames(list, at) || isPartOfWord(text, list, at)) continue;
    const da = isDanishFunctionWord(word.text);
    const en = isEnglishFunctionWord(word.text);
    if (da !== en) da ? danish++ : english++;
    else if (!da && hasDanishLetter(word)) danish += 0.75;
    else if (!da) word.text.length > 5 && danishEnding.test(word.text) ? danish++ : englishEnding.test(word.text) && english++;
    else if (word.raw === 'i' && /^\p{Lu}/u.test(list[at + 1]?.raw ?? '')) danish++;
  }
  for (const mark of telling(list)) mark.mark === 'da' ? danish++ : english++;
  const most = Math.max(danish, english);
  if (most < 1 || Math.abs(danish - english) < Math.max(0.75, 0.2 * (danish + english))) return null;
  return danish > english ? 'da' : 'en';
};

/** Endings that one of the two languages has; both have "-tion" and "-ment". */
const danishEnding =
  /(?:hed|heden|hederne|ning|ningen|ninger|else|elsen|elser|skab|skabet|erne|erede|igt|ende|agtig|inger|ionen|ioner)$/;
const englishEnding =
  /^\p{L}{3,}(?:[^n]ing|ness|ity|ties|ly|ously|ful|less|ship|ance|ence|ght|ck|tions|ments|ized|ised|ating|ated)$/u;

/** "Mary and Sons", "a": a word between names, or a letter by itself, says nothing of the language around it. */
const joinsNames = (list: readonly Token[], at: number): boolean => {
  const word = list[at];
  if (list.length === 1 && (word?.text.length ?? 0) < 2) return true;
  const isName = (one: Token | undefined): boolean => one !== undefined && /^\p{Lu}/u.test(one.raw);
  return (
    list.length <= 4 &&
    /^(?:og|and|of|af)$/.test(word?.text ?? '') &&
    isName(list[at - 1]) &&
    (at + 1 === list.length || isName(list[at + 1]))
  );
};

/** "IT-budgettet", "snabel-a", "IT": a short word that a hyphen ties to another, or that is an abbreviation, is none of grammar. */
const isPartOfWord = (text: string, list: readonly Token[], at: number): boolean => {
  const word = list[at];
  if (!word || word.text.length > 3) return false;
  const tied = /[-‐‑]/;
  const [before, after] = [text.charAt(word.start - 1), text.charAt(word.end)];
  if ((tied.test(before) && at > 0) || (tied.test(after) && list[at + 1]?.start === word.end + 1)) return true;
  return word.raw === 'IT' && (list.length < 3 || list.some(({ raw }) => /\p{Ll}/u.test(raw)));
};

/** A capital may begin a name, which says nothing of the language around it. */
const hasDanishLetter = (word: Token): boolean => /^[\p{Ll}]/u.test(word.raw) && /[æøå]/i.test(word.raw);

type Sign = Language | 'not' | 'switch';

const asked = phraseTable<Sign>({
  da: 'dansk, danskt, dansktalende, dansker, dannsk, danks, danish, danske, da, dk, dansk sprog, rigsdansk, modersmål',
  en: 'engelsk, engelskt, english, englsh, inglish, en, eng, uk, gb, britisk, american, amerikansk',
  not: `
    ikke, ikk, not, dont, do not, doesnt, cannot, cant, instead of, i stedet for, rather than, frem for, fremfor, uden, ingen, hverken, dårligt, dårligt til, poor, bad, rusty, terrible, weak, dårlig til, dårlig, rustent, than, end, hvad med, barely, hardly, knap
  `,
  switch:
    'så (vi|jeg|kan vi|skal vi|lad os|hellere), so (we|i|lets|can we|let us), lad os, lets, hellere, heller, but, men, rather, instead, foretrækker, prefer',
});

/**
 * The answer to "which language", and an asking for one: "engelsk tak", "in Danish please", "I don't speak Danish".
 * `null` when no language is named, or both are.
 */
export const readLanguage = (text: string): Language | null => {
  const list = words(text);
  if (list.length > 20) return null;
  if (list.length === 0) return readFlag(text);
  const preferred = preferring.exec(fold(text.slice(0, 300)))?.[1];
  if (preferred) return /^da/.test(preferred) ? 'da' : 'en';
  const { wanted, unwanted } = sides(text, list);
  for (const one of unwanted) wanted.delete(one);
  if (wanted.size === 0 && unwanted.size === 1) return unwanted.has('da') ? 'en' : 'da';
  return wanted.size === 1 ? ([...wanted][0] ?? null) : null;
};

/** "helst dansk, men engelsk kan også gå", "I'd rather have it in English than Danish". */
const preferring =
  /(?:helst|preferably|hellere|rather|prefer|foretraekker)(?: (?!ikke|not|than|end)[a-z']{1,10}){0,6}? (dansk|danish|engelsk|english)(?![a-z])/;

const readFlag = (text: string): Language | null => {
  const [da, en] = [text.includes('🇩🇰'), /🇬🇧|🇺🇸/u.test(text)];
  return da === en ? null : da ? 'da' : 'en';
};

/** The languages that are wanted and those that are not. */
const sides = (text: string, list: readonly Token[]): { readonly wanted: Set<Language>; readonly unwanted: Set<Language> } => {
  const [wanted, unwanted] = [new Set<Language>(), new Set<Language>()];
  const marks = asked(list);
  let negated = false;
  let before = 0;
  marks.forEach(({ mark, from }, at) => {
    if (partedBefore(text, list, before, from) || mark === 'switch' || /^(?:saa|so|derfor)$/.test(list[from - 1]?.text ?? ''))
      negated = false;
    before = from;
    const named = marks[at - 1]?.mark;
    // "my Danish is poor": what says no comes after.
    if (
      mark === 'not' &&
      (named === 'da' || named === 'en') &&
      !isNamedNext(list, marks[at + 1]) &&
      marks[at + 1]?.mark !== 'not' &&
      isClose(text, list, marks[at - 1], from)
    )
      unwanted.add(named);
    if (mark === 'not') negated = true;
    else if (mark !== 'switch' && (list.length < 3 || (list[from]?.text.length ?? 0) > 3))
      (negated ? unwanted : wanted).add(mark);
  });
  return { wanted, unwanted };
};

/** Whether what is said to be no good is the language that follows: not in "my Danish is poor, so English". */
const isNamedNext = (list: readonly Token[], next: { readonly mark: Sign; readonly from: number } | undefined): boolean =>
  (next?.mark === 'da' || next?.mark === 'en') && !/^(?:saa|so|derfor|men|but)$/.test(list[next.from - 1]?.text ?? '');

const isClose = (text: string, list: readonly Token[], named: { readonly to: number } | undefined, at: number): boolean =>
  named !== undefined && at - named.to <= 3 && !partedBefore(text, list, named.to - 1, at);

const partedBefore = (text: string, list: readonly Token[], from: number, to: number): boolean =>
  /[,.;!:–]/.test(text.slice(list[from]?.end ?? 0, list[to]?.start ?? 0));
