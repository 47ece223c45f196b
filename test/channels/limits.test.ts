import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import test from 'node:test';
import { openAddressing } from '../../src/channels/addressing.js';
import { callerOf } from '../../src/channels/caller.js';
import { openRateLimit } from '../../src/channels/rate-limit.js';
import { begin, call, open, say } from './fake-assistant.js';

test('a caller gets its burst, then its pace, and is told how long to wait', () => {
  let at = 0;
  const limit = openRateLimit({ burst: 3, perSecond: 0.5 }, () => at);
  assert.deepEqual([limit('a'), limit('a'), limit('a'), limit('a'), limit('b')], [0, 0, 0, 2, 0]);
  at = 1000;
  assert.equal(limit('a'), 1);
  at = 2000;
  assert.deepEqual([limit('a'), limit('a')], [0, 2]);
  at = 1_000_000;
  assert.deepEqual([limit('a'), limit('a'), limit('a'), limit('a')], [0, 0, 0, 2]);
});

test('a flood of callers costs a bounded memory, and the busiest is not forgotten for it', () => {
  const limit = openRateLimit({ burst: 1, perSecond: 0.001 }, () => 0);
  limit('busy');
  for (let n = 0; n < 50_000; n++) {
    limit(`caller ${n}`);
    if (n % 1000 === 0) assert.notEqual(limit('busy'), 0);
  }
});

const request = (remoteAddress: string, forwarded?: string): IncomingMessage =>
  ({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

test('a caller is an IPv4 address or an IPv6 network, and a forwarded one only behind a proxy of ours', () => {
  const cases: readonly (readonly [string, string | undefined, boolean, string])[] = [
    ['192.0.2.1', undefined, false, '192.0.2.1'],
    ['::ffff:192.0.2.1', undefined, false, '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', undefined, false, '2001:db8:1:2'],
    ['2001:db8:1:2::ffff', undefined, false, '2001:db8:1:2'],
    ['2001:db8::1', undefined, false, '2001:db8:0:0'],
    ['::1', undefined, false, '0:0:0:0'],
    ['fe80::1%eth0', undefined, false, 'fe80:0:0:0'],
    ['192.0.2.1', '198.51.100.7', false, '192.0.2.1'],
    ['192.0.2.1', '198.51.100.7', true, '198.51.100.7'],
    ['192.0.2.1', '10.0.0.1, 198.51.100.7', true, '198.51.100.7'],
    ['192.0.2.1', '198.51.100.7, nonsense', true, '192.0.2.1'],
    ['192.0.2.1', '', true, '192.0.2.1'],
  ];
  for (const [address, forwarded, trusted, expected] of cases)
    assert.equal(callerOf(request(address, forwarded), trusted), expected, `${address} ${forwarded}`);
});

test('a page is told the address it was loaded under, or the one that the installation names', () => {
  const cases: readonly (readonly [string | null, string | undefined, string])[] = [
    [null, 'localhost:3978', 'http://localhost:3978'],
    [null, '127.0.0.1:8080', 'http://127.0.0.1:8080'],
    [null, 'machine.local:3978', 'http://machine.local:3978'],
    [null, '[::1]:3978', 'http://[::1]:3978'],
    [null, undefined, 'http://localhost'],
    [null, 'a/b?c', 'http://localhost'],
    [null, 'user@evil.example', 'http://localhost'],
    ['http://localhost:3978', '127.0.0.1:3978', 'http://127.0.0.1:3978'],
    ['http://localhost:3978', 'evil.example', 'http://localhost:3978'],
    ['https://hoering.example.dk', 'localhost:3978', 'https://hoering.example.dk'],
    ['https://hoering.example.dk', 'evil.example', 'https://hoering.example.dk'],
  ];
  for (const [publicUrl, host, expected] of cases) {
    const asked = { headers: host === undefined ? {} : { host } } as IncomingMessage;
    const { baseUrl, isOrigin } = openAddressing(publicUrl, ['https://www.agency.example']);
    assert.equal(baseUrl(asked), expected, `${publicUrl} ${host}`);
    assert.ok(isOrigin(expected, asked) && isOrigin('https://www.agency.example', asked));
    assert.ok(!isOrigin('https://evil.example', asked) && !isOrigin('null', asked) && !isOrigin('', asked));
  }
  assert.equal(openAddressing(null, []).isOrigin('x', { headers: { host: 'a:99999999' } } as IncomingMessage), false);
});

test('who begins too many conversations waits, and conversations that have begun go on', async () => {
  const { server, close } = await open({ limits: { begin: { burst: 2, perSecond: 0.1 } } });
  const conversation = await begin(server.url);
  await begin(server.url);
  for (const path of ['/conversations', '/tokens/generate']) {
    const refused = await call(server.url, 'POST', path, { body: {}, headers: { 'x-forwarded-for': '198.51.100.9' } });
    assert.equal(refused.status, 429);
    assert.match(refused.headers.get('retry-after') ?? '', /^([1-9]|10)$/);
    assert.match(refused.body.error.message, /^There have been very many requests from here\. Please try again in \d+ s\.$/);
  }
  assert.equal((await say(server.url, conversation, 'videre')).status, 200);
  await close();
});

test('behind a proxy of ours callers are told apart', async () => {
  const { server, close } = await open({ trustProxy: true, limits: { begin: { burst: 1, perSecond: 0.1 } } });
  const from = async (address: string): Promise<number> =>
    (await call(server.url, 'POST', '/conversations', { body: {}, headers: { 'x-forwarded-for': address } })).status;
  assert.deepEqual([await from('198.51.100.1'), await from('198.51.100.2'), await from('198.51.100.1')], [201, 201, 429]);
  await close();
});

test('a conversation that is flooded waits, and another does not', async () => {
  const { server, close } = await open({ limits: { activity: { burst: 2, perSecond: 0.1 } } });
  const [flooded, calm] = [await begin(server.url), await begin(server.url)];
  const statuses = [];
  for (let n = 0; n < 3; n++) statuses.push((await say(server.url, flooded, 'igen')).status);
  assert.deepEqual(statuses, [200, 200, 429]);
  assert.equal((await say(server.url, calm, 'hej')).status, 200);
  await close();
});

test('an address that asks for everything at once waits', async () => {
  const { server, close } = await open({ limits: { request: { burst: 3, perSecond: 0.1 } } });
  const { conversationId, token } = await begin(server.url);
  const poll = async (): Promise<number> =>
    (await call(server.url, 'GET', `/conversations/${conversationId}/activities`, { token })).status;
  assert.deepEqual([await poll(), await poll(), await poll()], [200, 200, 429]);
  await close();
});
