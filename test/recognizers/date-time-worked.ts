/** Eighty worked answers, by kind; the form is that of `date-time-danish.ts`, and `null` is no time answer. */
export const workedTimes = `
@2017-06-15
# day
Den 1. marts 2018 | 2018-03-01
d. 20. august | 2017-08-20
fredag den 1. december 2017 | 2017-12-01
# numeric
1/7-2018 | 2018-07-01
15.02.2019 | 2019-02-15
31-12-18 | 2018-12-31
# month
april 2018 | 2018-04-01 | 2018-04-30
i marts | 2018-03-01 | 2018-03-31
nov. 2018 | 2018-11-01 | 2018-11-30
# range-day
fra 1. januar 2018 til udgangen af 2019 | 2018-01-01 | 2019-12-31
fra den 1. februar til den 30. april 2018 | 2018-02-01 | 2018-04-30
1/8-2017 - 31/7-2018 | 2017-08-01 | 2018-07-31
5.-9. november 2018 | 2018-11-05 | 2018-11-09
# range-month
april-juni 2019 | 2019-04-01 | 2019-06-30
fra oktober 2018 til marts 2019 | 2018-10-01 | 2019-03-31
# range-year
2019-2020 | 2019-01-01 | 2020-12-31
fra 2018 til og med 2022 | 2018-01-01 | 2022-12-31
# range-mixed
fra Q2 2018 til Q1 2019 | 2018-04-01 | 2019-03-31
primo 2018 til ultimo oktober 2018 | 2018-01-01 | 2018-10-31
fra efteråret 2018 til udgangen af 2019 | 2018-09-01 | 2019-12-31
# open-start
løbende fra næste år | 2018-01-01 | -
fra den 1. maj 2018 | 2018-05-01 | -
starter i uge 45 2017 | 2017-11-06 | -
igangsættes i efteråret 2017 | 2017-09-01 | -
efter 30. juni 2018 | 2018-07-01 | -
# open-end
senest den 20. august | - | 2017-08-20
inden udgangen af marts 2018 | - | 2018-03-31
inden 1. januar 2019 | - | 2018-12-31
til og med 2. kvartal 2018 | - | 2018-06-30
afsluttes ultimo 2020 | - | 2020-12-31
# quarter
Q3 2018 | 2018-07-01 | 2018-09-30
i løbet af første kvartal 2018 | 2018-01-01 | 2018-03-31
4. kvartal | 2017-10-01 | 2017-12-31
# half-year
2. halvår 2018 | 2018-07-01 | 2018-12-31
i første halvår 2020 | 2020-01-01 | 2020-06-30
# season
efteråret 2018 | 2018-09-01 | 2018-11-30
vinteren 2017/18 | 2017-12-01 | 2018-02-28
til sommer | 2017-06-01 | 2017-08-31
# week
uge 36 | 2017-09-04 | 2017-09-10
uge 5 2018 | 2018-01-29 | 2018-02-04
uge 20-22 2018 | 2018-05-14 | 2018-06-03
# primo-medio-ultimo
medio 2018 | 2018-06-01 | 2018-06-30
ultimo marts 2019 | 2019-03-21 | 2019-03-31
primo maj 2018 | 2018-05-01 | 2018-05-10
i midten af november 2018 | 2018-11-11 | 2018-11-20
ved udgangen af juni 2019 | 2019-06-30
# year
2019 | 2019-01-01 | 2019-12-31
i løbet af 2018 | 2018-01-01 | 2018-12-31
# relative
om tre måneder | 2017-09-15
næste halvår | 2017-07-01 | 2017-12-31
i denne måned | 2017-06-01 | 2017-06-30
om en uge | 2017-06-22
om to år | 2019-06-15
# duration
i to år fra 1/7-2018 | 2018-07-01 | 2020-06-30
seks måneder fra den 1. januar 2019 | 2019-01-01 | 2019-06-30
starter 1. marts 2018 og varer fire uger | 2018-03-01 | 2018-03-28
# spelled-out
den anden maj 2018 | 2018-05-02
om fire uger | 2017-07-13
# fiscal
finansåret 2018 | 2018-01-01 | 2018-12-31
i finansåret 2020 | 2020-01-01 | 2020-12-31
# typo
efteraaret 2018 | 2018-09-01 | 2018-11-30
1 septemer 2018 | 2018-09-01
d. 3 febuar 2018 | 2018-02-03
foerste kvartal 2019 | 2019-01-01 | 2019-03-31
# mixed-language
15 May 2018 | 2018-05-15
fra August 2018 til December 2018 | 2018-08-01 | 2018-12-31
# embedded
Ministeriet forventer at gennemføre initiativet i perioden 1. oktober 2017 til 30. september 2018 med inddragelse af 98 kommuner. | 2017-10-01 | 2018-09-30
Vi går i gang den 1. februar 2018, og alt er på plads i december 2018. | 2018-02-01 | 2018-12-31
I henhold til § 3 skal data offentliggøres senest i maj 2019. | - | 2019-05-31
# ambiguous
vinteren 2019 | 2019-12-01 | 2020-02-29
03.04.2018 | 2018-04-03
inden årsskiftet | - | 2017-12-31
# negative
Det er uvist | null
§ 20 | null
3,5 mio. kr. | null
5. udgave | null
lov nr. 606 af 12. juni 2013 | null
98 kommuner | null
Løbende opgave | null
version 2.1 | null
`;
