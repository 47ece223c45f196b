import type { Found } from './found.js';
import { gathered, markedSentences } from './own-words.js';
import { phraseTable } from './phrases.js';
import type { Token } from './text.js';

type PlanMark = 'fits' | 'not' | 'new' | 'ogp' | 'label';

const planMarks = phraseTable<PlanMark>(
  {
    fits: `
      (ligger|er|kommer|sker|står|arbejder|det er|lægger sig|) (helt|fint|godt|naturligt|direkte|) i (direkte|naturlig|god|fin|) (forlængelse|tråd|overensstemmelse|harmoni|linje|sammenhæng) (af|med),
      indgår (allerede|også|fint|naturligt|som en del|) (i|af), (er|udgør|bliver|) (allerede|også|) (en|) (del|led) (af|i), et led i,
      passer (godt|fint|perfekt|også|allerede|rigtig godt|helt|) (sammen|ind|) (i|til|med|under), (under|)støtter (op om|), understøtter, bidrager til, følger (af|op på|), udspringer af, er en følge af, er udsprunget af, udmønter,
      bygger (videre|oven|) (på|), bygger ovenpå, hænger (godt|fint|) sammen med, knytter (sig|an) (direkte|) til, flugter (fint|godt|) med, spiller (godt|fint|) (sammen|ind) (med|i), lever op til, er forankret i, forankres i, fremgår af, er beskrevet i, står (allerede|) i, (er|allerede|er allerede|) skrevet ind i, indskrevet i, med i, er nævnt i, hører (ind|) under, ligger (inden for|under|i), er indeholdt i, er besluttet i, er vedtaget i, skriver sig ind i, kobler sig på, kobles på, koblet til, supplerer, falder (ind|godt ind|fint ind|) under, har hjemmel i, del af,
      inden for, indenfor, som led i, jf, within, under,
      fits (well|) (into|in|with|within|), (is|forms|as) (already|) (a|) part of, (is|) in line with, builds on, aligns with, (is|) aligned with, supports, follows (from|up on|), ties in with, (is|) linked to, contained in, falls under, complements, continues, (is|) consistent with, implements, delivers on, is included in, (is|) anchored in
    `,
    not: 'ikke, ikk, ingen, intet, hverken, uden, not, no, nor, isnt, doesnt, does not, without, any',
    new: 'kommende, ny, nye, næste, fremtidige, nyt, upcoming, next, new, future, måske, maybe, kunne, could',
    ogp: 'ogp, jeres, your, denne handlingsplan, jeres handlingsplan, den nationale handlingsplan, ogp handlingsplan, handlingsplanen for, handlingsplan for åbenhed, høringen, høring, consultation, ogp action plan, national action plan, planen her, this action plan',
    label:
      'arbejdsplan, arbejdsplaner, eksisterende planer, sammenhæng med planer, sammenhæng, workplan, work plan, kobling til planer, forankring i planer, plangrundlag, strategisk ophæng, ophæng',
  },
  () => true,
);

/** Nouns for what is agreed and under way. A bare "plan" is one only with its owner or an article before it. */
const planNoun =
  /(?:strategi|politikk|politik|handleplan|arbejdsplan|arbejdsprogram|udviklingsplan|klimaplan|handlingsplan|virksomhedsplan|masterplan|helhedsplan|planstrategi|kommuneplan|lokalplan|budgetaftale|sundhedsaftale|oekonomiaftale|flerårsaftale|fleraarsaftale|aftale|udspil|kommissorium|vision|resultatkontrakt|resultatplan|maalsaetning|reform|regeringsgrundlag|projektplan|indsatsplan|spareplan|investeringsplan|udbudsplan|verdensmaal|verdensmaalene|program|charter|resolution|konvention)(?:en|et|er|erne|n|r|rne|ens|ets|s|ner|nerne|net)?$|^(?:[a-z]{4,}plan(?:en|er|erne|ens)?|strategy|strategies|policy|policies|workplan|agreement|agreements|programme|program|roadmap|agenda|masterplan|plans?)$/;

const barePlan = /^plan(?:en|er|erne)?$/;

/** "på nationalt plan", "en del af programmet for dagen": no plan that is worked by. */
const noPlan =
  /^(?:byplan|grundplan|taleplan|landsplan|lokalplan|nationalplan|regionalplan|koereplan|koereplanen|tidsplan|tidsplanen|etageplan|forsikring|computerprogram|tv-program|regionsplan|kommuneplanniveau|computerprogrammer)$/;

/** Work that goes on already: "det arbejde, vi allerede er i gang med". */
const underWay =
  /(?:igangvaerende|eksisterende|nuvaerende|gaeldende|vedtagne|vedtaget|existing|ongoing|current|adopted|underway)/;
const work =
  /^(?:arbejde|arbejdet|indsats|indsatsen|indsatser|projekt|projekter|projektet|opgaver|planer|plan|aftaler|work|plans|efforts|projects|work)$/;

/** The sentences that say which existing plan, strategy or work the initiative fits: "det indgår i kommunens klimaplan". Verbatim. Linear. */
export const findWorkplan = (text: string): Found<string> | null => {
  const sentences = markedSentences(text, planMarks);
  const grades = sentences.map(({ stretch, list, marks }) => {
    const label = marks[0];
    if (
      label?.mark === 'label' &&
      label.from === 0 &&
      /^\s*:/.test(text.slice(list[label.to - 1]?.end, (list[label.to - 1]?.end ?? 0) + 3)) &&
      list.length > label.to
    )
      return 'sure' as const;
    const fits = marks.filter(({ mark }) => mark === 'fits');
    if (fits.length === 0 || stretch.text.endsWith('?')) return null;
    const strengths = fits.map(({ from, to }) => strength(text, list, from, to, marks));
    return strengths.includes('sure') ? ('sure' as const) : strengths.includes('unsure') ? ('unsure' as const) : null;
  });
  return gathered(
    text,
    sentences.map(({ stretch }) => stretch),
    grades,
  );
};

type Strength = 'sure' | 'unsure' | null;

const strength = (
  text: string,
  list: readonly Token[],
  from: number,
  to: number,
  marks: readonly { readonly mark: PlanMark; readonly from: number; readonly to: number }[],
): Strength => {
  const at = planAfter(text, list, to);
  if (at < 0) return null;
  const between = (mark: PlanMark, start: number, end: number): boolean =>
    marks.some((one) => one.mark === mark && one.from >= start && one.from < end);
  if (between('not', Math.max(0, from - 4), at) || between('ogp', from, at + 6)) return null;
  return between('new', to, at) || between('new', Math.max(0, from - 3), from) || isAsked(list, from) ? 'unsure' : 'sure';
};

/** "skal indgå i strategien", "bør": it does not do so yet. */
const isAsked = (list: readonly Token[], from: number): boolean =>
  list.slice(Math.max(0, from - 3), from).some(({ text }) => /^(?:skal|boer|burde|should|kunne|vil|hvis)$/.test(text));

/** Where the plan stands that a text goes on to; -1 for none. */
const planAfter = (text: string, list: readonly Token[], from: number): number => {
  for (let at = from; at < list.length && at < from + 9; at++) {
    const word = list[at]?.text ?? '';
    if (at > from && /[.;:!?\n]/.test(text.slice(list[at - 1]?.end, list[at]?.start))) return -1;
    const before = list[at - 1]?.text ?? '';
    const owned = list
      .slice(from, at)
      .some(({ text: one }) => /(?:s|vores|our|den|det|de|the|egen|min)$/.test(one) || underWay.test(one));
    if (noPlan.test(word) || (/t$/.test(before) && barePlan.test(word))) continue;
    if (
      (barePlan.test(word) || /^(?:aftale|program|programmer|vision|plans|reform|handlingsplan|handlingsplanen)$/.test(word)) &&
      !owned
    )
      continue;
    if (
      /^handlingsplan/.test(word) &&
      !list.slice(from, at).some(({ text: one }) => /(?:ens|nes|es|vores|our|egen)$/.test(one)) &&
      !/^for$/.test(list[at + 1]?.text ?? '')
    )
      continue;
    if (planNoun.test(word)) return at;
    if (work.test(word) && (list.slice(from, at).some(({ text: one }) => underWay.test(one)) || goesOn(list, at))) return at;
  }
  return -1;
};

/** "det arbejde, vi allerede er i gang med". */
const goesOn = (list: readonly Token[], at: number): boolean =>
  list.slice(at + 1, at + 6).some(({ text }) => /^(?:allerede|already|forvejen|underway)$/.test(text));
