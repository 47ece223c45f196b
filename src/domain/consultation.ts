import type { FieldId, Kind, Kinds, OptionId } from './answer.js';
import type { Language } from './language.js';
import type { Instant } from './time.js';

/** What the dialog file says of one field, whatever its kind. */
export interface FieldBase {
  readonly id: FieldId;
  readonly required: boolean;
  /** "Ved ikke" is an answer here. */
  readonly unknown: boolean;
  /** Asked only when a choice field above holds one of these options. */
  readonly onlyIf?: { readonly field: FieldId; readonly is: readonly OptionId[] };
  /** Fields that the same answer may settle as well ("Aarhus Kommune sammen med frivilligcentret"). */
  readonly with: readonly FieldId[];
}

/** A field: its kind decides which rules stand beside the base. */
export type Field<K extends Kind = Kind> = { [P in K]: FieldBase & { readonly kind: P } & Readonly<Kinds[P]['rules']> }[K];

export interface Section {
  readonly id: string;
  readonly fields: readonly FieldId[];
}

/** One consultation's structure, as `dialogs/<id>.yaml` gives it. No words. */
export interface Consultation {
  readonly id: string;
  /** Inclusive, and inclusive: `closes` is the last moment at which a proposal is in time. */
  readonly opens: Instant;
  readonly closes: Instant;
  readonly takesLate: boolean;
  /** How long a proposal takes to give, told in the welcome. */
  readonly minutes: number;
  /** IANA name. */
  readonly timeZone: string;
  readonly coordinator: { readonly name: string; readonly organisation: string; readonly email: string; readonly phone: string };
  readonly subjectPrefix: string;
  /** Days without activity before a draft is deleted; days after which a delivered proposal is. */
  readonly retention: { readonly draftDays: number; readonly proposalDays: number };
  readonly privacyUrl?: string;
  /** The fields that let a busy coordinator judge a proposal: the first lines of the e-mail. */
  readonly summary: readonly FieldId[];
  readonly sections: readonly Section[];
  /** In the order they are asked: the sections' order. */
  readonly fields: readonly Field[];
}

/** A question people ask about the consultation, with an answer that rests on `source`, a passage of the consultation text. */
export interface Faq {
  readonly id: string;
  readonly questions: readonly string[];
  readonly answer: string;
  readonly source: string;
}

/**
 * One language's words. `texts` are ICU MessageFormat by dotted key: those of `common.yaml` and `page.yaml` (`page.send`) and those of the
 * consultation (`fields.title.ask`). `names` are the ways people name a field ("ejeren"), `also` the ways they name an option, by `field.option`.
 */
export interface Words {
  readonly texts: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<FieldId, readonly string[]>>;
  readonly also: Readonly<Record<string, readonly string[]>>;
  readonly faq: readonly Faq[];
}

/** A consultation with its words: all that a draft is pinned to. `version` is a hash of all the rest. Plain JSON. */
export interface Content {
  readonly version: string;
  readonly consultation: Consultation;
  readonly words: Readonly<Record<Language, Words>>;
}

/** The field of an id. Throws when the consultation has none: content is checked before it is used. */
export const fieldOf = (consultation: Consultation, id: FieldId): Field => {
  const field = consultation.fields.find((one) => one.id === id);
  if (!field) throw new Error(`No field "${id}" in ${consultation.id}. Run "npm run check".`);
  return field;
};

/** A mistake that staff can mend: where it is, what it is, and the cure. `line` counts from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly cure: string;
}

/** `dialogs/x.yaml:9  "level" has no option "regionl". Did you mean "regional"?` */
export const problemLine = (problem: Problem): string => `${problem.file}:${problem.line}  ${problem.what} ${problem.cure}`;
