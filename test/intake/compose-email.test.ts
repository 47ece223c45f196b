import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import * as z from 'zod';
import type { Answer, Answers, Value } from '../../src/domain/answer.js';
import type { Language } from '../../src/domain/language.js';
import type { Proposal } from '../../src/domain/proposal.js';
import { instant, isoDate } from '../../src/domain/time.js';
import { composeEmail } from '../../src/intake/compose-email.js';
import { proposalJson, proposalSchema } from '../../src/intake/proposal-json.js';
import { contentOf, root } from '../project.js';

const content = await contentOf('ogp-2017-2019');
const settings = { from: 'hoering@example.dk' };

const given = (value: Value, said: string): Answer => ({ state: 'given', value, said, turn: 1 });
const words = (text: string): Answer => given(text, text);

const danish: Answers = {
  title: words('Åbne data om luften i byerne'),
  description: words(
    'Kommunerne lægger deres målinger af luften ud som åbne data, så borgere, forskere og virksomheder frit kan bruge dem.\n\nMålingerne:\n- kvælstofdioxid\n- partikler (PM2,5)',
  ),
  problem: { state: 'skipped', turn: 3 },
  level: given(['local', 'regional'], 'lokalt, men gerne hele regionen med tiden'),
  themes: given(['open-data', 'Luftkvalitet'], '4 og luftkvalitet'),
  values: given(['transparency'], '1'),
  ownerType: given(['single'], 'én offentlig instans'),
  owner: given('Aarhus Kommune', 'århus'),
  partners: given(['KL', 'Region Midtjylland'], 'KL og Region Midtjylland'),
  civilSociety: { state: 'skipped', turn: 9 },
  workplan: { state: 'unknown', said: 'ved ikke', turn: 10 },
  funding: given(['not-within'], 'nej, vi må søge en pulje'),
  budgetSource: words('Måske kan vi begynde i det små.'),
  amountDkk: given(250_000, 'ca. en kvart million'),
  period: given({ start: isoDate(2018, 1, 1), end: isoDate(2019, 6, 30) }, 'fra januar 2018 til udgangen af juni 2019'),
  respondentType: given(['citizen'], 'borger'),
  respondentName: words('Karen Madsen'),
  email: given('karen.madsen@example.dk', 'karen.madsen@example.dk'),
  phone: given('12345678', '12 34 56 78'),
  publish: given(false, 'nej'),
};

const english: Answers = {
  title: words('Citizen panel on digital letters'),
  description: words('A panel of 100 citizens reads letters from the authorities before they are sent & says what is <unclear>.'),
  problem: words('Many people do not understand the letters they get.'),
  level: given(['national'], 'national'),
  ownerType: given(['collaboration'], 'together with others'),
  owner: { state: 'unknown', said: "don't know", turn: 4 },
  funding: given(['within-existing-budgets'], 'yes'),
  period: given({ start: isoDate(2018, 3, 1), end: null }, 'from March 2018'),
  respondentType: given(['ngo'], 'NGO'),
  respondentName: { state: 'skipped', turn: 9 },
  organisation: words('Danish Association of Plain Words'),
  email: { state: 'skipped', turn: 9 },
  phone: given('+4687654321', '+46 8 765 43 21'),
  publish: given(true, 'yes'),
};

const proposalOf = (answers: Answers, language: Language, late: boolean): Proposal => ({
  reference: 'K7QM-2XRA',
  draft: 'draft',
  conversation: 'web:1',
  channel: 'web',
  version: content.version,
  language,
  submitted: instant(late ? '2017-08-21T09:05:00Z' : '2017-06-15T12:05:00Z'),
  late,
  answers,
});

/** Whole e-mails, as the coordinator reads them. UPDATE_EMAILS=1 writes what came instead: read the difference. */
const written = [
  { file: 'late-in-danish', letter: composeEmail(proposalOf(danish, 'da', true), content, settings) },
  { file: 'in-english', letter: composeEmail(proposalOf(english, 'en', false), content, settings) },
];

for (const { file, letter } of written)
  for (const form of ['text', 'html'] as const)
    test(`the e-mail ${file} reads as it is written down, in ${form}`, async () => {
      const path = join(root, 'test', 'intake', 'emails', `${file}.${form === 'text' ? 'txt' : 'html'}`);
      if (process.env.UPDATE_EMAILS === '1') await writeFile(path, letter[form]);
      else assert.equal(letter[form], await readFile(path, 'utf8'));
    });

/** The words of an HTML text, with its entities undone. */
const wordsOfHtml = (html: string): string =>
  html
    .replace(/<title>.*<\/title>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** Letters and digits alone: text and HTML set headings and lists off in different ways. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

test('text and HTML hold the same words in the same order', () => {
  for (const { letter } of written) assert.equal(bare(wordsOfHtml(letter.html)), bare(letter.text));
});

test('the letter goes from the one address to the coordinator, under one subject and one Message-ID', () => {
  const { text: _, html: __, attachment, ...head } = composeEmail(proposalOf(danish, 'da', true), content, settings);
  assert.deepEqual(head, {
    messageId: '<K7QM-2XRA@example.dk>',
    date: '2017-08-21T09:05:00.000Z',
    boundary: 'proposal-K7QM-2XRA',
    from: { name: 'Høringsassistenten', address: 'hoering@example.dk' },
    to: { name: 'Rune Møller Thomsen', address: 'rumth@digst.dk' },
    subject: 'OGP-høring: Åbne data om luften i byerne [K7QM-2XRA]',
  });
  assert.equal(attachment.filename, 'proposal.json');
});

const subjects: readonly (readonly [title: string, subject: string])[] = [
  ['Kort', 'OGP-høring: Kort [K7QM-2XRA]'],
  ['a\r\nBcc: evil@example.com', 'OGP-høring: a Bcc: evil@example.com [K7QM-2XRA]'],
  ['\u202etxt\u200b\u0000', 'OGP-høring: txt [K7QM-2XRA]'],
  ['\u200b', 'OGP-høring: Forslag uden titel [K7QM-2XRA]'],
  ['Aa\u030aben', 'OGP-høring: Aåben [K7QM-2XRA]'],
];

test('the subject is one clean line of at most 120 signs, whatever the title is', () => {
  const subjectOf = (title: string): string =>
    composeEmail(proposalOf({ ...danish, title: words(title) }, 'da', false), content, settings).subject;
  for (const [title, subject] of subjects) assert.equal(subjectOf(title), subject);
  assert.match(subjectOf('lange ord '.repeat(40)), /^OGP-høring: (lange ord )+lange… \[K7QM-2XRA\]$/);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const subject = subjectOf(title);
      assert.match(subject, /^OGP-høring: .+ \[K7QM-2XRA\]$/u);
      assert.ok(Array.from(subject).length <= 120);
      assert.doesNotMatch(subject, /\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u);
    }),
    { numRuns: 100 },
  );
});

const everyText = (text: string): Answers =>
  Object.fromEntries(
    Object.entries(danish).map(([field, answer]) => {
      const kind = content.consultation.fields.find(({ id }) => id === field)?.kind;
      if (answer.state !== 'given') return [field, answer];
      if (kind === 'text' || kind === 'owner' || kind === 'email') return [field, words(text)];
      return [field, kind === 'partners' ? given([text, 'KL'], text) : { ...answer, said: text }];
    }),
  );

/** The elements of an HTML text, in order, with their attributes. */
const elements = (html: string): readonly string[] => html.match(/<[^>]*>/g) ?? [];

const hostile = fc.oneof(
  fc.constantFrom(
    '<a href="https://evil.example">klik</a>',
    '</body><script>alert(1)</script>',
    '" onmouseover="x',
    "'><img src=x>",
    '&lt;b&gt;',
    '<!-- ',
    '[x](https://evil.example)',
    ']]>',
  ),
  fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '/', '!', '-', 'a', ' ', ';', '='), minLength: 1, maxLength: 30 }),
);

test('nothing a respondent types becomes an element, an attribute or a link of the e-mail', () => {
  const calm = elements(composeEmail(proposalOf(everyText('aaaa'), 'da', true), content, settings).html);
  const kinds = new Set(calm.map((element) => element.split(/[ >]/)[0]));
  for (const kind of ['<a', '<img', '<script', '<table', '<form']) assert.ok(!kinds.has(kind));
  fc.assert(
    fc.property(hostile, (text) => {
      fc.pre(/\S/.test(text));
      const answers = everyText(text.replace(/\s+/g, ' ').trim());
      const { html } = composeEmail(proposalOf(answers, 'da', true), content, settings);
      // Whether "what was typed" is told depends on the text, so the lines that tell it do not count.
      const rows = html.split('\n').filter((row) => !row.includes('<em>'));
      const before = calm.filter((_, index) => !calm.slice(index, index + 2).includes('<em>') && calm[index] !== '</em>');
      const strip = (list: readonly string[]): readonly string[] => list.filter((element) => element !== '</p>');
      assert.deepEqual(strip(elements(rows.join('\n'))), strip(before));
    }),
    { numRuns: 100 },
  );
});

test('a heading that a respondent types stands indented as their words', () => {
  const answers = { ...danish, description: words('Først dette.\n\nAFSENDER\n\nE-mail:\n  evil@example.com') };
  const { text } = composeEmail(proposalOf(answers, 'da', false), content, settings);
  assert.equal(text.match(/^AFSENDER$/gm)?.length, 1);
  assert.equal(text.match(/^E-mail:$/gm)?.length, 1);
  assert.match(text, /^ {2}AFSENDER$/m);
});

test('every answer is in the e-mail, however long, with its line breaks', () => {
  const long = Array.from({ length: 400 }, (_, index) => `afsnit ${index} ${'ord '.repeat(20).trim()}`).join('\n\n');
  const { text, html } = composeEmail(proposalOf({ ...danish, description: words(long) }, 'da', false), content, settings);
  assert.ok(bare(text).includes(bare(long)));
  assert.ok(bare(wordsOfHtml(html)).includes(bare(long)));
  assert.ok(text.split('\n').every((line) => line.length <= 78));
});

test('an answer to a question that is no longer asked is not sent', () => {
  const answers = { ...danish, organisation: words('Hemmelig A/S') };
  const letter = composeEmail(proposalOf(answers, 'da', false), content, settings);
  assert.doesNotMatch(letter.text + letter.html + letter.attachment.content, /Hemmelig/);
});

test('the same proposal is the same letter', () => {
  const proposal = proposalOf(danish, 'da', true);
  assert.deepEqual(composeEmail(proposal, content, settings), composeEmail(structuredClone(proposal), content, settings));
});

test('proposal.json is what its schema says, and holds the answers as plain values', () => {
  const schema = z.fromJSONSchema(proposalSchema as unknown as Parameters<typeof z.fromJSONSchema>[0]);
  for (const [answers, language] of [
    [danish, 'da'],
    [english, 'en'],
  ] as const) {
    const { attachment } = composeEmail(proposalOf(answers, language, false), content, settings);
    const data: unknown = JSON.parse(attachment.content);
    assert.deepEqual(schema.parse(data), data);
    assert.deepEqual(Object.keys(data as object).sort(), [...proposalSchema.required].sort());
  }
  assert.throws(() => schema.parse({ ...proposalJson(proposalOf(danish, 'da', false), content), late: 'no' }));
  const { answers, unknown, skipped, labels } = proposalJson(proposalOf(danish, 'da', false), content);
  assert.deepEqual(answers.level, ['local', 'regional']);
  assert.equal(answers.funding, 'not-within');
  assert.deepEqual(answers.values, ['transparency']);
  assert.deepEqual(answers.period, { start: '2018-01-01', end: '2019-06-30' });
  assert.deepEqual([unknown, skipped], [['workplan'], ['problem', 'civilSociety']]);
  assert.equal(labels['funding.not-within'], 'Nej, det kræver nye penge');
});
