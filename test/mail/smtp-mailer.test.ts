import assert from 'node:assert/strict';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import test, { describe } from 'node:test';
import type { Delivery } from '../../src/domain/email.js';
import { smtpMailer } from '../../src/mail/smtp-mailer.js';
import { proposalOf } from '../contracts/records.js';
import { openSink, type Sink, type SinkOptions, smtpError } from './smtp-sink.js';

const { email } = proposalOf();
const patient = { connection: 5000, greeting: 5000, silence: 5000, total: 10_000 };
/** For servers that leave us waiting. */
const impatient = { connection: 200, greeting: 200, silence: 200, total: 500 };

const withSink = async (options: SinkOptions, work: (sink: Sink) => Promise<void>): Promise<void> => {
  const sink = await openSink(options);
  try {
    await work(sink);
  } finally {
    await sink.close();
  }
};

const deliverTo = async (url: string, mail = email, timeouts = patient): Promise<Delivery> => {
  const mailer = smtpMailer(url, { timeouts });
  try {
    return await mailer.deliver(mail);
  } finally {
    await mailer.close();
  }
};

test('an accepted e-mail arrives byte for byte, over one connection for many', () =>
  withSink({}, async (sink) => {
    const mailer = smtpMailer(sink.url, { timeouts: patient });
    for (let i = 0; i < 5; i++) assert.equal((await mailer.deliver(email)).delivery, 'accepted');
    await mailer.close();
    assert.equal(sink.received.length, 5);
    for (const { raw, from, to } of sink.received) {
      assert.equal(raw, Buffer.from(email.raw, 'base64').toString('latin1'));
      assert.deepEqual({ from, to }, email.envelope);
    }
    assert.equal(sink.connections(), 1);
  }));

test('an e-mail with dots, 8 bits and 300 KB arrives byte for byte', () =>
  withSink({}, async (sink) => {
    const raw = Buffer.from(`Subject: x\r\n\r\n.\r\n..\r\n.x\r\n${'æ'.repeat(300)}\r\n${'linje\r\n'.repeat(40_000)}`);
    assert.equal((await deliverTo(sink.url, { ...email, raw: raw.toString('base64') })).delivery, 'accepted');
    assert.equal(sink.received[0]?.raw, raw.toString('latin1'));
  }));

/** What the server does, and what must be made of it: only what was cut after the last byte may have been taken. */
const faults: readonly (readonly [string, SinkOptions, Delivery['delivery'], RegExp])[] = [
  ['450 to the recipient', { onRcptTo: (_address, _session, done) => done(smtpError(450)) }, 'deferred', /EENVELOPE 450/],
  ['421 to the sender', { onMailFrom: (_address, _session, done) => done(smtpError(421)) }, 'deferred', /421/],
  ['421 instead of a greeting', { onConnect: (_session, done) => done(smtpError(421)) }, 'deferred', /421/],
  ['550 to the recipient', { onRcptTo: (_address, _session, done) => done(smtpError(550)) }, 'refused', /EENVELOPE 550/],
  ['554 instead of a greeting', { onConnect: (_session, done) => done(smtpError(554)) }, 'refused', /554/],
  ['451 after the last byte', { answer: () => smtpError(451) }, 'deferred', /EMESSAGE 451/],
  ['552 after the last byte', { answer: () => smtpError(552) }, 'refused', /EMESSAGE 552/],
  ['a connection cut after the last byte', { answer: () => 'cut' }, 'uncertain', /ECONNECTION/],
];
describe('what a mail server answers', { concurrency: true }, () => {
  for (const [what, options, delivery, error] of faults)
    test(`${what} is ${delivery}`, () =>
      withSink(options, async ({ url }) => {
        const made = await deliverTo(url);
        assert.equal(made.delivery, delivery);
        assert.match('error' in made ? made.error : '', error);
      }));
});

test('a login that is refused is refused, and no password is told', () =>
  withSink(
    { authOptional: false, onAuth: (_auth, _session, done) => done(smtpError(535, 'no such kodeord')), allowInsecureAuth: true },
    async ({ port }) => {
      const made = await deliverTo(`smtp://jens:kodeord@127.0.0.1:${port}`);
      assert.equal(made.delivery, 'refused');
      assert.match('error' in made ? made.error : '', /EAUTH 535/);
      assert.doesNotMatch(JSON.stringify(made), /kodeord/);
    },
  ));

test('the reply and the error repeat no address', () =>
  withSink(
    { onRcptTo: (_address, _session, done) => done(smtpError(550, '5.1.1 <ogp@example.dk> unknown')) },
    async ({ url }) => {
      assert.doesNotMatch(JSON.stringify(await deliverTo(url)), /@/);
    },
  ));

/** A server of our own that says these lines, each after the client's next line, and then does `last`. */
const script = async (
  lines: readonly string[],
  last: (socket: Socket) => void,
  work: (url: string) => Promise<void>,
): Promise<void> => {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    const left = [...lines];
    const speak = () => {
      const line = left.shift();
      if (line === undefined) last(socket);
      else socket.write(`${line}\r\n`);
    };
    socket.on('error', () => undefined);
    socket.on('data', speak);
    if (lines.length > 0) speak();
    else last(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await work(`smtp://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
};

const session = ['220 hi', '250 hi', '250 sender', '250 recipient', '354 go on'];
const stop = (socket: Socket) => void socket.destroy();
const hang = () => undefined;
const cuts: readonly (readonly [string, readonly string[], (socket: Socket) => void, Delivery['delivery']])[] = [
  ['a connection cut at once', [], stop, 'deferred'],
  ['a mute greeting', [], hang, 'deferred'],
  ['a connection cut before the message', session.slice(0, 4), stop, 'deferred'],
  ['a hang before the message', session.slice(0, 4), hang, 'deferred'],
  ['a hang after the last byte', session, hang, 'uncertain'],
];
describe('what a connection comes to', { concurrency: true }, () => {
  for (const [what, lines, last, delivery] of cuts)
    test(`${what} is ${delivery}`, () =>
      script(lines, last, async (url) => {
        assert.equal((await deliverTo(url, email, impatient)).delivery, delivery);
      }));
});

test('a connection cut in the middle of a long message is surely not taken', () => {
  const raw = Buffer.from(`Subject: x\r\n\r\n${'linje\r\n'.repeat(2_000_000)}`).toString('base64');
  return script(session, stop, async (url) => {
    assert.equal((await deliverTo(url, { ...email, raw })).delivery, 'deferred');
  });
});

test('a server that drips one byte at a time is given up in the end', () =>
  script(
    session.slice(0, 1),
    (socket) => {
      const timer = setInterval(() => socket.write('2'), 100);
      socket.on('close', () => clearInterval(timer));
    },
    async (url) => {
      assert.equal((await deliverTo(url, email, impatient)).delivery, 'deferred');
    },
  ));

test('no server, and no such host, is surely not taken', async () => {
  const sink = await openSink();
  await sink.close();
  assert.equal((await deliverTo(sink.url)).delivery, 'deferred');
  assert.equal((await deliverTo('smtp://mail.invalid:25')).delivery, 'deferred');
});

test('a server beyond this machine without TLS, or with a certificate nobody vouches for, is told nothing', async () => {
  for (const options of [{}, { hideSTARTTLS: false }])
    await withSink(options, async ({ port, received }) => {
      const made = await deliverTo(`smtp://0.0.0.0:${port}`);
      assert.equal(made.delivery, 'deferred');
      assert.match('error' in made ? made.error : '', /ETLS|ESOCKET/);
      assert.deepEqual(received, []);
    });
});
