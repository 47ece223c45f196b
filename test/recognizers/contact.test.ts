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

test('contact details are read as people answer', () => {
  table(
    (text) => told(readEmail(text)),
    `
    karen.holm@randers.dk => karen.holm@randers.dk
    min email: k.holm@hotmail.com => k.holm@hotmail.com
    kholm snabel a gmail punktum com => kholm@gmail.com
    k punktum holm snabel-a firma punktum co punktum uk => k.holm@firma.co.uk
    anna_b@webmail.dk tak => anna_b@webmail.dk
    skriv til mig på info@foreningen.org => info@foreningen.org
    karen@gmial.com => ? karen@gmail.com karen@gmial.com
    karen@gmail.cm => ? karen@gmail.com karen@gmail.cm
    karen@hotmali.com => ? karen@hotmail.com karen@hotmali.com
    karen@gmailcom => ? karen@gmail.com
    karen @ gmail . com => karen@gmail.com
    karen@ gmail.com => karen@gmail.com
    karen@yahho.dk => ? karen@yahoo.dk karen@yahho.dk
    søren@post.dk => ? soeren@post.dk
    soeren snabela post punktum dk => soeren@post.dk
    lone underscore h at gmail dot com => lone_h@gmail.com
    KAREN@GMAIL.COM => KAREN@gmail.com
    karen[at]firma[dot]dk => karen@firma.dk
    karen krølle a firma punktum dk => karen@firma.dk
    mailto:karen@firma.dk => karen@firma.dk
    Karen Holm <karen@firma.dk> => karen@firma.dk
    privat: a@b.dk, arbejde: c@d.dk => ? a@b.dk c@d.dk
    ikke karen@x.dk men karen@y.dk => karen@y.dk
    karen@firma => none
    jeg har ingen mail => none
    karen holm => none
    22334455 => none
    karen.firma.dk => none
    karen@firma.dk (men jeg læser den sjældent) => karen@firma.dk
    karen@firma.dkk => ? karen@firma.dk karen@firma.dkk
    lone bindestreg holm snabel-a firma punktum dk => lone-holm@firma.dk
  `,
  );
  table(
    (text) => told(readPhone(text)),
    `
    22 33 44 55 => 22334455
    22334455 => 22334455
    2233 4455 => 22334455
    223 34 455 => 22334455
    +45 22334455 => 22334455
    0045 22 33 44 55 => 22334455
    +4522334455 => 22334455
    tlf: 22 33 44 55 => 22334455
    tlf.22334455 => 22334455
    mobil 22-33-44-55 => 22334455
    mit nummer er 22 33 44 55, bedst om aftenen => 22334455
    ring på 22334455 mellem 9 og 15 => 22334455
    22.33.44.55 => 22334455
    (+45) 2233 4455 => 22334455
    +46 8 123 456 78 => +46812345678
    +49 30 901820 => +4930901820
    0049 30 901820 => +4930901820
    +1 (212) 555-0123 => +12125550123
    +298 123456 => +298123456
    +299 12 34 56 => +299123456
    22 33 44 55 / 33 44 55 66 => ? 22334455 33445566
    arbejde 33445566 privat 22334455 => ? 33445566 22334455
    2233445 => none
    223344556 => none
    det er hemmeligt => none
    12345678 => none
    22 33 44 55 kr => none
    CVR 22334455 => none
    2017-08-20 => none
    i 2018 => none
    nr. 22 33 44 55 => 22334455
    22334455. => 22334455
    45 22 33 44 55 => 22334455
  `,
  );
  table(
    (text) =>
      findCpr(text)
        .map(({ start, end }) => text.slice(start, end))
        .join(' ') || 'none',
    `
    mit cpr er 121190-1234 => 121190-1234
    121190 1234 => 121190 1234
    cpr 1211901234 => 1211901234
    født 12.11.90-1234 => 12.11.90-1234
    cpr-nr.: 121190 - 1234 => 121190 - 1234
    1211901234 => 1211901234
    CPR: 12 11 90 12 34 => 12 11 90 12 34
    personnummer 1211 90 1234 => 1211 90 1234
    cpr nr 121190.1234 => 121190.1234
    ring 22 33 44 55 => none
    +45 12 11 90 12 => none
    CVR 12119012 => none
    12. november 1990 => none
    12.11.1990 => none
    12-11-1990 => none
    sag 2017-121190 => none
    sagsnummer 121190-1234 => none
    sags-id: 1211901234 => none
    j.nr. 1211-90-1234 => none
    EAN 5798001234567 => none
    konto 1211 0001234567 => none
    reg.nr. 1211 kontonr. 90123412 => none
    120.000 - 150.000 kr => none
    budget 1211901234 kr. => none
    1.211.901.234 kr. => none
    periode 01.01.18-31.12.19 => none
    010118-311219 => none
    1/1-2018 - 31/12-2019 => none
    tlf 12 11 90 12 34 => none
    faktura 1211901234 => none
    31 12 20 18 => none
    telefon 0045 12119012 => none
    borger 010203-4XXX => none
  `,
  );
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
