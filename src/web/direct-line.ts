import type { Activity, ActivitySet } from './activity.js';
import type { Session } from './session.js';

/** How the conversation stands with the server. `gone`: it does not exist any more, and nothing here can bring it back. */
export type Link = 'connecting' | 'online' | 'offline' | 'gone';

/** The server's no. `retryAfter` in seconds, when it named one. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly retryAfter: number | undefined,
  ) {
    super(`HTTP ${status}`);
  }
}

export interface DirectLineEvents {
  readonly activities: (activities: readonly Activity[]) => void;
  readonly link: (link: Link) => void;
  /** A new token or a new conversation: what a reload needs to come back. */
  readonly session: (session: Session) => void;
}

interface Opened {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl?: string;
  readonly resumeKey?: string;
}

const base = '/v3/directline';
const second = 1000;
const requestTimeout = 20 * second;
const pingEvery = 20 * second;
const refreshEvery = 15 * 60 * second; // < the token's life of 60 min
const pollEvery = second;
/** So many sockets that close before they open mean a proxy that does not let them through. */
const socketTries = 2;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const call = async (method: 'GET' | 'POST', path: string, token: string, body?: unknown): Promise<unknown> => {
  const response = await fetch(base + path, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(method === 'POST' && { 'content-type': 'application/json' }),
    },
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    cache: 'no-store',
    signal: AbortSignal.timeout(requestTimeout),
  });
  if (response.ok) return response.json();
  throw new Refusal(response.status, Number(response.headers.get('retry-after')) || undefined);
};

const isRefusal = (error: unknown, ...statuses: readonly number[]): boolean =>
  error instanceof Refusal && statuses.includes(error.status);

/**
 * One conversation over Direct Line 3.0: opens it or comes back to it, listens, and comes back again whenever the connection is lost,
 * from where it stopped. Never gives up while the conversation exists.
 */
export class DirectLine {
  readonly #events: DirectLineEvents;
  #session: Session;
  #watermark = '';
  #socket: WebSocket | undefined;
  #socketFailures = 0;
  #wake: () => void = () => {};
  #ended = false;

  constructor(session: Session | null, events: DirectLineEvents) {
    this.#session = session ?? { conversationId: '', token: '', resumeKey: '' };
    this.#events = events;
    setInterval(() => void this.#refresh().catch(() => undefined), refreshEvery);
    addEventListener('online', () => this.check());
    addEventListener('offline', () => this.#socket?.close());
  }

  get session(): Session {
    return this.#session;
  }

  /** Runs until the conversation is gone. A new conversation begins in `language`. */
  async run(language: string): Promise<void> {
    this.#events.link('connecting');
    for (let tries = 0; !this.#ended; tries++) {
      try {
        const opened = await this.#open(language);
        await (this.#socketFailures < socketTries ? this.#listen(opened.streamUrl ?? '') : this.#poll());
        tries = 0;
      } catch (error) {
        if (isRefusal(error, 404)) return this.#end();
      }
      this.#events.link('offline');
      await this.#pause(tries);
    }
  }

  /** Tries the connection again now: after sleep, after "online", or when an answer does not come. */
  check(): void {
    this.#wake();
    this.#socket?.close();
  }

  /** Posts an activity; resolves when the server has it. Rejects with a `Refusal`, or with what `fetch` throws when there is no connection. */
  async post(activity: Activity): Promise<void> {
    if (!this.#session.token) throw new TypeError('There is no conversation yet.');
    const path = `/conversations/${this.#session.conversationId}/activities`;
    try {
      await call('POST', path, this.#session.token, activity);
    } catch (error) {
      if (!isRefusal(error, 401, 403)) throw error;
      await this.#resume();
      await call('POST', path, this.#session.token, activity);
    }
  }

  /** Longer with every try, and never the same for everybody: a server that comes back is not overrun. */
  #pause(tries: number): Promise<void> {
    const woken = new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    return Promise.race([woken, wait(Math.min(30 * second, 0.5 * second * 2 ** tries) * (0.5 + Math.random()))]);
  }

  #keep(session: Partial<Opened>): void {
    const { conversationId, token, resumeKey } = { ...this.#session, ...session };
    this.#session = { conversationId, token, resumeKey };
    this.#events.session(this.#session);
  }

  #end(): void {
    this.#ended = true;
    this.#events.link('gone');
  }

  /** Begins the conversation, or comes back to the one there is. A `Refusal` with 404 says that it is gone. */
  async #open(language: string): Promise<Opened> {
    const { conversationId, token } = this.#session;
    if (!conversationId) return this.#begin(language);
    if (!token) await this.#resume();
    try {
      return await this.#attach();
    } catch (error) {
      // 404 may also stand for a token that has expired: only the key can tell.
      if (!isRefusal(error, 401, 403, 404)) throw error;
      await this.#resume();
      return this.#attach();
    }
  }

  async #begin(language: string): Promise<Opened> {
    const { token } = (await call('POST', '/tokens/generate', '')) as Opened;
    const opened = (await call('POST', '/conversations', token, { locale: language })) as Opened;
    this.#keep(opened);
    return opened;
  }

  async #attach(): Promise<Opened> {
    const { conversationId, token } = this.#session;
    const opened = (await call('GET', `/conversations/${conversationId}?watermark=${this.#watermark}`, token)) as Opened;
    this.#keep(opened);
    return opened;
  }

  async #resume(): Promise<void> {
    const { conversationId, resumeKey } = this.#session;
    try {
      this.#keep((await call('POST', '/tokens/resume', '', { conversationId, key: resumeKey })) as Opened);
    } catch (error) {
      throw isRefusal(error, 400, 401, 403, 404) ? new Refusal(404, undefined) : error;
    }
  }

  async #refresh(): Promise<void> {
    if (this.#session.token) this.#keep((await call('POST', '/tokens/refresh', this.#session.token)) as Opened);
  }

  #receive(set: ActivitySet): void {
    if (set.watermark !== undefined) this.#watermark = set.watermark;
    this.#events.activities(set.activities ?? []);
  }

  /** Resolves when the socket closes, rejects when it never opened. */
  #listen(streamUrl: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(streamUrl);
      this.#socket = socket;
      let opened = false;
      const ping = setInterval(() => socket.readyState === WebSocket.OPEN && socket.send(''), pingEvery);
      socket.onopen = () => {
        opened = true;
        this.#socketFailures = 0;
        this.#events.link('online');
      };
      socket.onmessage = ({ data }) => {
        if (data) this.#receive(JSON.parse(String(data)) as ActivitySet);
      };
      socket.onclose = () => {
        clearInterval(ping);
        this.#socket = undefined;
        if (opened) return resolve();
        this.#socketFailures++;
        reject(new TypeError('The socket did not open.'));
      };
    });
  }

  /** Resolves never, rejects when a poll fails; a socket is then tried once more. */
  async #poll(): Promise<never> {
    this.#socketFailures--;
    for (;;) {
      const path = `/conversations/${this.#session.conversationId}/activities?watermark=${this.#watermark}`;
      this.#receive((await call('GET', path, this.#session.token)) as ActivitySet);
      this.#events.link('online');
      await wait(pollEvery);
    }
  }
}
