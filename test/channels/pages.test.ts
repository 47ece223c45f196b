import assert from 'node:assert/strict';
import { once } from 'node:events';
import { get } from 'node:http';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import nodemailer from 'nodemailer';
import type { CaughtEmail, Mailbox } from '../../src/domain/ports.js';
import { instant } from '../../src/domain/time.js';
import { type Opened, open } from './fake-assistant.js';

const hostile = '<img src=x onerror="alert(1)"> & "æøå"';

const caught = async (): Promise<CaughtEmail> => {
  const press = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await press.sendMail({
    from: { name: 'Høringsassistenten', address: 'intake@agency.example' },
    to: { name: 'Koordinator', address: 'ogp@agency.example' },
    replyTo: { name: 'Åse', address: 'aase@borger.example' },
    subject: `OGP-høring: ${hostile}`,
    text: `Blåbærgrød ${hostile}`,
    html: `<p style="color:red">Blåbærgrød</p><script>alert(1)</script>`,
    attachments: [{ filename: 'forslag æøå.json', content: '{"title":"Blåbærgrød"}', contentType: 'application/json' }],
  });
  const raw = (message as Buffer).toString('base64');
  return { id: 'abc', received: instant('2017-08-20T12:00:00Z'), envelope: { from: 'a@b.dk', to: ['c@d.dk'] }, raw };
};

let opened: Opened;
let url: string;
before(async () => {
  const email = await caught();
  const mailbox: Mailbox = { list: async () => [email], read: async (id) => (id === email.id ? email : undefined) };
  opened = await open({ clockIsSet: '2017-08-20T21:30:00.000Z' }, mailbox);
  url = opened.server.url;
});
after(() => opened.close());

/** A GET with exactly these headers; `fetch` adds and undoes things of its own. */
const fetchRaw = async (path: string, headers: Record<string, string> = {}) => {
  const [response] = await once(get(`${url}${path}`, { headers }), 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  return {
    status: response.statusCode as number,
    headers: response.headers as Record<string, string>,
    body,
    text: body.toString(),
  };
};

const page =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'";
const nothing = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";
const email =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

test('every route has its content security policy, and every answer the other security headers', async () => {
  const policies: readonly (readonly [string, number, string, string?])[] = [
    ['/', 200, page],
    ['/privacy', 200, page],
    ['/nowhere', 404, page, 'text/html'],
    ['/nowhere', 404, nothing, 'application/json'],
    ['/healthz', 200, nothing],
    ['/favicon.svg', 200, nothing],
    ['/assets/page-ABC.js', 200, nothing],
    ['/page/strings/da.json', 200, nothing],
    ['/mailbox', 200, page],
    ['/mailbox/abc', 200, `${page}; frame-src 'self'`],
    ['/mailbox/abc/html', 200, email],
    ['/mailbox/abc/attachment', 200, nothing],
    ['/mailbox/abd', 404, nothing],
    ['/v3/directline/conversations', 405, nothing],
    ['/v3/directline/conversations/x', 401, nothing],
    ['/api/messages', 404, nothing],
  ];
  for (const [path, status, policy, accept] of policies) {
    const answer = await fetchRaw(path, { ...(accept && { accept }) });
    assert.equal(answer.status, status, path);
    assert.equal(answer.headers['content-security-policy'], policy, path);
    assert.equal(answer.headers['x-content-type-options'], 'nosniff');
    assert.equal(answer.headers['referrer-policy'], 'no-referrer');
    assert.equal(answer.headers['cross-origin-opener-policy'], 'same-origin');
    assert.equal(answer.headers['cross-origin-resource-policy'], 'same-origin');
    assert.match(answer.headers['permissions-policy'] ?? '', /camera=\(\).*microphone=\(\)/);
    assert.ok(answer.headers['cache-control'], path);
    for (const name of ['set-cookie', 'server', 'x-powered-by', 'access-control-allow-origin'])
      assert.equal(answer.headers[name], undefined, `${path} ${name}`);
  }
});

test('a page comes in the language asked for, else in the browser’s, else in Danish', async () => {
  const cases: readonly (readonly [string, string | undefined, string])[] = [
    ['/', undefined, 'da'],
    ['/', 'en-GB,en;q=0.9', 'en'],
    ['/', 'de,fr;q=0.8,en;q=0.5', 'en'],
    ['/', 'de', 'da'],
    ['/', 'da-DK,da;q=0.9,en;q=0.8', 'da'],
    ['/?lang=en', 'da', 'en'],
    ['/?lang=da', 'en', 'da'],
    ['/?lang=xx', 'en', 'en'],
    ['/?lang=en&lang=da', undefined, 'en'],
    ['/?lang=%zz', ',,;;', 'da'],
  ];
  for (const [path, accepted, language] of cases) {
    const answer = await fetchRaw(path, accepted === undefined ? {} : { 'accept-language': accepted });
    assert.match(answer.text, new RegExp(`^<html lang="${language}">`), `${path} ${accepted}`);
    assert.equal(answer.headers['content-language'], language);
    assert.match(answer.headers.vary ?? '', /accept-language/);
  }
});

test('texts are escaped where they are put in, and the page says that the clock was set', async () => {
  const { text } = await fetchRaw('/');
  assert.match(text, /data-strings="\{&quot;page\.title&quot;:&quot;Høring \\&quot;nu\\&quot; &lt;b&gt;&quot;\}"/);
  assert.match(text, /<p>da:page\.clock\{&quot;clock&quot;:&quot;20\. august 2017 kl\. 23\.30&quot;\}<\/p>/);
  assert.match(text, /src="\/assets\/page-ABC\.js"/);
});

test('a file whose name changes with its content is kept for ever, and every file is sent compressed when that is understood', async () => {
  const plain = await fetchRaw('/assets/page-ABC.js');
  assert.equal(plain.headers['cache-control'], 'public, max-age=31536000, immutable');
  assert.equal(plain.headers['content-type'], 'text/javascript; charset=utf-8');
  const encodings: readonly (readonly [string, string | undefined, (body: Buffer) => Buffer])[] = [
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ['br;q=1.0', 'br', brotliDecompressSync],
    ['identity', undefined, (body) => body],
    ['xbr', undefined, (body) => body],
  ];
  for (const [accepted, encoding, decode] of encodings) {
    const answer = await fetchRaw('/assets/page-ABC.js', { 'accept-encoding': accepted });
    assert.equal(answer.headers['content-encoding'], encoding, accepted);
    assert.deepEqual(decode(answer.body), plain.body);
    assert.match(answer.headers.vary ?? '', /accept-encoding/);
    const again = await fetchRaw('/assets/page-ABC.js', {
      'accept-encoding': accepted,
      'if-none-match': answer.headers.etag ?? '',
    });
    assert.deepEqual([again.status, again.body.length], [304, 0]);
  }
  assert.equal((await fetchRaw('/favicon.svg')).headers['cache-control'], 'no-cache');
  assert.equal((await fetchRaw('/assets/page.html')).status, 404);
  assert.equal((await fetchRaw('/assets/manifest.json')).status, 404);
});

test('HEAD is answered as GET is, without the body', async () => {
  const response = await fetch(`${url}/`, { method: 'HEAD' });
  assert.deepEqual([response.status, await response.text()], [200, '']);
});

test('an unknown address is told to people in words and to programs in JSON', async () => {
  assert.equal((await fetchRaw('/nowhere', { accept: 'text/html,*/*', 'accept-language': 'en' })).text, 'en:notFound.title');
  assert.equal(JSON.parse((await fetchRaw('/nowhere')).text).error.code, 'NotFound');
});

test('the mailbox shows an e-mail as the coordinator sees it, and nothing in it can act on the page', async () => {
  assert.equal(
    (await fetchRaw('/mailbox')).text,
    `<ol><li>abc OGP-høring: &lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &quot;æøå&quot;</li></ol>`,
  );
  const [subject, from, to, replyTo, body, name, headers, raw] = (await fetchRaw('/mailbox/abc')).text.split('|');
  assert.equal(subject, 'OGP-høring: &lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &quot;æøå&quot;');
  assert.equal(from, 'Høringsassistenten &lt;intake@agency.example&gt;');
  assert.equal(to, 'Koordinator &lt;ogp@agency.example&gt;');
  assert.equal(replyTo, 'Åse &lt;aase@borger.example&gt;');
  assert.match(body ?? '', /^Blåbærgrød &lt;img src=x/);
  assert.equal(name, 'forslag æøå.json');
  assert.match(headers ?? '', /MIME-Version: 1\.0/);
  assert.match(raw ?? '', /Content-Transfer-Encoding/);
  const html = await fetchRaw('/mailbox/abc/html');
  assert.equal(html.text, '<p style="color:red">Blåbærgrød</p><script>alert(1)</script>');
  const file = await fetchRaw('/mailbox/abc/attachment');
  assert.equal(file.text, '{"title":"Blåbærgrød"}');
  assert.equal(file.headers['content-type'], 'application/octet-stream');
  assert.equal(file.headers['content-disposition'], "attachment; filename*=UTF-8''forslag%20%C3%A6%C3%B8%C3%A5.json");
});

test('the mailbox is there for people at this machine alone', async () => {
  for (const headers of [
    { host: 'evil.example' },
    { host: 'localhost.evil.example' },
    { 'x-forwarded-for': '127.0.0.1' },
    { forwarded: 'for=127.0.0.1' },
    { via: '1.1 proxy' },
  ] as Record<string, string>[])
    for (const path of ['/mailbox', '/mailbox/abc', '/mailbox/abc/html', '/mailbox/abc/attachment'])
      assert.equal((await fetchRaw(path, headers)).status, 404, JSON.stringify(headers));
  for (const host of ['localhost', 'LOCALHOST:3978', '127.0.0.1:80', '[::1]:80'])
    assert.equal((await fetchRaw('/mailbox', { host })).status, 200);
  const without = await open();
  assert.equal((await fetch(`${without.server.url}/mailbox`)).status, 404);
  await without.close();
});

test('the website as it is built asks for nothing that the pages do not fill', async () => {
  const webDir = fileURLToPath(new URL('../../web/', import.meta.url));
  const built = await open({ webDir }, { list: async () => [await caught()], read: async () => caught() });
  for (const path of ['/', '/privacy', '/nowhere', '/mailbox', '/mailbox/abc']) {
    const response = await fetch(`${built.server.url}${path}`, { headers: { accept: 'text/html' } });
    const html = await response.text();
    assert.equal(response.status, path === '/nowhere' ? 404 : 200, path);
    assert.doesNotMatch(html, /\{\{|onerror="/);
    for (const [, asset] of html.matchAll(/(?:src|href)="(\/(?:assets\/|favicon)[^"]*)"/g))
      assert.equal((await fetch(`${built.server.url}${asset}`)).status, 200, asset);
  }
  await built.close();
});

test('a website that is not built is told with the cure', async () => {
  await assert.rejects(open({ webDir: '/nowhere/at/all' }), /no built website.*npm run build/);
});
