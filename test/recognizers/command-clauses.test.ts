import assert from 'node:assert/strict';
import test from 'node:test';
import { type Command, readCommand } from '../../src/recognizers/command.js';
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

/** All that is read otherwise than expected, so that a table is mended in one go. */
const otherwise = (cases: string, expected: string, freeText: boolean): readonly string[] =>
  lines(cases).flatMap((text) => {
    const heard = told(readCommand(text, { names, freeText }));
    return heard === expected ? [] : [`${text} -> ${heard}`];
  });

/** As twenty people put it: where an answer in free words is waited for, and where it is not. */
const commands: Readonly<Record<string, { readonly free: string; readonly closed: string }>> = {
  help: {
    free: `
      kan du komme med et forslag til hvordan en titel kan se ud
      ka du gi mig et eksempel på hva andre har skrevet
      not sure what you're after here, can you give me an example?
      øhm hvor meget skal jeg skrive her
      jeg aner ikke hvad jeg skal kalde det, har du et forslag
      could you give me an example of what others usually put here
      forstår ikke et ord af det der
      i don't get what you want me to say
      hvad er det egentlig meningen at jeg skal skrive
      what exactly do you mean by that
      jeg er ikke så god til det her, kan du hjælpe mig lidt på vej
      give me an example
      kan jeg få et eksempel
      how do i come up with a title, any tips?
      what do you want me to write?
      kan du give et eksempel på en god beskrivelse
    `,
    closed: `
      jeg er lidt i tvivl om hvad I mener med det her spørgsmål
      hva mener du me det?
      sorry, i'm a bit lost. what am i meant to do?
      jeg forstår ikke helt hvad du spørger om
      hvordan skal jeg skrive datoen
      hvem tæller som ejer, kan du forklare det
      jeg kan ikke gennemskue det her
      i don't really get the question
      i need some help with this one
      hvad er det I gerne vil vide
      må jeg spørge hvad du mener med samarbejdspartner
      forklar lige det der med niveau
      jeg har brug for hjælp til det her spørgsmål
      jeg kan ikke finde ud af hvad jeg skal vælge
      can you help me with this
    `,
  },
  back: {
    free: `
      can i go back a step?
      oh wait, i want to go back to the last question
      vis mig spørgsmålet før
    `,
    closed: `
      hov jeg gik for hurtigt frem, kan vi gå tilbage
      jeg vil gerne se det forrige spørgsmål igen
      could you take me back one question
      lige et trin tilbage igen tak
      go back please i clicked too fast
      ups kan jeg komme tilbage til det jeg lige svarede på før
      jeg vil gerne tilbage til forrige side
      gå en tilbage
      gå tilbage igen
      jeg trykkede for hurtigt, må jeg komme et skridt tilbage
      hop lige en tilbage
      tilbage til sidste spørgsmål
      jeg fortryder, gå tilbage
      back one step please
      kan du gå tilbage til spørgsmålet før
      previous
      nej vent, et spørgsmål tilbage
      må jeg rykke et skridt tilbage
      gå lige tilbage til det forrige
      i'd like to go back
    `,
  },
  restart: {
    free: `
      kan vi begynde på en frisk? jeg er ikke tilfreds med det jeg har skrevet
      jeg vil lave det hele om forfra
      nulstil lige det hele for mig
      kan vi starte på en frisk
      begynd igen fra start
      can we begin from the top
      start helt forfra tak
    `,
    closed: `
      jeg vil gerne starte helt forfra
      let's scrap this and start from the beginning
      ku vi ik bare tage det hele om fra start af
      can we start all over again please
      det er noget rod det her, lad os tage det forfra
      jeg vil helst begynde forfra med det hele
      slet alt hvad jeg har skrevet og lad os starte igen
      wipe it and start afresh
      i messed this up, let me begin again
      det gik galt, forfra
      start from scratch please
      jeg vil gerne slette det hele og starte på ny
    `,
  },
  cancel: {
    free: `
      actually forget the whole thing, we're not going to submit
      stop samtalen
      det var en dårlig ide, jeg dropper forslaget
      jeg har skiftet mening, I skal ikke bruge mit forslag
      luk ned, jeg gider ikke mere
      annuller forslaget
      forget it, i'm out
      det bliver ikke til noget alligevel
      vi opgiver det her
    `,
    closed: `
      jeg har fortrudt, jeg vil alligevel ikke sende noget ind
      nej det her gider jeg ikke bruge mere tid på
      vi i bestyrelsen er blevet enige om ikke at sende noget
      drop det hele, jeg orker ikke mere
      glem alt om mit forslag
      i'd like to withdraw my proposal
      vi trækker vores forslag tilbage
      nah this is taking too long, i quit
      jeg har ikke lyst til at være med alligevel
      sorry, i won't be submitting anything after all
      vi har besluttet at droppe forslaget
      afbryd det her
      jeg synes alligevel ikke det er noget for mig
      jeg ønsker ikke at fortsætte
      stop, i don't want to do this anymore
      jeg har besluttet mig for ikke at sende noget
      vi trækker os
      jeg orker det ikke, vi stopper
      i've decided not to go ahead with this
      slet hele mit forslag
      jeg vil ikke være med længere
      please cancel my proposal
      jeg vil gerne annullere det hele
    `,
  },
  summary: {
    free: `
      how much more is there to go?
      vis mig lige hvad jeg har skrevet indtil nu
      hvor er vi henne i det
      show me the draft please
      kan jeg se hvad jeg har svaret
    `,
    closed: `
      hvad har jeg svaret indtil videre?
      hvor langt er vi kommet
      hvor mange spørgsmål er der igen
      må jeg lige se hvad der står indtil nu
      can you show me what I've told you
      hva mangler vi
      hvor lang tid tager resten
      hvad har du fået skrevet ned
      how many questions are left?
      må jeg se en oversigt over mine svar
      can you read back my answers
      kan du lige ridse op hvad vi har
      er der meget igen
      hvad er det lige jeg har svaret indtil nu
      where are we at?
      jeg vil gerne se det hele igennem
      hvad mangler der stadig
      what do you have on me so far
      opsummering tak
      hvor mange er der tilbage
      kan du opsummere
      what's left to answer
      vis status
      hvor langt mangler jeg
      vis mit forslag
      give me a summary
      hvad mangler jeg at svare på
    `,
  },
  skip: {
    free: `
      det har jeg ikke lyst til at svare på
      i'd prefer not to answer that one
      det er ikke relevant for os
      næste spørgsmål tak
      kan vi ikke hoppe over den her
      det har vi ikke noget at sige til
      can i leave this blank
      den gider jeg ikke svare på
      ingen kommentarer
      can we leave that one for now and move on
      det udelader jeg
      skip this
      det har jeg ingen kommentarer til
      gå videre til det næste
      det vil jeg ikke ind på
      i have nothing to add here
      jeg vil gerne gå videre uden at svare
    `,
    closed: `
      den må vi springe over lige nu
      videre til næste tak
      det vil jeg gerne springe over
      let's move on from this one
      i'd like to skip this one
      det springer vi bare over
      det behøver i ikke vide
      spring
      not going to answer that
      gå bare videre
      det er ikke aktuelt for os, næste
      det vil jeg helst springe over
      pass
      det udelader vi
      vil jeg ikke oplyse
      det kan vi ikke svare på, spring videre
      let's leave that out
      ikke noget for os, næste
      den hopper vi over
      spring det over
      i'd rather not say
      can we skip the email
    `,
  },
  pause: {
    free: `
      jeg skal lige hente børn, vender tilbage
      vi tager resten i morgen
      hov nu ringer det på døren, kan jeg holde en pause
      vi må stoppe her for i dag
      i need to pick up the kids, i'll be back later
      skal lige ha mad, kommer tilbage
      nu skal jeg sove, vi ses i morgen
      må jeg gemme her og komme igen efter frokost
      har ikke tid mere nu
      jeg må hellere tænke lidt over det, vender tilbage senere
      jeg har et møde nu så jeg må stoppe her
      jeg skal ud ad døren, fortsætter i aften
      min datter er syg, jeg tager det op igen senere
      jeg er nødt til at tjekke med kontoret først, vender tilbage
      jeg skal til et møde nu
      kan jeg holde pause nu
    `,
    closed: `
      min chef kalder, jeg fortsætter senere
      jeg er nødt til lige at spørge min kollega først, kan vi tage det i morgen
      i have a meeting in five minutes, can i finish this afterwards?
      gotta catch a train, back tonight
      jeg logger af for i dag
      jeg er lige nødt til at vende det med bestyrelsen, skriver igen i næste uge
      min bus kommer nu, jeg skriver videre derhjemme
      kan man gemme og fortsætte en anden dag
      let's pick this up tomorrow
      hang on, someone's at the door, give me a minute
      jeg bliver afbrudt her, tager den senere
      jeg skal lige have fat i økonomiafdelingen, vender tilbage på mandag
      i'll come back to this after lunch
      save my progress please, i need to leave
      jeg løber tør for strøm nu
      not now, i'm busy, tomorrow maybe
      telefonen ringer, to sekunder
      can i take a break and come back tomorrow
      gem det, så tager jeg resten på fredag
      det venter vi lige med til i morgen
      jeg skal til at lave mad
      det må blive i morgen
      dinner's ready, i'll finish this later
      let me get back to you next week
      jeg fortsætter i morgen tidlig
      i'll continue later
    `,
  },
  resume: {
    free: `
      nu er jeg tilbage, lad os komme videre
      så er jeg her igen, hvor kom vi fra
      ready to continue
      lad os fortsætte hvor vi slap
      jeg er klar til at fortsætte
      hej, nu fortsætter jeg
      continue
    `,
    closed: `
      ok i'm here again, let's keep going
      vi kan godt fortsætte nu
      jeg er klar igen
      hej igen, jeg er tilbage
      right, i'm back. where were we?
      lad os tage fat igen
      hello again, can we pick up where we left off
      okay jeg er her igen
      nu har jeg tid igen, kør videre
      ok let's continue
      fortsæt
      så er jeg på igen
      jeg er her stadig, lad os komme i gang igen
      back now
      så kan vi godt køre videre
      lad os fortsætte
    `,
  },
  human: {
    free: `
      jeg vil hellere ringe til jer
      er der en jeg kan ringe til med spørgsmål til det her
      put me in touch with somebody at the agency please
      gi mig en der er levende
      hvad er nummeret til jer, jeg vil hellere ringe
      jeg vil tale med din chef
      jeg vil gerne ringes op
      can i call someone about this
      jeg vil hellere snakke med et rigtigt menneske
      kan jeg få nummeret på en medarbejder
      jeg vil tale med en medarbejder
    `,
    closed: `
      kan jeg snakke med en rigtig en
      is there an actual person i could talk to about this
      jeg vil gerne have fat i den der sidder med høringen
      det her dur ikke, jeg vil tale med et menneske
      er der ingen mennesker hos jer jeg kan tale med
      jeg gider ikke snakke med en maskine, kan jeg få en medarbejder
      i want to speak to someone who works there
      kan I ringe mig op i stedet for
      er det muligt at få en rigtig person i røret
      kan I ikke bare ringe til mig
      hvem sidder bag det her, jeg vil gerne skrive til dem
      this bot is useless, give me a human
      kan jeg få lov at tale med en medarbejder
      hvem kan jeg skrive til hvis jeg har spørgsmål
      stil mig videre til en sagsbehandler
      jeg vil tale med Rune
      is anyone there i can talk to
      jeg har brug for at tale med nogen
      kan i kontakte mig
      er der et menneske jeg kan ringe til
      i want to talk to a person
    `,
  },
};

test('a command is heard in the words of whoever gives it, with a reason or without', () => {
  for (const [expected, { free, closed }] of Object.entries(commands))
    assert.deepEqual([...otherwise(free, expected, true), ...otherwise(closed, expected, false)], []);
});

const changes: readonly (readonly [text: string, expected: string, freeText: boolean])[] = [
  ['kan vi skrive på engelsk i stedet', 'language en', true],
  ['my danish is not so good, can we do english', 'language en', true],
  ['er det okay hvis jeg skriver på engelsk', 'language en', true],
  ['jeg taler ikke dansk', 'language en', true],
  ['kan vi skifte til engelsk', 'language en', true],
  ["could we switch to english, i don't understand danish", 'language en', true],
  ['kan du ikke lige slå over i dansk', 'language da', false],
  ['dansk tak', 'language da', false],
  ['can you write danish instead', 'language da', false],
  ['vi kører på dansk fra nu af', 'language da', false],
  ['dansk', 'language da', false],
  ['danish please', 'language da', false],
  ['jeg vil egentlig hellere svare på engelsk', 'language en', false],
  ['hellere engelsk tak', 'language en', false],
  ['min kone er ikke dansker, kan det laves på engelsk', 'language en', false],
  ['switch til engelsk', 'language en', false],
  ['engelsk ville være nemmere for mig', 'language en', false],
  ['English please', 'language en', false],
  ['er der en engelsk version', 'language en', false],
  ['jeg forstår bedst engelsk', 'language en', false],
  ['kan du skrive det på engelsk', 'language en', false],
  ['på engelsk tak', 'language en', false],
  ['I would prefer Danish', 'language da', true],
  ['my boss only reads danish, can we switch', 'language da', true],
  ["i'd be more comfortable in danish", 'language da', true],
  ['can you switch to danish', 'language da', true],
  ['jeg har vist fået tastet et forkert nummer ind', 'change phone', false],
  ['telefonnummeret er mit gamle, det skal skiftes ud', 'change phone', false],
  ['der er et ciffer for meget i telefonnummeret', 'change phone', false],
  ['cifrene i mit mobilnummer er byttet om', 'change phone', false],
  ['my phone number has a typo', 'change phone', false],
  ['jeg har fået nyt telefonnummer', 'change phone', false],
  ['kan jeg lige nå at ændre overskriften', 'change title', false],
  ['titlen dur ikke, den skal laves om', 'change title', false],
  ['jeg synes ikke rigtig titlen rammer, må jeg lave den om', 'change title', false],
  ['could we tweak the title a bit', 'change title', false],
  ['den titel jeg skrev er for lang', 'change title', false],
  ['jeg fortryder titlen', 'change title', false],
  ['jeg er ikke tilfreds med titlen', 'change title', false],
  ['jeg vil gerne ændre titlen', 'change title', false],
  ['i want to change the title', 'change title', false],
  ['hov, ejeren skal jo være Vejle Kommune', 'change owner: Vejle Kommune', false],
  ['min mailadresse er stavet forkert', 'change email', false],
  ['i gave you the wrong email address', 'change email', false],
  ['jeg mangler et bogstav i min mail', 'change email', false],
  ['jeg har fået ny mailadresse, kan du rette den', 'change email', false],
  ['jeg skrev forkert mail', 'change email', false],
  ['hov, der mangler et punktum i min mailadresse', 'change email', false],
  ['forresten er Region Syd også med', 'change partners: også Region Syd', false],
  ['vi glemte at skrive Røde Kors på som partner', 'change partners: også Røde Kors', true],
  ['jeg kom til at sige lokalt, men det er regionalt', 'correct: regionalt', false],
  ['glem det med budgettet', 'remove budgetSource', false],
  ['jeg vil gerne tilføje lidt til beskrivelsen', 'change description', false],
  ['jeg har glemt noget vigtigt i beskrivelsen', 'change description', false],
  ['I want to add something to the description', 'change description', false],
  ['der er en stavefejl i beskrivelsen', 'change description', false],
  ['kan jeg lige tilføje noget til beskrivelsen', 'change description', false],
  ['jeg vil gerne forkorte beskrivelsen', 'change description', false],
  ['the description needs some work', 'change description', false],
  ['the owner should actually be the region', 'change owner: the region', false],
  ['can you add the Red Cross to the partners', 'change partners: also the Red Cross', false],
  ['jeg har lavet en fejl i et af de tidligere svar', 'change null', false],
  ['hov, jeg kom til at skrive noget forkert før', 'change null', false],
  ['oops, one of my answers is wrong', 'change null', false],
  ['jeg vil gerne ændre et af mine svar', 'change null', false],
  ['noget af det jeg skrev før er ikke rigtigt', 'change null', false],
  ['jeg har svaret forkert på noget', 'change null', false],
  ["something i wrote before isn't right", 'change null', false],
  ['kan jeg rette i mine svar', 'change null', false],
  ['et af mine svar er forkert', 'change null', false],
  ['jeg har fortrudt et af mine svar', 'change null', false],
  ['vi har rykket startdatoen, kan det rettes', 'change period', false],
  ['perioden skal rykkes et halvt år', 'change period', false],
  ['we need to move the start date', 'change period', false],
  ['hov startdatoen er forkert', 'change period', false],
  ['kan vi flytte slutdatoen til december', 'change period', false],
  ['perioden er forkert', 'change period', false],
  ['mit efternavn er stavet forkert', 'change respondentName', false],
  ['jeg hedder Kirsten med K, mit navn er skrevet forkert', 'change respondentName', false],
  ['jeg kom til at stave mit navn forkert', 'change respondentName', false],
  ['jeg kom til at skrive min mands navn', 'change respondentName', false],
  ['navnet er stavet forkert', 'change respondentName', false],
  ['jeg vil lige skrive noget mere under udfordringen', 'change problem', false],
  ['kan jeg lige få lov at omformulere udfordringen', 'change problem', false],
  ['lad mig lige uddybe problemet lidt', 'change problem', false],
  ['jeg vil gerne omskrive udfordringen', 'change problem', false],
  ['i want to rewrite the problem', 'change problem', false],
  ['vi skal også have åbne data med under områderne', 'change themes: også åbne data', false],
  ['beløbet er sat for højt', 'change amountDkk', false],
  ['vi fik vist skrevet et nul for meget på beløbet', 'change amountDkk', false],
  ['jeg skrev et forkert beløb', 'change amountDkk', false],
  ['go back to the bit about the level', 'change level', false],
  ['niveauet er sat forkert', 'change level', false],
  ['we picked the wrong level', 'change level', false],
  ['jeg kom til at trykke på det forkerte niveau', 'change level', false],
  ['jeg vil rette i det med arbejdsplanerne', 'change workplan', false],
  ['der skal lige lidt mere på under arbejdsplaner', 'change workplan', false],
  ['der er noget galt med det jeg skrev om arbejdsplanerne', 'change workplan', false],
  ['the end date is wrong, it should be later', 'change period: later', false],
  ['Dansk Industri skal også med som partner', 'change partners: også Dansk Industri', false],
  ['vi mangler at nævne Aalborg Universitet blandt partnerne', 'change partners: også Aalborg Universitet', false],
  ['det er ikke os der ejer det, kan jeg rette ejeren', 'change owner', false],
  ['spol lige tilbage til det med ejeren', 'change owner', false],
  ['det er ikke længere kommunen der ejer det, ret ejeren', 'change owner', false],
  ['vi må tilbage til spørgsmålet om ejeren', 'change owner', false],
  ['det er blevet en anden ejer', 'change owner', false],
  ["we've got a new owner, can i change that", 'change owner', false],
  ['ejeren er forkert', 'change owner', false],
  ['kan vi gå tilbage til ejeren', 'change owner', false],
  ['organisationens navn er stavet forkert', 'change organisation', false],
  ['slutdatoen skal være 31. december 2019 i stedet', 'change period: 31. december 2019', false],
  ['fjern mit nummer igen', 'remove phone', false],
  ['delete my number', 'remove phone', false],
  ['slet lige nummeret', 'remove phone', false],
  ['jeg vil alligevel ikke have mit navn på', 'remove respondentName', false],
  ['please take my name out', 'remove respondentName', false],
  ['det der med niveauet, det skal være nationalt', 'change level: nationalt', false],
  ['niveauet skal være nationalt i stedet', 'change level: nationalt', false],
  ['jeg vil gerne lave om på det med finansieringen', 'change funding', false],
  ['finansieringen har ændret sig', 'change funding', false],
  ['Sct. Georgs Gilde skal også med på listen over partnere', 'change partners: også Sct. Georgs Gilde', false],
  ['please also add Danish Red Cross as a partner', 'change partners: also Danish Red Cross', false],
  ['change the title to Open Water Data', 'change title: Open Water Data', false],
  ['ret titlen til Fri Adgang til Stranden', 'change title: Fri Adgang til Stranden', false],
  ['beløbet skulle have været 450.000', 'change amountDkk: 450.000', false],
  ["the amount is off, it's 450,000", 'change amountDkk: 450,000', false],
  ['jeg vil tilføje et tema mere', 'change themes', false],
  ['jeg valgte de forkerte områder', 'change themes', false],
  ['tag min mail ud igen', 'remove email', false],
  ['titlen skal i stedet være Rent Vand Nu', 'change title: Rent Vand Nu', false],
  ['vi har fået en partner mere med', 'change partners', false],
  ['Røde Kors skal ikke være med alligevel som partner', 'change partners', false],
  ['vi mangler en partner på listen', 'change partners', false],
  ['ret beløbet til 300.000', 'change amountDkk: 300.000', false],
  ['niveauet passer ikke', 'change level', true],
  ['jeg vil lave om på om det må offentliggøres', 'change publish', false],
  ['rename it to Clean Water Now', 'change title: Clean Water Now', false],
  ['Dansk Røde Kors er også med som partner', 'change partners: også Dansk Røde Kors', false],
  ['e-mailen skal være kim@eksempel.dk', 'change email: kim@eksempel.dk', false],
  ['kald det Grønne Skoler i stedet', 'change title: Grønne Skoler', false],
  ['tilføj demokrati til områderne', 'change themes: også demokrati', false],
  ['mit telefonnummer er forkert, det skal være 20 30 40 50', 'change phone: 20 30 40 50', false],
];

test('what is to be changed is heard in any shape of sentence', () => {
  assert.deepEqual(
    changes.flatMap(([text, expected, freeText]) => otherwise(text, expected, freeText)),
    [],
  );
});

test('content stays content, whatever words of commands it holds', () => {
  assert.deepEqual(
    otherwise(
      `
      Tilbage til naturen
      Stop madspild nu
      Et menneske bag skærmen
      Rettelse af fejl i registre
      Fortsæt samtalen med borgerne
      Drop papiret
      Spring ud i det lokale demokrati
      Hvem har ansvaret?
      Skip the queue
      Restart our town
      Back to basics
      Pause på arbejdet
      Vi kan ikke finde ud af hvem vi skal ringe til
      Man får aldrig fat i et menneske når man ringer til kommunen
      Jeg har selv prøvet at ringe, men der er ingen der svarer
      Ingen ved hvad der sker med deres forslag
      Der er fejl i telefonnumrene på kommunens hjemmeside
      Brevene er skrevet i et sprog som ingen forstår
      Man skal starte forfra hver gang man skifter sagsbehandler
      You have to start over every time you call
      I never know who owns my data
      When you cancel an appointment nobody else gets the slot
      Vi vil hjælpe ældre med at komme på nettet
      Borgerne skal kunne se status på deres sag
      Vi vil stoppe med at sende breve og i stedet ringe til folk
      Jeg vil gerne have at kommunen viser hvad pengene går til
      Det skal være muligt at rette sine oplysninger ét sted
      Vi går tilbage til åbne døre på rådhuset
      Let citizens cancel and change appointments online
      We would like to show people what has happened so far in their case
      Borgerne ved ikke hvem de skal kontakte
      Back on Track ApS
      vi er stoppet med den gamle plan og begyndt på en ny
      planen er at gå tilbage til de små skoler
      det tages fra puljen til pauser og frokost
      De kan hjælpe med at samle data ind
      foreningerne kan stoppe op og lytte
      They could help us get in touch with people
      Ja, frivillige kan tage telefonen og tale med borgerne
      Kan du hjælpe? En app til naboer
      Få hjælp til digital post
      Tag ansvaret tilbage
      Vi starter forfra med kommuneplanen
      Lad borgerne rette deres egne data
      Forstår du brevet fra kommunen?
      Nyt navn til torvet
      Send flere busser
      Luk op for byrådet
      Let's talk about data
      Speak up, speak Danish
      Who to call
      Når jeg ringer til jobcenteret, skal jeg starte forfra med en ny medarbejder hver gang
      Jeg har skrevet til kommunen tre gange uden at få svar
      Vi ved ikke hvad der sker med de forslag vi sender ind
      Mange giver op fordi skemaerne er for lange
      Der er for mange fejl i registrene, og det er svært at få dem rettet
      Mit navn står forkert i tre forskellige systemer
      Folk kan ikke se hvor langt deres sag er
      De ældre forstår ikke hvad der står i brevene
      jeg kan ikke få hjælp til at forstå afgørelsen
      You can't go back and correct a mistake once the form is sent
      I had to call four times before I could talk to a real person
      Nobody tells you what is missing from your application
      Man skal kunne holde pause i sin ansøgning og fortsætte senere
      Vi vil lave en side hvor man kan se alle forslag og hvor langt de er
      Jeg vil gerne have at man kan tale med et menneske når man ringer
      Kommunen skal vise hvad pengene bliver brugt til
      Vi ændrer måden budgettet bliver lavet på
      Vi ønsker at borgerne kan svare på engelsk
      We want people to be able to cancel online instead of calling
      Show every citizen how far their case has come
      de frivillige kan tage over når vi går hjem
      Foreningerne kan tale med dem der ikke kommer til møderne
      Vi har talt med Ældre Sagen, de vil gerne hjælpe
      det fortsætter det arbejde vi startede i 2016
      Planen bliver rettet til næste år
      resten tages fra næste års budget
      Pengene skal findes senere
      Fri For Mobberi
      Må vi være her?
      Ring til en ven
      Lyt til os nu
      Byens nye begyndelse
      Oversæt brevene til engelsk
      Snak dansk med mig
      Skal vi starte forfra med affaldet?
      Næste station: fremtiden
      Ændr loven om aktindsigt
      Glem ikke landsbyerne
      Stop the leaks
      Continue learning for life
      Please mind the gap in data
      A human in the loop
      Man kan ikke rette en fejl når først man har trykket send
      Vi mangler overblik over hvem der gør hvad
      Jeg ville gerne have talt med nogen men telefonen var lukket
      Det er svært at komme videre når man ikke ved hvem der har ansvaret
      Mange borgere har ændret telefonnummer uden at kommunen ved det
      Der mangler en side hvor man kan se partnerne i projektet
      Ejeren af bygningen er tit ukendt
      titlerne på møderne er forkerte i kalenderen
      We are tired of filling in the same form over and over again
      My neighbour gave up because nobody speaks English at the office
      It takes too long and people quit
      Vi holder pause fra digital post og ringer i stedet
      Alle skal kunne komme tilbage til deres svar og ændre dem
      Vi vil samle alle oplysninger ét sted så man ikke skal starte forfra
      Jeg foreslår at man kan springe køen over hvis man har et handicap
      Lav en hjemmeside hvor folk kan se hvad der mangler i deres by
      Et telefonnummer man kan ringe til og tale med et menneske hele døgnet
      A hotline where you can talk to a human day and night
      I want to be able to see what the council has decided so far
      We should be able to change the owner of a company online
      ja de kan hjælpe med at tale med naboerne
      Ældre Sagen er også med
      frivillige der ringer op til dem der er alene
      det står allerede i planen for næste år
      vi er ved at lave planen om
      pengene mangler stadig
      der er afsat penge men beløbet er for lavt
      Stop! Her må du gerne grave
      Hjælp os med at finde hullerne i vejen
      Start på ny i Danmark
      Mennesker før systemer
      Tal med din politiker
      Pausen der forsvandt
      Videre med velfærden
      Fortryd dit samtykke
      Change the way we vote
      Help is on the way
      Call your council
      No more forms
      Det er svært at finde ud af hvem man skal tale med
      Jeg må altid vente i kø og så bliver jeg stillet om
      Der mangler information om støj
      Navnene på vejene er stavet forkert i kortet
      Vi har glemt at spørge borgerne
      Mange springer over fordi de ikke forstår spørgsmålene
      Jeg har ikke fået svar på mit forslag fra sidste år
      People skip the form because it is too long
      I have to repeat my story to every new case worker
      The budget is wrong every year and nobody explains it
      Vi går videre med det arbejde som kommunen startede
      Man kan altid gå tilbage og se hvad der blev besluttet
      Lad borgerne ændre deres egne oplysninger
      Vi vil have et nummer man kan ringe til når det brænder på
      Slet gamle data efter fem år
      Borgerne skal kunne stoppe en sag og starte den igen
      Everyone should be able to see the summary of a meeting
      We want to translate letters into English
      De kan være med til at rette fejl i data
      ja, foreningerne skal hjælpe med at oversætte
      det er de frivillige der starter det op igen
      arbejdsplanen for 2018 nævner det allerede
      vi tager det fra reserven
      pengene kommer tilbage senere
      Menneskerettighedsbevægelsen
      Hjalmar Stop
      Kom videre med cyklen
      Nej til nye motorveje
      Vis hensyn i trafikken
      Tilbage til skolen
      Spørg en embedsmand
      Ret mail til rette kontor
      Gem og genbrug
      Pause before you post
      Ask a human
      Show your work
      Telefonen bliver aldrig taget
      Jeg forstår ikke brevene fra kommunen
      Vi kan ikke finde de oplysninger vi leder efter
      Man ved ikke hvor langt sagen er nået
      Skemaet går i stå midtvejs og man må begynde forfra
      Borgere med forkert adresse får ikke post
      Citizens cannot correct mistakes in their own records
      I don't know where to find the minutes
      Vi vil give unge en stemme og hjælpe dem videre
      Hver måned viser vi hvor pengene er gået hen
      Kommunen retter fejl inden for en uge og skriver tilbage til borgeren
      Jeg vil gerne have en knap hvor man kan få hjælp af et menneske
      Et sted hvor man kan annullere sin tid på sygehuset
      A simple way to cancel, change or pause your benefits
      Volunteers call people who live alone
      de kan hjælpe med at ringe rundt
      naboerne vil gerne være med
      vi retter planen til i 2018
      vi venter på svar fra fonden
      Hjælp til Hjemløse
      Pia Send
      Sammen om maden
      Giv plads til cyklister
      Slut med spild
      Pas på dine data
      Bed om hjælp i tide
      Skift til grøn varme
      Back to school
      Next stop open data
      Ingen tager ansvar for stien
      Jeg bliver sendt fra den ene til den anden når jeg ringer
      Vi mangler penge og overblik
      Der er for lang ventetid og folk opgiver
      Brugerne skriver forkert cpr-nummer og må starte forfra
      Older people need help with the forms
      Vi vil ændre måden man søger byggetilladelse på
      Børn skal kunne få hjælp uden at skulle vente
      Vi skriver ud til alle borgere og spørger hvad de mangler
      Man vælger selv om man vil tale med et menneske eller bruge nettet
      We skip the paper form and go straight to digital
      Help people understand letters from the council
      de ringer til folk og hjælper dem videre
      planen stopper i 2018 og så laver vi en ny
      vi springer et år over i vedligeholdelsen
    `,
      'content',
      true,
    ),
    [],
  );
  assert.deepEqual(
    otherwise(
      `
      Borgerne ved ikke hvem de skal kontakte
      de unge ved ikke hvor de skal hen
      Hjælp til Ordblinde
      Foreningen Start Forfra
      Det Danske Hjælpekorps og Ungdommens Røde Kors
      Foreningen Tilbage til Livet
      Mødrehjælpen og Livslinien
      vi tager dem med fra nabokommunen
      vi starter lokalt og går videre nationalt
      vi begynder forfra i 2018
      vi går i gang igen efter sommerferien 2018
      Styrelsen for Forskning
      Skift Forandring og Et Rigere Liv
      Send Flere Krydderier
      først lokalt senere nationalt
      vi stopper i 2019
      det fortsætter til udgangen af 2019
      fra næste uge og et år frem
      vi har ikke fundet pengene endnu
      nok for lidt, men 50.000
      Københavns Kommune, teknik- og miljøforvaltningen
      Frivilligcenter Vejle
      Hjælpekorpset, Mændenes Hjem og Back to Life
      vi begynder i kommunen
      i morgen og et år frem
      vi fortsætter til 2019
      det klarer vi inden for rammen
      det må I gerne
      skriv til lis@eksempel.dk
      Danmarks Statistik
      KL og Danske Handicaporganisationer
      kun her i byen
      vi stopper når pengene er brugt
      starter igen i august 2018
      nej tak
      Hjælpemiddelcentralen
      Ungdommens Røde Kors
      fra i dag og to år frem
      vi tager hele landet med
    `,
      'content',
      false,
    ),
    [],
  );
});
