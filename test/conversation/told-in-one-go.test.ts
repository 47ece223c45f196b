import assert from 'node:assert/strict';
import test from 'node:test';
import { advance } from '../../src/conversation/advance.js';
import { newDraft, type Scene, type Step } from '../../src/conversation/scene.js';
import type { Draft } from '../../src/domain/draft.js';
import { instant } from '../../src/domain/time.js';
import { contentOf } from '../project.js';

const content = await contentOf('ogp-2017-2019');
const scene: Scene = { content, now: instant('2017-06-15T10:00:00Z'), fresh: 'fresh', referenceOf: () => 'REF' };

const said = (draft: Draft, text: string): Step =>
  advance(
    draft,
    { id: 'turn', conversation: 'test', channel: 'web', at: scene.now, act: { did: 'say', text, attachments: 0 } },
    scene,
  );

const after = (...texts: readonly string[]): Step => {
  let step = said(newDraft('draft', content.version, 'da'), texts[0] ?? '');
  for (const text of texts.slice(1)) step = said(step.draft, text);
  return step;
};

const value = ({ draft }: Step, field: string): unknown => {
  const answer = draft.answers[field];
  return answer?.state === 'given' ? answer.value : answer?.state;
};

const form = `Titel: Læsehesten
Beskrivelse: Biblioteket låner tablets ud til børn, der mangler lektiehjælp.
Niveau: lokalt
Ejer: Odder Bibliotek
Ejerskab: alene
Finansiering: ja
Beløb: 400.000 kr.
Periode: 2018
Svarer som: en kommune
Må offentliggøres: ja`;

test('what a proposal told in one message says is not asked for', () => {
  const step = after(form);
  assert.equal(step.draft.stage, 'reviewing');
  assert.equal(value(step, 'problem'), 'skipped');
});

for (const yes of ['ja', 'ja tak', 'ok', 'fint', 'send', 'yes please'])
  test(`"${yes}" to where a text belongs sends nothing and keeps the text`, () => {
    const step = after(form, 'Børnestrategien', yes);
    assert.equal(step.submit, false);
    assert.deepEqual(step.draft.open, { ...step.draft.open, open: 'place', text: 'Børnestrategien' });
    assert.equal(value(said(step.draft, 'arbejdsplaner'), 'workplan'), 'Børnestrategien');
  });

test('a long message is no choice of a place', () => {
  const step = after(form, 'Børnestrategien', 'Det største problem er, at sagerne tager alt for lang tid at afgøre.');
  assert.equal(step.draft.open?.open, 'place');
});

for (const [text, field, corrected] of [
  ['beløbet er 300.000 kr.', 'amountDkk', 300_000],
  ['Ejer: KL', 'owner', 'KL'],
  ['niveauet er nationalt', 'level', ['national']],
] as const)
  test(`at the review "${text}" puts the answer right that stands`, () => {
    const step = after(form, text);
    assert.deepEqual(value(step, field), corrected);
    assert.equal(step.submit, false);
  });

test('praise at the review is asked back, and sends nothing', () => {
  for (const praise of ['det ser fint ud', 'ser godt ud', 'det er i orden']) {
    const step = after(form, praise);
    assert.equal(step.submit, false, praise);
  }
});

const untitled = `Odense Kommune vil lægge alle byggesager ud på et kort, så naboerne kan følge dem. Odense Kommune skal eje det alene.
  Det koster 400.000 kr., som er afsat i budgettet. Det løber i 2018.`;

test('what is said of other answers at the offer of a title is no title', () => {
  for (const text of ['ja, men beløbet er 300.000 kr', 'nej, beløbet er 300.000 kr.', 'Beløb: 300.000']) {
    const step = after(untitled, text);
    assert.equal(value(step, 'amountDkk'), 300_000, text);
    assert.equal(value(step, 'title'), undefined, text);
    assert.ok(step.draft.offers?.title, text);
  }
});

test('a title behind a no is the title, and a yes in several words is none', () => {
  assert.equal(value(after(untitled, 'nej, kald det Huller på kortet'), 'title'), 'Huller på kortet');
  assert.equal(value(after(untitled, 'nej, Huller på kortet'), 'title'), 'Huller på kortet');
  assert.equal(value(after('nej, kald det Huller på kortet'), 'title'), 'Huller på kortet');
  assert.equal(value(after('Nej tak til plastik'), 'title'), 'Nej tak til plastik');
  assert.equal(value(after(untitled, 'nej, det er forkert'), 'title'), undefined);
  assert.equal(value(after(untitled, 'nej', 'ja det må I godt'), 'title'), undefined);
});

test('a yes takes the title that was offered, a no asks for one', () => {
  assert.equal(value(after(untitled, 'ja, den er god'), 'title'), after(untitled).draft.offers?.title?.value);
  const no = after(untitled, 'nej');
  assert.equal(value(no, 'title'), undefined);
  assert.equal(no.says.at(-1)?.say, 'ask');
});

test('no number of the register of persons is kept, hidden or at the end of a message that is too long', () => {
  for (const text of ['mit nummer er 010190\u00AD-1234', `${'ord '.repeat(5200)}010190-1234`]) {
    const step = after(text);
    assert.ok(step.masked && !step.masked.includes('1234'));
  }
});

test('an answer with a question behind it is kept, and the question answered', () => {
  const step = after('Åbne møder', 'Referaterne skal ligge åbent på nettet en uge efter mødet. Hvornår er fristen?');
  assert.equal(value(step, 'description'), 'Referaterne skal ligge åbent på nettet en uge efter mødet.');
  assert.equal(step.says[0]?.say, 'faq');
});

test('words outside every label stay in the description', () => {
  const description = value(after(`Vi er nogle naboer, der længe har ønsket os det her.\n${form}`), 'description');
  assert.match(String(description), /^Vi er nogle naboer[\s\S]*lektiehjælp/);
  assert.equal(value(after(form), 'description'), 'Biblioteket låner tablets ud til børn, der mangler lektiehjælp.');
});
