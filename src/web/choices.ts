import type { Activity } from './activity.js';
import { byId, element } from './dom.js';

/** More options than this, or a longer one, stand one under the other. */
const fewOptions = 4;
const shortTitle = 30;

const isSame = (one: string, other: string): boolean => one.trim() === other.trim();

/** The list in a message that names the first of its choices, in their order. */
const listOf = (row: HTMLElement, titles: readonly string[]): HTMLOListElement | undefined =>
  [...row.querySelectorAll('ol')].find((list) =>
    [...list.children].every((item, index) => isSame(item.textContent ?? '', titles[index] ?? '')),
  );

/**
 * The buttons under the open question. They stand after the log, not in it: the message itself names the options, so a screen reader
 * that reads out what is new would say them twice. For the eye it is the other way round: while there are buttons, they take the place
 * of the message's list, under the same numbers.
 */
export class Choices {
  readonly #group = byId<HTMLFieldSetElement>('choices');
  readonly #choose: (says: string, event: MouseEvent) => void;
  #list: HTMLOListElement | undefined;

  constructor(choose: (says: string, event: MouseEvent) => void) {
    this.#choose = choose;
  }

  /** Shows the choices of the newest message, whose row it is; none, when it has none. */
  offer(activity: Activity, row: HTMLElement): void {
    this.settle();
    const actions = activity.suggestedActions?.actions ?? [];
    const titles = actions.map(({ title }) => title);
    this.#list = listOf(row, titles);
    const buttons = actions.map(({ title, value }) => {
      const button = element('button', { type: 'button' }, title);
      button.addEventListener('click', (event) => this.#choose(String(value ?? title), event));
      return button;
    });
    const options = this.#list ? buttons.slice(0, this.#list.childElementCount) : [];
    const inRows = options.length > fewOptions || titles.some(({ length }) => length > shortTitle);
    this.#group.replaceChildren(
      element('div', { className: inRows ? 'options stacked' : 'options' }, ...options),
      element('div', { className: options.length ? 'ways' : 'free' }, ...buttons.slice(options.length)),
    );
    if (activity.locale) this.#group.lang = activity.locale;
    this.offerAgain();
  }

  /** The question was answered: a second press, however quick, finds nothing to press. */
  settle(): void {
    this.#show(false);
  }

  /** The answer did not arrive, so the question is open again. */
  offerAgain(): void {
    this.#show(this.#group.querySelector('button') !== null);
  }

  #show(shown: boolean): void {
    this.#group.disabled = !shown;
    this.#group.hidden = !shown;
    this.#list?.classList.toggle('hidden', shown);
  }
}
