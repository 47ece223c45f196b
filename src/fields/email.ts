import { findEmails, readEmail } from '../recognizers/contact.js';
import type { FieldKind } from './field-kind.js';
import { unclear, understood } from './field-kind.js';

/** One e-mail address, strict; one that looks mistyped is asked back. */
export const email: FieldKind<'email'> = {
  read: (said) => {
    const reading = readEmail(said);
    if (!reading) return { state: 'refused', reason: 'not-an-email' };
    return reading.state === 'address' ? understood(reading.address, said) : unclear(reading.candidates, said);
  },
  find: (said) => {
    const [only, ...others] = findEmails(said);
    return only && others.length === 0 ? { value: only.address, said: said.slice(only.start, only.end), sure: true } : null;
  },
};
