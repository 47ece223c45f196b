import type { Stretch } from './mention.js';
import type { Told } from './one-period.js';
import { type Cue, cueOf } from './period-cues.js';
import type { Scan } from './scan.js';

/** The tokens `from` to `to`, exclusive, of a time or of what stands around it. */
export interface Around {
  readonly from: number;
  readonly to: number;
}

/** Tokens to each side that may belong to a sentence. */
const longestSentence = 80;

/** A text's sentences, clauses and cues, as its times see them: inside a time nothing ends and nothing is a cue. */
export class Surroundings {
  private readonly taken: Uint8Array;
  private readonly cues: (Cue | null | undefined)[];

  constructor(
    readonly scan: Scan,
    told: readonly Told[],
    private readonly stretches: readonly Stretch[],
  ) {
    this.taken = new Uint8Array(scan.length + 1);
    this.cues = new Array(scan.length);
    for (const { mention } of told) this.taken.fill(1, mention.from, mention.to);
  }

  sentenceOf(place: Around): Around {
    return this.stretchAround(place, false);
  }

  clauseOf(place: Around): Around {
    return this.stretchAround(place, true);
  }

  /** The cue of the kinds `wanted` that stands nearest to `edge`, looking from there to `to`, either way. */
  nearest(edge: number, to: number, wanted: readonly Cue[]): Cue | null {
    const step = to < edge ? -1 : 1;
    for (let i = step < 0 ? edge - 1 : edge; step < 0 ? i >= to : i < to; i += step) {
      const cue = this.cueAt(i);
      if (cue && wanted.includes(cue)) return cue;
    }
    return null;
  }

  has({ from, to }: Around, ...wanted: readonly Cue[]): boolean {
    return this.nearest(from, to, wanted) !== null;
  }

  /** "Ni måneder er nok, regnet fra 1. januar". */
  hasLength({ from, to }: Around): boolean {
    return this.stretches.some((stretch) => stretch.from >= from && stretch.to <= to);
  }

  /** A line of a form that begins with a name for the time. */
  isLabelled({ from }: Around): boolean {
    const at = this.scan.isSign(from, '-*•+>') ? from + 1 : from;
    return this.scan.isSign(at + 1, ':') && (labels.has(this.text(at)) || formLabel.test(this.text(at)));
  }

  isQuestion({ from, to }: Around): boolean {
    return to > from && (this.scan.isSign(to - 1, '?') || this.scan.isSign(to, '?'));
  }

  /** The words of a stretch that are no part of a time and not mere courtesy. */
  othersIn({ from, to }: Around): number {
    let count = 0;
    for (let i = from; i < to; i++) if (this.taken[i] !== 1 && this.scan.isWord(i) && this.scan.phrase(i, 'filler') < 0) count++;
    return count;
  }

  private cueAt(i: number): Cue | null {
    const cue = this.wordCue(i);
    // "et lignende projekt" is not this one, but "eksisterende rammer" are nothing else.
    if (cue === 'unlike') return moneyWord.test(this.scan.token(i + 1)?.text ?? '') ? null : 'other';
    // "min datter" is another, "mit ønske" is not.
    if (cue === 'theirs') return this.wordCue(i + 1) === null ? 'other' : null;
    if (cue === 'other' && this.isMeans(i)) return null;
    const isQualified = this.wordCue(i - 1) === 'unlike' || (this.scan.isWord(i - 1) && this.wordCue(i - 2) === 'unlike');
    return (cue === 'ours' || cue === 'run') && isQualified ? 'other' : cue;
  }

  /** Each word is judged once, however many times of its sentence ask. */
  private wordCue(i: number): Cue | null {
    const known = this.cues[i];
    if (known !== undefined) return known;
    const cue = this.readCue(i);
    if (i >= 0) this.cues[i] = cue;
    return cue;
  }

  private readCue(i: number): Cue | null {
    const token = this.scan.token(i);
    if (token?.kind !== 'word' || this.taken[i] === 1) return null;
    const isNamed = this.scan.isSign(i + 1, ':') || this.scan.isWord(i + 1, 'er') || this.scan.isWord(i + 1, 'is');
    if (isNamed && labels.has(token.text)) return 'run';
    // "i gang", but not "næste gang".
    if (token.text === 'gang' && this.text(i - 1) !== 'i') return null;
    if (this.isDoneThen(i)) return 'run';
    return this.isPersonal(i) ? 'other' : this.isOfWriter(i) ? 'aside' : cueOf(token.text);
  }

  /** "slutter med en konference": what it is done with is not its subject. */
  private isMeans(i: number): boolean {
    const before = ['en', 'et', 'a', 'an', 'the'].includes(this.text(i - 1)) ? i - 2 : i - 1;
    return this.text(before) === 'med' || this.text(before) === 'with';
  }

  private text(i: number): string {
    return this.scan.token(i)?.text ?? '';
  }

  /** "jeg er 44 år", "I finish in June": the writer's own life. */
  private isPersonal(i: number): boolean {
    const pronoun = this.text(i);
    return (pronoun === 'jeg' && danishLife.has(this.text(i + 1))) || (pronoun === 'i' && englishLife.has(this.text(i + 1)));
  }

  /** "vi vil gøre det i vinteren", but not "gøre det nemmere". */
  private isDoneThen(i: number): boolean {
    const [verb, object, next] = [this.text(i), this.text(i + 1), this.text(i + 2)];
    if (!['goer', 'goere', 'goeres', 'do'].includes(verb) || !['det', 'it', 'this', 'den'].includes(object)) return false;
    return this.taken[i + 2] === 1 || ['i', 'fra', 'in', 'from', 'by', 'to'].includes(next);
  }

  /** "bestyrelsen mødes i august", "offentliggør gerne mit forslag": what the writer does with whom it is sent to. */
  private isOfWriter(i: number): boolean {
    const cue = cueOf(this.text(i));
    if (this.text(i) === 'moedes') return this.text(i - 1) !== 'skal' && this.text(i - 1) !== 'skulle';
    return cue === 'shown' && [1, 2, 3].some((away) => letterWord.test(this.text(i + away)));
  }

  private beginsSentence(i: number): boolean {
    if (this.taken[i] === 1 && this.taken[i - 1] === 1) return false;
    const isPoint = this.scan.token(i)?.line === true && this.scan.isSign(i, '-*•+>');
    return isPoint || this.scan.isSentenceEnd(i);
  }

  /** A mark or a word between two clauses. */
  private parts(i: number): boolean {
    if (this.taken[i] === 1) return false;
    const isDash = this.scan.isSign(i, '-') && !this.scan.isGlued(i) && !this.scan.isGlued(i + 1);
    return isDash || this.scan.isSign(i, ',:()') || this.scan.phrase(i, 'breaks') === i + 1;
  }

  private stretchAround({ from, to }: Around, inClause: boolean): Around {
    let [back, ahead] = [from, to];
    while (back > 0 && from - back < longestSentence && !this.beginsSentence(back) && !(inClause && this.parts(back - 1))) back--;
    while (
      ahead < this.scan.length &&
      ahead - to < longestSentence &&
      !this.beginsSentence(ahead) &&
      !(inClause && this.parts(ahead))
    )
      ahead++;
    return { from: back, to: ahead };
  }
}

const danishLife = new Set('er har gaar stopper slutter fylder flytter bor holder rejser'.split(' '));
const englishLife = new Set('am have finish retire leave retired moved'.split(' '));
const letterWord = /^(?:forslag|hoeringssvar|navn|brev|bidrag|proposal|letter|name|submission|comment)/;

const formLabel =
  /^(?:hvornaar|period|projektperiod|tidsplan|tidsramm|tidshorisont|tidspunkt|timing|timeline|timefram|schedule|duration|varighed)/;

const moneyWord = /^(?:ramme|midler|midlen|budget|oekonom|bevilling|bevilg|ressourc|drift|fund|resourc|mean|frame|grant)/;

/** A word that stands before a colon and names what follows as the time. */
const labels: ReadonlySet<string> = new Set([
  'tid',
  'time',
  'aar',
  'year',
  'years',
  'dato',
  'datoer',
  'date',
  'dates',
  'naar',
  'when',
]);
