import assert from 'node:assert/strict';
import test from 'node:test';
import { type Command, readCommand } from '../../src/recognizers/command.js';

/** The names of fields as the locales have them, both languages. */
const names = {
  title: ['titlen', 'titel', 'overskriften', 'navnet på forslaget', 'the title', 'title', 'heading'],
  description: ['beskrivelsen', 'beskrivelse', 'indholdet', 'the description', 'description'],
  problem: ['udfordringen', 'udfordring', 'problemet', 'problem', 'baggrunden', 'the problem', 'challenge'],
  level: ['niveauet', 'niveau', 'the level', 'level'],
  themes: ['områderne', 'områder', 'temaet', 'tema', 'themes', 'theme', 'areas'],
  ownerType: ['ejerskabet', 'ejerskab', 'ownership'],
  owner: ['ejeren', 'ejer', 'den ansvarlige', 'tovholderen', 'the owner', 'owner', 'who owns it'],
  partners: ['samarbejdspartnerne', 'samarbejdspartnere', 'partnerne', 'partnere', 'partners', 'partner'],
  workplan: ['arbejdsplanerne', 'arbejdsplanen', 'work plan'],
  funding: ['finansieringen', 'finansiering', 'pengene', 'økonomien', 'the funding', 'funding'],
  budgetSource: ['budgettet', 'budget', 'the budget', 'budget'],
  amountDkk: ['beløbet', 'beløb', 'prisen', 'the amount', 'amount', 'cost'],
  period: [
    'perioden',
    'periode',
    'tidspunktet',
    'tidsplanen',
    'datoerne',
    'startdatoen',
    'slutdatoen',
    'the period',
    'period',
    'the dates',
    'schedule',
  ],
  respondentName: ['navnet', 'navn', 'mit navn', 'my name', 'name'],
  organisation: ['organisationen', 'organisation', 'foreningen', 'virksomheden', 'the organisation'],
  email: [
    'e-mailen',
    'e-mail',
    'mailen',
    'mail',
    'min mail',
    'mailadressen',
    'mailadresse',
    'email',
    'my email',
    'e-mail address',
  ],
  phone: ['telefonen', 'telefon', 'telefonnummeret', 'telefonnummer', 'mit nummer', 'phone', 'phone number'],
  publish: ['offentliggørelsen', 'offentliggørelse', 'samtykket', 'publication', 'consent'],
};

const told = (command: Command | null): string => {
  if (!command) return 'content';
  if (command.command === 'change') return `change ${command.field}${command.rest ? `: ${command.rest}` : ''}`;
  if (command.command === 'correct') return `correct${command.rest && `: ${command.rest}`}`;
  if (command.command === 'remove') return `remove ${command.field}`;
  return command.command === 'language' ? `language ${command.language}` : command.command;
};

const check = (expected: string, cases: string, open: readonly boolean[] = [true, false]): void => {
  for (const text of cases
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean))
    for (const freeText of open)
      assert.equal(told(readCommand(text, { names, freeText })), expected, `${text} (freeText: ${freeText})`);
};

test('commands are understood in ordinary Danish', () => {
  check(
    'help',
    `
    hjælp
    Hjælp!
    hjaelp
    hjælp mig lige
    kan du hjælpe mig?
    jeg har brug for hjælp
    jeg forstår ikke spørgsmålet
    jeg fatter ikke en brik
    hvad skal jeg skrive her?
    hvad mener du med det?
    giv mig et eksempel
    kan jeg få et eksempel
    har du et eksempel
    kan du forklare det lidt nærmere
    hvad går det ud på
    jeg sidder fast
    hvad er det I vil vide
    kan du gentage spørgsmålet
    forklar
    uddyb lige
  `,
  );
  check(
    'back',
    `
    tilbage
    gå tilbage
    et trin tilbage tak
    kan vi gå et skridt tilbage
    forrige spørgsmål
    jeg vil gerne tilbage til forrige spørgsmål
    fortryd
    jeg fortryder det sidste
    det forrige igen
  `,
  );
  check(
    'restart',
    `
    forfra
    start forfra
    lad os starte forfra
    kan vi begynde helt forfra
    jeg vil gerne begynde forfra
    start om igen
    slet det hele og start forfra
    nulstil
    fra begyndelsen
  `,
  );
  check(
    'cancel',
    `
    stop
    Stop!
    stop nu
    annuller
    afbryd
    glem det hele
    drop det
    jeg gider ikke mere
    jeg har fortrudt
    slet alt
    slet mine svar
    jeg vil ikke være med alligevel
    afslut
    træk mit forslag tilbage
  `,
  );
  check(
    'summary',
    `
    status
    hvor langt er vi?
    hvor langt er jeg nået
    hvad mangler vi
    hvad har jeg svaret indtil nu
    vis mig mine svar
    kan jeg se det hele
    giv mig lige et overblik
    opsummer
    hvor mange spørgsmål er der tilbage
    er vi snart færdige
    hvad har du noteret
  `,
  );
  check(
    'skip',
    `
    spring over
    spring det her over
    det springer vi over
    næste
    næste spørgsmål tak
    videre
    lad os gå videre
    det vil jeg ikke svare på
    pas
    hop over
    ikke relevant
    kan vi springe det over
    jeg vil helst ikke svare
  `,
  );
  check(
    'pause',
    `
    pause
    jeg holder lige en pause
    vi tager resten i morgen
    jeg fortsætter senere
    kan jeg gemme og fortsætte i morgen
    jeg vender tilbage på mandag
    vi stopper her for i dag
    jeg skal til møde, vi tager den senere
    jeg er nødt til at gå
    gem kladden
    kan jeg gøre det færdigt en anden dag
    så tager vi resten efter frokost
  `,
  );
  check(
    'resume',
    `
    fortsæt
    lad os fortsætte
    jeg er her igen
    så er jeg tilbage
    vi fortsætter hvor vi slap
    genoptag
  `,
  );
  check(
    'human',
    `
    kan jeg snakke med et menneske
    jeg vil tale med en rigtig person
    hvem kan jeg kontakte?
    kan jeg ringe til nogen?
    kan jeg få fat i en medarbejder
    stil mig om til en sagsbehandler
    jeg vil hellere tale med koordinatoren
    er der nogen jeg kan ringe til
    kan I ringe mig op, jeg vil tale med nogen
    menneske tak
  `,
  );
  check(
    'send',
    `
    send
    send det
    send det bare
    send forslaget
    så sender vi det, send det
    jeg er klar til at sende
    indsend
    indsend mit forslag
    send den afsted
  `,
  );
  check(
    'unknown',
    `
    ved ikke
    det ved jeg ikke
    aner det ikke
    det aner jeg simpelthen ikke
    ingen anelse
    ingen idé
    det er ikke besluttet endnu
    det er ikke afklaret
    det ved vi ikke endnu
    ikke sikker
    det kan jeg ikke sige
    det har vi ikke taget stilling til
    gud ved
    svært at sige
    det må tiden vise
    jeg ved det faktisk ikke
  `,
  );
  check('hello', 'hej\nhej igen\ngoddag\ngod morgen\nhejsa');
  check('thanks', 'tak\nmange tak\ntak for hjælpen\ntusind tak');
});

test('commands are understood in ordinary English', () => {
  check(
    'help',
    `
    help
    can you help me please
    I need some help
    I don't understand the question
    what do you mean?
    what should I write here?
    could you give me an example
    please explain
    I'm stuck
  `,
  );
  check('back', 'back\ngo back\nback one question\nprevious question please\ncan we go back\nundo\none step back');
  check('restart', "restart\nstart over\nlet's start over\nI want to start again from scratch\nfrom the beginning please");
  check('cancel', 'cancel\nquit\nforget it\nforget it all\nI changed my mind\ndelete everything\nstop\nI give up');
  check(
    'summary',
    `
    status
    how far are we?
    what have I answered so far
    show me my answers
    what's left?
    how many questions are left
    give me an overview
    where are we
  `,
  );
  check('skip', "skip\nskip this question\nnext\nnext question please\nlet's move on\nI'd rather not say\nno comment\npass");
  check(
    'pause',
    `
    pause
    can I take a break
    can I finish this later
    I'll continue tomorrow
    let's do the rest tomorrow
    I have to go
    save and continue later
    I'll come back to it on Monday
  `,
  );
  check('resume', "continue\nlet's continue\nI'm back\nresume\ncarry on where we left off");
  check(
    'human',
    `
    can I talk to a human
    I want to speak to a real person
    who can I contact?
    can someone call me
    is there somebody I can call
    get me a human
    put me through to the coordinator
  `,
  );
  check('send', "send it\nsubmit\nsubmit my proposal please\nI'm ready to send\nsend it in");
  check(
    'unknown',
    `
    don't know
    I don't know yet
    no idea
    I have no idea
    not sure
    not decided yet
    we haven't decided
    hard to say
    dunno
    to be decided
  `,
  );
  check('hello', 'hello\nhi there\ngood morning');
  check('thanks', 'thanks\nthank you very much\nmany thanks');
});

test('a change is heard with its field, and with its value when that is said', () => {
  check(
    'change owner',
    'lad os ændre ejeren\nspol tilbage til ejeren\njeg vil gerne rette ejeren\nkan vi tage ejeren igen\nejeren er forkert\nchange the owner\ncan we go back to the owner',
  );
  check('change owner', 'ejren skal ændres', [false]);
  check(
    'change email',
    'jeg skrev forkert mail\nmailen er forkert\nder er en fejl i min mail\njeg har tastet forkert mailadresse\nI got the e-mail wrong\nmy email is wrong\nret lige mailen',
  );
  check(
    'change title',
    'jeg vil lave titlen om\nny titel tak, den skal ændres\nskift titlen\nedit the title\ntilbage til titlen\nkan jeg omformulere titlen',
  );
  check('remove budgetSource', 'glem det med budgettet\nslet det med budgettet');
  check('change period', 'perioden passer ikke\nvi skal have ændret perioden\ndatoerne er forkerte\nthe dates are wrong');
  check('change phone', 'mit telefonnummer er forkert\njeg kom til at skrive forkert telefonnummer');
  check(
    'change null',
    'jeg vil gerne ændre noget\nder er en fejl\nforkert\njeg har lavet en fejl\nI want to change something\nkan jeg rette noget',
  );
  check(
    'change title: Åbne byråd',
    'titlen skal være Åbne byråd\nret titlen til Åbne byråd\ntitlen skal i stedet være Åbne byråd\nnej, titlen er altså Åbne byråd\nchange the title to Åbne byråd\nthe title should be Åbne byråd',
  );
  check(
    'change email: x@y.dk',
    'min mail er altså x@y.dk\nnej min mail er x@y.dk\nmin mail er x@y.dk\nmailen skal være x@y.dk\nundskyld, min mailadresse er x@y.dk\nmy email is actually x@y.dk\nskift mailen til x@y.dk',
  );
  check(
    'change owner: Odense Kommune',
    'skift ejeren til Odense Kommune\nejeren skal i stedet være Odense Kommune\nrettelse: ejeren er Odense Kommune\nchange the owner to Odense Kommune\nforresten, ejeren er Odense Kommune',
  );
  check(
    'change phone: 41 78 24 36',
    'mit telefonnummer er 41 78 24 36\nnej, telefonnummeret er 41 78 24 36\nmy phone number is 41 78 24 36',
  );
});

test('a wish for the other language is heard', () => {
  check(
    'language en',
    'engelsk tak\nkan vi tage det på engelsk\nEnglish please\ncan we switch to English?\njeg vil hellere skrive på engelsk\ndo you speak English\nskift til engelsk',
  );
  check('language da', 'dansk\npå dansk tak\nDanish please\nkan vi skifte til dansk\nswitch back to Danish');
});

test('a title is content, whatever word it begins with', () => {
  check(
    'content',
    `
    Hjælp de unge ind i byrådet
    Hjælp til selvhjælp
    Hjælp til ældre ved digitale løsninger
    Stop madspild
    Stop korruptionen nu
    Stop for rygning i byens parker
    Tilbage til naturen
    Tilbage til rødderne
    Status på klimaet
    Status over kommunens gæld
    Pause fra skærmen
    Send flere lærere til landet
    Spring ud i fællesskabet
    Spring over hvor gærdet er højest
    Næste generation af borgerservice
    Fortsæt kampen mod korruption
    Start forfra med bydelsplanen
    En ny start for landsbyerne
    Slet gælden
    Slut med papirpost
    Ret til aktindsigt for alle
    Ændr kursen for klimaet
    Skift til grøn strøm
    Skift ejer af vindmøllerne
    Menneske til menneske
    Tal med din nabo
    Dansk for nybegyndere
    Lær engelsk på biblioteket
    Åbne budgetter
    Åbent budget i alle kommuner
    Borgerne ved ikke hvad kommunen bruger penge på
    Vi ved ikke nok om borgernes behov
    Ingen ved hvem der ejer grunden
    Tak til frivillige ildsjæle
    Hej nabo
    Videre med velfærden
    Kontakt til kommunen på ét sted
    Overblik over alle tilskud
    Glem ikke de ældre
    Forkerte regninger fra vandværket
    Fejl i journalen skal rettes hurtigere
    Ejerskab af egne data
    Find vej tilbage til arbejdsmarkedet
    Afbryd ensomheden
    Drop plastik
    Gem regnvandet
    Help young people into politics
    Stop the waste
    Back to basics
    Back to school for seniors
    Skip the queue
    Restart local democracy
    Pause for thought in schools
    Send help to rural areas
    Continue the open data programme
    Change the way we vote
    Cancel paper forms
    Human rights in schools
    Next generation services
    Thank a volunteer
    Status of public playgrounds
    Correct errors in public registers
  `,
  );
});

test('an answer is content', () => {
  check(
    'content',
    `
    Aarhus Kommune
    lokalt
    medio maj 2018
    fra i morgen
    250.000 kr.
    41 78 24 36
    jens@firma.dk
    ja tak
    nej tak
    ja
    nej
    Aarhus Kommune sammen med frivilligcentret
    det ved jeg ikke, måske Aarhus Kommune
    Ejeren er Aarhus Kommune
    Vi vil lave en app
    👍
  `,
  );
  check('content', 'Borgerne kan ikke tale med en rigtig person i kommunen\nBudgettet skal være åbent for alle', [true]);
});

test('people of all kinds are understood: pensioners, officers, students, the angry', () => {
  check(
    'help',
    `
    jeg kan ikke finde ud af det her, kan du hjælpe?
    undskyld men hvad er det nu jeg skal skrive
    hvad menes der med niveau
    hva ska jeg skrive
    kan du sige det på en anden måde
    forstår ik
    hvad betyder det spørgsmål
    det forstår jeg ikke helt
    øh hvad?
    hvordan skal jeg svare på det
    what am I supposed to put here
    sorry, I don't get it
    could you explain that please
    example?
    eksempel
  `,
  );
  check(
    'back',
    `
    ups, tilbage igen
    kan jeg komme tilbage til det forrige spørgsmål
    jeg vil gerne et skridt tilbage
    gå lige tilbage
    can I go back one step
    take me back
  `,
  );
  check(
    'restart',
    `
    kan vi ikke bare begynde forfra
    det her går ikke, jeg starter forfra
    nej vi starter forfra
    can we start from the beginning
    I'd like to start over
  `,
  );
  check(
    'cancel',
    `
    nu stopper jeg
    jeg orker ikke mere
    nej glem det
    jeg vil gerne afbryde
    slet det hele tak
    slet alle mine oplysninger
    I don't want to do this anymore
    please delete my answers
    please cancel
  `,
  );
  check(
    'summary',
    `
    hvor mange spørgsmål er der endnu?
    er der langt igen
    hvad mangler jeg
    må jeg lige se hvad jeg har skrevet
    kan du vise mig hvad vi har indtil nu
    hvad står der nu
    how much is left
    can I see what I have written
    where did we get to
    vis mit forslag
  `,
  );
  check(
    'skip',
    `
    det gider jeg ikke svare på
    kan jeg springe det spørgsmål over
    den hopper vi over
    næste tak
    spring bare videre
    det er ikke relevant for os
    can we skip that one
    I'll pass on that one
    next please
  `,
  );
  check(
    'pause',
    `
    jeg må løbe nu, jeg vender tilbage
    kan man gemme det og lave det færdigt senere?
    jeg skal hente børn, fortsætter i aften
    resten tager jeg i weekenden
    vi må fortsætte en anden dag
    jeg tager den i morgen
    det må vente til i morgen
    I need a break
    can we continue this another time
    I'll finish it tomorrow
    let me come back to this later
    farvel for nu
  `,
  );
  check(
    'resume',
    `
    så er jeg klar igen
    vi kan godt fortsætte nu
    okay let's go on
  `,
  );
  check(
    'human',
    `
    må jeg tale med en rigtig person
    jeg vil snakke med et rigtigt menneske ikke en robot
    er der ikke en man kan ringe til
    hvem skal jeg ringe til
    hvordan får jeg fat i jer
    kan jeg få et telefonnummer jeg kan ringe til
    I'd rather talk to someone
    is there a real person I can talk to
    who do I contact
    can I call you
  `,
  );
  check(
    'send',
    `
    jamen så send det dog
    okay så sender vi
    jeg vil gerne sende det nu
    send det til koordinatoren
    I'd like to submit it now
    please send my proposal
  `,
  );
  check(
    'unknown',
    `
    det har jeg virkelig ingen anelse om
    ikke den fjerneste anelse
    det ved jeg sgu ikke
    ved ik
    aner det ik
    det er vi ikke enige om endnu
    det er stadig uklart
    det er ikke helt på plads endnu
    det kan jeg ikke svare på lige nu
    ikke bestemt endnu
    jeg er ikke klar over det
    no clue
    that's not been decided yet
    I'm not sure yet
    we do not know at this point
    your guess is as good as mine
  `,
  );
  check(
    'change owner',
    `
    jeg kom til at skrive forkert ejer
    det er ikke den rigtige ejer
    kan jeg lige rette hvem der er ejer
    ret ejer
    I need to correct the owner
  `,
  );
  check(
    'change title',
    `
    overskriften skal laves om
    jeg er ikke tilfreds med titlen, den vil jeg ændre
    can I edit the title please
  `,
  );
  check(
    'change title',
    `
    jeg vil have en anden titel
  `,
    [false],
  );
  check(
    'change level',
    `
    niveauet skal rettes
    niveau er forkert
    go back to level
  `,
  );
  check(
    'change period',
    `
    vi må hellere ændre datoerne
    tilbage til tidsplanen
  `,
  );
  check(
    'change partners',
    `
    jeg glemte en partner
    tilføj en partner
  `,
  );
  check(
    'change email',
    `
    hov, jeg kom vist til at skrive en forkert mail
    min mail er skrevet forkert
  `,
  );
  check(
    'change email: jens@firma.dk',
    `
    hov min mail er jens@firma.dk
    jeg skrev forkert, min mail er jens@firma.dk
    forkert mail, den er jens@firma.dk
    ret min mail til jens@firma.dk
    please change my email to jens@firma.dk
  `,
  );
  check(
    'change title: Grønne skolegårde',
    `
    titlen skal hedde Grønne skolegårde
    kald titlen Grønne skolegårde i stedet
    ny titel: Grønne skolegårde
    ændr overskriften til "Grønne skolegårde"
  `,
  );
  check(
    'change amountDkk: 300.000 kr.',
    `
    beløbet skal være 300.000 kr.
  `,
    [false],
  );
  check(
    'change amountDkk: 300.000 kr.',
    `
    ret beløbet til 300.000 kr.
  `,
  );
  check(
    'change null',
    `
    hov, der er noget galt
    jeg skrev noget forkert
    det er ikke rigtigt
    something is wrong
    I made a mistake
  `,
  );
  check(
    'language en',
    `
    sorry I don't speak Danish
    I don't understand Danish, English please
    could we do this in English
    in english
  `,
  );
  check(
    'language da',
    `
    kan du dansk
    jeg vil hellere have det på dansk
    jeg forstår ikke engelsk
    not in English please, Danish
  `,
  );
  check(
    'thanks',
    `
    tak for det
    tak skal du have
    ok tak
  `,
  );
  check(
    'hello',
    `
    hej med dig
    hey
    hej hej
  `,
  );
  check(
    'content',
    `
    Hjælpere i hver by
    Hjælp!? Når borgeren ringer
    Stop en halv, før du smider ud
    Stop spild af tid
    Forfra med folkeskolen
    Tilbagebetaling af for meget betalt skat
    Statusrapport for åbne data
    Pausehuse til udsatte
    Sendemast på Samsø
    Spring i læring
    Vejen tilbage til fællesskabet
    Slet dine spor på nettet
    Opdater din kommune
    Ret og pligt
    En ny ejer til havnen
    Skift spor
    Glem alt om papir
    Next stop: open data
    Help desk for elderly citizens
    Stop and search statistics
    Back on track
    Undo the damage
    Return to sender
    Skip a meal, feed a child
    Call a friend service for lonely seniors
    A human touch in public service
    Kan jeg få hjælp til at finde mit gamle skolefoto i arkivet
    Borgere skal kunne ringe til en rigtig person hele døgnet
    Vi har ikke besluttet hvordan byens penge skal bruges, og det er problemet
    Det er svært at sige hvem der har ansvaret for vejene
    Kommunens hjemmeside er forkert oversat til engelsk
    Jeg ved ikke hvor jeg skal henvende mig når gadelyset er slukket
    Hans Hansen
    Tom Stopper
    Åben Dialog
    Lokalt budget, lokal beslutning
    Mail til alle borgere
    Ejerskab til egne data
    Beløbet på regningen skal kunne forklares
    Status kan følges online
    Hvad skal der ske med byens grønne områder
    Digital hjælp
    Borgerhjælp
    Kan vi gøre byen renere
  `,
  );
  check(
    'content',
    `
    mit navn er Jens
  `,
    [true],
  );
});

test('any string is read, and a long one fast', () => {
  const started = performance.now();
  for (const piece of ['stop ', 'titlen er ', 'ikke ', 'ret titlen til ', '(', '\u0000', 'a', 'hjælp,', 'mail-', "'"])
    for (const freeText of [true, false]) readCommand(piece.repeat(100_000 / piece.length), { names, freeText });
  assert.ok(performance.now() - started < 5000);
});
