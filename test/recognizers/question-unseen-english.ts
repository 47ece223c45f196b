/** Questions as people put them, one a line, with the entry that answers it. */
export const answeredEnglish = `
  whats the latest date i can send something in => deadline
  Hi there! I'm preparing a proposal for our NGO and I was wondering, by which date do you need it? => deadline
  until when can people reply => deadline
  wen is the deadlin => deadline
  how much time do we have left to respond => deadline
  is it just public authorities who can contribute? => who-may-answer
  can i, as an ordinary citizen, send something => who-may-answer
  are NGOs invited => who-may-answer
  am i allowed to take part if im just a private person => who-may-answer
  what the hell is OGP => ogp
  what do the letters OGP stand for => ogp
  what is OGP trying to do => purpose
  what's the goal of the partnership => purpose
  is fighting corruption part of it => purpose
  how many nations are part of the OGP => countries
  since what year has Denmark been part of OGP => member-since
  how long have we been members of OGP => member-since
  what does being a member mean for Denmark => membership
  what is all this about => consultation-about
  what do you want from this consultation => consultation-about
  which number plan is this for Denmark => plan-number
  what years are covered by the plan => plan-years
  who is going to write the final plan => who-writes
  which agency coordinates it in Denmark => who-coordinates
  if my idea doesn't make it into the plan, is it lost? => left-out
  what becomes of ideas that aren't included => left-out
  what will future OGP work be based on => later-work
  where do i email my response => how-to-send
  should replies be sent by email => how-to-send
  do i have to put something in the subject line => subject-mark
  whats the number for the contact person => contact
  who do i get in touch with if i have questions => contact
  can it be only for our town => levels
  does the initiative have to be nationwide => levels
  can a single agency own it => who-may-own
  can we team up with a neighbouring municipality => cooperation
  can we do it together with an NGO => cooperation
  do we need to have civil society on board => civil-society
  where does the money come from => budgets
  do we have to pay for it out of our own budget => budgets
  does it need to fit with our existing plans => work-plans
  which themes are suggested => example-areas
  can it be about open data => example-areas
  can i suggest something thats not on the list => other-areas
  why does denmark have a good starting point => danish-context
  is welfare one of the areas => development-areas
  what does an action plan have to include => plan-content
  why are you holding a consultation => why-hearing
  will civil society be involved in the plan => involvement
  is it saved if i close my laptop now => assistant-pause
  will people see my name => assistant-public
  do you need my name => assistant-anonymous
  am i chatting with a machine => assistant-person
  will i get some kind of confirmation => assistant-receipt
  what can open digital content be used for => growth
  how many minutes will this take => assistant-duration
  can we do this in danish instead => assistant-english
  can i send just a rough idea => what-to-send
  what if i'm late => assistant-late
  hey can you just tell me the deadline, cant be bothered to read all that => deadline
  We are a small library in Randers and our board only meets once a month, so what is the final date for sending something in? => deadline
  how many weeks do we have to write something => deadline
  by what day must responses arrive => deadline
  are ordinary folks even invited => who-may-answer
  Are universities covered by the invitation too? => who-may-answer
  could a trade union give input => who-may-answer
  could you explain what the open goverment partnership is => ogp
  name the four purposes => purpose
  what does OGP want to promote => purpose
  roughly how many countries have signed up => countries
  which year did Denmark enter the partnership => member-since
  for how long have we been part of it => member-since
  what are you actually collecting => consultation-about
  i dont get what the consultation is for => consultation-about
  has Denmark had such a plan before => plan-number
  is this the 3rd action plan => plan-number
  what is the duration of the plan => plan-years
  from which year to which year does the new plan apply => plan-years
  which authority produces the final plan => who-writes
  which agency is running this => who-coordinates
  will you bin my idea if it isn't selected => left-out
  Suppose our project is not included in the action plan, could it still be part of OGP? => left-out
  what forms the basis of later OGP work => later-work
  which email should my response go to => how-to-send
  how do i go about submitting a suggestion => how-to-send
  does the email need a special title => subject-mark
  wat shud the subject line be => subject-mark
  I have a few questions about the text, who can i get hold of? => contact
  can i have your phone number => contact
  what's the name of the guy i should write to => contact
  are municipal proposals good enough => levels
  can an initiative be both regional and national => levels
  who can be responsible for an initiative => who-may-own
  do there have to be several authorities or is one enough => who-may-own
  can two agencies do something jointly => cooperation
  are we obliged to bring associations on board => civil-society
  is there any cash in this => budgets
  does the municipality have to find the funding itself => budgets
  does money come with it if my proposal gets through => budgets
  what could we come up with, do you have some examples => example-areas
  can i propose something about social media => example-areas
  are the seven themes an exhaustive list => other-areas
  is Denmark a digital country => danish-context
  what has to be in a national action plan => plan-content
  what is the background for holding a consultation => why-hearing
  will civil society get to take part when the plan is carried out => involvement
  are all OGP countries obliged to make a plan => action-plan-duty
  is this a computer or a human i'm talking to => assistant-person
  how long will my answers stay with you => assistant-privacy
  who actually sits and reads what i write here => assistant-readers
  if i leave now, is my stuff still here tomorrow => assistant-pause
  can i add a pdf with my sketch => assistant-files
  what if i change my mind about an answer => assistant-change
  When is the deadline for submitting responses to the consultation? => deadline
  what's the cut off for this => deadline
  uh when do you guys close => deadline
  may one reply if one is just an ordinary Dane => who-may-answer
  Can NGOs also give input? => who-may-answer
  we're a tiny consultancy, are people like us allowed to chip in => who-may-answer
  is it reserved for public authorities to respond => who-may-answer
  What exactly is OGP? => ogp
  What is the purpose of the Open Government Partnership? => purpose
  what is OGP supposed to lead to => purpose
  How many countries participate in OGP? => countries
  how many countries worldwide are part of it => countries
  Since when has Denmark been a member of OGP? => member-since
  when did we become part of OGP => member-since
  What does it mean for Denmark to be a member of OGP? => membership
  What is this consultation about? => consultation-about
  what on earth do you want me to answer => consultation-about
  Is this Denmark's first OGP action plan? => plan-number
  Which years does the new action plan cover? => plan-years
  how long will the plan apply => plan-years
  Who draws up the final action plan? => who-writes
  who ends up writing the plan => who-writes
  Who is responsible for coordinating Denmark's participation in OGP? => who-coordinates
  who runs this OGP thing in Denmark => who-coordinates
  What happens to initiatives that are not included in the action plan? => left-out
  is it a total waste if the proposal doesn't end up in the plan => left-out
  What happens to the proposals after the consultation? => later-work
  How do I submit a consultation response? => how-to-send
  which email address should i use for my answer => how-to-send
  What should the email be marked with in the subject line? => subject-mark
  is there anything specific i should put as the subject of the email => subject-mark
  Who can I contact if I have questions about the consultation? => contact
  what is the telephone number of the contact person => contact
  can you be called if one has a question => contact
  Can a proposal apply to one municipality only? => levels
  must an initiative be country-wide => levels
  Who can the initiatives be anchored with? => who-may-own
  can a ministry run an initiative all by itself => who-may-own
  Can we cooperate with civil society on an initiative? => cooperation
  is it fine if three municipalities join forces => cooperation
  Is it mandatory to involve civil society in the initiative? => civil-society
  How are the initiatives to be financed? => budgets
  can funding be applied for => budgets
  Does the proposal have to fit into existing work plans? => work-plans
  should it tie in with what the municipality is already doing => work-plans
  Which areas can proposals be about? => example-areas
  may it be about democracy and decision-making processes => example-areas
  Why does Denmark have such a good starting point for OGP? => danish-context
  Which development areas are mentioned in the consultation? => development-areas
  What should the action plan contain? => plan-content
  Why is a public consultation being held? => why-hearing
  Who should be involved in developing the action plan? => involvement
  Must all countries in OGP make an action plan? => action-plan-duty
  is it enough to send in an idea => what-to-send
  is it possible to participate anonymously => assistant-anonymous
  how long can we still send something in => deadline
  final deadline? => deadline
  what is the response deadline for this consultation => deadline
  when at the latest do you need our contribution => deadline
  i'm in a hurry, when do you stop taking answers => deadline
  can the regional council reply to the consultation => who-may-answer
  who are you inviting to give input => who-may-answer
  is it also for perfectly ordinary people => who-may-answer
  what does the abbreviation ogp mean => ogp
  why was OGP set up => purpose
  which four areas does OGP work with => purpose
  is ogp about openness => purpose
  how many countries are in it altogether => countries
  is it only Denmark that takes part => countries
  when did we join => member-since
  how long has denmark participated in ogp => member-since
  what must Denmark do as a member => membership
  which duties follow from being in OGP => membership
  what exactly would you like answers to => consultation-about
  what will the proposals be used for => consultation-about | later-work
  which number in the series is this action plan => plan-number
  have there been action plans before this one => plan-number
  how many years does the plan apply => plan-years
  which period is the action plan for => plan-years
  who is in charge of writing the final plan => who-writes
  is it the Agency for Digitisation that makes the plan => who-writes
  who has overall responsibility => who-coordinates
  which agency coordinates OGP => who-coordinates
  is the proposal just thrown out if it isn't included => left-out
  what happens afterwards when the deadline is over => later-work
  are all relevant initiatives used in the work afterwards => later-work
  where do i hand in my answer => how-to-send
  what should the subject field say => subject-mark
  does the email need a certain heading => subject-mark
  who do i call if i need help => contact
  what is rune møller thomsen's email => contact
  is there a phone number one can call => contact
  may it be a small local project => levels
  does it have to be something for the whole country => levels
  can the initiative be regional => levels
  can a single municipality be in charge of it => who-may-own
  may we do it with a private company => cooperation
  can several join forces on it => cooperation
  do we need associations on board => civil-society
  who is going to pay for all of it => budgets
  do we get extra money => budgets
  have funds been set aside for it => budgets
  must it be in our work plan already => work-plans
  what do you mean by existing work plans => work-plans
  what may proposals be about => example-areas
  is open data one of the examples => example-areas
  may we propose something outside the seven areas => other-areas
  is health an area => development-areas
  why is denmark well equipped => danish-context
  why is there a consultation at all => why-hearing
  are companies involved in the plan => involvement
  hello, what is the latest i can hand it in => deadline
  is there a deadline for this => deadline
  may a school also take part in the consultation => who-may-answer
  who is the consultation directed at => who-may-answer
  i represent a small patient association, can we take part? => who-may-answer
  i don't know OGP, what is it => ogp
  what is the aim of the OGP partnership => purpose
  how many countries have joined the partnership => countries
  when was Denmark admitted to OGP => member-since
  what does membership of OGP involve => membership
  is this the third action plan => plan-number
  when does the action plan apply from => plan-years
  who authors the final action plan => who-writes
  what is the role of the Agency for Digitisation in OGP => who-coordinates
  is it a waste of time if my initiative doesn't become part of the plan => left-out
  can proposals that are not included be used anyway => left-out
  which initiatives will the future work be based on => later-work
  where should i email my proposal => how-to-send
  what should i write as the subject when i send my reply => subject-mark
  who can answer questions about the consultation => contact
  i would like to talk to someone about the consultation, who should i call => contact
  may the initiative only cover our municipality => levels
  can it be a national initiative => levels
  may an agency be the sole owner of the initiative => who-may-own
  is it allowed for a municipality and a region to cooperate => cooperation
  is it required that civil society takes part => civil-society
  is it possible to get a grant => budgets
  may the initiative cost extra => budgets
  how should the proposal relate to existing work plans => work-plans
  can you mention some examples of areas => example-areas
  may my proposal fall outside the mentioned areas => other-areas
  do you mention anything about transport => development-areas
  what is Denmark's starting point for OGP => danish-context
  what should an action plan hold => plan-content
  why is the plan sent out for consultation => why-hearing
  how is civil society involved => involvement
  do the other countries also have to make action plans => action-plan-duty
  can the public sector carry out tasks in partnership with companies => digital-content
  what can public digital services create => growth
  what if i only send it the day after the deadline => assistant-late
  can i make three proposals => assistant-several
  who gets to see what i write => assistant-readers
`;

/** Questions that come near what the consultation tells, and that it does not answer. */
export const refusedEnglish = `
  when will the plan come out
  who decides which proposals get in
  can i get an extension
  can i phone in my answer
  can i hand it in on paper
  how many replies have you got so far
  who is on the selection committee
  how big is the budget for the plan
  will i be paid
  is the plan legally binding
  how do i appeal a decision
  is there a word limit
  where is your office
  what did the 2013 plan say
  which ideas were picked last time
  what's in Norway's action plan
  is Germany a member
  who is the head of the agency
  what is a consultation
  what does open government mean
  is there a public meeting
  will you write back to me when you have read it
  what criteria do you use
  are there any jobs at OGP
  who should the press contact
  is Rune on holiday
  can I see other peoples responses
  is there a template
  which minister is responsible
  when did the consultation open
  at what time of day does the consultation close
  does my proposal need approval from the city council
  how does a country leave OGP
  who funds OGP
  how many commitments are in the plan
  when does the plan take effect
  can someone help me write it
  what is the difference between OGP and the EU
  can i send it by fax
  can i text my answer
  why should i bother
  when is the next action plan
  where can i find the previous plan
  are there any other consultations right now
  will the plan be translated
  what time is it
  what is the agency's budget
  how many initiatives will be in the plan
  is it mandatory for municipalities to answer
  where is the OGP secretariat
  what's rune's salary
  can the plan be sued
  which countries left OGP
  how is progress measured
  who evaluates the plan
  was the last plan a success
  can i vote on proposals
  who pays the coordinator
  may a foreign company take part
  are replies from children accepted
  how old is OGP
  which countries are on the steering committee
  when is the finished plan released
  where can i download the plan
  how many employees does the agency have
  who is the minister for this
  can i have a couple of extra days
  is the deadline extended because of the summer holidays
  what happens if a municipality breaks its commitment
  are there sanctions if we don't comply
  is there a jury
  who is at the table when proposals are picked
  how large is the fund
  can we apply for EU funds
  how much money did projects get last time
  do we need a business case
  must a budget be attached
  how many pages may the proposal be
  should it be a pdf or word
  can i answer in Greenlandic
  are Faroese municipalities included
  may a Dane living abroad answer
  can a person under 18 answer
  is it a referendum
  what does the minister think of OGP
  has Denmark kept its earlier commitments
  what were the results of the previous plan
  who checks whether the plan is carried out
  how often is the plan evaluated
  when do the OGP countries meet next
  is there a summit
  what does it cost Denmark to be a member
  why did Denmark become a member of OGP
  who founded OGP
  who can i complain to
  can i appeal
  when is the phone open
  what is Rune's job title
  who is Rune's boss
  does Rune speak English
  can i meet Rune in person
  where do i show up
  is there parking
  can you get me a job
  may i write about the consultation in the newspaper
  may i quote the consultation
  who has the copyright of the proposals
  is my proposal protected against copying
  what if two people send the same proposal
  what if somebody steals my idea
  are the proposals judged anonymously
  do i get feedback
  when do i get feedback on my proposal
  can i check the status of my proposal in a year
  are regions required to answer
  what does the association of municipalities say about it
  which other agencies are involved
  is OGP part of the UN
  can i withdraw
  how do you prioritise
  When will the final action plan be published?
  How many proposals have been received?
  Who sits on OGP's steering committee?
  What are the criteria for selecting initiatives?
  Can I get an extension of the deadline?
  Will I get a response to my consultation reply?
  How big is the budget for the action plan?
  Which initiatives were in the previous action plan?
  Which countries are members of OGP?
  Can the decision be appealed?
  How long may the description be?
  Can I send my response by ordinary mail?
  Is the action plan legally binding on municipalities?
  Who is the minister for public innovation?
  Will the replies be put on the consultation portal?
  Are there information meetings about the consultation?
  What is the address of the Agency for Digitisation?
  When does work on the fourth action plan begin?
  Can foreign companies take part?
  Who pays for the agency's work on OGP?
  Is there a template for responses?
  What is Rune Møller Thomsen's title?
  Can I have the action plan sent to me?
  How many employees work with OGP?
  How are the proposals assessed?
  Is it possible to get a meeting with the agency?
  How many municipalities took part in earlier plans?
  What happens if Denmark does not keep its commitments?
  Is there an independent evaluation of the plan?
  Must my proposal be written in Danish?
  Can I submit a video?
  Which department does Rune work in?
  When is Rune in the office?
  Can I follow the work on the action plan?
  What is the difference between an initiative and a commitment?
  How much money does Denmark spend on OGP?
  Is OGP part of the United Nations?
  What is open source?
  Who picked the seven areas?
  Why are there seven areas?
  Why must initiatives be funded within existing budgets?
  Where do I find the municipality's work plan?
  What is the best proposal you have received?
  Can I propose to lower taxes?
  Will all proposals be carried out?
  When must the initiative be completed?
  How long may an initiative last?
  Can my neighbour see my name
  Has Aarhus Municipality sent a proposal?
  Was the consultation sent to all municipalities?
  Who received the consultation letter?
  what was the problem with the last plan
  can we get more days since it's holiday season
  will there be an app
  what do you think of OGP yourself
  what is the meaning of life
  are you religious
  can you order a pizza
  how do you spell transparency
  what is the capital of Denmark
  when do the initiatives start
  who decides which initiatives are included
  how many initiatives are included
  can we get an answer as to why our proposal was left out
  what is Denmark's fourth action plan
  can we send it a day late without consequences
  can i call outside opening hours
  what does Rune Møller Thomsen do all day
  is Rune Møller Thomsen the boss
  who is the director of the Agency for Digitisation
  how many citizens live in Denmark
  what is the population of Denmark
  is OGP the same as the freedom of information act
  what is the difference between transparency and openness
  how much money does the municipality have
  which municipalities have made initiatives
  can i request access to the other replies
  are the replies archived
  are there requirements for the length
  must the proposal have a budget
  do i have to make a schedule
  what is a good title
  how long should the description be
  are there examples of good proposals
  may i use pictures from the web in my proposal
  when will we know whether we are included
  how will we be told if our proposal is chosen
  will there be a new consultation next year
  who was part of the last action plan
  where can i find the other countries' action plans
  what does it cost to implement the plan
  how much does the state save through OGP
  does the ministry agree with the plan
  will parliament vote on the plan
  is Denmark the best in the world at openness
  which country is number one in OGP
  who chairs OGP this year
  when is the meeting
  can i attend the meetings online
  where is the conference held
  may i bring my dog
  what are your opening hours
  do you have a Facebook page
  can i follow you on Twitter
  do you have a newsletter
  may the press attend
  who approved the text
  are there mistakes in the consultation text
  is the text available in German
  how long is the consultation text
  can the deadline be moved
  is the deadline Danish time
  do you close at noon
  is it midnight on 20 August
  how many got a reply last time
  how did it go with the 70 countries
  does the USA have an action plan
  can a ministry be forced to do the initiative
  are the initiatives binding for my municipality
  will a law be made
  when do you hold the next meeting on OGP
  how many pages may a reply be
  how many years has OGP existed
  what is the minister's name
  who is on the judging panel
  can the municipality get its expenses for answering covered
  how far have you got with the action plan
  what are the success criteria of the plan
  who follows up on the initiatives
  are the initiatives evaluated
  how do you measure the effect
  may i send a proposal on behalf of my mother
  can i change my reply after the deadline
  is there a hotline in the evening
  is the agency part of the Ministry of Finance
  what is the agency's budget
  where is the Agency for Digitisation located
  who signs the plan
  is the plan adopted by law
  what is a partnership
  what does crowdsourcing mean
  which countries started OGP
  who pays for the membership
  do municipalities get money for taking part in OGP
  are there sanctions for municipalities that don't answer
  do i need NemID
  do i need a digital signature
  can i answer through borger.dk
  is there a website about OGP
  where can i read the whole consultation text
  how many words must the title have
  may i write in German
  is the plan finished in December
  what is the status of the old initiatives
  which municipality is best at open data
  what is the biggest challenge in Denmark
  must the initiative start in 2017
  when may the initiative begin
  can an initiative be extended after 2019
  has anyone complained about the consultation
`;
