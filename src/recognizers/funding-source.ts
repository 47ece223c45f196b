import type { Found } from './found.js';
import { isFunctionWord } from './function-words.js';
import type { FundingClause, FundingRow, FundingText } from './funding-clauses.js';
import type { FundingSign } from './funding-signs.js';
import type { FundingMark } from './funding-words.js';

/** A noun phrase, as places in the list of words, `to` exclusive. `head` is the place of its last noun. */
interface Phrase {
  readonly from: number;
  readonly head: number;
  readonly to: number;
}

const determiner =
  /^(?:den|det|de|en|et|vores|vor|vort|deres|sin|sit|sine|min|mit|egen|eget|egne|jeres|to|tre|fire|fem|nogen|noget|nogle|hver|alle|ingen|any|each|no|which|two|three|the|our|its|their|a|an|own|his|her|this|denne|dette|disse|these)$/;
/** Words that name no budget of their own: "de eksisterende midler", "the current budget". */
const general =
  /^(?:eksisterende|nuvaerende|afsatte|almindelige?|normale?|ordinaere?|samme|existing|current|present|normal|ordinary|regular|allerede|already|hele|nye?|nyt|ekstra|flere|mange|lidt|penge|pengene|midler|midlerne|budget|budgettet|budgetter|budgetterne|budgets|ramme|rammen|rammer|rammerne|money|funds?|means|funding|frame|framework|bevilling|bevillingen|bevillinger|grants?|finansiering|finansieringen|tilskud|stoette|pulje|puljer|puljen|fond|fonde|fonden|foundations?|pool|sponsor|sponsorer|sponsors|konto|kontoen|kasse|kassen|lommer?|pocket|account|disponible|faste|fast|saerskilt|saerlige?|separate|new|extra|more|additional|external|eksterne?|ekstern|anden|andre|other|some|any|nogle|noget|rette|relevant|relevante|fremtidige|kommende|naeste|different|egne|egen|own|oekonomiske?|annual|aarlige|aarsbudget|resources|ressourcer|savings|overskud|noedvendige|samlede|total)$/;

const holds: ReadonlySet<FundingMark | '_'> = new Set<FundingMark | '_'>([
  'inner',
  'running',
  'pool',
  'yearly',
  'money',
  'aid',
  'surplus',
]);

const contiguous = (text: string, split: FundingText, place: number): boolean => {
  const [one, next] = [split.list[place], split.list[place + 1]];
  if (one?.raw.length === 1 && next && /^\. ?$/.test(text.slice(one.end, next.start))) return true;
  return one !== undefined && next !== undefined && /^(?:[ \u00a0]|-| & |’|')$/.test(text.slice(one.end, next.start));
};

const capital = /^[\p{Lu}\d]/u;

type Marks = ReadonlyMap<number, FundingRow['mark']>;

const month =
  /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october)$/;

/** Whether a word before a noun may belong to it: an article, a genitive, an adjective, a name. */
const mayLead = (split: FundingText, place: number, marks: Marks): boolean => {
  const word = split.list[place];
  const mark = marks.get(place);
  if (!word) return false;
  if (determiner.test(word.text)) return true;
  if (month.test(word.text)) return false;
  if (/^\p{Lu}{2,}$/u.test(word.raw)) return true;
  if (/^(?:self|extra|outer|own|inner|running|pool|aid|money|settled|existing|show)$/.test(mark ?? ''))
    return !/^(?:vi|jeg|os|we|us|projekt|paa plads)$/.test(word.text) && !(mark === 'settled' && !/e[dt]e$/.test(word.text));
  if (mark !== '_' || isFunctionWord(word.text)) return false;
  return capital.test(word.raw) || !/(?:er|ar)$/.test(word.text) || /^(?:anden|after)$/.test(word.text);
};

const longestLead = 6;

const phraseAt = (text: string, split: FundingText, head: number, marks: Marks): Phrase => {
  let from = head;
  while (from > 0 && head - from < longestLead && contiguous(text, split, from - 1)) {
    const hyphened = text.charAt(split.list[from - 1]?.end ?? 0) === '-';
    if (!hyphened && !mayLead(split, from - 1, marks)) break;
    from--;
    if (/^(?:den|det|de|the|vores|our|en|et|a|an)$/.test(split.list[from]?.text ?? '')) break;
  }
  return { from: pairStart(text, split, from, head), head, to: tailOf(text, split, head, marks) };
};

/** "Børn og Unges budget": a genitive of two capitals belongs to its noun as a whole. */
const pairStart = (text: string, split: FundingText, from: number, head: number): number => {
  const [first, joint, second] = [split.list[from - 2], split.list[from - 1], split.list[from]];
  if (!first || !joint || !second || from === head || !/^(?:og|and)$/.test(joint.text)) return from;
  const genitive = /s$/.test(second.text) || split.list.slice(from + 1, head).some(({ raw }) => /['’]s$/.test(raw));
  const paired = capital.test(first.raw) && capital.test(second.raw) && genitive && !isFunctionWord(first.text);
  return paired && contiguous(text, split, from - 2) && contiguous(text, split, from - 1) ? from - 2 : from;
};

const opensTail = /^(?:for|til|under|of|om)$/;
const noTail =
  /^(?:det|dette|den|de|os|at|it|this|that|us|dem|formaalet|projektet|initiativet|indsatsen|ordningen|opgaven|aar|aaret|hele|alle|the)$/;

/** "for 2018", "til digitalisering", "for social innovation": what a budget is for belongs to its name. */
const tailOf = (text: string, split: FundingText, head: number, marks: Marks): number => {
  const [opening, first] = [split.list[head + 1], split.list[head + 2]];
  if (opening && /^(?:20\d\d)$/.test(opening.text) && contiguous(text, split, head)) return yearsEnd(text, split, head + 1);
  if (!opening || !first || !contiguous(text, split, head) || !contiguous(text, split, head + 1)) return head + 1;
  const within = /^(?:i|in|hos)$/.test(opening.text) && /^\p{Lu}/u.test(first.raw);
  if (!(opensTail.test(opening.text) || within) || noTail.test(first.text)) return head + 1;
  if (/^20\d\d$/.test(first.text)) return yearsEnd(text, split, head + 2);
  let to = head + 2;
  while (to < head + 6 && (to === head + 2 || contiguous(text, split, to - 1))) {
    const word = split.list[to];
    const linked =
      word !== undefined &&
      /^(?:og|and)$/.test(word.text) &&
      contiguous(text, split, to) &&
      marks.get(to + 1) === '_' &&
      !isFunctionWord(split.list[to + 1]?.text ?? '');
    if (!word || (!linked && (isFunctionWord(word.text) || !/^(?:_|show|third|own)$/.test(marks.get(to) ?? '')))) break;
    to++;
  }
  return to > head + 2 ? to : head + 1;
};

const yearsEnd = (text: string, split: FundingText, at: number): number =>
  /^(?:20)?\d\d$/.test(split.list[at + 1]?.text ?? '') &&
  /^[-–/]$/.test(text.slice(split.list[at]?.end, split.list[at + 1]?.start))
    ? at + 2
    : at + 1;

/** Whether a phrase says more than "the budget". */
const isNamed = (split: FundingText, { from, to }: Phrase): boolean =>
  split.list
    .slice(from, to)
    .some(({ text }) => !determiner.test(text) && !general.test(text) && !/^(?:og|and|for|til|of|under|om|i|in)$/.test(text));

const fromWord = /^(?:fra|from|hos|by|af|i|in|paa|til|via|over|gennem|through|at|with|under|to|on)$/;
const afterMoney: ReadonlySet<FundingMark | '_'> = new Set<FundingMark | '_'>([
  'granted',
  'settled',
  'financed',
  'got',
  'pay',
  'come',
  'apply',
  'find',
  'money',
  'aid',
  'sum',
  'grant',
  'put',
  'aside',
  'them',
]);

/** "betales af Realdania", "støtte fra Region Syddanmark", "indgår i landeprogrammet": a payer or a plan that no word of money names. */
const otherPhrase = (text: string, split: FundingText, clause: FundingClause, marks: Marks): Phrase | null => {
  const { rows } = clause;
  for (let at = 1; at < rows.length; at++) {
    const row = rows[at];
    const last = split.list[(row?.to ?? 1) - 1];
    if (!row || !last || !fromWord.test(last.text)) continue;
    const before = rows.slice(Math.max(0, at - 3), at + 1);
    const place = /^(?:fra|from|hos|by|af)$/.test(last.text);
    const placed = place
      ? before.some(({ mark }) => afterMoney.has(mark))
      : /^(?:granted)$/.test(rows[at - 1]?.mark ?? row.mark) || row.mark === 'granted';
    if (!placed) continue;
    const phrase = nameFrom(text, split, row.to, marks, place);
    if (phrase) return phrase;
  }
  return null;
};

const nameFrom = (text: string, split: FundingText, start: number, marks: Marks, place: boolean): Phrase | null => {
  let from = start;
  let to = start;
  while (to < start + 5 && to < split.list.length) {
    const word = split.list[to];
    const mark = marks.get(to) ?? '_';
    if (!word || (to > start && !contiguous(text, split, to - 1))) break;
    if (
      !determiner.test(word.text) &&
      (isFunctionWord(word.text) || !/^(?:_|own|outer|third|pool|inner|show|former)$/.test(mark))
    )
      break;
    to++;
  }
  while (from < to && determiner.test(split.list[from]?.text ?? '')) from++;
  const [first, last] = [split.list[from], split.list[to - 1]];
  if (!first || !last || from === to) return null;
  const proper = capital.test(first.raw) && /\p{L}/u.test(first.raw);
  const definite = /\p{L}{3,}(?:en|et)$/u.test(last.text) && to - from <= 2;
  if (
    !(proper || definite) ||
    (!place && !definite) ||
    /^(?:maj|januar|vi|os|byraadet|byraad|kommunalbestyrelsen|ledelsen|oekonomiudvalget|udvalget|raadet|council|the)$/.test(
      first.text,
    )
  )
    return null;
  return { from: start, head: to - 1, to };
};

const common = /^(?:staten|kommunen|kommunerne|regionen|regionerne|ministeriet|foreningen|virksomheden|government|state)$/;
const placing = /^(?:fra|from|hos|by|af|i|in|paa|til|via|over|gennem|through|at|with|med|under|to|on|out|inden|within|for)$/;

interface Candidate {
  readonly phrase: Phrase;
  readonly sure: boolean;
  /** A name that many go by: "staten", "driften". */
  readonly vague: boolean;
  readonly rank: number;
}

/** A phrase with a word of money as its head. New money is no source, and a budget that cannot pay is none either. */
const moneyPhrase = (
  text: string,
  split: FundingText,
  row: FundingRow,
  marks: Marks,
  denied: boolean,
): Omit<Candidate, 'sure'> | null => {
  const isYear = row.mark === 'yearly' && !/^\d/.test(split.list[row.from]?.text ?? '');
  const phrase = phraseAt(text, split, isYear ? row.from : row.to - 1, marks);
  const placed = placing.test(split.list[phrase.from - 1]?.text ?? '');
  const isNew = split.list.slice(phrase.from, phrase.to).some((_word, at) => marks.get(phrase.from + at) === 'extra');
  const loose = /^(?:money|aid)$/.test(row.mark) && !placed;
  const home = /^(?:inner|running|yearly|money)$/.test(row.mark);
  if (isNew || loose || (home && denied) || !isNamed(split, phrase)) return null;
  if (/^(?:mer|tillaegs|saer)(?:bevil|udgift|omkost|forbrug)/.test(split.list[phrase.head]?.text ?? '')) return null;
  return { phrase, rank: (placed ? 2 : 0) + (row.mark === 'running' ? 0 : 1), vague: row.mark === 'running' };
};

const candidatesIn = (
  text: string,
  split: FundingText,
  clause: FundingClause,
  marks: Marks,
  denied: boolean,
): readonly Omit<Candidate, 'sure'>[] => {
  const own = clause.rows
    .filter(({ mark }) => holds.has(mark))
    .flatMap((row) => moneyPhrase(text, split, row, marks, denied) ?? []);
  if (own.length > 0) return own;
  const phrase = otherPhrase(text, split, clause, marks);
  return phrase && isNamed(split, phrase)
    ? [
        {
          phrase,
          rank: 1,
          vague:
            !split.list.slice(phrase.from, phrase.to).some(({ raw }) => capital.test(raw)) &&
            phrase.to - phrase.from === 1 &&
            common.test(split.list[phrase.head]?.text ?? ''),
        },
      ]
    : [];
};

/** Where the money of a text comes from, in its own words, read near what it says of funding. `null` when no more is said than "the budget". */
export const sourceIn = (text: string, split: FundingText, signs: readonly FundingSign[]): Found<string> | null => {
  if (signs.every(({ funding }) => funding === 'unknown')) return null;
  const marks = new Map<number, FundingRow['mark']>();
  for (const row of split.rows) for (let at = row.from; at < row.to; at++) marks.set(at, row.mark);
  const said = new Map<number, { readonly sure: boolean; readonly denied: boolean }>();
  for (const { funding, sentence, sure } of signs)
    if (funding !== 'unknown')
      said.set(sentence, { sure: sure || said.get(sentence)?.sure === true, denied: funding === 'not-within' });
  const named: Candidate[] = [];
  for (const clause of split.clauses) {
    const sign = said.get(clause.sentence);
    if (!sign || clause.asks || /\bformer\b/.test(clause.line)) continue;
    named.push(...candidatesIn(text, split, clause, marks, sign.denied).map((one) => ({ ...one, sure: sign.sure })));
  }
  const best = named.reduce<Candidate | undefined>((top, one) => (top && top.rank >= one.rank ? top : one), undefined);
  if (!best) return null;
  const start = split.list[best.phrase.from]?.start ?? 0;
  const end = split.list[best.phrase.to - 1]?.end ?? start;
  return { value: text.slice(start, end), start, end, sure: best.sure && !best.vague };
};
