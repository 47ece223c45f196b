import assert from 'node:assert/strict';
import test from 'node:test';
import { declines, keeps } from '../../src/recognizers/decline.js';

const declined = [
  'nej',
  'nej tak',
  'ingen',
  'Ingen.',
  'har ikke nogen',
  'det har jeg ikke',
  'jeg har ingen',
  'vil jeg ikke oplyse',
  'det vil jeg helst ikke sige',
  'det behøver I ikke vide',
  'anonym',
  'jeg vil gerne være anonym',
  'anonymt tak',
  'ønsker ikke at oplyse',
  'intet',
  'none',
  'no thanks',
  "I don't have one",
  'rather not say',
  'nothing',
  'i would like to be anonymous',
  'næh',
  'har jeg ikke',
  "I'd rather stay anonymous",
  "i'd like to remain anonymous",
  'nej jeg vil være anonym',
  'det rager ikke jer',
  'det kommer ikke jer ved',
  'none of your business',
  "that's private",
  'det holder jeg for mig selv',
  'det er fortroligt',
  'ingen telefon',
  'jeg bruger ikke mail',
  'no email sorry',
  'jeg har ikke lyst til at oplyse mit navn',
  'nej tak ingen telefon',
  'not applicable',
  'n/a',
];

const answered = [
  'Nejma Holm',
  'Karen',
  'anonyme data om trafik',
  'Ikke-vold i Norden',
  'ja',
  'Foreningen Nej til Gifte',
  'k@example.dk',
  '22 33 44 55',
  'Anonyme Alkoholikere',
  'No Plastic ApS',
  'jeg vil ikke være anonym',
  'Foreningen Private Skove',
  'Ingen Børn i Mørket',
  'vi bruger nogle frivillige',
  'Privathospitalet Mølholm',
  'Niels uden efternavn i Vejle',
  'der er ingen steder at sidde i parken',
  '',
];

test('a reply that gives nothing is told from a name', () => {
  for (const text of declined) assert.equal(declines(text), true, text);
  for (const text of answered) assert.equal(declines(text), false, text);
});

test('a reply that leaves an answer as it is is told from a new one', () => {
  for (const text of [
    'behold',
    'behold det',
    'Behold svaret',
    'lad det stå',
    'uændret',
    'keep it',
    'keep the answer',
    'leave it',
    'leave it as it is',
    'beholde det som det er',
    'det er fint som det er',
    'ingen ændringer',
    'samme som før',
    "don't change it",
    'nothing to change',
  ])
    assert.equal(keeps(text), true, text);
  for (const text of ['Behold Fristaden', 'lad os ændre det', 'leave the council', 'Bevar naturen', 'det samme', ''])
    assert.equal(keeps(text), false, text);
});
