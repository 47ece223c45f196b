import type { IncomingMessage } from 'node:http';
import { Refusal } from './answer.js';

/** A body this many times too large is still read to its end, and thrown away: a client that is cut off while it sends sees no answer. */
const patience = 64;

const tooLarge = (limit: number, headers = {}): Refusal =>
  new Refusal(413, 'TooLarge', `The body is larger than ${limit} bytes.`, headers);

const collect = async (request: IncomingMessage, limit: number): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += (chunk as Buffer).length;
    if (length > limit * patience) throw tooLarge(limit, { connection: 'close' });
    if (length <= limit) chunks.push(chunk as Buffer);
  }
  if (length > limit) throw tooLarge(limit);
  return Buffer.concat(chunks);
};

/**
 * Reads a JSON object of at most `limit` bytes; no body at all is an empty object. restify's own parser is not used: it counts compressed
 * bytes, so a small body can unpack to gigabytes; a broken gzip body ends the process; and its errors quote what was sent.
 */
export const readJson = async (request: IncomingMessage, limit: number): Promise<Readonly<Record<string, unknown>>> => {
  const { headers } = request;
  if (Number(headers['content-length'] ?? 0) > limit * patience) throw tooLarge(limit, { connection: 'close' });
  if (headers['content-encoding'] && headers['content-encoding'] !== 'identity')
    throw new Refusal(415, 'UnsupportedEncoding', 'Send the body uncompressed.', { connection: 'close' });
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const bytes = await collect(request, limit);
  if (!bytes.length) return {};
  if (type !== 'application/json') throw new Refusal(415, 'UnsupportedMediaType', 'Send application/json.');
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new Refusal(400, 'BadJson', 'The body is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refusal(400, 'BadJson', 'The body is not a JSON object.');
  return value as Readonly<Record<string, unknown>>;
};
