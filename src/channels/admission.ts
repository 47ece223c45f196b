import type { Request } from 'restify';
import { Refusal } from './answer.js';
import type { Limits } from './limits.js';
import { openRateLimit, type RateLimit } from './rate-limit.js';
import { type Bearer, type Tokens, tokenLife } from './tokens.js';

/** There is no such conversation: one answer, whether it never was, is gone, or the key to it is wrong. */
export const gone = new Refusal(404, 'NotFound', 'There is no such conversation.');
const badToken = new Refusal(401, 'BadToken', 'Give a token of this server as "Authorization: Bearer <token>".');
const expired = new Refusal(403, 'TokenExpired', 'The token has expired.');
const another = new Refusal(403, 'OtherConversation', 'The token is for another conversation.');

/** What a client needs to take part. */
export interface Grant {
  readonly conversationId: string;
  readonly token: string;
  /** Seconds. */
  readonly expires_in: number;
}

/** Who may do what at the endpoint, and how often. Every function throws a `Refusal` for those who may not. */
export interface Admission {
  /** Whose conversation the request is for; `late` is what an expired token is answered with. */
  readonly bearerOf: (request: Request, late?: Refusal) => Promise<Bearer>;
  readonly grant: (bearer: Bearer) => Promise<Grant>;
  /** Counts a request, a new conversation, an activity. */
  readonly countRequest: (request: Request) => void;
  readonly countBeginning: (request: Request) => void;
  readonly countActivity: (bearer: Bearer) => void;
}

const draw = (limit: RateLimit, caller: string): void => {
  const seconds = limit(caller);
  if (!seconds) return;
  const message = `There have been very many requests from here. Please try again in ${seconds} s.`;
  throw new Refusal(429, 'TooManyRequests', message, { 'retry-after': String(seconds) });
};

export const openAdmission = (tokens: Tokens, limits: Limits, callerOf: (request: Request) => string): Admission => {
  const beginnings = openRateLimit(limits.begin);
  const requests = openRateLimit(limits.request);
  const activities = openRateLimit(limits.activity);
  return {
    bearerOf: async (request, late = expired) => {
      const token = /^Bearer ([\w.-]+)$/i.exec(request.headers.authorization ?? '')?.[1];
      if (!token) throw badToken;
      const verdict = await tokens.verify(token, 'take-part');
      if (verdict.token === 'bad') throw badToken;
      if (request.params.id !== undefined && request.params.id !== verdict.bearer.conversationId) throw another;
      if (verdict.token === 'expired') throw late;
      return verdict.bearer;
    },
    grant: async (bearer) => ({
      conversationId: bearer.conversationId,
      token: await tokens.issue(bearer, 'take-part'),
      expires_in: tokenLife,
    }),
    countRequest: (request) => draw(requests, callerOf(request)),
    countBeginning: (request) => draw(beginnings, callerOf(request)),
    countActivity: ({ conversationId }) => draw(activities, conversationId),
  };
};
