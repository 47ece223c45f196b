import type { Sketch, SketchField } from './sketch.js';

/** The keys of `common.yaml` and `page.yaml`, each with the placeholders that its text may use. */
export type Catalogue = Readonly<Record<string, readonly string[]>>;

/** What belongs under a key: an ICU text, a plain quotation, or a list of phrases. */
export interface Expected {
  readonly is: 'text' | 'quotation' | 'phrases';
  readonly needed: boolean;
  readonly placeholders: readonly string[];
}

/** What a file of words must and may hold, by dotted key. */
export type Shape = ReadonlyMap<string, Expected>;

/** What the texts about the consultation as a whole, and the answers to questions about it, may use. */
const facts = ['coordinator', 'organisation', 'email', 'phone', 'deadline', 'minutes', 'consultation'];

/** The first word of every key of the website's own words, which stand in `page.yaml`. */
const page = 'page.';

/** What `common.yaml` or `page.yaml` must hold. */
export const catalogueShape = (catalogue: Catalogue, file: 'common' | 'page'): Shape =>
  new Map(
    Object.entries(catalogue)
      .filter(([key]) => key.startsWith(page) === (file === 'page'))
      .map(([key, placeholders]) => [key, { is: 'text', needed: true, placeholders }]),
  );

/** The fields a text can depend on, with their options as a select must write them: ICU names cannot hold "-". */
export const selectable = (sketch: Sketch): ReadonlyMap<string, readonly string[]> =>
  new Map(
    sketch.fields
      .filter((field) => field.kind === 'choice' && !field.pick.includes('several'))
      .map((field) => [field.id, field.options.map((option) => option.replaceAll('-', '_'))]),
  );

const optionKeys = (field: SketchField, option: string, selects: readonly string[]): [string, Expected][] => {
  const at = `fields.${field.id}.options.${option}`;
  return [
    [`${at}.label`, { is: 'text', needed: true, placeholders: selects }],
    [`${at}.also`, { is: 'phrases', needed: false, placeholders: [] }],
    [`${at}.note`, { is: 'text', needed: false, placeholders: selects }],
    [`${at}.test`, { is: 'text', needed: false, placeholders: selects }],
    [`${at}.flag`, { is: 'text', needed: field.flags.includes(option), placeholders: selects }],
  ];
};

const fieldKeys = (field: SketchField, selects: readonly string[]): [string, Expected][] => [
  ...['label', 'ask', 'why', 'example', 'help'].map((name): [string, Expected] => [
    `fields.${field.id}.${name}`,
    { is: 'text', needed: true, placeholders: selects },
  ]),
  [`fields.${field.id}.names`, { is: 'phrases', needed: true, placeholders: [] }],
  ...field.options.flatMap((option) => (option ? optionKeys(field, option, selects) : [])),
];

const faqKeys = (id: string): [string, Expected][] => [
  [`faq.${id}.questions`, { is: 'phrases', needed: true, placeholders: [] }],
  [`faq.${id}.answer`, { is: 'text', needed: true, placeholders: facts }],
  [`faq.${id}.source`, { is: 'quotation', needed: true, placeholders: [] }],
];

/** What a consultation's file of words must hold, with the questions that this file answers. */
export const consultationShape = (sketch: Sketch, questions: readonly string[]): Shape => {
  const selects = [...selectable(sketch).keys()];
  return new Map<string, Expected>([
    ...['name', 'about', 'late', 'next'].map((key): [string, Expected] => [
      key,
      { is: 'text', needed: true, placeholders: facts },
    ]),
    ...sketch.sections.map(({ id }): [string, Expected] => [`sections.${id}`, { is: 'text', needed: true, placeholders: [] }]),
    ...sketch.fields.flatMap((field) => fieldKeys(field, selects)),
    ...questions.flatMap(faqKeys),
  ]);
};
