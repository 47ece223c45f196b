import { cleanText } from './clean-text.js';

/** What begins emphasis, code, a link, HTML or an escape. An underscore inside a word, as in an address, is only itself. */
const anywhere = /[\\`*[<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)/gu;
/** What begins a heading, a quotation, a list or a rule at the head of a line; a number makes a list by what follows it. */
const atLineStart = /(\n[ \t]*)([#>+=-])/g;
const afterNumber = /(\n[ \t]*\d{1,9})([.)])/g;

const escapeLines = (lines: string): string =>
  lines.replace(anywhere, '\\$&').replace(atLineStart, '$1\\$2').replace(afterNumber, '$1\\$2');

/**
 * Text of a respondent, cleaned and escaped, so that it stands in a reply as it was typed and makes no links and no markup. A backslash
 * before ASCII punctuation is the sign itself (CommonMark 2.4): the page, Teams and the terminal take it away again. Linear.
 */
export const escapeMarkdown = (text: string): string => escapeLines(`\n${cleanText(text)}`).slice(1);

/** The same for text that comes after other words on its line, so that a date needs no escape. */
export const escapeInline = (text: string): string => escapeLines(cleanText(text));
