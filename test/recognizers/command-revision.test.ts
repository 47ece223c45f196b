import assert from 'node:assert/strict';
import test from 'node:test';
import { type Command, readCommand } from '../../src/recognizers/command.js';
import { languageOf } from '../../src/recognizers/language.js';
import { readYesNo } from '../../src/recognizers/yes-no.js';
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

const checkEach = (
  cases: readonly (readonly [text: string, expected: string])[],
  freeText: boolean,
  review = !freeText,
): void => {
  const wrong = cases.flatMap(([text, expected]) => {
    const heard = told(readCommand(text, { names, freeText, review }));
    return heard === expected ? [] : [`${text} -> ${heard}`];
  });
  assert.deepEqual(wrong, []);
};

test('what is put right in the review goes to the field that is named or plain', () => {
  checkEach(
    [
      ['ejeren er Kolding Kommune, ikke Vejle', 'change owner: Kolding Kommune'],
      ['niveauet er nationalt ikke regionalt', 'change level: nationalt'],
      ['beløbet er 300.000, ikke 200.000', 'change amountDkk: 300.000'],
      ['så skal ejeren være Ribe Kommune', 'change owner: Ribe Kommune'],
      ['du har misforstået ejeren', 'change owner'],
      [
        'Beskrivelse: Alle møder lægges på nettet, og de gemmes i fem år.',
        'change description: Alle møder lægges på nettet, og de gemmes i fem år.',
      ],
      ['og Vejle er ikke med alligevel', 'change partners'],
      ['Red Barnet er ikke med længere', 'change partners'],
      ['tilføj Haderslev Kommune', 'change partners: også Haderslev Kommune'],
      ['add KL too', 'change partners: also KL'],
      ['tilføj at det skal tekstes for døve', 'change null: det skal tekstes for døve'],
      ['nej det skal ikke offentliggøres alligevel', 'change publish: nej det skal ikke offentliggøres alligevel'],
      ["please don't publish my name", "change publish: please don't publish my name"],
      [
        'jeg vil ikke have at mit navn bliver offentliggjort',
        'change publish: jeg vil ikke have at mit navn bliver offentliggjort',
      ],
      ['mit navn bliver offentliggjort', 'content'],
      ['Vi skal lytte, ikke tale', 'content'],
      ['det er rigtigt, bortset fra beløbet', 'change amountDkk'],
      ['everything is right except the phone number', 'change phone'],
    ],
    false,
  );
});

test('a new value without a field is a correction where nothing is asked', () => {
  checkEach(
    [
      ['det er ikke lokalt men nationalt', 'correct: nationalt'],
      ['det var Aalborg, ikke Aarhus', 'correct: Aalborg'],
      ['Jeg er egentlig en forening', 'correct: en forening'],
      ['det er faktisk fra 2019 i stedet', 'correct: fra 2019'],
      ['det koster kun 50.000 alligevel', 'correct: 50.000'],
      ['det er faktisk et godt forslag', 'content'],
      ['det er egentlig rigtigt nok', 'content'],
      ['jeg er egentlig i tvivl', 'unknown'],
      ['det er egentlig ikke så vigtigt', 'content'],
      ['er det faktisk i 2019?', 'content'],
    ],
    false,
  );
  checkEach(
    [
      ['forresten bliver det kun 200.000', 'correct: 200.000'],
      ['Jeg er egentlig en forening', 'content'],
      ['det er ikke lokalt men nationalt', 'content'],
    ],
    false,
    false,
  );
});

test('what only sounds like putting right is content', () => {
  const content = [
    'borgerne er ikke med',
    'jeg er ikke med',
    'Aarhus Kommune er ikke med i ordningen',
    'kommunen offentliggør ikke regnskaberne',
    'data bliver ikke offentliggjort',
    'tilføj mere lys i parken',
    'skal titlen være på dansk',
    'alle kommuner undtagen ejeren',
    'det er ikke lige meget',
    'ja, men vent lidt',
  ];
  for (const freeText of [true, false])
    checkEach(
      content.map((text) => [text, 'content'] as const),
      freeText,
    );
});

test('where a title is asked, what is said of other answers is not the title', () => {
  checkEach(
    [
      ['forresten så skal titlen være Åbne møder', 'change title: Åbne møder'],
      ['Ungdomsringen er ikke med', 'change partners'],
      ['I må ikke offentliggøre det', 'change publish: I må ikke offentliggøre det'],
      ['nej frem', 'resume'],
      ['problemet er adgang, ikke penge', 'content'],
      ['tilføj at det skal tekstes for døve', 'content'],
      ['Titel: Åbne møder', 'content'],
      ['frem mod 2020', 'content'],
      ['Foreninger skal ikke med', 'content'],
    ],
    true,
  );
});

test('a moment is a pause', () => {
  check('pause', 'vent lidt\nvent et øjeblik\nhold on\nwait a moment');
});

test('not to send is a no', () => {
  for (const text of ['send ikke', 'send den ikke', 'jeg vil ikke sende det', 'ikke endnu', 'vent lidt', 'nej, vent lidt'])
    assert.equal(readYesNo(text), 'no', text);
  for (const text of ['send den', 'send det bare']) assert.equal(readYesNo(text), 'yes', text);
});
