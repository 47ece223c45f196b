import { type Group, is, type Role } from './bodies-context.js';
import { governedRole } from './bodies-governed.js';
import { subjectRole } from './bodies-subject.js';
import type { Unit } from './bodies-units.js';

/** What a sentence makes of a group, or `null`. */
export const roleOf = (units: readonly Unit[], group: Group): Role | null => {
  const governed = governedRole(units, group);
  if (governed === 'subject') return subjectRole(units, group);
  return governed ?? (isRelated(units, group) ? subjectRole(units, group) : null);
};

/** "drøftet med X, der gerne vil være med": a relative clause tells what the words before do not. */
const isRelated = (units: readonly Unit[], group: Group): boolean =>
  !group.members[0]?.genitive && is(units[group.to], 'comma') && (is(units[group.to + 1], 'rel', 'as') || isAgreed(units, group));

/** "aftalt med X, at de driver det". */
const isAgreed = (units: readonly Unit[], group: Group): boolean =>
  is(units[group.from - 1], 'with') &&
  is(units[group.from - 2], 'say') &&
  is(units[group.to + 1], 'sub') &&
  is(units[group.to + 2], 'it');
