import assert from 'node:assert/strict';
import test from 'node:test';
import { findSender } from '../../src/recognizers/sender.js';

/**
 * Letters, each with what it says of its sender behind "=>": name, organisation, kind, e-mail, phone. "-" is nothing sure; "? x" is x or
 * nothing, and never anything else that is sure; all the others are sure.
 */
const letters = `
Nærværende svar er udarbejdet af Landsforeningen Trygge Stier ved sekretær Tove Skytte.
=> Tove Skytte | Landsforeningen Trygge Stier | ngo | - | -
---
Det er Foreningen Levende Å, der står bag forslaget.
=> - | Foreningen Levende Å | ngo | - | -
---
Det er Søfartsstyrelsen, der skal eje det.
=> - | - | - | - | -
---
Vi driver en lille boghandel i Svaneke, Bogbingen I/S, og har et forslag.
=> - | Bogbingen I/S | company | - | -
---
Min bror driver en boghandel, Bogbingen I/S.
=> - | - | - | - | -
---
Hos Vendelbo Maskiner A/S har vi i årevis bøvlet med indberetninger.
=> - | Vendelbo Maskiner A/S | company | - | -
---
Hos Banedanmark ventede vi i to timer.
=> - | - | - | - | -
---
Vi er glade for Københavns Kommune.
=> - | - | - | - | -
---
We were told by Copenhagen Municipality to wait.
=> - | - | - | - | -
---
Vi taler for Aarhus Kommune som ejer.
=> - | - | - | - | -
---
Jeg er uddannet jurist, men går nu på efterløn.
=> - | - | citizen | - | -
---
Dansk Industri mener noget andet end mig.
=> - | - | - | - | -
---
Vi vil gerne have en app.

Venlig hilsen
Karen Holm
Konsulent, Randers Kommune
Tlf. 12 34 56 78
=> Karen Holm | Randers Kommune | public-authority | - | -
---
Vi vil gerne have en app.

Venlig hilsen
Karen Holm
Konsulent, Randers Kommune
Tlf. 22 34 56 78
kh@randers.dk
=> Karen Holm | Randers Kommune | public-authority | kh@randers.dk | 22345678
---
jeg synes der skal være mere åbenhed mvh karen holm
=> karen holm | - | - | - | -
---
Det var mit forslag. Hilsen Bent
=> Bent | - | - | - | -
---
Jeg hedder Karen Holm og jeg arbejder i Kolding Kommune, hvor jeg er konsulent.
=> Karen Holm | Kolding Kommune | ? public-authority | - | -
---
Mit navn er Søren og jeg er pensionist. Jeg bor i Randers Kommune.
=> Søren | - | citizen | - | -
---
Kære Rune
Her er et forslag fra os i Danske Ældreråd.
/Karen
=> Karen | Danske Ældreråd | ? ngo | - | -
---
I am Anna Kowalski from the Danish Cyclists' Federation. We propose a cycle data portal.
=> Anna Kowalski | Danish Cyclists' Federation | ngo | - | -
---
Hi, this is John Smith from Nordlys Data ApS. You can reach me at john@nordlys.dk or +45 22 33 44 55.
=> John Smith | Nordlys Data ApS | company | john@nordlys.dk | 22334455
---
Jeg arbejder i Vejle Kommune, men skriver som borger.
=> - | - | citizen | - | -
---
Fra: Karen Holm <k@x.dk>
Til: rumth@digst.dk
Emne: OGP-høring

Forslaget er at lave en portal.
=> Karen Holm | - | - | k@x.dk | -
---
Min kollega Per Jensen kan svare på spørgsmål. Skriv til Per på per@x.dk. Borgmester Hansen er med på den.
=> - | - | - | - | -
---
vi er en lille virksomhed der hedder Datahuset og vi laver software
=> - | Datahuset | company | - | -
---
På vegne af Foreningen Grøn By vil jeg gerne foreslå et nyt borgerpanel. Med venlig hilsen Lise Munk, formand
=> Lise Munk | Foreningen Grøn By | ngo | - | -
---
Som formand for grundejerforeningen Solbakken ser jeg ofte at data mangler.
=> - | grundejerforeningen Solbakken | ngo | - | -
---
Som borger skal man kunne se sine data. Kommunen bør sørge for det.
=> - | - | - | - | -
---
Som borger i Aarhus oplever jeg at det er svært at finde referater.
=> - | - | citizen | - | -
---
Initiativet skal ejes af Aarhus Kommune sammen med Røde Kors. Kontakt Lise Jensen i kommunen på 70 20 30 40.
=> - | - | - | - | -
---
vi i favrskov kommune vil gerne lave et datasamarbejde med syddjurs kommune. mvh dorte lund, digitaliseringskonsulent, dorte.lund@favrskov.dk
=> dorte lund | Favrskov Kommune | public-authority | dorte.lund@favrskov.dk | -
---
min mail er karen snabel-a firma punktum dk og nummeret er 30405060
=> - | - | - | karen@firma.dk | 30405060
---
Forslaget handler om en ny hotline 70 20 30 40 hvor borgere kan ringe.
=> - | - | - | - | -
---
Bedste hilsner

Mette-Marie von Bülow
Cand.mag., projektleder
Frivilligcenter Odense
Storegade 12, 5000 Odense C
CVR 12345678
Mobil: 61 72 83 94
=> Mette-Marie von Bülow | Frivilligcenter Odense | ngo | - | 61728394
---
We at Transparency International would like to suggest a register. Best regards, Ahmed Al-Hassan, Senior Advisor
=> Ahmed Al-Hassan | Transparency International | ngo | - | -
---
Projektet hedder Åbne Data og skal køre i 2018. Jeg er helt almindelig borger og hedder Ole.
=> Ole | - | citizen | - | -
---
Hermed Danske Regioners forslag. Venlig hilsen Danske Regioner
=> - | Danske Regioner | ? public-authority | - | -
---
Vi foreslår at alle referater gøres søgbare.

Tak
Hanne Sørensen
=> Hanne Sørensen | - | - | - | -
---
dav jeg er jens hansen fra thy og jeg vil gerne ha mere åbenhed i byrådet
=> ?jens hansen | - | - | - | -
---
Undertegnede, Peter Friis, direktør i Nordvand A/S, foreslår følgende.
=> Peter Friis | Nordvand A/S | company | - | -
---
Jeg driver en lille konsulentvirksomhed, Holm Rådgivning, og vi hjælper kommuner.
=> - | Holm Rådgivning | company | - | -
---
på vegne af kommunen foreslår jeg en portal
=> - | - | public-authority | - | -
---
Vi skriver på vegne af Børne- og Undervisningsministeriet. Styrelsen for It og Læring skal eje det.
=> - | Undervisningsministeriet | public-authority | - | -
---
Jeg bor i Skive Kommune og er mor til to. Kære Rune, håber I kan bruge det. Kh Sofie
=> Sofie | - | ? citizen | - | -
---
Kære Rune Møller Thomsen

Tak for muligheden for at byde ind. I Ikast-Brande Kommune har vi de seneste år arbejdet med at gøre dagsordener lettere at læse. Vi foreslår, at Digitaliseringsstyrelsen laver en fælles standard for dagsordener, som alle kommuner kan bruge. KL bør være med, og gerne et par leverandører.

Med venlig hilsen

Jørgen Damsgaard
Chefkonsulent
Ikast-Brande Kommune, Politik og Borgerservice
Direkte: 99 60 41 12
jodam@ikast-brande.dk
=> Jørgen Damsgaard | Ikast-Brande Kommune | public-authority | jodam@ikast-brande.dk | 99604112
---
hej. jeg er bare en almindelig mand på 54 fra lemvig og jeg syns det er for galt at man ikke kan se hvad byrådet laver. kunne man ikke sende møderne på nettet? det behøver ikke koste noget. min nabo per har kamera og vil godt hjælpe. mvh bent åge
=> bent åge | - | ? citizen | - | -
---
We are a small start-up called OpenMinutes working with natural language search. We would like to see an API for all municipal decisions by 2018. Our CTO, Maria Petrova, can demo it. Best, Tom Becker, CEO, tom@openminutes.io, +45 28 19 30 44
=> Tom Becker | OpenMinutes | company | tom@openminutes.io | 28193044
---
Landsforeningen af Væresteder ønsker, at socialt udsatte bliver hørt i kommunernes budgetproces. Vi har gode erfaringer fra Vejle, hvor borgmester Jens Ejner Christensen har været en stor støtte. Vi står gerne til rådighed for uddybning.

Cliff Kaltoft
Landsforeningen af Væresteder
tlf. 75 72 12 14
=> Cliff Kaltoft | Landsforeningen af Væresteder | ngo | - | 75721214
---
jeg hedder aisha og læser statskundskab på aarhus universitet. Jeg svarer kun for mig selv. Mit forslag er at alle ministre offentliggør deres kalender. I kan fange mig på aisha.m.omar@gmail.com
=> aisha | - | citizen | aisha.m.omar@gmail.com | -
---
Som sekretariatsleder i Danske Handicaporganisationer vil jeg foreslå et tilgængelighedstjek af alle offentlige hjemmesider. Kontaktperson i Digitaliseringsstyrelsen kunne være Lone Dalsgaard. /Thomas
=> Thomas | Danske Handicaporganisationer | ngo | - | -
---
Fra: Vibeke Nørgaard <vibe@noergaard-it.dk>
Sendt: 4. august 2017 09:12
Til: Rune Møller Thomsen (rumth@digst.dk)
Emne: OGP-høring

Hej Rune
Vi er et lille IT-firma i Struer med seks ansatte. Vi ville elske at se mere frie data om vejr og veje.
Vh Vibeke
Nørgaard IT ApS · CVR 31 22 44 55 · tlf 97 85 11 20
=> Vibeke Nørgaard | Nørgaard IT ApS | company | vibe@noergaard-it.dk | 97851120
---
Det skal være nemmere for borgere at klage. I dag skal man ringe til kommunen på hovednummeret 99 99 99 99 og vente. En klageportal kan løse det. Ejer: Ankestyrelsen. Partner: Forbrugerrådet Tænk.
=> - | - | - | - | -
---
This proposal comes from the Danish Red Cross Youth. We suggest a youth panel in each region. Contact me at s.lund@urk.dk. Kind regards Sebastian Lund
=> Sebastian Lund | ?Danish Red Cross Youth | ? ngo | s.lund@urk.dk | -
---
jeg arbejder til daglig som sygeplejerske på Sygehus Sønderjylland men det her er helt på egne vegne. jeg ville ønske patienter kunne se ventetider. mvh lis
=> lis | - | citizen | - | -
---
Vi i styregruppen for Open Data DK vil gerne udvide samarbejdet til alle 98 kommuner. Kontakt: birgitte@opendata.dk
=> - | Open Data DK | - | ?birgitte@opendata.dk | -
---
Mit navn er Ditte Marie Brasholt Sørensen, jeg er 29 år og projektleder hos Tænketanken Mandag Morgen. Mobil 4 0 5 0 6 0 7 0.
=> Ditte Marie Brasholt Sørensen | Tænketanken Mandag Morgen | ? ngo | - | 40506070
---
Region Sjælland støtter, at sundhedsdata deles mere åbent. Vi foreslår et pilotprojekt på Holbæk Sygehus i 2018. Med venlig hilsen Heino Knudsen, regionsrådsformand
=> Heino Knudsen | ?Region Sjælland | ? public-authority | - | -
---
Hejsa! Det er Fatima her fra Mjølnerparken. Vi er en gruppe mødre der gerne vil lave et borgerbudget. Ring til mig på 60 11 22 33 efter kl 16. Vores kontakt i kommunen er Søren Vind, sv@kk.dk
=> Fatima | - | ? citizen | - | 60112233
---
The undersigned, Prof. Lars Bo Kaspersen of the University of Copenhagen, proposes a democracy index.
=> Lars Bo Kaspersen | University of Copenhagen | public-authority | - | -
---
Som borger bør man kunne følge sin sag. Som virksomhed bør man kunne følge sit udbud. Derfor: én fælles portal.
=> - | - | - | - | -
---
Jeg er formand for Skørping Håndværker- og Borgerforening, og vi vil gerne have en digital opslagstavle sammen med Rebild Kommune. Hilsen Poul Erik
=> Poul Erik | Skørping Håndværker- og Borgerforening | ngo | - | -
---
navn: henrik bach
mail: hbach@live.dk
tlf: 2840-1199
jeg er privatperson
forslag: lav en app med alle høringer
=> henrik bach | - | citizen | hbach@live.dk | 28401199
---
I work at the Danish Institute for Human Rights and we think that the ombudsman should publish data. Regards, Emily
=> Emily | Danish Institute for Human Rights | ? | - | -
---
vi har et lille mejeri på samsø og bøvler med tilladelser hele tiden. kunne man ikke samle det et sted? hilsen fra øens mejeri v/ karsten og gitte
=> ? | ?øens mejeri | ? company | - | -
---
Forslaget er udarbejdet af Per Kongshøj Madsen for Beskæftigelsesministeriet i 2015, men blev aldrig til noget. Jeg synes, det skal genoptages.
=> - | - | - | - | -
---
Undertegnede er pensioneret skoleleder og bor i Thisted Kommune. Jeg savner et sted, hvor man kan se alle puljer. Venligst Inger-Lise Kjær
=> Inger-Lise Kjær | - | citizen | - | -
---
SKRIV TIL MIG PÅ OLE.BANG@MAIL.DK. JEG ER SELVSTÆNDIG TØMRER OG SYNES BYGGESAGER TAGER FOR LANG TID. OLE BANG
=> ?OLE BANG | - | company | OLE.BANG@mail.dk | -
---
Kommunernes Landsforening foreslår at der udvikles en national model for borgerbudgetter.
=> - | ?KL | ? | - | -
---
Hvis I har spørgsmål, er I velkomne til at kontakte vores digitaliseringschef Mona Friis på mf@toender.dk eller undertegnede på 74 92 80 11. Tønder Kommune, Hans Schmidt, udviklingskonsulent
=> ?Hans Schmidt | ?Tønder Kommune | ? public-authority | - | 74928011
---
Jeg skriver som medlem af bestyrelsen i Cyklistforbundet Aalborg. Vi vil have åbne data om trafikuheld. Anne Mette Lund Nielsen
=> Anne Mette Lund Nielsen | Cyklistforbundet Aalborg | ngo | - | -
---
Hi Rune, James here. I'm a PhD student at ITU. I'd love to see court rulings published as open data. My email: jamesw (at) itu (dot) dk
=> James | ? | citizen | jamesw@itu.dk | -
---
vores virksomhed nordic insight aps har lavet en løsning til kommuner. kontakt vores salgschef mads på salg@nordicinsight.dk
=> - | nordic insight aps | company | - | -
---
Kh. Sanne
=> Sanne | - | - | - | -
---
Odsherred Kommunes ungeråd har diskuteret forslaget og bakker op. Med venlig hilsen ungerådet
=> - | Odsherred Kommunes ungeråd | ? ngo | - | -
---
Vi hedder Klimabevægelsen Fyn og er en frivillig forening. vi vil gerne være med til at teste. klimafyn@outlook.dk
=> - | Klimabevægelsen Fyn | ngo | klimafyn@outlook.dk | -
---
Som it-chef i Jammerbugt Kommune mener jeg, at sagsnr. 2017-004411 og CVR 29189439 viser problemet. Ring gerne. Mvh Allan Toft Holm 72 57 70 01
=> Allan Toft Holm | Jammerbugt Kommune | public-authority | - | 72577001
---
Jeg hedder ikke noget særligt, jeg vil bare sige at det er en god ide at spørge folk først
=> - | - | - | - | -
---
Forfatteren Kirsten Thorup og min søster Hanne har inspireret mig. Jeg er folkepensionist i Nyborg. Grethe Madsen, tlf. 65 31 20 20
=> Grethe Madsen | - | citizen | - | 65312020
---
mit forslag: flere data. i øvrigt hedder jeg jonas og er nørd. find mig på twitter
=> jonas | - | - | - | -
---
Vi er tre gymnasieelever fra Rungsted (Alma, Victor og Noah) og vi synes demokrati skal på skemaet.
=> ? | - | citizen | - | -
---
Tak for i går til mødet, Lise! Her er så forslaget: en fælles kalender for høringer. Hilsen Torben i Egedal Kommune
=> Torben | Egedal Kommune | public-authority | - | -
---
På Rigsarkivets vegne indsender jeg forslag om flere åbne arkivdata. Venlig hilsen Kirsten Villadsen Kristmar, områdedirektør
=> Kirsten Villadsen Kristmar | Rigsarkivet | public-authority | - | -
---
Kære Digitaliseringsstyrelse. Jeg er skolebibliotekar på en folkeskole i Nordsjælland og skriver på egne vegne. Mit forslag er, at elever i 7. klasse lærer at søge aktindsigt. Ministeriet bør stå for det sammen med Danmarks Lærerforening. Det er gratis. Venlig hilsen Anne Grethe Bjerregaard, Hillerød
=> Anne Grethe Bjerregaard | - | citizen | - | -
---
Gentofte Kommune har i dag 43 forskellige it-systemer, og det er et problem for os borgere. Jeg foreslår, at der kommer én indgang. Min mobil er 26 74 55 10, og jeg hedder Flemming.
=> Flemming | - | ? citizen | - | 26745510
---
Danmarks Biblioteksforening har med interesse læst høringen. Vi foreslår, at folkebibliotekerne bliver demokratihuse. Direktør Michel Steen-Hansen, msh@db.dk, kan uddybe.
=> Michel Steen-Hansen | Danmarks Biblioteksforening | ngo | msh@db.dk | -
---
goddaw i styrelsen. a hedder kristen å a bor i vestjylland. a synes det æ træls at man ska ha nemid te alting. ka i et lave noget uden? a ringer gerne, 97 42 18 36
=> ?kristen | - | ? citizen | - | 97421836
---
Forslag fra Teknologirådet: En borgerjury om kunstig intelligens. Ejer er Folketinget. Kontakt projektleder Bjørn Bedsted, bb@tekno.dk, +45 33 45 53 63
=> ?Bjørn Bedsted | ?Teknologirådet | ? ngo | ?bb@tekno.dk | ?33455363
---
Jeg har været ansat i Roskilde Kommune i 30 år, men er nu gået på pension. Derfor ved jeg, hvor besværligt det er. Hilsen Aksel
=> Aksel | - | ? citizen | - | -
---
Vi er fire studerende fra RUC, som har skrevet speciale om borgerbudgetter. Vores vejleder, lektor Jacob Torfing, anbefalede os at skrive. Du kan få specialet på borgerbudget2017@gmail.com.
=> - | - | citizen | borgerbudget2017@gmail.com | -
---
To whom it may concern: The Confederation of Danish Industry welcomes the consultation. We propose a business panel. Yours sincerely, Henriette Søltoft, Director, hes@di.dk, tel. +45 3377 3377
=> Henriette Søltoft | Confederation of Danish Industry | ngo | hes@di.dk | 33773377
---
jeg sidder i byrådet i Vordingborg men det her er min private holdning. der skal være live tv fra udvalgsmøder. vh michael
=> michael | - | citizen | - | -
---
Som selvstændig revisor med 12 kunder i detailhandlen ser jeg dagligt, at indberetning er for svært. CVR 33 44 55 66. Poul Lund Revision, poul@lundrevision.dk, 75 88 21 09
=> - | ?Poul Lund Revision | company | poul@lundrevision.dk | 75882109
---
Hermed forslag fra Lolland Kommune, som er godkendt af udvalget. Spørgsmål kan rettes til udviklingskonsulent Gitte Sparre, gisp@lolland.dk, 54 67 67 67.
=> ?Gitte Sparre | Lolland Kommune | public-authority | ?gisp@lolland.dk | ?54676767
---
I live in Frederiksberg and I am originally from Poland. My neighbour Hanne told me about this. It is hard to find English information. Could the municipality publish in English? Thanks, Kasia Wójcik
=> Kasia Wójcik | - | ? citizen | - | -
---
Jeg er kasserer i Aalborg Studenterkollegium og har snakket med de andre beboere. Vi vil gerne kunne se hvad kommunen planlægger omkring os. Mvh Sofie B.
=> Sofie B. | ?Aalborg Studenterkollegium | - | - | -
---
Det var Margrethe Vestager, der først foreslog det, og Lars Løkke Rasmussen, der droppede det. Nu prøver jeg igen: offentliggør ministrenes møder. Karl Emil, Kbh NV
=> Karl Emil | - | ? citizen | - | -
---
Region Syd ejer i dag data om ventetider, men de kan ikke bruges. Vi i Patientforeningen Danmark ønsker dem frigivet. Med venlig hilsen, Niels Jørgen Langkilde, formand, tlf.: 40 28 01 02
=> Niels Jørgen Langkilde | Patientforeningen Danmark | ngo | - | 40280102
---
hej rune. det er marianne fra borgerservice i holbæk kommune. vi har snakket om det her med tolke i køen. vi kan selv stå for det. skriv på marlo@holb.dk
=> marianne | Holbæk Kommune | public-authority | ?marlo@holb.dk | -
---
Min far er 84 og kan ikke bruge computeren. Ældre Sagen siger, at der er 300.000 som ham. Kan I ikke tvinge kommunerne til at svare telefonen? Hans læge, Dr. Poulsen, siger det samme. Med venlig hilsen Inge Thorsen, Nørregade 4, 7600 Struer. Tlf 97 85 44 12
=> Inge Thorsen | - | ? citizen | - | 97854412
---
Vi er et netværk af pårørende, der kalder sig Stemmer i Systemet. Ingen af os får løn. Vores ide er en pårørendeportal. Mail stemmer (snabel-a) systemet.dk
=> - | Stemmer i Systemet | ? ngo | stemmer@systemet.dk | -
---
Herning Kommune vil gerne være med i forslaget fra Silkeborg Kommune. Jonas Vestergaard Hein, digitaliseringschef i Herning
=> Jonas Vestergaard Hein | ?Herning Kommune | ? public-authority | - | -
---
Jeg hedder Amina og jeg går i 2.g på Frederiksborg Gymnasium. Unge skal spørges mere. Min lærer Henrik sagde at jeg skulle skrive til jer.
=> Amina | - | ? citizen | - | -
---
PS: glem ikke at børn også er borgere. Hilsen fra Bente, 71 år og stadig nysgerrig. 
=> Bente | - | ? citizen | - | -
---
we're an NGO working with refugees (Refugees Welcome Denmark). Our chairperson Michala Bendixen will represent us at meetings. My name is Line Fischer, volunteer. line@refugees.dk
=> Line Fischer | Refugees Welcome Denmark | ngo | line@refugees.dk | -
---
Formålet er, at man som pårørende kan følge med. Man ringer på 1813 og venter. Rigshospitalet kunne gå forrest. 
=> - | - | - | - | -
---
Sagsbehandler Ole Hansen i Jobcenter Odense har hjulpet mig meget. Han burde have en medalje. Jeg er førtidspensionist. mit forslag er at alle får en fast sagsbehandler. kh Dennis T
=> Dennis T | - | citizen | - | -
---
KMD A/S foreslår, at alle snitflader dokumenteres åbent. Vi leverer i dag til 98 kommuner. Venlig hilsen Public Affairs, KMD A/S, Lautrupparken 40, 2750 Ballerup, info@kmd.dk, 44 60 10 00
=> - | KMD A/S | company | info@kmd.dk | 44601000
---
Til rette vedkommende
Forslag: byttebørs for møbler mellem kommuner.
Afsender: Hanne L. Sørensen, indkøbskonsulent, Skanderborg Kommune (hanne.l.soerensen@skanderborg.dk / 87 94 70 00)
=> Hanne L. Sørensen | Skanderborg Kommune | public-authority | hanne.l.soerensen@skanderborg.dk | 87947000
---
Vi fra Bofællesskabet Lange Eng kunne godt tænke os en delebilsordning, som kommunen bakker op om. Hilsen Signe og Rasmus
=> ?Signe og Rasmus | ?Bofællesskabet Lange Eng | - | - | -
---
Jeg er direktør i et mindre softwarehus i Vejle. Offentlige udbud fylder 300 sider. Kort dem ned. M. Dahl, 29 90 17 44
=> M. Dahl | - | company | - | 29901744
---
I Furesø har vi et godt bibliotek. Det kunne flere lære af. Min datter Freja på 12 foreslår gratis is til alle, der stemmer. Tak fordi I lytter! Lotte
=> Lotte | - | ? citizen | - | -
---
Skatteforvaltningen indsender hermed forslag om åben kildekode. Kontaktperson: Chefkonsulent Ib Larsen, ib.larsen@skat.dk
=> Ib Larsen | Skatteforvaltningen | public-authority | ib.larsen@skat.dk | -
---
Jeg repræsenterer Dansk Folkehjælp lokalt i Guldborgsund. Det sociale område mangler åbenhed. Bedste hilsner Pia Rønnow, frivilligkoordinator
=> Pia Rønnow | Dansk Folkehjælp | ? ngo | - | -
---
Hello! Writing as a resident of Esbjerg and a father of three. I used to work for Ørsted. School lunch menus should be open data :-) /Dave
=> Dave | - | citizen | - | -
---
Forslag: Giv borgerne en kvittering, når kommunen svarer for sent. Jeg fik svar fra Hvidovre Kommune efter 9 måneder, underskrevet af afdelingsleder Mona Kjær. Hilsen en træt borger
=> - | - | ? citizen | - | -
---
Mit firma, Bække Smede- og Maskinværksted, har brug for hurtigere byggetilladelser. Tlf 75 38 90 11, spørg efter Verner.
=> ?Verner | Bække Smede- og Maskinværksted | company | - | ?75389011
---
som leder af et plejehjem i aabenraa kommune ser jeg hver dag hvor meget papir vi bruger. jeg skriver dog kun på egne vegne her. birthe
=> ?birthe | - | citizen | - | -
---
Hi, we're three developers from Copenhagen Hackerspace, an association with 90 members. Labitat is the official name. We'd like bus GPS data. contact@labitat.dk
=> - | - | ? ngo | ?contact@labitat.dk | -
---
Odense Kommune burde lære af Tallinn. Jeg flyttede hertil i 2012 og elsker byen, men systemerne er fra stenalderen. Yours, Grigore Popescu
=> Grigore Popescu | - | ? citizen | - | -
---
Vi er Styrelsen for It og Læring. Vi stiller forslag om åbne skoledata. Undervisningsministeriets departement er orienteret. Hilsen Morten Winther Bülow, 35 87 80 01
=> Morten Winther Bülow | Styrelsen for It og Læring | public-authority | - | 35878001
---
Fra foreningens side (Dansk Kennel Klub) vil vi gerne have et åbent hunderegister. Kontakt: Vibeke Knudsen, vk@dkk.dk, tlf. 56 18 81 00
=> ?Vibeke Knudsen | ?Dansk Kennel Klub | ? ngo | vk@dkk.dk | 56188100
---
jeg er ansat ved Svendborg kommune og har fået lov af min chef (Mette Holm) at sende det her ind: en chatbot til byggesager. ring bare 62 23 30 05. hilsen hans-ole
=> hans-ole | Svendborg Kommune | ? public-authority | - | 62233005
---
I'm writing on behalf of the Embassy of Canada in Copenhagen. We could share our experience with open government. Sincerely, Marie-Claude Tremblay
=> Marie-Claude Tremblay | Embassy of Canada | public-authority | - | -
---
Det skal gerne ske inden jul. Knud Erik Holm, Resenvej 41 (telefon 97 85 12 60, bedst om formiddagen)
=> Knud Erik Holm | - | - | - | 97851260
---
Jeg fik et brev fra min kommune. Pressen bedes ringe til borgmestersekretariatet på 47 78 40 01.
=> - | - | - | - | -
`;

const cases = letters
  .trim()
  .split('\n---\n')
  .map((one) => {
    const [text = '', wanted = ''] = one.split('\n=> ');
    return { text, wanted: wanted.split('|').map((value) => value.trim()) };
  });

for (const [at, field] of (['name', 'organisation', 'respondentType', 'email', 'phone'] as const).entries())
  test(`the ${field} of a text is its sender's, and nobody else's`, () => {
    for (const { text, wanted } of cases) {
      const found = findSender(text)[field];
      const value = wanted[at] ?? '-';
      const sure = found?.sure ? found.value : '-';
      if (value.startsWith('?')) assert.ok(sure === '-' || sure === value.slice(1).trim(), `${text}\n${sure}`);
      else assert.equal(sure, value, text);
    }
  });

test('what a bullet list names has not signed it', () => {
  for (const text of [
    "- Røde Kors\n- KFUM's Sociale Arbejde\n- Mødrehjælpen",
    'Partnere:\n* Karen Blixen Selskabet\n* Jens Hansen',
    '1. KL\n2. Bent Jensen Fonden\n3. Signe Aabo',
  ]) {
    const { name, organisation } = findSender(text);
    assert.deepEqual([name?.value, organisation?.value], [undefined, undefined], text);
  }
  assert.equal(findSender('Vi foreslår en portal:\n- åbne data\n- åbne møder\n\nMvh\nKaren Holm').name?.value, 'Karen Holm');
  assert.equal(findSender('Vi foreslår en portal for alle.\n\n- Karen Holm').name?.value, 'Karen Holm');
});

test('what is found encloses its words', () => {
  for (const { text } of cases) {
    const { name, email } = findSender(text);
    if (name) assert.equal(text.slice(name.start, name.end), name.value);
    if (email && !email.value.includes('(')) assert.ok(email.end > email.start && email.end <= text.length);
  }
});

test('any string is read, and a long one fast', () => {
  const cues = `a| |1|\n|jeg hedder |vi i Randers Kommune |mvh |/Karen |((((|tlf |som formand for |på vegne af |Karen Holm, |k@x.dk |22 33 44 55 |
    jeg er |hedder |navn: |som borger |A. |" |Karen\n|hilsen\n|Fra: |konsulent i |jeg arbejder som `;
  findSender('Jeg hedder Karen.');
  for (const piece of cues.split('|')) {
    const started = performance.now();
    findSender(piece.repeat(100_000 / piece.length));
    assert.ok(performance.now() - started < 2000, JSON.stringify(piece));
  }
});
