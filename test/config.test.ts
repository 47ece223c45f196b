import assert from 'node:assert/strict';
import test from 'node:test';
import { readConfig } from '../src/config.js';

const mistakesIn = (environment: Record<string, string>): readonly string[] => {
  const read = readConfig(environment);
  return 'problems' in read ? read.problems.map((problem) => problem.what) : [];
};

test('no configuration at all is a working one', () => {
  const read = readConfig({});
  assert.ok('config' in read);
  assert.deepEqual(
    { ...read.config, dataDir: '' },
    {
      port: 3978,
      host: '127.0.0.1',
      publicUrl: null,
      dataDir: '',
      smtpUrl: null,
      mailFrom: 'intake@localhost.localdomain',
      consultation: 'ogp-2017-2019',
      coordinatorEmail: null,
      tokenSecret: null,
      intakeNow: null,
      trustProxy: false,
      logLevel: 'info',
    },
  );
});

test('every mistake is listed at once, and no secret is printed', () => {
  const environment = {
    PORT: '80000',
    PUBLIC_URL: 'hoering.example.dk',
    SMTP_URL: 'http://user:hemmeligt@mail.example.dk',
    MAIL_FROM: 'a@b.dk, c@d.dk',
    CONSULTATION: '../../etc/passwd',
    COORDINATOR_EMAIL: 'ingen',
    TOKEN_SECRET: 'for kort',
    INTAKE_NOW: '2017-06-15',
    TRUST_PROXY: 'maybe',
    LOG_LEVEL: 'loud',
  };
  const mistakes = mistakesIn(environment);
  for (const key of Object.keys(environment))
    assert.ok(
      mistakes.some((one) => one.startsWith(key)),
      `${key} was not reported`,
    );
  assert.ok(!mistakes.join(' ').includes('hemmeligt'));
  assert.ok(!mistakes.join(' ').includes('for kort'));
});

test('a mail server without a sender is a mistake', () => {
  assert.deepEqual(mistakesIn({ SMTP_URL: 'smtps://mail.example.dk' }), ['SMTP_URL is set and MAIL_FROM is not.']);
  assert.deepEqual(mistakesIn({ SMTP_URL: 'smtps://mail.example.dk', MAIL_FROM: 'hoering@example.dk' }), []);
});
