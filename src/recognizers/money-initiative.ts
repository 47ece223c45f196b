import type { Found } from './found.js';
import { type WeighedAmount, weighAmounts } from './money.js';

/** The amount of an initiative, in whole kroner; `perYear` when it is said for each year. */
export type InitiativeAmount = Found<number> & { readonly perYear: boolean };

const totalAfter = /^[^,;.\n]{0,14}(?:i alt|ialt|samlet|total|tilsammen|in all|altogether|overall|over hele perioden)/i;
const totalBefore = /(?:i alt|ialt|samlet|samlede|total(?:t|e)?|tilsammen|in all|altogether|altså)[\p{L}\s:]{0,30}$/iu;
const corrected = /(?:nej|undskyld|rettelse|vent|jeg mener|sorry|i mean|eller rettere)/i;
const phase =
  /(?<!\d)20(?:1[7-9]|2\d)(?!\d)|fase|phase|år(?:et)?(?!\p{L})|year|derefter|then|trin|step|start|drift|etabler|udvikl/iu;

const isTotal = (text: string, { start, end }: WeighedAmount): boolean =>
  totalAfter.test(text.slice(end, end + 34)) || totalBefore.test(text.slice(Math.max(0, start - 50), start));

const given = (one: WeighedAmount, sure: boolean): InitiativeAmount => ({
  value: one.kroner,
  start: one.start,
  end: one.end,
  sure: sure && !one.rough,
  perYear: one.perYear,
  ...(one.perYear ? { implied: ['per-year'] } : {}),
});

/** Several amounts of an initiative: the total that is said, or that one of them is; else their sum when they are its phases. */
const together = (text: string, list: readonly WeighedAmount[]): InitiativeAmount | null => {
  const [first, last, before] = [list[0], list.at(-1), list.at(-2)];
  if (!first || !last || !before) return null;
  const totals = list.filter((one) => isTotal(text, one));
  const [total] = totals;
  if (total && totals.every((one) => one.kroner === total.kroner)) return given(total, true);
  const sum = list.reduce((all, one) => all + one.kroner, 0);
  const whole = list.find((one) => one.kroner * 2 === sum);
  if (whole && list.length > 2) return given(whole, true);
  if (last.start - before.end < 40 && corrected.test(text.slice(before.end, last.start))) return given(last, true);
  const phased = list.every((one) => phase.test(text.slice(Math.max(0, one.start - 30), one.end + 30)));
  if (phased && !list.some((one) => one.rough || one.perYear))
    return { value: sum, start: first.start, end: last.end, sure: false, perYear: false };
  return given(first, false);
};

/** "ikke en krone mere", "3 kr. stykket": no initiative's money. */
const least = 100;

/**
 * What a text says that its initiative costs: not what the problem costs, a fine, a part of it or another project. Not sure when it is a range,
 * when several amounts stand beside each other, or when the text does not say whose it is. Linear.
 */
export const findInitiativeAmount = (text: string): InitiativeAmount | null => {
  const all = weighAmounts(text)
    .slice(0, 200)
    .filter(({ kroner }) => kroner === 0 || kroner >= least);
  const own = all.filter((one) => one.whose === 'own');
  const heard = own.length > 0 ? own : all.filter((one) => one.whose === 'unknown' && one.kroner > 0);
  const [first] = heard;
  if (!first) return null;
  if (heard.every((one) => one.kroner === first.kroner && one.perYear === first.perYear)) return given(first, own.length > 0);
  return own.length > 0 ? together(text, heard) : null;
};
