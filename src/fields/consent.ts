import { findPublish } from '../recognizers/publish.js';
import { readAgreement } from '../recognizers/yes-no.js';
import type { FieldKind } from './field-kind.js';
import { finding, understood } from './field-kind.js';

/** A clear yes or a clear no; a condition is neither. */
export const consent: FieldKind<'consent'> = {
  read: (said, { about }) => {
    const answer = readAgreement(said);
    if (answer === 'yes' || answer === 'no') return understood(answer === 'yes', said);
    const told = about === 'publication' && answer === null ? findPublish(said) : null;
    return told?.sure ? understood(told.value, said) : { state: 'refused', reason: 'not-yes-or-no' };
  },
  find: (said, { about }) => (about === 'publication' ? finding(said, findPublish(said)) : null),
};
