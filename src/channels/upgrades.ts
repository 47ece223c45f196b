import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { directLinePath } from './direct-line.js';
import type { Limits } from './limits.js';
import type { Streams } from './streams.js';
import type { Tokens } from './tokens.js';

/** What the WebSocket door needs of the house. */
export interface UpgradeParts {
  readonly streams: Streams;
  readonly tokens: Tokens;
  readonly limits: Limits;
  readonly callerOf: (request: IncomingMessage) => string;
  /** Whether a page of this origin may listen. */
  readonly isOrigin: (origin: string, request: IncomingMessage) => boolean;
}

const streamPath = new RegExp(`^${directLinePath}/conversations/([\\w-]{22})/stream$`);

/** A client sends nothing but pings. */
const mostBytes = 64 * 1024;

const server = async () => {
  const { WebSocketServer } = await import('ws');
  return new WebSocketServer({ noServer: true, maxPayload: mostBytes, perMessageDeflate: false });
};

/** Counts what is open, by key. */
const openCounter = () => {
  const counts = new Map<string, number>();
  return {
    of: (key: string): number => counts.get(key) ?? 0,
    add: (key: string, by: 1 | -1): void => {
      const count = (counts.get(key) ?? 0) + by;
      if (count > 0) counts.set(key, count);
      else counts.delete(key);
    },
  };
};

/** The listener for `upgrade`: a good listening token, a known origin and a free place open a stream. restify has no part in it. */
export const upgrades = ({ streams, tokens, limits, callerOf, isOrigin }: UpgradeParts) => {
  const sockets = openCounter();
  let webSockets: ReturnType<typeof server> | undefined;

  /** Whose stream the request may open, and from where; or the status it is denied with. */
  const judge = async (request: IncomingMessage): Promise<{ conversationId: string; watermark: number } | string> => {
    const [path = '', query = ''] = (request.url ?? '').split('?'); // never `new URL`: a bad Host would throw here
    const conversationId = streamPath.exec(path)?.[1];
    if (!conversationId) return '404 Not Found';
    if (request.headers.origin !== undefined && !isOrigin(request.headers.origin, request)) return '403 Forbidden';
    const asked = new URLSearchParams(query);
    const watermark = asked.get('watermark') ?? '';
    if (!/^\d{0,9}$/.test(watermark)) return '400 Bad Request';
    const verdict = await tokens.verify(asked.get('t') ?? '', 'listen');
    if (verdict.token !== 'good' || verdict.bearer.conversationId !== conversationId) return '403 Forbidden';
    if (
      sockets.of(callerOf(request)) >= limits.socketsPerAddress ||
      streams.count(conversationId) >= limits.socketsPerConversation
    )
      return '429 Too Many Requests';
    return { conversationId, watermark: Number(watermark) };
  };

  return async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    socket.on('error', () => socket.destroy());
    const deny = (status: string): void => {
      socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    };
    try {
      const verdict = await judge(request);
      if (typeof verdict === 'string') return deny(verdict);
      webSockets ??= server();
      const caller = callerOf(request);
      (await webSockets).handleUpgrade(request, socket, head, (webSocket) => {
        sockets.add(caller, 1);
        webSocket.on('close', () => sockets.add(caller, -1));
        streams.add(webSocket, verdict.conversationId, verdict.watermark);
      });
    } catch {
      deny('500 Internal Server Error');
    }
  };
};
