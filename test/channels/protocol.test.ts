import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import test, { after, before } from 'node:test';
import { WebSocket } from 'ws';
import { begin, call, type Opened, open } from './fake-assistant.js';

/** The part of Microsoft's own client that is used here; it is the judge of our protocol, and runs unmodified. */
interface Client {
  readonly activity$: {
    subscribe: (next: (activity: Told) => void, error?: (error: Error) => void) => { unsubscribe: () => void };
  };
  readonly connectionStatus$: { getValue: () => number };
  readonly postActivity: (activity: object) => { subscribe: (next: (id: string) => void, error: (error: Error) => void) => void };
  readonly end: () => void;
}

interface Told {
  readonly id: string;
  readonly text?: string;
  readonly from: { readonly role: string; readonly id: string };
  readonly timestamp: string;
  readonly replyToId?: string;
  readonly channelData?: { readonly clientActivityID?: string; readonly intake?: { readonly stage: string } };
}

const require = createRequire(import.meta.url);
Object.assign(globalThis, { XMLHttpRequest: require('xhr2'), WebSocket });
const { DirectLine } = require('botframework-directlinejs') as { DirectLine: new (options: object) => Client };
const ended = 5;

let opened: Opened;
before(async () => {
  opened = await open();
});
after(() => opened.close());

const domain = (): string => `${opened.server.url}/v3/directline`;

/** A connected client, everything it was told, and a way to wait until it was told so much. */
const listen = (options: object) => {
  const client = new DirectLine({ domain: domain(), pollingInterval: 200, timeout: 300, random: () => 0, ...options });
  const told: Told[] = [];
  const errors: Error[] = [];
  const subscription = client.activity$.subscribe(
    (activity) => told.push(activity),
    (error) => errors.push(error),
  );
  const until = async (isThere: () => boolean): Promise<void> => {
    for (const start = performance.now(); !isThere(); ) {
      assert.ok(performance.now() - start < 5000, `told so far: ${JSON.stringify(told.map(({ text }) => text))}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const post = (activity: object): Promise<string> =>
    new Promise((resolve, reject) => client.postActivity(activity).subscribe(resolve, reject));
  const stop = (): void => {
    client.end();
    subscription.unsubscribe();
  };
  return { client, told, errors, until, post, stop };
};

const message = (text: string, clientActivityID: string): object => ({
  type: 'message',
  text,
  from: { id: 'somebody-else', role: 'bot' },
  channelData: { clientActivityID },
});

for (const webSocket of [true, false])
  test(`Microsoft's client talks over ${webSocket ? 'a WebSocket' : 'polling'}: welcome, echo, reply, each once and in order`, async () => {
    const { token } = (await call(opened.server.url, 'POST', '/tokens/generate', { body: {} })).body;
    const { told, until, post, stop } = listen({ token, webSocket });
    await until(() => told.length === 1);
    const id = await post(message('hej æøå', 'mine'));
    await until(() => told.length === 3);
    assert.equal(await post(message('hej æøå', 'mine')), id, 'a repeat is the same activity');
    await post(message('farvel', 'mine-2'));
    await until(() => told.length === 5);
    stop();
    assert.deepEqual(
      told.map(({ text }) => text),
      ['Velkommen.', 'hej æøå', 'Du sagde: hej æøå', 'farvel', 'Du sagde: farvel'],
    );
    const [welcome, echo, reply] = told;
    assert.equal(echo?.id, id);
    assert.equal(echo?.channelData?.clientActivityID, 'mine');
    assert.match(echo?.from.id ?? '', /^dl_/);
    assert.deepEqual(
      [welcome, echo, reply].map((one) => one?.from.role),
      ['bot', 'user', 'bot'],
    );
    assert.equal(reply?.channelData?.intake?.stage, 'asking');
    assert.equal(reply?.replyToId, undefined);
    for (const { timestamp } of told) assert.ok(Date.parse(timestamp));
  });

test('a client that lost its WebSocket comes back to where it was, and misses nothing', async () => {
  const { token } = (await call(opened.server.url, 'POST', '/tokens/generate', { body: {} })).body;
  const sockets: WebSocket[] = [];
  class Seen extends WebSocket {
    constructor(url: string) {
      super(url);
      sockets.push(this);
    }
  }
  Object.assign(globalThis, { WebSocket: Seen });
  const { told, until, post, stop } = listen({ token, webSocket: true });
  await until(() => told.length === 1);
  sockets[0]?.terminate();
  await post(message('mens du var væk', 'away'));
  await until(() => told.length === 3);
  stop();
  Object.assign(globalThis, { WebSocket });
  assert.equal(sockets.length, 2);
  assert.deepEqual(
    told.map(({ text }) => text),
    ['Velkommen.', 'mens du var væk', 'Du sagde: mens du var væk'],
  );
});

test('a client that knows its conversation gets the whole of it again, or what follows its watermark', async () => {
  const { conversationId, token } = await begin(opened.server.url);
  await call(opened.server.url, 'POST', `/conversations/${conversationId}/activities`, { token, body: message('et', 'a') });
  for (const [watermark, expected] of [
    ['', ['Velkommen.', 'et', 'Du sagde: et']],
    ['2', ['Du sagde: et']],
  ] as const) {
    const { told, until, stop } = listen({ token, conversationId, watermark, webSocket: true });
    await until(() => told.length === expected.length);
    stop();
    assert.deepEqual(
      told.map(({ text }) => text),
      expected,
    );
  }
});

test('a polling client of a conversation that is gone is told that it has ended', async () => {
  const { conversationId, token } = await begin(opened.server.url);
  await call(opened.server.url, 'POST', `/conversations/${conversationId}/activities`, { token, body: message('et', 'a') });
  const { client, told, until, stop } = listen({ token, conversationId, webSocket: false });
  await until(() => told.length === 3);
  opened.assistant.transcripts.delete(`web:${conversationId}`);
  await until(() => client.connectionStatus$.getValue() === ended);
  stop();
});

test('what is told live is what is told again, to the letter', async () => {
  const { conversationId, token, streamUrl } = await begin(opened.server.url);
  const frames: Told[] = [];
  const socket = new WebSocket(streamUrl);
  socket.on('message', (data) => frames.push(...JSON.parse(String(data)).activities));
  await new Promise((resolve) => socket.once('message', resolve));
  const toldLive = new Promise((resolve) => socket.once('message', resolve));
  await call(opened.server.url, 'POST', `/conversations/${conversationId}/activities`, { token, body: message('gennemse', 'a') });
  const again = await call(opened.server.url, 'GET', `/conversations/${conversationId}/activities`, { token });
  await toldLive;
  socket.close();
  assert.equal(again.body.watermark, '3');
  assert.deepEqual(frames, again.body.activities);
});
