import type { Found } from './found.js';
import type { Organisation } from './organisation-name.js';
import type { TypeByForm } from './organisation-type.js';

/** A body that a text says its sender answers for, or works at. */
export interface SaidBody extends Found<string> {
  /** Only a place of work, or a hint; `sure` is then false as soon as the sender answers as a citizen. */
  readonly strength: 'speaks-for' | 'works-at' | 'hint';
  /** What it is said to be beside its name: "Open Shore, a volunteer-run NGO". */
  readonly kind?: TypeByForm;
}

/** A body as it was found. */
export const asFound = ({ name, start, end }: Organisation, sure: boolean, strength: SaidBody['strength']): SaidBody => ({
  value: name,
  start,
  end,
  sure,
  strength,
});

/** What joins an office and the body it is held in. */
export const preposition = /^(?:i|for|hos|ved|paa|af|of|at|in|with|fra|from)$/;
