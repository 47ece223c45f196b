import type { IncomingMessage } from 'node:http';
import { BlockList, isIPv4, isIPv6 } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** `::ffff:127.0.0.1` is how an IPv6 socket tells an IPv4 address. */
const plainAddress = (address: string): string => {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  return mapped && isIPv4(mapped) ? mapped : address;
};

const isLoopbackAddress = (address: string): boolean => {
  const plain = plainAddress(address);
  return isIPv4(plain) ? loopback.check(plain, 'ipv4') : isIPv6(plain) && loopback.check(plain, 'ipv6');
};

/** The name in a Host header or an address (`localhost:3978`, `[::1]:3978`), without its port. */
const hostname = (host: string): string =>
  /^(\[[\da-f:.]+\]|[^:/]*)(?::\d*)?$/i.exec(host)?.[1]?.toLowerCase().replace(/[[\]]/g, '') ?? '';

/** Whether a host means this very machine. */
export const isLoopbackHost = (host: string): boolean => {
  const name = hostname(host);
  return name === 'localhost' || isLoopbackAddress(name);
};

/** One customer's IPv6 network is a /64: its first four groups stand for it, or changing address would change nothing. */
const network = (address: string): string => {
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.split('%')[0]?.split('::') ?? [];
  const before = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
};

/**
 * Who calls, for counting. Behind a proxy of ours it is the last address in X-Forwarded-For, the one that proxy wrote; the ones before it
 * are whatever the caller liked to write.
 */
export const callerOf = (request: IncomingMessage, trustProxy: boolean): string => {
  const forwarded = trustProxy
    ? String(request.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : '';
  const address = forwarded && (isIPv4(forwarded) || isIPv6(forwarded)) ? forwarded : (request.socket.remoteAddress ?? '');
  return network(plainAddress(address));
};

/**
 * Whether a request comes from a person at this very machine: from a loopback address, through no proxy, and under a loopback name (a
 * page elsewhere may point its own name at 127.0.0.1).
 */
export const isAtThisMachine = ({ headers, socket }: IncomingMessage): boolean =>
  isLoopbackAddress(socket.remoteAddress ?? '') &&
  isLoopbackHost(headers.host ?? '') &&
  !('x-forwarded-for' in headers || 'forwarded' in headers || 'via' in headers);
