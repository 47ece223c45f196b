import { findAuthorities, splitOwner } from '../recognizers/authorities.js';
import { nameless } from '../recognizers/name-cues.js';
import { words } from '../recognizers/text.js';
import type { FieldKind } from './field-kind.js';
import { finding, unclear, understood } from './field-kind.js';
import { bodiesIn } from './told-in-text.js';

/** Whether a text means a body and leaves out its name: "kommunen", "en styrelse". */
const namesNobody = (said: string): boolean => nameless(words(said.slice(0, 200))).length > 0;

/** One body. A name the gazetteer knows for sure is given its official form; one it may mean is asked back; any other stands as written. */
export const owner: FieldKind<'owner'> = {
  read: (said, field) => {
    const names = splitOwner(said);
    if (!names || !/\p{L}/u.test(names.owner))
      return { state: 'refused', reason: namesNobody(said) ? 'which-one' : 'not-a-name' };
    if (names.owner.length > field.maxLength)
      return { state: 'refused', reason: 'too-long', limit: field.maxLength, length: names.owner.length };
    const meant = findAuthorities(names.owner).find((hit) => !hit.sure && hit.start === 0 && hit.end === names.owner.length);
    return meant ? unclear([meant.authority.name, names.owner], said) : understood(names.owner, said);
  },
  find: (said, field) => {
    const { owner: found } = bodiesIn(said);
    return found && found.value.length <= field.maxLength ? finding(said, found) : null;
  },
};
