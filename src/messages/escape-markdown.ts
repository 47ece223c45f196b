import { cleanText } from './clean-text.js';

/** What begins emphasis, code, a link, HTML or an escape, wherever it stands. */
const anywhere = /[\\`*_[\]<>~|]/g;
/** What begins a heading, a list or a rule at the head of a line, and what makes a list of a number there. */
const atLineStart = /^([ \t]*)([#+=-])/gm;
const afterNumber = /^([ \t]*\d{1,9})([.)])/gm;

/**
 * Text of a respondent, cleaned and escaped, so that it stands in a reply as it was typed and makes no links and no markup. A backslash
 * before ASCII punctuation is the sign itself (CommonMark 2.4): the page, Teams and the terminal take it away again. Linear.
 */
export const escapeMarkdown = (text: string): string =>
  cleanText(text).replace(anywhere, '\\$&').replace(atLineStart, '$1\\$2').replace(afterNumber, '$1\\$2');
