import type { ChoiceSubject, ConsentSubject, TextSubject } from './subjects.js';
import type { IsoDate } from './time.js';

/** Both ends inclusive; `null` is an open side. At least one side is a day. */
export interface Period {
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
}

/**
 * The register of kinds: what a dialog file may say of a field of each kind (`rules`), and what an answer to it is (`value`).
 * Every type and table about kinds follows from this one, so a kind without a behaviour does not compile.
 */
export interface Kinds {
  /** Free text in the respondent's own words. `longer` names the text field that takes an answer too long for this one. */
  text: {
    rules: { maxLength: number; minLength?: number; lines?: 'one' | 'many'; longer?: FieldId; about?: TextSubject };
    value: string;
  };
  /** Option ids of the dialog file, or with `other` also free text. See `Pick` for how many. */
  choice: {
    rules: { options: readonly OptionId[]; pick: Pick; other?: boolean; flags?: readonly OptionId[]; about?: ChoiceSubject };
    value: readonly string[];
  };
  /** Yes or no. */
  consent: { rules: { about?: ConsentSubject }; value: boolean };
  period: { rules: object; value: Period };
  /** One body: a name from the gazetteer in its official form, or any other name as written. */
  owner: { rules: { maxLength: number }; value: string };
  /** Several bodies, each as `owner`. */
  partners: { rules: { maxLength: number }; value: readonly string[] };
  /** Whole Danish kroner, at least 0. */
  amount: { rules: object; value: number };
  email: { rules: object; value: string };
  /** A Danish number as 8 digits, any other as E.164 (`+46...`). */
  phone: { rules: object; value: string };
}

/** How many options an answer holds. `one-or-several` is one as a rule, and is told as a list only when it is several. */
export type Pick = 'one' | 'one-or-several' | 'several';

export type Kind = keyof Kinds;
export type Value<K extends Kind = Kind> = Kinds[K]['value'];
export type FieldId = string;
export type OptionId = string;

/**
 * What stands under a field. `said` is the respondent's own words behind a value that was read out of them; `turn` counts the turns
 * of the draft, so that "back" finds what was answered last.
 */
export type Answer =
  | { readonly state: 'given'; readonly value: Value; readonly said: string; readonly turn: number }
  | { readonly state: 'unknown'; readonly said: string; readonly turn: number }
  | { readonly state: 'skipped'; readonly turn: number };

export type Answers = Readonly<Record<FieldId, Answer>>;

/** Why an answer cannot be taken, each with a sentence of its own in `locales/`: `refused.<reason>`. */
export type RefusalReason =
  | { readonly reason: 'too-short'; readonly limit: number }
  | { readonly reason: 'too-long'; readonly limit: number; readonly length: number }
  | {
      readonly reason:
        | 'not-an-option'
        | 'not-yes-or-no'
        | 'not-a-period'
        | 'not-a-name'
        | 'not-a-person'
        | 'which-one'
        | 'yes-or-no-only'
        | 'not-an-amount'
        | 'not-an-email'
        | 'not-a-phone';
    }
  | { readonly reason: 'end-before-start' | 'no-such-day' | 'one-option-only' | 'one-name-only' | 'no-letters' };

/**
 * What a text is as an answer to a field. What people type is never an error.
 * `understood` is stored; `unclear` is asked back ("mener du ...?", likeliest first, never empty); `refused` is asked again, and says why.
 * `implied` names what was guessed and not said ("year", "century", "unit"), so that it is shown back with an easy way to correct it.
 */
export type Reading<K extends Kind = Kind> =
  | { readonly state: 'understood'; readonly value: Value<K>; readonly said: string; readonly implied?: readonly string[] }
  | { readonly state: 'unclear'; readonly candidates: readonly Value<K>[]; readonly said: string }
  | ({ readonly state: 'refused' } & RefusalReason);
