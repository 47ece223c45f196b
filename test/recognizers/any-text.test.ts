import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { findAuthorities, splitNames, splitOwner } from '../../src/recognizers/authorities.js';
import { readChoice } from '../../src/recognizers/choice.js';
import { readCommand } from '../../src/recognizers/command.js';
import { findCpr, findEmails, findPhones, readEmail, readPhone } from '../../src/recognizers/contact.js';
import { languageOf, readLanguage } from '../../src/recognizers/language.js';
import { findAmounts, readAmount } from '../../src/recognizers/money.js';
import { faqIndex, looksLikeQuestion } from '../../src/recognizers/question.js';
import { readYesNo } from '../../src/recognizers/yes-no.js';

const names = { title: ['titlen', 'title'], email: ['mail', 'e-mail'] };
const faq = [{ id: 'deadline', questions: ['Hvornår er fristen?'], answer: 'Den 20. august.', source: '' }];
const options = [
  { id: 'local', words: ['lokalt', 'kommunen'] },
  { id: 'national', words: ['nationalt', 'hele landet'] },
];

const recognizers: Readonly<Record<string, (text: string) => unknown>> = {
  readYesNo,
  readChoice: (text) => readChoice(text, options),
  readCommand: (text) => [readCommand(text, { names, freeText: true }), readCommand(text, { names, freeText: false })],
  looksLikeQuestion,
  faqSearch: (text) => faqIndex(faq, 'da').search(text),
  languageOf,
  readLanguage,
  findEmails,
  readEmail,
  findPhones,
  readPhone,
  findCpr,
  findAmounts,
  readAmount,
  findAuthorities,
  splitNames,
  splitOwner,
};

/** Words that mean something to some recognizer, in any order. */
const meaningful = fc
  .array(
    fc.constantFrom(
      ...'ja nej ikke måske hvis men lokalt nationalt og eller alle 1 2 1.000 kr. mio. en halv million titlen er mail ændre til jens@firma.dk snabel-a punktum dk 41 78 24 36 010190-1234 Aarhus Kommune KL sammen med ejer hvad er fristen ? , . dansk engelsk send stop tilbage ved "'.split(
        ' ',
      ),
    ),
    { maxLength: 24 },
  )
  .map((list) => list.join(' '));

test('every recognizer is total: no text of any kind makes it throw', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 80 }), meaningful);
  for (const [name, read] of Object.entries(recognizers))
    fc.assert(
      fc.property(text, (one) => {
        read(one);
      }),
      { numRuns: 300, verbose: name === '' },
    );
});

test('spans lie in the text and hold what was found', () => {
  fc.assert(
    fc.property(meaningful, (text) => {
      for (const find of [findEmails, findPhones, findCpr, findAmounts, findAuthorities])
        for (const { start, end } of find(text)) assert.ok(start >= 0 && start < end && end <= text.length);
    }),
    { numRuns: 500 },
  );
});

test('a text read twice is read the same', () => {
  fc.assert(
    fc.property(meaningful, (text) => {
      for (const read of Object.values(recognizers)) assert.deepEqual(read(text), read(text));
    }),
    { numRuns: 100 },
  );
});
