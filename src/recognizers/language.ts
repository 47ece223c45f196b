import type { Language } from '../domain/language.js';
import { isDanishFunctionWord, isEnglishFunctionWord } from './function-words.js';
import { phraseTable } from './phrases.js';
import { type Token, words } from './text.js';

/** Words of content that are common in proposals and belong to one language alone. */
const telling = phraseTable({
  da: `
    ja, nej, næh, jep, tak, hjælp, tilbage, forslag, forslaget, kommune, kommunen, kommuner, borger, borgere, borgerne, offentlig,
    offentlige, åbne, åbenhed, samarbejde, uge, måned, år, ejer, ejeren, navn, hedder, skriver, ændre, titel, titlen, titlens,
    spørgsmål, høring, penge, midler, flere, bedre, unge, ældre, demokrati, initiativ, initiativet, arbejde, projekt, projektet, mellem,
    forfra, dansk, engelsk, status, hvornår, lokalt, regionalt, nationalt, forening, foreninger, frivillige, virksomhed, virksomheder,
    myndighed, myndigheder, sådan, ingenting, måske, hej, dato, frist, fristen, behov, løsning
  `,
  en: `
    yes, no, nope, yep, thanks, thank you, help, back, proposal, municipality, municipalities, citizen, citizens, public, open,
    openness, cooperation, collaboration, week, month, year, owner, name, change, title, question, consultation, money, funds, funding,
    more, better, young, elderly, democracy, initiative, work, project, between, english, danish, local, regional, national,
    association, volunteers, company, authority, nothing, hello, date, deadline, need, solution, government, people, everyone, council,
    budget, department, services, started, could, make, help me, skip, finish
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
  for (const word of list) {
    const da = isDanishFunctionWord(word.text);
    const en = isEnglishFunctionWord(word.text);
    if (da !== en) da ? danish++ : english++;
    else if (!da && hasDanishLetter(word)) danish += 0.5;
  }
  for (const mark of telling(list)) mark.mark === 'da' ? danish++ : english++;
  const most = Math.max(danish, english);
  if (most < 1 || Math.abs(danish - english) < Math.max(0.75, 0.2 * (danish + english))) return null;
  return danish > english ? 'da' : 'en';
};

/** A capital may begin a name, which says nothing of the language around it. */
const hasDanishLetter = (word: Token): boolean => /^[\p{Ll}]/u.test(word.raw) && /[æøå]/i.test(word.raw);

type Sign = Language | 'not' | 'switch';

const asked = phraseTable<Sign>({
  da: 'dansk, danskt, dansktalende, dansker, dannsk, danks, danish, danske, da, dk, dansk sprog, rigsdansk, modersmål',
  en: 'engelsk, engelskt, english, englsh, inglish, en, eng, uk, gb, britisk, american, amerikansk',
  not: `
    ikke, ikk, not, dont, do not, doesnt, cannot, cant, instead of, i stedet for, rather than, frem for, fremfor, uden, ingen, hverken, dårligt, poor, bad, dårlig til
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
  const wanted = new Set<Language>();
  const unwanted = new Set<Language>();
  let negated = false;
  let before = 0;
  for (const { mark, from } of asked(list)) {
    if (partedBefore(text, list, before, from) || mark === 'switch') negated = false;
    before = from;
    if (mark === 'not') negated = true;
    else if (mark !== 'switch' && (list.length < 3 || (list[from]?.text.length ?? 0) > 3))
      (negated ? unwanted : wanted).add(mark);
  }
  for (const one of unwanted) wanted.delete(one);
  if (wanted.size === 0 && unwanted.size === 1) return unwanted.has('da') ? 'en' : 'da';
  return wanted.size === 1 ? ([...wanted][0] ?? null) : null;
};

const partedBefore = (text: string, list: readonly Token[], from: number, to: number): boolean =>
  /[,.;!:–]/.test(text.slice(list[from]?.end ?? 0, list[to]?.start ?? 0));
