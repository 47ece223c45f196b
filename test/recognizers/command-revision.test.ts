import assert from 'node:assert/strict';
import test from 'node:test';
import { type Command, readCommand } from '../../src/recognizers/command.js';
import { languageOf } from '../../src/recognizers/language.js';
import { fieldNames as names } from './field-names.js';

const told = (command: Command | null): string => {
  if (!command) return 'content';
  if (command.command === 'change') return `change ${command.field}${command.rest && `: ${command.rest}`}`;
  if (command.command === 'correct') return `correct${command.rest && `: ${command.rest}`}`;
  if (command.command === 'remove') return `remove ${command.field}`;
  return command.command === 'language' ? `language ${command.language}` : command.command;
};

const check = (expected: string, cases: string, open: readonly boolean[] = [true, false]): void => {
  const wrong = cases
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((text) =>
      open.map((freeText) => `${text} (free text: ${freeText}) -> ${told(readCommand(text, { names, freeText }))}`),
    )
    .filter((line) => !line.endsWith(`-> ${expected}`));
  assert.deepEqual(wrong, []);
};

test('indifference throws nothing away', () => {
  check(
    'skip',
    `det er lige meget
    lige meget
    det er mig ligegyldigt
    jeg er fuldstændig ligeglad
    jeg er ligeglad
    pyt med det
    skidt med det
    det kan være det samme
    never mind
    whatever
    it doesn't matter
    I don't care`,
  );
});

test('to stop or to regret is asked about, and what only sounds so is content', () => {
  check('cancel', 'glem det hele\ndrop det\njeg fortryder\njeg har fortrudt\nI changed my mind');
  check('back', 'jeg fortryder, gå tilbage\nfortryd det sidste');
  check(
    'content',
    'Clear answers\nClear answers for all\nborgerne er ligeglade med byrådet\ndet er ikke lige meget hvem der spørger',
  );
  check('content', 'det passer ikke ind\nikke ret meget\nikke ret mange\nbeløbet er ret højt\nis my name published');
});

test('a language is switched to when it is wished for, and not when it is asked about', () => {
  check(
    'language en',
    `can I write in English?
    må jeg svare på engelsk
    skal vi ikke tage det på engelsk
    is there an English version
    is it possible to write in English
    can we do this in English instead?
    english please`,
  );
  check(
    'content',
    `Do I have to answer in Danish?
    Skal jeg svare på dansk?
    must I write in Danish
    is it only in Danish
    er det kun på dansk
    hvorfor er det på dansk
    kan jeg kun svare på dansk?
    does it have to be in Danish`,
  );
});

test('an abbreviation and a letter in a compound say nothing of the language', () => {
  for (const text of ['IT-budgettet, 200.000 kr.', 'jens snabel-a hansen punktum dk', 'KL, HK', 'IT', 'IT og HR'])
    assert.equal(languageOf(text), null, text);
  for (const text of ['it is not decided', 'IT IS NOT DECIDED', 'we use IT for that']) assert.equal(languageOf(text), 'en', text);
  assert.equal(languageOf('vi bruger it-systemer til det hele'), 'da');
});
