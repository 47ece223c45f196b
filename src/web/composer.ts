import { byId } from './dom.js';
import { keepText, loadText } from './session.js';
import { word } from './words.js';

/** The server takes 256 KB; what else travels with a text needs little. */
const mostBytes = 250_000;

export interface ComposerEvents {
  readonly send: (text: string) => void;
  /** Something was to be sent, and there is nothing in the box. */
  readonly empty: () => void;
  readonly tell: (message: string) => void;
}

/** The answer box: grows with the text, keeps it until it is sent, takes words and nothing else. */
export class Composer {
  readonly #box = byId<HTMLTextAreaElement>('answer');
  readonly #events: ComposerEvents;

  constructor(events: ComposerEvents) {
    this.#events = events;
    this.#box.value = loadText();
    this.#box.addEventListener('input', () => this.#changed());
    this.#box.addEventListener('keydown', (event) => {
      // While a word is being composed (dead keys, Asian input) Enter belongs to the input method; 229 is what older Safari says.
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      this.#send();
    });
    byId<HTMLFormElement>('composer').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#send();
    });
    this.#box.addEventListener('paste', (event) => {
      if (!event.clipboardData?.files.length || event.clipboardData.getData('text/plain')) return;
      event.preventDefault();
      events.tell(word('no-files'));
    });
    for (const kind of ['dragover', 'drop'] as const)
      document.addEventListener(kind, (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        if (kind === 'drop') events.tell(word('no-files'));
      });
    this.#grow();
  }

  get isEmpty(): boolean {
    return !this.#box.value.trim();
  }

  focus(): void {
    this.#box.focus({ preventScroll: true });
  }

  /** Puts a text that could not be sent back, before what has been written since. */
  giveBack(text: string): void {
    this.#box.value = this.#box.value.trim() ? `${text}\n\n${this.#box.value}` : text;
    this.#changed();
  }

  /** Takes a text out again that was given back, and had arrived after all. */
  takeOut(text: string): void {
    if (this.#box.value !== text) return;
    this.#box.value = '';
    this.#changed();
  }

  #send(): void {
    const text = this.#box.value.trim();
    if (!text) {
      this.#events.empty();
    } else if (new TextEncoder().encode(JSON.stringify(text)).length > mostBytes) {
      this.#events.tell(word('too-long'));
    } else {
      this.#box.value = '';
      this.#changed();
      this.#events.send(text);
    }
    this.focus();
  }

  #changed(): void {
    keepText(this.#box.value);
    this.#grow();
  }

  #grow(): void {
    byId('composer').classList.toggle('empty', this.isEmpty);
    this.#box.style.height = 'auto';
    this.#box.style.height = `${this.#box.scrollHeight + this.#box.offsetHeight - this.#box.clientHeight}px`;
  }
}
