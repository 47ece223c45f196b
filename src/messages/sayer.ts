import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../domain/language.js';
import { locales } from './value-words.js';

/** What placeholders are filled in with. */
export type Values = Readonly<Record<string, string | number>>;

/** Signs without which a text is nothing but its words, as `npm run check` reads it too. */
const special = /[{}]/;

/** Says texts by key. Each is compiled when it is first said, and kept: compiling costs a hundred times as much as saying. */
export const sayer = (texts: Readonly<Record<string, string>>, language: Language): ((key: string, values: Values) => string) => {
  const compiled = new Map<string, string | IntlMessageFormat>();
  const compile = (key: string): string | IntlMessageFormat => {
    const text = texts[key];
    if (text === undefined) throw new Error(`No text "${key}" in ${language}. Run "npm run check".`);
    return special.test(text) ? new IntlMessageFormat(text, locales[language], undefined, { ignoreTag: true }) : text;
  };
  return (key, values) => {
    let message = compiled.get(key);
    if (message === undefined) {
      message = compile(key);
      compiled.set(key, message);
    }
    return typeof message === 'string' ? message : String(message.format(values));
  };
};
