import { byId } from './dom.js';

/** An answer that comes at once needs no announcement. */
const patience = 300;
/** An answer that has not come by then may have been sent into a connection that is dead. */
const suspicion = 8000;

/** The three dots that say that an answer is on its way. */
export class Waiting {
  readonly #dots = byId('typing');
  readonly #suspect: () => void;
  #timers: readonly ReturnType<typeof setTimeout>[] = [];

  constructor(suspect: () => void) {
    this.#suspect = suspect;
  }

  begin(): void {
    this.end();
    this.#timers = [
      setTimeout(() => {
        this.#dots.hidden = false;
      }, patience),
      setTimeout(this.#suspect, suspicion),
    ];
  }

  end(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#dots.hidden = true;
  }
}
