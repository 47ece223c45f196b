import type { Problem } from '../domain/consultation.js';
import { factNames } from '../domain/fact-names.js';
import { type ChoiceSubject, choiceSubjects } from '../domain/subjects.js';
import { isTimeZone, momentFault } from './moments.js';
import { valueAt } from './place.js';
import type { Sketch, SketchField } from './sketch.js';
import { suggestion } from './suggestion.js';
import type { Path, YamlFile } from './yaml-file.js';

/** Notes a mistake at a place in the file. */
type Note = (path: Path, what: string, cure: string) => void;

/** What comes a second time in a list, with its position. Empty texts are not compared: the schema has named them. */
const repeated = (items: readonly string[]): readonly { readonly item: string; readonly index: number }[] =>
  items.map((item, index) => ({ item, index })).filter(({ item, index }) => item !== '' && items.indexOf(item) < index);

const checkName = (file: YamlFile, note: Note): void => {
  const id = valueAt(file.data, ['id']);
  const name = file.file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  if (typeof id === 'string' && id !== name)
    note(['id'], `"id" of the dialog is "${id}", and the file is named "${name}".`, 'Give both the same name.');
};

const checkMoment = (file: YamlFile, property: string, timeZone: string | undefined, note: Note): number => {
  const text = valueAt(file.data, [property]);
  if (typeof text !== 'string') return Number.NaN;
  const fault = momentFault(text, timeZone);
  if (fault?.fault === 'day') note([property], `"${property}" names ${fault.day}, a day that does not exist.`, 'Mend the day.');
  if (fault?.fault === 'time')
    note([property], `"${property}" names ${fault.time}, a time of day that does not exist.`, 'The last one is 23:59:59.999.');
  if (fault?.fault === 'offset')
    note([property], `"${property}" has another offset than ${timeZone} at that moment.`, `Write ${fault.offset} at its end.`);
  return fault ? Number.NaN : Date.parse(text);
};

const checkTimes = (file: YamlFile, note: Note): void => {
  const named = valueAt(file.data, ['timeZone']);
  const timeZone = typeof named === 'string' && isTimeZone(named) ? named : undefined;
  if (typeof named === 'string' && !timeZone)
    note(
      ['timeZone'],
      `"timeZone" of the dialog is "${named}", which is no known zone.`,
      'Write a name such as "Europe/Copenhagen".',
    );
  const opens = checkMoment(file, 'opens', timeZone, note);
  const closes = checkMoment(file, 'closes', timeZone, note);
  if (closes <= opens) note(['closes'], 'The consultation closes before it opens.', 'Mend "opens" or "closes".');
};

const checkUnique = (sketch: Sketch, note: Note): void => {
  for (const [what, all] of [
    ['section', sketch.sections],
    ['field', sketch.fields],
  ] as const)
    for (const { item, index } of repeated(all.map(({ id }) => id)))
      note([...(all[index]?.path ?? []), 'id'], `There are two ${what}s "${item}".`, 'Give one of them another id.');
  for (const field of sketch.fields)
    for (const property of ['options', 'flags', 'with'] as const)
      for (const { item, index } of repeated(field[property]))
        note([...field.path, property, index], `"${property}" of the field "${field.id}" names "${item}" twice.`, 'Delete one.');
};

/** Branches of a select that are no options. */
const reserved: Readonly<Record<string, string>> = { other: 'everything else', none: 'no answer' };

const checkRules = (field: SketchField, note: Note): void => {
  const { id, path, options, minLength, maxLength } = field;
  if (minLength !== undefined && maxLength !== undefined && minLength > maxLength)
    note(
      [...path, 'minLength'],
      `"minLength" of the field "${id}" is above its "maxLength".`,
      'No answer could be right: lower it.',
    );
  for (const [index, option] of options.entries())
    if (Object.hasOwn(reserved, option))
      note(
        [...path, 'options', index],
        `"${option}" cannot be an option of the field "${id}": a select means ${reserved[option]} by it.`,
        'Give the option another id.',
      );
  if (field.kind === 'choice' && factNames.some((name) => name === id))
    note(
      [...path, 'id'],
      `The choice field "${id}" has the name of a placeholder that every text may use.`,
      'Give it another id.',
    );
  if (field.unknown && options.includes('unknown'))
    note(
      [...path, 'unknown'],
      `The field "${id}" takes "I don't know" twice: as "unknown: true" and as an option.`,
      'Delete "unknown: true", or the option.',
    );
  for (const [index, flag] of field.flags.entries())
    if (flag && !options.includes(flag))
      note([...path, 'flags', index], `"${id}" has no option "${flag}".`, suggestion(flag, options, 'Delete it.'));
};

/** Free words about a subject are understood as its options and no others; and one field alone can be about it. */
const checkSubject = (sketch: Sketch, field: SketchField, position: number, note: Note): void => {
  const { id, path, about, kind, options } = field;
  if (about === '') return;
  if (kind === 'choice' && Object.hasOwn(choiceSubjects, about)) {
    const known: readonly string[] = choiceSubjects[about as ChoiceSubject];
    for (const [index, option] of options.entries())
      if (option !== '' && !known.includes(option))
        note(
          [...path, 'options', index],
          `"${option}" is no option that free words about "${about}" can mean.`,
          suggestion(option, known, `Delete "about: ${about}", or the option.`),
        );
  }
  if (sketch.fields.slice(0, position).some((one) => one.about === about))
    note([...path, 'about'], `Two fields are about "${about}".`, `Delete "about" of "${id}", or of the field above.`);
};

const checkCondition = (sketch: Sketch, field: SketchField, position: number, note: Note): void => {
  if (!field.onlyIf) return;
  const { id, path, onlyIf } = field;
  const never = field.required ? `the required field "${id}" is never asked` : `the field "${id}" is never asked`;
  const choices = sketch.fields.slice(0, position).filter((one) => one.kind === 'choice');
  const ids = choices.map((one) => one.id);
  const index = sketch.fields.findIndex((one) => one.id === onlyIf.field);
  const decider = sketch.fields[index];
  const at = [...path, 'onlyIf', 'field'];
  if (!decider)
    note(at, `There is no field "${onlyIf.field}", so ${never}.`, suggestion(onlyIf.field, ids, 'Name a choice field above.'));
  else if (index >= position)
    note(at, `"${onlyIf.field}" is not asked before "${id}", so ${never}.`, `Move "${id}" below it, or name a field above.`);
  else if (decider.kind !== 'choice')
    note(at, `"${onlyIf.field}" is no choice field, so ${never}.`, suggestion(onlyIf.field, ids, 'Name a choice field above.'));
  else
    for (const [place, option] of onlyIf.is.entries()) {
      if (option === '' || decider.options.includes(option)) continue;
      const lost = onlyIf.is.some((one) => decider.options.includes(one)) ? '' : ` So ${never}.`;
      const cure = suggestion(option, decider.options, 'Delete it.');
      note([...path, 'onlyIf', 'is', place], `"${decider.id}" has no option "${option}".${lost}`, cure);
    }
};

const checkLonger = (sketch: Sketch, field: SketchField, note: Note): void => {
  if (field.longer === undefined) return;
  const at = [...field.path, 'longer'];
  const texts = sketch.fields.filter((one) => one.kind === 'text' && one.id !== field.id);
  const target = sketch.fields.find((one) => one.id === field.longer);
  const cure = suggestion(
    field.longer,
    texts.map((one) => one.id),
    'Name a text field.',
  );
  if (!target) note(at, `There is no field "${field.longer}" for "longer" of "${field.id}".`, cure);
  else if (!texts.includes(target))
    note(at, `"longer" of "${field.id}" is "${field.longer}", which is no other text field.`, 'Name another text field.');
  else if ((target.maxLength ?? Infinity) <= (field.maxLength ?? 0))
    note(at, `"${target.id}" takes no longer text than "${field.id}".`, `Raise "maxLength" of "${target.id}".`);
};

/** Kinds whose answers cannot be told from the rest of a sentence. */
const neverBeside = new Set(['text', 'consent']);

const checkWith = (sketch: Sketch, field: SketchField, note: Note): void => {
  const others = sketch.fields.filter((one) => one.id !== field.id && !neverBeside.has(one.kind)).map((one) => one.id);
  for (const [index, id] of field.with.entries()) {
    if (id === '' || others.includes(id)) continue;
    const exists = sketch.fields.find((one) => one.id === id);
    const cure = suggestion(id, others, 'Delete it.');
    const at = [...field.path, 'with', index];
    if (!exists) note(at, `There is no field "${id}" for "with" of "${field.id}".`, cure);
    else if (id === field.id) note(at, `"with" of "${id}" names the field itself.`, 'Delete it.');
    else note(at, `"${id}" is a ${exists.kind} field, which no answer to "${field.id}" can settle.`, 'Delete it.');
  }
};

const checkSummary = (file: YamlFile, sketch: Sketch, note: Note): void => {
  const summary = valueAt(file.data, ['summary']);
  if (!Array.isArray(summary) || sketch.fields.length === 0) return;
  const short = sketch.fields.filter((one) => one.kind !== 'text' || one.lines === 'one').map((one) => one.id);
  for (const [index, id] of summary.entries()) {
    if (typeof id !== 'string' || short.includes(id)) continue;
    if (sketch.fields.some((one) => one.id === id))
      note(['summary', index], `"${id}" may hold paragraphs, which are no summary.`, 'Name a field whose answer is one line.');
    else note(['summary', index], `There is no field "${id}" for the summary.`, suggestion(id, short, 'Delete it.'));
  }
  for (const { item, index } of repeated(summary.map(String)))
    note(['summary', index], `"summary" of the dialog names "${item}" twice.`, 'Delete one.');
};

/** What no schema can see in a dialog file: its references, its dates, and whether every question can come. */
export const checkDialog = (file: YamlFile, sketch: Sketch): readonly Problem[] => {
  const problems: Problem[] = [];
  const note: Note = (path, what, cure) => problems.push({ file: file.file, line: file.lineOf(path), what, cure });
  checkName(file, note);
  checkTimes(file, note);
  checkUnique(sketch, note);
  for (const [position, field] of sketch.fields.entries()) {
    checkRules(field, note);
    checkSubject(sketch, field, position, note);
    checkCondition(sketch, field, position, note);
    checkLonger(sketch, field, note);
    checkWith(sketch, field, note);
  }
  checkSummary(file, sketch, note);
  return problems;
};
