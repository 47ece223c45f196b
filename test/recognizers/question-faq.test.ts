import assert from 'node:assert/strict';
import test from 'node:test';
import type { Language } from '../../src/domain/language.js';
import { faqIndex } from '../../src/recognizers/question.js';
import { contentOf } from '../project.js';
import { answeredDanish, refusedDanish } from './question-unseen-danish.js';
import { answeredEnglish, refusedEnglish } from './question-unseen-english.js';

const content = await contentOf('ogp-2017-2019');

const linesOf = (table: string): readonly string[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const answered = (text: string, language: Language): string => {
  const hit = faqIndex(content.words[language].faq, language).search(text);
  return hit?.sure ? hit.id : 'refused';
};

/** Every line is a question and the entries that answer it, and all that went wrong is told at once. */
const findsEach = (language: Language, table: string): void => {
  const wrong = linesOf(table).flatMap((line) => {
    const [text = '', wanted = ''] = line.split(' => ');
    const found = answered(text, language);
    return wanted.split(' | ').includes(found) ? [] : [`${text} => ${found}, not ${wanted}`];
  });
  assert.deepEqual(wrong, []);
};

const refusesEach = (language: Language, table: string): void =>
  findsEach(
    language,
    linesOf(table)
      .map((text) => `${text} => refused`)
      .join('\n'),
  );

test('Danish questions that the consultation answers are answered', () => {
  findsEach(
    'da',
    `
    hvad er fristen for at svare => deadline
    Hvornår er sidste frist? => deadline
    hvornaar lukker hørringen => deadline
    Hvor længe er høringen åben? => deadline
    hvem må sende forslag ind => who-may-answer
    Hvem kan være med? => who-may-answer
    må en privatperson svare => who-may-answer
    kan vores forening være med? => who-may-answer
    hvad er OGP en forkortelse for => ogp
    hvad betyder ogp => ogp
    hva er open government partnership => ogp
    hvad går ogp ud på? => purpose | ogp
    hvad er formålet med ogp => purpose
    hvor mange lande er med => countries
    hvornår blev Danmark medlem => member-since
    hvad handler høringen om => consultation-about
    hvilke år gælder planen for => plan-years
    hvad er telefonnummeret til digitaliseringsstyrelsen? => contact
    hvem kan jeg kontakte hvis jeg har spørgsmål => contact
    hvem skriver planen => who-writes
    hvem har ansvaret for ogp => who-coordinates
    hvad sker der med forslag som ikke kommer med => left-out
    er mit forslag spildt hvis det ikke bliver valgt => left-out
    skal det gælde hele landet? => levels
    må forslaget være lokalt => levels
    hvem kan eje et initiativ => who-may-own
    skal civilsamfundet være med => civil-society
    må flere kommuner gå sammen om et forslag => cooperation
    er der penge med i det => budgets
    hvordan bliver initiativerne finansieret => budgets
    skal forslaget passe ind i en arbejdsplan => work-plans
    hvilke emner kan mit forslag handle om => example-areas
    må jeg foreslå noget helt andet => other-areas
    er du en robot => assistant-person
    bruger du AI? => assistant-ai
    kan jeg holde en pause => assistant-pause
    hvem læser mit svar => assistant-readers
    bliver mit navn offentligt => assistant-public
    må jeg være anonym => assistant-anonymous
    hvor lang tid gemmer i mine data => assistant-privacy
    hvornår sender du mit forslag => assistant-when-sent
    kan jeg ændre mine svar => assistant-change
    kan jeg bare sende en mail i stedet => assistant-by-email
    får jeg en kvitering => assistant-receipt
    kan man svare efter fristen? => assistant-late
    må jeg sende flere forslag => assistant-several
    hvor lang tid tager det at svare => assistant-duration
    kan jeg vedhæfte et dokument => assistant-files
    kan jeg skrive på engelsk => assistant-english
    hvad skal der stå i emnefeltet => subject-mark
    hvornår skal man svare => deadline
    må min forening være med => who-may-answer
    skal det holdes inden for budgettet => budgets
    bliver mine svar gemt hvis jeg lukker siden => assistant-pause
    hvornår sletter i mine data => assistant-privacy
    kan jeg rette noget senere => assistant-change
    er du et rigtigt menneske => assistant-person
    bruger i kunstig inteligens => assistant-ai
    kan det være regionalt => levels
    hvad sker der bagefter => later-work
  `,
  );
});

test('English questions that the consultation answers are answered', () => {
  findsEach(
    'en',
    `
    when is the deadline => deadline
    how long is the consultation open? => deadline
    who can take part => who-may-answer
    who may submit a proposal? => who-may-answer
    can a company take part => who-may-answer
    what is ogp short for => ogp
    whats the purpose of ogp => purpose
    how many countries are members of ogp? => countries
    when did denmark become a member => member-since
    what is this consultation about => consultation-about
    which years does the plan cover => plan-years
    who can i contact with questions => contact
    who writes the plan => who-writes
    what happens to proposals that are not selected => left-out
    does it have to be national? => levels
    who can own an initiative => who-may-own
    is there any funding => budgets
    how are initiatives financed => budgets
    what can my proposal be about => example-areas
    are you a robot => assistant-person
    do you use AI => assistant-ai
    can i take a brake => assistant-pause
    who will read my answers => assistant-readers
    will my name be published? => assistant-public
    can i be anonymous => assistant-anonymous
    how long do you keep my data => assistant-privacy
    can i change my answers later => assistant-change
    do i get a receipt? => assistant-receipt
    can i answer after the deadline => assistant-late
    how long does it take => assistant-duration
    can i attach a file? => assistant-files
    can i write in danish => assistant-english
    when do i have to answer => deadline
    can my association join => who-may-answer
    is denmark a member => member-since
    are you human => assistant-person
    where do i send it => how-to-send
    is climate included => development-areas
    what happens afterwards => later-work
    who gets my proposal => assistant-readers
  `,
  );
});

test('Danish questions that the consultation does not answer are refused, however near they come', () => {
  refusesEach(
    'da',
    `
    skal mit forslag være nyt?
    hvem har lavet dig?
    hvor mange har svaret?
    er det frivilligt?
    hvad er telefonnummeret til kommunen?
    kan man søge penge til initiativet hos EU?
    hvem betaler min tid?
    får jeg penge for mit forslag?
    hvordan får jeg aktindsigt i andres svar
    kan jeg læse andres forslag
    kan jeg få aktindsigt i andres svar?
    hvornår får jeg svar på mit forslag
    hvornår er planen færdig?
    hvornår bliver planen offentliggjort
    hvem vælger forslagene
    hvem godkender handlingsplanen?
    hvem betaler din løn
    hvem ejer dig?
    hvor gammel er du
    hvad hedder du?
    kan du lide kaffe
    hvem er Rune Møller Thomsen gift med?
    hvad er adressen på Digitaliseringsstyrelsen
    hvornår har styrelsen åbent
    hvor mange forslag kommer med i planen?
    hvor mange kommuner er med
    hvor mange penge er der
    hvor meget må initiativet koste?
    hvor langt må mit forslag være
    hvornår begynder den næste høring
    er fristen blevet forlænget?
    kan fristen udskydes
    kan jeg få mere tid
    hvorfor er fristen så kort
    er Norge med i OGP
    er USA medlem af OGP?
    hvem er formand for OGP
    hvor ligger OGP's hovedkontor
    hvad koster medlemskabet
    hvad stod der i den første handlingsplan?
    hvad kom der ud af den anden plan
    hvem skrev den forrige plan
    skal jeg være dansk statsborger
    er der en aldersgrænse
    må børn være med?
    må udlændinge svare
    er planen juridisk bindende for kommunerne?
    hvem evaluerer planen
    kan jeg klage over planen
    kan jeg trække mit forslag tilbage når det er sendt
    kan jeg rette forslaget efter at det er sendt?
    ejer jeg selv ideen bagefter
    har jeg ophavsret til mit forslag
    er der moms på initiativer
    må forslaget handle om Grønland
    kan jeg ringe til dig
    kan du ringe til mig?
    kan du skrive forslaget for mig
    kan du oversætte mit forslag til tysk
    kan jeg svare på fransk?
    hvem har fundet på det her
    hvem kontrollerer dig
    er det for sent at fortryde
    hvor mange må være med
    skal Danmark være med
    hvad betyder aktindsigt
    hvem har adgang til mine data
    bliver jeg kontaktet
    får jeg besked hvis mit forslag vælges
    kan jeg sende mit forslag med brev
    skal jeg svare på alle spørgsmål
    hvilke lande er bedst
    må jeg svare for min chef
    må jeg svare to gange
    hvor mange forslag må man sende
    hvad koster planen
    er planen lov
    hvor længe gælder mit svar
    hvornår starter OGP
    kan initiativet gælde Tyskland
    kan jeg slette mine svar
    taler du tysk
    sender du en kvittering til kommunen
    hvem ejer mine svar
  `,
  );
});

test('English questions that the consultation does not answer are refused, however near they come', () => {
  refusesEach(
    'en',
    `
    must I write in Danish?
    who made you?
    how many people have answered
    is it voluntary?
    what is the phone number of the municipality?
    can i get EU money for the initiative
    who pays for my time?
    do i get paid for my proposal
    can i read other people's proposals
    how do i get access to others' answers
    when do i hear back
    when will the plan be finished?
    who chooses the proposals
    who approves the plan?
    how old are you
    what is your name
    how many proposals will be chosen?
    how much may the initiative cost
    how long may my proposal be
    can the deadline be extended?
    why is the deadline so short
    is Sweden a member of OGP?
    who leads OGP
    what does membership cost
    what was in the first action plan
    do i have to be a danish citizen
    is there an age limit?
    may children take part
    can i withdraw my proposal after it is sent
    do i keep the copyright
    can you phone me
    can you write the proposal for me?
    can i answer in French
    when does the agency open
    where is the agency
    when is the next consultation
    does my proposal have to be new
    what did the second plan achieve
    can i see who has answered
    who is the minister
    can i send it by post
    who owns my answers
    can i delete my answers
    how many proposals may i send
    who decides
    is it a law
    do you speak German
    can i use chatgpt
    how many people work on it
    do you send my name to others
    who saves my answers
    when does the initiative begin
    can the plan be changed
    may i answer twice
    does the plan cost money
    do i have to pay
  `,
  );
});

test('questions in the words of people who have not read the FAQ are answered, or refused when the text says nothing of them', () => {
  findsEach('da', answeredDanish);
  findsEach('en', answeredEnglish);
  refusesEach('da', refusedDanish);
  refusesEach('en', refusedEnglish);
});

test('every wording of a question is whole, and no answer begins with a yes or a no', () => {
  const wrong = (['da', 'en'] as const).flatMap((language) =>
    content.words[language].faq.flatMap(({ id, questions, answer }) => [
      ...questions.filter((text) => !/^\p{Lu}.*\?$/u.test(text)).map((text) => `${id}: ${text}`),
      ...(/^(?:ja|nej|yes|no)\b/i.test(answer) ? [`${id}: ${answer}`] : []),
    ]),
  );
  assert.deepEqual(wrong, []);
});

test('every wording finds its own entry', () => {
  for (const language of ['da', 'en'] as const)
    findsEach(
      language,
      content.words[language].faq.flatMap(({ id, questions }) => questions.map((text) => `${text} => ${id}`)).join('\n'),
    );
});
