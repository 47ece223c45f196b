import { type FoundAuthority, findAuthorities } from './find-authorities.js';
import { isFunctionWord } from './function-words.js';
import { type Authority, gazetteer } from './gazetteer.js';
import { type Cue, cues, nameless } from './name-cues.js';
import { nameAt } from './name-shape.js';
import { hasNameSign, isGroup } from './name-signs.js';
import { questionWord } from './question-form.js';
import { type Token, words } from './text.js';
import { isAfterShortForm, type Piece, wholes } from './whole-names.js';

export { type FoundAuthority, findAuthorities } from './find-authorities.js';
export type { Authority } from './gazetteer.js';

/** A name in a text, with its place. `known`: the gazetteer is sure of it, and `name` is official. */
interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly known: boolean;
}

/** No list of names is longer; what comes after is not read. */
const longestText = 4_000;

/** Longer texts are told, not listed; only what the gazetteer knows is a name there. */
const listLength = 40;

type Mark = ReturnType<typeof cues>[number];

interface Sheet {
  readonly text: string;
  readonly list: readonly Token[];
  readonly marks: readonly Mark[];
  readonly known: readonly FoundAuthority[];
  readonly whole: readonly Piece[];
}

const sheetOf = (text: string): Sheet => {
  const known = findAuthorities(text);
  const whole = wholes(text, known);
  const list = words(text);
  const inside = (word: Token | undefined): boolean =>
    word !== undefined && whole.some(({ start, end }) => start <= word.start && word.end <= end);
  const marks = cues(list).filter(({ from, to }) => !inside(list[from]) && !inside(list[to - 1]));
  return { text, list, marks, known, whole };
};

/** The stretches of a text between separators and cues, each of which may hold one name. */
const stretches = ({ text, list, marks, whole }: Sheet): readonly Piece[] => {
  const cuts: Piece[] = marks
    .filter(({ mark }) => mark !== 'nobody')
    .map(({ from, to }) => ({ start: list[from]?.start ?? 0, end: list[to - 1]?.end ?? 0 }));
  for (const match of text.matchAll(/[,;:\n()•]|(?<![\p{L}\p{N}])\d{1,2}[.)]\s|\s[-–—&+/]\s|[.!?](?=\s|$)/gu)) {
    const at = match.index;
    if (!isAfterShortForm(text, at) && !whole.some(({ start, end }) => start <= at && at < end))
      cuts.push({ start: at, end: at + match[0].length });
  }
  cuts.sort((a, b) => a.start - b.start);
  const found: Piece[] = [];
  let from = 0;
  for (const cut of [...cuts, { start: text.length, end: text.length }]) {
    if (cut.start > from) found.push({ start: from, end: cut.start });
    from = Math.max(from, cut.end);
  }
  return found;
};

const articles = new Set(['det', 'den', 'de', 'en', 'et', 'the', 'a', 'an']);

/** The name in a stretch: the gazetteer's when it is sure, otherwise what is left when grammar is taken off both ends. */
const nameIn = (sheet: Sheet, piece: Piece): Named | null => {
  const { text, known } = sheet;
  const within = known.filter((one) => one.sure && one.start >= piece.start && one.end <= piece.end);
  const hit = within.slice(0, 4).find((one) => covers(text, piece, one));
  if (hit) return { name: hit.authority.name, start: hit.start, end: hit.end, known: true };
  const list = sheet.list.filter((word) => word.start >= piece.start && word.end <= piece.end);
  const capital = (word: Token): boolean => /^\p{Lu}/u.test(word.raw);
  const content = (word: Token): boolean =>
    !isFunctionWord(word.text) ||
    (capital(word) && ((word.start > 0 && word.raw.length > 1) || /^\.\p{Lu}/u.test(text.slice(word.end, word.end + 2))));
  const first = list.findIndex(content);
  const last = list.findLastIndex(content);
  if (first < 0 || last - first > 7) return null;
  const article = list[first - 1];
  const keeps =
    article !== undefined &&
    articles.has(article.text) &&
    !capital(list[first] as Token) &&
    (last > first || article.text === 'the');
  const start = (keeps ? article : list[first])?.start ?? 0;
  const end = list[last]?.end ?? 0;
  const name = text.slice(start, end).trim();
  return (/\p{L}{2}/u.test(name) || isNumbered(name)) && !isNobody(name)
    ? { name: withoutQuotes(name), start, end, known: false }
    : null;
};

/** "3F", "4H". */
const isNumbered = (name: string): boolean => /^(?:\d\p{Lu}{1,3}|3f|4h)$/u.test(name);

const withoutQuotes = (name: string): string => name.replace(/^["“”»«„]+|["“”»«„]+$/g, '');

/** Whether a hit is all that its stretch names: "borgerne i Aarhus Kommune" is the citizens, not the municipality. */
const covers = (text: string, piece: Piece, hit: Piece): boolean => {
  const rest = [...words(text.slice(piece.start, hit.start)), ...words(text.slice(hit.end, piece.end))];
  return rest.every((word) => isFunctionWord(word.text)) || hit.end - hit.start > (piece.end - piece.start) / 2;
};

const isNobody = (name: string): boolean => {
  const list = words(name);
  const marks = cues(list);
  return marks.length === 1 && marks[0]?.mark === 'nobody' && marks[0].to - marks[0].from === list.length;
};

/** "Danske Handicaporganisationer (DH)": the same body again. */
const isShortForm = ({ text }: Sheet, { name, start, end }: Named): boolean =>
  /^\p{Lu}{2,6}$/u.test(name) && text.charAt(start - 1) === '(' && text.charAt(end) === ')';

/** Words that nothing marks as a name are an answer to something else: "det må de selv finde ud af". */
const showsName = ({ text, whole }: Sheet, { name, start, end, known }: Named): boolean =>
  known ||
  isNumbered(name) ||
  hasNameSign(text, name, start) ||
  isGroup(name) ||
  whole.some((piece) => piece.start <= start && end <= piece.end && /["“”»«„]/u.test(text.charAt(piece.start)));

/** "Kan virksomheder være partnere?" lists nobody; "kan det være KL?" names one that is known. */
const asks = ({ text, list }: Sheet): boolean =>
  questionWord(list) !== null ||
  (text.trimEnd().endsWith('?') &&
    /^(?:kan|skal|maa|er|vil|boer|can|could|should|may|is|are|do|does|must)$/.test(list[0]?.text ?? ''));

const namesOf = (sheet: Sheet): readonly Named[] => {
  const told = sheet.list.length > listLength || asks(sheet);
  return stretches(sheet).flatMap((piece) => {
    const named = nameIn(sheet, piece);
    return named && (!told || named.known) && showsName(sheet, named) && !isShortForm(sheet, named) ? [named] : [];
  });
};

const unique = (names: readonly string[]): readonly string[] =>
  names.filter((name, at) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at);

/** Whether a name is taken back, or only stands there as an example. */
const isTaken = (sheet: Sheet, name: Named): boolean =>
  roleBefore(sheet, name) !== 'not' && roleBefore(sheet, name) !== 'example';

/** The cue that leads to a name: the last one before it in its sentence, with only other names between. */
const roleBefore = ({ text, list, marks }: Sheet, name: Named): Cue | null => {
  let role: Cue | null = null;
  let end = 0;
  for (const { mark, from, to } of marks) {
    const start = list[from]?.start ?? 0;
    if (start >= name.start) break;
    if (mark === 'cut' || mark === 'nobody' || mark === 'lead' || mark === 'and') continue;
    role = mark === 'owner' ? 'owned-by' : mark;
    end = list[to - 1]?.end ?? 0;
  }
  const between = text.slice(end, name.start);
  const parted = /[.;!?\n]\s/.test(between) || ((role === 'not' || role === 'example') && /,|\bmen\b|\bbut\b/.test(between));
  return parted ? null : role;
};

/** The cue that follows a name before the next name or the end of its clause. */
const roleAfter = ({ text, list, marks }: Sheet, name: Named, next: Named | undefined): Cue | null => {
  for (const { mark, from } of marks) {
    const start = list[from]?.start ?? 0;
    if (start < name.end) continue;
    if (next && start >= next.start) return null;
    if (/[,.;!?\n]\s(?!(?:der|som|who|which)\s)/.test(text.slice(name.end, start + 5))) return null;
    if (mark === 'takes-part' || mark === 'owns') return mark;
    if (mark === 'owner') return 'owns';
    if (mark === 'with' || mark === 'owned-by') return null;
  }
  return null;
};

const isNameless = (name: string): boolean => {
  const list = words(name);
  return nameless(list).some(({ from, to }) => from === 0 && to === list.length);
};

/**
 * The bodies a text lists: those the gazetteer is sure of by their official names, others as written, without the words that lead to them.
 * Names with "og" in them stay whole where the gazetteer knows them or a hyphen tells ("Børne- og Undervisningsministeriet").
 */
export const splitNames = (text: string): readonly string[] => {
  const sheet = sheetOf(text.slice(0, longestText));
  return unique(
    namesOf(sheet)
      .filter((one, at, all) => !isKind(sheet, one, all[at + 1]))
      .filter((one) => isTaken(sheet, one) && (isGroup(one.name) || !isNameless(one.name)))
      .map((one) => one.name),
  );
};

/**
 * Who owns, and who takes part: "Aarhus Kommune sammen med frivilligcentret", "det skal Region Syddanmark stå for". `null` when no name is
 * said ("kommunen", "os", "ved ikke").
 */
export const splitOwner = (text: string): { readonly owner: string; readonly partners: readonly string[] } | null => {
  const hinted = authorityOfDomain(text);
  if (hinted) return { owner: hinted.name, partners: [] };
  const sheet = sheetOf(text.slice(0, longestText));
  const names = namesOf(sheet).filter((name, at, all) => isTaken(sheet, name) && !isApposed(text, name, all[at + 1]));
  const roles = names.map((name, at) => ({
    name,
    before: roleBefore(sheet, name),
    after: roleAfter(sheet, name, names[at + 1]),
  }));
  const isPartner = ({ before, after }: (typeof roles)[number]): boolean =>
    after !== 'owns' && (after === 'takes-part' || before === 'with' || before === 'takes-part');
  const owner =
    roles.find((one) => one.after === 'owns') ??
    roles.find((one) => one.before === 'owned-by' && !isPartner(one)) ??
    roles.find((one) => !isPartner(one));
  const doers = roles.filter((one) => !isPartner(one)).map((one) => one.name);
  if (owner && (isOneOfTwo(text, owner.name, doers) || isAcquaintance(text, owner.name))) return null;
  if (!owner || isNameless(owner.name.name) || isGroup(owner.name.name) || !isNamed(sheet, owner.name)) return null;
  const partners = unique(
    roles.filter((one) => one !== owner && (isGroup(one.name.name) || !isNameless(one.name.name))).map((one) => one.name.name),
  );
  return { owner: owner.name.name, partners: partners.filter((name) => name.toLowerCase() !== owner.name.name.toLowerCase()) };
};

/** "Foreninger som Ældre Sagen": the kind that the names after it are examples of. */
const isKind = ({ text }: Sheet, name: Named, next: Named | undefined): boolean =>
  next !== undefined &&
  isGroup(name.name) &&
  /^\P{Lu}*$/u.test(name.name.slice(1)) &&
  /^\s*[,:(]?\s*(?:som|såsom|saasom|ligesom|nemlig|herunder|fx|f\.? ?eks\.?|for eksempel|eksempelvis|bl\.? ?a\.?|blandt andet|blandt andre|like|such as|including|for example|e\.g\.)[\s,:]+(?:the\s)?$/iu.test(
    text.slice(name.end, next.start),
  );

const alternative =
  /^[\s,.(]{0,4}(?:eller|or|el\.|alternativt|subsidiært|alternatively)(?=[\s,])(?!\s(?:rettere|lignende|lign|deromkring|noget|hvad|hvem|så|sådan|what|whatever|something|so|similar|better)(?!\p{L}))/iu;

/** "Enten KL eller Danske Regioner", "KL eller os selv": one of two, and nobody knows which; another name of the same body is none. */
const isOneOfTwo = (text: string, owner: Named, all: readonly Named[]): boolean => {
  const joint = alternative.exec(text.slice(owner.end, owner.end + 60));
  const next = all.find((one) => one.start >= owner.end);
  if (joint) return !(next && next.name === owner.name);
  if (
    /\p{L}[\s,]{1,2}(?:eller|or)\s(?:the\s)?$/iu.test(text.slice(Math.max(0, owner.start - 30), owner.start)) &&
    !all.some((one) => one.name === owner.name && one.end <= owner.start)
  )
    return true;
  const before = all.findLast((one) => one.end <= owner.start);
  if (!before || before.name === owner.name) return false;
  const between = text.slice(before.end, owner.start);
  return alternative.test(between) && words(between).length <= 3;
};

const relation =
  /^(?:nabo|naboen|genbo|ven|vennen|veninde|kollega|kollegaen|kone|mand|soester|bror|far|mor|soen|datter|onkel|tante|faetter|kusine|chef|bekendt|neighbour|neighbor|friend|colleague|wife|husband|sister|brother|father|mother|son|daughter|uncle|aunt|cousin|boss)$/;

/** "Min nabo Jens Hansen": somebody the writer knows, and no body. */
const isAcquaintance = (text: string, { name, start, end }: Named): boolean => {
  const led = words(text.slice(Math.max(0, start - 30), end));
  const at = led.findIndex((word) => relation.test(word.text));
  const [own, next] = [led[at - 1]?.text ?? '', led[at + 1]];
  if (at < 0 || !next || !/^\p{Lu}/u.test(next.raw)) return false;
  return /^(?:min|mit|vores|vor|my|our|en|a)$/.test(own) && nameAt(name, name.indexOf(next.raw), false) !== null;
};

/** The body whose web address is all that a text says: "aarhus.dk". */
const authorityOfDomain = (text: string): Authority | undefined => {
  const domain =
    text.length < 80 ? /^\s*(?:https?:\/\/)?(?:www\.)?([a-zæøå\d-]+\.dk)\/?\s*$/i.exec(text)?.[1]?.toLowerCase() : undefined;
  return domain === undefined ? undefined : gazetteer().authorities.find((one) => one.domains.includes(domain));
};

/** "vores forening, Foreningen Norden": the first is only what the second is. */
const isApposed = (text: string, name: Named, next: Named | undefined): boolean =>
  next !== undefined && isNameless(name.name) && !isNameless(next.name) && /^\s*[,:(]\s*$/.test(text.slice(name.end, next.start));

/** A sentence about something else ("vi vil lave en app") names nobody. */
const isNamed = ({ list, marks, text }: Sheet, { name, known, start }: Named): boolean => {
  if (
    known ||
    /\p{Lu}/u.test(name.slice(start === 0 ? 1 : 0)) ||
    marks.some(({ mark }) => mark === 'owns' || mark === 'owned-by' || mark === 'with')
  )
    return true;
  const told = /^\s*(?:vi|jeg|we|i)\s(?!(?:i|fra|hos|på|at|in|from)\s)/i.test(text) && start > 0;
  return !told && list.length <= 8;
};
