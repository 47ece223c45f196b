import type { OptionId } from '../domain/answer.js';
import type { ChoiceSubject } from '../domain/subjects.js';
import type { Found } from '../recognizers/found.js';
import { readFunding } from '../recognizers/funding.js';
import { readLevel } from '../recognizers/level.js';
import { findLevel } from '../recognizers/level-find.js';
import { readOwnership } from '../recognizers/ownership.js';
import { readRespondentType } from '../recognizers/respondent-type.js';
import { bodiesIn, fundingIn, senderIn } from './told-in-text.js';

/** What free words choose: these options, or which of several they may mean. */
export type SubjectReading =
  | { readonly state: 'chosen'; readonly options: readonly OptionId[] }
  | { readonly state: 'unclear'; readonly candidates: readonly (readonly OptionId[])[] };

interface Subject {
  /** The words as an answer to the question about it; `null` when they say nothing of it. */
  readonly read: (text: string) => SubjectReading | null;
  /** What a text says of it unasked. */
  readonly find: (text: string) => Found<readonly OptionId[]> | null;
}

const chosen = (...options: readonly OptionId[]): SubjectReading => ({ state: 'chosen', options });
const oneOf = (options: readonly OptionId[]): SubjectReading => ({
  state: 'unclear',
  candidates: options.map((option) => [option]),
});

/** A finding of one option, as choices hold it. */
const asOptions = (found: Found<OptionId> | null): Found<readonly OptionId[]> | null =>
  found && { ...found, value: [found.value] };

/** What is known of each subject that a choice may be about. */
export const subjects: { readonly [S in ChoiceSubject]: Subject } = {
  level: {
    read: (text) => {
      const reading = readLevel(text);
      return reading?.state === 'levels' ? chosen(...reading.levels) : reading;
    },
    find: findLevel,
  },
  ownership: {
    read: (text) => {
      const reading = readOwnership(text);
      if (!reading) return null;
      return reading.state === 'ownership' ? chosen(reading.type) : oneOf(['single', 'collaboration']);
    },
    find: (text) => asOptions(bodiesIn(text).ownerType),
  },
  funding: {
    read: (text) => {
      const reading = readFunding(text);
      if (!reading) return null;
      if (reading.state === 'unclear') return oneOf(reading.candidates);
      return reading.sure ? chosen(reading.funding) : oneOf([reading.funding]);
    },
    find: (text) => asOptions(fundingIn(text).funding),
  },
  respondent: {
    read: (text) => {
      const reading = readRespondentType(text);
      if (!reading) return null;
      return reading.state === 'type' ? chosen(reading.type) : oneOf(reading.candidates);
    },
    find: (text) => asOptions(senderIn(text).respondentType),
  },
};
