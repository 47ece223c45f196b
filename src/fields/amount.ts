import { readAmount } from '../recognizers/money.js';
import type { FieldKind } from './field-kind.js';
import { finding, unclear, understood } from './field-kind.js';
import { fundingIn } from './told-in-text.js';

/** What the initiative costs, in whole kroner; an amount a year is kept as such an amount, and shown back. */
export const amount: FieldKind<'amount'> = {
  read: (said) => {
    const reading = readAmount(said);
    if (!reading) return { state: 'refused', reason: 'not-an-amount' };
    return reading.state === 'amount'
      ? understood(reading.kroner, said, reading.perYear ? ['per-year'] : [])
      : unclear(reading.candidates, said);
  },
  find: (said) => finding(said, fundingIn(said).amount),
};
