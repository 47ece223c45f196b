import type { Stage } from '../domain/turn.js';
import { type Activity, byAssistant, isForgotten } from './activity.js';
import { Choices } from './choices.js';
import { byId } from './dom.js';
import { assistantMessage, ownActivity, ownMessage, showState } from './message-view.js';
import type { Sent } from './outbox.js';
import { word } from './words.js';

export interface TranscriptEvents {
  /** A choice was pressed. */
  readonly choose: (says: string, event: MouseEvent) => void;
  /** A button of a card was pressed. */
  readonly submit: (title: string, data: unknown, event: MouseEvent) => void;
}

/** What arrived with a set of activities. */
export interface Arrival {
  /** The first message of the assistant since the respondent's last. */
  readonly first: HTMLElement | undefined;
  readonly fromAssistant: boolean;
}

/** The message list: what was said, what is on its way, and which buttons may still be pressed. */
export class Transcript {
  readonly #list = byId<HTMLOListElement>('messages');
  readonly #log = byId('log');
  readonly #events: TranscriptEvents;
  /** By activity id, and by clientActivityID: where a message stands already. */
  readonly #rows = new Map<string, HTMLLIElement>();
  readonly #waiting = new Set<HTMLLIElement>();
  readonly #choices: Choices;
  #card: HTMLElement | null = null;
  #first: HTMLElement | undefined;
  #reference: string | undefined;

  constructor(events: TranscriptEvents) {
    this.#events = events;
    this.#choices = new Choices(events.choose);
  }

  /** Whether the respondent has said anything. */
  get hasOwn(): boolean {
    return this.#list.querySelector('.own') !== null;
  }

  /** Whether the review waits for its own button to be pressed. */
  get isReviewing(): boolean {
    return this.#card?.querySelector('.actions .primary:enabled') != null;
  }

  /** Shows what is being sent, at once. */
  send(sent: Sent): void {
    if (this.#rows.has(sent.id)) return;
    const row = ownMessage(sent);
    this.#rows.set(sent.id, row);
    this.#waiting.add(row);
    this.#choices.settle();
    this.#enableCard(false);
    this.#append(row);
    // Said only of what takes time: a word that flashes is noise.
    setTimeout(() => this.#waiting.has(row) && !row.querySelector('.state')?.textContent && showState(row, word('sending')), 400);
  }

  /** There is no connection: it is sent later. */
  wait(sent: Sent): void {
    const row = this.#rows.get(sent.id);
    if (row) showState(row, word('waiting'));
  }

  /** The server has it. */
  kept(sent: Sent): void {
    const row = this.#rows.get(sent.id);
    if (!row) return;
    this.#waiting.delete(row);
    showState(row, '');
  }

  /** It could not be taken: what was pressed or written can be pressed or written again. */
  takeBack(sent: Sent): void {
    const row = this.#rows.get(sent.id);
    this.#rows.delete(sent.id);
    if (row) this.#waiting.delete(row);
    row?.remove();
    if (!this.#waiting.size) this.#choices.offerAgain();
    this.#enableCard(true);
  }

  /** Takes what the server says, once each, whatever comes twice. */
  receive(activities: readonly Activity[]): Arrival {
    let fromAssistant = false;
    // A history of many messages is not news to be read aloud.
    this.#log.ariaBusy = String(activities.length > 6);
    for (const activity of activities) if (this.#take(activity)) fromAssistant ||= byAssistant(activity);
    this.#log.ariaBusy = 'false';
    return { first: this.#first, fromAssistant };
  }

  /** Nothing can be answered any more. */
  close(): void {
    this.#choices.settle();
    this.#enableCard(false);
  }

  /** Whether the activity was new. */
  #take(activity: Activity): boolean {
    const { id = '', type } = activity;
    const client = activity.channelData?.clientActivityID ?? '';
    const there = this.#rows.get(client) ?? this.#rows.get(id);
    if (type === 'messageDelete') there?.remove();
    if (type !== 'message' || isForgotten(activity)) return false;
    if (there && !byAssistant(activity)) {
      this.#rows.set(id, there);
      return false;
    }
    const row = byAssistant(activity) ? this.#assistantRow(activity) : ownActivity(activity);
    if (id) this.#rows.set(id, row);
    if (client) this.#rows.set(client, row);
    if (there) there.replaceWith(row);
    else this.#append(row);
    if (!byAssistant(activity)) this.#choices.settle();
    return !there;
  }

  #assistantRow(activity: Activity): HTMLLIElement {
    const intake = activity.channelData?.intake;
    const submitted = intake?.stage === 'submitted' && intake.reference !== this.#reference;
    this.#reference = intake?.reference;
    const row = assistantMessage(activity, submitted, { submit: this.#events.submit });
    this.#choices.offer(activity, row);
    this.#renewCard(row, intake?.stage);
    return row;
  }

  /** Only the newest card can be used, and only while the assistant waits for it. */
  #renewCard(row: HTMLElement, stage: Stage | undefined): void {
    const card = row.querySelector<HTMLElement>('.card');
    if (card) {
      this.#enableCard(false);
      this.#card?.classList.add('past');
      this.#card = card;
    }
    const open = stage === undefined || stage === 'reviewing' || stage === 'confirming';
    this.#card?.classList.toggle('past', !open);
    this.#enableCard(open);
  }

  #enableCard(enabled: boolean): void {
    for (const button of this.#card?.querySelectorAll('button') ?? []) button.disabled = !enabled;
  }

  /** What the respondent has written and the server has not got stays last. */
  #append(row: HTMLLIElement): void {
    const [firstWaiting] = this.#waiting;
    const own = row.classList.contains('own');
    if (own) this.#first = undefined;
    else this.#first ??= row;
    this.#list.insertBefore(row, this.#waiting.has(row) ? null : (firstWaiting ?? null));
  }
}
