/** How English speaks of getting in touch, of what becomes of an answer and of the assistant: part of the lexicon. */
export const englishHandling = `
    contacted: =contacted, =called
    contact: contact, contact person, get in touch, reach, in touch, touch, turn to, write to, contact details, get hold of,
      contact info, speak with, address questions, contact information, put to
    coordinator: coordinator
    phone: phone, telephone, call, number, phone number, ring, telephone number, mobile, give someone a call, ring up, dial,
      by phone, phone line
    email: email, e mail, mail, email address, e mail address, electronically, inbox
    name: name, called
    doubt: question, questions, doubt, in doubt, stuck, unsure, not sure, trouble, query, queries, help, guidance,
      assistance
    human: human, a person, somebody, someone, real person, real human, human being, actual person, real
    subject: as the subject, as subject, as a subject,
      heading,
      subject line, subject field, subject of the email, subject of the mail, email subject, e mail subject, mail
      subject, heading of the email, title of the email, email heading, subject should the, subject should it, subject
      header
    mark: mark, marked, label, labelled, tag, tagged
    address: which address, what address
    receive: receive, received by, gets, receives, recipient
    get: get, getting, got
    read: read, reads, reading, look at, looks at, review
    see: see, sees, seen, view, viewed
    publish: shown, visible, appear, shows up, displayed, publish, public, published, publicly, publication, made public, public access, publicised
    web: website, internet, on the web, online
    access: access to, access, freedom of information, foi
    confidential: confidential, secret, private information, kept private, confidentiality, hush
    anonymous: anonymous, anonymously, without (my|a|giving my|giving a|stating my) name, anonymity, unnamed, incognito,
      withhold my name, without saying who i am, without telling who i am
    give: give, state, provide my, disclose, reveal, supply, leave my, tell you my, enter my, share my, fill in my
    skip: skip, leave out, leave blank, omit, blank, empty, opt out, pass on
    data: information, data, details, personal data, info, personal information, personal details
    privacy: privacy, gdpr, privacy policy, data protection
    handle: handle, treat, protect, process, safe, secure, protected, look after, handled, processed, deal with my
    keep: stay, stays, keep, save, store, stored, saved, kept, retain, retention, remember, hold on to, saves, storing,
      remembered
    delete: delete, erase, remove, deleted, erased, wiped
    lose: lose, disappear from, lose everything, gone if, losing
    closepage: close (the|this|my) (page|window|tab|browser|laptop|computer|chat|screen|phone), shut (the|my|down)
      (page|window|tab|browser|laptop|computer|chat), leave the page, leave this page, leave now, log off, connection drops,
      crashes, shut down, lose connection, battery dies, close this, close it, go offline, shut my laptop, refresh
    pause: break, pause, stop, take a break, interrupt
    later: later, another (day|time), tomorrow, come back, return, some other time, next week, tonight, after lunch, this
      evening
    underway: as we go, along the way, automatically
    robot: robot, machine, bot, chatbot, computer, automated, program, software
    ai: ai, artificial intelligence, chatgpt, language model, gpt, machine learning, llm, chat gpt
    train: train, training
    talk: talk, speak, talking, chat with, chatting, writing with, speaking, chatting with, writing to, talking to, typing
      to, communicating
    before: before, prior to, ahead of, first see
    change: change my mind, changed my mind, change, edit, correct, fix, amend, modify, undo, revise, alter, redo, adjust,
      rewrite
    back: go back, back
    mistake: mistake, wrong, error, typo, mess up, messed up, slip
    instead: instead, rather, alternatively, bypass
    chat: the chat, this chat, chat, assistant, form, this form, conversation, this tool, tool
    need: need, necessary, required
    voluntary: voluntary, optional, mandatory, compulsory, obligatory
    receipt: receipt, confirmation, reference number, confirm, proof, acknowledgement, acknowledgment, acknowledge,
      confirmed, case number, reference
    received: received, arrived, come through, went through, gone through, got through, reached you, got it
    know: know, sure, tell whether, certain that
    remaining: remaining, to go, how far, left to go, more questions
    time: time, minute, minutes, take me, hours, will this take, does this take, does it take, will it take
    long: long, lengthy, time consuming
    file: file, sketch, drawing, map, attachment, document, attach, picture, photo, image, pdf, upload, word document,
      spreadsheet, files, attachments, documents, pictures, images, slides, excel
    danishlang: in danish, speak danish, know danish, understand danish, to danish, danish language, danish please, talk
      danish
    english: english
    language: language, languages
    switch: switch, change the language, change language, change languages
    another: another proposal, more than one proposal, several (proposals|ideas|initiatives|suggestions|answers|replies),
      two (proposals|ideas|initiatives|suggestions), three (proposals|ideas), multiple
      (proposals|ideas|initiatives|suggestions|submissions), new proposal, more than one
      (idea|initiative|suggestion|answer|reply|response|submission), more proposals, second proposal, one more, more ideas,
      another (idea|initiative|suggestion|submission), a few (ideas|proposals|suggestions), two different ideas, more than
      one
    influence: involved, be involved, engage, engaged, involvement, consulted, have a say, heard, included in the making,
      influence, part in making, participate in making, say in, being involved, co create the plan
    reason: reason, cause
    hold: sent out for consultation, sent for consultation, put out for consultation,
      hold, held, being held, have a consultation, conduct, run a consultation, carry out a consultation, arrange
    forced: forced, bound, must absolutely, have got to
    possible: possible, possibility
    allowed: allowed, permitted, ok, fine, acceptable, legal
    big: big, large, size
    reuse: reuse, reusing, exchange, exchanging
    tasks: tasks, public tasks, task solving
    since: since
`.trim();
