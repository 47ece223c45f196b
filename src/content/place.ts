import { propertiesOf } from './dialog-schema.js';
import type { Path } from './yaml-file.js';

/** A part of a dialog file in the words of a sentence. */
export interface Place {
  /** `the field "title"`, `the section "initiative"`, `the coordinator`, `the dialog`. */
  readonly owner: string;
  /** The properties that may stand there. */
  readonly properties: readonly string[];
  /** How many steps of the path lead to it; the rest leads to a property of it. */
  readonly depth: number;
}

/** What a path leads to in plain data; `undefined` when it leads nowhere. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    return (value as Record<string | number, unknown>)[step];
  }, data);

/** `the field "title"`, or by its number where it has no id. */
const named = (what: string, data: unknown, path: Path): string => {
  const id = valueAt(data, [...path, 'id']);
  return typeof id === 'string' ? `the ${what} "${id}"` : `${what} number ${Number(path.at(-1)) + 1}`;
};

const placeOfField = (data: unknown, path: Path): Place => {
  const at = path.slice(0, 4);
  const owner = named('field', data, at);
  if (path[4] === 'onlyIf' && path.length > 4)
    return { owner: `"onlyIf" of ${owner}`, properties: propertiesOf.onlyIf, depth: 5 };
  return { owner, properties: propertiesOf.field(valueAt(data, [...at, 'kind'])), depth: 4 };
};

/** The innermost part of a dialog file that a path runs through: its field, its section, or the dialog itself. */
export const placeOf = (data: unknown, path: Path): Place => {
  const [first, second, third, fourth] = path;
  if (first === 'coordinator' || first === 'retention')
    return { owner: `the ${first}`, properties: propertiesOf[first], depth: 1 };
  if (first !== 'sections' || second === undefined) return { owner: 'the dialog', properties: propertiesOf.dialog, depth: 0 };
  if (third === 'fields' && fourth !== undefined) return placeOfField(data, path);
  return { owner: named('section', data, path.slice(0, 2)), properties: propertiesOf.section, depth: 2 };
};
