import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';
import { recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import type { IsoDate } from '../../src/domain/time.js';
import { danishCulture, registerDanish } from '../../src/recognizers/date-time/culture.js';
import { periodFrom, questionFor, readEnglishPeriod } from '../../src/recognizers/date-time/english-fallback.js';

const today = '2017-06-15' as IsoDate;
const reference = new Date(2017, 5, 15, 12);

test('code that uses the package reads Danish through the grammar', () => {
  const failures: unknown[] = [];
  registerDanish((error) => failures.push(error));
  const read = (text: string): unknown => recognizeDateTime(text, danishCulture, 0, reference, false)[0]?.resolution?.values[0];
  assert.deepEqual(read('Vi regner med medio 2018, tror jeg'), {
    timex: '(2018-06-01,2018-06-30)',
    type: 'daterange',
    start: '2018-06-01',
    end: '2018-06-30',
  });
  assert.deepEqual(read('Fra den 1. MARTS 2018'), { timex: '(2018-03-01,)', type: 'daterange', start: '2018-03-01' });
  assert.deepEqual(read('1/7-2018'), {
    timex: '(2018-07-01,2018-07-01)',
    type: 'daterange',
    start: '2018-07-01',
    end: '2018-07-01',
  });
  assert.equal(read('lov nr. 606 af 12. juni 2013'), undefined);
  const [found] = recognizeDateTime('Vi regner med medio 2018, tror jeg', danishCulture, 0, reference, false);
  assert.deepEqual([found?.start, found?.end, found?.text, found?.typeName], [14, 23, 'medio 2018', 'datetimeV2.daterange']);
  assert.deepEqual(failures, []);
});

test('English that the grammar does not know is asked of the package, all else is not', async () => {
  assert.deepEqual(await readEnglishPeriod('We will do it at Thanksgiving', today), { start: '2017-11-23', end: '2017-11-23' });
  assert.equal(await readEnglishPeriod('three years ago we did that', today), null);
  const notAsked = [
    'Vi gør det, når der er tid',
    'It begins on 1 May 2018',
    'we said it on 3/4 or so',
    `we ${'x '.repeat(400)}`,
    'from 31 April 2018',
  ];
  for (const text of notAsked) assert.equal(questionFor(text, today), null, text);
  assert.equal(questionFor('we march for 2000 citizens of the city', today), 'we for citizens of the city');
});

test('the package is believed only where one whole time in a said year comes out', () => {
  const answer = (typeName: string, ...values: readonly Record<string, string>[]) => [{ typeName, values }];
  const cases: readonly (readonly [ReturnType<typeof answer>, string, unknown])[] = [
    [answer('datetimeV2.date', { value: '2017-11-23' }), 'at thanksgiving', { start: '2017-11-23', end: '2017-11-23' }],
    [
      answer('datetimeV2.date', { value: '2016-11-24' }, { value: '2017-11-23' }),
      'at thanksgiving',
      { start: '2017-11-23', end: '2017-11-23' },
    ],
    [
      answer('datetimeV2.daterange', { start: '2018-01-01', end: '2019-01-01', timex: '2018' }),
      'all 2018',
      { start: '2018-01-01', end: '2018-12-31' },
    ],
    [
      answer('datetimeV2.daterange', { start: '2017-06-17', end: '2017-06-19', timex: '2017-W24-WE' }),
      'the weekend',
      { start: '2017-06-17', end: '2017-06-18' },
    ],
    [answer('datetimeV2.duration', { value: '7884000' }), 'three months', null],
    [answer('datetimeV2.date', { value: 'not resolved' }), '31 april', null],
    [answer('datetimeV2.date', { value: '2014-06-15' }), 'three years ago', null],
    [answer('datetimeV2.daterange', { start: '2017-06-16', end: '2017-07-01', timex: 'x' }), 'mid-2019', null],
    [
      [...answer('datetimeV2.date', { value: '2018-01-01' }), ...answer('datetimeV2.date', { value: '2018-02-01' })],
      'a and b',
      null,
    ],
    [[], 'nothing', null],
  ];
  for (const [results, text, want] of cases) assert.deepEqual(periodFrom(results, text, today), want, text);
});

test('a process that asked the package ends by itself', () => {
  const asking = new URL('../../src/recognizers/date-time/english-fallback.js', import.meta.url).href;
  const script = `import { readEnglishPeriod } from '${asking}'; await readEnglishPeriod('We will do it at Thanksgiving', '2017-06-15');`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { timeout: 20_000 });
  assert.equal(status, 0);
});

test('reading a period does not load the package', () => {
  const reading = new URL('../../src/recognizers/date-time/period.js', import.meta.url).href;
  const script = `import { readPeriod } from '${reading}'; import { createRequire } from 'node:module';
    readPeriod('1. maj 2018', '2017-06-15');
    const loaded = Object.keys(createRequire('${reading}').cache).filter((path) => path.includes('recognizers-text'));
    process.exitCode = loaded.length;`;
  assert.equal(spawnSync(process.execPath, ['--input-type=module', '--eval', script], { timeout: 20_000 }).status, 0);
});
