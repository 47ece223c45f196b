import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Language } from '../domain/language.js';
import { minute, second } from '../domain/time.js';
import { languageOf } from './activities.js';
import { conversationIdPattern } from './activity-id.js';

/** What a token lets its bearer do: take part, or only listen (it stands in an address, and addresses end up in logs). */
export type TokenUse = 'take-part' | 'listen';

/** Whose conversation a token is for, and the language it was begun in. */
export interface Bearer {
  readonly conversationId: string;
  readonly language?: Language;
}

export type Verdict =
  | { readonly token: 'good'; readonly bearer: Bearer }
  /** Ours, and too old. */
  | { readonly token: 'expired'; readonly bearer: Bearer }
  /** Not ours, not whole, not for this use. */
  | { readonly token: 'bad' };

/** Tokens and keys are stateless: whoever has the secret can tell them, also after a restart and on another machine. */
export interface Tokens {
  readonly issue: (bearer: Bearer, use: TokenUse) => Promise<string>;
  readonly verify: (token: string, use: TokenUse) => Promise<Verdict>;
  /** The key to come back with when every token has expired: the personal link. 256 bits. */
  readonly resumeKey: (conversationId: string) => string;
  readonly isResumeKey: (conversationId: string, key: string) => boolean;
}

/** The life of a token in seconds; clients renew theirs every 15 minutes. */
export const tokenLife = (60 * minute) / second;

/** A token longer than any of ours is not looked into. */
const longestToken = 2048;

/** Loaded at the first token: no one waits for it at the start. */
const jose = () => import('jose');

/** The user a token speaks for: one a conversation, so that a client that comes back finds its own words to be its own. */
export const userOf = (conversationId: string): string => `dl_${conversationId}`;

/**
 * Opens the token desk: JSON Web Tokens (RFC 7519), HS256 and no other algorithm. They run on the machine's own clock, not on the
 * assistant's, which staff may set.
 */
export const openTokens = (secret: Uint8Array, clock: () => number = Date.now): Tokens => {
  const resumeKey = (conversationId: string): string =>
    createHmac('sha256', secret).update(`resume|${conversationId}`).digest('base64url');

  const bearerOf = (claims: Readonly<Record<string, unknown>>, use: TokenUse): Bearer | null => {
    const { conv, locale } = claims;
    if (claims.use !== use || typeof conv !== 'string' || !conversationIdPattern.test(conv)) return null;
    const language = languageOf(typeof locale === 'string' ? locale : undefined);
    return { conversationId: conv, ...(language && { language }) };
  };

  const issue = async ({ conversationId, language }: Bearer, use: TokenUse): Promise<string> => {
    const now = Math.floor(clock() / second);
    const claims = { conv: conversationId, user: userOf(conversationId), use, ...(language && { locale: language }) };
    const { SignJWT } = await jose();
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuedAt(now)
      .setNotBefore(now)
      .setExpirationTime(now + tokenLife)
      .sign(secret);
  };

  const verify = async (token: string, use: TokenUse): Promise<Verdict> => {
    if (token.length > longestToken) return { token: 'bad' };
    const { errors, jwtVerify } = await jose();
    const options = {
      algorithms: ['HS256'],
      currentDate: new Date(clock()),
      requiredClaims: ['conv', 'user', 'iat', 'nbf', 'exp'],
    };
    try {
      const { payload } = await jwtVerify(token, secret, options);
      const bearer = bearerOf(payload, use);
      return bearer ? { token: 'good', bearer } : { token: 'bad' };
    } catch (error) {
      // The signature is checked before the time: an expired token is one of ours.
      const bearer = error instanceof errors.JWTExpired ? bearerOf(error.payload, use) : null;
      return bearer ? { token: 'expired', bearer } : { token: 'bad' };
    }
  };

  const isResumeKey = (conversationId: string, key: string): boolean => {
    const expected = Buffer.from(resumeKey(conversationId));
    const given = Buffer.from(key);
    return given.length === expected.length && timingSafeEqual(given, expected);
  };

  return { issue, verify, resumeKey, isResumeKey };
};
