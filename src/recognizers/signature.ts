import type { FoundAuthority } from './find-authorities.js';
import { isFunctionWord } from './function-words.js';
import { nameAt, type PersonName } from './name-shape.js';
import { isNoName, isTitle } from './person-words.js';
import { distance, fold, type Token, words } from './text.js';
import { wordSet } from './word-set.js';

/** A part of a signature between line breaks and separators. */
export interface SignaturePart {
  readonly start: number;
  readonly end: number;
}

/** How a text is signed. The name is `null` where only a body signs. */
export interface Signature {
  readonly start: number;
  readonly end: number;
  readonly name: PersonName | null;
  /** A formula or a place that leaves no doubt of the name. */
  readonly sure: boolean;
  /** What stands beside the name: titles, bodies, addresses. */
  readonly parts: readonly SignaturePart[];
}

const formula = wordSet(
  'hilsen hilsner hilsener hilsnerne mvh vh kh mkh dbh bh mbh regards sincerely faithfully cheers wishes ærbødigst ærbødige hengivne højagtelse greetings yours',
);
/** These close a text only where they open a sentence and a name follows. */
const weakly = wordSet('best venligst tak thanks all vegne');
const leads = wordSet('fra from her herfra venligst for på vegne af bestyrelsen alle os the and');
const introduced = wordSet('en et den denne din deres hans hendes jeres a an the sende send sender bringe as this with');

/** No signature is longer, in signs and lines. */
const longest = 700;
const mostLines = 10;

/** A word for a greeting at the end: "hilsen", "sommerhilsner", "mvh", with a slip in the longer ones. */
const closes = (word: string): boolean =>
  formula(word) ||
  weakly(word) ||
  /[a-z]hils(?:e|ne|ene)[nr]$/.test(word) ||
  (word.length >= 6 && word.startsWith('h') && distance(word, 'hilsen', 1) <= 1);

const separator = /[,|•·;\t\n\r]|\s[-–—/]{1,2}\s|\s{3,}|<|>|\((?=[^\s)])|\)/u;

/** The parts of a stretch between separators. */
const partsOf = (text: string, from: number, to: number): readonly SignaturePart[] => {
  const found: SignaturePart[] = [];
  let at = from;
  for (const piece of text.slice(from, to).split(new RegExp(separator.source, 'u'))) {
    const start = text.indexOf(piece, at);
    at = start + piece.length;
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== '') found.push({ start: start + lead, end: start + lead + piece.trim().length });
  }
  return found;
};

const sentence = /\p{Ll}{4}[.!?](?:\s|$)/u;
const postscript = /^\s*(?:ps|p\.s\.|n\.b\.|sendt fra|sent from|--|>|on .{5,60} wrote|den .{5,60} skrev|-----)/iu;

/** Where a signature that begins at a place ends: before a postscript, a quoted mail, or a line that is a sentence. */
const endFrom = (text: string, at: number): number => {
  let [end, lines] = [at, 0];
  for (const line of text.slice(at, at + longest).split('\n')) {
    const told = words(line).filter((word) => isFunctionWord(word.text)).length;
    if (lines > 0 && (postscript.test(line) || (told > 4 && sentence.test(line)) || told > 7)) break;
    if (line.trim() !== '' && ++lines > mostLines) break;
    end += line.length + 1;
  }
  return Math.min(end, text.length, at + longest);
};

/** The first place from `at` on where something of the gazetteer begins: a name goes no further. */
const limitFrom = (hits: readonly FoundAuthority[], at: number, text: string): number =>
  hits.find((hit) => hit.start >= at && (hit.sure || (hit.start > at && /^\p{Ll}/u.test(text.charAt(hit.start)))))?.start ??
  text.length;

const signatureAt = (text: string, at: number, hits: readonly FoundAuthority[], loose: boolean): Signature | null => {
  const end = endFrom(text, at);
  const all = partsOf(text, at, end);
  const from = isPlaceAlone(all[0], hits) || /\svegne$/i.test(text.slice(all[0]?.start, all[0]?.end)) ? 1 : 0;
  const [first, ...rest] = all.slice(from);
  if (!first) return null;
  const name = nameIn(text, first, hits, loose && from === 0) ?? attention(text, all);
  const own = name !== null && name.start >= first.start && name.end <= first.end;
  const parts = own ? [...(name.end < first.end ? [{ start: name.end, end: first.end }] : []), ...rest] : [first, ...rest];
  return { start: at, end, name, parts, sure: name !== null && (name.known || name.capital) };
};

const nameIn = (
  text: string,
  { start, end }: SignaturePart,
  hits: readonly FoundAuthority[],
  loose: boolean,
): PersonName | null => nameAt(text, start, loose, Math.min(end, limitFrom(hits, start, text)));

/** "Hilsen fra Viborg, Laust Brandborg": the place is no name. */
const isPlaceAlone = (part: SignaturePart | undefined, hits: readonly FoundAuthority[]): boolean =>
  part !== undefined && hits.some((hit) => !hit.sure && hit.start === part.start && hit.end === part.end);

/** "Lindeborg Busser A/S, Att. Vagn Rosenkilde": the name behind "att." or "v/". */
const attention = (text: string, parts: readonly SignaturePart[]): PersonName | null => {
  for (const { start, end } of parts.slice(0, 6)) {
    const lead = /^(?:att\.?:?|v\/|ved)\s{0,2}/iu.exec(text.slice(start, start + 8))?.[0];
    const name = lead === undefined ? null : nameAt(text, start + lead.length, false, end);
    if (name) return name;
  }
  return null;
};

/** Past what may stand between the formula and the name: "fra", "og god sommer", signs. */
const pastLeads = (text: string, list: readonly Token[], from: number): { readonly at: number; readonly by: string } => {
  let at = from;
  let by = '';
  while (at - from < 3 && leads(list[at]?.text ?? '') && !/\n/.test(text.slice(list[at - 1]?.end, list[at]?.start))) {
    by = list[at]?.text ?? '';
    at++;
  }
  const last = list[at - 1]?.end ?? text.length;
  const sign = /^[\s,.:;!*_-]{0,12}/u.exec(text.slice(last, last + 12))?.[0].length ?? 0;
  return { at: last + sign, by };
};

/** A formula in the middle of a sentence ("en venlig hilsen til byrådet") signs nothing. */
const signs = (text: string, list: readonly Token[], at: number): boolean => {
  const [before, word, next] = [list[at - 1], list[at], list[at + 1]];
  if (!word || /^(?:[@_]|\.\p{L})/u.test(text.slice(word.end, word.end + 2)) || /[@_]/.test(text.charAt(word.start - 1)))
    return false;
  if (word.text === 'greetings' && next?.text === 'from' && word.start < 60 && text.length > 200) return false;
  const opens = !before || /[\n.!?,;:()–—-]/u.test(text.slice(before.end, word.start));
  if (before && !opens && introduced(before.text) && !/^(?:aerboedige|hengivne)$/.test(word.text)) return false;
  if (weakly(word.text)) {
    const gap = text.slice(word.end, next?.start ?? word.end);
    if (/^(?:best|tak|thanks)$/.test(word.text) && gap === ' ' && list.length - at < 6 && /^\p{Lu}/u.test(next?.raw ?? ''))
      return true;
    return (
      opens && next !== undefined && /^\p{Lu}/u.test(next.raw) && (word.text === 'venligst' || /^\s*[,.!]?\s*\n|^,\s/.test(gap))
    );
  }
  if (
    /^(?:wishes|greetings|bh|yours|for)$/.test(word.text) &&
    !opens &&
    !/^(?:best|warm|kind|good|many)$/.test(before?.text ?? '')
  )
    return false;
  return !next || /\n/.test(text.slice(word.end, next.start)) || !/^(?:til|to|med|with)$/.test(next.text);
};

/** A name that a text ends with, or that stands with titles and addresses: not "Tak, Lise, det var godt". */
const isAlone = (text: string, { name }: Signature): boolean =>
  name !== null &&
  (name.known || name.words > 1) &&
  /^\s*(?:$|\n|[,|(–-]\s?\S)/u.test(text.slice(name.end, name.end + 6)) &&
  text.length - name.end < 200;

const byFormula = (text: string, list: readonly Token[], hits: readonly FoundAuthority[]): Signature | null => {
  let tried = 0;
  for (let at = list.length - 1; at >= 0 && tried < 20; at--) {
    if (!closes(list[at]?.text ?? '') || !signs(text, list, at)) continue;
    tried++;
    let after = at + 1;
    while (after < at + 4 && closes(list[after]?.text ?? '')) after++;
    const lead = pastLeads(text, list, after);
    const found = signatureAt(text, lead.at, hits, true);
    if (!found || (found.name === null && list.length - at > 60)) continue;
    if (weakly(list[at]?.text ?? '') && !isAlone(text, found)) continue;
    const single = found.name !== null && found.name.words === 1 && !found.name.known;
    return lead.by !== '' && single ? { ...found, sure: false } : found;
  }
  return null;
};

/** "/Karen", "// Karen Holm", "- Bent" at the end. */
const bySlash = (text: string, hits: readonly FoundAuthority[]): Signature | null => {
  const from = Math.max(0, text.length - longest);
  for (const match of [...text.slice(from).matchAll(/(?:^|[\s.!?])(\/{1,2}|[-–—])[ \t]?(?=\p{L})/gu)].slice(-12).reverse()) {
    const at = from + match.index + match[0].length;
    const found = signatureAt(text, at, hits, match[1]?.startsWith('/') ?? false);
    const { name } = found ?? {};
    if (!found || !name || !(name.known || (name.capital && name.words > 1))) continue;
    const after = text.slice(name.end, name.end + 40);
    if (name.start <= at + 2 && (text.length - name.end < 3 || /^\s*[,\n|(]/.test(after))) return found;
  }
  return null;
};

/** The last lines, and the last sentence of the last line: where a name by itself signs though no formula leads to it. */
const lastPlaces = (text: string): readonly number[] => {
  const from = Math.max(0, text.length - longest);
  const lines = [...text.slice(from).matchAll(/[^\n]+/g)].filter((match) => match[0].trim() !== '').slice(-7);
  // Not by sentences: "inden jul. Knud Holm" has a short form in it, and a name follows.
  const sentences = [...text.slice(from).matchAll(/[.!?)]\s{1,3}(?=\p{Lu})/gu)].slice(-4);
  return [...lines.map((match) => from + match.index), ...sentences.map((match) => from + match.index + match[0].length)].filter(
    (start) => start > 0,
  );
};

/** An address or a number close behind a name. */
const reachable = /^.{0,80}(?:@|\d\d)/u;

/** Last lines that hold a name by itself, and what belongs to one, though no formula leads to them. */
const byLastLines = (text: string, hits: readonly FoundAuthority[]): Signature | null => {
  for (const start of lastPlaces(text)) {
    const before = text.slice(Math.max(0, start - 60), start).trimEnd();
    const after = text.slice(start);
    const lines = after.split('\n').filter((line) => line.trim() !== '');
    const line = lines[0] ?? '';
    const lead = /^(?:(\p{L}{4,24}):|(?:[\p{L}]{2,10}\s)?(?:[Ff]ra|[Ff]rom)(?=\s\p{Ll}{4,20}\s\p{Lu}))\s/u.exec(line);
    const from = lead && (lead[1] === undefined || isTitle(fold(lead[1]))) ? start + lead[0].length : start;
    const name = nameAt(text, from, false, start + line.length);
    if (!name && /(?:^|[\s,])(?:att\.?:?|v\/)\s?\p{Lu}/u.test(line.replace('Att', 'att')) && /^\p{Lu}/u.test(line))
      return signatureAt(text, start, hits, false);
    if (!name || isTitle(fold(name.name)) || isNoName(fold(name.name))) continue;
    if (!name.known && !(name.words > 1 && lines.length > 1)) continue;
    if (
      !/^\s*(?:\.?$|[,|(/–<-])/.test(line.slice(name.end - start)) ||
      lines.some((one) => words(one).length > (reachable.test(after) ? 30 : 14))
    )
      continue;
    const parted = /[.!?:)]$/.test(before) || /\n[ \t\r]{0,3}\n[ \t]{0,3}$/.test(text.slice(Math.max(0, start - 8), start));
    const alone =
      name.known && name.capital && /^[\s.!]*$/.test(text.slice(name.end, name.end + 12)) && text.length - name.end < 12;
    if (parted && (name.words > 1 || alone || /\n\s{0,3}$/.test(text.slice(Math.max(0, start - 4), start))))
      return signatureAt(text, from, hits, false);
  }
  return null;
};

/** A text that is no more than a card: "Signe Aabo | projektleder | Middelfart Kommune | ..." */
const asCard = (text: string, list: readonly Token[], hits: readonly FoundAuthority[]): Signature | null => {
  const told = list.length > 40 ? 99 : list.filter((word) => isFunctionWord(word.text)).length;
  const parts = told > 4 || sentence.test(text) ? [] : partsOf(text, 0, text.length);
  if (parts.length < 3) return null;
  for (const part of parts.slice(0, 6)) {
    const name = nameAt(text, part.start, false, Math.min(part.end, limitFrom(hits, part.start, text)));
    if (name && name.words > 1 && name.known && name.end === part.end)
      return { start: 0, end: text.length, name, parts: parts.filter((one) => one !== part), sure: true };
  }
  return null;
};

const bullet = /^[ \t]{0,8}(?:[-–—*•·]|\d{1,2}[.)])[ \t]/;

/** The text with the lines of its bullet lists made unreadable, place for place: what is listed signs nothing. */
const withoutLists = (text: string): string => {
  const lines = text.split('\n');
  const listed = lines.map((line) => bullet.test(line));
  if (!listed.some((one, at) => one && listed[at + 1])) return text;
  return lines.map((line, at) => (listed[at] && (listed[at - 1] || listed[at + 1]) ? 'x'.repeat(line.length) : line)).join('\n');
};

/** The signature of a text: behind a formula, a slash, or in its last lines. `hits` are the authorities of the whole text. Linear. */
export const signatureOf = (text: string, list: readonly Token[], hits: readonly FoundAuthority[]): Signature | null =>
  (/\s(?:\/\/|[|·•])\s/u.test(text.slice(0, 200)) ? asCard(text, list, hits) : null) ??
  byFormula(text, list, hits) ??
  bySlash(withoutLists(text), hits) ??
  byLastLines(withoutLists(text), hits) ??
  asCard(withoutLists(text), list, hits);
