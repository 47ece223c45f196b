import assert from 'node:assert/strict';
import test from 'node:test';
import { readYesNo } from '../../src/recognizers/yes-no.js';

const check = (expected: ReturnType<typeof readYesNo>, cases: string): void => {
  for (const text of cases.split('\n').map((line) => line.trim()))
    if (text) assert.equal(readYesNo(text), expected, JSON.stringify(text));
};

test('a yes is heard in every way a Dane says it', () => {
  check(
    'yes',
    `
    ja
    Ja!
    jaaaa
    jo
    jow
    jau da
    jep
    jada
    ja tak
    ja tak, meget gerne
    jamen ja
    gerne
    Meget gerne
    selvfølgelig
    selvfolgelig
    naturligvis må I det
    helt sikkert
    det må du godt
    det må I gerne
    ja det må I gerne
    I må gerne
    må I godt
    gerne for min skyld
    det er fint med mig
    fint
    fint nok
    ok
    okay så
    oki
    det er i orden
    det er helt i orden for mig
    det gør ikke noget
    det har jeg ikke noget imod
    jeg har ikke noget imod at mit navn vises
    ikke noget problem
    ingen problemer
    intet problem for mig
    jeg siger ikke nej
    hvorfor ikke
    ja, hvorfor ikke?
    kør bare
    ja, send det bare
    bare send den afsted
    gør det
    det kan I tro
    klart
    absolut
    bestemt
    jeg giver samtykke
    jeg accepterer
    godkendt
    korrekt
    det er rigtigt
    det ser fint ud
    👍
    ja 👍
    ja for pokker
    ja, offentliggør det gerne
    nej, jeg mener ja
    det skal I være velkomne til
    ja ja, bare kom i gang
  `,
  );
});

test('a yes is heard in every way it is said in English', () => {
  check(
    'yes',
    `
    yes
    Yes please
    yep
    yeah sure
    sure
    sure, go ahead
    go ahead
    of course
    of course you can
    absolutely
    fine by me
    that's fine
    that is fine with me
    no problem
    no objection
    no worries at all
    I don't mind
    I have no objections
    by all means
    please do
    you may
    you can publish my name
    yes, you can use my name
    I agree
    I consent to that
    ok
    sounds good
    looks good to me
    definitely
    why not
    send it
  `,
  );
});

test('a no is heard in every way a Dane says it', () => {
  check(
    'no',
    `
    nej
    Nej.
    neeej
    næh
    næ
    niks
    nix
    nope
    nej tak
    ellers tak
    ellers mange tak
    helst ikke
    nej det vil jeg helst ikke
    det vil jeg helst ikke
    helst ikke tak
    det må I ikke
    nej det må I ikke
    det skal I ikke
    det ønsker jeg ikke
    det vil jeg ikke have
    ikke rigtig
    ikke rigtigt
    på ingen måde
    under ingen omstændigheder
    overhovedet ikke
    slet ikke
    absolut ikke
    bestemt ikke
    selvfølgelig ikke
    naturligvis ikke
    aldrig
    aldrig i livet
    ikke tale om
    ikke endnu
    nej ikke endnu
    vent lidt
    det kan I godt glemme
    glem det
    jeg siger nej
    jeg takker nej
    nej tak, det er fint
    det er ikke i orden
    det er jeg imod
    jeg vil helst være fri
    jeg giver ikke samtykke
    jeg giver ikke lov
    det er ikke rigtigt
    gerne ikke
    👎
    nej nej nej
    nej det vil jeg sgu ikke
    nej, det skal I ikke gøre
  `,
  );
});

test('a no is heard in every way it is said in English', () => {
  check(
    'no',
    `
    no
    nope
    no thanks
    no thank you
    not really
    rather not
    I'd rather not
    I'd rather you didn't
    I would prefer not to
    please don't
    don't
    do not publish it
    not yet
    not at all
    of course not
    absolutely not
    never
    by no means
    I don't agree
    I do not consent
    that's not fine
    no way
    that is not ok
    I object
    no, I would not like that
    you may not
  `,
  );
});

test('a condition, a mixture and a "måske" are neither', () => {
  check(
    'unsure',
    `
    måske
    maske
    tja
    tjo
    både ja og nej
    det kommer an på
    det kommer an på hvad I skriver
    ja, men ikke mit navn
    ja men
    ja, hvis mit navn ikke står på
    kun hvis det er anonymt
    ja, men kun forslaget
    ja, bare ikke mit navn
    ja, undtagen min mail
    ja uden navn
    ikke medmindre I spørger først
    ikke uden at spørge mig først
    når bare min chef ikke ser det
    ja og nej
    det ved jeg ikke
    det må vi se på
    delvist
    anonymt tak
    ja, så længe mit navn ikke nævnes
    ja, men vent til i morgen
    jeg er i tvivl
    maybe
    perhaps
    it depends
    yes, but not my name
    only if it is anonymous
    yes if you ask me first
    yes, except my e-mail
    I guess
    not sure
    as long as my name is left out
    nej, det er fint
  `,
  );
});

test('a question or other content is no answer of yes or no', () => {
  check(
    null,
    `
    hvad sker der med mit navn?
    må jeg se det først?
    er det offentligt?
    Ja til åbne data i alle kommuner
    Nej til plastik i havet
    Aarhus Kommune
    Vi vil gerne lave en app til borgerne
    41 78 24 36
    lokalt
    fra maj 2018
    titlen skal være en anden
    who can see it?
    does it matter?
    Yes to open data
    my proposal is about libraries
    borgerne skal kunne følge deres sag
  `,
  );
});

test('people of all kinds are understood: pensioners, officers, students, the angry', () => {
  check(
    'yes',
    `
    ja da, det kan I roligt gøre
    jo da
    det er da helt fint
    ja hellere end gerne
    javist
    ja det er ok med mig
    jamen så siger vi det
    sagtens
    det er jeg helt med på
    ja for fanden
    bare gør det
    kom an
    ja selvfølgelig må I det
    jeg er enig
    det kan jeg godt gå med til
    I har min fulde tilladelse
    ja, det er fint at I offentliggør forslaget
    ja helt bestemt
    det er ganske i orden
    ja, send den nu endelig
    intet at indvende
    det må I bestemme... ja
    ja det er rigtig forstået
    ja sgu
    jaer
    jaeh
    jerp
    yas
    for sure
    yes that's correct
    go right ahead
    yes, everything looks right
    I have nothing against it
    that would be fine
    be my guest
    certainly, no problem at all
    ok send det
    Ja, alt er korrekt, send det
    det lyder rigtig godt
    det synes jeg er en god ide
    ja tak det må du gerne
    jeg kan ikke se noget problem i det
    det skader ikke
    ja jeg vil gerne offentliggøres
    jatak
    ka i tro
  `,
  );
  check(
    'no',
    `
    nej det skal ikke offentliggøres
    nej, hold mit navn udenfor
    det bryder jeg mig ikke om
    det kan jeg ikke gå med til
    nej da
    næ det tror jeg ikke
    det skal I holde jer fra
    ikke på vilkår
    jeg vil ikke have mit navn frem
    nej for pokker
    niks tak
    ikk
    nææææh
    det er jeg ikke interesseret i
    det har jeg ikke lyst til
    nej, ikke med mit gode vilje
    I må under ingen omstændigheder bruge mit navn
    jeg foretrækker at lade være
    jeg vil nødig
    helst ikk
    nej ikk lige nu
    nah I'm good
    no, keep it private
    I would rather keep it to myself
    I'm afraid not
    no need
    I don't want that
    I do not want my name published
    certainly not
    that's wrong
    not correct
    nej det er forkert
    nej der er en fejl
  `,
  );
  check(
    'unsure',
    `
    det må vi lige tale om
    kun titlen
    ja til forslaget, nej til navnet
    gerne uden navn
    ja, dog ikke min e-mail
    det skal jeg lige spørge min chef om
    hvis I fjerner mit navn
    nogenlunde
    ja medmindre det koster noget
    ja, på betingelse af at jeg er anonym
    yes, provided my name is removed
    only the title
    I'd have to ask my boss
    ja, forudsat at kommunen siger god for det
    det vil jeg tænke over
    måske senere
  `,
  );
  check(
    null,
    `
    hvor bliver det offentliggjort henne
    hvem læser det
    hvad betyder det
    kan jeg fortryde senere
    vi har 300 medlemmer
    is it anonymous?
    jeg vil gerne ændre titlen
    Ja til flere cykelstier
  `,
  );
});

test('any string is read, and a long one fast', () => {
  const started = performance.now();
  for (const piece of ['ja ', 'ikke ', 'nej,', '(', 'æ', '\u0000', '?', '👍', 'hvis ', 'ja-', "'"])
    readYesNo(piece.repeat(100_000 / piece.length));
  assert.ok(performance.now() - started < 3000);
});
