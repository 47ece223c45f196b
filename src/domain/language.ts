/** The languages every text exists in. Danish comes first: it is what an unknown respondent is met with. */
export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];
