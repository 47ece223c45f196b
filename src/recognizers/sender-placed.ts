import type { Found } from './found.js';
import { gazetteer } from './gazetteer.js';
import { type Organisation, organisationAt } from './organisation-name.js';
import { typeOfBody, typeOfWord } from './organisation-type.js';
import { isOffice, isTitle } from './person-words.js';
import { asFound, explained, preposition, type SaidBody } from './said-body.js';
import type { Letter } from './sender-name.js';
import type { SignaturePart } from './signature.js';
import { words } from './text.js';

const isAddress = (part: string): boolean => /\d/.test(part) || /@|www\.|https?:|\.dk\b/i.test(part);

/** The body in one part of a signature. */
const inPart = ({ text, hits }: Letter, part: SignaturePart): SaidBody | null => {
  const raw = text.slice(part.start, part.end);
  const list = words(raw);
  const office = list.findIndex((word, at) => isOffice(word.text) && preposition.test(list[at + 1]?.text ?? ''));
  const lead = /^(?:p[åa]+ vegne af|on behalf of|for|fra|from|i|hos|at|ved|v\/)\s/iu.exec(raw)?.[0].length ?? 0;
  const at = part.start + (office >= 0 ? (list[office + 1]?.end ?? 0) : lead);
  const hit = hits.find((one) => one.sure && one.start >= part.start && one.end <= part.end);
  if (isAddress(raw) && !hit) return null;
  const organisation = organisationAt(text, at, hits) ?? (hit ? organisationAt(text, hit.start, hits) : null);
  if (!organisation || organisation.start >= part.end) return null;
  if (organisation.sign === 'capitals' && words(organisation.name).every((word) => isTitle(word.text) || isOffice(word.text)))
    return null;
  if (organisation.sign !== 'gazetteer' && list.length > 0 && isOffice(list.at(-1)?.text ?? '') && office < 0) return null;
  return asFound(organisation, organisation.sign !== 'capitals' || (office >= 0 && organisation.words > 1), 'speaks-for');
};

/** The body a signature names: an association before the authority beside it, an authority before its department. */
export const inSignature = (letter: Letter): SaidBody | null => {
  const all = (letter.signature?.parts ?? []).slice(0, 12).flatMap((part) => inPart(letter, part) ?? []);
  const sure = all.filter((one) => one.sure);
  const independent = sure.find(
    (one) => /^(?:ngo|company)$/.test(typeOfBody(one.value)?.type ?? '') && typeOfBody(one.value)?.sure,
  );
  const official = sure.find(
    (one) => typeOfBody(one.value)?.type === 'public-authority' && letter.hits.some((hit) => hit.authority.name === one.value),
  );
  return independent ?? official ?? sure[0] ?? all[0] ?? null;
};

/** Labels of a form, at the beginning of a line or behind a comma. */
const labels =
  /(?:^|[\n,;|.]\s{0,3})[-*•\s]{0,3}(?:\d{1,2}[.)]\s)?(?:min |din |your )?(?:(?:forenings|firma|virksomheds|organisations)navn|organisation|organization|virksomhed|forslagsstiller|proposer|submitter|initiativtager|firma|forening|myndighed|institution|arbejdsplads|arbejdssted|company|employer|association|kommune|afsender|fra|from|afs|indsender|who we are|hvem er vi|hvem vi er|om os|about us|submitted by|indsendt af|proposed by)[ \t]?(?:[:=]|(?<=afs)\.)[ \t]{0,4}/giu;

/** "Forening: Mols Bylaug": the label says what it is. */
const kindOfLabel = (label: string): Pick<SaidBody, 'kind'> => {
  const kind = words(label).flatMap((word) =>
    /^(?:forening|virksomhed|firma|company|association|kommune|myndighed)$/.test(word.text) ? (typeOfWord(word.text) ?? []) : [],
  )[0];
  return kind ? { kind } : {};
};

/** The body that a label names: "Organisation: Grøn By". */
export const labelledBody = (letter: Letter): SaidBody | null => {
  const { text, hits } = letter;
  for (const match of [...text.matchAll(labels)].slice(0, 10)) {
    const at = match.index + match[0].length;
    const bare = hits.find((hit) => hit.start === at && hit.authority.type === 'municipality');
    if (bare && /kommune|myndighed/i.test(match[0]))
      return { value: bare.authority.name, start: at, end: bare.end, sure: true, strength: 'speaks-for' };
    const organisation = organisationAt(text, at, hits);
    const kind = organisation ? explained(text, letter.list, organisation) : null;
    if (organisation && kind) return { ...asFound(organisation, true, 'speaks-for'), kind };
    if (
      organisation &&
      (organisation.sign !== 'capitals' || !/fra|from|afsender|indsender|indsendt|submitted|proposed/i.test(match[0]))
    )
      return { ...asFound(organisation, true, 'speaks-for'), ...kindOfLabel(match[0]) };
  }
  return null;
};

/** "Karen Holm fra Randers Kommune", "Peter Friis, direktør i Nordvand A/S": what stands beside the sender's name. */
export const besideName = ({ text, list, hits }: Letter, name: Found<string> | null): SaidBody | null => {
  if (!name) return null;
  const direct =
    /^\s?,?\s{1,2}(?:der er |som er )?(?:her )?(?:fra|from|at|of|hos|with|i|in|for|representing|på vegne af|on behalf of)\s/iu.exec(
      text.slice(name.end, name.end + 40),
    );
  const comma = /^\s?[,(]\s?/.exec(text.slice(name.end, name.end + 4));
  const next = list.findIndex((word) => word.start >= name.end);
  const office = comma
    ? list.slice(next, next + 5).findIndex((word, at) => isOffice(word.text) && preposition.test(list[next + at + 1]?.text ?? ''))
    : -1;
  const at =
    office >= 0
      ? (list[next + office + 1]?.end ?? 0)
      : direct
        ? name.end + direct[0].length
        : comma
          ? name.end + comma[0].length
          : -1;
  const found = at < 0 ? null : organisationAt(text, at, hits);
  const organisation =
    found && (found.start <= at + 6 || found.sign === 'gazetteer')
      ? found
      : comma
        ? furtherOn({ text, hits }, name.end + comma[0].length)
        : null;
  if (!organisation) return null;
  if (organisation.sign === 'capitals' && (organisation.words < 2 || (!direct && office < 0))) return null;
  return asFound(organisation, name.sure && organisation.sign !== 'capitals', 'speaks-for');
};

/** "Hanne Sørensen, indkøbskonsulent, Skanderborg Kommune": past a title to the next comma. */
const furtherOn = ({ text, hits }: Pick<Letter, 'text' | 'hits'>, from: number): Organisation | null => {
  const title = /^(?:[\p{L}-]{2,40}\s?){1,3},\s/u.exec(text.slice(from, from + 90))?.[0];
  if (title === undefined || !words(title).some((word) => isTitle(word.text) || isOffice(word.text))) return null;
  const organisation = organisationAt(text, from + title.length, hits);
  return organisation && organisation.start <= from + title.length + 6 && organisation.sign !== 'capitals' ? organisation : null;
};

/** The body whose e-mail domain the sender writes from: a hint only. */
export const byDomain = (email: Found<string> | null): SaidBody | null => {
  const domain = email?.value.split('@')[1];
  const authority = domain
    ? gazetteer().authorities.find((one) => one.domains.some((own) => own === domain || domain.endsWith(`.${own}`)))
    : undefined;
  return email && authority ? { value: authority.name, start: email.start, end: email.end, sure: false, strength: 'hint' } : null;
};
