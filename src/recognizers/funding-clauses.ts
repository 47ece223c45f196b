import { findAuthorities } from './find-authorities.js';
import { fundingUnits } from './funding-units.js';
import type { FundingMark } from './funding-words.js';
import { sentencesOf } from './passage.js';
import { type Token, words } from './text.js';

/** A word or run of words with the part it plays; "_" plays none. `from` and `to` are places in the list of words, `to` exclusive. */
export interface FundingRow {
  readonly mark: FundingMark | '_';
  readonly from: number;
  readonly to: number;
}

/**
 * A clause as a line of marks, one word each with a space between: what the patterns of payment are matched on. `carried` is how many marks
 * at its beginning stand for what was said before it.
 */
export interface FundingClause {
  readonly line: string;
  readonly carried: number;
  readonly rows: readonly FundingRow[];
  /** Number of its sentence, and of the part of it that no "but" divides. */
  readonly sentence: number;
  readonly part: number;
  /** The sentence asks. */
  readonly asks: boolean;
}

/** A text split for reading how something is paid. */
export interface FundingText {
  readonly list: readonly Token[];
  readonly rows: readonly FundingRow[];
  readonly clauses: readonly FundingClause[];
  /** The marks of the clauses of this sentence that begin at most so many words before a place. */
  readonly near: (place: number, reach: number) => readonly string[];
}

interface Border {
  readonly sentence: number;
  readonly part: boolean;
  readonly clause: boolean;
}

const opensPart = /^(?:men|but|mens|medens|hvorimod|derimod|whereas|while|however|although|though|selvom|dog)$/;
const opensClause = /^(?:hvis|if|fordi|because|saa|so|da|som|which|naar|when|medmindre|unless|idet|eftersom|since)$/;
const joins = /^(?:og|and|eller|or|for)$/;

/** After "og" a new clause begins with one of these, and not another thing of the same sort. */
const beginsAnew: ReadonlySet<string> = new Set<FundingRow['mark']>([
  ...(['have', 'be', 'pay', 'apply', 'find', 'grant', 'come', 'need', 'lack', 'price', 'must', 'partly', 'not', 'them'] as const),
  ...(['unknown', 'think', 'idle', 'nothing', 'hedge', 'granted', 'settled', 'reprioritise'] as const),
]);
const anewWord = /^(?:jeg|vi|det|den|der|de|man|it|they|we|pengene|midlerne|finansieringen|this|there)$/;
const verb = /^(?:have|be|must|apply|need|lack)$/;

/** "og skal søges", "og vi har", "og resten søges": a clause of its own after "og", no second thing of the same sort. */
const isAnew = (list: readonly Token[], rows: readonly FundingRow[], at: number): boolean => {
  const [after, second] = [rows[at + 1], rows[at + 2]];
  const joint = list[rows[at]?.from ?? 0]?.text ?? '';
  if (!after || !joins.test(joint)) return false;
  if (
    joint === 'for' &&
    rows.slice(at + 1, at + 4).some(({ mark }) => /^(?:money|inner)$/.test(mark)) &&
    rows[at - 1]?.mark !== '_'
  )
    return false;
  return beginsAnew.has(after.mark) || anewWord.test(list[after.from]?.text ?? '') || verb.test(second?.mark ?? '');
};

const parting = /[;\n!?]/;
const dividing = /[,;:()–—\n]|\s-\s/;

/** A full stop after a short form that ends its sentence all the same: "300.000 kr. Pengene er sat af." */
const unitWord = /^(?:kr|mio|mia|mill|mv|osv|dkk)$/;

const bordersOf = (text: string, list: readonly Token[]): readonly Border[] => {
  const sentences = sentencesOf(text);
  let at = 0;
  let seen = -1;
  return list.map((word, place) => {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= word.start) at++;
    const begins = at !== seen;
    seen = at;
    const last = list[place - 1];
    const gap = last ? text.slice(last.end, Math.min(word.start, last.end + 40)) : '';
    const inNumber = /^[.,]$/.test(gap);
    const ends = last !== undefined && /^\.\s+$/.test(gap) && unitWord.test(last.text) && /^\p{Lu}/u.test(word.raw);
    const opens = opensClause.test(word.text) && last?.text !== 'of';
    const part = begins || ends || opensPart.test(word.text) || parting.test(gap);
    return { sentence: at, part, clause: part || (!inNumber && dividing.test(gap)) || opens };
  });
};

/** An amount without a unit: "200.000", "300k". */
const sumWord = /^(?:000|\d{5,9}|\d{2,4}k)$/;

const rowsOf = (list: readonly Token[], forgiving: boolean): readonly FundingRow[] => {
  const rows: FundingRow[] = [];
  let place = 0;
  for (const unit of [...fundingUnits(list, forgiving), { from: list.length, to: list.length }]) {
    for (; place < unit.from; place++)
      rows.push({ mark: forgiving && sumWord.test(list[place]?.text ?? '') ? 'sum' : '_', from: place, to: place + 1 });
    if ('mark' in unit) rows.push(unit);
    place = unit.to;
  }
  return rows.map((row, at) => (isPayer(list, rows, at) ? { ...row, mark: 'outer' } : row));
};

/** What "finance" is the name of: "Ministry of Finance", "the finance department", "Finance Denmark". */
const financeBefore = /^(?:of|for)$/;
const financeAfter =
  /^(?:ministry|minister|ministers|department|committee|office|team|unit|board|director|manager|officer|section|division|sector|union|act|bill)$/;

/** Whether a word of payment is part of the name of a body, and so says nothing of paying. */
const isInName = (list: readonly Token[], at: number, inside: (word: Token) => boolean): boolean => {
  const [last, word, next] = [list[at - 1], list[at], list[at + 1]];
  if (!word) return false;
  if (inside(word)) return true;
  if (!/^financ(?:e|es|ing)$/.test(word.text)) return false;
  if (financeAfter.test(next?.text ?? '')) return true;
  const [titled, further] = [/^\p{Lu}/u.test(word.raw), /^\p{Lu}/u.test(next?.raw ?? '')];
  const listed = /^(?:and|og)$/.test(next?.text ?? '') && /^\p{Lu}/u.test(list[at + 2]?.raw ?? '');
  return titled && (financeBefore.test(last?.text ?? '') || further || listed);
};

/** "The Ministry of Finance should own it": a verb of payment inside a name is none. */
const withoutNames = (text: string, list: readonly Token[], rows: readonly FundingRow[]): readonly FundingRow[] => {
  if (!rows.some(({ mark }) => mark === 'pay')) return rows;
  const bodies = findAuthorities(text).filter(({ sure }) => sure);
  const inside = (word: Token): boolean => {
    const at = bodies.findIndex(({ end }) => end > word.start);
    return at >= 0 && (bodies[at]?.start ?? 0) <= word.start;
  };
  return rows.map((row) =>
    row.mark === 'pay' && row.to === row.from + 1 && isInName(list, row.from, inside) ? { ...row, mark: '_' as const } : row,
  );
};

/** "må Mærsk betale": a name between what must be and the paying. */
const isPayer = (list: readonly Token[], rows: readonly FundingRow[], at: number): boolean => {
  const row = rows[at];
  const word = list[row?.from ?? 0];
  if (row?.mark !== '_' || !word) return false;
  if (/^(?:nogen|someone|somebody)$/.test(word.text))
    return /^(?:pay|grant|find)$/.test(
      rows.slice(at + 1, at + 4).find(({ mark }) => mark !== '_' && mark !== 'must')?.mark ?? '',
    );
  if (!/^\p{Lu}\p{L}/u.test(word.raw)) return false;
  const [last, next] = [rows[at - 1]?.mark, rows.slice(at + 1, at + 3).find(({ mark }) => mark !== '_')?.mark];
  return last === 'must' && (next === 'pay' || next === 'grant');
};

/** What a later clause may leave out, as it speaks on of it: "pengene, som vi har sagt, er sat af". */
const lasting: ReadonlySet<string> = new Set(['money', 'sum', 'cost', 'inner', 'aid', 'surplus', 'pool', 'yearly', 'economy']);
/** How many words a thing is remembered for. */
const remembered = 16;

interface Memory {
  readonly mark: string;
  readonly at: number;
  readonly sentence: number;
}

const verbs = /^(?:have|be|must|not|pay|apply|find|grant|granted|settled|got|put|need|come|lack|if|hedge|whether)$/;
const relative = /^(?:som|der|which|none|of|that|og|and|men|but|saa|so|er|skal)$/;

/** Whether a clause speaks on without a subject of its own: "som ikke findes", "skal søges". */
const speaksOn = (list: readonly Token[], rows: readonly FundingRow[]): boolean => {
  const object = /^(?:som|which|that)$/.test(list[rows[0]?.from ?? 0]?.text ?? '');
  if (object && rows.slice(1, 9).some(({ mark }) => /^(?:granted|put|settled|got|have)$/.test(mark))) return true;
  const pronoun = /^(?:it|they|det|den|de|disse|these)$/.test(list[rows[0]?.from ?? 0]?.text ?? '');
  if (pronoun && /^(?:have|be)$/.test(rows[1]?.mark ?? '') && rows.some(({ mark }) => /^(?:granted|settled|got)$/.test(mark)))
    return true;
  const opening = rows.slice(0, 3);
  const first = opening.findIndex(({ mark }) => verbs.test(mark));
  return (
    first >= 0 && opening.slice(0, first).every(({ from, mark }) => mark === 'aside' || relative.test(list[from]?.text ?? ''))
  );
};

/** "kræver, at der afsættes": a verb of needing or an "if" reaches into the clause it opens. */
const governing = (list: readonly Token[], rows: readonly FundingRow[], last: readonly FundingRow[]): readonly string[] => {
  const mark = last.findLast(({ mark: one }) => one !== '_' && one !== 'not')?.mark ?? '';
  if (!/^(?:at|that)$/.test(list[rows[0]?.from ?? 0]?.text ?? '') || !/^(?:need|if|hedge|must)$/.test(mark)) return [];
  return last.some((one) => one.mark === 'not') ? ['not', mark] : [mark];
};

/** What the clause leaves out: "them" reaches back into the sentence before, anything else does not. */
const leadOf = (
  list: readonly Token[],
  rows: readonly FundingRow[],
  sentence: number,
  memory: Memory | null,
): readonly string[] => {
  const from = rows[0]?.from ?? 0;
  if (!memory || from - memory.at > remembered || sentence - memory.sentence > 1) return [];
  if (rows.some(({ mark }) => mark === 'them')) return ['money'];
  if (memory.sentence !== sentence) return [];
  const relative = /^(?:som|der|which|that)$/.test(list[from]?.text ?? '') && from - memory.at < remembered;
  const already =
    rows.length <= 5 && rows.some(({ mark }) => mark === 'have') && rows.at(-1)?.mark === 'aside' && from - memory.at <= 2;
  const stated = !relative && rows.some(({ mark }) => lasting.has(mark));
  return already || (!stated && speaksOn(list, rows)) ? [memory.mark] : [];
};

const thing = /^(?:money|inner|staff|economy|aid|running|existing)$/;
const holder = /^(?:vi|de|man|jeg|it|we|they|i|der|som|which|that|han|hun|[\p{L}]{4,}(?:en|et|erne))$/u;

/** "de penge, vi har", "det personale, som styrelsen har": what is had belongs to its noun. */
const isHeld = (list: readonly Token[], rows: readonly FundingRow[], at: number): boolean => {
  const [last, first, second, third] = [rows[at - 1], rows[at], rows[at + 1], rows[at + 2]];
  if (/^(?:beyond|within|by)$/.test(last?.mark ?? '') && first?.mark === 'inner') return true;
  if (!last || !first || !thing.test(last.mark) || !holder.test(list[first.from]?.text ?? '')) return false;
  const relative = /^(?:der|som|which|that)$/.test(list[first.from]?.text ?? '');
  return second?.mark === 'have' || (relative && third?.mark === 'have');
};

/** Splits a text into its clauses; `forgiving` reads a misspelt word of a short one. Linear. */
export const fundingClauses = (text: string, forgiving: boolean): FundingText => {
  const list = words(text);
  const rows = withoutNames(text, list, rowsOf(list, forgiving));
  const borders = bordersOf(text, list);
  const asking = sentencesOf(text).map((one) => one.text.endsWith('?'));
  const clauses: FundingClause[] = [];
  let [part, start] = [0, 0];
  let memory: Memory | null = null;
  let last: readonly FundingRow[] = [];
  const close = (end: number): void => {
    const own = rows.slice(start, end);
    const first = own[0];
    start = end;
    if (!first) return;
    const sentence = borders[first.from]?.sentence ?? 0;
    const governs = last.length > 0 && borders[last[0]?.from ?? 0]?.sentence === sentence ? governing(list, own, last) : [];
    const lead = governs.length > 0 ? governs : leadOf(list, own, sentence, memory);
    last = own;
    const line = [...lead, ...own.map(({ mark }) => (mark === 'them' && lead.length === 0 ? '_' : mark))].join(' ');
    clauses.push({ line, carried: lead.length, rows: own, sentence, part, asks: asking[sentence] ?? false });
    for (const one of own) if (lasting.has(one.mark)) memory = { mark: one.mark, at: one.from, sentence };
  };
  rows.forEach((row, at) => {
    const border = borders[row.from];
    if (at > start && (border?.part || (border?.clause && !isHeld(list, rows, at)) || isAnew(list, rows, at))) {
      close(at);
      if (border?.part) part++;
    }
  });
  close(rows.length);
  const near = (place: number, reach: number): readonly string[] => marksNear(rows, borders, place, reach);
  return { list, rows, clauses, near };
};

const marksNear = (rows: readonly FundingRow[], borders: readonly Border[], place: number, reach: number): readonly string[] => {
  const sentence = borders[place]?.sentence;
  const found: string[] = [];
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.from ?? 0) < place - reach) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < rows.length && (rows[at]?.from ?? 0) < place; at++) {
    const row = rows[at];
    if (row && borders[row.from]?.sentence === sentence) found.push(row.mark);
  }
  return found;
};
