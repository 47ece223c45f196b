import assert from 'node:assert/strict';
import test from 'node:test';
import { languageOf, readLanguage } from '../../src/recognizers/language.js';

const check = (read: (text: string) => string | null, expected: string | null, cases: string): void => {
  for (const text of cases
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean))
    assert.equal(read(text), expected, text);
};

test('the language of a text is told by its words', () => {
  check(
    languageOf,
    'da',
    `
    Vi vil gerne lave en app til borgerne
    jeg ved det ikke
    ja
    nej tak
    Hvornår er fristen?
    kan vi tage det på engelsk
    lokalt
    kobenhavns kommune skal sta for det
    ved ikke endnu
    Det er kommunen, der skal eje initiativet, og det starter i maj.
    Åbne data i alle kommuner
    hjælp
  `,
  );
  check(
    languageOf,
    'en',
    `
    We would like to make an app for citizens
    I don't know
    yes please
    no
    When is the deadline?
    can we switch to Danish
    the municipality should own it
    not sure yet
    Open data in every municipality
    help me
    It starts in May and ends in June.
  `,
  );
  check(
    languageOf,
    null,
    `
    Jens Hansen
    41 78 24 36
    250.000
    jens@firma.dk
    KL
    ok
    👍
    2018
    ...
  `,
  );
});

test('the answer to "which language" is understood', () => {
  check(
    readLanguage,
    'en',
    `
    english
    English please
    engelsk
    engelsk tak
    på engelsk
    in english
    en
    eng
    I'd prefer English
    jeg vil hellere have engelsk
    not Danish
    not danish, english
    I don't speak Danish
    I don't understand danish very well
    do you speak English?
    englsh
  `,
  );
  check(
    readLanguage,
    'da',
    `
    dansk
    Dansk tak
    på dansk
    danish
    in Danish please
    da
    dk
    jeg kan ikke engelsk
    ikke engelsk
    jeg er ikke så god til engelsk, så dansk
    not english, danish
    helst dansk
    kan du dansk?
  `,
  );
  check(
    readLanguage,
    null,
    `
    ja
    svensk
    både dansk og engelsk
    ved ikke
    Aarhus Kommune
    1
  `,
  );
});
