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

test('any string is read, and a long one fast', () => {
  const started = performance.now();
  for (const piece of ['a', ' ', '1', '\n', 'flere ', 'ikke ', 'KL og ']) readOwnership(piece.repeat(100_000 / piece.length));
  assert.ok(performance.now() - started < 1000);
});
