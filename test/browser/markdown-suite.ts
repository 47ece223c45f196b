import assert from 'node:assert/strict';
import test from 'node:test';
import type { Browser } from 'playwright-core';
import type { Site } from './harness.js';
import { greeted, say, visit } from './harness.js';

/** What the assistant says, and what the page makes of it: the HTML that results. */
const table: readonly (readonly [string, string])[] = [
  ['Et afsnit\nmed to linjer\n\nog et til', '<p>Et afsnit<br>med to linjer</p><p>og et til</p>'],
  ['**fed** og **', '<p><strong>fed</strong> og **</p>'],
  ['****', '<p>****</p>'],
  ['- et\n- to\n\ntre', '<ul><li>et</li><li>to</li></ul><p>tre</p>'],
  ['Vælg:\n1. et\n2. to', '<p>Vælg:</p><ol><li>et</li><li>to</li></ol>'],
  ['3. tre\n4. fire', '<ol start="3"><li>tre</li><li>fire</li></ol>'],
  ['1. marts 2018', '<p>1. marts 2018</p>'],
  ['1\\. marts\n2\\. april', '<p>1. marts<br>2. april</p>'],
  ['\\*\\*ikke fed\\*\\* \\[nej\\]\\(https://a.dk\\)', '<p>**ikke fed** [nej](https://a.dk)</p>'],
  ['C:\\mappe', '<p>C:\\mappe</p>'],
  [
    '[Høring](https://a.dk/b?c=1&d=2)',
    '<p><a href="https://a.dk/b?c=1&amp;d=2" target="_blank" rel="noopener noreferrer">Høring<span class="hidden"> (åbner i nyt vindue)</span></a></p>',
  ],
  ['[Skriv](mailto:a@b.dk)', '<p><a href="mailto:a@b.dk">Skriv</a></p>'],
  ['[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
  ['[x](JaVaScRiPt:alert`1`)', '<p>[x](JaVaScRiPt:alert`1`)</p>'],
  ['[x](\tjavascript:alert`1`)', '<p>[x](\tjavascript:alert`1`)</p>'],
  ['[x](data:text/html,<script>1</script>)', '<p>[x](data:text/html,&lt;script&gt;1&lt;/script&gt;)</p>'],
  ['[x](http://a.dk)', '<p>[x](http://a.dk)</p>'],
  ['[x](//a.dk)', '<p>[x](//a.dk)</p>'],
  ['[x](/mailbox)', '<p>[x](/mailbox)</p>'],
  ['[x](https://a.dk"onclick="alert`1`)', '<p><a href="https://a.dk&quot;onclick=&quot;alert`1`/">x</a></p>'],
  ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
  ['![x](https://a.dk/p.png)', '<p>!<a href="https://a.dk/p.png">x</a></p>'],
  ['<a href="javascript:alert(1)">x</a>', '<p>&lt;a href="javascript:alert(1)"&gt;x&lt;/a&gt;</p>'],
  ['&lt;b&gt; &#60;b&#62;', '<p>&amp;lt;b&amp;gt; &amp;#60;b&amp;#62;</p>'],
  ['# Ikke en overskrift', '<p># Ikke en overskrift</p>'],
  ['`kode` _kursiv_ *kursiv*', '<p>`kode` _kursiv_ *kursiv*</p>'],
  ['**[fed](https://a.dk)**', '<p><strong><a href="https://a.dk/">fed</a></strong></p>'],
  ['[a [b](https://a.dk)', '<p>[a <a href="https://a.dk/">b</a></p>'],
];

/** The parts of a link that are the same for every link are left out, so that the table can be read. */
const short = (html: string): string =>
  html
    .replace(/ target="_blank" rel="noopener noreferrer"/g, '')
    .replace(/<span class="hidden"> \(åbner i nyt vindue\)<\/span>/g, '');

export const markdownSuite = (browser: Browser, site: () => Site): void => {
  test('what the assistant says becomes the safe subset of markdown and nothing else', async (t) => {
    const { page, offences } = await visit(t, browser, site().url);
    await greeted(page);
    for (const [index, [text, html]] of table.entries()) {
      await say(page, `sig:${text}`);
      const body = page.locator('.assistant .body').nth(index + 2);
      await body.waitFor();
      const shown = await body.innerHTML();
      assert.equal(html.includes('rel=') ? shown : short(shown), html);
    }
    assert.deepEqual(offences, []);
  });

  test('no text takes the page long to read', async (t) => {
    const { page } = await visit(t, browser, site().url);
    await greeted(page);
    const hostile = ['**', '[', '[x](', '\\', '- ', '1. ', '](', '[a](b', '**a', ' '].map((sign) =>
      sign.repeat(20_000 / sign.length),
    );
    const started = Date.now();
    for (const [index, text] of hostile.entries()) {
      await say(page, `sig:x${text}`);
      await page
        .locator('.assistant')
        .nth(index + 2)
        .waitFor();
    }
    const spent = Date.now() - started;
    assert.ok(spent < 8000, `${spent} ms for ${hostile.length} texts`);
  });
};
