import {
  isArticle,
  isBodyNoun,
  isEnglishBodyNoun,
  isGroupNoun,
  isLegalForm,
  isModifier,
  isNamelessNoun,
  isNoName,
  isPerson,
  isWellKnown,
  mayBeWellKnown,
} from './bodies-nouns.js';
import { endOfRun } from './bodies-runs.js';
import { gapAfter, hitAt, isCapital, isSpaced, type Mention, make, opensSentence, type Sheet, wordAt } from './bodies-sheet.js';
import type { FoundAuthority } from './find-authorities.js';
import { isFunctionWord } from './function-words.js';
import type { Authority } from './gazetteer.js';
import { fold } from './text.js';

/** The bodies of a sentence, in order, none overlapping. Linear. */
export const mentionsOf = (sheet: Sheet): readonly Mention[] => {
  const found: Mention[] = [];
  for (let at = 0; at < sheet.list.length; ) {
    const hit = hitAt(sheet, at);
    const one = (hit ? ofKnown(sheet, at, hit) : null) ?? mentionAt(sheet, at, found.at(-1)?.to ?? 0);
    if (one) found.push(one);
    at = one ? Math.max(one.to, at + 1) : at + 1;
  }
  return found;
};

const mentionAt = (sheet: Sheet, at: number, floor: number): Mention | null =>
  ofSender(sheet, at) ?? ofWellKnown(sheet, at) ?? ofCapitals(sheet, at) ?? ofNoun(sheet, at, floor);

const foldedNames = new WeakMap<Authority, ReadonlySet<string>>();

/** Every name of an authority, folded, once. */
const namesOf = (authority: Authority): ReadonlySet<string> => {
  const known = foldedNames.get(authority);
  if (known) return known;
  const official = fold(authority.name);
  const made = new Set([official, official.replace(/ kommune$/, ''), ...authority.aliases.map(fold)]);
  foldedNames.set(authority, made);
  return made;
};

const ofKnown = (sheet: Sheet, from: number, hit: FoundAuthority): Mention | null => {
  let to = from;
  while (to < sheet.list.length && (sheet.list[to]?.start ?? 0) < hit.end) to++;
  const written = fold(sheet.text.slice(hit.start, hit.end));
  const genitive = written.endsWith('s') && !namesOf(hit.authority).has(written);
  const bare = hit.authority.type === 'municipality' && !/komm?un|municipal|city/.test(written);
  const after = wordAt(sheet, to);
  if ((genitive || bare) && isSpaced(sheet, to - 1) && !sheet.cue(to)) {
    if (isGroupNoun(after)) return make(sheet, 'group', from, to + 1);
    if (isBodyNoun(after) && (genitive || !/e[nt]s?$/.test(after))) return make(sheet, 'named', from, to + 1);
  }
  if (bare && !hit.sure) return make(sheet, 'place', from, to, { name: hit.authority.name, sure: false, genitive });
  return make(sheet, 'known', from, to, { name: hit.authority.name, sure: hit.sure, genitive });
};

/** What is ours when we are to own it: "under vores vinger", "our job". */
const own =
  /^(?:vinger|ansvar|regi|wing|roof|umbrella|remit|responsibility|job|bord|haender|hands|ressort|varetaegt|ledelse|projekt|initiativ|project|initiative|eget|egen|own)$/;

const ofSender = (sheet: Sheet, at: number): Mention | null => {
  const word = wordAt(sheet, at);
  if (/^(?:os|us)$/.test(word) && isReflexive(sheet, at)) return null;
  if (/^(?:ourselves|os)$/.test(word) && /[:=]/.test(gapAfter(sheet, at - 1))) return make(sheet, 'sender', at, at + 1);
  if (/^(?:vi|os|we|us|undertegnede)$/.test(word)) return make(sheet, 'sender', at, at + 1);
  if (/^(?:well|were|wed|weve)$/.test(word) && /^we['’´]/i.test(sheet.list[at]?.raw ?? ''))
    return make(sheet, 'sender', at, at + 1);
  if (word === 'ours') return make(sheet, 'sender', at, at + 1, { genitive: true });
  if (!/^(?:vores|vort|min|our|my|vor)$/.test(word)) return null;
  if (/^(?:vores|vort|vor|our)$/.test(word) && own.test(wordAt(sheet, at + 1)))
    return make(sheet, 'sender', at, at + 1, { genitive: true });
  for (let to = at + 1; to < at + 4 && to < sheet.list.length; to++) {
    const noun = wordAt(sheet, to);
    if (isGroupNoun(noun)) return null;
    if (isNamelessNoun(noun) || (isBodyNoun(noun) && !noun.endsWith('s')))
      return isCapital(sheet, to + 1) && isSpaced(sheet, to) ? null : make(sheet, 'sender', at, to + 1);
    if (!isModifier(noun) && noun !== 'egen') return null;
  }
  return null;
};

/** "vi påtager os": the same body once more. */
const isReflexive = (sheet: Sheet, at: number): boolean => {
  const own = [1, 2, 3].some((back) => /^(?:vi|we)$/.test(wordAt(sheet, at - back)));
  return own && !/^(?:med|af|hos|til|for|i|paa|fra|by|with|to|og|and|er|det)$/.test(wordAt(sheet, at - 1));
};

const ofWellKnown = (sheet: Sheet, at: number): Mention | null => {
  const timed = /^\d/.test(sheet.list[at + 1]?.raw ?? '');
  if (sheet.lower && wordAt(sheet, at) === 'kl' && !timed) return make(sheet, 'known', at, at + 1, { name: 'KL' });
  if (!mayBeWellKnown(wordAt(sheet, at))) return null;
  for (let count = 3; count > 0; count--) {
    if (at + count > sheet.list.length) continue;
    const joined = sheet.list
      .slice(at, at + count)
      .map((word) => word.text)
      .join(' ');
    const short = joined.length <= 2;
    const bare = joined.replace(/s$/, '');
    const genitive = !isWellKnown(joined) && isWellKnown(bare) && bare.length > 3;
    if (!isWellKnown(joined) && !genitive) continue;
    if (short && !/^\p{Lu}\p{Lu}$/u.test(sheet.list[at]?.raw ?? '')) continue;
    if (isCapital(sheet, at) && isCapital(sheet, at + count) && isSpaced(sheet, at + count - 1)) continue;
    return genitive ? ofGenitive(sheet, 'named', at, at + count) : make(sheet, 'named', at, at + count);
  }
  return null;
};

/** A name in the genitive: with a noun for a body or a group behind it, that is meant. */
const ofGenitive = (sheet: Sheet, kind: Mention['kind'], from: number, to: number): Mention => {
  const after = wordAt(sheet, to);
  const noun = isSpaced(sheet, to - 1) && !sheet.cue(to);
  if (noun && isGroupNoun(after)) return make(sheet, 'group', from, to + 1);
  if (noun && isBodyNoun(after)) return make(sheet, 'named', from, to + 1);
  const one = make(sheet, kind, from, to, { genitive: true });
  return { ...one, name: one.name.replace(/['’]?s$/, '') };
};

const ofCapitals = (sheet: Sheet, at: number): Mention | null => {
  if (!isCapital(sheet, at)) return null;
  const word = wordAt(sheet, at);
  const opens = opensSentence(sheet, at);
  const article = /^(?:det|den|de|the)$/.test(word) && !opens && isCapital(sheet, at + 1) && /^ $/.test(gapAfter(sheet, at));
  const capitals = /^\p{Lu}{2,4}$/u.test(sheet.list[at]?.raw ?? '') && !sheet.shouts;
  const short = capitals && (gapAfter(sheet, at) === '-' || (isSpaced(sheet, at) && isCapital(sheet, at + 1)));
  // "By-, Bolig- og Landdistriktsministeriet"
  const joined = /^-(?:,| )/.test(gapAfter(sheet, at));
  if ((isFunctionWord(word) && !article && !short && !joined) || (opens && sheet.cue(at)) || word.length < 2) return null;
  if (opens && isDescriptor(sheet, at)) {
    const called = ofCapitals(sheet, at + 1);
    return called && { ...called, from: at };
  }
  const to = endOfRun(sheet, at);
  const folded = sheet.list.slice(at, to).map((one) => one.text);
  if (isPerson(folded)) return make(sheet, 'person', at, to, { sure: false });
  if (to === at + 1 && (isNoName(word) || (opens && ordinary.test(word)))) return null;
  if (folded.every(isNoName)) return null;
  if (to === at + 1 && (isNamelessNoun(word) || isGroupNoun(word) || (isBodyNoun(word) && /[a-z]$/.test(word)))) return null;
  const signed = folded.some((one) => isBodyNoun(one) || isLegalForm(one)) || legalIn(sheet, at, to);
  const shout = /^[\p{Lu}\d]{2,6}$/u.test(sheet.list[at]?.raw ?? '');
  const sure = signed || !opens || (to > at + 1 && isCapital(sheet, at + 1));
  const lone = !signed && !shout && to === at + 1;
  const last = folded.at(-1) ?? '';
  const noun = isSpaced(sheet, to - 1) && !isFunctionWord(wordAt(sheet, to)) && !isVerbal(sheet, to);
  if (/[^su]s$/.test(last) && noun && !isNoName(last)) return ofGenitive(sheet, 'named', at, to);
  return make(sheet, 'named', at, to, { sure, lone });
};

/** Words that open a sentence and are no name, by their endings and by heart. */
const ordinary =
  /(?:[a-z]{2}(?:en|et|erne|ene|ende)|[a-z]{4}(?:ligt|else|hed|ing|ly|ere|er|ede|isk))$|^(?:tak|hej|find|lad|skab|giv|send|titel|emne|forslag|ide|problem|maal|tid|aar|penge)$/;

const legalIn = (sheet: Sheet, from: number, to: number): boolean =>
  /(?:^|\s)(?:A\/S|I\/S|K\/S|P\/S)$/i.test(sheet.text.slice(sheet.list[from]?.start ?? 0, sheet.list[to - 1]?.end ?? 0));

const isVerbal = (sheet: Sheet, at: number): boolean => sheet.cue(at);

/** A phrase around a common noun: "de lokale idrætsforeninger", "biblioteket i Vejen", "grundejerforeningen Solhøj". */
const ofNoun = (sheet: Sheet, at: number, floor: number): Mention | null => {
  const word = wordAt(sheet, at);
  const isGroup = isGroupNoun(word);
  const isNameless = !isGroup && isNamelessNoun(word);
  if (!isGroup && !isNameless && !isBodyNoun(word)) return null;
  if (sheet.cue(at)) return null;
  const from = startOfPhrase(sheet, at, floor);
  const to = endOfPhrase(sheet, at, from, isGroup);
  if (to > at + 1 && !isCapital(sheet, at) && isDescriptor(sheet, at)) return { ...make(sheet, 'named', at + 1, to), from: at };
  const after = wordAt(sheet, to);
  const genitive =
    /(?:[a-z]{3}[^s]s)$/.test(word) && to === at + 1 && /(?:ens|ets|ernes|nes|ers|es)$/.test(word) && !isEnglishBodyNoun(word);
  if (genitive && (isGroupNoun(after) || isBodyNoun(after)) && isSpaced(sheet, to - 1))
    return make(sheet, isGroupNoun(after) ? 'group' : 'common', from, to + 1);
  const named = to > at + 1 || sheet.list.slice(from, at).some((one) => /^(?:danmarks|dansk|danske)$/.test(one.text));
  const others =
    /^(?:andre|other|oevrige)$/.test(wordAt(sheet, at - 1)) && (from < at - 1 || /^(?:de|the)$/.test(wordAt(sheet, at - 2)));
  if (others) return null;
  if (isGroup) return make(sheet, 'group', from, to, { genitive });
  if (named) return make(sheet, 'named', from, to, { sure: to > at + 1 || !isNameless });
  return make(sheet, isNameless ? 'nameless' : 'common', from, to, { genitive });
};

/** "virksomheden Nordlys Data": the noun only says what the name is. */
const isDescriptor = (sheet: Sheet, at: number): boolean =>
  /(?:virksomhed|firma|organisation|selskab|netvaerk|hus|avis|medie|bureau)(?:en|et|t|n)$/.test(wordAt(sheet, at)) &&
  isSpaced(sheet, at) &&
  isCapital(sheet, at + 1);

const startOfPhrase = (sheet: Sheet, at: number, floor: number): number => {
  let from = at;
  const english = isEnglishBodyNoun(wordAt(sheet, at));
  while (from > floor && at - from < 5 && isSpaced(sheet, from - 1)) {
    const before = wordAt(sheet, from - 1);
    const noun = english && !isFunctionWord(before) && !sheet.cue(from - 1) && /^[a-z]{4,}$/.test(before) && !/ly$/.test(before);
    if (sheet.cue(from - 1) && !isModifier(before)) break;
    const number = /^\d{1,3}$/.test(before);
    const owned = /(?:ens|ets)$/.test(before) && isBodyNoun(before.slice(0, -1));
    if (!isModifier(before) && !noun && !number && !owned) break;
    from--;
  }
  while (from < at && isArticle(wordAt(sheet, from))) from++;
  return from;
};

const endOfPhrase = (sheet: Sheet, at: number, from: number, isGroup: boolean): number => {
  let to = at + 1;
  if (!isGroup) {
    while (to < sheet.list.length && to - at < 4 && isSpaced(sheet, to - 1) && isNamePart(sheet, to)) to++;
    if (to > at + 1) return to;
  }
  return isPlaced(sheet, at, from, isGroup) ? endOfPlace(sheet, to + 1) : to;
};

const placeNoun =
  /(?:by|byen|byerne|byer|kommunen|kommunerne|regionen|regionerne|omraadet|lokalomraadet|landet|sognet|kvarteret|bydelen|omegnen)$/;

/** Whether where a body is belongs to its phrase: "biblioteket i Vejen", "beboerforeningerne i nabobyerne". */
const isPlaced = (sheet: Sheet, at: number, from: number, isGroup: boolean): boolean => {
  const joint = at + 1;
  if (!/^(?:i|paa|in|of)$/.test(wordAt(sheet, joint)) || !isSpaced(sheet, at) || !isSpaced(sheet, joint)) return false;
  const next = wordAt(sheet, joint + 1);
  if (isGroup && placeNoun.test(next) && !isNamelessNoun(wordAt(sheet, at))) return true;
  const word = wordAt(sheet, at);
  const led = /^(?:den|det|the)$/.test(wordAt(sheet, from - 1));
  const definite = isGroup || led || /(?:e[nt]|erne|center|raad)$/.test(word) || isEnglishBodyNoun(word);
  const known = hitAt(sheet, joint + 1);
  const named = isCapital(sheet, joint + 1) || (known !== undefined && !isNamelessNoun(wordAt(sheet, joint + 2)));
  return definite && named && !isFunctionWord(next) && !/kommun/.test(wordAt(sheet, joint + 2));
};

const endOfPlace = (sheet: Sheet, from: number): number => {
  let end = from + 1;
  while (end < sheet.list.length && end - from < 4 && isSpaced(sheet, end - 1) && isCapital(sheet, end)) end++;
  return end;
};

/** A word of a name behind its noun: a capital, or any word that is no grammar where nobody writes capitals. */
const isNamePart = (sheet: Sheet, at: number): boolean => {
  if (isCapital(sheet, at)) return true;
  const word = wordAt(sheet, at);
  if (hitAt(sheet, at)?.authority.type === 'municipality') return true;
  return (
    sheet.lower && !isFunctionWord(word) && !sheet.cue(at) && !/(?:er|ede|te|ende|ligt|isk|s)$/.test(word) && word.length > 3
  );
};
