import assert from 'node:assert/strict';
import test from 'node:test';
import { findLevel, type LevelReading, readLevel } from '../../src/recognizers/level.js';

const linesOf = (cases: string): readonly string[] =>
  cases
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const told = (reading: LevelReading | null): string => {
  if (reading === null) return '=>';
  return reading.state === 'levels' ? `=> ${reading.levels.join(' ')}` : '~>';
};

/** `text => a b` is read so; `text ~> a|b` is asked back with nothing but these; `text =>` is no answer. */
const reads = (cases: string): void => {
  const wrong = linesOf(cases).filter((line) => {
    const [, text = '', sign = '', value = ''] = /^(.*?) (=>|~>) ?(.*)$/.exec(line) ?? [];
    const reading = readLevel(text);
    const asked = reading?.state === 'unclear' ? reading.candidates.map((one) => one.join(' ')) : [];
    return sign === '~>'
      ? asked.length === 0 || asked.some((one) => !value.split('|').includes(one))
      : told(reading) !== `=> ${value}`.trim();
  });
  assert.deepEqual(wrong, []);
};

test('a level is read in words for it, in places, and through negation, contrast and correction', () => {
  reads(`
    lokalt => local
    Regionalt => regional
    nationalt => national
    næh, det er vist mere sådn regionalt => regional
    kun her i Odder => local
    i hele Jylland => regional
    alle landets kommuner => national
    samtlige 98 kommuner => national
    på Fyn => regional
    i kvarteret => local
    tværkommunalt => regional
    både kommunalt og på landsplan => local national
    ikke lokalt, men nationalt => national
    over det hele => national
    ude hos os => local
    statsligt => national
    Danmark => national
    Aarhus Kommune => local
    Odder => local
    Region Midtjylland => regional
    region syd => regional
    lokalt, nej vent, nationalt => national
    det er ikke bare for vores kommune, det skal ud til alle => national
    ikke kun lokalt, også regionalt => local regional
    alle kommuner i regionen => regional
    alle kommuner i Region Midtjylland => regional
    alle skoler i kommunen => local
    en by på Fyn => local
    Hobro i Nordjylland => local
    hele landet undtagen Bornholm => national
    regionalt, ikke andet => regional
    det er ikke lokalt det er nationalt => national
    reginalt => regional
    nationlt => national
    loaklt => local
    lands dækkende => national
    i hele vores kommune => local
    landet over => national
    hele byen => local
    hele regionen => regional
    nationwide => national
    across the country => national
    all municipalities => national
    only in our town => local
    the whole region => regional
    not just local, it should be national => national
    på landsplan selvfølgelig => national
    i byen Ribe => local
    jeg bor i Odder, men det skal virke i hele landet => national
    vi har prøvet det i Hobro og det skal nu ud i hele landet => national
    lokalt og regionalt => local regional
    alle tre niveauer => local regional national
    hellere nationalt end lokalt => national
    i Snedsted by => local
    kommunalt => local
    Kbh => local
    københavn => local
    i hovedstadsområdet => regional
    i vores sogn => local
    hver eneste kommune i landet => national
    nordjylland => regional
    her i nordjylland => regional
    over det hele i kommunen => local
    i hele odder => local
    landsdækkende, helt klart => national
    for alle danskere => national
    det skal gælde for alle kommuner => national
    jeg vil mene det er et nationalt anliggende => national
    vi tænker regionalt, altså hele Region Sjælland => regional
    i alle fem regioner => national
    landet rundt => national
    hele Danmark, fra Skagen til Gedser => national
    kun i vores by => local
    det er kun for os her i landsbyen => local
    Samsø => local
    Bornholm => local
    på Bornholm => local
    Lolland-Falster => regional
    Vestegnen => regional
    i Aalborg og omegn => local
    lokalt i Aalborg => local
    lokalt, i Aalborg Kommune => local
    på lokalt plan => local
    på kommunalt niveau => local
    både lokalt, regionalt og nationalt => local regional national
    lokalt og nationalt men ikke regionalt => local national
    ikke bare her i byen men i hele kommunen => local
    det er vel nærmest nationalt => national
    det må være statens opgave => national
    sku nok være regionalt => regional
    vist nok lokalt => local
    hmm regionalt tror jeg => regional
    regional level => regional
    at national level => national
    all over denmark => national
    Copenhagen only => local
    in our municipality and neighbouring ones => local
    my neighbourhood => local
    both locally and nationally => local national
    not national, regional => regional
    everywhere => national
    let's say regional => regional
    hele øen => local
    Ikke kun Odder, hele Region Midt => regional
    hele vejen rundt i landet => national
    alle steder i landet => national
    et enkelt sogn => local
    i hver kommune => national
    i alle danske kommuner => national
    de 98 kommuner => national
    i de jyske kommuner => regional
    sønderjylland => regional
    alle kommunerne på Sjælland => regional
    mit nabolag på Nørrebro => local
    bydelen => local
    landspolitisk => national
    alle danskere => national
    for alle kommuner i hele landet => national
    den skal bruges over hele landet => national
    på regionsniveau => regional
    regionsplan => regional
    kommune => local
    region => regional
    hele landsdelen => regional
    staten => national
    i Randers => local
    her på Djursland => regional
    kommunen og regionen => local regional
    regionen, ikke kommunen => regional
    det er mere end bare kommunen, det er hele regionen => regional
    primært lokalt => local
    mest regionalt, lidt nationalt => regional national
    landdækkende => national
    nasjonalt => national
    nationelt => national
    komunalt => local
    lokalt!!! => local
    LOKALT => local
    næ det er kun noget for os her i Hjørring => local
    først lokalt og så nationalt => local national
    lokalt til at starte med => local
    nationalt frem for lokalt => national
    ikke i hele landet, kun i Nordjylland => regional
    ikke hele landet kun nordjylland => regional
    altså det er jo mest noget for vores egen by => local
    kommunalt tænker jeg => local
    det er en statslig opgave => national
    Hele Vestjylland => regional
    Vi forestiller os det i samtlige danske kommuner => national
    begge dele, både i kommunen og regionen => local regional
    kun for Region Hovedstaden => regional
    det skal være et tilbud i hele riget => national
    Lokalt. Det er kun i Gellerup => local
    nationalt!! alle skal have det => national
    hos os i Skive => local
    den skal dække Syd- og Sønderjylland => regional
    i alle 5 regioner => national
    på tværs af de fynske kommuner => regional
    nationwide please => national
    It's for the whole of Funen => regional
    just our little island => local
    local and regional => local regional
    ikke nationalt, det er alt for stort, bare regionalt => regional
    Landsdækkende men styret lokalt => national
    hele kommunen og alle dens landsbyer => local
    for hele landet selvfølgelig, hvorfor skulle det kun være her => national
    vi starter i Vejle men det skal ende med at være i hele landet => national
    alle de midtjyske kommuner => regional
    municipal level => local
    lokalområdet omkring Tarm => local
    Sjælland og øerne => regional
    på skolerne i Gladsaxe => local
    nat. => 
    hele Danmark inkl Grønland => national
    nej ikke kun i vores område, i hele regionen faktisk => regional
    et sted på Amager => local
    mellemkommunalt => regional
    state level => national
    i den kommunale verden => local
    lokalt i Thisted kommune => local
    nabokommunerne også, altså regionalt => regional
    Region Nordjylland sammen med kommunerne => regional
    tja... lokalt vil jeg tro => local
    i regionerne => regional
    det er til os alle i Danmark => national
    kun i vores lille kommune => local
    vores region => regional
    det bør være for alle i hele landet => national
    landet som helhed => national
    som udgangspunkt lokalt => local
    Lokalt (Nørrebro) => local
    sådan rimelig lokalt => local
    regional tak => regional
    må være nationalt vel => national
    ja regionalt => regional
    over hele Jylland og Fyn => regional
    ude i oplandet til Holstebro => local
    her på øen => local
    Island => local
    Kommunalt, da det er Hjørring Kommune der har opgaven => local
    det er jo noget staten skal gøre => national
    the entire region of southern denmark => regional
    at the local level, in Horsens => local
    throughout Jutland => regional
    countrywide => national
    nationalt niveau, evt. pilot i 2 kommuner => national
    i alle fynske kommuner => regional
    både her i byen og ude i landsbyerne => local
    vores by, Ringsted => local
    hele Kongeriget Danmark => national
    Lokal- og regionalt => local regional
    ikke regionalt men derimod lokalt => local
    hverken nationalt eller regionalt, kun lokalt => local
    jeg synes det skal være landsdækkende, så alle får glæde af det => national
    det er nok for småt til at være nationalt, så lokalt => local
    altså det er begge to, kommunen og staten => local national
    i de nordjyske kommuner => regional
    hele kommunen rundt => local
    vist nok i regionen, men det må i afgøre => regional
    så lokalt som muligt => local
    øh nok bare kommunen => local
    hele Region Nord => regional
    vi tænker stort: nationalt => national
    kun Samsø => local
    kommunerne i Midtjylland => regional
    lokal forankring, national udbredelse => national
    i alle landets 98 kommuner og 5 regioner => national
    i vores nærområde => local
    jeg tror regionalt er bedst => regional
    alle kommuner undtagen København => national
    i min fars landsby => local
    den gælder for hele Danmark men ikke Færøerne => national
    local level only => local
    i'd say national => national
    across the whole of Jutland => regional
    in every municipality => national
    Bornholms Regionskommune => local
    Storkøbenhavn => regional
    kommunenivaeu => local
    natinalt => national
    rejonalt => regional
    bare på Djursland => regional
    landsplan => national
    på lands plan => national
    hele syd og sønderjylland => regional
    for kommunen som helhed => local
    det kommer til at køre i hele regionen => regional
    Det er udelukkende et lokalt anliggende => local
    både i Vejle Kommune og i Region Syddanmark => local regional
    alt undtagen nationalt => local regional
    hele landet undtagen Bornholm => national
    mest for vores sogn tror jeg nok => local
    I hele Syddanmark => regional
    det bør da være for hele nationen => national
    Kun Lolland => local
    i alle kommuner på Fyn => regional
    regionalt - altså Region Hovedstaden => regional
    alle byer i landet => national
    på kommunalt plan i Ikast-Brande => local
    jamen det er da nationalt => national
    only local => local
    nationally, across all agencies => national
    vi bor i Thisted men det er til hele landet => national
    bare i bydelen => local
    Thy => regional
    hele det sydfynske øhav => regional
    kommunalt og regionalt niveau => local regional
    statslig => national
    jylland => regional
    her på Frederiksberg => local
    nej nej jeg mente nationalt => national
    hov forkert, regionalt => regional
    lokalt. nej regionalt => regional
    regionalt i stedet for lokalt => regional
    i Aalborg i Region Nordjylland => local
    the capital region => regional
    all five regions => national
    i min kommune, det er Faxe => local
    for hele kongeriget => national
    `);
});

test('one municipality that owns what is counted is not all of them, and all over is not beyond', () => {
  reads(`
    alle kommunens skoler => local
    alle byens borgere => local
    all the municipality's schools => local
    vi vil nå alle kommunens ældre => local
    alle regionens hospitaler => regional
    alle kommunernes skoler => national
    alle landets kommuner => national
    alle kommuner => national
    ikke lokalt, det skal ud over hele danmark => national
    det skal ud over hele landet => national
  `);
  finds(`
    Initiativet skal omfatte alle kommunens skoler. => local
    Initiativet skal omfatte alle landets kommuner. => national
  `);
});

test('what may be one level or another is asked back', () => {
  reads(`
    Aarhus, Odder og Horsens ~> local|regional
    flere kommuner ~> local|regional
    lokalt eller regionalt ~> local|regional|local regional
    måske regionalt ~> regional
    hverken lokalt eller regionalt ~> national
    ikke lokalt ~> regional|national
    lokalt er det ikke ~> regional|national
    local, maybe regional ~> local|local regional
    vi vil gerne have det ud i alle regioner ~> national|regional
    mere end lokalt ~> regional|national
    Digitaliseringsstyrelsen ~> national
    lokal i første omgang ~> local
    tjah, jeg vil sige lokalt men det kunne også være regionalt ~> local|local regional|regional
    et par landsbyer ~> local|regional
    ikke regionalt ~> local|national
    i Frederikshavn kommune og måske senere resten af Nordjylland ~> local|local regional
    Det ved jeg faktisk ikke, måske nationalt? ~> national
    egentlig regionalt men gerne nationalt hvis det går godt ~> regional|regional national|national
    regional or national, not sure ~> regional|national|regional national
    Det omfatter Aarhus, Randers, Favrskov og Syddjurs ~> local|regional
    De ni kommuner i Nordsjælland ~> regional|local
    det bliver i Kbh og Frederiksberg ~> local|regional
    hmm ku godt være nationalt ~> national
    alle sammen ~> national
    i bygden og oplandet ~> local|regional
    vi er fire kommuner om det ~> local|regional
    Fyn, men måske hele landet senere ~> regional|regional national
    i alle byer med over 10.000 indbyggere ~> national|local
    på tværs af landsdele ~> regional|national
    lokalt men med nationalt perspektiv ~> local|national|local national
    Vejle og Fredericia i fællesskab ~> local|regional
    det er en sag for staten og kommunerne ~> local national|national|local
    not sure, probably local ~> local
    i Syddjurs og Norddjurs ~> local|regional
    regionalt og så måske nationalt bagefter ~> regional|regional national
    ikke nødvendigvis nationalt ~> local|regional|national
    lokalt og evt. regionalt ~> local|local regional
    i de større byer ~> local|national
    some municipalities ~> local|regional
    halvdelen af landets kommuner ~> national|regional|local
    `);
});

test('what names no level is no answer', () => {
  reads(`
    det ved jeg ikke =>
    ja =>
    internationalt =>
    i skolerne =>
    hvad betyder regionalt =>
    Hele Norden =>
    vores forening =>
    skal vi vælge?  =>
    hverken eller =>
    1 =>
    reg. =>
    nat. => 
    i udkantsdanmark =>
    hele baduljen =>
    ligegyldigt =>
    det må komitéen bestemme =>
    egentlig bare på vores skole =>
    det skal gælde i EU =>
    hos borgerne =>
    nr 2 =>
    hvad som helst =>
    det ved kun guderne =>
    så bredt som muligt =>
    our village hall =>
    vi vil have det ud i hele verden =>
    for vores medlemmer =>
    hvor det nu passer ind =>
    lige her på vejen =>
    overalt hvor der er havn =>
    det er svært at sige =>
    `);
});

/** `text => a` is stated beyond doubt; `text =>` is not; `text =>? a` is nothing, or this. */
const finds = (cases: string): void => {
  const wrong = linesOf(cases).filter((line) => {
    const [, text = '', sign = '', value = ''] = /^(.*?) (=>\??) ?(.*)$/.exec(line) ?? [];
    const found = findLevel(text);
    if (found && (found.start >= found.end || found.end > text.length)) return true;
    const levels = found?.value.join(' ') ?? '';
    if (sign === '=>?') return found !== null && levels !== value;
    return value === '' ? found?.sure === true : !found?.sure || levels !== value;
  });
  assert.deepEqual(wrong, []);
};

test('a text states where its initiative is to work', () => {
  finds(`
    det er ikke bare for vores kommune, det skal ud til alle => national
    forsøget kørte i Hobro, nu vil vi have det med i samtlige kommuner => national
    Det er et regionalt initiativ, som Region Syd driver. => regional
    Vi foreslår en national portal for høringssvar. => national
    Initiativet skal gælde hele landet. => national
    Projektet dækker hele Region Midtjylland. => regional
    Ordningen skal udrulles på landsplan i 2018. => national
    Vi foreslår, at alle landets kommuner lægger deres luftmålinger ud som åbne data. => national
    Vi har prøvet det i Vejle, og nu skal det ud i hele landet. => national
    Jeg kunne godt tænke mig en app for alle borgere i Odder Kommune. => local
    Niveau: regionalt => regional
    Initiativet er lokalt og omfatter kun Odder. => local
    We propose a nationwide open data portal. => national
    It should be rolled out in all municipalities. => national
    Det skal virke både lokalt og nationalt. => local national
    Vi ønsker at indføre det i hele Syddjurs Kommune. => local
    Forslaget er tænkt lokalt, kun her i Svendborg. => local
    Det skal være et landsdækkende tilbud. => national
    Det skal køre i Region Nordjylland og de 11 kommuner. => regional
    Vi vil lave et lokalt borgerpanel på Nørrebro. => local
    Det bør gælde for alle kommuner i hele landet, ikke kun de store. => national
    Vi tænker det som et initiativ for hele Fyn. => regional
    Det starter i Odder, men skal på sigt ud i hele landet. =>? national
    Alle kommuner skal offentliggøre deres referater. =>? national
    Jeg er pensioneret lærer fra Hobro og synes at alle i hele landet burde kunne se hvad deres kommune bruger penge på. Jeg foreslår en hjemmeside. =>? national
    Vi har i Odder kørt et forsøg med borgerbudget i to år. Det bør alle landets kommuner have mulighed for. => national
    Projektet skal gennemføres i Svendborg Kommune i 2018. => local
    Hjemmesiden skal kunne bruges af borgere i hele Region Midtjylland. => regional
    Ordningen gælder kun i vores kommune. => local
    initiativet tænkes udrullet nationalt fra 2019 => national
    vi vil gerne have et ungeråd i Lejre Kommune ligesom dem de har i Roskilde => local
    Forslaget går ud på at etablere et regionalt datafællesskab på tværs af sygehusene. => regional
    We would like to see this in every Danish municipality. => national
    The scheme should cover the whole region. => regional
    We tested it in Aarhus last year and now want to bring it to the entire country. => national
    Det er oplagt at lade det være landsdækkende. =>? national
    Initiativet er målrettet små øer som Fejø og Anholt. =>? local
    Der skal laves en app der virker i alle kommuner. => national
    Som noget nyt skal borgerne i Brønderslev kunne stemme om anlægsprojekter. =>? local
    Idéen er at starte i det små her i Ribe og holde det lokalt. =>? local
    Vi foreslår at der oprettes et nationalt videnscenter. => national
    Det er et lokalt forslag, som kun angår Nørrebro. => local
    Platformen udbredes til alle kommuner i Syddanmark. => regional
    Jeg synes ikke det skal være nationalt, men holdes regionalt. => regional
    Forslag: En regional borgerportal for Nordjylland => regional
    det ska gælde hele landet ik bare københavn => national
    Vi ønsker os, at dagsordener fra alle byråd i landet kan søges ét sted. =>? national
    Initiativet vil virke på lokalt niveau i de deltagende kommuner. => local
    Det handler ikke om vores by alene, men om hele Jylland. =>? regional
    hej digitaliseringsstyrelsen. jeg er pædagog i ballerup og jeg vil foreslå at alle landets daginstitutioner skal lægge deres normeringer ud så forældre kan se dem. i dag er det en hemmelighed. kommunen ved det godt men siger ikke noget =>? national
    Vi i Lokalrådet på Tåsinge foreslår en fælles app for øens foreninger. Appen skal kun bruges her på øen. => local
    Indsatsen omfatter de fire kommuner i Trekantområdet, og Region Syddanmark er orienteret. =>? regional
    Our municipality, Rudersdal, has had an open council app since 2015. We suggest that the same app be made available nationwide. => national
    Ordningen bør i første omgang afprøves i tre kommuner og derefter udbredes til hele landet. => national
    Region Hovedstaden har et sundhedsdata-projekt. Vi vil gerne lære af det, men vores initiativ skal alene gælde for Herlev Kommune. => local
    Vi ønsker at etablere et lokalt frivilligkorps i Nakskov, der kan hjælpe ældre med NemID. => local
    Niveau: Kommunalt (Odense) og regionalt => local regional
    Initiativet retter sig mod hele landet, men forankres i Kolding. => national
    It is intended as a regional pilot in North Jutland. =>? regional
    forslaget skal virke i min kommune og ikke andre steder => local
    Folkebibliotekerne i hele landet skal være med. =>? national
    Det drejer sig om et projekt på tværs af kommunegrænserne i Limfjordslandet. =>? regional
    KL bør få alle kommuner med. =>? national
    Vi har kørt det i syv kommuner på Sjælland med god succes, så vi håber på at få det i alle 98. =>? national
    Vores forening dækker hele Danmark, men forslaget her gælder kun Vejle. => local
    Alle regioner skal bruge samme journal, så forslaget gælder nationalt. => national
    Vi vil oprette et ungdomspanel i Region Sjælland. => regional
    Et nationalt overblik over lobbymøder ville hjælpe journalister. =>? national
    I'd like the council in Esbjerg to publish all invoices. =>? local
    Rollout: all five regions. =>? national
    Det skal ikke være nationalt, bare her i Lemvig. => local
    Projektets geografiske område er Fyn. =>? regional
    Det her er et forslag til hele landet. => national
    Statens Arkiver skal stå for det over hele landet. =>? national
    Vi foreslår at oprette et borgerting på regionalt niveau. => regional
    Samtlige kommuner bør forpligtes til at svare inden 14 dage. => national
    det er ment som noget for hele region midt => regional
    Gerne på landsplan! =>? national
    Forslag: Lad borgerne i Køge Kommune foreslå emner til byrådet. => local
    Goddag, jeg hedder Ove og bor på Langeland. Jeg synes at vi her på øen skulle have et digitalt forsamlingshus. =>? local
    Jeg foreslår at DR laver en udsendelse om demokrati til hele landet. =>? national
    Tanken er at alle sygehuse i Region Midtjylland viser deres ventetider samme sted. => regional
    Initiativet er nationalt. => national
    Formålet er at give alle landets borgere indsigt i deres egne data. =>? national
    Det skal være sådan i hele landet, at man kan få et svar på under en uge. =>? national
    Kommunen bør oprette et lokalt råd for unge. => local
    This would apply to every municipality in Denmark. => national
    We want it to start in Odense and then spread to the rest of Denmark. =>? national
    Platformen skal kunne rumme data fra alle kommuner. =>? national
    Gør det landsdækkende! => national
    der burde være en i hver kommune som man kan ringe til => national
    Vi ansøger om at gennemføre projektet i Guldborgsund. => local
    Målgruppen er unge i hele Vestjylland. =>? regional
    Det handler om Hjørring og kun Hjørring. =>? local
    Forslaget er relevant for alle kommuner. =>? national
    Vi foreslår en forsøgsordning i fem kommuner. =>? local
    Ordningen skal være statslig, for ellers bliver det for forskelligt. => national
    Vi forestiller os en regional løsning, gerne med Vejle i spidsen. => regional
    Projektets niveau: lokalt, i Assens Kommune => local
    Initiativet er i første række tænkt for Nordjylland. => regional
    Jeg skriver fra Ærø, hvor vi i årevis har haft en god dialog med kommunen. Det jeg foreslår gælder dog hele landet. => national
    Skive Kommune ønsker at udvikle en lokal klimaportal sammen med borgerne. => local
    Initiativet skal dække alle fem regioner. => national
    Målet er, at alle 98 kommuner er med i 2019. => national
    det ville være godt hvis alle kommuner gjorde ligesom i Egedal =>? national
    Tilbuddet skal i udgangspunktet være lokalt for Kerteminde. => local
    Projektet skal køre i Aarhus, Viborg og Herning. =>? local
    Vi tester i tre måneder i Nyborg, og derefter rulles det ud på hele Fyn. => regional
    Forslaget vedrører kun Stevns. => local
    It is a local initiative for the town of Ribe. => local
    Our plan is to build a regional data hub with the five hospitals. => regional
    Indfør en fast spørgetid i samtlige byråd. =>? national
    Både på regionalt og nationalt niveau skal initiativet følges op. =>? regional national
    en app til hele danmark det er det jeg vil ha => national
    Alle i Danmark skal kunne bruge den. => national
    Vi søger midler til et lokalt projekt. => local
    Kommunen har 60 landsbyer, og alle landsbyer skal have en digital opslagstavle. =>? national
    Hvis det går godt, kan det udbredes til resten af landet. =>? national
    Ejer: Region Midtjylland. Geografi: hele regionen. => regional
    Jeg hedder Jonas og studerer i Aalborg. Min idé er et kort over alle ledige lokaler, som foreninger kan låne, og det skal omfatte hele Aalborg Kommune. => local
    Vi ser helst, at det kommer til at gælde overalt i Danmark og ikke kun for os på Vestegnen. => national
    We are a small Funen-based company. The service would be offered to citizens all over Funen. => regional
    jeg syns alle skoler i frederikshavn skal ha et elevråd der bestemmer noget =>? local
    Det foregår i Tønder, Aabenraa og Sønderborg. =>? local
    Ordningen bør være ens i alle regioner. =>? national
    Vi håber at det bliver en national standard. =>? national
    Indsatsen er landsdækkende og starter i 2018. => national
    Bare det bliver i vores egen landsby, så er jeg glad. =>? local
    It's meant for our municipality only, Lejre. => local
    Et lokalt ungeråd i Hvidovre er det, vi ønsker. =>? local
    Udbredelse: hele landet, alle kommuner og regioner => national
    `);
});

test('where something was tried, where people live, and what others do state no level', () => {
  finds(`
    Region Syd driver det. =>
    Jeg bor i Odder og arbejder i Aarhus. =>
    Vi har i dag en lokal forening med 40 medlemmer. =>
    Den nationale strategi for digitalisering siger noget andet. =>
    De lokale foreninger skal inddrages. =>
    Vi vil samle de kommunale data på en portal. =>
    Problemet er det samme i alle kommuner. =>
    Vi har prøvet det i Vejle, og det gik godt. =>
    I Aarhus Kommune har vi haft et borgerpanel siden 2012. =>
    Som borger i Hobro oplever jeg, at kommunen ikke svarer. =>
    I live in Aarhus and work for a local NGO. =>
    The pilot ran in Aarhus. =>
    Vi er en landsdækkende forening med 3000 medlemmer. =>
    På landsplan findes der 30.000 foreninger. =>
    Ligesom i Randers bør man kunne se dagsordenerne. =>
    Vi foreslår, at Aarhus Kommune opretter et borgerpanel. =>
    Initiativet ejes af Region Nordjylland. =>
    Løsningen kan udbredes til andre kommuner. =>
    Kommunerne i hele landet har hver deres system. =>
    Vi er 12 kommuner i hovedstadsområdet som samarbejder om digital post. =>
    Kommunernes Landsforening bør stå for det. =>
    Det nationale biodiversitetskort er svært at finde rundt i. =>
    Vores regionale netværk mødes hver måned. =>
    Staten bør lave en fælles portal. =>
    Our local chapter has 40 volunteers. =>
    Min mor bor i Esbjerg og kan ikke finde ud af NemID. =>
    Projektet har kørt i Region Syddanmark siden 2014. =>
    Foreningen arbejder for bedre forhold i hele Danmark. =>
    Kommunen har en lokal app, Tip Vejle, som vi er glade for. =>
    Alle regioner har deres egen journal. =>
    Der er 98 kommuner og 98 forskellige løsninger. =>
    Ideen kommer fra Region Sjælland, hvor man har haft succes med den. =>
    I Herning har vi besluttet at åbne alle data. =>
    Forslaget er, at Danmarks Statistik åbner flere tabeller. Det er landsdækkende data, som kommunerne allerede indberetter. =>
    Den lokale avis skrev om det i sidste uge. =>
    Der er stor forskel på hvordan det gøres rundt om i landet. =>
    Jeg synes det er for dårligt at man i hele landet skal vente så længe på aktindsigt. =>
    Man kunne starte i Aarhus. =>
    Børnene på vores lokale skole har lavet en video. =>
    Jeg bor på Mors, og her er ingen bus. =>
    Kommunerne i Region Nordjylland har lavet en fælles erklæring. =>
    The agency already runs a national register. =>
    Vi vil have flere lokale helte frem i lyset. =>
    En national strategi er nødvendig, siger eksperterne. =>
    Problemet er landsdækkende. =>
    Vi er et netværk af lokale foreninger i Sønderjylland. =>
    Forsøgsordningen i Fredericia bliver til august gjort permanent i Fredericia. =>
    Vi har i Gladsaxe et godt samarbejde med lokale virksomheder. Nu vil vi gerne dele erfaringerne med andre kommuner via en hjemmeside. =>
    Vi er en lille kommune på Lolland med store udfordringer. =>
    Region Sjælland og Region Hovedstaden skal stå for det sammen. =>
    The council in Aarhus already does this, but nobody else in the country does. =>
    Den lokale beredskabsplan ligger på nettet. =>
    Kommuner over hele landet kæmper med det samme. =>
    Min svigersøn arbejder i Region Syddanmark og siger det samme. =>
    Nationalt set er problemet endnu større. =>
    Politikerne i hele landet taler om det, men ingen gør noget. =>
    Det lokale demokrati har det skidt. =>
    Landet over lukker bibliotekerne. =>
    Det er ikke tænkt som et nationalt projekt. =>
    The national archive holds the data, but the region uses them. =>
    Vores forening har lokalafdelinger i hele landet. =>
    I Sverige har man et nationalt register. =>
    Forslaget vedrører de kommunale hjemmesider. =>
    Vi vil bede Folketinget vedtage en lov om åbne data. =>
    Skolerne i Haderslev har fået nye computere. =>
    Det nationale sundhedsregister bør åbnes. =>
    Regeringen har en national handlingsplan. =>
    De lokale politikere i Vordingborg bør stille op en gang om måneden. =>
    Naturstyrelsen har i dag et kort over stier i hele landet. Vi vil gerne bygge videre på det. =>
    Trafikselskabet Midttrafik dækker hele Region Midtjylland. =>
    Projektet er forankret i Region Syddanmark, som også betaler. =>
    Her i Kalundborg har vi tradition for borgermøder. =>
    Forslaget handler om de nationale test. =>
    Vi har spurgt alle kommuner, og 60 svarede. =>
    Kommunalbestyrelsen i Hvidovre har vedtaget en politik for åbenhed. =>
    Det regionale råd mødes fire gange om året. =>
    Vi vil gerne lære af de erfaringer, man har i hele landet. =>
    Der findes allerede et kort, som dækker hele Danmark. =>
    Kommunen skal efter loven svare borgere i hele kommunen. =>
    Vi er til stede i alle regioner. =>
    Listen over foreninger i Randers er fra 2009. =>
    Vi foreslår at oprette en digital postkasse. Kommunerne kan selv vælge. =>
    Projektet er inspireret af et lokalt projekt i Gladsaxe. =>
    Alle kommuner har pligt til at have et handicapråd. =>
    Kun i Aarhus har man prøvet det. =>
    Vi foreslår, at Statens Museum for Kunst åbner sit arkiv. =>
    Min søn går i skole i Vejle, og skolen er god. =>
    Siden er lavet af frivillige i Odense. =>
    Our national office is in Copenhagen. =>
    People in the whole country are tired of waiting. =>
    Det lokale bibliotek vil gerne lægge hus til. =>
    I hele Europa arbejder man med åbne data. =>
    Vi har talt med fire kommuner på Fyn om forslaget. =>
    Derfor foreslår vi et samarbejde mellem den lokale skole og Region Syddanmark. =>
    Region Midtjylland skal eje initiativet sammen med Danske Regioner. =>
    Der er for lidt åbenhed både lokalt og nationalt. =>
    Vi foreslår en app udviklet af et lokalt firma i Herning. =>
    Pengene skal findes i den nationale digitaliseringspulje. =>
    `);
});

test('how far an initiative reaches is told by the build of its clause', () => {
  finds(`
    Vi forestiller os at det bliver for hele landet og ikke bare for de store byer. => national
    Det nytter ikke noget hvis det kun er os, alle kommuner skal med. => national
    Det er kun tænkt som noget for Thyborøn, ikke for resten af Lemvig Kommune. => local
    Initiativet skal omfatte alle kommuner i Region Midtjylland. => regional
    This needs to be in place in every single municipality. => national
    It would only be for people living on Samsø. => local
    vi snakker kun om amagerbro, ikke hele københavn => local
    Lad det komme hele Danmark til gode. => national
    Hele Fyn bør kunne bruge den samme løsning. => regional
    Så mit forslag er: gør det i hele landet. => national
    Lad os starte og slutte her i Tisvilde. => local
    Start in Horsens, by all means, but the point is to get it to every municipality in the country. => national
    Geografisk: Nørrebro og kun Nørrebro. => local
    Scope: the capital region. => regional
    Niveau: hele landet => national
    hvor: vores egen lille by => local
    Det skal ikke være op til den enkelte kommune, det skal være ens i hele landet. => national
    Reglerne bør være de samme for alle kommuner. => national
    Forslaget vedrører samtlige statslige myndigheder. => national
    Det giver mest mening på regionalt niveau. => regional
    I think it belongs at the municipal level. => local
    Borgere over hele landet skal kunne bruge den. => national
    Alle danskere skal kunne slå det op. => national
    Forslaget er begrænset til Gellerup. => local
    Vi holder det inden for Ishøj. => local
    Kun vores egen by er med, Assens. => local
    Projektet dækker Trekantområdet og rækker ikke længere. => regional
    Foreningen er lokal, men initiativet er nationalt. => national
    Selv om vi er en landsdækkende organisation, er initiativet kun rettet mod Lolland Kommune. => local
    The plan is for all municipalities in North Jutland to join. => regional
    I'd like to see this in all of Denmark's ports. => national
    We'd want every region and every municipality on board. => national
    Det er en bydelsting, ikke noget for hele byen. => local
    skal bare være for vejen her og de to næste => local
    Fra Tønder til Hirtshals skal det være ens. => national
    Det bør være et krav i alle kommuner. => national
    Der bør laves en lov, så alle kommuner skal offentliggøre referater. => national
    Pilot og drift sker alene i Gribskov Kommune. => local
    Vi vil gerne gøre det i Viborg Kommune, og hvis andre vil kopiere det, er det deres sag. => local
    Tanken er at dække det østlige Sjælland. => regional
    It's for Bornholm. Nobody else. => local
    Vi ønsker en fælles ordning på tværs af kommunerne i Vestjylland. => regional
    Udrulningen sker i alle 98 kommuner i 2019. => national
    The whole thing is confined to the harbour district of Aalborg. => local
    Målet er, at det bliver et tilbud til alle i Danmark. => national
    We will only do it in Svendborg. => local
    Ikke et lokalt påfund, men en landsdækkende ordning. => national
    Ikke nationalt, men regionalt: Region Hovedstaden. => regional
    People should have the same access wherever in Denmark they live. => national
    Vi holder os til Vesterbro i denne omgang, og mere er der ikke i det. => local
    Vi vil dække hele Nordsjælland, altså otte kommuner. => regional
    Det er tænkt som et nationalt tilbud. => national
    Det er tænkt som et tilbud til borgerne i Hvidovre. => local
    Et regionalt samarbejde om åbne data er det, vi foreslår. => regional
    a register for our parish => local
    Skal det virke, skal det være over hele landet. => national
    Hvis det skal give mening skal det gælde alle sygehuse i Danmark => national
    Gerne i alle kommunerne på Sjælland. => regional
    Initiativets geografiske område er Danmark. => national
    Udbredelse: Randers by => local
    Dækning: Fanø Kommune => local
    Geographic scope: Denmark => national
    Level: region => regional
    Omfang - hele landet => national
    the scheme is for tenants on the Mjølnerparken estate => local
    De 98 kommuner gør det på 98 måder; nu skal det gøres ens overalt i landet. => national
    Not Denmark, not even Zealand, simply Holbæk. => local
    Det drejer sig om havnen i Struer, ikke andet. => local
    Kort sagt: Region Nordjylland, hverken mere eller mindre. => regional
    Det bør rulles ud nationalt efter forsøget i Hedensted. => national
    After the trial in Hedensted it should go nationwide. => national
    After the national report came out, we decided to do our own version in Hedensted only. => local
    My suggestion is that every public library in the country gets one. => national
    My suggestion is that the library in Tårnby gets one. => local
    Alle offentlige myndigheder i Danmark skal være omfattet. => national
    det ska være et krav for alle kommuner i danmark => national
    Vi i Brande vil ha det her i byen og så er den ikke længere => local
    Vi vil have det udbredt til hele Vestjylland => regional
    Indsatsen dækker regionens 17 kommuner. => regional
    En model for hele landet, ikke en lappeløsning i tre kommuner. => national
    Initiativet skal virke både regionalt og nationalt. => regional national
    The initiative is both local and regional in scope. => local regional
    It's not about one town but about Denmark. => national
    This is something the whole country needs. => national
    This ought to be the rule from Skagen to Rødby. => national
    Only Bornholm, please. => local
    Dette er alene et forslag for Hørsholm Kommune. => local
    Forslaget angår alene kommunens egne institutioner. => local
  `);
});

test('what is so today, where one lives and what is one of two states no reach', () => {
  finds(`
    Hele Danmark taler om det for tiden. =>
    Kommunen har lagt det på sin hjemmeside, men kun for Horsens. =>
    Det kostede staten 4 mio. kr. =>
    Jeg har boet i Region Nordjylland i tyve år. =>
    Den nationale strategi for digitalisering løber frem til 2020. =>
    Regionerne har allerede noget lignende på sundhedsområdet. =>
    Alle borgere har ret til aktindsigt. =>
    Kommuner og regioner bruger hvert år millioner på konsulenter. =>
    Firmaet ligger i Aalborg og har kunder over hele landet. =>
    Vores forening har medlemmer i hele landet. =>
    Foreningen er landsdækkende og har 4.000 medlemmer. =>
    Som landsdækkende organisation ser vi behovet hver dag. =>
    The region pays for it today. =>
    Every municipality does it differently, and that is the problem. =>
    I hver kommune gør man det på sin egen måde. =>
    På Bornholm findes der en god model. =>
    Jeg er folkeskolelærer i Silkeborg og møder det tit. =>
    Danmark er et af verdens mest åbne lande. =>
    Vi har talt med folk i hele landet. =>
    There is a national register, but it is closed. =>
    My local library helped me find the form. =>
    Samsø gjorde det først, og nu følger andre efter. =>
    Vi synes at kommunen skulle lave en app hvor alle borgere kan se hvad der bliver bygget i deres kvarter. =>
    The council ought to publish what is planned in each neighbourhood. =>
    Skolen ligger i Vejle. =>
    Den regionale avis har skrevet om det. =>
    Vi er en regional paraplyorganisation med base i Kolding. =>
    We hosted a workshop in Odense with people from all over Denmark. =>
    Vi vil gerne invitere koordinatoren til et møde i Kolding. =>
    Ministeriet bør spørge kommunerne først. =>
    Der findes 98 kommuner, og de gør det på 98 måder. =>
    After the trial in Hedensted the national report came out. =>
    Min kommune svarer aldrig på mails. =>
    Jeg håber I læser det i regionen. =>
    Både lokalt og nationalt er tilliden faldet. =>
    Nationalt set er tallet 12 procent, lokalt er det 30. =>
    National Gallery has a nice website. =>
    Tilliden er lav i hele landet. =>
    Hele byen ved det. =>
    We drove from Skagen to Rødby last summer. =>
    Alle kommuner skal i dag svare inden fire uger. =>
    Man skal ringe til tre steder i vores kommune. =>
    Kontoret skal ligge i Aarhus. =>
    Staten bør betale. =>
    Vi skal have flere til at stemme. =>
    Aarhus Kommune skal stå for det. =>
    Jeg skal til møde i Viborg på mandag. =>
    Hele landet så med, da sagen rullede. =>
    Det er i Aarhus, jeg bor. =>
    Det er på Fyn, problemet er størst. =>
    Projektet er opstået i Hvide Sande blandt fiskere. =>
    Vores virksomhed har kontor i Odense og København, men kunder i hele landet. =>
    Det kræver en ændring af den nationale lov. =>
    Initiativet skal ledes af en borgergruppe i Nakskov. =>
    Initiativet skal præsenteres på et møde i Vejen. =>
    Initiativet er udviklet sammen med Region Nordjylland. =>
    The project was born in Copenhagen. =>
    Councillors from all over the country should visit us. =>
    Regionen er ikke med i projektet. =>
    The municipality is the owner. =>
    The municipality of Faxe will own it. =>
    Budgettet er 200.000 kr. og ingen andre steder fra kommer der penge. =>
    Kun tre kommuner svarede. =>
    Only two councils answered, and no other region did. =>
    Kommunen kan ikke klare det alene. =>
    Ikke kun i Aarhus er folk trætte af det. =>
    Problemet findes ikke kun hos os, men i hele landet. =>
    Det gælder både i Randers og i Hobro, at ingen læser referater. =>
    Loven gælder i hele landet. =>
    Sådan er det over hele Danmark. =>
    I resten af landet kan man se det på nettet. =>
    Min bror i Esbjerg siger, det samme gælder der. =>
    Vi er frivillige i vores by og laver det i fritiden. =>
    Our members live throughout Denmark. =>
    The national association supports us. =>
    Hver kommune bruger sit eget system. =>
    Vi er de eneste i regionen. =>
    Det begyndte i Struer og skal evalueres til sommer. =>
    Skal det være lokalt eller nationalt? Det ved vi ikke. =>
    Om det bliver regionalt eller nationalt, må I afgøre. =>
    Vi har ikke taget stilling til, om det skal være i én kommune eller i hele landet. =>
    Kommunerne bør tænke over det. =>
    Borgerne skal kunne se, hvor mange penge regionen bruger. =>
    Datasættet dækker hele landet, men er fra 2009. =>
    Vi tager det op på det nationale møde. =>
    Det lokale plejehjem skal have ros. =>
    De bedste løsninger kommer fra små kommuner. =>
    Bogen skal kunne købes i hele landet, siger forlaget. =>
    Man kan læse om det i lokalavisen. =>
  `);
});

test('the words behind a level are the ones that name it', () => {
  const text = 'Forsøget kørte i Hobro. Nu skal det ud i samtlige kommuner i landet.';
  const found = findLevel(text);
  assert.equal(text.slice(found?.start, found?.end), 'samtlige kommuner i landet');
});
