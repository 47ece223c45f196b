/** Where the reader is, and what new messages may do about it: they never pull anybody away from what they are reading. */

/** So near to the end, in CSS pixels, counts as "at the end". */
const nearEnd = 160;

const root = document.documentElement;
const calm = matchMedia('(prefers-reduced-motion: reduce)');

export const atEnd = (): boolean => root.scrollHeight - innerHeight - scrollY < nearEnd;

const go = (top: number, smooth: boolean): void => scrollTo({ top, behavior: smooth && !calm.matches ? 'smooth' : 'instant' });

export const toEnd = (smooth = true): void => go(root.scrollHeight, smooth);

/**
 * Shows everything from `first` to the end of the page; when that is more than fits, shows its beginning, so that a long message is read
 * from the top. `top` and `bottom` are what lies over the page there.
 */
export const reveal = (first: HTMLElement, top: number, bottom: number, smooth = true): void => {
  const start = first.getBoundingClientRect().top + scrollY;
  const last = first.parentElement?.getBoundingClientRect().bottom ?? 0;
  const fits = last + scrollY - start <= innerHeight - top - bottom;
  if (fits) toEnd(smooth);
  else go(start - top - 16, smooth);
};
