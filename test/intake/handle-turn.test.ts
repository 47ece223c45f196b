import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { countingIds } from '../../src/cli/transcript.js';
import type { Content } from '../../src/domain/consultation.js';
import { instant } from '../../src/domain/time.js';
import type { Assistant, Entry, Outcome, Turn } from '../../src/domain/turn.js';
import { openAssistant } from '../../src/intake/handle-turn.js';
import { referenceFor } from '../../src/intake/reference.js';
import { mailPress } from '../../src/mail/press.js';
import { type LowdbStore, openLowdbStore } from '../../src/stores/lowdb-store.js';
import { inDirectory } from '../contracts/directory.js';
import { conversationOf, proposalOf } from '../contracts/records.js';
import { contentOf } from '../project.js';

const content = await contentOf('ogp-2017-2019');
const now = () => instant('2017-06-15T10:00:00Z');

const whole = [
  'Kaninernes kommunevalg',
  'Kommunen lader kaninerne stemme om hvor gulerødderne skal plantes til foråret.',
  'spring over',
  'lokalt',
  'spring over',
  'spring over',
  'flere sammen',
  'Odense Kommune',
  'spring over',
  'spring over',
  'ved ikke',
  'spring over',
  '2018',
  'borger',
  'Kaninpasser Holm',
  'spring over',
  'spring over',
  'ja',
] as const;

type Taking = Pick<Assistant, 'take' | 'history'>;

const openOn = (kept: LowdbStore, ids: () => string, used: Content = content, submitted: string[] = []): Taking =>
  openAssistant({
    store: kept.store,
    content: used,
    press: mailPress(),
    mailFrom: 'intake@localhost.localdomain',
    newDraftId: ids,
    submitted: (draft) => submitted.push(draft),
    log: () => undefined,
  });

const onStore = (work: (kept: LowdbStore, directory: string) => Promise<void>): Promise<void> =>
  inDirectory(async (directory) => {
    const kept = await openLowdbStore(directory, { now, log: () => undefined });
    try {
      await work(kept, directory);
    } finally {
      await kept.store.close();
    }
  });

const turnOf = (text: string, id: string): Turn => ({
  id,
  conversation: 'web:one',
  channel: 'web',
  at: now(),
  act: { did: 'say', text, attachments: 0 },
});

let turns = 0;
const say = (assistant: Taking, text: string): Promise<Outcome> => assistant.take(turnOf(text, `turn-${++turns}`));
const sayAll = async (assistant: Taking, texts: readonly string[]): Promise<Outcome | undefined> => {
  let last: Outcome | undefined;
  for (const text of texts) last = await say(assistant, text);
  return last;
};

const lastEntry = (outcome: Outcome | undefined): Extract<Entry, { by: 'assistant' }> => {
  const entry = outcome?.state === 'done' ? outcome.entries.at(-1) : undefined;
  assert.ok(entry?.by === 'assistant');
  return entry;
};

const everythingIn = async (directory: string): Promise<string> => {
  const files = (await readdir(directory, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return (await Promise.all(files.map((file) => readFile(join(file.parentPath ?? file.path, file.name), 'latin1')))).join('\n');
};

test('thirty turns at once of one conversation are taken one after the other, and none is lost', () =>
  onStore(async (kept) => {
    const assistant = openOn(kept, countingIds());
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, (_, index) => assistant.take(turnOf('status', `at-once-${index}`))),
    );
    assert.ok(outcomes.every(({ state }) => state === 'done'));
    const said = (await assistant.history('web:one', 0)).filter(({ by }) => by === 'respondent').map(({ turn }) => turn);
    assert.deepEqual(
      said,
      Array.from({ length: 30 }, (_, index) => `at-once-${index}`),
    );
  }));

test('a turn that another write came before is taken again, on what is true by then', () =>
  onStore(async (kept) => {
    const ids = countingIds();
    const [one, other] = [openOn(kept, ids), openOn(kept, ids)];
    await say(one, 'Kaninernes kommunevalg');
    const both = await Promise.all([one.take(turnOf('status', 'from-one')), other.take(turnOf('hjælp', 'from-other'))]);
    assert.ok(both.every(({ state }) => state === 'done'));
    const history = (await one.history('web:one', 0)).map(({ turn }) => turn);
    assert.ok(history.includes('from-one') && history.includes('from-other'));
  }));

test('a reference that another draft holds is never given twice', () =>
  onStore(async (kept) => {
    const taken = referenceFor('draft-0001', 0);
    const earlier = conversationOf({ key: 'web:earlier', revision: 1, draft: 'earlier', stage: 'submitted' });
    const proposal = proposalOf({ conversation: 'web:earlier', draft: 'earlier', reference: taken });
    assert.equal((await kept.store.commit(earlier, proposal)).commit, 'kept');
    const receipt = lastEntry(await sayAll(openOn(kept, countingIds()), [...whole, 'ja']));
    assert.equal(receipt.intake.stage, 'submitted');
    assert.equal(receipt.intake.reference, referenceFor('draft-0001', 1));
  }));

test('a draft is asked by the version it began with, and a new one by today’s', () =>
  onStore(async (kept) => {
    const da = { ...content.words.da, texts: { ...content.words.da.texts, 'fields.description.ask': 'Fortæl om kaninerne' } };
    const changed: Content = { ...content, version: 'another', words: { ...content.words, da } };
    const ids = countingIds();
    await say(openOn(kept, ids), 'Kaninernes kommunevalg');
    const later = openOn(kept, ids, changed);
    assert.doesNotMatch(lastEntry(await say(later, 'status')).reply.text, /Fortæl om kaninerne/);
    const fresh = await later.take({ ...turnOf('En titel til', 'fresh'), conversation: 'web:two' });
    assert.match(lastEntry(fresh).reply.text, /Fortæl om kaninerne/);
  }));

for (const words of [
  ['stop', 'ja'],
  ['begynd forfra', 'ja'],
])
  test(`after "${words[0]}" and a yes, no file holds a word that was typed`, () =>
    onStore(async (kept, directory) => {
      const assistant = openOn(kept, countingIds());
      await sayAll(assistant, whole.slice(0, 6));
      assert.match(await everythingIn(directory), /Kaninernes/);
      await sayAll(assistant, words);
      assert.doesNotMatch(await everythingIn(directory), /Kanin|kanin|guler/);
      assert.ok((await assistant.history('web:one', 0)).every((entry) => entry.by === 'assistant' || !/kanin/i.test(entry.text)));
    }));

test('a receipt outlives a later draft that is cancelled', () =>
  onStore(async (kept) => {
    const assistant = openOn(kept, countingIds());
    const receipt = lastEntry(await sayAll(assistant, [...whole, 'ja']));
    await sayAll(assistant, ['nyt forslag', 'Et forslag om harer', 'stop', 'ja']);
    const history = await assistant.history('web:one', 0);
    assert.ok(history.some((entry) => entry.by === 'assistant' && entry.reply.text.includes(receipt.intake.reference ?? '-')));
    assert.ok(!JSON.stringify(history).includes('harer'));
  }));

test('whoever is told again of a submission has its e-mail seen to again', () =>
  onStore(async (kept) => {
    const submitted: string[] = [];
    const assistant = openOn(kept, countingIds(), content, submitted);
    await sayAll(assistant, whole);
    const yes = turnOf('ja', 'the-yes');
    const first = await assistant.take(yes);
    const again = await assistant.take(yes);
    assert.deepEqual(again, first);
    assert.deepEqual(submitted, ['draft-0001', 'draft-0001']);
  }));

test('a conversation beyond every measure is refused with a sentence, and what was kept stays', () =>
  onStore(async (kept) => {
    const assistant = openOn(kept, countingIds());
    for (let index = 0; index < 21; index++) await say(assistant, 'x'.repeat(200_000));
    const refused = await say(assistant, 'hej');
    assert.equal(refused.state, 'not-saved');
    assert.match(refused.state === 'not-saved' ? refused.reply.text : '', /rumth@digst\.dk/);
    assert.ok((await assistant.history('web:one', 0)).length > 40);
  }));

/** What a release before free text was understood had no words for. */
const laterKeys = /^(?:offer|place|switch-offer|review\.more)/;

test('a draft of an earlier release goes on, in its own words and with those it lacks from today', () =>
  onStore(async (kept) => {
    const without = (texts: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(texts).filter(([key]) => !laterKeys.test(key)));
    const { da, en } = content.words;
    const old: Content = {
      ...content,
      version: 'earlier',
      words: { da: { ...da, texts: { ...without(da.texts), hello: 'Goddag.' } }, en: { ...en, texts: without(en.texts) } },
    };
    const ids = countingIds();
    const before = openOn(kept, ids, old);
    await before.take(turnOf('Åbne møder', '1'));
    const after = openOn(kept, ids);
    const outcome = await after.take(turnOf('We would like the town to show all of its meetings on the internet, live.', '2'));
    assert.equal(outcome.state, 'done');
    assert.match(JSON.stringify(outcome), /write \\"English\\"/);
    assert.match(JSON.stringify(await after.take(turnOf('goddag', '3'))), /Goddag\./);
  }));
