/** What every text may say of its consultation unasked: the placeholders that `messages/` fills in and `content/` lets through. */
export const factNames = [
  'consultation',
  'coordinator',
  'organisation',
  'email',
  'phone',
  'subject',
  'opens',
  'deadline',
  'minutes',
  'draftDays',
  'proposalDays',
] as const;

export type FactName = (typeof factNames)[number];
