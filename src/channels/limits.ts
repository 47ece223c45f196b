import { second } from '../domain/time.js';
import type { Allowance } from './rate-limit.js';

/**
 * What one caller may take of the server. A town hall full of people often shares one address, so addresses are counted generously and
 * conversations closely.
 */
export interface Limits {
  /** New conversations an address. */
  readonly begin: Allowance;
  /** Direct Line requests an address, polling included. */
  readonly request: Allowance;
  /** Activities a conversation. */
  readonly activity: Allowance;
  readonly socketsPerAddress: number;
  readonly socketsPerConversation: number;
  readonly connections: number;
  readonly bodyBytes: number;
  /** Milliseconds for a request's headers, and for the whole of it. */
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  /** Milliseconds a client waits for its turn to be kept before it is told to ask again. */
  readonly turnTimeout: number;
}

export const usualLimits: Limits = {
  begin: { burst: 1000, perSecond: 1 },
  request: { burst: 5000, perSecond: 200 },
  activity: { burst: 200, perSecond: 5 },
  socketsPerAddress: 500,
  socketsPerConversation: 10,
  connections: 10_000,
  bodyBytes: 256 * 1024,
  headersTimeout: 10 * second,
  requestTimeout: 20 * second,
  turnTimeout: 10 * second, // < 20 s, after which clients give up waiting
};
