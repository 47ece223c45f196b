/** Texts without a time answer, in both languages (rule 20 and bare lengths of rule 15). One a line. */
export const noTimes = `
Det er uvist
ved ikke
Det ved vi ikke endnu
hurtigst muligt
snarest muligt
løbende
løbende, når der er behov
når midlerne er på plads
på et senere tidspunkt
inden længe
om nogle måneder
i de kommende år
på sigt
engang
senere på dagen
§ 20
§ 3, stk. 2, nr. 4
paragraf 15
artikel 5
kapitel 12
side 12
s. 18-20
bilag 3
pkt. 2.1
punkt 4
version 2.1
v. 3.0
5. udgave
fase 2
lov nr. 606 af 12. juni 2013
lov nr 606 af 12/06/2013
jf. bekendtgørelse nr. 1035 af 3. september 2017
Lov af 12. juni 2013 om offentlighed i forvaltningen
Forordning (EU) 2016/679 af 27. april 2016
direktiv 2003/98/EF
LBK nr. 433 af 22/04/2014
ifølge aftale af 3. juni 2016
Kommunalbestyrelsens afgørelse af 3. maj 2016
en rapport fra 2016
erfaringer fra forsøget i Hobro
En undersøgelse fra marts 2016 viser det samme
finansloven for 2018
midler fra satspuljen for 2018
3,5 mio. kr.
2.018 kr.
2018 kr.
kr. 2000
DKK 2020
2000 kroner om måneden
250.000
98 kommuner
2000 borgere
2020 personer
ca. 2000 virksomheder
1950 deltagere
20 %
50/50
50 procent
1/3 af kommunerne
1/2 time
3/4 af borgerne
2.1
1.5
3,14
24/7
kl. 14.30
kl. 10-12
14:30
mellem kl. 9 og 15
tlf. 33 92 52 00
tlf. 20 18 20 19
+45 20 18 20 19
33925200
CVR 20182019
cvr-nr. 20 18 20 19
2100 København Ø
2000 Frederiksberg
postnr. 2018
sag nr. 2017-1234
sagsnr. 2017/1234
j.nr. 2017-5678
EAN 5798000000001
Vision 2025
Strategi 2020
Danmark i 2030-strategien
Agenda 2030
2030-dagsordenen
FN's 2030-mål
handlingsplanen 2017-2019
Handlingsplan for open government 2017-2019
OGP-handlingsplan 2017-2019
Horizon 2020
Vi følger strategien Digital Vækst 2025
Windows 2016
Maj Hansen
Kontakt August Jensen
April Petersen ejer det
hos Maj
Med venlig hilsen Maj
Jan Nielsen
sommerhus
sommerhuse i hele landet
majfest
maj-festivalen
forårsrengøring
julefrokost
marchere
hver tirsdag
hver mandag og onsdag
hvert år
hvert år i maj
hver måned
månedligt
årligt
om mandagen
tirsdage
hvert kvartal
to år
i to år
18 måneder
6-12 måneder
halvandet år
i 14 dage
over en periode på tre år
et halvt år
en uge
for 3 år siden
covid-19
kommer
når vi kommer i gang
ingen
I kommer til os
borgerne i dag har ikke adgang til data, og det vil vi lave om på
I dag er der ingen, der ved det
vi er nu klar
www.x.dk/2018/05/01
skriv til maj@kommune.dk
a@2018.dk
36/2018
127.0.0.1
Det kræver en march mod målet
98
1
12
to
unge på 18-25 år
borgere over 65 år
en 3-årig dreng
de 15-18 årige
1. prioritet
2. sal
første gang
anden halvleg
5 dage om ugen
37 timer om ugen
4. generation

don't know
not sure yet
as soon as possible
ongoing
when funding is available
we march for democracy
I may start later
it may take time
We may need help
spring into action
numbers may fall
every Tuesday
every month
annually
two years
for three years
18 months
section 20
Article 5
page 12
version 2.1
Act no. 606 of 12 June 2013
Regulation (EU) 2016/679 of 27 April 2016
a report from 2016
2000 citizens
50 %
at 2 pm
at 14:30
Agenda 2030
the 2030 Agenda
Vision 2025
May Smith
contact April Johnson
three years ago
a second chance
the first step
24/7 support
`;
