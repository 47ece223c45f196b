import type { Problem } from '../domain/consultation.js';
import type { Language } from '../domain/language.js';
import { type IcuText, readIcu } from './icu.js';
import { suggestion } from './suggestion.js';
import type { WordsFile } from './words-file.js';
import type { Expected, Shape } from './words-shape.js';

/** The same file of words in one language. */
export interface InLanguage {
  readonly language: Language;
  readonly words: WordsFile;
  readonly shape: Shape;
}

type Selectable = ReadonlyMap<string, readonly string[]>;
type Note = (key: string, what: string, cure: string) => void;

const noteOf = (words: WordsFile, problems: Problem[]): Note => {
  const { file, found } = words;
  return (key, what, cure) => problems.push({ file: file.file, line: file.lineOf(found.get(key)?.path ?? []), what, cure });
};

const braced = (names: Iterable<string>): string => {
  const list = [...names].sort().map((name) => `{${name}}`);
  return list.length === 0 ? 'no placeholder' : list.join(' ');
};

/** A select on a field of the dialog: its branches are that field's options. */
const checkSelect = (
  key: string,
  name: string,
  branches: readonly string[] | undefined,
  options: readonly string[],
  note: Note,
): void => {
  if (branches === undefined)
    note(key, `"${key}" shows {${name}}, which is the id of an option.`, `Write {${name}, select, ... other {...}}.`);
  for (const branch of branches ?? [])
    if (branch !== 'other' && !options.includes(branch))
      note(
        key,
        `"${key}" has a branch "${branch}", and "${name}" has no such option.`,
        suggestion(branch, options, 'Delete it.'),
      );
};

const checkArguments = (key: string, text: IcuText, allowed: readonly string[], selects: Selectable, note: Note): void => {
  for (const [name, branches] of text.arguments) {
    const options = selects.get(name);
    if (!allowed.includes(name))
      note(key, `"${key}" uses {${name}}, which nothing fills in here.`, suggestion(name, allowed, 'Delete it.'));
    else if (options) checkSelect(key, name, branches, options, note);
  }
};

/** The beginning of an HTML tag. */
const tag = /<\/?[a-z]+/i;

const checkText = (key: string, value: string, text: IcuText, expected: Expected, selects: Selectable, note: Note): void => {
  checkArguments(key, text, expected.placeholders, selects, note);
  const found = tag.exec(value)?.[0];
  if (found !== undefined) note(key, `"${key}" holds the tag ${found}>.`, 'Texts are Markdown: write **strong** for emphasis.');
  if (expected.is === 'plain text' && !text.plain)
    note(key, `"${key}" holds more than plain placeholders, and the browser fills in nothing else.`, 'Write {name} alone.');
};

/** Checks the ICU texts of one file; returns those that can be read, by key. */
const checkFile = ({ words, shape }: InLanguage, selects: Selectable, note: Note): ReadonlyMap<string, IcuText> => {
  const texts = new Map<string, IcuText>();
  for (const [key, { value }] of words.found) {
    const expected = shape.get(key);
    if (!expected?.is.endsWith('text') || typeof value !== 'string') continue;
    const reading = readIcu(value);
    if ('fault' in reading)
      note(key, `"${key}" is no ICU message: ${reading.fault}.`, 'Mend it, or put the sign between apostrophes.');
    else {
      texts.set(key, reading.text);
      checkText(key, value, reading.text, expected, selects, note);
    }
  }
  return texts;
};

/** A text that two languages have must say the same things. */
const comparePlaceholders = (
  first: Language,
  second: Language,
  before: ReadonlyMap<string, IcuText>,
  after: ReadonlyMap<string, IcuText>,
  note: Note,
): void => {
  for (const [key, text] of after) {
    const there = before.get(key);
    if (!there) continue;
    const [one, two] = [braced(there.arguments.keys()), braced(text.arguments.keys())];
    if (one !== two) note(key, `"${key}" uses ${one} in ${first} and ${two} in ${second}.`, 'Use the same in both.');
  }
};

/** What one language says and the other does not, although nobody must: a note, other words for an option, an answer. */
const compareKeys = (from: InLanguage, to: InLanguage, problems: Problem[]): void => {
  const { file, found } = to.words;
  const told = new Set<string>();
  for (const key of from.words.found.keys()) {
    const question = /^faq\.([^.]+)\./.exec(key)?.[1];
    const needed = to.shape.get(key)?.needed ?? false;
    if (found.has(key) || needed || key.endsWith('.also') || told.has(question ?? key)) continue;
    told.add(question ?? key);
    const what =
      question === undefined
        ? `"${key}" stands in ${from.language} alone.`
        : `The question "${question}" is answered in ${from.language} alone.`;
    const line = file.lineOf((question === undefined ? key : `faq.${question}`).split('.'));
    problems.push({ file: file.file, line, what, cure: `Add it in ${to.language}, or delete it in ${from.language}.` });
  }
};

/** Checks the same file of words in all languages: each text as ICU, and the languages against each other. */
export const checkTexts = (files: readonly InLanguage[], selects: Selectable): readonly Problem[] => {
  const problems: Problem[] = [];
  const notes = files.map(({ words }) => noteOf(words, problems));
  const texts = files.map((file, index) => checkFile(file, selects, notes[index] as Note));
  const [first, ...others] = files;
  if (!first) return problems;
  for (const [index, other] of others.entries()) {
    const note = notes[index + 1] as Note;
    comparePlaceholders(first.language, other.language, texts[0] ?? new Map(), texts[index + 1] ?? new Map(), note);
    // A file with broken syntax says nothing about its keys.
    if (first.words.file.data === undefined || other.words.file.data === undefined) continue;
    compareKeys(first, other, problems);
    compareKeys(other, first, problems);
  }
  return problems;
};
