import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Answer } from './answer.js';

/** Bytes to serve, compressed at most once for each encoding. `hash` names the content. */
export interface Resource {
  readonly type: string;
  readonly body: Buffer;
  readonly hash: string;
  readonly encoded: (encoding: Encoding) => Promise<Buffer>;
}

type Encoding = 'br' | 'gzip';

/** What compression does not make smaller. */
const dense = /^(image\/(?!svg)|font\/)/;
const worthIt = 512;

const encode = (body: Buffer, encoding: Encoding): Promise<Buffer> =>
  encoding === 'br'
    ? promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } })
    : promisify(gzip)(body, { level: constants.Z_BEST_COMPRESSION });

export const resource = (type: string, content: string | Buffer): Resource => {
  const body = Buffer.from(content);
  const made = new Map<Encoding, Promise<Buffer>>();
  return {
    type,
    body,
    hash: createHash('sha256').update(body).digest('base64url').slice(0, 16),
    encoded: (encoding) => {
      const bytes = made.get(encoding) ?? encode(body, encoding);
      made.set(encoding, bytes);
      return bytes;
    },
  };
};

export const htmlResource = ({ html }: { readonly html: string }): Resource => resource('text/html; charset=utf-8', html);

/** The densest encoding the other end takes (RFC 9110, 12.5.3); one that it names with `q=0` it does not take. */
const encodingFor = (accepted: string): Encoding | null => {
  const takes = (name: string): boolean => new RegExp(`(^|,)\\s*${name}\\s*(?!;\\s*q=0(\\.0+)?\\s*(,|$))(;|,|$)`).test(accepted);
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null;
};

/** A resource as an answer: compressed as the request allows, or 304 when the other end has it already. */
export const resourceAnswer = async (
  request: IncomingMessage,
  { type, body, hash, encoded }: Resource,
  headers: Readonly<Record<string, string>>,
  status = 200,
): Promise<Answer> => {
  const isDense = dense.test(type) || body.length < worthIt;
  const encoding = isDense ? null : encodingFor(String(request.headers['accept-encoding'] ?? '').slice(0, 200));
  const etag = `"${hash}${encoding ? `-${encoding}` : ''}"`;
  const vary = [headers.vary, isDense ? undefined : 'accept-encoding'].filter(Boolean).join(', ');
  const shared = { ...headers, etag, ...(vary && { vary }) };
  if (status === 200 && request.headers['if-none-match'] === etag) return { status: 304, headers: shared, body: '' };
  return {
    status,
    headers: { ...shared, 'content-type': type, ...(encoding && { 'content-encoding': encoding }) },
    body: encoding ? await encoded(encoding) : body,
  };
};
