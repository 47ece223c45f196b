import type { Cue } from './bodies-cues.js';
import { isBodyNoun, isGroupNoun, isNamelessNoun } from './bodies-nouns.js';
import type { Found } from './found.js';
import type { Stretch } from './passage.js';
import { phraseTable } from './phrases.js';
import type { Token } from './text.js';

/** One body, or several that do it together. */
export type OwnerType = 'single' | 'collaboration';

/** Words that count bodies: how many are to do it. */
type Sign = 'one' | 'alone' | 'self' | 'many' | 'together' | 'notAlone' | 'notMany';

const signs = phraseTable<Sign>({
  notAlone: `
    ikke (alene|kun en|bare en|kun én|blot en|en enkelt|selv|kun os|bare os|kun kommunen|på egen hånd|kun en enkelt|bare en enkelt|en alene),
    aldrig alene, not alone, not (just|only) one, not (just|only) us, not (just|only) a single, not by ourselves, not on our own, mere end en,
    mere end én, for (stort|stor|meget|tungt|svært) til (en|én), too (big|much|large) for one, more than one, flere end en, ikke (kun|bare) én
  `,
  notMany: `
    ikke (flere|sammen|andre|nogen andre|noget samarbejde|samarbejde|et samarbejde|sammen med andre|med andre|fælles), ingen andre, uden andre,
    uden (samarbejde|partnere|samarbejdspartnere|hjælp), ingen (partnere|samarbejdspartnere|samarbejde|medejere), not together, no one else,
    nobody else, no others, no partners, no collaboration, without others, without partners, not several, not with others
  `,
  together: `
    sammen, samarbejde, samarbejder, samarbejdet, samarbejdende, fælles, fællesskab, i flok, partnerskab, partnerskaber, konsortium, alliance, deles, dele, deler,
    delt, delte, alle sammen, allesammen, i forening, hinanden, på tværs, tværgående, medejer, medejere, fællesprojekt, samejerskab, together, jointly, joint, shared, share,
    collaboration, collaborate, cooperation, cooperate, partnership, collective, collectively, consortium, co ownership, co own
  `,
  many: `
    flere, mange, begge, begge to, andre, de andre, de øvrige, en gruppe, en kreds, several, many, multiple, a group, a few, others, both,
    alle, en partner, partnere, partners, a partner, et par stykker, et par, nogle stykker, en håndfuld
  `,
  alone: `
    alene, ene og alene, på egen hånd, på egen boldgade, solo, egenhændigt, udelukkende, eneansvar, eneansvaret, eneansvarlig, kun én, kun een, kun en,
    bare én, bare en, blot en, en enkelt, et enkelt, én enkelt, enkelt, én eneste, en eneste, kun os, bare os, kun vi, os selv, kun kommunen, een,
    alone, on our own, by ourselves, by itself, on its own, on their own, only us, just us, only one, just one, a single, single, sole, solely,
    one body, one agency, one authority, one owner, one institution, one organisation, one municipality
  `,
  self: 'selv, ourselves, itself, themselves, myself',
  one: `
    en, et, one, (en|et) (myndighed|instans|institution|styrelse|kommune|region|ministerium|ejer|organisation|forening|afdeling|part), den ene
  `,
});

/** A word for one of many: what "flere" counts. */
const isCounted = (word: string): boolean =>
  isGroupNoun(word) ||
  isBodyNoun(word) ||
  isNamelessNoun(word) ||
  /^(?:parter|aktoerer|instanser|ejere|steder|med|with|sammen|samarbejder|organer|stykker|partnere|led|niveauer|bodies|parties|owners|partners|players|actors|of|af|i|er|skal|boer|kan|gerne|tak|helst|om|skulle|vil|maa|end|der|som|naturligvis|selvfoelgelig|sgu|da|jo|should|can|will|must)$/.test(
    word,
  );

const numbers = /^(?:[2-9]|[1-9]\d|to|tre|fire|fem|seks|syv|otte|ni|ti|two|three|four|five|six|samtlige|alle|all)$/;

/** "skal vi ikke gøre alene": a "not" a few words before. */
const deniedAt = (list: readonly Token[], at: number): boolean => {
  for (let i = at - 1; i >= 0 && at - i < 6; i--) {
    if ((list[i + 1]?.start ?? 0) - (list[i]?.end ?? 0) > 1) return false;
    if (/^(?:ikke|aldrig|not|never|dont)$/.test(list[i]?.text ?? '')) return true;
  }
  return false;
};

/** The signs of a stretch of words: how often it speaks of one and of several. */
export const signsOf = (list: readonly Token[]): Readonly<Record<'single' | 'weak' | 'self' | 'collaboration', number>> => {
  const count = { single: 0, weak: 0, self: 0, collaboration: 0 };
  for (const { mark, from, to } of signs(list)) {
    const next = list[to]?.text;
    const denied = deniedAt(list, from);
    if (mark === 'notAlone') count.collaboration++;
    else if (mark === 'notMany') count.single++;
    else if (mark === 'alone') count[denied ? 'collaboration' : 'single']++;
    else if (mark === 'together') count[denied ? 'single' : 'collaboration']++;
    else if (mark === 'many') {
      if (next === undefined || isCounted(next)) count[denied ? 'single' : 'collaboration']++;
    } else if (mark === 'self') count[denied ? 'collaboration' : 'self']++;
    else count[/^(?:é|e\u0301)/iu.test(list[from]?.raw ?? '') ? 'single' : 'weak']++;
  }
  for (const [at, word] of list.entries())
    if (numbers.test(word.text) && isGroupNoun(list[at + 1]?.text ?? '')) count.collaboration++;
  return count;
};

const owning = /^(?:own[123]|by[123]|anchor|stand|duty[12]|noun[12]|ejer|care)$/;

/** Words that a sentence about how an initiative is owned has beside those for owning. */
const oneOf =
  /(?<!\p{L})(?:(?:én|een|ét|kun en|kun et|en enkelt|et enkelt|én enkelt|only one|a single|one single|one) (?:enkelt |offentlig |public )?(?:\p{L}{0,20}(?:myndighed|instans|institution|styrelse|kommune|region|ministerium|ejer|organisation|aktør|part|afdeling|authority|agency|body|owner|institution|municipality|organisation|ministry)))(?!\p{L})/iu;
const jointly =
  /(?<!\p{L})(?:i fællesskab|i faellesskab|i flok|fælles ejerskab|faelles ejerskab|delt ejerskab|delt ansvar|fælles ansvar|faelles ansvar|deles om ansvaret|deles om ejerskabet|dele ansvaret|i (?:et )?(?:bredt |tæt |forpligtende |tværgående )?(?:samarbejde|partnerskab) mellem|et (?:bredt |tæt |forpligtende |tværgående )?(?:samarbejde|partnerskab)|flere (?:myndigheder|kommuner|parter|aktører|instanser|organisationer|institutioner|styrelser|regioner)|jointly|joint ownership|shared ownership|in partnership|a partnership|several (?:authorities|bodies|municipalities|organisations|agencies|partners)|together)(?!\p{L})/iu;
const selfDone =
  /(?<!\p{L})(?:vi|foreningen|kommunen|regionen|styrelsen|biblioteket|we|the municipality|the agency)(?: \p{L}{1,12}){0,3} (?:selv|alene|på egen hånd|paa egen haand|helt selv|ourselves|alone|on our own|by ourselves)(?!\p{L})/iu;
const alone =
  /(?<!\p{L})(?:alene|på egen hånd|paa egen haand|eneansvar|eneansvaret|udelukkende af|alone|on (?:its|our) own|solely|uden samarbejdspartnere|uden partnere)(?!\p{L})/iu;
const noOthers =
  /(?<!\p{L})(?:(?:ingen|ikke|no) (?:øvrige |andre |other |further |external |eksterne )?(?:parter|partnere|partner|partners|samarbejdspartnere|deltagere|medejere|parties)|uden (?:andre|øvrige|samarbejdspartnere|partnere|partner)|without (?:any )?partners?|ikke brug for (?:partnere|andre|hjælp udefra)|(?:nobody|no one) else (?:is|will|would|needs)|no other (?:region|municipality|body|party|authority|organisation) (?:is|will)|ingen andre (?:er|skal|deltager|involveres)|there is no (?:collaboration|partnership)|hverken (?:leverandør|partner|partnere|samarbejdspartner|samarbejdspartnere) eller \p{L}{3,20})(?!\p{L})/iu;
const taken = /(?<!\p{L})(?:ikke|aldrig|hverken|not|never|end|than|hvis|if|snarere|frem for)(?!\p{L})/iu;
const plan =
  /(?<!\p{L})(?:skal|bør|boer|burde|kan|vil|ville|skulle|kunne|foreslår|foreslaar|should|could|will|would|must|shall|står|staar|gør|goer|klarer|ejer|driver)(?!\p{L})/iu;

/** How many a text says are to own it. `self`: only that somebody does it themselves, which leaves room for help. */
export interface SaidOwnership extends Found<OwnerType> {
  readonly self: boolean;
}

/** What a text says of how many are to own and run the initiative, in a sentence about just that. Linear. */
export const saysOwnership = (
  lines: readonly { readonly sentence: Stretch; readonly marks: readonly { readonly mark: Cue }[] }[],
): SaidOwnership | null => {
  const found: SaidOwnership[] = [];
  for (const { sentence, marks } of lines) {
    const others = noOthers.test(sentence.text.slice(0, longestSentence));
    if (!others && !marks.some(({ mark }) => owning.test(mark))) continue;
    const said = others ? nobodyElse : saidIn(sentence.text);
    if (said) found.push({ ...said, start: sentence.start, end: sentence.end, sure: !sentence.text.endsWith('?') });
  }
  const [first] = found;
  if (!first) return null;
  return { ...first, sure: first.sure && found.every((one) => one.value === first.value) };
};

const nobodyElse = { value: 'single', self: false } as const;

/** Longer sentences say more than one thing, and are not read. */
const longestSentence = 600;

const saidIn = (sentence: string): { readonly value: OwnerType; readonly self: boolean } | null => {
  if (sentence.length > longestSentence || taken.test(sentence) || !plan.test(sentence)) return null;
  const one = oneOf.test(sentence) || alone.test(sentence);
  const single = one || selfDone.test(sentence);
  const many = jointly.test(sentence);
  if (single === many) return null;
  return { value: many ? 'collaboration' : 'single', self: !many && !one };
};
