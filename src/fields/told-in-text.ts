import { findBodies } from '../recognizers/bodies.js';
import { findFunding } from '../recognizers/funding.js';
import { findSender } from '../recognizers/sender.js';

/** One message is asked about many fields: each recognizer reads it once. */
const once = <T>(find: (text: string) => T): ((text: string) => T) => {
  let last: { readonly text: string; readonly found: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, found: find(text) };
    return last.found;
  };
};

/** Who sends a text, as it says itself. */
export const senderIn = once(findSender);

/** Who owns the initiative and who takes part; "vi" is whoever the text says that it is from. */
export const bodiesIn = once((text) => {
  const { organisation } = senderIn(text);
  return findBodies(text, organisation && { organisation: organisation.value, sure: organisation.sure });
});

/** How the initiative is paid, as a text says it. */
export const fundingIn = once(findFunding);
