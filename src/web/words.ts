/** The page's own words, and how it changes its language without being loaded anew. */
import { type Language, languages } from '../domain/language.js';

let strings: Readonly<Record<string, string>> = JSON.parse(document.body.dataset.strings ?? '{}');

export const isLanguage = (text: unknown): text is Language => languages.some((language) => language === text);

export const language = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'da');

/** The text of `page.<key>`; `{name}` in it becomes the value. A key that is missing shows itself. */
export const word = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
  (strings[`page.${key}`] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The same page in another language, as a document that is read and never shown. */
const pageIn = (other: Language): Promise<Document> =>
  new Promise((resolve, reject) => {
    // Unlike DOMParser, a request for a document needs no trusted HTML: scripts in it never run.
    const request = new XMLHttpRequest();
    request.open('GET', `/?lang=${other}`);
    request.responseType = 'document';
    request.timeout = 20_000;
    request.onload = () =>
      request.response instanceof Document && request.status === 200
        ? resolve(request.response)
        : reject(new TypeError('No page.'));
    request.onerror = request.ontimeout = () => reject(new TypeError('No connection.'));
    request.send();
  });

/** Takes over every word of the page in another language; both pages come from one template, so their elements pair off. */
export const relabel = async (other: Language): Promise<void> => {
  if (other === language()) return;
  const page = await pageIn(other);
  document.documentElement.lang = other;
  document.title = page.title;
  document.body.dataset.strings = page.body.dataset.strings ?? '{}';
  strings = JSON.parse(document.body.dataset.strings);
  const theirs = page.querySelectorAll<HTMLElement>('[data-words]');
  document.querySelectorAll<HTMLElement>('[data-words]').forEach((mine, index) => {
    const same = theirs[index];
    if (!same) return;
    for (const name of ['lang', 'hreflang', 'href', 'aria-label'])
      if (same.hasAttribute(name)) mine.setAttribute(name, same.getAttribute(name) ?? '');
    if (mine.dataset.words !== 'label') mine.textContent = same.textContent;
  });
  history.replaceState(null, '', `/?lang=${other}`);
};
