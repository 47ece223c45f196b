type Child = Node | string;

/** An element with its properties and children. Text is text: nothing here reads HTML. */
export const element = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Partial<Omit<HTMLElementTagNameMap[T], 'style' | 'dataset' | 'innerHTML' | 'outerHTML'>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[T] => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

/** Text for ears only. */
export const hidden = (text: string): HTMLElement => element('span', { className: 'hidden' }, text);

/** The element of an id that page.html holds. */
export const byId = <T extends HTMLElement>(id: string): T => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`page.html has no element with the id "${id}".`);
  return found as T;
};
