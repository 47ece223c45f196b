import assert from 'node:assert/strict';
import test from 'node:test';
import { findAmounts, readAmount } from '../../src/recognizers/money.js';

/** `text => 1000` is an amount, `/y` a year; `?> 1 2` is asked back with these; `=> none` is no amount. */
const check = (cases: string): void => {
  for (const line of cases
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [text = '', wanted = ''] = line.split(/\s(?:=>|\?>)\s/);
    const read = readAmount(text);
    const told = !read
      ? 'none'
      : read.state === 'amount'
        ? `${read.kroner}${read.perYear ? '/y' : ''}`
        : read.candidates.join(' ');
    assert.equal(`${read?.state === 'unclear' ? '?' : '='}> ${told}`, `${line.includes(' ?> ') ? '?' : '='}> ${wanted}`, line);
  }
};

test('amounts in figures are read as Danes write them', () => {
  check(`
    250.000 => 250000
    250000 => 250000
    250 000 => 250000
    250.000 kr. => 250000
    250.000,- => 250000
    250.000,00 kr => 250000
    kr. 250.000 => 250000
    kr 250.000,- => 250000
    DKK 250.000 => 250000
    1.250.000 => 1250000
    2,5 mio. kr. => 2500000
    2,5 mio => 2500000
    1/2 mio => 500000
    ca. 1/2 mio. kr. => 500000
    3/4 million => 750000
    1/4 mio kr => 250000
    2 1/2 mio => 2500000
    1 3/4 million kroner => 1750000
    2.5 mio. => 2500000
    2,5mio => 2500000
    1½ mio => 1500000
    1 ½ mio. kr. => 1500000
    1 1/2 mio. => 1500000
    ½ mio. kr. => 500000
    ¼ million => 250000
    0,5 mio. kr. => 500000
    3 millioner => 3000000
    3 milioner kr => 3000000
    40 mill. kr => 40000000
    1,2 mia. kr. => 1200000000
    300k => 300000
    DKK 300k => 300000
    300 tkr. => 300000
    300 t.kr. => 300000
    t.kr. 300 => 300000
    mio. kr. 2,5 => 2500000
    50 tusind kroner => 50000
    500 kr => 500
    kr75.000 => 75000
    3 hundrede tusind => 300000
    3 kvart million => 750000
    1.2m DKK => 1200000
    0 => 0
    0 kr => 0
    1 mio. 200 tusind kr. => 1200000
    2 mio. og 500.000 kr. => 2500000
    ca. 75.000 kr. => 75000
    omkring 75.000 => 75000
    vi skal bruge 300.000, ikke 200.000 => 300000
    vi skal bruge 300.000 => 300000
    det bliver nok 100.000 => 100000
    100.000 NOK => none
    nej ikke 200.000, det bliver 250.000 => 250000
    not 200,000 but 250,000 => 250000
    250.000 i stedet for 200.000 => 250000
    ikke 200.000 kr men 250.000 kr => 250000
    vi har afsat 75.000 kroner til det => 75000
    det koster nok en 80.000 kr => 80000
    400.000 kr. om året => 400000/y
    400.000 kr. årligt => 400000/y
    årligt 400.000 kr. => 400000/y
    400.000 kr. pr. år => 400000/y
    2 mio. kr., heraf 500.000 til løn => 2000000
    500.000 i 2018, i alt 1,5 mio. kr. => 1500000
    500.000, nej 600.000 => 600000
    300.000 kr. i 2018 => 300000
  `);
});

test('amounts in words are read, with halves and quarters', () => {
  check(`
    en million => 1000000
    en halv million => 500000
    halv million => 500000
    en halv mio => 500000
    en kvart million => 250000
    trekvart million => 750000
    tre kvart million => 750000
    halvanden million => 1500000
    to en halv million => 2500000
    to og en halv million => 2500000
    to millioner => 2000000
    fem millioner kroner => 5000000
    hundrede tusind => 100000
    hundredetusind kroner => 100000
    to hundrede tusind => 200000
    tohundredetusind => 200000
    ca. to hundrede tusind => 200000
    to hundrede og halvtreds tusind kroner => 250000
    to hundrede halvtreds tusind => 250000
    ottehundrede tusind => 800000
    tyve tusind => 20000
    halvtreds tusind => 50000
    femogtyve tusind kroner => 25000
    femoghalvfjerds tusind => 75000
    fem og halvfjerds tusinde kroner => 75000
    seksogfirs tusind => 86000
    tohundredeoghalvtredstusind => 250000
    to komma fem millioner => 2500000
    halvtreds tusinde => 50000
    halvfems tusind => 90000
    fem hundrede kroner => 500
    tusind kroner => 1000
    en milliard => 1000000000
    ti tusind kroner om året => 10000/y
  `);
});

test('English amounts are read', () => {
  check(`
    DKK 1,250,000 => 1250000
    250,000 kroner => 250000
    1.5 million DKK => 1500000
    2 million kroner => 2000000
    half a million => 500000
    one point five million => 1500000
    a quarter of a million kroner => 250000
    one and a half million => 1500000
    two and a half million => 2500000
    two hundred and fifty thousand => 250000
    twenty-five thousand kroner => 25000
    fifty thousand a year => 50000/y
    100k per year => 100000/y
    about 300,000 => 300000
    it costs nothing => 0
    no cost => 0
    free => 0
  `);
});

test('what is unclear is asked back', () => {
  check(`
    5 ?> 5000000 5000 5
    2,5 ?> 2500000 2500
    50 ?> 50000000 50000 50
    500 ?> 500000 500
    nok 100.000 men helst 200.000 ?> 100000 200000
    3-4 hundrede tusind ?> 300000 400000
    2-300.000 kr ?> 200000 300000
    2-3 mio. kr. ?> 2000000 3000000
    200-300.000 kr ?> 200000 300000
    mellem 200.000 og 300.000 kr. ?> 200000 300000
    fra 1 til 2 mio ?> 1000000 2000000
    et par hundrede tusind ?> 200000
    et par millioner ?> 2000000
    500.000 kr. i 2018 og 300.000 kr. i 2019 ?> 800000 500000 300000
    ingen penge ?> 0
    op til 500.000 kr. ?> 500000
    op til 2 mio ?> 2000000
    under en million ?> 1000000
    max 100.000 ?> 100000
    mindst 200.000 kr ?> 200000
    no more than 200,000 ?> 200000
    100000 men måske 150000 ?> 100000 150000
    100.000 eller 150.000 ?> 100000 150000
    200.000 til udvikling og 100.000 til drift ?> 300000 200000 100000
  `);
});

test('nothing and other things are told apart', () => {
  check(`
    gratis => 0
    det koster ikke noget => 0
    det koster ingenting => 0
    nul kroner => 0
    ingen udgifter => 0
    ved ikke => none
    100.000 euro => none
    €50,000 => none
    2018 => none
    i 2018 => none
    fra 1. maj 2018 => none
    1/7-2018 => none
    20 procent => none
    3 kommuner => none
    5 millioner borgere => none
    to frivillige => none
    mio. => none
    det finder vi ud af => none
  `);
});

test('a price for one of many, and what an amount is not, are no amount', () => {
  check(`
    50 kr om måneden per borger => none
    400 kr pr. deltager => none
    2 mio kr per kommune => none
    20.000 kr om måneden => none
    1000 kr/md => none
    5.000 kr. til hvert sogn => none
    500.000 kr. til hver kommune => none
    uge 42 => none
    200.000 kr hver => none
    ikke 200.000 => none
    400.000 kr. pr. år => 400000/y
    200.000 kr. per year => 200000/y
    200.000 kr i alt => 200000
  `);
});

test('in free text, the money of the initiative is sure, and that of the problem is not', () => {
  const found = (text: string): string =>
    findAmounts(text)
      .map((one) => `${one.kroner}${one.perYear ? '/y' : ''}${one.sure ? '' : '?'}`)
      .join(' ');
  assert.equal(found('Initiativet koster 300.000 kr. og løber i 2018.'), '300000');
  assert.equal(found('Vi har brug for 2,5 mio.'), '2500000');
  assert.equal(found('Budgettet er på 1 million om året.'), '1000000/y');
  assert.equal(found('Bøden er på 10.000 kr.'), '10000?');
  assert.equal(found('Madspild koster samfundet 8 mia. kr., men projektet koster 200.000 kr.'), '8000000000? 200000');
  assert.equal(found('Kommunen sparer 2 mio. kr. hvert år.'), '2000000/y?');
  assert.equal(found('We need DKK 500,000. The fraud costs us 3 million kroner.'), '500000 3000000?');
  assert.equal(found('Det vil koste 200.000 at bygge.'), '200000');
  assert.equal(found('Slagelse betalte 2 mio. kr. for deres anlæg.'), '2000000?');
  assert.equal(found('Billetten koster 90 kr. pr. person.'), '90?');
  assert.equal(found('Grænsen for udbud er 1,5 mio. kr.'), '1500000?');
  assert.equal(found('5 millioner danskere i 98 kommuner, 2018-2019, CVR 12345678, tlf. 41 78 24 36'), '');
  assert.equal(found('Ring 41782436 senest 20.08.2017'), '');
});

test('any string is read, and a long one fast', () => {
  const started = performance.now();
  for (const piece of [
    '1.000',
    '1,',
    '2-',
    'en halv ',
    'tusind og ',
    '½',
    '1 1/2 ',
    'mio. ',
    '(',
    '\u0000',
    '9',
    'kr. ',
    'et par ',
    '.000',
  ])
    for (const read of [readAmount, findAmounts]) read(piece.repeat(100_000 / piece.length));
  assert.ok(performance.now() - started < 8000);
});

test('long rows of bare figures hide no amount beside them, and cost no time', () => {
  const rows = ['1 ', '12\n', '123456789012 ', '4178 2436, ', '100.000 ', '2018;1 ', '(1) ', '7/7 ', '1.', '12:30 ', '1+', '9'];
  for (const piece of rows) {
    const row = piece.repeat(100_000 / piece.length);
    findAmounts(row);
    const started = performance.now();
    assert.deepEqual(findAmounts(row), [], piece);
    assert.ok(performance.now() - started < 500, `${piece} took ${performance.now() - started} ms`);
    const beside = findAmounts(`Budgettet er 250.000 kr. ${row.slice(0, 10_000)} Vi har brug for 2-3 mio. kr.`);
    assert.deepEqual(
      beside.map(({ kroner }) => kroner),
      [250_000, 2_000_000, 3_000_000],
      piece,
    );
  }
});
