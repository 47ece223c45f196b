import { endsPhrase, type Group, is, owner, partner, type Role, settle, taking } from './bodies-context.js';
import { isAsking, type Unit } from './bodies-units.js';

const owns = [
  'own1',
  'own2',
  'own3',
  'ejer',
  'noun1',
  'noun2',
  'duty1',
  'duty2',
  'stand',
  'head',
  'deed',
  'grip',
  'anchor',
  'care',
  'by1',
  'by2',
] as const;

const takes = ['part', 'partNoun', 'aboard', 'join', 'brought', 'bring', 'aid', 'with'] as const;

/** What a question or a label asks for: "Hvem skal drive det?", "Hvem holder i rattet:", "With whom:". A label may be nouns alone. */
export const askedRole = (units: readonly Unit[], isLabel: boolean): Role | null => {
  if (units.length === 0 || units.some((unit) => is(unit, 'body', 'not', 'was', 'past'))) return null;
  const asks = isAsking(units);
  if (
    !asks &&
    !(isLabel && isNounLabel(units)) &&
    !(
      isLabel &&
      units.length < 5 &&
      units.every(
        (unit) => is(unit, 'and', ...owns, ...takes, 'it', 'adverb', 'close', 'lie', 'be', 'prep', 'at') || isArticle(unit),
      )
    )
  )
    return null;
  const verb = units.find((unit) => is(unit, ...owns, ...takes));
  if (!verb) return null;
  return is(verb, ...owns) ? owner(2) : taking();
};

/** "Ansvarsplaceringen er klar:". */
const isNounLabel = (units: readonly Unit[]): boolean =>
  units.length < 6 &&
  is(units[0], 'duty1', 'duty2', 'noun1', 'noun2', 'ejer', 'partNoun') &&
  !units.some((unit) => is(unit, 'comma', 'modal', 'sub'));

const isArticle = ({ text }: Unit): boolean => /^(?:the|and|og|den|det|\d)$/.test(text);

/** "Ejeren skal være X", "Partnere: X og Y", "som ansvarlig ser vi X". */
export const labelled = (units: readonly Unit[], at: number, group: Group): Role | null | 'subject' => {
  if (isProjectOf(units, at, group)) return settle(units, at, group, (sure, denied) => owner(2, sure, denied));
  const role = labelledBefore(units, at, group) ?? relatedBefore(units, at, group);
  if (role) return role;
  const asked = is(units[at], 'colon') ? askedRole(labelOf(units, at), true) : null;
  return asked ? { ...asked, sure: asked.sure && !group.either && !group.hedged } : 'subject';
};

/** "This should be a Ministry of Justice project". */
const isProjectOf = (units: readonly Unit[], at: number, group: Group): boolean =>
  is(units[at], 'be') &&
  is(units[at - 1], 'modal') &&
  /^(?:an?|et)$/.test(units[group.from - 1]?.text ?? '') &&
  is(units[group.to], 'it') &&
  endsPhrase(units[group.to + 1]);

/** "Den myndighed, der skal eje initiativet, er X". */
const relatedBefore = (units: readonly Unit[], at: number, group: Group): Role | null => {
  if (!is(units[at], 'be') || !is(units[at - 1], 'comma')) return null;
  for (let i = at - 2; i > 0 && at - i < 10; i--) {
    if (is(units[i], 'rel') && is(units[i - 1], 'comma', 'it', 'word', 'body')) {
      const own = units.slice(i, at).some((unit) => is(unit, 'own1', 'own2', 'ejer', 'stand', 'duty1', 'duty2', 'grip'));
      return own ? settle(units, at, group, (sure, denied) => owner(2, sure, denied)) : null;
    }
    if (is(units[i], 'body', 'comma', 'stop', 'not')) return null;
  }
  return null;
};

/** The label that a colon ends. */
const labelOf = (units: readonly Unit[], colon: number): readonly Unit[] => {
  let from = colon;
  while (from > 0 && colon - from < 12 && !is(units[from - 1], 'colon', 'stop', 'dash', 'close')) from--;
  return units.slice(from, colon);
};

export const labelledBefore = (units: readonly Unit[], at: number, group: Group): Role | null => {
  for (let i = at - 1; i >= 0 && at - i < 8; i--) {
    const unit = units[i];
    const done = (make: (sure: boolean, denied: boolean) => Role): Role | null => settle(units, at, group, make);
    if (is(unit, 'noun1', 'ejer', 'duty1')) return done((sure, denied) => owner(1, sure, denied));
    if (is(unit, 'noun2', 'duty2')) return done((sure, denied) => owner(2, sure, denied));
    if (is(unit, 'partNoun', 'aboard') || (is(unit, 'with') && (i === 0 || is(units[i - 1], 'and', 'comma', 'stop'))))
      return done(partner);
    if (is(unit, 'join') && is(units[at], 'colon')) return done(partner);
    if (is(unit, 'part') && /ing$/.test(unit?.text ?? '') && is(units[at], 'be')) return done(taking);
    if (unit?.mention && unit.mention.kind !== 'sender') return null;
    if (unit?.mention && !is(units[at], 'propose') && !is(units[i + 1], 'propose')) return null;
    if (is(unit, 'stop', 'sub', 'but', 'comma', 'rel', 'own1', 'own2', 'own3', 'part')) return null;
  }
  return null;
};
