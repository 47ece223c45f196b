import assert from 'node:assert/strict';
import test from 'node:test';
import { readOwnership } from '../../src/recognizers/ownership.js';

const sign = (text: string): string => {
  const read = readOwnership(text);
  if (!read) return '';
  return read.state === 'unclear' ? 'U' : read.type === 'single' ? 'S' : 'C';
};

/** `text => S | C | U`, or nothing when it is no answer to this. */
const wrongOf = (cases: string): readonly string[] =>
  cases
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)
    .flatMap((line) => {
      const [text = '', wanted = ''] = line.split(/\s=>\s?/);
      const got = sign(text);
      return got === wanted.trim() ? [] : [`${line}   (${got})`];
    });

test('an answer says whether one body is to do it or several', () => {
  const cases = `
    vi gør det sammen med de andre => C
    kun os => S
    det klarer styrelsen selv => S
    helst flere => C
    en enkelt => S
    KL og tre kommuner => C
    Odense Kommune => S
    Odense Kommune alene => S
    Odense Kommune og KL => C
    én => S
    en => S
    flere => C
    bare én myndighed => S
    flere skal samarbejde => C
    det skal vi ikke gøre alene => C
    ikke flere, kun en => S
    sammen => C
    i fællesskab => C
    det er noget kommunerne skal gøre i fællesskab => C
    vi vil helst selv stå for det => S
    kommunen gør det selv => S
    det skal være et samarbejde => C
    Digitaliseringsstyrelsen med hjælp fra frivillige => C
    ved ikke =>
    det kommer an på => U
    begge dele => U
    en eller flere => U
    det må de selv finde ud af =>
    hvad betyder det? =>
    tilbage =>
    one single authority => S
    several together => C
    just us => S
    more than one => C
    we do it on our own => S
    a partnership between the municipality and the library => C
    the municipality alone => S
    jointly with the other municipalities => C
    It depends => U
    hellere én end flere => S
    én kommune ejer det, men flere er med => C
    regionen => S
    staten => S
    vi deler ansvaret med regionen => C
    vores forening står for det hele => S
    foreningen og biblioteket => C
    det er os og KL => C
    os => U
    2 kommuner => C
    måske flere => U
    alle fem regioner => C
    samarbjede => C
    i samarbejde med nabokommunerne => C
    det bliver kommunen sammen med en lokal forening => C
    ikke alene => C
    not just us => C
    nej kun en => S
    ja flere sammen => C
    Vi har ikke brug for andre => S
    jeg vil gerne have flere oplysninger =>
  `;
  assert.deepEqual(wrongOf(cases), []);
});

test('negation, comparison and lone bodies are understood', () => {
  const cases = `
    det skal være os alene der står for det => S
    gerne i samarbejde med andre kommuner => C
    Vi klarer det selv => S
    ministeriet skal stå for det => S
    ét ministerium er nok => S
    Det bliver os sammen med regionen og et par foreninger => C
    mange => C
    flere i samarbejde => C
    kun biblioteket => S
    biblioteket => S
    det skal være en fælles opgave => C
    ingen anelse =>
    Jeg tror det bedste er hvis flere går sammen => C
    nej, vi skal ikke have andre med => S
    nej vi vil gerne have andre med => C
    We'd rather share it with the region => C
    The agency can handle it alone => S
    multiple authorities => C
    Just Aarhus Municipality => S
    a single body => S
    KL => S
    Borgerne og kommunen => C
    stat og kommuner => C
    det er for stort til én => C
    der skal være én ansvarlig => S
    1 =>
    hvad er forskellen? =>
    jeg er ligeglad => U
    en myndighed men med input fra borgerne => C
    begge parter => C
    Region Syddanmark sammen med de 22 kommuner => C
    enten os eller regionen => U
    alle skal være med => C
    vi har en partner med => C
    helst ikke andre end os => S
    staten og regionerne i fællesskab => C
    det står Digitaliseringsstyrelsen for => S
    den lokale forening selv => S
    vores skole => S
  `;
  assert.deepEqual(wrongOf(cases), []);
});

test('any string is read, and a long one fast', () => {
  const started = performance.now();
  for (const piece of ['a', ' ', '1', '\n', 'flere ', 'ikke ', 'KL og ']) readOwnership(piece.repeat(100_000 / piece.length));
  assert.ok(performance.now() - started < 1000);
});
