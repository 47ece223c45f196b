import assert from 'node:assert/strict';
import test from 'node:test';
import { headerText, isAddress } from '../../src/mail/address.js';

const addresses = [
  'jens@example.dk',
  'j.h+ogp@sub.example.co.uk',
  "o'neil@example.dk",
  'a@b.dk',
  `${'x'.repeat(64)}@example.dk`,
  'x@xn--rdhus-mra.dk',
];
const notAddresses = [
  '',
  '@',
  'a',
  'a@',
  '@b.dk',
  'a@b',
  'a@b.',
  'a@.dk',
  'a..b@c.dk',
  '.a@c.dk',
  'a.@c.dk',
  'a@b..dk',
  'a@-b.dk',
  'a@b-.dk',
  'a@b.1',
  'a b@c.dk',
  'a@b.dk,c@d.dk',
  'a@b.dk;c@d.dk',
  'a@b.dk c@d.dk',
  '<a@b.dk>',
  'A <a@b.dk>',
  '"a b"@c.dk',
  'a@[127.0.0.1]',
  'a(x)@b.dk',
  'a@b.dk\r\nBcc: e@f.dk',
  'a@b.dk\n',
  '\ta@b.dk',
  'a@b.dk\0',
  'æ@b.dk',
  'a@ærø.dk',
  'a@b@c.dk',
  'a\u202e@b.dk',
  'a\u200b@b.dk',
  `${'x'.repeat(65)}@example.dk`,
  `a@${'x'.repeat(64)}.dk`,
  `a@${'x.'.repeat(200)}dk`,
  `${'a.'.repeat(50_000)}@b.dk`,
  'mailto:a@b.dk',
  'a%b@',
];

test('an address is one address', () => {
  for (const text of addresses) assert.equal(isAddress(text), true, text);
});

test('what is a list, has a name, or says anything else is no address', () => {
  for (const text of notAddresses) assert.equal(isAddress(text), false, text.slice(0, 50));
});

const headers: readonly (readonly [string, string])[] = [
  ['Åbne data på Ærø', 'Åbne data på Ærø'],
  ['A\u030abne', 'Åbne'],
  ['  to\t linjer\r\nBcc: e@f.dk ', 'to linjer Bcc: e@f.dk'],
  ['nul\0 og \x07klokke\x1b[31m', 'nul og klokke[31m'],
  ['bag\u202elaens\u2066 og \u200fhoejre', 'baglaens og hoejre'],
  ['nul\u200bbredde\ufeff\u00ad', 'nulbredde'],
  ['linje\u2028skift\u2029her\u0085', 'linje skift her'],
  ['halv \ud83c emoji', 'halv  emoji'],
  ['hel \u{1f30a} emoji', 'hel \u{1f30a} emoji'],
  [`e${'\u0301'.repeat(50)}`, 'é\u0301\u0301'],
  ['', ''],
];

test('a text for a header is one visible line', () => {
  for (const [text, expected] of headers) assert.equal(headerText(text), expected, JSON.stringify(text));
});

test('a text for a header is cut between letters, and says so', () => {
  assert.equal(headerText('abcdef', 6), 'abcdef');
  assert.equal(headerText('abcdefg', 6), 'abcde…');
  assert.equal(headerText('\u{1f1e9}\u{1f1f0}'.repeat(10), 3), '\u{1f1e9}\u{1f1f0}\u{1f1e9}\u{1f1f0}…');
  const long = headerText('æ'.repeat(1e6));
  assert.equal(long.length, 120);
});
