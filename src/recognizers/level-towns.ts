import { isFunctionWord } from './function-words.js';
import type { Scope } from './level-scopes.js';
import { counting, placeNouns } from './level-words.js';
import type { Token } from './text.js';

/** "samtlige statslige myndigheder", "alle danske havne": all of a kind in the country. */
export const allOfCountry = (list: readonly Token[], at: number, after: number): Scope | undefined => {
  if (
    !/^(?:statslige|statslig|danske|dansk|danish|offentlige)$/.test(list[at]?.text ?? '') ||
    /^offentlige/.test(list[at]?.text ?? '')
  )
    return undefined;
  const noun = list[at + 1]?.text ?? '';
  if (at - 1 < after || !/^(?:alle|samtlige|hver|enhver|ethvert|hvert|eneste|every|all|each)$/.test(list[at - 1]?.text ?? ''))
    return undefined;
  if (noun === '' || placeNouns().has(noun) || counting().has(noun) || isFunctionWord(noun)) return undefined;
  return { levels: ['national'], shape: 'all', from: at - 1, to: at + 2, explicit: true, area: true };
};

/** A place that no table knows: "her i Tisvilde", or "i" before what towns end in. */
export const isUnknownTown = (list: readonly Token[], at: number): boolean => {
  const { text, raw } = list[at] ?? { text: '', raw: '' };
  if (
    text.length < 4 ||
    !/^\p{Lu}\p{Ll}/u.test(raw) ||
    !/^(?:i|paa|in|ved|omkring|om)$/.test(list[at - 1]?.text ?? '') ||
    isFunctionWord(text)
  )
    return false;
  if (/^(?:her|ude|nede|oppe|ovre|here|out|down)$/.test(list[at - 2]?.text ?? '')) return true;
  return list[at - 1]?.text !== 'om' && townName.test(text);
};

/** What Danish towns end in. */
export const townName =
  /.{2}(?:borg|bro|by|rup|lev|sted|loese|ager|bjerg|ved|boel|um|inge|roed|koebing|havn|holm|sund|vig|sig|toft|skov|balle|slev|lund|strand|drup|aa|oe|kirke|minde|huse)$/;
