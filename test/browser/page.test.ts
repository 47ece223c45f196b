import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { after, before, describe } from 'node:test';
import { gzipSync } from 'node:zlib';
import { accessibilitySuite } from './accessibility-suite.js';
import { launchBrowser } from './browser.js';
import { connectionSuite } from './connection-suite.js';
import { conversationSuite } from './conversation-suite.js';
import { openSite, type Site, webDir } from './harness.js';
import { markdownSuite } from './markdown-suite.js';

/** The page in a real browser, against the website's real server. One browser and one server for all that does not break them. */
const browser = await launchBrowser();
let site: Site;

test('JavaScript and CSS before the first message are at most 35 KB gzip', async () => {
  const manifest = JSON.parse(await readFile(join(webDir, 'manifest.json'), 'utf8')) as Record<string, string>;
  const size = async (file: string): Promise<number> =>
    gzipSync(await readFile(join(webDir, manifest[file] ?? file)), { level: 9 }).length;
  const total = (await size('page.js')) + (await size('page.css'));
  console.log(`page.js + page.css: ${(total / 1024).toFixed(1)} KB gzip`);
  assert.ok(total <= 35 * 1024);
});

if (browser) {
  before(async () => {
    site = await openSite(null);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  // Much of a test is waiting: several side by side take little more than one. Each has a context of its own.
  describe('the page in a browser', { concurrency: 3 }, () => {
    conversationSuite(browser, () => site);
    connectionSuite(browser);
    accessibilitySuite(browser, () => site);
  });
  // By itself, because it is timed.
  markdownSuite(browser, () => site);
} else test('the page in a browser', { skip: 'no Chromium starts here' }, () => undefined);
