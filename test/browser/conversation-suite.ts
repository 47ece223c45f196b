import assert from 'node:assert/strict';
import test from 'node:test';
import type { Browser } from 'playwright-core';
import type { Site } from './harness.js';
import { greeted, heard, openSite, said, say, until, visit } from './harness.js';

/** What a respondent does with a page whose connection is good. */
export const conversationSuite = (browser: Browser, site: () => Site): void => {
  test('the page greets in Danish, breaks no rule of its policy and asks nobody else for anything', async (t) => {
    const { page, offences } = await visit(t, browser, site().url);
    await greeted(page);
    assert.equal(await page.title(), 'Høringsassistent');
    assert.equal(await page.getAttribute('html', 'lang'), 'da');
    assert.match((await heard(page))[0] ?? '', /^Velkommen/);
    await say(page, 'kort');
    await page.getByRole('button', { name: 'Send forslaget' }).click();
    await page.locator('.receipt').waitFor();
    await page.getByRole('button', { name: 'Fortsæt senere' }).click();
    await page.getByRole('button', { name: 'Luk' }).click();
    assert.equal(await page.locator('#later').isVisible(), false);
    assert.deepEqual(offences, []);
  });

  test('everything can be reached and done by keyboard alone', async (t) => {
    const { page } = await visit(t, browser, site().url);
    await greeted(page);
    const focused = () => page.evaluate<string>('document.activeElement.textContent.trim() || document.activeElement.id');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'Gå til svarfeltet');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate('document.activeElement.id'), 'answer');
    await page.keyboard.type('valg');
    await page.keyboard.press('Enter');
    await page.locator('#choices button').first().waitFor();
    assert.equal(await page.evaluate('document.activeElement.id'), 'answer', 'the box keeps the focus after sending');
    await page.keyboard.press('Shift+Tab');
    assert.equal(await focused(), 'Spring over');
    for (const name of ['Nationalt', 'Regionalt', 'Lokalt']) {
      await page.keyboard.press('Shift+Tab');
      assert.equal(await focused(), name);
    }
    await page.keyboard.press('Enter');
    await page.locator('.own', { hasText: 'Lokalt' }).waitFor();
    assert.equal(await page.evaluate('document.activeElement.id'), 'answer', 'the box has the focus after a choice');
    await page.keyboard.type('første linje');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('anden linje');
    await page.keyboard.press('Enter');
    await page.locator('.own', { hasText: 'anden linje' }).waitFor();
    assert.equal((await said(page)).at(-1), 'første linje\nanden linje');
  });

  test('Enter belongs to the input method while a word is being composed', async (t) => {
    const { page } = await visit(t, browser, site().url);
    await greeted(page);
    await page.locator('#answer').fill('endnu ikke');
    await page.evaluate(`document
      .getElementById('answer')
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))`);
    assert.deepEqual(await said(page), []);
    assert.equal(await page.locator('#answer').inputValue(), 'endnu ikke');
  });

  test('a choice is sent once, however often it is pressed, and its buttons go', async (t) => {
    const own = await openSite(t);
    const { page } = await visit(t, browser, own.url);
    await greeted(page);
    await say(page, 'valg');
    const local = page.getByRole('button', { name: 'Lokalt' });
    await local.waitFor();
    const before = own.assistant.taken.length;
    await page.evaluate(`for (let times = 0; times < 3; times++) document.querySelector('#choices button').click();`);
    await page.locator('.assistant', { hasText: 'Noteret: Lokalt' }).waitFor();
    assert.equal((await said(page)).filter((text) => text === 'Lokalt').length, 1);
    assert.equal(own.assistant.taken.length - before, 1);
    assert.equal(await page.locator('#choices').isVisible(), false);
    assert.deepEqual(await page.locator('.body ol').getAttribute('class'), '', 'the list that the buttons stood for is back');
  });

  test('what a person writes is shown as they wrote it, and never becomes part of the page', async (t) => {
    const { page, offences } = await visit(t, browser, site().url);
    await greeted(page);
    const text = '<img src=x onerror=alert(1)>\n  **ikke fed** & "citat" [link](https://eksempel.dk)';
    await say(page, text);
    await page.locator('.own').waitFor();
    assert.equal((await said(page)).at(-1), text.trim());
    assert.equal(await page.locator('.own a, .own img, .own strong').count(), 0);
    assert.deepEqual(offences, []);
  });

  test('a reload brings back the whole conversation, the unsent text and the language', async (t) => {
    const { page } = await visit(t, browser, site().url);
    await greeted(page);
    await say(page, 'Åbne byrådsmøder');
    await page.locator('.assistant', { hasText: 'Noteret: Åbne byrådsmøder' }).waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await page.locator('.assistant', { hasText: 'Noted: English' }).waitFor();
    await page.locator('html[lang=en]').waitFor();
    assert.equal(await page.getByRole('textbox', { name: 'Your answer' }).isVisible(), true);
    await page.locator('#answer').fill('half an ans');
    const before = await heard(page);
    await page.goto(site().url);
    await page
      .locator('.assistant')
      .nth(before.length - 1)
      .waitFor();
    assert.deepEqual(await heard(page), before);
    assert.deepEqual(await said(page), ['Åbne byrådsmøder', 'English']);
    assert.equal(await page.locator('#answer').inputValue(), 'half an ans');
    await page.locator('html[lang=en]').waitFor();
  });

  test('before anything is said, the other language is a fresh welcome', async (t) => {
    const { page } = await visit(t, browser, site().url);
    await greeted(page);
    await page.getByRole('link', { name: 'English' }).click();
    await page.locator('.assistant', { hasText: 'Welcome' }).waitFor();
    assert.equal(await page.title(), 'Consultation assistant');
    assert.deepEqual(await said(page), []);
  });

  test('the review shows every answer as it was written, and its buttons work until it is left', async (t) => {
    const own = await openSite(t);
    const { page } = await visit(t, browser, own.url);
    await greeted(page);
    await say(page, 'kort');
    const card = page.locator('.card');
    await card.waitFor();
    assert.deepEqual(await card.locator('h2').allInnerTexts(), ['Initiativet', 'Ejerskab']);
    const button = () => page.evaluate('getComputedStyle(document.getElementById("send")).backgroundColor');
    const quiet = await button();
    await page.locator('#send').click();
    assert.equal(
      await page.locator('#status').textContent(),
      'Tryk på "Send forslaget" ovenfor, eller skriv her, hvad du vil rette.',
    );
    await page.locator('#answer').fill('noget');
    assert.notEqual(await button(), quiet, 'with words in the box its button is the one to press');
    await page.locator('#answer').fill('');
    assert.match((await card.textContent()) ?? '', /\*\*Stjerner\*\* og <b>kanter<\/b>/);
    await page.getByRole('button', { name: 'Ret ejeren' }).click();
    await page.locator('.own', { hasText: 'Ret' }).waitFor();
    await page.locator('.card.past').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Ret ejeren' }).count(), 0, 'a review that was left offers nothing');
    assert.deepEqual(own.assistant.taken.at(-1)?.act, { did: 'press', action: { do: 'change', field: 'owner' } });
  });

  test('the receipt shows the reference once, also after a reload', async (t) => {
    const { page } = await visit(t, browser, site().url);
    await greeted(page);
    await say(page, 'kort');
    await page.getByRole('button', { name: 'Send forslaget' }).dblclick();
    await page.locator('.receipt').waitFor();
    assert.equal(await page.locator('.reference strong').textContent(), 'K7QM-2XRA');
    assert.equal(await page.locator('.receipt').count(), 1);
    await page.reload();
    await page.locator('.receipt').waitFor();
    await say(page, 'hvad nu?');
    await page.locator('.assistant', { hasText: 'Noteret: hvad nu?' }).waitFor();
    assert.equal(await page.locator('.receipt').count(), 1, 'what is said afterwards is no second receipt');
  });

  test('the personal link opens the conversation elsewhere, and leaves the address bar', async (t) => {
    const { page } = await visit(t, browser, site().url);
    await greeted(page);
    await page.getByRole('button', { name: 'Fortsæt senere' }).click();
    assert.equal(await page.locator('#later-link').isVisible(), false, 'there is nothing to come back to yet');
    await page.getByRole('button', { name: 'Luk' }).click();
    await say(page, 'Åbne byrådsmøder');
    await page.locator('.assistant', { hasText: 'Noteret' }).waitFor();
    await page.getByRole('button', { name: 'Fortsæt senere' }).click();
    const link = await page.locator('#later-link').inputValue();
    const elsewhere = await visit(t, browser, link);
    await elsewhere.page.locator('.own', { hasText: 'Åbne byrådsmøder' }).waitFor();
    assert.equal(new URL(elsewhere.page.url()).hash, '');
    await say(elsewhere.page, 'videre');
    await elsewhere.page.locator('.assistant', { hasText: 'Noteret: videre' }).waitFor();
    const stranger = await visit(
      t,
      browser,
      link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
    );
    await greeted(stranger.page);
    assert.deepEqual(await said(stranger.page), []);
    assert.match((await stranger.page.locator('#status').textContent()) ?? '', /virker ikke længere/);
  });

  test('a long message is read from its beginning, and nobody is pulled away from what they read', async (t) => {
    const { page } = await visit(t, browser, site().url, { viewport: { width: 800, height: 700 } });
    await greeted(page);
    await say(page, 'langt');
    const long = page.locator('.assistant', { hasText: 'Afsnit 30' });
    await long.waitFor();
    await page.waitForTimeout(100);
    const top = (await long.boundingBox())?.y ?? -1;
    assert.ok(top > 40 && top < 200, `the message begins at ${top}`);
    await page.evaluate('scrollTo(0, 0)');
    await page.waitForTimeout(1100);
    await page.evaluate(
      `document.getElementById('answer').value = 'langsom'; document.getElementById('composer').requestSubmit();`,
    );
    await page.evaluate('scrollTo(0, 0)');
    await page.getByRole('button', { name: 'Ny besked' }).waitFor();
    assert.equal(await page.evaluate('scrollY'), 0);
    await page.getByRole('button', { name: 'Ny besked' }).click();
    await until(async () => (await page.evaluate<number>('scrollY')) > 500);
  });

  test('three dots say that an answer is on its way, when it takes its time', async (t) => {
    const { page } = await visit(t, browser, site().url);
    await greeted(page);
    await say(page, 'langsom');
    await page.locator('#typing').waitFor();
    await page.locator('.assistant', { hasText: 'Noteret: langsom' }).waitFor();
    assert.equal(await page.locator('#typing').isVisible(), false);
  });

  test('files are refused kindly, and long text is folded away', async (t) => {
    const { page } = await visit(t, browser, site().url);
    await greeted(page);
    await page.evaluate(`{
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File(['x'], 'billede.png', { type: 'image/png' }));
      document.getElementById('answer').dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }`);
    assert.match((await page.locator('#status').textContent()) ?? '', /Her kan du kun skrive tekst/);
    await say(page, 'ordene '.repeat(500));
    const own = page.locator('.own .folded');
    await own.waitFor();
    await page.getByRole('button', { name: 'Vis hele teksten' }).click();
    assert.equal(await page.locator('.own .folded').count(), 0);
  });

  test('at 400 % zoom nothing has to be scrolled sideways', async (t) => {
    const { page } = await visit(t, browser, site().url, { viewport: { width: 320, height: 256 } });
    await greeted(page);
    for (const text of ['mange', 'kort', `https://eksempel.dk/${'langt'.repeat(60)}`]) {
      await say(page, text);
      await page.waitForTimeout(150);
    }
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    assert.ok(width <= 320, `the page is ${width} px wide`);
  });
};
