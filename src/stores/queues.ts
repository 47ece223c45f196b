/** Work on one name is done one after the other, on different names side by side. */
export class Queues {
  readonly #tails = new Map<string, Promise<unknown>>();

  /** Does `work` when everything asked for before it under this name is done, whether that went well or not. */
  async run<R>(name: string, work: () => Promise<R>): Promise<R> {
    const before = this.#tails.get(name);
    const mine = before ? before.then(work) : work();
    const tail = mine.catch(() => undefined);
    this.#tails.set(name, tail);
    try {
      return await mine;
    } finally {
      if (this.#tails.get(name) === tail) this.#tails.delete(name);
    }
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.#tails.size > 0) await Promise.all(this.#tails.values());
  }
}
