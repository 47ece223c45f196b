export { findCpr } from './cpr.js';

import { type DigitRun, digitRuns, isDayOfYear } from './digits.js';
import { longestAddress, longestLocal, meantDomain, mend, strictAddress } from './email-address.js';

/** An e-mail address in a text. `start` and `end` count UTF-16 units, end exclusive. */
export interface FoundEmail {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

/** A phone number in a text: 8 digits when it is Danish, otherwise E.164. */
export interface FoundPhone {
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

/** The answer to "what is your e-mail": the address, or what it may have been meant to be, likeliest first. */
export type EmailReading =
  | { readonly state: 'address'; readonly address: string }
  | { readonly state: 'unclear'; readonly candidates: readonly string[] };

/** The answer to "what is your phone number". */
export type PhoneReading =
  | { readonly state: 'number'; readonly number: string }
  | { readonly state: 'unclear'; readonly candidates: readonly string[] };

/** No answer is longer; what comes after is not read. */
const longestAnswer = 4_000;

/** No message is longer. */
const longestText = 20_000;

/** Sign by sign, a part of an address as people write it: letters of any alphabet, so that "bjørn@" is not taken for "rn@". */
const localSign = /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]/u;
const domainSign = /[\p{L}\p{N}.-]/u;

/** The signs around a place that belong to it: at most 64 before and 255 after, so that the search stays linear. */
const around = (text: string, from: number, step: -1 | 1, sign: RegExp, most: number): number => {
  let at = from;
  while (Math.abs(at - from) < most && sign.test(text.charAt(step < 0 ? at - 1 : at))) at += step;
  return at;
};

const plainEmails = (text: string): readonly FoundEmail[] => {
  const found: FoundEmail[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const from = around(text, at, -1, localSign, longestLocal + 1);
    const to = around(text, at + 1, 1, domainSign, longestAddress);
    const local = text.slice(from, at);
    const lead = /^[.'`{|/*=_~-]*(?:mailto:)?/.exec(local)?.[0].length ?? 0;
    const domain = text.slice(at + 1, to).replace(/[.-]+$/, '');
    if (text.charAt(at - 1) === '@' || text.charAt(to) === '@') continue;
    const address = strictAddress(local.slice(lead), domain);
    if (address) found.push({ address, start: from + lead, end: at + 1 + domain.length });
  }
  return found;
};

const spelt = String.raw`[\p{L}\p{N}_+-]{1,40}`;
const spokenDot = String.raw`(?:[ \t]*[([{<][ \t]*(?:dot|punktum|prik|\.)[ \t]*[)\]}>][ \t]*|[ \t]+(?:dot|punktum|prik)[ \t]+|\.)`;
const spokenAt = String.raw`(?:[ \t]*[([{<][ \t]*(?:at|snabel-?a|snabel|krølle-?a|alfa|æt|@)[ \t]*[)\]}>][ \t]*|[ \t]+(?:snabel[- ]?a|snabel|krølle[- ]?a|alfakrølle|æt)[ \t]+|[ \t]+@[ \t]*|@[ \t]+)`;
const spokenLine = String.raw`[ \t]+(?:bindestreg|minus|dash|hyphen|underscore|understreg|underline)[ \t]+`;
const spokenName = String.raw`(?<![\p{L}\p{N}])(${spelt}(?:(?:${spokenLine}|${spokenDot})${spelt}){0,3})`;
const spoken = [
  new RegExp(`${spokenName}${spokenAt}(${spelt}(?:${spokenDot}${spelt}){1,3})`, 'giu'),
  // A bare "at" is a Danish word: it is an address only where the dot is spoken as well.
  new RegExp(
    String.raw`${spokenName}[ \t]+at[ \t]+(${spelt}(?:[ \t]+(?:dot|punktum|prik)[ \t]+${spelt}){0,2}[ \t]+(?:dot|punktum|prik)[ \t]+(?:dk|com|org|net|eu|nu|info|se|no|de|io))(?![\p{L}\p{N}])`,
    'giu',
  ),
];
const spokenHint = /snabel|kr[øo]lle|alfa|[\s([{<]æt[\s)\]}>]|[([{<][ \t]?(?:at|@)|\s@|@\s/i;
const bareHint = /\s(?:dot|punktum|prik)\s/i;

/** Addresses spelt out, as they are meant: "navn@firma.dk". Not checked yet. */
const spokenEmails = (text: string): readonly FoundEmail[] => {
  const patterns = spoken.filter((_, at) => (at === 0 ? spokenHint : bareHint).test(text));
  if (patterns.length === 0) return [];
  const dots = (part: string | undefined): string =>
    (part ?? '')
      .replace(/[ \t]+(?:bindestreg|minus|dash|hyphen)[ \t]+/giu, '-')
      .replace(/[ \t]+(?:underscore|understreg|underline)[ \t]+/giu, '_')
      .replace(new RegExp(spokenDot, 'giu'), '.');
  return patterns
    .flatMap((pattern) => [...text.slice(0, 20_000).matchAll(pattern)])
    .map((match) => ({
      address: `${dots(match[1])}@${dots(match[2])}`,
      start: match.index,
      end: match.index + match[0].length,
    }));
};

/** The e-mail addresses in a text, also spelt out ("navn snabel-a firma punktum dk"), in order. Linear. */
export const findEmails = (text: string): readonly FoundEmail[] => {
  const plain = plainEmails(text);
  const extra = spokenEmails(text).flatMap((one) => {
    const [local = '', domain = ''] = one.address.split('@');
    const address = strictAddress(local, domain);
    return address && !plain.some(({ start, end }) => one.start < end && start < one.end) ? [{ ...one, address }] : [];
  });
  return [...plain, ...extra].sort((a, b) => a.start - b.start);
};

/** The words of a text that hold an "@": what was meant as an address. */
const attempts = (text: string): readonly string[] => {
  if (text.length > 2000) return [];
  const whole = text.trim();
  const words = whole.split(/\s+/);
  const holding = [
    ...words.filter((word) => word.includes('@') && word.length > 2),
    ...spokenEmails(text).map(({ address }) => address),
  ];
  return words.length <= 3 && whole.includes('@') ? [whole, ...holding] : holding;
};

/** "karen @ gmail . com", when that is all that is said. */
const spacedOut = (text: string): string | null => {
  const joined = text.length > longestAddress ? '' : text.trim().replace(/ ?([@.]) ?/g, '$1');
  const [only] = joined.includes(' ') ? [] : findEmails(joined);
  return only && only.start === 0 && joined !== text.trim() ? only.address : null;
};

/**
 * Reads an e-mail address as an answer. An address with a likely slip ("gmial.com", "jens@firma,dk"), or more than one, is asked back;
 * `null` when there is none.
 */
export const readEmail = (said: string): EmailReading | null => {
  const text = said.slice(0, longestAnswer);
  const all = findEmails(text);
  const kept = all.filter(
    (one) => !/(?:ikke|not)\s(?:[\p{L}]{1,12}\s){0,3}$/iu.test(text.slice(Math.max(0, one.start - 50), one.start)),
  );
  const found = [...new Set((kept.length > 0 ? kept : all).map((one) => one.address))];
  const [address] = found;
  if (found.length > 1) return { state: 'unclear', candidates: found };
  if (address !== undefined) {
    const [local = '', domain = ''] = address.split('@');
    const meant = meantDomain(domain);
    return meant ? { state: 'unclear', candidates: [`${local}@${meant}`, address] } : { state: 'address', address };
  }
  const joined = spacedOut(text);
  if (joined !== null) return { state: 'address', address: joined };
  const mended = [...new Set(attempts(text).flatMap((attempt) => mend(attempt) ?? []))];
  return mended.length > 0 ? { state: 'unclear', candidates: mended } : null;
};

/** What a number is called that is no phone number. */
const notAPhone =
  /(?:\b(?:cvr|se|ean|gln|cpr|p|sag|sags|sagsnr|journal|jnr|j\.?\s?nr|ordre|faktura|kunde|konto|reg|ref|reference|bilag|id|case|order|invoice|account|sagsnummer|personnummer|dkk|kr|eur|usd|id-nr|postnr|år)[-.\s]{0,2}(?:nr|nummer|number|no|id)?\.?|[€$£#§])\s*[:.#]?\s*$/i;
const unit =
  /^(?:\s?(?:kr|dkk|kroner|mio|mill|mia|tkr|t\.kr|eur|euro|%|procent|borgere|personer|stk|timer|dage|,-|,\d)|[\p{L}_@])/iu;

const danishShapes = new Set([
  '8',
  '2,2,2,2',
  '4,4',
  '3,2,3',
  '2,3,3',
  '3,3,2',
  '2,6',
  '2,2,4',
  '4,2,2',
  '2,4,2',
  '1,1,1,1,1,1,1,1',
]);

/** The country, when it stands before the number as "+45", "0045" or, in ten digits in pairs, "45". */
const international = (run: DigitRun): string | null => {
  if (run.plus) return run.groups.filter((group, at) => group !== '0' || !run.joints[at - 1]?.includes('(')).join('');
  return run.groups[0]?.startsWith('00') && run.digits.length > 9 ? run.digits.slice(2) : null;
};

const phoneOf = (run: DigitRun): string | null => {
  const full = international(run);
  if (full !== null) {
    if (full.startsWith('45')) return full.length === 10 && isDanish(full.slice(2)) ? full.slice(2) : null;
    return full.length >= 8 && full.length <= 15 && !full.startsWith('0') ? `+${full}` : null;
  }
  if (run.digits.length === 10 && run.groups[0] === '45' && isDanish(run.digits.slice(2))) return run.digits.slice(2);
  return isDanish(run.digits) ? run.digits : null;
};

const isDanish = (digits: string): boolean => /^[2-9]\d{7}$/.test(digits);

const isYear = (group: string | undefined): boolean => group !== undefined && /^(?:19|20)\d\d$/.test(group);

/** "20.08.2017", "2017-06-15", "31122018", "2017-2018". */
const isDate = (run: DigitRun): boolean => {
  const [a = '', b = '', c = ''] = run.groups;
  if (run.groups.length === 3 && isYear(c)) return isDayOfYear(Number(a), Number(b));
  if (run.groups.length === 3 && isYear(a)) return isDayOfYear(Number(c), Number(b));
  if (run.groups.length === 2) return isYear(a) && (isYear(b) || /[-/]/.test(run.joints[0] ?? ''));
  return run.groups.length === 1 && isDayOfYear(Number(a.slice(0, 2)), Number(a.slice(2, 4))) && isYear(a.slice(4));
};

/** "22 33 44 55 / 33 44 55 66": two numbers that signs join into one run. */
const apart = (run: DigitRun): readonly DigitRun[] => {
  const at = run.joints.findIndex((joint) => /\/|\s[-–—]\s/.test(joint));
  const left = run.groups.slice(0, at + 1).join('');
  const right = run.groups.slice(at + 1).join('');
  if (at < 0 || left.length !== 8 || right.length < 8) return [run];
  const length = left.length + run.joints.slice(0, at).join('').length;
  const from = run.start + length + (run.joints[at]?.length ?? 0);
  return [
    { ...run, groups: run.groups.slice(0, at + 1), joints: run.joints.slice(0, at), digits: left, end: run.start + length },
    { ...run, groups: run.groups.slice(at + 1), joints: run.joints.slice(at + 1), digits: right, start: from, plus: false },
  ];
};

/** The phone numbers in a text: Danish in any usual grouping, others with their country. Not CVR, case or CPR numbers, dates or amounts. Linear. */
export const findPhones = (text: string): readonly FoundPhone[] =>
  digitRuns(text.slice(0, longestText))
    .flatMap(apart)
    .flatMap((run) => {
      const before = text.slice(Math.max(0, run.start - 20), run.start);
      const after = text.slice(run.end, run.end + 12);
      const called =
        /(?:tlf|telefon|mobil|phone|mob|tel|ring|nummer|call)[\p{L}]*[\s.:]*$/iu.test(before) && !notAPhone.test(before);
      const opened = run.plus || !/[\p{L}\p{N}_@#/.,-]$/u.test(before);
      if (!opened || notAPhone.test(before) || unit.test(after)) return [];
      const shape = run.groups.map((group) => group.length).join(',');
      if (international(run) === null && !(called || danishShapes.has(shape) || shape === '2,2,2,2,2')) return [];
      if (international(run) === null && isDate(run) && !called) return [];
      const number = phoneOf(run);
      return number ? [{ number, start: run.plus ? text.lastIndexOf('+', run.start) : run.start, end: run.end }] : [];
    });

/** Reads a phone number as an answer; several are asked back, and `null` means that there is none. */
export const readPhone = (said: string): PhoneReading | null => {
  const text = said.slice(0, longestAnswer);
  const found = [...new Set(findPhones(text).map((one) => one.number))];
  if (found.length > 1) return { state: 'unclear', candidates: found };
  const [number] = found.length === 1 ? found : looselyPhone(text);
  return number === undefined ? null : { state: 'number', number };
};

/** An answer that is all number, however it is grouped. */
const looselyPhone = (text: string): readonly string[] => {
  const runs = digitRuns(text.slice(0, 500));
  const [run] = runs;
  if (runs.length !== 1 || !run || notAPhone.test(text.slice(0, run.start)) || unit.test(text.slice(run.end)) || isDate(run))
    return [];
  const number = phoneOf(run);
  return number ? [number] : [];
};
