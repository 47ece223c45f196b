import assert from 'node:assert/strict';
import test from 'node:test';
import { hear } from '../../src/conversation/hear.js';
import { fieldOf } from '../../src/domain/consultation.js';
import { languages } from '../../src/domain/language.js';
import { isoDate } from '../../src/domain/time.js';
import { contentOf } from '../project.js';

const content = await contentOf('ogp-2017-2019');

/** Texts whose quotation marks hold something else than words to write: an example, the name of a button, a yes or a no. */
const quotesOther =
  /^(yes-or-no$|refused\.not-an-amount|refused\.not-an-email|refused\.which-one|ask\.several|paused\.web|email\.|page\.|mailbox\.|privacy\.)/;

test('every word in quotation marks that a respondent is told to write is understood, wherever it is told', () => {
  let told = 0;
  for (const language of languages) {
    const { texts, faq } = content.words[language];
    const said = [...Object.entries(texts), ...faq.map(({ id, answer }) => [`faq.${id}`, answer] as const)];
    for (const [key, text] of said) {
      if (quotesOther.test(key)) continue;
      const named = text.replaceAll('{name}', content.words[language].names.title?.[0] ?? '');
      for (const [, words = ''] of named.matchAll(/"([^"{}]+)"/g)) {
        if (words === content.consultation.subjectPrefix) continue;
        told++;
        for (const field of [fieldOf(content.consultation, 'period'), fieldOf(content.consultation, 'description'), null]) {
          const { heard } = hear(words, field, { content, language, today: isoDate(2017, 6, 15) });
          assert.notEqual(heard, 'answer', `${key}: "${words}" with ${field?.id ?? 'the review'} open`);
        }
      }
    }
  }
  assert.ok(told > 60, `only ${told} were found`);
});
