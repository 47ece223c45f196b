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
  [
    'Kære Digitaliseringsstyrelse\nVi er en gruppe forældre i Silkeborg. Vi mener, at alle skoler skal offentliggøre deres trivselsmålinger på en måde, så almindelige mennesker kan forstå dem. I dag er det kun skolelederen der ser dem.',
    'Alle skoler skal offentliggøre deres trivselsmålinger',
    false,
  ],
  [
    'hej jeg synes i skulle lave et sted hvor man kan se alle de puljer man kan søge som forening. det er så bøvlet nu. mvh kirsten',
    'Et sted hvor man kan se alle de puljer man kan søge som forening',
    false,
  ],
  [
    'Region Nordjylland vil etablere en åben dataportal for sundhedsforskning. Portalen skal være klar i 2018.',
    'En åben dataportal for sundhedsforskning',
    false,
  ],
  [
    'Forslag til OGP-handlingsplan 2017-2019\nFra: Holbæk Kommune\n\nHolbæk Kommune foreslår, at der oprettes et digitalt borgerpanel, som kan tage stilling til lokalplaner.',
    'Et digitalt borgerpanel, som kan tage stilling til lokalplaner',
    false,
  ],
  [
    'I would like to suggest an open register of all public grants, where anyone can search by recipient and year.',
    'An open register of all public grants',
    false,
  ],
  [
    'Åbne byrådsmøder på nettet\nJeg er 67 år og kan ikke komme til byrådsmøderne. Derfor burde de sendes på nettet, så alle kan følge med.',
    'Åbne byrådsmøder på nettet',
    true,
  ],
  [
    'Vores idé er en mobil borgerservice, der kører rundt i landsbyerne to gange om ugen.',
    'En mobil borgerservice, der kører rundt i landsbyerne to gange om ugen',
    false,
  ],
  ['Projektet hedder Borgernes Hus og er et samarbejde mellem tre biblioteker.', 'Borgernes Hus', true],
  ['Jeg er træt af at betale skat til noget man ikke kan se. Der er ingen kontrol.', null, false],
  [
    'Kan man ikke lave en ordning hvor frivillige hjælper ældre med digital post?',
    'En ordning hvor frivillige hjælper ældre med digital post',
    false,
  ],
  [
    'Vi i Danske Handicaporganisationer ønsker, at alle offentlige hjemmesider testes af rigtige brugere, før de går i luften.',
    'Alle offentlige hjemmesider testes af rigtige brugere',
    false,
  ],
  ['The idea is simple: put every planning application on a map.', 'Put every planning application on a map', false],
  ['Initiativet "Spørg din kommune" giver borgere svar inden for 24 timer.', 'Spørg din kommune', true],
  [
    'Digitaliseringsstyrelsen bør stille et fælles værktøj til høringer til rådighed for alle myndigheder.',
    'Digitaliseringsstyrelsen bør stille et fælles værktøj til høringer til rådighed for alle myndigheder',
    false,
  ],
  [
    'Mit forslag går ud på at man som borger får besked, hver gang en myndighed slår ens oplysninger op.',
    'Man som borger får besked, hver gang en myndighed slår ens oplysninger op',
    false,
  ],
  ['Vi arbejder på at samle alle kulturdata i ét åbent api.', 'Samle alle kulturdata i ét åbent api', false],
  [
    'foreslår at høringsportalen får en knap så man kan følge et emne',
    'Høringsportalen får en knap så man kan følge et emne',
    false,
  ],
  ['Med dette forslag vil vi gerne styrke nærdemokratiet i landdistrikterne.', 'Styrke nærdemokratiet i landdistrikterne', false],
  ['Det er vigtigt med åbenhed. Derfor vil vi gerne åbne vores arkiv for alle.', 'Åbne vores arkiv for alle', false],
  [
    'Beskrivelse: En fælles database over fredede bygninger, hvor ejere og borgere kan lægge billeder ind.',
    'En fælles database over fredede bygninger',
    false,
  ],
  ['Vi vil gerne have at kommunen svarer på mails inden tre dage.', 'Kommunen svarer på mails inden tre dage', false],
  ['Så hvad med en årlig demokratifestival for gymnasieelever?', 'En årlig demokratifestival for gymnasieelever', false],
  [
    'Bedre overblik over ventelister - et forslag fra Ældre Sagen i Vejle\n\nVi oplever, at pårørende ikke kan finde ud af, hvor længe man venter på en plejebolig. Vi foreslår et landsdækkende overblik.',
    'Bedre overblik over ventelister - et forslag fra Ældre Sagen i Vejle',
    true,
  ],
  [
    'Til rette vedkommende\nJeg vil foreslå, at borgere kan stille forslag direkte til Folketinget, hvis de samler 50.000 underskrifter.',
    'Borgere kan stille forslag direkte til Folketinget',
    false,
  ],
  ['Our NGO wants to train volunteers to read municipal budgets together with citizens.', null, false],
  [
    "We suggest that ministers' calendars be published every month in a machine readable format so that journalists and NGOs can see who meets whom",
    "Ministers' calendars be published every month in a machine readable format",
    false,
  ],
  [
    'Hej, jeg hedder Per. Jeg har en idé til et forum hvor borgere og embedsmænd mødes online hver måned. Det kunne hedde Åben Time.',
    'Åben Time',
    true,
  ],
  [
    'Det er svært at finde planer. Jeg foreslår, at alle lokalplaner vises på ét kort med et billede af det, der bygges.',
    'Alle lokalplaner vises på ét kort med et billede',
    false,
  ],
  [
    'We sell maps. What we want is a shared calendar for all museums in Jutland, paid by the region.',
    'A shared calendar for all museums in Jutland',
    false,
  ],
  [
    'Min idé: En åben database over alle offentlige indkøb. Staten bør eje den.',
    'En åben database over alle offentlige indkøb',
    false,
  ],
  [
    'hej jeg synes der skal være en knap på alle offentlige hjemmesider så man kan sige til',
    'En knap på alle offentlige hjemmesider',
    false,
  ],
  [
    'My suggestion is simple: let residents vote on how the park money is spent.',
    'Let residents vote on how the park money is spent',
    false,
  ],
  ['The minutes are scans. Put them online, free of charge.', null, false],
  ['Here we call it "the ferry question", and it comes up every year.', null, false],
  ['Elevrådet står for det, og vi vil gerne have ungdomsskolen og den lokale avis med.', null, false],
  ['We hope to work from 1 March 2018 to 28 February 2020.', null, false],
  ['Mange vil foreslå jer flere data.', null, false],
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
