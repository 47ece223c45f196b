/** What people ask of consultations in English that comes near what the texts tell, and is not told by them. See `beyondIn`. */
export const englishBeyond = `
  Who pays your salary?
  Must the proposal have a budget? Do I have to make a budget? Must the initiative have a budget? How big is the budget? What is the budget?
  When will the plan be ready? When will the plan come out? When will the plan be published? When will the plan be adopted? When
  will the plan be written? When do you make the plan? When does the plan take effect? When is it decided? When do you choose
  the proposals? When do I get an answer? When do I hear back? When do I hear from you? When will you answer? When will you
  contact me? When do you read my proposal? When did the consultation open? When did the consultation start? When was the
  consultation sent out? When does the initiative begin? When must the initiative start? When must the initiative be finished?
  When should the initiative be carried out? When does the initiative end? When did OGP start? When was OGP founded? When does
  OGP end? When is the next consultation? When is the next action plan? When does the money come? How long has OGP existed? How
  long must the initiative last? How long will Denmark be a member? How long may my proposal be? How long should my answer be?
  How long does it take to make the plan? How long does it take to get an answer? How long does it take before you answer? How
  long does the initiative take? How many have answered? How many people have answered? How many answers have you got? How many
  replies have you received? How many proposals have you received? How many proposals will be chosen? How many proposals get
  into the plan? How many initiatives are in the plan? How many initiatives will be in the plan? How many may take part? How
  many people take part in the consultation? How many proposals may I send? How many municipalities are members? How many
  municipalities take part? How many companies take part? How many associations take part? How many citizens are involved? How
  much money is there? How much money can I get? How many commitments are in the plan? How many people work on the plan? How
  many people read my answer? How many must be part of the cooperation? How much does OGP cost? Where is the money? Where is the
  plan? Where do I show up? Where can I find the plan? Where can I read the plan? Where can I see the answers? Where can I read
  more? Where will the plan be published? Where is OGP? Where is Denmark? Who has answered? Who has sent proposals? Who has
  taken part? Who wrote the text? Who made you? Who pays you? Who owns you? Who runs you? Who is responsible for you? Who owns
  my answer? Who owns my proposal? Who owns my data? Who owns OGP? Who leads OGP? Who runs OGP? Who is the head of the agency?
  Who is in charge of the agency? Who decides? Who pays for OGP? Who pays for membership? Who pays for the plan? Who pays for
  the consultation? Who pays for my time? Who pays me? Who pays the coordinator? Who chooses the proposals? Who chooses what
  gets into the plan? Who approves the plan? Who wrote the previous plan? Who made the earlier plan? Who started OGP? Who is in
  OGP? Who are the members of OGP? Who deletes my answers? Who stores my answers? Who should I cooperate with? Who answers my
  proposal? Who answers me? Who has access to my data? Who takes part in the cooperation? Who takes part in the consultation?
  Who can help me write my proposal? Why should I answer? Why should I take part? Why is Denmark a member? Why is Denmark in
  OGP? Why did Denmark join? Why is the deadline so short? Why is there a deadline? Why is there no money? Why is there no more
  money? Why must it be funded within the budget? Why was my proposal rejected? Why is it the Agency for Digitisation? Why do
  you not answer? Why am I anonymous? How do you choose the proposals? How are proposals chosen? How are proposals assessed? How
  do I become a member? How does a country become a member? How does a country join OGP? How does a country leave OGP? How do I
  get access to the answers? How do I get access to others' answers? How do I get money? How do I write a good proposal? How did
  the plan go? How are you? How is OGP going? How did the earlier plans go? What was in the first plan? What was in the previous
  plan? What came out of the previous plan? What did the second plan achieve? What did the first plan achieve? What is the
  difference between the plans? What is in the plan? What was the previous plan about? What are other proposals about? What have
  others proposed? What have others answered? What do others answer? What do other countries have in their action plans? What is
  in other countries' action plans? What is a consultation? What is a reply? What is an initiative? What is openness? What is
  open government? What is transparency? What is democracy? What is civil society? What is open data? What is open source? What
  is crowdsourcing? What is co-creation? What is citizenship? What is corruption? What is digitisation? What is the Agency for
  Digitisation? What is a municipality? What is an authority? What is an NGO? What is GDPR? What does transparency mean? What
  does openness mean? What does open government mean? What does democracy mean? What does civil society mean? What does
  commitment mean? What does accountability mean? What does co-creation mean? What does OGP cost? What does the plan cost? What
  does membership cost? What does it cost to take part? What does it cost to answer? What may the initiative cost? What do I get
  out of it? What do I get for answering? What does Denmark get out of OGP? What has OGP achieved? What has Denmark achieved?
  What do you think of my proposal? What does the agency think of my proposal? What should I write? What should I say? What
  should my proposal be called? What is your name? What are you called? What if the plan is not carried out? What happens if
  Denmark does not make a plan? What happens if Denmark does not carry out the plan? What happens if I do not answer? What
  happens if nobody answers? What happens after 2019? What happens to the plan? What happens to the plan after 2019? What
  happens to the earlier plans? What happens to the e-mail? Which countries are members? Which countries are members of OGP?
  Which countries take part? Which countries are in OGP? Which other countries are in it? Has my municipality sent a proposal?
  Which countries are not members? Which countries are the best? Which proposals have come in? Which proposals are chosen? Which
  proposals will be in the plan? Which proposals were chosen last time? Which initiatives are in the plan? Which initiatives
  were in the previous plan? Which initiatives do other countries have? Which municipalities take part? Which companies take
  part? Which associations take part? Which authorities take part? Which citizens are involved? Which other consultations are
  there? Which commitments are in the plan? Which commitments does the municipality have? Which requirements are there for the
  proposal? Which proposal is best? Which file should I send? Which minister is responsible? Which AI do you use? Which robot
  are you? Are there other consultations? Are there more consultations? Are there many who have answered? Are there many
  proposals? Are there requirements for the proposal? Is there money to be made? Is there anyone who has answered? Is the plan
  finished? Is the plan written? Is the plan binding? Is the plan public? Is the plan secret? Is the plan in English? Is the
  plan free? Is the consultation in English? Is the consultation anonymous? Is the consultation voluntary? Is it voluntary? Is
  it voluntary to answer? Is it a requirement to answer? Is it mandatory? Is it mandatory for municipalities to answer? Is it
  free? Is it free to answer? Is my proposal chosen? Is my proposal in the plan? Is my proposal good? Is OGP an association? Is
  OGP a company? Is OGP an authority? Is Rune a person? Is Rune responsible for the plan? Is the deadline changed? Is there a
  new deadline? Am I a member? Is my municipality a member? Is my municipality part of OGP? Have others answered? Have many
  answered? Has my municipality answered? Have other municipalities sent proposals? Have you got many answers? Have you received
  other proposals? Have you chosen the proposals? Have you read my proposal? Does the agency have money? Does the plan cost
  money? Does it cost money to answer? Does it cost anything to take part? Did the plan work? Will the plan be carried out? Will
  the plan be published? Will the plan be changed? Will my proposal be read? Will my proposal be carried out? Will my proposal
  be part of the plan? Will my proposal be in the plan? Will I be contacted? Will I be invited? Will I be paid? Will I be paid
  to take part? Will I get an answer? Will I get money for my proposal? Will you answer me? Will you write back to me? Will you
  contact me? Will you call me? Will there be a new action plan? Will the deadline be extended? Do I get a reply to my proposal?
  Do I get a reply from you? Do I get paid for my proposal? Do I get money for answering? Do I get anything for it? Do I get
  told if my proposal is chosen? Do I get told if my proposal is not chosen? Do all proposals get into the plan? Do you read all
  proposals? Do you answer all proposals? Do you answer my proposal? Can you call me? Can you phone me? Can I phone in my
  answer? Can I call and answer? Can I give my answer by phone? Can I answer orally? Can I send my proposal by letter? Can I
  send my answer by post? Can I send my answer by text? Can I get money for my proposal? Can I get money for answering? Can I
  get paid for my time? Can I get an answer to my proposal? Can I get more time? Can I have more time? Can I get a new deadline?
  Can I get the plan? Can I have the plan sent to me? Can I get the plan in English? Can I get access to others' answers? Can I
  see others' answers? Can I see the replies? Can I see the proposals? Can I read the other proposals? Can I read the answers?
  Can I read the plan? Can I see the plan? Can I see the previous plan? Can I see who has answered? Can I change the plan? Can I
  change the deadline? Can I change my proposal after it is sent? Can I correct my proposal when it is sent? Can I delete my
  answers? Can I delete my proposal? Can I have my data deleted? Can I vote for other proposals? Can I answer twice? Can I
  answer for others? Can I answer for my municipality? Can I become a member of OGP? Can I become a member? Can my municipality
  become a member? Can my municipality join OGP? Can I be part of the cooperation? Can I help choose? Can I help write the plan?
  Can others change my proposal? Can others use my proposal? Can other countries send proposals? Can other countries take part?
  Can the initiative be changed? Can the initiative be about other countries? Can you change my proposal? Can you read the plan?
  Can you write my proposal? Can someone help me write it? Can somebody help me write my proposal? Can you give me money? Can
  you delete my answers? Can you send me the plan? Can Denmark leave OGP? May I send others' proposals? May I use AI? May I use
  ChatGPT to write? Can I use AI to write my proposal? May I use the plan? May other countries answer? May people from other
  countries answer? Must I answer? Must I take part? Do I have to pay? Do I have to be a Danish citizen? Do I have to be Danish?
  Can you write it for me? Can you write the proposal for me? Can I read other people's proposals? Can you fill it in for me? Do
  I have to pay to answer? Do I have to pay to take part? Do I have to be a member? Do I have to be a member of OGP? Do I have
  to be a member to answer? Do I have to write in Danish? Must I answer in Danish? Must the answer be in Danish? Must the
  proposal be in English? Do I have to answer all questions? Do I have to attach something? Do I have to contact someone? Does
  every municipality have to have an action plan? Does my municipality have to make an action plan? Must Denmark be a member?
  Does my proposal have to be new? Does the plan have to be changed? Does the proposal have to be approved? Do I have to use AI?
  Do I have to use my name? Does the plan apply to municipalities? Does the plan apply to companies? Does the plan apply after
  2019? Does the plan apply to other countries? Does OGP pay? Do you pay for my time? Does the municipality use AI? Does the
  agency use AI? Does OGP work? Do you send my name to others? Must municipalities answer? Must regions answer? Must companies
  answer? Must associations answer? Must authorities answer? Must citizens answer? Why did Denmark become a member?
`;
