import assert from 'node:assert/strict';
import test from 'node:test';
import { findFunding, readFunding } from '../../src/recognizers/funding.js';

const lines = (table: string): readonly string[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const short = { 'within-existing-budgets': 'within', 'not-within': 'not', unknown: 'unknown' } as const;

/** What an answer is read as: one of the three, `ask` when it is asked back, `none`. */
const answer = (text: string): string => {
  const read = readFunding(text);
  if (!read) return 'none';
  return read.state === 'unclear' ? 'ask' : short[read.funding];
};

const answers = (wanted: string, table: string): void => {
  const wrong = lines(table).filter((line) => !wanted.split('|').includes(answer(line)));
  assert.deepEqual(
    wrong.map((line) => `${line} => ${answer(line)}`),
    [],
  );
};

test('that the money is there, or that none is needed, is read in any words', () => {
  answers(
    'within',
    `
      ja
      jo da
      yes
      vi har pengene
      pengene er der
      pengene er sat af
      det er der sat penge af til
      vi har allerede fået bevillingen
      det ligger i budgettet
      det ligger inden for rammen
      kan klares inden for den nuværende ramme
      det tager vi af driften
      over driften
      driftsbudgettet
      vores egen kasse
      vi betaler selv
      kommunen betaler selv
      det kan godt holdes inden for budgettet
      ja vi omprioriterer lidt
      vi flytter rundt på nogle midler, så vi omprioriterer
      nej det koster ikke noget ekstra
      det koster ikke noget
      koster ingenting
      udgiftsneutralt
      der skal ikke bruges ekstra penge
      kræver ingen nye midler
      det kræver ikke ekstra bevilling
      uden ekstra bevilling
      der er råd til det
      det har vi råd til
      finansieringen er på plads
      den er finansieret
      midlerne er allerede øremærket
      kan rummes i vores it-budget
      det sprænger ikke budgettet
      vi har penge nok
      ja, der er luft i budgettet
      der mangler ikke penge
      vi behøver ikke søge penge
      within our current budget
      the money is there
      it's already funded
      we have set money aside
      covered by our operating budget
      no new money needed
      it won't cost anything extra
      we can absorb it
      we'll reprioritise
      it can be paid out of the innovation budget
      we have the funds
      pengne er sat af
      inden for buget
      jeg tror godt det kan holdes inden for rammen
    `,
  );
});

test('that money must be found, applied for or given is read in any words', () => {
  answers(
    'not',
    `
      nej
      niks
      næh det tror jeg ikke
      det skal vi søge om
      det må vi søge penge til
      vi skal søge en fond
      der skal søges midler
      pengene skal findes et andet sted
      pengene skal komme udefra
      kun hvis der kommer nye penge
      ja men kun hvis vi får en ny bevilling
      det kræver ekstra midler
      det kræver finansiering
      vi mangler penge
      vi har ikke pengene
      det har vi ikke råd til
      der er ikke penge til det
      der er ikke sat penge af
      pengene er endnu ikke sat af
      ikke endnu, pengene skal først bevilges
      der skal bevilges penge
      staten skal betale
      det må staten betale
      en fond
      fondsmidler
      puljemidler
      vi regner med at søge Nordea-fonden
      det kan ikke rummes i budgettet
      jeg tror ikke det kan holdes inden for budgettet
      det sprænger budgettet
      uden for rammen
      det er ikke muligt uden ekstra penge
      der skal findes penge
      det skal op i budgetforhandlingerne
      skal prioriteres på budget 2019
      vi er nødt til at finde sponsorer
      kræver tilskud
      ingen penge
      der mangler ca. 200.000
      ja vi skal bare søge om dem
      no, we need new money
      we would have to apply for it
      only if we get a grant
      it depends on external funding
      there is no money for it
      we can't afford it
      the budget doesn't cover it
      we need to raise the money
      not funded yet
      the state should pay
      det ska vi søe om
      nej det rækker budgettet ikke til
    `,
  );
});

test('not knowing is an answer', () => {
  answers(
    'unknown',
    `
      ved ikke
      aner det ikke
      det ved jeg ikke noget om
      det ved jeg sgu ikke
      ingen anelse
      det er ikke afklaret endnu
      det har vi ikke undersøgt
      det er uafklaret
      jeg er i tvivl
      kan jeg ikke svare på
      det har jeg ikke forstand på
      jeg ved ikke om der er penge til det
      hvem der skal betale ved jeg ikke
      vi har ikke taget stilling til det
      det må guderne vide
      don't know
      no idea
      not decided yet
      we haven't looked into the funding
      hard to say
      I'm not sure
    `,
  );
});

test('half an answer is asked back', () => {
  answers(
    'ask|none',
    `
      delvist
      både og
      ja og nej
      måske
      halvdelen kan, resten skal vi søge
      noget af det
      det kommer an på
      partly
      some of it
      maybe
      forhåbentlig kan det betales af driften
    `,
  );
});

test('a question and other content are no answer', () => {
  answers(
    'none|ask',
    `
      hvad mener I med eksisterende budgetter
      kan man søge om penge?
      hvad er et budget?
      lokalt
      Aarhus Kommune
      hjælp
      1. maj 2018
      what do you mean by budgets?
      det handler om åbne data
      vi vil gerne have flere borgere med
      300.000 kr.
    `,
  );
});

/** What free text is found to state: funding, source and amount, each with `?` when it is not sure and `-` when there is none. */
const facts = (text: string): string => {
  const { funding, source, amount } = findFunding(text);
  const mark = (sure: boolean): string => (sure ? '' : '?');
  return [
    funding ? short[funding.value] + mark(funding.sure) : '-',
    source ? source.value + mark(source.sure) : '-',
    amount ? `${amount.value}${amount.perYear ? '/y' : ''}${mark(amount.sure)}` : '-',
  ].join(' | ');
};

const states = (table: string): void => {
  for (const line of lines(table)) {
    const [text = '', wanted] = line.split(' => ');
    assert.equal(facts(text), wanted, text);
  }
};

test('free text states how the initiative is paid, from what, and what it costs', () => {
  states(`
    Alle udgifter afholdes af sundhedsafdelingens ramme. => within | sundhedsafdelingens ramme | -
    Økonomi: 180.000 kr. i alt, tages fra byrådssekretariatets driftskonto => within | byrådssekretariatets driftskonto | 180000
    Det hele klares inden for det nuværende driftsbudget for biblioteket. => within | det nuværende driftsbudget for biblioteket | -
    Finansieringen sker via digitaliseringspuljen for 2018. => within | digitaliseringspuljen for 2018 | -
    Der er allerede sat 1,5 millioner kroner af til ordningen på ministeriets demokratikonto. => within | ministeriets demokratikonto | 1500000
    Løsningen findes allerede, så den kræver ingen yderligere midler. => within | - | -
    Vi har tænkt os at søge Velux Fonden om støtte til den første fase. => not | Velux Fonden | -
    Foreningen har ingen penge selv. Vi håber på sponsorer eller fonde. => not | - | -
    Det koster 600.000 kr., og dem har vi tænkt os at søge. => not | - | 600000
    Uden en særbevilling bliver det ikke til noget. => not | - | -
    Vi skal bruge omkring to millioner kroner, som Folketinget må bevilge. => not | - | 2000000
    Driften vil koste 400.000 kr. om året, og det er der ikke taget højde for i budgettet. => not | - | 400000/y
    Om det kan holdes inden for de eksisterende rammer, ved vi simpelthen ikke. => unknown | - | -
    Hvordan det finansieres, har jeg ingen forstand på. => unknown | - | -
    Penge: no idea. => unknown | - | -
    The work is covered by the embassy's own operating grant. => within | the embassy's own operating grant | -
    The whole thing is priced at 800,000 kroner and will be paid from the digital innovation budget. => within | the digital innovation budget | 800000
    It needs fresh money, DKK 900k in total. => not | - | 900000
    Money: must be applied for; nothing is set aside. Total DKK 2.2 million. => not | - | 2200000
    I alt regner vi med 1,5 mio. kr., heraf 400.000 kr. til evaluering. => - | - | 1500000
    Det koster 300.000 kr. i 2018 og 200.000 kr. i 2019. => - | - | 500000?
    Projektet koster mellem 200.000 og 300.000 kr. => - | - | 200000?
    Det bliver klaret for de penge, vi har i forvejen. => within | - | -
    Vi klarer det i vores egen arbejdstid, så der skal ikke findes penge. => within | - | -
    Vi flytter pengene fra annoncebudgettet. => within | annoncebudgettet | -
    Ny bevilling er unødvendig. => within | - | -
    Merudgiften på 30.000 kr. kan rummes i rammen. => within | - | 30000
    De ansatte kan gøre det, så det behøver it koste en krone mere. => within | - | -
    We're not asking for any money. => within | - | -
    Vores budget dækker kun det halve. => not | - | -
    The money has to come from somewhere other than our budget. => not | - | -
    Initiativet forudsætter, at der afsættes 6 mio. kr. til det. => not | - | 6000000
    It costs more than we have. => not | - | -
    Skal det blive til noget, må Mærsk betale. => not | - | -
    Hvordan det skal betales, er et stort spørgsmålstegn. => unknown | - | -
    Om der er råd til det, må andre svare på. => unknown | - | -
  `);
});

test('a word of payment inside the name of a body says nothing of paying', () => {
  states(`
    Ministry of Finance should own it and KL takes part => - | - | -
    It should be the Ministry of Finance, with Local Government Denmark and us as partners => - | - | -
    the ministry of finance must be part of it => - | - | -
    Finance Denmark must be one of the partners. => - | - | -
    The finance department must own it. => - | - | -
    Finansministeriet og Finansforbundet skal være med. => - | - | -
    The Ministry of Finance must pay. => not | - | -
    Parliament must finance it. => not | - | -
    Det betales fra Børn og Unges budget. => within | Børn og Unges budget | -
    It is paid from Children and Young People's budget. => within | Children and Young People's budget | -
    Det holdes inden for Teknik og Miljøs ramme. => within | Teknik og Miljøs ramme | -
    Lokalerne er vores egne, og Børnehusets budget dækker resten. => within? | Børnehusets budget | -
  `);
});

test("another's money, a problem's cost and a service free for its users say nothing of the initiative", () => {
  states(`
    Vi foreslår, at borgere kan søge om midler i en ny digital portal. => - | - | -
    Kommunens budgetter lægges ud, så man kan se, hvad der er afsat til skolerne. => - | - | -
    I dag mangler mange foreninger penge til lokaler. => - | - | -
    Skolerne har ikke råd til nye bøger. => - | - | -
    Appen skal være gratis for alle borgere. => - | - | -
    Det skal ikke koste noget at deltage i borgermøderne. => - | - | -
    Forsøget i 2015 blev betalt af en statslig pulje og kostede 3 mio. kr. => - | - | -
    Hvert år går 12 mio. kr. til spilde, fordi kommunerne køber ind hver for sig. => - | - | -
    En klage koster 900 kr. i gebyr. => - | - | -
    Nabokommunen har afsat 2 mio. kr. til en lignende portal. => - | - | -
    Vi har 40 ansatte og en omsætning på 60 mio. kr. => - | - | -
    Borgerne skal stemme om, hvordan en pulje på 1 mio. kr. bliver brugt. => - | - | -
    Membership is free of charge and the service costs users nothing. => - | - | -
    Citizens should be able to see which grants have been awarded. => - | - | -
    The pilot in 2014 was funded by the EU and cost 2 million kroner. => - | - | -
    Kan det betales inden for budgettet? => - | - | -
    Charities have to apply for funding every year. => not? | - | -
    Der er ikke penge nok til de ældre. => not? | - | -
    Kommunen har sat 3 mio. kr. af til en ny svømmehal. => within? | - | 3000000?
    Nobody knows where the money goes. => - | - | -
    Vores eget kedelprojekt til 6,8 mio. har ikke noget med sagen at gøre. => - | - | -
    Vi har 40.000 kr. liggende til noget andet. => - | - | -
    Det koster ikke en krone mere. => within | - | -
    Der mangler 20 mio. kr. i ældreplejen. => not? | - | 20000000?
  `);
});

test('any text is read, and a long one fast', () => {
  const pieces = [
    'penge ',
    'skal søge ',
    'ikke ',
    'om ',
    'dem ',
    'inden for ',
    '2 mio. kr. ',
    'a',
    ' ',
    '\n',
    '9',
    '( [ ',
    'af den ',
    'fonden-',
  ];
  for (const piece of pieces) {
    const text = piece.repeat(100_000 / piece.length);
    const started = performance.now();
    findFunding(text);
    readFunding(text);
    assert.ok(performance.now() - started < 2000, piece);
  }
});
