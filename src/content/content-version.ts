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

/** Names a content by all it says: any change of a word or a field gives another version, and the same content always the same. */
export const contentVersion = (content: Omit<Content, 'version'>): string =>
  createHash('sha256').update(canonical(content)).digest('hex').slice(0, digits);
