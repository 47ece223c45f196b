import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { IsoDate } from '../../src/domain/time.js';
import { findPeriod } from '../../src/recognizers/date-time/find-period.js';
import { toldTimes } from './find-period-texts.js';

const today = '2017-06-15' as IsoDate;
const sideOf = (text: string | undefined): string | null => (text === undefined || text === '-' ? null : text);

let reference = today;
const rows = toldTimes.split('\n').flatMap((line) => {
  if (line.startsWith('@')) reference = line.slice(1) as IsoDate;
  if (line === '' || line.startsWith('@')) return [];
  const [text = '', start = 'null', end = start, sure] = line.split(' | ').map((part) => part.trim());
  const want = start === 'null' ? null : { start: sideOf(start), end: sideOf(end) };
  return [{ text: text.replaceAll('\\n', '\n'), want, sure, reference }];
});

test('when the initiative runs is found among all else a text says, and nothing else is', () => {
  assert.ok(rows.length >= 100);
  assert.ok(rows.filter(({ want }) => want === null).length >= rows.length / 4);
  const wrong = rows
    .map((row) => ({ ...row, got: findPeriod(row.text, row.reference) }))
    .filter(
      ({ want, sure, got }) =>
        JSON.stringify(got?.value ?? null) !== JSON.stringify(want) ||
        (got && sure !== undefined && got.sure !== (sure === 'sure')),
    );
  assert.deepEqual(wrong, []);
});

test('what is found lies in the text, and says what was guessed', () => {
  const text = 'Vi har læst høringen. Det skal starte til efteråret i Aarhus.';
  const found = findPeriod(text, today);
  assert.equal(text.slice(found?.start, found?.end), 'til efteråret');
  assert.deepEqual([found?.value, found?.sure, found?.implied], [{ start: '2017-09-01', end: null }, true, ['year']]);
  for (const { text: other } of rows) {
    const one = findPeriod(other, today);
    assert.ok(!one || (one.start >= 0 && one.start < one.end && one.end <= other.length), other);
  }
});

test('no text of any kind makes it throw, and one read twice is read the same', () => {
  const word = fc.constantFrom(...rows.flatMap(({ text }) => text.split(' ')), '\n', '(', ')', ':', '-', '?', '\0');
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 40 }), (list) => {
      const text = list.join(' ');
      const found = findPeriod(text, today);
      assert.deepEqual(findPeriod(text, today), found);
      assert.ok(!found || found.value.start !== null || found.value.end !== null);
    }),
    { numRuns: 500 },
  );
});

test('100 KB of anything costs little', () => {
  const pieces = [
    'a',
    ' ',
    '1',
    '\n',
    '(',
    '2018 ',
    'Vi starter i 2018. ',
    'i 2018, ',
    'maj ',
    'projektet ',
    '- ',
    'som løber til 2020 (',
    '1. mandag i ',
  ];
  const slow = pieces.filter((piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    // The best of eight, as another process may hold the machine during some.
    let tries = 0;
    const took = (): number => {
      // Another text each time: the one before is remembered.
      const another = `${' '.repeat(++tries)}${text}`;
      const from = performance.now();
      findPeriod(another, today);
      return performance.now() - from;
    };
    return !Array.from({ length: 8 }).some(() => took() <= 50);
  });
  assert.deepEqual(slow, []);
});
