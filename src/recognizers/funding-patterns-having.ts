import { asset, coin, form, gap, money, type Pattern } from './funding-pattern.js';

const wanted = '(?:must|if|hedge|need|lack)';
const funds = '(?:money|aid|them|surplus|pool)';

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
  {
    name: 'our own people',
    form: form(`staff${gap(3)} (?:draw|by${gap(1)} staff)|have${gap(1)} staff|move${gap(1)} money`),
    plain: 'within',
    denied: 'not',
    asked: true,
    unless: /\b(?:need|lack|extra|if)\b/,
  },
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

/** What is granted, had, lacked and found, and the bare names of an answer; tried after the forms of paying. */
export const havingPatterns: readonly Pattern[] = [...granting, ...having, ...naming];
