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
`;
