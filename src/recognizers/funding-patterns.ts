/** What a pattern says of funding; "~" before a value: it may well mean something else, and is not sure. */
export type Meaning = 'within' | 'not' | '~within' | '~not' | null;

/**
 * A form of words on how something is paid, matched on the marks of a clause. `plain` is what it says as it stands, `denied` with a
 * negation.
 */
export interface Pattern {
  readonly name: string;
  readonly form: RegExp;
  readonly plain: Meaning;
  readonly denied: Meaning;
  /** What must stand in the clause too, unless the question has said that it is about money. */
  readonly needs?: RegExp;
  /** What takes the pattern back, anywhere in the clause. */
  readonly unless?: RegExp;
  /** Only of "us", the project or its authority: "skolerne mangler penge" is a problem. */
  readonly ownOnly?: true;
  /** For answers alone, where a word is enough. */
  readonly asked?: true;
}

const gap = (most: number): string => `(?: \\S+){0,${most}}`;
const asset = '(?:money|economy|sum|aid|them|surplus|cost|inner|yearly|pool)';
const coin = '(?:money|sum|aid|them|surplus)';
const wanted = '(?:must|if|hedge|need|lack)';
const funds = '(?:money|aid|them|surplus|pool)';
const home = '(?:inner|running|yearly|self(?: \\S+){0,1} (?:money|aid|pool))';
const form = (source: string): RegExp => new RegExp(`\\b(?:${source})(?= |$)`);

/** A service that is free for its users says nothing of who pays it. */
const users = /\b(?:user|third)\b/;
const money = /\b(?:economy|money|sum|aid|them|surplus|inner|pool|outer|yearly|cost|later)\b/;

const costing: readonly Pattern[] = [
  {
    name: 'falls short',
    form: form(`(?:inner|money|aid|pool|economy)${gap(6)} short|short${gap(2)} (?:by _? ?(?:own )?inner|${coin})`),
    plain: 'not',
    denied: '~within',
    unless: users,
  },
  {
    name: 'is asked for',
    form: form(`(?:plea|apply)${gap(6)} pending`),
    plain: 'not',
    denied: '~within',
    needs: /\b(?:money|aid|pool|surplus|sum|outer)\b/,
  },
  { name: 'neutral', form: form('neutral'), plain: 'within', denied: '~not', unless: users },
  {
    name: 'costs nothing',
    form: form(`price${gap(3)} nothing|nothing${gap(2)} price`),
    plain: 'within',
    denied: 'within',
    unless: users,
  },
  {
    name: 'costs no more',
    form: form(`price${gap(3)} not${gap(1)} (?:extra|money|sum|cost)`),
    plain: 'within',
    denied: 'within',
    unless: users,
  },
  {
    name: 'costs little',
    form: form(`price${gap(3)} (?:little|(?:_ )?staff)|cost${gap(2)} be${gap(2)} (?:little|nothing)|(?:_ )?staff _? ?nothing`),
    plain: 'within',
    denied: '~not',
    unless: users,
  },
  { name: 'costs something', form: form(`price${gap(3)} something`), plain: null, denied: 'within', unless: users },
  {
    name: 'costs more',
    form: form(`price(?: (?!not)\\S+){0,2} extra|price money`),
    plain: '~not',
    denied: 'within',
    unless: users,
  },
];

/** "merudgiften kan rummes i rammen": what is taken from the budget is no new money, be it more than before. */
const absorbed = /\b(?:absorb|pay|draw)\b.* (?:inner|running|self)\b/;

/** "uden for budgettet", "kræver nye midler", "uden merbevilling": money beyond what there is. */
const adding: readonly Pattern[] = [
  { name: 'beyond', form: form(`beyond${gap(3)} (?:inner|money|yearly|granted)`), plain: 'not', denied: 'within' },
  { name: 'money on top', form: form(`money${gap(2)} beyond`), plain: 'not', denied: 'within' },
  { name: 'unfunded', form: form('unfunded'), plain: 'not', denied: 'within', ownOnly: true },
  { name: 'reprioritised', form: form('reprioritise'), plain: 'within', denied: '~not' },
  {
    name: 'no extra there',
    form: form(
      `(?:have|be|come|settled)${gap(2)} not${gap(2)} (?:extra${gap(1)} ${asset}|surplus)|not${gap(2)} (?:have|come)${gap(3)} (?:extra${gap(1)} ${asset}|surplus)`,
    ),
    plain: 'not',
    denied: '~not',
    unless: /\b(?:need|must|apply|find)\b/,
  },
  {
    name: 'extra there',
    form: form(`(?:have|granted|settled)${gap(3)} (?:extra${gap(1)} ${asset}|surplus)`),
    plain: '~within',
    denied: '~not',
    unless: /\b(?:need|must|apply|find|not|lack)\b/,
  },
  {
    name: 'new money',
    form: form('surplus'),
    plain: 'not',
    denied: 'within',
    needs: /\b(?:need|apply|find|grant|lack|by|beyond|pay|draw|absorb|not|hedge|if)\b/,
    unless: absorbed,
  },
  { name: 'money named', form: form('surplus'), plain: '~not', denied: '~within' },
  { name: 'needless', form: form(`(?:extra${gap(2)} )?${asset}${gap(4)} needless`), plain: 'within', denied: 'not' },
  {
    name: 'extra',
    form: form(`extra${gap(1)} (?:${asset}|price)|(?:sum|money) extra`),
    plain: 'not',
    denied: 'within',
    unless: absorbed,
  },
  {
    name: 'next budget',
    form: form(`(?:must|need|apply|if|hedge|grant|find|come)${gap(5)} (?:later|(?:by|beyond|_) yearly)`),
    plain: 'not',
    denied: '~within',
    unless: /\b(?:granted|pay|settled|within)\b/,
  },
  { name: 'later', form: form(`(?:pay|absorb|be|have|by)${gap(4)} later`), plain: '~not', denied: '~not' },
];

/** "holdes inden for rammen", "betales af driften", "tages fra en pulje", "staten skal betale". */
const paying: readonly Pattern[] = [
  {
    name: 'within',
    form: form(`within${gap(6)} (?:inner|running|yearly|money|self|economy|pool)`),
    plain: 'within',
    denied: 'not',
  },
  {
    name: 'with what there is',
    form: form(
      `(?:by|within|pay|draw|absorb|use)${gap(3)} (?:existing${gap(2)} (?:staff|money|inner|economy)|staff${gap(3)} (?:have|aside))`,
    ),
    plain: 'within',
    denied: 'not',
  },
  {
    name: 'with what we have',
    form: form(`(?:draw|pay|absorb|within|by|move)${gap(5)} (?:money|inner|staff|economy)(?: \\S+){1,3} (?:have|got)`),
    plain: 'within',
    denied: 'not',
    unless: /\b(?:need|apply)\b/,
  },
  {
    name: 'with our own hands',
    form: form(
      `(?:draw|pay|absorb|use|run)${gap(3)} by${gap(2)} (?:own|self|existing)${gap(2)} staff|(?:draw|pay|use)${gap(2)} by${gap(2)} staff${gap(3)} (?:have|aside)|own${gap(1)} staff${gap(2)} (?:must )?draw|staff${gap(3)} (?:come|draw|pay)${gap(4)} by${gap(3)} (?:inner|running)`,
    ),
    plain: 'within',
    denied: 'not',
  },
  {
    name: 'moved',
    form: form(`move${gap(3)} ${coin}${gap(2)} by|${coin}${gap(3)} move${gap(3)} by${gap(4)} (?:inner|running|pool)`),
    plain: 'within',
    denied: '~not',
    unless: /\b(?:need|if|third)\b/,
  },
  {
    name: 'is to be had',
    form: form(`apply (?:settled|financed|granted|got)`),
    plain: 'not',
    denied: '~within',
    unless: /\b(?:have|be) apply\b/,
  },
  {
    name: 'nothing to be found',
    form: form(
      `(?:must|need)${gap(2)} (?:not|nothing)${gap(3)} (?:find|put)|(?:not|nothing)${gap(1)} (?:must|need)${gap(2)} (?:find|grant|put)`,
    ),
    plain: null,
    denied: 'within',
    needs: money,
  },
  {
    name: 'money from outside',
    form: form(`(?:money|aid|sum)${gap(2)} outer`),
    plain: 'not',
    denied: '~within',
    unless: /\b(?:granted|settled|got)\b/,
  },
  { name: 'applied and got', form: form(`apply${gap(4)} (?:settled|got)`), plain: '~within', denied: 'not', unless: /\bmust\b/ },
  {
    name: 'must not apply',
    form: form(`(?:must|need)${gap(3)} not${gap(3)} apply|not${gap(2)} need${gap(2)} apply`),
    plain: null,
    denied: 'within',
    needs: money,
  },
  { name: 'apply', form: form('apply'), plain: 'not', denied: '~within', needs: money },
  {
    name: 'pays at home',
    form: form(
      `cost${gap(4)} settled by${gap(2)} own|(?:pay|draw|use|absorb|granted|settled|financed|come|find|cost|have|put|sum|economy)${gap(7)} by${gap(4)} ${home}`,
    ),
    plain: 'within',
    denied: 'not',
    unless: /\black\b/,
  },
  {
    name: 'home pays',
    form: form(`(?:inner|running|yearly|(?:existing|own)${gap(2)} (?:money|aid|pool))${gap(6)} (?:pay|absorb)`),
    plain: 'within',
    denied: 'not',
  },
  {
    name: 'outer pays',
    form: form(
      `(?:pay|absorb|financed|aid|money|sum)${gap(5)} by${gap(3)} (?:outer|aid)|${coin}${gap(5)} (?:come|find|grant)${gap(4)} by${gap(3)} (?:outer|aid)|outer${gap(2)} (?:must${gap(2)} )?(?:pay|absorb|grant|find)|must outer${gap(2)} (?:pay|absorb|grant|find)`,
    ),
    plain: 'not',
    denied: '~within',
    unless: /\b(?:granted|settled|aside)\b/,
  },
  {
    name: 'wants a pool',
    form: form(`(?:must|if|hedge|need)${gap(8)} (?:by${gap(4)} )?(?:pool|aid)`),
    plain: 'not',
    denied: '~within',
    unless: /\b(?:granted|settled)\b/,
  },
  {
    name: 'pays from a pool',
    form: form(`(?:pay|draw|use|absorb|come|put|cost|money|economy)${gap(6)} by${gap(4)} pool`),
    plain: 'within',
    denied: 'not',
  },
  {
    name: 'has no room',
    form: form(`(?:have|be|not|find)${gap(4)} room|room${gap(5)} (?:inner|yearly)`),
    plain: 'within',
    denied: 'not',
    needs: /\b(?:inner|sum|money|yearly|economy)\b/,
  },
  {
    name: 'self pays',
    form: form(`(?:pay|absorb)${gap(4)} self|self pay|draw${gap(4)} self (?:inner|money|aid|pool)`),
    plain: 'within',
    denied: 'not',
    ownOnly: true,
  },
];

/** "der skal afsættes midler", "pengene er sat af", "må finde pengene", "pengene er på plads". */
const granting: readonly Pattern[] = [
  { name: 'must grant', form: form(`(?:must|need|if|hedge)${gap(6)} grant`), plain: 'not', denied: '~within', needs: money },
  {
    name: 'must be granted',
    form: form(
      `must${gap(4)} (?:granted|financed)|${asset}${gap(3)} must${gap(4)} settled|need${gap(4)} (?:granted|settled|financed)${gap(2)} ${coin}|need${gap(3)} ${coin}${gap(4)} (?:granted|settled)`,
    ),
    plain: 'not',
    denied: 'within',
    needs: money,
  },
  { name: 'granted', form: form(`(?:${asset}|self|nothing)${gap(8)} granted`), plain: 'within', denied: 'not', unless: /\bif\b/ },
  {
    name: 'financed',
    form: form(`(?:${asset}|self|own|be|have)${gap(5)} financed|(?:be|aside)${gap(2)} financed|not${gap(1)} financed`),
    plain: 'within',
    denied: 'not',
    unless: /\b(?:if|must)\b/,
  },
  { name: 'granted before', form: form(`granted${gap(8)} ${asset}`), plain: 'within', denied: 'not', unless: /\bif\b/ },
  {
    name: 'put aside',
    form: form(`put${gap(7)} ${coin}${gap(3)} (?:by|aside)`),
    plain: 'within',
    denied: 'not',
    unless: /\b(?:if|must)\b/,
  },
  {
    name: 'must put aside',
    form: form(`must${gap(6)} put${gap(7)} ${coin}${gap(3)} (?:by|aside)`),
    plain: 'not',
    denied: '~within',
  },
  { name: 'must find', form: form(`${wanted}${gap(5)} find${gap(4)} (?:${coin}|cost|pool)`), plain: 'not', denied: '~within' },
  {
    name: 'must be found',
    form: form(`(?:${coin}|cost)${gap(6)} ${wanted}${gap(5)} (?:find|come)`),
    plain: 'not',
    denied: 'not',
  },
  { name: 'finding is the answer', form: form(`find${gap(2)} money`), plain: 'not', denied: 'not', asked: true },
  { name: 'to find', form: form(`find${gap(3)} ${coin}`), plain: '~not', denied: 'not' },
  { name: 'is found', form: form(`${coin}${gap(6)} find`), plain: 'within', denied: 'not' },
  { name: 'settled', form: form(`(?:${asset})${gap(5)} settled`), plain: 'within', denied: 'not', unless: /\bif\b/ },
  {
    name: 'settled before',
    form: form(`settled${gap(4)} (?:money|aid|them)|got${gap(6)} ${asset}|${asset}${gap(5)} got`),
    plain: 'within',
    denied: 'not',
    unless: /\b(?:if|must)\b/,
  },
];

/** "vi har pengene", "har ikke råd", "mangler midler", "kræver finansiering". */
const having: readonly Pattern[] = [
  {
    name: 'affords',
    form: form(`(?:have|be|not)${gap(5)} afford|afford`),
    plain: 'within',
    denied: 'not',
    needs: /have|be|not|afford/,
    ownOnly: true,
  },
  {
    name: 'lacks',
    form: form(`lack${gap(5)} (?:${coin}|cost|inner)|(?:${coin}|inner|pool)${gap(3)} lack|lack${gap(3)} by${gap(2)} inner`),
    plain: 'not',
    denied: 'within',
    ownOnly: true,
  },
  { name: 'allows', form: form(`(?:inner|economy)${gap(3)} allow`), plain: 'within', denied: 'not', ownOnly: true },
  {
    name: 'needs a budget',
    form: form(`need${gap(3)} (?:inner|cost)`),
    plain: '~not',
    denied: 'within',
    unless: /\b(?:within|by|later)\b/,
  },
  {
    name: 'a request',
    form: form(`plea${gap(4)} (?:money|aid|sum|surplus|pool)|(?:money|aid)${gap(2)} plea`),
    plain: '~not',
    denied: 'within',
  },
  { name: 'needs', form: form(`need${gap(5)} (?:money|aid|pool|outer|surplus)`), plain: 'not', denied: 'within' },
  {
    name: 'has',
    form: form(`have${gap(5)} (?:${funds}|inner(?! by _ sum)|sum${gap(4)} (?:aside|settled))`),
    plain: 'within',
    denied: 'not',
    ownOnly: true,
    unless: /\bif\b/,
  },
  {
    name: 'is there',
    form: form(`(?:money|sum|aid|surplus)${gap(5)} have|economy${gap(3)} settled|not${gap(2)} money`),
    plain: 'within',
    denied: 'not',
    ownOnly: true,
    unless: /\bif\b/,
  },
];

/** An answer that is no more than a name for the money. */
const naming: readonly Pattern[] = [
  { name: 'manages alone', form: form(`draw${gap(4)} self`), plain: 'within', denied: 'not', asked: true },
  {
    name: 'an own budget',
    form: form('inner|running|yearly|self money'),
    plain: 'within',
    denied: 'not',
    asked: true,
    unless: /\bif\b/,
  },
  { name: "another's money", form: form('pool|aid|outer|later|surplus'), plain: 'not', denied: '~within', asked: true },
  { name: 'within what we have', form: form(`within${gap(4)} have`), plain: 'within', denied: 'not', asked: true },
  { name: 'if there is more', form: form(`if${gap(4)} extra`), plain: 'not', denied: 'not', asked: true },
  { name: 'has it covered', form: form(`have${gap(2)} (?:settled|financed)`), plain: 'within', denied: 'not', asked: true },
  {
    name: 'granted, and no more said',
    form: form('granted|financed|existing (?:money|inner)|money aside|within'),
    plain: 'within',
    denied: 'not',
    asked: true,
    unless: /\b(?:if|must|need)\b/,
  },
  {
    name: 'has got it',
    form: form(`got${gap(2)} money`),
    plain: 'within',
    denied: 'not',
    asked: true,
    unless: /\b(?:if|must|need)\b/,
  },
  { name: 'not without', form: form(`not${gap(1)} not`), plain: 'not', denied: 'not', asked: true },
  { name: 'has nothing', form: form(`have${gap(3)} nothing`), plain: 'not', denied: 'not', asked: true },
  { name: 'money', form: form('money'), plain: '~within', denied: 'not', asked: true, unless: /\b(?:if|must)\b/ },
  { name: 'room for it', form: form('absorb'), plain: 'within', denied: 'not', asked: true, unless: /\bif\b/ },
  { name: 'managed', form: form('pay|draw'), plain: '~within', denied: '~not', asked: true },
  { name: 'needs a sum', form: form(`need${gap(4)} sum`), plain: '~not', denied: '~within', asked: true },
];

/** In order: the first that fits a clause decides it. */
export const fundingPatterns: readonly Pattern[] = [...costing, ...adding, ...paying, ...granting, ...having, ...naming];
