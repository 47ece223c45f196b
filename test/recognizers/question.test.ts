import assert from 'node:assert/strict';
import test from 'node:test';
import type { Faq } from '../../src/domain/consultation.js';
import { faqIndex, looksLikeQuestion } from '../../src/recognizers/question.js';

const check = (expected: ReturnType<typeof looksLikeQuestion>, cases: string): void => {
  for (const text of cases
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean))
    assert.equal(looksLikeQuestion(text), expected, text);
};

test('a question to us is one, with or without its mark', () => {
  check(
    'yes',
    `
    Hvornår er fristen?
    hvad er fristen
    hvem læser mit svar
    hvornår skal jeg senest svare
    bliver mit navn vist nogen steder?
    bliver mit navn vist nogen steder
    må jeg være anonym
    kan man sende flere forslag
    er det anonymt?
    er der en frist
    skal jeg skrive mit navn
    får jeg svar
    jeg vil gerne vide hvem der læser det
    jeg kunne godt tænke mig at vide om det bliver offentligt
    mon I svarer
    gad vide hvad der sker med mit forslag
    ved du om jeg får svar
    må jeg spørge om noget
    et spørgsmål: hvad er OGP
    lige et spørgsmål, hvem ser det her
    hov, hvad er OGP
    men hvad sker der så med mit forslag
    øh hvad skal jeg bruge det til
    Hvad er OGP
    Tak. Hvornår hører jeg fra jer
    kan du fortælle mig hvad høringen går ud på
    hvordan ved jeg at I har fået det
    Hvad hvis mit initiativ ikke kommer med i planen
    when is the deadline
    what happens to my data
    Is there a deadline
    will my name be published
    can I send more than one proposal
    who reads my answer
    I would like to know who reads this
    can you tell me what OGP is
    do you store my data
    I wonder if I can be anonymous
    what does it cost me?
    could you tell me how long it takes
    Kan jeg ringe til Rune?
    hvem vinder VM?
    hvem er statsminister?
    hvad koster en busbillet?
    hvad betyder transparens
    er der mange spørgsmål tilbage
    hvorfor spørger du om det
    er planen bindende
    hvornår kommer planen
    er assistenten et menneske
    hvad menes med civilsamfund
    what does transparency mean
    are there many questions left
    who won the world cup?
  `,
  );
});

test('a title or an answer that asks may be either', () => {
  check(
    'maybe',
    `
    Hvordan får vi flere unge med?
    Hvordan får vi flere unge med
    Hvem ejer byen?
    Hvad koster et byråd?
    Kan vi få flere unge med
    Skal borgerne bestemme mere
    Hvorfor er skolerne lukkede data
    lokalt?
    Aarhus Kommune?
    maj 2018?
    250.000 kr.?
    Who owns the city?
    How do we get more people to vote
    Who owns our data?
    Hvem ejer vores data?
    Hvordan får vi flere unge til at stemme?
    Hvordan får borgerne svar hurtigere?
    Skal børn lære at kode?
    How can we trust the numbers?
    Hvem bestemmer?
    hvorfor det?
    Can cities be greener
    local?
  `,
  );
});

test('what asks nothing is no question', () => {
  check(
    'no',
    `
    Aarhus Kommune
    Åbne data i alle kommuner
    Vi vil gerne lave en app til borgerne
    lokalt
    medio maj 2018
    Et spørgsmål om tillid
    ja
    ja tak
    nej
    jeg hedder Jens
    41 78 24 36
    jens@firma.dk
    Borgerne skal kunne se hvad kommunen bruger penge på
    Det handler om hvem der bestemmer
    Forslaget viser hvordan kommunen bruger data
    Vi ved ikke hvad borgerne ønsker
    Kommunen skal svare hurtigere
    Open data for everyone
    We want to show what the money is spent on
    a question of trust
    my name is Jens
    the municipality
    👍
  `,
  );
});

const faq: readonly Faq[] = [
  {
    id: 'deadline',
    questions: ['Hvad er fristen?', 'Hvornår skal jeg senest svare?', 'Hvornår lukker høringen?'],
    answer: 'Fristen er den 20. august 2017.',
    source: '',
  },
  {
    id: 'late',
    questions: ['Kan jeg svare efter fristen?', 'Er det for sent at svare?'],
    answer: 'Ja. Forslaget bliver mærket som modtaget efter fristen.',
    source: '',
  },
  {
    id: 'who',
    questions: [
      'Hvem må svare?',
      'Må jeg som privatperson være med?',
      'Kan en forening give et forslag?',
      'Må virksomheder deltage?',
    ],
    answer: "Borgere, virksomheder, NGO'er og myndigheder kan bidrage.",
    source: '',
  },
  {
    id: 'ogp',
    questions: ['Hvad er OGP?', 'Hvad er Open Government Partnership?'],
    answer: 'OGP er et internationalt samarbejde. Mere end 70 lande er med.',
    source: '',
  },
  {
    id: 'countries',
    questions: ['Hvor mange lande er med i OGP?', 'Er andre lande med?'],
    answer: 'Mere end 70 lande fra hele verden er med.',
    source: '',
  },
  {
    id: 'who-writes',
    questions: ['Hvem skriver handlingsplanen?', 'Hvem udarbejder den endelige plan?'],
    answer: 'Digitaliseringsstyrelsen udarbejder den endelige handlingsplan.',
    source: '',
  },
  {
    id: 'left-out',
    questions: ['Hvad sker der med forslag, der ikke kommer med?', 'Er mit forslag spildt, hvis det bliver valgt fra?'],
    answer: 'De kan stadig indgå i samarbejdet om OGP i Danmark.',
    source: '',
  },
  {
    id: 'budgets',
    questions: [
      'Hvordan skal initiativet finansieres?',
      'Følger der penge med?',
      'Er der en pulje?',
      'Kan man søge penge?',
      'Hvem betaler for initiativerne?',
    ],
    answer: 'Initiativer skal finansieres inden for eksisterende budgetter.',
    source: '',
  },
  {
    id: 'levels',
    questions: ['Må forslaget være lokalt?', 'Skal initiativet være nationalt?'],
    answer: 'Et initiativ kan være lokalt, regionalt eller nationalt.',
    source: '',
  },
  {
    id: 'contact',
    questions: ['Hvem kan jeg ringe til?', 'Hvem er kontaktperson?', 'Hvem kan jeg spørge?'],
    answer: 'Ring til koordinatoren.',
    source: '',
  },
  {
    id: 'public',
    questions: ['Bliver mit navn offentliggjort?', 'Er mine svar offentlige?'],
    answer: 'Dit svar kan blive offentliggjort.',
    source: '',
  },
];

const english: readonly Faq[] = [
  {
    id: 'deadline',
    questions: ['What is the deadline?', 'When must I answer at the latest?'],
    answer: 'The deadline is 20 August 2017.',
    source: '',
  },
  {
    id: 'who',
    questions: ['Who may answer?', 'Can companies take part?', 'May a private person answer?'],
    answer: 'Citizens, companies, NGOs and authorities may contribute.',
    source: '',
  },
  {
    id: 'budgets',
    questions: ['How is the initiative financed?', 'Is there any funding?', 'Who pays for it?'],
    answer: 'Within existing budgets.',
    source: '',
  },
  {
    id: 'left-out',
    questions: ['What happens to proposals that are not selected?'],
    answer: 'They may still be part of the cooperation.',
    source: '',
  },
  { id: 'public', questions: ['Will my name be published?'], answer: 'Your answer may be published.', source: '' },
];

const answer = (text: string, language: 'da' | 'en'): string => {
  const hit = faqIndex(language === 'da' ? faq : english, language).search(text);
  return hit?.sure ? hit.id : 'unknown';
};

const answered = (language: 'da' | 'en', cases: string): void => {
  for (const line of cases
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [text = '', wanted = ''] = line.split(' => ');
    assert.equal(answer(text, language), wanted, text);
  }
};

test('a question is found by other words, compounds and slips', () => {
  answered(
    'da',
    `
    hvad er fristen => deadline
    hvornår er høringsfristen => deadline
    hvad er fristn => deadline
    hvornår er der deadline => deadline
    hvornår slutter høringen => deadline
    hvad er svarfristen egentlig => deadline
    kan man svare efter fristen => late
    kan en privatperson være med => who
    kan virksomheder deltage => who
    må en forening komme med et forslag => who
    hvad er ogp for noget => ogp
    hvad er open goverment partnership => ogp
    hvor mange lande er med => countries
    hvem skriver handlingsplanen => who-writes
    hvem er det der skriver planen => who-writes
    hvad sker der med de forslag der ikke kommer med => left-out
    hvem betaler => budgets
    er der en pulje man kan søge => budgets
    følger der penge med => budgets
    hvordan finansieres initiativet => budgets
    må det være lokalt => levels
    skal det være nationalt => levels
    hvem kan jeg ringe til => contact
    hvem kan jeg kontakte => contact
    bliver mit navn vist => public
    offentliggøres mit navn => public
  `,
  );
  answered(
    'en',
    `
    when is the deadline => deadline
    what is the deadline for answers => deadline
    what's the closing date => deadline
    can a company participate => who
    who can reply => who
    is there funding => budgets
    who pays => budgets
    what happens to proposals that are not chosen => left-out
    is my name published => public
  `,
  );
});

test('a question that the text does not answer is not answered', () => {
  answered(
    'da',
    `
    hvornår udkommer planen => unknown
    hvornår får jeg svar => unknown
    hvor mange forslag har I fået => unknown
    hvem er statsminister => unknown
    hvad koster en busbillet => unknown
    hvor mange indbyggere har Danmark => unknown
    hvem vælger hvilke forslag der kommer med => unknown
    hvor langt må mit forslag være => unknown
    kan jeg vedhæfte en fil => unknown
    hvem har ophavsretten => unknown
    er der et borgermøde => unknown
    hvor ligger Digitaliseringsstyrelsen => unknown
    hvad hedder direktøren => unknown
    får jeg et diplom => unknown
    hvordan klager jeg => unknown
    hvornår er den næste høring => unknown
    hvad skete der med den forrige plan => unknown
    er Sverige med i OGP => unknown
    kan jeg få refunderet min rejse => unknown
    hvad er meningen med livet => unknown
    hvorfor er skatten så høj => unknown
    asdf qwerty => unknown
    👍 => unknown
  `,
  );
  answered(
    'en',
    `
    when will the plan be published => unknown
    when do I get a reply => unknown
    who is the prime minister => unknown
    what are the criteria => unknown
    how much money is available => unknown
    where is the meeting => unknown
    what is the weather today => unknown
  `,
  );
});

test('any string is read, and a long one fast', () => {
  const started = performance.now();
  for (const piece of ['hvad ', '?', 'frist', 'frist ', 'a', '(', '\u0000', 'hvad er? ', 'høringsfrist', 'spørgsmål '])
    for (const read of [looksLikeQuestion, faqIndex(faq, 'da').search]) read(piece.repeat(100_000 / piece.length));
  assert.ok(performance.now() - started < 3000);
});
