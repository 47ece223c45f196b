/** Times as they came from people the rules had not met, run together and inverted; the form is that of `date-time-danish.ts`. */
export const unseenTimes = `
@2017-06-15
# single days
Torsdag d. 3. maj 2018 kl. 10 | 2018-05-03
3/5-18 | 2018-05-03
03.05.18 | 2018-05-03
d.3maj2018 | 2018-05-03
3.maj2018 | 2018-05-03
tredje maj totusindogatten | 2018-05-03
den 7 september i år | 2017-09-07
7.sep | 2017-09-07
14. juni | 2018-06-14
15. juni | 2017-06-15
2018-11-30 | 2018-11-30
Det skal ske på grundlovsdag næste år | 2018-06-05
den sidste dag i februar 2020 | 2020-02-29
the 4th of July 2018 | 2018-07-04
4 July 2018 | 2018-07-04
July 4th, 2018 | 2018-07-04
Sept 1st next year | 2018-09-01
on 12/10/2018 | 2018-10-12
# month/year
okt. 18 | 2018-10-01 | 2018-10-31
okt18 | 2018-10-01 | 2018-10-31
Hele maj måned 2019 | 2019-05-01 | 2019-05-31
09/2018 | 2018-09-01 | 2018-09-30
i 2019 en gang | 2019-01-01 | 2019-12-31
i løbet af totusinde og nitten | 2019-01-01 | 2019-12-31
kalenderåret 2020 | 2020-01-01 | 2020-12-31
Vi satser på at det bliver i febuar 2018 | 2018-02-01 | 2018-02-28
sometime in autmn 2018 | 2018-09-01 | 2018-11-30
the whole of 2019 | 2019-01-01 | 2019-12-31
In the course of April | 2018-04-01 | 2018-04-30
augsut 2018 | 2018-08-01 | 2018-08-31
# quarter/half
Q32018 | 2018-07-01 | 2018-09-30
Q3-2018 | 2018-07-01 | 2018-09-30
3kvt18 | 2018-07-01 | 2018-09-30
3. kv. 2018 | 2018-07-01 | 2018-09-30
tredje kvartal næste år | 2018-07-01 | 2018-09-30
2018, 3. kvartal | 2018-07-01 | 2018-09-30
kvartal 3 i 2018 | 2018-07-01 | 2018-09-30
1halvår2018 | 2018-01-01 | 2018-06-30
H2 2019 | 2019-07-01 | 2019-12-31
sidste halvdel af 2018 | 2018-07-01 | 2018-12-31
anden halvdel af året | 2017-07-01 | 2017-12-31
The second half of next year | 2018-07-01 | 2018-12-31
third and fourth quarter of 2018 | 2018-07-01 | 2018-12-31
1. og 2. kvt. 2019 | 2019-01-01 | 2019-06-30
Q2/Q3 2018 | 2018-04-01 | 2018-09-30
Første halvdel af 2018 går med forberedelse, anden halvdel med gennemførelse | 2018-01-01 | 2018-12-31
første halvår 2018: analyse. andet halvår: test | 2018-01-01 | 2018-12-31
# season
foraar 18 | 2018-03-01 | 2018-05-31
Til efteråret! | 2017-09-01 | 2017-11-30
vinteren 18/19 | 2018-12-01 | 2019-02-28
vinter 2019 | 2019-12-01 | 2020-02-29
sommer og efterår 2018 | 2018-06-01 | 2018-11-30
fra forår til vinter 2018 | 2018-03-01 | 2019-02-28
denne sommer | 2017-06-01 | 2017-08-31
næste efterår | 2018-09-01 | 2018-11-30
spring-summer 2018 | 2018-03-01 | 2018-08-31
i de tidlige forårsmåneder 2018 | 2018-03-01 | 2018-03-31
late autumn 2018 | 2018-11-01 | 2018-11-30
# week
uge 1 2019 | 2018-12-31 | 2019-01-06
uge12 | 2018-03-19 | 2018-03-25
uge 40-44 2018 | 2018-10-01 | 2018-11-04
week 9, 2018 | 2018-02-26 | 2018-03-04
in weeks 10 to 12 of 2018 | 2018-03-05 | 2018-03-25
sidste uge i august | 2017-08-25 | 2017-08-31
# thirds
prim. 2018 | 2018-01-01 | 2018-01-31
primo2018 | 2018-01-01 | 2018-01-31
Medio '19 | 2019-06-01 | 2019-06-30
ultimo Q1 2018 | 2018-03-01 | 2018-03-31
ultimo 2. kvartal 2019 | 2019-06-01 | 2019-06-30
i starten af næste år | 2018-01-01 | 2018-01-31
sidst i november | 2017-11-21 | 2017-11-30
midt i oktober 2018 | 2018-10-11 | 2018-10-20
mid-March 2018 | 2018-03-11 | 2018-03-20
the end of next year | 2018-12-01 | 2018-12-31
towards the end of 2018 | 2018-12-01 | 2018-12-31
early in the new year | 2018-01-01 | 2018-01-31
hen mod slutningen af året | 2017-12-01 | 2017-12-31
# udgangen
ved udgangen af april 18 | 2018-04-30
Ved årets udgang | 2017-12-31
Senest ved udgangen af 1. halvår 2018 | - | 2018-06-30
# ranges
1/9 2017-30/6 2018 | 2017-09-01 | 2018-06-30
1.9.17 til 30.6.18 | 2017-09-01 | 2018-06-30
fra d. 1/9 til d. 30/6 | 2017-09-01 | 2018-06-30
01.09.2017–30.06.2018 | 2017-09-01 | 2018-06-30
sept-dec 2017 | 2017-09-01 | 2017-12-31
nov 17-feb 18 | 2017-11-01 | 2018-02-28
nov - feb 2018 | 2017-11-01 | 2018-02-28
mellem påske og sommerferien | null
mellem 1. og 15. marts 2018 | 2018-03-01 | 2018-03-15
1.-15. marts | 2018-03-01 | 2018-03-15
2018 og 2019 | 2018-01-01 | 2019-12-31
2018/19 | 2018-01-01 | 2019-12-31
2018, 2019 samt 2020 | 2018-01-01 | 2020-12-31
between March and October next year | 2018-03-01 | 2018-10-31
January through June 2018 | 2018-01-01 | 2018-06-30
2018 to 2020 | 2018-01-01 | 2020-12-31
from now until summer 2018 | 2017-06-15 | 2018-08-31
Fra nu af og til udgangen af 2018 | 2017-06-15 | 2018-12-31
fra august i år til og med maj næste år | 2017-08-01 | 2018-05-31
Fra uge 35 til uge 50 | 2017-08-28 | 2017-12-17
Q4 2017 t.o.m. Q2 2018 | 2017-10-01 | 2018-06-30
fra medio august til primo december 2018 | 2018-08-11 | 2018-12-10
# open start
from 1/1-2018 onwards | 2018-01-01 | -
Per 1. januar 2018 | 2018-01-01 | -
træder i kraft 1. juli 2018 | 2018-07-01 | -
Vi kan tidligst gå i gang til august | 2017-08-01 | -
Opstart: 1/10 | 2017-10-01 | -
Projektet skydes i gang i september | 2017-09-01 | -
Efter sommerferien 2018 | 2018-08-01 | -
we'd like to start in Q1 next year | 2018-01-01 | -
As of January 2018 | 2018-01-01 | -
starting this autumn | 2017-09-01 | -
it should launch in September 2018 | 2018-09-01 | 2018-09-30
fra nytår | 2018-01-01 | -
# open end
Skal være på plads senest med udgangen af 2018 | - | 2018-12-31
inden sommerferien | - | 2017-06-30
før jul | - | 2017-12-23
inden årets udgang | - | 2017-12-31
by the end of Q3 2018 | - | 2018-09-30
no later than 15 November | - | 2017-11-15
before the summer of 2018 | - | 2018-05-31
Frist: 1. november 2017 | - | 2017-11-01
Færdig om to år | - | 2019-06-15
skal være færdigt 31/12 2018 | - | 2018-12-31
done by May | - | 2018-05-31
indtil sommeren 2019 | - | 2019-08-31
# relative
næste måned | 2017-07-01 | 2017-07-31
om fjorten dage | 2017-06-29
om et halvt års tid | 2017-12-15
i de næste 6 mdr. | 2017-06-15 | 2017-12-14
over de kommende 3 år | 2017-06-15 | 2020-06-14
indenfor det næste halve år | 2017-06-15 | 2017-12-15
in three months' time | 2017-09-15
within 18 months | 2017-06-15 | 2018-12-15
Resten af året | 2017-06-15 | 2017-12-31
på onsdag | 2017-06-21
næste tirsdag | 2017-06-20
next quarter | 2017-07-01 | 2017-09-30
# duration w anchor
to år fra 1. september 2017 | 2017-09-01 | 2019-08-31
18 mdr. med start 1/1 2018 | 2018-01-01 | 2019-06-30
Fra marts 2018 og 6 måneder frem | 2018-03-01 | 2018-08-31
3 years starting January 2018 | 2018-01-01 | 2020-12-31
de første tre måneder af 2018 | 2018-01-01 | 2018-03-31
starter i august og varer et år | 2017-08-01 | 2018-07-31
over 2 år med opstart primo 2018 | 2018-01-01 | 2019-12-31
# fiscal
finansåret 2018 | 2018-01-01 | 2018-12-31
skoleåret 17/18 | 2017-08-01 | 2018-07-31
skoleår 2018-2019 | 2018-08-01 | 2019-07-31
fiscal year 2019 | 2019-01-01 | 2019-12-31
ved årsskiftet | 2017-12-31 | 2018-01-01
i efterårsferien | 2017-10-16 | 2017-10-22
# multiple
Vi starter i januar 2018. I slutningen af 2019 skal det være færdigt. | 2018-01-01 | 2019-12-31
pilot i efteråret 2017, udrulning i 2018-2019 | 2017-09-01 | 2019-12-31
start: 1/2-18, slut: 31/1-20 | 2018-02-01 | 2020-01-31
kick-off 15. august, afslutning juni 2018 | 2017-08-15 | 2018-06-30
Phase 1: spring 2018. Phase 2: autumn 2018. | 2018-03-01 | 2018-11-30
(2018-2020) | 2018-01-01 | 2020-12-31
# negatives
Rapport 1/2018 | null
Model 2018 | null
Danmark 2030 | null
Horizon 2020 | null
Se notat 4/2017 | null
Kontorer2020-projektet | null
Vi bruger Drupal 8.3 | null
Office 365 | null
GDPR 2016/679 | null
lov nr. 656 af 08/06/2017 | null
Jf. Folketingets beslutning af 24. maj 2016 | null
LBK 606 2013 | null
sagsnr 2017-8821 | null
Journalnr. 18/2019 | null
lokale 2018 | null
mødelokale 3.12 | null
Rum 1.20 | null
2.000 borgere | null
cirka 1900 ansatte | null
omkring 2020 medlemmer | null
1,5 mio om året | null
2019 kr. pr. deltager | null
2020,- | null
tlf 2018 2019 | null
30 31 12 18 | null
ring 20171201 | null
3 måneder | null
et par år | null
i nogle år | null
et års tid | null
en uges tid | null
halvandet års tid | null
hver anden torsdag | null
første mandag i hver måned | null
en gang om måneden | null
to gange om året | null
hvert forår | null
om efteråret | null
på et tidspunkt | null
når vi har fået bevillingen | null
så snart det kan lade sig gøre | null
meget snart | null
Maj Britt | null
August | 2017-08-01 | 2017-08-31
Kontakt April eller June | null
June Olsen | null
Det er Maj og August der står for det | null
Maja | null
Marts Boulevard 12 | null
1. Maj Plads i Aarhus | null
Vestre Skole, 8. klasse | null
6. julivej 14 | null
Julianehåb | null
kommuneplan 2017-2029 | null
Kommuneplan 2021 | null
planstrategi 2019 | null
Aarhus 2017 | null
Smart City 2020 | null
Copenhagen 2025 | null
Windows 10 | null
ISO 27001:2013 | null
ISO 9001-2015 | null
trin 2 og 3 | null
anbefaling 1-3 | null
5 ud af 12 | null
mellem 5 og 10 | null
We may or may not | null
for a couple of months | null
every spring | null
June will do it | null
Case no. 2018/12 | null
Room 2018 | null
Act 603 of 12 June 2016 | null
around 2000 people | null
twice a year | null
soon | null
EUR 2020 | null
April is our contact person | null
Industry 4.0 | null
Agenda 2063 | null
u.12-18 | 2018-03-19 | 2018-05-06
Fra næste skoleår | 2017-08-01 | -
@2017-08-03
# (thursday)
vi kører det hen over vinteren | 2017-12-01 | 2018-02-28
Vi har sat os for at det skal ske i maj/juni 2018 | 2018-05-01 | 2018-06-30
det bliver nok i 19 | null
skal vi ikke bare sige 1.1.2019 til 31.12.2019? | 2019-01-01 | 2019-12-31
12/3 2018 - 14/6 2018 | 2018-03-12 | 2018-06-14
d. 12.-14. juni 2018 | 2018-06-12 | 2018-06-14
fra den 12. til 14. juni 2018 | 2018-06-12 | 2018-06-14
tolvte til fjortende juni 2018 | 2018-06-12 | 2018-06-14
3. august | 2017-08-03
2. august | 2018-08-02
i august | 2017-08-01 | 2017-08-31
juli | 2018-07-01 | 2018-07-31
Inden d. 1/10 | - | 2017-09-30
senest 1/10-17 | - | 2017-10-01
til og med d. 31. december 2018 | - | 2018-12-31
t.o.m. december | - | 2017-12-31
f.o.m. 1. september | 2017-09-01 | -
fra og med uge 36 | 2017-09-04 | -
fra uge 2 i 2018 | 2018-01-08 | -
uge 52/2017 | 2017-12-25 | 2017-12-31
uge 51 + 52 | 2017-12-18 | 2017-12-31
Uge 40, 41 & 42 2017 | 2017-10-02 | 2017-10-22
KV3 2018 | 2018-07-01 | 2018-09-30
3. kvartal '18 | 2018-07-01 | 2018-09-30
K1 2019 | 2019-01-01 | 2019-03-31
andet kvartal i 2018 og frem | 2018-04-01 | -
fra 2. halvdel af 2018 til udgangen af 2020 | 2018-07-01 | 2020-12-31
1. halvdel 2018 | 2018-01-01 | 2018-06-30
i andet halvår af næste år | 2018-07-01 | 2018-12-31
første halvår | 2018-01-01 | 2018-06-30
årets fire sidste måneder | 2017-09-01 | 2017-12-31
de sidste to måneder af 2018 | 2018-11-01 | 2018-12-31
de første 100 dage af 2018 | 2018-01-01 | 2018-04-10
i starten af det nye år | 2018-01-01 | 2018-01-31
hen imod slutningen af næste år | 2018-12-01 | 2018-12-31
ult. sept. 2018 | 2018-09-21 | 2018-09-30
primo-medio november | 2017-11-01 | 2017-11-20
fra ultimo oktober til medio november | 2017-10-21 | 2017-11-20
sidst på foråret 2018 | 2018-05-01 | 2018-05-31
først på måneden | 2017-08-01 | 2017-08-10
midt i måneden | 2017-08-11 | 2017-08-20
midten af 2019 | 2019-06-01 | 2019-06-30
fra midten af 2018 til midten af 2019 | 2018-06-01 | 2019-06-30
ved udgangen af indeværende år | 2017-12-31
ved udgangen af 1. kvartal 2018 | 2018-03-31
senest med udgangen af september måned | - | 2017-09-30
til udgangen af næste år | - | 2018-12-31
indtil årets udgang | - | 2017-12-31
før udgangen af 2019 | - | 2019-12-31
inden nytår | - | 2017-12-31
inden årsskiftet 2018/2019 | - | 2018-12-31
efter årsskiftet | 2018-01-01 | -
mellem jul og nytår | 2017-12-24 | 2017-12-31
i juleferien | null
efter efterårsferien | 2017-10-23 | -
hele sommerferien næste år | 2018-07-01 | 2018-07-31
skoleåret 2018/19 | 2018-08-01 | 2019-07-31
indeværende skoleår | 2017-08-01 | 2018-07-31
budgetåret 2018 | 2018-01-01 | 2018-12-31
regnskabsår 2018-2019 | 2018-01-01 | 2019-12-31
i 2018-20 | 2018-01-01 | 2020-12-31
2018 t/m 2020 | 2018-01-01 | 2020-12-31
2018 og to år frem | 2018-01-01 | 2019-12-31
fra 2018 og tre år frem | 2018-01-01 | 2020-12-31
tre år fra i dag | 2017-08-03 | 2020-08-02
en periode på to år, begyndende 1. januar 2018 | 2018-01-01 | 2019-12-31
forløber over 18 måneder fra den 1. februar 2018 | 2018-02-01 | 2019-07-31
et toårigt projekt fra august 2018 | 2018-08-01 | 2020-07-31
Vi begynder i uge 38, og det tager 10 uger | 2017-09-18 | 2017-11-26
om et år | 2018-08-03
om 10 dage | 2017-08-13
om en uges tid | 2017-08-10
om ca. 3 mdr. | 2017-11-03
tidligst om et halvt år | 2018-02-03 | -
senest om 14 dage | - | 2017-08-17
inden for de næste to år | 2017-08-03 | 2019-08-03
i løbet af de næste 12 måneder | 2017-08-03 | 2018-08-02
de kommende to måneder | 2017-08-03 | 2017-10-02
næste uge | 2017-08-07 | 2017-08-13
ugen efter næste | null
på mandag | 2017-08-07
torsdag | 2017-08-10
næste fredag | 2017-08-11
i næste kvartal | 2017-10-01 | 2017-12-31
i dette kvartal | 2017-07-01 | 2017-09-30
til næste sommer | 2018-06-01 | 2018-08-31
til vinter | 2017-12-01 | 2018-02-28
i foråret | 2018-03-01 | 2018-05-31
denne vinter | 2017-12-01 | 2018-02-28
efteråret 2017 og foråret 2018 | 2017-09-01 | 2018-05-31
for- og efterår 2018 | 2018-03-01 | 2018-11-30
sommerhalvåret 2018 | null
projektet løber fra marts 2018 og slutter igen i december samme år | 2018-03-01 | 2018-12-31
Startes 01-09-17, sluttes 30-06-18 | 2017-09-01 | 2018-06-30
Start 1.september-slut 1.juni | 2017-09-01 | 2018-06-01
start maj 18 slut maj 20 | 2018-05-01 | 2020-05-31
Vi starter op i september og er færdige i maj | 2017-09-01 | 2018-05-31
gennemføres i 2018, evalueres i 2019 | 2018-01-01 | 2019-12-31
forventet opstart: primo 2018; forventet afslutning: medio 2019 | 2018-01-01 | 2019-06-30
vi vil gerne have det op at køre 1 feb | 2018-02-01
træder i kraft fra 1/1 næste år | 2018-01-01 | -
pr. 1.1.18 | 2018-01-01 | -
med virkning fra 1. januar | 2018-01-01 | -
ikke før 2019 | 2019-01-01 | -
vi er først klar efter sommeren 2018 | 2018-09-01 | -
tidligst januar | 2018-01-01 | -
ikke senere end 1. marts 2018 | - | 2018-03-01
Hurtigst muligt og senest 1/12 | - | 2017-12-01
1.sept.2017-31.aug.2018 | 2017-09-01 | 2018-08-31
fra1/9til1/12 | 2017-09-01 | 2017-12-01
mart 2018 | 2018-03-01 | 2018-03-31
ocktober 2018 | 2018-10-01 | 2018-10-31
i septemper næste år | 2018-09-01 | 2018-09-30
dec2018 | 2018-12-01 | 2018-12-31
fra jan2018 til dec2018 | 2018-01-01 | 2018-12-31
i efteraaret | 2017-09-01 | 2017-11-30
inden paaske | null
fra d 1 novmber | 2017-11-01 | -
EFTERÅR 2018 | 2018-09-01 | 2018-11-30
den 1. november 2017 (en onsdag) | 2017-11-01
onsdag 1/11 | 2017-11-01
tirsdag den 6. marts 2018 klokken ni | 2018-03-06
den 6.-8. samt den 12. marts 2018 | 2018-03-06 | 2018-03-12
Anden uge i marts 2018 | 2018-03-08 | 2018-03-14
første mandag i september 2017 | 2017-09-04
# English
between now and Christmas | 2017-08-03 | 2017-12-26
from the beginning of 2018 to the end of 2019 | 2018-01-01 | 2019-12-31
From Sept. 2017 through Aug. 2018 | 2017-09-01 | 2018-08-31
1st September 2017 - 31st August 2018 | 2017-09-01 | 2018-08-31
1-30 September | 2017-09-01 | 2017-09-30
September 1-15, 2018 | 2018-09-01 | 2018-09-15
by 31/12/2018 | - | 2018-12-31
by year-end | - | 2017-12-31
by the end of the year | - | 2017-12-31
before 2020 | - | 2019-12-31
until mid-2019 | - | 2019-06-30
after 1 January 2018 | 2018-01-02 | -
not before February | 2018-02-01 | -
from next month | 2017-09-01 | -
next spring | 2018-03-01 | 2018-05-31
this winter | 2017-12-01 | 2018-02-28
winter 2018/19 | 2018-12-01 | 2019-02-28
Q4 | 2017-10-01 | 2017-12-31
fourth quarter of 2018 | 2018-10-01 | 2018-12-31
Q1 and Q2 2018 | 2018-01-01 | 2018-06-30
first half of 2018 | 2018-01-01 | 2018-06-30
H1/2018 | 2018-01-01 | 2018-06-30
in two weeks | 2017-08-17
over the next three years | 2017-08-03 | 2020-08-02
within the next six months | 2017-08-03 | 2018-02-03
for two years from March 2018 | 2018-03-01 | 2020-02-29
an 18-month project starting in January 2018 | 2018-01-01 | 2019-06-30
the school year 2018/19 | 2018-08-01 | 2019-07-31
early 2018 to late 2019 | 2018-01-01 | 2019-12-31
We expect it to run throughout 2018 and 2019. | 2018-01-01 | 2019-12-31
kicks off in October and wraps up in March | 2017-10-01 | 2018-03-31
the 2nd week of January 2018 | 2018-01-08 | 2018-01-14
some time next year, probably in the spring | 2018-03-01 | 2018-05-31
on Monday | 2017-08-07
# negatives
Danmarkskortet 2.0 | null
Windows 2019 | null
Projekt 2018-44 | null
nr. 2019 | null
se side 2018 | null
Smart Energi 2050 | null
Vækstplan 2020 | null
DK2020-kommune | null
Ungdommens Folkemøde 2018 | null
Folkemødet 2018 | null
Kulturhovedstad 2017 | null
efter kommunalvalget | null
jf. lov nr. 1429 af 12/12/2014 § 4 | null
Ombudsmandens udtalelse af 5. maj 2015 | null
bek. 1112 af 2016 | null
direktivet fra 2016 | null
rundt regnet 2000 besøg | null
mindst 2017 underskrifter | null
de 2018 husstande | null
2 til 3 gange | null
2-3 personer | null
1-2 timer ugentligt | null
fra 9 til 16 | null
kl 9-12 hver fredag | null
på fredage | null
ugentligt | null
hver måned | null
hvert andet år | null
en årlig konference | null
24 mdr | null
2½ år | null
knap et år | null
i flere måneder | null
i fremtiden | null
når loven er vedtaget | null
så hurtigt som muligt | null
det afhænger af budgettet | null
om nogle uger | null
inden alt for længe | null
vi har 5 maj-køer | null
Juni Larsen | null
spørg August | null
Augustinus Fonden | null
Marts Madsen fra IT | null
Julie og Maj-Britt | null
sommerskolen | null
vinterbadere | null
Majbritt ved det | null
tlf. 20 17 20 18 | null
+4520182019 | null
CVR-nr. 20 17 08 03 | null
2017-08-0345 | null
v2018.1 | null
release 2018.2 | null
bygning 1870, 3. sal | null
lokale 1.04 | null
kr. 2.018,50 | null
20,18 % | null
1 ud af 3 | null
3/4 dele | null
step 1 to 3 | null
twice a month | null
on Fridays | null
every other week | null
2,019 people | null
a two-year period | null
a few months | null
in due course | null
when we get the money | null
May I ask a question? | null
we will march on | null
don't fall behind | null
August Madsen | null
Mark my words | null
Vision 2030 | null
the 2018 budget | null
Budget 2018 | null
Directive 2003/98/EC of 17 November 2003 | null
phone 2018 2019 | null
@2018-02-10
# saturday
det kan vi da sagtens nå inden sommer | - | 2018-05-31
Vi tænker maj | 2018-05-01 | 2018-05-31
regn med juni-juli | 2018-06-01 | 2018-07-31
januar og februar | 2019-01-01 | 2019-02-28
februar | 2018-02-01 | 2018-02-28
1. februar | 2019-02-01
10/2 | 2018-02-10
uge 6 | 2018-02-05 | 2018-02-11
uge 5 | 2019-01-28 | 2019-02-03
i vinter | 2017-12-01 | 2018-02-28
til vinteren | 2017-12-01 | 2018-02-28
vinteren 2018 | 2018-12-01 | 2019-02-28
sidste år | 2017-01-01 | 2017-12-31
næste år i juni | 2019-06-01 | 2019-06-30
juni, næste år | 2019-06-01 | 2019-06-30
i år i juni | 2018-06-01 | 2018-06-30
forhåbentlig engang i løbet af 3.kvartal i år | 2018-07-01 | 2018-09-30
Q2-Q4 | 2018-04-01 | 2018-12-31
fra q2 og frem | 2018-04-01 | -
2.-4. kvartal 2018 | 2018-04-01 | 2018-12-31
anden halvdel af marts | 2018-03-16 | 2018-03-31
de første to uger af maj | 2018-05-01 | 2018-05-14
sidste uge i juni | 2018-06-24 | 2018-06-30
den sidste i måneden | null
den 20. i denne måned | 2018-02-20
den 20. i næste måned | 2018-03-20
til den første | null
den 1. marts og to måneder frem | 2018-03-01 | 2018-04-30
fra i morgen | 2018-02-11 | -
fra på mandag | 2018-02-12 | -
i overmorgen | 2018-02-12
mandag den 19. | 2018-02-19
hele 2018 og første halvdel af 2019 | 2018-01-01 | 2019-06-30
resten af 2018 | 2018-02-10 | 2018-12-31
resten af måneden | 2018-02-10 | 2018-02-28
året ud | 2018-02-10 | 2018-12-31
frem til sommerferien | - | 2018-07-31
fra sommerferien og frem | 2018-07-01 | -
op til jul | - | 2018-12-26
mellem d. 1. april og d. 1. oktober | 2018-04-01 | 2018-10-01
Mellem uge 10 og 20 | 2018-03-05 | 2018-05-20
fra primo april til ultimo juni | 2018-04-01 | 2018-06-30
primo 2019 og ultimo 2019 | 2019-01-01 | 2019-12-31
medio marts-medio maj 2018 | 2018-03-11 | 2018-05-20
starten af marts til slutningen af maj 2018 | 2018-03-01 | 2018-05-31
i dagene 3.-5. maj | 2018-05-03 | 2018-05-05
3., 4. og 5. maj 2018 | 2018-05-03 | 2018-05-05
3/5, 4/5 og 5/5 2018 | 2018-05-03 | 2018-05-05
3.5.2018-5.5.2018 | 2018-05-03 | 2018-05-05
2018.05.03 | 2018-05-03
20180503 | null
03052018 | null
3 maj -18 | 2018-05-03
maj -18 | 2018-05-01 | 2018-05-31
maj-18 | 2018-05-01 | 2018-05-31
maj/18 | 2018-05-01 | 2018-05-31
5/2018 til 10/2018 | 2018-05-01 | 2018-10-31
05/2018-10/2018 | 2018-05-01 | 2018-10-31
maj 18 - okt 19 | 2018-05-01 | 2019-10-31
Tidsramme: 2 år (2018-2019) | 2018-01-01 | 2019-12-31
Projektperiode 1/4 2018 til 31/3 2020, dvs. 24 måneder | 2018-04-01 | 2020-03-31
24 måneder, start 1. april 2018 | 2018-04-01 | 2020-03-31
6 mdr fra 1/4 | 2018-04-01 | 2018-09-30
et halvt år fra 1. april | 2018-04-01 | 2018-09-30
tre uger fra 1. april 2018 | 2018-04-01 | 2018-04-21
halvandet år fra august | 2018-08-01 | 2020-01-31
Vi begynder 1/8 og kører i fem år | 2018-08-01 | 2023-07-31
hen over de næste 3 kvartaler | 2018-02-10 | 2018-11-09
om 2-3 måneder | 2018-04-10 | 2018-05-10
inden for en måned | 2018-02-10 | 2018-03-10
inden for det næste år | 2018-02-10 | 2019-02-10
ikke før om et år | 2019-02-10 | -
først i 2020 | 2020-01-01 | 2020-01-31
senest i 2020 | - | 2020-12-31
inden 2020 | - | 2019-12-31
inden medio 2018 | - | 2018-05-31
før uge 20 | - | 2018-05-13
efter uge 20 | 2018-05-21 | -
efter 2018 | 2019-01-01 | -
siden 1. januar 2018 | 2018-01-01 | -
Gælder fra 1. juli 2018 | 2018-07-01 | -
Ikrafttræden 1/7-18 | 2018-07-01 | -
Idriftsættelse: 1/7-18 | 2018-07-01
Vi går live 1. oktober | 2018-10-01
deadline 1. oktober | - | 2018-10-01
Vi afslutter til november | - | 2018-11-30
projektet løber til udgangen af november 2019 | - | 2019-11-30
løber frem til 1.12.19 | - | 2019-12-01
færdiggørelse: 4. kvartal 2018 | - | 2018-12-31
mål: klar til brug 1. september 2018 | - | 2018-09-01
det hele slutter med skoleåret 2018/19 | - | 2019-07-31
skoleåret 2018/2019 og 2019/2020 | 2018-08-01 | 2020-07-31
fra skoleåret 2018-19 | 2018-08-01 | -
finanslovsåret 2019 | 2019-01-01 | 2019-12-31
FY2019 | 2019-01-01 | 2019-12-31
årsskiftet 2018/19 | 2018-12-31 | 2019-01-01
ved juletid 2018 | 2018-12-24 | 2018-12-26
i efterårsferien 2018 | 2018-10-15 | 2018-10-21
juleaftensdag | 2018-12-24
forår/sommer 2018 | 2018-03-01 | 2018-08-31
sensommeren 2018 | 2018-08-01 | 2018-08-31
sidst på efteråret | 2018-11-01 | 2018-11-30
i foråret og efteråret 2018 | 2018-03-01 | 2018-11-30
foraaret2019 | 2019-03-01 | 2019-05-31
etteraaret 2018 | 2018-09-01 | 2018-11-30
i løbet af forået 2018 | 2018-03-01 | 2018-05-31
midt sepember | 2018-09-11 | 2018-09-20
fra jannuar til december 2019 | 2019-01-01 | 2019-12-31
desember 2018 | 2018-12-01 | 2018-12-31
juni måned 2018-august måned 2018 | 2018-06-01 | 2018-08-31
i 2.kvrtal 2018 | 2018-04-01 | 2018-06-30
ulitmo 2018 | 2018-12-01 | 2018-12-31
senst 1. juni 2018 | - | 2018-06-01
fra 1 jan til 31 dec 2019 | 2019-01-01 | 2019-12-31
# English
mid to late 2018 | 2018-06-01 | 2018-12-31
late March or early April | 2018-03-21 | 2018-04-10
the first two weeks of June 2018 | 2018-06-01 | 2018-06-14
Spring '19 | 2019-03-01 | 2019-05-31
Jan-Mar 2019 | 2019-01-01 | 2019-03-31
1 Jan. - 31 Dec. 2019 | 2019-01-01 | 2019-12-31
from Jan 1 to Dec 31, 2019 | 2019-01-01 | 2019-12-31
the twenty-first of May 2018 | 2018-05-21
5 May, 2018 | 2018-05-05
Saturday 5 May | 2018-05-05
effective 1 July 2018 | 2018-07-01 | -
not later than the end of June | - | 2018-06-30
by summer 2018 | - | 2018-08-31
until the end of the school year 2018/19 | - | 2019-07-31
over the summer | 2018-06-01 | 2018-08-31
in the last quarter of 2018 | 2018-10-01 | 2018-12-31
the last three months of the year | 2018-10-01 | 2018-12-31
a year from now | 2019-02-10
in a year and a half | 2019-08-10
six months from 1 April 2018 | 2018-04-01 | 2018-09-30
start: April. End: October. | 2018-04-01 | 2018-10-31
before Christmas | - | 2018-12-23
after the summer holidays | 2018-08-01 | -
as early as March | 2018-03-01 | 2018-03-31
week 15 to week 20 | 2018-04-09 | 2018-05-20
calendar year 2019 | 2019-01-01 | 2019-12-31
2019 only | 2019-01-01 | 2019-12-31
throughout next year | 2019-01-01 | 2019-12-31
# negatives
tabel 2018 | null
bilag 2018-1 | null
Sagsid 2018-0210 | null
Løsning: Sharepoint 2016 | null
Excel 2013 | null
SQL Server 2017 | null
Digitaliseringsstrategien 2016-2020 | null
Den fællesoffentlige digitaliseringsstrategi 2016-2020 | null
Regionens udviklingsplan 2016-2019 | null
OGP NAP 2017-2019 | null
Handleplan 18-20 | null
Budgetaftalen for 2018 | null
finanslov 2018 | null
aktstykke 33 af 7. december 2017 | null
cirk. nr. 9012 af 3/1-2018 | null
EU-dom af 13. maj 2014 | null
jeres brev af 3. februar | null
mail fra den 3. februar | null
2018 stk. | null
ca. 2018 kr | null
1.900-2.000 brugere | null
10-15 møder | null
hver 3. måned | null
hver sommer | null
kvartalsvis | null
1-2 gange årligt | null
i et halvt års tid | null
cirka 3-4 måneder i alt | null
5 år | null
1½ år | null
lige så snart vi kan | null
inden for overskuelig fremtid | null
måske engang | null
når det passer jer | null
Maj-Britt Juhl | null
Hr. August | null
Kontakt: June Holm, tlf. 28 10 20 18 | null
Maj er projektleder | null
Oktoberfesten | null
Novemberrevolutionen | null
Vintervej 3 | null
Den 1. Maj-komité | null
2800 Kgs. Lyngby | null
1957 Frederiksberg C | null
+45 2018 1912 | null
IP 10.2.20.18 | null
v. 2.10.18 | null
kl. 10.02 | null
kl. 8-16 | null
10:02 | null
50/50-deling | null
1:10 | null
2/3-flertal | null
Fakta om 2017-tallene | null
every March | null
each quarter | null
May you be so kind | null
Ms. June April | null
HTML5 and CSS3 | null
Section 3(2) of Act 606 of 2013 | null
paragraph 12.3 | null
100-200 people | null
@2017-07-27
# thursday
det starter den 1. oktober | 2017-10-01 | -
vi går efter oktober | 2017-10-01 | 2017-10-31
tja, nok ikke før til næste år | 2018-01-01 | -
sagtens inden årets udgang | - | 2017-12-31
En gang i løbet af andet halvår | 2017-07-01 | 2017-12-31
Uge 33 til og med uge 42 | 2017-08-14 | 2017-10-22
3 måneder fra 1. september | 2017-09-01 | 2017-11-30
1. september + 3 måneder | 2017-09-01 | 2017-11-30
det kører fra 1/9 og 3 måneder frem | 2017-09-01 | 2017-11-30
sep. 2017 - aug. 2018 (12 mdr.) | 2017-09-01 | 2018-08-31
fra den første september totusindsytten til den enogtredivte august totusindatten | 2017-09-01 | 2018-08-31
Tidligst ultimo 2017 | 2017-12-01 | -
mellem medio 2018 og ultimo 2019 | 2018-06-01 | 2019-12-31
2018: forberedelse. 2019: gennemførelse. 2020: evaluering | 2018-01-01 | 2020-12-31
2018 forberedelse, 2019 gennemførelse | 2018-01-01 | 2019-12-31
fase 1 i 2018 og fase 2 i 2019-2020 | 2018-01-01 | 2020-12-31
Q3/17 | 2017-07-01 | 2017-09-30
Q4 '17 - Q2 '18 | 2017-10-01 | 2018-06-30
4. kvartal i år | 2017-10-01 | 2017-12-31
i fjerde kvartal næste år | 2018-10-01 | 2018-12-31
sidste kvartal 2018 | 2018-10-01 | 2018-12-31
årets sidste kvartal | 2017-10-01 | 2017-12-31
næste halvår | 2018-01-01 | 2018-06-30
i dette halvår | 2017-07-01 | 2017-12-31
foråret 2018 og et år frem | 2018-03-01 | 2019-02-28
fra foråret til efteråret 2018 | 2018-03-01 | 2018-11-30
efterår-vinter 2017 | 2017-09-01 | 2018-02-28
om vinteren 2017-18 | 2017-12-01 | 2018-02-28
næste vinter | 2018-12-01 | 2019-02-28
lige før jul | - | 2017-12-23
omkring årsskiftet | 2017-12-31 | 2018-01-01
2. juledag 2017 | 2017-12-26
nytårsdag 2018 | 2018-01-01
i uge 42 | 2017-10-16 | 2017-10-22
første uge af september | 2017-09-01 | 2017-09-07
den anden tirsdag i september | 2017-09-12
tirsdag i uge 36 | 2017-09-05
mandag-fredag i uge 36 | 2017-09-04 | 2017-09-08
31. juli | 2017-07-31
27/7 | 2017-07-27
26/7 | 2018-07-26
d. 5. i 9. | 2017-09-05
5 sept | 2017-09-05
5sep17 | 2017-09-05
05-09-2017 | 2017-09-05
2017/09/05 | 2017-09-05
5.9.-8.9.2017 | 2017-09-05 | 2017-09-08
5/9 - 8/9 | 2017-09-05 | 2017-09-08
5.-8/9 | 2017-09-05 | 2017-09-08
fra 5. til 8. september | 2017-09-05 | 2017-09-08
d. 5. september til d. 8. oktober i år | 2017-09-05 | 2017-10-08
September17-Marts18 | 2017-09-01 | 2018-03-31
fra sept. til og med marts | 2017-09-01 | 2018-03-31
Start: sept. Slut: marts. | 2017-09-01 | 2018-03-31
Fra nu og to år frem | 2017-07-27 | 2019-07-26
2 år frem | null
med øjeblikkelig virkning | null
straks | null
i dag | 2017-07-27
allerede i morgen | 2017-07-28
løbende indtil udgangen af 2019 | - | 2019-12-31
løbende i perioden 2018-2019 | 2018-01-01 | 2019-12-31
hvert år i perioden 2018-2020 | 2018-01-01 | 2020-12-31
senest sammen med budgettet for 2019 | null
så det kan nå med i 2018 | 2018-01-01 | 2018-12-31
slut 2018 | 2018-12-01 | 2018-12-31
start 2019 | 2019-01-01 | 2019-01-31
primo '19 | 2019-01-01 | 2019-01-31
begyndelsen af 2. kvartal 2018 | 2018-04-01 | 2018-04-30
midten af andet halvår 2018 | 2018-09-01 | 2018-10-31
udgangen af efteråret 2018 | 2018-11-30
til udgangen af uge 40 | - | 2017-10-08
fra starten af skoleåret 2018/19 | 2018-08-01 | -
forventet start august, varighed 2 år | 2017-08-01 | 2019-07-31
Varighed: 6 måneder. Start: 1. januar 2018. | 2018-01-01 | 2018-06-30
I 18 måneder startende primo 2018 | 2018-01-01 | 2019-06-30
september 2017 (opstart) - juni 2018 (slut) | 2017-09-01 | 2018-06-30
30/6 2018 er sidste frist | - | 2018-06-30
vi er færdige den 30/6 2018 | - | 2018-06-30
Vi har kun tid i oktober | 2017-10-01 | 2017-10-31
Kan det være i oktober? | 2017-10-01 | 2017-10-31
Oktober? | 2017-10-01 | 2017-10-31
altid | null
hele året | null
I hele 2018, dog ikke juli | 2018-01-01 | 2018-12-31
from sept 1 | 2017-09-01 | -
no sooner than 2018 | 2018-01-01 | -
by 1/3/2018 at the latest | - | 2018-03-01
any time before June | - | 2018-05-31
up to and including 2020 | - | 2020-12-31
mid-September to mid-October | 2017-09-11 | 2017-10-20
two years, from 2018 to 2019 | 2018-01-01 | 2019-12-31
the first quarter | 2018-01-01 | 2018-03-31
this quarter | 2017-07-01 | 2017-09-30
the autumn after next | null
around Christmas 2018 | 2018-12-24 | 2018-12-26
Aug–Dec | 2017-08-01 | 2017-12-31
weekend | null
# negatives
Nøgletal 2016 | null
Årsrapport 2016 | null
Rapport 2018 | null
Statistisk Årbog 2017 | null
nr 7/2017 | null
journal nr. 2017/0007-8 | null
DS 484 | null
DS/EN 301549:2015 | null
WCAG 2.0 | null
§ 7 i lov 606/2013 | null
Grundloven af 1849 | null
efter 2 års ventetid | null
halvdelen | null
den ene halvdel af året | null
sæson 2 | null
i vinterhalvåret | null
2-årigt | null
i årevis | null
til tiden | null
Junivej 5, 2. tv | null
Maj Invest | null
April Skin | null
Augustenborg | null
Julianna | null
September Fonden | null
Team Marts | null
5.000-10.000 kr. | null
fra 2.000 til 2.500 kr. | null
mellem 2000 og 2500 borgere | null
1 af 2 | null
klasse 7-9 | null
punkt 3-5 | null
1., 2. og 3. | null
dag 1 | null
uge efter uge | null
år efter år | null
en dag | null
the 5th element | null
May be | null
Maybe | null
Fall risk assessment | null
market spring | null
March on! | null
@2017-11-20
# monday
Der går nok et par måneder, så lad os sige februar | 2018-02-01 | 2018-02-28
Fra den 8/1 næste år til den 22/6 | 2018-01-08 | 2018-06-22
uge 2 til uge 25 i 2018 | 2018-01-08 | 2018-06-24
inden d. 1.2.18 | - | 2018-01-31
Senest den femtende i tredje 2018 | - | 2018-03-15
primo Q2 2018 | 2018-04-01 | 2018-04-30
ultimo indeværende måned | 2017-11-21 | 2017-11-30
I første omgang kun 2018 | 2018-01-01 | 2018-12-31
Fra og med skoleåret 2018/2019 | 2018-08-01 | -
2018+ | 2018-01-01 | -
2018 → 2020 | 2018-01-01 | 2020-12-31
jan.-jun. 2018 | 2018-01-01 | 2018-06-30
2018, helst i foråret | 2018-03-01 | 2018-05-31
til april næste år | - | 2018-04-30
tre måneder fra nytår | 2018-01-01 | 2018-03-31
fra nytår til sommerferien | 2018-01-01 | 2018-07-31
det nye år | 2018-01-01 | 2018-12-31
lige på den anden side af nytår | 2018-01-01 | -
efter vinterferien | null
20/11 | 2017-11-20
om tre dage | 2017-11-23
på lørdag | 2017-11-25
næste onsdag | 2017-11-29
i weekenden | null
hele december | 2017-12-01 | 2017-12-31
november | 2017-11-01 | 2017-11-30
oktober | 2018-10-01 | 2018-10-31
fra oktober | 2018-10-01 | -
4. kvartal | 2017-10-01 | 2017-12-31
starter i dag og slutter den 1. april | 2017-11-20 | 2018-04-01
Vi holder på i fire måneder fra midten af januar | 2018-01-11 | 2018-05-10
i 2018 & 2019 | 2018-01-01 | 2019-12-31
de næste fire uger | 2017-11-20 | 2017-12-17
begyndelsen af juni til slut august 2018 | 2018-06-01 | 2018-08-31
halvandet år med start 1/1-18 | 2018-01-01 | 2019-06-30
01/18 - 06/19 | null
færdig senest med årets udgang 2018 | - | 2018-12-31
afvikles i dagene 12.-16. marts 2018 | 2018-03-12 | 2018-03-16
from early January to late March | 2018-01-01 | 2018-03-31
we aim for Q2 | 2018-04-01 | 2018-06-30
the spring term of 2018 | null
all of next year | 2018-01-01 | 2018-12-31
no later than two months from now | - | 2018-01-20
three months starting 1 February | 2018-02-01 | 2018-04-30
by late spring | - | 2018-05-31
from 2018 until further notice | 2018-01-01 | -
during the first quarter of next year | 2018-01-01 | 2018-03-31
# neg
Regnskab 2016 | null
Beretning nr. 14/2016 | null
Klimaplan 2025 | null
Boligpakke 2020 | null
Analyse fra 2015 | null
5 pct. i 3 år | null
hver anden uge i ulige uger | null
klokken 12 | null
i 9 ud af 10 tilfælde | null
Mai Lund | null
Mr. March | null
2-4 gange om året | null
efter behov | null
på ubestemt tid | null
ISO/IEC 27001:2017 | null
vores 2020-plan | null
gruppe 3 og 4 | null
sag 12/2017 | null
`;
