import { findAmounts, readAmount } from '../recognizers/money.js';
import type { FieldKind } from './field-kind.js';
import { unclear, understood } from './field-kind.js';

/** What the initiative costs, in whole kroner; an amount a year is kept as such an amount, and shown back. */
export const amount: FieldKind<'amount'> = {
  read: (said) => {
    const reading = readAmount(said);
    if (!reading) return { state: 'refused', reason: 'not-an-amount' };
    return reading.state === 'amount'
      ? understood(reading.kroner, said, reading.perYear ? ['per-year'] : [])
      : unclear(reading.candidates, said);
  },
  find: (said) => {
    const [only, ...others] = findAmounts(said).filter((one) => one.sure);
    return only && others.length === 0 && !only.perYear
      ? { value: only.kroner, said: said.slice(only.start, only.end), sure: true }
      : null;
  },
};
