import { valueAt } from './place.js';
import type { Path } from './yaml-file.js';

/**
 * A dialog file as far as it can be made out, however wrong it is: what references, reachability and words are checked against, so that
 * one missing comma does not hide all other mistakes. Anything of a wrong type is as good as absent: the schema has named it.
 */
export interface Sketch {
  readonly sections: readonly { readonly id: string; readonly path: Path }[];
  /** In the order they are asked. */
  readonly fields: readonly SketchField[];
}

export interface SketchField {
  readonly id: string;
  readonly path: Path;
  readonly kind: string;
  readonly required: boolean;
  readonly unknown: boolean;
  readonly options: readonly string[];
  readonly flags: readonly string[];
  readonly pick: string;
  readonly with: readonly string[];
  readonly lines: string;
  readonly about: string;
  readonly longer?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly onlyIf?: { readonly field: string; readonly is: readonly string[] };
}

const listOf = (data: unknown, ...path: Path): readonly unknown[] => {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value : [];
};
/** Keeps the positions: what is no text becomes an empty one. */
const textsOf = (data: unknown, ...path: Path): readonly string[] =>
  listOf(data, ...path).map((item) => (typeof item === 'string' ? item : ''));
const textOf = (data: unknown, ...path: Path): string | undefined => {
  const value = valueAt(data, path);
  return typeof value === 'string' ? value : undefined;
};
const numberOf = (data: unknown, ...path: Path): number | undefined => {
  const value = valueAt(data, path);
  return typeof value === 'number' ? value : undefined;
};

const conditionOf = (data: unknown): SketchField['onlyIf'] => {
  const field = textOf(data, 'onlyIf', 'field');
  return field === undefined ? undefined : { field, is: textsOf(data, 'onlyIf', 'is') };
};

const fieldOf = (data: unknown, path: Path): SketchField => {
  const longer = textOf(data, 'longer');
  const minLength = numberOf(data, 'minLength');
  const maxLength = numberOf(data, 'maxLength');
  const onlyIf = conditionOf(data);
  return {
    id: textOf(data, 'id') ?? '',
    path,
    kind: textOf(data, 'kind') ?? '',
    required: valueAt(data, ['required']) === true,
    unknown: valueAt(data, ['unknown']) === true,
    options: textsOf(data, 'options'),
    flags: textsOf(data, 'flags'),
    pick: textOf(data, 'pick') ?? '',
    with: textsOf(data, 'with'),
    lines: textOf(data, 'lines') ?? 'many',
    about: textOf(data, 'about') ?? '',
    ...(longer !== undefined && { longer }),
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    ...(onlyIf && { onlyIf }),
  };
};

/** The sketch of a dialog file's plain data. What has no id can be referred to by nothing, and is left out. */
export const sketchOf = (data: unknown): Sketch => {
  const sections = listOf(data, 'sections');
  const fields = sections.flatMap((section, index) =>
    listOf(section, 'fields').map((field, position) => fieldOf(field, ['sections', index, 'fields', position])),
  );
  return {
    sections: sections
      .map((section, index) => ({ id: textOf(section, 'id') ?? '', path: ['sections', index] }))
      .filter(({ id }) => id !== ''),
    fields: fields.filter(({ id }) => id !== ''),
  };
};
