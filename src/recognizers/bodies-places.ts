import { backTo, clauseHas, type Group, is, owner, type Role, settle } from './bodies-context.js';
import type { Unit } from './bodies-units.js';

/** "under the wing of X", "i hænderne på X". */
export const isHandOf = (units: readonly Unit[], at: number): boolean =>
  /^(?:of|paa|af)$/.test(units[at]?.text ?? '') &&
  is(units[at - 1], 'duty1', 'duty2', 'grip') &&
  backTo(units, at - 2, 3, 'at') >= 0 &&
  clauseHas(units, at, 'anchor', 'lie', 'be', 'hold', 'deed');

/** "knyttes til X", "falls to X", "en sag for X": where something is to lie, told with another word than "i". */
export const isPlacedTo = (units: readonly Unit[], at: number): boolean => {
  const joint = units[at]?.text ?? '';
  if (/^(?:til|to|over)$/.test(joint) && backTo(units, at - 1, 4, 'anchor', 'by2') >= 0) return true;
  const verb =
    is(units[at - 1], 'adverb') || /^(?:videre|over|on)$/.test(units[at - 1]?.text ?? '') ? units[at - 2] : units[at - 1];
  const moves = /^(?:til|to)$/.test(joint)
    ? is(verb, 'come', 'anchor') || verb?.text === 'gives'
    : is(verb, 'lie', 'anchor', 'come');
  if (
    /^(?:til|to|paa|on|under)$/.test(joint) &&
    moves &&
    backTo(units, at - 2, 9, 'duty1', 'duty2', 'ejer', 'noun1', 'grip') >= 0
  )
    return true;
  if (/^(?:til|to)$/.test(joint) && is(units[at - 1], 'come'))
    return backTo(units, at - 2, 9, 'duty1', 'duty2', 'ejer', 'noun1') >= 0;
  if (joint === 'for' && is(units[at - 1], 'anchor')) return clauseHas(units, at, 'noun1', 'noun2', 'duty1', 'duty2', 'ejer');
  return (
    /^(?:for|paa)$/.test(joint) && /^(?:sag|opgave|job|task|ting)$/.test(units[at - 1]?.text ?? '') && clauseHas(units, at, 'be')
  );
};

export const passive = (units: readonly Unit[], verb: number, group: Group, rank: number): Role | null => {
  const participle = /(?:et|ed|n|d|run)$/.test(units[verb]?.text ?? '') && !/es$/.test(units[verb]?.text ?? '');
  const modal = clauseHas(units, verb, 'modal', 'propose');
  const role = settle(units, verb, group, (sure, denied) => owner(rank, sure, denied));
  if (!role) return null;
  const own = isOfInitiative(units, verb);
  const ends = group.to >= units.length && (verb === 0 || is(units[verb - 1], 'adverb', 'stop'));
  const anything = rank < 3 || isOfInitiative(units, verb);
  return (modal && anything) || ends || (own && (!participle || is(units[verb - 1], 'be')))
    ? role
    : participle && !own
      ? null
      : { ...role, sure: false };
};

/** Whether the subject before a verb is the initiative, or none is said. */
export const isOfInitiative = (units: readonly Unit[], verb: number): boolean => {
  for (let at = verb - 1; at >= 0 && verb - at < 6; at--) {
    if (is(units[at], 'it', 'duty1', 'duty2') || /^(?:hele|whole|alt|everything)$/.test(units[at]?.text ?? '')) return true;
    if (is(units[at], 'stop', 'sub', 'but', 'comma')) return at === verb - 1;
  }
  return verb === 0 || (verb === 1 && !is(units[0], 'word', 'body'));
};

/** "Ansvaret for vejene": of something else than the initiative. */
const isOfOther = (units: readonly Unit[], duty: number): boolean =>
  /^(?:for|of)$/.test(units[duty + 1]?.text ?? '') &&
  is(units[duty + 2], 'word') &&
  !/^(?:the|hele|whole|alt|all)$/.test(units[duty + 2]?.text ?? '');

export const anchored = (units: readonly Unit[], at: number, group: Group): Role | null => {
  const told = backTo(units, at - 1, 9, 'duty1', 'duty2');
  if (told >= 0 && isOfOther(units, told)) return settle(units, at, group, (_, denied) => owner(2, false, denied));
  if (isPlacedTo(units, at) && !is(units[at], 'at'))
    return settle(units, at, group, (sure, denied) =>
      owner(2, sure && clauseHas(units, at, 'it', 'duty1', 'duty2', 'modal'), denied),
    );
  if (units[at]?.text === 'under' && is(units[at - 1], 'deed', 'own2') && isOfInitiative(units, at - 1))
    return settle(units, at, group, (sure, denied) => owner(2, sure, denied));
  const anchor = backTo(units, at - 1, 7, 'anchor');
  if (anchor >= 0) {
    const modal = clauseHas(units, anchor, 'modal', 'propose');
    const role = settle(units, at, group, (sure, denied) => owner(2, sure, denied));
    return role && (modal || isOfInitiative(units, anchor)) ? role : role && { ...role, sure: false };
  }
  const duty = backTo(units, at - 1, 8, 'duty1', 'duty2', 'noun1', 'ejer', 'grip');
  const lies = backTo(units, at - 1, 5, 'lie', 'be', 'hold');
  const hos = units[at]?.text === 'hos' || units[at]?.text === 'with';
  if (duty >= 0 && isOfOther(units, duty)) return settle(units, at, group, (_, denied) => owner(2, false, denied));
  if (duty >= 0 && (lies >= 0 || hos))
    return settle(units, at, group, (sure, denied) => owner(is(units[duty], 'duty1', 'noun1', 'ejer') ? 1 : 2, sure, denied));
  const housed = /^bor?$/.test(units[lies]?.text ?? '') && isOfInitiative(units, lies);
  const inside = housed || group.members.every(({ kind, name }) => kind === 'known' && !/kommun|^region/i.test(name));
  if (
    lies >= 0 &&
    is(units[lies], 'lie') &&
    (hos || inside) &&
    clauseHas(units, at, 'it') &&
    (clauseHas(units, at, 'modal', 'come') || isOfInitiative(units, lies))
  )
    return settle(units, at, group, (sure, denied) => owner(2, sure, denied));
  return null;
};
