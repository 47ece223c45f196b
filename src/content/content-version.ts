import { createHash } from 'node:crypto';
import type { Content } from '../domain/consultation.js';

/** JSON whose text does not depend on the order in which properties were set. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  const parts = entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`);
  return `{${parts.join(',')}}`;
};

/** 64 bits in hexadecimal: enough that no two versions of a consultation ever share one. */
const digits = 16;

/**
 * The content under its version, a name for all it says: any change of a word or a field gives another version, and the same content
 * always the same. A version that `content` may hold already is left out of account.
 */
export const withVersion = ({ consultation, words }: Omit<Content, 'version'>): Content => {
  const version = createHash('sha256').update(canonical({ consultation, words })).digest('hex').slice(0, digits);
  return { version, consultation, words };
};
