import { type Organisation, organisationAt } from './organisation-name.js';
import { typeOfBody, typeOfWord } from './organisation-type.js';
import { type Stretch, sentencesOf } from './passage.js';
import { saidAt } from './respondent-words.js';
import { asFound, explained, type SaidBody } from './said-body.js';
import type { Letter } from './sender-name.js';
import { fold } from './text.js';

/** What is sent in. */
export const matter =
  '(?:forslag|svar|høringssvar|hoeringssvar|bidrag|input|indspil|indlæg|indlaeg|brev|idé|ide|henvendelse|notat|høringsbidrag|udkast|oplæg|tekst|ønske|oensker|opråb|meddelelse|kommentar|bemærkning|ord|tanke)(?:et|en|n|tet|let|get|set)?|proposal|submission|contribution|response|letter|idea|suggestion|wish|note|message|comments?';
/** What its sender has done with it. */
export const made =
  '(?:sendt|indsendt|fremsendt|tilsendt|udarbejdet|afgivet|skrevet|forfattet|stillet|formuleret|lavet|fremsat|indleveret|udfærdiget|udfaerdiget|foreslået|godkendt|vedtaget|approved|adopted|made|prepared|submitted|written|drafted|sent|put forward|offered|filed|authored|proposed)(?:\\s(?:ind|in|ned|til jer|to you|sammen|på skrift))?';

/** "Forslaget er sendt ind af X", "Nærværende svar er udarbejdet af X", "This proposal is made by X"; "Et forslag fra X" as a heading. */
let attributedPattern: RegExp | undefined;
const attributed = (): RegExp =>
  (attributedPattern ??= new RegExp(
    `(?:^|[.!?\\n]\\s{0,3}|(?:^|\\n)[^\\n.]{2,20}\\s[–-]\\s)(?:(?:hej|hi|hello|kære \\p{L}{2,12}|og|ja)[,.!]?\\s){0,2}((?:nærværende|naervaerende|dette|det her|følgende|foelgende|vedlagte|vedhæftede|this|the|present|attached|hermed|her|here|er|is|kommer|comes|et|en|a|an|kort|lille|short|our|vores|mit|my)\\s){0,4}(?:${matter})(\\sher)?(?:\\s(?:til|to|on)\\s[^\\n.,:;]{2,40}?)?((?:,?\\s(?:er|is|kommer|comes|has been|stammer|altså|hermed|hereby|faktisk|jo)){0,2})((?:\\s(?:${made}))?)\\s(?:af|fra|by|from)(?:\\s|:\\s?)`,
    'giu',
  ));
/** "Indsendt af X", "Prepared by: X" at the beginning of a line or a sentence. */
let doneByPattern: RegExp | undefined;
const doneBy = (): RegExp =>
  (doneByPattern ??= new RegExp(
    `(?:^|[.!?\\n]\\s{0,3})(?:${made})\\s(?:af|fra|by|from|for|on behalf of|på vegne af)\\s?:?\\s`,
    'giu',
  ));

interface Place {
  readonly at: number;
  /** The body's name must end its line or clause. */
  readonly closed: boolean;
}

/** Where a text names who sent it in: a body or a person. */
export const attributionsIn = (text: string): readonly Place[] => [
  ...[...text.matchAll(attributed())].slice(0, 10).map((match) => ({
    at: match.index + match[0].length,
    closed: (match[3] ?? '').trim() === '' && ((match[4] ?? '').trim() === '' || /^(?:et|en|an?) $/i.test(match[1] ?? '')),
  })),
  ...[...text.matchAll(doneBy())].slice(0, 10).map((match) => ({ at: match.index + match[0].length, closed: false })),
];

const speaksFor = (organisation: Organisation, sure: boolean): SaidBody => asFound(organisation, sure, 'speaks-for');
const isNamed = (organisation: Organisation | null): organisation is Organisation =>
  organisation !== null && organisation.sign !== 'capitals';

const withKind = ({ text, list }: Letter, organisation: Organisation): SaidBody => {
  const kind = explained(text, list, organisation) ?? organisation.kind;
  return { ...speaksFor(organisation, true), ...(kind ? { kind } : {}) };
};

const byAttribution = (letter: Letter): readonly SaidBody[] =>
  attributionsIn(letter.text).flatMap(({ at, closed }) => {
    const { text, list, hits } = letter;
    const organisation = organisationAt(text, at, hits);
    if (organisation && organisation.words > 1 && explained(text, list, organisation)) return [withKind(letter, organisation)];
    if (!isNamed(organisation) || organisation.start > at + 60) return [];
    const between = text.slice(at, organisation.start);
    if (/^\p{Lu}/u.test(between) || /^\s(?:i|in)\s(?:19|20)\d\d/u.test(text.slice(organisation.end, organisation.end + 10)))
      return [];
    return closed && !/^\s?(?:$|[,.:;\n(–-]|ved |v\/)/iu.test(text.slice(organisation.end, organisation.end + 5))
      ? []
      : [withKind(letter, organisation)];
  });

/** "Det er X, der står bag", "This is X writing", "Bag forslaget står X". */
const cleft = /(?<!\p{L})(?:det|dette|det her|it|this)\s(?:er|is)\s(?:så\s|altså\s|bare\s|jo\s|nemlig\s)?/giu;
const behind = new RegExp(
  `(?<!\\p{L})(?:(?:bag|behind)\\s(?:(?:dette|denne|det her|this|the)\\s)?(?:${matter})\\s(?:står|staar|stands?|is|are|er)|(?:afsenderen?|forslagsstilleren?|the sender|the proposer)\\s(?:er|is|hedder))\\s`,
  'giu',
);
const who =
  /^,?\s(?:(?:der|som|who|that|which)\s(?:her\s|hermed\s|har\s|has\s)?(?:står bag|staar bag|skriver|skrevet|sender|sendt|indsender|fremsender|stiller|foreslår|foreslaar|svarer|afgiver|taler|written|sent|is behind|are behind|writes?|is writing|proposes?|submits?|speaks?|is sending)(?!\p{L})|writing|speaking)/iu;

const byCleft = ({ text, hits }: Letter): readonly SaidBody[] => [
  ...[...text.matchAll(cleft)].slice(0, 20).flatMap((match) => {
    const organisation = organisationAt(text, match.index + match[0].length, hits);
    return isNamed(organisation) && who.test(text.slice(organisation.end, organisation.end + 40))
      ? [speaksFor(organisation, true)]
      : [];
  }),
  ...[...text.matchAll(behind)].slice(0, 5).flatMap((match) => {
    const organisation = organisationAt(text, match.index + match[0].length, hits);
    return isNamed(organisation) ? [speaksFor(organisation, true)] : [];
  }),
];

const we = /^(?:jeg|vi|mig|min|mit|mine|vores|os|i|we|my|our|us|undertegnede)$/;

/** "firmaet er mit og det hedder X", "Sammenslutningen hedder X", where the writer speaks of their own. */
const byCalling = ({ text, list, hits }: Letter): readonly SaidBody[] => {
  const found: SaidBody[] = [];
  let tried = 0;
  for (let at = 1; at < list.length && tried < 20; at++) {
    if (!/^(?:hedder|called|kaldes|named)$/.test(list[at]?.text ?? '')) continue;
    tried++;
    let noun = -1;
    for (let back = at - 1; back >= Math.max(0, at - 8) && noun < 0; back--) {
      if (/[.!?\n]/.test(text.slice(list[back]?.end, list[back + 1]?.start))) break;
      const word = list[back]?.text ?? '';
      const definite = /(?:en|et|aet)$/.test(word) || /^(?:the|our|my|vores|mit|min)$/.test(list[back - 1]?.text ?? '');
      if (definite && /^(?:ngo|company)$/.test(typeOfWord(word)?.type ?? '')) noun = back;
    }
    if (
      noun < 0 ||
      /^(?:i|paa|ved|in|at|hvor)$/.test(list[noun + 1]?.text ?? '') ||
      !list.slice(Math.max(0, noun - 15), at).some((word) => we.test(word.text))
    )
      continue;
    const organisation = organisationAt(text, list[at]?.end ?? 0, hits);
    const kind = typeOfWord(list[noun]?.text ?? '');
    if (organisation && kind && /^\p{Lu}/u.test(organisation.name)) found.push({ ...speaksFor(organisation, true), kind });
  }
  return found;
};

const relative = /,\s(?:som|hvor|which|where|der hvor|hvori|of which|for whom)\s(?:jeg|vi|I|we)\s([^,.\n]{2,60})/gu;
const related =
  /^(?:er|am|are|sidder|leder|driver|ejer|chair|lead|run|own|serve|sit|head|represent|repræsenterer|til daglig|arbejder|work|har (?:arbejdet|været ansat|siddet|stiftet|startet)|have (?:worked|served))(?!\p{L})/iu;
const working = /^(?:til daglig|arbejder|er ansat|har arbejdet|have worked|work|am employed)/iu;

/** "Næstved Kommune, som jeg er chef i", "i Venø Vandværk, hvor jeg er formand": a relative clause ties the body to the writer. */
const byRelative = ({ text, list, hits }: Letter): readonly SaidBody[] =>
  [...text.matchAll(relative)].slice(0, 6).flatMap((match) => {
    const said = match[1] ?? '';
    if (!related.test(said)) return [];
    const last = list.findLastIndex((word) => word.end <= match.index);
    for (let at = Math.max(0, last - 7); at <= last; at++) {
      const organisation = organisationAt(text, list[at]?.start ?? 0, hits);
      if (isNamed(organisation) && organisation.end === match.index)
        return [asFound(organisation, true, working.test(said) ? 'works-at' : 'speaks-for')];
    }
    return [];
  });

const inverted = /^(?:her\s|here\s)?(?:i|hos|ved|in|at)\s/iu;
const weThere =
  /^(?:,?\s(?:vi|we)\s(?:are|have|would|believe|propose|suggest|think|want|work|run|see|feel|know|like|need|er|har|foreslår|mener|tror|vil)(?!\p{L})|\s(?:er|har|vil|mener|foreslår|ønsker|ser|oplever|arbejder|tror|synes|kan|skal|støtter|anbefaler|hilser|møder|bakker|deler|glæder|undrer|håber|bruger|forsøger|prøver|driver|laver)\s(?:vi|we)(?!\p{L}))/iu;
const weIn = /^(?:vi|we)\s\p{Ll}{2,9}\s(?:\p{Ll}{2,10}\s){0,2}?(?:i|hos|ved|in|at)\s/iu;
const doneThere =
  /^\s(?:drøftet|talt|besluttet|behandlet|diskuteret|gennemgået|kigget|arbejdet|valgt|snakket|fulgt|læst|discussed|decided|followed|agreed|looked|read)(?!\p{L})/iu;

/** "I Soldaterforeningen Blå Baret er vi 1.650", "Vi har i Favrskov Kommune drøftet"; where one lives is a municipality too. */
const byInversion = ({ text, hits }: Letter, sentence: Stretch): SaidBody | null => {
  const first = inverted.exec(sentence.text)?.[0];
  const lead = first ?? weIn.exec(sentence.text)?.[0];
  if (lead === undefined) return null;
  const organisation = organisationAt(text, sentence.start + lead.length, hits);
  if (!isNamed(organisation) || organisation.start > sentence.start + lead.length + 5) return null;
  const rest = text.slice(organisation.end, organisation.end + 30);
  const told = first === undefined ? doneThere.test(rest) : weThere.test(rest);
  if (!told) return null;
  const home = first !== undefined && !/^(?:hos|at)/iu.test(first) && /kommune|region|municipality/iu.test(organisation.name);
  return speaksFor(organisation, !home);
};

const asBody = /^(?:som|as)\s(?:the\s|en\s|et\s|an?\s)?/iu;

/** "Som fagforening for vagtmestre har Vagtmesterforbundet", "Som forening for åbenhed, Lys i Lovene, har vi". */
const byCapacity = ({ text, list, hits }: Letter, sentence: Stretch): SaidBody | null => {
  const lead = asBody.exec(sentence.text)?.[0];
  if (lead === undefined) return null;
  const next = list.findIndex((word) => word.start >= sentence.start + lead.length);
  const said = next < 0 ? null : saidAt(list, next)?.said;
  const unit =
    /^(?:department|unit|office|team|division|section|afdeling|afdelingen|kontor|kontoret|enhed|enheden|team|forvaltningen|ansvarlig|ansvarlige)$/.test(
      list[next]?.text ?? '',
    );
  if (said?.role !== 'body' && !unit) return null;
  const turn =
    /,\s(?=["“]?\p{Lu})|\s(?:har|er|vil|mener|ser|ønsker|foreslår|støtter|oplever|kan|møder)\s(?=\p{Lu})|,\s(?:has|the)\s(?=\p{Lu})/u.exec(
      sentence.text.slice(0, 200),
    );
  if (turn) {
    const organisation = organisationAt(text, sentence.start + turn.index + turn[0].length, hits);
    const rest = organisation ? text.slice(organisation.end, organisation.end + 30) : '';
    if (
      organisation &&
      /^(?:,|\s\p{Ll})/u.test(rest) &&
      (organisation.sign !== 'capitals' || /^,\s(?:\p{Ll}+\s)?(?:vi|we)(?!\p{L})/iu.test(rest))
    )
      return { ...speaksFor(organisation, true), ...(typeOfBody(organisation.name)?.sure || !said ? {} : { kind: said }) };
  }
  const placed = /\s(?:in|at|of|i|hos|ved)\s(?:the\s)?(?=\p{Lu})/u.exec(sentence.text.slice(0, 160));
  if (!placed) return null;
  const organisation = organisationAt(text, sentence.start + placed.index + placed[0].length, hits);
  return isNamed(organisation) &&
    /^,?\s(?:\p{Ll}{2,14}\s)?(?:vi|we)(?!\p{L})/u.test(text.slice(organisation.end, organisation.end + 24))
    ? speaksFor(organisation, organisation.sign === 'gazetteer')
    : null;
};

const backed = /(?<!\p{L})(?:med|with)\s(?=\p{Lu})/giu;
const undersigned = /(?<!\p{L})(?:undertegnede|the undersigned)\s(\p{L}{3,30}),?\s(?=["“]?\p{Lu})/giu;

/** "Med X i ryggen", "Undertegnede forening, X". */
const byRemark = (letter: Letter): readonly SaidBody[] => [
  ...[...letter.text.matchAll(backed)].slice(0, 20).flatMap((match) => {
    const { text, hits } = letter;
    const organisation = organisationAt(text, match.index + match[0].length, hits);
    return isNamed(organisation) &&
      /^[^.\n]{0,3}(?:i ryggen|bag mig|behind me)/iu.test(text.slice(organisation.end, organisation.end + 20))
      ? [withKind(letter, organisation)]
      : [];
  }),
  ...[...letter.text.matchAll(undersigned)].slice(0, 3).flatMap((match) => {
    const { text, hits } = letter;
    const kind = typeOfWord(fold(match[1] ?? ''));
    const organisation = kind ? organisationAt(text, match.index + match[0].length, hits) : null;
    return organisation && kind ? [{ ...speaksFor(organisation, true), kind }] : [];
  }),
];

/** The bodies that a text ties to its sender by the way its sentences are built, without "we are". */
export const framedBodies = (letter: Letter): readonly SaidBody[] => {
  const sentences = sentencesOf(letter.text.slice(0, 2_000)).slice(0, 16);
  return [
    ...byAttribution(letter),
    ...byCleft(letter),
    ...byCalling(letter),
    ...byRemark(letter),
    ...byRelative(letter),
    ...sentences.flatMap((one) => byInversion(letter, one) ?? byCapacity(letter, one) ?? []),
  ];
};
