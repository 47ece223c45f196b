import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { advance } from '../../src/conversation/advance.js';
import { askedAnswers, missingFields, nextField } from '../../src/conversation/next-field.js';
import type { Scene } from '../../src/conversation/scene.js';
import { currentReview, newDraft } from '../../src/conversation/scene.js';
import { timingOf } from '../../src/conversation/timing.js';
import type { Draft } from '../../src/domain/draft.js';
import { instant } from '../../src/domain/time.js';
import type { Turn } from '../../src/domain/turn.js';
import { wordUtterances } from '../../src/messages/word-utterances.js';
import { contentOf } from '../project.js';

const content = await contentOf('ogp-2017-2019');
const { consultation } = content;
const scene: Scene = { content, now: instant('2017-06-15T10:00:00Z'), fresh: 'fresh', referenceOf: (draft) => `REF-${draft}` };
const turnOf = (act: Turn['act']): Turn => ({ id: 'turn', conversation: 'test', channel: 'web', at: scene.now, act });
const say = (text: string): Turn['act'] => ({ did: 'say', text, attachments: 0 });

const good = [
  'Åbne budgetter i Randers',
  'Randers Kommune lægger hele budgettet ud på nettet hver måned.',
  'spring over',
  'lokalt',
  'åbne data',
  '1',
  'en enkelt',
  'Randers Kommune',
  'KL',
  'nej',
  'ved ikke',
  'ja',
  'driften',
  '250.000 kr.',
  '2018',
  'borger',
  'Kirsten Holm',
  'k@example.dk',
  '22334455',
  'ja',
];

/** Messages that say more than was asked: sure, unsure, under labels, and in the other language. */
const paragraphs = [
  'Vi i Odder Kommune vil lægge alle byggesager ud på et kort. Vi står selv for det sammen med borgerforeningen. Det er betalt af driften og løber fra januar 2018 til juni 2019. Mvh Bo Lund, bo@odder.example',
  'Titel: Nabovagten\nEjer: KL\nNiveau: nationalt\nPeriode: 2018\nBeskrivelse: Alle får en sms, før vejen bliver gravet op.',
  'We would like the municipality to publish its minutes. Perhaps the library could host it, maybe some time next year, if somebody finds the money.',
  'Det passer ind i kommunens klimaplan, og problemet er, at ingen ved, hvem der har ansvaret for luften.',
];

const act: fc.Arbitrary<Turn['act']> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...paragraphs).map(say) },
  { weight: 6, arbitrary: fc.constantFrom(...good).map(say) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }).map(say) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(
        'ja',
        'nej',
        'måske',
        'hjælp',
        'tilbage',
        'forfra',
        'stop',
        'status',
        'english',
        'dansk',
        'pause',
        'send',
        '2',
        '',
        '🙂',
        'ret titlen',
        'hvad er fristen?',
        'hvad koster mælk?',
      )
      .map(say),
  },
  { weight: 1, arbitrary: fc.constant<Turn['act']>({ did: 'unknown' }) },
  { weight: 1, arbitrary: fc.constant<Turn['act']>({ did: 'join' }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('title', 'owner', 'organisation', 'nonsense')
      .map((field): Turn['act'] => ({ did: 'press', action: { do: 'change', field } })),
  },
  { weight: 1, arbitrary: fc.constant<Turn['act']>({ did: 'press', action: { do: 'send', review: 'another' } }) },
);

/** Plays acts from an empty draft, the draft going through JSON between every two. */
const play = (
  acts: readonly Turn['act'][],
  each: (before: Draft, step: ReturnType<typeof advance>, turn: Turn) => void,
): Draft => {
  let draft = newDraft('first', content.version, 'da');
  for (const one of acts) {
    const step = advance(draft, turnOf(one), scene);
    each(draft, step, turnOf(one));
    draft = JSON.parse(JSON.stringify(step.draft)) as Draft;
  }
  return draft;
};

test('any conversation gets a worded reply to every turn, and the draft stays plain JSON', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      play(acts, (_, step) => {
        assert.ok(step.says.length > 0);
        assert.ok(wordUtterances(step.says, content, step.draft.language, 'web').every((reply) => reply.text.length > 0));
        assert.deepEqual(JSON.parse(JSON.stringify(step.draft)), step.draft);
      });
    }),
    { numRuns: 100 },
  );
});

test('nothing is submitted but a complete draft whose very version was shown before', () => {
  let submitted = 0;
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), fc.array(act, { maxLength: 5 }), (before, between) => {
      play([...before, ...good.map(say), ...between, say('ja'), say('ja')], (draft, step) => {
        if (!step.submit) return;
        submitted += 1;
        assert.equal(draft.reviewed, currentReview(scene, draft));
        assert.deepEqual(missingFields(consultation, draft.answers), []);
        assert.equal(nextField(consultation, draft.answers), null);
        assert.deepEqual(askedAnswers(consultation, step.draft.answers), askedAnswers(consultation, draft.answers));
      });
    }),
    { numRuns: 100 },
  );
  assert.ok(submitted > 50, `only ${submitted} conversations came to a submission`);
});

test('a submitted draft is never changed by anything said afterwards', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 10 }), (after) => {
      let sealed: Draft | null = null;
      play([...good.map(say), say('ja'), ...after], (before, step) => {
        if (before.stage === 'submitted') {
          sealed = before;
          assert.equal(step.submit, false);
          if (step.draft.id === before.id) assert.deepEqual(step.draft.answers, before.answers);
        }
      });
      assert.ok(sealed);
    }),
    { numRuns: 80 },
  );
});

test('what was answered stays answered, whatever is said next, until it is answered anew or thrown away', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      play(acts, (before, step) => {
        if (step.draft.id !== before.id) return;
        for (const [field, answer] of Object.entries(before.answers)) {
          const after = step.draft.answers[field];
          assert.ok(after, `${field} was lost`);
          if (after !== answer && JSON.stringify(after) !== JSON.stringify(answer)) assert.equal(after.turn, step.draft.turns);
        }
      });
    }),
    { numRuns: 100 },
  );
});

test('the deadline itself is in time, and a millisecond later is late', () => {
  const at = (moment: string) => timingOf(consultation, instant(moment)).timing;
  assert.equal(at('2017-05-31T21:59:59.999Z'), 'before');
  assert.equal(at('2017-05-31T22:00:00.000Z'), 'open');
  assert.equal(at('2017-08-20T21:59:59.999Z'), 'open');
  assert.equal(at('2017-08-20T22:00:00.000Z'), 'late');
  assert.equal(timingOf({ ...consultation, takesLate: false }, instant('2017-08-20T22:00:00.000Z')).timing, 'closed');
});

test('100 KB of the worst text is answered in the time of an ordinary turn times a few', () => {
  const worst = [
    'x'.repeat(100_000),
    '1-'.repeat(50_000),
    `${' '.repeat(99_999)}a`,
    'a@'.repeat(50_000),
    '('.repeat(100_000),
    'æ '.repeat(50_000),
  ];
  for (const text of worst) {
    const start = performance.now();
    advance(newDraft('first', content.version, 'da'), turnOf(say(text)), scene);
    advance(newDraft('first', content.version, 'da'), turnOf(say(text.slice(0, 20_000))), scene);
    assert.ok(performance.now() - start < 500);
  }
});

const atReview = good.reduce<Draft>(
  (draft, text) => advance(draft, turnOf(say(text)), scene).draft,
  newDraft('first', content.version, 'da'),
);

test('at the review only a clear yes sends: no refusal, delay, condition, question or other wish does', () => {
  assert.equal(atReview.stage, 'reviewing');
  const unclear = [
    'send ikke endnu',
    'nej send ikke',
    'du må ikke sende det',
    'vi sender det i næste uge',
    'jeg venter lidt med at sende',
    "don't send it yet",
    'er det sendt?',
    'skal jeg sende det nu',
    'hvornår sender I det',
    'send en kopi til mig',
    'send det når Bo har set det',
    'ja tak, men senere',
    'ja, hvis titlen bliver rettet',
    'ja ja rolig nu',
    'måske',
    'hvem ser det?',
    'kh@example.dk',
    'det ser fornuftigt ud, men beløbet er forkert',
    'hvis alt er rigtigt',
    'yes but change the title first',
    'not now',
    'jeg er i tvivl',
    'hov',
    'nej',
    'stop',
    'tilbage',
    'english',
    'tak',
    'hej',
    '5',
  ];
  for (const text of unclear) assert.equal(advance(atReview, turnOf(say(text)), scene).submit, false, text);
  for (const text of [
    'ja',
    'ja tak',
    'send',
    'ja, send det',
    'send forslaget nu',
    'jep',
    'yes please',
    'send it',
    'ja det er fint, send bare',
    'ja, afsted med det',
  ])
    assert.equal(advance(atReview, turnOf(say(text)), scene).submit, true, text);
});
