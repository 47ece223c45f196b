import type { Found } from './found.js';
import { isFunctionWord } from './function-words.js';
import { fundingClauses } from './funding-clauses.js';
import { type Funding, type FundingSign, fundingSigns } from './funding-signs.js';
import { sourceIn } from './funding-source.js';
import { isSetApart } from './money-apart.js';
import { findInitiativeAmount, type InitiativeAmount } from './money-initiative.js';
import { sentencesOf } from './passage.js';
import { words } from './text.js';
import { readYesNo } from './yes-no.js';
import { yesNoSigns } from './yes-no-words.js';

export type { Funding } from './funding-signs.js';

/** An answer to "can it be paid within existing budgets": one, or what may have been meant, likelier first. */
export type FundingReading =
  | { readonly state: 'funding'; readonly funding: Funding; readonly sure: boolean }
  | { readonly state: 'unclear'; readonly candidates: readonly Funding[] };

/** What free text says of how the initiative is paid. */
export interface FoundFunding {
  readonly funding: Found<Funding> | null;
  readonly source: Found<string> | null;
  readonly amount: InitiativeAmount | null;
}

/** The longest text that is read; what comes after it is no proposal's. */
const longest = 12_000;

const both: readonly Funding[] = ['within-existing-budgets', 'not-within'];
const unclear = (...candidates: readonly Funding[]): FundingReading => ({
  state: 'unclear',
  candidates: [...new Set([...candidates, ...both])].filter((one) => one !== 'unknown').slice(0, 2),
});
const read = (funding: Funding, sure = true): FundingReading => ({ state: 'funding', funding, sure });

const lead =
  /^\s*["'(]?\s*(?:(?:ja|jo|jep|jeps|yes|yep|yeah|jada|javist|sure|jaja|tjo)|(nej|næ|næh|nææ|naeh|nope|no|nah|nix|niks))(?=[\s,.;:!–-]|$)/iu;

/** The first word, when it is a yes or a no. */
const leadOf = (text: string): 'yes' | 'no' | null => {
  const found = lead.exec(text);
  return found ? (found[1] === undefined ? 'yes' : 'no') : null;
};

/** "ved det sgu ik", "det ved kun kommunen". */
const ignorant =
  /^\s*(?:nej,? )?(?:(?:det )?(?:ved|aner|fatter)(?: \p{L}+){0,3} (?:ikke|ikk|ik|it)[.!\s]*$|det (?:ved|kan|må) (?:kun|bare) \p{L}+)/iu;

const of = (answer: 'yes' | 'no'): Funding => (answer === 'yes' ? 'within-existing-budgets' : 'not-within');

/** Reads an answer to "can the initiative be paid within existing budgets"; a reason weighs more than a yes or no beside it. */
export const readFunding = (said: string): FundingReading | null => {
  const text = said.slice(0, longest).trim();
  if (words(text).length === 0) return plainAnswer(text);
  if (text.endsWith('?') && !lead.test(text)) return null;
  if (ignorant.test(text)) return read('unknown');
  const split = fundingClauses(text, true);
  const signs = fundingSigns(split, true);
  const partly = split.rows.some(({ mark }) => mark === 'partly');
  const values = [...new Set(signs.map(({ funding }) => funding))];
  const [value] = values;
  if (partly && value !== 'unknown') return unclear(...values);
  if (value === undefined) return plainAnswer(text);
  if (values.length > 1) return conflicting(text, signs);
  const sure = signs.some((one) => one.sure);
  const answer = leadOf(text);
  if (sure || (answer && of(answer) === value)) return read(value);
  return unclear(value);
};

/** "det tror jeg desværre ikke", "jo, det tror jeg": what one thinks is an answer here, though no consent. */
const thinks =
  /^(?:(?:ja|jo|nej|næ|næh|yes|no)[,. ]+)?(?:det )?(?:tror|mener|synes) (?:jeg|vi)(?: (?:desværre|nok|bestemt|da|faktisk|godt|sgu)){0,2}( ikke)?[.!]?$|^(?:probably|i think so|most likely)( not)?[.!]?$/iu;

const plainAnswer = (text: string): FundingReading | null => {
  const thought = thinks.exec(text);
  if (thought && (thought[1] ?? thought[2] ?? leadOf(text) === 'yes')) return read(of((thought[1] ?? thought[2]) ? 'no' : 'yes'));
  const answer = readYesNo(text);
  if (answer === 'unsure') return unclear();
  if (answer) return leadOf(text) || isPlain(text) ? read(of(answer)) : unclear(of(answer));
  const first = leadOf(text);
  return first && !text.includes('?') ? unclear(of(first)) : null;
};

/** Nothing but the words of yes and no: "det er ikke min afdeling" denies something else. */
const isPlain = (text: string): boolean => {
  const list = words(text);
  const signs = yesNoSigns(list);
  return list.every((word, at) => isFunctionWord(word.text) || signs.some(({ from, to }) => from <= at && at < to));
};

/** "nej, men vi kan omprioritere": the last sure reason, when the others are not sure. */
const conflicting = (_text: string, signs: readonly FundingSign[]): FundingReading => {
  const sure = [...new Set(signs.filter((one) => one.sure).map(({ funding }) => funding))];
  const [only] = sure;
  if (sure.length === 1 && only) return read(only, false);
  return unclear(...signs.map(({ funding }) => funding));
};

/** What a free text states of how its initiative is paid. Linear. */
export const findFunding = (said: string): FoundFunding => {
  const text = said.slice(0, longest);
  const split = fundingClauses(text, false);
  const apart = sentencesOf(text).map((one) => isSetApart(one.text));
  const signs = fundingSigns(split, false).filter(({ sentence, how }) => !apart[sentence] || how === 'unknown');
  const partly = new Set(split.clauses.filter(({ line }) => /\bpartly\b/.test(line)).map(({ sentence }) => sentence));
  const divided = signs.some(({ sentence }) => partly.has(sentence));
  return { funding: fundingOf(signs, divided), source: sourceIn(text, split, signs), amount: findInitiativeAmount(text) };
};

const found = (sign: FundingSign, sure: boolean): Found<Funding> => ({
  value: sign.funding,
  start: sign.start,
  end: sign.end,
  sure,
});

/** The one value of all signs; where they differ, new money is needed, or it is not known: never sure. */
const fundingOf = (signs: readonly FundingSign[], partly: boolean): Found<Funding> | null => {
  const sure = signs.filter((one) => one.sure);
  const heard = sure.length > 0 ? sure : signs;
  const first = heard[0];
  if (!first) return null;
  if (heard.every((one) => one.funding === first.funding)) return found(first, sure.length > 0 && !partly);
  const likelier = heard.find((one) => one.funding === 'not-within') ?? first;
  return found(likelier, false);
};
