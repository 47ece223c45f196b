import { isoDate } from '../../src/domain/time.js';
import { readAnswerOrQuestion } from '../../src/recognizers/answer-or-question.js';
import { findAuthorities, splitNames, splitOwner } from '../../src/recognizers/authorities.js';
import { findBodies } from '../../src/recognizers/bodies.js';
import { readChoice } from '../../src/recognizers/choice.js';
import { findCivilSociety } from '../../src/recognizers/civil-society.js';
import { readCommand } from '../../src/recognizers/command.js';
import { findCpr, findEmails, findPhones, readEmail, readPhone } from '../../src/recognizers/contact.js';
import { findPeriod } from '../../src/recognizers/date-time/find-period.js';
import { periodProblem, readPeriod } from '../../src/recognizers/date-time/period.js';
import { declines, keeps } from '../../src/recognizers/decline.js';
import { findFunding, readFunding } from '../../src/recognizers/funding.js';
import { findLabelled } from '../../src/recognizers/labelled.js';
import { languageOf, readLanguage } from '../../src/recognizers/language.js';
import { findLevel, readLevel } from '../../src/recognizers/level.js';
import { findAmounts, readAmount } from '../../src/recognizers/money.js';
import { findNamedOptions } from '../../src/recognizers/named-options.js';
import { readOrganisation } from '../../src/recognizers/organisation.js';
import { findProblem } from '../../src/recognizers/own-words.js';
import { readOwnership } from '../../src/recognizers/ownership.js';
import { clausesOf, sentencesOf } from '../../src/recognizers/passage.js';
import { readPersonName } from '../../src/recognizers/person-name.js';
import { findPublish } from '../../src/recognizers/publish.js';
import { faqIndex, looksLikeQuestion } from '../../src/recognizers/question.js';
import { readRespondentType } from '../../src/recognizers/respondent-type.js';
import { findSender } from '../../src/recognizers/sender.js';
import { readTitle } from '../../src/recognizers/title.js';
import { proposeTitle } from '../../src/recognizers/title-propose.js';
import { findWorkplan } from '../../src/recognizers/workplan.js';
import { readYesNo } from '../../src/recognizers/yes-no.js';

const names = { title: ['titlen', 'title', 'titel'], email: ['mail', 'e-mail'], owner: ['ejer', 'owner'] };
const faq = [{ id: 'deadline', questions: ['Hvornår er fristen?'], answer: 'Den 20. august.', source: '' }];
const options = [
  { id: 'local', words: ['lokalt', 'kommunen'] },
  { id: 'national', words: ['nationalt', 'hele landet'] },
];
const today = isoDate(2017, 6, 15);

/** Every recognizer by its name, as it is called on a message: what must hold for any text is held for all of them. */
export const everyRecognizer: Readonly<Record<string, (text: string) => unknown>> = {
  readYesNo,
  readChoice: (text) => readChoice(text, options),
  readCommand: (text) => [readCommand(text, { names, freeText: true }), readCommand(text, { names, freeText: false })],
  readAnswerOrQuestion,
  looksLikeQuestion,
  faqSearch: (text) => faqIndex(faq, 'da').search(text),
  languageOf,
  readLanguage,
  declines,
  keeps,
  findEmails,
  readEmail,
  findPhones,
  readPhone,
  findCpr,
  findAmounts,
  readAmount,
  findAuthorities,
  splitNames,
  splitOwner,
  findBodies: (text) => findBodies(text, { organisation: 'Odense Kommune' }),
  readOwnership,
  readFunding,
  findFunding,
  findSender,
  readPersonName,
  readOrganisation,
  readRespondentType,
  findPeriod: (text) => findPeriod(text, today),
  readPeriod: (text) => readPeriod(text, today),
  periodProblem: (text) => periodProblem(text, today),
  readLevel,
  findLevel,
  readTitle,
  proposeTitle,
  findProblem,
  findWorkplan,
  findCivilSociety,
  findPublish,
  findNamedOptions: (text) => findNamedOptions(text, names.title, options),
  sentences: (text) => sentencesOf(text).map(clausesOf),
  findLabelled: (text) => findLabelled(text, names, (field) => field === 'title'),
};
