import type { FieldId } from '../domain/answer.js';
import type { Content } from '../domain/consultation.js';
import { languages } from '../domain/language.js';

const cache = new WeakMap<Content, Readonly<Record<FieldId, readonly string[]>>>();

/** The ways people name the fields, in every language: people mix them. The same object every time, so that tables are built once. */
export const namesOf = ({ content }: { readonly content: Content }): Readonly<Record<FieldId, readonly string[]>> => {
  const known = cache.get(content);
  if (known) return known;
  const names = Object.fromEntries(
    content.consultation.fields.map(({ id }) => [
      id,
      languages.flatMap((language) => {
        const { names, texts } = content.words[language];
        return [...(names[id] ?? []), texts[`fields.${id}.label`] ?? id];
      }),
    ]),
  );
  cache.set(content, names);
  return names;
};
