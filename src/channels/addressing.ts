import type { IncomingMessage } from 'node:http';
import { isLoopbackHost } from './caller.js';

/** Under which address people reach the server, and whose pages may listen to it. */
export interface Addressing {
  /** Without a slash at the end: `https://hoering.example.dk`. */
  readonly baseUrl: (request: IncomingMessage) => string;
  readonly isOrigin: (origin: string, request: IncomingMessage) => boolean;
}

/** What a Host header may look like before it is put into an address. */
const hostPattern = /^[\w.:[\]-]{1,255}$/;

/**
 * `publicUrl` is the address an installation names. Without one, and between the names of this very machine, a page keeps to the name it was
 * loaded under, for it may connect to no other: that is also right behind a forwarded port.
 */
export const openAddressing = (publicUrl: string | null, others: readonly string[]): Addressing => {
  const baseUrl = ({ headers }: IncomingMessage): string => {
    const host = headers.host && hostPattern.test(headers.host) ? headers.host : 'localhost';
    const follows = publicUrl === null || (isLoopbackHost(host) && isLoopbackHost(new URL(publicUrl).host));
    return follows ? `http://${host}` : publicUrl;
  };
  return {
    baseUrl,
    isOrigin: (origin, request) => {
      const own = baseUrl(request);
      return others.includes(origin) || (URL.canParse(own) && origin === new URL(own).origin);
    },
  };
};
