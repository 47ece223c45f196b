/** Where the reader is, and what new messages may do about it: they never pull anybody away from what they are reading. */

/** So near to the end, in CSS pixels, counts as "at the end". */
const nearEnd = 160;

const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** The bottom of the conversation on the page. */
const bottom = (): number => scrollY + (document.querySelector('main')?.getBoundingClientRect().bottom ?? 0);

/** Where the answer box stands just under the conversation: below it is only the foot of the page. */
const end = (): number => bottom() + (document.querySelector<HTMLElement>('.composer')?.offsetHeight ?? 0) - innerHeight;

/** Whether the end is in view. `grown` is what the answer box has grown by since it was. */
export const atEnd = (grown = 0): boolean => end() - grown - scrollY < nearEnd;

const go = (top: number, smooth: boolean): void => scrollTo({ top, behavior: smooth && !calm.matches ? 'smooth' : 'instant' });

export const toEnd = (smooth = true): void => go(end(), smooth);

/**
 * Shows everything from `first` to the end of the conversation; when that is more than fits, shows its beginning, so that a long message is
 * read from the top. `above` and `below` are the heights of what lies over the page there.
 */
export const reveal = (first: HTMLElement, above: number, below: number, smooth = true): void => {
  const top = first.getBoundingClientRect().top + scrollY;
  const fits = bottom() - top <= innerHeight - above - below;
  if (fits) toEnd(smooth);
  else go(top - above - 16, smooth);
};
