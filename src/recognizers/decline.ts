import { isFunctionWord } from './function-words.js';
import { fold, words } from './text.js';
import { readYesNo } from './yes-no.js';

const listOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean).map(fold));

/** Words that say that there is nothing, or that it will not be told. */
const nothing = listOf(
  'nej næh nix ingen intet ingenting ikke aldrig tomt no nope none nothing not dont didnt havent without uden',
);

/** Words that may stand beside them without saying anything else. */
const around = listOf(
  'oplyse oplyses fortælle sige give dele skrive svare behøver ønske ønsker ved vide rager tilføje tell share say give write answer wish disclose add',
);

/** Words of leaving something as it is. */
const keeping = listOf('behold beholde beholder bevar bevare uændret keep unchanged');
const leaving = listOf('lad leave');
const asItIs = listOf('stå samme svaret answer same stands');

/** The longest reply of this sort, in words. */
const longest = 8;

/** Whether a text gives no answer and wants none kept: "nej", "har ikke nogen", "jeg vil være anonym", "none", "rather not say". Linear. */
export const declines = (text: string): boolean => {
  const list = words(text.slice(0, 200)).map((word) => word.text);
  if (list.length === 0 || list.length > longest || text.length > 200) return false;
  if (list.some((word) => word.startsWith('anonym')))
    return list.every((word) => word.startsWith('anonym') || isFunctionWord(word));
  if (readYesNo(text) === 'no' && list.length === 1) return true;
  return (
    list.some((word) => nothing.has(word)) && list.every((word) => nothing.has(word) || around.has(word) || isFunctionWord(word))
  );
};

/** Whether a text leaves the answer that stands as it is: "behold", "lad det stå", "keep it". Linear. */
export const keeps = (text: string): boolean => {
  const list = words(text.slice(0, 200)).map((word) => word.text);
  if (list.length === 0 || list.length > longest) return false;
  const said =
    list.some((word) => keeping.has(word)) ||
    (list.some((word) => leaving.has(word)) && list.some((word) => asItIs.has(word) || word === 'it'));
  return said && list.every((word) => keeping.has(word) || leaving.has(word) || asItIs.has(word) || isFunctionWord(word));
};
