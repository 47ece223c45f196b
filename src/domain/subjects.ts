/**
 * What a field may be about, beyond its kind, so that free words about it are understood: the recognizers know these subjects and no
 * consultation. A choice about a subject has options among those listed here.
 */
export const choiceSubjects = {
  /** Where the initiative works. */
  level: ['local', 'regional', 'national'],
  /** Whether one body runs it, or several together. */
  ownership: ['single', 'collaboration'],
  /** Whether it is paid within existing budgets. */
  funding: ['within-existing-budgets', 'not-within', 'unknown'],
  /** What kind of respondent the sender is. */
  respondent: ['citizen', 'company', 'ngo', 'public-authority'],
} as const;

export type ChoiceSubject = keyof typeof choiceSubjects;
export type Level = (typeof choiceSubjects.level)[number];
export type Ownership = (typeof choiceSubjects.ownership)[number];
export type Funding = (typeof choiceSubjects.funding)[number];
export type Respondent = (typeof choiceSubjects.respondent)[number];

/** The subjects of a text. A `description` takes a proposal that is told in one go; a `title` is proposed from it. */
export const textSubjects = [
  'title',
  'description',
  'problem',
  'workplan',
  'civil-society',
  'funding-source',
  'person',
  'organisation',
] as const;

export type TextSubject = (typeof textSubjects)[number];

/** The one subject of a consent: that what is sent may be published. */
export const consentSubjects = ['publication'] as const;

export type ConsentSubject = (typeof consentSubjects)[number];
