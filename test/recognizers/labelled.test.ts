import assert from 'node:assert/strict';
import test from 'node:test';
import { findLabelled } from '../../src/recognizers/labelled.js';

const names = {
  title: ['titlen', 'titel', 'overskrift'],
  description: ['beskrivelsen', 'beskrivelse', 'description'],
  owner: ['ejeren', 'ejer', 'den ansvarlige', 'owner'],
  level: ['niveauet', 'niveau', 'level'],
  amount: ['beløbet', 'beløb', 'amount'],
};

const labelled = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(findLabelled(text, names, (field) => field === 'description').map(({ field, value }) => [field, value]));

const cases: readonly (readonly [text: string, found: Readonly<Record<string, string>>])[] = [
  ['Titel: Åbne data\nEjer: Aarhus Kommune', { title: 'Åbne data', owner: 'Aarhus Kommune' }],
  ['- Ejer: KL\n- **Niveau:** lokalt', { owner: 'KL', level: 'lokalt' }],
  ['1) TITEL: Grønne byer\n2) ejer (myndighed): KL', { title: 'Grønne byer', owner: 'KL' }],
  [
    'Ejer: Region Sjælland, niveau: regionalt, beløb: 200.000 kr.',
    { owner: 'Region Sjælland', level: 'regionalt', amount: '200.000 kr.' },
  ],
  ['Niveau - lokalt\nBeløb\t300.000', { level: 'lokalt', amount: '300.000' }],
  [
    'Beskrivelse:\nVi vil måle luften.\n\nOg vise det.\nMed venlig hilsen\nKaren',
    { description: 'Vi vil måle luften.\n\nOg vise det.' },
  ],
  ['Owner: the agency\nLevel: national', { owner: 'the agency', level: 'national' }],
  ['Titel: Den første\nTitel: Den anden', { title: 'Den første' }],
  ['Jeg har ét at sige om ejeren: han er flink', {}],
  ['Vi mødes kl. 10:30, se https://titel.dk', {}],
  ['Ejer:', {}],
  ['Kommunen skal - som ejer - stå for det', {}],
  ['', {}],
];

for (const [text, found] of cases)
  test(`under its labels ${JSON.stringify(text)} gives ${JSON.stringify(found)}`, () => assert.deepEqual(labelled(text), found));

test('a value lies where it says', () => {
  const text = '* Titel:  Åbne data \n* Ejer: KL.';
  for (const { value, start, end } of findLabelled(text, names, () => false)) assert.equal(text.slice(start, end), value);
});
