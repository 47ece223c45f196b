import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { findAuthorities } from '../../src/recognizers/authorities.js';
import { findCpr, findEmails, findPhones } from '../../src/recognizers/contact.js';
import { findAmounts } from '../../src/recognizers/money.js';
import { everyRecognizer } from './every-recognizer.js';
import { worstOf } from './worst-texts.js';

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
  for (const [name, read] of Object.entries(everyRecognizer))
    fc.assert(
      fc.property(text, (one) => {
        read(one);
      }),
      { numRuns: 120, verbose: name === '' },
    );
});

test('spans lie in the text and hold what was found', () => {
  fc.assert(
    fc.property(meaningful, (text) => {
      for (const find of [findEmails, findPhones, findCpr, findAmounts, findAuthorities])
        for (const { start, end } of find(text)) assert.ok(start >= 0 && start < end && end <= text.length);
    }),
    { numRuns: 200 },
  );
});

test('a text read twice is read the same', () => {
  fc.assert(
    fc.property(meaningful, (text) => {
      for (const read of Object.values(everyRecognizer)) assert.deepEqual(read(text), read(text));
    }),
    { numRuns: 40 },
  );
});

/** Ten times what any recognizer takes for 100 KB, in time of the processor: a slow one is slow by far more. */
const longestMilliseconds = 500;

test('no text of 100 KB makes a recognizer take long', () => {
  const pieces = fc.oneof(
    meaningful,
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom(' ', '\n', 'a', '1'),
  );
  fc.assert(
    fc.property(pieces, (piece) => {
      const text = worstOf(piece || ' ');
      for (const [name, read] of Object.entries(everyRecognizer)) {
        const before = process.cpuUsage();
        read(text);
        const { user, system } = process.cpuUsage(before);
        const took = (user + system) / 1000;
        assert.ok(took < longestMilliseconds, `${name} took ${took.toFixed(0)} ms`);
      }
    }),
    { numRuns: 3, endOnFailure: true },
  );
});
