import assert from 'node:assert/strict';
import test from 'node:test';
import { readAnswerOrQuestion } from '../../src/recognizers/answer-or-question.js';
import { type Command, readCommand } from '../../src/recognizers/command.js';
import { readYesNo } from '../../src/recognizers/yes-no.js';
import { fieldNames as names } from './field-names.js';

const told = (command: Command | null): string => {
  if (!command) return 'content';
  switch (command.command) {
    case 'change':
      return `change ${command.field}${command.rest && `: ${command.rest}`}`;
    case 'correct':
      return `correct${command.rest && `: ${command.rest}`}`;
    case 'remove':
      return `remove ${command.field}`;
    case 'language':
      return `language ${command.language}`;
    default:
      return command.command;
  }
};

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

type Open = readonly boolean[];
const both: Open = [true, false];
const free: Open = [true];
const closed: Open = [false];

/** Reads every line; `mistakes` are all named at once, so that a table is mended in one go. */
const mistakes = (cases: string, wrong: (text: string) => string | null): void =>
  assert.deepEqual(
    lines(cases).flatMap((text) => wrong(text) ?? []),
    [],
  );

const says = (expected: string, open: Open, cases: string): void =>
  mistakes(cases, (text) => {
    const heard = [...new Set(open.map((freeText) => told(readCommand(text, { names, freeText }))))].join(' / ');
    return heard === expected ? null : `${text} -> ${heard}`;
  });

const neverSays = (never: readonly string[], open: Open, cases: string): void =>
  mistakes(cases, (text) => {
    const heard = open.map((freeText) => told(readCommand(text, { names, freeText }))).find((one) => never.includes(one));
    return heard === undefined ? null : `${text} -> ${heard}`;
  });

const answers = (expected: readonly (string | null)[], cases: string): void =>
  mistakes(cases, (text) => (expected.includes(readYesNo(text)) ? null : `${text} -> ${readYesNo(text)}`));

const apart = (expected: ReturnType<typeof readAnswerOrQuestion>, cases: string): void =>
  mistakes(cases, (text) => (readAnswerOrQuestion(text) === expected ? null : `${text} -> ${readAnswerOrQuestion(text)}`));

const notSent = `
  send ikke endnu
  nej send ikke
  du må ikke sende det
  afsend ikke
  don't send
  do not send it yet
  not ready to send
  jeg er ikke klar til at sende
  jeg sender det senere
  send det i morgen
  send det når titlen er rettet
  er det sendt
  skal jeg sende det nu?
  send en kopi til kk@x.dk
  send mig en kopi på mail
  send kvittering
  I må ikke sende noget
  lad være med at sende
  lad være med at sende det nu
  vent med at sende
  vent med at sende det
  det skal ikke sendes
  det skal ikke sendes endnu
  det må ikke indsendes
  ikke sende
  ikke send
  vi sender ikke noget i dag
  jeg vil ikke sende det
  jeg vil ikke indsende alligevel
  jeg vil helst ikke aflevere nu
  indsend ikke forslaget
  indsend først på mandag
  send det efter ferien
  send det om lidt
  send det først når jeg siger til
  send det hvis alt er udfyldt
  send hvis det er i orden med budgettet
  send kun titlen
  send det uden mit navn
  send det uden telefonnummer
  send det på fredag
  vi sender i næste uge
  er mit forslag sendt
  er det blevet sendt
  har du sendt det
  har I sendt det
  bliver det sendt
  bliver det sendt nu
  hvornår sender du det
  hvem sender du det til
  hvor sender du det hen
  hvad sender du
  kan jeg sende det
  kan jeg sende det nu
  kan jeg sende det senere
  må jeg sende det uden navn
  skal det sendes
  skal jeg selv sende det
  sender du det nu
  sender I det automatisk
  vil du sende mig en mail
  send mig reglerne
  send mig et eksempel
  send mig hele teksten
  send mig det
  send det til mig
  send det til min mail
  send det til min chef
  send det til jens@firma.dk
  send det til mig på mail
  send til mig først
  send linket
  send en mail
  send en kvittering til mig
  send et brev til borgmesteren
  jeg sender et bilag
  jeg sender en fil
  jeg har sendt en mail
  jeg kan ikke sende
  jeg kan ikke sende det
  det kan ikke sendes
  klar til at sende?
  næsten klar til at sende
  snart klar til at sende
  aldrig send det
  I don't want to send it
  I do not want to submit
  please don't submit
  please do not submit it
  never submit
  don't submit anything
  hold on, don't send
  I'm not ready to submit
  we are not ready to send it yet
  almost ready to send
  send it later
  send it tomorrow
  send it next week
  I'll send it tonight
  I will submit later
  submit it when the title is fixed
  submit if everything is fine
  send it once my boss agrees
  send after lunch
  send without my name
  send only the title
  send me a copy
  send me the rules
  send it to me
  send it to jens@firma.dk
  email me a copy
  send a receipt
  send confirmation
  send help
  is it sent
  is it submitted
  has it been sent
  did you send it
  was it submitted
  can I submit
  can I send it later
  should I send it now
  do I have to submit
  when do you send it
  who do you send it to
  how do I submit
  will it be sent
  cannot send
  I can't submit
`;

test('a refusal, a delay, a condition, a question or another object never sends the proposal', () => {
  neverSays(['send'], both, notSent);
});

test('and none of them is a yes to the question whether to send', () => {
  answers(['no', 'unsure', null], notSent);
});

test('a plain wish to send still sends', () => {
  says(
    'send',
    both,
    `
    send
    Send!
    send nu
    send det nu
    send det bare nu
    alt ser rigtigt ud, send det
    jeg godkender, send det
    bare send
    ja send
    ja tak, send det
    ja, send det afsted
    okay, send så forslaget
    vær sød at sende det
    vil du være sød at sende det
    jeg vil gerne have det sendt
    så send dog det forslag
    afsend
    afsend forslaget
    fremsend det
    aflever nu
    jeg vil indsende mit forslag
    nu sender jeg det
    lad os sende det
    lad os få det sendt
    det må gerne sendes
    det skal sendes nu
    jeg er klar til at indsende
    klar til afsendelse
    send it now
    just send it
    yes, send it
    ok submit
    please submit it now
    let's send it
    let's submit the proposal
    go ahead and send it
    I want to submit
    I would like to send my proposal now
    ready to submit
    we are ready to send it
    send it off please
    send my proposal to the coordinator
  `,
  );
});

test('a sending that is put off is a pause', () => {
  says(
    'pause',
    both,
    'jeg sender det senere\nvi sender det i morgen\nsend det på mandag\nI will send it tomorrow\nsend it later',
  );
});

test('a yes is a clear yes, or it is asked back', () => {
  answers(
    ['unsure'],
    `
    ja tak, senere
    ja i morgen
    yes tomorrow
    ja, mangler noget
    ja ja rolig nu
    ikke mit telefonnummer
    ja, på fredag
    ja, jeg venter
    ja, om lidt
    ja når titlen er rettet
    ja efter ferien
    ja, men først i næste uge
    ja, på nær telefonnummeret
    ja, titlen skal lige rettes
    ja, der mangler et komma
    ja, send mig en kopi
    ja, hvad sker der så
    ja og nej
    jo, inden jul
    ja, ret lige beløbet
    ja minus mit nummer
    ja tak til titlen, resten er noget rod
    ikke min mailadresse
    ikke navnet
    ikke mit navn
    not my phone number
    not my name
    not the e-mail
    yes later
    yes, next week
    yes, when my boss is back
    yes, after lunch
    yes but tomorrow
    yes, fix the title
    yes, something is missing
    yes, hang on
    yeah whatever
    yes, everything except the amount
  `,
  );
  answers(
    [null],
    `
    k@eksempel.com
    ja@x.dk
    ok@kommune.dk
    www.ja.dk
    ok.dk
    ok computer
    okay næste gang
    klart vand
    fint støv
    godt nyt
    absolut musik
    sure start
    fine arts
    fair play
    hvem kan se det
    hvor kan man se det
    hvad kan I bruge det til
    hvordan gør jeg det
    hvilke oplysninger kan ses
    hvornår kan jeg se det
    hvorfor skal det vises
    kan jeg se det først
    må jeg se det
    skal det offentliggøres
    bliver det vist
    er det i orden
    er det godt nok
    er det ok
    who can see it
    where can I see it
    what can you use it for
    how do I do that
    which of them can be seen
    can I see it first
    is it fine
    will it be published
    do I agree
  `,
  );
  answers(
    ['yes'],
    `
    ja, alt er rigtigt
    ja, oplysningerne er korrekte
    offentliggør det bare
    ja det hele er korrekt
    ja tak for hjælpen
    ja, det ser rigtig godt ud
    jo tak, det er helt fint
    ja, I må gerne vise det på hjemmesiden
    ja, gerne med navn
    ja, både forslag og navn
    det må I rigtig gerne
    ja, det kan du tro jeg vil
    fint, send det
    helt i orden
    yes, that is all correct
    yes thanks for your help
    yes, it looks great
    yes, with my name
    sure, publish it
    of course you may show it
  `,
  );
});

test('only a clear wish to throw everything away cancels', () => {
  neverSays(
    ['cancel'],
    both,
    `
    slet det sidste
    Slet mine data
    ingen af delene
    slet
    kan jeg trække det tilbage
    slet den
    slet det igen
    fjern
    delete
    delete that
    erase the last one
    slet ikke
    slet ingen
    slet intet
    slet ikke noget
    overhovedet slet ikke
    slet svaret
    slet mit sidste svar
    slet navnet
    Slet mine spor
    Slet gamle data
    Delete my data
    Delete old records
    begge dele
    den ene af delene
    del det
    kan jeg fortryde senere
    kan jeg trække mit forslag tilbage
    kan man trække det tilbage igen
    må jeg trække forslaget tilbage senere
    kan jeg annullere
    hvordan annullerer jeg
    hvordan sletter jeg det hele
    bliver mine svar slettet
    hvornår bliver mine svar slettet
    bliver det hele slettet
    skal jeg slette alt
    can I withdraw it
    can I cancel
    how do I cancel
    can I delete everything later
    are my answers deleted
    will it all be deleted
    do I have to stop
  `,
  );
  says(
    'cancel',
    both,
    `
    annuller det hele
    slet hele forslaget
    slet alle mine svar
    jeg vil slette det hele
    kassér det hele
    smid det hele væk
    jeg vil gerne annullere
    jeg trækker mit forslag tilbage
    træk forslaget tilbage
    glem hele forslaget
    delete all my answers
    discard the whole thing
    scrap everything
    throw it all away
    I want to cancel
    withdraw my proposal
  `,
  );
});

test('one answer is taken away by its name, or as the last one', () => {
  says(
    'remove phone',
    both,
    `
    fjern mit telefonnummer
    please remove my phone number
    slet telefonnummeret
    slet lige mit telefonnummer igen
    jeg vil gerne have slettet mit telefonnummer
    telefonnummeret skal slettes
    mit telefonnummer skal ikke med
    mit telefonnummer skal ikke stå der
    kan du fjerne mit telefonnummer
    kan jeg få fjernet mit telefonnummer
    telefonnummeret skal væk
    kan I slette mit telefonnummer?
    tag mit telefonnummer ud
    tag telefonnummeret ud igen tak
    glem mit telefonnummer
    udelad mit telefonnummer
    jeg vil ikke have mit telefonnummer med
    delete my phone number
    take out the phone number
    take my phone number out
    leave out my phone number
    leave my phone number out
    could you remove my phone number
    I don't want my phone number in it
    my phone number should not be included
  `,
  );
  says(
    'remove respondentName',
    both,
    `
    slet navnet
    mit navn skal ikke med
    slet mit navn
    fjern navnet igen
    mit navn skal ikke være med
    remove my name
    please delete my name
    my name should not be there
  `,
  );
  says(
    'remove budgetSource',
    both,
    'glem det med budgettet\nslet det med budgettet\ndrop det med budgettet\nfjern budgettet igen\nforget about the budget\nremove the budget',
  );
  says(
    'remove null',
    both,
    `
    slet det sidste
    fjern det igen
    slet
    slet det
    slet den igen
    slet det sidste svar
    slet mit svar
    slet svaret
    fjern mit sidste svar
    fjern lige det
    slet det jeg lige skrev
    slet lige det sidste jeg skrev
    glem det sidste
    delete
    remove that
    delete the last one
    delete my last answer
    please remove it again
    erase that
    scratch that
  `,
  );
  neverSays(
    ['remove null', 'remove title', 'remove respondentName', 'remove phone', 'remove organisation', 'remove funding'],
    both,
    `
    slet ikke
    slet ikke noget
    slet ingen
    slet det ikke
    fjern ikke mit navn
    don't delete it
    do not remove my name
    bliver mit navn slettet
    hvornår bliver mit navn slettet
    hvordan sletter jeg mit navn
    skal jeg slette mit navn
    Slet gælden
    Fjern skiltene
    Fjern barriererne for unge
    Slet navnet på gerningsmanden fra avisen
    Remove barriers for volunteers
    Delete the tax
    Glem ikke foreningerne
    slet det hele og start forfra
  `,
  );
});

test('an answer is told from a question only when hardly anything else is said', () => {
  apart(
    'answer',
    `
    mit svar
    svar
    det er mit svar
    2
    den sidste
    it's my answer
    Svar!
    det er svaret
    det var mit svar
    det er et svar
    ja, mit svar
    et svar tak
    mit svar, tak
    svaret
    besvarelse
    nr. 2
    to
    nummer to
    det andet
    den anden
    det sidste
    ikke et spørgsmål
    det er ikke et spørgsmål
    det var et svar, ikke et spørgsmål
    my answer
    answer
    an answer
    it was my answer
    that is my answer
    the second one
    the last one
    not a question
  `,
  );
  apart(
    'question',
    `
    et spørgsmål
    det var et spørgsmål
    spørgsmål
    det er et spørgsmål
    det er et spørgsmål til dig
    mit spørgsmål
    1
    nr. 1
    den første
    det første
    nummer et
    jeg spurgte
    jeg spørger
    ikke mit svar
    det er ikke mit svar
    a question
    it's a question
    that was a question for you
    I was asking
    the first one
    not my answer
  `,
  );
  apart(
    null,
    `
    hvornår får jeg svar?
    jeg venter på svar
    hvem har svaret?
    hvornår får jeg svar på mit forslag
    får jeg et svar
    svar udbedes
    svar mig
    giv mig et svar
    kan du svare
    jeg har et spørgsmål om svarfristen
    hvad er svaret
    hvor er svaret
    borgerne skal have svar hurtigere
    svarprocenten er lav
    er der svar på det
    hurtigere svar til borgerne
    spørgsmål og svar
    svar eller spørgsmål
    when do I get an answer
    I am waiting for an answer
    who has the answer
    answer me
    faster answers for citizens
    questions and answers
    i 2018
    ved ikke
    både og
    begge dele
  `,
  );
});

test('an answer in free text is not eaten by a word it shares with a command', () => {
  says(
    'content',
    free,
    `
    Foreninger kan hjælpe med det
    De frivillige kan hjælpe
    De kan stoppe forureningen
    English for alle
    De kan hjælpe os
    Foreningerne hjælper
    Foreningen kan hjælpe
    Vi kan hjælpe hinanden
    Frivillige kan hjælpe de ældre
    Civilsamfundet kan hjælpe
    Civilsamfundet hjælper
    Virksomheden kan hjælpe med det
    De frivillige kan hjælpe med arbejdsplanen
    Volunteers can help
    The volunteers can help
    The associations can help with it
    Civil society can help
    They can help
    De kan ændre budgettet
    Foreningerne kan ændre det
    Partnerne kan rette det
    De frivillige vil ændre planerne
    The volunteers can change the schedule
    The partners could correct the plans
    Vi kan måske finde nye penge
    De skal have nye områder
    Der skal nye frivillige til
    De frivillige kommer igen
    Foreningerne kan komme tilbage
    Foreningerne er også med
    De frivillige er også med
    Problemet er også nationalt
    Problemet er at ingen ved noget
    Området er forsømt
    Behovet er stort
    Economien er forkert skruet sammen
    Engelsk for alle
    Dansk til alle
    Danish for all
    Dansk som andetsprog
    English as we speak it
    Dansk er svært
    Dansk eller engelsk
    Behøvet er stort
    Forældreforeningen
    Foreninger skal ikke med
    Vi skal ikke bruge de penge
    Ret til penge
    Alle kan stoppe
    De fortsætter
    Jeg mente at kunne hjælpe
    Det skulle have været gjort for længst
    Titler til alle
    Perioder uden arbejde
    Stop problemet
    Stop behovet
  `,
  );
  says(
    'content',
    both,
    `
    ikke uden nye penge
    ja hvis vi får nye penge
    kun med nye penge
    vi får nye penge
    der kommer nye penge
    nej, der skal nye penge til
    kræver nye penge
    det kræver en ny finansiering
    det kan ikke lade sig gøre uden nye penge
    ja uden nye penge
    not without new money
    yes if we get new funding
    only with new funding
    it needs new money
    we would need new funding
    with another budget
  `,
  );
});

test('help about a field is asked for', () => {
  says(
    'help',
    both,
    `
    hvad menes der med ejeren
    hvad betyder niveauet
    forklar finansieringen
    kan du forklare perioden
    hvad er meningen med udfordringen, forklar
    explain the funding
    what do you mean by level
    could you explain the work plan
    kan du hjælpe
    kan du hjælpe mig med det
    kan I hjælpe mig
    jeg har brug for hjælp til det her
    vil du hjælpe mig
    hjælp mig
    can you help me with this
    please help
  `,
  );
});

test('having nobody is no wish to talk to a person', () => {
  neverSays(
    ['human'],
    both,
    `
    har ikke nogen
    hvem som helst
    vi har ikke nogen
    ikke nogen
    nogen
    der er ikke nogen
    hvem
    hvem ved
    ingen person
    ingen medarbejder
    ikke nogen endnu
    hvem der vil
    hvem der har lyst
    nogen af dem
    styrelsen
    en ansvarlig
    anyone
    anyone at all
    nobody
    not anyone
    no one
    someone
    somebody else
    whoever
    who knows
    we do not have anyone
    den ansvarlige
    mennesker
    alle mennesker
    staff
  `,
  );
  says(
    'human',
    both,
    `
    kan jeg tale med nogen
    jeg vil gerne tale med nogen
    er der nogen jeg kan tale med
    hvem kan jeg tale med
    hvem kan jeg ringe til
    et menneske
    en rigtig person tak
    en medarbejder
    who can I call
    can I talk to someone
    is there anyone I can speak to
    a human please
  `,
  );
});

test('a language is asked for in either language, also after a no', () => {
  says(
    'language en',
    both,
    `
    nej vi fortsætter på engelsk
    nej engelsk tak
    nej, på engelsk
    nej lad os tage det på engelsk
    jeg forstår ikke dansk så vi tager det på engelsk
    nej jeg vil hellere have engelsk
    kan vi fortsætte på engelsk
    vi skifter til engelsk
    no, let's continue in English
    no, English please
    I would like to continue in English
    please switch to English
    can we do it in English instead
    could you speak English
    ikke dansk, engelsk
    jeg taler ikke dansk
  `,
  );
  says(
    'language da',
    both,
    `
    nej vi fortsætter på dansk
    nej dansk
    nej, på dansk tak
    jeg vil hellere skrive på dansk
    kan vi tage det på dansk i stedet
    tilbage til dansk
    no, Danish please
    let's go on in Danish
    back to Danish please
    I do not speak English
  `,
  );
});

test('what was just answered wrongly is corrected', () => {
  says(
    'correct',
    both,
    `
    nej vent
    ups det var forkert
    jeg kom til at trykke forkert
    jeg mente noget andet
    det var forkert
    hov, det var forkert
    ups
    ups, forkert
    hovsa
    nej vent lidt, det var forkert
    vent, det var ikke det jeg mente
    det var ikke det jeg mente
    det var ikke det jeg ville svare
    det mente jeg ikke
    jeg trykkede forkert
    jeg kom til at trykke på den forkerte
    jeg kom til at skrive forkert
    jeg kom til at svare forkert
    jeg svarede forkert
    jeg skrev forkert
    fejltryk
    forkert knap
    det var en fejl
    undskyld, det var en fejl
    no wait
    oops
    oops, wrong one
    oops that was wrong
    sorry, that was wrong
    that was a mistake
    I pressed the wrong button
    wrong button
    I meant something else
    that's not what I meant
    I answered wrong
    sorry, I misclicked
  `,
  );
  const withValue: readonly (readonly [string, string])[] = [
    ['no wait, it should be the Agency for Digitisation', 'the Agency for Digitisation'],
    ['nej, jeg mente KL', 'KL'],
    ['nej nej, vi mener for hele regionen', 'for hele regionen'],
    ['det var ikke 200.000 men 300.000', '300.000'],
    ['it was not 200,000 but 300,000', '300,000'],
    ['undskyld, det skal være regionalt', 'regionalt'],
    ['nej vent, det skal være KL', 'KL'],
    ['nej vent, jeg mente Aarhus Kommune', 'Aarhus Kommune'],
    ['ups, jeg mente regionalt', 'regionalt'],
    ['ups, det skulle være regionalt', 'regionalt'],
    ['ups det skulle have været 300.000 kr.', '300.000 kr.'],
    ['jeg mente Region Nordjylland', 'Region Nordjylland'],
    ['det skulle have været nationalt', 'nationalt'],
    ['hov, det er Odense Kommune', 'Odense Kommune'],
    ['rettelse: Odense Kommune', 'Odense Kommune'],
    ['nej vent, KL', 'KL'],
    ['ups, KL', 'KL'],
    ['det var forkert, det skal være KL', 'KL'],
    ['jeg trykkede forkert, det skal være lokalt', 'lokalt'],
    ['jeg kom til at trykke forkert, jeg mente lokalt', 'lokalt'],
    ['beklager, jeg mente fra maj 2018', 'fra maj 2018'],
    ['nej, det skulle være Vejle Kommune i stedet', 'Vejle Kommune'],
    ['sorry, I meant KL', 'KL'],
    ['no, I meant national', 'national'],
    ['I meant the region', 'the region'],
    ['oops, it should have been 200,000', '200,000'],
    ['wait, make that regional', 'regional'],
    ['correction: Vejle Kommune', 'Vejle Kommune'],
    ['sorry, that was wrong, it should be local', 'local'],
  ];
  for (const [text, rest] of withValue) says(`correct: ${rest}`, both, text);
});

test('ordinary content is no correction of the last answer', () => {
  neverSays(['correct'], both, 'Nej\nnej tak\nnej nej\nvent\nforkert\nno\nsorry');
  says(
    'content',
    both,
    `
    Nej til plastik
    Ventetiden er for lang
    Vent ikke på kommunen
    Ups, jeg blev borger
    Nej tak til reklamer
    Nej er også et svar
    Undskyld, må jeg være her
    Fejltagelser i det offentlige
    Det var engang
    Det skal være lettere at klage
    Det skal være gratis
    Det skulle være gratis at køre i bus
    Nej, det kan de ikke
    nej kun KL
    nej, KL
    jeg mener at kommunen skal gøre det
    Vent og se
    Wait times at hospitals
    No more waiting
    No wait for treatment
    Sorry is the hardest word
    It should be easier to complain
    Correction of public registers
    Oops moments in public service
    Wrong address on letters
    that is correct
    correct
    yes, that is correct
  `,
  );
});

test('a field that is named is changed, with the value that follows', () => {
  const changes: readonly (readonly [string, string, Open])[] = [
    ['ejeren er forkert, det skal være KL', 'owner: KL', both],
    ['niveauet er også regionalt', 'level: også regionalt', both],
    ['niveauet skal også være nationalt', 'level: også nationalt', both],
    ['ændr beløb: 300.000', 'amountDkk: 300.000', both],
    ['ret titlen og beskrivelsen', 'title', both],
    ['beløbet er forkert, det skal være 300.000 kr.', 'amountDkk: 300.000 kr.', both],
    ['titlen er forkert, den skal være Åbne byråd', 'title: Åbne byråd', both],
    ['titlen passer ikke, den skal hedde Åbne byråd', 'title: Åbne byråd', both],
    ['ejeren er forkert. Det er KL', 'owner: KL', both],
    ['ejeren var forkert, jeg mente KL', 'owner: KL', both],
    ['the owner is wrong, it should be KL', 'owner: KL', both],
    ['the level is wrong, I meant national', 'level: national', both],
    ['the level is also regional', 'level: also regional', both],
    ['the level should also be national', 'level: also national', both],
    ['niveauet bør også være lokalt', 'level: også lokalt', both],
    ['ret ejer: KL', 'owner: KL', both],
    ['ret titel: Åbne byråd', 'title: Åbne byråd', both],
    ['change amount: 300,000', 'amountDkk: 300,000', both],
    ['change level: national', 'level: national', both],
    ['edit title: Open councils', 'title: Open councils', both],
    ['ændr titlen og perioden', 'title', both],
    ['jeg vil gerne rette ejeren og beløbet', 'owner', both],
    ['ret både titlen og beløbet', 'title', both],
    ['titlen og beløbet skal rettes', 'title', both],
    ['change the title and the description', 'title', both],
    ['the owner and the amount are wrong', 'owner', both],
    ['ejeren er forkert', 'owner', both],
    ['vi skal have ændret budgettet', 'budgetSource', both],
    ['ny titel: Åbne byråd', 'title: Åbne byråd', both],
    ['jeg vil have en ny titel', 'title', closed],
  ];
  for (const [text, expected, open] of changes) says(`change ${expected}`, open, text);
});
