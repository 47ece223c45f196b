import type { Found } from './found.js';
import type { Organisation } from './organisation-name.js';
import type { TypeByForm } from './organisation-type.js';
import { saidAt } from './respondent-words.js';
import type { Token } from './text.js';

/** A body that a text says its sender answers for, or works at. */
export interface SaidBody extends Found<string> {
  /** Only a place of work, or a hint; `sure` is then false as soon as the sender answers as a citizen. */
  readonly strength: 'speaks-for' | 'works-at' | 'hint';
  /** What it is said to be beside its name: "Open Shore, a volunteer-run NGO". */
  readonly kind?: TypeByForm;
  /** No name of its own, only what it is: "ambassaden i Nairobi". */
  readonly described?: boolean;
}

/** A body as it was found. */
export const asFound = ({ name, start, end, kind }: Organisation, sure: boolean, strength: SaidBody['strength']): SaidBody => ({
  value: name,
  start,
  end,
  sure,
  strength,
  ...(kind ? { kind } : {}),
});

/** What joins an office and the body it is held in. */
export const preposition = /^(?:i|for|hos|ved|paa|af|of|at|in|with|fra|from)$/;

const beside =
  /^(?:,\s(?:som er\s|der er\s|which is\s|vi er\s|we are\s)?(?:en|et|a|an|the)\s|(?:\si\sryggen|,\s[^,.()\n]{3,40})?\s\((?:det er\s|vi er\s|we are\s|som er\s)?(?:en\s|et\s|a\s|an\s)?)/iu;

/** "Open Shore, a volunteer-run NGO", "Lige Adgang (forening)": what a body is stands beside its name. */
export const explained = (text: string, list: readonly Token[], { end }: Organisation): TypeByForm | null => {
  const joint = beside.exec(text.slice(end, end + 70))?.[0];
  const next = joint === undefined ? -1 : list.findIndex((word) => word.start >= end + joint.length);
  const said = next < 0 ? null : saidAt(list, next)?.said;
  return said?.role === 'body' ? said : null;
};
