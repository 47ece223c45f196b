import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Period } from '../../src/domain/answer.js';
import type { IsoDate } from '../../src/domain/time.js';
import { periodProblem, readPeriod } from '../../src/recognizers/date-time/period.js';
import { danishTimes } from './date-time-danish.js';
import { englishTimes } from './date-time-english.js';
import { noTimes } from './date-time-none.js';
import { peoplesTimes } from './date-time-people.js';
import { unseenTimes } from './date-time-unseen.js';
import { workedTimes } from './date-time-worked.js';

const day = (text: string): IsoDate => text as IsoDate;
const today = day('2017-06-15');
const period = (text: string, reference = today): Period | null => readPeriod(text, reference)?.period ?? null;

interface Case {
  readonly text: string;
  readonly reference: IsoDate;
  readonly want: Period | null;
}

const sideOf = (text: string): IsoDate | null => (text === '-' ? null : day(text));

/** See `date-time-danish.ts` for the form. */
const casesIn = (table: string): readonly Case[] => {
  let reference = today;
  const cases: Case[] = [];
  for (const line of table.split('\n')) {
    if (line.startsWith('@')) reference = day(line.slice(1));
    if (line === '' || line.startsWith('@') || line.startsWith('#')) continue;
    const [text = '', start = 'null', end = start] = line.split(' | ');
    cases.push({ text, reference, want: start === 'null' ? null : { start: sideOf(start), end: sideOf(end) } });
  }
  return cases;
};

const tables: readonly (readonly [string, string, number])[] = [
  ['Danish times', danishTimes, 380],
  ['English times', englishTimes, 190],
  ['times as people write them', peoplesTimes, 590],
  ['times of people not met before', unseenTimes, 790],
  ['the worked examples', workedTimes, 80],
  ['texts without a time', noTimes, 190],
];

for (const [name, table, least] of tables)
  test(`${name} are read exactly, both ends`, () => {
    const cases = casesIn(table);
    assert.ok(cases.length >= least, `${cases.length} cases`);
    const wrong = cases
      .map(({ text, reference, want }) => ({ text, reference, want, got: period(text, reference) }))
      .filter(({ want, got }) => JSON.stringify(want) !== JSON.stringify(got));
    assert.deepEqual(wrong, []);
  });

const read = casesIn([danishTimes, englishTimes, peoplesTimes, unseenTimes, workedTimes].join('\n')).filter(
  ({ want }) => want !== null,
);

test('the span in the text holds the time, and the time alone reads the same', () => {
  const text = 'Vi regner med medio 2018, tror jeg';
  const found = readPeriod(text, today);
  assert.equal(text.slice(found?.start, found?.end), 'medio 2018');
  for (const { text, reference } of read) {
    const found = readPeriod(text, reference);
    assert.ok(found && found.start >= 0 && found.start < found.end && found.end <= text.length, text);
  }
});

test('what was guessed is told', () => {
  const implied: readonly (readonly [string, readonly string[]])[] = [
    ['1. marts 2018', []],
    ['1. marts', ['year']],
    ['fra oktober 2018 til marts', []],
    ['5/3-2018', ['day-month-order']],
    ['5/5-2018', []],
    ['15/3-18', ['century']],
    ['vinteren 2019', ['winter-year']],
    ['vinteren 2019/20', []],
    ['næste år', []],
    ['5/3', ['day-month-order', 'year']],
  ];
  for (const [text, guessed] of implied)
    assert.deepEqual([...(readPeriod(text, today)?.implied ?? [])].sort(), [...guessed].sort(), text);
});

test('a day that does not exist and an end before its start give no period, and say why', () => {
  const problems: readonly (readonly [string, string | null])[] = [
    ['31/4-2018', 'no-such-day'],
    ['30. februar 2018', 'no-such-day'],
    ['29.02.2019', 'no-such-day'],
    ['31. april', 'no-such-day'],
    ['uge 53 2018', 'no-such-day'],
    ['5. kvartal 2018', 'no-such-day'],
    ['31/13-2018', 'no-such-day'],
    ['from 30 February to 1 May 2018', 'no-such-day'],
    ['fra 1. maj 2019 til 1. maj 2018', 'end-before-start'],
    ['2020-2018', 'end-before-start'],
    ['Starter 1. maj 2019 og slutter 1. maj 2018', 'end-before-start'],
    ['det ved jeg ikke', null],
    ['1. maj 2018', null],
  ];
  for (const [text, problem] of problems) {
    assert.equal(periodProblem(text, today), problem, text);
    if (problem) assert.equal(period(text), null, text);
  }
});

// The second calculation: JavaScript's own calendar in UTC, where the grammar counts days itself.
const utc = (year: number, month: number, date: number): IsoDate =>
  day(new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10));

test('months, quarters, half-years and seasons end where the calendar ends them', () => {
  const names = 'januar februar marts april maj juni juli august september oktober november december'.split(' ');
  for (let year = 2016; year <= 2036; year++) {
    names.forEach((name, m) => {
      assert.deepEqual(period(`${name} ${year}`), { start: utc(year, m + 1, 1), end: utc(year, m + 2, 0) });
      assert.deepEqual(period(`ultimo ${name} ${year}`), { start: utc(year, m + 1, 21), end: utc(year, m + 2, 0) });
    });
    for (let q = 1; q <= 4; q++)
      assert.deepEqual(period(`Q${q} ${year}`), { start: utc(year, q * 3 - 2, 1), end: utc(year, q * 3 + 1, 0) });
    for (let h = 1; h <= 2; h++)
      assert.deepEqual(period(`${h}. halvår ${year}`), { start: utc(year, h * 6 - 5, 1), end: utc(year, h * 6 + 1, 0) });
    assert.deepEqual(period(`vinteren ${year}`), { start: utc(year, 12, 1), end: utc(year + 1, 3, 0) });
  }
});

test('week n is the ISO week n, in every year and around every New Year', () => {
  for (let year = 2015; year <= 2040; year++)
    for (const week of [1, 2, 27, 51, 52]) {
      // The week that holds the year's first Thursday is the first (ISO 8601).
      const firstThursday = [1, 2, 3, 4, 5, 6, 7].find((date) => new Date(Date.UTC(year, 0, date)).getUTCDay() === 4) ?? 0;
      const thursday = firstThursday + (week - 1) * 7;
      assert.deepEqual(period(`uge ${week} ${year}`), { start: utc(year, 1, thursday - 3), end: utc(year, 1, thursday + 3) });
    }
});

const dates = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

const said = (date: IsoDate): string => {
  const [year, month, date_] = date.split('-').map(Number);
  return `${date_}. ${'januar februar marts april maj juni juli august september oktober november december'.split(' ')[(month ?? 1) - 1]} ${year}`;
};

test('a period told back in words reads as the same period, whatever day it is', () => {
  fc.assert(
    fc.property(dates, dates, dates, (a, b, reference) => {
      const [start, end] = a <= b ? [a, b] : [b, a];
      assert.deepEqual(period(`${said(start)} til ${said(end)}`, reference), { start, end });
      assert.deepEqual(period(`fra ${said(start)}`, reference), { start, end: null });
      assert.deepEqual(period(`senest ${said(end)}`, reference), { start: null, end });
      assert.deepEqual(period(`${start} - ${end}`, reference), { start, end });
    }),
    { numRuns: 200 },
  );
});

test('case, spaces, ae/oe/aa and a full stop change nothing', () => {
  const names = (text: string): boolean => /\p{Lu}\p{L}* \p{Lu}|\b[A-Z]{2}/u.test(text);
  const changed: string[] = [];
  for (const { text, reference, want } of read) {
    const ascii = text.replace(/[æøå]/g, (letter) => ({ æ: 'ae', ø: 'oe', å: 'aa' })[letter] ?? letter);
    const same = [
      `  ${text.replace(/ /g, '  ')} `,
      ascii,
      text.normalize('NFD'),
      /[\p{L}\p{N}]$/u.test(text) ? `${text}.` : text,
    ];
    if (!names(text)) same.push(text.toLowerCase());
    for (const other of same) if (JSON.stringify(period(other, reference)) !== JSON.stringify(want)) changed.push(other);
  }
  assert.deepEqual(changed, []);
});

test('nothing that is typed makes it throw, and start is never after end', () => {
  const word = fc.constantFrom(
    ...read.slice(0, 300).flatMap(({ text }) => text.split(' ')),
    '§',
    '-',
    '/',
    '½',
    '😀',
    '\0',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 12 }), dates, (words, reference) => {
      const found = period(words.join(' '), reference);
      assert.ok(!found || found.start !== null || found.end !== null);
      assert.ok(!found?.start || !found.end || found.start <= found.end, words.join(' '));
    }),
    { numRuns: 2000 },
  );
});

test('the time zone of the machine does not matter', () => {
  const before = process.env.TZ;
  try {
    for (const zone of ['Europe/Copenhagen', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      process.env.TZ = zone;
      for (const { text, reference, want } of read.slice(0, 200))
        assert.deepEqual(period(text, reference), want, `${zone}: ${text}`);
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

test('100 KB of anything costs little', () => {
  const pieces =
    "1-|1 |1/|1.|1, |1 og |1 til |maj |maj-|primo |udgangen af |i |fra |fra 1 til |between 1 |æøå|efteraar|q1-|h1|1q|uge 1, |hver |om |næste |2018 |2018-|2018/|(|\"|§|den |de første 2 måneder af |halvdel af første |slutningen af |årets |lov nr. |lov nr 1 |af |Strategi for |A |Maj H|1½|to og et halvt |@|://|\n|1   x|mandag i |sidste mandag i |5., 6. og |i 2018: |starter i maj |slutter 2018, |1. maj 2018 |1. maj til 2. juni, |resten af |twenty |tusind og |\u0301|ﬀ|😀|\0|01.02.03.|1-2/3-4/|ca. |septemer |om 2 år |2-3 |til og med |kl. |3,5 |1.000.|12 34 |-> |...|hver maj |næste års |'18 |2018's |12. i 5. |februarseptemberkommunalbestyrelse ".split(
      '|',
    );
  const slow: string[] = [];
  for (const piece of pieces)
    for (const tail of ['', ' 1. maj 2018', '§']) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length)) + tail;
      // The best of eight, as another process may hold the machine during some.
      let tries = 0;
      const took = (): number => {
        // Another text each time: the one before is remembered.
        const another = `${' '.repeat(++tries)}${text}`;
        const from = performance.now();
        readPeriod(another, today);
        return performance.now() - from;
      };
      if (!Array.from({ length: 8 }).some(() => took() <= 50)) slow.push(piece);
    }
  assert.ok(pieces.length * 3 >= 200);
  assert.deepEqual(slow, []);
});
