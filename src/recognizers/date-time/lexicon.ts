export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'school-year';

/** Rule 6: the part of a month or a year that "primo", "medio" and "ultimo" mean. */
export type Third = 'early' | 'mid' | 'late';

export type Holiday =
  | 'christmas'
  | 'christmas-eve'
  | 'new-year'
  | 'new-years-eve'
  | 'new-years-day'
  | 'constitution-day'
  | 'summer-holiday'
  | 'autumn-holiday';

/** What a single word can mean. A word may mean several things ("anden" is 2nd, "to" is 2 and until): the rules decide by what stands around it. */
export interface Meaning {
  /** 1-12. `plain`: the word is nothing else, in neither language, so a number after it is never its day. */
  readonly month?: number;
  readonly plain?: true;
  /** 1 is Monday. */
  readonly weekday?: number;
  /** 0 is spring. `third` beside it: "sensommeren". */
  readonly season?: number;
  readonly unit?: Unit;
  /** A unit in the plural and nothing else. */
  readonly several?: true;
  /** The unit we are in, without a number: "udgangen af året". */
  readonly the?: true;
  /** The unit before its part: "årets udgang", "næste års første kvartal". */
  readonly owning?: true;
  readonly third?: Third;
  /** Of a third: a part only with "of" behind it, or with any link, or with the whole right behind it. */
  readonly linked?: 'of' | 'any';
  /** "slutningen": what is done before it, is done in it. */
  readonly ending?: true;
  /** Rule 7: "udgangen". */
  readonly edge?: true;
  readonly rest?: true;
  /** "halvdel" of a year or a month. */
  readonly halfOf?: true;
  /** -1 last, 0 this, 1 next. */
  readonly which?: -1 | 0 | 1;
  readonly cardinal?: number;
  /** "et par", "a couple". */
  readonly couple?: true;
  /** "-årig". */
  readonly yearly?: true;
  readonly thousand?: true;
  /** "halvt", "halvandet", "half". */
  readonly fraction?: number;
  readonly ordinal?: number;
  readonly holiday?: Holiday;
  /** Recurring days: "mandage", "om tirsdagen". */
  readonly recurring?: true;
  /** "Q" and "H": the unit before its number in one letter. */
  readonly letter?: true;
}

/**
 * What phrases are there for.
 * Roles (rules 9, 10): from, after, until, before, within. Verbs and nouns anywhere in the clause: starts, ends.
 * After a time: onwards and, where the clause ends with it, afterwards; latest. Between times: to, and. Without effect on the value: filler, and timely (a filler that also tells that a
 * month word is a time). Others as their rules say.
 */
export type Tag =
  | 'from'
  | 'after'
  | 'until'
  | 'before'
  | 'within'
  | 'starts'
  | 'ends'
  | 'onwards'
  | 'afterwards'
  | 'latest'
  | 'to'
  | 'and'
  | 'filler'
  | 'timely'
  | 'link'
  | 'recurs'
  | 'lasts'
  | 'for'
  | 'frem'
  | 'in-time'
  | 'coming'
  | 'hedge'
  | 'adjective'
  | 'over'
  | 'also-verb'
  | 'year-link'
  | 'ordinal-ending'
  | 'same-year'
  | 'following-year'
  | 'now'
  | 'today'
  | 'tomorrow'
  | 'day-after-tomorrow'
  | 'yesterday'
  | 'on'
  | 'the'
  | 'breaks'
  | 'label'
  | 'document'
  | 'dated'
  | 'programme'
  | 'counted'
  | 'clock'
  | 'person'
  | 'numbered'
  | 'currency'
  | 'yearbook'
  | 'union'
  | 'owner'
  | 'place'
  | 'aims'
  | 'quantity'
  | 'endless'
  | 'serial'
  | 'edition'
  | 'land'
  | 'street';

/** One language: its words and its phrases, apart from every rule. Phrases of a tag are separated by commas. */
export interface Lexicon {
  readonly words: readonly (readonly [Meaning, string])[];
  readonly phrases: Readonly<Partial<Record<Tag, string>>>;
  /** Endings that give a compound its last part's tag: "regeringsgrundlaget" is a document. Three letters at least. */
  readonly compounds: Readonly<Partial<Record<Tag, string>>>;
}

/** A word of the vocabulary in its canonical spelling. */
export interface Entry {
  readonly text: string;
  readonly meaning: Meaning;
  /** The phrases that begin, and those that end, with this word, the longest first. */
  readonly begins: Phrases;
  readonly ends: Phrases;
}

export type Phrases = ReadonlyMap<Tag, readonly (readonly string[])[]>;
