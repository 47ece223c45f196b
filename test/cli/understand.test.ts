import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import test from 'node:test';
import { parseInput, understandLine } from '../../src/cli/understand-line.js';
import { contentOf, root } from '../project.js';

const content = await contentOf('ogp-2017-2019');

const understood = (line: object) => {
  const input = parseInput(JSON.stringify({ id: 'x', ...line }), content);
  assert.ok(!('error' in input), JSON.stringify(input));
  return understandLine(input, content);
};

const answers: readonly (readonly [question: string, text: string, value: unknown])[] = [
  ['level', 'det er noget for hele landet', 'national'],
  ['level', 'lokalt og regionalt', ['local', 'regional']],
  ['themes', 'åbne data', ['open-data']],
  ['values', '1 og 4', ['transparency', 'technology']],
  ['ownerType', 'flere sammen', 'collaboration'],
  ['owner', 'Odense Kommune', 'Odense Kommune'],
  ['partners', 'KL og Region Sjælland', ['KL', 'Region Sjælland']],
  ['funding', 'nej', 'not-within'],
  ['amountDkk', '2,5 mio. kr.', 2_500_000],
  ['period', 'fra 1. maj 2018', { start: '2018-05-01', end: null }],
  ['respondentType', 'forening', 'ngo'],
  ['email', 'kh@example.org', 'kh@example.org'],
  ['phone', '+45 22 33 44 55', '22334455'],
  ['publish', 'nej tak', false],
];

for (const [question, said, value] of answers)
  test(`understand: "${said}" to ${question} is what would be stored`, () => {
    assert.deepEqual(understood({ question, text: said }).answers, { [question]: value });
  });

test('understand: a confirmation is a yes, a no, or neither', () => {
  const intent = (said: string) => understood({ question: 'confirm', text: said }).intent;
  assert.equal(intent('ja tak'), 'yes');
  assert.equal(intent('nej'), 'no');
  assert.equal(intent('ja, hvis det kan lade sig gøre'), 'none');
  assert.equal(intent('hvad er fristen?'), 'none');
  assert.match(understood({ question: 'confirm', text: 'hvad er fristen?' }).reply ?? '', /20\. august 2017/);
});

test('understand: a question tells its topic and the words it is answered with', () => {
  const found = understood({ text: 'Hvornår er fristen?' });
  assert.deepEqual([found.intent, found.topic], ['faq', 'deadline']);
  assert.match(found.reply ?? '', /20\. august 2017/);
  assert.deepEqual(found.answers, {});
});

test('understand: commands, content and languages are told apart', () => {
  assert.equal(understood({ question: 'command', text: 'tilbage', context: 'owner' }).intent, 'back');
  assert.equal(understood({ question: 'command', text: 'Tilbage til naturen', context: 'title' }).intent, 'content');
  assert.deepEqual(understood({ question: 'command', text: 'lad os ændre ejeren', context: 'period' }).field, 'owner');
  assert.deepEqual(understood({ question: 'language', text: 'in english please' }).answers, { language: 'en' });
});

test('understand: a line that cannot be answered says why, with its id, and the next line is answered', async () => {
  const child = spawn(process.execPath, [join(root, 'dist', 'src', 'cli', 'understand.js')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(
    [
      'nonsense',
      '{"id":1,"text":"x","question":"__proto__"}',
      '{"id":2,"text":"x","now":"2017-02-30"}',
      '{"id":3,"text":7}',
      '{"id":4,"text":"næste år","question":"period","now":"2018-12-31"}',
    ].join('\n'),
  );
  const lines = (await text(child.stdout)).trim().split('\n');
  const out = lines.map((line) => JSON.parse(line) as { id?: number; error?: string; answers?: unknown });
  assert.deepEqual(
    out.map(({ id, error }) => [id, typeof error]),
    [
      [undefined, 'string'],
      [1, 'string'],
      [2, 'string'],
      [3, 'string'],
      [4, 'undefined'],
    ],
  );
  assert.deepEqual(out[4]?.answers, { period: { start: '2019-01-01', end: '2019-12-31' } });
});
