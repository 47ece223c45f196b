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
      const got = told(text.replaceAll('\\n', '\n'), organisation);
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
    [Odense Kommune] Kommunen skal stå for det. => Odense Kommune | - | -
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
    [Middelfart Kommune] Middelfart Kommune har siden 2014 haft et borgerpanel. Vi vil gerne udbrede det til hele Fyn. Vi ejer projektet og er klar til at lægge timer i det. Nyborg, Assens og Kerteminde kommuner har sagt ja til at være med, og SDU evaluerer. => Middelfart Kommune | Nyborg Kommune; Assens Kommune; Kerteminde Kommune? | C
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

test('examples, critics, employers and what is so today have no part in it', () => {
  const cases = `
    [Ishøj Kommune] Ishøj Kommune vil åbne sine budgetmøder. Vi har allerede et godt samarbejde med Høje-Taastrup Kommune om digital post. Initiativet ejes af Ishøj Kommune, mens Ishøj Bibliotek og Brohuset lægger lokaler til. => Ishøj Kommune | Ishøj Bibliotek; Brohuset | C
    Som formand for Dansk Handicap Forbund i Randers oplever jeg, at færre og færre bliver hørt. Indenrigsministeriet skal tage ansvaret for en fast høringskanal, og Danske Handicaporganisationer samt KL bør sidde med ved bordet. => Økonomi- og Indenrigsministeriet | Danske Handicaporganisationer; KL | C
    altså det ku være fedt hvis man ku se hvor meget strøm kommunens bygninger bruger. energistyrelsen har jo tallene så de ska bare lægge dem ud. min kæreste arbejder i ørsted så hun ved noget om det => - | - | -
    A national whistleblower portal is needed. It should be placed under the Parliamentary Ombudsman, who is independent. The Ministry of Justice must not be in charge. Transparency International can help with training. => Folketingets Ombudsmand | Transparency International | C
    Vi er et konsortium bestående af Aarhus Universitet, Alexandra Instituttet og Systematic. Aarhus Universitet er leder af konsortiet og ejer projektet. => Aarhus Universitet | Alexandra Instituttet; Systematic | C
    Forslaget er drøftet med Vordingborg Kommune, Næstved Kommune og Region Sjælland, som alle bakker op. Ejerskabet er placeret hos Region Sjælland. => Region Sjælland | Vordingborg Kommune; Næstved Kommune | C
    Det skal hverken være KL eller Danske Regioner, men en helt ny styrelse. => - | - | -
    [Solrød Bibliotek] Hos os på Solrød Bibliotek har vi afprøvet borgertimer. Vi driver gerne initiativet videre på egen hånd i to år. => Solrød Bibliotek | - | S
    Initiativet organiseres som et partnerskab mellem Københavns Kommune, Frederiksberg Kommune og Region Hovedstaden. Københavns Kommune er ansvarlig over for OGP. => Københavns Kommune | Frederiksberg Kommune; Region Hovedstaden | C
    Politiet svarer aldrig på mails. Kan I ikke sige til Rigspolitiet, at de skal lave en side med svartider? I Sverige har Polisen sådan en. => - | - | -
    kære digitaliseringsstyrelse, i skal lave en ordbog over svære ord. i kan gøre det sammen med dansk sprognævn og ordblindeforeningen. hilsen en ordblind => - | dansk sprognævn; ordblindeforeningen | -
    [Holbæk Kommune] Til Digitaliseringsstyrelsen. Holbæk Kommune ønsker at foreslå en fælles portal for høringer i det nordvestlige Sjælland. Kommunen påtager sig rollen som tovholder, og Kalundborg Kommune og Odsherred Kommune har meldt sig som partnere. Vi har hentet inspiration hos Guldborgsund Kommune. => Holbæk Kommune | Kalundborg Kommune; Odsherred Kommune | C
    Jeg synes det er for dårligt at man skal vente så længe på svar fra skat. lav dog en side hvor man kan se ventetiden. det må være skatteministeriet der skal stå for det. jeg har snakket med min nabo der arbejder i toldstyrelsen og han er enig => Skatteministeriet | - | -
    Dansk Cyklist Forbund foreslår et åbent register over cykelulykker. Registret bør ejes af Vejdirektoratet. Rigspolitiet leverer ulykkesdata, og Dansk Cyklist Forbund hjælper gerne med formidlingen. Københavns Kommune har i årevis haft et lignende register. => Vejdirektoratet | Rigspolitiet; Dansk Cyklist Forbund | C
    We propose an open register of lobby meetings. The Prime Minister's Office should be responsible for it, with Transparency International Denmark and the Danish Union of Journalists as partners. Ireland has had one since 2015, run by the Standards in Public Office Commission. => Statsministeriet | Transparency International Denmark; Danish Union of Journalists | C
    [Ældre Sagen] Ældre Sagen har 800.000 medlemmer. Vores forslag er, at plejehjemstilsyn offentliggøres i et sprog, alle forstår. Ansvaret for initiativet bør ligge hos Styrelsen for Patientsikkerhed, og kommunerne skal levere oplysningerne. Vi har selv prøvet noget lignende i Horsens. => Styrelsen for Patientsikkerhed | kommunerne | C
    Forslag: Åben algoritmeoversigt\\nEjer: Digitaliseringsstyrelsen\\nØvrige deltagere: Datatilsynet, KL, Prosa og IT-Universitetet\\nØkonomi: inden for eksisterende rammer => Digitaliseringsstyrelsen | Datatilsynet; KL; Prosa; IT-Universitetet | C
    Region Midtjylland og Aarhus Kommune vil i fællesskab drive et borgerlaboratorium. Region Midtjylland har hovedansvaret. => Region Midtjylland | Aarhus Kommune | C
    Min kone arbejder i Region Sjælland, og hun siger, at lægerne bruger halvdelen af tiden på papirarbejde. Kunne man ikke lave et fælles system? Det behøver ikke være staten, der gør det. => - | - | -
    [Kræftens Bekæmpelse] Kræftens Bekæmpelse ejer initiativet og gennemfører det i samarbejde med landets fem regioner, Danske Patienter og Lægeforeningen. Sundhedsstyrelsen er orienteret. => Kræftens Bekæmpelse | landets fem regioner; Danske Patienter; Lægeforeningen | C
    Initiativet udspringer af en henvendelse fra Institut for Menneskerettigheder til Udlændingestyrelsen. Det forankres bedst i Justitsministeriet, men med inddragelse af Advokatsamfundet og Dansk Flygtningehjælp. => Justitsministeriet | Advokatsamfundet; Dansk Flygtningehjælp | C
    Vi mener ikke, at KL skal eje det. Det skal derimod Danske Regioner. => Danske Regioner | - | -
    [Systematic A/S] Systematic A/S har udviklet biblioteksappen for kommunerne. KOMBIT ejer kontrakten. Vi foreslår, at kildekoden åbnes. Det er KOMBIT, der skal stå for det, gerne med os som teknisk partner. => KOMBIT | Systematic A/S | C
    Aabenraa, Tønder og Sønderborg går sammen om en grænseportal. Aabenraa er projektejer, mens de to andre kommuner bidrager med data og personale. => Aabenraa Kommune | Tønder Kommune; Sønderborg Kommune | C
    der skal være en app til at melde huller i vejen. I Randers har de en men den virker ikke. Vejdirektoratet må lave den, så alle kommuner kan bruge den => Vejdirektoratet | - | -
    Det foreslås, at initiativet varetages af Erhvervsstyrelsen i tæt dialog med erhvervslivets organisationer, herunder Dansk Industri, Dansk Erhverv og SMVdanmark. => Erhvervsstyrelsen | - | -
    [Frivilligcenter Svendborg] Vi er et lille frivilligcenter på Sydfyn. Vi kan ikke løfte det alene, men Svendborg Kommune har sagt ja til at være ejer, og vi står for den daglige drift sammen med Svendborg Bibliotek. => Svendborg Kommune | Frivilligcenter Svendborg; Svendborg Bibliotek | C
    Ejerskabet skal ikke ligge i København, men hos Region Nordjylland, som har gode erfaringer. Aalborg Universitet følger projektet med forskning. => Region Nordjylland | - | -
    Kommunerne er for små til opgaven. Derfor bør KL gå forrest. => KL | - | -
    Rigsrevisionen har kritiseret området tre gange, senest i 2016. Vi foreslår, at Moderniseringsstyrelsen får ansvaret for et offentligt overblik. Finansministeriet skal godkende det. => Moderniseringsstyrelsen | - | -
    [Lejre Kommune] Lejre Kommune vil selv stå for udvikling og drift. Der søges ikke midler, og der er ingen samarbejdspartnere. => Lejre Kommune | - | S
    Vi vil have åbne data om togforsinkelser. Banedanmark ejer dataene i dag, og DSB vil ikke udlevere dem. Transportministeriet bør tage teten. => Transport-, Bygnings- og Boligministeriet | - | -
    [Grøn Nabo] Grøn Nabo er en forening i Brønshøj. Vi samarbejder allerede med Københavns Kommune om byhaver, og nu vil vi lave et kort over alle byhaver i landet. Vi driver det selv, og det koster ikke noget. => Grøn Nabo | - | S
    [Gentofte Kommune] Gentofte Kommune stiller sig gerne i spidsen for initiativet, og Lyngby-Taarbæk, Rudersdal og Gladsaxe deltager. Frivilligcenteret inviteres med. => Gentofte Kommune | Lyngby-Taarbæk Kommune; Rudersdal Kommune; Gladsaxe Kommune; Frivilligcenteret | C
    Ansvarlig myndighed er Energistyrelsen. Brancheorganisationen Dansk Energi samt Forbrugerrådet Tænk vil blive inddraget løbende. => Energistyrelsen | Dansk Energi; Forbrugerrådet Tænk | C
    Det skal være Region Hovedstaden og ikke Københavns Kommune, der har ansvaret, for det handler om hospitalerne. => Region Hovedstaden | - | -
    Vores forslag blev oprindeligt drøftet med Folketingets Retsudvalg og senere sendt til Justitsministeriet, der afviste det. Vi mener fortsat, at Domstolsstyrelsen burde offentliggøre alle domme. => Domstolsstyrelsen? | - | -
    [Biblioteksforum ApS] Vi udvikler software til biblioteker og har leveret til Aalborg Kommune og Hjørring Kommune. Initiativet ejes af Slots- og Kulturstyrelsen. Vi er ikke selv en del af det. => Slots- og Kulturstyrelsen | - | -
    Ejeren af initiativet bliver Ringkøbing-Skjern Kommune. Med i projektet er også Lemvig Kommune, Klimatorium og VIA University College. => Ringkøbing-Skjern Kommune | Lemvig Kommune; Klimatorium; VIA University College | C
    Borgmesteren i Herning siger, at kommunen ikke har råd. Derfor foreslår vi, at Region Midtjylland betaler, mens Herning Kommune ejer. => Herning Kommune | - | -
    Vi indstiller, at opgaven lægges hos Ankestyrelsen. Institut for Menneskerettigheder, Børnerådet og Red Barnet bør tages med på råd. => Ankestyrelsen | Institut for Menneskerettigheder; Børnerådet; Red Barnet | C
    Ifølge KL er der 98 forskellige løsninger. I Norge har Digdir ansvaret for en fælles løsning. Hos os kunne det være Digitaliseringsstyrelsen. => - | - | -
    Initiativet køres af borgerne selv med støtte fra Roskilde Kommune. => - | Roskilde Kommune | -
    Fonden for Socialt Ansvar driver Bydelsmødre. Den model vil vi gerne kopiere. Socialstyrelsen skulle have det overordnede ansvar og landets frivilligcentre skulle stå for det lokale. => Socialstyrelsen | landets frivilligcentre | C
    [Rebild Kommune] Rebild Kommune foreslår, at borgerne får adgang til at følge deres byggesag time for time. Løsningen udvikles og drives af kommunen selv, og den bygger på den platform, som Mariagerfjord Kommune har brugt siden 2015. => Rebild Kommune | - | S
    Vi er tre lokalråd på Mors, og vi vil have et digitalt forsamlingshus. Morsø Kommune bør være den, der ejer det. Morsø Folkebibliotek og Ungdomsskolen vil gerne være med, det har vi spurgt dem om. Kommunen Thisted har allerede et. => Morsø Kommune | Morsø Folkebibliotek; Ungdomsskolen | C
    det er sådan at jeg har en datter der går i skole i tårnby og der er aldrig nogen der svarer. så lav en regel om at skoler skal svare inden for 3 dage. det skal undervisningsministeriet sørge for. jeg har også skrevet til rødovre kommune men fik ikke noget svar => Undervisningsministeriet | - | -
    Baggrund: Kriminalforsorgen har i dag intet overblik. Forslaget er, at Justitsministeriet etablerer et brugerpanel. Projektleder bliver Direktoratet for Kriminalforsorgen, som samarbejder med Røde Kors og foreningen Café Exit om panelet. => Direktoratet for Kriminalforsorgen | Røde Kors; foreningen Café Exit | C
    Initiativet skal løftes af flere styrelser i fællesskab, uden at nogen af dem har førertrøjen på. => - | - | C
    Uden KL går det ikke. Derfor skal KL med fra starten, og Digitaliseringsstyrelsen skal have hovedansvaret. Vi er ikke interesserede i, at private firmaer blandes ind i det. => Digitaliseringsstyrelsen | KL | C
    The initiative would be a partnership between the Danish Environmental Protection Agency, Aarhus University and the Danish Society for Nature Conservation. The Agency takes the lead. => Miljøstyrelsen | Aarhus University; Danish Society for Nature Conservation | C
    Hillerød, Allerød og Fredensborg Kommuner vil sammen udvikle en app for cykelstier. Hillerød Kommune er tovholder. Cyklistforbundet er blevet spurgt til råds. => Hillerød Kommune | Allerød Kommune; Fredensborg Kommune | C
    Jeg er ansat i Fødevarestyrelsen, men dette er mit eget forslag. Smileyordningen skal udvides til plejehjem. Ansvarlig: Styrelsen for Patientsikkerhed. => Styrelsen for Patientsikkerhed | - | -
    KMD har i mange år leveret systemet, og det er netop problemet. Vi vil have det hjem til det offentlige, så Økonomi- og Indenrigsministeriet bør overtage ansvaret fra KMD. => Økonomi- og Indenrigsministeriet | - | -
    Det er ligegyldigt om det er kommunen eller staten, bare nogen gør det. => - | - | -
    Skat skal ikke have noget med det at gøre! Giv det til Rigsrevisionen. => Rigsrevisionen | - | -
    forslag til ogp: åben kalender for ministre. statsministeriet ejer det, folketinget og journalistforbundet er partnere, det koster ikke noget => Statsministeriet | Folketinget; journalistforbundet | C
    Jeg er gymnasielærer på Rosborg Gymnasium. Mine elever har besøgt Folketinget og talt med Transparency International. Undervisningsministeriet burde eje et forløb om åbenhed, som gymnasierne og Dansk Ungdoms Fællesråd kører sammen. => Undervisningsministeriet | gymnasierne; Dansk Ungdoms Fællesråd | C
  `;
  assert.deepEqual(wrongOf(cases), []);
});

test('responsibility has many words, and their object, voice and mood decide', () => {
  const cases = `
    Lad Miljøstyrelsen være den, der bærer ansvaret. => Miljøstyrelsen | - | -
    Styringen ligger hos Region Syddanmark. => Region Syddanmark | - | -
    Vi har aftalt med Ringsted Kommune, at de driver det. => Ringsted Kommune | - | -
    [Dansk Cykelforening] Vi kører den på egen hånd og regner ikke med andre. => Dansk Cykelforening | - | S
    Det kommer til at ligge i Kulturministeriet. => Kulturministeriet | - | -
    Erhvervsstyrelsen huser sekretariatet, og Dansk Erhverv og Dansk Industri sidder i styregruppen. => Erhvervsstyrelsen | Dansk Erhverv; Dansk Industri | C
    Energistyrelsen bliver projektejer og Vindmølleforeningen bliver partner. => Energistyrelsen | Vindmølleforeningen | C
    Jeg ser Vejdirektoratet som den oplagte ejer. => Vejdirektoratet | - | -
    The Ministry of Culture is best placed to own this. => Kulturministeriet | - | -
    The project is anchored at Roskilde Municipality, and Roskilde Library contributes staff. => Roskilde Kommune | Roskilde Library | C
    The lead would fall to the Danish Business Authority. => Erhvervsstyrelsen | - | -
    Responsibility for the whole thing should go to the Ministry of Finance. => Finansministeriet | - | -
    Driften overtages af Frederiksberg Kommune. => Frederiksberg Kommune | - | -
    Det er Vordingborg Kommune der kører det => Vordingborg Kommune | - | -
    greve kommune er den der skal stå med det => Greve Kommune | - | -
    [Svendborg Kommune] Kommunen ejer projektet i fællesskab med Svendborg Museum. => Svendborg Kommune | Svendborg Museum | C
    [Vejle Kommune] Vi klarer det hele selv. => Vejle Kommune | - | S
    Ansvaret for gennemførelsen placeres hos Trafikstyrelsen med KL og Danske Regioner som sparringspartnere. => Trafikstyrelsen | KL; Danske Regioner | C
    Silkeborg Kommune er hovedkraften bag. => Silkeborg Kommune | - | -
    Datatilsynet har i dag ansvaret for klager. => - | - | -
    Vi håber, at KL ser positivt på det. => - | - | -
    Region Sjælland betaler for det. => - | - | -
    Rådet er nedsat af Folketinget. => - | - | -
    Borgere skal kunne se, hvad Skatteforvaltningen ved om dem. => - | - | -
    KMD driver systemet for kommunerne. => - | - | -
    The Ministry of Justice keeps the register today. => - | - | -
    In Estonia the Ministry of Justice runs it. => - | - | -
    Partnerne er Ældre Sagen, Røde Kors og Middelfart Kommune. => - | Ældre Sagen; Røde Kors; Middelfart Kommune | -
    Vi tager Frivilligcenter Vejen med. => - | Frivilligcenter Vejen | -
    Det sker i partnerskab med Børns Vilkår. => - | Børns Vilkår | -
    [Hjørring Kommune] Hjørring Kommune er eneste ejer. => Hjørring Kommune | - | S
    [Byens Kor] We'd run it by ourselves. => Byens Kor | - | S
    Kun Rigsrevisionen skal have ansvaret. => Rigsrevisionen | - | S
    Naturstyrelsen tegner sig for opgaven. => Naturstyrelsen | - | -
    Den myndighed, der skal eje initiativet, er Ankestyrelsen. => Ankestyrelsen | - | -
    Ejerskabet tilfalder Kystdirektoratet. => Kystdirektoratet | - | -
    Det giver bedst mening, at Banedanmark tager sig af det. => Banedanmark | - | -
    Overlad det trygt til Rigsarkivet. => Rigsarkivet | - | -
    Lejre Kommune melder sig som ejer. => Lejre Kommune | - | -
    Sorø Kommune tager ejerskab, Sorø Akademi stiller lokaler. => Sorø Kommune | Sorø Akademi | C
    det må være region hovedstadens bord => Region Hovedstaden | - | -
    hvem skal eje det? finansministeriet naturligvis => Finansministeriet | - | -
    Ejer bliver Aabenraa Kommune; med som partnere er Tønder Kommune samt Museum Sønderjylland. => Aabenraa Kommune | Tønder Kommune; Museum Sønderjylland | C
    Allerød Kommune lægger navn til og får selskab af Allerød Bibliotek. => Allerød Kommune | Allerød Bibliotek | C
    Bag forslaget står Danmarks Naturfredningsforening. => - | - | -
    Samarbejde: KL, Danske Regioner => - | KL; Danske Regioner | -
    [Ungdommens Hus] Vi gør det i fællesskab med Red Barnet og Børns Vilkår. => Ungdommens Hus | Red Barnet; Børns Vilkår | C
    [Ungdommens Hus] Det er os, der ejer det. => Ungdommens Hus | - | -
    [Ungdommens Hus] Ejerskabet ligger hos os. => Ungdommens Hus | - | -
    [Ungdommens Hus] We would be in charge, and Herlev Municipality would support us. => Ungdommens Hus | Herlev Kommune | C
    The Danish Patient Safety Authority gets to call the shots. => Styrelsen for Patientsikkerhed | - | -
    Let the Danish Data Protection Agency take responsibility. => Datatilsynet | - | -
    Who owns it? Holbæk Municipality. Who helps? The Red Cross and Save the Children. => Holbæk Kommune | Red Cross; Save the Children | C
    Copenhagen Municipality volunteers to coordinate, and DTU brings the data. => Københavns Kommune | DTU | C
    The Danish Geodata Agency ought to have this in its portfolio. => Geodatastyrelsen | - | -
    The Danish Health Authority owns and operates the solution; no partners. => Sundhedsstyrelsen | - | S
    Kalundborg Kommune vil være hovedansvarlig, mens Novo Nordisk har sagt ja til at levere data. => Kalundborg Kommune | Novo Nordisk | C
    Det er vigtigt, at Skatteforvaltningen ikke ejer det selv. => - | - | -
    Vi håber at få Aarhus Kommune med. => - | Aarhus Kommune? | -
    Bolden ligger hos Kulturministeriet. => Kulturministeriet | - | -
    Ansvaret falder på Region Nordjylland. => Region Nordjylland | - | -
    The ball is in Aarhus Municipality's court. => Aarhus Kommune | - | -
    Det er Datatilsynet, der holder i snorene. => Datatilsynet | - | -
    Roskilde Kommune er bannerfører. => Roskilde Kommune | - | -
    Energistyrelsen trækker i trådene. => Energistyrelsen | - | -
    Det daglige arbejde med initiativet ligger i Banedanmark. => Banedanmark | - | -
    Ejeren er efter vores opfattelse Vejdirektoratet. => Vejdirektoratet | - | -
    Nyborg Kommune har accepteret at være ejer. => Nyborg Kommune | - | -
    Opgaven løses af Lægemiddelstyrelsen. => Lægemiddelstyrelsen | - | -
    Lægemiddelstyrelsen tager affære og driver det fremover. => Lægemiddelstyrelsen | - | -
    Projektet hører under Justitsministeriet. => Justitsministeriet | - | -
    Projektet er Skive Kommunes. => Skive Kommune | - | -
    Danmarks Statistik figurerer som ansvarlig. => Danmarks Statistik | - | -
    Sæt KL på som ejer, og skriv Danske Regioner på som partner. => KL | Danske Regioner | C
    KL, der også ejer det, står i spidsen. => KL | - | -
    faxe kommune skal ha' det => Faxe Kommune | - | -
    vordingborg kommune ejer det og møn museum er med => Vordingborg Kommune | møn museum | C
    Owner = Danish Business Authority => Erhvervsstyrelsen | - | -
    This should be a Ministry of Justice project. => Justitsministeriet | - | -
    Our suggestion for owner is the Danish Transport Authority. => Trafikstyrelsen | - | -
    We would like to see the Danish Nature Agency in charge. => Naturstyrelsen | - | -
    Put the Danish Nature Agency down as owner and WWF as partner. => Naturstyrelsen | WWF | C
    Aalborg Municipality takes ownership; Aalborg University is a partner, and so is North Media A/S. => Aalborg Kommune | Aalborg University; North Media A/S | C
    [Den Grønne Klub] Vi er projektholder med hjælp fra Lemvig Kommune. => Den Grønne Klub | Lemvig Kommune | C
    [Tønder Kommune] Vi ejer, driver og betaler. => Tønder Kommune | - | -
    [Bright ApS] Bright ApS skal ikke eje noget; det skal Randers Kommune. => Randers Kommune | - | -
    Desuden er Cyklistforbundet, Dansk Industri samt Syddansk Universitet med i projektet. => - | Cyklistforbundet; Dansk Industri; Syddansk Universitet | -
    Ældre Sagen har lovet at komme med frivillige. => - | Ældre Sagen | -
  `;
  assert.deepEqual(wrongOf(cases), []);
});

test('what is done elsewhere, before or to other things is nobody’s part', () => {
  const cases = `
    Kritikken er rettet mod Region Hovedstaden. => - | - | -
    Ansvaret lå tidligere hos Kulturministeriet. => - | - | -
    Hidtil har Kulturministeriet haft ansvaret. => - | - | -
    Systemet hører under Justitsministeriet i dag. => - | - | -
    Loven hører under Justitsministeriet. => - | - | -
    Området hører under Justitsministeriet. => - | - | -
    Museet hører til Skive Kommune. => - | - | -
    Jeg er kaptajn i Forsvaret og bor i Skive Kommune. => - | - | -
    Min søster er leder i Ankestyrelsen. => - | - | -
    Jeg er projektleder i Herning Kommune. => - | - | -
    Jeg er ansvarlig for byggesager i Herning Kommune. => - | - | -
    Vores kontaktperson er ansat hos Naturstyrelsen. => - | - | -
    Vi har et projekt i Odense Kommunes regi om noget helt andet. => - | - | -
    Bolden ligger lige nu hos Skatteministeriet i en anden sag. => - | - | -
    Hvorfor tager Miljøstyrelsen sig ikke af det? => - | - | -
    Det kunne ligge hos KL eller hos Danske Regioner. => KL? | - | -
    Vi ved ikke, om Aarhus Kommune vil eje det. => Aarhus Kommune? | - | -
    Banedanmark vil ikke have noget med det at gøre. => - | - | -
    Uden Ældre Sagen, tak. => - | - | -
    Send svaret til Digitaliseringsstyrelsen. => - | - | -
    Vi vil klage til Ankestyrelsen. => - | - | -
    Kommunen har ansvaret for renovationen. => - | - | -
    Statens Serum Institut står for overvågningen i dag. => - | - | -
    Ifølge Danmarks Statistik er der 5 mio. borgere. => - | - | -
    Arbejdet hos Arbejdstilsynet er vigtigt. => - | - | -
    Et forsøg i Vejle Kommune viste, at det virker. => - | - | -
    The report was written together with Aarhus University. => - | - | -
    We used to work with the Red Cross. => - | - | -
    I work for the Danish Energy Agency, but write privately. => - | - | -
    The Danish Energy Agency sits on the data and will not share it. => - | - | -
    The Ministry of Justice should answer faster. => - | - | -
    The Ministry of Justice should publish its calendar. => Justitsministeriet? | - | -
    Complaints should be handled by the Danish Data Protection Agency within a month. => - | - | -
    Problemet skal løses af Folketinget. => Folketinget? | - | -
    Reglerne administreres af Udlændingestyrelsen. => Udlændingestyrelsen? | - | -
    Ansøgninger skal behandles af Udlændingestyrelsen. => - | - | -
    Hvis ikke Region Sjælland vil, må vi finde en anden. => - | - | -
    Enten Odense Kommune eller Nyborg Kommune skal eje det. => Odense Kommune? | - | -
    Vi drøftede med Esbjerg Kommune, hvem der skal eje det. => - | - | -
    Det er ikke Esbjerg Kommunes opgave. => - | - | -
    Det er synd for Esbjerg Kommune. => - | - | -
    Alle kommuner skal lægge deres budget frem. => - | - | -
    Hver kommune ejer sin egen side. => - | - | -
    Ejeren af bygningen er Freja Ejendomme. => - | - | -
    Ejerne af hunde i Gentofte Kommune skal registrere dem. => - | - | -
    Husejere i Herlev Kommune betaler for meget. => - | - | -
    De ansvarlige i Region Midtjylland svarer ikke. => - | - | -
    [Furesø Kommune] Vi har bedt KL om et svar. => - | - | -
    [Furesø Kommune] Vi har ansvar for 40.000 borgere. => - | - | -
    [Furesø Kommune] Vi driver 12 skoler. => - | - | -
    [Furesø Kommune] Vi samarbejder i dag med Egedal Kommune om affald. => - | - | -
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
