import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { understandLine } from '../../src/cli/understand-line.js';
import { findAuthorities } from '../../src/recognizers/authorities.js';
import { sentencesOf } from '../../src/recognizers/passage.js';
import { contentOf } from '../project.js';
import { rowsOf } from './rows.js';

const content = await contentOf('ogp-2017-2019');
const sentences = (await rowsOf('paragraphs', 'development')).flatMap(({ text }) => sentencesOf(text).map((one) => one.text));

/** Sentences of different people, one after the other: nobody wrote it, and anybody might have. */
const message = fc.array(fc.constantFrom(...sentences), { minLength: 3, maxLength: 12 }).map((list) => list.join(' '));

const bare = (text: string): string => text.toLowerCase().replace(/[\s"“”»«]+/g, ' ');
const digits = (text: string): string => text.replace(/\D/g, '');

const isSaid = (text: string, value: unknown): boolean =>
  typeof value === 'string' && bare(text).includes(bare(value).replace(/…$/, ''));

/** A name stands in the text as it is kept, or the text names the authority that it is the official name of. */
const isNamed = (text: string, value: unknown): boolean =>
  isSaid(text, value) || findAuthorities(text).some(({ authority }) => authority.name === value);

test('what is stored of any message stands in it, word for word, or is the official name of what it names', () => {
  let names = 0;
  fc.assert(
    fc.property(message, (text) => {
      const { answers } = understandLine({ id: null, text, language: 'da' }, content);
      for (const field of ['description', 'problem', 'workplan', 'civilSociety', 'budgetSource', 'respondentName'])
        if (field in answers) assert.ok(isSaid(text, answers[field]), `${field}: ${answers[field]}`);
      for (const name of [answers.owner, answers.organisation, answers.partners].flat()) {
        if (name === undefined) continue;
        names++;
        assert.ok(isNamed(text, name), `named: ${name}`);
      }
      if ('phone' in answers) assert.ok(digits(text).includes(String(answers.phone)), `phone: ${answers.phone}`);
    }),
    { numRuns: 60 },
  );
  assert.ok(names > 8, `only ${names} names were found`);
});
