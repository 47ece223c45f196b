import { is, owner, type Role, taking } from './bodies-context.js';
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
    !(
      isLabel &&
      units.length < 5 &&
      units.every((unit) => is(unit, 'and', ...owns, ...takes, 'it', 'adverb', 'close') || isArticle(unit))
    )
  )
    return null;
  const verb = units.find((unit) => is(unit, ...owns, ...takes));
  if (!verb) return null;
  return is(verb, ...owns) ? owner(2) : taking();
};

const isArticle = ({ text }: Unit): boolean => /^(?:the|and|og|den|det|\d)$/.test(text);
