/** English times by rule; the form is that of `date-time-danish.ts`. */
export const englishTimes = `
@2017-06-15
# 1 day
1 March 2018 | 2018-03-01
1st of March 2018 | 2018-03-01
the 1st of March, 2018 | 2018-03-01
March 1, 2018 | 2018-03-01
March 1st 2018 | 2018-03-01
On March 1 | 2018-03-01
Monday 5 March 2018 | 2018-03-05
Friday, December 1st, 2017 | 2017-12-01
the first of May 2018 | 2018-05-01
the twenty-first of May 2018 | 2018-05-21
May 5 | 2018-05-05
on the 15th of June | 2017-06-15
15 june at 2 pm | 2017-06-15
the first Monday of May 2018 | 2018-05-07
the 1st of next month | 2017-07-01
# 2 month and year
March 2018 | 2018-03-01 | 2018-03-31
in May | 2018-05-01 | 2018-05-31
May 2018 | 2018-05-01 | 2018-05-31
in march 2018 | 2018-03-01 | 2018-03-31
during 2018 | 2018-01-01 | 2018-12-31
in the year 2018 | 2018-01-01 | 2018-12-31
some time in 2019 | 2019-01-01 | 2019-12-31
throughout 2018 | 2018-01-01 | 2018-12-31
the whole of 2018 | 2018-01-01 | 2018-12-31
next May | 2018-05-01 | 2018-05-31
twenty eighteen | 2018-01-01 | 2018-12-31
# 3 quarter and half-year
Q3 2018 | 2018-07-01 | 2018-09-30
the third quarter of 2018 | 2018-07-01 | 2018-09-30
3rd quarter 2018 | 2018-07-01 | 2018-09-30
first half of 2018 | 2018-01-01 | 2018-06-30
the second half of next year | 2018-07-01 | 2018-12-31
H1 2018 | 2018-01-01 | 2018-06-30
second half-year 2018 | 2018-07-01 | 2018-12-31
the last quarter of 2018 | 2018-10-01 | 2018-12-31
from Q2 2018 to Q1 2019 | 2018-04-01 | 2019-03-31
# 4 season
spring 2018 | 2018-03-01 | 2018-05-31
in the spring of 2018 | 2018-03-01 | 2018-05-31
autumn of 2018 | 2018-09-01 | 2018-11-30
fall 2018 | 2018-09-01 | 2018-11-30
in the fall | 2017-09-01 | 2017-11-30
this summer | 2017-06-01 | 2017-08-31
next summer | 2018-06-01 | 2018-08-31
winter 2018 | 2018-12-01 | 2019-02-28
winter 2018/19 | 2018-12-01 | 2019-02-28
summer and autumn 2018 | 2018-06-01 | 2018-11-30
early spring 2018 | 2018-03-01 | 2018-03-31
# 5 week
week 40 2018 | 2018-10-01 | 2018-10-07
week 2 of 2019 | 2019-01-07 | 2019-01-13
in weeks 36 to 38 | 2017-09-04 | 2017-09-24
the first week of May 2018 | 2018-05-01 | 2018-05-07
# 6 thirds
early 2018 | 2018-01-01 | 2018-01-31
mid-2019 | 2019-06-01 | 2019-06-30
mid 2019 | 2019-06-01 | 2019-06-30
late 2018 | 2018-12-01 | 2018-12-31
end of 2019 | 2019-12-01 | 2019-12-31
at the end of March 2018 | 2018-03-21 | 2018-03-31
early May 2018 | 2018-05-01 | 2018-05-10
mid-May 2018 | 2018-05-11 | 2018-05-20
the beginning of June 2018 | 2018-06-01 | 2018-06-10
the middle of June 2018 | 2018-06-11 | 2018-06-20
late in 2018 | 2018-12-01 | 2018-12-31
end of the year | 2017-12-01 | 2017-12-31
the end of next year | 2018-12-01 | 2018-12-31
start of 2019 | 2019-01-01 | 2019-01-31
late spring 2018 | 2018-05-01 | 2018-05-31
# 7 the last day
the last day of May 2018 | 2018-05-31
# 8 ranges
from 1 May to 30 September 2018 | 2018-05-01 | 2018-09-30
1 May - 30 September 2018 | 2018-05-01 | 2018-09-30
3 April - 28 June 2019 | 2019-04-03 | 2019-06-28
May 1 - June 30, 2018 | 2018-05-01 | 2018-06-30
May 1-5, 2018 | 2018-05-01 | 2018-05-05
from May 1 to June 30 2018 | 2018-05-01 | 2018-06-30
from 2020 to 2022 | 2020-01-01 | 2022-12-31
2020-2022 | 2020-01-01 | 2022-12-31
from April to June 2019 | 2019-04-01 | 2019-06-30
between April and June 2019 | 2019-04-01 | 2019-06-30
between 5 and 9 May 2018 | 2018-05-05 | 2018-05-09
April through June 2019 | 2019-04-01 | 2019-06-30
from October 2018 until March 2019 | 2018-10-01 | 2019-03-31
from October to March | 2017-10-01 | 2018-03-31
from summer 2018 to the end of 2019 | 2018-06-01 | 2019-12-31
2018 and 2019 | 2018-01-01 | 2019-12-31
from May 2018 to September the following year | 2018-05-01 | 2019-09-30
1/7/2018 to 30/6/2019 | 2018-07-01 | 2019-06-30
# 9 open start
from 2018 | 2018-01-01 | -
from 2018 onwards | 2018-01-01 | -
2018 onwards | 2018-01-01 | -
as of 1 May 2018 | 2018-05-01 | -
as from May 2018 | 2018-05-01 | -
with effect from 1 January 2018 | 2018-01-01 | -
starting in May 2018 | 2018-05-01 | -
We start in May 2018 | 2018-05-01 | -
it begins on 1 May 2018 | 2018-05-01 | -
The project kicks off in September 2017 | 2017-09-01 | -
since 2015 | 2015-01-01 | -
after 2018 | 2019-01-01 | -
after 30 June 2018 | 2018-07-01 | -
not before 2019 | 2019-01-01 | -
no earlier than 1 May 2018 | 2018-05-01 | -
from autumn 2017 | 2017-09-01 | -
It will be launched in May 2018 | 2018-05-01 | 2018-05-31
We will publish it in June 2018 | 2018-06-01 | 2018-06-30
the act enters into force on 1 July 2018 | 2018-07-01 | -
# 10 open end
by 1 May 2018 | - | 2018-05-01
by May 1, 2018 | - | 2018-05-01
by 2020 | - | 2020-12-31
by the end of March 2020 | - | 2020-03-31
by the end of 2018 | - | 2018-12-31
by the end of the year | - | 2017-12-31
by end of 2018 | - | 2018-12-31
by mid-2019 | - | 2019-06-30
until 2020 | - | 2020-12-31
until the end of 2019 | - | 2019-12-31
no later than 1 May 2018 | - | 2018-05-01
at the latest in May 2018 | - | 2018-05-31
before 1 May 2018 | - | 2018-04-30
before 2020 | - | 2019-12-31
before the end of 2018 | - | 2018-12-31
before Christmas | - | 2017-12-23
deadline 1 May 2018 | - | 2018-05-01
It ends in June 2019 | - | 2019-06-30
finished by summer 2018 | - | 2018-08-31
to be completed in 2019 | - | 2019-12-31
due by 30 June 2018 | - | 2018-06-30
up to and including 2019 | - | 2019-12-31
within 2018 | 2018-01-01 | 2018-12-31
# 12 figures
1/7/2018 | 2018-07-01
7/4/2018 | 2018-04-07
2018-07-01 | 2018-07-01
by 12/1/2018 | - | 2018-01-12
# 13 relative
this year | 2017-01-01 | 2017-12-31
next year | 2018-01-01 | 2018-12-31
in the coming year | 2018-01-01 | 2018-12-31
next month | 2017-07-01 | 2017-07-31
last month | 2017-05-01 | 2017-05-31
next quarter | 2017-07-01 | 2017-09-30
this week | 2017-06-12 | 2017-06-18
the rest of the year | 2017-06-15 | 2017-12-31
in three months | 2017-09-15
in two weeks' time | 2017-06-29
two weeks from now | 2017-06-29
in half a year | 2017-12-15
in a year and a half | 2018-12-15
within three months | 2017-06-15 | 2017-09-15
within a year | 2017-06-15 | 2018-06-15
over the next two years | 2017-06-15 | 2019-06-14
the next 6 months | 2017-06-15 | 2017-12-14
from now on | 2017-06-15 | -
tomorrow | 2017-06-16
today | 2017-06-15
from today | 2017-06-15 | -
by next summer | - | 2018-08-31
at the end of this year | 2017-12-01 | 2017-12-31
# 14 weekdays
on Friday | 2017-06-16
on Thursday | 2017-06-22
next Monday | 2017-06-19
by Friday | - | 2017-06-16
# 15 lengths
for two years from 1 July 2018 | 2018-07-01 | 2020-06-30
six months from 1 January 2019 | 2019-01-01 | 2019-06-30
from 1 July 2018 for two years | 2018-07-01 | 2020-06-30
starts 1 March 2018 and lasts four weeks | 2018-03-01 | 2018-03-28
three years starting in 2018 | 2018-01-01 | 2020-12-31
the first six months of 2019 | 2019-01-01 | 2019-06-30
the last three months of 2018 | 2018-10-01 | 2018-12-31
# 16 fiscal and school years
fiscal year 2018 | 2018-01-01 | 2018-12-31
FY2018 | 2018-01-01 | 2018-12-31
in the next financial year | 2018-01-01 | 2018-12-31
the school year 2018/19 | 2018-08-01 | 2019-07-31
# 17 the turn of the year and holidays
Christmas 2018 | 2018-12-24 | 2018-12-26
after the summer holidays | 2017-08-01 | -
# 18 hedges
probably in May 2018 | 2018-05-01 | 2018-05-31
around mid-2018 | 2018-06-01 | 2018-06-30
approximately 1 May 2018 | 2018-05-01
# 19 several
We start in March 2018 and finish in June 2019 | 2018-03-01 | 2019-06-30
Phase 1 runs in 2018, phase 2 in 2019 | 2018-01-01 | 2019-12-31
Start: 1 May 2018. End: 31 December 2019. | 2018-05-01 | 2019-12-31
We begin on 1 February 2018, and everything is in place in December 2018 | 2018-02-01 | 2018-12-31
# 20 beside what is no answer
Under Act no. 606 of 12 June 2013 this must happen in 2018 | 2018-01-01 | 2018-12-31
We may start in June 2018 | 2018-06-01 | -
98 municipalities take part from 1 May 2018 | 2018-05-01 | -
every month in 2018 | 2018-01-01 | 2018-12-31
# 21 spelling
1 Febuary 2018 | 2018-02-01
in Setpember 2018 | 2018-09-01 | 2018-09-30
octber 2018 | 2018-10-01 | 2018-10-31
wensday 7 march 2018 | 2018-03-07
next yaer | 2018-01-01 | 2018-12-31
autum 2018 | 2018-09-01 | 2018-11-30
begining of 2018 | 2018-01-01 | 2018-01-31
befor 1 May 2018 | - | 2018-04-30
@2018-01-31
next month | 2018-02-01 | 2018-02-28
in one month | 2018-02-28
tomorrow | 2018-02-01
@2017-12-31
by the end of the year | - | 2017-12-31
next week | 2018-01-01 | 2018-01-07
`;
