import type { Field } from '../domain/consultation.js';
import type { TextSubject } from '../domain/subjects.js';
import { findCivilSociety } from '../recognizers/civil-society.js';
import type { Found } from '../recognizers/found.js';
import { readOrganisation } from '../recognizers/organisation.js';
import { findProblem } from '../recognizers/own-words.js';
import { readPersonName } from '../recognizers/person-name.js';
import { readTitle } from '../recognizers/title.js';
import { findWorkplan } from '../recognizers/workplan.js';
import { behindNo, isYesOrNo } from '../recognizers/yes-no.js';
import type { FieldKind } from './field-kind.js';
import { finding, unclear, understood } from './field-kind.js';
import { fundingIn, senderIn } from './told-in-text.js';

const letter = /\p{L}/u;
/** Control and format signs (bidi, zero-width) but for line break, tab and the joiner that emoji are made with. */
const unseen = /(?![\n\t\u200D])[\p{Cc}\p{Cf}]/gu;

/** The respondent's own words, in NFC and without signs that cannot be seen; nothing else is changed. */
const ownWords = (text: string, lines: 'one' | 'many'): string => {
  const clean = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(unseen, '');
  return (lines === 'one' ? clean.replace(/\s+/g, ' ') : clean).trim();
};

/** An answer without the words that only lead to it ("jeg hedder ..."); `null` when what is left answers something else. */
const withoutLead = (text: string, about: TextSubject | undefined): string | null => {
  switch (about) {
    case 'title':
      return titleIn(text);
    case 'organisation':
      return wholeOrganisation(text);
    default:
      return text;
  }
};

/** A title, also behind a no that it is led to from: "nej, kald det ...". */
const titleIn = (text: string): string => {
  const rest = behindNo(text);
  const led = rest === null ? null : readTitle(rest);
  return led !== null && led !== rest ? led : readTitle(text);
};

/** A body with the part of it that is meant: "Aarhus Kommune, Teknik og Miljø" stays as it is. */
const wholeOrganisation = (text: string): string | null => {
  const name = readOrganisation(text);
  return name !== null && text.startsWith(`${name}, `) ? text : name;
};

/** What a text says unasked of a subject: the words of its own that say it. */
const foundIn = (text: string, about: TextSubject | undefined): Found<string> | null => {
  switch (about) {
    case 'problem':
      return findProblem(text);
    case 'workplan':
      return findWorkplan(text);
    case 'civil-society':
      return findCivilSociety(text);
    case 'funding-source':
      return fundingIn(text).source;
    case 'person':
      return senderIn(text).name;
    case 'organisation':
      return senderIn(text).organisation;
    default:
      return null;
  }
};

/** Sentences that make up more of a message than this share are the message itself. */
const mostOfText = 0.6;

const fits = (value: string, { maxLength, minLength = 1 }: Field<'text'>): boolean =>
  letter.test(value) && value.length >= minLength && value.length <= maxLength;

/** Subjects that no yes or no answers. What civil society could do may be answered by no. */
const open: ReadonlySet<TextSubject> = new Set(['title', 'description', 'problem', 'workplan', 'funding-source']);

const saysNothing = (said: string, { about }: Field<'text'>): boolean =>
  about !== undefined && open.has(about) && said.length < 30 && isYesOrNo(said);

/** Free text: anything with a letter in it, within the lengths the dialog file sets. */
export const text: FieldKind<'text'> = {
  read: (said, field) => {
    const whole = ownWords(said, field.lines ?? 'many');
    if (!letter.test(whole)) return { state: 'refused', reason: 'no-letters' };
    if (saysNothing(whole, field)) return { state: 'refused', reason: 'yes-or-no-only' };
    if (field.about === 'person') {
      const reading = readPersonName(whole);
      if (reading?.state === 'unclear') return unclear(reading.candidates, whole);
      if (!reading) return { state: 'refused', reason: 'not-a-person' };
      return understood(reading.name, whole);
    }
    const value = withoutLead(whole, field.about);
    if (value === null) return { state: 'refused', reason: 'not-a-name' };
    if (value.length > field.maxLength)
      return { state: 'refused', reason: 'too-long', limit: field.maxLength, length: value.length };
    if (value.length < (field.minLength ?? 1)) return { state: 'refused', reason: 'too-short', limit: field.minLength ?? 1 };
    return understood(value, whole);
  },
  find: (said, field) => {
    const found = foundIn(said, field.about);
    if (!found || !fits(found.value, field)) return null;
    // A message that is about nothing else is no answer to this beside its own.
    return field.lines !== 'one' && found.end - found.start > mostOfText * said.length ? null : finding(said, found);
  },
};
