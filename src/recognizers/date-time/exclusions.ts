import { isInsideWord, namedDate } from './named-dates.js';
import { isYear } from './numerals.js';
import { numericDate } from './numeric-dates.js';
import type { Scan } from './scan.js';

/*
 * Rule 20: what looks like a time and answers nothing. Citations of laws, decisions and documents with their dates; numbers of paragraphs,
 * pages, cases, phones and companies; amounts, counts, percentages, versions and clock times; names of programmes that hold a year; month
 * words in names of people and inside other words; recurring times. Each is hidden before any rule for times looks, so that a date inside
 * a citation is used up and not found.
 */

type Exclusion = (scan: Scan, i: number) => void;

/** Addresses on the web and of mail are no words: hides all that stands together with "@", "www" or "://". */
const addresses: Exclusion = (scan, i) => {
  const isAddress =
    scan.isSign(i, '@#') || (scan.isSign(i, ':') && scan.isSign(i + 1, '/') && scan.isSign(i + 2, '/')) || scan.isWord(i, 'www');
  if (!isAddress) return;
  let from = i;
  while (from > 0 && i - from < longestAddress && scan.isGlued(from)) from--;
  let to = i + 1;
  while (to < scan.length && to - i < longestAddress && scan.isGlued(to)) to++;
  scan.hide(from, to);
};

const longestAddress = 40;

/** "§ 20, stk. 2", "side 12", "sag nr. 2017-1234", "CVR 12 34 56 78", "fase 1", "version 2.1". */
const labels: Exclusion = (scan, i) => {
  const label = scan.isSign(i, '§') ? i + 1 : scan.phrase(i, 'label');
  if (label < 0 || (scan.meaning(i).month !== undefined && !scan.isSign(i, '§'))) return;
  let at = scan.isSign(label, '§') ? label + 1 : label;
  for (let skipped = 0; skipped < 3; skipped++) {
    const second = scan.phrase(at, 'label');
    if (second >= 0) at = second;
    else if (scan.isSign(at, '.:-#')) at++;
  }
  if (!scan.isNumber(at)) return;
  // "fase 1: 2018" and "side 3, maj 2018" end before what follows; a bare year after a weak label ("mål 2018") is left to `programmes`.
  const end = scan.chainEnd(at);
  if (
    end === at + 1 &&
    scan.token(at)?.text.length === 4 &&
    isYear(scan.token(at)?.value ?? 0) &&
    !strongLabels.has(scan.token(i)?.text ?? '')
  )
    return;
  let to = end;
  while (numberLabels.has(scan.token(i)?.text ?? '') && scan.isNumber(to) && scan.token(to)?.text.length !== 4 && to - i < 12)
    to++;
  scan.hide(scan.isSign(i, '§') ? i : at, to);
};

const strongLabels = new Set([
  'paragraf',
  'stk',
  'nr',
  'nummer',
  'no',
  'sag',
  'sagsnr',
  'sagsnummer',
  'j',
  'jnr',
  'journalnr',
  'journalnummer',
  'cvr',
  'tlf',
  'telefon',
  'postnr',
  'postnummer',
  'ean',
  'lokale',
  'version',
  'case',
  'phone',
  'tel',
]);
const numberLabels = new Set([
  'cvr',
  'se',
  'tlf',
  'telefon',
  'telefonnummer',
  'mobil',
  'phone',
  'tel',
  'ean',
  'mobile',
  'kontonr',
  'konto',
]);

/** "+45 20 18 20 19", "33 92 52 00", 8 digits and more. */
const longNumbers: Exclusion = (scan, i) => {
  if (!scan.isNumber(i)) return;
  if ((scan.token(i)?.text.length ?? 0) > 4) return scan.hide(i, i + 1);
  let at = i;
  while (scan.isNumber(at) && at - i < 12) at++;
  if (at - i >= 4 || (scan.isSign(i - 1, '+') && at > i)) scan.hide(i, at);
};

/** "kl. 14.30", "14:30", "kl. 10-12", "2 pm". */
const clockTimes: Exclusion = (scan, i) => {
  const clock = scan.phrase(i, 'clock');
  if (clock >= 0 && scan.isNumber(clock)) scan.hide(i, scan.chainEnd(clock));
  if (!scan.isNumber(i)) return;
  if (scan.isSign(i + 1, ':') && scan.isGlued(i + 1) && scan.isNumber(i + 2) && scan.isGlued(i + 2))
    scan.hide(i, scan.chainEnd(i));
  const half = scan.token(scan.chainEnd(i));
  if ((half?.text === 'pm' || half?.text === 'am') && (scan.token(i)?.value ?? 99) <= 12) scan.hide(i, scan.chainEnd(i) + 1);
};

const isCounted = (scan: Scan, i: number): boolean => {
  const token = scan.token(i);
  if (scan.isSign(i, '%‰€$£°')) return true;
  if (token?.kind !== 'word') return false;
  return scan.phrase(i, 'counted') >= 0 || /(?:ere|heder|ioner|inger|kommuner|aktiviteter|skaber|elser)$/.test(token.text);
};

/** "2018 kr.", "3,5 mio.", "98 kommuner", "20 %", "2000 København", "kr. 2.018,-". */
const amounts: Exclusion = (scan, i) => {
  const token = scan.token(i);
  const money = scan.isSign(i, '€$£') || ['kr', 'dkk', 'eur', 'usd'].includes(token?.text ?? '');
  const at = money && scan.isSign(i + 1, '.') ? i + 2 : i + 1;
  if (money && scan.isNumber(at)) return scan.hide(at, scan.chainEnd(at));
  if (!scan.isNumber(i) || scan.isInsideChain(i)) return;
  const end = scan.chainEnd(i);
  const decimal = end > i + 1 && (scan.isSign(i + 1, ',') || (scan.token(i + 2)?.text.length === 3 && scan.isSign(i + 1, '.')));
  const single = end === i + 1 && (token?.text.length ?? 0) <= 2;
  const dated = end > i + 1 && !scan.isSign(i + 1, '.,') && scan.token(end - 1)?.text.length !== 1;
  if (isCounted(scan, end) && !single && !dated && !isSaidYear(scan, i)) scan.hide(i, end);
  else if (decimal && scan.meaning(end).unit === undefined) scan.hide(i, end);
};

/** "i 2018 kommuner ..." does not occur; "i 2018 etablerer vi" does. Verbs end as counted things do, so what says "in" is a year. */
const isSaidYear = (scan: Scan, i: number): boolean =>
  ['i', 'in'].includes(scan.token(i - 1)?.text ?? '') && isYear(scan.token(i)?.value ?? 0) && scan.phrase(i + 1, 'counted') < 0;

/** "lov nr. 606 af 12. juni 2013", "rapport fra 2016", "Regulation (EU) 2016/679 of 27 April 2016", "finansloven for 2018". */
const citations: Exclusion = (scan, i) => {
  const document = scan.phrase(i, 'document');
  const numbered = ['nr', 'no', 'nummer'].includes(scan.token(i)?.text ?? '') ? i + 1 : -1;
  if (document < 0 && numbered < 0) return;
  let at = Math.max(document, numbered);
  const limit = at + 8;
  let number = numbered >= 0;
  while (at < limit && at < scan.length && scan.phrase(at, 'dated') < 0) {
    const text = scan.token(at)?.text ?? '';
    if (scan.isNumber(at) || text === '\0') number = true;
    else if (!/^[().,:/-]$/.test(text) && !['nr', 'no', 'nummer', 'eu', 'ef', 'ec'].includes(text)) break;
    at++;
  }
  const dated = scan.phrase(at, 'dated');
  const hides = dated >= 0 ? dateEnd(scan, dated) : -1;
  if (hides > 0 && isOfDocument(scan, i, at, number)) scan.hide(at, hides);
  else if (document >= 0 && number) scan.hide(document, at);
};

/** "i" and "for" tie a year to a law or a budget; to a report or a project only "af" and "fra" do. */
const isOfDocument = (scan: Scan, i: number, at: number, number: boolean): boolean => {
  const link = scan.token(at)?.text ?? '';
  if (number) return !['i', 'in', 'on'].includes(link);
  if (['i', 'in', 'om', 'on'].includes(link)) return false;
  if (link === 'for') return yearNamed.has(scan.token(i)?.text ?? '') || scan.phrase(i, 'programme') >= 0;
  if (link === 'fra' || link === 'from') return !startsSomething(scan, i);
  return true;
};

const yearNamed = new Set([
  'finanslov',
  'finansloven',
  'budget',
  'budgettet',
  'oekonomiaftalen',
  'oekonomiaftale',
  'satspuljen',
  'satspulje',
  'indsatspuljen',
  'pulje',
  'puljen',
  'midler',
  'midlerne',
  'tal',
  'tallene',
  'regnskab',
  'regnskabet',
  'finanslovsaftalen',
  'finanslovsaftale',
]);

/** "projektet fra 1. maj 2018" is the project's own time; "erfaringer fra 2016" are not. */
const startsSomething = (scan: Scan, i: number): boolean =>
  ['projektet', 'pilotprojektet', 'forsoeget', 'forsoeg', 'hoering', 'hoeringen', 'initiativ'].includes(
    scan.token(i)?.text ?? '',
  );

/** The end of the date at `i`, with "den" before it, or -1. */
const dateEnd = (scan: Scan, i: number): number => {
  let at = i;
  while (at < i + 3 && (scan.phrase(at, 'the') >= 0 || scan.isSign(at, '.'))) at++;
  const found = numericDate(scan, at) ?? namedDate(scan, at) ?? null;
  return found ? found.next : -1;
};

/** "Vision 2025", "2030-strategien", "OGP-handlingsplan 2017-2019", "Agenda 2030", "Digital Vækst 2025". */
const programmes: Exclusion = (scan, i) => {
  if (!scan.isNumber(i) || scan.token(i)?.text.length !== 4) return;
  const end = scan.chainEnd(i);
  const joined = scan.isSign(end, '-') && scan.isGlued(end) && scan.isWord(end + 1) && scan.isGlued(end + 1);
  if (joined && !scan.isTimely(end + 1) && scan.phrase(end + 1, 'to') < 0) return scan.hide(i, end);
  if (scan.phrase(end, 'programme') >= 0 && (scan.phraseBefore(i, 'the') >= 0 || possessives.has(scan.token(i - 1)?.text ?? '')))
    return scan.hide(i, end);
  if (isAfterHyphen(scan, i) || isAfterProgramme(scan, i) || isAfterName(scan, i)) scan.hide(i, rangeEnd(scan, end));
};

const possessives = new Set(['the', 'our', 'vores', 'den', 'det', 's', 'un', 'fn']);

/** The years of a name may have spaces around their dash. */
const rangeEnd = (scan: Scan, end: number): number =>
  scan.isSign(end, '-') && scan.isNumber(end + 1) && scan.token(end + 1)?.text.length === 4 ? end + 2 : end;

/** "covid-19", "post-2020". */
const isAfterHyphen = (scan: Scan, i: number): boolean =>
  scan.isSign(i - 1, '-') && scan.isGlued(i) && scan.isGlued(i - 1) && scan.isWord(i - 2) && !scan.isTimely(i - 2);

const isAfterProgramme = (scan: Scan, i: number): boolean => {
  if (scan.phraseBefore(i, 'programme') >= 0) return true;
  // "handlingsplan for open government 2017-2019", "strategien for 2018-2020"
  for (let back = 1; back <= 4; back++) {
    const at = i - back;
    if (!scan.isWord(at) || scan.isTimely(at)) return false;
    if (scan.isWord(at, 'for') || scan.isWord(at, 'om') || scan.isWord(at, 'on')) return scan.phraseBefore(at, 'programme') >= 0;
    if (
      /(?:es|er)$/.test(scan.token(at)?.text ?? '') ||
      ['i', 'paa', 'fra', 'til', 'in', 'from'].includes(scan.token(at)?.text ?? '')
    )
      return false;
  }
  return false;
};

/** A capitalised name with a year behind it, or an abbreviation in capitals; but "i Aarhus Kommune 2018" is a place and then a time. */
const isAfterName = (scan: Scan, i: number): boolean => {
  const token = scan.token(i - 1);
  if (token?.kind !== 'word' || !token.capital || scan.isTimely(i - 1) || hasTag(scan, i - 1)) return false;
  if (token.shouted && token.text.length >= 2 && !scan.shouted) return true;
  let from = i - 1;
  while (from > 0 && i - from < 6 && scan.isWord(from - 1) && scan.token(from - 1)?.capital) from--;
  if (scan.isSentenceEnd(from) || from === 0) return false;
  return !places.has(scan.token(from - 1)?.text ?? '') && !scan.isSign(from - 1, ',:(');
};

const places = new Set(['i', 'paa', 'hos', 'in', 'at', 'with', 'af', 'by', 'med', 'for', 'og', 'and', 'til', 'to']);

const hasTag = (scan: Scan, i: number): boolean =>
  (['from', 'until', 'after', 'before', 'filler', 'to', 'and', 'starts', 'ends'] as const).some(
    (tag) => scan.phrase(i, tag) >= 0,
  );

/** "Maj Hansen", "hos Maj", "Eva April Jensen": a month word among names. */
const people: Exclusion = (scan, i) => {
  const token = scan.token(i);
  if (scan.meaning(i).month === undefined || !token) return;
  if (isInsideWord(scan, i)) return scan.hide(i, i + 1);
  if (scan.isNumber(i - 1) || scan.isSign(i - 1, '.') || scan.isNumber(i + 1)) return;
  const after = scan.token(i + 1);
  const surname = after?.kind === 'word' && (/sen$/.test(after.text) || (token.capital && after.capital && !after.shouted));
  if (surname && !scan.isTimely(i + 1) && !hasTag(scan, i + 1) && (after?.text.length ?? 0) > 3) return scan.hide(i, i + 2);
  if (!token.capital) return;
  const before = scan.token(i - 1);
  const named =
    before?.kind === 'word' && before.capital && !scan.isSentenceEnd(i - 1) && !scan.isTimely(i - 1) && !hasTag(scan, i - 1);
  const by = ['hos', 'af', 'med', 'kontakt', 'hedder', 'with', 'contact', 'hilsen', 'mvh', 'vh'].includes(before?.text ?? '');
  if ((named || by) && !scan.isNumber(i + 1)) scan.hide(i, i + 1);
};

/** "hver tirsdag", "hvert år i maj", "mandage": no period. A year behind it makes one ("hver måned i 2018"). */
const recurrences: Exclusion = (scan, i) => {
  if (scan.meaning(i).recurring) return scan.hide(i, i + 1);
  const every = scan.phrase(i, 'recurs');
  if (every < 0) return;
  let at = every;
  const om = scan.isWord(i, 'om') && every === i + 1;
  if (om && scan.meaning(at).season === undefined && !scan.meaning(at).recurring) return;
  const { unit, season, month, weekday } = scan.meaning(at);
  const number = scan.isNumber(at) && scan.isSign(at + 1, '.') && scan.meaning(at + 2).unit !== undefined;
  if (unit || season !== undefined || month !== undefined || weekday !== undefined) at++;
  else if (number) at += 3;
  else if (!om) return;
  if (isYear(scan.token(at)?.value ?? 0)) return;
  const more = scan.phrase(at, 'link');
  const inner = scan.meaning(more >= 0 ? more : at);
  if (more >= 0 && (inner.month !== undefined || inner.season !== undefined) && !scan.isNumber(more + 1)) at = more + 1;
  scan.hide(i, at);
};

/** "2.1.3", "2018-1234", "36/2018": figures together that are no date as a whole. */
const otherFigures: Exclusion = (scan, i) => {
  if (!scan.isNumber(i) || (scan.isGlued(i) && i > 0 && !scan.isSign(i - 1, '("'))) return;
  const end = scan.chainEnd(i);
  if (end === i + 1 || numericDate(scan, i) || belongsToWords(scan, i, end)) return;
  if (end - i > longestFigures || scan.tokens.slice(i, end).some(({ text }) => text.length >= 4)) scan.hide(i, end);
};

const longestFigures = 12; // > dd.mm.yyyy-dd.mm.yyyy

/** "uge 36/2018", "1.-3. kvartal", "1-5 maj". */
const belongsToWords = (scan: Scan, i: number, end: number): boolean =>
  scan.isTimely(i - 1) || scan.isTimely(end) || scan.isTimely(end + 1) || scan.isSign(i - 1, "'");

const exclusions: readonly Exclusion[] = [addresses, clockTimes, labels, longNumbers, amounts, otherFigures, recurrences, people];

/** Hides all of it. A citation is looked for last, as its date must still be readable when it is found. Linear. */
export const exclude = (scan: Scan): void => {
  for (const exclusion of exclusions) for (let i = 0; i < scan.length; i++) exclusion(scan, i);
  for (const exclusion of [citations, programmes]) for (let i = 0; i < scan.length; i++) exclusion(scan, i);
};
