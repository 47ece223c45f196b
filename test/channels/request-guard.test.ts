import assert from 'node:assert/strict';
import { connect } from 'node:net';
import test, { after, before } from 'node:test';
import { type Opened, open } from './fake-assistant.js';

let opened: Opened;
before(async () => {
  opened = await open({ limits: { headersTimeout: 300, requestTimeout: 600 } });
});
after(() => opened.close());

const port = (): number => Number(new URL(opened.server.url).port);

/** Writes bytes as they are; resolves with the status line, or `''` when the server closed without one. */
const raw = (request: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port(), '127.0.0.1', () => socket.write(request));
    let answer = '';
    socket.setTimeout(5000, () => reject(new Error(`no answer to ${JSON.stringify(request.slice(0, 80))}`)));
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(answer.split('\r\n')[0]?.slice(9) ?? ''));
  });

const get = (target: string, host = 'localhost', more = ''): Promise<string> =>
  raw(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\n${more}Connection: close\r\n\r\n`);

const attacks: readonly (readonly [string, () => Promise<string>, RegExp])[] = [
  ['a Host with a pipe', () => get('/', 'foo|bar'), /^400/],
  ['a Host that opens a bracket', () => get('/', '['), /^400/],
  ['a Host with an impossible port', () => get('/', 'a:99999999'), /^400/],
  ['a target that is no address', () => get('http://[/x'), /^400/],
  ['an empty Host', () => get('/', ''), /^200/],
  ['an absolute target', () => get('http://localhost/healthz'), /^200/],
  ['OPTIONS *', () => raw('OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'), /^200/],
  ['two slashes', () => get('//evil.example/'), /^40[04]/],
  ['a broken percent', () => get('/assets/%zz'), /^40[04]/],
  ['a percent in the middle of a character', () => get('/assets/%C3'), /^40[04]/],
  ['a NUL', () => get('/assets/%00'), /^404/],
  ['a way up', () => get('/assets/..%2f..%2fpackage.json'), /^404/],
  ['a plain way up', () => get('/assets/../../package.json'), /^404/],
  ['a name of the prototype', () => get('/assets/__proto__'), /^404/],
  ['a name of the prototype as a language', () => get('/page/strings/constructor.json'), /^404/],
  ['an unknown version', () => get('/', 'localhost', 'Accept-Version: ~9\r\n'), /^[24]0/],
  ['a version that is none', () => get('/', 'localhost', 'Accept-Version: [[[\r\n'), /^[24]0/],
  ['a broken content type', () => get('/', 'localhost', 'Content-Type: ;;;=\r\n'), /^200/],
  ['a query of brackets', () => get(`/?${'a[b]'.repeat(500)}`), /^200/],
  ['a long path', () => get(`/${'a'.repeat(8000)}`), /^404/],
  ['headers without end', () => get('/', 'localhost', `X: ${'a'.repeat(20_000)}\r\n`), /^431/],
  ['no HTTP at all', () => raw('\x16\x03\x01\r\n\r\n'), /^400/],
  [
    'two lengths',
    () =>
      raw(
        'POST /v3/directline/conversations HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      ),
    /^400/,
  ],
  [
    'a broken gzip body',
    () =>
      raw(
        'POST /v3/directline/conversations HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\nConnection: close\r\n\r\nabcd',
      ),
    /^415/,
  ],
  [
    'an upgrade with a bad Host',
    () =>
      raw('GET http://[/x HTTP/1.1\r\nHost: [\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\r\n'),
    /^404/,
  ],
  ['an upgrade to something else', () => raw('GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n'), /^404/],
];

for (const [name, attack, expected] of attacks)
  test(`${name} is answered, and the server goes on`, async () => {
    assert.match(await attack(), expected);
    assert.equal((await fetch(`http://127.0.0.1:${port()}/healthz`)).status, 200);
  });

test('a client that never ends its headers is let go, and so is one that never ends its body', async () => {
  const started = performance.now();
  const answers = await Promise.all([
    raw('GET / HTTP/1.1\r\nHost: a\r\nX-Slow: '),
    raw('POST /v3/directline/conversations HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{'),
  ]);
  for (const answer of answers) assert.match(answer, /^408/);
  assert.ok(performance.now() - started < 3000);
});
