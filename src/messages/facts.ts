import type { Consultation } from '../domain/consultation.js';
import type { FactName } from '../domain/fact-names.js';
import type { Language } from '../domain/language.js';
import type { Instant } from '../domain/time.js';
import { dateIn } from '../domain/time.js';
import { dateWords } from './value-words.js';

/** What any text may say of the consultation. The e-mail address is a Markdown link: who shows a text otherwise gives it plainly. */
export const factsOf = (
  consultation: Consultation,
  language: Language,
  name: string,
): Readonly<Record<FactName, string | number>> => {
  const { coordinator, retention, timeZone } = consultation;
  const day = (moment: Instant): string => dateWords(dateIn(moment, timeZone), language);
  return {
    consultation: name,
    coordinator: coordinator.name,
    organisation: coordinator.organisation,
    email: `[${coordinator.email}](mailto:${coordinator.email})`,
    phone: coordinator.phone,
    subject: consultation.subjectPrefix,
    opens: day(consultation.opens),
    deadline: day(consultation.closes),
    minutes: consultation.minutes,
    draftDays: retention.draftDays,
    proposalDays: retention.proposalDays,
  };
};
