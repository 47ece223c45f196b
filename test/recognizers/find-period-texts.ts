/**
 * Texts that say more than when: `text | start | end | sure` or `unsure`, `-` an open side, `null` where nothing is to be found; `\\n` is a line
 * break, `@` the day. Where only one is told, both are right.
 */
export const toldTimes = String.raw`
Vi foreslår, at alle dagsordener bliver søgbare på tværs af kommuner. I 2015 prøvede vi det i Hobro, og det gik godt. Nu vil vi gerne rulle det ud fra januar 2018 til udgangen af 2019. | 2018-01-01 | 2019-12-31 | sure
Projektet starter i september 2017 og kører frem til juni 2018. Det passer ind i kommunens digitaliseringsstrategi 2016-2020. | 2017-09-01 | 2018-06-30 | sure
jeg synes der skal være et sted hvor man kan se hvad politikerne bruger penge på. i 2016 brugte kommunen 3 mio på konsulenter og ingen ved hvorfor. det må gerne være klar inden sommerferien næste år | - | 2018-06-30 | sure
Vi har siden 2012 haft problemer med svartider i aktindsigtssager. Der blev i 2016 givet 1.200 afslag. Initiativet gennemføres i 2018. | 2018-01-01 | 2018-12-31 | sure
Initiativet finansieres af indsatspuljen for 2018. Ejeren er Region Syddanmark. | null
Budgettet for 2018 er ikke lagt endnu, men vi håber at kunne begynde til foråret. | 2018-03-01 | - | sure
Vi starter i januar 2018. I slutningen af 2019 skal det være færdigt. | 2018-01-01 | 2019-12-31 | sure
Tidsplan: Forberedelse i efteråret 2017, pilot i 2 kommuner i foråret 2018 og national udrulning fra 1. september 2018. | 2017-09-01 | - | sure
Høringsfristen er den 20. august 2017, og vi sender gerne mere materiale inden da. | null
Byrådet behandler forslaget på mødet den 28. september, hvorefter vi går i gang 1. november 2017. | 2017-11-01 | - | sure
Loven trådte i kraft 1. januar 2014, og siden har ingen fulgt op på den. | null
Vi mener at loven bør ændres i 2019. | null
Jeg er født i 1952 og har boet i Vejle siden 1978. Jeg kunne godt tænke mig flere borgermøder. | null
Foreningen blev stiftet i 2009 og har 4.000 medlemmer. Vi vil holde fem borgercafeer i løbet af 2018. | 2018-01-01 | 2018-12-31 | sure
Evalueringen offentliggøres i marts 2020. Projektperioden er 1. august 2017 - 31. december 2019. | 2017-08-01 | 2019-12-31 | sure
Danmarks Statistik forventer, at hver fjerde er over 65 i 2040. Derfor skal den digitale hjælp styrkes. | null
Vi forestiller os et forsøg i tre kommuner (2018-2019), som kan udbredes til resten af landet, hvis det virker. | 2018-01-01 | 2019-12-31 | unsure
Det kunne måske være i 2018 eller 2019, det må I selv om. | 2018-01-01 | 2019-12-31 | unsure
Ordningen indfases gradvist: først socialområdet i foråret 2018, så skoler i efteråret 2018 og til sidst resten i 2019. | 2018-03-01 | 2019-12-31 | sure
We propose a national open data portal for municipal spending. A similar project ran in Norway from 2013 to 2016. Ours would start in January 2018 and be completed by the end of 2019. | 2018-01-01 | 2019-12-31 | sure
The survey from 2016 shows that 60 percent of citizens do not trust the council. The initiative will run for two years from 1 September 2017. | 2017-09-01 | 2019-08-31 | sure
Our current contract with the supplier expires in 2018. We want better access to documents. | null
Please send the answer before 1 August, as I am on holiday in week 31. | null
Under handlingsplanen 2017-2019 bør staten tage ansvar for det. | null
Det skal ske i 2. halvår 2018. | 2018-07-01 | 2018-12-31 | sure
hej vi er en gruppe studerende fra ruc og vi synes der mangler en app til at følge lovforslag. vi kan lave den i foraaret 2018 som en del af vores bachelor og den kan tages i brug efter sommerferien | 2018-03-01 | - | sure
Kommunalvalget er i november 2017, så det er godt at have værktøjet klar senest 1. oktober 2017. | - | 2017-10-01 | sure
Et lignende projekt i Odense løber til udgangen af 2018. | null
Periode: 2018-2020\nEjer: Digitaliseringsstyrelsen\nPulje: satspuljen 2018 | 2018-01-01 | 2020-12-31 | sure
Hvornår: fra efteråret\nHvem: Aarhus Kommune | 2017-09-01 | - | sure
Sidste år holdt vi tre workshops, og i år vil vi gerne gøre det permanent. | 2017-01-01 | - | unsure
Vi søger 500.000 kr. i 2018 og 2019 til en projektleder. | null
Der er afsat 2 mio. kr. årligt i 2018-2021 til digital dannelse. | null
Arbejdet påbegyndes straks efter sommerferien 2017 og forventes afsluttet ved årets udgang. | 2017-08-01 | 2017-12-31 | sure
Hvis vi får penge, kan vi gå i gang i 2018. | 2018-01-01 | - | unsure
Fase 1 (efterår 2017): kortlægning. Fase 2 (2018): udvikling. Fase 3 (1. halvår 2019): evaluering. | 2017-09-01 | 2019-06-30
Skal vi svare senest den 20. august, eller er der udsættelse? | null
I 2018 gennemfører vi ti høringer på biblioteker og samler op til sidst. | 2018-01-01 | 2018-12-31 | sure
Borgerne skal fra 1. januar 2018 kunne se alle byrådsdagsordener på ét sted. | 2018-01-01 | - | sure
Siden kommunalreformen i 2007 er afstanden blevet større. | null
Målet er, at 80 % af kommunerne i 2025 bruger løsningen. | 2025-01-01 | 2025-12-31 | unsure
Projektet varer halvandet år og begynder den 1. marts 2018. | 2018-03-01 | 2019-08-31 | sure
It could be piloted in two schools in spring 2018 and rolled out nationally from August 2018 onwards. | 2018-03-01 | - 
The new law takes effect on 25 May 2018 and we want to help citizens understand it. | null
No later than December 2018 every municipality should publish its contracts. | - | 2018-12-31 
Vi regner med at det tager tre år fra 2018. | 2018-01-01 | 2020-12-31 | sure
Vi har talt med Aarhus Kommune den 3. maj 2017 og mødes igen i august. | null
Aktindsigt tager for lang tid. Der skal gøres noget nu. | null
Min mor på 82 fik i marts 2017 brev fra kommunen som hun ikke forstod. Lav et kursus for medarbejderne, gerne i løbet af efteråret. | 2017-09-01 | 2017-11-30 
I perioden marts-oktober 2018 afholdes dialogmøder i de fem regioner. | 2018-03-01 | 2018-10-31 | sure
@2017-07-20
Høringssvar fra Lolland Kommune. Vi vil teste digitale borgermøder i tre landsbyer. Testen løber fra oktober 2017 til og med marts 2018, og derefter tager vi stilling til resten. Det betales af vores egen innovationspulje for 2017. | 2017-10-01 | 2018-03-31 | sure
kære alle\njeg er pensionist og har brugt nemid siden 2010 og det driller stadig. kunne man ikke lave en hotline hvor man taler med et rigtigt menneske. det skulle helst være i gang inden jul | - | 2017-12-23 | sure
Ældre Sagen foreslår en årlig åbenhedsmåling. Den første måling gennemføres i efteråret 2018, og så hvert år derefter. | 2018-09-01 | - 
Vores forslag bygger på erfaringer fra 2014, hvor Viborg Kommune kørte et tilsvarende projekt. Det sluttede i 2016 pga. manglende midler. | null
Forslaget er at åbne alle bilag. Baggrund: I 2013 kom en ny offentlighedslov (lov nr. 606 af 12. juni 2013), som trådte i kraft 1. januar 2014. Tid: 1. kvartal 2018 til 4. kvartal 2018. Økonomi: 1,2 mio. kr. | 2018-01-01 | 2018-12-31 | sure
Virksomheden blev grundlagt i 1998. Vi leverer software til 40 kommuner og tilbyder at stille en prototype til rådighed i september. | 2017-09-01 | 2017-09-30
Vi har brug for to års udvikling. Hvis Folketinget siger ja i december 2017, kan vi starte 1. februar 2018 og være i mål 31. januar 2020. | 2018-02-01 | 2020-01-31
Folketingsvalget kommer senest i juni 2019. Derfor bør kampagnen mod misinformation køre fra januar til maj 2019. | 2019-01-01 | 2019-05-31 | sure
Budgetforhandlingerne er i september. Pengene skal findes der. | null
Som svar på jeres høring af 1. juni 2017 sender vi hermed vores bidrag. | null
Region Midtjylland har i sin sundhedsplan 2018-2022 lovet mere inddragelse. Vi foreslår at der oprettes et patientpanel. | null
Projektleder ansættes pr. 1. oktober 2017, udviklingen sker i vinteren 2017/18, og løsningen er klar til brug den 1. april 2018. | 2017-10-01 | 2018-04-01 | sure
I dag tager det 40 dage at få aktindsigt. Målet er 7 dage i 2019. | null
Jeg hedder Maj Petersen og er 44 år. Jeg vil bare sige at I skal gøre jeres hjemmeside nemmere. | null
Initiativet forankres i Kulturministeriet. Det kan realiseres inden for eksisterende rammer i perioden 2018 til 2020. | 2018-01-01 | 2020-12-31 | sure
Det tager cirka et år at udvikle, så hvis vi går i gang nu, er den klar i sommeren 2018. | - | 2018-08-31 | unsure
Vi vil gerne i gang hurtigst muligt. | null
2016 var et godt år for frivilligheden, men i 2017 er tallet faldet igen. | null
For det første bør kommunerne fra 1. januar 2018 lægge alle referater ud. For det andet bør der senest 1. juli 2018 være en fælles søgning. | 2018-01-01 | 2018-07-01
Der holdes konference den 5. oktober 2017 i Vejle, hvor vi fortæller om ideen. | null
Forsøgsperioden er sat til et år, startende 1. september 2017. Herefter evaluering. | 2017-09-01 | 2018-08-31 | sure
Aftalen med KMD udløber 31. december 2018, så det ny system skal være klar inden da. | null
Rigsrevisionens beretning fra 2015 påpegede problemet, og ministeriet lovede en løsning i 2017, men intet er sket. | null
Vi påtænker at udrulle ordningen til alle skoler i skoleåret 2018/19. | 2018-08-01 | 2019-07-31 | sure
Trin 1 gennemføres i 2018, trin 2 i 2019 og trin 3 i 2020. | 2018-01-01 | 2020-12-31 | sure
Kampagnen skal køre i uge 40-44. | 2017-10-02 | 2017-11-05 | sure
Send mig gerne en kvittering inden 1. september. | null
Jeg går på pension 1. januar 2018, så kontakt derefter min kollega. | null
Danmark overtager formandskabet i 2018. | null
Der er lige nu 30 sager, og i 2020 ventes 60. | null
Det har kørt som forsøg siden januar 2017 og skal gøres permanent fra 1. januar 2018. | 2018-01-01 | - | sure
Det er uvist hvornår vi kan begynde. | null
Vi regner med opstart i august/september og afslutning ved udgangen af 2018. | 2017-08-01 | 2018-12-31 | sure
dette er et forslag fra 9.b på munkeskolen vi vil have at elever i hele landet kan stemme om klimamål det skal være hver maj og starte i 2018 | 2018-01-01 | - | sure
Vi ønsker en åben database over tilskud. Den skal opdateres hver måned. Den forventes i luften medio 2018 og vil herefter blive drevet af Kulturstyrelsen. | 2018-06-01 | 2018-06-30
Planen er følgende:\n- efterår 2017: behovsanalyse\n- forår 2018: udbud\n- 2. halvår 2018: implementering\n- 2019: drift | 2017-09-01 | 2019-12-31 | sure
- Hvem: Fredericia Kommune\n- Hvornår: fra 1/1 2018 og to år frem\n- Pris: 400.000 kr. i 2018 og 400.000 kr. i 2019 | 2018-01-01 | 2019-12-31 | sure
Den 25. maj 2018 får vi nye regler for persondata. Vi foreslår at lave en vejledning inden da. | 2018-05-25 | 2018-05-25 | unsure
Our association was founded in 1987. We suggest a mentoring scheme which would begin in the autumn of 2017 and last for eighteen months. | 2017-09-01 | 2019-02-28 | sure
The Danish presidency in 2020 is a good opportunity. Preparations should start in January 2019. | 2019-01-01 | - | sure
In 2016, the council spent DKK 3 million on consultants. We want every invoice published within 30 days. | null
The pilot phase runs from September to December 2017. If successful, it will be scaled up nationally in 2018. | 2017-09-01 | 2018-12-31
By 2025, one in four Danes will be over 65. | - | 2025-12-31 | unsure
I moved here in 2011 and will leave in August 2018. Please make the websites bilingual. | null
We have applied for DKK 500,000 for 2018 from the ministry's fund. The work is planned for Q2 and Q3 2018. | 2018-04-01 | 2018-09-30 | sure
The national strategy 2016-2020 mentions open data. Our initiative implements it and should be finished no later than 30 June 2019. | - | 2019-06-30 | sure
Deadline for comments is 20 August. We will comment again in September. | 2017-09-01 | 2017-09-30 | unsure
It should be in place before the next municipal elections in November 2021. | null
Nothing has happened since the act of 12 June 2013. | null
Start: as soon as possible. | null
Start: 1 October 2017\nEnd: 30 September 2019 | 2017-10-01 | 2019-09-30 | sure
The conference takes place on 4 May 2018 and is itself the initiative. | 2018-05-04 | 2018-05-04
Since 2014 we have run a similar service in Malmö. | null
Timeline: design in the first half of 2018, testing in the second half, launch in January 2019. | 2018-01-01 | 2019-01-31 | sure
@2017-06-22
Til Digitaliseringsstyrelsen. Vi i Frederikshavn Kommune har et forslag om åbne postlister. Postlisterne skal ligge på kommunens hjemmeside fra den 1. september 2017. Vi har selv prøvet det i forvaltningen fra 2014 til 2016. | 2017-09-01 | - | sure
Efter vores mening er det et statsligt ansvar. Det vil tage tid, måske 3 år, og man bør begynde allerede i 2018. | 2018-01-01 | - | sure
I forlængelse af Kommunernes digitaliseringsprogram 2016-2020 foreslår vi at der i perioden 1.8.2017-31.7.2018 etableres et netværk af lokale åbenhedsambassadører. | 2017-08-01 | 2018-07-31 | sure
Jeg skriver som borger. I april søgte jeg om aktindsigt og fik først svar i juni. Det skal kunne gøres bedre. | null
Jeg synes det skal laves til næste år. | 2018-01-01 | 2018-12-31 | sure
vi har haft generalforsamling d 14 juni og blev enige om at foreslå en ny portal. den skulle gerne være færdig når vi mødes igen til marts | null
Der ønskes en undersøgelse af borgernes tillid. Undersøgelsen gennemføres første gang i 4. kvartal 2017 og gentages i 4. kvartal 2018. | 2017-10-01 | 2018-12-31 | sure
KL og regeringen indgik økonomiaftalen for 2018 den 1. juni 2017. Her står der intet om åbenhed. | null
Implementeringen forventes at strække sig over to år fra januar 2018. | 2018-01-01 | 2019-12-31 | sure
Ordningen blev nedlagt i 2012. Den bør genindføres senest 1. januar 2019. | - | 2019-01-01 | sure
I 2020 er der gået ti år siden sidst. | null
Vi er en lille virksomhed med 12 ansatte fra Thisted. Vi kan gå i gang med det samme og have en betaversion klar om fire måneder. | - | 2017-10-22
Projektet opstartes i Q4 2017, første release Q1 2018, drift fra Q2 2018. | 2017-10-01 | - | sure
Opstart: oktober 2017. Slut: ingen slutdato. | 2017-10-01 | - | sure
Tidsplan: vi har ikke lagt nogen endnu. | null
Det er vigtigt at borgerne bliver hørt i processen i 2017 inden planen 2017-2019 bliver vedtaget. | null
Åbningstiderne bør udvides fra 8-16 til 8-20 alle hverdage. | null
Børnehuset åbner den 1. august 2017 og vi vil bruge det som forsøgssted fra da af. | 2017-08-01 | 2017-08-01 | unsure
Skatteministeriet ejer initiativet, og det gennemføres trinvist fra foråret 2018 til foråret 2020. | 2018-03-01 | 2020-05-31 | sure
De nye regler gælder fra 25. maj 2018. Vores initiativ skal hjælpe små foreninger med at overholde dem, og vi begynder derfor allerede i januar. | 2018-01-01 | - | sure
Partiet gik til valg på det i 2015. Nu må det være tid. | null
Vi sender jer en uddybning i uge 28. | null
Min datter starter i skole i august 2017 og jeg har fået 14 breve. | null
Der afholdes fem borgertopmøder: det første den 14. september 2017, det sidste den 1. februar 2018. | 2017-09-14 | 2018-02-01 | sure
Vi foreslår, at der i løbet af 2018 og 2019 gennemføres en række eksperimenter med borgerbudgetter. Evalueringen skal ligge klar i 2020. | 2018-01-01 | 2019-12-31 | sure
Arbejdet kan ske inden for de eksisterende bevillinger for 2018 og gennemføres fra januar til juni 2018. | 2018-01-01 | 2018-06-30 | sure
Vi forestiller os, at det ligger færdigt senest medio november i år. | - | 2017-11-20 | sure
Vi har bedt om penge fra puljen i 2016 og 2017 uden held. | null
Nordea-fonden støtter os med 200.000 kr. i 2017. Vi starter op lige efter sommerferien og kører året ud. | 2017-08-01 | 2017-12-31 | sure
Regionsrådet vedtog i marts 2017 en ny politik, som gælder til 2021. | null
Loven skal revideres i folketingsåret 2018/19. | null
Det er foreløbig en idé, og tidsplanen kendes ikke. Tidligst i 2019. | 2019-01-01 | -
Hele projektet løber over 30 måneder med start i uge 36 i år. | 2017-09-04 | 2020-03-03 | sure
In my municipality they tested this in 2013 and stopped in 2015. It should be tried again. | null
The plan: phase one (autumn 2017) is research, phase two (2018) is development, phase three (first half of 2019) is evaluation and hand-over. | 2017-09-01 | 2019-06-30 | sure
We intend to launch the app on 1 March 2018 and keep it running for at least three years. | 2018-03-01 | 2021-02-28
Parliament reopens on 3 October 2017. | null
It runs alongside the municipal budget for 2018 and needs no new money. | null
As a student I finish in June 2019, so I cannot take part myself. | null
The council could open its data from the start of next year. | 2018-01-01 | - | sure
We hope to get going in September and be done by Christmas. | 2017-09-01 | 2017-12-26 | sure
Every quarter from 2018 the ministries would publish their spending. | 2018-01-01 | -
The EU directive must be implemented by 23 September 2020. | null
Timeframe: 12 months from 1 January 2018 | 2018-01-01 | 2018-12-31 | sure
We answered a similar consultation in May 2015. | null
The initiative would take eighteen months. | null
I am writing on behalf of the parents at Søndervang School, where we tried this last spring. From August 2017 until June 2018 we want to do it with all schools in the city. | 2017-08-01 | 2018-06-30 | sure
@2017-07-05
hej i dk styrelse. jeg køre taxa i odense og syns det er svært at finde ud af hvad man må. lav en side hvor alt står samlet. det burde ku lade sig gøre inden nytår | - | 2017-12-31 | sure
Dansk Erhverv foreslår et fælles indberetningspunkt. Virksomhederne brugte i 2016 samlet 2,3 mio. timer på indberetning, mod 1,9 mio. i 2010. Punktet kan etableres i 2019. | 2019-01-01 | 2019-12-31 | sure
Silkeborg Kommune har siden 2013 streamet byrådsmøder. Vi vil udvide til udvalgsmøder pr. 1. januar 2018. | 2018-01-01 | - | sure
Hvad: Åbne algoritmer\nNiveau: Nationalt\nEjer: Digitaliseringsstyrelsen\nØkonomi: Finansieres over FL18\nPeriode: Q1 2018 - Q4 2019\nKontakt: se nedenfor | 2018-01-01 | 2019-12-31 | sure
Vi har møde i ældrerådet den 17. august, hvor vi tager stilling. | null
Som nævnt i handlingsplanen for 2013-2015 var der et tilsvarende tiltag, der aldrig blev til noget. Vi vil have det gennemført nu, med start i oktober og afrunding i maj 2018. | 2017-10-01 | 2018-05-31 | sure
Problemet opstod da loven blev ændret i 2014. Siden da er antallet af klager steget hvert år. | null
Initiativet forløber fra 2018-2020 og afrapporteres årligt. | 2018-01-01 | 2020-12-31 | sure
Det er tanken at bruge efteråret 2017 på forberedelse og så gå i luften 1. februar 2018. | 2017-09-01 | 2018-02-01
Energinet sætter selv 1 mio. kr. af i 2018. Resten mangler. | null
Jeg er valgt ind i 2013 og stopper til nytår. Hilsen Orla | null
Skoleelever i 8. klasse skal have undervisning i demokrati. Forløbet ligger i uge 39-41 i 2018. | 2018-09-24 | 2018-10-14 | sure
Det afhænger af om puljen genåbner i 2018. | null
Kommunens borgerrådgiver har foreslået det samme i sin beretning for 2016. | null
Region Hovedstaden planlægger at teste chatrobotten fra september og evaluere den i december 2017. | 2017-09-01 | 2017-12-31
tidshorisont er ca 2 år fra 1 januar 2018 af | 2018-01-01 | 2019-12-31 | sure
Forslaget bør ses sammen med den nye databeskyttelsesforordning, der finder anvendelse fra den 25. maj 2018. | null
Vi ville gerne have været i gang i 2016, men der var ikke penge. Nu satser vi på 2018. | 2018-01-01 | 2018-12-31 | sure
Pilotkommunerne (Ikast-Brande, Struer og Lemvig) melder sig inden 1. november 2017, og piloten kører hele 2018. | 2018-01-01 | 2018-12-31
Danmark blev medlem af OGP i 2012. | null
I Estland har man haft det siden 2001. Vi kan have det i 2020. | 2020-01-01 | 2020-12-31
Mit navn er Juni Augustsen, jeg er 23 år. | null
Perioden er endnu ikke fastlagt. | null
Borgerpanelet skal mødes fire gange i løbet af 2018. | 2018-01-01 | 2018-12-31
Når vi når til 2030, vil ingen bruge papir. | - | 2030-12-31 | unsure
Statens Arkiver har åbent til kl. 16 frem til den 31. december 2017. | - | 2017-12-31 | unsure
vi ku starte op i uge 43 og så kør det til sommer | 2017-10-23 | 2018-08-31
The project begins in Q1 2018. Total cost is DKK 2 million, of which half falls in 2018 and half in 2019. | 2018-01-01 | - | sure
Between 2010 and 2016 the number of complaints doubled. | null
We would like this to happen before the end of 2018. | - | 2018-12-31 | sure
Our current open data strategy ends in 2018. The new portal should replace it. | null
My hope is that it can be ready by spring 2018. | - | 2018-05-31 | sure
The fund's deadline is 15 September 2017, and we expect an answer in December. | null
It is a three-year initiative: 2018, 2019 and 2020. | 2018-01-01 | 2020-12-31 | sure
I retired in 2014 after forty years as a librarian. Libraries could host help desks from this autumn. | 2017-09-01 | -
Starting after the summer holidays, we will visit every municipality, and we will finish before Easter. | 2017-08-01 | -
The committee meets in October to decide. If they agree, work starts in January 2018. | 2018-01-01 | - | unsure
Kenya did this in 2015; Denmark should do it in 2018. | 2018-01-01 | 2018-12-31
Please publish my proposal before the summer is over. | null
A draft will be ready on 1 October 2017 and the final guideline on 1 March 2018. | - | 2018-03-01
We run a helpline every Tuesday and have since 2009. | null
@2017-08-09
Vi har i dag fire forskellige blanketter. Fra 1. marts 2018 skal der kun være én. | 2018-03-01 | - | sure
Vi så gerne at der blev lavet et katalog, og det kunne passende udkomme ved årsskiftet. | 2017-12-31 | 2018-01-01
Partnerskabet indledes med et kickoff den 2. oktober 2017 og slutter med en konference den 4. juni 2018. | 2017-10-02 | 2018-06-04
Ifølge DST's tal fra 2. kvartal 2017 er 8 % ikke på nettet. | null
Der findes en tilsvarende tjeneste i Helsinki, som har kørt siden 2009. Vores skal være oppe at køre inden 2019. | - | 2018-12-31 | sure
I juni holdt vi et borgermøde med 80 deltagere, og i oktober holder vi et til. | 2017-10-01 | 2017-10-31 | unsure
Sekretariatet lukker i uge 42, så svar gerne inden. | null
Efter planen gennemføres indsatsen i 2. halvår af 2018, så den når at virke før valget i 2019. | 2018-07-01 | 2018-12-31 | sure
Tid: 1.10.17-30.9.18. Penge: findes i rammen for 2018. | 2017-10-01 | 2018-09-30 | sure
Jeg vil gerne have at man kan klage digitalt fra næste år af. | 2018-01-01 | - | sure
Det skal starte småt med 2 skoler efter jul og så bredes ud til alle i august 2018. | 2017-12-27 | 2018-08-31
Vi har ansøgt Realdania om midler og får svar i november. | null
Ministeren lovede i Folketinget den 12. maj 2016, at der ville komme et udspil i 2017. | null
Projektbeskrivelse: Et etårigt forsøg (august 2017 - juli 2018) med borgerforslag på kommunalt niveau. | 2017-08-01 | 2018-07-31 | sure
Forsøget evalueres i september 2018. | null
Har I tænkt over hvad der sker i 2020? | null
vi er nogle mødre fra vestegnen som gerne vil have en app til vuggestuer den må gerne komme i 2018 | 2018-01-01 | 2018-12-31
OGP-handlingsplanen løber fra 1. juli 2017 til 30. juni 2019, og vores initiativ skal ligge inden for den. | null
Handicapkonventionen blev ratificeret i 2009. | null
Først i 2019 vil det være muligt at måle effekten. | 2019-01-01 | 2019-01-31 | unsure
We ask that the register be opened to the public by 1 July 2018. | - | 2018-07-01 | sure
The trial would cover the school year 2018/19. | 2018-08-01 | 2019-07-31 | sure
Sweden published its data in March 2017, and Norway will follow in 2018. | null
It should start in earnest in the second half of 2018, after a short preparation phase this autumn. | 2017-09-01 | -
The grant for 2018-2020 has already been allocated to other things. | null
Between now and December we will interview fifty citizens; the guide itself is published in February 2018. | 2017-08-09 | 2018-02-28
Office hours: 9-15, closed 23 December 2017 - 2 January 2018. | 2017-12-23 | 2018-01-02 | unsure
My term on the council ends in December 2017. | null
Suggested period: October 2017 to March 2019. | 2017-10-01 | 2019-03-31 | sure
@2017-06-28
Indsatsen planlægges i efteråret 2017 og rulles ud i de fem regioner fra januar 2018. I 2015 forsøgte Danske Regioner noget lignende. | 2017-09-01 | - | sure
Når det nye byråd tiltræder 1. januar 2018, skal det have en introduktion til åbenhed. | null
Vores bud: kør det som et toårigt forsøg fra 1. oktober 2017, og mål på det undervejs. | 2017-10-01 | 2019-09-30 | sure
Vi håber I vil tage imod forslaget selvom det kommer lige før ferien. | null
Biblioteksloven fra 2000 siger at alle har ret til information. Alligevel har 40 kommuner lukket filialer siden 2007. | null
Gladsaxe Kommune har i budget 2017-2020 afsat penge til det. Arbejdet går i gang til august og afsluttes med udgangen af 2020. | 2017-08-01 | 2020-12-31 | sure
Det burde have været gjort i 2010! | null
tænker at det ka køres som pilot her i kommunen i hele 2018 og hvis det går godt så overalt | 2018-01-01 | 2018-12-31
Danske Handicaporganisationer mener, at fristen for webtilgængelighed i september 2020 er for sen. Kampagnen bør ligge i 1. halvår af 2018. | 2018-01-01 | 2018-06-30 | sure
Bestyrelsen mødes næste gang den 5. september. | null
Der skal ansættes en koordinator fra den 1. november 2017 til den 31. oktober 2018. | 2017-11-01 | 2018-10-31 | sure
Jeg fyldte 70 i maj og kan ikke finde ud af det. | 2018-05-01 | 2018-05-31 | unsure
Arbejdsgruppen skal levere sine anbefalinger senest den 1. april 2018. | - | 2018-04-01 | sure
We are a start-up founded in March 2016. The prototype goes live in October and we hope for national coverage by 2019. | 2017-10-01 | 2019-12-31
It took Iceland from 2010 to 2013. | null
Please treat this as a proposal for the period 2017-2019. | 2017-01-01 | 2019-12-31
The work can be done between August and December this year. | 2017-08-01 | 2017-12-31 | sure
I will be abroad from 1 July to 15 August. | null
Funding runs out in December 2017, which is why we need a new model. | null
The ministry should publish all lobby meetings as from 1 January 2018. | 2018-01-01 | - | sure
Timing: two phases, the first from September 2017 to February 2018, the second until the end of 2018. | 2017-09-01 | 2018-12-31 | sure
The last report came out on 3 May 2017. | null
`;
