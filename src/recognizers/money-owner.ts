import { isSetApart } from './money-apart.js';

/** Whose an amount is: the initiative's, a part of it, another's (what a problem costs, a fine, a saving, an earlier project), or not said. */
export type MoneyOwner = 'own' | 'part' | 'other' | 'unknown';

/** Words that make an amount another's: what a problem costs, a fine, a threshold, what is earned or saved. */
const anothers = new RegExp(
  [
    'b(?:ø|oe|o)de(?:r|n|rne)?(?!\\p{L})|bøde|straf|(?<!\\p{L})tab(?:er|t|et|te)?(?!\\p{L})|spild|gæld|gaeld|underskud|grænse|graense|tærskel|taerskel|loft(?:et)? (?:er )?på|omsætning|omsaetning|omsætter',
    '(?<!\\p{L})løn(?!sum|kron)|indtægt|indtaegt|indtjening|overskud|bespar|sparer|spare(?!\\p{L})|sparet|gevinst|svindel|svig(?!\\p{L})|erstatning|skade|samfundet|problemet|koster os|kostet os|koster det os',
    'gebyr|kontingent|abonnement|entr[ée]|billet|afgift|skatteyder|honorar|timepris|værd(?!\\p{L})|vaerd(?!\\p{L})|værdi(?:en)? (?:af|på)|svarende til|omkostninger ved fejl|formue|salgspris|klagegebyr|regning på|regninger|faktura',
    '(?<!\\p{L})fine[sd]?(?!\\p{L})|penalt|threshold|(?<!\\p{L})limit(?!\\p{L})|ceiling|(?<!\\p{L})loss|losing|(?<!\\p{L})lost(?!\\p{L})|wast|turnover|revenue|savings?(?!\\p{L})|saves?(?!\\p{L})|damage|salary|(?<!\\p{L})debt|fraud|costs (?:society|us|the (?:state|municipality|public|country|taxpayers?))',
    '(?<!\\p{L})fees?(?!\\p{L})|subscription|membership|(?<!\\p{L})charged?(?!\\p{L})|(?<!\\p{L})sells?(?!\\p{L})|sælger|worth(?!\\p{L})|equivalent|profit|repay|tilbagebetal|(?<!\\p{L})(?:støtter|stoetter|uddeler|donerer)(?!\\p{L})|stemme|borgerbudget|participatory|præmie|prize',
  ].join('|'),
  'iu',
);

/** What was paid once, elsewhere or every day: no plan of this initiative. */
const bygone =
  /(?<!\p{L})(?:was an?|were an?|ended in|udløb|ophørte|fik i 20|kostede|betalte|brugte|gik|spent|paid|dengang|sidste år|sidste aar|last year|tidligere|forsøget|forsoeget|pilotprojektet|piloten|the pilot|the trial|i dag|idag|hvert år bruger|(?:staten|kommunen|kommunerne|regionen|regionerne|danmark|danskerne|det offentlige|vi) bruger|bruger (?:i dag|årligt|kommune\p{L}*|region\p{L}*|staten|vi (?:i dag|allerede|nu))|spends?|currently|today|nowadays|(?:i|in|fra|from|til|siden|since|by) (?:200\d|201[0-6])|koster (?:ellers|let|i dag|det offentlige|staten|kommunerne|skatteyderne|borgerne|virksomhederne|en sag|hver))(?!\p{L})/iu;

/** The money of another place or time, whatever was planned there. */
const elsewhere =
  /(?<!\p{L})(?:nabo\p{L}*|andre (?:kommuner|byer|lande)|other (?:municipalities|cities|countries)|norge|sverige|finland|estland|tyskland|england|norway|sweden|estonia|germany|(?:the |an? )?(?:pilot|trial)(?: project)? (?:was|were|cost|in 20)|(?:forsøget|forsoeget|piloten|pilotprojektet|projektet i 20(?:0\d|1[0-6])) (?:\S+ ){0,3}(?:blev|kostede|fik|var|havde))(?!\p{L})/iu;

/** What plans, grants or applies for money: its amount is the initiative's, whatever stands beside it. */
const planned =
  /afsat|afsætte|afsaette|sat (?:\S+ ){0,6}af(?!\p{L})|bevilg|bevilling|bevillig|øremærk|oeremaerk|reserveret|(?:an)?søge[rs]?(?!\p{L})|(?:an)?soege[rs]?(?!\p{L})|set aside|allocat|earmark|granted|apply|applying|finansier|(?<!\p{L})fund(?:ed|ing)|budget(?:tet|ter|s|teret|ted)?(?!\p{L})|(?<!\p{L})rammen(?!\p{L})|(?:(?<!\p{L})mangler|short of|(?<!\p{L})raise|brug for|behov for|kræver|kraever|(?<!\p{L})needs?(?!\p{L})|requires?)/iu;

const own =
  /beløb|beloeb|(?:løber|loeber) op i|i det hele|alt i alt|alt inklusive|all told|all in(?!\p{L})|in full|comes to|come to|amounts? to|looking at|lyder på|omkostning|(?<!\p{L})(?:the|total|full|whole|entire|estimated) (?:cost|bill|price|expense|sum)(?!\p{L})|dækkes|daekkes|afholdes|rummes|initiativ|projekt(?:et|ets|er)?(?!\p{L})|forslaget|løsningen|ordningen|indsatsen|opgaven|(?<!\p{L})vi (?:har|skal|vil|regner|får|forventer|afsætter|anslår|vurderer|skønner)|i alt|ialt|samlet|tilsammen|over hele perioden|økonomi|oekonomi|udgift|(?<!\p{L})(?:amount|initiative|project|scheme|proposal|total|in all|altogether|money|finances)|(?<!\p{L})we (?:need|have|will|expect|ask|estimate)|it (?:will|would) cost|anslået|estimated|overslag|estimat/iu;

/** A cost with its subject: "det koster", "projektet vil koste", "the portal costs". */
const price =
  /(?:(?:whole|entire) thing|everything|all of it) (?:will |would |is )?cost|(?:(?<!\p{L})(?:det|den|dette|de|it|this|that|[\p{L}]{3,}(?:en|et)|portal|project|pilot|platform|system|solution|work|hele)(?: her)? (?:\p{L}+ ){0,4}(?:koste[rs]?|cost[s]?)(?!\p{L})|(?:vil|skal|kommer til at|kan|will|would|should|to) (?:\p{L}+ ){0,2}(?:koste|cost)(?!\p{L})|pris(?:en)?(?!\p{L})|(?<!\p{L})price|costs? (?:is|are|of|will|:)|^\s*(?:cirka|ca\.?)?\s*$|(?<!\p{L})(?:koster|cost):)/iu;

const perUnit =
  /^[\s,]*(?:(?:pr\.?|per|\/|for hver|i)\s*(?!år|aar|year|annum|a\.|capita)(?:borger|elev|person|deltager|stk|styk|hoved|måned|maaned|md|time|dag|uge|sag|kommune|skole|husstand|medlem|plads|citizen|pupil|head|month|hour|day|week|case|member|household|municipality|school|participant)|om (?:måneden|maaneden|ugen|dagen)|i timen|an hour|a (?:month|week|day)|stykket|each(?!\p{L})|a head)/iu;
const partBefore = /(?:heraf|deraf|hvoraf|of which|herunder|including)[\p{L}\s.]{0,30}$/iu;

const clauseBorder = /[,;.!?](?:\s|$)|\n|\s(?:og|men|mens|and|but|while)\s/i;
const sentenceBorder = /[.!?](?:\s|$)|\n/;

const around = (text: string, start: number, end: number, border: RegExp): string => {
  const before = hideShortForms(text.slice(Math.max(0, start - 110), start));
  const ended = /\.$/.test(text.slice(start, end)) && /^\s+\p{Lu}/u.test(text.slice(end, end + 3));
  const after = ended ? '' : hideShortForms(text.slice(end, end + 80));
  return `${before.split(border).at(-1) ?? ''} ${after.split(border)[0] ?? ''}`;
};

/** The full stops of short forms end nothing. */
const hideShortForms = (text: string): string =>
  text.replace(/(?<=(?<!\p{L})(?:[Kk]r|[Cc]a|pr|mio|mia|mill|bl|evt|inkl|ekskl))\.(?!\s+\p{Lu})/gu, ' ');

/** What those above have granted may be for anything. */
const fromAbove =
  /(?<!\p{L})(?:folketinget|regeringen|staten|eu|parliament|government|finansloven|aftalen)\s(?:(?:har|has|have|vil|will)\s(?:\p{L}+\s){0,2}(?:afsat|bevilget|afsætte|set|granted|allocated)|afsætter|bevilger|sets|grants|allocates)/iu;

/** "det koster 50.000 kr. at skrive et tilbud" is a price anybody pays; what it costs to carry out is the initiative's. */
const anybodys =
  /^(?:\s*kr\.?)?\s+(?:at|to)\s(?!(?:gennemføre|gennemfoere|etablere|lave|udvikle|bygge|opbygge|starte|drive|implement|build|develop|make|run|set))\p{L}/iu;

/** "over 5 mio. kr.", "less than 50,000": a threshold. */
const bound =
  /(?<!\p{L})(?:over|under|mere end|flere end|mindre end|mindst|above|below|more than|less than|at least|at most|exceeding|højst|fra)\s(?:(?:kr\.?|dkk)\s?)?$/iu;

/** "40 mio. kr. til veje": what the money is for, when it is not "this". */
const purposed =
  /^(?:\s?kr(?:oner)?\.?)?(?: (?:ekstra|extra|more|mere|om året|årligt|a year))? (?:(?:til|for|on) (?!(?:(?:precisely|exactly|just|netop|lige) )?(?:det|dette|den|at|formål|formaal|initiativ|projekt|forslag|indsats|ordning|opgave|løsning|loesning|hele|alt|it|this|that|the (?:initiative|project|proposal|scheme|work|whole)|initiative|project|everything|all|total)(?!\p{Ll}{6}))\p{L}{2,}|(?:i|på|in) (?:the )?\p{Ll}{4,}(?:en|et|erne)(?!\p{L}))/u;

/** "vi søger 50.000 kr. til en app": what we ask for is ours, whatever we call it. */
const asked =
  /(?<!\p{L})(?:vi|jeg|we|i|initiativet|projektet|forslaget|det|dette|it|this|the (?:project|initiative|scheme))(?:['’]re)?\s(?:\p{L}+\s){0,3}(?:søge[rs]?|soege[rs]?|ansøge[rs]?|ansoege[rs]?|skal bruge|mangler|har brug for|behøver|need|needs|apply|applying|ask|asking|request|require|requires|kræver|kraever|koste[rs]?|costs?)(?!\p{L})/iu;

/** A project in another place: "projektet i Malmö". */
const placed = /(?:projekt|project|initiativ|forsøg|trial|pilot)\p{L}* (?:i|in|på|from|fra) \p{Lu}/u;

/** What is said of anybody: "every school needs", "a citizen needs", "they set aside". */
const anybody =
  /(?<!\p{L})(?:every|each|hver|alle|they|de|mange|nogle|some|many|any) (?:\p{L}+ ){0,3}(?:needs?|mangler|har|have|has|set|søger|apply|gets?|får)(?!\p{L})|(?<!\p{L})(?:an?|en|et) \p{L}+ (?:needs?|must|skal|mangler|behøver)(?!\p{L})/iu;

/** "Hvad koster det? 180.000 kr.": the amount is the answer. */
const answers =
  /(?:koster det|det koste|prisen|does (?:it|this) cost|will (?:it|this) cost|økonomi|oekonomi|udgift|budget|beløb|finansiering|cost|price|funding)[^.!\n?:]{0,40}[:?]\s{1,2}(?:\p{L}+\.?\s){0,2}$/iu;

/** Whose an amount is by the words nearest to it, its clause first and then its sentence. `start` and `end` enclose the amount. */
export const whoseMoney = (text: string, { start, end }: { readonly start: number; readonly end: number }): MoneyOwner => {
  if (perUnit.test(text.slice(end, end + 24))) return 'other';
  if (partBefore.test(text.slice(Math.max(0, start - 50), start))) return 'part';
  if (anybodys.test(text.slice(end, end + 24)) && !planned.test(around(text, start, end, clauseBorder))) return 'unknown';
  if (isSetApart(around(text, start, end, sentenceBorder))) return 'other';
  if (bound.test(text.slice(Math.max(0, start - 24), start))) return 'unknown';
  if (answers.test(text.slice(Math.max(0, start - 90), start))) return 'own';
  const hasPurpose = purposed.test(hideShortForms(text.slice(end, end + 50)));
  for (const border of [clauseBorder, sentenceBorder]) {
    const words = around(text, start, end, border);
    if (elsewhere.test(words)) return 'other';
    const plan = planned.test(words);
    if (anothers.test(words)) return plan && !/i dag|today/i.test(words) ? 'unknown' : 'other';
    if (bygone.test(words)) return plan ? 'unknown' : 'other';
    if (fromAbove.test(words)) return 'unknown';
    if (!asked.test(words) && (hasPurpose || placed.test(words) || anybody.test(words))) return 'unknown';
    if (plan || own.test(words) || price.test(words)) return 'own';
  }
  return 'unknown';
};
