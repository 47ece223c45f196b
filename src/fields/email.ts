import { readEmail } from '../recognizers/contact.js';
import type { FieldKind } from './field-kind.js';
import { finding, unclear, understood } from './field-kind.js';
import { senderIn } from './told-in-text.js';

/** One e-mail address, strict; one that looks mistyped is asked back. */
export const email: FieldKind<'email'> = {
  read: (said) => {
    const reading = readEmail(said);
    if (!reading) return { state: 'refused', reason: 'not-an-email' };
    return reading.state === 'address' ? understood(reading.address, said) : unclear(reading.candidates, said);
  },
  find: (said) => finding(said, senderIn(said).email),
};
