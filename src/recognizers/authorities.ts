import { type FoundAuthority, findAuthorities } from './find-authorities.js';
import { isFunctionWord } from './function-words.js';
import { phraseTable } from './phrases.js';
import { type Token, words } from './text.js';

export { type FoundAuthority, findAuthorities } from './find-authorities.js';
export type { Authority } from './gazetteer.js';

/** A name in a text, with its place. `known`: the gazetteer is sure of it, and `name` is official. */
interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly known: boolean;
}

type Cue = 'owner' | 'with' | 'takes-part' | 'owned-by' | 'owns' | 'not' | 'example' | 'and' | 'cut' | 'nobody' | 'lead';

/** What stands between names: who does what. `owner` is a noun, which says it of the name before it or of the one after it. */
const cues = phraseTable<Cue>({
  with: `
    sammen med, i samarbejde med, i tæt samarbejde med, i et samarbejde med, samarbejde med, samarbejder med, i fællesskab med, i partnerskab med, i samspil med, i dialog med, med (hjælp|støtte|bistand|opbakning|deltagelse|bidrag) (fra|af), med inddragelse af, støttet af, hjulpet af, bakket op af, assisteret af, partnere er, partneren er, partner er, samarbejdspartnere, samarbejdspartner, samarbejdspartnerne, deltagere, deltagerne, participants, medspillere, samarbejdspartnere er, samarbejdspartner er, samarbejdspartneren er, partnere, partnerne er, samarbejdspartnerne er, og med,
    together with, in (collaboration|cooperation|partnership) with, along with, working with, supported by, with (help|support) from, assisted by, partners are, partner is, our partners are, jointly with, alongside, with, med
  `,
  'takes-part': `
    er (også|jo|gerne|allerede|) med, er (også|) med (på|i) (det|den|), vil (også|gerne|) være med, kan (også|) være med, skal (også|) være med, skal (også|) (deltage|inddrages|hjælpe|bidrage|med), kan (også|) (deltage|inddrages|hjælpe|bidrage), vil (også|gerne|) (deltage|hjælpe|bidrage), deltager (også|), hjælper (også|til|med|), bidrager (også|), bakker op, støtter (op|os|det|), bistår, medvirker, som (partner|partnere|samarbejdspartner|samarbejdspartnere|medspiller), kommer med, inddrages, er inviteret, er partner, er partnere, er samarbejdspartner, er samarbejdspartnere, følger med,
    (is|are) (also|) (with us|on board|in|part of it|taking part|involved|a partner|partners), takes part, take part, participates, participate, joins, join, helps, help, helps out, contributes, contribute, supports, will (help|join|participate|take part|contribute|support), as (a partner|partner|partners), could (help|join|take part), should (help|join|take part|be involved)
  `,
  'owned-by': `
    ejer er, ejeren er, ejeren skal være, ejer skal være, ejer bliver, ejeren bliver, ejes af, ejet af, skal ejes af, kan ejes af, bør ejes af, ejerskabet (er|ligger) (hos|i|), ejerskab hos, ansvarlig er, den ansvarlige er, ansvaret (ligger|er|skal ligge|bør ligge) hos, ligger hos, ligge hos, skal ligge hos, hører (til|hjemme) (hos|i), høre hjemme hos, forankret (i|hos|ved), forankres (i|hos|ved), skal forankres (i|hos), forankring i, drives af, drevet af, ledes af, ledet af, styres af, varetages af, udføres af, gennemføres af, tovholder er, tovholderen er, projektejer er, initiativtager er, afsender er,
    owner is, the owner is, the owner should be, the owner will be, owned by, should be owned by, will be owned by, led by, run by, driven by, managed by, responsible is, the responsibility lies with, lies with, anchored in, anchored at, belongs to, belong to, headed by, hosted by
  `,
  owner: 'ejer, ejeren, owner, ansvarlig, ansvarlige, tovholder, tovholderen, projektejer',
  owns: `
    ejer (det|den|initiativet|projektet|), skal eje (det|den|initiativet|), kan eje (det|), bør eje (det|), vil eje (det|), eje (det|), står for (det|den|initiativet|), skal stå for (det|), stå for (det|), kan stå for (det|), tager (ansvaret|ansvar|teten|føringen), har (ansvaret|ansvar|ejerskabet|hovedansvaret|teten), får (ansvaret|ejerskabet), skal have (ansvaret|ejerskabet), have (ansvaret|ejerskabet), er (ansvarlig|ansvarlige|ejer|ejeren|tovholder|projektejer|initiativtager|hovedansvarlig), skal være (ansvarlig|ejer|ejeren|tovholder), være (ansvarlig|ejer|ejeren|tovholder), bliver (ejer|ansvarlig|tovholder), leder (det|arbejdet|), skal lede (det|arbejdet|), driver (det|), skal drive (det|), drive (det|), styrer (det|), skal styre (det|), skal gøre det, som (ejer|tovholder|ansvarlig|ejere|projektejer), tager sig af det, skal tage sig af det, gennemfører (det|), udfører (det|), varetager (det|), skal have det, må eje det, burde eje det, burde stå for det,
    owns (it|this|), will own (it|), should own (it|), would own (it|), own it, leads (it|), will lead (it|), should lead (it|), is (responsible|in charge|the owner|owner|the lead|the responsible), will be (responsible|in charge|the owner), should be (responsible|in charge|the owner), runs it, will run it, should run it, takes charge, takes the lead, takes responsibility, as (owner|the owner|lead)
  `,
  not: 'ikke, ikke bare, ikke kun, hverken, men ikke, og ikke, not, rather than, i stedet for, frem for, instead of, uden, without, but not, undtagen, neither, nor',
  example:
    'ligesom, ligesom i, som i, som det sker i, inspireret af, efter model fra, efter inspiration fra, ideen kommer fra, idéen stammer fra, prøvet (af|) (i|), afprøvet i, testet i, kørte i, kører i, har prøvet, har gjort, gør allerede, har allerede, inspired by, like in, as in, as they do in, tried in, modelled on, piloted in, jeg (arbejder|er ansat) (i|hos|ved), jeg bor i, i work (at|for|in)',
  and: 'og, samt, plus, and, eller, or, og måske, og også, og gerne, og så, foruden, as well as, og evt, og eventuelt',
  nobody:
    'initiativet, projektet, forslaget, indsatsen, opgaven, arbejdet, ejerskabet, ansvaret, the initiative, initiative, the project, project, the proposal, proposal, ingen, nobody, no one, none, ved ikke, ved det ikke, aner ikke, dont know, not sure, andre, flere, mange, alle, nogle, alt, alle mulige, flere endnu, os, mig, vi, jeg, os selv, mig selv, ourselves, us, me, myself, others, everyone, everybody, all, someone, somebody, nogen',
  cut: `
    osv, m fl, mfl, m m, etc, mv, m v, og så videre, and so on,
    er, var, skal, vil, kan, bør, må, har, bliver, får, gør, som, der, fordi, hvis, så, når, da, at, for at, til at, med at, hvor, hvilket, kunne, skulle, ville, burde, hjælper, deltager, bidrager, står, laver, synes, tænker, mener, foreslår, vurderer, is, was, are, will, would, should, can, could, must, has, have, who, which, that, because, if, when, where, so
  `,
  lead: `
    ikke andre end, ingen andre end, kun, only, no one but, none other than, udelukkende, alene, herunder,
    vi tænker (at|på|), jeg tænker (at|på|), vi (foreslår|synes|mener|ønsker|vil|forestiller os|regner med|håber) (at|), jeg (foreslår|synes|mener|ønsker|forestiller mig|regner med|håber) (at|), det (skal|bør|kan|må|kunne|ville) (være|gerne være|nok være|), det er, det bliver, det må være, det må blive, nok, måske, vist, gerne, primært, først og fremmest, hovedsageligt, evt, eventuelt, for eksempel, fx, f eks, såsom, bl a, bla, blandt andet, blandt andre, især, både, så, selvfølgelig, naturligvis, helst, vores partnere er, vi er, vi i, vi fra, vi hos, vi på, os i, os fra, os hos, her i, her fra, her på, jeg er fra, jeg kommer fra, på vegne af,
    we think, i think, we suggest, i suggest, we propose, i propose, it should be, it could be, it would be, it will be, it is, its, probably, maybe, perhaps, mainly, primarily, for example, eg, such as, including, among others, especially, both, of course, preferably, possibly, we at, we in, us at, we are from, on behalf of, ideally, hopefully, for instance, i guess, i would say, jeg vil sige, jeg vil mene, tror jeg, jeg tror (det er|), ja, nej, jo, yes, no, jamen, hm, øh, hmm, well, altså
  `,
});

/** No list of names is longer; what comes after is not read. */
const longestText = 4_000;

/** Longer texts are told, not listed; only what the gazetteer knows is a name there. */
const listLength = 40;

const quoted = /["“”»«„][^"“”»«„]{2,80}["“”»«„]/gu;

/** Names with "og" or a comma in them that are one body. */
const wholeNames =
  /(?:landbrug (?:&|og) fødevarer|by, land og kirke|by (?:&|og) havn|kost (?:&|og) ernæringsforbundet|børn og unge|børne-? og ungdoms\p{L}*|fag og arbejde|teknik og miljø|job og vækst|kultur og fritid|sundhed og omsorg|social og sundhed|foreningen (?:af )?\p{Lu}\p{L}+ og \p{Lu}\p{L}+)/giu;

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The places that no separator parts: known names, quotes, and "Kultur- og Fritidsforvaltningen". */
const wholes = (text: string, known: readonly FoundAuthority[]): readonly Piece[] => [
  ...known,
  ...[quoted, wholeNames, /(?<!\p{L})\p{L}{1,40}-\s{1,3}(?:og|and|&)\s{1,3}\p{L}{1,40}/giu].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  ),
];

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
    if (!whole.some(({ start, end }) => start <= at && at < end)) cuts.push({ start: at, end: at + match[0].length });
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
    !isFunctionWord(word.text) || (capital(word) && word.start > 0 && word.raw.length > 1);
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
  return /\p{L}{2}/u.test(name) && !isNobody(name) ? { name: withoutQuotes(name), start, end, known: false } : null;
};

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

const namesOf = (sheet: Sheet): readonly Named[] => {
  const told = sheet.list.length > listLength;
  return stretches(sheet).flatMap((piece) => {
    const named = nameIn(sheet, piece);
    return named && (!told || named.known) && !isShortForm(sheet, named) ? [named] : [];
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

/**
 * The bodies a text lists: those the gazetteer is sure of by their official names, others as written, without the words that lead to them.
 * Names with "og" in them stay whole where the gazetteer knows them or a hyphen tells ("Børne- og Undervisningsministeriet").
 */
export const splitNames = (text: string): readonly string[] => {
  const sheet = sheetOf(text.slice(0, longestText));
  return unique(
    namesOf(sheet)
      .filter((name) => isTaken(sheet, name))
      .map((one) => one.name),
  );
};

/** Words for a body that has a name which was not said. */
const nameless = phraseTable({
  nameless: `
    (den|min|vores|egen|vores egen|min egen|hele|lokale|den lokale|) kommune, (den|min|vores|egen|hele|lokale|den lokale|selve|) kommunen, kommuner, kommunerne, alle kommuner, regionen, region, regionerne, vores region, staten, stat, det offentlige, myndighederne, myndigheden, en myndighed, ministeriet, ministerierne, styrelsen, regeringen, borgerne, borgere, civilsamfundet, foreninger, foreningerne, virksomheder, virksomhederne, systemet, de ansvarlige, politikerne, byrådet, kommunalbestyrelsen, regionsrådet,
    the (municipality|region|state|government|authorities|ministry|agency|council), (a|our|my|local) municipality, municipality, municipalities, region, state, government, authorities, citizens, the citizens, civil society, companies, politicians, the public sector, public sector, (our|my|a) region, local government, offentlige, forvaltningen, the local municipality, styrelse, en styrelse, anden styrelse, ministerium, et ministerium, andet ministerium, en forening, forening, anden forening, anden kommune, an association, association, an agency, a ministry, agency, ministry, myndighed
  `,
});

const isNameless = (name: string): boolean => {
  const list = words(name);
  return nameless(list).some(({ from, to }) => from === 0 && to === list.length);
};

/**
 * Who owns, and who takes part: "Aarhus Kommune sammen med frivilligcentret", "det skal Region Syddanmark stå for". `null` when no name is
 * said ("kommunen", "os", "ved ikke").
 */
export const splitOwner = (text: string): { readonly owner: string; readonly partners: readonly string[] } | null => {
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
  if (!owner || isNameless(owner.name.name) || !isNamed(sheet, owner.name)) return null;
  const partners = unique(roles.filter((one) => one !== owner).map((one) => one.name.name));
  return { owner: owner.name.name, partners: partners.filter((name) => name.toLowerCase() !== owner.name.name.toLowerCase()) };
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
