import assert from 'node:assert/strict';
import test from 'node:test';
import { checkAll } from '../../src/content/check-all.js';
import { problemLine } from '../../src/domain/consultation.js';
import { type Change, change, changed, filesOf, goodTexts, smallCatalogue, whole, without } from './tiny-files.js';

const dialog = 'dialogs/legeplads-2026.yaml';
const danish = 'locales/da/legeplads-2026.yaml';
const english = 'locales/en/legeplads-2026.yaml';
const danishCommon = 'locales/da/common.yaml';
const englishCommon = 'locales/en/common.yaml';

/** What a translator or an author may get wrong around a dialog, and every line that the check prints for it. */
const mistakes: readonly (readonly [what: string, changes: readonly Change[], lines: readonly string[]])[] = [
  ['a missing key', [whole(englishCommon, 'hello: Hello {name}\n')], [`${englishCommon}:1  "bye" is missing. Add it.`]],
  [
    'an unused key',
    [whole(danishCommon, 'hello: Hej {name}\nbye: Farvel\nbyes: Farvel\n')],
    [`${danishCommon}:3  "byes" is used by nothing. Did you mean "bye"?`],
  ],
  [
    'a misspelt key',
    [whole(danishCommon, 'helo: Hej {name}\nbye: Farvel\n')],
    [
      `${danishCommon}:1  "helo" is used by nothing. Did you mean "hello"?`,
      `${danishCommon}:1  "hello" is missing. Add it. It may use {name}.`,
    ],
  ],
  [
    'a note in one language only',
    [change(danish, 'label: Ved havnen,', 'label: Ved havnen, note: Der blæser det.,')],
    [`${english}:24  "fields.place.options.harbour.note" stands in da alone. Add it in en, or delete it in da.`],
  ],
  [
    'a question in one language only',
    [change(english, '  when-built:', '  built:')],
    [
      `${danish}:41  The question "built" is answered in en alone. Add it in da, or delete it in en.`,
      `${english}:41  The question "when-built" is answered in da alone. Add it in en, or delete it in da.`,
    ],
  ],
  [
    'placeholders that differ',
    [whole(englishCommon, 'hello: Hello\nbye: Goodbye\n')],
    [`${englishCommon}:1  "hello" uses {name} in da and no placeholder in en. Use the same in both.`],
  ],
  [
    'an unknown placeholder',
    [whole(englishCommon, 'hello: Hello {nam}\nbye: Goodbye\n'), whole(danishCommon, 'hello: Hej {nam}\nbye: Farvel\n')],
    [
      `${danishCommon}:1  "hello" uses {nam}, which nothing fills in here. Did you mean "name"?`,
      `${englishCommon}:1  "hello" uses {nam}, which nothing fills in here. Did you mean "name"?`,
    ],
  ],
  [
    'a brace that is not closed',
    [whole(englishCommon, 'hello: Hello {name\nbye: Goodbye\n')],
    [`${englishCommon}:1  "hello" is no ICU message: a "{" has no "}". Mend it, or put the sign between apostrophes.`],
  ],
  [
    'a select without other',
    [change(english, 'other {Would you help to build?}', 'harbour {Would you help to build?}')],
    [
      `${english}:30  "fields.helping.ask" is no ICU message: a select or plural has no branch "other". Mend it, or put the sign between apostrophes.`,
    ],
  ],
  [
    'a branch for an unknown option',
    [change(english, '{place, select, wood {', '{place, select, woods {')],
    [`${english}:30  "fields.helping.ask" has a branch "woods", and "place" has no such option. Did you mean "wood"?`],
  ],
  [
    'a branch written with a hyphen',
    [change(english, '{place, select, wood {', '{place, select, old-wood {')],
    [
      `${english}:30  "fields.helping.ask" is no ICU message: a branch of a select is not followed by its text in "{...}"; write "_" for "-" in its name. Mend it, or put the sign between apostrophes.`,
    ],
  ],
  [
    'the id of an option shown',
    [change(danish, 'Vil du hjælpe med at bygge i skoven?', 'Vil du hjælpe {place}?')],
    [`${danish}:30  "fields.helping.ask" shows {place}, which is the id of an option. Write {place, select, ... other {...}}.`],
  ],
  [
    'a select on a field that is no choice',
    [change(danish, 'Kommunen har tre ledige steder.', '"{wish, select, other {Tre steder}}"')],
    [
      `${danish}:20  "fields.place.why" uses {wish}, which nothing fills in here. There is "place", "consultation", "coordinator", "organisation", "email", "phone", "subject", "opens", "deadline", "minutes", "draftDays", "proposalDays".`,
      `${english}:20  "fields.place.why" uses {wish} in da and no placeholder in en. Use the same in both.`,
    ],
  ],
  [
    'a select in a text that the browser fills in',
    [whole('locales/da/page.yaml', 'page:\n  send: "{name, select, other {Send}}"\n')],
    [
      'locales/da/page.yaml:2  "page.send" uses {name}, which nothing fills in here. Delete it.',
      'locales/da/page.yaml:2  "page.send" holds more than plain placeholders, and the browser fills in nothing else. Write {name} alone.',
      'locales/en/page.yaml:2  "page.send" uses {name} in da and no placeholder in en. Use the same in both.',
    ],
  ],
  [
    'a tag',
    [change(danish, 'Kommunen har tre ledige steder.', 'Kommunen har <b>tre</b> ledige steder.')],
    [`${danish}:20  "fields.place.why" holds the tag <b>. Texts are Markdown: write **strong** for emphasis.`],
  ],
  [
    'an empty text',
    [change(danish, 'why: Kommunen har tre ledige steder.', 'why:')],
    [`${danish}:20  "fields.place.why" is empty. Write its words.`],
  ],
  [
    'a number for a text',
    [change(danish, 'Kommunen har tre ledige steder.', '2026')],
    [`${danish}:20  "fields.place.why" is 2026, not a text. Put it in quotation marks.`],
  ],
  [
    'an option without words',
    [change(danish, '      wood: { label: I skoven, also: [skoven, skov] }\n', '')],
    [`${danish}:23  The option "wood" of "place" has no words. Add "fields.place.options.wood" with label.`],
  ],
  [
    'words for an unknown option',
    [change(danish, '      wood: {', '      wod: {')],
    [
      `${danish}:23  The option "wood" of "place" has no words. Add "fields.place.options.wood" with label.`,
      `${danish}:25  "fields.place.options.wod" is used by nothing. Did you mean "wood"?`,
    ],
  ],
  [
    'an option without a label',
    [change(danish, 'wood: { label: I skoven, also', 'wood: { also')],
    [`${danish}:25  "fields.place.options.wood.label" is missing. Add it.`],
  ],
  [
    'a flagged option without its words',
    [change(dialog, 'other: true', 'flags: [wood]')],
    [
      `${danish}:25  "fields.place.options.wood.flag" is missing. Add it. It may use {place}.`,
      `${english}:25  "fields.place.options.wood.flag" is missing. Add it. It may use {place}.`,
    ],
  ],
  [
    'names that are no list',
    [change(danish, 'names: [stedet, sted, placeringen, placering]', 'names: stedet')],
    [`${danish}:18  "fields.place.names" is no list of phrases. Write it like this: [one phrase, "another, with a comma"]`],
  ],
  [
    'no names',
    [change(danish, '[stedet, sted, placeringen, placering]', '[]')],
    [`${danish}:18  "fields.place.names" is empty. Write its words.`],
  ],
  [
    'a text for a group',
    [change(danish, 'sections:\n  playground: Legepladsen\n  you: Dig\n', 'sections: Legepladsen og dig\n')],
    [`${danish}:5  "sections" is no group. Put its parts below it, indented.`],
  ],
  ['a section without a title', [change(danish, '  you: Dig\n', '')], [`${danish}:5  "sections.you" is missing. Add it.`]],
  [
    'a field without words',
    [
      change(
        danish,
        '  email:\n    label: E-mail\n    names: [e-mailen, e-mail, mailen, mailadressen]\n    ask: Hvilken e-mailadresse kan vi skrive til?\n    why: Så kan du få at vide, hvad der bliver bygget.\n    example: navn@eksempel.dk\n    help: Skriv en e-mailadresse, eller spring over.\n',
        '',
      ),
    ],
    [`${danish}:8  "fields.email" is missing. Add "fields.email" with label, names, ask, why, example, help.`],
  ],
  [
    'an answer without a source',
    [change(danish, '    source: Kommunen bygger legepladsen i juni 2026.\n', '')],
    [`${danish}:42  The answer to "when-built" names no source. Quote the passage of the consultation text that it rests on.`],
  ],
  [
    'an answer with an empty source',
    [change(english, 'source: Kommunen bygger legepladsen i juni 2026.', 'source: ""')],
    [`${english}:45  The answer to "when-built" names no source. Quote the passage of the consultation text that it rests on.`],
  ],
  [
    'a phrase for two fields',
    [change(danish, '[ønsket, ønske,', '[ønsket, Sted,')],
    [`${danish}:17  "Sted" names both the field "wish" and the field "place". Keep it for one of them.`],
  ],
  [
    'a phrase for two options',
    [change(danish, '[skoven, skov]', '[skoven, havn]')],
    [`${danish}:25  "havn" names both options "harbour" and "wood" of "place". Keep it for one of them.`],
  ],
  [
    'a label that names another field',
    [change(english, 'label: Will help', 'label: Place')],
    [`${english}:28  "Place" names both the field "place" and the field "helping". Keep it for one of them.`],
  ],
  [
    'one question with two answers',
    [
      change(
        danish,
        'faq:\n',
        'faq:\n  built:\n    questions: [hvornår bliver  legepladsen bygget?]\n    answer: I juni.\n    source: I juni.\n',
      ),
      change(
        english,
        'faq:\n',
        'faq:\n  built:\n    questions: [Is it built in June?]\n    answer: In June.\n    source: I juni.\n',
      ),
    ],
    [`${danish}:47  "Hvornår bliver legepladsen bygget?" asks both for "built" and for "when-built". Keep it for one of them.`],
  ],
  [
    'a file in one language only',
    [without(english)],
    [`${english}:1  The file is missing. Add it: every text exists in every language.`],
  ],
  [
    'words of no dialog',
    [whole('locales/da/legeplads-2025.yaml', 'name: Legeplads\n')],
    ['locales/da/legeplads-2025.yaml:1  No dialog has these words. Did you mean "legeplads-2026.yaml"?'],
  ],
  [
    'words in an unknown language',
    [whole('locales/de/common.yaml', 'hello: Hallo\n')],
    ['locales/de:1  "de" is no language of this product. The languages are da and en.'],
  ],
  [
    'a colon that needs quotation marks',
    [change(danish, 'Kommunen har tre ledige steder.', 'Kommunen har: tre ledige steder.')],
    [
      `${danish}:20  The YAML cannot be read: Nested mappings are not allowed in compact mappings. Put a text with a colon in it in quotation marks.`,
    ],
  ],
  [
    'a key twice',
    [change(danish, '    label: Sted\n', '    label: Sted\n    label: Stedet\n')],
    [`${danish}:18  "label" stands twice in the same place. Keep one of the two.`],
  ],
  [
    'an old schema',
    [whole('dialogs/consultation.schema.json', '{}')],
    ['dialogs/consultation.schema.json:1  The schema for editors is out of date. Run "npm run schema".'],
  ],
  [
    'no schema',
    [without('dialogs/consultation.schema.json')],
    ['dialogs/consultation.schema.json:1  The schema for editors is missing. Run "npm run schema".'],
  ],
  [
    'a dialog under another extension',
    [whole('dialogs/legeplads-2027.yml', 'id: legeplads-2027')],
    ['dialogs/legeplads-2027.yml:1  No dialog is read from here. Let the name end in ".yaml".'],
  ],
  [
    'no dialog at all',
    [without(dialog), without(danish), without(english)],
    ['dialogs:1  There is no dialog. Add one, such as "dialogs/my-consultation.yaml".'],
  ],
];

for (const [what, changes, lines] of mistakes)
  test(`${what} is reported with line and cure`, async () => {
    const { problems } = await checkAll(filesOf(changed(await goodTexts(), changes)), smallCatalogue);
    assert.deepEqual(problems.map(problemLine), lines);
  });

test('files without mistakes are found to have none, and are counted', async () => {
  const { problems, dialogs, texts, questions } = await checkAll(filesOf(await goodTexts()), smallCatalogue);
  assert.deepEqual(problems.map(problemLine), []);
  assert.deepEqual({ dialogs, texts, questions }, { dialogs: 1, texts: 70, questions: 1 });
});
