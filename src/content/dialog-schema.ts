import * as z from 'zod';
import type { Kind } from '../domain/answer.js';
import { type ChoiceSubject, choiceSubjects, consentSubjects, textSubjects } from '../domain/subjects.js';
import { type DialogProperty, dialogProperties } from './dialog-properties.js';

/** A schema with what editors show of the property. */
const told = <T extends z.ZodType>(name: DialogProperty, schema: T): T =>
  schema.meta({ description: dialogProperties[name].says });

const fileId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** A field's id is also an argument in ICU messages, which cannot hold "-". */
const fieldId = z.string().regex(/^[a-z][A-Za-z0-9]*$/);
const optionId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
const line = z.string().regex(/^\S(.*\S)?$/);
/** The form alone; `check-dialog` looks whether there is such a moment, so that the sentence can say which part is wrong. */
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/);
const count = z.int().min(1);
const length = told('maxLength', count);

const base = {
  id: told('id', fieldId),
  required: told('required', z.boolean()).default(false),
  unknown: told('unknown', z.boolean()).default(false),
  onlyIf: told(
    'onlyIf',
    z.strictObject({ field: told('field', fieldId), is: told('is', z.array(optionId).min(1)) }),
  ).exactOptional(),
  with: told('with', z.array(fieldId)).default([]),
};

const kindOf = <K extends Kind>(kind: K) => told('kind', z.literal(kind));

/** One schema a kind, its rules beside the base. A kind without one does not compile. */
const fields = {
  text: z.strictObject({
    ...base,
    kind: kindOf('text'),
    maxLength: length,
    minLength: told('minLength', count).exactOptional(),
    lines: told('lines', z.enum(['one', 'many'])).exactOptional(),
    longer: told('longer', fieldId).exactOptional(),
    about: told('about', z.enum(textSubjects)).exactOptional(),
  }),
  choice: z.strictObject({
    ...base,
    kind: kindOf('choice'),
    options: told('options', z.array(optionId).min(1)),
    pick: told('pick', z.enum(['one', 'one-or-several', 'several'])),
    other: told('other', z.boolean()).exactOptional(),
    flags: told('flags', z.array(optionId)).exactOptional(),
    about: told('about', z.enum(Object.keys(choiceSubjects) as [ChoiceSubject, ...ChoiceSubject[]])).exactOptional(),
  }),
  consent: z.strictObject({
    ...base,
    kind: kindOf('consent'),
    about: told('about', z.enum(consentSubjects)).exactOptional(),
  }),
  period: z.strictObject({ ...base, kind: kindOf('period') }),
  owner: z.strictObject({ ...base, kind: kindOf('owner'), maxLength: length }),
  partners: z.strictObject({ ...base, kind: kindOf('partners'), maxLength: length }),
  amount: z.strictObject({ ...base, kind: kindOf('amount') }),
  email: z.strictObject({ ...base, kind: kindOf('email') }),
  phone: z.strictObject({ ...base, kind: kindOf('phone') }),
} as const satisfies Readonly<Record<Kind, z.ZodObject>>;

/** Every kind of field, in the order the README explains them. */
export const kinds = Object.keys(fields) as readonly Kind[];

/** What a field of any kind may say: checked when the kind is unknown, so that its other mistakes are told at the same time. */
export const fieldOfNoKind = z.looseObject(base);

const field = z.discriminatedUnion('kind', [
  fields.text,
  fields.choice,
  fields.consent,
  fields.period,
  fields.owner,
  fields.partners,
  fields.amount,
  fields.email,
  fields.phone,
]);

const section = z.strictObject({ id: told('id', fieldId), fields: told('fields', z.array(field).min(1)) });

const coordinator = z.strictObject({
  name: told('name', line),
  organisation: told('organisation', line),
  email: told('email', z.email()),
  phone: told('phone', z.string().regex(/^\+?[0-9](?:[ ]?[0-9]){5,14}$/)),
});

const retention = z.strictObject({ draftDays: told('draftDays', count), proposalDays: told('proposalDays', count) });

/** One dialog file. What no schema can say (references, dates, reachability) is in `check-dialog`. */
export const dialogSchema = z
  .strictObject({
    id: told('id', fileId),
    opens: told('opens', moment),
    closes: told('closes', moment),
    timeZone: told('timeZone', line),
    takesLate: told('takesLate', z.boolean()),
    minutes: told('minutes', count),
    subjectPrefix: told('subjectPrefix', line),
    privacyUrl: told('privacyUrl', z.url({ protocol: /^https$/ })).exactOptional(),
    coordinator: told('coordinator', coordinator),
    retention: told('retention', retention),
    summary: told('summary', z.array(fieldId)),
    sections: told('sections', z.array(section).min(1)),
  })
  .meta({ title: 'Consultation', description: 'What one consultation asks: structure alone, its words stand in locales/.' });

export type Dialog = z.output<typeof dialogSchema>;

/** The properties of each place in a dialog file; of a field, those of its kind, or of every kind when it has none. */
export const propertiesOf = {
  dialog: Object.keys(dialogSchema.shape),
  coordinator: Object.keys(coordinator.shape),
  retention: Object.keys(retention.shape),
  section: Object.keys(section.shape),
  onlyIf: ['field', 'is'],
  field: (kind: unknown): readonly string[] => {
    const known = typeof kind === 'string' && Object.hasOwn(fields, kind) ? [fields[kind as Kind]] : Object.values(fields);
    return [...new Set(known.flatMap((schema) => Object.keys(schema.shape)))];
  },
} as const;

/** The JSON Schema of dialog files, for editors: completion, explanations, and squiggles before the check is run. */
export const dialogSchemaText = (): string => {
  const schema = z.toJSONSchema(dialogSchema, { target: 'draft-07', io: 'input' });
  return `${JSON.stringify(schema, null, 2)}\n`;
};
