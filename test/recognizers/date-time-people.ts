/** Times as different people write them: officers, pensioners, students, clerks, companies; the form is that of `date-time-danish.ts`. */
export const peoplesTimes = `
@2017-06-15
# municipal officer
Vi forventer at kunne gå i gang umiddelbart efter sommerferien og have en evaluering klar ved udgangen af 2018. | 2017-08-01 | 2018-12-31
Budgettet ligger i 2018 og 2019, men selve driften starter først pr. 1/4-2018 | 2018-01-01 | 2019-12-31
Implementeringsperiode: 01.01.2018 - 31.12.2020 | 2018-01-01 | 2020-12-31
Tidsplan: forberedelse i 4. kvartal 2017, drift fra 1. januar 2018 til 31. december 2019. | 2017-10-01 | 2019-12-31
Kommunalbestyrelsen behandler sagen den 28. september 2017, hvorefter initiativet sættes i gang 1. oktober 2017 | 2017-09-28 | -
I indeværende valgperiode | null
Inden udgangen af 3. kvartal | - | 2017-09-30
Vi regner med 2. halvår af 2018 | 2018-07-01 | 2018-12-31
2018-2019 med mulighed for forlængelse | 2018-01-01 | 2019-12-31
Ultimo 2018 - primo 2019 | 2018-12-01 | 2019-01-31
Fra budgetår 2018 | 2018-01-01 | -
Fra og med budget 2018 | null
ASAP - dog senest ultimo september | - | 2017-09-30
Projektperioden er 1/8 2017 – 31/7 2019 | 2017-08-01 | 2019-07-31
Perioden 1. september 2017 – 31. maj 2018 (begge dage inkl.) | 2017-09-01 | 2018-05-31
Start: Q4 2017. Slut: Q2 2019. | 2017-10-01 | 2019-06-30
Opstart primo 2018, evaluering ultimo 2019 | 2018-01-01 | 2019-12-31
Løbende i hele 2018 | 2018-01-01 | 2018-12-31
Gennemføres over to år fra efteråret 2017 | 2017-09-01 | 2019-08-31
i kalenderårene 2018 og 2019 | 2018-01-01 | 2019-12-31
I årene 2018, 2019 og 2020 | 2018-01-01 | 2020-12-31
Jf. kommunens budget 2018-2021 afsættes 500.000 kr. årligt | null
Sag 17/4521, se bilag 2 | null
Sagen er journaliseret som 2017-004512 | null
Der er afsat 1,2 mio. kr. i 2018 | 2018-01-01 | 2018-12-31
Vi dækker postnumrene 2000-2100 | null
ca. medio november måned | 2017-11-11 | 2017-11-20
i månederne april-juni 2018 | 2018-04-01 | 2018-06-30
April til og med juni måned næste år | 2018-04-01 | 2018-06-30
uge 33-35 | 2017-08-14 | 2017-09-03
Uge 7, 2018 t.o.m. uge 10, 2018 | 2018-02-12 | 2018-03-11
# pensioner
Nå, det må vel blive engang til foråret | 2018-03-01 | 2018-05-31
Så vidt jeg husker skulle det være den tyvende august | 2017-08-20
Jeg tænker sådan hen ad efteråret | 2017-09-01 | 2017-11-30
Når sommeren er ovre, altså fra september | 2017-09-01 | -
Efter jul vil jeg tro | 2017-12-27 | -
før påske næste år | null
Det kan jeg da ikke vide | null
Inden jeg fylder 80 | null
fra den første september og så et år frem | 2017-09-01 | 2018-08-31
midt på sommeren | 2017-07-01 | 2017-07-31
lige efter nytår | 2018-01-01 | -
henimod jul | 2017-12-24 | 2017-12-26
om et årstid eller to | null
den 1ste i første 2018 | 2018-01-01
d.1/9-17 | 2017-09-01
engang næste år, måske i marts | 2018-03-01 | 2018-03-31
Det haster, helst i går | 2017-06-14
hele næste år | 2018-01-01 | 2018-12-31
til næste forår | 2018-03-01 | 2018-05-31
til oktober | - | 2017-10-31
først på efteråret | 2017-09-01 | 2017-09-30
det trækker nok ud til hen på sommeren 2018 | - | 2018-08-31
i slutningen af august eller begyndelsen af september | 2017-08-21 | 2017-09-10
# student
gerne i løbet af efterårssemestret 2017 | null
sep-dec 2018 | 2018-09-01 | 2018-12-31
aug/sep | 2017-08-01 | 2017-09-30
jan-feb 2018 | 2018-01-01 | 2018-02-28
start d. 1 sept | 2017-09-01 | -
1 sept - 1 dec | 2017-09-01 | 2017-12-01
bare i 2018 tænker jeg | 2018-01-01 | 2018-12-31
om ca et halvt års tid | 2017-12-15
inden for det næste år | 2017-06-15 | 2018-06-15
indenfor de næste 6 mdr | 2017-06-15 | 2017-12-15
2018 lol | 2018-01-01 | 2018-12-31
nej ikke endnu | null
idk, 2019 maybe? | 2019-01-01 | 2019-12-31
skoleår 2017/18 | 2017-08-01 | 2018-07-31
fra skolestart | null
næste semester | null
i weekenden | null
3-5 år | null
ca 3 mdr | null
efter eksamen i juni 2018 | 2018-06-01 | 2018-06-30
# ministry clerk
Initiativet gennemføres i 2017-2019 som led i handlingsplanen | 2017-01-01 | 2019-12-31
Lovforslaget fremsættes i folketingssamlingen 2017/18 og træder i kraft den 1. juli 2018 | 2018-07-01 | -
Med virkning fra den 1. januar 2019 | 2019-01-01 | -
Ikrafttræden 1. juli 2018 | 2018-07-01 | -
jf. § 14 i lov nr. 442 af 9. juni 2004 med senere ændringer | null
Jf. cirkulære nr. 9 af 21. februar 2011 samt cirkulæreskrivelse af 3. marts 2012 | null
Persondataforordningen finder anvendelse fra den 25. maj 2018 | 2018-05-25 | -
Fællesoffentlig digitaliseringsstrategi 2016-2020 | null
Initiativet er en del af den fællesoffentlige digitaliseringsstrategi 2016-2020 og løber til udgangen af 2020 | - | 2020-12-31
I tråd med regeringsgrundlaget fra november 2016 | null
Et stærkere Danmark - 2025-plan | null
Finanslov for 2018, § 7.12.01 | null
Aktstykke 124 af 26. juni 2017 | null
Aktiviteten afsluttes senest 4. kvartal 2018 | - | 2018-12-31
Høringsperioden løber fra 1. august 2017 til 31. august 2017 | 2017-08-01 | 2017-08-31
Gælder i perioden 1. juli 2018 - 30. juni 2020, hvorefter ordningen evalueres | 2018-07-01 | 2020-06-30
Forventet idriftsættelse: 3. kvartal 2018 | 2018-07-01 | 2018-09-30
Analysen foreligger medio december 2017 | 2017-12-11 | 2017-12-20
Rapporten offentliggøres ultimo 1. kvartal 2018 | 2018-03-01 | 2018-03-31
Tidligst ved folketingsårets start | null
Version 2.0 lanceres 1. oktober 2018 | 2018-10-01
KL og Digitaliseringsstyrelsen (2018) | 2018-01-01 | 2018-12-31
Budgettet for 2018 er på 2018 kr. | null
Direktiv 2019/1024/EU | null
ISO 27001:2013 | null
kontonummer 2018 0001234567 | null
tlf.nr. 20 17 20 18 | null
Ring 33 92 52 00 mellem kl. 9 og 12 | null
# sloppy
i beg. af 2018 | 2018-01-01 | 2018-01-31
1.juni-1.september | 2018-06-01 | 2018-09-01
1-6-2018 til 1-9-2018 | 2018-06-01 | 2018-09-01
fra d 1 maj t d 1 juni 2018 | 2018-05-01 | 2018-06-01
efterår17 | 2017-09-01 | 2017-11-30
forår-sommer 18 | 2018-03-01 | 2018-08-31
desember 2017 | 2017-12-01 | 2017-12-31
i agust | 2017-08-01 | 2017-08-31
juli-avgust 2018 | 2018-07-01 | 2018-08-31
marts18 | 2018-03-01 | 2018-03-31
2018?? | 2018-01-01 | 2018-12-31
(2018) | 2018-01-01 | 2018-12-31
fra nu til jul | 2017-06-15 | 2017-12-26
senest om 14 dage | - | 2017-06-29
i 2 kvatal 2018 | 2018-04-01 | 2018-06-30
fjerde kvartal 2017 og første kvartal 2018 | 2017-10-01 | 2018-03-31
inden for de første 3 måneder af 2018 | 2018-01-01 | 2018-03-31
i januar, februar og marts | 2018-01-01 | 2018-03-31
mandag til fredag i uge 40 | 2017-10-02 | 2017-10-06
d. 20 | 2017-06-20
31/6-2018 | null
30. februar 2018 | null
fra 1. maj 2019 til 1. maj 2018 | null
31. april | null
uge 54 | null
5. kvartal 2018 | null
# English
We expect to begin in early autumn 2017 and be done before summer 2018 | 2017-09-01 | 2018-05-31
Sometime between September 2017 and March 2018 | 2017-09-01 | 2018-03-31
Kick-off: 1st October 2017; final report due 30 June 2018 | 2017-10-01 | 2018-06-30
The pilot will run from week 40 to week 50, 2017 | 2017-10-02 | 2017-12-17
We'd like to have this in place by the start of the school year 2018/19 | - | 2018-08-31
Q3/Q4 2018 | 2018-07-01 | 2018-12-31
the second quarter of next year | 2018-04-01 | 2018-06-30
Over a two-year period from January 2018 | 2018-01-01 | 2019-12-31
for the whole of 2018 and the first half of 2019 | 2018-01-01 | 2019-06-30
later this year | 2017-01-01 | 2017-12-31
by year-end | - | 2017-12-31
from the beginning of 2018 until the end of 2019 | 2018-01-01 | 2019-12-31
After the summer break | 2017-08-01 | -
in the new year | 2018-01-01 | 2018-12-31
Our strategy for 2018-2020 says so | null
I may be able to march with you | null
call me on +45 2018 2019 | null
it depends on the summer | null
May is our contact person | null
August Smith will lead it | null
within 24 hours | null
in 2 to 3 years | 2019-06-15 | 2020-06-15
no earlier than the second half of 2018 | 2018-07-01 | -
January through March 2018 | 2018-01-01 | 2018-03-31
from mid June to end of August 2018 | 2018-06-11 | 2018-08-31
between 1 and 15 September 2017 | 2017-09-01 | 2017-09-15
starting next January | 2018-01-01 | -
at the turn of the year | 2017-12-31 | 2018-01-01
twelve months starting 1 September 2017 | 2017-09-01 | 2018-08-31
Sept. 2017 - Aug. 2018 | 2017-09-01 | 2018-08-31
# company / NGO / citizens Danish
Vi foreslår at starte op i begyndelsen af det nye år | 2018-01-01 | -
Kan først komme i gang når budgettet for 2018 er vedtaget | null
Hvis det skal give mening, så skal det løbe over mindst to år, fra januar 2018 til december 2019 | 2018-01-01 | 2019-12-31
Det bør ske inden næste kommunalvalg | null
Forløbet varer 18 måneder og starter den 1. februar 2018 | 2018-02-01 | 2019-07-31
Projektet strækker sig over perioden fra 1. september 2017 til 1. marts 2019 | 2017-09-01 | 2019-03-01
Vi er klar til at gå i gang allerede i august | 2017-08-01 | -
Initiativet kan sættes i søen i 2018 | 2018-01-01 | 2018-12-31
Opstart senest 1. oktober 2017 | - | 2017-10-01
slut: december 2018 | - | 2018-12-31
Vi slutter af med en konference den 15. november 2018 | - | 2018-11-15
I perioden mellem sommerferien og efterårsferien 2018 | 2018-07-01 | 2018-10-21
mellem jul og nytår | 2017-12-24 | 2017-12-31
2. kvt 2018 - 4. kvt 2019 | 2018-04-01 | 2019-12-31
Hele skoleåret 2018-2019 | 2018-08-01 | 2019-07-31
fra d. 15/8 og resten af året | 2017-08-15 | 2017-12-31
i resten af 2017 og hele 2018 | 2017-06-15 | 2018-12-31
Fra august 2017 og et år frem | 2017-08-01 | 2018-07-31
i seks måneder startende 1. januar 2018 | 2018-01-01 | 2018-06-30
starter 1/1 2018, løbetid 3 år | 2018-01-01 | 2020-12-31
over en toårig periode fra sommeren 2018 | 2018-06-01 | 2020-05-31
vi afventer svar fra Maj-Britt Hansen | null
April er vores projektleder | null
Christian August | null
Augustenborg Kommune | null
Det koster 2018 kroner pr. borger | null
Vi er 2018 medlemmer i foreningen | null
Vi har 2.000 medlemmer | null
Spørgsmål 5 og 6 | null
Lovforslag L 68 | null
3. maj-plads | null
Det er nævnt på side 5-9 | null
med 10-15 deltagere | null
50-60 procent | null
2-3 gange om året | null
hver anden uge | null
den første onsdag i hver måned | null
i hverdagene | null
året rundt | null
det ved jeg først om et stykke tid | null
i den nærmeste fremtid | null
straks | null
nu og her | null
når folketinget har vedtaget det | null
i forlængelse af den nuværende handlingsplan | null
Tidspunktet er ikke fastlagt | null
Både på kort og lang sigt | null
for to uger siden | null
det startede for mange år siden | null
artikel 3 i forordning 1049/2001 | null
§ 5, stk. 1, i bekendtgørelse nr. 1222 af 21. oktober 2016 om finansiel støtte | null
EU's strategi Europa 2020 | null
Vores Vision2030 | null
verdensmål 16 | null
Kulturby 2017 | null
Roskilde Festival 2018 | null
Valg 2019 | null
DS/ISO 8601 | null
WCAG 2.1 | null
Windows 10 | null
K 2018 | null
nr. 5/2017 | null
på 1. sal | null
3 ud af 4 | null
1:1 | null
1-1 | null
kl 12 den 1. maj 2018 | 2018-05-01
sommerlejr | null
Sommerfugle og vinterhi | null
maj hansen | null
hos jan jensen | null
Vi mødes torsdag den 24. august 2017 kl. 15-17 | 2017-08-24
den 24/8 kl 15 | 2017-08-24
24/8 kl. 15.00 | 2017-08-24
Lør. d. 3. feb. 2018 | 2018-02-03
3.feb.18 | 2018-02-03
03.02.18 | 2018-02-03
3/2 18 | 2018-02-03
fra 3/2 til 5/2 2018 | 2018-02-03 | 2018-02-05
fra den 3. februar 2018 og frem til og med den 5. marts | 2018-02-03 | 2018-03-05
3. februar 2018 -> 5. marts 2018 | 2018-02-03 | 2018-03-05
3 til 5 februar 2018 | 2018-02-03 | 2018-02-05
februar-marts 18 | 2018-02-01 | 2018-03-31
feb.-mar. 2018 | 2018-02-01 | 2018-03-31
forår 2018 og efterår 2018 | 2018-03-01 | 2018-11-30
både forår og efterår 2018 | 2018-03-01 | 2018-11-30
i foråret/sommeren 2018 | 2018-03-01 | 2018-08-31
vinter 2017 til sommer 2018 | 2017-12-01 | 2018-08-31
sidst i 2018 eller først i 2019 | 2018-12-01 | 2019-01-31
enten i 2018 eller i 2019 | 2018-01-01 | 2019-12-31
tidligst til næste år | 2018-01-01 | -
ikke før efter sommerferien | 2017-08-01 | -
først efter 1. januar 2018 | 2018-01-02 | -
lige inden jul | - | 2017-12-23
op til jul | - | 2017-12-26
inden for indeværende år | 2017-01-01 | 2017-12-31
inden året er omme | - | 2017-12-31
inden årets slutning | - | 2017-12-31
inden månedens udgang | - | 2017-06-30
i løbet af sommeren | 2017-06-01 | 2017-08-31
i løbet af de næste par måneder | 2017-06-15 | 2017-08-14
inden for et par år | 2017-06-15 | 2019-06-15
om cirka tre uger | 2017-07-06
om et kvartal | 2017-09-15
om halvanden måned | 2017-07-30
om to og et halvt år | 2019-12-15
om 1½ år | 2018-12-15
om 1,5 år | 2018-12-15
om 100 dage | 2017-09-23
fra i morgen | 2017-06-16 | -
senest i morgen | - | 2017-06-16
på lørdag | 2017-06-17
fredag i næste uge | 2017-06-23
mandag i uge 36 | 2017-09-04
sidste uge i august 2018 | 2018-08-25 | 2018-08-31
den første uge i september | 2017-09-01 | 2017-09-07
første uge af 2018 | 2018-01-01 | 2018-01-07
i anden uge af marts 2018 | 2018-03-08 | 2018-03-14
regnskabsåret 2018/2019 | 2018-01-01 | 2019-12-31
næste budgetår | 2018-01-01 | 2018-12-31
i dette finansår | 2017-01-01 | 2017-12-31
den 31. december 2018 kl. 23.59 | 2018-12-31
1. januar 2018 (nytårsdag) | 2018-01-01
senest 1. marts 2018 (se bilag 4) | - | 2018-03-01
maj 2018 (forventet) | 2018-05-01 | 2018-05-31
"2018" | 2018-01-01 | 2018-12-31
- 2018 | 2018-01-01 | 2018-12-31
Fra: 1/1-2018 Til: 31/12-2018 | 2018-01-01 | 2018-12-31
Start 1/1-2018, slut 31/12-2018 | 2018-01-01 | 2018-12-31
Startdato 2018-01-01 Slutdato 2018-12-31 | 2018-01-01 | 2018-12-31
2018-01-01/2018-12-31 | 2018-01-01 | 2018-12-31
# English
We plan on kicking this off in Q1 2018 | 2018-01-01 | -
The initiative should be implemented between 1 October 2017 and 30 September 2018, involving all 98 municipalities. | 2017-10-01 | 2018-09-30
From 1st Jan 2018 | 2018-01-01 | -
01/02/2018 - 01/03/2018 | 2018-02-01 | 2018-03-01
by the summer of 2018 | - | 2018-08-31
by Christmas | - | 2017-12-26
before the summer holidays | - | 2017-06-30
over the summer | 2017-06-01 | 2017-08-31
as early as possible in 2018 | 2018-01-01 | 2018-12-31
in the first three months of next year | 2018-01-01 | 2018-03-31
in the course of 2018 | 2018-01-01 | 2018-12-31
by the first quarter of 2018 | - | 2018-03-31
beginning of May to end of June 2018 | 2018-05-01 | 2018-06-30
ready for launch on 1 June 2018 | - | 2018-06-01
no later than the end of next year | - | 2018-12-31
until further notice | null
since the beginning | null
for the next generation | null
over time | null
a mayor may decide | null
The March of Dimes | null
spring cleaning | null
the fall of the wall | null
in the long term | null
24 hours a day, 7 days a week | null
the 98 municipalities | null
2,000 people | null
chapter 3.2 | null
Windows 11 | null
The 2016 report shows it | null
EU regulation 2016/679 | null
6 months | null
a couple of weeks | null
once a year in May | null
In May or June | 2018-05-01 | 2018-06-30
mid-May to mid-June 2018 | 2018-05-11 | 2018-06-20
Jan-Mar 2018 | 2018-01-01 | 2018-03-31
from today until Christmas | 2017-06-15 | 2017-12-26
six weeks from today | 2017-07-27
in a week | 2017-06-22
@2018-11-20
# late in a year
i uge 48 | 2018-11-26 | 2018-12-02
i denne uge | 2018-11-19 | 2018-11-25
i vinter | 2018-12-01 | 2019-02-28
til vinter | 2018-12-01 | 2019-02-28
næste vinter | 2019-12-01 | 2020-02-29
til sommer | 2019-06-01 | 2019-08-31
næste sommer | 2019-06-01 | 2019-08-31
næste forår | 2019-03-01 | 2019-05-31
1. januar | 2019-01-01
fra 1. november til 1. december | 2019-11-01 | 2019-12-01
november-december | 2018-11-01 | 2018-12-31
fra november | 2018-11-01 | -
senest november | - | 2018-11-30
inden november | - | 2019-10-31
inden december | - | 2018-11-30
efter november | 2018-12-01 | -
4. kvartal | 2018-10-01 | 2018-12-31
1. kvartal | 2019-01-01 | 2019-03-31
1. halvår | 2019-01-01 | 2019-06-30
næste kvartal | 2019-01-01 | 2019-03-31
næste halvår | 2019-01-01 | 2019-06-30
forrige kvartal | 2018-07-01 | 2018-09-30
sidste halvår | 2018-01-01 | 2018-06-30
inden jul | - | 2018-12-23
inden årsskiftet | - | 2018-12-31
efter nytår | 2019-01-01 | -
årets udgang | 2018-12-31
slutningen af måneden | 2018-11-21 | 2018-11-30
midten af næste måned | 2018-12-11 | 2018-12-20
primo næste år | 2019-01-01 | 2019-01-31
medio næste år | 2019-06-01 | 2019-06-30
ultimo næste måned | 2018-12-21 | 2018-12-31
udgangen af næste kvartal | 2019-03-31
ved udgangen af næste år | 2019-12-31
næste års første kvartal | 2019-01-01 | 2019-03-31
begyndelsen af næste års andet halvår | 2019-07-01 | 2019-08-31
forår 2019 - efterår 2020 | 2019-03-01 | 2020-11-30
om 6-8 uger | 2019-01-01 | 2019-01-15
om et til to år | 2019-11-20 | 2020-11-20
i to år fra næste sommer | 2019-06-01 | 2021-05-31
tre måneder fra i dag | 2018-11-20 | 2019-02-19
fra i dag og et år frem | 2018-11-20 | 2019-11-19
fra næste måned og resten af 2019 | 2018-12-01 | 2019-12-31
to uger i maj 2019 | 2019-05-01 | 2019-05-31
en uge i september 2019 | 2019-09-01 | 2019-09-30
de sidste to uger af august 2019 | 2019-08-18 | 2019-08-31
sidste kvartal 2019 | 2019-10-01 | 2019-12-31
tredje uge i januar | 2019-01-15 | 2019-01-21
den 3. januar kl. 9 til den 5. januar kl. 16 | 2019-01-03 | 2019-01-05
mandag den 7. januar - fredag den 11. januar 2019 | 2019-01-07 | 2019-01-11
7/1, 9/1 og 11/1 2019 | 2019-01-07 | 2019-01-11
den 7., 9. og 11. januar | 2019-01-07 | 2019-01-11
Start i uge 3, slut i uge 8 | 2019-01-14 | 2019-02-24
opstart uge 3/2019 | 2019-01-14 | -
Pilotfase: jan-mar 2019; Udrulning: apr 2019-dec 2020 | 2019-01-01 | 2020-12-31
2019 (pilot) og 2020 (drift) | 2019-01-01 | 2020-12-31
pilot 2019, drift 2020 og frem | 2019-01-01 | -
første del i 2019, resten i 2020 | 2019-01-01 | 2020-12-31
Forberedes i 2019 og er i drift fra 2020 | 2019-01-01 | -
senest 1. juli 2019, men gerne før | - | 2019-07-01
Tidligst 1/3-19, senest 1/6-19 | 2019-03-01 | 2019-06-01
ikke før 1. marts 2019 og ikke efter 1. juni 2019 | 2019-03-01 | 2019-06-01
Det skal være færdigt inden 1. juli 2019 | - | 2019-06-30
Det skal være helt færdigt i juli 2019 | - | 2019-07-31
Vi forventer at have det på plads til august 2019 | - | 2019-08-31
Projektet gennemføres fra den 1/3 2019 og afsluttes den 1/6 2019. | 2019-03-01 | 2019-06-01
Indsatsen løber til udgangen af 2020 | - | 2020-12-31
Indsatsen løber frem til 2020 | - | 2020-12-31
Aktiviteterne påbegyndes i foråret 2019 og løber året ud | 2019-03-01 | 2019-12-31
Der er frist for ansøgning den 1. marts 2019 | - | 2019-03-01
Ordningen gælder kun i 2019 | 2019-01-01 | 2019-12-31
Lovændringen træder i kraft 1. januar 2020 | 2020-01-01 | -
Vi har brug for ca. 6 måneder fra bevillingen | null
6 måneder efter opstart | null
ugen efter påske | null
til februar | - | 2019-02-28
i februar-marts | 2019-02-01 | 2019-03-31
ons. 5. dec | 2018-12-05
5 dec | 2018-12-05
05-12 | null
051218 | null
den 5.12 | 2018-12-05
5.12. | null
5.12.18 | 2018-12-05
torsdag | 2018-11-22
nu på torsdag | 2018-11-22
i overmorgen | 2018-11-22
om otte dage | 2018-11-28
om en måneds tid | 2018-12-20
inden for en overskuelig fremtid | null
inden for de næste 5 år | 2018-11-20 | 2023-11-20
i løbet af 2-3 år | null
2 år | null
i 2 år | null
2 years from May 2019 | 2019-05-01 | 2021-04-30
May 2019 for 2 years | 2019-05-01 | 2021-04-30
hele 2019 og 2020 | 2019-01-01 | 2020-12-31
sommer 2019 / vinter 2019 | 2019-06-01 | 2020-02-29
vinter 19/20 | 2019-12-01 | 2020-02-29
vinterhalvåret | null
2. halvleg | null
det går i gang når det går i gang | null
Jeg hedder August og er 67 år | null
Marts Madsen | null
Min datter Maj på 12 år | null
mine penge rækker ikke til marts-lejen | null
i 5. klasse | null
5. maj 1945 | 1945-05-05
rundt regnet 2019 | 2019-01-01 | 2019-12-31
efter planen i 2019 | 2019-01-01 | 2019-12-31
efter aftale i 2019 | 2019-01-01 | 2019-12-31
måske 2019? | 2019-01-01 | 2019-12-31
jeg gætter på 2019 | 2019-01-01 | 2019-12-31
tja... vel engang i løbet af foråret | 2019-03-01 | 2019-05-31
helst så snart som muligt, senest sommeren 2019 | - | 2019-08-31
hurtigst muligt og senest med udgangen af 2019 | - | 2019-12-31
fra hurtigst muligt til udgangen af 2019 | - | 2019-12-31
med udgangen af 2019 | 2019-12-31
fra og med årsskiftet | 2019-01-01 | -
pr 1/1 | 2019-01-01 | -
pr. januar 2019 | 2019-01-01 | -
per 1 January 2019 | 2019-01-01 | -
by January | - | 2019-01-31
in January or February next year | 2019-01-01 | 2019-02-28
Week 3 | 2019-01-14 | 2019-01-20
first Monday in January | 2019-01-07
at the beginning of next year | 2019-01-01 | 2019-01-31
before next summer | - | 2019-05-31
until the summer holidays | - | 2019-07-31
not later than mid-January | - | 2019-01-20
the winter of 2019 | 2019-12-01 | 2020-02-29
from spring to autumn 2019 | 2019-03-01 | 2019-11-30
the 3rd and 4th quarters of 2019 | 2019-07-01 | 2019-12-31
third and fourth quarter 2019 | 2019-07-01 | 2019-12-31
during the first six months of 2019 | 2019-01-01 | 2019-06-30
2019 through 2021 | 2019-01-01 | 2021-12-31
two thousand nineteen | 2019-01-01 | 2019-12-31
@2017-06-15
# paragraphs and chat
Jeg synes, at alle kommuner skal have et digitalt borgerpanel. I dag er det kun 12 kommuner, der har det. Initiativet bør gennemføres fra 1. januar 2018 til 31. december 2018, og det koster 2,5 mio. kr. om året. | 2018-01-01 | 2018-12-31
Hej, jeg er 67 år og bor i 8000 Aarhus C. Jeg vil gerne foreslå åbne byrådsmøder. Ring på 86 12 34 56. | null
I 2016 prøvede vi det i Hobro med 45 deltagere. Nu vil vi gerne have det ud i hele landet i 2018-2019. | 2018-01-01 | 2019-12-31
Forslaget er, at der hvert år i september holdes en demokratiuge. | null
Der holdes en demokratiuge hvert år i uge 36, første gang i 2018. | 2018-01-01 | 2018-12-31
Kommunerne skal offentliggøre dagsordener senest 4 dage før mødet. | null
Borgerne skal have svar inden for 14 dage. | null
Fra 2018 skal borgerne have svar inden for 14 dage. | 2018-01-01 | -
Vi har arbejdet med det siden 2014, og det fortsætter til udgangen af 2019 | 2014-01-01 | 2019-12-31
Ifølge Danmarks Statistik var der 5.748.769 indbyggere pr. 1. januar 2017 | 2017-01-01 | -
Det er 10 år siden, vi begyndte | null
Arrangementet varer 2 timer | null
Åbningstid 9-16 | null
mandag-fredag kl. 9-15 | null
Vi er 25 ansatte og har kontor på 2. sal | null
Vi holder 3 workshops á 2 timer | null
Projektet skal evalueres efter 1 år | null
evalueres efter et år | null
en forsøgsperiode på 2 år fra 1. august 2017 | 2017-08-01 | 2019-07-31
som et pilotprojekt i et halvt år fra oktober | 2017-10-01 | 2018-03-31
Projektet løber i to år, fra august 2017 | 2017-08-01 | 2019-07-31
Projektet løber fra august 2017 og to år frem | 2017-08-01 | 2019-07-31
det skal starte den 1. august og slutte den 31. juli året efter | 2017-08-01 | 2018-07-31
august 2017 til juli året efter | 2017-08-01 | 2018-07-31
fra september i år til maj næste år | 2017-09-01 | 2018-05-31
fra efteråret i år og et år frem | 2017-09-01 | 2018-08-31
i år og næste år | 2017-01-01 | 2018-12-31
både i år og til næste år | 2017-01-01 | 2018-12-31
resten af i år og hele næste år | 2017-06-15 | 2018-12-31
fra nu og året ud | 2017-06-15 | 2017-12-31
fra nu og to år frem | 2017-06-15 | 2019-06-14
fra i dag til nytår | 2017-06-15 | 2017-12-31
inden udgangen af i år | - | 2017-12-31
senest i løbet af næste år | - | 2018-12-31
senest til jul | - | 2017-12-26
til nytår | - | 2017-12-31
før vinteren | - | 2017-11-30
efter vinteren | 2018-03-01 | -
i det tidlige efterår | 2017-09-01 | 2017-09-30
i det sene forår 2018 | 2018-05-01 | 2018-05-31
starten på 2018 | 2018-01-01 | 2018-01-31
i starten af næste uge | 2017-06-19 | 2017-06-25
i midten af juli måned | 2017-07-11 | 2017-07-20
de første dage af september | null
de første 10 dage af september | 2017-09-01 | 2017-09-10
første kvartal i det nye år | 2018-01-01 | 2018-03-31
ca. 1. kvartal 2018 | 2018-01-01 | 2018-03-31
1. kvt | 2018-01-01 | 2018-03-31
K1 2018 | 2018-01-01 | 2018-03-31
2018K1 | 2018-01-01 | 2018-03-31
Q1 2018 – Q4 2018 | 2018-01-01 | 2018-12-31
Q1-4 2018 | 2018-01-01 | 2018-12-31
Q1+Q2 2018 | 2018-01-01 | 2018-06-30
H1/H2 2018 | 2018-01-01 | 2018-12-31
første halvår af 2018 og første halvår af 2019 | 2018-01-01 | 2019-06-30
1/2 år | null
det første halve år af 2018 | 2018-01-01 | 2018-06-30
det næste halve år | 2017-06-15 | 2017-12-14
de næste halvandet år | 2017-06-15 | 2018-12-14
over de næste 24 måneder | 2017-06-15 | 2019-06-14
i de to kommende år | 2017-06-15 | 2019-06-14
d 1 i 9 2017 | 2017-09-01
den niogtyvende i ellevte | 2017-11-29
førstkommende mandag | 2017-06-19
kommende mandag | 2017-06-19
nytårsdag 2018 | 2018-01-01
juleaften | 2017-12-24
grundlovsdag 2018 | 2018-06-05
Sankt Hans | null
fra 01/09/17 til 31/12/17 | 2017-09-01 | 2017-12-31
1/9-17 til 31/12-17 | 2017-09-01 | 2017-12-31
1/9/17-31/12/17 | 2017-09-01 | 2017-12-31
01-09-2017 - 31-12-2017 | 2017-09-01 | 2017-12-31
2017.09.01 | 2017-09-01
1. sep. t.o.m. 1. dec. 2017 | 2017-09-01 | 2017-12-01
medio sept. 17 | 2017-09-11 | 2017-09-20
primo okt. - ultimo nov. 2017 | 2017-10-01 | 2017-11-30
okt '17 - mar '18 | 2017-10-01 | 2018-03-31
2017/2018/2019 | 2017-01-01 | 2019-12-31
2018 -2019 | 2018-01-01 | 2019-12-31
2018- 2019 | 2018-01-01 | 2019-12-31
2018..2019 | 2018-01-01 | 2019-12-31
år 2018 til år 2019 | 2018-01-01 | 2019-12-31
fra år 2018 | 2018-01-01 | -
start-2018 | 2018-01-01 | 2018-01-31
slut-2018 | 2018-12-01 | 2018-12-31
Start på nyt skoleår | null
ved skoleårets start | null
i september, oktober og november 2017 | 2017-09-01 | 2017-11-30
efterår 2017, forår 2018 og efterår 2018 | 2017-09-01 | 2018-11-30
17/18 | null
i skoleåret 17-18 | 2017-08-01 | 2018-07-31
inden ferien | null
efter ferien | null
efter sommer | 2017-09-01 | -
over sommeren 2018 | 2018-06-01 | 2018-08-31
lørdag den 1. | 2017-07-01
Torsdag d. 1. februar 2018, kl. 17.00-19.00 på rådhuset | 2018-02-01
det er vist noget med foråret 2018, tror jeg nok | 2018-03-01 | 2018-05-31
2018, hvis det kan lade sig gøre | 2018-01-01 | 2018-12-31
Ja, i 2018 | 2018-01-01 | 2018-12-31
nej, først i 2019 | 2019-01-01 | 2019-01-31
nej ikke i 2018 men i 2019 | 2019-01-01 | 2019-12-31
2018 eller 2019, det kommer an på budgettet | 2018-01-01 | 2019-12-31
kun i skolernes sommerferie | null
De 98 kommuner kan begynde i 2018 | 2018-01-01 | -
Vi ønsker at begynde med 3 kommuner 1. september 2017 | 2017-09-01 | -
# English chat
we'd start on the 1st of September this year and run it for 12 months | 2017-09-01 | 2018-08-31
Start date: September 1, 2017 / End date: August 31, 2018 | 2017-09-01 | 2018-08-31
it's a three-year project beginning January 2018 | 2018-01-01 | 2020-12-31
a 2-year programme from 1 Jan 2018 | 2018-01-01 | 2019-12-31
Implementation by Q4 2018 at the latest | - | 2018-12-31
in the autumn, probably October | 2017-10-01 | 2017-10-31
not before January 2018 but no later than June 2018 | 2018-01-01 | 2018-06-30
All of 2018. | 2018-01-01 | 2018-12-31
this autumn and next spring | 2017-09-01 | 2018-05-31
from this autumn until next summer | 2017-09-01 | 2018-08-31
the end of May 2018 | 2018-05-21 | 2018-05-31
between now and Christmas | 2017-06-15 | 2017-12-26
citizens must get an answer within 14 days | null
The municipality has 20,000 citizens and 12 schools | null
In 2015 we tried it in two schools; we want it nationwide in 2018. | 2018-01-01 | 2018-12-31
every year in September | null
We have been doing this since 2012 | 2012-01-01 | -
a meeting every first Monday of the month | null
May I ask what it costs? | null
On the first of each month | null
the first half | null
our plan is 2018 | 2018-01-01 | 2018-12-31
@2017-06-15
# in a hurry
fra d. 1 ferbuar til d. 30 arpil 2018 | 2018-02-01 | 2018-04-30
1. janaur 2018 | 2018-01-01
i okotber 2018 | 2018-10-01 | 2018-10-31
novmber 2018 | 2018-11-01 | 2018-11-30
dcember 2018 | 2018-12-01 | 2018-12-31
sptember 2018 | 2018-09-01 | 2018-09-30
31 desember 2018 | 2018-12-31
juuni 2018 | 2018-06-01 | 2018-06-30
i sommren 2018 | 2018-06-01 | 2018-08-31
vintern 2018 | 2018-12-01 | 2019-02-28
foråert 2018 | 2018-03-01 | 2018-05-31
efterårert 2018 | 2018-09-01 | 2018-11-30
2. halår 2018 | 2018-07-01 | 2018-12-31
andet kvartel 2018 | 2018-04-01 | 2018-06-30
senest ved udgagnen af 2018 | - | 2018-12-31
inden aarets udgang | - | 2017-12-31
indtil arsskiftet | - | 2017-12-31
naeste forar | 2018-03-01 | 2018-05-31
pa fredag | 2017-06-16
lordag | 2017-06-17
sondag den 3. september 2017 | 2017-09-03
begyndlsen af 2018 | 2018-01-01 | 2018-01-31
midtten af maj 2018 | 2018-05-11 | 2018-05-20
slutnigen af 2018 | 2018-12-01 | 2018-12-31
om tre maneder | 2017-09-15
om to mdr | 2017-08-15
om et halvt ar | 2017-12-15
igangsaettes i efteraaret 2017 | 2017-09-01 | -
pabegyndes 1. maj 2018 | 2018-05-01 | -
for 1. maj 2018 | 2018-05-01
foer 1. maj 2018 | - | 2018-04-30
DEN FØRSTE MAJ 2018 | 2018-05-01
FRA OKTOBER 2018 TIL MARTS 2019 | 2018-10-01 | 2019-03-31
fra1.maj2018til1.juni2018 | 2018-05-01 | 2018-06-01
uge36-38 | 2017-09-04 | 2017-09-24
1.kvartal2018 | 2018-01-01 | 2018-03-31
medio2018 | 2018-06-01 | 2018-06-30
1.5.2018 -1.6.2018 | 2018-05-01 | 2018-06-01
1/5–1/6 2018 | 2018-05-01 | 2018-06-01
1/5 til 1/6 | 2018-05-01 | 2018-06-01
1/9 til 1/12 | 2017-09-01 | 2017-12-01
maj - 2018 | 2018-05-01 | 2018-05-31
maj ... juni 2018 | 2018-05-01 | 2018-06-30
Maj/Juni '18 | 2018-05-01 | 2018-06-30
Skal være klar d.1.5.18 | - | 2018-05-01
Vi vil gerne være færdige til sommerferien 2018 | - | 2018-07-31
i feb. mar. og apr. 2018 | 2018-02-01 | 2018-04-30
Jan 2018 | 2018-01-01 | 2018-01-31
mar 2018 | 2018-03-01 | 2018-03-31
i jun | 2017-06-01 | 2017-06-30
om sommeren 2018 | 2018-06-01 | 2018-08-31
om efteråret | null
Septmber 2018 to Janury 2019 | 2018-09-01 | 2019-01-31
untill Decmber 2018 | - | 2018-12-31
Febuary or Mach 2018 | 2018-02-01 | 2018-03-31
twenty-fifth of December 2018 | 2018-12-25
the 2nd of January | 2018-01-02
Jan. 2nd | 2018-01-02
2nd half 2018 | 2018-07-01 | 2018-12-31
first half-year of 2018 | 2018-01-01 | 2018-06-30
1st quarter | 2018-01-01 | 2018-03-31
week 36, 2018 | 2018-09-03 | 2018-09-09
in week 2 next year | 2018-01-08 | 2018-01-14
ends on 30/6/18 | - | 2018-06-30
from Monday | 2017-06-19 | -
next weekend | null
`;
