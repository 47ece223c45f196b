import { distance, fold } from '../text.js';
import type { Entry, Lexicon, Meaning, Phrases, Tag } from './lexicon.js';
import { bitCount, isForgiven, isForgivenShort, lettersOf, slipsIn, spellings } from './spelling.js';

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

/** "ocktober" is as near to the Danish as to the English word, and means the same month. */
const sameMeaning = (a: Entry | null, b: Entry): boolean => {
  if (a === null) return false;
  const isSameMonth = a.meaning.month !== undefined && a.meaning.month === b.meaning.month;
  return isSameMonth || JSON.stringify(a.meaning) === JSON.stringify(b.meaning);
};
