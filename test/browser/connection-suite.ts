import assert from 'node:assert/strict';
import test from 'node:test';
import type { Browser } from 'playwright-core';
import { greeted, heard, openSite, said, say, until, visit } from './harness.js';
import { scriptedAssistant } from './scripted-assistant.js';

/** What becomes of words when the connection or the server fails. Each test has a server of its own to fail. */
export const connectionSuite = (browser: Browser): void => {
  test('what is written while there is no connection is sent once when it is back', async (t) => {
    const site = await openSite(t);
    const { page, context } = await visit(t, browser, site.url);
    await greeted(page);
    await context.setOffline(true);
    await say(page, 'skrevet i et tog');
    await page.locator('.state', { hasText: 'Bliver sendt, når der er forbindelse' }).waitFor();
    await page.locator('#status', { hasText: 'Der er ingen forbindelse' }).waitFor();
    assert.equal(await page.locator('#answer').isEnabled(), true);
    await context.setOffline(false);
    await page.locator('.assistant', { hasText: 'Noteret: skrevet i et tog' }).waitFor();
    assert.deepEqual(await said(page), ['skrevet i et tog']);
    assert.equal(await page.locator('#status').textContent(), '');
    assert.equal(await page.locator('.own .state').textContent(), '');
  });

  test('the line that says so does not cover what was written, on a telephone', async (t) => {
    const site = await openSite(t);
    const { page, context } = await visit(t, browser, site.url, { viewport: { width: 360, height: 740 } });
    await greeted(page);
    for (const text of ['valg', 'kort']) {
      await say(page, text);
      await page.locator('.own', { hasText: text }).waitFor();
    }
    await page.locator('.card').waitFor();
    await context.setOffline(true);
    await say(page, 'skrevet i en tunnel');
    const state = page.locator('.state', { hasText: 'Bliver sendt' });
    await state.waitFor();
    await page.locator('#status', { hasText: 'Der er ingen forbindelse' }).waitFor();
    await until(async () => {
      const [above, below] = [await state.boundingBox(), await page.locator('#composer').boundingBox()];
      return above !== null && below !== null && above.y > 0 && above.y + above.height <= below.y;
    });
  });

  test('a restart of the server loses nothing, on the page or on its way', async (t) => {
    const assistant = await scriptedAssistant();
    const first = await openSite(t, assistant);
    const { page } = await visit(t, browser, first.url);
    await greeted(page);
    await say(page, 'før genstart');
    await page.locator('.assistant', { hasText: 'Noteret: før genstart' }).waitFor();
    await first.close();
    await say(page, 'under genstart');
    await page.locator('.state', { hasText: 'Bliver sendt' }).waitFor();
    await openSite(t, await scriptedAssistant(assistant.memory), Number(new URL(first.url).port));
    await page.locator('.assistant', { hasText: 'Noteret: under genstart' }).waitFor();
    assert.deepEqual(await said(page), ['før genstart', 'under genstart']);
    assert.equal((await heard(page)).filter((text) => text.startsWith('Velkommen')).length, 1);
  });

  test('what was on its way when the page was closed is sent when it is opened again', async (t) => {
    const site = await openSite(t);
    const { page } = await visit(t, browser, site.url);
    await greeted(page);
    await page.route('**/activities', (route) => route.abort());
    await say(page, 'lige før lukketid');
    await page.locator('.state', { hasText: 'Bliver sendt' }).waitFor();
    await page.unroute('**/activities');
    await page.reload();
    await page.locator('.assistant', { hasText: 'Noteret: lige før lukketid' }).waitFor();
    assert.deepEqual(await said(page), ['lige før lukketid']);
  });

  test('an answer whose acknowledgement is lost is taken once', async (t) => {
    const site = await openSite(t);
    const { page } = await visit(t, browser, site.url);
    await greeted(page);
    let lost = 0;
    await page.route('**/activities', async (route) => {
      if (lost++ > 0) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await say(page, 'kun én gang');
    await page.locator('.assistant', { hasText: 'Noteret: kun én gang' }).waitFor();
    await page.waitForTimeout(300);
    assert.deepEqual(await said(page), ['kun én gang']);
    assert.equal(site.assistant.taken.filter(({ act }) => act.did === 'say').length, 1);
  });

  test('a request that fails by itself is made again, though the connection stands', async (t) => {
    const site = await openSite(t);
    const { page } = await visit(t, browser, site.url);
    await greeted(page);
    let requests = 0;
    await page.route('**/activities', (route) => (requests++ ? route.continue() : route.abort()));
    await say(page, 'i anden omgang');
    await page.locator('.assistant', { hasText: 'Noteret: i anden omgang' }).waitFor();
    assert.deepEqual(await said(page), ['i anden omgang']);
  });

  test('an answer that could not be saved goes back into the box, and can be sent again', async (t) => {
    const site = await openSite(t);
    const { page } = await visit(t, browser, site.url);
    await greeted(page);
    await say(page, 'gem ikke');
    await page.locator('#status', { hasText: 'kunne ikke gemmes' }).waitFor();
    await until(async () => (await page.locator('#answer').inputValue()) === 'gem ikke');
    assert.deepEqual(await said(page), []);
    await page.locator('#answer').press('Enter');
    await page.locator('.assistant', { hasText: 'Noteret: gem ikke' }).waitFor();
    assert.deepEqual(await said(page), ['gem ikke']);
  });

  test('a text too long for the server stays in the box', async (t) => {
    const site = await openSite(t);
    const { page } = await visit(t, browser, site.url);
    await greeted(page);
    await say(page, 'æ'.repeat(150_000));
    await page.locator('#status', { hasText: 'for lang' }).waitFor();
    assert.equal((await page.locator('#answer').inputValue()).length, 150_000);
    await page.locator('#answer').fill('');
    await say(page, 'a'.repeat(100_000));
    await page.locator('.assistant', { hasText: 'Noteret' }).waitFor();
  });

  test('a token that expired while the computer slept is renewed by the key', async (t) => {
    const site = await openSite(t);
    const { page } = await visit(t, browser, site.url);
    await greeted(page);
    await say(page, 'før søvn');
    await page.locator('.assistant', { hasText: 'Noteret: før søvn' }).waitFor();
    await page.evaluate(`{
      const session = JSON.parse(sessionStorage.getItem('intake.session'));
      sessionStorage.setItem('intake.session', JSON.stringify({ ...session, token: 'a.b.c' }));
    }`);
    await page.reload();
    await page.locator('.assistant', { hasText: 'Noteret: før søvn' }).waitFor();
    await say(page, 'efter søvn');
    await page.locator('.assistant', { hasText: 'Noteret: efter søvn' }).waitFor();
  });

  test('without WebSockets the page asks instead', async (t) => {
    const site = await openSite(t);
    const { page, context } = await visit(t, browser, 'about:blank');
    await context.addInitScript(`globalThis.WebSocket = class {
      constructor() {
        setTimeout(() => this.onclose(), 10);
      }
      close() {}
    };`);
    await page.goto(site.url);
    await greeted(page);
    await say(page, 'uden strøm');
    await page.locator('.assistant', { hasText: 'Noteret: uden strøm' }).waitFor();
  });

  test('a conversation that is gone says so, gives back what was unsent and offers a new one', async (t) => {
    const assistant = await scriptedAssistant();
    const first = await openSite(t, assistant);
    const { page } = await visit(t, browser, first.url);
    await greeted(page);
    await say(page, 'noget');
    await page.locator('.assistant', { hasText: 'Noteret: noget' }).waitFor();
    await first.close();
    await page.locator('#answer').fill('ikke sendt');
    await openSite(t, await scriptedAssistant(), Number(new URL(first.url).port));
    await page.locator('#status', { hasText: 'Samtalen er slut' }).waitFor();
    assert.deepEqual(await said(page), ['noget']);
    await page.getByRole('button', { name: 'Begynd en ny samtale' }).click();
    await page.locator('.own').waitFor({ state: 'detached' });
    await greeted(page);
    assert.equal(await page.locator('#answer').inputValue(), 'ikke sendt');
  });
};
