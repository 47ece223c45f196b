/** What a pattern says of funding; "~" before a value: it may well mean something else, and is not sure. */
export type Meaning = 'within' | 'not' | '~within' | '~not' | null;

/**
 * A form of words on how something is paid, matched on the marks of a clause. `plain` is what it says as it stands, `denied` with a
 * negation.
 */
export interface Pattern {
  readonly name: string;
  readonly form: RegExp;
  readonly plain: Meaning;
  readonly denied: Meaning;
  /** What must stand in the clause too, unless the question has said that it is about money. */
  readonly needs?: RegExp;
  /** What takes the pattern back, anywhere in the clause. */
  readonly unless?: RegExp;
  /** Only of "us", the project or its authority: "skolerne mangler penge" is a problem. */
  readonly ownOnly?: true;
  /** For answers alone, where a word is enough. */
  readonly asked?: true;
}

/** So many marks at most between two that count. */
export const gap = (most: number): string => `(?: \\S+){0,${most}}`;
/** Marks of anything that pays or is paid. */
export const asset = '(?:money|economy|sum|aid|them|surplus|cost|inner|yearly|pool)';
/** Marks of money itself. */
export const coin = '(?:money|sum|aid|them|surplus)';
/** Marks of one's own money. */
export const home = '(?:inner|running|yearly|self(?: \\S+){0,1} (?:money|aid|pool))';
/** A form of words, as marks. */
export const form = (source: string): RegExp => new RegExp(`\\b(?:${source})(?= |$)`);

/** What a form must stand beside to be of payment. */
export const money = /\b(?:economy|money|sum|aid|them|surplus|inner|pool|outer|yearly|cost|later)\b/;
