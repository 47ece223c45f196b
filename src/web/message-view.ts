import type { Activity } from './activity.js';
import { adaptiveCard, type CardEvents } from './adaptive-card.js';
import { element, hidden } from './dom.js';
import { markdown } from './markdown.js';
import type { Sent } from './outbox.js';
import { language, word } from './words.js';

/** Text that is longer is folded away behind a button. */
const longText = 1500;

const linkWords = () => ({ opens: word('opens') });

const clock = (at: string | undefined): HTMLElement => {
  const moment = at ? new Date(at) : new Date();
  const today = moment.toDateString() === new Date().toDateString();
  const format = new Intl.DateTimeFormat(language() === 'da' ? 'da-DK' : 'en-GB', {
    ...(!today && { day: 'numeric', month: 'long' }),
    hour: '2-digit',
    minute: '2-digit',
  });
  return element('time', { dateTime: moment.toISOString() }, format.format(moment));
};

const fold = (body: HTMLElement): HTMLElement => {
  body.classList.add('folded');
  const button = element('button', { type: 'button', className: 'quiet' }, word('unfold'));
  button.addEventListener('click', () => {
    body.classList.remove('folded');
    button.remove();
  });
  return button;
};

/** What the respondent sent, as a row of the list. Their text is text, line breaks and all. */
export const ownMessage = (sent: Pick<Sent, 'text' | 'at'>): HTMLLIElement => {
  const body = element('p', { className: 'body' }, hidden(`${word('you')} `), sent.text);
  const row = element('li', { className: 'own' }, body);
  if (sent.text.length > longText) row.append(fold(body));
  row.append(element('p', { className: 'state' }), clock(sent.at));
  return row;
};

/** A respondent's message that came from the server: sent before a reload, or from another window. */
export const ownActivity = (activity: Activity): HTMLLIElement =>
  ownMessage({ text: activity.text ?? '', at: activity.timestamp ?? new Date().toISOString() });

/** `''`, or what is to be said under a message about its way to the server. */
export const showState = (row: HTMLElement, state: string): void => {
  const line = row.querySelector('.state');
  if (line) line.textContent = state;
};

const copyButton = (text: string): HTMLButtonElement => {
  const button = element('button', { type: 'button' }, word('receipt.copy'));
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text);
    button.textContent = word('receipt.copied');
  });
  return button;
};

const receipt = (reference: string, body: HTMLElement): HTMLElement => {
  const print = element('button', { type: 'button' }, word('receipt.print'));
  print.addEventListener('click', () => window.print());
  const actions = element('div', { className: 'actions' }, print);
  if (navigator.clipboard) actions.prepend(copyButton(reference));
  return element(
    'section',
    { className: 'receipt', ariaLabel: word('receipt.title') },
    element('h2', {}, word('receipt.title')),
    element('p', { className: 'reference' }, element('span', {}, word('receipt.reference')), element('strong', {}, reference)),
    body,
    actions,
  );
};

const isCard = (attachment: { readonly contentType: string }): boolean =>
  attachment.contentType === 'application/vnd.microsoft.card.adaptive';

/**
 * What the assistant said, as a row of the list. A card stands instead of the text that says the same; `asReceipt` gives a submission
 * its own look.
 */
export const assistantMessage = (activity: Activity, asReceipt: boolean, events: CardEvents): HTMLLIElement => {
  const reference = activity.channelData?.intake?.reference;
  const card = activity.attachments?.find(isCard);
  const body = element('div', { className: 'body' });
  body.append(markdown(activity.text ?? '', linkWords()));
  const row = element('li', { className: 'assistant' }, hidden(`${word('assistant')} `));
  if (asReceipt && reference) row.append(receipt(reference, body));
  else row.append(card ? adaptiveCard(card.content, events, linkWords()) : body);
  row.append(clock(activity.timestamp));
  if (activity.locale) row.lang = activity.locale;
  return row;
};
