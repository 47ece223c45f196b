import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { openServer } from '../../src/channels/server.js';
import type { Mailbox } from '../../src/domain/ports.js';
import { instant } from '../../src/domain/time.js';
import { type Scripted, scriptedAssistant } from './scripted-assistant.js';

export const webDir = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'web');

const secret = randomBytes(32);

/** The website's real server with a scripted assistant behind it. */
export interface Site {
  readonly url: string;
  readonly assistant: Scripted;
  readonly close: () => Promise<void>;
}

const letter = `From: =?utf-8?Q?H=C3=B8ringsassistenten?= <intake@example.dk>
To: Rune Thomsen <rune@example.dk>
Subject: =?utf-8?Q?OGP-h=C3=B8ring=3A_=C3=85bne_m=C3=B8der?= [K7QM-2XRA]
Message-ID: <K7QM-2XRA@example.dk>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

Et forslag
--b
Content-Type: text/html; charset=utf-8

<!doctype html><html lang="da"><head><title>Et forslag</title></head><body><main><h1>Et forslag</h1></main></body></html>
--b--
`;

/** A development mailbox that holds one e-mail. */
const mailbox: Mailbox = (() => {
  const email = {
    id: 'c0ffee',
    received: instant(0),
    envelope: { from: 'intake@example.dk', to: ['rune@example.dk'] },
    raw: Buffer.from(letter.replaceAll('\n', '\r\n')).toString('base64'),
  };
  return { list: async () => [email], read: async (id) => (id === email.id ? email : undefined) };
})();

/** What is opened for a test is closed when it ends, however it ends. */
type Ending = Pick<TestContext, 'after'>;

export const openSite = async (ending: Ending | null, assistant?: Scripted, port = 0): Promise<Site> => {
  const scripted = assistant ?? (await scriptedAssistant());
  const server = await openServer(
    scripted,
    mailbox,
    { port, host: '127.0.0.1', publicUrl: null, webDir, tokenSecret: secret, clockIsSet: null },
    () => undefined,
    () => instant(Date.now()),
  );
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= server.close();
    return closing;
  };
  ending?.after(close);
  return { url: server.url, assistant: scripted, close };
};

/** A page, and everything it did that it should not have done. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Broken rules of the content security policy, script errors, and requests to anybody else. */
  readonly offences: readonly string[];
}

export const visit = async (
  ending: Ending,
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> => {
  const context = await browser.newContext({ locale: 'da-DK', reducedMotion: 'reduce', ...options });
  ending.after(() => context.close());
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const offences: string[] = [];
  page.on('pageerror', (error) => offences.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML|TrustedScript/i.test(message.text())) offences.push(`csp: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) offences.push(`third party: ${request.url()}`);
  });
  await page.goto(url);
  return { page, context, offences };
};

/** Writes in the answer box and sends with Enter. */
export const say = async (page: Page, text: string): Promise<void> => {
  await page.locator('#answer').fill(text);
  await page.locator('#answer').press('Enter');
};

/** The assistant's messages so far, as text. */
export const heard = (page: Page): Promise<string[]> => page.locator('.assistant .body, .assistant .card').allInnerTexts();

/** The respondent's messages so far, as text. */
export const said = (page: Page): Promise<string[]> =>
  page.locator('.own .body').evaluateAll((rows) => rows.map((row) => row.lastChild?.textContent ?? ''));

/** Waits until the assistant has asked its first question. */
export const greeted = (page: Page): Promise<void> => page.locator('.assistant').nth(1).waitFor();

/** Waits until something holds. The page's policy forbids the browser's own way of waiting, which evaluates text. */
export const until = async (holds: () => Promise<boolean>): Promise<void> => {
  const end = Date.now() + 15_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It did not come to hold.');
    await sleep(25);
  }
};
