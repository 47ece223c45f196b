/**
 * What this tab remembers, in sessionStorage: closed with the tab, so that the next person at a shared computer finds nothing.
 * Where storage is blocked everything still works, until the page is left.
 */

/** The way back into a conversation: the token of the moment, and the key that makes a new one after the token has expired. */
export interface Session {
  readonly conversationId: string;
  readonly token: string;
  readonly resumeKey: string;
}

const memory = new Map<string, string>();

const read = (key: string): string | null => {
  try {
    return sessionStorage.getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
};

const write = (key: string, value: string | null): void => {
  if (value === null) memory.delete(key);
  else memory.set(key, value);
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    // Blocked or full: the memory of this page has it.
  }
};

const readJson = <T>(key: string): T | null => {
  try {
    return JSON.parse(read(key) ?? 'null') as T | null;
  } catch {
    return null;
  }
};

const writeJson = (key: string, value: unknown): void => write(key, value === null ? null : JSON.stringify(value));

export const loadSession = (): Session | null => readJson<Session>('intake.session');
export const keepSession = (session: Session | null): void => writeJson('intake.session', session);

/** What stands in the answer box, not sent yet. */
export const loadText = (): string => read('intake.text') ?? '';
export const keepText = (text: string): void => write('intake.text', text || null);

/** What was sent, and is not yet known to be kept. */
export const loadPending = <T>(): readonly T[] => readJson<T[]>('intake.pending') ?? [];
export const keepPending = (pending: readonly unknown[]): void => writeJson('intake.pending', pending.length ? pending : null);

/** Forgets the conversation and everything that belongs to it. */
export const forget = (): void => {
  keepSession(null);
  keepText('');
  keepPending([]);
};

/** `#fortsaet=<conversationId>.<key>`, the personal link; both parts are base64url. */
const resumeHash = /^#fortsaet=([\w-]{1,100})\.([\w-]{1,200})$/;

/** The way back that stands in an address's hash, if one does. It has no token yet. */
export const sessionInHash = (hash: string): Session | null => {
  const [, conversationId, resumeKey] = resumeHash.exec(hash) ?? [];
  return conversationId && resumeKey ? { conversationId, token: '', resumeKey } : null;
};

/** The personal link to a conversation. Whoever has it can read and change the draft. */
export const resumeLink = (session: Session): string =>
  `${location.origin}/#fortsaet=${session.conversationId}.${session.resumeKey}`;
