import assert from 'node:assert/strict';
import test from 'node:test';
import { smtpProblem, smtpServer } from '../../src/mail/smtp-url.js';

const good: readonly (readonly [string, ReturnType<typeof smtpServer>])[] = [
  ['smtp://mail.example.dk', { host: 'mail.example.dk', port: 587, tls: 'required', login: null }],
  ['smtp://mail.example.dk:25/', { host: 'mail.example.dk', port: 25, tls: 'required', login: null }],
  ['smtps://mail.example.dk', { host: 'mail.example.dk', port: 465, tls: 'at-once', login: null }],
  [
    'smtp://jens:hemme%2Flig%40@mail.example.dk',
    { host: 'mail.example.dk', port: 587, tls: 'required', login: { user: 'jens', pass: 'hemme/lig@' } },
  ],
  ['smtp://mail.example.dk?tls=never', { host: 'mail.example.dk', port: 587, tls: 'never', login: null }],
  ['smtp://localhost:2525', { host: 'localhost', port: 2525, tls: 'never', login: null }],
  ['smtp://127.0.0.1:25', { host: '127.0.0.1', port: 25, tls: 'never', login: null }],
  ['smtp://[::1]:25', { host: '::1', port: 25, tls: 'never', login: null }],
  ['smtp://127.0.0.1.example.dk', { host: '127.0.0.1.example.dk', port: 587, tls: 'required', login: null }],
];

test('a good SMTP_URL says where the server is, and that it is spoken to in secret', () => {
  for (const [url, expected] of good) {
    assert.equal(smtpProblem(url), null, url);
    assert.deepEqual(smtpServer(url), expected, url);
  }
});

const bad: readonly (readonly [string, RegExp])[] = [
  ['', /is no address/],
  ['mail.example.dk', /is no address/],
  ['smtp://', /is no address|no host/],
  ['http://mail.example.dk', /neither/],
  ['mail.example.dk:587', /neither|no address/],
  ['smtp://mail.example.dk:0', /port 0/],
  ['smtp://mail.example.dk:99999', /is no address/],
  ['smtp://jens@mail.example.dk', /both/],
  ['smtp://:kodeord@mail.example.dk', /both/],
  ['smtp://mail.example.dk/inbox', /goes on after the host/],
  ['smtp://jens:a%ZZkodeord@mail.example.dk', /%25/],
  ['smtp://mail.example.dk?secure=true', /option/],
  ['smtps://mail.example.dk?tls=never', /Write smtp:\/\//],
  ['smtp://jens:kodeord#1@mail.example.dk', /./],
];

test('a bad SMTP_URL gets a sentence with its cure that never repeats a password', () => {
  for (const [url, expected] of bad) {
    const problem = smtpProblem(url);
    assert.match(problem ?? '', expected, url);
    assert.doesNotMatch(problem ?? '', /kodeord/);
    assert.throws(() => smtpServer(url), expected);
  }
});
