/**
 * Danish times by rule. A line: text | start | end; `-` is an open side, one day alone is start and end. `@` changes the day it is said on.
 */
export const danishTimes = `
@2017-06-15
# 1 day
den 1. marts 2018 | 2018-03-01
D. 1. MARTS 2018 | 2018-03-01
1. marts 2018 kl. 14.30 | 2018-03-01
den 1. marts | 2018-03-01
den 15. juni | 2017-06-15
den 14. juni | 2018-06-14
mandag den 5. marts 2018 kl 10-12 | 2018-03-05
man. d. 5/3-2018 | 2018-03-05
fredag d. 1/12 | 2017-12-01
den femtende marts 2018 | 2018-03-15
den enogtyvende maj to tusind og atten | 2018-05-21
den 1ste maj 2018 | 2018-05-01
1.maj.2018 | 2018-05-01
1maj2018 | 2018-05-01
den 1. i 5. 2018 | 2018-05-01
den første i femte 2018 | 2018-05-01
den 3. maj næste år | 2018-05-03
den 15. i næste måned | 2017-07-15
1. maj '18 | 2018-05-01
1. maj 18 | 2018-05-01
29. februar | 2020-02-29
den første mandag i maj 2018 | 2018-05-07
sidste fredag i juni 2018 | 2018-06-29
# 2 month and year
marts 2018 | 2018-03-01 | 2018-03-31
i februar 2020 | 2020-02-01 | 2020-02-29
maj måned 2018 | 2018-05-01 | 2018-05-31
i maj måned | 2018-05-01 | 2018-05-31
05/2018 | 2018-05-01 | 2018-05-31
5/2018 | 2018-05-01 | 2018-05-31
2018-05 | 2018-05-01 | 2018-05-31
Hele 2018 | 2018-01-01 | 2018-12-31
i kalenderåret 2019 | 2019-01-01 | 2019-12-31
år 2019 | 2019-01-01 | 2019-12-31
i løbet af maj 2018 | 2018-05-01 | 2018-05-31
maj i 2018 | 2018-05-01 | 2018-05-31
maj næste år | 2018-05-01 | 2018-05-31
næste år i maj | 2018-05-01 | 2018-05-31
maj, 2018 | 2018-05-01 | 2018-05-31
maj-2018 | 2018-05-01 | 2018-05-31
okt 18 | 2018-10-01 | 2018-10-31
Maj | 2018-05-01 | 2018-05-31
december. | 2017-12-01 | 2017-12-31
juni | 2017-06-01 | 2017-06-30
tyve nitten | 2019-01-01 | 2019-12-31
# 3 quarter and half-year
3. kvartal 2018 | 2018-07-01 | 2018-09-30
3 kvt. 2018 | 2018-07-01 | 2018-09-30
2. kv. 2018 | 2018-04-01 | 2018-06-30
andet kvartal | 2017-04-01 | 2017-06-30
første kvartal | 2018-01-01 | 2018-03-31
Q1 | 2018-01-01 | 2018-03-31
q4/2018 | 2018-10-01 | 2018-12-31
Q4-18 | 2018-10-01 | 2018-12-31
2018 Q2 | 2018-04-01 | 2018-06-30
Q1-Q2 2018 | 2018-01-01 | 2018-06-30
1.-3. kvartal 2018 | 2018-01-01 | 2018-09-30
1. og 2. kvartal 2018 | 2018-01-01 | 2018-06-30
første og andet kvartal næste år | 2018-01-01 | 2018-06-30
sidste kvartal af 2018 | 2018-10-01 | 2018-12-31
årets sidste kvartal | 2017-10-01 | 2017-12-31
H1 2018 | 2018-01-01 | 2018-06-30
H2 | 2017-07-01 | 2017-12-31
andet halvår næste år | 2018-07-01 | 2018-12-31
1. halvdel af 2018 | 2018-01-01 | 2018-06-30
sidste halvdel af året | 2017-07-01 | 2017-12-31
i anden halvdel af 2019 | 2019-07-01 | 2019-12-31
første halvdel af maj 2018 | 2018-05-01 | 2018-05-15
2. halvår 18 | 2018-07-01 | 2018-12-31
# 4 season
foråret 2018 | 2018-03-01 | 2018-05-31
forår 2018 | 2018-03-01 | 2018-05-31
forår 18 | 2018-03-01 | 2018-05-31
i sommeren 2018 | 2018-06-01 | 2018-08-31
til efteråret | 2017-09-01 | 2017-11-30
til foråret | 2018-03-01 | 2018-05-31
i sommer | 2017-06-01 | 2017-08-31
vinteren 2018/2019 | 2018-12-01 | 2019-02-28
vinteren 18/19 | 2018-12-01 | 2019-02-28
vinteren 2019-2020 | 2019-12-01 | 2020-02-29
forår/sommer 2018 | 2018-03-01 | 2018-08-31
efterår-vinter 2018 | 2018-09-01 | 2019-02-28
sommer og efterår 2018 | 2018-06-01 | 2018-11-30
fra efterår 2018 til forår 2019 | 2018-09-01 | 2019-05-31
fra efteråret til foråret 2019 | 2018-09-01 | 2019-05-31
sensommeren 2018 | 2018-08-01 | 2018-08-31
sommeren næste år | 2018-06-01 | 2018-08-31
sommermånederne 2018 | 2018-06-01 | 2018-08-31
# 5 week
uge 36 2018 | 2018-09-03 | 2018-09-09
u. 36 | 2017-09-04 | 2017-09-10
uge 1 2019 | 2018-12-31 | 2019-01-06
uge 24 | 2017-06-12 | 2017-06-18
uge 23 | 2018-06-04 | 2018-06-10
uge 36/2018 | 2018-09-03 | 2018-09-09
uge 5, 2018 | 2018-01-29 | 2018-02-04
uge 5 i 2018 | 2018-01-29 | 2018-02-04
ugerne 36-40 2018 | 2018-09-03 | 2018-10-07
uge 36 og 37 i 2018 | 2018-09-03 | 2018-09-16
uge 36, 37 og 38 | 2017-09-04 | 2017-09-24
fra uge 50 til uge 3 2019 | 2018-12-10 | 2019-01-20
uge 50 2018 - uge 2 2019 | 2018-12-10 | 2019-01-13
uge36 | 2017-09-04 | 2017-09-10
uge 53 | 2020-12-28 | 2021-01-03
# 6 thirds
primo juni 2018 | 2018-06-01 | 2018-06-10
medio februar 2018 | 2018-02-11 | 2018-02-20
ultimo februar 2020 | 2020-02-21 | 2020-02-29
primo 2019 | 2019-01-01 | 2019-01-31
ultimo 2019 | 2019-12-01 | 2019-12-31
primo maj | 2018-05-01 | 2018-05-10
i starten af maj 2018 | 2018-05-01 | 2018-05-10
i begyndelsen af 2018 | 2018-01-01 | 2018-01-31
midt i maj 2018 | 2018-05-11 | 2018-05-20
i midten af 2018 | 2018-06-01 | 2018-06-30
midt i 2018 | 2018-06-01 | 2018-06-30
slutningen af maj 2018 | 2018-05-21 | 2018-05-31
i slutningen af året | 2017-12-01 | 2017-12-31
sidst på året | 2017-12-01 | 2017-12-31
sidst i maj 2018 | 2018-05-21 | 2018-05-31
først i maj 2018 | 2018-05-01 | 2018-05-10
start maj 2018 | 2018-05-01 | 2018-05-10
slut maj 2018 | 2018-05-21 | 2018-05-31
tidligt i 2019 | 2019-01-01 | 2019-01-31
sent i 2019 | 2019-12-01 | 2019-12-31
primo 3. kvartal 2018 | 2018-07-01 | 2018-07-31
i midten af 3. kvartal 2018 | 2018-08-01 | 2018-08-31
ultimo Q1 2018 | 2018-03-01 | 2018-03-31
slutningen af næste år | 2018-12-01 | 2018-12-31
medio/ultimo maj 2018 | 2018-05-11 | 2018-05-31
medio maj til ultimo juni 2018 | 2018-05-11 | 2018-06-30
tidligt forår 2018 | 2018-03-01 | 2018-03-31
# 7 the last day
ved udgangen af 2018 | 2018-12-31
ved udgangen af marts | 2018-03-31
ved årets udgang | 2017-12-31
udgangen af 2. kvartal 2018 | 2018-06-30
ved udgangen af næste måned | 2017-07-31
sidste dag i februar 2020 | 2020-02-29
fra udgangen af 2018 | 2018-12-31 | -
# 8 ranges
1. maj - 30. september 2018 | 2018-05-01 | 2018-09-30
1. maj 2018 til 30. april 2019 | 2018-05-01 | 2019-04-30
fra 1/5 2018 til 30/4 2019 | 2018-05-01 | 2019-04-30
1/7-30/9 2018 | 2018-07-01 | 2018-09-30
1/7-30/9-2018 | 2018-07-01 | 2018-09-30
1/7-2018-30/6-2019 | 2018-07-01 | 2019-06-30
01.07.2018-30.06.2019 | 2018-07-01 | 2019-06-30
01.05.-30.06.2018 | 2018-05-01 | 2018-06-30
1-5/7 2018 | 2018-07-01 | 2018-07-05
fra den 1. til den 15. maj 2018 | 2018-05-01 | 2018-05-15
mellem den 5. og den 9. november 2018 | 2018-11-05 | 2018-11-09
5.-9. november | 2017-11-05 | 2017-11-09
maj til august 2018 | 2018-05-01 | 2018-08-31
maj–august | 2018-05-01 | 2018-08-31
november til februar 2019 | 2018-11-01 | 2019-02-28
oktober 2018 - marts | 2018-10-01 | 2019-03-31
fra oktober til marts | 2017-10-01 | 2018-03-31
mellem april og juni 2018 | 2018-04-01 | 2018-06-30
maj/juni 2018 | 2018-05-01 | 2018-06-30
maj, juni og juli 2018 | 2018-05-01 | 2018-07-31
2018 og 2019 | 2018-01-01 | 2019-12-31
2018/19 | 2018-01-01 | 2019-12-31
2018-20 | 2018-01-01 | 2020-12-31
2018, 2019 og 2020 | 2018-01-01 | 2020-12-31
2018 til 2020 | 2018-01-01 | 2020-12-31
i perioden 2018-2020 | 2018-01-01 | 2020-12-31
2018 til og med 2020 | 2018-01-01 | 2020-12-31
fra 1. maj og frem til 31. december 2018 | 2018-05-01 | 2018-12-31
fra maj 2018 t.o.m. juni 2019 | 2018-05-01 | 2019-06-30
fra sommeren 2018 til årsskiftet 2018/19 | 2018-06-01 | 2018-12-31
fra Q3 2018 og til og med medio 2019 | 2018-07-01 | 2019-06-30
fra 2018 til udgangen af juni 2020 | 2018-01-01 | 2020-06-30
fra 1. december til 1. februar | 2017-12-01 | 2018-02-01
fra 1. januar til 31. december | 2018-01-01 | 2018-12-31
fra oktober 2018 til marts året efter | 2018-10-01 | 2019-03-31
5. og 12. maj 2018 | 2018-05-05 | 2018-05-12
# 9 open start
fra 2018 | 2018-01-01 | -
fra og med 1. maj 2018 | 2018-05-01 | -
f.o.m. maj 2018 | 2018-05-01 | -
fra 2018 og frem | 2018-01-01 | -
fra maj 2018 og fremover | 2018-05-01 | -
2018 og frem | 2018-01-01 | -
tidligst 1. maj 2018 | 2018-05-01 | -
tidligst i 2019 | 2019-01-01 | -
ikke før 2019 | 2019-01-01 | -
først fra 2019 | 2019-01-01 | -
siden 2015 | 2015-01-01 | -
løbende fra 2018 | 2018-01-01 | -
med virkning fra 1. januar 2018 | 2018-01-01 | -
træder i kraft pr. 1. juli 2018 | 2018-07-01 | -
pr. 1. juli 2018 | 2018-07-01 | -
vi begynder i maj 2018 | 2018-05-01 | -
Projektet påbegyndes ultimo 2017 | 2017-12-01 | -
vi går i gang efter sommerferien | 2017-08-01 | -
opstart maj 2018 | 2018-05-01 | -
Start: 1/5 2018 | 2018-05-01 | -
Kick-off i uge 36 | 2017-09-04 | -
gælder fra 1. januar 2019 | 2019-01-01 | -
I marts 2018 starter vi | 2018-03-01 | -
efter 2018 | 2019-01-01 | -
efter marts 2018 | 2018-04-01 | -
efter sommeren 2018 | 2018-09-01 | -
lanceres i maj 2018 | 2018-05-01 | 2018-05-31
Resultatet offentliggøres i juni 2018 | 2018-06-01 | 2018-06-30
høring i efteråret 2017 | 2017-09-01 | 2017-11-30
starter til efteråret | 2017-09-01 | -
fra næste sommer | 2018-06-01 | -
1. maj 2018 eller senere | 2018-05-01 | -
# 10 open end
senest 1. maj 2018 | - | 2018-05-01
senest i 2019 | - | 2019-12-31
senest ved udgangen af 2019 | - | 2019-12-31
til og med 2019 | - | 2019-12-31
til 2020 | - | 2020-12-31
indtil 1. maj 2018 | - | 2018-05-01
frem til sommeren 2019 | - | 2019-08-31
deadline 1. maj 2018 | - | 2018-05-01
Deadline: ultimo maj 2018 | - | 2018-05-31
inden udgangen af 2018 | - | 2018-12-31
inden årets udgang | - | 2017-12-31
inden 2020 | - | 2019-12-31
inden sommeren 2018 | - | 2018-05-31
før 1. maj 2018 | - | 2018-04-30
før jul | - | 2017-12-23
inden sommerferien | - | 2017-06-30
Projektet afsluttes i maj 2019 | - | 2019-05-31
færdig i 2019 | - | 2019-12-31
Aftalen udløber 31. december 2018 | - | 2018-12-31
ikke senere end 1. maj 2018 | - | 2018-05-01
1. maj 2018 senest | - | 2018-05-01
senest medio 2018 | - | 2018-06-30
t.o.m. uge 40 2018 | - | 2018-10-07
inden den 1. i 5. 2018 | - | 2018-04-30
vi skal være i mål i 2020 | - | 2020-12-31
inden påbegyndelsen er alt klart, dog senest 1. maj 2018 | - | 2018-05-01
inden for 2018 | 2018-01-01 | 2018-12-31
# 12 figures
01-07-2018 | 2018-07-01
1.7.18 | 2018-07-01
1/7/2018 | 2018-07-01
1. 7. 2018 | 2018-07-01
1 7 2018 | 2018-07-01
2018-07-01 | 2018-07-01
1/7 | 2017-07-01
1/6 | 2018-06-01
d. 1.7. | 2017-07-01
1/7 - 2018 | 2018-07-01
12/11-2018 | 2018-11-12
1/1-99 | 1999-01-01
# 13 relative
i år | 2017-01-01 | 2017-12-31
indeværende år | 2017-01-01 | 2017-12-31
næste år | 2018-01-01 | 2018-12-31
til næste år | 2018-01-01 | 2018-12-31
sidste år | 2016-01-01 | 2016-12-31
forrige måned | 2017-05-01 | 2017-05-31
næste måned | 2017-07-01 | 2017-07-31
næste uge | 2017-06-19 | 2017-06-25
i denne uge | 2017-06-12 | 2017-06-18
næste kvartal | 2017-07-01 | 2017-09-30
dette halvår | 2017-01-01 | 2017-06-30
næste sommer | 2018-06-01 | 2018-08-31
næste forår | 2018-03-01 | 2018-05-31
resten af året | 2017-06-15 | 2017-12-31
resten af 2017 | 2017-06-15 | 2017-12-31
om 14 dage | 2017-06-29
om et halvt år | 2017-12-15
om halvandet år | 2018-12-15
om et par uger | 2017-06-29
om ca. 3 måneder | 2017-09-15
om et års tid | 2018-06-15
senest om to år | - | 2019-06-15
tidligst om et år | 2018-06-15 | -
inden for 3 måneder | 2017-06-15 | 2017-09-15
inden for et år | 2017-06-15 | 2018-06-15
de næste to år | 2017-06-15 | 2019-06-14
i de kommende 3 år | 2017-06-15 | 2020-06-14
fra nu af | 2017-06-15 | -
nu | 2017-06-15
fra nu og til udgangen af 2018 | 2017-06-15 | 2018-12-31
i morgen | 2017-06-16
inden udgangen af næste år | - | 2018-12-31
til efteråret næste år | 2018-09-01 | 2018-11-30
# 14 weekdays
på fredag | 2017-06-16
på torsdag | 2017-06-22
næste mandag | 2017-06-19
næste fredag | 2017-06-23
senest på fredag | - | 2017-06-16
# 15 lengths
to år fra 1. maj 2018 | 2018-05-01 | 2020-04-30
3 år fra 2018 | 2018-01-01 | 2020-12-31
fra 1. januar 2018 og to år frem | 2018-01-01 | 2019-12-31
halvandet år fra 1. januar 2018 | 2018-01-01 | 2019-06-30
starter i maj 2018 og varer 6 måneder | 2018-05-01 | 2018-10-31
Opstart 1/9 2017. Varighed: 2 år | 2017-09-01 | 2019-08-31
det er et toårigt projekt fra 1. januar 2018 | 2018-01-01 | 2019-12-31
de første tre måneder af 2018 | 2018-01-01 | 2018-03-31
de sidste to måneder af 2018 | 2018-11-01 | 2018-12-31
i årets sidste to måneder | 2017-11-01 | 2017-12-31
fra 1. marts 2018 i en periode på fire uger | 2018-03-01 | 2018-03-28
# 16 fiscal and school years
finansåret 2019 | 2019-01-01 | 2019-12-31
budgetåret 2018 | 2018-01-01 | 2018-12-31
i næste finansår | 2018-01-01 | 2018-12-31
skoleåret 2018/19 | 2018-08-01 | 2019-07-31
skoleåret 2018/2019 | 2018-08-01 | 2019-07-31
skoleåret 18/19 | 2018-08-01 | 2019-07-31
fra næste skoleår | 2017-08-01 | -
# 17 the turn of the year and holidays
årsskiftet 2018/19 | 2018-12-31 | 2019-01-01
omkring årsskiftet | 2017-12-31 | 2018-01-01
fra årsskiftet | 2018-01-01 | -
til årsskiftet | - | 2017-12-31
senest årsskiftet | - | 2017-12-31
jul 2018 | 2018-12-24 | 2018-12-26
i julen | 2017-12-24 | 2017-12-26
i sommerferien 2018 | 2018-07-01 | 2018-07-31
efterårsferien 2018 | 2018-10-15 | 2018-10-21
efter efterårsferien 2017 | 2017-10-23 | -
# 18 hedges
ca. maj 2018 | 2018-05-01 | 2018-05-31
forventeligt i 2. kvartal 2018 | 2018-04-01 | 2018-06-30
engang i 2019 | 2019-01-01 | 2019-12-31
formentlig omkring 1. maj 2018 | 2018-05-01
fra ca. 1. maj 2018 | 2018-05-01 | -
# 19 several
Forarbejde i 2018, udrulning i 2019 | 2018-01-01 | 2019-12-31
Fase 1: maj 2018. Fase 2: september 2018 - juni 2019. | 2018-05-01 | 2019-06-30
Vi starter i marts 2018 og slutter i juni 2019 | 2018-03-01 | 2019-06-30
Starter 1. september 2017, færdig senest 1. juni 2018 | 2017-09-01 | 2018-06-01
Tidligst 1. maj 2018 og senest 1. oktober 2018 | 2018-05-01 | 2018-10-01
Pilot i 2018, fra 2019 i alle kommuner | 2018-01-01 | -
Vi starter i maj og slutter i oktober | 2018-05-01 | 2018-10-31
I 2018: opstart i maj, afslutning i november | 2018-05-01 | 2018-11-30
Startdato: 01.05.2018, slutdato: 31.12.2019 | 2018-05-01 | 2019-12-31
# 20 beside what is no answer
I henhold til lov nr. 606 af 12. juni 2013 skal det ske i 2018 | 2018-01-01 | 2018-12-31
98 kommuner deltager fra 1. maj 2018 | 2018-05-01 | -
Vi har afsat 2,5 mio. kr. i 2018 og 2019 | 2018-01-01 | 2019-12-31
Maj Hansen starter projektet den 1. maj 2018 | 2018-05-01 | -
hver måned i 2018 | 2018-01-01 | 2018-12-31
Fase 2 gennemføres i juni 2018 | 2018-06-01 | 2018-06-30
Vision 2025 føres ud i livet fra 2018 | 2018-01-01 | -
# 21 spelling
1. Febuar 2018 | 2018-02-01
i septemer 2018 | 2018-09-01 | 2018-09-30
foraar 2018 | 2018-03-01 | 2018-05-31
forar 2018 | 2018-03-01 | 2018-05-31
efteraret 2018 | 2018-09-01 | 2018-11-30
eftråret 2018 | 2018-09-01 | 2018-11-30
naeste aar | 2018-01-01 | 2018-12-31
naste ar | 2018-01-01 | 2018-12-31
neste maned | 2017-07-01 | 2017-07-31
inden aarsskiftet | - | 2017-12-31
1. halvaar 2018 | 2018-01-01 | 2018-06-30
1 halvar 2018 | 2018-01-01 | 2018-06-30
foerste kvatal 2018 | 2018-01-01 | 2018-03-31
senset 1 maj 2018 | - | 2018-05-01
udgangn af 2018 | 2018-12-31
slutingen af maj 2018 | 2018-05-21 | 2018-05-31
DEN 1 OKTOBER 2018 | 2018-10-01
1.OKT.2018 | 2018-10-01
fra 1.marts2018 til 1.april2018 | 2018-03-01 | 2018-04-01
i foråret of 2018 | 2018-03-01 | 2018-05-31
in autumn 2018 | 2018-09-01 | 2018-11-30
spring 2018 | 2018-03-01 | 2018-05-31

@2017-12-31
i morgen | 2018-01-01
næste uge | 2018-01-01 | 2018-01-07
i denne uge | 2017-12-25 | 2017-12-31
næste år | 2018-01-01 | 2018-12-31
om to måneder | 2018-02-28
uge 52 | 2017-12-25 | 2017-12-31
1. januar | 2018-01-01
i vinter | 2017-12-01 | 2018-02-28
31. december | 2017-12-31
inden årsskiftet | - | 2017-12-31
@2018-01-01
i år | 2018-01-01 | 2018-12-31
sidste måned | 2017-12-01 | 2017-12-31
vinter | 2017-12-01 | 2018-02-28
næste vinter | 2018-12-01 | 2019-02-28
31. december | 2018-12-31
uge 1 | 2018-01-01 | 2018-01-07
@2020-02-29
om et år | 2021-02-28
29. februar | 2020-02-29
om en måned | 2020-03-29
de næste 12 måneder | 2020-02-29 | 2021-02-27
@2018-01-31
om en måned | 2018-02-28
næste måned | 2018-02-01 | 2018-02-28
@2018-03-25
om en uge | 2018-04-01
i morgen | 2018-03-26
om 7 måneder | 2018-10-25
@2018-10-28
om et døgn | 2018-10-29
på mandag | 2018-10-29
næste søndag | 2018-11-04
@2020-12-31
næste uge | 2021-01-04 | 2021-01-10
uge 53 | 2020-12-28 | 2021-01-03
@2021-01-03
uge 53 | 2020-12-28 | 2021-01-03
denne uge | 2020-12-28 | 2021-01-03
`;
