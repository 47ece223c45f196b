import type { ChoiceOption } from './choice.js';
import { readChoice } from './choice.js';
import type { Found } from './found.js';
import { isFunctionWord } from './function-words.js';
import { type Stretch, sentencesOf } from './passage.js';
import { fold, words } from './text.js';

/** What stands between a cue and what it names. */
const link =
  /^\s{0,3}(?:\([^()\n]{0,40}\)\s?)?(?:[:=]|[–-](?=\s)|(?:er|bliver|vil være|skal være|vil vaere|skal vaere|må være|maa vaere|er især|is|are|would be|will be|should be|must be|omfatter|hedder)(?![\p{L}]))[:\s]{0,3}/iu;

/** Where a naming goes over into telling. */
const turnsTo =
  /[.;!?\n(]|,?\s(?:fordi|da det|så|men|hvor|idet|because|so that|but|where|since|although)\s|,\s(?:der|som|og vi|og det|which|and we|and it)\s/iu;

/** Ways to name a theme or a purpose without the field's own name. */
const under =
  /(?<!\p{L})(?:(?:hører|hoerer)\s(?:\p{L}{2,10}\s){0,3}?(?:ind under|under|hjemme under|til)|falder\s(?:ind |naturligt |klart )?(?:ind )?under|ligger\sinden\sfor|sorterer\sunder|placeres\sunder|passer\s(?:ind )?under|under\s(?:temaet|området|emnet|overskrifterne|temaerne|områderne)|inden\sfor\s(?:temaet|området|emnet|områderne|temaerne)|falls?\sunder|belongs?\s(?:under|to)|fits?\sunder|comes\sunder|under\sthe\s(?:theme|area|heading|theme\sof|area\sof))\s(?:of\s)?/giu;

/** Longer than any proposal; what comes after is not read. */
const longestText = 8_000;

/** More namings than any sentence has. */
const mostSlots = 12;

/** A naming is short: what takes more signs is told. */
const longestSlot = 240;

/**
 * The options that a text names as what the field asks: "temaet er åbne data", "Formål: transparens og deltagelse", "det hører under
 * demokrati". `cue` are the field's names; nothing is inferred from what the text is about. Linear.
 */
export const findNamedOptions = (
  text: string,
  cue: readonly string[],
  options: readonly ChoiceOption[],
): Found<readonly string[]> | null => {
  const names = namePattern(cue);
  let unsure: Found<readonly string[]> | null = null;
  for (const sentence of sentencesOf(text.slice(0, longestText))) {
    for (const { at, own } of slotsOf(sentence, names).slice(0, mostSlots)) {
      const found = readSlot(sentence, at, own, options);
      if (found?.sure) return found;
      unsure ??= found;
    }
  }
  return unsure;
};

const patterns = new WeakMap<readonly string[], RegExp | null>();

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

const namePattern = (cue: readonly string[]): RegExp | null => {
  const known = patterns.get(cue);
  if (known !== undefined) return known;
  const names = cue.flatMap((name) => [name, fold(name)]).filter(Boolean);
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length).map(escaped);
  const made =
    longestFirst.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu') : null;
  patterns.set(cue, made);
  return made;
};

/** Places where something may be named; `own` by the field's own name. */
const slotsOf = ({ text }: Stretch, names: RegExp | null): readonly { readonly at: number; readonly own: boolean }[] => {
  const slots: { readonly at: number; readonly own: boolean }[] = [];
  if (names)
    for (const match of text.matchAll(names)) {
      const end = match.index + match[0].length;
      const linked = link.exec(text.slice(end, end + 80));
      const before = text.slice(Math.max(0, match.index - 12), match.index);
      if (linked && !/(?<!\p{L})(?:i|på|paa|om|for|af|til|in|of|for)\s(?:det\s|dette\s|hele\s|the\s)?$/iu.test(before))
        slots.push({ at: end + linked[0].length, own: true });
    }
  for (const match of text.matchAll(under)) slots.push({ at: match.index + match[0].length, own: false });
  return slots;
};

/** Words that begin a telling: "formålet er at give ...". */
const tells = /^(?:at|der|om|ikke|hvad|hvordan|når|naar|blandt|to|that|there|not|how|where|what)$/;

const readSlot = (
  sentence: Stretch,
  at: number,
  own: boolean,
  options: readonly ChoiceOption[],
): Found<readonly string[]> | null => {
  const rest = sentence.text.slice(at, at + longestSlot);
  const end = turnsTo.exec(rest);
  const slot = (end ? rest.slice(0, end.index) : rest).trim();
  const list = words(slot);
  if (list.length === 0 || list.length > 30 || tells.test(list[0]?.text ?? '')) return null;
  const { chosen, rest: unread } = readChoice(slot, options);
  const others = words(unread).filter((word) => !isFunctionWord(word.text)).length;
  if (chosen.length === 0 || (others > 0 && !own) || others > 4 || others > chosen.length * 2) return null;
  const start = sentence.start + at + sentence.text.slice(at).length - sentence.text.slice(at).trimStart().length;
  return { value: chosen, start, end: start + slot.length, sure: others === 0 };
};
