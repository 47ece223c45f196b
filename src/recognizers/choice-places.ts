import type { ChoiceOption } from './choice.js';
import { called } from './choice-words.js';
import { findAuthorities } from './find-authorities.js';
import { words } from './text.js';

/** What a named place is a case of, as options are called. */
const kindsOfPlaces: readonly (readonly [pattern: RegExp, kind: RegExp])[] = [
  [/^(?:danmark|denmark)$/, /^(?:hele landet|the whole country)$/i],
  [
    /^(?:(?:nord|syd|midt|vest|oest|soender|soenderj|nordvest|nordoest|sydvest|sydoest)?(?:jylland|sjaelland|fyn)|jutland|funen|zealand|fyn|lolland-falster|hovedstadsomraadet|hovedstadsregionen|trekantomraadet)$/,
    /^(?:landsdelen|a part of the country)$/i,
  ],
];

/** A place by its name may mean the level it stands for: "Aalborg" the municipality, "hele Fyn" the part of the country. */
export const placed = (text: string, options: readonly ChoiceOption[]): readonly string[] => {
  const list = words(text.slice(0, longestPlace));
  if (text.length > longestPlace) return [];
  for (const [pattern, kind] of kindsOfPlaces) if (list.some((word) => pattern.test(word.text))) return called(options, kind);
  const types = new Set(findAuthorities(text).map(({ authority }) => authority.type));
  if (types.size !== 1) return [];
  return called(options, types.has('municipality') ? /^i kommunen$/i : types.has('region') ? /^i regionen$/i : /^$/);
};

/** A place is named in few words. */
const longestPlace = 60;
