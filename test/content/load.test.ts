import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import type { ContentFiles } from '../../src/content/content-files.js';
import { withVersion } from '../../src/content/content-version.js';
import { loadContent } from '../../src/content/load.js';
import { type Content, problemLine } from '../../src/domain/consultation.js';
import { fullCatalogue } from '../../src/messages/full-catalogue.js';
import { contentOf, root } from '../project.js';
import { type Change, change, changed, filesOf, goodTexts, smallCatalogue } from './tiny-files.js';

const tinyRoots = [join(root, 'test/content/tiny'), root];

/** The tiny consultation under a name of its own, so that no other test keeps or recalls it. */
const renamedTexts = async (id: string): Promise<ReadonlyMap<string, string>> =>
  new Map(
    [...(await goodTexts())].map(([path, text]) => [path.replace('legeplads-2026', id), text.replace('legeplads-2026', id)]),
  );

const memoOf = (id: string): string => join(root, 'dist/content', `${id}.json`);

const loaded = async (files: ContentFiles, id = 'legeplads-2026'): Promise<Content> => {
  const { content, problems } = await loadContent(files, id, smallCatalogue);
  assert.deepEqual(problems.map(problemLine), []);
  assert.ok(content);
  return content;
};

test('the OGP consultation asks what its contract says, in that order', async () => {
  const { consultation } = await contentOf('ogp-2017-2019');
  assert.deepEqual(
    consultation.fields.map(({ id }) => id).join(' '),
    'title description problem level themes values ownerType owner partners civilSociety workplan funding budgetSource amountDkk ' +
      'period respondentType respondentName organisation email phone publish',
  );
  const options = Object.fromEntries(
    consultation.fields.flatMap((field) => (field.kind === 'choice' ? [[field.id, field.options]] : [])),
  );
  assert.deepEqual(options, {
    level: ['local', 'regional', 'national'],
    themes: ['citizenship', 'transparency', 'co-creation', 'open-data', 'democracy', 'social-media', 'public-service'],
    values: ['transparency', 'participation', 'accountability', 'technology'],
    ownerType: ['single', 'collaboration'],
    funding: ['within-existing-budgets', 'not-within', 'unknown'],
    respondentType: ['citizen', 'company', 'ngo', 'public-authority'],
  });
});

test('the OGP consultation takes proposals to the end of 20 August 2017 in Copenhagen, and late ones after it', async () => {
  const { closes, takesLate, subjectPrefix, coordinator } = (await contentOf('ogp-2017-2019')).consultation;
  assert.deepEqual(
    { closes, takesLate, subjectPrefix, email: coordinator.email, phone: coordinator.phone },
    {
      closes: '2017-08-20T21:59:59.999Z',
      takesLate: true,
      subjectPrefix: 'OGP-høring',
      email: 'rumth@digst.dk',
      phone: '41 78 24 36',
    },
  );
});

test('the OGP consultation answers at least 25 questions in each language, each with its source', async () => {
  const { words } = await contentOf('ogp-2017-2019');
  for (const { faq } of [words.da, words.en]) {
    assert.ok(faq.length >= 25);
    assert.ok(faq.every(({ source, questions }) => source.length > 0 && questions.length > 0));
  }
});

test('another consultation is files alone, and takes the common words from the project', async () => {
  const { content, problems } = await loadContent(tinyRoots, 'legeplads-2026', fullCatalogue);
  assert.deepEqual(problems.map(problemLine), []);
  assert.deepEqual(
    content?.consultation.fields.map(({ kind }) => kind),
    ['text', 'choice', 'consent', 'email'],
  );
  assert.equal(content?.words.da.texts['fields.wish.label'], 'Ønske');
  assert.equal(content?.words.en.texts['page.title'], (await contentOf('ogp-2017-2019')).words.en.texts['page.title']);
});

test('a content is plain JSON', async () => {
  const content = await contentOf('ogp-2017-2019');
  assert.deepEqual(JSON.parse(JSON.stringify(content)), content);
});

test('the words of a field, of an option and of a question are found under their ids', async () => {
  const { words } = await loaded(filesOf(await goodTexts()));
  assert.equal(words.da.texts.hello, 'Hej {name}');
  assert.equal(words.da.texts['fields.place.options.school.note'], 'Ved skolen er der mest plads efter klokken 14.');
  assert.deepEqual(words.da.names.place, ['stedet', 'sted', 'placeringen', 'placering']);
  assert.deepEqual(words.da.also['place.wood'], ['skoven', 'skov']);
  assert.deepEqual(words.en.faq, [
    {
      id: 'when-built',
      questions: ['When is the playground built?', 'When is it finished?'],
      answer: 'The playground is built in June. {coordinator} knows more: {email}.',
      source: 'Kommunen bygger legepladsen i juni 2026.',
    },
  ]);
});

/** What makes another version, and what does not. */
const versions: readonly (readonly [what: string, change: Change, other: boolean])[] = [
  ['a word of the consultation', change('locales/en/legeplads-2026.yaml', 'zip line', 'slide'), true],
  ['a common word', change('locales/da/common.yaml', 'Farvel', 'Hej hej'), true],
  ['a phrase for an option', change('locales/da/legeplads-2026.yaml', '[havnen, havn]', '[havnen, kajen]'), true],
  ['a rule of a field', change('dialogs/legeplads-2026.yaml', 'maxLength: 1000', 'maxLength: 999'), true],
  ['the deadline', change('dialogs/legeplads-2026.yaml', '23:59:59+02:00', '23:59:58+02:00'), true],
  ['a comment', change('dialogs/legeplads-2026.yaml', 'minutes: 2\n', 'minutes: 2 # for most\n'), false],
  [
    'the order of two properties',
    change('dialogs/legeplads-2026.yaml', 'takesLate: false\nminutes: 2', 'minutes: 2\ntakesLate: false'),
    false,
  ],
];

for (const [what, one, other] of versions)
  test(`${what} ${other ? 'makes another' : 'keeps the'} version`, async () => {
    const texts = await goodTexts();
    const before = await loaded(filesOf(texts));
    const after = await loaded(filesOf(changed(texts, [one])));
    assert.match(before.version, /^[0-9a-f]{16}$/);
    assert.equal(before.version !== after.version, other);
  });

test('a coordinator address of the environment takes the place of the one in the dialog, under another version', async () => {
  const files = filesOf(await goodTexts());
  const own = await loaded(files);
  const { content } = await loadContent(files, 'legeplads-2026', smallCatalogue, { coordinatorEmail: 'test@kloeverby.example' });
  assert.deepEqual(content?.consultation, {
    ...own.consultation,
    coordinator: { ...own.consultation.coordinator, email: 'test@kloeverby.example' },
  });
  assert.notEqual(content.version, own.version);
});

test('nothing is loaded of a consultation with mistakes, and all of them are told, also those in the common words', async () => {
  const texts = changed(await goodTexts(), [
    change('dialogs/legeplads-2026.yaml', 'minutes: 2', 'minutes: two'),
    change('locales/da/legeplads-2026.yaml', 'why: Kommunen har tre ledige steder.', 'why:'),
    change('locales/en/common.yaml', 'bye: Goodbye', 'by: Goodbye'),
  ]);
  const { content, problems } = await loadContent(filesOf(texts), 'legeplads-2026', smallCatalogue);
  assert.equal(content, undefined);
  assert.deepEqual(problems.map(problemLine), [
    'dialogs/legeplads-2026.yaml:7  "minutes" of the dialog is "two", not a whole number above 0. Write it like this: minutes: 10',
    'locales/da/legeplads-2026.yaml:20  "fields.place.why" is empty. Write its words.',
    'locales/en/common.yaml:1  "bye" is missing. Add it.',
    'locales/en/common.yaml:2  "by" is used by nothing. Did you mean "bye"?',
  ]);
});

test('a consultation that does not exist is told with the one that was meant', async () => {
  const { problems } = await loadContent(filesOf(await goodTexts()), 'legeplads-206', smallCatalogue);
  assert.deepEqual(problems.map(problemLine), [
    'dialogs/legeplads-206.yaml:1  There is no such dialog. Did you mean "legeplads-2026"?',
  ]);
});

test('a second start takes the kept content, and builds nothing', async (t) => {
  const id = `kept-${randomUUID()}`;
  t.after(() => rm(memoOf(id), { force: true }));
  const files = filesOf(await renamedTexts(id));
  const first = await loaded(files, id);
  assert.deepEqual(await loaded(files, id), first);
  // What no file says, under a digest and a version that fit: only the kept content can be where it comes from.
  const marked = withVersion({ ...first, consultation: { ...first.consultation, minutes: 99 } });
  const memo = JSON.parse(await readFile(memoOf(id), 'utf8'));
  await writeFile(memoOf(id), JSON.stringify({ ...memo, content: marked }));
  assert.deepEqual(await loaded(files, id), marked);
});

test('a kept content is not taken once a word has changed', async (t) => {
  const id = `stale-${randomUUID()}`;
  t.after(() => rm(memoOf(id), { force: true }));
  const texts = await renamedTexts(id);
  await loaded(filesOf(texts), id);
  const after = await loaded(filesOf(changed(texts, [change('locales/da/common.yaml', 'Farvel', 'Hej hej')])), id);
  assert.equal(after.words.da.texts.bye, 'Hej hej');
});

test('a kept content is not taken once it is checked against other keys', async (t) => {
  const id = `keys-${randomUUID()}`;
  t.after(() => rm(memoOf(id), { force: true }));
  const files = filesOf(await renamedTexts(id));
  await loaded(files, id);
  const { content } = await loadContent(files, id, { ...smallCatalogue, more: [] });
  assert.equal(content, undefined);
});

for (const [what, damage] of [
  ['cut short', (text: string) => text.slice(0, text.length / 2)],
  ['altered', (text: string) => text.replace('Farvel', 'Forsvind')],
  ['emptied', () => ''],
] as const)
  test(`a kept content that was ${what} is built anew`, async (t) => {
    const id = `damaged-${randomUUID()}`;
    t.after(() => rm(memoOf(id), { force: true }));
    const files = filesOf(await renamedTexts(id));
    const first = await loaded(files, id);
    const memo = await readFile(memoOf(id), 'utf8');
    assert.notEqual(damage(memo), memo);
    await writeFile(memoOf(id), damage(memo));
    assert.deepEqual(await loaded(files, id), first);
  });
