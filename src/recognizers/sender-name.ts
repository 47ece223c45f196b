import type { FoundAuthority } from './find-authorities.js';
import type { Found } from './found.js';
import { nameAt, type PersonName } from './name-shape.js';
import { hasNameSign } from './name-signs.js';
import { isOffice } from './person-words.js';
import { type Marked, phraseTable } from './phrases.js';
import { attributionsIn } from './sender-frames.js';
import type { Signature } from './signature.js';
import { fold, type Token } from './text.js';

/** A text with what every part of the search for its sender needs. */
export interface Letter {
  readonly text: string;
  readonly list: readonly Token[];
  readonly hits: readonly FoundAuthority[];
  readonly signature: Signature | null;
}

/** How one says one's name. `hedder`: beyond doubt, in small letters too. `by`: so where it opens a line. `am`: what follows may be anything. */
type Cue = 'hedder' | 'and-hedder' | 'by' | 'am';

const cues = phraseTable<Cue>({
  hedder: `
    jeg hedder (bare|altså|i øvrigt|nemlig|forresten|), mit (fulde|) navn er (i øvrigt|), mit (fulde|) navn, kald mig (bare|), (i|du) kan (bare|) kalde mig, jeg kaldes, hedder jeg,
    my (full|) name is, my names, my name, call me, just call me, you can call me, undertegnede er, undertegnede hedder, undertegnede, undertegnedes navn er, the undersigned, navnet er, the names,
    mit navn det er, jeg er døbt, name is
  `,
  'and-hedder': 'og hedder, men hedder, hedder',
  by: `
    skrevet af, forfattet af, indsendt af, udfyldt af, sendt af, indleveret af, stillet af, foreslået af, written by, submitted by, sent by, proposed by, forslag fra, forslaget er fra, forslaget kommer fra, indlæg fra,
    høringssvar fra, her skriver, det er, dette er, det her er, this is, its, her er, hermed et forslag fra, proposal from, afsender, afsender er, afsenderen er
  `,
  am: 'jeg er, i am, im, jeg, i, mig, me, mig selv, myself',
});

const labels =
  /(?:^|[\n,;|.]\s{0,3})[-*•\s]{0,3}(?:(?:mit |dit |fulde |forslagsstillers |indsenders |afsenders |your |full |contact )?(?:navn|name)|afsender|fra|from|indsender|forslagsstiller|indsendt af|skrevet af|udfyldt af|sendt af|submitted by|written by|prepared by|for (?:rådet|bestyrelsen|foreningen|udvalget|gruppen|the board|the committee)|borger|citizen|udarbejdet af|ved|forfatter|author|kontaktperson|contact person|sender|sagsbehandler|kontakt|contact|(?:hvem svarer på |eventuelle )?spørgsmål(?: til)?|questions(?: to)?)[ \t]?[:=][ \t]{0,4}/giu;

const found = ({ name, start, end }: PersonName, sure: boolean): Found<string> => ({ value: name, start, end, sure });

/** The coordinator is written to, and writes nothing here. */
const isCoordinator = (name: string): boolean => /^rune (?:m|moeller|m.) ?thomsen$|^rune thomsen$/.test(fold(name));

const limitAt = ({ text, hits }: Letter, at: number): number =>
  hits.find((hit) => hit.start >= at && (hit.sure || (hit.start > at + 2 && /^\p{Ll}/u.test(text.charAt(hit.start)))))?.start ??
  text.length;

const read = (letter: Letter, at: number, loose: boolean): PersonName | null => {
  const name = nameAt(letter.text, at, loose, limitAt(letter, at));
  return name && !isCoordinator(name.name) ? name : null;
};

/** Whether a place opens a line or a sentence, or the text after a greeting. */
const opens = ({ text, list }: Letter, word: number): boolean => {
  const start = list[word]?.start ?? 0;
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    /(?:^|[.!?\n:])\s*$/u.test(before) ||
    (word < 3 && /(?:hej|hi|hello|goddag|halloej|dav|ja|oeh|kaere|dear)/.test(fold(text.slice(0, start))))
  );
};

/** What follows a name that its owner says: an end, a place, a body, and not "har foreslået". */
const goesOn = /^\s*(?:$|[,.!;:()\n–—-]|(?:fra|from|her|here|i|hos|at|and|og|der skriver|som skriver|writing)(?!\p{L}))/iu;

/** A description behind "jeg er" is no name; two capitals or a first name are. */
const isIntroduced = (name: PersonName, text: string): boolean =>
  name.capital &&
  (name.known || name.words > 1) &&
  goesOn.test(text.slice(name.end, name.end + 20)) &&
  !hasNameSign(text, name.name.toLowerCase(), name.start);

/** "Jeg er 62 år og hedder Bent": who is spoken of is the writer. */
const isSaidOfMe = ({ text, list }: Letter, from: number): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - 12); at--) {
    if (/[.!?;\n]/.test(text.slice(list[at]?.end, list[at + 1]?.start))) return false;
    if (/^(?:jeg|undertegnede)$/.test(list[at]?.text ?? '')) return true;
    if (/^(?:som|der|han|hun|den|det|vi|min|mit|vores|de)$/.test(list[at]?.text ?? '')) return false;
  }
  return false;
};

/** "det er marianne fra borgerservice": a first name in small letters where "fra" shows that somebody presents herself. */
const small = (letter: Letter, at: number): PersonName | null => {
  const name = read(letter, at, true);
  return name?.known && /^\s(?:fra|from)\s/iu.test(letter.text.slice(name.end, name.end + 6)) ? name : null;
};

const afterCue = (letter: Letter, { mark, from, to }: Marked<Cue>): Found<string> | null => {
  const { text, list } = letter;
  const at = list[to - 1]?.end ?? 0;
  if (mark === 'hedder') {
    const name = /^\s{0,2}["“”]?[\s,:"“”]{0,3}(?!ikke|not)/iu.test(text.slice(at, at + 6))
      ? read(letter, at, !/undertegnede$/.test(list[to - 1]?.text ?? ''))
      : null;
    return name ? found(name, name.capital || name.known) : null;
  }
  if (mark === 'and-hedder') {
    const name = isSaidOfMe(letter, from) ? read(letter, at, false) : null;
    return name ? found(name, true) : null;
  }
  if (mark === 'by') {
    const filler = /^\s(?:så|bare|jo|altså|lige|just|igen|only)(?=\s)/iu.exec(text.slice(at, at + 8))?.[0].length ?? 0;
    const name = opens(letter, from) ? (read(letter, at + filler, false) ?? small(letter, at + filler)) : null;
    if (!name || !(name.known || name.words > 1)) return null;
    const said = /^(?:det|dette|this|its|her)$/.test(list[from]?.text ?? '');
    if (
      said &&
      !/^\s*(?:$|[,.!(–-]|(?:fra|from|her|here|igen|again|der skriver|writing)(?!\p{L}))/iu.test(
        text.slice(name.end, name.end + 14),
      )
    )
      return null;
    return found(name, name.known && (!said || from < 6));
  }
  return iAm(letter, at, /^(?:jeg|i|mig|me|myself|selv)$/.test(list[to - 1]?.text ?? ''));
};

/** "Jeg er kassereren, Åse Brink", "I am its secretary, Rannvá Dam": past the office between. */
const pastRole = ({ text }: Letter, at: number): number | null => {
  const match = /^\s(?:\p{Ll}[\p{L}-]{0,24}\s){0,3}(\p{Ll}[\p{L}-]{2,30}),?\s(?=\p{Lu})/u.exec(text.slice(at, at + 110));
  const office = fold(match?.[1] ?? '').replace(/(?:en|et|n)$/, '');
  return match && (isOffice(office) || isOffice(fold(match[1] ?? ''))) ? at + match[0].length : null;
};

/** "Jeg er Karen Holm fra ...", "Jeg, Karen Holm, foreslår". */
const iAm = (letter: Letter, at: number, apposed: boolean): Found<string> | null => {
  const { text } = letter;
  if (apposed && !/^(?:[,:]\s|\s\()/.test(text.slice(at, at + 2))) return null;
  const bracket = apposed && text.startsWith(' (', at);
  const role = apposed ? null : pastRole(letter, at);
  const name = read(letter, bracket ? at + 2 : (role ?? at), false);
  if (name && (bracket || role !== null))
    return (name.known || name.words > 1) && /^\s*(?:$|[,.)!;\n])/.test(text.slice(name.end, name.end + 3))
      ? found(name, name.capital)
      : null;
  if (!name || !isIntroduced(name, text)) return null;
  return apposed && !/^\s*(?:[,.(]|på\s|at\s|$)/.test(text.slice(name.end, name.end + 4))
    ? null
    : found(name, name.known || name.words > 1);
};

/** "Karen Holm her, jeg skriver fra ...", "Bent from Hobro here": who speaks names themselves first. */
const speakingFirst = (letter: Letter): Found<string> | null => {
  const { text } = letter;
  const lead =
    /^\s*(?:(?:hej(?:sa)?|hi|hello|goddag|dav|mojn|godmorgen|halløj)(?:\s(?:igen|alle|rune|again|all|there))?[\s,.!]{1,4})?/iu.exec(
      text.slice(0, 60),
    )?.[0].length ?? 0;
  const name = read(letter, lead, true);
  if (!name?.known) return null;
  const after = text.slice(name.end, name.end + 60);
  const here = /^,?\s(?:her|here)(?:\s*$|\s*[,.!–-]|\s(?:fra|from|jeg|i|og|igen|again)(?!\p{L}))/iu.test(after);
  const told =
    name.words > 1 &&
    /^(?:,[^,.\n]{3,50},|\s\([^()\n]{2,50}\))?\s(?:skriver|writes|indsender|submits|fremsender)(?!\p{L})/iu.test(
      text.slice(name.end, name.end + 80),
    );
  const from = /^,?\s(?:fra|from)\s[^\n.!?]{2,40}\s(?:her|here)\s*[,.!]/iu.test(after);
  return here || from || told ? found(name, true) : null;
};

/** The one to ask, with an address, at the very end: whoever sends a proposal says so where to reach them. */
const closes = (text: string, end: number): boolean =>
  text.length - end < 140 && /^[^\n]{0,40}(?:@|\d\d)/u.test(text.slice(end, end + 60));

const labelled = (letter: Letter): Found<string> | null => {
  for (const match of [...letter.text.matchAll(labels)].slice(0, 20)) {
    const at = match.index + match[0].length;
    const doubtful = /kontakt|contact|sagsbehandler|spørgsmål|question/i.test(match[0]);
    const named = /navn|name/i.test(match[0]);
    const name = read(letter, at, named);
    if (name && (name.known || name.words > 1 || named))
      return found(
        name,
        doubtful ? name.known && name.words > 1 && closes(letter.text, name.end) : name.known || (named && name.capital),
      );
  }
  return null;
};

/** "Forslaget er sendt ind af Rosa Holck", "Indsendt af Rigsarkivet ved seniorforsker Charlotte Nymann". */
const attributed = (letter: Letter): Found<string> | null => {
  const { text } = letter;
  for (const { at, closed } of attributionsIn(text)) {
    const direct = read(letter, at, false);
    const ends = /^\s*(?:$|[,.;:\n(]|(?:fra|from|i|der|som|who|på|at|of)\s)/iu.test(
      text.slice(direct?.end ?? 0, (direct?.end ?? 0) + 8),
    );
    if (
      direct &&
      (direct.known || direct.words > 1) &&
      ends &&
      !/^\s?(?:i|in)\s(?:19|20)\d\d|^\sfor\s/iu.test(text.slice(direct.end, direct.end + 12))
    )
      return found(direct, direct.known && !closed);
    const by = /^[^.\n]{3,80}?(?:\sved\s|\sv\/\s?|,\s(?:ved|by)\s)/iu.exec(text.slice(at, at + 90))?.[0];
    const name = by === undefined ? null : read(letter, at + by.length, false);
    if (name && (name.known || name.words > 2) && name.words > 1) return found(name, true);
  }
  return null;
};

/** "Mikkel Hassing, undertegnede", "Ebbe, 62, tidligere smed": a name with what only its owner says beside it. */
const beside = (letter: Letter): Found<string> | null => {
  const { text } = letter;
  for (const match of [...text.matchAll(/(?:,\s|\s\()(?:undertegnede|the undersigned)(?!\p{L})/giu)].slice(0, 3)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const start = /(?:\p{Lu}[\p{L}.-]{0,24}\s){0,4}\p{Lu}[\p{L}-]{1,24}$/u.exec(before)?.index;
    const name = start === undefined ? null : read(letter, match.index - before.length + start, false);
    if (name?.end === match.index && (name.known || name.words > 1)) return found(name, true);
  }
  for (const match of [
    ...text.matchAll(
      /(?:^|[.!?]\s|\n)(?=\p{Lu}[\p{L}-]{1,20}(?:\s\p{Lu}[\p{L}-]{1,24}){0,3}\s?[,(]\s?\d{2}(?:\s(?:år|years))?\s?[,.)])/gu,
    ),
  ].slice(0, 4)) {
    const name = read(letter, match.index + match[0].length, false);
    if (name?.known) return found(name, true);
  }
  return null;
};

const signed = ({ text, signature }: Letter): Found<string> | null => {
  const name = signature?.name;
  if (!name || isCoordinator(name.name)) return null;
  const couple = /^\s(?:og|and|&)\s/.test(text.slice(name.end, name.end + 5)) ? nameAt(text, name.end + 4, false) : null;
  if (couple) return { value: text.slice(name.start, couple.end), start: name.start, end: couple.end, sure: false };
  const whole = /^\s\((?=\p{Lu})/u.test(text.slice(name.end, name.end + 4)) ? nameAt(text, name.end + 2, false) : null;
  if (whole && whole.words > 1 && whole.known && text.charAt(whole.end) === ')') return found(whole, signature.sure);
  return found(name, signature.sure);
};

/** The longest name by which the sender is called: "Karen" in one place and "Karen Holm" in another are one. */
const fuller = (names: readonly (Found<string> | null)[]): Found<string> | null => {
  const all = names.filter((one) => one !== null);
  const [first] = all;
  if (!first) return null;
  const start = fold(first.value).split(' ')[0] ?? '';
  return all.find((one) => one.sure && one.value.length > first.value.length && fold(one.value).startsWith(`${start} `)) ?? first;
};

/** "Emil B.": whoever signs with an initial writes its full stop too. */
const dotted = (text: string, name: Found<string> | null): Found<string> | null =>
  name && /\s\p{Lu}$/u.test(name.value) && text.charAt(name.end) === '.'
    ? { ...name, value: `${name.value}.`, end: name.end + 1 }
    : name;

/** The sender's own name in a text, as written and without titles. */
export const senderName = (letter: Letter): Found<string> | null => {
  const { list } = letter;
  const introduced = cues(list)
    .filter(({ mark }) => mark !== 'am')
    .slice(0, 60)
    .map((mark) => afterCue(letter, mark));
  const presented = cues(list)
    .filter(({ mark }) => mark === 'am')
    .slice(0, 200)
    .map((mark) => afterCue(letter, mark))
    .find((one) => one !== null);
  const hedder = introduced.find((one) => one !== null) ?? null;
  const all = [
    hedder,
    labelled(letter),
    signed(letter),
    presented ?? null,
    speakingFirst(letter),
    attributed(letter),
    beside(letter),
  ];
  const sure = all.filter((one) => one?.sure);
  return dotted(letter.text, fuller(sure.length > 0 ? sure : all));
};
