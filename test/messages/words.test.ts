import assert from 'node:assert/strict';
import test from 'node:test';
import type { Value } from '../../src/domain/answer.js';
import { languages } from '../../src/domain/language.js';
import { instant, isoDate } from '../../src/domain/time.js';
import { wordsIn } from '../../src/messages/words.js';
import { contentOf } from '../project.js';

const content = await contentOf('ogp-2017-2019');
const da = wordsIn(content, 'da');
const en = wordsIn(content, 'en');

const july = isoDate(2018, 7, 1);
const december = isoDate(2018, 12, 31);

const values: readonly (readonly [field: string, value: Value, da: string, en: string])[] = [
  ['title', 'Åbne *data*', 'Åbne *data*', 'Åbne *data*'],
  ['level', ['local'], 'Lokalt', 'Local'],
  ['level', ['local', 'national'], 'Lokalt og nationalt', 'Local and national'],
  ['level', ['local', 'regional', 'national'], 'Lokalt, regionalt og nationalt', 'Local, regional and national'],
  ['themes', ['open-data', 'Skolebøger'], 'Åbne data og open source; Skolebøger', 'Open data and open source; Skolebøger'],
  ['funding', ['not-within'], 'Nej, det kræver nye penge', 'No, it needs new money'],
  ['period', { start: july, end: isoDate(2020, 6, 30) }, '1. juli 2018 til 30. juni 2020', '1 July 2018 to 30 June 2020'],
  ['period', { start: july, end: null }, 'fra 1. juli 2018', 'from 1 July 2018'],
  ['period', { start: null, end: december }, 'til og med 31. december 2018', 'until 31 December 2018'],
  ['period', { start: july, end: july }, '1. juli 2018', '1 July 2018'],
  ['owner', 'Aarhus Kommune', 'Aarhus Kommune', 'Aarhus Kommune'],
  ['partners', ['KL'], 'KL', 'KL'],
  ['partners', ['KL', 'ATP', 'Grøn By'], 'KL, ATP og Grøn By', 'KL, ATP and Grøn By'],
  ['partners', [], 'Ingen', 'None'],
  ['amountDkk', 250_000, '250.000 kr.', 'DKK 250,000'],
  ['amountDkk', 0, '0 kr.', 'DKK 0'],
  ['phone', '12345678', '12 34 56 78', '12 34 56 78'],
  ['phone', '+4687654321', '+4687654321', '+4687654321'],
  ['email', 'a_b@example.dk', 'a_b@example.dk', 'a_b@example.dk'],
  ['publish', true, 'Ja', 'Yes'],
  ['publish', false, 'Nej', 'No'],
];

test('values are worded as people write them in each language', () => {
  for (const [field, value, danish, english] of values) {
    assert.equal(da.value(field, value), danish);
    assert.equal(en.value(field, value), english);
  }
});

test('an answer that is not known or was skipped says so', () => {
  assert.equal(da.answer('owner', { state: 'unknown', said: 'ved ikke', turn: 1 }), 'Ved ikke');
  assert.equal(en.answer('owner', { state: 'skipped', turn: 1 }), 'Not answered');
});

test('a question is worded by the choice it depends on, and has a wording when that is not made', () => {
  const given = (option: string) => ({ funding: { state: 'given', value: [option], said: option, turn: 1 } as const });
  assert.equal(da.field('budgetSource', 'ask', given('within-existing-budgets')), 'Hvilket budget skal betale?');
  assert.match(da.field('budgetSource', 'ask', given('not-within')), /passes ind i et eksisterende budget/);
  assert.equal(da.field('budgetSource', 'ask', {}), 'Hvilket budget skal betale?');
});

test('the facts of the consultation are there unasked: linked in replies, plain elsewhere', () => {
  assert.match(
    da.text('contact'),
    /Rune Møller Thomsen, Digitaliseringsstyrelsen, på e-mail rumth@digst\.dk eller telefon 41 78 24 36/,
  );
  assert.match(wordsIn(content, 'da', 'markdown').text('contact'), /\[rumth@digst\.dk\]\(mailto:rumth@digst\.dk\)/);
  assert.match(da.text('privacy.retention'), /30 dage[\s\S]*90 dage/);
  assert.match(en.text('timing.late'), /20 August 2017/);
});

test('a moment is told in the time of the consultation', () => {
  assert.equal(da.moment(instant('2017-08-20T21:59:59.999Z')), '20. august 2017 kl. 23.59');
  assert.equal(en.moment(instant('2017-08-20T22:00:00Z')), '21 August 2017 at 00:00');
});

test('a wording is made once for each content', () => {
  for (const language of languages) assert.equal(wordsIn(content, language), wordsIn(content, language));
});

test('a key that does not exist is our mistake, and is called by its name', () => {
  assert.throws(() => da.any('no.such.key'), /No text "no\.such\.key" in da/);
});
