import { furtherField } from './authority-compounds.js';
import { isBodyNoun, isEnglishBodyNoun, isGroupNoun, isLegalForm } from './bodies-nouns.js';
import { gapAfter, hitAt, isCapital, isSpaced, opensSentence, type Sheet, wordAt } from './bodies-sheet.js';
import { isFunctionWord } from './function-words.js';

/** The longest name, in words. */
const longest = 8;

/** Where a run of capitalised words ends, with what may stand between them in a name. */
export const endOfRun = (sheet: Sheet, from: number): number => {
  let to = from + 1;
  const headed = (): boolean =>
    sheet.list.slice(from, to).some((word) => isBodyNoun(word.text) || /^(?:dansk|danske|center|instit)/.test(word.text));
  while (to < sheet.list.length && to - from < longest) {
    const gap = gapAfter(sheet, to - 1);
    const cut = gap === '. ' && /^(?:kgl|sct|skt|st|dr)$/.test(wordAt(sheet, to - 1));
    // "By-, Bolig- og Landdistriktsministeriet"
    const listed = gap === '-, ' && isCapital(sheet, to) && /^-(?:,|$)/.test(gapAfter(sheet, to).trim());
    if (!cut && !listed && !/^(?: ?[-–&/] ?| {1,2}|['’]s? )$/.test(gap)) break;
    const joint = wordAt(sheet, to);
    const known = hitAt(sheet, to)?.sure === true;
    if (isCapital(sheet, to) && !known && !(/\//.test(gap) && !/^[asik]$/.test(joint))) to++;
    else if (/^(?:for|af|of|i|paa|the|de)$/.test(joint) && headed() && isSpaced(sheet, to) && continues(sheet, from, to)) to += 2;
    else if (joint === 'of' && isSpaced(sheet, to) && isCapital(sheet, to + 1)) to += 2;
    else if (joint === 'of' && wordAt(sheet, to + 1) === 'the' && isSpaced(sheet, to) && isCapital(sheet, to + 2)) to += 3;
    else if (joint === 'ved' && to === from + 1 && isPluralName(sheet, from) && isCapital(sheet, to + 1)) to += 2;
    else if (joint === 'i' && isClubOf(sheet, from, to) && isCapital(sheet, to + 1) && !hitAt(sheet, to + 1)) to += 2;
    else if (joint === 'in' && isEnglishBodyNoun(wordAt(sheet, to - 1)) && isCapital(sheet, to + 1)) to += 2;
    else if (joint === 'og' && headedFor(sheet, from) && isCapital(sheet, to + 1) && !hitAt(sheet, to + 1)) to += 2;
    else if (/^\p{L}+-$/u.test(`${sheet.list[to - 1]?.raw}${gap.trim()}`) && joint === 'og') to += 2;
    else if (
      joint === 'and' &&
      wordAt(sheet, from) === 'ministry' &&
      furtherField(sheet.text, sheet.list[to - 1]?.end ?? 0) !== ''
    )
      to += wordAt(sheet, to + 1) === 'the' ? 3 : 2;
    else if (joint === 'and' && isJointName(sheet, from, to)) to += 2;
    else if (/^\d{1,2}$/.test(joint) && gap === ' ' && gapAfter(sheet, to) === '-' && isGroupNoun(wordAt(sheet, to + 1)))
      return to + 2;
    else if (isLegalForm(joint) || (isBodyNoun(joint) && !sheet.cue(to) && !/e[nt]s?$/.test(joint))) return to + 1;
    else break;
  }
  return Math.min(to, sheet.list.length);
};

/** "the Fisheries and Maritime Museum" is one body. */
const isJointName = (sheet: Sheet, from: number, to: number): boolean => {
  if (to !== from + 1 || wordAt(sheet, from - 1) !== 'the' || isBodyNoun(wordAt(sheet, from)) || hitAt(sheet, to + 1))
    return false;
  let end = to + 1;
  while (end < to + 4 && isCapital(sheet, end) && isSpaced(sheet, end - 1)) end++;
  return end > to + 1 && isEnglishBodyNoun(wordAt(sheet, end - 1));
};

/** "Dyrlægerne ved Fjorden". */
const isPluralName = (sheet: Sheet, from: number): boolean =>
  /(?:erne|rne|raadet|skolen)$/.test(wordAt(sheet, from)) && (!opensSentence(sheet, from) || isBodyNoun(wordAt(sheet, from)));

/** "Foreningen Danskere i Verden", but "Foreningen Norden i Ribe" only sits there. */
const isClubOf = (sheet: Sheet, from: number, to: number): boolean =>
  /^(?:lands|stoette|ungdoms|interesse)?(?:forening|klubb|organisation)(?:en|er)$/.test(wordAt(sheet, from)) &&
  /(?:ere|erne|ne|er)$/.test(wordAt(sheet, to - 1));

/** "Center for Politik og Udvikling" is one body. */
const headedFor = (sheet: Sheet, from: number): boolean =>
  /^(?:center|afdeling(?:en)?|institut|forvaltningen|departementet|sekretariatet|styrelsen|udvalget)$/.test(
    wordAt(sheet, from),
  ) && wordAt(sheet, from + 1) === 'for';

/** "Center for Offentlig Innovation", "Ambassaden i Kampala": the word after the joint belongs to the name. */
const continues = (sheet: Sheet, from: number, joint: number): boolean => {
  const word = wordAt(sheet, joint);
  const common = isBodyNoun(wordAt(sheet, from)) && /e[nt]$/.test(wordAt(sheet, from)) && joint === from + 1;
  if (word === 'i' || word === 'paa') return common && isCapital(sheet, joint + 1);
  return (
    isCapital(sheet, joint + 1) || (!isFunctionWord(wordAt(sheet, joint + 1)) && !sheet.cue(joint + 1) && joint === from + 1)
  );
};
