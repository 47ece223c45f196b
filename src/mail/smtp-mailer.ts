import { type PassThrough, Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { Delivery } from '../domain/email.js';
import type { Mailer } from '../domain/ports.js';
import { minute, second } from '../domain/time.js';
import { smtpServer } from './smtp-url.js';

export interface SmtpOptions {
  /** Milliseconds: to connect, to be greeted, between two signs of life, and for one e-mail in all. */
  readonly timeouts?: Partial<Timeouts>;
}

interface Timeouts {
  readonly connection: number;
  readonly greeting: number;
  readonly silence: number;
  readonly total: number;
}

/** A server may take 10 minutes to answer the last byte (RFC 5321, 4.5.3.2.6): giving up sooner makes duplicates. */
const patience: Timeouts = { connection: 30 * second, greeting: 30 * second, silence: 10 * minute, total: 11 * minute };

/**
 * Hands e-mails to the server of an `SMTP_URL`, over one connection that is kept open between them. Throws when the URL is not one: see
 * `smtpProblem`.
 *
 * nodemailer gives the same error for a connection that was cut before and after the last byte. What tells them apart is whether the
 * connection had read the message to its end: only then can the server have taken it.
 */
export const smtpMailer = (url: string, options: SmtpOptions = {}): Mailer => {
  const server = smtpServer(url);
  const { connection, greeting, silence, total } = { ...patience, ...options.timeouts };
  const transport = createTransport({
    pool: true,
    maxConnections: 1,
    maxRequeues: 1, // for an idle connection that the server closed; every other retry is the outbox's own
    host: server.host,
    port: server.port,
    secure: server.tls === 'at-once',
    requireTLS: server.tls === 'required',
    ignoreTLS: server.tls === 'never',
    ...(server.login ? { auth: server.login } : {}),
    connectionTimeout: connection,
    dnsTimeout: connection,
    greetingTimeout: greeting,
    socketTimeout: silence,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const readings = new Map<string, Readable[]>();
  transport.use('stream', ({ data, message }, done) => {
    // Asked for again when the pool finds that its idle connection was closed, and tries another.
    message.createReadStream = () => {
      const stream = Readable.from(pieces(data.raw as Buffer), { objectMode: false, highWaterMark: piece });
      readings.get(String(data.messageId))?.push(stream);
      return stream as PassThrough;
    };
    done();
  });
  return {
    deliver: async ({ messageId, envelope, raw }) => {
      const streams: Readable[] = [];
      readings.set(messageId, streams);
      try {
        const sent = await transport.sendMail({
          messageId,
          envelope: { from: envelope.from, to: [...envelope.to] },
          raw: Buffer.from(raw, 'base64'),
          signal: AbortSignal.timeout(total),
        });
        if (sent.rejected.length > 0) return { delivery: 'refused', error: 'some recipients were refused' };
        return { delivery: 'accepted', reply: withoutAddresses(sent.response) };
      } catch (error) {
        return outcomeOf(
          error as SmtpError,
          streams.some((stream) => stream.readableEnded),
        );
      } finally {
        readings.delete(messageId);
      }
    },
    close: async () => transport.close(),
  };
};

/** Small beside what a connection takes in one go, so that a long message cut in its middle was not read to its end. */
const piece = 16 * 1024;

function* pieces(raw: Buffer): Generator<Buffer> {
  for (let at = 0; at < raw.length; at += piece) yield raw.subarray(at, at + piece);
}

interface SmtpError extends Error {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

/** Codes of nodemailer for what no retry mends by itself: the login, an envelope, or the configuration is wrong. */
const lasting: readonly string[] = ['EAUTH', 'ENOAUTH', 'EENVELOPE', 'ECONFIG'];

const outcomeOf = (error: SmtpError, readToEnd: boolean): Delivery => {
  const text = describe(error);
  if (error.responseCode) return { delivery: error.responseCode >= 500 ? 'refused' : 'deferred', error: text };
  if (readToEnd) return { delivery: 'uncertain', error: text };
  return { delivery: lasting.includes(error.code ?? '') ? 'refused' : 'deferred', error: text };
};

/** Codes alone: a server's sentence may repeat addresses. */
const describe = ({ code, command, responseCode, response }: SmtpError): string => {
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})/.exec(response ?? '')?.[1];
  return [code, responseCode, enhanced, command && `at ${command}`].filter(Boolean).join(' ') || 'unknown';
};

const withoutAddresses = (reply: string): string => reply.slice(0, 200).replace(/\S*@\S*/g, '...');
