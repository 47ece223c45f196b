/**
 * What respondents typed, made fit to be shown: the signs stay, and what could disguise them goes. Emoji and their joiners are signs.
 */

/** Controls but for tab and line feed, zero-width spaces, and the marks that turn the direction of writing (CVE-2021-42574). */
const invisible = /[^\P{Cc}\t\n]|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
const lineBreak = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const loneSurrogate = /\p{Cs}/gu;
/** More marks on one letter than any language writes: they would climb over the lines around. */
const stackedMarks = /(\p{M}{4})\p{M}+/gu;

/** Several lines: line breaks are "\n", at most one empty line in a row, nothing at either end. Linear. */
export const cleanText = (text: string): string =>
  text
    .replace(lineBreak, '\n')
    .replace(invisible, '')
    .replace(loneSurrogate, '\ufffd')
    .normalize('NFC')
    .replace(stackedMarks, '$1')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();

/** One line: every run of white space is one space. For subjects, names and excerpts; joiners go as well. Linear. */
export const cleanLine = (text: string): string =>
  cleanText(text)
    .replace(/\u200c|\u200d|\u00ad/g, '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ');

/** The beginning of a line, at most `length` signs with the "…" that says there is more; cut between words where that is near. */
export const excerpt = (line: string, length: number): string => {
  const signs = Array.from(line);
  if (signs.length <= length) return line;
  const cut = signs.slice(0, length - 1).join('');
  const end = signs[length - 1] === ' ' ? cut.length : cut.lastIndexOf(' ');
  return `${(end > cut.length * 0.6 ? cut.slice(0, end) : cut).replace(/[\s,;:.–-]+$/, '')}…`;
};
