import assert from 'node:assert/strict';
import test from 'node:test';
import { readOrganisation } from '../../src/recognizers/organisation.js';
import { readPersonName } from '../../src/recognizers/person-name.js';
import { readRespondentType } from '../../src/recognizers/respondent-type.js';

const table = (read: (text: string) => string, cases: string): void => {
  for (const line of cases
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [text = '', wanted = ''] = line.split(/\s=>\s/);
    assert.equal(read(text), wanted, line);
  }
};

const name = (text: string): string => {
  const reading = readPersonName(text);
  if (!reading) return 'none';
  return reading.state === 'name' ? reading.name : `? ${reading.candidates.join(', ')}`;
};

const type = (text: string): string => {
  const reading = readRespondentType(text);
  if (!reading) return 'none';
  return reading.state === 'type' ? reading.type : `? ${reading.candidates.join(', ')}`;
};

const organisation = (text: string): string => readOrganisation(text) ?? 'none';

test('a name is read as written, without what leads to it and without titles', () => {
  table(
    name,
    `
    jeg hedder karen holm => karen holm
    mit navn er Bo => Bo
    det er Karen fra Randers Kommune => Karen
    Karen Holm, konsulent => Karen Holm
    kald mig bare Bent => Bent
    karen => karen
    KAREN HOLM => KAREN HOLM
    H.C. Andersen => H.C. Andersen
    J.P. Müller => J.P. Müller
    Anne-Marie af Rosenborg => Anne-Marie af Rosenborg
    Xinyi Wang => Xinyi Wang
    cand.mag. Lone Hansen => Lone Hansen
    Dr. Ahmed Al-Hassan => Ahmed Al-Hassan
    Bente her => Bente
    Bent Jensen Hansen fra Vejle => Bent Jensen Hansen
    my name is Sean O'Brien => Sean O'Brien
    I'm Kelly => Kelly
    Mads Lund og jeg er 34 år => Mads Lund
    Holm, Karen => Karen Holm
    hedder per => per
    Jeg er Ole => Ole
    søren k. jensen => søren k. jensen
    lone hansen tlf 22334455 => lone hansen
    jeg hedder Line men skriv bare L => Line
    venlig hilsen Jens => Jens
    Formand Hanne Jørgensen => Hanne Jørgensen
    Björn Åkesson => Björn Åkesson
    fru Olsen => Olsen
    Mit navn er Hans-Christian Brandt => Hans-Christian Brandt
    hanne => hanne
    lars peter => lars peter
    jeg er Jørgen, borgmester i en mindre kommune => Jørgen
    sure, it's Rebecca Stone => Rebecca Stone
    I'd rather be called Sam => Sam
    det er mig, Grethe => Grethe
    skriv bare Mogens V. Thomsen => Mogens V. Thomsen
    Navn: Ulla Vestergaard => Ulla Vestergaard
    Fatuma Hassan Ali => Fatuma Hassan Ali
    oluf => oluf
    ole b => ole b
    Maj-Britt => Maj-Britt
    tobias fra odense => tobias
    jamen jeg hedder såmænd bare Kaj => Kaj
    Pernille Juul Bech, 43 år => Pernille Juul Bech
    Sekretariatschef Morten Hyllegaard => Morten Hyllegaard
    morten hyllegaard sekretariatschef => morten hyllegaard
    Yusuf El Habib => Yusuf El Habib
    jeg hedder Ida Marie og er 17 => Ida Marie
    Mr. David Green => David Green
    Prof. em. Ole Wæver => Ole Wæver
    anna (bare fornavn) => anna
    Thor => Thor
    bodil m jensen => bodil m jensen
    Skriv Lone W. => Lone W
    kirsten-marie overgaard => kirsten-marie overgaard
    "Bent Ole" => Bent Ole
    jeg heder simon => simon
    mit nanv er Lisbeth Krogh => Lisbeth Krogh
    my name's Priya Patel and I live in Odense => Priya Patel
    Gunnar her! => Gunnar
    Det er Karen Marie Holst der skriver => Karen Marie Holst
    Nicolai Wammen (Aarhus) => Nicolai Wammen
  `,
  );
});

test('a lead is cut off as words, never inside a name', () => {
  table(
    name,
    `
    du kan bare skrive Erik Dam => Erik Dam
    mit navn er Eriksen => Eriksen
    jeg hedder Erna Ertmann => Erna Ertmann
    det er Johanne => Johanne
    afsender: Justus Høg => Justus Høg
    jeg hedder bare Erik => Erik
    Karen (formand) Madsen => Karen Madsen
    Karen (formand) => Karen
    Peter (Pete) Madsen => Peter Madsen
    Lise Holm (FOA) => Lise Holm
    Jens Hansen, jens@hansen.dk, 22 33 44 55 => Jens Hansen
    `,
  );
});

test('what is no name is none, and what may be none is asked back', () => {
  table(
    name,
    `
    xinyi => ? xinyi
    karen og bent => ? karen og bent, karen, bent
    jensen => ? jensen
    næste => none
    vi vil ikke have kommunen til at bestemme => none
    det er for dyrt => none
    Aarhus => none
    Foreningen Norden => none
    jeg bor i Vejle => none
    initiativet hedder Åbne Døre => none
    hvad skal I bruge det til => none
    det må I gerne gætte => none
    projektleder => none
    formanden => none
    i morgen => none
    4 => none
    så lad os komme videre => none
    ja => none
    åben data for alle => none
    Et bedre Danmark => none
    jeg er pensionist => none
    mit navn er ikke vigtigt => none
    Jeg vil gerne lave en app => none
    hvorfor skal I vide det? => none
    karen@holm.dk => none
    12345678 => none
    kommunen => none
    Randers Kommune => none
    det kommer an på hvem der spørger => none
  `,
  );
});

test('the organisation answered for is read, official where the gazetteer knows it', () => {
  table(
    organisation,
    `
    jeg kommer fra Randers Kommune => Randers Kommune
    vi hedder Foreningen Grøn By => Foreningen Grøn By
    det er for ældresagen => ældresagen
    på vegne af Dansk Erhverv => Dansk Erhverv
    mig selv => none
    ingen => none
    odense => Odense Kommune
    Skive => Skive Kommune
    DIGST => Digitaliseringsstyrelsen
    Nordlys Data ApS => Nordlys Data ApS
    vi er en lille forening => none
    foreningen grøn by => foreningen grøn by
    teknik og miljø i aarhus kommune => Aarhus Kommune
    Ældrerådet i Randers Kommune => Ældrerådet i Randers Kommune
    jeg er konsulent i Kolding Kommune => Kolding Kommune
    kommunen => none
    region syd => Region Syddanmark
    Danske Handicaporganisationer (DH) => Danske Handicaporganisationer
    netcompany => netcompany
    hvad mener du? => none
    Det Kongelige Bibliotek => Det Kongelige Bibliotek
    The Danish Cyclists' Federation => Danish Cyclists' Federation
    I work for the Ministry of Finance => Finansministeriet
    den hedder Klub 99 => Klub 99
    LEGO => LEGO
    Kvindernes Internationale Liga for Fred og Frihed => Kvindernes Internationale Liga for Fred og Frihed
    min virksomhed hedder Solsikken => Solsikken
    ved ikke => none
    Holm & Partnere => Holm & Partnere
    jeg er ansat i Sundhedsstyrelsen => Sundhedsstyrelsen
    Det er Gladsaxe kommune => Gladsaxe Kommune
    vi er fra Landsbyrådet i Tversted => Landsbyrådet i Tversted
    os fra roskilde festival => roskilde festival
    Novo Nordisk => Novo Nordisk
    jeg skriver for min mands firma, Byggetek ApS => Byggetek ApS
    danmarks naturfredningsforening => danmarks naturfredningsforening
    Dansk Blindesamfund => Dansk Blindesamfund
    Københavns Kommune, Kultur- og Fritidsforvaltningen => Københavns Kommune
    Aalborg Universitet => Aalborg Universitet
    For Ballerup Bibliotekerne => Ballerup Bibliotekerne
    the municipality of Copenhagen => Københavns Kommune
    I represent Greenpeace => Greenpeace
    it's a small NGO called Bright Minds => Bright Minds
    finansministeriet => Finansministeriet
    Vi er Ungdommens Røde Kors => Ungdommens Røde Kors
    Hjernesagen => Hjernesagen
    hk => hk
    jeg er bare en borger => none
    jeg har ikke nogen organisation => none
    det er privat => none
    Jensens Tømrer og Snedkerforretning I/S => Jensens Tømrer og Snedkerforretning I/S
    sønderborg kommunes borgerservice => Sønderborg Kommune
    Rigshospitalet => Rigshospitalet
    formand for Dansk Ornitologisk Forening => Dansk Ornitologisk Forening
    kommunernes landsforening => KL
    3F => 3F
    bestyrelsen for Gudhjem Borgerforening => Gudhjem Borgerforening
    jeg ved det ikke helt => none
    hvorfor vil I vide det => none
    Frivilligcenter Svendborg => Frivilligcenter Svendborg
    On behalf of the European Youth Forum => European Youth Forum
    vejle kom. => Vejle Kommune
  `,
  );
});

test('who somebody answers as is read in any words', () => {
  table(
    type,
    `
    privat => citizen
    almindelig borger => citizen
    pensionist => citizen
    jeg er studerende => citizen
    vi er et lille firma => company
    selvstændig => company
    enkeltmandsvirksomhed => company
    fagforening => ngo
    frivillig => ngo
    interesseorganisation => ngo
    boligforening => ngo
    kommune => public-authority
    ansat i staten => public-authority
    ministeriet => public-authority
    skole => public-authority
    Randers Kommune => public-authority
    Nordlys Data ApS => company
    ikke som borger men for foreningen => ngo
    som privatperson selvom jeg arbejder i kommunen => citizen
    borger i Randers Kommune => citizen
    jeg arbejder i kommunen men svarer som privatperson => citizen
    studerende på DTU => citizen
    privat virksomhed => company
    KL => ? public-authority, ngo
    jeg er pensionist og formand for vores grundejerforening => ngo
    we're an NGO => ngo
    on my own behalf => citizen
    det skal kommunen bestemme => none
    hvorfor spørger i? => none
    ved ikke => none
    en gruppe borgere => citizen
    sygeplejerske på et sygehus => public-authority
    bare mig => citizen
    konsulent => none
    som helt almindelig dansker => citizen
    borgmester => public-authority
    jeg har mit eget tømrerfirma => company
    os i andelsboligforeningen => ngo
    vi er en styrelse under finansministeriet => public-authority
    NGO => ngo
    embedsmand i et ministerium => public-authority
    På vegne af min arbejdsplads, en kommunal børnehave => public-authority
    advokatfirma => company
    politiker i byrådet => public-authority
    forsker på Aarhus Universitet => public-authority
    gymnasielærer => citizen
    Jeg svarer for et patientforening => ngo
    spejderne => ngo
    bestyrelsesformand i en idrætsklub => ngo
    mor til tre => citizen
    jobcenter => public-authority
    a charity => ngo
    self-employed consultant => company
    individual => citizen
    we represent a trade union => ngo
    local government => public-authority
    I am a civil servant => public-authority
    virksomhed i it-branchen => company
    aktieselskab => company
    landmand => citizen
    privatpraktiserende læge => company
    vi er et sogn => none
    en nonprofit organisation => ngo
    biblioteket => public-authority
    kun mig selv, ikke min arbejdsgiver => citizen
    ikke en virksomhed, bare en borger => citizen
    jeg er både borger og virksomhedsejer => ? citizen, company
    Vejdirektoratet => public-authority
    Røde Kors => ngo
    Grundfos A/S => company
    hos regionen => public-authority
    jeg skriver for kommunen => public-authority
    på kommunens vegne => public-authority
    ældre borger uden tilknytning til nogen => citizen
    jeg er ikke nogen forening => none
    det kommer an på => none
    hvad er forskellen => none
    det er for borgerne => none
    et lille kollektiv af kunstnere => none
    startup i farmaindustrien => company
    universitetsstuderende => citizen
    fagforbundet => ngo
    privat person! => citizen
    Privat. Men jeg arbejder i en styrelse => citizen
    embassy => public-authority
    non-profit => ngo
  `,
  );
});
