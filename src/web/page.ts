/** The chat page: wires the connection, the outbox, the message list and the answer box together. */
import { type Activity, byAssistant } from './activity.js';
import { Composer } from './composer.js';
import { DirectLine, type Link } from './direct-line.js';
import { byId } from './dom.js';
import { laterDialog } from './later-dialog.js';
import { Outbox, type Sent } from './outbox.js';
import { atEnd, reveal, toEnd } from './scroll.js';
import { forget, keepSession, loadSession, resumeLink, type Session, sessionInHash } from './session.js';
import { Status } from './status.js';
import { Transcript } from './transcript.js';
import { Waiting } from './waiting.js';
import { isLanguage, language, relabel, word } from './words.js';

const longAway = 30_000;

/** The personal link, if the page was opened by one, leaves the address bar: it is a key, and screens are shared. */
const arriveByLink = (): Session | null => {
  const session = sessionInHash(location.hash);
  if (!session) return null;
  history.replaceState(null, '', location.pathname + location.search);
  forget();
  keepSession(session);
  return session;
};

const byLink = arriveByLink() !== null;
history.scrollRestoration = 'manual';

const status = new Status();
let connection: DirectLine;
let seenHistory = false;
let revealed = 0;

const overlay = (id: string): number => {
  const bar = byId(id);
  return getComputedStyle(bar).position === 'sticky' ? bar.offsetHeight : 0;
};

const show = (first: HTMLElement, smooth: boolean): void => {
  revealed = performance.now();
  reveal(first, overlay('top'), overlay('composer'), smooth);
};

const waiting = new Waiting(() => connection.check());
const newer = byId<HTMLButtonElement>('newer');

const send = (text: string, value?: unknown): void => {
  status.clear();
  transcript.send(outbox.put(text, value));
  waiting.begin();
  toEnd(false);
};

const composer = new Composer({
  send: (text) => send(text),
  empty: () => status.tell(word(transcript.isReviewing ? 'empty-review' : 'empty')),
  tell: (message) => status.tell(message),
});

/** The button that was pressed is gone. A finger has no use for the box: focus would raise the keyboard over what comes next. */
const focusAfter = (event: MouseEvent): void => {
  if (event instanceof PointerEvent && event.pointerType === 'touch') byId('log').focus({ preventScroll: true });
  else composer.focus();
};

const transcript = new Transcript({
  choose: (says, event) => {
    send(says);
    focusAfter(event);
  },
  submit: (title, data, event) => {
    send(title, data);
    focusAfter(event);
  },
});

const outbox = new Outbox({
  post: (sent) =>
    connection.post({
      type: 'message',
      ...(sent.value === undefined ? { text: sent.text } : { value: sent.value }),
      locale: language(),
      channelData: { clientActivityID: sent.id },
    }),
  kept: (sent, late) => {
    transcript.kept(sent);
    if (late) composer.takeOut(sent.text);
    if (late) status.clear();
  },
  waiting: (sent) => {
    waiting.end();
    const following = atEnd();
    transcript.wait(sent);
    if (following) toEnd(false);
  },
  refused: (sent: Sent, why) => {
    waiting.end();
    transcript.takeBack(sent);
    if (sent.value === undefined) composer.giveBack(sent.text);
    if (why === 'gone') connection.check();
    else if (!status.isTelling)
      status.tell(word(why === 'too-long' ? 'too-long' : sent.value === undefined ? 'not-saved' : 'not-taken'));
  },
});

/** The page speaks the language in which the assistant spoke last. */
const followLanguage = (activities: readonly Activity[]): void => {
  const spoken = activities.findLast((one) => one.type === 'message' && byAssistant(one))?.locale;
  if (isLanguage(spoken)) relabel(spoken).catch(() => undefined); // Without a connection the words stay as they are.
};

/** Without a state it is no part of the conversation ("could not be saved") and not there after a reload: a line, not a message. */
const isInPassing = (activity: Activity): boolean =>
  activity.type === 'message' && byAssistant(activity) && !activity.channelData?.intake;

const receive = (activities: readonly Activity[]): void => {
  const following = atEnd() || performance.now() - revealed < 1000;
  for (const { channelData } of activities) if (channelData?.clientActivityID) outbox.settle(channelData.clientActivityID);
  for (const activity of activities) if (isInPassing(activity)) status.tell(activity.text ?? '');
  const { first, fromAssistant } = transcript.receive(activities.filter((activity) => !isInPassing(activity)));
  if (!fromAssistant) return;
  waiting.end();
  followLanguage(activities);
  // The welcome is read from the top.
  if (first && transcript.hasOwn) {
    if (following || !seenHistory) show(first, seenHistory);
    else newer.hidden = false;
  }
  seenHistory = true;
  newer.onclick = () => {
    newer.hidden = true;
    if (first) show(first, true);
    composer.focus();
  };
};

/** The conversation does not exist any more; what was on its way to it goes back into the box. */
const end = (): void => {
  waiting.end();
  for (const sent of outbox.pending) {
    transcript.takeBack(sent);
    if (sent.value === undefined) composer.giveBack(sent.text);
  }
  forgetConversation();
  if (transcript.hasOwn) {
    transcript.close();
    status.tell(word('over'), true);
    byId('writing').hidden = composer.isEmpty;
    byId<HTMLButtonElement>('send').disabled = true;
    byId('over').hidden = false;
  } else {
    // Nothing had been said, so nothing is lost: begin again, and say why to those who came by a link.
    if (byLink) status.tell(word('link-gone'));
    connect(null);
  }
};

const link = (now: Link): void => {
  status.link(now);
  if (now === 'online') void outbox.flush();
  if (now === 'offline') waiting.end();
  if (now === 'gone') end();
};

function forgetConversation(): void {
  keepSession(null);
  outbox.clear();
}

function connect(session: Session | null): void {
  connection = new DirectLine(session, { activities: receive, link, session: keepSession });
  void connection.run(language());
}

byId('start-new').addEventListener('click', () => location.reload());

byId('language').addEventListener('click', async (event) => {
  // A conversation in which nothing was said begins again, so that its welcome is in the other language too.
  if (!transcript.hasOwn) return forgetConversation();
  event.preventDefault();
  const says = word('language.says');
  const other = language() === 'da' ? 'en' : 'da';
  send(says);
  composer.focus();
  await relabel(other).catch(() => undefined);
});

byId('times').addEventListener('click', ({ currentTarget }) => {
  if (!(currentTarget instanceof HTMLElement)) return;
  const shown = document.body.classList.toggle('with-times');
  currentTarget.ariaPressed = String(shown);
});

laterDialog(() => (transcript.hasOwn && connection.session.resumeKey ? resumeLink(connection.session) : null));

addEventListener('scroll', () => {
  if (atEnd()) newer.hidden = true;
});
addEventListener('hashchange', () => arriveByLink() && location.reload());

let left = 0;
document.addEventListener('visibilitychange', () => {
  if (document.hidden) left = Date.now();
  // A computer that slept has a socket that is dead and does not know it.
  else if (Date.now() - left > longAway) connection.check();
});

let composerHeight = 0;
// What has the focus is never under the bars (WCAG 2.2, 2.4.11), and a box that grows does not cover what was last in view.
new ResizeObserver(() => {
  const { offsetHeight } = byId('composer');
  const grown = composerHeight > 0 ? offsetHeight - composerHeight : 0;
  composerHeight = offsetHeight;
  if (grown > 0 && transcript.hasOwn && atEnd(grown)) toEnd(false);
  const { style } = document.documentElement;
  style.setProperty('--over-top', `${overlay('top')}px`);
  style.setProperty('--over-bottom', `${overlay('composer')}px`);
}).observe(byId('composer'));

waiting.begin();
for (const sent of outbox.pending) transcript.send(sent);
connect(loadSession());
