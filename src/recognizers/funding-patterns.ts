import { asset, coin, form, gap, home, money, type Pattern } from './funding-pattern.js';
import { havingPatterns } from './funding-patterns-having.js';

/** A service that is free for its users says nothing of who pays it. */
const users = /\b(?:user|third)\b/;

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
  {
    name: 'costs beyond',
    form: form(`(?:price|be)${gap(2)} beyond`),
    plain: 'not',
    denied: 'within',
    needs: /\b(?:price|money)\b/,
    unless: users,
  },
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
  { name: 'money named', form: form('surplus'), plain: '~not', denied: '~within', unless: absorbed },
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

/** In order: the first that fits a clause decides it. */
export const fundingPatterns: readonly Pattern[] = [...costing, ...adding, ...paying, ...havingPatterns];
