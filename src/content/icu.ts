import { IntlMessageFormat } from 'intl-messageformat';

/** What a text in ICU MessageFormat is made of, as far as it can be checked without saying it. */
export interface IcuText {
  /** Every argument by its name: the branches of a select on it, or `undefined` where its value itself is shown. */
  readonly arguments: ReadonlyMap<string, readonly string[] | undefined>;
  /** Nothing but words and placeholders: no select, plural, number or date. */
  readonly plain: boolean;
}

/** A text, or why it is none; `fault` is a sentence without its full stop. */
export type IcuReading = { readonly text: IcuText } | { readonly fault: string };

type Elements = ReturnType<NonNullable<typeof IntlMessageFormat.__parse>>;
type Element = Elements[number];

/** The package's numbers for its types of element: an enum that it does not export. */
const elementTypes = { literal: 0, argument: 1, select: 5, pound: 7 } as const;

const faults: Readonly<Record<string, string>> = {
  EXPECT_ARGUMENT_CLOSING_BRACE: 'a "{" has no "}"',
  UNCLOSED_ARGUMENT: 'a "{" has no "}"',
  EMPTY_ARGUMENT: 'there is nothing between "{" and "}"',
  MALFORMED_ARGUMENT: 'there is more than a name between "{" and "}"; a name holds letters, digits and "_"',
  MISSING_OTHER_CLAUSE: 'a select or plural has no branch "other"',
  DUPLICATE_SELECT_ARGUMENT_SELECTOR: 'a select has the same branch twice',
  DUPLICATE_PLURAL_ARGUMENT_SELECTOR: 'a plural has the same branch twice',
  EXPECT_SELECT_ARGUMENT_OPTIONS: 'a select has no branches',
  EXPECT_PLURAL_ARGUMENT_OPTIONS: 'a plural has no branches',
  EXPECT_SELECT_ARGUMENT_SELECTOR: 'a branch of a select has no name',
  EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT:
    'a branch of a select is not followed by its text in "{...}"; write "_" for "-" in its name',
  EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT: 'a branch of a plural is not followed by its text in "{...}"',
  INVALID_ARGUMENT_TYPE: 'after the comma there may be select, plural, number, date or time',
};

const branchesOf = (element: Element): Readonly<Record<string, { readonly value: Elements }>> =>
  'options' in element ? element.options : {};

/** Collects the arguments of elements, at any depth; says whether all of them are plain. */
const collect = (elements: Elements, found: Map<string, readonly string[] | undefined>): boolean => {
  let plain = true;
  for (const element of elements) {
    const type: number = element.type;
    if (type === elementTypes.literal || type === elementTypes.pound || !('value' in element)) continue;
    if (type !== elementTypes.argument) plain = false;
    const branches = branchesOf(element);
    const before = found.get(element.value) ?? [];
    found.set(element.value, type === elementTypes.select ? [...before, ...Object.keys(branches)] : undefined);
    for (const branch of Object.values(branches)) collect(branch.value, found);
  }
  return plain;
};

/** Without one of these a text is nothing but its words: most are, and need no parser. */
const special = /[{}]/;
const nothing: IcuReading = { text: { arguments: new Map(), plain: true } };

/** Reads a text as ICU MessageFormat, the way `messages/` will. */
export const readIcu = (text: string): IcuReading => {
  if (!special.test(text)) return nothing;
  const parse = IntlMessageFormat.__parse;
  if (!parse)
    throw new Error('intl-messageformat came without its parser. Import the package itself, not its "no-parser" build.');
  try {
    const found = new Map<string, readonly string[] | undefined>();
    const plain = collect(parse(text, { ignoreTag: true }), found);
    return { text: { arguments: found, plain } };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { fault: faults[error.message] ?? error.message.toLowerCase().replaceAll('_', ' ') };
  }
};
