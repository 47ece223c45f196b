import type * as z from 'zod';
import type { Problem } from '../domain/consultation.js';
import { dialogProperty } from './dialog-properties.js';
import { type Dialog, dialogSchema, fieldOfNoKind, kinds } from './dialog-schema.js';
import { placeOf, valueAt } from './place.js';
import { suggestion } from './suggestion.js';
import type { Path, YamlFile } from './yaml-file.js';

/** Short enough for one line of a terminal. */
const shown = (value: unknown): string => {
  if (value === null || value === undefined) return 'empty';
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

/** `"minutes" of the dialog`; of an item in a list, the list's own name. */
const nameOf = (data: unknown, path: Path): { readonly property: string; readonly whole: string } => {
  const place = placeOf(data, path.slice(0, -1));
  const property = String(path[place.depth] ?? '');
  return { property, whole: `"${property}" of ${place.owner}` };
};

const example = (property: string): string => {
  const text = dialogProperty(property);
  return text ? `Write it like this: ${property}: ${text.example}` : 'Mend it.';
};

const unknownProperties = (file: YamlFile, path: Path, keys: readonly string[]): readonly Problem[] => {
  const place = placeOf(file.data, path);
  return keys.map((key) => ({
    file: file.file,
    line: file.lineOf([...path, key]),
    what: `"${key}" is no property of ${place.owner}.`,
    cure: suggestion(key, place.properties, 'Delete it.'),
  }));
};

const missing = (file: YamlFile, path: Path): Problem => {
  const { property, whole } = nameOf(file.data, path);
  return { file: file.file, line: file.lineOf(path), what: `${whole} is missing.`, cure: example(property) };
};

/** A word that is none of those there are: of `kind`, `pick`, `lines`. */
const noneOf = (file: YamlFile, path: Path, known: readonly string[]): Problem => {
  const { property, whole } = nameOf(file.data, path);
  const typed = valueAt(file.data, path);
  if (typeof typed !== 'string') return malformed(file, path);
  const cure = suggestion(typed, known, example(property));
  return { file: file.file, line: file.lineOf(path), what: `${whole} is "${typed}", which does not exist.`, cure };
};

const malformed = (file: YamlFile, path: Path): Problem => {
  const { property, whole } = nameOf(file.data, path);
  const form = dialogProperty(property)?.form ?? 'what belongs here';
  const what =
    path.length === 0
      ? 'The file holds no dialog.'
      : `${whole} ${typeof path.at(-1) === 'number' ? 'holds' : 'is'} ${shown(valueAt(file.data, path))}, not ${form}.`;
  return { file: file.file, line: file.lineOf(path), what, cure: path.length === 0 ? example('id') : example(property) };
};

/** The mistakes a field of an unknown kind has beside its kind. */
const inFieldOfNoKind = (file: YamlFile, path: Path): readonly Problem[] => {
  const field = valueAt(file.data, path);
  const keys = typeof field === 'object' && field !== null ? Object.keys(field) : [];
  const { properties } = placeOf(file.data, path);
  const parsed = fieldOfNoKind.safeParse(field);
  const issues = parsed.success ? [] : parsed.error.issues;
  return [
    ...unknownProperties(
      file,
      path,
      keys.filter((key) => !properties.includes(key)),
    ),
    ...issues.flatMap((issue) => inWords(file, { ...issue, path: [...path, ...issue.path] })),
  ];
};

/** One issue of the schema as sentences for those who write dialogs. */
const inWords = (file: YamlFile, issue: z.core.$ZodIssue): readonly Problem[] => {
  const path = issue.path as Path;
  const absent = path.length > 0 && valueAt(file.data, path) === undefined;
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownProperties(file, path, issue.keys);
    case 'invalid_union': {
      const own = absent ? missing(file, path) : noneOf(file, path, kinds);
      return [own, ...inFieldOfNoKind(file, path.slice(0, -1))];
    }
    case 'invalid_value':
      return [absent ? missing(file, path) : noneOf(file, path, issue.values.map(String))];
    default:
      return [absent ? missing(file, path) : malformed(file, path)];
  }
};

/** Reads the structure of a dialog file: the dialog, or every mistake that its schema finds. */
export const readDialog = (file: YamlFile): { readonly dialog?: Dialog; readonly problems: readonly Problem[] } => {
  const parsed = dialogSchema.safeParse(file.data);
  return parsed.success
    ? { dialog: parsed.data, problems: [] }
    : { problems: parsed.error.issues.flatMap((issue) => inWords(file, issue)) };
};
