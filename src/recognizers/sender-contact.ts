import { findEmails, findPhones } from './contact.js';
import { meantDomain } from './email-address.js';
import type { Found } from './found.js';
import { isGivenName } from './given-names.js';
import { nameAt } from './name-shape.js';
import { sentencesOf } from './passage.js';
import { isOffice } from './person-words.js';
import { phraseTable } from './phrases.js';
import { fold, type Token, words } from './text.js';

/** A stretch in which contact details are the sender's own: a signature. */
export interface Own {
  readonly start: number;
  readonly end: number;
}

/** The coordinator's, as they stand in the consultation text: never the sender's. */
const coordinator = /^(?:rumth@|41782436$)/;
/** Mailboxes of an office, which many write from and many write about. */
const office =
  /^(?:info|kontakt|contact|post|mail|support|hotline|tip|hello|hej|sekretariat|booking|noreply|no-reply|borgerservice|redaktion)@/i;

/** Whose the next address or number is. */
const cues = phraseTable<'own' | 'others' | 'ask'>({
  own: `
    mig, min, mit, mine, os, jeg, vi, me, my, i, us, our, vores, undertegnede, afsender, min egen, hvis i har spørgsmål, spørgsmål, uddybning, uddybende, flere oplysninger,
    yderligere oplysninger, further questions, any questions, further information, kontaktoplysninger, mine kontaktoplysninger, tlf, telefon, mobil, mobilnummer, telefonnummer, mail, e mail, email,
    phone, mobile, cell, træffes på, kontaktes på, fanges på, reached
  `,
  others: `
    hans, hendes, deres, ham, hende, dem, jeres, his, (her|with her|contact her|reach her|call her) (email|e mail|phone|number|mail|address), call her, contact her, reach her, email her, their, him, them, your, hotline, hotlinen, linje, telefonlinje, linjen, rådgivningslinje, sekretariatet, sekretariat, kundeservice,
    support, receptionen, reception, vagttelefon, vagttelefonen, vagten, borgerservice, hovednummer, hovednummeret, omstillingen, kontaktcenter, kontaktcentret, callcenter, kommunens, regionens,
    ministeriets, styrelsens, foreningens, kollega, kollegaen, chef, chefen, leder, formand, formanden, koordinator, koordinatoren, projektlederen, projektleder, leverandøren, leverandør, sagsbehandler,
    sagsbehandleren, helpline, switchboard, colleague, boss, manager, chairman, chair, coordinator, cc, postkasse, postkassen, man, borgerne, borgere, citizens, people, nogen, alle, kommunen, regionen,
    deputy, deputys, stedfortræder, stedfortræders, efterfølger, flatmate, søster, bror, kordegnen, pressen, press, ven, friend, omstilling, min kones, min mands,
    nabo, kone, mand, søn, datter, wife, husband, projektets, hotlines, nummeret til, lægevagten, politiet, service desk, the council
  `,
  ask: 'skriv, skriv til, ring, ring til, send, send til, kontakt, kontakte, skrive, ringe, sende, write, write to, call, contact, send to, tilmeld, meld',
});

type Whose = 'own' | 'others' | 'ask' | 'nobody';

/** How far back the words that say whose it is may stand. */
const back = 110;

/** What the sender did with somebody else's address: "Jeg skrev til". */
const toldOf =
  /^(?:skrev|sendte|ringede|kontaktede|mailede|spurgte|proevede|fandt|brugte|wrote|called|emailed|contacted|tried|asked|found|phoned)$/;

/** Whose an address or number is: the nearest word before it in its sentence that tells. */
const whose = (text: string, start: number, names: readonly string[]): Whose => {
  const from = Math.max(0, start - back);
  const cut = text.slice(from, start);
  const sentence = /\n\s*$/.test(cut) ? '' : (sentencesOf(cut).at(-1)?.text ?? '');
  const list = words(sentence);
  if (/(?:kontakt|contact|kontaktperson|kontaktoplysninger)\s?:\s{0,3}$/iu.test(sentence + (/\s$/.test(cut) ? ' ' : '')))
    return 'own';
  if (/(?<!\p{L})(?:ikke|not|don['’]?t|never|aldrig)\s/iu.test(sentence.split(/(?:,\s|\s)(?:men|but)\s/iu).at(-1) ?? ''))
    return 'others';
  const marks = cues(list);
  const named = personAt(sentence, list, names);
  const last = marks.findLast(({ mark, from: at }) => mark !== 'ask' && !isLabelOf(marks, at, list));
  if (named && (!last || named.at > last.from)) return named.whose;
  if (last?.mark === 'own' && list.slice(last.to).some((word) => toldOf.test(word.text))) return 'others';
  if (last) return last.mark;
  if (marks.some(({ mark }) => mark === 'own')) return 'own';
  return marks.some(({ mark }) => mark === 'ask') ? 'ask' : 'nobody';
};

/** "hans mail er": what a thing is called says less than whose it is. */
const isLabelOf = (
  marks: readonly { readonly mark: string; readonly from: number }[],
  at: number,
  list: readonly Token[],
): boolean =>
  /^(?:tlf|telefon|mobil|mobilnummer|telefonnummer|mail|e|email|phone|mobile|cell|traeffes|kontaktes|fanges|reached|spoergsmaal|uddybning|uddybende|flere|yderligere)$/.test(
    list[at]?.text ?? '',
  ) && marks.some((one) => one.from < at && one.mark !== 'ask');

/** Places in an office where anybody answers. */
const desk =
  /(?:desk|counter|sekretariat|omstilling|vagt|hotline|reception|kontaktcenter|callcenter|switchboard|pressetjeneste)(?:et|en|n)?$/;

/** The last person named before it: the sender, or somebody else. */
const personAt = (
  sentence: string,
  list: readonly Token[],
  names: readonly string[],
): { readonly at: number; readonly whose: 'own' | 'others' } | null => {
  for (let at = list.length - 1; at >= 0; at--) {
    const word = list[at] as Token;
    if (names.includes(word.text)) return { at, whose: 'own' };
    if (desk.test(word.text) && !/^(?:min|mit|vores|my|our)$/.test(list[at - 1]?.text ?? '')) return { at, whose: 'others' };
    if (
      isOffice(word.text) &&
      /^(?:vores|our|deres|kommunens|regionens|their|jeres|your|til|kontakt|contact)$/.test(list[at - 1]?.text ?? '')
    )
      return { at, whose: 'others' };
    const led = /^(?:til|hos|kontakt|med|to|contact|ask|spoerg|call|ring)$/.test(list[at - 1]?.text ?? '');
    const name = /^\p{Lu}/u.test(word.raw) && (led || isGivenName(word.text)) ? nameAt(sentence, word.start, false) : null;
    if (name) return { at, whose: 'others' };
  }
  return null;
};

interface Candidate {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const corrected = /(?<!\p{L})(?:forkert|rettelse|ups|nej|correction|wrong|sorry|i mean|jeg mener)(?!\p{L})/iu;
const asks =
  /^(?:\d{1,2}[.)]\s)?(?:(?:og\s|and\s|hvis\s[^,.]{3,40},\s)?(?:så\s)?(?:kontakt|contact|spørg|ask|ring|call|phone|skriv|write|mail|snak|talk|fang|catch|tag fat i|get hold of)|henvendelser?|forespørgsler|spørgsmål|enquiries|questions|(?:our|vores)\s(?:\p{L}+\s){1,2}(?:is|er|hedder)|for\s(?:rådet|bestyrelsen|foreningen))/iu;
const card = /^(?:\p{L}{4,24}\s)?(?:\p{Lu}[\p{L}.-]+\s){1,4}\p{Lu}[\p{L}.-]+,/u;

/** Whether an address stands in the last words of a letter, which tell whom to ask: whoever sends it says so there. */
const isClosing = (text: string, { start, end }: Candidate): boolean => {
  if (text.length < 200 || text.length - end > 130) return false;
  const from = Math.max(0, start - 160);
  const said = (sentencesOf(text.slice(from, start)).at(-1)?.text ?? '').split(/;\s/).at(-1) ?? '';
  const negated =
    /(?<!\p{L})(?:ikke|not|never|aldrig|don['’]?t|pressen|the press|borgere|citizens|kan borger\p{L}*|cc|hotline|omstilling|stedet)(?!\p{L})/iu;
  return (
    (asks.test(said) || card.test(said)) &&
    !/^(?:min|mit|hans|hendes|my|his|her)\s/iu.test(said) &&
    !negated.test(said) &&
    !desk.test(fold(words(said).at(-1)?.text ?? ''))
  );
};

/** The one of several that is the sender's. */
const chosen = (text: string, all: readonly Candidate[], own: Own | null, names: readonly string[]): Found<string> | null => {
  const judged = all.slice(0, 30).map((one) => {
    const said = whose(text, one.start, names);
    const signed =
      own !== null &&
      one.start >= own.start &&
      one.end <= own.end &&
      !(
        said === 'others' &&
        /(?:cc|omstilling|hovednummer|switchboard|hans|hendes|kolleg\p{L}*|chef\p{L}*|ham|hende|his|her)[^\n]{0,40}$/iu.test(
          text.slice(Math.max(own.start, one.start - 60), one.start),
        )
      );
    const local = fold(one.value.split('@')[0] ?? '');
    const byName = one.value.includes('@') && names.some((name) => name.length > 2 && local.includes(name));
    return { ...one, said, mine: signed || byName || said === 'own' };
  });
  const claimed = judged.filter((one) => one.mine);
  if (claimed.length === 0) {
    const closing = judged.filter((one) => isClosing(text, one));
    const [only] = closing;
    if (only && new Set(closing.map((one) => one.value)).size === 1) return found(only, true);
  }
  // A switchboard beside one's own number is the office's.
  const personal = claimed.filter((one) => one.said !== 'others');
  const mine = personal.length > 0 ? personal : claimed;
  const [first] = mine;
  const several = new Set(mine.map((one) => one.value)).size > 1;
  const last = mine.at(-1);
  if (last && several && corrected.test(text.slice(mine.at(-2)?.end, last.start))) return found(last, true);
  if (first) return found(first, !several);
  const left = judged.filter((one) => one.said !== 'others');
  const [only] = left;
  if (!only || left.length !== 1) return null;
  const ending = only.said === 'ask' && text.length - only.end < 90 && !only.value.includes('@');
  return found(only, (only.said === 'nobody' || ending) && judged.length === 1 && !office.test(only.value));
};

const found = ({ value, start, end }: Candidate, sure: boolean): Found<string> => {
  const [local = '', domain = ''] = value.split('@');
  const meant = domain === '' ? null : meantDomain(domain);
  return meant ? { value: `${local}@${meant}`, start, end, sure: false } : { value, start, end, sure };
};

const namesOf = (name: string | null): readonly string[] => (name === null ? [] : words(name).map((word) => word.text));

/** The sender's e-mail address among those in a text. `own` is the signature; `name` the sender's, so that theirs is not taken for another's. */
export const senderEmail = (text: string, own: Own | null, name: string | null): Found<string> | null => {
  const all = findEmails(text).map(({ address, start, end }) => ({ value: address, start, end }));
  return chosen(
    text,
    all.filter((one) => !coordinator.test(one.value)),
    own,
    namesOf(name),
  );
};

/** The sender's phone number among those in a text. */
export const senderPhone = (text: string, own: Own | null, name: string | null): Found<string> | null => {
  const all = findPhones(text).map(({ number, start, end }) => ({ value: number, start, end }));
  return chosen(
    text,
    all.filter((one) => !coordinator.test(one.value)),
    own,
    namesOf(name),
  );
};
