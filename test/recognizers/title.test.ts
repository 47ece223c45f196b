import assert from 'node:assert/strict';
import test from 'node:test';
import { readTitle } from '../../src/recognizers/title.js';
import { proposeTitle } from '../../src/recognizers/title-propose.js';

const answers: readonly (readonly [said: string, title: string])[] = [
  ['Mit forslag hedder Åbne luftdata', 'Åbne luftdata'],
  ['titlen skal være "Åbne data om luften"', 'Åbne data om luften'],
  ['kald det Borgernes budget', 'Borgernes budget'],
  ['Min Log (arbejdstitel)', 'Min Log'],
  ['"Åbne data"', 'Åbne data'],
  ['Åbne data', 'Åbne data'],
  ['Det skal hedde Kommunen på nettet.', 'Kommunen på nettet'],
  ['Titel: Åbne data', 'Åbne data'],
  ['»Sig det højt«', 'Sig det højt'],
  ['Forslag til bedre busser', 'Forslag til bedre busser'],
  ['vi kalder det bare Luft til alle', 'Luft til alle'],
  ["let's call it Open Air", 'Open Air'],
  ['The title is "Open Air Data".', 'Open Air Data'],
  ['My proposal is called Open Air', 'Open Air'],
  ['Åbenhed, tak!', 'Åbenhed, tak!'],
  ['jeg tænker at det skal hedde Nabohjælp 2.0', 'Nabohjælp 2.0'],
  ['Hvad hedder du?', 'Hvad hedder du?'],
  ['titlen er: Data for alle, fordi det er det det handler om', 'Data for alle'],
  ['"Ja" til åbne data', '"Ja" til åbne data'],
  ['Overskriften kunne være Kend din kommune', 'Kend din kommune'],
  ['Borgerbudget - arbejdstitel', 'Borgerbudget'],
  ['Navn: Borgerting', 'Borgerting'],
  ['Åbne data, tak', 'Åbne data, tak'],
  ['Min titel er Frivillig i Odder', 'Frivillig i Odder'],
  ['Frivillig i Odder skal det hedde', 'Frivillig i Odder'],
  ['det hedder "Sammen om byen" og handler om byrum', 'Sammen om byen'],
  ['Titlen på forslaget er Sammen om byen', 'Sammen om byen'],
  ['Mit forslag: Sammen om byen', 'Sammen om byen'],
  ["'Sammen om byen'", 'Sammen om byen'],
  ['Initiativets navn er "Åbne Arkiver" (foreløbig titel)', 'Åbne Arkiver'],
  ['Navnet er X', 'X'],
  ['Det skal hedde noget med data', 'Det skal hedde noget med data'],
];

test('an answer to what the proposal is called is its title, without the words that lead to it', () => {
  for (const [said, title] of answers) assert.equal(readTitle(said), title);
});

const texts: readonly (readonly [text: string, title: string | null, given: boolean])[] = [
  [
    'Vi foreslår, at kommunerne lægger alle referater ud som åbne data, så borgerne kan følge med.',
    'Kommunerne lægger alle referater ud som åbne data',
    false,
  ],
  [
    'Hej. Jeg hedder Lone og bor i Hobro. Jeg kunne godt tænke mig en app hvor man kan se hvad kommunen bruger penge på. Det er svært at finde i dag.',
    'En app hvor man kan se hvad kommunen bruger penge på',
    false,
  ],
  ['Titel: Åbne luftdata\nVi vil måle luften.', 'Åbne luftdata', true],
  [
    'Kære Rune\nTak for muligheden for at bidrage. Vi vil gerne foreslå et nationalt register over lobbyister. Det skal være åbent.',
    'Et nationalt register over lobbyister',
    false,
  ],
  ['Forslaget hedder "Borgernes budget" og handler om at give borgere medbestemmelse.', 'Borgernes budget', true],
  [
    'Borgerbudget i alle kommuner\n\nBorgerne skal have lov til at bestemme over en del af kommunens penge. Det vil give mere demokrati.',
    'Borgerbudget i alle kommuner',
    true,
  ],
  [
    'Som forening oplever vi, at det er svært at få aktindsigt. Vi ønsker derfor en fælles postkasse til aktindsigt.',
    'En fælles postkasse til aktindsigt',
    false,
  ],
  [
    'I would like to propose a public register of lobby meetings, so that citizens can see who ministers meet.',
    'A public register of lobby meetings',
    false,
  ],
  [
    'Der bør oprettes et borgerpanel i hver kommune, som mødes fire gange om året.',
    'Et borgerpanel i hver kommune, som mødes fire gange om året',
    false,
  ],
  ['Det er for dårligt at man ikke kan se noget. I burde skamme jer.', null, false],
  ['Alle kommuner bør offentliggøre deres luftmålinger.', 'Alle kommuner bør offentliggøre deres luftmålinger', false],
  ['Mit forslag er at gøre alle høringssvar søgbare ét sted.', 'Gøre alle høringssvar søgbare ét sted', false],
  [
    'Vi vil gerne takke for muligheden. Initiativet går ud på at give alle borgere adgang til egne sagsakter via borger.dk.',
    'Give alle borgere adgang til egne sagsakter via borger.dk',
    false,
  ],
  [
    'jeg foreslår at man laver en hjemmeside hvor alle foreninger kan skrive hvad de laver så nye borgere kan finde dem',
    'En hjemmeside hvor alle foreninger kan skrive hvad de laver',
    false,
  ],
  ['Hvorfor kan man ikke se hvem der bestemmer?', null, false],
  [
    'We want to build a dashboard that shows municipal spending in real time. It will be open source.',
    'A dashboard that shows municipal spending in real time',
    false,
  ],
  ['Lav en app til borgerforslag i kommunen.', 'Lav en app til borgerforslag i kommunen', false],
  ['Forslag: Digital nabohjælp\nVi vil ...', 'Digital nabohjælp', true],
  ['Emne: OGP-høring: Åbne arkiver\nKære Rune ...', 'Åbne arkiver', true],
  ['Vi i Odder Kommune vil gerne i gang med et ungeråd, der er med til at bestemme budgettet. ', null, false],
];

test('a text that gives no title is proposed one in its own words', () => {
  for (const [text, title, given] of texts) assert.deepEqual(proposeTitle(text), title === null ? null : { title, given });
});

test('a proposed title stands in the text as it is, but for the first letter', () => {
  for (const [text, title, given] of texts) {
    const plain = text.replace(/\s+/g, ' ').toLowerCase();
    if (title !== null && !given) assert.ok(plain.includes(title.toLowerCase()), title);
    assert.ok((title?.length ?? 0) <= 100);
  }
});

test('no long text takes long', () => {
  for (const one of [
    'a',
    ' ',
    '\n',
    '"',
    'Titel: ',
    'forslaget hedder ',
    'vi foreslår at ',
    'forslag - ',
    '((',
    'foreslår en app, ',
  ]) {
    const text = one.repeat(Math.ceil(100_000 / one.length));
    const start = performance.now();
    readTitle(text);
    proposeTitle(text);
    assert.ok(performance.now() - start < 500, one);
  }
});
