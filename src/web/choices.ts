import type { Activity } from './activity.js';
import { byId, element } from './dom.js';

/** Titles that are longer stand one under the other. */
const shortTitle = 32;

/**
 * The buttons under the open question. They stand after the log, not in it: the message itself names the choices, so a screen reader
 * that reads out what is new would say them twice.
 */
export class Choices {
  readonly #group = byId<HTMLFieldSetElement>('choices');
  readonly #choose: (says: string, event: MouseEvent) => void;

  constructor(choose: (says: string, event: MouseEvent) => void) {
    this.#choose = choose;
  }

  /** Shows the choices of the newest message; none, when it has none. */
  offer(activity: Activity): void {
    const actions = activity.suggestedActions?.actions ?? [];
    this.#group.replaceChildren(
      ...actions.map(({ title, value }) => {
        const button = element('button', { type: 'button' }, title);
        button.addEventListener('click', (event) => this.#choose(String(value ?? title), event));
        return button;
      }),
    );
    this.#group.lang = activity.locale ?? '';
    this.#group.classList.toggle(
      'stacked',
      actions.some(({ title }) => title.length > shortTitle),
    );
    this.offerAgain();
  }

  /** The question was answered: a second press, however quick, finds nothing to press. */
  settle(): void {
    this.#group.disabled = true;
    this.#group.hidden = true;
  }

  /** The answer did not arrive, so the question is open again. */
  offerAgain(): void {
    this.#group.disabled = false;
    this.#group.hidden = !this.#group.childElementCount;
  }
}
