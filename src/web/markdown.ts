/**
 * The safe subset of markdown in which the assistant speaks: paragraphs, line breaks, **strong**, lists, [links](https://...). It makes
 * nodes, never HTML; what is not in the subset stands there as it was written. Linear in the length of the text.
 */

/** What goes around a link that leaves the page: "(åbner i nyt vindue)". */
export interface LinkWords {
  readonly opens: string;
}

const bullet = /^\s{0,3}[-*•]\s+/;
const number = /^\s{0,3}(\d{1,4})[.)]\s+/;
const escapable = /[!-/:-@[-`{-~]/;
/** A link's words and address together; longer ones are not links. */
const longestLink = 2000;

const unescaped = (text: string): string => {
  let plain = '';
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\' && escapable.test(text[at + 1] ?? '')) at++;
    plain += text[at];
  }
  return plain;
};

/** The next unescapedd `mark`, or -1. */
const find = (text: string, mark: string, from: number): number => {
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return at;
  }
  return -1;
};

/** The address when it is one a reader may be sent to. */
const safeAddress = (address: string): string | null => {
  try {
    const { protocol, href } = new URL(unescaped(address.trim()));
    return protocol === 'https:' || protocol === 'mailto:' ? href : null;
  } catch {
    return null;
  }
};

const link = (text: string, href: string, words: LinkWords): HTMLAnchorElement => {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.append(text);
  if (href.startsWith('https:')) {
    anchor.target = '_blank';
    anchor.rel = 'noopener noreferrer';
    const note = document.createElement('span');
    note.className = 'hidden';
    note.append(` ${words.opens}`);
    anchor.append(note);
  }
  return anchor;
};

/** The link that begins at `[`, and where it ends. */
const linkAt = (text: string, at: number, words: LinkWords): { node: Node; end: number } | null => {
  const near = text.slice(at, at + longestLink);
  const middle = find(near, '](', 1);
  const inner = find(near, '[', 1);
  const end = middle < 0 || (inner >= 0 && inner < middle) ? -1 : find(near, ')', middle + 2);
  const href = end < 0 ? null : safeAddress(near.slice(middle + 2, end));
  return href ? { node: link(unescaped(near.slice(1, middle)), href, words), end: at + end + 1 } : null;
};

/** Inline markdown as nodes: strong, links, line breaks. */
export const inline = (text: string, words: LinkWords): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  let from = 0;
  let unclosed = false;
  const flush = (to: number): void => {
    if (to > from) fragment.append(unescaped(text.slice(from, to)));
  };
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '\n') {
      flush(at);
      fragment.append(document.createElement('br'));
      from = at + 1;
    } else if (text[at] === '[') {
      const found = linkAt(text, at, words);
      if (!found) continue;
      flush(at);
      fragment.append(found.node);
      from = found.end;
      at = from - 1;
    } else if (text.startsWith('**', at) && !unclosed) {
      const end = find(text, '**', at + 2);
      unclosed = end < 0;
      if (end <= at + 2) continue;
      flush(at);
      const strong = document.createElement('strong');
      strong.append(inline(text.slice(at + 2, end), words));
      fragment.append(strong);
      from = end + 2;
      at = from - 1;
    }
  }
  flush(text.length);
  return fragment;
};

/** Blocks of one kind: lines that belong together. */
interface Block {
  readonly tag: 'p' | 'ul' | 'ol';
  readonly start: number;
  readonly items: string[];
}

const blocksOf = (text: string): readonly Block[] => {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const digits = number.exec(line);
    const tag = bullet.test(line) ? 'ul' : digits ? 'ol' : 'p';
    const content = line.replace(tag === 'ul' ? bullet : tag === 'ol' ? number : /^\s+/, '').trimEnd();
    const last = open?.items.length ?? 0;
    if (!line.trim()) {
      // A blank line ends a paragraph; a list goes on when the next line is an item of it.
      open = open?.tag === 'p' ? undefined : open;
    } else if (tag === 'p' && open && (open.tag === 'p' || /^\s{2,}/.test(line))) {
      open.items[last - 1] += `\n${content}`;
    } else if (tag !== 'p' && open?.tag === tag) open.items.push(content);
    else {
      open = { tag, start: Number(digits?.[1] ?? 1), items: [content] };
      blocks.push(open);
    }
  }
  return blocks;
};

/** "1. marts 2018" at the head of a line is a day, not a list of one. */
const notADate = (block: Block): Block =>
  block.tag === 'ol' && block.items.length === 1 ? { ...block, tag: 'p', items: [`${block.start}. ${block.items[0]}`] } : block;

/** The nodes of a text of the assistant. */
export const markdown = (text: string, words: LinkWords): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  for (const block of blocksOf(text).map(notADate)) {
    const element = document.createElement(block.tag);
    if (block.tag === 'p') element.append(inline(block.items[0] ?? '', words));
    else
      for (const item of block.items) {
        const row = document.createElement('li');
        row.append(inline(item, words));
        element.append(row);
      }
    if (element instanceof HTMLOListElement && block.start !== 1) element.start = block.start;
    fragment.append(element);
  }
  return fragment;
};
