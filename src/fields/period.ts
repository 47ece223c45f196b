import { findPeriod } from '../recognizers/date-time/find-period.js';
import { periodProblem, readPeriod } from '../recognizers/date-time/period.js';
import type { FieldKind } from './field-kind.js';
import { finding, understood } from './field-kind.js';

/** When something runs, both ends inclusive; what was guessed (a year) is told, so that it is shown back. */
export const period: FieldKind<'period'> = {
  read: (said, _field, { today }) => {
    const found = readPeriod(said, today);
    if (found) return understood(found.period, said, found.implied);
    return { state: 'refused', reason: periodProblem(said, today) ?? 'not-a-period' };
  },
  find: (said, _field, { today }) => finding(said, findPeriod(said, today)),
};
