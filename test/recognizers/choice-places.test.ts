import assert from 'node:assert/strict';
import test from 'node:test';
import { readChoice } from '../../src/recognizers/choice.js';
import { declines } from '../../src/recognizers/decline.js';

const options = ['Aktivt medborgerskab', 'Gennemsigtighed', 'Samskabelse', 'Åbne data', 'Ansvarlighed'].map((name) => ({
  id: name,
  words: [name],
}));

const check = (cases: readonly (readonly [text: string, chosen: string])[]): void => {
  for (const [text, chosen] of cases)
    assert.equal(
      readChoice(text, options)
        .chosen.map((id) => options.findIndex((option) => option.id === id) + 1)
        .join(' '),
      chosen,
      text,
    );
};

test('figures that a text begins with are options, whatever else it says beside them', () => {
  check([
    ['4 og 5 og så også klima', '4 5'],
    ['2 and also fishing', '2'],
    ['1, 3 og noget med dyr', '1 3'],
    ['nr. 2 samt åbne data', '2 4'],
    ['1 + 3, fordi det passer bedst', '1 3'],
  ]);
});

test('figures that count something are no options', () => {
  check([
    ['2 kommuner', ''],
    ['4 eller deromkring', ''],
    ['3 af kommunerne og en region', ''],
    ['4 og 50 kommuner', ''],
    ['1, 2 millioner kroner', ''],
    ['7 og klima', ''],
    ['2018 og frem', ''],
  ]);
});

test('praise and a public body are no areas of one’s own', () => {
  for (const text of ['looks good', 'ser fint ud', 'det ser godt ud', 'hjørring kommune', 'Region Nordjylland'])
    assert.equal(readChoice(text, options).rest, '', text);
  for (const text of ['klima', 'sundhed og klima', 'grønne kommuner', 'god stil', 'skat'])
    assert.equal(readChoice(text, options).rest, text);
});

test('none of them is no answer', () => {
  for (const text of [
    'ingen',
    'ingen af dem',
    'ingen af delene',
    'none of these',
    'none of the above',
    'neither',
    'hverken eller',
  ])
    assert.ok(declines(text), text);
  for (const text of ['ingen kommuner gør det i dag', 'none of the schools have it', 'hverken stat eller kommune'])
    assert.ok(!declines(text), text);
});
