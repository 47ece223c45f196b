import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import test from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { Site } from './harness.js';
import { greeted, say, visit } from './harness.js';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Rules = { readonly type: 'tag' | 'rule'; readonly values: readonly string[] };

const everything: Rules = { type: 'tag', values: tags };
/** What depends on the colours, and is looked at again in each of them. */
const colours: Rules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe-core finds wrong with the page as it stands, one line a rule and place. */
const violations = async (page: Page, axe: string, rules = everything): Promise<readonly string[]> => {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe);
  return page.evaluate(async (runOnly) => {
    const run = (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run;
    interface AxeResults {
      violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
    }
    const { violations } = await run({ runOnly, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`));
  }, rules);
};

const looks = [
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;
const plainLook = { colorScheme: 'light', forcedColors: 'none' } as const;

export const accessibilitySuite = (browser: Browser, site: () => Site): void => {
  for (const language of ['da', 'en'] as const)
    test(`axe finds nothing from welcome to receipt, light, dark and in forced colours (${language})`, async (t) => {
      const axe = await readFile(axeFile, 'utf8');
      const { page } = await visit(t, browser, `${site().url}/?lang=${language}`, plainLook);
      await greeted(page);
      const found: string[] = [];
      const check = async (state: string): Promise<void> => {
        await page.waitForTimeout(50);
        for (const violation of await violations(page, axe)) found.push(`${state}: ${violation}`);
        for (const look of looks) {
          await page.emulateMedia(look);
          for (const violation of await violations(page, axe, colours))
            found.push(`${state}, ${JSON.stringify(look)}: ${violation}`);
        }
        await page.emulateMedia(plainLook);
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
    const { page, offences } = await visit(t, browser, `${site().url}/privacy`);
    for (const path of ['/privacy', '/findes-ikke', '/mailbox', '/mailbox/c0ffee']) {
      await page.goto(site().url + path);
      assert.deepEqual(await violations(page, axe), [], path);
    }
    assert.deepEqual(offences, []);
  });
};
