import type { Kind, Reading, Value } from '../domain/answer.js';
import type { Content, Field } from '../domain/consultation.js';
import type { Language } from '../domain/language.js';
import type { IsoDate } from '../domain/time.js';

/** What reading an answer may depend on, besides the text. */
export interface ReadContext {
  readonly content: Content;
  readonly language: Language;
  /** The respondent's calendar day. */
  readonly today: IsoDate;
}

/** The behaviour of one kind of field. Pure and total: any text gives a reading. */
export interface FieldKind<K extends Kind> {
  /** The text as an answer to this field's question. It is trimmed and holds at least one letter or digit, or a lone sign such as 👍. */
  readonly read: (text: string, field: Field<K>, context: ReadContext) => Reading<K>;
  /** A value in a text that answers another question, only when it is sure; `null` otherwise. Kinds that cannot know leave it out. */
  readonly find?: (
    text: string,
    field: Field<K>,
    context: ReadContext,
  ) => { readonly value: Value<K>; readonly said: string } | null;
}

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
