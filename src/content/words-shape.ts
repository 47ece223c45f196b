import { factNames } from '../domain/fact-names.js';
import type { Sketch, SketchField } from './sketch.js';

/** The keys of `common.yaml` and `page.yaml`, each with the placeholders that its text may use. */
export type Catalogue = Readonly<Record<string, readonly string[]>>;

/** What belongs under a key: an ICU text, one with plain placeholders alone, a quotation, or a list of phrases. */
export interface Expected {
  readonly is: 'text' | 'plain text' | 'quotation' | 'phrases';
  readonly needed: boolean;
  readonly placeholders: readonly string[];
}

/** What a file of words must and may hold, by dotted key. */
export type Shape = ReadonlyMap<string, Expected>;

const text = (placeholders: readonly string[], needed = true): Expected => ({ is: 'text', needed, placeholders });
const phrases = (needed: boolean): Expected => ({ is: 'phrases', needed, placeholders: [] });

const firstWord = (key: string): string => key.split('.', 1)[0] ?? key;

/**
 * What `common.yaml` and `page.yaml` must hold: the latter the groups of the website's own words, `groups`, and the former the rest.
 * The browser fills in the website's words, with plain placeholders and without the facts of the consultation.
 */
export const catalogueShapes = (
  catalogue: Catalogue,
  groups: ReadonlySet<string>,
): { readonly common: Shape; readonly page: Shape } => {
  const entries = Object.entries(catalogue);
  const own = entries.filter(([key]) => groups.has(firstWord(key)));
  const shared = entries.filter(([key]) => !groups.has(firstWord(key)));
  return {
    common: new Map(shared.map(([key, placeholders]) => [key, text([...placeholders, ...factNames])])),
    page: new Map(own.map(([key, placeholders]) => [key, { is: 'plain text', needed: true, placeholders }])),
  };
};

/** What a select finds where a field has no answer. */
const noAnswer = 'none';

/** The fields a text can depend on, with the branches of a select on each: ICU names cannot hold "-". */
export const selectable = (sketch: Sketch): ReadonlyMap<string, readonly string[]> =>
  new Map(
    sketch.fields
      .filter((field) => field.kind === 'choice' && !field.pick.includes('several'))
      .map((field) => [field.id, [...field.options.map((option) => option.replaceAll('-', '_')), noAnswer]]),
  );

const optionKeys = (field: SketchField, option: string, selects: readonly string[]): [string, Expected][] => {
  const at = `fields.${field.id}.options.${option}`;
  return [
    [`${at}.label`, text(factNames)],
    [`${at}.also`, phrases(false)],
    [`${at}.note`, text(selects, false)],
    [`${at}.flag`, text(selects, field.flags.includes(option))],
  ];
};

const fieldKeys = (field: SketchField, selects: readonly string[]): [string, Expected][] => [
  [`fields.${field.id}.label`, text(factNames)],
  [`fields.${field.id}.names`, phrases(true)],
  ...['ask', 'why', 'example', 'help'].map((part): [string, Expected] => [`fields.${field.id}.${part}`, text(selects)]),
  ...field.options.flatMap((option) => (option ? optionKeys(field, option, selects) : [])),
];

const faqKeys = (id: string): [string, Expected][] => [
  [`faq.${id}.questions`, phrases(true)],
  [`faq.${id}.answer`, text(factNames)],
  [`faq.${id}.source`, { is: 'quotation', needed: true, placeholders: [] }],
];

/** What a consultation's file of words must hold, with the questions that this file answers. */
export const consultationShape = (sketch: Sketch, questions: readonly string[]): Shape => {
  const selects = [...selectable(sketch).keys(), ...factNames];
  return new Map<string, Expected>([
    ['name', text([])],
    ...['about', 'late', 'next'].map((key): [string, Expected] => [key, text(factNames)]),
    ...sketch.sections.map(({ id }): [string, Expected] => [`sections.${id}`, text(factNames)]),
    ...sketch.fields.flatMap((field) => fieldKeys(field, selects)),
    ...questions.flatMap(faqKeys),
  ]);
};
