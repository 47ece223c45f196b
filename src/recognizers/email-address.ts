import { distance, fold } from './text.js';

/** RFC 5321: 64 octets before the "@"; 254 in all is what fits a path. */
export const longestLocal = 64;
export const longestAddress = 254;

const dotAtom = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const hostLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const topLevel = /^[a-z]{2,24}$/;

/** One strict address: an ASCII dot-atom (RFC 5321, without quotes and literals), a domain with a dot, the domain in lower case. */
export const strictAddress = (local: string, domain: string): string | null => {
  const host = domain.toLowerCase();
  const labels = host.split('.');
  const valid =
    local.length <= longestLocal &&
    local.length + host.length + 1 <= longestAddress &&
    dotAtom.test(local) &&
    labels.length >= 2 &&
    labels.every((label) => hostLabel.test(label)) &&
    topLevel.test(labels.at(-1) ?? '');
  return valid ? `${local}@${host}` : null;
};

/** The providers that most private addresses belong to, and what is near them is a slip of. */
const providers = `
  gmail.com hotmail.com hotmail.dk outlook.com outlook.dk live.dk live.com yahoo.com yahoo.dk icloud.com me.com mail.dk msn.com protonmail.com proton.me
  jubii.dk youmail.dk ofir.dk stofanet.dk tdcadsl.dk webspeed.dk mail.tele.dk googlemail.com mac.com aol.com fastmail.com pm.me
`
  .trim()
  .split(/\s+/);

/** What the ends of addresses become in haste. */
const topLevelSlips = new Map<string, string>([
  ...'con cmo ocm comm vom xom cm om coom'.split(' ').map((slip) => [slip, 'com'] as const),
  ...'kd ddk dkk dl dj fk d'.split(' ').map((slip) => [slip, 'dk'] as const),
  ...'rog ogr'.split(' ').map((slip) => [slip, 'org'] as const),
]);

/** The domain that was meant, when this one is most likely a slip; `null` when it may well be right. */
export const meantDomain = (domain: string): string | null => {
  if (providers.includes(domain)) return null;
  const dot = domain.lastIndexOf('.');
  const [name, top] = [domain.slice(0, dot), domain.slice(dot + 1)];
  const mended = `${name}.${topLevelSlips.get(top) ?? top}`;
  const close = (one: string): boolean => {
    const limit = one.length > 9 ? 2 : 1;
    const its = one.slice(0, one.lastIndexOf('.'));
    return (
      its.length >= 4 &&
      (its === name
        ? one !== domain && !realNeighbour.has(top)
        : name.length >= 4 &&
          distance(mended, one, limit) <= limit &&
          name.charAt(0) === its.charAt(0) &&
          distance(name, its, limit) <= limit)
    );
  };
  const provider = providers.includes(mended) ? mended : providers.find(close);
  if (provider) return provider;
  return topLevelSlips.has(top) ? mended : null;
};

/** Countries where the same providers have addresses of their own: "hotmail.de" is no slip. */
const realNeighbour = new Set('de se no fi fr es it nl be uk eu net org ca ch at is pl sk'.split(' '));

/** Near misses of a whole address, mended one sign at a time. */
export const mend = (text: string): string | null => {
  const typed = text
    .trim()
    .replace(/^(?:mailto:|[<("'])+/i, '')
    .replace(/[>)"'.,;!]+$/, '');
  if (typed.length > longestAddress || typed.split('@').length > 3) return null;
  const ascii = fold(typed).replace(/[^\x21-\x7e]/g, '') === fold(typed).replace(/\s/g, '') ? fold(typed) : null;
  if (ascii === null) return null;
  const parts = ascii
    .replace(/@+/g, '@')
    .replace(/\s+/g, '')
    .replace(/,/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/\.@|@\./g, '@')
    .split('@');
  if (parts.length !== 2) return null;
  const [local = '', domain = ''] = parts;
  return strictAddress(
    local,
    domain.includes('.')
      ? domain
      : (providers.find((one) => one.slice(0, one.lastIndexOf('.')) === domain || one.replace('.', '') === domain) ?? domain),
  );
};
