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
Vi forestiller os et forsøg i tre kommuner (2018-2019), som kan udbredes til resten af landet, hvis det virker. | 2018-01-01 | 2019-12-31 | sure
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
`;
