import assert from 'node:assert/strict';
import test from 'node:test';
import { findBodies } from '../../src/recognizers/bodies.js';

/** `[sender] text => owner | partner; partner | S or C`: "?" after what is not sure, "-" for nothing. */
const wrongOf = (cases: string): readonly string[] =>
  cases
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)
    .flatMap((line) => {
      const [, organisation, text = '', wanted = ''] = /^(?:\[(.*?)\]\s)?(.*)\s=>\s(.*)$/.exec(line) ?? [];
      const got = told(text, organisation);
      return got === wanted ? [] : [`${line}   (${got})`];
    });

const told = (text: string, organisation?: string): string => {
  const { owner, partners, ownerType } = findBodies(text, organisation === undefined ? null : { organisation });
  const sign = (sure: boolean): string => (sure ? '' : '?');
  return [
    owner ? owner.value + sign(owner.sure) : '-',
    partners ? partners.value.join('; ') + sign(partners.sure) : '-',
    ownerType ? (ownerType.value === 'single' ? 'S' : 'C') + sign(ownerType.sure) : '-',
  ].join(' | ');
};

test('the grammar of a sentence tells who owns, who takes part, and who is only mentioned', () => {
  const cases = `
    Aarhus Kommune skal eje det i samarbejde med Ældre Sagen og Røde Kors. => Aarhus Kommune | Ældre Sagen; Røde Kors | C
    Vi foreslår, at Digitaliseringsstyrelsen ejer initiativet, og at KL og Danske Regioner deltager. => Digitaliseringsstyrelsen | KL; Danske Regioner | C
    Forsøget kørte i Hobro, nu vil vi have det med i samtlige kommuner. => - | - | -
    Jeg arbejder i Odense Kommune og synes at Erhvervsstyrelsen bør stå for det. => Erhvervsstyrelsen | - | -
    Initiativet forankres i Kulturministeriet. => Kulturministeriet | - | -
    Projektet skal forankres hos Rigsarkivet med Danmarks Statistik som partner. => Rigsarkivet | Danmarks Statistik | C
    Ansvaret skal ligge hos Sundhedsdatastyrelsen. => Sundhedsdatastyrelsen | - | -
    Det hører hjemme i Miljøstyrelsen, ikke i Energistyrelsen. => Miljøstyrelsen | - | -
    Systemet ejes i dag af KOMBIT, og det er dyrt. => - | - | -
    Vejdirektoratet driver statsvejene. => - | - | -
    Ligesom i Aarhus Kommune vil vi gerne have mere åbenhed. => - | - | -
    Ideen er inspireret af Københavns Kommune. => - | - | -
    Kommunen skal eje det. => - | - | -
    [Odense Kommune] Vi står selv for det. => Odense Kommune | - | S
    [Foreningen Byens Træer] Vi vil gerne eje initiativet sammen med Aarhus Kommune. => Foreningen Byens Træer | Aarhus Kommune | C
    [Odense Kommune] Kommunen skal stå for det. => Odense Kommune? | - | -
    [Nordlys Data ApS] Kommunen skal stå for det. => - | - | -
    Odense Kommune skal ikke stå for det, det skal Region Syddanmark. => Region Syddanmark | - | -
    Ikke KL, men Danske Regioner skal eje det. => Danske Regioner | - | -
    Det er ikke KL, der skal eje det, men Danske Regioner. => Danske Regioner | - | -
    Ejer: Esbjerg Kommune. Partnere: Sydvestjysk Udviklingsforum og Esbjerg Bibliotek. => Esbjerg Kommune | Sydvestjysk Udviklingsforum; Esbjerg Bibliotek | C
    Ejeren skal være Vejle Kommune => Vejle Kommune | - | -
    Med Kolding Kommune som ejer og HK Kommunal som partner kan det lykkes. => Kolding Kommune | HK Kommunal | C
    I regi af Open Data DK kan vi samle det hele. => Open Data DK | - | -
    Det skal drives af Frivilligcenter Odense med hjælp fra lokale foreninger. => Frivilligcenter Odense | lokale foreninger | C
    Erhvervsstyrelsen kunne eje portalen sammen med Dansk Industri, Dansk Erhverv og Nordlys Data ApS. => Erhvervsstyrelsen | Dansk Industri; Dansk Erhverv; Nordlys Data ApS | C
    Danmarks Naturfredningsforening bør have ansvaret, og kommunerne skal bidrage med data. => Danmarks Naturfredningsforening | kommunerne | C
    Ambassaden i Kampala leder arbejdet i samarbejde med Transparency International. => Ambassaden i Kampala | Transparency International | C
    Tovholder er Randers Kommune. => Randers Kommune | - | -
    Vi har henvendt os til Folketingets Ombudsmand flere gange. => - | - | -
    Dansk Journalistforbund har klaget over loven. => - | - | -
    Data kommer fra Danmarks Statistik og DMI. => - | - | -
    Aalborg Kommune alene skal stå for det. => Aalborg Kommune | - | S
    Odense, Vejle og Kolding kommuner går sammen om det. => Odense Kommune? | Vejle Kommune; Kolding Kommune? | C
    The Agency for Digitisation should own the portal, in cooperation with the Red Cross and local volunteer centres. => Digitaliseringsstyrelsen | Red Cross; local volunteer centres | C
    It should be led by Roskilde Municipality together with Roskilde University. => Roskilde Kommune | Roskilde University | C
    We work at the Ministry of Taxation and suggest that the Danish Business Authority takes responsibility. => Erhvervsstyrelsen | - | -
    The City of Copenhagen has tried it, but it should be owned by Local Government Denmark. => KL | - | -
    vi vil gerne have at aalborg kommune ejer det og så skal frivilligcentret være med => Aalborg Kommune | frivilligcentret | C
    det skal region sjælland stå for sammen med ældre sagen => Region Sjælland | ældre sagen | C
    Skal det lykkes, skal Sundhedsstyrelsen have ejerskabet, mens Kræftens Bekæmpelse og Danske Patienter inddrages. => Sundhedsstyrelsen | Kræftens Bekæmpelse; Danske Patienter | C
    Hovedansvaret ligger hos Børne- og Socialministeriet. => Børne- og Socialministeriet | - | -
    Desuden deltager Aarhus Universitet og biblioteket i Vejen. => - | Aarhus Universitet; biblioteket i Vejen | -
    Det er Københavns Kommunes ansvar. => Københavns Kommune | - | -
    I Odense er det Frivilligcentret der driver det. => - | - | -
    Hvis KL ejer det, bliver det aldrig til noget. => KL? | - | -
    Skatteministeriet har i mange år stået for området. => - | - | -
    Forældre, lærere og elever skal inddrages. => - | Forældre; lærere; elever? | -
    Vi forestiller os, at ejerskabet placeres hos Styrelsen for Dataforsyning og Effektivisering, og at landets kommuner leverer data. => Styrelsen for Dataforsyning og Effektivisering | landets kommuner | C
  `;
  assert.deepEqual(wrongOf(cases), []);
});

test('a paragraph of any voice gives its owner and partners, and nobody else', () => {
  const cases = `
    Hej. Jeg hedder Karen Holm og er digitaliseringskonsulent i Vejle Kommune. Vi foreslår, at alle kommuner offentliggør deres sagsbehandlingstider. Initiativet skal ejes af KL i tæt samarbejde med Danske Regioner, og vi håber, at Ankestyrelsen og Danske Handicaporganisationer vil bidrage med viden. Det skal køre fra 1. januar 2018 til udgangen af 2019 og holdes inden for de eksisterende budgetter. => KL | Danske Regioner; Ankestyrelsen; Danske Handicaporganisationer | C
    jeg bor i svendborg og er træt af at man ikke kan se hvad kommunen bruger penge på. i aarhus kommune har de lavet en side hvor man kan se det hele. det burde staten også gøre. hilsen en borger => - | - | -
    [Foreningen Byens Træer] Foreningen Byens Træer vil gerne kortlægge alle bytræer i Odense. Vi står selv for det, men vi vil gerne samarbejde med Odense Kommune og Danmarks Naturfredningsforening om data. Vi har 40 frivillige. Frederiksberg Kommune har allerede gjort noget lignende, og det virker fint. => Foreningen Byens Træer | Odense Kommune; Danmarks Naturfredningsforening | C
    [Nordlys Data ApS] Nordlys Data ApS leverer løsninger til det offentlige. Vi ser et stort behov for åbne data om trafik. Vejdirektoratet bør eje initiativet, og vi bidrager gerne med vores platform. Region Hovedstaden og Movia kunne også være med. Vi har tidligere arbejdet sammen med Københavns Kommune om et lignende projekt. => Vejdirektoratet | Nordlys Data ApS; Region Hovedstaden; Movia | C
    Biblioteket i Vejen har i to år holdt åbne dataværksteder for unge. Forsøget blev betalt af Slots- og Kulturstyrelsen. Nu vil vi have det ud i hele landet. Kulturministeriet skal have ansvaret, og Danmarks Biblioteksforening, lokale skoler og frivilligcentre skal inddrages. => Kulturministeriet | Danmarks Biblioteksforening; lokale skoler; frivilligcentre | C
    The Danish National Archives should take the lead on this initiative together with Statistics Denmark and the universities. A similar project was run by the City of Copenhagen in 2015. I work for a small company in Aarhus and we would be happy to contribute. The Ministry of Finance has criticised the idea, but we believe it is feasible. => Rigsarkivet | Danmarks Statistik; universities | C
    Forslaget går ud på at give borgerne adgang til deres egne sager. I dag driver KOMBIT et system, som ingen kan finde ud af. Digitaliseringsstyrelsen skal stå for udviklingen sammen med kommunerne, ligesom man gjorde med Min Log i Sundhedsministeriet. => Digitaliseringsstyrelsen | kommunerne | C
    Vi synes at region midtjylland skal ha ansvaret for det her og så skal ældre sagen og de lokale frivilligcentre hjælpe til. det er ikke noget kommunerne skal blande sig i => Region Midtjylland | ældre sagen; lokale frivilligcentre | C
    Ansvarlig: Miljøstyrelsen. Samarbejdspartnere: DMI, Aarhus Universitet, Danmarks Naturfredningsforening og landets grundejerforeninger. Niveau: nationalt. Periode: 2018-2019. => Miljøstyrelsen | Danmarks Meteorologiske Institut; Aarhus Universitet; Danmarks Naturfredningsforening; landets grundejerforeninger | C
    HK Kommunal har klaget til Folketingets Ombudsmand over manglende aktindsigt. Vi mener, at Justitsministeriet bør lave en fælles portal. => Justitsministeriet? | - | -
    Borgerrådgiveren i Helsingør fik idéen, efter at vi havde skrevet til Datatilsynet. Det er oplagt, at Datatilsynet driver portalen, og at Forbrugerrådet Tænk og Rådet for Digital Sikkerhed er med i en styregruppe. => Datatilsynet | Forbrugerrådet Tænk; Rådet for Digital Sikkerhed | C
    I Estland står myndighederne selv for det hele. Her kunne Erhvervsstyrelsen være tovholder med Dansk Industri og SMVdanmark som partnere. => Erhvervsstyrelsen | Dansk Industri; SMVdanmark | C
    [Middelfart Kommune] Middelfart Kommune har siden 2014 haft et borgerpanel. Vi vil gerne udbrede det til hele Fyn. Vi ejer projektet og er klar til at lægge timer i det. Nyborg, Assens og Kerteminde kommuner har sagt ja til at være med, og SDU evaluerer. => Middelfart Kommune | Nyborg Kommune; Assens Kommune; Kerteminde Kommune | C
    [Aalborg Kommune] Vi i Aalborg Kommune vil gerne stå for initiativet alene. Der er ikke brug for partnere. => Aalborg Kommune | - | S
    Det skal ikke være Skatteministeriet, der ejer det her. Det bør i stedet ligge hos Rigsrevisionen, som er uafhængig. => Rigsrevisionen | - | -
    Kære Rune. Vi har i Dansk Blindesamfund drøftet, hvordan offentlige hjemmesider bliver bedre. Vi foreslår et panel af brugere. Ejerskabet bør placeres i Digitaliseringsstyrelsen, og Dansk Blindesamfund og Danske Døves Landsforbund stiller testpersoner til rådighed. => Digitaliseringsstyrelsen | Dansk Blindesamfund; Danske Døves Landsforbund | C
    Flere kommuner skal eje det i fællesskab. => - | - | C
    Initiativet bør drives af én myndighed. => - | - | S
    Der skal være en styregruppe med repræsentanter fra Roskilde Kommune, Roskilde Universitet og Region Sjælland. Roskilde Kommune har det overordnede ansvar. => Roskilde Kommune | Roskilde Universitet; Region Sjælland | C
    Vi er en lille forening, der hedder Åbne Møder. Idéen er at streame alle byrådsmøder, som de gør i Odder og Skanderborg. Hver kommune sørger selv for kamera. KL kan lave en vejledning. => KL? | - | -
    the portal must be anchored in the danish business authority, not in the ministry. partners could be kl and the library association => Erhvervsstyrelsen | KL; library association | C
    Vi har spurgt Danmarks Statistik, om de vil levere tal, men de har ikke svaret. Indtil videre er det Kalundborg Kommune, der står for initiativet. => Kalundborg Kommune | - | -
    Forankringen sker i Sundhedsstyrelsen med deltagelse af Kræftens Bekæmpelse, Diabetesforeningen og praktiserende læger. => Sundhedsstyrelsen | Kræftens Bekæmpelse; Diabetesforeningen | C
    Projektet udspringer af et forløb i Brønderslev Kommune, hvor biblioteket, Ældre Sagen og kommunen lavede it-caféer. Nu skal Styrelsen for It og Læring tage over og udbrede det i samarbejde med landets folkebiblioteker. => Styrelsen for It og Læring | landets folkebiblioteker | C
  `;
  assert.deepEqual(wrongOf(cases), []);
});

test('the places enclose the words behind the values', () => {
  const text = 'Hej. Region Sjælland skal eje det sammen med Ældre Sagen.';
  const { owner, partners } = findBodies(text);
  assert.equal(text.slice(owner?.start, owner?.end), 'Region Sjælland');
  assert.equal(text.slice(partners?.start, partners?.end), 'Ældre Sagen');
});

test('any string is read, and a long one fast', () => {
  const started = performance.now();
  for (const piece of [
    'a',
    ' ',
    '1',
    '\n',
    '((',
    'A-',
    'KL og ',
    'ikke ',
    'skal eje det ',
    'i samarbejde med ',
    'Foreningen for ',
    'vi i ',
    'X. ',
  ])
    findBodies(piece.repeat(100_000 / piece.length), { organisation: 'X' });
  assert.ok(performance.now() - started < 2000);
});
