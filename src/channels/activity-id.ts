import { randomBytes } from 'node:crypto';

/** 128 random bits, base64url: 22 characters. Nobody guesses another's conversation. */
export const newConversationId = (): string => randomBytes(16).toString('base64url');

/** What a conversation id of ours looks like; anything else is not looked up. */
export const conversationIdPattern = /^[\w-]{22}$/;

/**
 * The lasting id of the activity at a position of the transcript: the same in a stream, in a poll and after a restart, so that a client
 * that meets it twice shows it once.
 */
export const activityId = (conversationId: string, position: number): string =>
  `${conversationId}|${String(position).padStart(7, '0')}`;
