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
    gennemsigtighed
    for dyrt
    i Vejle
    mindre plastik i havet
    Mad til hjemløse
    ku godt bruge lidt hjælp
    kommunen skal dele sine data
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
    locally
    sure
    around 2 million
    Cleaner air
    more trees in cities
    i'm a nurse
    food for the homeless
    help me
    It starts in May and ends in June.
  `,
  );
  check(
    languageOf,
    null,
    `
    Jens Hansen
    Mary and Sons
    Peter Hansen og
    Region Midtjylland
    Digital Post
    a
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
    my danish is poor so english
    I'd rather have it in English than Danish
    jeg er bedst til engelsk
    🇬🇧
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
    hellere dansk end engelsk
    helst dansk, men engelsk kan også gå
    danish is fine
    🇩🇰
  `,
  );
  check(
    readLanguage,
    null,
    `
    ja
    svensk
    begge dele
    dansk eller engelsk?
    German
    i Danmark
    både dansk og engelsk
    ved ikke
    Aarhus Kommune
    1
  `,
  );
});
