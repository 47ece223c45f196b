import { isFunctionWord } from './function-words.js';
import { type FundingMark, fundingWords } from './funding-words.js';
import { type PhraseTable, phraseTable } from './phrases.js';
import type { Token } from './text.js';

/** Words that are one slip from a word of money and are none. */
const rightAsTheyAre: ReadonlySet<string> = new Set(
  'borgen rammede driver drifter fonte midten midter middel puls kroer steder kunder danske rummet klasse klassen kaste hylde ansatte ansat kommunen kommunens sammen samme gerne regne regner planen planer'.split(
    ' ',
  ),
);

/** Compounds: what the last part is decides, unless the first says that the money is another's. */
const compounds: readonly (readonly [RegExp, FundingMark])[] = [
  [
    /^(?:eu|fonds|pulje|stats|statslige?|projekt|sponsor|tilskuds|strukturfonds|social|region|satspulje)(?:midler|midlerne|penge|pengene)$/,
    'surplus',
  ],
  [/^(?:budgetforhandling|budgetforlig|budgetaftale|budgetoensk|anlaegsoensk)\p{L}*$/u, 'later'],
  [/\p{L}{2}(?:budget(?:tet|ter|terne|s)?|(?<!prog)ramme[nr]?|rammerne|konto(?:en)?|kassen?|normeringe?n?|reserven?)$/u, 'inner'],
  [
    /^(?:drifts?|udviklings|innovations|anlaegs|it|digitaliserings|loen|egen)\p{L}*(?:midler|midlerne|penge|bevilling|bevillingen)$/u,
    'inner',
  ],
  [/.{2}(?:puljen?|puljerne?|fond|fonden|fonde|fondene|fonds)$/, 'pool'],
  [/.{2}(?:midler(?:ne)?|penge(?:ne)?|bevilling(?:en|er)?|finansiering(?:en)?)$/, 'money'],
  [/.{2}(?:tilskud(?:det)?|stoette|donationer|legater)$/, 'aid'],
  [/.{2}(?:udgift(?:er|en|erne)?|omkostning(?:er|erne)?)$/, 'cost'],
];

/** In an answer of a few words a slip is forgiven; in free text it would find money in every "omsætning". */
const longestForgiven = 14;
const forgivingTable: PhraseTable<FundingMark> = phraseTable(
  fundingWords,
  (word) => isFunctionWord(word) || rightAsTheyAre.has(word),
);
const exactTable: PhraseTable<FundingMark> = phraseTable(fundingWords, () => true);

/** A run of words that plays a part: `from` and `to` are places in the list of words, `to` exclusive. */
export interface FundingUnit {
  readonly mark: FundingMark;
  readonly from: number;
  readonly to: number;
}

/** Every word of money and payment in a list of words, compounds by their last part, in order. Linear. */
export const fundingUnits = (list: readonly Token[], forgiving: boolean): readonly FundingUnit[] => {
  const known = forgiving && list.length <= longestForgiven ? forgivingTable(list) : exactTable(list);
  const found: FundingUnit[] = [];
  let from = 0;
  const fill = (to: number): void => {
    for (; from < to; from++) {
      const mark = contracted(list, from) ?? compoundMark(list[from]?.text ?? '');
      if (mark) found.push({ mark, from, to: from + 1 });
    }
  };
  for (const one of known) {
    fill(one.from);
    found.push({ ...one, mark: (one.to === one.from + 1 ? contracted(list, one.from) : undefined) ?? one.mark });
    from = one.to;
  }
  fill(list.length);
  return found;
};

const danishVerb =
  /^(?:er|har|haver|ka|kan|ska|skal|vil|maa|boer|ved|tror|behoever|koster|kommer|faar|bliver|gaar|raekker|holder|kraever|findes|der|jeg|vi|a|de|det)$/;

/** "we're" is no "were", and "it" after a Danish verb is the "ikke" of Jutland. */
const contracted = (list: readonly Token[], at: number): FundingMark | undefined => {
  const word = list[at];
  if (!word) return undefined;
  if (/^we(?:re|ve|ll|d)$/.test(word.text) && /['’]/.test(word.raw)) return 'own';
  return word.raw === 'it' && danishVerb.test(list[at - 1]?.text ?? '') ? 'not' : undefined;
};

const compoundMark = (word: string): FundingMark | undefined =>
  word.length < 6 || word.length > 40 ? undefined : compounds.find(([form]) => form.test(word))?.[1];
