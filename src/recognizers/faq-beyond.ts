import type { Asks, Frame, Modal } from './faq-form.js';

/**
 * What people ask of consultations that comes near what a consultation text tells, and is something else: how it is asked, then the things
 * named, by the names of the lexicon. "who: money ogp" is "who pays for OGP". A question that is as near to one of them as to any wording
 * of the FAQ is not answered. They hold in every language; a FAQ that answers one of them asks it itself, and has it then.
 */
const beyond = `
  who: access data past, agency money reward, apply ogp, apply you, authority ogp, authority responsible, authority run,
    authority you, begin ogp, chosen plan receive, chosen proposal, citizen include, citizen proposal, consultation join,
    consultation money, coordinator money, data own, delete reply, join, join ogp, join past, join together, keep reply,
    make past you, member money, member ogp, money ogp, money plan, money reward your, money you, ogp, ogp own, ogp run,
    own proposal, own reply, own you, past proposal sent, past reply, proposal reply, proposal submit, reply, responsible you,
    reward, reward time
  must: ai used, all doubt submit, all municipality plan, all question submit, allowed, authority reply, authority submit,
    budget make, budget proposal, change plan, citizen country denmark, citizen denmark, citizen reply, citizen submit,
    company reply, company submit, contact, contact human, contain denmark reply, contain english proposal,
    country other submit, danishlang proposal, danishlang reply, danishlang submit, danishlang write, denmark, denmark join,
    denmark member, denmark ogp, file, join, join money, join municipality, join national, join reward, make municipality plan,
    member, member ogp, member submit, money, money submit, municipality plan, municipality reply, municipality submit,
    name used, national plan, national submit, ngo reply, ngo submit, other proposal, region reply, region submit, reply,
    reward submit, submit
  size: budget
  what: about plan previous, about proposal theirs, about theirs, accede previous proposal, access, accountability mean,
    achieve, achieve denmark join receive, achieve denmark ogp, achieve denmark ogp receive, achieve denmark past,
    achieve first plan, achieve happen, achieve happen plan, achieve ogp past, achieve plan previous, achieve plan second,
    achieve receive, after happen, after happen plan, agencyname, agencyname proposal, ai used you, any authority,
    any consultation, any municipality, any ngo, any proposal, any reply, authority join, authority proposal, budget,
    chosen past previous proposal, chosen proposal, citizen influence, citizen involved, citizenship, civil, civil mean,
    cocreation, cocreation mean, commitment mean, commitment municipality past, commitment plan, company join,
    consultation other, contacted you, contain country other, contain plan, contain plan proposal, corruption, country join,
    country join ogp, country join other, country leftout, country member, country member not, country member ogp, country ogp,
    country other past plan, country other past proposal, country other plan, democracy, democracy mean,
    denmark execute happen not plan, denmark happen make not plan, digital, email happen, execute not plan, first past plan,
    get submit, happen not reply, happen not submit, happen plan, happen plan previous, happen previous workplan, happen submit,
    include proposal, involve proposal, join municipality, join ngo, join past plan previous proposal, mean opengov,
    mean openness, mean transparency, member money, money ogp, money plan, name you, name your, opendata, opengov, openness,
    opensource, other past reply, other past submit, other reply, other submit, past plan previous, past plan previous proposal,
    past submit theirs, past theirs, plan, plan proposal, privacy, proposal received, proposal you, receive submit, robot you,
    several workplan, socialmedia, theirs, transparency
  when: after consultation, after plan, agency fit, back consultation, begin consultation, begin ogp, begin ogp past,
    begin proposal, chosen proposal you, citizen proposal, close ogp, close proposal, consultation open, consultation past sent,
    consultation sent, consultation you, contact you, final plan, get reply, handle, make plan, make plan you, money, phone,
    plan, plan publish, plan sent, proposal read, proposal read you, receive reply, reply you, submit, submit you
  when/must: begin proposal, execute proposal, final proposal
  length: apply reply, before reply time you, before submit time, denmark member, existing ogp past, get reply time,
    make plan time, proposal
  length/must: apply proposal, denmark join, reply
  count: accede proposal, achieve plan, chosen proposal, citizen consultation join, citizen influence, citizen involved,
    citizen past reply, citizen plan work, citizen read reply, commitment plan, company join, consultation join,
    contain plan proposal, get plan proposal, get proposal, get reply, include proposal, join municipality, join ngo,
    member municipality, money, past reply, plan proposal, proposal received you, read reply, received reply you, reply
  count/may: get money, join, proposal submit
  count/must: join together
  price: join, member, money ogp, ogp, plan, submit
  where: denmark, money, ogp, plan, plan publish, publish
  where/may: plan read, read, reply see
  who/must: join together, together
  why/must: budget money, join, reply, submit
  why: accede denmark past, agencyname, anonymous, deadline, denmark join, denmark join ogp, denmark member, denmark member ogp,
    denmark member past, denmark ogp, extra, extra not, leftout proposal, money, not reply you, not submit you
  how: accede, accede country, accede country ogp, access get reply, access get theirs, access receive, access receive reply,
    chosen proposal, chosen proposal you, citizen proposal, get money, member, member ogp, money receive, ogp, plan,
    plan previous, proposal write, you
  what/may: money proposal
  what/must: contacted proposal, file submit, name proposal, submit, write
  is: achieve apply plan, after apply plan, agency receive reply, agencyname ai used, agencyname money, ai authority used,
    ai municipality used, all get plan proposal, all join plan proposal, all join proposal, all past reply, all proposal read,
    all proposal read you, all proposal reply you, all proposal submit, all receive reply, anonymous consultation,
    apply company plan, apply country other plan, apply human, apply municipality plan, apply plan responsible,
    authority money past, authority ogp, authority plan, back write you, binding plan, change deadline, change plan,
    chosen proposal, chosen proposal you, civil consultation, company ogp, confidential plan, consultation,
    consultation english, consultation other, consultation several, consultation voluntary, consultation you, contact you,
    contacted, contain plan proposal, deadline other, english plan, execute plan, execute proposal, final plan, get,
    get other proposal, get proposal reward, get proposal submit, get reply, get reply several, get reply several you,
    get reply you, get reward, invited, involve proposal, join money, join municipality, join municipality ogp,
    join plan proposal, join proposal, join receive reward, join reward, member, member municipality, money ogp, money plan,
    money receive, money reward, money submit, money time, municipality proposal sent, municipality reply, municipality submit,
    name submit theirs you, ngo ogp, ogp work, other plan, other reply, past proposal sent several, past reply,
    past reply several, phone, plan, plan proposal, plan publish, plan work, proposal, proposal read, proposal read you,
    proposal receive reply, proposal receive reward, proposal reply you, proposal reward, proposal sent theirs,
    proposal several, proposal submit, proposal uden used, receive, receive reply, receive reward, receive reward submit,
    received theirs you, reply several, reply you, reward, reward time you, run who-person, submit voluntary, voluntary
  bare: contact, money, submit, write
  may: about country other proposal, accede, accede municipality, accede municipality ogp, accede ogp, access get,
    access get reply theirs, access get theirs, achieve change proposal sent, after change proposal sent, ai submit used,
    ai used, ai used write, apply country other proposal, change deadline, change other proposal, change plan, change proposal,
    change proposal reach sent, change proposal sent, change proposal you, chosen doubt, chosen join,
    citizen country other reply, consultation reply, consultation you, country join other, country other proposal submit,
    country other reply, country other submit, data delete, data delete get, deadline get other, delete get reply,
    delete proposal, delete reply, delete reply you, doubt plan write, english get plan, get long time, get plan, get plan sent,
    get proposal reply, get proposal reward, get proposal submit, get reward, get reward submit, get reward time, get time,
    give money you, join plan write, join together, member, member municipality, member municipality ogp, member ogp,
    municipality reply, municipality skip submit, municipality submit, other proposal used, other submit, past reply see,
    phone reply, phone submit, phone you, plan previous see, plan read, plan read you, plan see, plan sent, plan submit you,
    plan used, proposal read theirs, proposal see, proposal see theirs, proposal submit theirs, proposal write you, read reply,
    read reply theirs, read theirs, reply see, reply see theirs, reply theirs, reply twice, reward time, see theirs,
    submit theirs, submit twice, submit you, time, write you
  length/may: proposal
  amount: money
  amount/may: get money
`;

/** The questions that are known to be none of a FAQ's, unless it asks them itself. */
export const beyondFrames = (): readonly Frame[] =>
  beyond
    .trim()
    .split(/\n(?= {2}[a-z])/)
    .flatMap((line) => {
      const colon = line.indexOf(':');
      const [asks, modal] = line.slice(0, colon).trim().split('/') as [Asks, Modal?];
      return line
        .slice(colon + 1)
        .split(',')
        .map((one) => one.trim().split(/\s+/))
        .map((names) => ({
          asks,
          modal: modal ?? (asks === 'may' || asks === 'must' ? asks : 'none'),
          concepts: new Set(names),
          unknown: [],
          words: new Set<string>(),
        }));
    });
