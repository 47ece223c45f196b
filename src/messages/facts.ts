import type { Consultation } from '../domain/consultation.js';
import type { FactName } from '../domain/fact-names.js';
import type { Language } from '../domain/language.js';
import type { Instant } from '../domain/time.js';
import { dateIn } from '../domain/time.js';
import { dateWords } from './value-words.js';

/** How a text will be shown: as it stands, or as the Markdown of a reply, where an e-mail address is a link. */
export type Form = 'plain' | 'markdown';

/** What any text may say of its consultation. */
export const factsOf = (
  consultation: Consultation,
  language: Language,
  name: string,
  form: Form,
): Readonly<Record<FactName, string | number>> => {
  const { coordinator, retention, timeZone } = consultation;
  const day = (moment: Instant): string => dateWords(dateIn(moment, timeZone), language);
  return {
    consultation: name,
    coordinator: coordinator.name,
    organisation: coordinator.organisation,
    email: form === 'plain' ? coordinator.email : `[${coordinator.email}](mailto:${coordinator.email})`,
    phone: coordinator.phone,
    subject: consultation.subjectPrefix,
    opens: day(consultation.opens),
    deadline: day(consultation.closes),
    minutes: consultation.minutes,
    draftDays: retention.draftDays,
    proposalDays: retention.proposalDays,
  };
};
