import type { Activity } from 'botbuilder';
import type { WebSocket } from 'ws';
import { second } from '../domain/time.js';

/** The activities of a conversation from a position of its transcript on. */
export type ReadActivities = (conversationId: string, from: number) => Promise<readonly Partial<Activity>[]>;

/** A client that has not answered a ping by the next one is gone. */
export const pingEvery = 30 * second;

/** Unsent bytes at which a client that does not read is let go; it comes back by its watermark, and nothing is lost. */
const mostUnsent = 1024 * 1024;

const goodbye = second;

/** WebSocket close codes (RFC 6455, 7.4.1). */
const goingAway = 1001;
const internalErrorCode = 1011;

/** One open WebSocket: sends every activity of its conversation once, in order. */
class Stream {
  /** The position of the next activity to send. */
  #next: number;
  #work: Promise<void>;
  #answered = true;
  readonly #socket: WebSocket;
  readonly #read: (from: number) => ReturnType<ReadActivities>;

  constructor(socket: WebSocket, watermark: number, read: (from: number) => ReturnType<ReadActivities>) {
    this.#socket = socket;
    this.#read = read;
    this.#next = 0;
    socket.on('pong', () => {
      this.#answered = true;
    });
    this.#work = this.#inOrder(Promise.resolve(), async () => {
      const all = await read(0);
      this.#next = Math.min(watermark, all.length);
      this.#sendNew(0, all);
    });
  }

  /** Activities that stand from position `from` on. A gap before them is filled from the transcript. */
  offer(from: number, activities: readonly Partial<Activity>[]): void {
    this.#work = this.#inOrder(this.#work, async () => {
      if (from > this.#next) this.#sendNew(this.#next, await this.#read(this.#next));
      else this.#sendNew(from, activities);
    });
  }

  /** Sends whatever the transcript holds and this client has not seen. */
  catchUp(): void {
    this.offer(Number.POSITIVE_INFINITY, []);
  }

  /** An activity that is no part of the transcript: the watermark stays. */
  whisper(activity: Partial<Activity>): void {
    this.#work = this.#inOrder(this.#work, async () => this.#frame([activity]));
  }

  /** Asks whether anybody is there; ends the stream when nobody answered the last time. */
  ping(): void {
    if (this.#answered) this.#socket.ping();
    else this.#socket.terminate();
    this.#answered = false;
  }

  /** Says goodbye; a client that does not say it back is not waited for. */
  close(): void {
    this.#socket.close(goingAway);
    setTimeout(() => this.#socket.terminate(), goodbye).unref();
  }

  #inOrder(before: Promise<void>, work: () => Promise<void>): Promise<void> {
    return before.then(work).catch(() => this.#socket.close(internalErrorCode));
  }

  #sendNew(from: number, activities: readonly Partial<Activity>[]): void {
    const unseen = activities.slice(Math.max(0, this.#next - from));
    if (!unseen.length) return;
    this.#next = from + activities.length;
    this.#frame(unseen);
  }

  #frame(activities: readonly Partial<Activity>[]): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    if (this.#socket.bufferedAmount > mostUnsent) this.#socket.terminate();
    else this.#socket.send(JSON.stringify({ activities, watermark: String(this.#next) }));
  }
}

/** The open streams of every conversation. Holds nothing of a conversation that nobody listens to. */
export class Streams {
  readonly #streams = new Map<string, Set<Stream>>();
  readonly #read: ReadActivities;
  readonly #heartbeat: NodeJS.Timeout;

  constructor(read: ReadActivities, interval = pingEvery) {
    this.#read = read;
    this.#heartbeat = setInterval(() => {
      for (const stream of this.#all()) stream.ping();
    }, interval);
    this.#heartbeat.unref();
  }

  /** How many listen to a conversation. */
  count(conversationId: string): number {
    return this.#streams.get(conversationId)?.size ?? 0;
  }

  /** Adds a client: it gets what stands after its watermark, and from then on what is new. */
  add(socket: WebSocket, conversationId: string, watermark: number): void {
    const stream = new Stream(socket, watermark, (from) => this.#read(conversationId, from));
    const siblings = this.#streams.get(conversationId) ?? new Set();
    this.#streams.set(conversationId, siblings.add(stream));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      siblings.delete(stream);
      if (!siblings.size && this.#streams.get(conversationId) === siblings) this.#streams.delete(conversationId);
    });
  }

  offer(conversationId: string, from: number, activities: readonly Partial<Activity>[]): void {
    for (const stream of this.#streams.get(conversationId) ?? []) stream.offer(from, activities);
  }

  catchUp(conversationId: string): void {
    for (const stream of this.#streams.get(conversationId) ?? []) stream.catchUp();
  }

  whisper(conversationId: string, activity: Partial<Activity>): void {
    for (const stream of this.#streams.get(conversationId) ?? []) stream.whisper(activity);
  }

  close(): void {
    clearInterval(this.#heartbeat);
    for (const stream of this.#all()) stream.close();
  }

  *#all(): Generator<Stream> {
    for (const streams of this.#streams.values()) yield* streams;
  }
}
