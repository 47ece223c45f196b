import type { Request } from 'restify';
import { z } from 'zod';
import { languageOf } from './activities.js';
import { conversationIdPattern, newConversationId } from './activity-id.js';
import { type Answer, type Handler, jsonAnswer, Refusal } from './answer.js';
import { readJson } from './json-body.js';
import type { Limits } from './limits.js';
import { openRateLimit, type RateLimit } from './rate-limit.js';
import { type Bearer, type Tokens, tokenLife } from './tokens.js';
import type { Taken, WebConversations } from './web-conversations.js';

/** The path under which the endpoint stands. */
export const directLinePath = '/v3/directline';

/** What the endpoint needs of the house. */
export interface DirectLineParts {
  readonly conversations: WebConversations;
  readonly tokens: Tokens;
  readonly limits: Limits;
  /** Who calls, for counting. */
  readonly callerOf: (request: Request) => string;
  /** The address under which this caller reaches the server: `http://localhost:3978`. */
  readonly baseUrl: (request: Request) => string;
}

/** A route of the endpoint; `path` as restify writes it. */
export interface DirectLineRoute {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly handle: Handler;
}

const gone = new Refusal(404, 'NotFound', 'There is no such conversation.');
const badToken = new Refusal(401, 'BadToken', 'Give a token of this server as "Authorization: Bearer <token>".');
const expired = new Refusal(403, 'TokenExpired', 'The token has expired.');
const another = new Refusal(403, 'OtherConversation', 'The token is for another conversation.');

const draw = (limit: RateLimit, caller: string): void => {
  const seconds = limit(caller);
  if (!seconds) return;
  const message = `There have been very many requests from here. Please try again in ${seconds} s.`;
  throw new Refusal(429, 'TooManyRequests', message, { 'retry-after': String(seconds) });
};

/** The first position a client has not seen; from the start when it names none. */
const watermarkOf = (request: Request): number => {
  const text = new URLSearchParams(request.url?.split('?')[1] ?? '').get('watermark') ?? '';
  if (!/^\d{0,9}$/.test(text)) throw new Refusal(400, 'BadWatermark', 'A watermark is a whole number.');
  return Number(text);
};

const startSchema = z.object({ locale: z.string().max(100).optional().catch(undefined) });
const resumeSchema = z.object({ conversationId: z.string().regex(conversationIdPattern), key: z.string().max(100) });

/** A turn that takes longer than anyone waits is told as not answered yet; it goes on, and reaches the stream when it is kept. */
const inTime = async (taking: Promise<Taken>, milliseconds: number): Promise<Taken> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Refusal(503, 'NotYet', 'Not known to be kept yet. Post the same activity again.', { 'retry-after': '5' })),
      milliseconds,
    );
  });
  return Promise.race([taking, late]).finally(() => clearTimeout(timer));
};

const requireKept = (taken: Taken): Taken => {
  if (taken.taken === 'not-kept') throw new Refusal(503, 'NotSaved', taken.text, { 'retry-after': '5' });
  return taken;
};

/**
 * Direct Line 3.0 (https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference) as Microsoft's own
 * clients use it, and `tokens/resume` beside it: a key that a person keeps, for a laptop that slept longer than a token lives.
 * Everything it tells comes from the transcript; it holds no conversation of its own.
 */
export const directLineRoutes = ({
  conversations,
  tokens,
  limits,
  callerOf,
  baseUrl,
}: DirectLineParts): readonly DirectLineRoute[] => {
  const beginLimit = openRateLimit(limits.begin);
  const requestLimit = openRateLimit(limits.request);
  const activityLimit = openRateLimit(limits.activity);

  const verdictOf = (request: Request) => {
    const token = /^Bearer ([\w.-]+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (!token) throw badToken;
    return tokens.verify(token, 'take-part');
  };

  /** Whose conversation the request is for; `late` is what an expired token is answered with. */
  const bearerOf = async (request: Request, late = expired): Promise<Bearer> => {
    const verdict = await verdictOf(request);
    if (verdict.token === 'bad') throw badToken;
    if (request.params.id !== undefined && request.params.id !== verdict.bearer.conversationId) throw another;
    if (verdict.token === 'expired') throw late;
    return verdict.bearer;
  };

  const granted = async (bearer: Bearer) => ({
    conversationId: bearer.conversationId,
    token: await tokens.issue(bearer, 'take-part'),
    expires_in: tokenLife,
  });

  /** What a client needs to take part and to come back: the stream's address carries a token that can only listen. */
  const opened = async (request: Request, bearer: Bearer, watermark?: number) => {
    const query = new URLSearchParams({
      ...(watermark !== undefined && { watermark: String(watermark) }),
      t: await tokens.issue(bearer, 'listen'),
    });
    const base = baseUrl(request).replace(/^http/, 'ws');
    return {
      ...(await granted(bearer)),
      streamUrl: `${base}${directLinePath}/conversations/${bearer.conversationId}/stream?${query}`,
      resumeKey: tokens.resumeKey(bearer.conversationId),
    };
  };

  /**
   * The activities from a watermark on. A good token of a conversation that holds nothing was only ever welcomed, and the welcome is
   * forgotten (a restart): it is given again. A client that has seen more than there is knows of a conversation that is gone.
   */
  const activitiesFrom = async (bearer: Bearer, watermark: number) => {
    let all = await conversations.activities(bearer.conversationId, 0);
    if (!all.length) {
      requireKept(await conversations.join(bearer));
      all = await conversations.activities(bearer.conversationId, 0);
    }
    if (watermark > all.length) throw gone;
    return { activities: all.slice(watermark), watermark: String(all.length) };
  };

  const generate = async (request: Request): Promise<Answer> => {
    draw(beginLimit, callerOf(request));
    await readJson(request, limits.bodyBytes);
    return jsonAnswer(200, await granted({ conversationId: newConversationId() }));
  };

  const start = async (request: Request): Promise<Answer> => {
    const isAnonymous = request.headers.authorization === undefined;
    if (isAnonymous) draw(beginLimit, callerOf(request));
    const known: Bearer = isAnonymous ? { conversationId: newConversationId() } : await bearerOf(request);
    const { locale } = startSchema.parse(await readJson(request, limits.bodyBytes));
    const language = languageOf(locale) ?? known.language;
    const bearer: Bearer = { conversationId: known.conversationId, ...(language && { language }) };
    const joined = await conversations.join(bearer);
    requireKept(joined);
    return jsonAnswer(joined.isNew ? 201 : 200, await opened(request, bearer));
  };

  const resume = async (request: Request): Promise<Answer> => {
    const asked = resumeSchema.safeParse(await readJson(request, limits.bodyBytes));
    // One answer to every key that opens nothing: a wrong one, and one of a conversation that is gone.
    if (!asked.success || !tokens.isResumeKey(asked.data.conversationId, asked.data.key)) throw gone;
    const { conversationId } = asked.data;
    if (!(await conversations.activities(conversationId, 0)).length) throw gone;
    return jsonAnswer(200, await opened(request, { conversationId }));
  };

  const reconnect = async (request: Request): Promise<Answer> => {
    // Microsoft's client goes in circles on 403 here, and ends the conversation in good order on 404.
    const bearer = await bearerOf(request, gone);
    const watermark = watermarkOf(request);
    await activitiesFrom(bearer, watermark);
    return jsonAnswer(200, await opened(request, bearer, watermark));
  };

  const poll = async (request: Request): Promise<Answer> => {
    const bearer = await bearerOf(request);
    return jsonAnswer(200, await activitiesFrom(bearer, watermarkOf(request)));
  };

  const take = async (bearer: Bearer, activity: Readonly<Record<string, unknown>>): Promise<Answer> => {
    const taken = requireKept(await inTime(conversations.take(bearer, activity), limits.turnTimeout));
    return jsonAnswer(200, { id: taken.taken === 'kept' ? taken.id : newConversationId() });
  };

  const post = async (request: Request): Promise<Answer> => {
    const bearer = await bearerOf(request);
    draw(activityLimit, bearer.conversationId);
    const activity = await readJson(request, limits.bodyBytes);
    if (typeof activity.type !== 'string') throw new Refusal(400, 'BadActivity', 'An activity has a "type".');
    return take(bearer, activity);
  };

  /** Files are not taken. The assistant says so in the conversation, where the person reads it; the upload itself is not looked at. */
  const upload = async (request: Request): Promise<Answer> => {
    const bearer = await bearerOf(request);
    draw(activityLimit, bearer.conversationId);
    return take(bearer, { type: 'message', text: '', attachments: [{}] });
  };

  const counted =
    (handle: Handler): Handler =>
    async (request) => {
      draw(requestLimit, callerOf(request));
      return handle(request);
    };

  const at = (method: DirectLineRoute['method'], path: string, handle: Handler): DirectLineRoute => ({
    method,
    path: directLinePath + path,
    handle: counted(handle),
  });

  return [
    at('post', '/tokens/generate', generate),
    at('post', '/tokens/refresh', async (request) => jsonAnswer(200, await granted(await bearerOf(request)))),
    at('post', '/tokens/resume', resume),
    at('post', '/conversations', start),
    at('get', '/conversations/:id', reconnect),
    at('get', '/conversations/:id/activities', poll),
    at('post', '/conversations/:id/activities', post),
    at('post', '/conversations/:id/upload', upload),
  ];
};
