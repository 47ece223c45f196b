import type { Server as HttpServer, IncomingMessage } from 'node:http';
import restify from 'restify';
import type { Language } from '../domain/language.js';
import type { Log, Mailbox } from '../domain/ports.js';
import type { Instant } from '../domain/time.js';
import type { Assistant, ConversationKey } from '../domain/turn.js';
import { openAddressing } from './addressing.js';
import { openAdmission } from './admission.js';
import { type Handler, jsonAnswer, Refusal, route } from './answer.js';
import { callerOf, isLoopbackHost } from './caller.js';
import { directLineRoutes } from './direct-line.js';
import { type Limits, usualLimits } from './limits.js';
import { closing, listen } from './listening.js';
import { mailboxRoutes, momentIn } from './mailbox.js';
import { type PageParts, type PageRoute, pages } from './pages.js';
import { requestGuard } from './request-guard.js';
import { everyAnswer } from './security-headers.js';
import { openSite } from './site.js';
import { openTokens } from './tokens.js';
import { upgrades } from './upgrades.js';
import { openWebConversations, webIdOf } from './web-conversations.js';

/** How an installation is reached, and what it lets in. */
export interface ServerSettings {
  /** 0 for any free one. */
  readonly port: number;
  readonly host: string;
  /** The address people use, without a slash at the end; needed behind a proxy. `null`: whatever they reach us under. */
  readonly publicUrl: string | null;
  /** The built website. */
  readonly webDir: string;
  /** At least 32 bytes. Tokens and personal links live as long as it does. */
  readonly tokenSecret: Uint8Array;
  /** The moment the assistant's clock was set to, told on the page; `null` for the real clock. */
  readonly clockIsSet: string | null;
  /** Origins beside our own whose pages may listen. */
  readonly origins?: readonly string[];
  /** Whether a proxy of ours stands in front, whose X-Forwarded-For can be believed. */
  readonly trustProxy?: boolean;
  readonly limits?: Partial<Limits>;
}

/** The listening server. */
export interface Server {
  readonly url: string;
  /** Answers what is being answered, then lets every connection go. */
  readonly close: () => Promise<void>;
  /** A conversation has entries that no turn of ours made: those who listen to it get them. */
  readonly push: (conversation: ConversationKey) => void;
}

/** What `@types/restify` leaves out. */
interface RestifyServer extends restify.Server {
  readonly server: HttpServer;
  readonly first: (guard: (request: restify.Request, response: restify.Response) => boolean) => void;
}

const createServer = (limits: Limits, isHttps: boolean): RestifyServer => {
  const silent = (restify as unknown as { logger: (options: object) => object }).logger({ level: 'silent' });
  const server = restify.createServer({ name: '', log: silent } as restify.ServerOptions) as unknown as RestifyServer;
  const { headersTimeout, requestTimeout, connections } = limits;
  Object.assign(server.server, {
    headersTimeout,
    requestTimeout,
    maxConnections: connections,
    // How often Node looks for requests that have run out of time.
    connectionsCheckingInterval: Math.min(headersTimeout, requestTimeout) / 2,
  });
  // restify hands on the errors of its socket, and an `error` that nobody hears would end the process; `listen` tells them.
  server.on('error', () => undefined);
  server.first(requestGuard(everyAnswer(isHttps)));
  return server;
};

/** `http://localhost:3978`: how a browser at this machine writes the address it listens on. */
const ownUrl = (host: string, port: number): string => {
  const name = isLoopbackHost(host) || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
};

const healthRoute = (health: () => Promise<Record<string, unknown>>): PageRoute => ({
  path: '/healthz',
  handle: async () => {
    try {
      return jsonAnswer(200, { status: 'ok', ...(await health()) });
    } catch {
      return jsonAnswer(503, { status: 'failing' });
    }
  },
});

const clockBanner = (assistant: Assistant, moment: string | null) => (language: Language) =>
  moment === null ? '' : assistant.text(language, 'page.clock', { clock: momentIn(language, moment) });

const mount = (server: RestifyServer, routes: readonly PageRoute[], log: Log): void => {
  for (const { path, handle } of routes) {
    server.get(path, route(handle, log));
    server.head(path, route(handle, log));
  }
};

/** Everything that reaches no route: an unknown path, a method that a path does not know. */
const mountErrors = (server: RestifyServer, notFound: Handler, log: Log): void => {
  server.on(
    'restifyError',
    (request: restify.Request, response: restify.Response, error: { statusCode?: number }, done: () => void) => {
      const refused: Handler = async () => {
        if (error.statusCode === 404) return notFound(request);
        if (error.statusCode === 405) throw new Refusal(405, 'MethodNotAllowed', 'This address does not know that method.');
        if (error.statusCode && error.statusCode < 500)
          throw new Refusal(error.statusCode, 'BadRequest', 'The request is not understood.');
        throw error;
      };
      route(refused, log)(request, response).then(done, done);
    },
  );
};

/**
 * Opens the website: the chat page, the Direct Line endpoint behind it, and the development mailbox when there is one. Rejects, with a
 * sentence that says the cure, when the website is not built or the port is taken.
 */
export const openServer = async (
  assistant: Assistant,
  mailbox: Mailbox | null,
  settings: ServerSettings,
  log: Log,
  now: () => Instant,
  health: () => Promise<Record<string, unknown>> = async () => ({}),
): Promise<Server> => {
  const limits = { ...usualLimits, ...settings.limits };
  const { baseUrl, isOrigin } = openAddressing(settings.publicUrl, settings.origins ?? []);
  const caller = (request: IncomingMessage): string => callerOf(request, settings.trustProxy ?? false);

  const conversations = openWebConversations(assistant, now);
  const tokens = openTokens(settings.tokenSecret);
  const parts: PageParts = {
    site: await openSite(settings.webDir),
    assistant,
    clock: clockBanner(assistant, settings.clockIsSet),
  };
  const website = pages(parts);

  const server = createServer(limits, settings.publicUrl?.startsWith('https:') ?? false);
  mount(server, [...website.routes, healthRoute(health), ...(mailbox ? mailboxRoutes(mailbox, parts) : [])], log);
  const admission = openAdmission(tokens, limits, caller);
  for (const { method, path, handle } of directLineRoutes({ conversations, admission, tokens, limits, baseUrl }))
    server[method](path, route(handle, log));
  mountErrors(server, website.notFound, log);
  server.server.on('upgrade', upgrades({ streams: conversations.streams, tokens, limits, callerOf: caller, isOrigin }));

  const closeConnections = closing(server.server);
  const port = await listen(server.server, settings.port, settings.host);
  return {
    url: settings.publicUrl ?? ownUrl(settings.host, port),
    close: () => {
      conversations.streams.close();
      return closeConnections();
    },
    push: (key) => {
      const conversationId = webIdOf(key);
      if (conversationId !== undefined) conversations.streams.catchUp(conversationId);
    },
  };
};
