import { splitNames } from './authorities.js';
import { bodyCues } from './bodies-cues.js';
import { isBodyNoun, isGroupNoun, isNamelessNoun } from './bodies-nouns.js';
import { findAuthorities } from './find-authorities.js';
import { isFunctionWord } from './function-words.js';
import { type OwnerType, signsOf } from './ownership-signs.js';
import { phraseTable } from './phrases.js';
import { isQuestion } from './question-form.js';
import { type Token, words } from './text.js';

/** What an answer says of whether one body is to do it or several. */
export type Ownership = { readonly state: 'ownership'; readonly type: OwnerType } | { readonly state: 'unclear' };

/** Longer answers tell of other things as well, and must speak of owning to be read. */
const shortAnswer = 14;
const longestAnswer = 60;

const turnings = phraseTable<'than' | 'doubt' | 'both' | 'drop' | 'maybe'>({
  than: 'frem for, fremfor, i stedet for, end, rather than, instead of, than, ikke',
  both: `
    begge dele, både og, enten eller, enten en eller flere, en eller flere, én eller flere, kommer an på, ligegyldigt, lige meget, det samme, ligeglad,
    one or more, one or several, either way, either, it depends, depends, doesnt matter, dont care, både ja og nej, lidt af hvert, lidt af begge
  `,
  doubt:
    'ved ikke, ved det ikke, aner ikke, aner det ikke, ingen anelse, ikke sikker, ikke besluttet, dont know, not sure, no idea, undecided',
  drop: `
    finde ud af, finder ud af, bestemmer, bestemme, afgøre, vælge, vælger, vurdere, decide, figure out, find out, prøve, oplysninger, spørgsmål,
    spørge, information, eksempler, idéer, ideer, tid, hjælp mig, examples, questions
  `,
  maybe: 'måske, muligvis, eventuelt, evt, maybe, perhaps, possibly, kunne være',
});

/**
 * How many are to own the initiative, as an answer to just that question says it: "kun os", "helst flere", "KL og tre kommuner", "det klarer
 * styrelsen selv". A body named alone is one. `unclear`: it is about that, and says both or neither; `null`: it is about something else.
 */
export const readOwnership = (text: string): Ownership | null => {
  const list = words(text.slice(0, 1_000));
  if (list.length === 0 || list.length > longestAnswer) return null;
  const turns = turnings(list);
  const has = (mark: string): boolean => turns.some((turn) => turn.mark === mark);
  if (has('doubt') || has('drop')) return null;
  if (has('both') || list.some((word) => word.text === 'enten' || word.text === 'either')) return { state: 'unclear' };
  const kept = keptOf(list, turns);
  const type = typeOf(text, list, kept);
  if (type === null) return null;
  const asks = isQuestion(text, list);
  if (asks && !(list.length < 5)) return null;
  return type === 'unclear' || asks || has('maybe') ? { state: 'unclear' } : { state: 'ownership', type };
};

/** What is left when "end flere" and "i stedet for sammen" are taken out: the words up to the next sign. */
const keptOf = (
  list: readonly Token[],
  turns: readonly { readonly mark: string; readonly from: number; readonly to: number }[],
): readonly Token[] => {
  const than = turns.find(
    ({ mark, from }) =>
      mark === 'than' && list[from]?.text !== 'ikke' && from > 0 && !/^(?:more|mere|flere)$/.test(list[from - 1]?.text ?? ''),
  );
  return than ? list.slice(0, than.from) : list;
};

const typeOf = (text: string, list: readonly Token[], kept: readonly Token[]): OwnerType | 'unclear' | null => {
  const { single, weak, self, collaboration } = signsOf(kept);
  const bodies = bodiesIn(text, kept);
  const owns =
    list.length <= shortAnswer ||
    bodyCues(list).some(({ mark }) => /^(?:own[123]|by[123]|anchor|stand|duty[12]|noun[12]|join)$/.test(mark));
  if (!owns) return null;
  if (single > 0 && (collaboration > 0 || bodies.count > 1)) return againstEachOther(text, single, collaboration, bodies.count);
  if (collaboration > 0 || (bodies.count > 1 && (bodies.named || content(kept) < 3))) return 'collaboration';
  if (single > 0 || (self > 0 && bodies.any && list.length <= shortAnswer)) return 'single';
  if (self > 0 && list.length <= 4) return 'single';
  if (weak > 0 && content(kept) === 0) return 'single';
  if (bodies.count === 1) return 'single';
  return bodies.any && list.length <= 3 ? 'unclear' : null;
};

/** "én har ansvaret, men flere er med" is several; "alene eller sammen" is neither. */
const againstEachOther = (text: string, single: number, collaboration: number, bodies: number): OwnerType | 'unclear' => {
  if (/(?<!\p{L})(?:eller|or|enten)(?!\p{L})/iu.test(text)) return 'unclear';
  return collaboration > 0 || bodies > single ? 'collaboration' : 'unclear';
};

/** Words that say something beside counting: nouns and verbs of other things. */
const content = (list: readonly Token[]): number =>
  list.filter(
    ({ text }) => !isFunctionWord(text) && !/^(?:en|et|one|ejer|owner|myndighed|tak|please|instans|institution)$/.test(text),
  ).length;

const sender = /^(?:vi|os|we|us|jeg|mig|me|i)$/;

/** The bodies an answer counts: names, groups, nouns for a body without a name, and the sender when others stand beside. */
const bodiesIn = (
  text: string,
  kept: readonly Token[],
): { readonly count: number; readonly any: boolean; readonly named: boolean } => {
  const read = text.slice(0, kept.at(-1)?.end ?? 0);
  const last = (name: string): string => words(name).at(-1)?.text ?? '';
  const known = findAuthorities(read);
  const names = splitNames(read).filter(
    (name) => known.some((hit) => hit.authority.name === name) || !isNamelessNoun(last(name)),
  );
  const free = kept.filter(({ start }) => !known.some((hit) => hit.start <= start && start < hit.end));
  const groups = free.some(({ text: word }) => isGroupNoun(word));
  const inName = new Set(names.flatMap((name) => words(name).map((word) => word.text)));
  const nouns = free.filter(
    ({ text: word }) => !inName.has(word) && !isGroupNoun(word) && (isNamelessNoun(word) || isBodyNoun(word)),
  );
  const others = names.length + nouns.length;
  const count = others + (others + Number(groups) > 0 && joins(kept) ? 1 : 0);
  return {
    count: groups ? Math.max(count, 2) : count,
    any: count > 0 || groups || kept.some(({ text: word }) => sender.test(word)),
    named: names.some((name) => !isGroupNoun(last(name))),
  };
};

/** "os og KL", "os sammen med KL": the sender is one of them; "vi vil have KL" is not. */
const joins = (list: readonly Token[]): boolean =>
  list.some(
    ({ text }, at) => /^(?:os|vi|us|we)$/.test(text) && /^(?:og|and|samt|plus|med|with|sammen)$/.test(list[at + 1]?.text ?? ''),
  ) || list.some(({ text }, at) => /^(?:os|us)$/.test(text) && /^(?:og|and|samt|plus|med|with)$/.test(list[at - 1]?.text ?? ''));
