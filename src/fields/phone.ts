import { readPhone } from '../recognizers/contact.js';
import type { FieldKind } from './field-kind.js';
import { finding, unclear, understood } from './field-kind.js';
import { senderIn } from './told-in-text.js';

/** One phone number: 8 digits when it is Danish, otherwise E.164. */
export const phone: FieldKind<'phone'> = {
  read: (said) => {
    const reading = readPhone(said);
    if (!reading) return { state: 'refused', reason: 'not-a-phone' };
    return reading.state === 'number' ? understood(reading.number, said) : unclear(reading.candidates, said);
  },
  find: (said) => finding(said, senderIn(said).phone),
};
