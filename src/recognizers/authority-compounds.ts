import type { Entry, Part } from './gazetteer.js';

/** "Social- og ", "By-, Bolig- og ": what leads to the last part of a compound. */
const compoundLead = /\p{L}-\s{0,2},?\s{1,3}(?:(?:og|and|&|samt)\s{1,3})?$/u;

/** What English ministries are of: "Ministry of Health and the Interior". */
const fields =
  'interior|elderly|education|housing|culture|science|research|integration|food|agriculture|fisheries|environment|energy|climate|utilities|employment|growth|business|industry|trade|transport|health|justice|taxation|defence|children|equality|building|buildings|supply|infrastructure|innovation|science|senior citizens|social affairs|ecclesiastical affairs';

const goesOn = new RegExp(
  `^(?:,\\s(?:${fields})){0,3},?\\s(?:and|&)\\s(?:the\\s)?(?:${fields})(?=\\s{0,2}(?:$|[,.;:!?)\\n]|(?:and|or|should|shall|will|is|are|to|with|must|can|could|in|as|would|has|owns|together)(?!\\p{L})))`,
  'iu',
);

/** What an English name goes on with after one field: empty when it ends there. */
export const furtherField = (text: string, at: number): string => goesOn.exec(text.slice(at, at + 90))?.[0] ?? '';

/** Whether what leads to a compound is a part of the same body's names: "Ældre- og Sundhedsministeriet". */
const isOwnPart = (part: Part | undefined, { authority }: Entry): boolean => {
  const stem = part?.raw.toLowerCase().replace(/s$/, '') ?? '';
  const names = [authority.name, ...authority.aliases].flatMap((name) => name.toLowerCase().split(/[\s,-]+/));
  return stem.length > 2 && names.some((name) => name.startsWith(stem));
};

/**
 * Whether what matches an entry is only the end of a compound ("Social- og Indenrigsministeriet") or the beginning of a longer name in
 * English: part of the name of another body, which must not become this one.
 */
export const isPartOfName = (text: string, parts: readonly Part[], from: number, to: number, entry: Entry): boolean => {
  const [first, last] = [parts[from], parts[to - 1]];
  if (entry.kind !== 'plain' || !first || !last) return false;
  if (compoundLead.test(text.slice(Math.max(0, first.start - 12), first.start)))
    return !isOwnPart(parts[from - 1]?.raw === 'og' || parts[from - 1]?.raw === 'and' ? parts[from - 2] : parts[from - 1], entry);
  return /^ministr/i.test(first.raw) && furtherField(text, last.end) !== '';
};
