import assert from 'node:assert/strict';
import test from 'node:test';
import { splitNames, splitOwner } from '../../src/recognizers/authorities.js';

/** `text => owner | partner; partner`, or nothing when nobody is named. */
const wrongOf = (cases: string, read: (text: string) => string): readonly string[] =>
  cases
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)
    .flatMap((line) => {
      const [text = '', wanted = ''] = line.split(/\s=>\s?/);
      const got = read(text);
      return got === wanted.trim() ? [] : [`${line}   (${got})`];
    });

const ownerOf = (text: string): string => {
  const read = splitOwner(text);
  return read ? [read.owner, read.partners.join('; ')].filter(Boolean).join(' | ') : '';
};

const listOf = (text: string): string => splitNames(text).join('; ');

test('words without a sign of being a name are no owner', () => {
  const cases = `
    det må de selv finde ud af =>
    det ved I bedre end mig =>
    Hvem plejer at eje den slags? =>
    spørg Rune =>
    alle andre end Skat =>
    engang til næste år =>
    Ikke kommunen =>
    det er noget jeg ikke har styr på =>
    borger =>
    det finder vi ud af hen ad vejen =>
    Det kommer an på prisen =>
    nogen med forstand på it =>
    Godt spørgsmål =>
    den der har lyst =>
    ligegyldigt =>
    Find selv på noget =>
    dem der plejer =>
    Hvad mener du selv? =>
    snart =>
    Chefen =>
    bestemmer I =>
    de voksne =>
    it is up to them =>
    someone who knows about it =>
    Good question =>
    whoever is best at it =>
    You know better than me =>
    ask somebody else =>
    Who normally owns such things? =>
    next year some time =>
    Not the municipality =>
    something clever =>
    jeg er ligeglad =>
    anybody but Skat =>
    spørg kommunen =>
    vores klub =>
    our school =>
    i Juni 2018 =>
    `;
  assert.deepEqual(wrongOf(cases, ownerOf), []);
});

test('organisations are owners, also when typed in lower case', () => {
  const cases = `
    aarhus kommune => Aarhus Kommune
    frivilligcentret i vejle => frivilligcentret i vejle
    ældre sagen => ældre sagen
    røde kors => røde kors
    grundejerforeningen solhøj => grundejerforeningen solhøj
    københavns universitet => københavns universitet
    den lokale skole => den lokale skole
    biblioteket på torvet => biblioteket på torvet
    nordlys data aps => nordlys data aps
    dansk cyklist forbund => dansk cyklist forbund
    skolebestyrelsen => skolebestyrelsen
    borgerrådet i ringe => borgerrådet i ringe
    kulturhuset => kulturhuset
    menighedsrådet => menighedsrådet
    ngo forum => ngo forum
    the local library => the local library
    housing association => housing association
    red cross => red cross
    roskilde festival => roskilde festival
    Danmarks Naturfredningsforening => Danmarks Naturfredningsforening
    Novo Nordisk Fonden => Novo Nordisk Fonden
    IBM => IBM
    `;
  assert.deepEqual(wrongOf(cases, ownerOf), []);
});

test('partners need a sign of a name too, but groups of people may take part', () => {
  const cases = `
    engang til næste år =>
    det er noget jeg ikke har styr på =>
    min kommune =>
    det må de selv finde ud af =>
    det ved I bedre end mig =>
    spørg Rune =>
    alle andre end Skat =>
    noget smart =>
    Måske senere =>
    next summer =>
    whatever you think =>
    borger =>
    ældre sagen og røde kors => ældre sagen; røde kors
    det lokale bibliotek => det lokale bibliotek
    borgere og foreninger => borgere; foreninger
    forældre, lærere og elever => forældre; lærere; elever
    boligforeningen, skolen og kirken => boligforeningen; skolen; kirken
    aarhus kommune og kl => Aarhus Kommune; kl
    the sports club and the school => the sports club; the school
    en frivillig organisation => en frivillig organisation
    Microsoft => Microsoft
    `;
  assert.deepEqual(wrongOf(cases, listOf), []);
});

test('lead-ins and hedges are no part of a name, and words for things own nothing', () => {
  const cases = `
    det skulle gerne være Rigsarkivet => Rigsarkivet
    ejeren bliver Viborg Kommune og Skive Bibliotek hjælper til => Viborg Kommune | Skive Bibliotek
    Kulturministeriet, tror jeg => Kulturministeriet
    tja, mon ikke det er styrelsen for patientsikkerhed => Styrelsen for Patientsikkerhed
    Portalen =>
    vores kommune =>
    staten =>
    os =>
    aarhus.dk => Aarhus Kommune
    Jeg vil pege på Energistyrelsen => Energistyrelsen
    det må naturligvis være Region Hovedstaden der tager den => Region Hovedstaden
    det bliver nok dansk blindesamfund => dansk blindesamfund
    Frivilligcenter Vesthimmerland sammen med kommunen => Frivilligcenter Vesthimmerland
    Odense Kommune har lovet at være ejer => Odense Kommune
    Hos Datatilsynet => Datatilsynet
    i Erhvervsstyrelsen => Erhvervsstyrelsen
    Sandsynligvis KOMBIT => KOMBIT
    det er besluttet at Roskilde Kommune ejer projektet og at Lejre Kommune og Solrød Kommune deltager => Roskilde Kommune | Lejre Kommune; Solrød Kommune
    Transparency International => Transparency International
    The owner would be the Ministry of Justice, supported by Amnesty => Justitsministeriet | Amnesty
    I would go for Vejdirektoratet => Vejdirektoratet
    Forslaget =>
    Det skal besluttes senere =>
    Folketinget skal beslutte det => Folketinget
    lokalrådet for Nørre Snede => lokalrådet for Nørre Snede
    Politikerne =>
    Systemet =>
    Borgerne selv =>
    vi selv =>
    digst.dk => Digitaliseringsstyrelsen
    www.example.dk =>
  `;
  assert.deepEqual(wrongOf(cases, ownerOf), []);
});

test('a name is never cut into another, and a part of a name is not the body of that part', () => {
  const owners = `
    Indenrigs- og Sundhedsministeriet => Indenrigs- og Sundhedsministeriet
    Social- og Indenrigsministeriet => Social- og Indenrigsministeriet
    By-, Bolig- og Undervisningsministeriet => By-, Bolig- og Undervisningsministeriet
    Kirke- og Kulturministeriet sammen med KL => Kirke- og Kulturministeriet | KL
    Ministry of Health and the Interior => Ministry of Health and the Interior
    Ministry of Health and KL => Sundheds- og Ældreministeriet | KL
    Ældre- og Sundhedsministeriet => Sundheds- og Ældreministeriet
    Børne- og Undervisningsministeriet => Undervisningsministeriet
    Klima-, Energi- og Forsyningsministeriet => Energi-, Forsynings- og Klimaministeriet
    sundhed og ældreministeriet => Sundheds- og Ældreministeriet
    KL og Finansministeriet => KL | Finansministeriet
    A.P. Møller Fonden => A.P. Møller Fonden
    Bolig og Byministeriet => Bolig og Byministeriet
    KL og Byministeriet => KL | Byministeriet
    Ministry of Finance, Trade and Industry => Ministry of Finance, Trade and Industry
    Sct. Georgs Gilde => Sct. Georgs Gilde
    Anders And & Co => Anders And & Co
    KL. Danske Regioner er med => KL | Danske Regioner
  `;
  assert.deepEqual(wrongOf(owners, ownerOf), []);
  const lists = `
    FOA, HK og 3F => FOA; HK; 3F
    ældre sagen, 3f => ældre sagen; 3f
    companies like Maersk and Novo => Maersk; Novo
    Skole og Forældre er med => Skole og Forældre
    Foreninger som Ældre Sagen => Ældre Sagen
    organisationer såsom Røde Kors og Mødrehjælpen => Røde Kors; Mødrehjælpen
    lokale foreninger og Ældre Sagen => lokale foreninger; Ældre Sagen
    Skt. Lukas Stiftelsen, Jensen og Sønner => Skt. Lukas Stiftelsen; Jensen og Sønner
    vi er 3 =>
  `;
  assert.deepEqual(wrongOf(lists, listOf), []);
});

test('one of two is no owner, nor is somebody the writer knows', () => {
  const cases = `
    enten KL eller Danske Regioner =>
    KL, eller måske Danske Regioner =>
    KL eller os selv =>
    Borgmesteren eller KL =>
    Digitaliseringsstyrelsen (eller KL) =>
    Digitaliseringsstyrelsen, alternativt KL =>
    KL eller noget i den stil => KL
    Aarhus Kommune or Randers Kommune =>
    Min nabo Jens Hansen, tlf 22334455 =>
    my colleague Karen Holm =>
    Aarhus Kommune sammen med KL eller Danske Regioner => Aarhus Kommune | KL; Danske Regioner
    Kommunernes Landsforening eller KL => KL
  `;
  assert.deepEqual(wrongOf(cases, ownerOf), []);
});
