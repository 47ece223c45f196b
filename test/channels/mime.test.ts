import assert from 'node:assert/strict';
import test from 'node:test';
import { readMime } from '../../src/channels/mime.js';
import type { Letter } from '../../src/domain/email.js';
import { instant } from '../../src/domain/time.js';
import { mailPress } from '../../src/mail/press.js';

const letter = (text: string): Letter => ({
  messageId: '<7KXM-34PR@myndighed.example>',
  date: instant('2017-06-15T10:00:00Z'),
  boundary: 'boundary',
  from: { name: 'Høringsassistenten', address: 'hoering@myndighed.example' },
  to: { name: 'Rune Møller Thomsen', address: 'rumth@digst.dk' },
  subject: 'OGP-høring: Æbler og øl på Ærø [7KXM-34PR]',
  text,
  html: `<p>${text}</p>`,
  attachment: { filename: 'proposal.json', contentType: 'application/json', content: '{}' },
});

test('the development mailbox shows every space and line of a letter as it was written', async () => {
  const text = `${'Et ord, et mellemrum og æøå til 2017-2019. '.repeat(20).trim()}\nEn linje med = og med mellemrum midt i   teksten.\n\nSlut`;
  const { raw } = await mailPress().freeze(letter(text));
  const texts: string[] = [];
  const walk = (part: ReturnType<typeof readMime>): void => {
    if (part.type === 'text/plain') texts.push(part.content.toString('utf8').replaceAll('\r\n', '\n').trimEnd());
    for (const child of part.parts) walk(child);
  };
  walk(readMime(Buffer.from(raw, 'base64').toString('latin1')));
  assert.deepEqual(texts, [text]);
});
