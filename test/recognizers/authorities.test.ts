import assert from 'node:assert/strict';
import test from 'node:test';
import { findAuthorities, splitNames, splitOwner } from '../../src/recognizers/authorities.js';

const lines = (cases: string): readonly (readonly [string, string])[] =>
  cases
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)
    .map((line) => {
      const [text = '', wanted = ''] = line.split(/\s=>\s?/);
      return [text, wanted.trim()];
    });

/** Names as found; "?" after one that is not sure. */
const found = (cases: string): void => {
  for (const [text, wanted] of lines(cases))
    assert.equal(
      findAuthorities(text)
        .map(({ authority, sure }) => authority.name + (sure ? '' : '?'))
        .join('; '),
      wanted,
      text,
    );
};

/** owner | partner; partner */
const owners = (cases: string): void => {
  for (const [text, wanted] of lines(cases)) {
    const read = splitOwner(text);
    assert.equal(read ? [read.owner, read.partners.join('; ')].filter(Boolean).join(' | ') : 'none', wanted, text);
  }
};

const listed = (cases: string): void => {
  for (const [text, wanted] of lines(cases)) assert.equal(splitNames(text).join('; '), wanted, text);
};

test('bodies are found by every way their names are written', () => {
  found(`
    Aarhus Kommune => Aarhus Kommune
    aarhus kommune => Aarhus Kommune
    Århus Kommune => Aarhus Kommune
    Arhus kommune => Aarhus Kommune
    Aarhus => Aarhus Kommune
    Aarhus Kommunes borgere => Aarhus Kommune
    Københavns Kommune => Københavns Kommune
    København Kommune => Københavns Kommune
    Kobenhavns kommune => Københavns Kommune
    Koebenhavns Kommune => Københavns Kommune
    Københanvs Kommune => Københavns Kommune
    City of Copenhagen => Københavns Kommune
    Copenhagen Municipality => Københavns Kommune
    the municipality of Odense => Odense Kommune
    Odense Municipality => Odense Kommune
    kommunen i Odense => Odense Kommune
    Bornholms Regionskommune => Bornholms Regionskommune
    Bornholm => Bornholms Regionskommune
    Høje Taastrup Kommune => Høje-Taastrup Kommune
    Ringkøbing-Skjern Kommune => Ringkøbing-Skjern Kommune
    Vejen Kommune => Vejen Kommune
    greve kommune => Greve Kommune
    Region Syddanmark => Region Syddanmark
    Region Syd => Region Syddanmark
    region midtjyllands sygehuse => Region Midtjylland
    Region of Southern Denmark => Region Syddanmark
    Digitaliseringsstyrelsen => Digitaliseringsstyrelsen
    digitaliseringsstyrelsens => Digitaliseringsstyrelsen
    Digitaliseringstyrelsen => Digitaliseringsstyrelsen
    Digitaliseringsstyrelse => Digitaliseringsstyrelsen
    Agency for Digitisation => Digitaliseringsstyrelsen
    Ministry of Culture => Kulturministeriet
    Kulturministeriets puljer => Kulturministeriet
    Sundhedsministeriet => Sundheds- og Ældreministeriet
    Uddannelses- og Forskningsministeriet => Uddannelses- og Forskningsministeriet
    Transport-, Bygnings- og Boligministeriet => Transport-, Bygnings- og Boligministeriet
    Folketinget => Folketinget
    Folketingets Ombudsmand => Folketingets Ombudsmand
    KL => KL
    KL's sekretariat => KL
    DIGST => Digitaliseringsstyrelsen
    DMI og SSI => Danmarks Meteorologiske Institut; Statens Serum Institut
    Danish Business Authority => Erhvervsstyrelsen
    Statens It => Statens It
  `);
});

test('what may be a word, a place or a person is not sure, and part of another name is not found', () => {
  found(`
    Odder => Odder Kommune?
    Vejen => Vejen Kommune?
    Skive => Skive Kommune?
    Hovedstaden => Region Hovedstaden?
    Politiet => Rigspolitiet?
    KK => Københavns Kommune?
    vejen til målet =>
    en skive brød =>
    virk nu =>
    kl. 10 =>
    at, us, em og sm =>
    star =>
    Aarhus Universitet =>
    Frivilligcenter Odense =>
    Roskilde Festival =>
    København-modellen =>
    vi bor i Aarhus => Aarhus Kommune?
    vi har prøvet det i Odense => Odense Kommune?
    rejsen fra Viborg til Randers => Viborg Kommune?; Randers Kommune?
    lærerne i Silkeborg => Silkeborg Kommune?
    Skanderborg, Odder og Horsens kommuner => Skanderborg Kommune; Odder Kommune; Horsens Kommune
    kommunerne Greve, Lejre og Køge => Greve Kommune; Lejre Kommune; Køge Kommune
  `);
});

test('the span covers the name and its genitive', () => {
  const text = 'Det er Københavns Kommunes ansvar.';
  assert.deepEqual(
    findAuthorities(text).map(({ start, end }) => text.slice(start, end)),
    ['Københavns Kommunes'],
  );
});

test('an owner alone is read, official when known, as written when not', () => {
  owners(`
    Aarhus Kommune => Aarhus Kommune
    aarhus => Aarhus Kommune
    det er Aarhus Kommune => Aarhus Kommune
    det skal Region Syddanmark stå for => Region Syddanmark
    Region Syddanmark skal stå for det => Region Syddanmark
    ejeren er Kulturministeriet => Kulturministeriet
    Vi synes det skal være Digitaliseringsstyrelsen => Digitaliseringsstyrelsen
    jeg tror det er KL der skal eje det => KL
    vi i Odense Kommune => Odense Kommune
    det skal forankres i Sundhedsstyrelsen => Sundhedsstyrelsen
    ansvaret ligger hos Rigsarkivet => Rigsarkivet
    initiativet ejes af Vejle Kommune => Vejle Kommune
    the owner is the Agency for Digitisation => Digitaliseringsstyrelsen
    owned by Odense Municipality => Odense Kommune
    Aarhus Municipality will own it => Aarhus Kommune
    we think it should be the Ministry of Culture => Kulturministeriet
    Ældre Sagen => Ældre Sagen
    frivilligcentret => frivilligcentret
    det lokale bibliotek => det lokale bibliotek
    Foreningen Åbne Data => Foreningen Åbne Data
    Frivilligcenter Odense => Frivilligcenter Odense
    måske Aarhus Kommune => Aarhus Kommune
    ikke kommunen, men Ældre Sagen => Ældre Sagen
    Odder => Odder
  `);
});

test('an owner with partners is read, whoever comes first', () => {
  owners(`
    Aarhus Kommune sammen med frivilligcentret => Aarhus Kommune | frivilligcentret
    Aarhus Kommune i samarbejde med Ældre Sagen og Røde Kors => Aarhus Kommune | Ældre Sagen; Røde Kors
    vi i Odense Kommune ejer det, og KL er med => Odense Kommune | KL
    KL er med, men Odense Kommune ejer det => Odense Kommune | KL
    sammen med frivilligcentret skal Aarhus Kommune stå for det => Aarhus Kommune | frivilligcentret
    Aarhus Kommune og Odense Kommune => Aarhus Kommune | Odense Kommune
    Ældre Sagen ejer det sammen med Greve Kommune => Ældre Sagen | Greve Kommune
    ejeren er Kulturministeriet, partnere er Rigsarkivet og DR => Kulturministeriet | Rigsarkivet; DR
    Sundhedsministeriet med hjælp fra Danske Regioner => Sundheds- og Ældreministeriet | Danske Regioner
    Vejle Kommune ejer, og Region Syddanmark, KL og biblioteket deltager => Vejle Kommune | Region Syddanmark; KL; biblioteket
    Region Midtjylland har ansvaret, og Viborg Kommune hjælper til => Region Midtjylland | Viborg Kommune
    Digitaliseringsstyrelsen støttet af KOMBIT => Digitaliseringsstyrelsen | KOMBIT
    Aarhus Kommune, frivilligcentret og Ældre Sagen => Aarhus Kommune | frivilligcentret; Ældre Sagen
    the Danish Business Authority together with the library => Erhvervsstyrelsen | the library
    Odense Municipality in collaboration with Red Cross and KL => Odense Kommune | Red Cross; KL
    Aarhus Municipality owns it and KL takes part => Aarhus Kommune | KL
    Randers Kommune. Partnere: KL og Danske Regioner => Randers Kommune | KL; Danske Regioner
    Børne- og Undervisningsministeriet og KL => Undervisningsministeriet | KL
  `);
});

test('no name, no owner', () => {
  owners(`
    kommunen => none
    min kommune => none
    regionen => none
    staten => none
    os => none
    os selv => none
    mig => none
    ved ikke => none
    det ved jeg ikke => none
    ingen => none
    det offentlige => none
    vi vil gerne lave en app der hjælper borgere => none
    kommunen sammen med borgerne => none
    the municipality => none
    us => none
    don't know => none
    👍 => none
    ??? => none
  `);
});

test('a list of names is split between names, never inside one', () => {
  listed(`
    Aarhus Kommune, frivilligcentret og Ældre Sagen => Aarhus Kommune; frivilligcentret; Ældre Sagen
    KL og Danske Regioner => KL; Danske Regioner
    Børne- og Undervisningsministeriet og KL => Undervisningsministeriet; KL
    Kultur- og Fritidsforvaltningen og biblioteket => Kultur- og Fritidsforvaltningen; biblioteket
    Energi-, Forsynings- og Klimaministeriet, DMI => Energi-, Forsynings- og Klimaministeriet; Danmarks Meteorologiske Institut
    sammen med Røde Kors og Red Barnet => Røde Kors; Red Barnet
    vi tænker at Ældre Sagen skal være med => Ældre Sagen
    Landbrug & Fødevarer og KL => Landbrug & Fødevarer; KL
    fx biblioteket, museet og den lokale forening => biblioteket; museet; den lokale forening
    Ældre Sagen + Røde Kors => Ældre Sagen; Røde Kors
    Ældre Sagen / Røde Kors => Ældre Sagen; Røde Kors
    både KL og KOMBIT => KL; KOMBIT
    Røde Kors; Ældre Sagen; Børns Vilkår => Røde Kors; Ældre Sagen; Børns Vilkår
    1) Røde Kors 2) Ældre Sagen => Røde Kors; Ældre Sagen
    the library, Red Cross and Aarhus Municipality => the library; Red Cross; Aarhus Kommune
    "Unge og Fællesskab" og KL => Unge og Fællesskab; KL
    Aarhus Universitet og DTU => Aarhus Universitet; DTU
    borgere og foreninger => borgere; foreninger
    KL, ikke Danske Regioner => KL
    Røde Kors m.fl. => Røde Kors
    Røde Kors osv. => Røde Kors
    os => 
    ved ikke => 
    ingen => 
  `);
});

test('people of all kinds are understood: pensioners, officers, students, the angry', () => {
  owners(`
    det må være kommunen i Svendborg => Svendborg Kommune
    svendborg kommune selvfølgelig => Svendborg Kommune
    Det bør ligge hos Sundhedsdatastyrelsen med Danske Regioner som partner => Sundhedsdatastyrelsen | Danske Regioner
    Hjørring kommune vil gerne stå for det, gerne sammen med de lokale borgerforeninger => Hjørring Kommune | de lokale borgerforeninger
    jeg synes staten skulle tage sig af det => none
    det er vores forening, Foreningen Norden, der ejer det => Foreningen Norden
    Ejer: Esbjerg Kommune. Partnere: Sydvestjysk Udviklingsforum, Esbjerg Bibliotek => Esbjerg Kommune | Sydvestjysk Udviklingsforum; Esbjerg Bibliotek
    Aalborg komune => Aalborg Kommune
    Alborg Kommune => Aalborg Kommune
    Sonderborg kommune => Sønderborg Kommune
    Holbæk Kommunes kulturforvaltning => Holbæk Kommunes kulturforvaltning
    Socialministeriet => Børne- og Socialministeriet
    Økonomi- og Indenrigsministeriet sammen med KL => Økonomi- og Indenrigsministeriet | KL
    Vi i frivilligcentret => frivilligcentret
    Statistics Denmark should own this, with help from the Agency for Digitisation => Danmarks Statistik | Digitaliseringsstyrelsen
    It will be led by Roskilde Municipality together with Roskilde University => Roskilde Kommune | Roskilde University
    I'd suggest the Danish National Archives => Rigsarkivet
    primært Vejle, men Kolding er også med => Vejle Kommune | Kolding Kommune
    Herning, Ikast-Brande og Holstebro kommuner i fællesskab => Herning Kommune | Ikast-Brande Kommune; Holstebro Kommune
    det er kommunen der ejer det => none
    bare mig => none
    en eller anden styrelse => none
    min forening => none
    Lokalrådet i Ringe => Lokalrådet i Ringe
    Biblioteket i Vejen => Biblioteket i Vejen
    Region Nord og Aalborg Universitet => Region Nordjylland | Aalborg Universitet
    Rigspolitiet skal eje det og Datatilsynet skal også med => Rigspolitiet | Datatilsynet
    Digst => Digst
    Center for Offentlig Innovation (COI) => Center for Offentlig Innovation
    Vi har ikke fundet en ejer endnu => none
    det kunne være Odense Kommune eller Region Syddanmark => none
  `);
  listed(`
    KL, Danske Regioner samt alle 98 kommuner => KL; Danske Regioner; alle 98 kommuner
    gerne biblioteket og måske skolen => biblioteket; skolen
    Dansk Flygtningehjælp, Mødrehjælpen og en lokal boligforening => Dansk Flygtningehjælp; Mødrehjælpen; en lokal boligforening
    Vi håber at Røde Kors og Ældre Sagen vil være med => Røde Kors; Ældre Sagen
    Røde kors, ældresagen, kommunens bibliotek => Røde kors; ældresagen; kommunens bibliotek
    Transparency International Danmark and Open Knowledge => Transparency International Danmark; Open Knowledge
    we would like KL and the Red Cross to join => KL; Red Cross
    forældre, lærere og elever => forældre; lærere; elever
    Danske Handicaporganisationer (DH) og Dansk Blindesamfund => Danske Handicaporganisationer; Dansk Blindesamfund
    Region Midtjylland, Frivilligcenter Aarhus og Aarhus Universitet => Region Midtjylland; Frivilligcenter Aarhus; Aarhus Universitet
    samarbejdspartnere: IBM, KMD og Netcompany => IBM; KMD; Netcompany
    KMD A/S og Systematic => KMD A/S; Systematic
    nej ikke andre end KL => KL
    Det ved vi ikke endnu =>
    lokale virksomheder => lokale virksomheder
  `);
  found(`
    Jens Vejen bor på Odder Allé =>
    Forslaget er prøvet i Hobro og skal nu ud i alle kommuner =>
    jeg arbejder i Skatteministeriet => Skatteministeriet
    Slots- og Kulturstyrelsen => Slots- og Kulturstyrelsen
    slotsog kulturstyrelsen =>
    Folketingets Ombudsmands udtalelse => Folketingets Ombudsmand
    STIL og STAR har data => Styrelsen for It og Læring; Styrelsen for Arbejdsmarked og Rekruttering?
    I AM AT WORK IN THE US =>
    Holding i klubben, hering og rosenborg =>
    Lolland-Falster =>
    Faaborg Midtfyn => Faaborg-Midtfyn Kommune
    Nordjylland er smuk => Region Nordjylland?
  `);
});

test('any string is read, and a long one fast', () => {
  const started = performance.now();
  for (const piece of [
    'Aarhus, ',
    'A',
    'a ',
    'Aarhus Kommune og ',
    'kommune ',
    'og ',
    'Børne- og ',
    '"',
    'KL ',
    '\u0000',
    'Digitaliseringsstyrels ',
    'ministeriet ',
  ])
    for (const read of [findAuthorities, splitNames, splitOwner]) read(piece.repeat(100_000 / piece.length));
  assert.ok(performance.now() - started < 8000);
});
