import type { Request } from 'restify';
import { type Language, languages } from '../domain/language.js';
import type { Assistant } from '../domain/turn.js';
import { languageOf } from './activities.js';
import { type Answer, type Handler, jsonAnswer, Refusal } from './answer.js';
import { htmlResource, type Resource, resourceAnswer } from './resource.js';
import { pageHeaders } from './security-headers.js';
import type { Fill, Site } from './site.js';

/** A path of the website, and what stands there. */
export interface PageRoute {
  readonly path: string;
  readonly handle: Handler;
}

/** What the pages need of the house. */
export interface PageParts {
  readonly site: Site;
  readonly assistant: Pick<Assistant, 'text' | 'texts'>;
  /** What every page says about the clock; empty when it is the real one. */
  readonly clock: (language: Language) => string;
}

/** The language a page is shown in: the one asked for, else the first of ours that the browser names, else Danish. */
export const pageLanguage = (request: Pick<Request, 'url' | 'headers'>): Language => {
  const asked = new URLSearchParams(request.url?.split('?')[1] ?? '').get('lang');
  const accepted = String(request.headers['accept-language'] ?? '')
    .slice(0, 200)
    .split(',');
  return languageOf(asked ?? undefined) ?? accepted.map((part) => languageOf(part.split(';')[0]?.trim())).find(Boolean) ?? 'da';
};

/** What every template may ask for. */
export const pageFill =
  ({ assistant, clock }: PageParts, language: Language): Fill =>
  (name, argument) => {
    switch (name) {
      case 'lang':
        return language;
      case 'text':
        return assistant.text(language, argument);
      case 'strings':
        return JSON.stringify(assistant.texts(language, 'page.'));
      case 'clock':
        return clock(language);
      default:
        return undefined;
    }
  };

const forever = 'public, max-age=31536000, immutable';
const askFirst = 'no-cache';

/** The website: its pages in both languages, each rendered once, and the files they load. */
export const pages = (parts: PageParts): { readonly routes: readonly PageRoute[]; readonly notFound: Handler } => {
  const { site, assistant } = parts;
  const rendered = new Map<string, Resource>();

  const page =
    (template: string, status = 200): Handler =>
    (request) => {
      const language = pageLanguage(request);
      const key = `${language}/${template}`;
      const made = rendered.get(key) ?? htmlResource(site.render(template, pageFill(parts, language)));
      rendered.set(key, made);
      const headers = { ...pageHeaders, 'cache-control': askFirst, 'content-language': language, vary: 'accept-language' };
      return resourceAnswer(request, made, headers, status);
    };

  const notFoundPage = page('not-found.html', 404);
  const nothingHere = new Refusal(404, 'NotFound', 'There is nothing at this address.');

  /** Browsers get a page, programs an error they can read. */
  const notFound: Handler = async (request) => {
    if (!String(request.headers.accept ?? '').includes('text/html')) throw nothingHere;
    return notFoundPage(request);
  };

  const file = async (request: Request, name: string): Promise<Answer> => {
    const found = site.asset(name);
    if (!found) throw nothingHere;
    return resourceAnswer(request, found.resource, { 'cache-control': found.lasting ? forever : askFirst });
  };

  const strings: Handler = async (request) => {
    const language = languages.find((one) => `${one}.json` === request.params.file);
    if (!language) throw nothingHere;
    return jsonAnswer(200, assistant.texts(language, 'page.'), { 'cache-control': askFirst });
  };

  return {
    notFound,
    routes: [
      { path: '/', handle: page('page.html') },
      { path: '/privacy', handle: page('privacy.html') },
      { path: '/favicon.svg', handle: (request) => file(request, 'favicon.svg') },
      { path: '/page/strings/:file', handle: strings },
      { path: '/assets/:file', handle: (request) => file(request, String(request.params.file)) },
    ],
  };
};
