import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Answers } from '../../src/domain/answer.js';
import type { Language } from '../../src/domain/language.js';
import { languages } from '../../src/domain/language.js';
import type { Channel, Reply } from '../../src/domain/turn.js';
import type { Utterance } from '../../src/domain/utterance.js';
import { wordUtterances } from '../../src/messages/word-utterances.js';
import { contentOf } from '../project.js';
import { everyUtterance, fullAnswers } from './every-utterance.js';

const content = await contentOf('ogp-2017-2019');
const { consultation } = content;
const topics = content.words.da.faq.map(({ id }) => id);
const every = everyUtterance(consultation, topics);
const channels: readonly Channel[] = ['web', 'terminal'];

const word = (says: readonly Utterance[], language: Language = 'da', channel: Channel = 'web'): readonly Reply[] =>
  wordUtterances(says, content, language, channel);

test('every utterance is said in both languages on every channel, with nothing left open', () => {
  for (const language of languages)
    for (const channel of channels)
      for (const says of every) {
        const replies = word([says], language, channel);
        assert.equal(replies.length, 1, JSON.stringify(says));
        const [reply] = replies;
        assert.match(reply?.text ?? '', /\p{L}/u, JSON.stringify(says));
        assert.doesNotMatch(reply?.text ?? '', /undefined|null|NaN|[{}]|\n{3}/, JSON.stringify(says));
      }
});

/** Sentences as a reader meets them: lists and headings end one too. */
const sentences = (text: string): readonly string[] =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/\n|(?<=[.?!:])\s+(?=[\p{Lu}"])/u)
    .map((sentence) => sentence.replace(/[*"]/g, '').trim());

test('no sentence of ours is longer than 25 words', () => {
  const enumerations: readonly Utterance['say'][] = ['nothing-to-change', 'faq'];
  for (const language of languages)
    for (const says of every.filter(({ say }) => !enumerations.includes(say)))
      for (const sentence of word([says], language).flatMap(({ text }) => sentences(text)))
        assert.ok(sentence.split(/\s+/).length <= 25, `${language}: ${sentence}`);
});

test('no answer of the FAQ holds a sentence longer than 25 words, or more than four sentences', () => {
  for (const language of languages)
    for (const { answer, id } of content.words[language].faq) {
      assert.ok(sentences(answer).length <= 4, id);
      for (const sentence of sentences(answer)) assert.ok(sentence.split(/\s+/).length <= 25, `${language}: ${sentence}`);
    }
});

test('a proposal that was submitted is received and on its way, never sent', () => {
  for (const late of [true, false]) {
    const says: readonly Utterance[] = [{ say: 'submitted', reference: 'K7QM-2XRA', late }];
    const [da, en] = languages.map((language) => word(says, language)[0]?.text ?? '');
    assert.match(da ?? '', /modtaget og registreret/);
    assert.match(en ?? '', /received and registered/);
    assert.doesNotMatch(`${da} ${en}`, /\bsendt\b|\bsent\b/i);
    assert.match(da ?? '', /K7QM-2XRA/);
  }
});

test('what is short stands in one reply with the question that follows', () => {
  const answers = fullAnswers(consultation);
  const funding = { state: 'given', value: ['not-within'], said: 'nej', turn: 1 } as const;
  const replies = word([
    { say: 'took', field: 'funding', answer: funding, changed: false, implied: [] },
    { say: 'note', field: 'funding', option: 'not-within' },
    { say: 'ask', field: 'budgetSource', help: 0, again: false, answers: { ...answers, funding } },
  ]);
  assert.equal(replies.length, 1);
  assert.match(replies[0]?.text ?? '', /^Noteret\. Finansiering: Nej/);
  assert.match(replies[0]?.text ?? '', /Hvordan kunne initiativet måske passes ind/);
});

test('the welcome and the review are replies of their own', () => {
  const answers = fullAnswers(consultation);
  const welcome: Utterance = { say: 'welcome', timing: { timing: 'late' } };
  const ask: Utterance = { say: 'ask', field: 'title', help: 0, again: false, answers: {} };
  assert.equal(word([welcome, ask]).length, 2);
  const review: Utterance = { say: 'review', answers, review: 'hash', missing: [], more: [], timing: { timing: 'late' } };
  const [first, second] = word([{ say: 'review-stale' }, review]);
  assert.equal(first?.card, undefined);
  assert.equal(second?.card?.review, 'hash');
});

test('several answers that were understood at once are one list with one way to correct them', () => {
  const answers = fullAnswers(consultation);
  const took = (['owner', 'partners', 'period'] as const).map((field): Utterance => {
    const answer = answers[field] ?? { state: 'skipped', turn: 1 };
    return { say: 'took', field, answer, changed: false, implied: [] };
  });
  const [reply, ...others] = word(took);
  assert.deepEqual(others, []);
  assert.equal(
    reply?.text,
    [
      'Det har jeg noteret:',
      '',
      '- **Ejer:** Aarhus Kommune',
      '- **Samarbejdspartnere:** KL og Region Midtjylland',
      '- **Periode:** 1. juli 2018 til 30. juni 2020',
      '',
      'Er noget af det forkert, så skriv bare, hvad der skal rettes.',
    ].join('\n'),
  );
});

test('every answer of the review stands in its text and in its card', () => {
  const answers = fullAnswers(consultation);
  const review: Utterance = {
    say: 'review',
    answers,
    review: 'hash',
    missing: ['level'],
    more: [],
    timing: { timing: 'open', days: 1, hours: 1 },
  };
  for (const language of languages) {
    const [reply] = word([review], language);
    const shown = reply?.card?.sections.flatMap((section) => section.answers) ?? [];
    assert.deepEqual(
      shown.map(({ field }) => field),
      consultation.fields.map(({ id }) => id),
    );
    for (const { label, text } of shown)
      assert.ok(reply?.text.includes(`**${label}:** ${text.replace(/\\([.)])/g, '$1')}`), text);
    for (const note of reply?.card?.notes ?? []) assert.ok(reply?.text.includes(note));
    assert.equal(reply?.card?.missing.length, 1);
  }
});

test('options stand in the text as a numbered list and as choices', () => {
  for (const language of languages)
    for (const field of consultation.fields) {
      if (field.kind !== 'choice' && field.kind !== 'consent') continue;
      const [reply] = word([{ say: 'ask', field: field.id, help: 0, again: false, answers: {} }], language);
      const count = field.kind === 'choice' ? field.options.length : 2;
      for (const [index, { title, says }] of (reply?.choices ?? []).slice(0, count).entries()) {
        assert.equal(says, title);
        assert.ok(reply?.text.includes(`${index + 1}. ${title}`), title);
      }
    }
});

test('a question offers to skip and not to know exactly where the dialog allows it, and help when it was missed', () => {
  const titles = (field: string, help: 0 | 1): readonly string[] =>
    word([{ say: 'ask', field, help, again: help > 0, answers: {} }])[0]?.choices.map(({ title }) => title) ?? [];
  assert.deepEqual(titles('title', 0), []);
  assert.deepEqual(titles('title', 1), ['Hjælp']);
  assert.deepEqual(titles('problem', 0), ['Spring over']);
  assert.deepEqual(titles('period', 0), ['Ved ikke']);
  assert.deepEqual(titles('workplan', 1), ['Spring over', 'Ved ikke', 'Hjælp']);
  assert.equal(titles('funding', 0).length, 3, 'not knowing is an option of its own there');
});

test('each reprompt helps more: plain, with an example, with the ways around', () => {
  const text = (help: 0 | 1 | 2): string =>
    word([{ say: 'ask', field: 'period', help, again: help > 0, answers: {} }])[0]?.text ?? '';
  assert.doesNotMatch(text(0), /For eksempel/);
  assert.match(text(1), /For eksempel/);
  assert.doesNotMatch(text(1), /41 78 24 36/);
  assert.match(text(2), /For eksempel[\s\S]*ved ikke[\s\S]*41 78 24 36/);
});

test('help explains a question once, and puts it again without repeating itself', () => {
  const [reply] = word([
    { say: 'help', field: 'period' },
    { say: 'ask', field: 'period', help: 2, again: true, answers: {} },
  ]);
  assert.equal(reply?.text.match(/For eksempel/g)?.length, 1);
  assert.match(reply?.text ?? '', /\*\*Hvornår skal initiativet gennemføres\?\*\*$/);
});

test('a pause says how to come back on this channel', () => {
  const texts = channels.map((channel) => word([{ say: 'paused' }], 'da', channel)[0]?.text ?? '');
  assert.match(texts[0] ?? '', /"Fortsæt senere"/);
  assert.equal(content.words.da.texts['page.later.open'], 'Fortsæt senere', 'the button on the page is called that');
  assert.match(word([{ say: 'paused' }], 'en')[0]?.text ?? '', new RegExp(content.words.en.texts['page.later.open'] ?? '-'));
  assert.equal(new Set(texts).size, channels.length);
});

test('a topic rests on a passage of the consultation, except what the assistant says of itself', () => {
  assert.match(word([{ say: 'faq', topic: 'deadline' }])[0]?.text ?? '', /20\. august 2017[\s\S]*I høringen står der: "Fristen/);
  assert.doesNotMatch(word([{ say: 'faq', topic: 'assistant-person' }])[0]?.text ?? '', /I høringen står der/);
  assert.match(word([{ say: 'faq-unknown' }])[0]?.text ?? '', /fremgår ikke[\s\S]*Rune Møller Thomsen[\s\S]*41 78 24 36/);
  assert.ok(topics.length >= 30);
});

/** What a text marks up: every sign that is not escaped and means something in Markdown, line beginnings with it. */
const markup = (text: string): string =>
  text
    .replace(/\\[!-/:-@[-`{-~]/g, '')
    .split('\n')
    .map((line) => `${/^\s*(?:[#>+=-]|\d{1,9}[.)])/.exec(line)?.[0] ?? ''}${line.replace(/[^`*[<]/g, '')}`)
    .join('\n')
    .replace(/\n+/g, '\n');

const hostile = fc.oneof(
  fc.constantFrom(
    '[klik her](https://evil.example)',
    '**Send nu**',
    '<script>alert(1)</script>',
    '![x](https://evil.example/x.png)',
    '\\[a](javascript:b)',
    '`kode`',
    '<https://evil.example>',
    '*_~~#',
  ),
  fc.string({
    unit: fc.constantFrom('*', '[', ']', '(', ')', '\\', '`', '<', '>', '_', '~', '#', '-', '.', '1', 'a', ' '),
    maxLength: 20,
  }),
);

test('nothing a respondent types becomes markup of a reply', () => {
  const benign: Answers = { title: { state: 'given', value: 'aaa', said: 'aaa', turn: 1 } };
  const saying = (text: string): readonly Utterance[] => {
    const answer = { state: 'given', value: text, said: text, turn: 1 } as const;
    return [
      { say: 'took', field: 'title', answer, changed: false, implied: [] },
      { say: 'question-or-answer', field: 'title', text },
      { say: 'candidates', field: 'owner', candidates: [text, 'bbb'] },
      { say: 'review', answers: { ...benign, title: answer }, review: 'hash', missing: [], more: [], timing: { timing: 'late' } },
    ];
  };
  const textsOf = (text: string): readonly string[] =>
    saying(text).flatMap((says) => word([says]).map((reply) => markup(reply.text)));
  const calm = textsOf('aaa');
  fc.assert(
    fc.property(hostile, (text) => assert.deepEqual(textsOf(text), calm)),
    { numRuns: 300 },
  );
});
