import assert from 'node:assert/strict';
import test from 'node:test';
import { findCpr, findEmails, findPhones, readEmail, readPhone } from '../../src/recognizers/contact.js';

const told = (
  read: { state: 'unclear'; candidates: readonly string[] } | { state: string; address?: string; number?: string } | null,
): string => {
  if (!read) return 'none';
  return 'candidates' in read
    ? `? ${read.candidates.join(' ')}`
    : (('address' in read ? read.address : 'number' in read ? read.number : '') ?? '');
};

const table = (read: (text: string) => string, cases: string): void => {
  for (const line of cases
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [text = '', wanted = ''] = line.split(/\s=>\s/);
    assert.equal(read(text), wanted, line);
  }
};

test('an e-mail address is read, also spelt out, with its domain in lower case', () => {
  table(
    (text) => told(readEmail(text)),
    `
    jens@firma.dk => jens@firma.dk
    Jens.Hansen@Firma.DK => Jens.Hansen@firma.dk
    min mail er jens@firma.dk => jens@firma.dk
    jens@firma.dk. => jens@firma.dk
    <jens@firma.dk> => jens@firma.dk
    mailto:jens@firma.dk => jens@firma.dk
    "jens@firma.dk" => jens@firma.dk
    jens+ogp@under.firma.co.uk => jens+ogp@under.firma.co.uk
    du kan skrive til mig på jens_2@firma.dk, tak => jens_2@firma.dk
    jens snabel-a firma punktum dk => jens@firma.dk
    jens snabela firma punktum dk => jens@firma.dk
    jens punktum hansen snabel-a firma punktum dk => jens.hansen@firma.dk
    jens (at) firma dot dk => jens@firma.dk
    jens(at)firma.dk => jens@firma.dk
    jens [at] firma [dot] dk => jens@firma.dk
    jens at firma dot dk => jens@firma.dk
    jens(snabel-a)firma(punktum)dk => jens@firma.dk
    jens @ firma.dk => jens@firma.dk
    jens@ firma.dk => jens@firma.dk
    hanne@hotmail.com => hanne@hotmail.com
    hanne@hotmail.de => hanne@hotmail.de
    rumth@digst.dk => rumth@digst.dk
  `,
  );
});

test('a likely slip in an address is asked back, and what is none is none', () => {
  table(
    (text) => told(readEmail(text)),
    `
    jens@gmial.com => ? jens@gmail.com jens@gmial.com
    jens@gmail.con => ? jens@gmail.com jens@gmail.con
    jens@gmail.dk => ? jens@gmail.com jens@gmail.dk
    jens@hotmial.com => ? jens@hotmail.com jens@hotmial.com
    jens@outlok.dk => ? jens@outlook.dk jens@outlok.dk
    jens@firma.ddk => ? jens@firma.dk jens@firma.ddk
    jens@firma,dk => ? jens@firma.dk
    jens@@firma.dk => ? jens@firma.dk
    jens@firma..dk => ? jens@firma.dk
    jens@hotmail => ? jens@hotmail.com
    bjørn@firma.dk => ? bjoern@firma.dk
    navn snabel-a domæne punktum dk => ? navn@domaene.dk
    a@b.dk og c@d.dk => ? a@b.dk c@d.dk
    jens@firma => none
    jens.firma.dk => none
    @firma.dk => none
    jens@ => none
    jens@-firma.dk => none
    jens@firma.d3 => none
    ved ikke => none
    vi tror at digst.dk er nede => none
    vi mødes at drøfte prik og punktum => none
    @ => none
  `,
  );
});

test('only one strict address gets through, whatever surrounds it', () => {
  for (const text of ['a@b.dk\r\nBcc: c@d.dk', 'a@b.dk,c@d.dk', 'a@b.dk;c@d.dk'])
    assert.equal(readEmail(text)?.state, 'unclear', text);
  for (const text of [
    `${'a'.repeat(65)}@b.dk`,
    `a@${'b'.repeat(64)}.dk`,
    `a@${'b.'.repeat(130)}dk`,
    'a\u0000@b.dk',
    '"a b"@c.dk',
    'a@[127.0.0.1]',
    '.a.@b',
  ])
    assert.notEqual(readEmail(text)?.state, 'address', JSON.stringify(text));
  for (const { address } of ['x <y@z.dk>', 'æ@ø.dk', 'y@z.dk@w.dk', 'a..b@c.dk', 'y@z.dk\u202e'].flatMap(findEmails))
    assert.match(address, /^[!-~]+@[a-z0-9.-]+$/);
});

test('addresses are found where they stand', () => {
  const text = 'Skriv til jens@firma.dk eller ole (at) by dot dk.';
  assert.deepEqual(
    findEmails(text).map(({ address, start, end }) => [address, text.slice(start, end)]),
    [
      ['jens@firma.dk', 'jens@firma.dk'],
      ['ole@by.dk', 'ole (at) by dot dk'],
    ],
  );
});

test('a phone number is read in any grouping', () => {
  table(
    (text) => told(readPhone(text)),
    `
    41 78 24 36 => 41782436
    41782436 => 41782436
    4178 2436 => 41782436
    417 82 436 => 41782436
    41-78-24-36 => 41782436
    41.78.24.36 => 41782436
    4 1 7 8 2 4 3 6 => 41782436
    41 782436 => 41782436
    +45 41782436 => 41782436
    +4541782436 => 41782436
    0045 41 78 24 36 => 41782436
    (+45) 41 78 24 36 => 41782436
    45 41 78 24 36 => 41782436
    tlf. 41 78 24 36 => 41782436
    mit nummer er 41782436 => 41782436
    ring på 41 78 24 36 efter kl. 15 => 41782436
    +46 70 123 45 67 => +46701234567
    +46 (0)70 123 45 67 => +46701234567
    0046 70 123 45 67 => +46701234567
    +1 415 555 2671 => +14155552671
    +44 20 7946 0958 => +442079460958
    41 78 24 36 eller 20 30 40 50 => ? 41782436 20304050
    1234567 => none
    12345678 => none
    41 78 24 3 => none
    +45 4178243 => none
    CVR 41782436 => none
    CVR-nr. 29 18 93 99 => none
    sagsnr. 41782436 => none
    20.08.2017 => none
    31122018 => none
    2017-2018 => none
    250.000 kr. => none
    25.000.000 kr => none
    ved ikke => none
    010190-1234 => none
  `,
  );
});

test('in free text a phone number is not a date, an amount, a case or a CVR number', () => {
  const found = (text: string): string =>
    findPhones(text)
      .map((one) => one.number)
      .join(' ');
  assert.equal(found('Ring til mig på 41 78 24 36 eller +46 70 123 45 67.'), '41782436 +46701234567');
  assert.equal(
    found('Initiativet koster 25000000 kr. og løber 2017-2018, sag 2017-1234, j.nr. 20171234, CVR 29189399, fra 20.08.2017.'),
    '',
  );
  assert.equal(found('EAN 5798000000000, konto 1234 41782436, cpr 010190-1234, 41782436 borgere'), '');
  assert.equal(found('Jens Hansen, tlf: 41782436, jens@firma.dk'), '41782436');
});

test('a CPR number is noticed however it is written', () => {
  for (const number of [
    '010190-1234',
    '0101901234',
    '010190 1234',
    '01 01 90 1234',
    '01-01-90-1234',
    '01.01.90-1234',
    '01/01/90-1234',
    '01 01 90 12 34',
    '010190–1234',
    '010190 - 1234',
    '010190.1234',
    '010190/1234',
    '290200-4321',
    '311299-1234',
    '610190-1234',
    '01011990-1234',
    '01-01-1990-1234',
    '０１０１９０-１２３４',
    '010190\u200b1234',
  ]) {
    const text = `Jeg hedder Jens, mit cpr-nummer er ${number}, og jeg bor i Odense.`;
    assert.deepEqual(
      findCpr(text).map(({ start, end }) => text.slice(start, end)),
      [number],
      number,
    );
    assert.equal(findCpr(number).length, 1, number);
    assert.equal(findCpr(`(${number})`).length, 1, number);
  }
  assert.equal(findCpr('010190-1234 og 020280-4321').length, 2);
});

test('what only looks like a CPR number is left alone', () => {
  for (const text of [
    '320190-1234',
    '011390-1234',
    '300290-1234',
    '41 78 24 36',
    'CVR 29189399',
    '250.000 kr.',
    '1/7-2018 - 31/8-2018',
    '01.07.2018 2500 kr.',
    '12 34 56 78 90',
    'sagsnr. 0101901234',
    'j.nr. 010190-1234',
    '+45 41782436',
    '2017-2018',
    '01019012345',
    '5798000000000',
    '010158-5234',
    'K7QM-2XRA',
    '2017-0101-1234',
  ])
    assert.deepEqual(findCpr(text), [], text);
});

test('few numbers of ten digits are taken for CPR numbers', () => {
  let alarms = 0;
  let seed = 7;
  for (let count = 0; count < 2000; count++) {
    seed = (seed * 48_271) % 2_147_483_647;
    if (findCpr(`Reference ${String(seed).padStart(10, '0')}, se vedlagte.`).length > 0) alarms++;
    if (findCpr(`Se ${String(seed).padStart(10, '0').slice(0, 4)}-${String(seed).slice(-6)}.`).length > 0) alarms++;
  }
  assert.ok(alarms <= 80, `${alarms} of 4000`);
});

test('any string is read, and a long one fast', () => {
  const started = performance.now();
  for (const piece of [
    'a@',
    '@',
    'a.',
    '1 ',
    '12 34 56 78 ',
    '+45',
    ' at a dot ',
    'a(at)',
    '010190-1234 ',
    ' snabel-a ',
    '(((',
    '\u0000',
    '1-',
  ])
    for (const read of [findEmails, readEmail, findPhones, readPhone, findCpr]) read(piece.repeat(100_000 / piece.length));
  assert.ok(performance.now() - started < 8000);
});
