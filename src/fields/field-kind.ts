import type { Kind, Reading, Value } from '../domain/answer.js';
import type { Content, Field } from '../domain/consultation.js';
import type { Language } from '../domain/language.js';
import type { IsoDate } from '../domain/time.js';
import type { Found } from '../recognizers/found.js';

/** What reading an answer may depend on, besides the text. */
export interface ReadContext {
  readonly content: Content;
  readonly language: Language;
  /** The respondent's calendar day. */
  readonly today: IsoDate;
}

/**
 * What a text says of a field though it was not asked for it. `sure`: it is stored and shown back; otherwise it is offered for a yes.
 * `said` are the words behind it.
 */
export interface Finding<K extends Kind = Kind> {
  readonly value: Value<K>;
  readonly said: string;
  readonly sure: boolean;
  readonly implied?: readonly string[];
}

/** The behaviour of one kind of field. Pure and total: any text gives a reading. */
export interface FieldKind<K extends Kind> {
  /** The text as an answer to this field's question. It is trimmed and holds at least one letter or digit, or a lone sign such as 👍. */
  readonly read: (text: string, field: Field<K>, context: ReadContext) => Reading<K>;
  /** A value in a text that answers another question, or none; `null` when it says nothing of it. Kinds that cannot know leave it out. */
  readonly find?: (text: string, field: Field<K>, context: ReadContext) => Finding<K> | null;
}

/** A finding of a recognizer as a field takes it, with the words of the text behind it. */
export const finding = <K extends Kind>(text: string, found: Found<Value<K>> | null): Finding<K> | null =>
  found && {
    value: found.value,
    said: text.slice(found.start, found.end),
    sure: found.sure,
    ...(found.implied && found.implied.length > 0 && { implied: found.implied }),
  };

/** A reading that can be stored. */
export const understood = <K extends Kind>(value: Value<K>, said: string, implied: readonly string[] = []): Reading<K> => ({
  state: 'understood',
  value,
  said,
  ...(implied.length > 0 && { implied }),
});

/** A reading that must be asked back. */
export const unclear = <K extends Kind>(candidates: readonly Value<K>[], said: string): Reading<K> => ({
  state: 'unclear',
  candidates,
  said,
});
