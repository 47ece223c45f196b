/** One part of a MIME message (RFC 2045): its headers by lower-case name, and its content as bytes. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>;
  readonly type: string;
  readonly filename: string | undefined;
  readonly content: Buffer;
  readonly parts: readonly MimePart[];
}

/** Deeper than any message we make: parts below are left as they are. */
const deepest = 6;

const splitAtBlank = (raw: string): readonly [string, string] => {
  const at = raw.search(/\r?\n\r?\n/);
  return at < 0 ? [raw, ''] : [raw.slice(0, at), raw.slice(at).replace(/^\r?\n\r?\n/, '')];
};

const charset = (name: string, bytes: Buffer): string => bytes.toString(/^(us-ascii|utf-8)$/i.test(name) ? 'utf8' : 'latin1');

/** `=C3=A6` as bytes; in a header `_` is a space (RFC 2047, 4.2). */
const unquote = (text: string): Buffer => {
  const bytes = text.replace(/=([\dA-Fa-f]{2})/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1');
};

/** A header with its encoded words (RFC 2047) as the text they stand for; white space between two of them means nothing. */
export const decodeWords = (header: string): string =>
  header
    .replace(/(=\?[\w-]+\?[bq]\?[^?]*\?=)\s+(?==\?)/gi, '$1')
    .replace(/=\?([\w-]+)\?([bq])\?([^?]*)\?=/gi, (_whole, name: string, encoding: string, text: string) =>
      charset(name, encoding.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : unquote(text.replaceAll('_', ' '))),
    );

/** The header lines, unfolded, as name and value in their order. */
export const headerLines = (raw: string): readonly (readonly [string, string])[] =>
  splitAtBlank(raw)[0]
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const at = line.indexOf(':');
      return at > 0 ? [[line.slice(0, at), line.slice(at + 1).trim()] as const] : [];
    });

/** A parameter of a header: `boundary="x"`, or in the form of RFC 2231, `filename*0*=utf-8''b%C3%A6r`. */
const parameter = (header: string, name: string): string | undefined => {
  const plain = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;\\s]*))`, 'i').exec(header);
  if (plain) return decodeWords(plain[1] ?? plain[2] ?? '');
  const pieces = [...header.matchAll(new RegExp(`;\\s*${name}\\*(?:\\d+\\*?)?=(?:"([^"]*)"|([^;\\s]*))`, 'gi'))];
  if (!pieces.length) return undefined;
  const joined = pieces
    .map((piece) => piece[1] ?? piece[2] ?? '')
    .join('')
    .replace(/^[\w-]*'[\w-]*'/, '');
  try {
    return decodeURIComponent(joined);
  } catch {
    return joined;
  }
};

const decodeBody = (body: string, encoding: string): Buffer => {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return encoding === 'quoted-printable' ? unquote(body.replace(/=[ \t]*\r?\n/g, '')) : Buffer.from(body, 'latin1');
};

const childrenOf = (body: string, boundary: string): readonly string[] =>
  `\r\n${body}`
    .split(`\n--${boundary}`)
    .slice(1)
    .filter((part) => !part.startsWith('--'))
    .map((part) => part.replace(/^[ \t]*\r?\n/, '').replace(/\r$/, ''));

/** Reads a message that our own mail press made: what it can make is what is read. Never throws. */
export const readMime = (raw: string, depth = 0): MimePart => {
  const headers = new Map(headerLines(raw).map(([name, value]) => [name.toLowerCase(), value]));
  const [, body] = splitAtBlank(raw);
  const contentType = headers.get('content-type') ?? 'text/plain';
  const boundary = parameter(contentType, 'boundary');
  return {
    headers,
    type: contentType.split(';')[0]?.trim().toLowerCase() ?? 'text/plain',
    filename: parameter(headers.get('content-disposition') ?? '', 'filename'),
    content: decodeBody(body, headers.get('content-transfer-encoding')?.toLowerCase() ?? '7bit'),
    parts: boundary && depth < deepest ? childrenOf(body, boundary).map((part) => readMime(part, depth + 1)) : [],
  };
};

/** Every part that holds no others, in order. */
export const leavesOf = (part: MimePart): readonly MimePart[] => (part.parts.length ? part.parts.flatMap(leavesOf) : [part]);
