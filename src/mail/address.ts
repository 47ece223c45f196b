/** The characters of a local part outside quotes (RFC 5322, 3.2.3, atext). */
const atom = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+$/;
/** A label of a host name (RFC 1123, 2.1). */
const label = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/**
 * Whether a text is one e-mail address and nothing else: `local@domain.tld`, ASCII, no quotes, comments, names, lists or address
 * literals. Stricter than RFC 5321 on purpose: what passes cannot mean anything but itself in a header or an envelope.
 */
export const isAddress = (text: string): boolean => {
  if (text.length > 254) return false;
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(at, 0));
  const labels = text.slice(at + 1).split('.');
  if (local.length === 0 || local.length > 64 || labels.length < 2) return false;
  if (!local.split('.').every((part) => atom.test(part))) return false;
  return labels.every((part) => label.test(part)) && /[A-Za-z]/.test(labels.at(-1) ?? '');
};

/** Controls, bidi marks, zero-width and other format characters, lone surrogates: what shows nothing and can mislead. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
const spaces = /[\p{Zs}\p{Zl}\p{Zp}\t\r\n\v\f]+/gu;
/** More marks on one letter than any language of Europe needs. */
const stacked = /(\p{M}{2})\p{M}+/gu;

/** A text made fit for a header: NFC, one line, nothing invisible, at most `limit` characters as people count them. Linear. */
export const headerText = (text: string, limit = 120): string => {
  // Twice the limit in code points is more than enough to fill it, and 100 KB need not be looked at.
  const start = Array.from(text.slice(0, limit * 8)).slice(0, limit * 4);
  const clean = start.join('').normalize('NFC').replace(spaces, ' ').replace(unseen, '').replace(stacked, '$1').trim();
  const letters = Array.from(new Intl.Segmenter('da').segment(clean), (part) => part.segment);
  return letters.length <= limit
    ? clean
    : `${letters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
};
