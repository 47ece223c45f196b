import assert from 'node:assert/strict';
import test from 'node:test';
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';
import type { Letter } from '../../src/domain/email.js';
import { mailPress } from '../../src/mail/press.js';
import { someMoment } from '../contracts/records.js';

const letter: Letter = {
  messageId: '<XCPN-C6NM@intake.example.dk>',
  date: someMoment,
  boundary: 'XCPN-C6NM',
  from: { name: 'Høringsassistenten', address: 'intake@example.dk' },
  to: { name: 'Koordinator', address: 'ogp@example.dk' },
  subject: 'OGP-høring: Åbne data på Ærø [XCPN-C6NM]',
  text: 'Hej\n.\n..\nÆrø \u{1f30a}\n',
  html: '<p>Hej</p>',
  attachment: { filename: 'proposal.json', contentType: 'application/json', content: '{"title":"Ærø"}' },
};

const press = mailPress();
const rawOf = async (of: Letter): Promise<string> => Buffer.from((await press.freeze(of)).raw, 'base64').toString('latin1');
const parsed = async (of: Letter): Promise<ParsedMail> => simpleParser(await rawOf(of));
const addressesOf = (mail: ParsedMail): readonly (string | undefined)[] =>
  [mail.from, mail.to, mail.cc, mail.bcc, mail.replyTo]
    .flat()
    .flatMap((object: AddressObject | undefined) => object?.value.map(({ address }) => address) ?? []);

test('a letter comes out as it went in', async () => {
  const mail = await parsed(letter);
  assert.equal(mail.subject, letter.subject);
  assert.equal(mail.text?.trimEnd(), letter.text.trimEnd());
  assert.equal(mail.html, letter.html);
  assert.equal(mail.messageId, letter.messageId);
  assert.equal(mail.date?.toISOString(), letter.date);
  assert.deepEqual(addressesOf(mail), ['intake@example.dk', 'ogp@example.dk']);
  assert.equal(mail.attachments.length, 1);
  assert.equal(mail.attachments[0]?.filename, 'proposal.json');
  assert.equal(mail.attachments[0]?.content.toString(), letter.attachment.content);
});

test('the same letter is the same bytes, from another press too, and ASCII with CRLF in short lines', async () => {
  const raw = await rawOf(letter);
  const again = await mailPress().freeze({ ...letter });
  assert.equal(Buffer.from(again.raw, 'base64').toString('latin1'), raw);
  assert.doesNotMatch(raw, /[^\r]\n|\r[^\n]|[^\r\n\t -~]/);
  assert.ok(raw.split('\r\n').every((line) => line.length <= 78));
});

test('the envelope is the coordinator alone', async () => {
  const { envelope } = await press.freeze(letter);
  assert.deepEqual(envelope, { from: 'intake@example.dk', to: ['ogp@example.dk'] });
});

test('a wrong address or Message-ID is refused, and not repeated', async () => {
  for (const address of ['a@b.dk,c@d.dk', 'x', 'a@b.dk\r\nBcc: e@f.dk']) {
    await assert.rejects(press.freeze({ ...letter, to: { name: 'x', address } }), /Check MAIL_FROM and COORDINATOR_EMAIL/);
    await assert.rejects(press.freeze({ ...letter, from: { name: 'x', address } }), /Check MAIL_FROM/);
  }
  for (const messageId of ['', 'x', '<a@b>\r\nBcc: e@f.dk', '<a b@c>'])
    await assert.rejects(press.freeze({ ...letter, messageId }), /Message-ID/);
});

/** Pieces that have made headers, recipients or parts in some mail program or other; each hostile text is one to three of them. */
const pieces = [
  '\r\nBcc: evil@evil.dk',
  '\nBcc: evil@evil.dk',
  '\rBcc: evil@evil.dk',
  '\r\n\r\n<script>x</script>',
  '\u2028Bcc: evil@evil.dk',
  '\u0085Bcc: evil@evil.dk',
  '\0',
  '\x0b\x0c',
  '%0d%0aBcc:evil@evil.dk',
  '\\r\\nBcc: evil@evil.dk',
  '=?UTF-8?Q?=0D=0ABcc:_evil@evil.dk?=',
  '=?utf-8?B?DQpCY2M6IGV2aWxAZXZpbC5kaw==?=',
  ', evil@evil.dk',
  '; evil@evil.dk',
  '<evil@evil.dk>',
  '"Koordinator" <evil@evil.dk>',
  'evil@evil.dk',
  'group: evil@evil.dk;',
  '(comment) evil@evil.dk',
  '\u202egnirts',
  '\u2066\u2069',
  '\ufeff\u200b',
  '\ud800',
  '\u{1f468}\u200d\u{1f469}',
  'e\u0301\u0301\u0301\u0301\u0301',
  'æøå ÆØÅ',
  '\r\n.\r\n',
  '.\r\nMAIL FROM:<evil@evil.dk>',
  'Content-Type: text/html',
  '----_NmP-XCPN-C6NM-Part_1',
  '"; filename="x.exe',
  "'; DROP TABLE",
  '{{7*7}}',
  '\\',
  '"',
  '[',
  ']',
  ':',
  'x'.repeat(2000),
  ' '.repeat(500),
] as const;
const hostile = pieces.flatMap((first, i) =>
  pieces.filter((_, j) => (i + j) % 3 === 0).map((second) => `Titel${first}${second}`),
);

test(`${hostile.length} hostile titles and names add no header, no recipient and no part`, async () => {
  assert.ok(hostile.length >= 500);
  const expected = [...(await parsed(letter)).headers.keys()];
  for (const text of hostile) {
    const mail = await parsed({
      ...letter,
      subject: `OGP-høring: ${text} [XCPN-C6NM]`,
      from: { name: text, address: letter.from.address },
      to: { name: text, address: letter.to.address },
      text,
      attachment: { ...letter.attachment, filename: text },
    });
    assert.deepEqual([...mail.headers.keys()], expected, JSON.stringify(text));
    assert.deepEqual(addressesOf(mail), ['intake@example.dk', 'ogp@example.dk'], JSON.stringify(text));
    assert.equal(mail.attachments.length, 1, JSON.stringify(text));
    assert.equal(mail.html, letter.html, JSON.stringify(text));
    assert.doesNotMatch(mail.subject ?? '', /[\p{Cc}\p{Cf}]/u, JSON.stringify(text));
  }
});

test('no text can hold its own boundary', async () => {
  const boundaries = /boundary="([^"]+)"/g;
  const first = [...(await rawOf(letter)).matchAll(boundaries)].map((match) => `--${match[1]}`);
  assert.equal(first.length, 2);
  const text = first.map((boundary) => `${boundary}\r\nContent-Type: text/html\r\n\r\n<b>evil</b>\r\n${boundary}--\r\n`).join('');
  const mail = await parsed({ ...letter, text });
  assert.equal(mail.attachments.length, 1);
  assert.equal(mail.html, letter.html);
  assert.match(mail.text ?? '', /evil/);
});
