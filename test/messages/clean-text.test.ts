import assert from 'node:assert/strict';
import test from 'node:test';
import { cleanLine, cleanText, excerpt } from '../../src/messages/clean-text.js';
import { escapeInline, escapeMarkdown } from '../../src/messages/escape-markdown.js';

const table = (name: string, clean: (text: string) => string, rows: readonly (readonly [string, string])[]): void => {
  test(name, () => {
    for (const [text, expected] of rows) assert.equal(clean(text), expected, JSON.stringify(text));
  });
};

table('text keeps its signs and loses what disguises them', cleanText, [
  ['Blåbærgrød på Ærø', 'Blåbærgrød på Ærø'],
  ['A\u030arhus', 'Århus'],
  ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['\n\n a \n\n\n\nb  \n', ' a\n\nb'],
  ['a\u0000b\u0007c\u202ed\u200be\ufefff', 'abcdef'],
  ['👩‍👩‍👧 og 🇩🇰', '👩‍👩‍👧 og 🇩🇰'],
  ['e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301', 'é\u0301\u0301\u0301\u0301'],
  ['a\ud800b', 'a\ufffdb'],
  ['a\tb', 'a\tb'],
]);

table('a line is one line, whatever was in it', cleanLine, [
  ['  to\r\nlinjer\tog  mere ', 'to linjer og mere'],
  ['Subject: x\r\nBcc: y@evil.example', 'Subject: x Bcc: y@evil.example'],
  ['usyn\u200blig\u200d\u00ad', 'usynlig'],
  ['\u202e', ''],
]);

table('only what would be markup where it stands is escaped', escapeMarkdown, [
  ['1. juli', '1\\. juli'],
  ['den 1. juli - og *nu*', 'den 1. juli - og \\*nu\\*'],
  ['a_b_c@x.dk _x_', 'a_b_c@x.dk \\_x\\_'],
  ['[x](https://y)', '\\[x](https://y)'],
  ['<b>', '\\<b>'],
  ['# a\n- b\n> c\n2) d', '\\# a\n\\- b\n\\> c\n2\\) d'],
  ['\\[', '\\\\\\['],
  ['~~x~~ ~5', '\\~~x\\~~ ~5'],
]);

table('after other words on its line, a beginning needs no escape', escapeInline, [
  ['1. juli\n1. juli', '1. juli\n1\\. juli'],
  ['- 5 *', '- 5 \\*'],
]);

test('an excerpt is never longer than asked, ends between words where it can, and says that there is more', () => {
  assert.equal(excerpt('kort', 10), 'kort');
  assert.equal(excerpt('Åbne data om luften i byerne', 20), 'Åbne data om luften…');
  assert.equal(excerpt('Enmegetlangoverskriftudenmellemrum', 10), 'Enmegetla…');
  assert.equal(Array.from(excerpt('👍'.repeat(50), 10)).length, 10);
});

test('100 KB of anything is cleaned and escaped at once', () => {
  for (const unit of ['\n', ' ', '\u0301', '*', '1.', '\n- ', '\u202e', '\ud800', '_', '[', ' \n', '\\']) {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const start = performance.now();
    escapeMarkdown(text);
    cleanLine(text);
    assert.ok(performance.now() - start < 200, `${JSON.stringify(unit)} took ${performance.now() - start} ms`);
  }
});
