import { furtherField } from './authority-compounds.js';
import type { FoundAuthority } from './find-authorities.js';
import { isFunctionWord } from './function-words.js';
import { hasNameSign } from './name-signs.js';

const quoted = /["“”»«„][^"“”»«„]{2,80}["“”»«„]/gu;

/** Names with "og" or a comma in them that are one body. */
const wholeNames =
  /(?:landbrug (?:&|og) fødevarer|by, land og kirke|børn,? unge (?:&|og) sorg|by (?:&|og) havn|kost (?:&|og) ernæringsforbundet|børn og unge|børne-? og ungdoms\p{L}*|fag og arbejde|teknik og miljø|job og vækst|kultur og fritid|sundhed og omsorg|social og sundhed|foreningen (?:af )?\p{Lu}\p{L}+ og \p{Lu}\p{L}+)/giu;

/** The same where only the capitals tell: "Skole og Forældre", "Anders And & Co", "Jensen og Sønner". */
const titledNames =
  /(?<!\p{L})(?:(?:Skole|Hjem) (?:og|&) (?:Forældre|Skole|Samfund)|Frivilligcentre (?:og|&) Selvhjælp|(?:\p{Lu}[\p{L}'’-]{1,30} ){1,4}(?:&|og|and) (?:Co|Søn|Sønner|Sons?|Datter|Døtre|Partnere?|Partners))(?!\p{L})/gu;

/** A stretch of a text, `end` exclusive. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The places that no separator parts: known names, quotes, and "Kultur- og Fritidsforvaltningen". */
/** "Bolig og Byministeriet", without its hyphen: no ministry that is known, nor a body before it. */
const jointMinistry = /(?<!\p{L})\p{L}{2,20} og \p{L}{2,20}ministeri(?:et|um)s?(?!\p{L})/giu;

const jointMinistries = (text: string, known: readonly FoundAuthority[]): readonly Piece[] =>
  [...text.matchAll(jointMinistry)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => {
      const lead = text.slice(start, end).split(' ')[0] ?? '';
      const named =
        /^\p{Lu}+$/u.test(lead) || hasNameSign(lead.toLowerCase(), lead.toLowerCase(), 0) || isFunctionWord(lead.toLowerCase());
      return !named && !known.some((one) => one.start < end && one.end > start);
    });

export const wholes = (text: string, known: readonly FoundAuthority[]): readonly Piece[] => [
  ...known,
  ...jointMinistries(text, known),
  ...[
    quoted,
    wholeNames,
    titledNames,
    /(?<!\p{L})(?:\p{L}{1,40}-,\s{1,3}){0,4}\p{L}{1,40}-\s{1,3}(?:og|and|&)\s{1,3}\p{L}{1,40}/giu,
  ].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  ),
  ...[...text.matchAll(/(?<!\p{L})Ministry (?:of|for) (?:the )?\p{L}{2,20}/giu)].flatMap((match) => {
    const end = match.index + match[0].length;
    const further = furtherField(text, end);
    return further === '' ? [] : [{ start: match.index, end: end + further.length }];
  }),
];

/** "Sct. Georgs Gilde", "H.C. Ørsted": a full stop that ends a short form and no name. */
export const isAfterShortForm = (text: string, at: number): boolean =>
  text.charAt(at) === '.' &&
  /(?<!\p{L})(?:[Ss]ct|[Ss]kt|[Ss]t|[Dd]r|[Kk]gl|Chr|[Pp]rof|(?<!Region )\p{Lu})$/u.test(text.slice(Math.max(0, at - 12), at)) &&
  /^\s\p{Lu}/u.test(text.slice(at + 1, at + 3));
