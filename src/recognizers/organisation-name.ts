import type { FoundAuthority } from './find-authorities.js';
import { isFunctionWord } from './function-words.js';
import { nameless } from './name-cues.js';
import { nameAt } from './name-shape.js';
import { hasNameSign } from './name-signs.js';
import { type TypeByForm, typeOfBody, typeOfWord } from './organisation-type.js';
import { fold, words } from './text.js';
import { wordSet } from './word-set.js';

/** A body where a text names it. `end` is exclusive. */
export interface Organisation {
  /** Official when the gazetteer is sure of it, otherwise as written. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What tells that it is a body: the gazetteer, a word or form for bodies, or no more than capitals. */
  readonly sign: 'gazetteer' | 'body' | 'capitals';
  readonly words: number;
  /** What the noun before the name says it is: "foreningen Grøn By". */
  readonly kind?: TypeByForm;
}

interface Piece {
  readonly raw: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** No name is longer, in signs and in words. */
const longest = 140;
const mostWords = 10;

/** What ends a name whatever it is. */
const hardEnd = /[.!?](?=\s|$)|[;:,\n\r\t()|•·<>@[\]{}"“”»«„]|\s[-–—/]\s/u;
const piecePattern = /&|\+|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’./-](?=[\p{L}\p{N}])|-(?=\s(?:og|and|&)))*/gu;

/** Words that join the parts of a name when a further part follows. */
const joins = wordSet('og for af i på ved til under of and the in de den det mod & + at mellem uden med du la y');
/** What people do, which ends the name of those who do it. */
const verbs = wordSet(`
  foreslår foreslaar ønsker vil har er kan skal bør mener synes tror håber oplever arbejder skriver søger laver står ser får kommer går tager giver bruger kender
  råder forvejen dag går morgen aften øvrigt praksis princippet fællesskab
  støtter anbefaler opfordrer bakker finder tænker driver ejer hedder bor holder hjælper samler samarbejder tilbyder udvikler kæmper hører mangler savner drømmer
  vender sender henvender bidrager deltager byder ligger sidder gør siger fik havde ville kunne skulle var blev bliver startede lavede begyndte foreslog ønskede
  propose proposes suggest suggests want wants would will have has are is can should believe think work works support supports see run runs need needs hope hopes
  write writes writing wish wishes recommend like offer offers think feel who which that der som hvor fordi men samt når hvis så vegne
`);
const indefinite = wordSet('en et a an nogle some');
const articles = wordSet('den det de the en et a an denne dette');
/** Parts of a body that speak for it and are none themselves. */
const mouthpiece =
  /^(?:bestyrelsen|sekretariatet|ledelsen|direktionen|medlemmerne|forretningsudvalget|formandskabet|board|secretariat|management|members|hele|alle|os|kollegerne|the)$/;
const department =
  /(?:afdeling|forvaltning|sekretariat|kontor|center|centr|team|enhed|stab|omraade|borgerservice|jobcenter|magistrat|direktion|department|unit|office|section|division|it|digitalisering|kommunikation|teknik|miljoe|udvikling|fritid|kultur|social|oekonomi|administration|borgmester|raadhus|byraad|kommunalbestyrelse|regionsraad)(?:en|et|erne|er|e|n)?s?$/;

/** Parts of an authority that name it only together with it. */
const council = /^(?:byraad|kommunalbestyrelse|regionsraad|borgerservice|forvaltning|borgmester|raadhus|udvalg)(?:et|en|n|t)?s?$/;

const piecesOf = (text: string, at: number, until: number): readonly Piece[] =>
  [...text.slice(at, until).matchAll(piecePattern)].slice(0, 24).map((match) => ({
    raw: match[0],
    key: fold(match[0]),
    start: at + match.index,
    end: at + match.index + match[0].length,
  }));

const stretchEnd = (text: string, at: number): number => {
  const end = text.slice(at, at + longest).search(hardEnd);
  return end < 0 ? Math.min(text.length, at + longest) : at + end;
};

const isCapital = ({ raw }: Piece): boolean => /^[\p{Lu}\p{N}]/u.test(raw);
const isBody = ({ raw }: Piece): boolean =>
  hasNameSign(raw.toLowerCase(), raw.toLowerCase(), 0) || typeOfWord(fold(raw)) !== null;

const legalForm = /^(?:a\/s|aps|i\/s|k\/s|p\/s|ivs|ltd|inc|gmbh|a\.?m\.?b\.?a)$/i;

/** "Menighedsrådet ved Sankt Olai Kirke i Hjørring": a name with a joint of its own needs no town. */
const withoutTown = (pieces: readonly Piece[], count: number): number => {
  const joint = pieces[count - 2];
  const own = pieces.slice(1, Math.max(1, count - 2)).some(({ key }) => /^(?:for|ved|of|at)$/.test(key));
  return joint && own && /^(?:i|in)$/.test(joint.key) ? count - 2 : count;
};

/** How many pieces from the first on belong to one name: capitals, words for bodies, and what joins them. */
const extent = (pieces: readonly Piece[]): number => {
  const capitals = pieces.some((piece, at) => at < mostWords && isCapital(piece));
  let seen = false;
  let count = 0;
  for (let at = 0; at < pieces.length && at < mostWords; at++) {
    const piece = pieces[at] as Piece;
    if (
      piece.raw === 'I' &&
      at > 0 &&
      /^(?:would|am|have|propose|suggest|want|wish|think|write|hereby|will|believe|also|should|speak)$/.test(
        pieces[at + 1]?.key ?? '',
      )
    )
      break;
    if (verbs(piece.key) && (!isCapital(piece) || isFunctionWord(piece.key))) break;
    if (isCapital(piece)) seen = true;
    else if (joins(piece.key)) {
      if (!joinsOn(pieces, at, capitals)) break;
      continue;
    } else if (isFunctionWord(piece.key)) break;
    else if (seen && !isBody(piece)) break;
    else if (!seen && capitals && at > 3) break;
    else if (!capitals && at > 4) break;
    count = at + 1;
    if (legalForm.test(piece.raw)) break;
  }
  return withoutTown(pieces, count);
};

/** "for Bedre Byer" goes on, "og vi vil" and "i går" do not. */
const joinsOn = (pieces: readonly Piece[], at: number, capitals: boolean): boolean => {
  const next = pieces[at + 1];
  if (!next || at === 0) return false;
  if (joins(next.key) && !isCapital(next)) return /^(?:de|den|det|the)$/.test(next.key) && joinsOn(pieces, at + 1, capitals);
  if (isFunctionWord(next.key) || verbs(next.key)) return isCapital(next) && !/^(?:Jeg|Vi|I|We)$/.test(next.raw);
  return isCapital(next) || (!capitals && !/^(?:og|and|&|\+)$/.test(pieces[at]?.key ?? ''));
};

/** The gazetteer's body that a stretch names, itself or by a part of it ("Borgerservice i Aarhus Kommune"). */
const gazetted = (
  text: string,
  from: number,
  until: number,
  hits: readonly FoundAuthority[],
): FoundAuthority | 'other' | null => {
  const hit = hits.find((one) => one.sure && one.start >= from && one.end <= Math.max(until, from));
  if (!hit) return null;
  const before = words(text.slice(from, hit.start)).map((word) => word.text);
  const after = partAfter(text, hit, until);
  const own = [...before.filter((word) => !isFunctionWord(word) && word !== 'regional'), ...(after ? [after] : [])];
  if (own.length === 0) return hit;
  if (
    before.length > 0 &&
    before.join(' ') !== 'the regional' &&
    before.join(' ') !== 'regional' &&
    !/(?:^|\s)(?:i|hos|ved|på|under|for|of|at|in)\s*(?:the\s*)?$/iu.test(text.slice(from, hit.start))
  )
    return 'other';
  return own.some((word) => independent(word))
    ? 'other'
    : own.every((word) => department.test(word) || mouthpiece.test(word) || !typeOfWord(word))
      ? hit
      : 'other';
};

const independent = (word: string): boolean => {
  const type = typeOfWord(word);
  return type !== null && !department.test(word) && !mouthpiece.test(word);
};

/** "Randers Kommunes ældreråd": what belongs to the body. */
const partAfter = (text: string, hit: FoundAuthority, until: number): string | null => {
  if (!/s$/i.test(text.slice(hit.start, hit.end))) return null;
  const [next] = words(text.slice(hit.end, Math.min(until, hit.end + 60)));
  return next && /^\s$/.test(text.slice(hit.end, hit.end + next.start)) && typeOfWord(next.text) ? next.text : null;
};

const quotedAt = (text: string, at: number): Organisation | null => {
  const match = /^\s{0,2}["“”»«„]([^"“”»«„\n]{2,80})["“”»«„]/u.exec(text.slice(at, at + 90));
  const name = match?.[1]?.trim();
  if (!match || !name || !/\p{L}{2}/u.test(name)) return null;
  return {
    name,
    start: at + match[0].length - name.length - 1,
    end: at + match[0].length - 1,
    sign: 'body',
    words: words(name).length,
  };
};

/** Past articles and those who speak for a body ("bestyrelsen i"); `null` when it has no name ("en lille forening i Ribe"). */
const pastLead = (pieces: readonly Piece[]): number | null => {
  let at = 0;
  if (pieces[0] && indefinite(pieces[0].key)) return null;
  while (at < 4 && pieces[at]) {
    const { key } = pieces[at] as Piece;
    if (articles(key)) {
      // "Det Kongelige Bibliotek" and "De Grønne Pigespejdere" are named with it; an English "the" is not.
      const next = pieces[at + 1];
      if (/^(?:Det|Den|De)$/.test((pieces[at] as Piece).raw) && next && isCapital(next)) break;
      at++;
    } else if (mouthpiece.test(key) && /^(?:i|for|hos|af|of|at|in|fra)$/.test(pieces[at + 1]?.key ?? '')) at += 2;
    else break;
  }
  return at;
};

/**
 * The body that is named at a place, where a cue has said that one may be; `hits` are the authorities of the whole text. `null` for what
 * has no name ("en lille forening", "kommunen"), for places, people and groups.
 */
export const organisationAt = (text: string, at: number, hits: readonly FoundAuthority[]): Organisation | null => {
  const quoted = quotedAt(text, at);
  if (quoted) return quoted;
  const gap = /^\s{0,3}/.exec(text.slice(at, at + 3))?.[0].length ?? 0;
  const until = stretchEnd(text, at + gap);
  const straight = hits.find((one) => one.sure && one.start === at + gap);
  const pieces = piecesOf(text, at + gap, Math.max(until, straight?.end ?? 0));
  const lead = straight ? 0 : pastLead(pieces);
  if (lead === null) return null;
  const rest = pieces.slice(lead);
  const start = rest[0]?.start ?? text.length;
  const count = Math.max(extent(rest), untilAuthority(text, rest, hits));
  const end = Math.max(rest[count - 1]?.end ?? start, straight?.end ?? start);
  const body = gazetted(text, start, end, hits);
  if (body && body !== 'other')
    return { name: body.authority.name, start: body.start, end: body.end, sign: 'gazetteer', words: count };
  return count === 0 ? null : asWritten(text, start, end, rest.slice(0, count), hits);
};

/** "teknik og miljø i aarhus kommune": how many pieces reach the authority that a department is named with. */
const untilAuthority = (text: string, pieces: readonly Piece[], hits: readonly FoundAuthority[]): number => {
  const at = pieces.slice(0, 8).findIndex((piece) => hits.some((hit) => hit.sure && hit.start === piece.start));
  const before = pieces.slice(0, Math.max(0, at));
  if (at < 2 || !/^(?:i|hos|ved|in|at)$/.test(before.at(-1)?.key ?? '')) return 0;
  const plain = before.slice(0, -1).every(({ key }) => !verbs(key) && (joins(key) || !isFunctionWord(key)));
  const hit = hits.find((one) => one.start === pieces[at]?.start);
  return plain && hit && text.slice(pieces[0]?.start, hit.end).length < 90
    ? pieces.filter((piece) => piece.end <= hit.end).length
    : 0;
};

const asWritten = (
  text: string,
  start: number,
  end: number,
  pieces: readonly Piece[],
  hits: readonly FoundAuthority[],
): Organisation | null => {
  const whole = /a\.m\.b\.a$/i.test(text.slice(start, end)) && text.charAt(end) === '.';
  const name = text.slice(start, whole ? end + 1 : end);
  const list = words(name);
  if (nameless(list).some(({ from, to }) => from === 0 && to === list.length)) return null;
  if (hits.some((one) => one.start === start && one.end === end)) return null;
  const lead = /^(?:regional )?municipality of /iu.exec(name)?.[0].length;
  const led = lead === undefined ? undefined : hits.find((one) => one.start === start + lead && one.end === end);
  if (led) return { name: led.authority.name, start, end, sign: 'gazetteer', words: pieces.length };
  const opening = pieces[0]?.key ?? '';
  const kind = headNoun(pieces);
  if (kind) {
    const [, second] = pieces;
    return { name: text.slice(second?.start, whole ? end + 1 : end), start, end, sign: 'body', words: pieces.length - 1, kind };
  }
  if ((isFunctionWord(opening) && !articles(opening)) || (/^\d/.test(opening) && !/\p{Lu}/u.test(name))) return null;
  if (
    /^(?:ansatte|medarbejdere|medlemmer|lejere|beboere|beboerne|forældre|employees|members|volunteers|frivillige)$/iu.test(
      opening,
    )
  )
    return null;
  if (!isCapital(pieces[0] as Piece) && council.test(pieces[0]?.key ?? '')) return null;
  const body = pieces.some(isBody) || typeOfBody(name) !== null;
  const person = nameAt(text, start, false);
  if (!body && person?.known && person.end >= end) return null;
  if (!body && !pieces.some(isCapital)) return null;
  if (pieces.length === 1 && !isCapital(pieces[0] as Piece)) return onlyWord(name, start, end);
  return { name, start, end, sign: body ? 'body' : 'capitals', words: pieces.length };
};

const plainNoun =
  /^(?:foreningen|firmaet|virksomheden|organisationen|klubben|selskabet|netvaerket|ngoen|startupen|association|company|charity|ngo|firm|sammenslutningen|interesseorganisationen|konsulentfirmaet|landsforeningen|initiativet)$/;

/** "foreningen Venner af Skarresø": the noun in small letters says what it is, and is no part of its name. */
const headNoun = ([noun, next]: readonly Piece[]): TypeByForm | null => {
  if (!noun || !next || isCapital(noun) || !isCapital(next) || !plainNoun.test(noun.key)) return null;
  const kind = typeOfWord(noun.key);
  return kind?.type === 'ngo' || kind?.type === 'company' ? kind : null;
};

/** One word in small letters names a body when it is a name of its own ("netcompany", "greenpeace"), not a kind ("foreningen"). */
const onlyWord = (name: string, start: number, end: number): Organisation | null =>
  typeOfBody(name)?.sure && (typeOfWord(fold(name)) === null || /sag(?:en)?$/.test(fold(name)))
    ? { name, start, end, sign: 'body', words: 1 }
    : null;
