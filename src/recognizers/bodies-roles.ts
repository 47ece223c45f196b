import type { Group, Role } from './bodies-context.js';
import { governedRole } from './bodies-governed.js';
import { subjectRole } from './bodies-subject.js';
import type { Unit } from './bodies-units.js';

/** What a sentence makes of a group, or `null`. */
export const roleOf = (units: readonly Unit[], group: Group): Role | null => {
  const governed = governedRole(units, group);
  if (governed === 'subject') return subjectRole(units, group);
  return governed;
};
