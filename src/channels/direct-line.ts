import type { Request } from 'restify';
import { z } from 'zod';
import { languageOf } from './activities.js';
import { conversationIdPattern, newConversationId } from './activity-id.js';
import { type Admission, gone } from './admission.js';
import { type Answer, type Handler, jsonAnswer, Refusal } from './answer.js';
import { readJson } from './json-body.js';
import type { Limits } from './limits.js';
import type { Bearer, Tokens } from './tokens.js';
import type { Taken, WebConversations } from './web-conversations.js';

/** The path under which the endpoint stands. */
export const directLinePath = '/v3/directline';

/** What the endpoint needs of the house. */
export interface DirectLineParts {
  readonly conversations: WebConversations;
  readonly admission: Admission;
  readonly tokens: Tokens;
  readonly limits: Limits;
  readonly baseUrl: (request: Request) => string;
}

/** A route of the endpoint; `path` as restify writes it. */
export interface DirectLineRoute {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly handle: Handler;
}

/** What begins a conversation or comes back to one needs few words, and is asked for by anyone. */
const mostOpeningBytes = 16 * 1024;

type Part = (parts: DirectLineParts) => Handler;

/** The first position a client has not seen; from the start when it names none. */
const watermarkOf = (request: Request): number => {
  const text = new URLSearchParams(request.url?.split('?')[1] ?? '').get('watermark') ?? '';
  if (!/^\d{0,9}$/.test(text)) throw new Refusal(400, 'BadWatermark', 'A watermark is a whole number.');
  return Number(text);
};

const requireKept = (taken: Taken): Taken => {
  if (taken.taken === 'not-kept') throw new Refusal(503, 'NotSaved', taken.text, { 'retry-after': '5' });
  return taken;
};

/** A turn that takes longer than anyone waits is told as not answered yet; it goes on, and reaches the stream when it is kept. */
const inTime = (taking: Promise<Taken>, milliseconds: number): Promise<Taken> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const notYet = new Refusal(503, 'NotYet', 'Not known to be kept yet. Post the same activity again.', { 'retry-after': '5' });
    timer = setTimeout(() => reject(notYet), milliseconds);
  });
  return Promise.race([taking, late]).finally(() => clearTimeout(timer));
};

/** What a client needs to take part and to come back: the stream's address carries a token that can only listen. */
const open = async ({ admission, tokens, baseUrl }: DirectLineParts, request: Request, bearer: Bearer, watermark?: number) => {
  const query = new URLSearchParams({
    ...(watermark !== undefined && { watermark: String(watermark) }),
    t: await tokens.issue(bearer, 'listen'),
  });
  const base = baseUrl(request).replace(/^http/, 'ws');
  return {
    ...(await admission.grant(bearer)),
    streamUrl: `${base}${directLinePath}/conversations/${bearer.conversationId}/stream?${query}`,
    resumeKey: tokens.resumeKey(bearer.conversationId),
  };
};

/**
 * The activities from a watermark on. A good token of a conversation that holds nothing was only ever welcomed, and the welcome is
 * forgotten (a restart): it is given again. A client that has seen more than there is knows of a conversation that is gone.
 */
const activitiesFrom = async ({ conversations }: DirectLineParts, bearer: Bearer, watermark: number) => {
  let all = await conversations.activities(bearer.conversationId, 0);
  if (!all.length) {
    requireKept(await conversations.join(bearer));
    all = await conversations.activities(bearer.conversationId, 0);
  }
  if (watermark > all.length) throw gone;
  return { activities: all.slice(watermark), watermark: String(all.length) };
};

const generate: Part =
  ({ admission }) =>
  async (request) => {
    admission.countBeginning(request);
    await readJson(request, mostOpeningBytes);
    return jsonAnswer(200, await admission.grant({ conversationId: newConversationId() }));
  };

const refresh: Part =
  ({ admission }) =>
  async (request) =>
    jsonAnswer(200, await admission.grant(await admission.bearerOf(request)));

const resumeSchema = z.object({ conversationId: z.string().regex(conversationIdPattern), key: z.string().max(100) });

/** A new token for a key that a person kept: a laptop may sleep longer than a token lives. */
const resume: Part = (parts) => async (request) => {
  const asked = resumeSchema.safeParse(await readJson(request, mostOpeningBytes));
  if (!asked.success || !parts.tokens.isResumeKey(asked.data.conversationId, asked.data.key)) throw gone;
  const { conversationId } = asked.data;
  if (!(await parts.conversations.activities(conversationId, 0)).length) throw gone;
  return jsonAnswer(200, await open(parts, request, { conversationId }));
};

const startSchema = z.object({ locale: z.string().max(100).optional().catch(undefined) });

const start: Part = (parts) => async (request) => {
  const isAnonymous = request.headers.authorization === undefined;
  if (isAnonymous) parts.admission.countBeginning(request);
  const known: Bearer = isAnonymous ? { conversationId: newConversationId() } : await parts.admission.bearerOf(request);
  const { locale } = startSchema.parse(await readJson(request, mostOpeningBytes));
  const language = languageOf(locale) ?? known.language;
  const bearer: Bearer = { conversationId: known.conversationId, ...(language && { language }) };
  const joined = await parts.conversations.join(bearer);
  requireKept(joined);
  return jsonAnswer(joined.isNew ? 201 : 200, await open(parts, request, bearer));
};

const reconnect: Part = (parts) => async (request) => {
  // Microsoft's client goes in circles on 403 here, and ends the conversation in good order on 404.
  const bearer = await parts.admission.bearerOf(request, gone);
  const watermark = watermarkOf(request);
  await activitiesFrom(parts, bearer, watermark);
  return jsonAnswer(200, await open(parts, request, bearer, watermark));
};

const poll: Part = (parts) => async (request) =>
  jsonAnswer(200, await activitiesFrom(parts, await parts.admission.bearerOf(request), watermarkOf(request)));

const take = async (
  { conversations, limits }: DirectLineParts,
  bearer: Bearer,
  activity: Readonly<Record<string, unknown>>,
): Promise<Answer> => {
  const taken = requireKept(await inTime(conversations.take(bearer, activity), limits.turnTimeout));
  return jsonAnswer(200, { id: taken.taken === 'kept' ? taken.id : newConversationId() });
};

const post: Part = (parts) => async (request) => {
  const bearer = await parts.admission.bearerOf(request);
  parts.admission.countActivity(bearer);
  const activity = await readJson(request, parts.limits.bodyBytes);
  if (typeof activity.type !== 'string') throw new Refusal(400, 'BadActivity', 'An activity has a "type".');
  return take(parts, bearer, activity);
};

/** Files are not taken. The assistant says so in the conversation, where the person reads it; the upload itself is not looked at. */
const upload: Part = (parts) => async (request) => {
  const bearer = await parts.admission.bearerOf(request);
  parts.admission.countActivity(bearer);
  return take(parts, bearer, { type: 'message', text: '', attachments: [{}] });
};

/**
 * Direct Line 3.0 (https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference) as Microsoft's own
 * clients use it, and `tokens/resume` beside it. Everything it tells comes from the transcript; it holds no conversation of its own.
 */
export const directLineRoutes = (parts: DirectLineParts): readonly DirectLineRoute[] => {
  const at = (method: DirectLineRoute['method'], path: string, part: Part): DirectLineRoute => {
    const handle = part(parts);
    const counted: Handler = async (request) => {
      parts.admission.countRequest(request);
      return handle(request);
    };
    return { method, path: directLinePath + path, handle: counted };
  };
  return [
    at('post', '/tokens/generate', generate),
    at('post', '/tokens/refresh', refresh),
    at('post', '/tokens/resume', resume),
    at('post', '/conversations', start),
    at('get', '/conversations/:id', reconnect),
    at('get', '/conversations/:id/activities', poll),
    at('post', '/conversations/:id/activities', post),
    at('post', '/conversations/:id/upload', upload),
  ];
};
