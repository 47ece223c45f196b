import { type FoundAuthority, findAuthorities } from './find-authorities.js';
import type { Found } from './found.js';
import type { RespondentType } from './organisation-type.js';
import type { SaidBody } from './said-body.js';
import { senderEmail, senderPhone } from './sender-contact.js';
import { contactPerson, isOwnDomain } from './sender-contact-person.js';
import { type Letter, senderName } from './sender-name.js';
import { senderOrganisation } from './sender-organisation.js';
import { saidType, senderType, speaksAsCitizen } from './sender-type.js';
import { signatureOf } from './signature.js';
import { words } from './text.js';

/** What a text says of the one who sends it. */
export interface Sender {
  readonly name: Found<string> | null;
  readonly organisation: Found<string> | null;
  readonly respondentType: Found<RespondentType> | null;
  readonly email: Found<string> | null;
  readonly phone: Found<string> | null;
}

/** Of a longer text only the beginning and the end are read: there senders say who they are. */
const longest = 8_000;

/**
 * The sender's name, organisation, kind, e-mail address and phone number in free text; those of colleagues, owners, partners, the one
 * written to and the coordinator are not taken. Linear.
 */
export const findSender = (said: string): Sender => {
  if (said.length <= longest) return senderOf(said);
  const half = longest / 2;
  const left = said.length - longest;
  const found = senderOf(`${said.slice(0, half)}\n${said.slice(-half)}`);
  const inPlace = <V>(one: Found<V> | null): Found<V> | null =>
    one && one.start > half ? { ...one, start: one.start + left - 1, end: one.end + left - 1 } : one;
  return {
    name: inPlace(found.name),
    organisation: inPlace(found.organisation),
    respondentType: inPlace(found.respondentType),
    email: inPlace(found.email),
    phone: inPlace(found.phone),
  };
};

const senderOf = (text: string): Sender => {
  const list = words(text);
  const hits = findAuthorities(text).map((hit) => ({ ...hit, sure: hit.sure && !isPlace(text, hit) }));
  const letter: Letter = { text, list, hits, signature: signatureOf(text, list, hits) };
  const signer = senderName(letter);
  const name = signer ?? contactPerson(letter);
  const email = senderEmail(text, letter.signature, name?.value ?? null);
  const phone = senderPhone(text, letter.signature, name?.value ?? null);
  const body = answeringFor(letter, senderOrganisation(letter, name, email));
  const ours = name !== null && !name.sure && email !== null && body !== null && isOwnDomain(email.value, body.value);
  return {
    name: name && { ...name, sure: name.sure || ours },
    organisation: body && { value: body.value, start: body.start, end: body.end, sure: body.sure && !body.described },
    respondentType: senderType(saidType(letter, name), body),
    email: email && { ...email, sure: email.sure || ours },
    phone,
  };
};

/** "Karen Holm, Randers" tells where she lives: a municipality is named as one, or it is a place. */
const isPlace = (text: string, { authority, start, end }: FoundAuthority): boolean =>
  authority.type === 'municipality' && !/kom|municip|city of/i.test(text.slice(start, end));

/** One who answers as a citizen answers for no body, wherever they work. */
const answeringFor = (letter: Letter, body: SaidBody | null): SaidBody | null => (body && speaksAsCitizen(letter) ? null : body);
