import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import test from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { Site } from './harness.js';
import { greeted, say, visit } from './harness.js';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds wrong with the page as it stands, one line a rule and place. */
const violations = async (page: Page, axe: string): Promise<readonly string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async (values) => {
    const run = (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run;
    interface AxeResults {
      violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
    }
    const { violations } = await run({ runOnly: { type: 'tag', values } });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`));
  }, tags);
};

const looks = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

export const accessibilitySuite = (browser: Browser, site: () => Site): void => {
  for (const language of ['da', 'en'] as const)
    for (const look of language === 'da' ? looks : looks.slice(0, 2))
      test(`axe finds nothing from welcome to receipt (${language}, ${look.colorScheme}, forced colours ${look.forcedColors})`, async (t) => {
        const axe = await readFile(axeFile, 'utf8');
        const { page } = await visit(t, browser, `${site().url}/?lang=${language}`, look);
        await greeted(page);
        const found: string[] = [];
        const check = async (state: string): Promise<void> => {
          await page.waitForTimeout(50);
          for (const violation of await violations(page, axe)) found.push(`${state}: ${violation}`);
        };
        await check('welcome');
        await say(page, 'valg');
        await page.locator('#choices button').first().waitFor();
        await check('choices');
        await say(page, 'forkert');
        await page.locator('.assistant').nth(3).waitFor();
        await page.locator('#answer').press('Enter');
        await check('error');
        await say(page, 'kort');
        await page.locator('.card').waitFor();
        await check('review');
        await page.locator('.card > .actions button').click();
        await page.locator('.receipt').waitFor();
        await check('receipt');
        await page.locator('#later-open').click();
        await check('dialog');
        assert.deepEqual(found, []);
      });

  test('every page beside the conversation is accessible too', async (t) => {
    const axe = await readFile(axeFile, 'utf8');
    for (const path of ['/privacy', '/findes-ikke', '/mailbox', '/mailbox/c0ffee']) {
      const { page, offences } = await visit(t, browser, site().url + path);
      assert.deepEqual(await violations(page, axe), [], path);
      assert.deepEqual(offences, []);
    }
  });
};
