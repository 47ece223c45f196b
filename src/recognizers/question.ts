import type { Faq } from '../domain/consultation.js';
import type { Language } from '../domain/language.js';
import { putAs } from './faq-clause.js';
import { buildFaqIndex, type FaqIndex } from './faq-search.js';
import { phraseTable } from './phrases.js';
import { type Token, words } from './text.js';

export type { FaqIndex } from './faq-search.js';

type Sign = 'asks' | 'word' | 'verb' | 'subject' | 'lead';

/** The words that questions are made of. */
const signs = phraseTable<Sign>({
  asks: `
    (jeg|vi) (vil|ville|kunne) (gerne|godt|bare|lige) (vide|høre|spørge), (jeg|vi) vil vide, vil gerne vide,
    kunne godt tænke mig at vide, gad vide, mon, mon ikke, er der nogen der ved,
    ved (du|I|nogen) (om|hvad|hvor|hvornår|hvem|hvordan|hvorfor|hvilke), kan (du|I) (fortælle|sige|oplyse|svare) (mig|os|på|),
    kan du sige, må (jeg|man|vi) spørge, har et spørgsmål, et spørgsmål, lige et spørgsmål, spørgsmål, jeg spørger, jeg undrer mig,
    undrer mig, i tvivl om, fortæl (mig|os|) (om|hvad|hvor|hvordan|mere), forklar (hvad|hvordan|hvorfor|hvem|hvor), hvad nu hvis,
    hvad med, hvad er det, hvordan kan det være, hvor er det, i (want|would like|wish|need) to know, id like to know, id like to ask,
    i wonder, wondering, was wondering, can you tell me, could you tell me, do you know,
    tell me (about|what|how|who|when|where|if|whether), may i ask, can i ask, a question, quick question, question, what about, what if,
    how about, how come, any idea
  `,
  word: `
    hvad, hvem, hvis, hvor, hvornår, hvornaar, hvordan, hvorfor, hvilken, hvilket, hvilke, hvormed, hvortil, hvorhen, hvorfra, hvad for,
    va, hva, what, who, whom, whose, where, when, how, why, which, whats, whos, wheres, hows, hvordn, hvorn
  `,
  verb: `
    er, var, bliver, blir, blev, kan, må, skal, vil, har, kommer, får, gør, findes, gælder, koster, sker, tæller, behøver, bør, skulle,
    kunne, ville, måtte, havde, bruger, sender, gemmer, læser, ser, ved, tager, offentliggør, virker, hører, går, ligger, svarer,
    sletter, deler, vises, offentliggøres, gemmes, slettes, deles, opbevares, bruges, sendes, ryger, kræver, kræves, betyder, gives,
    modtager, is, are, was, were, do, does, did, can, could, may, might, must, shall, should, will, would, has, have, am, isnt, arent,
    dont, doesnt, cant
  `,
  subject: `
    jeg, du, man, vi, I, det, der, den, de, mit, min, mine, jeres, dit, din, nogen, nogle, alle, høringen, svaret, forslaget, forslag,
    svar, i, you, it, there, the, my, your, we, they, this, anyone, anybody, someone, he, she, mine svar, et, en, a, an, fristen, ens,
    mange, flere, many, planen, assistenten, svar, børn, unge, kommunen, kommuner, the plan,
    han, hun, andre, borgere, privatpersoner, foreninger, virksomheder
  `,
  lead: `
    hej, hov, og, men, så, øh, hmm, undskyld, først, lige, forresten, ok, okay, ja, nej, tak, and, but, so, oh, sorry, well, hi, hello,
    btw, by the way, please, vent, wait, jamen, altså, egentlig, just, also, også
  `,
});

/** Longer texts are told, not asked, unless they end in a question mark. */
const longest = 60;

/**
 * Whether a text asks something. `yes` when it can hardly be anything else; `maybe` when it may also be a title or an answer
 * ("Hvordan får vi flere med?"); `no` otherwise. A question mark is not needed. Linear.
 */
export const looksLikeQuestion = (text: string): 'yes' | 'maybe' | 'no' => {
  const list = words(text.slice(0, 4000));
  if (list.length === 0) return /^\s*\?+\s*$/.test(text) ? 'maybe' : 'no';
  const marked = /\?/.test(text);
  const ends = /[?？][\s"'”’)!.]*$/u.test(text);
  const form = formOf(text, list);
  if (form === 'asks') return list.length <= longest ? 'yes' : ends ? 'maybe' : 'no';
  if (form !== 'none')
    return list.length > longest ? (ends || speaksToUs(list) ? 'maybe' : 'no') : shortQuestion(form, list, marked);
  if (ends) return speaksToUs(list) && list.length <= longest ? 'yes' : 'maybe';
  return 'no';
};

/** A question in one breath: to us, about the consultation or a word's meaning, or about nothing that a proposal would be called. */
const shortQuestion = (form: 'word' | 'verb', list: readonly Token[], marked: boolean): 'yes' | 'maybe' | 'no' => {
  if (speaksToUs(list) || meaning.test(openingWords(list))) return 'yes';
  if (speaksOfProposals(list)) return 'maybe';
  if (marked || (speaksOfPlan(list) && list.length <= 12)) return list.length > 2 ? 'yes' : 'maybe';
  return form === 'word' || list.length <= 20 ? 'maybe' : 'no';
};

/** "Hvad betyder transparens" asks; no title does. */
const meaning = /^(?:hvad|hva|what) (?:betyder|menes|does \S+(?: \S+){0,2} mean|is meant)(?: \S+){0,5}$/;

const openingWords = (list: readonly Token[]): string =>
  list
    .slice(opening(list), opening(list) + 12)
    .map((word) => word.text)
    .join(' ');

/** How words begin that proposals on public matters are called by: with one of them a question may be a title. */
const publicStems =
  `borger byer byraad kommun region land skole aeldre boern demokrat stemme klima miljoe sundhed velfaerd offentlig digital aaben aabn
   gennemsigt transparen tillid beslut bestem politi magt luft vand trafik natur groen forening frivillig civil samfund myndighed minister
   budget penge korrupt teknolog innovation kultur bibliotek hospital sygehus bolig energi forsk uddan transport citizen town municipal
   school youth democra vote environment health trust decision politic association volunteer societ authorit government corrupt librar`.split(
    /\s+/,
  );

/** Words of the same sort that begin others too. */
const publicWords = new Set(
  `vi os vores vor we us our by byen stat staten data ung unge unges city cities young people children climate welfare public open
   openness decides power money air water green culture housing energy research education`.split(/\s+/),
);

const speaksOfProposals = (list: readonly Token[]): boolean =>
  list.slice(0, longest).some(({ text }) => publicWords.has(text) || publicStems.some((stem) => text.startsWith(stem)));

/** Verbs that stand first only in a question. */
const inverted = /^(?:kan|skal|maa|vil|boer|er|har|can|could|should|is|are|does|do|will|would)$/;

/** How the last sentence that could be a question begins. */
const formOf = (text: string, list: readonly Token[]): 'asks' | 'word' | 'verb' | 'none' => {
  const first = opening(list);
  const start = list.slice(first, first + 12);
  const marks = signs(start);
  const put = list.length <= longest && text.length <= 600 ? putAs(text) : 'none';
  if (put === 'asks') return 'asks';
  const asks = list.length <= longest && signs(list).some(({ mark, from }) => mark === 'asks' && from <= first + 4);
  if (asks && asksForSure(list, first)) return 'asks';
  const head = marks[0];
  if (head?.from !== 0) return put === 'question' ? 'verb' : laterQuestion(text);
  if (head.mark === 'word') return 'word';
  const next = marks.find(({ from }) => from === head.to);
  if (head.mark === 'verb' && (next?.mark === 'subject' || inverted.test(start[0]?.text ?? ''))) return 'verb';
  return put === 'question' ? 'verb' : laterQuestion(text);
};

/** "Et spørgsmål om tillid" is a title; "et spørgsmål: hvad ..." asks. */
const asksForSure = (list: readonly Token[], first: number): boolean => {
  const mark = signs(list).find((one) => one.mark === 'asks');
  const bare =
    mark &&
    /^(?:a |quick |lige |et )?(?:question|spoergsmaal)$/.test(
      list
        .slice(mark.from, mark.to)
        .map((word) => word.text)
        .join(' '),
    );
  return !bare || signs(list.slice(first)).some((one) => one.mark === 'word');
};

const opening = (list: readonly Token[]): number => {
  let at = 0;
  for (const { mark, from, to } of signs(list.slice(0, 8))) {
    if (mark !== 'lead' || from !== at) break;
    at = to;
  }
  return at < list.length ? at : 0;
};

/** A question after another sentence: "Det lyder fint. Hvornår er fristen". */
const laterQuestion = (text: string): 'word' | 'verb' | 'none' => {
  const last =
    text
      .trim()
      .split(/[.!?\n:]\s+|,\s+(?=men\s|but\s)/)
      .at(-1) ?? '';
  if (last.length === text.trim().length || last.length > 300) return 'none';
  const list = words(last);
  const from = opening(list);
  const marks = signs(list.slice(from, from + 6));
  const head = marks[0];
  if (head?.from !== 0) return 'none';
  if (head.mark === 'word') return 'word';
  return head.mark === 'verb' && marks[1]?.mark === 'subject' && marks[1].from === head.to ? 'verb' : 'none';
};

const toUs = phraseTable({
  us: `
    forslag, sende ind, indsendes, kvittering, jeg, mig, min, mit, mine, du, dig, din, dit, dine, I, jer, jeres, man, høring, høringen, høringssvar, høringssvaret, frist, fristen,
    deadline, deadlinen, handlingsplan, handlingsplanen, svarfrist, svarfristen, svaret, mit svar, forslaget, mit forslag, OGP,
    digitaliseringsstyrelsen, indsende, indsender, sende ind, besvarelsen, offentliggjort, offentliggøres, personoplysninger,
    oplysninger, persondata, gdpr, kontaktperson, skemaet, samtalen, chatten, robot, robotten, høringsportalen, i, me, my, you, your,
    yours, consultation, hearing, closing date, action plan, my answer, the proposal, my proposal, submit, submission, submitting,
    personal data, published, coordinator, this form, the form, this chat, this bot, agency for digitisation,
    open government partnership
  `,
});

const plan = phraseTable({
  plan: `
    planen, svar, svare, spørgsmål, spørgsmålene, assistenten, the plan, answer, answers, questions, the assistant, det her, this
  `,
});

/** Whether it is about what the consultation is about, in words that titles use too. */
const speaksOfPlan = (list: readonly Token[]): boolean => plan(list.slice(0, longest)).length > 0;

/** Whether the respondent, the assistant or the consultation is in it: a title has none of them. */
const speaksToUs = (list: readonly Token[]): boolean =>
  toUs(list.slice(0, longest)).some(({ from }) => list[from]?.text !== 'i' || list[from]?.raw === 'I');

const cache = new WeakMap<readonly Faq[], FaqIndex>();

/**
 * The search over a FAQ. `null` when nothing fits; `sure` when what is asked is what the answer answers: only then may it be given.
 * Built on first use and kept as long as the list it is built from.
 */
export const faqIndex = (faq: readonly Faq[], language: Language): FaqIndex => {
  const known = cache.get(faq);
  if (known) return known;
  let built: FaqIndex | undefined;
  const index: FaqIndex = {
    search: (text) => {
      built ??= buildFaqIndex(faq, language);
      return built.search(text);
    },
  };
  cache.set(faq, index);
  return index;
};
