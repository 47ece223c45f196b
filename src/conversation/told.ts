import type { FieldId } from '../domain/answer.js';
import type { Field } from '../domain/consultation.js';
import type { Finding, ReadContext } from '../fields/field-kind.js';
import { findField, readField } from '../fields/field-kinds.js';
import { findLabelled } from '../recognizers/labelled.js';
import { words } from '../recognizers/text.js';
import { namesOf } from './field-names.js';

/** What a text says of a field that it was not asked for. */
export interface Told {
  readonly field: Field;
  readonly finding: Finding;
}

/** A message of fewer words answers what was asked, and nothing else. */
const fewestWords = 8;

/** More than any proposal takes; what comes after is kept with the description, and not looked through. */
const longestTold = 8_000;

/** Whether a text is long enough to say more than was asked, or names what it says. Cheap: it is asked of every message. */
export const mayTellMore = (text: string): boolean =>
  text.length > 30 && (text.includes(':') || words(text).length >= fewestWords);

/** A value under its own label is read as an answer to that field; what would be refused as one says nothing. */
const labelledFindings = (
  text: string,
  fields: readonly Field[],
  context: ReadContext,
): Readonly<Record<FieldId, Finding | undefined>> => {
  const byId = new Map(fields.map((field) => [field.id, field]));
  const takesLines = (id: FieldId): boolean => {
    const field = byId.get(id);
    return field?.kind === 'text' && field.lines !== 'one';
  };
  const found: Record<FieldId, Finding> = {};
  for (const { field: id, value } of findLabelled(text, namesOf(context), takesLines)) {
    const field = byId.get(id);
    const reading = field && readField(value, field, context);
    if (reading?.state === 'understood')
      found[id] = { value: reading.value, said: value, sure: true, ...(reading.implied && { implied: reading.implied }) };
    const [likeliest] = reading?.state === 'unclear' ? reading.candidates : [];
    if (likeliest !== undefined) found[id] = { value: likeliest, said: value, sure: false };
  }
  return found;
};

/** The text with a labelled title blanked: a name tells nothing of what it names. */
const withoutTitle = (
  text: string,
  fields: readonly Field[],
  labelled: Readonly<Record<FieldId, Finding | undefined>>,
): string => {
  const title = fields.find((field) => field.kind === 'text' && field.about === 'title');
  const said = title && labelled[title.id]?.said;
  return said ? text.replace(said, ' '.repeat(said.length)) : text;
};

/** All that a text says of these fields, in their order: what it names by label, and what each kind finds in free words. */
export const toldOf = (message: string, fields: readonly Field[], context: ReadContext): readonly Told[] => {
  const text = message.slice(0, longestTold);
  const labelled = labelledFindings(text, fields, context);
  const free = withoutTitle(text, fields, labelled);
  return fields.flatMap((field) => {
    const finding = labelled[field.id] ?? findField(free, field, context);
    return finding ? [{ field, finding }] : [];
  });
};
