import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { type ParsedMail, simpleParser } from 'mailparser';
import type { Page } from 'playwright-core';
import { SMTPServer } from 'smtp-server';
import { type App, openApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import { contentOf, root } from '../project.js';
import { launchBrowser } from './browser.js';
import { greeted, visit } from './harness.js';

const browser = await launchBrowser();

/** A mail server that keeps what it takes. */
const openMailServer = async (): Promise<{
  url: string;
  next: Promise<ParsedMail>;
  count: () => number;
  close: () => Promise<void>;
}> => {
  let count = 0;
  let arrived: (mail: ParsedMail) => void = () => undefined;
  const next = new Promise<ParsedMail>((resolve) => {
    arrived = resolve;
  });
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        count += 1;
        arrived(mail);
        done();
      }, done);
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    next,
    count: () => count,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};

const openInstallation = async (smtpUrl: string, folder: string): Promise<App> => {
  const read = readConfig({
    PORT: '0',
    DATA_DIR: folder,
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'hoering@myndighed.example',
    INTAKE_NOW: '2017-06-15T10:00:00+02:00',
    LOG_LEVEL: 'silent',
  });
  if (!('config' in read)) throw new Error('The configuration is wrong.');
  return openApp(read.config, await contentOf('ogp-2017-2019'), root, () => undefined);
};

const focused = (page: Page): Promise<string> =>
  page.evaluate(
    'document.activeElement?.id === "answer" ? "the answer box" : (document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "").trim()',
  );

/** Presses Tab until what has the focus is named so. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let presses = 0; presses < 80; presses++) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Shift+Tab');
  }
  assert.fail(`No ${name} can be reached with the keyboard.`);
};

const assistantMessages = (page: Page): Promise<number> => page.locator('.assistant').count();

const answered = async (page: Page, act: () => Promise<void>): Promise<void> => {
  const before = await assistantMessages(page);
  await act();
  await page.locator('.assistant').nth(before).waitFor();
};

/** Answers by typing, or, in brackets, with the button of that text of `locales/`. */
const answers = [
  'Åbne målinger af luften',
  'Kommunerne lægger deres målinger af luften ud som åbne data, så alle kan bruge dem frit.',
  'I dag kan borgerne ikke se tallene for deres egen gade.',
  '[fields.level.options.national.label]',
  'åbne data og demokrati',
  '1 og 4',
  '[fields.ownerType.options.collaboration.label]',
  'Aarhus Kommune',
  'Region Midtjylland og Frivilligcenter Aarhus',
  'Det står i kommunens klimaplan.',
  '[fields.funding.options.not-within.label]',
  'Vi kan begynde i det små i én kommune.',
  '1,5 mio. kr.',
  'fra 1. januar 2018 til 31. december 2018',
  '[fields.respondentType.options.public-authority.label]',
  'Søren Ærø Nørgård',
  'Aarhus Kommune, Teknik og Miljø',
  'soeren@kommune.example',
  '[choice.skip]',
  '[choice.yes]',
] as const;

const expected: readonly RegExp[] = [
  /Åbne målinger af luften/,
  /Kommunerne lægger deres målinger af luften ud som åbne data, så\s+alle\s+kan bruge dem frit\./,
  /I dag kan borgerne ikke se tallene for deres egen gade\./,
  /Niveau:\s+Nationalt/,
  /Åbne data og\s+open source/,
  /Demokrati og beslutningsprocesser/,
  /Transparens og åbenhed/,
  /Teknologi og innovation/,
  /Ejer:\s+Aarhus Kommune/,
  /Samarbejdspartnere:\s+Region Midtjylland og Frivilligcenter Aarhus/,
  /Det står i kommunens klimaplan\./,
  /Kan ikke finansieres inden for eksisterende budgetter/,
  /Vi kan begynde i det små i én kommune\./,
  /1\.500\.000 kr\./,
  /1\. januar 2018 til 31\. december 2018/,
  /Offentlig myndighed eller institution/,
  /Søren Ærø Nørgård/,
  /Aarhus Kommune, Teknik og Miljø/,
  /soeren@kommune\.example/,
  /Telefon/,
  /Må offentliggøres:\s+Ja/,
];

const json = {
  title: 'Åbne målinger af luften',
  description: 'Kommunerne lægger deres målinger af luften ud som åbne data, så alle kan bruge dem frit.',
  problem: 'I dag kan borgerne ikke se tallene for deres egen gade.',
  workplan: 'Det står i kommunens klimaplan.',
  budgetSource: 'Vi kan begynde i det små i én kommune.',
  respondentName: 'Søren Ærø Nørgård',
  organisation: 'Aarhus Kommune, Teknik og Miljø',
  level: 'national',
  themes: ['open-data', 'democracy'],
  values: ['transparency', 'technology'],
  ownerType: 'collaboration',
  owner: 'Aarhus Kommune',
  partners: ['Region Midtjylland', 'Frivilligcenter Aarhus'],
  funding: 'not-within',
  amountDkk: 1_500_000,
  period: { start: '2018-01-01', end: '2018-12-31' },
  respondentType: 'public-authority',
  email: 'soeren@kommune.example',
  publish: true,
};

test('a whole proposal is given by keyboard alone, and the coordinator gets every answer once', {
  skip: browser === null,
  timeout: 90_000,
}, async (context) => {
  if (!browser) return;
  const folder = await mkdtemp(join(tmpdir(), 'whole-proposal-'));
  const mail = await openMailServer();
  const app = await openInstallation(mail.url, folder);
  context.after(async () => {
    await app.close();
    await mail.close();
    await rm(folder, { recursive: true, force: true });
    await browser.close();
  });
  const { texts } = (await contentOf('ogp-2017-2019')).words.da;
  const { page, offences } = await visit(context, browser, `${app.url}/`);
  await greeted(page);
  for (const answer of answers) {
    const button = /^\[(.*)\]$/.exec(answer)?.[1];
    if (button) {
      await tabTo(page, texts[button] ?? button);
      await answered(page, () => page.keyboard.press('Enter'));
    } else {
      await tabTo(page, 'the answer box');
      await page.keyboard.type(answer);
      await answered(page, () => page.keyboard.press('Enter'));
    }
  }
  await page.locator('.card').first().waitFor();
  await tabTo(page, texts['review.send'] ?? '');
  await answered(page, () => page.keyboard.press('Enter'));
  await page.locator('.assistant', { hasText: 'Tak for dit forslag' }).waitFor();

  const received = await mail.next;
  const to = Array.isArray(received.to) ? received.to : [received.to];
  assert.deepEqual(
    to.flatMap((one) => one?.value.map(({ address }) => address)),
    ['rumth@digst.dk'],
  );
  assert.match(received.subject ?? '', /^OGP-høring: Åbne målinger af luften \[[0-9A-Z]{4}-[0-9A-Z]{4}\]$/);
  for (const one of expected) assert.match(received.text ?? '', one);
  const [attachment] = received.attachments;
  const proposal = JSON.parse(attachment?.content.toString('utf8') ?? '{}') as { answers: Record<string, unknown> };
  for (const [field, value] of Object.entries(json)) assert.deepEqual(proposal.answers[field], value, field);
  assert.ok(!('phone' in proposal.answers));
  // A second e-mail would come at once, if one came.
  await new Promise((resolve) => setTimeout(resolve, 500));
  assert.equal(mail.count(), 1);
  assert.deepEqual(offences, []);
});
