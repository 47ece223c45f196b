import type { FundingClause, FundingRow, FundingText } from './funding-clauses.js';
import { fundingPatterns, type Pattern } from './funding-patterns.js';

/** Whether an initiative can be paid within existing budgets. */
export type Funding = 'within-existing-budgets' | 'not-within' | 'unknown';

/** What one clause says of funding. `start` and `end` are UTF-16 units of the text. */
export interface FundingSign {
  readonly funding: Funding;
  readonly sure: boolean;
  /** The name of the pattern, for what depends on the way it is said. */
  readonly how: string;
  readonly sentence: number;
  readonly part: number;
  readonly start: number;
  readonly end: number;
}

/** Where on the line of a clause a match stands, as places in its rows. */
const rowsOf = (clause: FundingClause, at: number, length: number): { readonly from: number; readonly to: number } => {
  const count = (end: number): number => clause.line.slice(0, end).split(' ').length - 1 - clause.carried;
  return { from: Math.max(0, count(at)), to: Math.max(1, count(at + length) + 1) };
};

/** How far from a pattern a negation still reaches it. */
const before = 8;
const after = 4;

/** "without" denies what follows it, never what stands before: "vi klarer det selv uden tilskud". */
const forward = /^(?:uden|without)$/;

const negations = (text: FundingText, clause: FundingClause, from: number, to: number, costs: boolean): number =>
  clause.rows.slice(Math.max(0, from - before), to + after).filter(({ mark, from: place }) => {
    const last = clause.rows[to - 1];
    if (mark === 'nothing') return !costs;
    return mark === 'not' && !(last && place > last.from && forward.test(text.list[place]?.text ?? ''));
  }).length;

/** Longer lines are lists or nonsense; what matters stands near its verb. */
const longestLine = 1_200;

const fits = (one: Pattern, line: string, asked: boolean): RegExpExecArray | null => {
  if (one.asked && !asked) return null;
  if (one.needs && !asked && !one.needs.test(line)) return null;
  if (one.unless?.test(line)) return null;
  return one.form.exec(line);
};

const own = /\bown\b/;

/** Whom a clause speaks of before its pattern: the nearest of "we" and "the citizens". */
const speaker = (rows: readonly FundingRow[], to: number): 'own' | 'third' | null => {
  for (let at = to - 1; at >= 0; at--) {
    const mark = rows[at]?.mark;
    if (mark === 'own' || mark === 'third') return mark;
  }
  return null;
};

/** "The money" is that of the matter in hand. */
const ofThis = /^(?:pengene|midlerne|finansieringen|bevillingen|beloebet|oekonomien)$/;

/** "gratis" is said of services more often than of initiatives. */
const forNothing = (text: FundingText, clause: FundingClause, from: number): boolean =>
  /^(?:gratis|free|kvit)$/.test(text.list[clause.rows[from]?.from ?? 0]?.text ?? '');

/** Whether it is the initiative's money that a clause of free text speaks of: 2 certainly, 1 perhaps, 0 not. */
const ownership = (text: FundingText, clause: FundingClause, one: Pattern, from: number, to: number): 0 | 1 | 2 => {
  const start = clause.rows[from]?.from ?? 0;
  const first = clause.rows[0]?.from ?? 0;
  const marks = clause.rows.map(({ mark }) => mark);
  const lead = clause.rows.slice(0, to);
  const who = speaker(lead, to);
  if (clause.asks || who === 'third') return 0;
  const near = text.near(start, 15);
  if (one.name === 'neutral' && !own.test(clause.line) && forNothing(text, clause, from)) return 0;
  if (marks.includes('former') && one.name === 'has') return 1;
  if (marks.includes('former') || (marks.includes('past') && near.includes('former'))) return 0;
  if (marks.includes('today') && clause.carried === 0 && !marks.includes('aside')) return 1;
  const definite = clause.rows
    .slice(from, to)
    .some((row) => text.list.slice(row.from, row.to).some((word) => ofThis.test(word.text)));
  const isOwn = definite || own.test(clause.line) || near.includes('own') || clause.carried > 0;
  const shown = text.near(clause.rows[Math.min(to, clause.rows.length) - 1]?.to ?? start, 18);
  if (shown.includes('show') && !own.test(clause.line)) return 0;
  if (marks.includes('past')) return marks.includes('aside') || isOwn ? 1 : 0;
  if (one.ownOnly && !isOwn && !marks.includes('aside')) return 1;
  return first >= 0 ? 2 : 1;
};

/** What a foundation pays may be granted or only hoped for. */
const fromFoundation = (text: FundingText, clause: FundingClause, from: number, to: number): boolean =>
  clause.rows.slice(from, to).some((row) => /fond(?:en|e|ene)?$|^foundation/.test(text.list[row.to - 1]?.text ?? ''));

const fundingSaid = (meaning: string): Funding => (meaning.endsWith('within') ? 'within-existing-budgets' : 'not-within');

/** Without one of these a clause says nothing of payment, and no pattern need be tried. */
const worthTrying =
  /\b(?:neutral|price|inner|running|yearly|later|money|economy|surplus|sum|aid|pool|outer|reprioritise|afford|financed|granted|self|staff|existing|room|apply|extra|nothing)\b/;

const signOf = (text: FundingText, clause: FundingClause, asked: boolean, doubted: boolean): FundingSign | null => {
  const line = clause.line.length > longestLine ? clause.line.slice(0, longestLine) : clause.line;
  if (!asked && !worthTrying.test(line)) return null;
  for (const one of fundingPatterns) {
    const match = fits(one, line, asked);
    if (!match) continue;
    const { from, to } = rowsOf(clause, match.index, match[0].length);
    const denied = (negations(text, clause, from, to, one.name.startsWith('costs')) + (doubted ? 1 : 0)) % 2 === 1;
    const meaning = denied ? one.denied : one.plain;
    const whose = asked ? 2 : ownership(text, clause, one, from, to);
    if (meaning === null || whose === 0) return null;
    const charity = one.name === 'pays from a pool' && fromFoundation(text, clause, from, to);
    const hedged = /\bhedge\b/.test(line) && !/^(?:must|wants|apply|next)/.test(one.name);
    const conditional = /\bif\b/.test(line) && fundingSaid(meaning) === 'within-existing-budgets';
    const [first, last] = [clause.rows[from], clause.rows[Math.min(to, clause.rows.length) - 1]];
    return {
      funding: fundingSaid(meaning),
      sure: !meaning.startsWith('~') && whose === 2 && !hedged && !charity && !conditional,
      how: one.name,
      sentence: clause.sentence,
      part: clause.part,
      start: text.list[first?.from ?? 0]?.start ?? 0,
      end: text.list[(last?.to ?? 1) - 1]?.end ?? 0,
    };
  }
  return null;
};

const topic = /\b(?:economy|money|inner|aid|yearly|surplus|pool|cost)\b/;
const payWord = /^(?:betal|finans|bekost|pay|paid|fund|financ)/;

const ownLine = (clause: FundingClause): string => clause.line.split(' ').slice(clause.carried).join(' ');

/** Whether a clause is about who pays, not about what it costs. */
const isTopic = (text: FundingText, clause: FundingClause): boolean =>
  topic.test(clause.line) ||
  clause.carried > 0 ||
  clause.rows.some(({ from, to }) => text.list.slice(from, to).some((word) => payWord.test(word.text)));

const unknowing =
  /\bunknown\b|\bknow(?: \S+){0,4} not\b|\bnot(?: \S+){0,3} know\b|\bmust(?: \S+){1,3} know\b|\b(?:not|lack|must)(?: \S+){0,6} decide\b|\bdecide(?: \S+){0,2} not\b/;

/** "om der er penge til det, har vi ikke fået at vide": what is asked in passing is no statement, and denied it is not known. */
const wondering = /^(?:_ )?(?:whether\b|which (?!must|have|be|can|pay|granted|settled|financed|_ (?:must|have|be)))/;
const denies = /^(?:have|be|know|must|_) (?:\S+ ){0,3}(?:not|nothing)\b/;

/** The parts of a text that say that the funding is not known. */
const unknownParts = (text: FundingText, asked: boolean): readonly FundingSign[] => {
  const found: FundingSign[] = [];
  text.clauses.forEach((clause, at) => {
    const [last, next] = [text.clauses[at - 1], text.clauses[at + 1]];
    const asideOf = last !== undefined && last.part === clause.part && wondering.test(ownLine(last)) && isTopic(text, last);
    const onThat =
      last !== undefined &&
      last.sentence === clause.sentence - 1 &&
      /^(?:det|that)$/.test(text.list[clause.rows[0]?.from ?? 0]?.text ?? '');
    if (!(unknowing.test(clause.line) || (asideOf && denies.test(ownLine(clause)))) || clause.asks) return;
    const before = onThat ? [text.clauses[at - 2], last].filter((one) => one?.sentence === clause.sentence - 1) : [];
    const beside = [...before, ...[last, clause, next].filter((one) => one !== undefined && one.part === clause.part)];
    if (!asked && !beside.some((one) => one !== undefined && isTopic(text, one))) return;
    const [first, end] = [clause.rows[0], clause.rows.at(-1)];
    found.push({
      funding: 'unknown',
      sure: true,
      how: 'unknown',
      sentence: clause.sentence,
      part: clause.part,
      start: text.list[first?.from ?? 0]?.start ?? 0,
      end: text.list[(end?.to ?? 1) - 1]?.end ?? 0,
    });
  });
  return found;
};

/** What a text says of funding, clause by clause. `asked`: it answers the question of funding. Linear. */
export const fundingSigns = (text: FundingText, asked: boolean): readonly FundingSign[] => {
  const unknown = unknownParts(text, asked);
  const parts = new Set(unknown.map(({ part }) => part));
  const signs: FundingSign[] = [...unknown];
  let doubted = false;
  text.clauses.forEach((clause) => {
    const thinks = /\bthink\b/.test(clause.line) && /\bnot\b/.test(clause.line);
    const sign = parts.has(clause.part) || wondering.test(ownLine(clause)) ? null : signOf(text, clause, asked, doubted);
    doubted = (thinks && sign === null) || /\bbeyond(?: \S+){0,2}$/.test(clause.line);
    if (sign) signs.push(sign);
  });
  return signs.sort((a, b) => a.start - b.start);
};
