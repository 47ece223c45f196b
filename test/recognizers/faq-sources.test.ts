import assert from 'node:assert/strict';
import test from 'node:test';
import type { Faq } from '../../src/domain/consultation.js';
import { type Language, languages } from '../../src/domain/language.js';
import { factsOf } from '../../src/messages/facts.js';
import { contentOf } from '../project.js';
import { passagesIn } from './consultation-text.js';

const content = await contentOf('ogp-2017-2019');

/** Entries on how the assistant itself works have no passage of the text to stand on. */
const own = /^(?:Assistentens egen virkemåde|How the assistant itself works)/;

const told = (language: Language): readonly Faq[] => content.words[language].faq.filter(({ source }) => !own.test(source));

/** A passage in its sentences, without the marks they end in. A list is one sentence with what leads to it. */
const sentencesOf = (passage: string): readonly string[] =>
  passage.split(/(?<=[^\d]\.|\d{4}\.)\s+(?=\p{Lu})/u).map((sentence) => sentence.replace(/[.\s]+$/, ''));

const flat = (text: string): string => text.replace(/\s+/g, ' ').replace(/[“”]/g, '"');

/** The answer as it is read, with the consultation's own facts in it. */
const filled = (answer: string, language: Language): string => {
  const facts = factsOf(content.consultation, language, '', 'plain');
  return flat(answer).replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name as keyof typeof facts] ?? whole));
};

test('the source of every answer stands word by word in the consultation', () => {
  const wrong = languages.flatMap((language) => {
    const text = flat(passagesIn(language).join(' '));
    return told(language).flatMap(({ id, source }) =>
      sentencesOf(flat(source)).flatMap((sentence) => (text.includes(sentence) ? [] : [`${id}: ${sentence}`])),
    );
  });
  assert.deepEqual(wrong, []);
});

test('every sentence of the consultation is the source of an answer', () => {
  const missed = languages.flatMap((language) => {
    const sources = told(language).flatMap(({ source }) => sentencesOf(flat(source)));
    return passagesIn(language)
      .flatMap((passage) => sentencesOf(flat(passage)))
      .filter((sentence) => !sources.some((source) => sentence.includes(source)));
  });
  assert.deepEqual(missed, []);
});

/** Numbers, addresses and names: words with a capital that begin no sentence. */
const factsIn = (text: string): readonly string[] => [
  ...(text.match(/\d[\d-]*/g) ?? []),
  ...(text.match(/[\w.]+@[\w.]+\w/g) ?? []),
  ...(text.match(/(?<=[\p{L}\p{N},)] )\p{Lu}[\p{L}-]*/gu) ?? []),
];

/** The agency's name in English, and what an assistant calls itself. */
const names = new Set(['Agency', 'Digitisation', 'I']);

test('no answer holds a number, a name or an address that its source does not', () => {
  const wrong = languages.flatMap((language) =>
    told(language).flatMap(({ id, answer, source }) =>
      factsIn(filled(answer, language))
        .filter((fact) => !names.has(fact) && !flat(source).includes(fact))
        .map((fact) => `${id}: ${fact}`),
    ),
  );
  assert.deepEqual(wrong, []);
});

test('the seven examples are seven', () => {
  for (const language of languages) {
    const { source = '', answer = '' } = told(language).find(({ id }) => id === 'example-areas') ?? {};
    assert.match(answer, /syv|seven/);
    assert.equal(source.split(';').length, 7);
  }
});

test('both languages answer the same', () => {
  const [danish, english] = languages.map((language) => content.words[language].faq.map(({ id }) => id));
  assert.deepEqual(english, danish);
});
