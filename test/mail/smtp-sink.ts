import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** One e-mail as a mail server got it. */
export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

export interface Sink {
  readonly url: string;
  readonly port: number;
  readonly received: Received[];
  /** How many connections were opened. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

export interface SinkOptions extends SMTPServerOptions {
  /** Called when an e-mail is wholly there, and kept: an error is answered with its `responseCode`, `'cut'` drops the connection. */
  readonly answer?: (received: Received) => Error | 'cut' | null;
}

/** An error that smtp-server answers with this code. */
export const smtpError = (responseCode: number, text = 'as the test wants it'): Error =>
  Object.assign(new Error(text), { responseCode });

/** A real SMTP server on a free port that keeps what it gets. */
export const openSink = async ({ answer = () => null, ...options }: SinkOptions = {}): Promise<Sink> => {
  const received: Received[] = [];
  let connections = 0;
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onConnect: (_session, done) => {
      connections++;
      done();
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const from = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address;
        const mail = {
          from,
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString('latin1'),
        };
        const verdict = answer(mail);
        if (!(verdict instanceof Error)) received.push(mail);
        if (verdict === 'cut') for (const connection of server.connections) (connection as unknown as { close(): void }).close();
        else done(verdict);
      });
    },
    ...options,
  });
  server.on('error', () => undefined); // what a client does to its connection is the test's own doing
  const listening = server.listen(0, '127.0.0.1');
  await new Promise<void>((resolve) => listening.once('listening', resolve));
  const { port } = listening.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    received,
    connections: () => connections,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
