/** Signs that mean something anywhere in markdown, and those that do at the head of a line: a bullet, "1. marts". */
const anywhere = /[\\`*_{}[\]()#+!|<>~]/g;
const bulletAtHead = /^([ \t]*)([-=])/gm;
const numberAtHead = /^([ \t]*\d{1,9})([.)])/gm;

/** Plain text as markdown that shows exactly that text, so that nobody's words become a link or a list. */
export const escapeMarkdown = (text: string): string =>
  text.replace(anywhere, '\\$&').replace(bulletAtHead, '$1\\$2').replace(numberAtHead, '$1\\$2');
