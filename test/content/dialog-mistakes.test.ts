import assert from 'node:assert/strict';
import test from 'node:test';
import { checkAll } from '../../src/content/check-all.js';
import { problemLine } from '../../src/domain/consultation.js';
import { type Change, change, changed, filesOf, goodTexts, smallCatalogue, whole } from './tiny-files.js';

const dialog = 'dialogs/legeplads-2026.yaml';
const danish = 'locales/da/legeplads-2026.yaml';
const english = 'locales/en/legeplads-2026.yaml';

/** What an author may get wrong in a dialog, and every line that the check prints for it. */
const mistakes: readonly (readonly [what: string, changes: readonly Change[], lines: readonly string[]])[] = [
  [
    'an unclosed bracket',
    [change(dialog, 'wood, school] }', 'wood, school }')],
    [
      `${dialog}:16  The YAML cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ]. Close the bracket.`,
      `${dialog}:17  The YAML cannot be read: Flow map in block collection must be sufficiently indented and end with a }. Close the bracket.`,
    ],
  ],
  [
    'a tab in front of a line',
    [change(dialog, '  - id: you', '	- id: you')],
    [`${dialog}:17  The YAML cannot be read: Tabs are not allowed as indentation. Use spaces in front of a line, never a tab.`],
  ],
  [
    'a key twice',
    [change(dialog, 'minutes: 2\n', 'minutes: 2\nminutes: 3\n')],
    [`${dialog}:8  "minutes" stands twice in the same place. Keep one of the two.`],
  ],
  [
    'a misspelt property',
    [change(dialog, 'minutes: 2', 'minuts: 2')],
    [
      `${dialog}:2  "minutes" of the dialog is missing. Write it like this: minutes: 10`,
      `${dialog}:7  "minuts" is no property of the dialog. Did you mean "minutes"?`,
    ],
  ],
  [
    'a misspelt property of a field',
    [change(dialog, 'minLength: 10', 'minLenght: 10')],
    [`${dialog}:15  "minLenght" is no property of the field "wish". Did you mean "minLength"?`],
  ],
  [
    'a property of another kind',
    [change(dialog, 'helping, kind: consent, required: true', 'helping, kind: consent, required: true, maxLength: 3')],
    [
      `${dialog}:19  "maxLength" is no property of the field "helping". There is "id", "required", "unknown", "onlyIf", "with", "kind", "about".`,
    ],
  ],
  [
    'an unknown kind and a misspelt property',
    [change(dialog, 'helping, kind: consent, required: true', 'helping, kind: consnt, requird: true')],
    [
      `${dialog}:19  "kind" of the field "helping" is "consnt", which does not exist. Did you mean "consent"?`,
      `${dialog}:19  "requird" is no property of the field "helping". Did you mean "required"?`,
    ],
  ],
  [
    'a field without a kind',
    [change(dialog, 'helping, kind: consent, required: true', 'helping, required: true')],
    [`${dialog}:19  "kind" of the field "helping" is missing. Write it like this: kind: text`],
  ],
  [
    'values of a wrong type',
    [
      change(dialog, 'minutes: 2', 'minutes: ten'),
      change(dialog, 'takesLate: false', 'takesLate: maybe'),
      change(dialog, 'phone: "70 10 20 30"', 'phone: 70102030'),
    ],
    [
      `${dialog}:6  "takesLate" of the dialog is "maybe", not true or false. Write it like this: takesLate: true`,
      `${dialog}:7  "minutes" of the dialog is "ten", not a whole number above 0. Write it like this: minutes: 10`,
      `${dialog}:9  "phone" of the coordinator is 70102030, not a telephone number in quotation marks. Write it like this: phone: "41 78 24 36"`,
    ],
  ],
  [
    'missing properties',
    [change(dialog, 'timeZone: Europe/Copenhagen\n', ''), change(dialog, ', maxLength: 1000', '')],
    [
      `${dialog}:2  "timeZone" of the dialog is missing. Write it like this: timeZone: Europe/Copenhagen`,
      `${dialog}:14  "maxLength" of the field "wish" is missing. Write it like this: maxLength: 2000`,
    ],
  ],
  [
    'an empty property',
    [change(dialog, 'subjectPrefix: Legeplads', 'subjectPrefix:')],
    [
      `${dialog}:8  "subjectPrefix" of the dialog is empty, not a text on one line. Write it like this: subjectPrefix: OGP-høring`,
    ],
  ],
  [
    'a misspelt pick',
    [change(dialog, 'pick: one', 'pick: on')],
    [`${dialog}:16  "pick" of the field "place" is "on", which does not exist. Did you mean "one"?`],
  ],
  [
    'a field id that no message could use',
    [change(dialog, 'id: email', 'id: e-mail')],
    [
      `${dialog}:20  "id" of the field "e-mail" is "e-mail", not a name of letters and digits that begins with a small letter. Write it like this: id: title`,
      `${danish}:8  "fields.e-mail" is missing. Add "fields.e-mail" with label, names, ask, why, example, help.`,
      `${danish}:34  "fields.email" is used by nothing. Did you mean "e-mail"?`,
      `${english}:8  "fields.e-mail" is missing. Add "fields.e-mail" with label, names, ask, why, example, help.`,
      `${english}:34  "fields.email" is used by nothing. Did you mean "e-mail"?`,
    ],
  ],
  [
    'a bad coordinator address',
    [change(dialog, 'legeplads@kloeverby.example', 'legeplads(a)kloeverby.example')],
    [
      `${dialog}:9  "email" of the coordinator is "legeplads(a)kloeverby.example", not an e-mail address. Write it like this: email: rumth@digst.dk`,
    ],
  ],
  [
    'two coordinator addresses',
    [change(dialog, 'legeplads@kloeverby.example', '"maja@kloeverby.example, kim@kloeverby.example"')],
    [
      `${dialog}:9  "email" of the coordinator is "maja@kloeverby.example, kim@kloeverby.example", not an e-mail address. Write it like this: email: rumth@digst.dk`,
    ],
  ],
  [
    'a privacy notice without https',
    [change(dialog, 'minutes: 2\n', 'minutes: 2\nprivacyUrl: http://kloeverby.example\n')],
    [
      `${dialog}:8  "privacyUrl" of the dialog is "http://kloeverby.example", not an address that begins with https://. Write it like this: privacyUrl: https://digst.dk/privatlivspolitik/`,
    ],
  ],
  [
    'another id than its file',
    [change(dialog, 'id: legeplads-2026', 'id: legeplads-2027')],
    [`${dialog}:2  "id" of the dialog is "legeplads-2027", and the file is named "legeplads-2026". Give both the same name.`],
  ],
  [
    'a deadline before the opening',
    [change(dialog, 'closes: 2026', 'closes: 2025')],
    [`${dialog}:4  The consultation closes before it opens. Mend "opens" or "closes".`],
  ],
  [
    'the 31st of June',
    [change(dialog, 'closes: 2026-04-15', 'closes: 2026-06-31')],
    [`${dialog}:4  "closes" names 2026-06-31, a day that does not exist. Mend the day.`],
  ],
  [
    'an hour that does not exist',
    [change(dialog, '2026-04-15T23', '2026-04-15T25')],
    [`${dialog}:4  "closes" names 25:59, a time of day that does not exist. The last one is 23:59:59.999.`],
  ],
  [
    'a moment without an offset',
    [change(dialog, '23:59:59+02:00', '23:59:59')],
    [
      `${dialog}:4  "closes" of the dialog is "2026-04-15T23:59:59", not a moment with its offset from UTC. Write it like this: closes: 2017-08-20T23:59:59.999+02:00`,
    ],
  ],
  [
    'the offset of winter in summer',
    [change(dialog, '23:59:59+02:00', '23:59:59+01:00')],
    [`${dialog}:4  "closes" has another offset than Europe/Copenhagen at that moment. Write +02:00 at its end.`],
  ],
  [
    'an unknown time zone',
    [change(dialog, 'Europe/Copenhagen', 'Europe/Kopenhagen')],
    [
      `${dialog}:5  "timeZone" of the dialog is "Europe/Kopenhagen", which is no known zone. Write a name such as "Europe/Copenhagen".`,
    ],
  ],
  [
    'two fields, sections and options of one id',
    [
      change(dialog, 'sections:\n', 'sections:\n  - { id: you, fields: [{ id: wish, kind: phone }] }\n'),
      change(dialog, 'wood, school]', 'wood, school, wood]'),
    ],
    [
      `${dialog}:16  There are two fields "wish". Give one of them another id.`,
      `${dialog}:17  "options" of the field "place" names "wood" twice. Delete one.`,
      `${dialog}:18  There are two sections "you". Give one of them another id.`,
    ],
  ],
  [
    'a condition on an unknown field',
    [
      change(
        dialog,
        'helping, kind: consent, required: true',
        'helping, kind: consent, required: true, onlyIf: { field: plaice, is: [wood] }',
      ),
    ],
    [`${dialog}:19  There is no field "plaice", so the required field "helping" is never asked. Did you mean "place"?`],
  ],
  [
    'a condition on a later field',
    [change(dialog, 'maxLength: 1000', 'maxLength: 1000, onlyIf: { field: place, is: [wood] }')],
    [
      `${dialog}:15  "place" is not asked before "wish", so the required field "wish" is never asked. Move "wish" below it, or name a field above.`,
    ],
  ],
  [
    'a condition on itself',
    [change(dialog, 'other: true', 'onlyIf: { field: place, is: [wood] }')],
    [
      `${dialog}:16  "place" is not asked before "place", so the required field "place" is never asked. Move "place" below it, or name a field above.`,
    ],
  ],
  [
    'a condition on a field that is no choice',
    [change(dialog, 'id: email, kind: email', 'id: email, kind: email, onlyIf: { field: wish, is: [wood] }')],
    [`${dialog}:20  "wish" is no choice field, so the field "email" is never asked. There is "place".`],
  ],
  [
    'a required field behind an option that is never offered',
    [
      change(
        dialog,
        'helping, kind: consent, required: true',
        'helping, kind: consent, required: true, onlyIf: { field: place, is: [woood] }',
      ),
    ],
    [`${dialog}:19  "place" has no option "woood". So the required field "helping" is never asked. Did you mean "wood"?`],
  ],
  [
    'a condition with one option too many',
    [
      change(
        dialog,
        'helping, kind: consent, required: true',
        'helping, kind: consent, required: true, onlyIf: { field: place, is: [wood, lake] }',
      ),
    ],
    [`${dialog}:19  "place" has no option "lake". There is "harbour", "wood", "school".`],
  ],
  [
    'a condition that is no list',
    [
      change(
        dialog,
        'helping, kind: consent, required: true',
        'helping, kind: consent, required: true, onlyIf: { field: place, is: wood }',
      ),
    ],
    [
      `${dialog}:19  "is" of "onlyIf" of the field "helping" is "wood", not a list of option ids. Write it like this: is: [single]`,
    ],
  ],
  [
    'an empty condition',
    [
      change(
        dialog,
        'helping, kind: consent, required: true',
        'helping, kind: consent, required: true, onlyIf: { field: place, is: [] }',
      ),
    ],
    [`${dialog}:19  "is" of "onlyIf" of the field "helping" is [], not a list of option ids. Write it like this: is: [single]`],
  ],
  [
    'an expression in a condition',
    [
      change(
        dialog,
        'helping, kind: consent, required: true',
        'helping, kind: consent, required: true, onlyIf: { field: place, is: [wood], not: [school] }',
      ),
    ],
    [`${dialog}:19  "not" is no property of "onlyIf" of the field "helping". There is "field", "is".`],
  ],
  [
    'a flag on no option',
    [change(dialog, 'other: true', 'flags: [wod]')],
    [`${dialog}:16  "place" has no option "wod". Did you mean "wood"?`],
  ],
  [
    'a longer field that does not exist',
    [change(dialog, 'minLength: 10', 'longer: story')],
    [`${dialog}:15  There is no field "story" for "longer" of "wish". Name a text field.`],
  ],
  [
    'a longer field of another kind',
    [change(dialog, 'minLength: 10', 'longer: place')],
    [`${dialog}:15  "longer" of "wish" is "place", which is no other text field. Name another text field.`],
  ],
  [
    'a longer field that is no longer',
    [
      change(
        dialog,
        'id: email, kind: email',
        'id: email, kind: email }\n      - { id: more, kind: text, maxLength: 1000, longer: wish',
      ),
    ],
    [
      `${dialog}:21  "wish" takes no longer text than "more". Raise "maxLength" of "wish".`,
      `${danish}:8  "fields.more" is missing. Add "fields.more" with label, names, ask, why, example, help.`,
      `${english}:8  "fields.more" is missing. Add "fields.more" with label, names, ask, why, example, help.`,
    ],
  ],
  [
    'fields beside an answer that cannot be',
    [change(dialog, 'other: true', 'with: [emial, wish, place]')],
    [
      `${dialog}:16  There is no field "emial" for "with" of "place". There is "email".`,
      `${dialog}:16  "wish" is a text field, which no answer to "place" can settle. Delete it.`,
      `${dialog}:16  "with" of "place" names the field itself. Delete it.`,
    ],
  ],
  [
    'a summary of what is no summary',
    [change(dialog, '[place, helping]', '[place, plase, wish, place]')],
    [
      `${dialog}:11  There is no field "plase" for the summary. Did you mean "place"?`,
      `${dialog}:11  "wish" may hold paragraphs, which are no summary. Name a field whose answer is one line.`,
      `${dialog}:11  "summary" of the dialog names "place" twice. Delete one.`,
    ],
  ],
  [
    'a shortest answer above the longest',
    [change(dialog, 'minLength: 10', 'minLength: 2000')],
    [`${dialog}:15  "minLength" of the field "wish" is above its "maxLength". No answer could be right: lower it.`],
  ],
  [
    'options named as a select names what is no option',
    [change(dialog, 'wood, school]', 'wood, school, other, none]')],
    [
      `${dialog}:16  "other" cannot be an option of the field "place": a select means everything else by it. Give the option another id.`,
      `${dialog}:16  "none" cannot be an option of the field "place": a select means no answer by it. Give the option another id.`,
      `${danish}:23  The option "other" of "place" has no words. Add "fields.place.options.other" with label.`,
      `${danish}:23  The option "none" of "place" has no words. Add "fields.place.options.none" with label.`,
      `${english}:23  The option "other" of "place" has no words. Add "fields.place.options.other" with label.`,
      `${english}:23  The option "none" of "place" has no words. Add "fields.place.options.none" with label.`,
    ],
  ],
  [
    'a subject that its options do not fit, that there is none of, and that two fields share',
    [
      change(dialog, 'id: wish, kind: text,', 'id: wish, kind: text, about: descripton,'),
      change(dialog, 'id: place, kind: choice,', 'id: place, kind: choice, about: level,'),
      change(
        dialog,
        'id: email, kind: email }',
        'id: email, kind: text, about: title, maxLength: 9 }\n      - { id: phone, kind: text, about: title, maxLength: 9 }',
      ),
    ],
    [
      `${dialog}:15  "about" of the field "wish" is "descripton", which does not exist. Did you mean "description"?`,
      `${dialog}:16  "harbour" is no option that free words about "level" can mean. There is "local", "regional", "national".`,
      `${dialog}:16  "wood" is no option that free words about "level" can mean. There is "local", "regional", "national".`,
      `${dialog}:16  "school" is no option that free words about "level" can mean. There is "local", "regional", "national".`,
      `${dialog}:21  Two fields are about "title". Delete "about" of "phone", or of the field above.`,
      `${danish}:8  "fields.phone" is missing. Add "fields.phone" with label, names, ask, why, example, help.`,
      `${english}:8  "fields.phone" is missing. Add "fields.phone" with label, names, ask, why, example, help.`,
    ],
  ],
  [
    'a choice field named like a placeholder of every text',
    [change(dialog, 'id: email, kind: email', 'id: phone, kind: choice, pick: several, options: [call]')],
    [
      `${dialog}:20  The choice field "phone" has the name of a placeholder that every text may use. Give it another id.`,
      `${danish}:8  "fields.phone" is missing. Add "fields.phone" with label, names, ask, why, example, help, options.call.label.`,
      `${danish}:34  "fields.email" is used by nothing. There is "wish", "place", "helping", "phone".`,
      `${english}:8  "fields.phone" is missing. Add "fields.phone" with label, names, ask, why, example, help, options.call.label.`,
      `${english}:34  "fields.email" is used by nothing. There is "wish", "place", "helping", "phone".`,
    ],
  ],
  [
    'two ways not to know',
    [change(dialog, 'other: true, options: [harbour, wood, school]', 'unknown: true, options: [harbour, wood, school, unknown]')],
    [
      `${dialog}:16  The field "place" takes "I don't know" twice: as "unknown: true" and as an option. Delete "unknown: true", or the option.`,
      `${danish}:23  The option "unknown" of "place" has no words. Add "fields.place.options.unknown" with label.`,
      `${english}:23  The option "unknown" of "place" has no words. Add "fields.place.options.unknown" with label.`,
    ],
  ],
  [
    'no sections',
    [change(dialog, 'sections:\n', 'sektions:\n')],
    [
      `${dialog}:2  "sections" of the dialog is missing. Write it like this: sections: [{ id: initiative, fields: [...] }]`,
      `${dialog}:12  "sektions" is no property of the dialog. Did you mean "sections"?`,
    ],
  ],
  ['nothing in it', [whole(dialog, '')], [`${dialog}:1  The file holds no dialog. Write it like this: id: title`]],
  [
    'a field that is a word',
    [change(dialog, '- { id: email, kind: email }', '- email')],
    [
      `${dialog}:20  "fields" of the section "you" holds "email", not a list of fields, each with an id and a kind. Write it like this: fields: [{ id: title, kind: text, maxLength: 120 }]`,
      `${danish}:34  "fields.email" is used by nothing. There is "wish", "place", "helping".`,
      `${english}:34  "fields.email" is used by nothing. There is "wish", "place", "helping".`,
    ],
  ],
  [
    'many mistakes',
    [
      change(dialog, 'minutes: 2', 'minutes: two'),
      change(dialog, 'pick: one', 'pick: on'),
      change(dialog, 'closes: 2026-04-15', 'closes: 2026-06-31'),
      change(dialog, 'helping, kind: consent, required: true', 'helping, kind: consent, onlyIf: { field: place, is: [woood] }'),
    ],
    [
      `${dialog}:4  "closes" names 2026-06-31, a day that does not exist. Mend the day.`,
      `${dialog}:7  "minutes" of the dialog is "two", not a whole number above 0. Write it like this: minutes: 10`,
      `${dialog}:16  "pick" of the field "place" is "on", which does not exist. Did you mean "one"?`,
      `${dialog}:19  "place" has no option "woood". So the field "helping" is never asked. Did you mean "wood"?`,
    ],
  ],
];

for (const [what, changes, lines] of mistakes)
  test(`a dialog with ${what} is reported with line and cure`, async () => {
    const { problems } = await checkAll(filesOf(changed(await goodTexts(), changes)), smallCatalogue);
    assert.deepEqual(problems.map(problemLine), lines);
  });
