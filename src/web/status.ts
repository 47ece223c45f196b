import type { Link } from './direct-line.js';
import { byId } from './dom.js';
import { word } from './words.js';

/** A connection that is lost for less is nobody's business: it is back before the line has been read. */
const patience = 1200;

/** The line over the answer box: one sentence at a time, read out politely. */
export class Status {
  readonly #line = byId('status');
  #message = '';
  #offline = false;
  #final = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    document.addEventListener('input', () => this.clear());
  }

  get isTelling(): boolean {
    return this.#message !== '';
  }

  /** Says something until the next thing is written or sent; a `final` sentence stays. */
  tell(message: string, final = false): void {
    if (this.#final) return;
    this.#final = final;
    this.#message = message;
    this.#show();
  }

  clear(): void {
    if (!this.#final) this.tell('');
  }

  /** How the conversation stands with the server. */
  link(now: Link): void {
    clearTimeout(this.#timer);
    if (now !== 'offline') this.#setOffline(false);
    else if (!this.#offline) this.#timer = setTimeout(() => this.#setOffline(true), patience);
  }

  #setOffline(offline: boolean): void {
    this.#offline = offline;
    this.#show();
  }

  #show(): void {
    const text = this.#message || (this.#offline ? word('offline') : '');
    if (this.#line.textContent !== text) this.#line.textContent = text;
  }
}
