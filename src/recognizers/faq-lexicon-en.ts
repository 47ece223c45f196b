import { englishHandling } from './faq-handling-en.js';
import type { LexiconSource } from './faq-lexicon.js';

/** How English speaks of a consultation, of the assistant and of what people ask about both. */
export const englishSource: LexiconSource = {
  background: 'consultation ogp denmark plan proposal reply',
  actors: 'citizen company ngo municipality region authority',
  concepts: `
    enough: enough, sufficient
    sent: =sent
    days: day, days, week, weeks, month, months
    -: =know of,
      =small, =single, all of it, the whole thing,
      =among, in it all, to me, like (us|me), what i have (written|so far|typed), ends up, worldwide, around the world,
      total, totally, thing, tiny, the rest of it, attached to it, suppose, get to, gets to, within, sits, sit, sit down, go
      about, the guy, the person, the one, the man, the woman, the lady, with you, at your end, special, specifically,
      bring, wots, name me, such, good enough, come up with, stuff, altogether, in total, overall, in general, the coming,
      upcoming, ordinary people like me, for me, for us, in my situation, in our situation, properly, correctly, really
      just, possibly, maybe, perhaps, still here, the hell, hell, heck, the heck, on earth, fuck, the fuck, fucking, damn,
      damned, bloody, shit, stupid, crap, actually, exactly, precisely, concretely, basically, ever, simply, at all, in the
      first place, right now, currently, now, today, thanks, thank you, many thanks, cheers, kind regards, regards, best
      wishes, in advance, please help, help me, be so kind, kindly, easily, easiest, best way, quickly, normally,
      apparently, clear, briefly, in short, in other words, for example, eg, okay, fair enough, by the way, incidentally,
      really, seriously, honestly, as far as i understand, if i may ask, out there, in this context, according to (the
      text|the consultation|the consultation text), says the text, the text, little, bit, said, understood, understand,
      heard, dear, mate, friend, buddy, folks, in fact, in practice, formally, officially, generally, particularly,
      especially, particular, certain, specific, relevant, whole, entire, exist, exists, there exist, do you have
      (a|an|any|some|), have you got (a|an|any|some|), written, listen, kind, nice, friendly, sort of, some sort of, some
      kind of, kind of, sort, type, type of, =do you know, =mind, somehow, precise, anyway, gonna, going to, hi there,
      there, regarding, concerning, wait, guys, sir, madam, =one of, of them, of these, of those, ok so, quick, curious,
      just to be clear, to be clear, supposed, happen to know
    light: mention, =mentioned, =listed, deal with, deals with, dealing with, concerned with, to do, sit, sits, come into, touch on, talk about, bring up, =exactly what
    theirs: others, other (peoples|peoples|citizens|municipalities), the other
      (answers|proposals|replies|responses|submissions|ideas), other (answers|proposals|replies|responses|submissions),
      other (people|persons) (answers|responses|replies), everyone elses, someone elses, somebody elses, peoples
      (answers|responses|replies|proposals)
    reward: paid for (my|it|this|answering|the time), get paid, getting paid, be paid, paid to, pay me, pays me, money for
      (my|answering|me|taking|the trouble|responding|writing), salary, wage, compensation, reimbursed, reimbursement, earn,
      fee, remuneration, pays for my, pay for my
    twice: twice, several times, two times, many times, three times, more than once
    byhand: in person, personally, by hand, reception, front desk, on paper, by post, orally
    deadline: final deadline, last deadline,
      deadline, closing date, last (day|date|chance|moment|possible day|possible date), latest
      (date|day|time|point), final (date|day), due, due date, cut off, cutoff, cutoff date, end date, at the latest, the
      latest, time limit, submission date, on time, in time, by then, =by when
    close: stop taking (answers|proposals|replies|responses), stop accepting (answers|proposals|replies|responses), close, end, expire, finish up, ending, over, run out, =ended, closed, shut, wrap up, expires, conclude
    open: open, running
    passed: the day after the deadline, the day after, a day late,
      passed, expired, too late, late, missed, miss, overdue, gone, belated, delayed, past the deadline
    reach: make it
    timeleft: left
    consultation: consultation, public consultation, hearing, public hearing, consultation process, call for proposals, call
      for input, call, høring, consultations
    ogp: ogp, open government partnership, ogps, the partnership, this partnership
    opengov: open government
    denmark: denmark, danish, danes, the country, denmarks
    plan: plan, action plan, (the new|new|this|the coming|this new|the next) (plan|action plan) period, (the new|the
      coming|this) (plan|action plan), ogp plan, ogp action plan, national action plan, danish action plan
    proposal: proposal, idea, initiative, project, suggestion, submission, input, pitch
    reply: reply, replies, response, responses, answers, =answer, contribution, consultation response, feedback, comment,
      comments, what i (write|wrote|say|said|type|typed), everything i write, my text
    submit: hand it in, send it in, turn it in, get it in, hand this in, send this in,
      make suggestions,
      write something, say something, arrive, send, submit, hand in, deliver, turn in, file a proposal, contribute,
      propose, suggest, reply to, respond, =respond, get (it|this|my proposal|our proposal|my answer|my reply) in, put
      forward, put in, chip in, weigh in, have (my|a|our) say, send in, come forward, bring forward, come up with,
      (make|give|hand in|write|send|submit|put forward|offer|provide|enter) (a|an|my|our|some|any|)
      (proposal|proposals|suggestion|suggestions|response|reply|answer|input|idea|ideas|comments|contribution|submission),
      to answer, answer to, can answer, may answer, can reply, may reply, to reply, answer the consultation, answer this
      consultation, reply to the consultation, do you need (it|this|them|everything), =answering, =replying, =responding, be
      in, sending, email in, =submitted
    join: on board, participate, take part, taking part, part of, be part of, participating, participation, participant,
      involved in ogp, in on it, get involved, a part of, belong, =include denmark
    accede: admitted,
      get into ogp, join, joined, joining, sign up, signed up, enter, entered, became part, become part, accede,
      become a member, became a member, become member
    member: member, membership, member countries, member states
    citizen: citizen, dane, ordinary dane, person, individual, private person, private individual, ordinary, regular,
      normal, average, people, pensioner, student, teacher, researcher, employee, nurse, resident, member of the public,
      members of the public, layman, joe, private, private citizen, taxpayer, voter, retiree, freelancer, private persons
    company: private (company|companies|firm|firms|business|businesses),
      company, firm, business, enterprise, corporation, startup, self employed, private sector, vendor, supplier,
      consultancy, shop, entrepreneur running, businesses
    ngo: association, ngo, organisation, organization, club, union, trade union, charity, non profit, nonprofit, think tank,
      community group, interest group, grassroots, ngos, voluntary organisation, sports club
    civil: civil society, volunteer, volunteers, civil society organisations, civic
    municipality: municipality, council, local council, municipal, local authority, city council, municipalities, local
      authorities, local government
    region: region, regional
    town: town, village, city, neighbourhood, neighborhood, district, local community, local area, island
    authority: authority, agency, ministry, institution, public body, public bodies, public institution, public authority,
      public authorities, school, university, library, hospital, the state, public agency, department, government agency,
      public sector body, state, public, the government, government body
    several: four,
      several, many, two, three, multiple, more than one, various, different
    together: do it with, do this with, do something with, make it with,
      together, cooperate, collaborate, joint, jointly, cooperation, collaboration, team up, partner, partners,
      partnerships, alliance, consortium, join forces, share, shared, with others, side by side, work with, working with,
      pair up, teaming up
    alone: sole, sole owner,
      alone, all by itself, all by ourselves, all alone, all on its own, by itself, by ourselves, on its own, by
      myself, on our own, on my own, single handedly, =solo, without others, without partners
    all: all, every, everyone, everybody, anyone, anybody, each
    only: only, exhaustive, complete, just, limited to, reserved for, exclusively, restricted to, solely, merely
    other: other, others, another, else, different area, new
    invited: welcome, directed at, directed to,
      invited, invitation, call for, invite, aimed, addressed, target, targeted, intended for, target group, being
      asked, asked, =welcome, encouraged
    purpose: set up for,
      purpose, aim, goal, objective, point, idea behind, mission, intention, good for, thinking behind, reason
      behind, =ambition
    achieve: lead to, leads to, supposed to lead to, result in, achieve, accomplish, promote, work for, working for, strive,
      trying to do, try to do, improve, want to do, after, stand up for, fight for, get out of
    openness: openness, open up, openness in the public sector
    transparency: transparency, transparent
    participation: citizen participation, participation of citizens, public participation
    corruption: corruption, anti corruption, anticorruption, bribery
    accountability: accountability, accountable
    technology: technology, tech
    innovation: innovation, innovate, innovation processes, open innovation processes
    fight: fight, fighting, combat, combating, tackle, tackling, against
    country: country, countries, nation, nations, states, the world, member states, participating countries, worldwide
    international: international, global, worldwide, across borders
    abbreviation: short for, abbreviation, letter, stand for, acronym, initials, =stands, shorthand for
    mean: mean, meaning, definition, explanation
    happen: happen, happens, become of, becomes of, come of, next step, next steps, end up, the fate of
    involve: follow from, follows from,
      signed up to, sign up to, involve, entail, oblige, imply, bring with it, come with it, commit, committed,
      require of, obligations, obligation, obliged, bound to, duty, duties, promised, promise
    commitment: commitment, concrete commitments, pledges, pledge
    binding: binding
    contain: contain, include, hold, consist, be in, comprise, =in it, have to say
    about: about, concern, deal with, regard, cover, revolve around, concerned with
    ask: asking, =ask, asking for
    want: want, wish, looking for, need from, want from, looking to get, would you like, do you want, hoping, seek, seeking,
      after from, request, requesting, expect, =like
    collect: gather, collect, collecting, gathering
    third: third, =3rd, number three
    first: first, first time
    second: second
    series: in the series, which number, what number, number plan, number is this
    previous: previous, earlier, last (time|year|plan|round), old, prior, former
    period: duration, lifetime, which year, what year, period, years, year, timeframe, time frame, time span, span
    apply: cover, run, last, apply, covered, valid, lasts, covers, runs, spans, in force
    begin: begin, start, launch
    write: write, writes, author, authoring, draft, drafting, pen
    make: make, draw up, prepare, put together, develop, compile, produce, drawing up, drafted, prepares, created by,
      create, creates, responsible for writing, responsible for drawing up, compiles, draws up, assembled
    execute: carry out, implement, execute, realise, implementation, put into practice, carrying out, carried out, deliver
      the plan, implemented
    final: final, finally, in the end, finished, complete, ready
    responsible: responsible, in charge, behind, charge, run the show, responsibility, accountable for ogp, head up, overall
      responsibility, handle ogp, sponsor of the consultation, behind this, runs, runs this, holds, holding, organises,
      organizes
    coordinate: coordinate, coordination, coordinating, coordinates
    role: role, part played, function, task
    agencyname: digitaliseringsstyrelsen, agency for digitisation, agency for digitization, digitisation agency, agency for
      digital government, digst, danish agency for digitisation, agency of digitisation, danish agency for digital
      government
    leftout: doesnt become part of the plan, not become part of the plan, doesnt become part,
      leaves it out, leave it out, leaves (my|our) (idea|proposal) out, leave (my|our) (idea|proposal) out, left out,
      rejected, bin my idea, not end up in, doesnt end up in, not (chosen|selected|picked|included|accepted|make
      it|used|taken), isnt (chosen|selected|picked|included|accepted|taken), arent
      (chosen|selected|picked|included|accepted|taken), doesnt (make it|get in|get into|get picked|get chosen|get
      selected|make the|fit in the plan|end up), dont (make it|get in|get into|get picked|get chosen|get selected|make
      the|end up|get included|get accepted), not get in, not get into, not get (picked|selected|chosen|included), not in the
      plan, not (part of|become part of) the plan, not make the, turned down, excluded, dropped, not being
      (chosen|selected|picked|included), fail to make it, unsuccessful, dismissed, wasnt (chosen|selected|picked|included),
      not to be included, didnt (make it|get in|get picked), never makes it, fall outside the plan, wont make it, wont be
      included
    chosen: gets through, get through, goes through, chosen, selected, picked, select, choose, pick, choice
    wasted: waste of time,
      wasted, waste, lost, in vain, bin, the bin, thrown away, thrown out, disappear, for nothing, dead, worthless,
      pointless, useless, gone for good, forgotten, trash, discarded
    used: use, used, useful, utilise, utilised, of use, put to use, serve, made use of, matter
    after: after, afterwards, subsequent, subsequently, later on, future, further, following, once, next, beyond
    continue: continue, carry on, pick up, resume, finish it, finish this, go on, proceed, finish, keep going, complete it,
      the rest
    work: work, effort, efforts, activities
    basis: form the basis, forms the basis, build on, based on, base, basis, builds on, foundation, starting point, point of
      departure, rest on, departure, build upon
    stillpossible: still, anyway, nevertheless, regardless, even so
    wellplaced: well equipped,
      well placed, well positioned, good position, strong position, good starting point, optimal, optimal starting
      point, advantage, ideal starting point, ideal, good conditions, good place, prerequisites, ahead, strong
    digital: digital country, digital nation, digital, digitisation, digitization, digitised, digitalisation, digitalised
    content: digital content, content, public data, digital services, public digital services, services
    growth: growth, economic growth
    areas: development areas, areas of development, development area
    topic: topic, theme, subject area, area, sector, sectors, subject, category, field, issue, themes
    example: example, suggested, inspiration, list, examples, listed
    seven: seven, =7
    fit: relate to, relates to, fall outside, falls outside,
      tie in, ties in, fit, match, be in line, fall outside, align, aligned, line up, suit, fits, conform,
      correspond, in line, stick to, keep to, fitted, fit in, consistent, adapt, fall under
    energy: energy, electricity, power grid
    climate: climate, climate change
    health: health, healthcare, health care
    welfare: welfare, elderly care
    education: education, teaching, schools
    research: research, science
    transport: transport, traffic, transportation, cycling, public transport
    environment: environment, nature, pollution, environmental
    entrepreneurship: entrepreneurship, entrepreneur, entrepreneurs
    opendata: open data
    opensource: open source
    democracy: democracy, democratic, decision making, decision making processes
    socialmedia: social media, crowdsourcing, networks, facebook
    publicservice: public service, efficient public service, better service, public services
    cocreation: co creation, cocreation, open innovation
    citizenship: citizenship, active citizenship
    level: level, levels, scale
    local: local, locally, local level
    national: national, nationwide, nationally, whole country, entire country, all of denmark, whole of denmark, country
      wide, countrywide, all over the country, all municipalities
    challenge: challenge, problem, solve, solution, challenges
    anchor: anchor, anchored, rooted, placed, anchoring, housed, be based at
    own: own, owner, ownership, owns
    run: run an, run it, run the initiative, drive, driven, lead, operate, head, run by, take charge, be run
    budget: budget, own pocket, own money, own funds, budgets, budgetary, existing budgets, own budget, pocket
    money: set aside, funds set aside, money set aside,
      hand out (grants|money|funds), give out (grants|money|funds), hand out, money attached, funding attached, bag of
      money, pot of money, money, funding, fund, funds, grant, grants, pay, paid, finance, financing, financed, funded,
      subsidy, financial support, cash, financially, cost, costs, expenses, pays, financial, pot, bill, foot the bill,
      support
    search: apply for, applied for, application, applying for, apply
    extra: extra, additional, new money, new funds, more money
    workplan: work plan, work plans, workplan, work programme, existing plans, plans we have, our plans, current plans,
      plans we already have, plans that already exist, own plans, plans already
    existing: existing, already, current, in place
    planned: planned, planning
    rough: rough, raw, unfinished, half baked, half finished, loose, not finished, finished proposal, fully developed,
      polished, worked out, finished, fleshed out, early stage, draft idea, vague, simple
    ${englishHandling}
  `,
  right: `
    faroese greenlandic nordic european overseas swedish norwegian international other another new
    fourth fifth sixth orally verbally monthly weekly daily family only early     minister meeting meetings meet salary wage appeal appeals complain complaint complaints committee criteria criterion
    jury judge judges board chair chairman head director legal legally law lawsuit winner winners prize reward award press
    journalist journalists mayor parliament party vote votes voting elections tax vat copyright rights patent template
    address office building location workshop seminar webinar conference newsletter fax letter paper text sms post pages
    words characters limit age children minors foreigners foreign germany sweden norway finland iceland usa england uk eu un
    china russia german french swedish spanish coffee weather sports football score ranking evaluate evaluation assess
    assessment approve approval extend extension postpone holiday married live lives career job jobs position internship
    hire result results effect success failure criticism schedule process milestone status report reports measure progress
    difference drawback benefit benefits risk hacked security summit submits show showing independent review translate
    translated translation visit reimburse reimbursed travel
  `,
};
