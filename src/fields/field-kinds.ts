import type { Kind, Reading } from '../domain/answer.js';
import type { Field } from '../domain/consultation.js';
import { amount } from './amount.js';
import { choice } from './choice.js';
import { consent } from './consent.js';
import { email } from './email.js';
import type { FieldKind, Finding, ReadContext } from './field-kind.js';
import { owner } from './owner.js';
import { partners } from './partners.js';
import { period } from './period.js';
import { phone } from './phone.js';
import { text } from './text.js';

/** Every kind's behaviour; a kind of the register without one does not compile. */
const fieldKinds: { readonly [K in Kind]: FieldKind<K> } = {
  text,
  choice,
  consent,
  period,
  owner,
  partners,
  amount,
  email,
  phone,
};

/** Reads a text as the answer to a field, whatever its kind. */
export const readField = <K extends Kind>(said: string, field: Field<K>, context: ReadContext): Reading =>
  (fieldKinds[field.kind] as FieldKind<K>).read(said.trim(), field, context);

/** Finds a value for a field in a text that was not asked for it; `null` when there is none. */
export const findField = <K extends Kind>(said: string, field: Field<K>, context: ReadContext): Finding | null =>
  (fieldKinds[field.kind] as FieldKind<K>).find?.(said, field, context) ?? null;
