import type { FoundAuthority } from './find-authorities.js';
import type { Token } from './text.js';

/**
 * Words of a sentence that stand for a body. `known` is in the gazetteer, `place` may be a place of that name, `named` has a name of its own,
 * `common` is "frivilligcentret", `group` "lokale foreninger", `nameless` "kommunen", `sender` "vi" and "vores forening", `person` is none.
 * `from` and `to` count the words of the sentence, `to` exclusive.
 */
export interface Mention {
  readonly kind: 'known' | 'place' | 'named' | 'common' | 'group' | 'nameless' | 'sender' | 'person';
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Whether it is beyond doubt that this is a body and its whole name. */
  readonly sure: boolean;
  /** One capitalised word that nothing else shows to be a body. */
  readonly lone: boolean;
  /** "Aarhus Kommunes": what follows is meant, not the body. */
  readonly genitive: boolean;
}

/** A sentence's words, and what the gazetteer found by its place; `cue` says which words carry the grammar. */
export interface Sheet {
  readonly text: string;
  readonly list: readonly Token[];
  readonly known: ReadonlyMap<number, FoundAuthority>;
  readonly cue: (at: number) => boolean;
  /** Whether its writer uses no capitals, so that a name may stand without. */
  readonly lower: boolean;
  /** Whether its writer uses nothing but capitals. */
  readonly shouts: boolean;
}

/** What the gazetteer found at a word. */
export const hitAt = (sheet: Sheet, at: number): FoundAuthority | undefined => sheet.known.get(sheet.list[at]?.start ?? -1);
/** A word, folded. */
export const wordAt = (sheet: Sheet, at: number): string => sheet.list[at]?.text ?? '';
/** Whether a word begins with a capital. */
export const isCapital = (sheet: Sheet, at: number): boolean =>
  !sheet.shouts && /^(?:\p{Lu}|\d\p{Lu})/u.test(sheet.list[at]?.raw ?? '');
/** The signs between a word and the next, the first few. */
export const gapAfter = (sheet: Sheet, at: number): string =>
  sheet.text.slice(sheet.list[at]?.end ?? 0, Math.min((sheet.list[at]?.end ?? 0) + 8, sheet.list[at + 1]?.start ?? 0));
/** Whether nothing but a space stands between a word and the next. */
export const isSpaced = (sheet: Sheet, at: number): boolean => /^[ \t]{1,2}$/.test(gapAfter(sheet, at));

/** A mention of some words. */
export const make = (sheet: Sheet, kind: Mention['kind'], from: number, to: number, more: Partial<Mention> = {}): Mention => {
  const start = sheet.list[from]?.start ?? 0;
  const end = sheet.list[to - 1]?.end ?? 0;
  return { kind, name: sheet.text.slice(start, end), start, end, from, to, sure: true, genitive: false, lone: false, ...more };
};

/** Whether a word is the first of a sentence, so that its capital tells nothing. */
export const opensSentence = (sheet: Sheet, at: number): boolean => at === 0 || /[:"“”»«]\s*$/.test(gapAfter(sheet, at - 1));
