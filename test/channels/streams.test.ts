import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import test, { after, before } from 'node:test';
import { type ClientOptions, WebSocket, WebSocketServer } from 'ws';
import { Streams } from '../../src/channels/streams.js';
import { instant } from '../../src/domain/time.js';
import { begin, type Conversation, call, type Opened, open, say } from './fake-assistant.js';

let opened: Opened;
let url: string;
before(async () => {
  opened = await open({ origins: ['https://www.agency.example'], limits: { socketsPerAddress: 12, socketsPerConversation: 3 } });
  url = opened.server.url;
});
after(() => opened.close());

interface Frame {
  readonly activities: readonly { readonly id: string; readonly text: string }[];
  readonly watermark: string;
}

/** What became of an attempt to open a stream: `open`, or the status it was denied with. */
const attempt = async (address: string, options: ClientOptions = {}): Promise<string> => {
  const socket = new WebSocket(address, options);
  const verdict = await new Promise<string>((resolve) => {
    socket.on('open', () => resolve('open'));
    socket.on('unexpected-response', (_request, response) => resolve(String(response.statusCode)));
    socket.on('error', (error) => resolve(error.message));
  });
  socket.terminate();
  await new Promise((resolve) => setTimeout(resolve, 5));
  return verdict;
};

/** An open stream and its frames, one after the other. */
const stream = (address: string) => {
  const socket = new WebSocket(address);
  const frames: Frame[] = [];
  const waiting: ((frame: Frame) => void)[] = [];
  socket.on('message', (data) => {
    const frame = JSON.parse(String(data));
    const next = waiting.shift();
    if (next) next(frame);
    else frames.push(frame);
  });
  const next = async (): Promise<Frame> =>
    frames.shift() ??
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('nothing was told')), 2000);
      waiting.push((frame) => {
        clearTimeout(late);
        resolve(frame);
      });
    });
  return { socket, next, frames };
};

const at = ({ streamUrl }: Conversation, watermark: string): string => {
  const address = new URL(streamUrl);
  address.searchParams.set('watermark', watermark);
  return address.href;
};

test('only our own pages, the ones we named and programs may listen', async () => {
  const { streamUrl } = await begin(url);
  const { port } = new URL(url);
  const cases: readonly (readonly [string | undefined, string])[] = [
    [undefined, 'open'],
    [url, 'open'],
    [`http://127.0.0.1:${port}`, '403'],
    [`https://localhost:${port}`, '403'],
    ['https://www.agency.example', 'open'],
    ['https://evil.example', '403'],
    ['https://www.agency.example.evil.example', '403'],
    ['http://www.agency.example', '403'],
    [`http://localhost:${Number(port) + 1}`, '403'],
    [`http://localhost.evil.example:${port}`, '403'],
    ['null', '403'],
    ['', '403'],
    ['file://', '403'],
  ];
  for (const [origin, expected] of cases)
    assert.equal(await attempt(streamUrl, origin === undefined ? {} : { headers: { origin } }), expected, origin);
});

test('a stream opens with its own listening token, and with no other', async () => {
  const mine = await begin(url);
  const theirs = await begin(url);
  const listening = new URL(mine.streamUrl).searchParams.get('t') ?? '';
  const base = url.replace('http', 'ws');
  const path = (id: string, query: string): string => `${base}/v3/directline/conversations/${id}/stream${query}`;
  assert.equal(await attempt(path(theirs.conversationId, `?t=${listening}`)), '403');
  assert.equal(await attempt(path(mine.conversationId, `?t=${mine.token}`)), '403');
  assert.equal(await attempt(path(mine.conversationId, '')), '403');
  assert.equal(await attempt(path(mine.conversationId, `?t=${listening}&watermark=-1`)), '400');
  assert.equal(await attempt(path('x', `?t=${listening}`)), '404');
  assert.equal(await attempt(`${base}/`), '404');
  const asBearer = await call(url, 'GET', `/conversations/${mine.conversationId}`, { token: listening });
  assert.equal(asBearer.status, 401);
});

test('a stream begins after its watermark, and one too high begins at the end', async () => {
  const conversation = await begin(url);
  await say(url, conversation, 'et');
  for (const [watermark, first] of [
    ['', 'Velkommen.'],
    ['1', 'et'],
    ['2', 'Du sagde: et'],
  ] as const) {
    const { socket, next } = stream(at(conversation, watermark));
    const frame = await next();
    assert.equal(frame.activities[0]?.text, first);
    assert.equal(frame.watermark, '3');
    socket.terminate();
  }
  const { socket, next } = stream(at(conversation, '99'));
  await once(socket, 'open');
  await say(url, conversation, 'to');
  assert.equal((await next()).activities[0]?.text, 'to');
  socket.terminate();
});

test('everyone who listens hears every turn once, also repeated ones and those made elsewhere', async () => {
  const conversation = await begin(url);
  const [one, two] = [stream(conversation.streamUrl), stream(conversation.streamUrl)];
  await Promise.all([one.next(), two.next()]);
  await say(url, conversation, 'a', 'same');
  await say(url, conversation, 'a', 'same');
  const elsewhere = {
    id: 'elsewhere',
    conversation: `web:${conversation.conversationId}`,
    channel: 'web',
    at: instant(Date.now()),
    act: { did: 'say', text: 'b', attachments: 0 },
  } as const;
  await opened.assistant.take(elsewhere);
  opened.server.push(elsewhere.conversation);
  opened.server.push('teams:someone-else');
  await say(url, conversation, 'c');
  for (const { next, socket, frames } of [one, two]) {
    const told = [await next(), await next(), await next()];
    assert.deepEqual(
      told.flatMap(({ activities }) => activities.map(({ text }) => text)),
      ['a', 'Du sagde: a', 'b', 'Du sagde: b', 'c', 'Du sagde: c'],
    );
    assert.deepEqual(
      told.map(({ watermark }) => watermark),
      ['3', '5', '7'],
    );
    assert.equal(frames.length, 0);
    socket.terminate();
  }
});

test('what was made elsewhere is filled in before what comes after it', async () => {
  const conversation = await begin(url);
  const { socket, next } = stream(conversation.streamUrl);
  await next();
  await opened.assistant.take({
    id: 'unseen',
    conversation: `web:${conversation.conversationId}`,
    channel: 'web',
    at: instant(Date.now()),
    act: { did: 'say', text: 'b', attachments: 0 },
  });
  await say(url, conversation, 'c');
  const texts = (await next()).activities.map(({ text }) => text);
  assert.deepEqual(texts, ['b', 'Du sagde: b', 'c', 'Du sagde: c']);
  socket.terminate();
});

test('that nothing could be kept is whispered: told once, and no part of the transcript', async () => {
  const conversation = await begin(url);
  const { socket, next } = stream(conversation.streamUrl);
  await next();
  opened.assistant.full = true;
  await say(url, conversation, 'tabt');
  opened.assistant.full = false;
  const frame = await next();
  assert.deepEqual([frame.activities[0]?.text, frame.watermark], ['Det kunne ikke gemmes.', '1']);
  await say(url, conversation, 'igen');
  assert.equal((await next()).activities[0]?.text, 'igen');
  socket.terminate();
});

test('a client may ping, and one that sends a flood is let go', async () => {
  const conversation = await begin(url);
  const { socket, next } = stream(conversation.streamUrl);
  await next();
  socket.send('');
  socket.send('{"type":"message","text":"not this way"}');
  socket.on('error', () => undefined);
  socket.send(Buffer.alloc(65 * 1024));
  const [code] = await once(socket, 'close');
  assert.equal(code, 1009);
  assert.equal(
    (await call(url, 'GET', `/conversations/${conversation.conversationId}/activities`, { token: conversation.token })).body
      .watermark,
    '1',
  );
});

test('one conversation and one address open only so many streams, and a closed one makes room', async () => {
  const conversations = await Promise.all(Array.from({ length: 5 }, () => begin(url)));
  const sockets: WebSocket[] = [];
  const listen = async (conversation: Conversation | undefined): Promise<void> => {
    const { socket, next } = stream(conversation?.streamUrl ?? '');
    sockets.push(socket);
    await next();
  };
  for (const conversation of conversations.slice(0, 4)) for (let n = 0; n < 3; n++) await listen(conversation);
  assert.equal(await attempt(conversations[0]?.streamUrl ?? ''), '429', 'a fourth of one conversation');
  assert.equal(await attempt(conversations[4]?.streamUrl ?? ''), '429', 'a thirteenth of one address');
  sockets[0]?.close();
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(await attempt(conversations[4]?.streamUrl ?? ''), 'open');
  for (const socket of sockets) socket.terminate();
});

test('a client that does not answer a ping is let go, one that does stays, and nothing of a gone one is kept', async () => {
  const server = new WebSocketServer({ port: 0 });
  const streams = new Streams(async () => [], 40);
  server.on('connection', (socket) => streams.add(socket, 'c', 0));
  const address = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const dead = new WebSocket(address, { autoPong: false });
  const alive = new WebSocket(address);
  await Promise.all([once(dead, 'open'), once(alive, 'open')]);
  await once(dead, 'close');
  while (streams.count('c') > 1) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.equal(alive.readyState, WebSocket.OPEN);
  assert.equal(streams.count('c'), 1);
  streams.close();
  const [code] = await once(alive, 'close');
  assert.equal(code, 1001);
  while (streams.count('c') > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  server.close();
});

test('closing the server ends streams and idle connections at once', async () => {
  const first = await open();
  const conversation = await begin(first.server.url);
  const { socket, next } = stream(conversation.streamUrl);
  await next();
  const idle = connect(Number(new URL(first.server.url).port), '127.0.0.1');
  await once(idle, 'connect');
  const ended = Promise.all([once(socket, 'close'), once(idle, 'close')]);
  const started = performance.now();
  await first.close();
  await ended;
  assert.ok(performance.now() - started < 2000);
  await assert.rejects(fetch(`${first.server.url}/healthz`));
});

test('a request that is being answered when the server closes gets its answer', async () => {
  const first = await open();
  const conversation = await begin(first.server.url);
  first.assistant.slow = 200;
  const answer = say(first.server.url, conversation, 'sidste ord');
  while (first.assistant.turns.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  await first.close();
  assert.equal((await answer).status, 200);
});

test('a taken port is told with the cure', async () => {
  const { port } = new URL(url);
  await assert.rejects(open({ port: Number(port) }), /is taken by another program.*another PORT/);
});
