import { readLeadingPlaces, readPositions } from './choice-number.js';
import { ownOption } from './choice-own.js';
import { placed } from './choice-places.js';
import { called, mentions, type OptionIndex, optionIndex } from './choice-words.js';
import { leadOf, led } from './choice-yes-no.js';
import { concepts } from './command-words.js';
import { isFunctionWord } from './function-words.js';
import { phraseTable } from './phrases.js';
import { questionWord } from './question-form.js';
import { type Token, words } from './text.js';

/** One thing to choose: its label and every other way to name it, in both languages. */
export interface ChoiceOption {
  readonly id: string;
  readonly words: readonly string[];
}

/**
 * What a text chooses. `chosen` is certain; `candidates` are possible and must be asked back; `rest` is what was not used,
 * so that a field with "other" can take it as it stands.
 */
export interface ChoiceReading {
  readonly chosen: readonly string[];
  readonly candidates: readonly string[];
  readonly rest: string;
}

type Turn = 'not' | 'not-only' | 'reset' | 'maybe' | 'or' | 'also' | 'all' | 'all-but' | 'except' | 'no' | 'none';

/** The words that turn the meaning of an option's name. */
const turns = phraseTable<Turn>(
  {
    'not-only': `
      ikke (bare|kun|blot|alene|udelukkende|længere bare|længere kun), not (only|just|merely|simply|solely), mere end (bare|kun|blot),
      more than just
    `,
    none: 'ingen af (dem|delene|de), intet af (det|dem), none, none of (them|these|the above), neither of them, hverken eller',
    'all-but': `
      all but, all except, all except for, everything but, everything except, everything other than, anything but, all apart from, alt andet end,
      alle andre end, alle de andre end, alt undtagen, alle undtagen, alt på nær, alle på nær, alle bortset fra, alt bortset fra, alle pånær
    `,
    except: 'undtagen, på nær, bortset fra, minus, except, except for, apart from, pånær, udover',
    not: `
      ikke, ikk, ik, ej, hverken, ingen, uden, aldrig, not, isnt, arent, dont, doesnt, wont, hasnt, havent, cannot, cant, neither, nor, never, without, i stedet for, istedet for, istedetfor,
      frem for, fremfor, snarere end, hellere end, rather than, instead of, as opposed to, end,
      no (need|need for|need of|new|extra|more|additional), (ikke|ingen|intet) (brug|behov) for
    `,
    reset: 'men, derimod, snarere, hellere, tværtimod, kun, nu, but, rather, instead, now, only, just, bare, blot',
    maybe: `
      måske, muligvis, eventuelt, evt, maybe, perhaps, possibly, kunne være, might be, could be, ved ikke om, not sure if, er i tvivl om,
      ikke (sikkert|sikker på|sikker|helt sikker|helt sikker på|klart|afklaret|givet), not (certain|sure|clear), usikker på om,
      (det|den|noget) der med, noget i retning af, i retning af, sådan noget (med|som), noget ligesom, noget a la,
      (the|that) thing (about|with), that thing, something like, kind of, sort of
    `,
    or: 'eller, or',
    also: 'også, ogs, tillige, ligeledes, also, as well, too',
    all: 'alle, alle sammen, allesammen, samtlige, det hele, hele rækken, all, all of them, everything, every one, alt',
    no: 'nej, næh, næ, no, nope, rettelse, undskyld, vent, wait, sorry, correction, jeg mener, i mean, jeg mente, i meant',
  },
  isFunctionWord,
);

/** No choice takes more words; what comes after is not read. */
const longestAnswer = 4_000;

const cache = new WeakMap<readonly ChoiceOption[], OptionIndex>();

const indexOf = (options: readonly ChoiceOption[]): OptionIndex => {
  const known = cache.get(options) ?? optionIndex(options);
  cache.set(options, known);
  return known;
};

/** Reads which of the options a text chooses: by number ("nr. 2", "begge", "den sidste"), by name, with negation and contrast. Linear. */
export const readChoice = (text: string, options: readonly ChoiceOption[]): ChoiceReading => {
  const list = words(text.slice(0, longestAnswer));
  const positions = readPositions(text, list, options.length);
  if (positions) {
    const ids = positions.found.flatMap((position) => options[position]?.id ?? []);
    return positions.sure ? { chosen: ids, candidates: [], rest: '' } : { chosen: [], candidates: ids, rest: text.trim() };
  }
  const leading = readLeadingPlaces(text, options.length);
  if (leading) return withPlaces(text.slice(leading.after), leading.found, options);
  const unknown = called(options, unknownName);
  if (unknown.length === 1 && saysUnknown(list)) return { chosen: unknown, candidates: [], rest: '' };
  if (asksBack(list)) return { chosen: [], candidates: [], rest: '' };
  const lead = leadOf(text, list, options);
  const named = readNames(text, list, options, lead?.to ?? 0);
  if (lead) return led(text, list, lead, named);
  if (named.chosen.length + named.candidates.length > 0) return asking(text, list, named);
  const candidates = placed(text, options);
  return { ...named, candidates, rest: candidates.length > 0 ? named.rest : ownOption(named.rest) };
};

/** "4 og 7 og så også klima": the options of the figures, and those that the words after them name. */
const withPlaces = (after: string, found: readonly number[], options: readonly ChoiceOption[]): ChoiceReading => {
  const named = readNames(after, words(after), options, 0);
  const ids = options.filter(({ id }, at) => found.includes(at) || named.chosen.includes(id)).map(({ id }) => id);
  return { chosen: ids, candidates: [], rest: named.rest };
};

/** Questions that name options to know more of them: "hvad er forskellen på regionalt og nationalt". */
const asksBack = (list: readonly Token[]): boolean => {
  const word = questionWord(list) ?? '';
  if (!/^(?:hvad|hva|hvordan|hvorfor|hvilke[nt]?|what|whats|which|why|how|hows)$/.test(word)) return false;
  const at = list.findIndex(({ text }) => text === word);
  return !/^(?:med|for|ellers|ikke|about|else|not|som)$/.test(list[at + 1]?.text ?? '');
};

const verbFirst = /^(?:er|kan|skal|bliver|betyder|hoerer|daekker|passer|gaelder|is|are|does|do|can|would|should|could)$/;

/** What is put as a question is not yet chosen: "er det ikke bare lokalt?" is asked back. */
const asking = (text: string, list: readonly Token[], named: ChoiceReading): ChoiceReading =>
  /\?\s*$/.test(text) && (questionWord(list) !== null || verbFirst.test(list[0]?.text ?? ''))
    ? { chosen: [], candidates: [...named.chosen, ...named.candidates], rest: named.rest }
    : named;

const unknownName = /^(?:ved ikke|don.?t know)$/i;

/** An option called "ved ikke" is chosen by every way to say that. */
const saysUnknown = (list: readonly Token[]): boolean => {
  const marks = list.length > 20 ? [] : concepts(list);
  const has = (mark: string): boolean => marks.some((one) => one.mark === mark);
  const others = list.filter((word, at) => !isFunctionWord(word.text) && !marks.some(({ from, to }) => from <= at && at < to));
  return (has('unknown') || (has('know') && has('not'))) && others.length === 0;
};

interface Mention {
  readonly ids: readonly string[];
  readonly sure: boolean;
  readonly whole: boolean;
  readonly from: number;
  readonly to: number;
  readonly used?: readonly number[];
  state: 'yes' | 'no' | 'weak' | 'maybe';
}

/** What the names of the options choose in a text from the word at `after` on. */
const readNames = (text: string, list: readonly Token[], options: readonly ChoiceOption[], after: number): ChoiceReading => {
  const named = mentions(text, list, indexOf(options)).filter(({ to }) => to > after);
  const found: Mention[] = withoutPlaces(text, list, named).map((one) => ({ ...one, state: 'yes' }));
  const signs = turns(list).filter(({ from }) => !found.some((one) => holds(one, from)));
  if (found.length === 0) return { chosen: [], candidates: [], rest: text.trim() };
  turn(text, list, found, signs);
  const all = options.map((option) => option.id);
  const [allBut] = signs.filter((sign) => sign.mark === 'all-but' && found.some((one) => one.from >= sign.to));
  if (allBut || (signs.some((sign) => sign.mark === 'all') && signs.some((sign) => sign.mark === 'except')))
    return { chosen: all.filter((id) => !found.some((one) => one.ids.includes(id))), candidates: [], rest: '' };
  return settle(found, signs, options, restOf(text, list, found));
};

/** Whether a word is one of a name's own: the "ikke" of "det koster ikke noget" turns nothing. */
const holds = ({ from, to, used }: Mention, at: number): boolean => used?.includes(at) ?? (from <= at && at < to);

/** "borger i Aarhus Kommune" is a citizen: what follows an option with an "i" only says where. */
const withoutPlaces = <M extends { readonly from: number; readonly to: number }>(
  text: string,
  list: readonly Token[],
  found: readonly M[],
): readonly M[] =>
  found.filter((one, at) => {
    const before = found[at - 1];
    if (!before) return true;
    const between = list.slice(before.to, one.from);
    const place =
      between.length > 0 && between.length <= 4 && /^(?:i|paa|fra|in|at|from|of|ved|hos|af)$/.test(between[0]?.text ?? '');
    return (
      !place ||
      !between.slice(1).every((word) => isFunctionWord(word.text) || /^\p{Lu}/u.test(word.raw)) ||
      parted(text, list, before.to, one.from) ||
      /^(?:og|and|samt)$/.test(between.at(-1)?.text ?? '')
    );
  });

type Sign = ReturnType<typeof turns>[number];

/** Gives every mention its state, walking the text once from clause to clause. */
const turn = (text: string, list: readonly Token[], found: Mention[], signs: readonly Sign[]): void => {
  const events = [...found.map((one) => ({ at: one.from, one })), ...signs.map((sign) => ({ at: sign.from, sign }))].sort(
    (a, b) => a.at - b.at,
  );
  let state: Mention['state'] = 'yes';
  let clause: Mention[] = [];
  let waiting = false; // a "ikke" that no option has followed yet
  let end = 0;
  const close = (): void => {
    const last = clause.at(-1);
    if (waiting && last) last.state = 'no';
    clause = [];
    waiting = false;
    state = 'yes';
  };
  for (const event of events) {
    if (parted(text, list, end, event.at)) close();
    if ('one' in event) {
      event.one.state = state;
      clause.push(event.one);
      waiting = false;
      end = event.one.to;
      continue;
    }
    end = event.sign.to;
    switch (event.sign.mark) {
      case 'not':
        state = 'no';
        waiting = true;
        break;
      case 'not-only':
        state = 'weak';
        break;
      case 'reset':
        close();
        break;
      case 'maybe':
        state = 'maybe';
        break;
      case 'no':
        for (const one of found) if (one.from < event.at) one.state = 'no';
        state = 'yes';
        break;
      default:
    }
  }
  close();
};

const parted = (text: string, list: readonly Token[], from: number, to: number): boolean =>
  from > 0 && /[,.;:!?–—\n]/.test(text.slice(list[from - 1]?.end ?? 0, list[to]?.start ?? 0));

const settle = (
  found: readonly Mention[],
  signs: readonly Sign[],
  options: readonly ChoiceOption[],
  rest: string,
): ChoiceReading => {
  const all = options.map(({ id }) => id);
  const denied = new Set(found.filter((one) => one.state === 'no' && one.whole).flatMap((one) => one.ids));
  const said = found.filter((one) => one.state === 'yes' || one.state === 'maybe');
  const weak = found.filter((one) => one.state === 'weak');
  const kept = signs.some((sign) => sign.mark === 'also') && said.length > 0 ? [...weak, ...said] : said;
  const open = signs.some((sign) => sign.mark === 'or' && between(sign.from, kept));
  const sure = kept.filter((one) => one.sure && one.ids.length === 1 && one.state !== 'maybe');
  const chosen = open ? [] : unique(sure);
  if (chosen.length > 0) return { chosen: all.filter((id) => chosen.includes(id)), candidates: [], rest };
  if (kept.length === 0) return withoutDenied(options, denied, rest);
  const possible = unique(kept);
  return { chosen: [], candidates: all.filter((id) => possible.includes(id)), rest };
};

/** What is left when options are only denied: of two the other one is meant ("det kræver ikke nye penge"); "ved ikke" is no third. */
const withoutDenied = (options: readonly ChoiceOption[], denied: ReadonlySet<string>, rest: string): ChoiceReading => {
  const unknown = called(options, unknownName);
  const left = options.map(({ id }) => id).filter((id) => !denied.has(id) && !unknown.includes(id));
  const two = options.length - unknown.length === 2 && denied.size > 0;
  return two && left.length === 1 ? { chosen: left, candidates: [], rest } : { chosen: [], candidates: left, rest };
};

const between = (at: number, kept: readonly Mention[]): boolean =>
  kept.some((one) => one.to <= at) && kept.some((one) => one.from > at);

const unique = (found: readonly Mention[]): readonly string[] => [...new Set(found.flatMap((one) => one.ids))];

/** The text without the options' names; nothing when only grammar is left. */
const restOf = (text: string, list: readonly Token[], found: readonly Mention[]): string => {
  const used = new Set<number>();
  for (const one of found) for (let at = one.from; at < one.to; at++) used.add(at);
  const left = list.flatMap((word, at) => (used.has(at) ? [] : [{ word, at }]));
  const from = left.findIndex(({ word }) => !isFunctionWord(word.text));
  const to = left.findLastIndex(({ word }) => !isFunctionWord(word.text));
  if (from < 0) return '';
  return left
    .slice(from, to + 1)
    .map(({ word, at }, position, kept) =>
      text.slice(word.start, kept[position + 1]?.at === at + 1 ? list[at + 1]?.start : word.end),
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
};
