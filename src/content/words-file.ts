import type { Problem } from '../domain/consultation.js';
import { factNames } from '../domain/fact-names.js';
import { suggestion } from './suggestion.js';
import type { Expected, Shape } from './words-shape.js';
import type { Path, YamlFile } from './yaml-file.js';

/** A text or a list of phrases where it was found. */
export interface Found {
  readonly path: Path;
  readonly value: string | readonly string[];
}

/** A file of words, flattened to dotted keys: what it holds of what belongs in it, and what is wrong with the rest. */
export interface WordsFile {
  readonly file: YamlFile;
  readonly found: ReadonlyMap<string, Found>;
  readonly problems: readonly Problem[];
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);

/** `"faq.deadline.source"` and the like: an answer that nobody can check is worse than a text that is missing. */
const source = /^faq\.(.+)\.source$/;

/** What is wrong with an empty key, and the cure. */
const emptyWords = (key: string): readonly [what: string, cure: string] => {
  const question = source.exec(key)?.[1];
  return question === undefined
    ? [`"${key}" is empty.`, 'Write its words.']
    : [`The answer to "${question}" names no source.`, 'Quote the passage of the consultation text that it rests on.'];
};

/** The key of the group that a key stands in. */
const around = (key: string): string => key.split('.').slice(0, -1).join('.');

const joined = (beginning: string, name: string): string => (beginning === '' ? name : `${beginning}.${name}`);

/** Every beginning of the keys of a shape (`fields`, `fields.title`), with the names that may follow it. */
const branchesOf = (shape: Shape): ReadonlyMap<string, ReadonlySet<string>> => {
  const branches = new Map<string, Set<string>>();
  for (const key of shape.keys()) {
    const steps = key.split('.');
    for (let depth = 0; depth < steps.length; depth++) {
      const beginning = steps.slice(0, depth).join('.');
      const names = branches.get(beginning) ?? new Set<string>();
      branches.set(beginning, names.add(steps[depth] ?? ''));
    }
  }
  return branches;
};

/** One reading of a file beside the shape it should have. */
interface Walk {
  readonly file: YamlFile;
  readonly shape: Shape;
  readonly branches: ReadonlyMap<string, ReadonlySet<string>>;
  readonly found: Map<string, Found>;
  /** Keys that stand in the file, and those whose trouble has been told: nothing below the latter is called missing. */
  readonly seen: Map<string, Path>;
  readonly told: Set<string>;
  readonly problems: Problem[];
}

const tell = (walk: Walk, key: string, path: Path, what: string, cure: string): void => {
  walk.told.add(key);
  walk.problems.push({ file: walk.file.file, line: walk.file.lineOf(path), what, cure });
};

const readLeaf = (walk: Walk, expected: Expected, key: string, path: Path, value: unknown): void => {
  const phrases = expected.is === 'phrases';
  if (isEmpty(value)) tell(walk, key, path, ...emptyWords(key));
  else if (phrases ? Array.isArray(value) && value.every(isText) : isText(value))
    walk.found.set(key, { path, value: value as string | readonly string[] });
  else if (phrases)
    tell(walk, key, path, `"${key}" is no list of phrases.`, 'Write it like this: [one phrase, "another, with a comma"]');
  else tell(walk, key, path, `"${key}" is ${JSON.stringify(value)}, not a text.`, 'Put it in quotation marks.');
};

const readGroup = (walk: Walk, data: Readonly<Record<string, unknown>>, path: Path, beginning: string): void => {
  for (const [name, value] of Object.entries(data)) {
    const key = joined(beginning, name);
    const at = [...path, name];
    walk.seen.set(key, at);
    const expected = walk.shape.get(key);
    const siblings = [...(walk.branches.get(beginning) ?? [])];
    if (expected) readLeaf(walk, expected, key, at, value);
    else if (!walk.branches.has(key))
      tell(walk, key, at, `"${key}" is used by nothing.`, suggestion(name, siblings, 'Delete it.'));
    else if (isGroup(value)) readGroup(walk, value, at, key);
    else tell(walk, key, at, `"${key}" ${isEmpty(value) ? 'is empty' : 'is no group'}.`, 'Put its parts below it, indented.');
  }
};

/** What is needed and not there: the topmost key that is absent, with the needed parts below it. */
const gapsOf = (walk: Walk): ReadonlyMap<string, readonly string[]> => {
  const gaps = new Map<string, readonly string[]>();
  for (const [key, { needed }] of walk.shape) {
    if (!needed || walk.found.has(key)) continue;
    const steps = key.split('.');
    const beginnings = steps.map((_, depth) => steps.slice(0, depth + 1).join('.'));
    if (beginnings.some((one) => walk.told.has(one))) continue;
    const gap = beginnings.find((one) => !walk.seen.has(one)) ?? key;
    gaps.set(gap, gap === key ? [] : [...(gaps.get(gap) ?? []), key.slice(gap.length + 1)]);
  }
  return gaps;
};

/** More parts than this are not worth reading in one line. */
const fewEnough = 8;

/** What a gap is called, and the cure. */
const gapWords = (walk: Walk, gap: string, parts: readonly string[]): readonly [what: string, cure: string] => {
  if (source.test(gap)) return emptyWords(gap);
  const option = /^fields\.([^.]+)\.options\.([^.]+)$/.exec(gap);
  const what = option ? `The option "${option[2]}" of "${option[1]}" has no words.` : `"${gap}" is missing.`;
  const shown = parts.length > fewEnough ? [...parts.slice(0, fewEnough), '...'] : parts;
  if (parts.length > 0) return [what, `Add "${gap}" with ${shown.join(', ')}.`];
  const placeholders = walk.shape.get(gap)?.placeholders.filter((name) => !factNames.some((fact) => fact === name)) ?? [];
  const may = placeholders.length > 0 ? ` It may use ${placeholders.map((name) => `{${name}}`).join(' ')}.` : '';
  return [what, `Add it.${may}`];
};

/** Reads a file of words beside the shape it should have. A file with broken syntax holds nothing, and misses nothing. */
export const readWords = (file: YamlFile, shape: Shape): WordsFile => {
  const walk: Walk = {
    file,
    shape,
    branches: branchesOf(shape),
    found: new Map(),
    seen: new Map([['', []]]),
    told: new Set(),
    problems: [],
  };
  if (isGroup(file.data)) readGroup(walk, file.data, [], '');
  if (file.data !== undefined)
    for (const [gap, parts] of gapsOf(walk)) tell(walk, gap, walk.seen.get(around(gap)) ?? [], ...gapWords(walk, gap, parts));
  return { file, found: walk.found, problems: walk.problems };
};
