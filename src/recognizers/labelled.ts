import { plain } from './text.js';

/** A value that stands behind its label: "Ejer: Aarhus Kommune". `start` and `end` enclose the value, end exclusive. */
export interface Labelled {
  readonly field: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A label is no longer, the sign behind it included. */
const longestLabel = 60;

/** What may stand between a label and its value; a dash, a tab or an equals sign only behind a label that begins its line. */
const signs = /:(?!\/\/)|[=\t]|\s[–—-]\s/gu;

/** What a value on several lines ends at, beside the next label: another line with a label, and the end of the letter. */
const nextPart =
  /\n\s*(?:[-*•] ?)?(?:\p{L}[\p{L} /()-]{1,30}:\s|(?:med )?(?:venlige? hilsen|de bedste hilsner|mvh|vh|hilsen|hilsner|best regards|kind regards|regards|sincerely))/iu;

const tables = new WeakMap<object, ReadonlyMap<string, string>>();

/** The words of a name without articles of our own making: what people write in front of a colon. */
const tableOf = (names: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> => {
  const known = tables.get(names);
  if (known) return known;
  const table = new Map<string, string>();
  for (const [field, all] of Object.entries(names))
    for (const name of all) if (!table.has(plain(name))) table.set(plain(name), field);
  tables.set(names, table);
  return table;
};

/** Signs that no label reaches across. */
const parts: ReadonlySet<string> = new Set('\n.;,!?•|:');

interface Label {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** No message is longer; what comes after is not looked through. */
const longestText = 20_000;

const labelsIn = (text: string, table: ReadonlyMap<string, string>): readonly Label[] => {
  const found: Label[] = [];
  for (const match of text.slice(0, longestText).matchAll(signs)) {
    let start = match.index;
    while (start > 0 && match.index - start < longestLabel && !parts.has(text.charAt(start - 1))) start--;
    const label = text.slice(start, match.index);
    const opensLine = label.length === match.index || text.charAt(match.index - label.length - 1) === '\n';
    if (match[0] !== ':' && !opensLine) continue;
    const field = table.get(plain(label.replace(/\([^()]*\)/g, ' ').replace(/^[\s\d)*•_-]+/, '')));
    if (field) found.push({ field, start: match.index - label.length, end: match.index + match[0].length });
  }
  return found;
};

/**
 * The values a text gives under the names of fields: "Ejer: KL", a line each or several in a row. `names` are the ways people name each
 * field; `lines` tells the fields whose values may run over several lines. A label that stands twice counts the first time. Linear.
 */
export const findLabelled = (
  text: string,
  names: Readonly<Record<string, readonly string[]>>,
  lines: (field: string) => boolean,
): readonly Labelled[] => {
  const labels = labelsIn(text, tableOf(names));
  const found: Labelled[] = [];
  for (const [at, { field, end: from }] of labels.entries()) {
    const whole = text.slice(from, labels[at + 1]?.start ?? text.length);
    const lead = /^[\s*_]*/.exec(whole)?.[0].length ?? 0;
    const rest = whole.slice(lead);
    const cut = lines(field) ? rest.search(nextPart) : rest.indexOf('\n');
    const value = (cut < 0 ? rest : rest.slice(0, cut)).replace(/[\s;,|•*-]+$/u, '');
    if (value !== '' && !found.some((one) => one.field === field))
      found.push({ field, value, start: from + lead, end: from + lead + value.length });
  }
  return found;
};
