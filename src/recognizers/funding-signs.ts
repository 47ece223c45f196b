import { isFunctionWord } from './function-words.js';
import type { FundingClause, FundingRow, FundingText } from './funding-clauses.js';
import type { Pattern } from './funding-pattern.js';
import { fundingPatterns } from './funding-patterns.js';

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
const longestLine = 600;

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
const ofThis =
  /^(?:pengene|midlerne|finansieringen|bevillingen|beloebet|oekonomien|(?:mer)?udgiften|(?:mer)?udgifterne|omkostningen|omkostningerne|regningen|summen|prisen|budgettet|\p{L}*kassen)$/u;
const ofThisInEnglish = /^(?:money|cost|costs|funding|bill|sum|amount|expense|expenses|finances|budget)$/;

/** "gratis" is said of services more often than of initiatives. */
const forNothing = (text: FundingText, clause: FundingClause, from: number): boolean =>
  /^(?:gratis|free|kvit)$/.test(text.list[clause.rows[from]?.from ?? 0]?.text ?? '');

const helped =
  /^(?:talt|set|hoert|regnet|taenkt|kigget|brugt|counted|diskuteret|undersoegt|spurgt|sagt|skrevet|naevnt|opgivet|tabt|mistet|gone|lost|spoken|thought|opgivet|undladt)$/;

/** "penge har vi ikke talt om", "the money has not been counted": a "have" that helps another verb says nothing of having. */
const isAuxiliary = (text: FundingText, clause: FundingClause, one: Pattern, to: number): boolean => {
  if (!/^(?:is there|has)$/.test(one.name) || clause.rows[to - 1]?.mark !== 'have') return false;
  return clause.rows
    .slice(to)
    .some(({ mark, from }) => mark === 'decide' || mark === 'know' || (mark === '_' && helped.test(text.list[from]?.text ?? '')));
};

/** "sat af til en svømmehal", "råd til motorveje": the money has another purpose, as far as one can see. */
const hasPurpose = (text: FundingText, clause: FundingClause, to: number): boolean => {
  for (let at = Math.max(0, to - 1); at < clause.rows.length && at < to + 3; at++) {
    const row = clause.rows[at];
    if (
      !row ||
      text.list[row.to - 1]?.text !== 'til' ||
      row.mark === 'aside' ||
      /^(?:inner|pool)$/.test(clause.rows[at - 1]?.mark ?? '')
    )
      continue;
    const next = clause.rows
      .slice(at + 1, at + 5)
      .find(
        ({ mark, from }) => mark === 'third' || mark === 'own' || (mark === '_' && !isFunctionWord(text.list[from]?.text ?? '')),
      );
    const [first] = clause.rows.slice(at + 1);
    const told = /^(?:at|det|dette|formaalet)$/.test(text.list[first?.from ?? 0]?.text ?? '');
    if (next && next.mark !== 'own' && !told) return true;
  }
  return false;
};

/** "gratis at gennemføre": of the work, not of a service. */
const toDo = (text: FundingText, clause: FundingClause, from: number): boolean => {
  const at = clause.rows[from]?.to ?? 0;
  return (
    /^(?:at|to)$/.test(text.list[at]?.text ?? '') &&
    /^(?:gennemfoere|lave|goere|indfoere|etablere|oprette|drive|udfoere|saette|starte|bygge|implement|do|make|build|run|start|set|carry|introduce)$/.test(
      text.list[at + 1]?.text ?? '',
    )
  );
};

const isDefinite = (text: FundingText, row: FundingRow): boolean =>
  text.list
    .slice(row.from, row.to)
    .some(
      (word, at) =>
        ofThis.test(word.text) || (ofThisInEnglish.test(word.text) && /^(?:the)$/.test(text.list[row.from + at - 1]?.text ?? '')),
    );

/** What is paid, as against who pays: "undervisningen dækkes", "the site is covered". */
const passive = /^(?:\p{L}{4,}es|soegt|paid|covered|met|financed|funded|absorbed|granted|afsat|bevilget|finansieret|daekket)$/u;

/** Whether somebody or something that is not the initiative stands before the words of payment as their subject. */
const isOtherSubject = (text: FundingText, clause: FundingClause, from: number, to: number): boolean => {
  const before = clause.rows.slice(0, from);
  const content = before.some(
    ({ mark, from: place }) =>
      mark === '_' && !isFunctionWord(text.list[place]?.text ?? '') && !/\d/.test(text.list[place]?.text ?? ''),
  );
  if (!content || before.some(({ mark }) => mark === 'own' || mark === 'outer' || mark === 'pool')) return false;
  return !clause.rows.slice(from, to).some((row) => text.list.slice(row.from, row.to).some((word) => passive.test(word.text)));
};

/** "svært at søge penge": of applying in general. */
const inGeneral =
  /^(?:svaert|sværere|nemt|nemmere|lettere|besvaerligt|hard|harder|difficult|easy|easier|bureaukratisk|always|altid|every|hvert|when|naar|ofte|often)$/;

/** Whether it is the initiative's money that a clause of free text speaks of: 2 certainly, 1 perhaps, 0 not. */
const ownership = (text: FundingText, clause: FundingClause, one: Pattern, from: number, to: number): 0 | 1 | 2 => {
  const start = clause.rows[from]?.from ?? 0;
  const first = clause.rows[0]?.from ?? 0;
  const marks = clause.rows.map(({ mark }) => mark);
  const lead = clause.rows.slice(0, to);
  const who = speaker(lead, to);
  if (clause.asks || who === 'third') return 0;
  const near = text.near(start, 15);
  if (one.name === 'neutral' && !own.test(clause.line) && forNothing(text, clause, from) && !toDo(text, clause, from)) return 0;
  if (marks.includes('former') && one.name === 'has') return 1;
  if (marks.includes('former') || (marks.includes('past') && near.includes('former'))) return 0;
  if (marks.includes('today') && clause.carried === 0 && !marks.includes('aside')) return 1;
  const definite = clause.rows.slice(from, to).some((row) => isDefinite(text, row));
  const isOwn = definite || own.test(clause.line) || near.includes('own') || clause.carried > 0;
  const shown = text.near(clause.rows[Math.min(to, clause.rows.length) - 1]?.to ?? start, 18);
  if ((shown.includes('show') || marks.includes('show')) && !own.test(clause.line)) return 0;
  if (
    /^(?:put aside|granted|granted before|affords|has|is there|settled|has no room)$/.test(one.name) &&
    hasPurpose(text, clause, to)
  )
    return 1;
  if (!isOwn && !marks.includes('aside') && isOtherSubject(text, clause, from, to)) return 1;
  if (!isOwn && marks.includes('apply') && clause.rows.some((row) => inGeneral.test(text.list[row.from]?.text ?? ''))) return 0;
  if (marks.slice(to).includes('third') && !isOwn) return 0;
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
  /\b(?:unfunded|beyond|plea|move|neutral|price|inner|running|yearly|later|money|economy|surplus|sum|aid|pool|outer|reprioritise|afford|financed|granted|self|staff|existing|room|apply|extra|nothing)\b/;

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
    if (isAuxiliary(text, clause, one, to)) return null;
    if (one.name === 'is found' && clause.rows.some((row) => text.list[row.from]?.text === 'finding')) return null;
    const charity = one.name === 'pays from a pool' && fromFoundation(text, clause, from, to);
    const hedged = /\bhedge\b/.test(line) && !/^(?:must|wants|apply|next)/.test(one.name);
    const conditional = /\bif\b/.test(line) && fundingSaid(meaning) === 'within-existing-budgets';
    const [first, last] = [clause.rows[from], clause.rows[Math.min(to, clause.rows.length) - 1]];
    return {
      funding: fundingSaid(meaning),
      sure:
        (!meaning.startsWith('~') || refuses(text, clause, one, denied)) && whose === 2 && !hedged && !charity && !conditional,
      how: one.name,
      sentence: clause.sentence,
      part: clause.part,
      start: text.list[first?.from ?? 0]?.start ?? 0,
      end: text.list[(last?.to ?? 1) - 1]?.end ?? 0,
    };
  }
  return null;
};

/** "der søges ikke om penge" says that none is wanted; "vi har ikke søgt" and "vi kan ikke søge" say no such thing. */
const refuses = (text: FundingText, clause: FundingClause, one: Pattern, denied: boolean): boolean =>
  one.name === 'apply' &&
  denied &&
  !clause.rows.some(({ from }) =>
    /^(?:kan|ka|cannot|cant|can|could|couldnt|endnu|yet|har|have|has|havent|hasnt|got|soegt|applied)$/.test(
      text.list[from]?.text ?? '',
    ),
  );

const topic = /\b(?:afford|economy|money|inner|aid|yearly|surplus|pool|cost)\b/;
const payWord = /^(?:betal|finans|bekost|pay|paid|fund|financ)/;

const ownLine = (clause: FundingClause): string => clause.line.split(' ').slice(clause.carried).join(' ');

/** Whether a clause is about who pays, not about what it costs. */
const isTopic = (text: FundingText, clause: FundingClause): boolean =>
  topic.test(clause.line) ||
  clause.carried > 0 ||
  /\b(?:whether|which)\b.* (?:pay|absorb)\b/.test(clause.line) ||
  (/\b(?:whether|which|must)\b/.test(clause.line) &&
    clause.rows.some(({ from, to }) => text.list.slice(from, to).some((word) => payWord.test(word.text))));

const unknowing =
  /\bunknown\b|\bknow(?: \S+){0,4} not\b|\bnot(?: \S+){0,3} know\b|\bmust(?: \S+){1,3} know\b|\b(?:not|lack|must)(?: \S+){0,6} decide\b|\bdecide(?: \S+){0,2} not\b/;

/** "om der er penge til det, har vi ikke fået at vide": what is asked in passing is no statement, and denied it is not known. */
const wondering = /^(?:_ )?(?:whether\b|which (?!must|have|be|can|pay|granted|settled|financed|_ (?:must|have|be)))/;
const denies = /^(?:have|be|know|must|_) (?:\S+ ){0,3}(?:not|nothing)\b/;

/** What becomes of money, and what others do not know of it, is no matter of how this is paid. */
const isOthers = (text: FundingText, clause: FundingClause): boolean =>
  /\b(?:third|past|former)\b/.test(clause.line) ||
  (/\bshow\b/.test(clause.line) && !own.test(clause.line)) ||
  clause.rows.some(
    ({ from }) =>
      /^(?:bliver|gaar|spent|goes|went|brugt|bruges|havner|ender)$/.test(text.list[from]?.text ?? '') &&
      /^(?:af|til|paa|on|to|into|i|hen|)$/.test(text.list[from + 1]?.text ?? ''),
  );

/** The parts of a text that say that the funding is not known. */
const unknownParts = (text: FundingText, asked: boolean): readonly FundingSign[] => {
  const found: FundingSign[] = [];
  text.clauses.forEach((clause, at) => {
    const [last, next] = [text.clauses[at - 1], text.clauses[at + 1]];
    const asideOf = last !== undefined && last.part === clause.part && wondering.test(ownLine(last)) && isTopic(text, last);
    const onThat =
      last !== undefined &&
      last.sentence === clause.sentence - 1 &&
      (last.asks || /^(?:det|that)$/.test(text.list[clause.rows[0]?.from ?? 0]?.text ?? ''));
    if (!(unknowing.test(clause.line) || (asideOf && denies.test(ownLine(clause)))) || clause.asks) return;
    const before = onThat ? [text.clauses[at - 2], last].filter((one) => one?.sentence === clause.sentence - 1) : [];
    const beside = [
      ...before,
      ...[last, clause, next, text.clauses[at + 2]].filter((one) => one !== undefined && one.part === clause.part),
    ];
    if (!asked && !beside.some((one) => one !== undefined && isTopic(text, one))) return;
    if (!asked && beside.some((one) => one !== undefined && isOthers(text, one))) return;
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
