import { phrases } from './phrases.js';

/** What a question asks for: a thing told, or a yes or a no about a permission (`may`), a duty (`must`) or a fact (`is`); or it is mere words (`bare`). */
export type Asks =
  | 'what'
  | 'when'
  | 'clock'
  | 'who'
  | 'where'
  | 'why'
  | 'how'
  | 'count'
  | 'amount'
  | 'length'
  | 'size'
  | 'degree'
  | 'price'
  | 'may'
  | 'must'
  | 'is'
  | 'bare';

/** Whether a thing that can be done, must be done, or is: "hvornår skal det sendes" is not "hvornår bliver det sendt". */
export type Modal = 'may' | 'must' | 'none';

/** How a question is put, and how many of its words say so. */
export interface Form {
  readonly asks: Asks;
  readonly modal: Modal;
  /** The words that are no content: "hvor mange", "er det et krav at". */
  readonly taken: number;
}

/** What a question asks, by things and not by words. */
export interface Frame {
  readonly asks: Asks;
  readonly modal: Modal;
  /** Names of the lexicon, and stems of other words that the FAQ uses. */
  readonly concepts: ReadonlySet<string>;
  /** Words of content that neither the lexicon nor the FAQ knows. */
  readonly unknown: readonly string[];
  /** All its words as they were meant, for what decides between two that mean the same. */
  readonly words: ReadonlySet<string>;
  /** What it asks when a word in it stands for what was named before. */
  readonly inContext?: Frame;
}

/** The words that an open question begins with: none other needs be looked at for one. */
const opening = new Set(
  `hos til i paa fra af med for om ved inden siden indenfor ud blandt baseret bygger within among to by in on from of with at until till
   since through under during hvad hva hvilket hvilken hvilke hvor hvornaar hvem hvorfor hvordan hvorledes hvorhen hvortil hvorfra hvormed
   what whats which who whom whos whose when how why where wheres naevn opremse oprems giv vis name list give show beskriv describe`.split(
    /\s+/,
  ),
);

const anyOf = (list: string): string => [...phrases(list)].sort((a, b) => b.length - a.length).join('|');

/** Prepositions before a question word: "til hvem", "by which date". */
const before =
  '(?:(?:inden for|indenfor|ud fra|blandt|baseret paa|bygger paa|paa baggrund af|within|among|hos|til|i|paa|fra|af|med|for|om|ved|inden|siden|to|by|in|on|from|of|with|at|until|till|since|through|under|during) )?';

const date = 'dag|dato|datoer|maaned|aar|uge|tidspunkt|date|day|month|year|years|week|point in time';

const open: readonly (readonly [Asks, RegExp])[] = [
  [
    'clock',
    new RegExp(
      `^${before}(?:hvad tid|hvilket klokkeslaet|hvad klokken|what time|what hour|which hour|hvornaar paa dagen)(?: |$)`,
    ),
  ],
  ['count', new RegExp(`^${before}(?:hvor mange|how many|hvilket antal|hvad er antallet af|what is the number of)(?: |$)`)],
  [
    'length',
    /^(?:i |for )?(?:hvor laenge|hvor lang tid|hvor meget tid|how long|how much time|how much longer|hvor meget laengere)(?: |$)/,
  ],
  [
    'price',
    /^(?:hvor meget koster|hvad koster|hvad er prisen|what does it cost|how much does|how much is|what is the price|hvad kommer det til at koste)(?: |$)/,
  ],
  ['amount', /^(?:hvor meget|how much)(?: |$)/],
  [
    'degree',
    /^(?:hvor (?:lang|langt|lange|detaljeret|udfoerlig|kort|ofte|gammel|gammelt|gamle|god|godt|hoej|hoejt)|how (?:old|detailed|often|short|far|good|high))(?: |$)/,
  ],
  ['size', /^(?:hvor (?:stor|stort|store|bred|bredt)|how (?:big|large|broad|wide))(?: |$)/],
  ['when', new RegExp(`^${before}(?:hvornaar|when|(?:hvilken|hvilket|hvilke|hvad|hva|what|which) (?:${date}))(?: |$)`)],
  [
    'who',
    new RegExp(
      `^${before}(?:hvem|who|whom|whos|(?:hvilken|hvilke|hvilket|which|what) (?:myndighed|myndigheder|styrelse|instans|ministerium|person|personer|authority|agency|body|ministry|people|person|organisation|institution|office))(?: |$)`,
    ),
  ],
  [
    'why',
    /^(?:hvorfor|why|how come|hvordan kan det vaere|hvad er (?:grunden|aarsagen|baggrunden|begrundelsen) (?:til|for) at|hvad er (?:grunden|aarsagen|begrundelsen) til|what is the (?:reason|background) (?:for|why)|what is the reason|of hvilken grund|af hvilken grund|for what reason)(?: |$)/,
  ],
  ['how', new RegExp(`^${before}(?:hvordan|hvorledes|how|hvilken maade|hvad for en maade|which way|what way)(?: |$)`)],
  ['where', /^(?:fra |from )?(?:hvor|hvorhen|hvortil|hvorfra|where|wheres)(?: |$)/],
  [
    'what',
    new RegExp(
      `^${before}(?:hvad for (?:en|et|nogle|noget)|hvad|hva|hvilken|hvilket|hvilke|what|whats|which|whose|hvormed|naevn|opremse|oprems|giv (?:mig|os)|vis (?:mig|os)|name|list|give (?:me|us)|show (?:me|us)|beskriv|describe)(?: |$)`,
    ),
  ],
];

const may = anyOf(`
  er det (muligt|tilladt|ok|okay|i orden|fint|lovligt|en mulighed|ok hvis|i orden hvis|okay hvis|muligt at), er der mulighed for, har (man|jeg|vi) (lov|ret|mulighed|tilladelse) (til|for), har (man|jeg|vi) lov,
  gør det noget (hvis|at), is it (possible|allowed|ok|okay|fine|alright|all right|permitted|acceptable), (am i|are we|is one|are people) (allowed|able|permitted|free|welcome), is there (a way|any way|a possibility),
  er (jeg|vi|man) velkommen, kan (det|man|jeg|vi|der|en|et) godt, would it be (ok|okay|possible|fine|alright), do (i|we|you) (get to|allow|accept|take)
`);

const must = anyOf(`
  er det (et krav|nødvendigt|obligatorisk|påkrævet|en betingelse|et must|meningen at), er der (et krav|krav om), er (jeg|vi|man|det|de|alle) (nødt|tvunget|bundet|forpligtet|pligtig), kræver det, kræves (det|der),
  is it (a requirement|required|necessary|mandatory|compulsory|obligatory|a must|a condition), is there a requirement, 
  (am i|are we|is one|are you) (required|obliged|forced|bound), have i got to, behøver (jeg|man|vi|det|der|det at), do i need, do we need, do you need, does it need, does it have to, er (jeg|vi|man) nødsaget, har (jeg|man|vi) pligt
`);

const mayStart = new RegExp(`^(?:${may}|kan|kunne|maa|maatte|can|could|may|might)(?: |$)`);
const mustStart = new RegExp(
  `^(?:${must}|(?:do|does) (?:[a-z]+ ){1,4}(?:have to|need to|need)|(?:is|are|am|er) (?:[a-z]+ ){1,3}(?:required|obliged|forced|compelled|tvunget|forpligtet|forpligtede|pligtig|pligtige|noedt|noedsaget)|skal|skulle|behoever|boer|burde|must|should|shall|need|kraeves)(?: |$)`,
);
/** "Ryger idéen ud", "skriver man noget": a verb before whom it is said of. */
export const verbFirst =
  /^[a-z]{2,}er (?:man|jeg|du|vi|det|den|de|der|dette|mit|min|mine|folk|nogen|alle|andre|[a-z]{3,}(?:en|et|ne)) /;

const isStart =
  /^(?:er|gider|var|bliver|blir|blev|faar|har|havde|vil|ville|gaelder|foelger|tager|bruger|mister|taler|sender|findes|kommer|gemmer|gemmes|ryger|indgaar|hoerer|taeller|snakker|laeser|ved|sletter|slettes|deler|offentliggoeres|vises|inddrages|koster|deltager|passer|falder|staar|ligger|lyder|kender|naevner|omtaler|arbejder|skaber|bidrager|kraever|betaler|giver|laver|skriver|holder|handler|virker|hjaelper|ringer|svarer|offentliggoer|husker|dukker|ender|bygger|indgaar|hedder|ejer|oensker|accepterer|modtager|inviterer|kan|is|isnt|are|arent|was|were|do|does|dont|doesnt|did|will|wont|would|has|have|am)(?: |$)/;

/** Verbs that say nothing but that something is asked; any other is part of what is asked: "gemmer du det". */
const auxiliary =
  /^(?:er|gider|var|bliver|blir|blev|har|havde|vil|ville|findes|kommer|is|isnt|are|arent|was|were|do|does|dont|doesnt|did|will|wont|would|has|have|am) $/;

const duty = new Set('skal skulle boer burde behoever must should noedt kraeves'.split(' '));
const leave = new Set('kan kunne maa can could may might allowed muligt possible tilladt'.split(' '));

const modalIn = (list: readonly string[]): Modal => {
  const isDuty = (word: string, at: number): boolean =>
    duty.has(word) ||
    (list[at + 1] === 'to' && /^(?:have|has|needs?)$/.test(word)) ||
    (word === 'maa' && list[at + 1] === 'jeg' && list[at + 2] === 'have');
  if (list.some(isDuty)) return 'must';
  return list.some((word) => leave.has(word)) ? 'may' : 'none';
};

/** "Does the initiative have to" says that a duty is asked for, and whose. */
const takenBy = (asks: Asks, found: string): number => {
  if (/^(?:do|does|is|are|am|er) /.test(found))
    return asks === 'must' && !/^(?:is|are|am|er) (?:it|i|we|det|jeg|vi|man|der|there) /.test(found) ? 1 : size(found);
  return asks === 'is' && !auxiliary.test(found) ? 0 : size(found);
};

const size = (text: string): number => (text.trim() === '' ? 0 : text.trim().split(' ').length);

/** How a question of these folded words is put. `plain` has one space between words and no courtesies. */
export const formOf = (plain: string): Form => {
  const text = `${plain} `;
  const first = text.slice(0, text.indexOf(' '));
  for (const [asks, pattern] of opening.has(first) ? open : []) {
    const found = pattern.exec(text);
    if (found) return { asks, modal: modalIn(text.split(' ').slice(0, 9)), taken: size(found[0]) };
  }
  for (const [asks, pattern] of [
    ['may', mayStart],
    ['must', mustStart],
    ['is', isStart],
    ['is', verbFirst],
  ] as const) {
    const found = pattern.exec(text);
    if (found) return { asks, modal: asks === 'is' ? 'none' : asks, taken: takenBy(asks, found[0]) };
  }
  return { asks: 'bare', modal: 'none', taken: 0 };
};

/** Whether a yes or a no is asked for. */
export const isClosed = (asks: Asks): boolean => asks === 'may' || asks === 'must' || asks === 'is';
