import { element, hidden } from './dom.js';
import { inline, type LinkWords } from './markdown.js';

/**
 * Draws the part of Adaptive Cards 1.5 that our own cards use (https://adaptivecards.io/explorer): TextBlock, Container, ColumnSet, FactSet,
 * ActionSet and Action.Submit. What it does not know it leaves out: a card comes with the same content as text.
 */
export interface CardEvents {
  readonly submit: (title: string, data: unknown, event: MouseEvent) => void;
}

interface CardNode {
  readonly type?: string;
  readonly text?: string;
  readonly title?: string;
  readonly style?: string;
  readonly size?: string;
  readonly weight?: string;
  readonly isSubtle?: boolean;
  readonly items?: readonly CardNode[];
  readonly columns?: readonly CardNode[];
  readonly facts?: readonly { readonly title: string; readonly value: string }[];
  readonly actions?: readonly CardNode[];
  readonly body?: readonly CardNode[];
  readonly data?: unknown;
}

/** Deeper than any card of ours: a card that nests further is not drawn to its end. */
const deepest = 8;

const large = new Set(['large', 'extraLarge', 'ExtraLarge', 'Large']);

const textBlock = (node: CardNode, words: LinkWords): HTMLElement => {
  const text = inline(node.text ?? '', words);
  if (node.style === 'heading') return element(large.has(node.size ?? '') ? 'h2' : 'h3', {}, text);
  const block = element('p', {}, text);
  if (node.isSubtle) block.classList.add('subtle');
  if (node.weight?.toLowerCase() === 'bolder') block.classList.add('strong');
  return block;
};

const facts = (node: CardNode, words: LinkWords): HTMLElement => {
  const list = element('dl');
  for (const fact of node.facts ?? [])
    list.append(element('div', {}, element('dt', {}, inline(fact.title, words)), element('dd', {}, inline(fact.value, words))));
  return list;
};

/**
 * Beside an answer, the eye needs the first word of "Ret ejeren" alone; the ear needs all of it. What is seen begins what is heard, so that
 * it can also be said to a computer that listens (WCAG 2.5.3).
 */
const label = (title: string, besideAnswer: boolean): readonly (Node | string)[] => {
  const end = title.indexOf(' ');
  return besideAnswer && end > 0 ? [title.slice(0, end), hidden(title.slice(end))] : [title];
};

const button = (action: CardNode, besideAnswer: boolean, events: CardEvents): Node => {
  if (action.type !== 'Action.Submit') return document.createDocumentFragment();
  const title = action.title ?? '';
  const made = element('button', { type: 'button' }, ...label(title, besideAnswer));
  if (action.style === 'positive') made.classList.add('primary');
  made.addEventListener('click', (event) => events.submit(title, action.data, event));
  return made;
};

/** A card as an element; every button of it submits through `events`. */
export const adaptiveCard = (card: unknown, events: CardEvents, words: LinkWords): HTMLElement => {
  const draw = (node: CardNode, depth: number, inColumn = false): Node => {
    const group = (className: string, nodes: readonly CardNode[] = []): HTMLElement =>
      element('div', { className }, ...(depth < deepest ? nodes.map((one) => draw(one, depth + 1, className === 'column')) : []));
    const actions = (list: readonly CardNode[] = []): HTMLElement =>
      element('div', { className: 'actions' }, ...list.map((action) => button(action, inColumn, events)));
    switch (node.type) {
      case 'TextBlock':
        return textBlock(node, words);
      case 'FactSet':
        return facts(node, words);
      case 'Container':
        return group(node.style === 'attention' ? 'group attention' : 'group', node.items);
      case 'Column':
        return group('column', node.items);
      case 'ColumnSet':
        return group('columns', node.columns);
      case 'ActionSet':
        return actions(node.actions);
      case 'AdaptiveCard':
        return element('div', { className: 'card' }, ...(node.body ?? []).map((one) => draw(one, 1)), actions(node.actions));
      default:
        return document.createDocumentFragment();
    }
  };
  return draw({ ...(card as CardNode), type: 'AdaptiveCard' }, 0) as HTMLElement;
};
