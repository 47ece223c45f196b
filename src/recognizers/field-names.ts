import type { FieldId } from '../domain/answer.js';
import { isFunctionWord } from './function-words.js';
import { danishStem, englishStem } from './stem.js';
import { near, type Token, words } from './text.js';

/** Where a text names a field. `from` and `to` are positions in the list of words, `to` exclusive. */
export interface NamedField {
  readonly field: FieldId;
  readonly from: number;
  readonly to: number;
}

interface NameIndex {
  /** As they are written, folded. */
  readonly exact: ReadonlyMap<string, FieldId>;
  readonly names: ReadonlyMap<string, FieldId>;
  /** The most words of any name that begins with this stem. */
  readonly longest: ReadonlyMap<string, number>;
  /** Single words of five letters or more, by their first letter: what a misspelt word may have been. */
  readonly single: ReadonlyMap<string, readonly SingleName[]>;
}

interface SingleName {
  readonly stem: string;
  readonly field: FieldId;
}

const keysOf = (word: string): readonly string[] => [danishStem(word), englishStem(word)];

const build = (names: Readonly<Record<FieldId, readonly string[]>>): NameIndex => {
  const exact = new Map<string, FieldId>();
  const found = new Map<string, FieldId>();
  const single = new Map<string, SingleName[]>();
  const longest = new Map<string, number>();
  for (const [field, list] of Object.entries(names))
    for (const name of list) {
      const parts = words(name).map((word) => word.text);
      if (!exact.has(parts.join(' '))) exact.set(parts.join(' '), field);
      for (const stem of [0, 1]) {
        const keys = parts.map((part) => keysOf(part)[stem] ?? part);
        const key = keys.join(' ');
        if (key && !found.has(key)) found.set(key, field);
        const first = keys[0] ?? '';
        longest.set(first, Math.max(longest.get(first) ?? 0, keys.length));
      }
      const [word] = parts;
      if (parts.length !== 1 || !word || word.length < 5) continue;
      single.set(word.charAt(0), [...(single.get(word.charAt(0)) ?? []), { stem: danishStem(word), field }]);
    }
  return { exact, names: found, longest, single };
};

const cache = new WeakMap<object, NameIndex>();

/** The fields that a list of words names, longest name first: as they are written, or when `forgiving` also inflected or misspelt. */
export const namedFields = (
  list: readonly Token[],
  names: Readonly<Record<FieldId, readonly string[]>>,
  forgiving: boolean,
): readonly NamedField[] => {
  const index = cache.get(names) ?? build(names);
  cache.set(names, index);
  const keys = list.map((word) => keysOf(word.text));
  const found: NamedField[] = [];
  for (let from = 0; from < list.length; ) {
    const hit = forgiving ? (namedAt(keys, from, index) ?? misspeltAt(list, from, index)) : exactAt(list, keys, from, index);
    if (hit) found.push(hit);
    from = hit ? hit.to : from + 1;
  }
  return found;
};

const exactAt = (
  list: readonly Token[],
  keys: readonly (readonly string[])[],
  from: number,
  index: NameIndex,
): NamedField | undefined => {
  const most = Math.max(...(keys[from] ?? []).map((key) => index.longest.get(key) ?? 0));
  for (let to = Math.min(list.length, from + most); to > from; to--) {
    const field = index.exact.get(
      list
        .slice(from, to)
        .map(({ text }) => text)
        .join(' '),
    );
    if (field !== undefined) return { field, from, to };
  }
  return undefined;
};

const namedAt = (keys: readonly (readonly string[])[], from: number, index: NameIndex): NamedField | undefined => {
  const most = Math.max(...(keys[from] ?? []).map((key) => index.longest.get(key) ?? 0));
  for (let to = Math.min(keys.length, from + most); to > from; to--)
    for (const stem of [0, 1]) {
      const key = keys
        .slice(from, to)
        .map((key) => key[stem])
        .join(' ');
      const field = index.names.get(key);
      if (field !== undefined) return { field, from, to };
    }
  return undefined;
};

const misspeltAt = (list: readonly Token[], at: number, index: NameIndex): NamedField | undefined => {
  const typed = list[at]?.text ?? '';
  if (list.length > 30 || typed.length < 5 || isFunctionWord(typed)) return undefined;
  const candidates = index.single.get(typed.charAt(0));
  if (!candidates) return undefined;
  const typedStem = danishStem(typed);
  const meant = candidates.find(({ stem }) => near(typedStem, stem));
  return meant && { field: meant.field, from: at, to: at + 1 };
};
