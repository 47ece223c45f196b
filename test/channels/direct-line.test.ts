import assert from 'node:assert/strict';
import { createHmac, randomBytes } from 'node:crypto';
import test, { after, before } from 'node:test';
import { SignJWT } from 'jose';
import { begin, type Conversation, call, type Opened, open, say } from './fake-assistant.js';

let opened: Opened;
let url: string;
before(async () => {
  opened = await open({ limits: { turnTimeout: 100 } });
  url = opened.server.url;
});
after(() => opened.close());

const post = (conversation: Conversation, body: unknown, headers: Record<string, string> = {}) =>
  call(url, 'POST', `/conversations/${conversation.conversationId}/activities`, { token: conversation.token, body, headers });

const read = ({ conversationId, token }: Conversation, watermark = '') =>
  call(url, 'GET', `/conversations/${conversationId}/activities?watermark=${watermark}`, { token });

const lastTurn = () => opened.assistant.turns.at(-1);

const now = (): number => Math.floor(Date.now() / 1000);

/** A token made with any claims and any key. */
const forge = (claims: Record<string, unknown>, secret: Uint8Array = opened.secret): Promise<string> =>
  new SignJWT({ iat: now(), nbf: now(), exp: now() + 60, use: 'take-part', user: 'dl_x', ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(secret);

/** A token of any head and body with a whole signature of ours. */
const signedWith = (hash: string, head: string, body: string): string =>
  `${head}.${body}.${createHmac(hash, opened.secret).update(`${head}.${body}`).digest('base64url')}`;

test('a conversation is created once, and found again by its token', async () => {
  const generated = (await call(url, 'POST', '/tokens/generate', { body: {} })).body;
  const start = () => call(url, 'POST', '/conversations', { token: generated.token, body: { locale: 'en-GB' } });
  const [first, again] = [await start(), await start()];
  assert.deepEqual([first.status, again.status], [201, 200]);
  assert.equal(first.body.conversationId, generated.conversationId);
  assert.equal(first.body.expires_in, 3600);
  assert.deepEqual(
    opened.assistant.turns
      .filter(({ conversation }) => conversation === `web:${generated.conversationId}`)
      .map(({ id, act }) => [id, act]),
    [
      ['join', { did: 'join', language: 'en' }],
      ['join', { did: 'join', language: 'en' }],
    ],
  );
  assert.equal((await read(first.body)).body.activities[0].text, 'Welcome.');
});

test('tokens that are forged, changed, unsigned, for something else or too early open nothing', async () => {
  const { conversationId, token, streamUrl } = await begin(url);
  const [head = '', body = '', signature = ''] = token.split('.');
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString());
  const bad: Record<string, string> = {
    'another secret': await forge({ conv: conversationId }, randomBytes(32)),
    'alg none': `${part({ alg: 'none' })}.${body}.`,
    'alg none with the signature': `${part({ alg: 'none' })}.${body}.${signature}`,
    'another algorithm with our secret': signedWith('sha512', part({ alg: 'HS512' }), body),
    'an algorithm named in other words': signedWith('sha256', part({ alg: 'hs256' }), body),
    'changed claims': `${head}.${part({ ...claims, exp: claims.exp + 1 })}.${signature}`,
    'no conversation': await forge({}),
    'a strange conversation': await forge({ conv: '../../x' }),
    'no use': await forge({ conv: conversationId, use: undefined }),
    'a listening token': new URL(streamUrl).searchParams.get('t') ?? '',
    'not before an hour from now': await forge({ conv: conversationId, nbf: now() + 3600, exp: now() + 7200 }),
    'no end': await forge({ conv: conversationId, exp: undefined }),
    'no token': 'x.y.z',
    'a very long token': `${head}.${'a'.repeat(5000)}.${signature}`,
  };
  for (const [name, forged] of Object.entries(bad)) {
    assert.equal((await read({ conversationId, token: forged } as Conversation)).status, 401, name);
    assert.equal((await say(url, { conversationId, token: forged } as Conversation, 'hej')).status, 401, name);
  }
  for (let at = 0; at < token.length; at += 7) {
    const changed = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
    assert.notEqual((await read({ conversationId, token: changed } as Conversation)).status, 200, `changed at ${at}`);
  }
  assert.equal((await call(url, 'GET', `/conversations/${conversationId}/activities`)).status, 401);
  assert.equal(
    (await call(url, 'GET', `/conversations/${conversationId}/activities`, { headers: { authorization: 'Basic eDp5' } })).status,
    401,
  );
});

test('an expired token is told apart: 403, and 404 where a client would go in circles', async () => {
  const { conversationId } = await begin(url);
  const token = await forge({ conv: conversationId, iat: now() - 120, nbf: now() - 120, exp: now() - 1 });
  assert.equal((await read({ conversationId, token } as Conversation)).status, 403);
  assert.equal((await call(url, 'POST', '/tokens/refresh', { token })).status, 403);
  assert.equal((await call(url, 'GET', `/conversations/${conversationId}?watermark=`, { token })).status, 404);
});

test('nobody reads or writes in the conversation of another', async () => {
  const conversations = await Promise.all(Array.from({ length: 8 }, () => begin(url)));
  for (const mine of conversations)
    for (const theirs of conversations) {
      const mixed = { ...theirs, token: mine.token };
      const expected = mine === theirs ? 200 : 403;
      assert.equal((await read(mixed)).status, expected);
      assert.equal((await call(url, 'GET', `/conversations/${theirs.conversationId}`, { token: mine.token })).status, expected);
      assert.equal((await post(mixed, { type: 'typing' })).status, expected);
    }
  const unknown = { ...conversations[0], conversationId: 'AAAAAAAAAAAAAAAAAAAAAA' } as Conversation;
  assert.equal((await read(unknown)).status, 403, 'the same as for one that exists');
});

test('a watermark is a position: every one gives what follows it, and nothing else is one', async () => {
  const conversation = await begin(url);
  for (const text of ['a', 'b', 'c']) await say(url, conversation, text);
  for (let from = 0; from <= 7; from++) {
    const { body } = await read(conversation, String(from));
    assert.equal(body.activities.length, 7 - from);
    assert.equal(body.watermark, '7');
    for (const [index, { id }] of body.activities.entries())
      assert.equal(id, `${conversation.conversationId}|000000${from + index}`);
  }
  assert.equal((await read(conversation, '8')).status, 404, 'more than there is: that conversation is gone');
  for (const strange of ['-1', '1.5', 'x', '1e3', '%00', '99999999999999999999', ' 1'])
    assert.equal((await read(conversation, strange)).status, 400, strange);
});

test('a welcome that was forgotten before anything was said is given again', async () => {
  const conversation = await begin(url, 'en');
  opened.assistant.transcripts.clear();
  const again = await call(url, 'GET', `/conversations/${conversation.conversationId}?watermark=1`, {
    token: conversation.token,
  });
  assert.equal(again.status, 200);
  assert.equal((await read(conversation)).body.activities[0].text, 'Welcome.');
});

test('the personal key brings a new token after every token has expired, and no other key does', async () => {
  const conversation = await begin(url);
  const other = await begin(url);
  const resume = (conversationId: unknown, key: unknown) =>
    call(url, 'POST', '/tokens/resume', { body: { conversationId, key } });
  const { conversationId, resumeKey } = conversation;
  const resumed = await resume(conversationId, resumeKey);
  assert.equal(resumed.status, 200);
  assert.equal((await read(resumed.body)).status, 200);
  assert.equal(resumed.body.resumeKey, resumeKey);
  const wrong = [
    [conversationId, other.resumeKey],
    [other.conversationId, resumeKey],
    [conversationId, resumeKey.slice(1)],
    [conversationId, `${resumeKey}A`],
    [conversationId, ''],
    [conversationId, null],
    [conversationId, [resumeKey]],
    ['', ''],
    [undefined, undefined],
  ];
  const refusals = await Promise.all(wrong.map(([id, key]) => resume(id, key)));
  opened.assistant.transcripts.delete(`web:${conversationId}`);
  refusals.push(await resume(conversationId, resumeKey));
  for (const { status, body } of refusals)
    assert.deepEqual([status, body], [404, { error: { code: 'NotFound', message: 'There is no such conversation.' } }]);
});

test('a token is refreshed for the same conversation and language', async () => {
  const conversation = await begin(url, 'en');
  const refreshed = await call(url, 'POST', '/tokens/refresh', { token: conversation.token });
  assert.equal(refreshed.status, 200);
  assert.equal(refreshed.body.conversationId, conversation.conversationId);
  opened.assistant.transcripts.clear();
  assert.equal((await read(refreshed.body)).body.activities[0].text, 'Welcome.');
});

test('bodies that are too large, no JSON, no object, compressed or of another type are refused, and never reach the assistant', async () => {
  const { conversationId, token } = await begin(url);
  const turns = opened.assistant.turns.length;
  const send = async (body: string | ReadableStream, headers: Record<string, string> = {}): Promise<[number, string]> => {
    const response = await fetch(`${url}/v3/directline/conversations/${conversationId}/activities`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
      body,
      duplex: 'half',
    } as RequestInit);
    return [response.status, await response.text()];
  };
  const secret = 'Hemmelig tekst';
  const cases: readonly (readonly [number, string, Record<string, string>?])[] = [
    [413, JSON.stringify({ type: 'message', text: 'x'.repeat(256 * 1024) })],
    [400, `{"type":"message","text":"${secret}"`],
    [400, `["${secret}"]`],
    [400, '"x"'],
    [400, 'null'],
    [400, '{"text":"no type"}'],
    [400, '{"type":5}'],
    [415, '{}', { 'content-type': 'text/plain' }],
    [415, 'type=message', { 'content-type': 'application/x-www-form-urlencoded' }],
    [415, '{}', { 'content-encoding': 'gzip' }],
    [415, '{}', { 'content-encoding': 'br' }],
  ];
  for (const [status, body, headers] of cases) {
    const [got, text] = await send(body, headers);
    assert.equal(got, status, body.slice(0, 50));
    assert.doesNotMatch(text, /Hemmelig/);
    assert.equal(typeof JSON.parse(text).error.code, 'string');
  }
  const hidden = new ReadableStream({
    start(controller) {
      for (let n = 0; n < 30; n++) controller.enqueue(Buffer.alloc(10_000, 32));
      controller.close();
    },
  });
  assert.equal((await send(hidden))[0], 413, 'a body that hides its length');
  assert.equal((await send(' '.repeat(8_000_000)))[0], 413, 'a body of 8 MB, told in an answer and not by a cut connection');
  for (const path of ['/conversations', '/tokens/generate', '/tokens/resume'])
    assert.equal((await call(url, 'POST', path, { body: { locale: 'x'.repeat(20_000) } })).status, 413, path);
  assert.equal(opened.assistant.turns.length, turns);
});

test('what a person typed arrives as it was typed, whatever its length and signs', async () => {
  const conversation = await begin(url);
  for (const text of [
    'æøå ÆØÅ',
    'A\u030a',
    '👩‍👩‍👧',
    '<b>**x**</b>\n\t ',
    '{"intake":{}}',
    'x'.repeat(200_000),
    '\u202eabc\u0000',
    '',
  ]) {
    assert.equal((await say(url, conversation, text)).status, 200);
    const turn = lastTurn();
    assert.deepEqual(turn?.act, { did: 'say', text, attachments: 0, language: 'da' }); // of the token: the client did not say it again
  }
  const [, echo] = (await read(conversation)).body.activities;
  assert.equal(echo.textFormat, 'plain');
});

test('who speaks and where is what the token says, whatever the activity says', async () => {
  const conversation = await begin(url);
  const other = await begin(url);
  await post(conversation, {
    type: 'message',
    text: 'hej',
    id: 'their-id',
    from: { id: 'bot', role: 'bot' },
    conversation: { id: other.conversationId },
    recipient: { id: 'x' },
    channelId: 'msteams',
    serviceUrl: 'http://169.254.169.254/',
    deliveryMode: 'expectReplies',
    timestamp: '1970-01-01T00:00:00Z',
  });
  assert.equal(lastTurn()?.conversation, `web:${conversation.conversationId}`);
  assert.equal(lastTurn()?.id, 'their-id');
  const { activities } = (await read(conversation)).body;
  assert.equal(activities[1].from.id, `dl_${conversation.conversationId}`);
  assert.equal(activities[1].from.role, 'user');
  assert.equal(activities[2].text, 'Du sagde: hej');
  assert.equal(activities[2].serviceUrl, undefined);
  assert.equal((await read(other)).body.activities.length, 1);
});

test('what is no message is taken politely and changes nothing', async () => {
  const conversation = await begin(url);
  const turns = opened.assistant.turns.length;
  for (const type of ['typing', 'event', 'conversationUpdate', 'endOfConversation', 'invoke', 'trace', 'x', '', '__proto__'])
    assert.equal((await post(conversation, { type, name: 'webchat/join', value: { a: 1 } })).status, 200, type);
  assert.equal(opened.assistant.turns.length, turns);
  assert.equal((await read(conversation)).body.watermark, '1');
});

test('a file is declined in the conversation, whichever way it comes', async () => {
  const conversation = await begin(url);
  const { conversationId, token } = conversation;
  assert.equal(
    (await post(conversation, { type: 'message', text: 'se her', attachments: [{ contentType: 'image/png' }] })).status,
    200,
  );
  const form = new FormData();
  form.append('file', new Blob([Buffer.alloc(300_000)]), 'plan.pdf');
  const uploaded = await fetch(`${url}/v3/directline/conversations/${conversationId}/upload?userId=x`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  assert.equal(uploaded.status, 200);
  const texts = (await read(conversation)).body.activities.map(({ text }: { text: string }) => text);
  assert.deepEqual(texts, ['Velkommen.', 'se her', 'Ingen filer, tak.', '', 'Ingen filer, tak.']);
});

test('a repeated activity is answered with the same id and said once', async () => {
  const conversation = await begin(url);
  const ids = new Set<string>();
  for (let time = 0; time < 5; time++) ids.add((await say(url, conversation, 'send', 'one')).body.id);
  assert.equal(ids.size, 1);
  assert.equal((await read(conversation)).body.watermark, '3');
});

test('an id that only the house gives, or that is no id, does not swallow what was said', async () => {
  const conversation = await begin(url);
  for (const id of ['join', '', 'x'.repeat(101), 7, null, { a: 1 }]) {
    const { status } = await post(conversation, { type: 'message', text: 'hør', id, channelData: { clientActivityID: id } });
    assert.equal(status, 200);
    assert.match(lastTurn()?.id ?? '', /^[\da-f-]{36}$/, JSON.stringify(id));
  }
  assert.equal((await read(conversation)).body.watermark, '13');
});

test('nothing is acknowledged that was not kept, and the person is told so in words', async () => {
  const conversation = await begin(url);
  opened.assistant.full = true;
  const refused = await say(url, conversation, 'vigtigt', 'keep-me');
  const begun = await call(url, 'POST', '/conversations', { body: {} });
  opened.assistant.full = false;
  assert.deepEqual([refused.status, refused.body], [503, { error: { code: 'NotSaved', message: 'Det kunne ikke gemmes.' } }]);
  assert.equal(begun.status, 503);
  assert.equal((await read(conversation)).body.watermark, '1');
  assert.equal((await say(url, conversation, 'vigtigt', 'keep-me')).status, 200);
});

test('a turn that takes too long is not acknowledged, and a repeat finds it', async () => {
  const conversation = await begin(url);
  opened.assistant.slow = 250;
  const late = await say(url, conversation, 'langsomt', 'slow');
  opened.assistant.slow = 0;
  assert.deepEqual([late.status, late.body.error.code, late.headers.get('retry-after')], [503, 'NotYet', '5']);
  await new Promise((resolve) => setTimeout(resolve, 250));
  assert.equal((await say(url, conversation, 'langsomt', 'slow')).status, 200);
  assert.equal((await read(conversation)).body.watermark, '3');
});

test('a fault of ours is a 500 that says nothing, and the log has the event without the words', async () => {
  const conversation = await begin(url);
  const { take } = opened.assistant;
  Object.assign(opened.assistant, { take: async () => Promise.reject(new Error('Hemmelig fejl')) });
  const failed = await say(url, conversation, 'Hemmelig tekst');
  Object.assign(opened.assistant, { take });
  assert.equal(failed.status, 500);
  assert.doesNotMatch(JSON.stringify(failed.body) + opened.logged.join(), /Hemmelig/);
  assert.match(opened.logged.join(), /"event":"request-failed"/);
});
