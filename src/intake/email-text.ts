import type { Block } from './email-blocks.js';

/** Lines that every mail program shows whole (RFC 5322 2.1.1 asks for at most 78). */
const width = 72;

/** A line broken between words; a word longer than a line, such as an address, is left whole. Linear. */
const wrapLine = (line: string, indent: string): string => {
  const rows: string[] = [];
  let row = indent;
  for (const word of line.split(' ')) {
    if (row !== indent && row.length + 1 + word.length > width) {
      rows.push(row);
      row = indent;
    }
    row += row === indent ? word : ` ${word}`;
  }
  return [...rows, row].join('\n').trimEnd();
};

const wrap = (text: string, indent = ''): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : wrapLine(line, indent)))
    .join('\n');

/** Answers stand indented: nothing that a respondent types looks like a heading of ours. */
const inAnswer = '  ';

const blockText = (block: Block): string => {
  switch (block.block) {
    case 'title':
      return `${wrap(block.text)}\n${'='.repeat(Math.min(block.text.length, width))}`;
    case 'heading':
      return block.text.toUpperCase();
    case 'paragraph':
      return wrap(block.text);
    case 'alerts':
      return `${block.heading.toUpperCase()}\n${block.items.map((item) => wrap(`! ${item}`)).join('\n')}`;
    case 'facts':
      return block.facts.map(({ label, text }) => wrap(`${label}: ${text}`)).join('\n');
    case 'answer':
      return [`${block.label}:`, wrap(block.text, inAnswer), ...(block.said ? [wrap(block.said, inAnswer)] : [])].join('\n');
  }
};

/** The e-mail as plain text. */
export const emailText = (blocks: readonly Block[]): string => `${blocks.map(blockText).join('\n\n')}\n`;
