import { distance, fold } from '../text.js';

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
  | 'place';

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

/** What people write for a word with æ, ø or å: ae/oe/aa, the letter without its ring or stroke, or nothing at all (rule 21). */
const spellings = (word: string): readonly string[] => {
  if (!/[æøå]/.test(word)) return [];
  const bare = word.replace(/å/g, 'a').replace(/ø/g, 'o').replace(/æ/g, 'a');
  const sounded = word.replace(/å/g, 'a').replace(/ø/g, 'o').replace(/æ/g, 'e');
  const dropped = word.replace(/[æøå]/g, '');
  return dropped.length >= 4 ? [bare, sounded, dropped] : [bare, sounded];
};

/** A word's letters as bits: two words within n slips differ in at most 2n of them, which is tested before any distance is measured. */
const lettersOf = (word: string): number => {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
};

const bitCount = (bits: number): number => {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

interface Target {
  readonly entry: Entry;
  readonly letters: number;
}

/** A word that was found: as it is spelled, by a slip, or by its ending. */
export interface Known {
  readonly entry: Entry;
  readonly slip?: true;
  readonly compound?: true;
}

/** The words of all languages together, forgiving spelling, and their phrases by tag. */
export class Vocabulary {
  private readonly entries = new Map<string, Entry>();
  private readonly compounds = new Map<string, Tag>();
  private readonly targets = new Map<string, Target[]>();
  /** `ordinary` are words that are no slip for a word of time, however near. */
  constructor(
    lexicons: readonly Lexicon[],
    private readonly ordinary: ReadonlySet<string>,
  ) {
    const written: string[] = [];
    for (const lexicon of lexicons) {
      for (const [meaning, list] of lexicon.words) for (const word of list.split(' ')) written.push(this.add(word, meaning));
      for (const [tag, list] of Object.entries(lexicon.phrases)) {
        for (const phrase of list.split(',')) {
          const parts = phrase.trim().split(/\s+/);
          for (const part of parts) written.push(this.add(part, {}));
          this.addPhrase(tag as Tag, parts.map(fold));
        }
      }
    }
    for (const lexicon of lexicons)
      for (const [tag, list] of Object.entries(lexicon.compounds))
        for (const ending of list.split(/\s+/)) if (ending) this.compounds.set(fold(ending), tag as Tag);
    for (const word of written) this.addSpellings(word);
  }

  /** The entry a folded word is meant to be, `slip` when it is not spelled as any is. Null for any other word. */
  find(word: string): Known | null {
    const entry = this.entries.get(word);
    if (entry) return { entry };
    if (word.length < 4 || word.length > longestWord || this.ordinary.has(word)) return null;
    const meant = this.nearest(word);
    return meant ? { entry: meant, slip: true } : this.compound(word);
  }

  /** A compound has the tag of its last part. */
  private compound(word: string): Known | null {
    for (let from = 2; from <= word.length - 3; from++) {
      const tag = this.compounds.get(word.slice(from));
      if (!tag) continue;
      const phrases: Phrases = new Map([[tag, [[word]]]]);
      return { entry: { text: word, meaning: {}, begins: phrases, ends: phrases }, compound: true };
    }
    return null;
  }

  private add(word: string, meaning: Meaning): string {
    const text = fold(word);
    const known = this.entries.get(text);
    this.entries.set(text, {
      text,
      meaning: { ...known?.meaning, ...meaning },
      begins: known?.begins ?? new Map(),
      ends: known?.ends ?? new Map(),
    });
    return word;
  }

  private addSpellings(word: string): void {
    const entry = this.entries.get(fold(word));
    if (!entry) return;
    for (const spelling of spellings(word))
      if (!this.entries.has(spelling) && !this.ordinary.has(spelling)) this.entries.set(spelling, entry);
    if (!isForgiven(entry)) return;
    const key = entry.text.charAt(0);
    const list = this.targets.get(key) ?? [];
    if (!list.some((target) => target.entry.text === entry.text)) list.push({ entry, letters: lettersOf(entry.text) });
    this.targets.set(key, list);
  }

  private addPhrase(tag: Tag, words: readonly string[]): void {
    for (const [word, side] of [
      [words[0], 'begins'],
      [words[words.length - 1], 'ends'],
    ] as const) {
      const phrases = this.entries.get(word ?? '')?.[side] as Map<Tag, (readonly string[])[]> | undefined;
      const list = [...(phrases?.get(tag) ?? []), words];
      phrases?.set(
        tag,
        list.sort((a, b) => b.length - a.length),
      );
    }
  }

  private nearest(word: string): Entry | null {
    const letters = lettersOf(word);
    let best: Entry | null = null;
    let least = 3;
    for (const { entry, letters: own } of this.targets.get(word.charAt(0)) ?? []) {
      const limit = Math.min(slipsIn(entry.text), least);
      if (Math.abs(entry.text.length - word.length) > limit || bitCount(letters ^ own) > 2 * limit) continue;
      const slipsMade = distance(word, entry.text, limit);
      if (
        slipsMade > limit ||
        (entry.text.length === 4 && !isForgivenShort(entry, letters === own)) ||
        (slipsMade === least && sameMeaning(best, entry))
      )
        continue;
      if (slipsMade === least) best = null;
      else if (slipsMade < least) [best, least] = [entry, slipsMade];
    }
    return best;
  }
}

const longestWord = 40;

const sameMeaning = (a: Entry | null, b: Entry): boolean => a !== null && JSON.stringify(a.meaning) === JSON.stringify(b.meaning);

/** A word of four letters is known again by the same letters in another order, a month's name also with another letter. */
const isForgivenShort = (entry: Entry, sameLetters: boolean): boolean =>
  sameLetters || (entry.meaning.month !== undefined && entry.meaning.plain === true);

/**
 * Slips are forgiven in the words that tell a time by themselves, never in numbers: those are too short and too like other words ("tree",
 * "festen").
 */
const isForgiven = ({ meaning, text }: Entry): boolean => {
  const { month, season, weekday, holiday, edge, unit, cardinal, ordinal } = meaning;
  if (forgivenToo.has(text)) return true;
  if (cardinal !== undefined || ordinal !== undefined || text.length < 4) return false;
  if (month !== undefined) return text.length >= 5 || meaning.plain === true;
  if (season !== undefined) return text.length >= 6;
  if (unit !== undefined) return text.length >= 6;
  return weekday !== undefined || holiday !== undefined || edge === true;
};

const forgivenToo = new Set(
  'foerste naeste year begyndelsen starten midten slutningen medio ultimo beginning senest tidligst indtil mellem before between until afsluttes igangsaettes'.split(
    ' ',
  ),
);

/** How many slips: one in a word of up to 8 letters, two in a longer one. */
const slipsIn = (word: string): number => (word.length <= 8 ? 1 : 2);
