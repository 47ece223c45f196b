/** A mail server and how to talk to it, out of `SMTP_URL`. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** `at-once` is smtps://. `required` is STARTTLS or nothing. `never` is for a server on this very machine, or by explicit wish. */
  readonly tls: 'at-once' | 'required' | 'never';
  readonly login: { readonly user: string; readonly pass: string } | null;
}

/**
 * What is wrong with a mail server's address, as a sentence with its cure, or `null`. It never repeats the address: a password may be in it.
 * `smtp://user:password@host:587` (STARTTLS, required unless the host is this machine or `?tls=never` says so) or `smtps://...:465`.
 */
export const smtpProblem = (url: string): string | null => {
  const read = parse(url);
  return typeof read === 'string' ? read : null;
};

/** Throws with `smtpProblem`'s sentence. */
export const smtpServer = (url: string): SmtpServer => {
  const read = parse(url);
  if (typeof read === 'string') throw new Error(read);
  return read;
};

const example = 'Write smtp://user:password@mail.example.dk:587 or smtps://user:password@mail.example.dk:465.';

const parse = (text: string): SmtpServer | string => {
  if (!URL.canParse(text)) return `SMTP_URL is no address. ${example}`;
  const url = new URL(text);
  const secure = url.protocol === 'smtps:';
  if (!secure && url.protocol !== 'smtp:') return `SMTP_URL begins with neither smtp:// nor smtps://. ${example}`;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (host === '') return `SMTP_URL names no host. ${example}`;
  if (url.port === '0') return `SMTP_URL has port 0. ${example}`;
  if (!['', '/'].includes(url.pathname) || url.hash !== '')
    return `SMTP_URL goes on after the host. ${example} Signs like "/" and "#" in a password are written %2F and %23.`;
  const options = [...url.searchParams];
  if (options.some(([name, value]) => name !== 'tls' || value !== 'never'))
    return 'SMTP_URL has an option other than "?tls=never". Leave it out.';
  if (secure && options.length > 0) return 'SMTP_URL says smtps:// and "?tls=never". Write smtp:// for a connection without TLS.';
  const login = loginOf(url);
  if (typeof login === 'string') return login;
  const tls = secure ? 'at-once' : options.length > 0 || isLoopback(host) ? 'never' : 'required';
  return { host, port: url.port ? Number(url.port) : secure ? 465 : 587, tls, login };
};

const loginOf = (url: URL): SmtpServer['login'] | string => {
  if (url.username === '' && url.password === '') return null;
  if (url.username === '' || url.password === '')
    return 'SMTP_URL has a user or a password, but not both. Give both, or neither.';
  try {
    return { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
  } catch {
    return 'SMTP_URL has a "%" in its user or password that begins no code. Write it as %25.';
  }
};

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
