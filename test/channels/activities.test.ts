import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { assistantActivity, turnOf } from '../../src/channels/activities.js';
import { reviewCard } from '../../src/channels/review-card.js';
import { instant } from '../../src/domain/time.js';
import type { Entry, ReviewCard, Turn } from '../../src/domain/turn.js';

const at = instant('2017-08-01T10:00:00Z');
const origin = { channel: 'web', conversationId: 'c', at } as const;
const actOf = (activity: object): Turn['act'] | undefined => turnOf({ type: 'message', ...activity }, origin)?.act;

test('only a payload exactly like one of our own buttons is a press', () => {
  const send = { intake: { do: 'send', review: 'r1' } };
  const change = { intake: { do: 'change', field: 'owner' } };
  const cases: readonly (readonly [object, Turn['act']])[] = [
    [{ value: send }, { did: 'press', action: { do: 'send', review: 'r1' } }],
    [{ value: change }, { did: 'press', action: { do: 'change', field: 'owner' } }],
    [
      { value: send, text: 'Send forslaget' },
      { did: 'press', action: { do: 'send', review: 'r1' } },
    ],
    [{ value: { ...send, extra: 1 } }, { did: 'unknown' }],
    [{ value: { intake: { do: 'send', review: 'r1', field: 'x' } } }, { did: 'unknown' }],
    [{ value: { intake: { do: 'send' } } }, { did: 'unknown' }],
    [{ value: { intake: { do: 'send', review: 7 } } }, { did: 'unknown' }],
    [{ value: { intake: { do: 'send', review: 'x'.repeat(101) } } }, { did: 'unknown' }],
    [{ value: { intake: { do: 'delete' } } }, { did: 'unknown' }],
    [{ value: { intake: 'send' } }, { did: 'unknown' }],
    [{ value: JSON.parse('{"intake":{"do":"send","review":"r"},"__proto__":{"a":1}}') }, { did: 'unknown' }],
    [{ value: JSON.parse('{"__proto__":{"intake":{"do":"send","review":"r"}}}') }, { did: 'unknown' }],
    [{ value: 'send' }, { did: 'unknown' }],
    [{ value: 0 }, { did: 'unknown' }],
    [{ value: [], text: ' ' }, { did: 'unknown' }],
    [
      { value: { other: true }, text: 'mine ord' },
      { did: 'say', text: 'mine ord', attachments: 0 },
    ],
    [
      { value: null, text: '' },
      { did: 'say', text: '', attachments: 0 },
    ],
    [{ text: 7 }, { did: 'say', text: '', attachments: 0 }],
    [
      { text: 'a', attachments: [{}, {}] },
      { did: 'say', text: 'a', attachments: 2 },
    ],
    [
      { text: 'a', attachments: 'x' },
      { did: 'say', text: 'a', attachments: 0 },
    ],
    [
      { text: 'a', locale: 'en-US' },
      { did: 'say', text: 'a', attachments: 0, language: 'en' },
    ],
    [
      { text: 'a', locale: 'DA' },
      { did: 'say', text: 'a', attachments: 0, language: 'da' },
    ],
    [
      { text: 'a', locale: 'de-DE' },
      { did: 'say', text: 'a', attachments: 0 },
    ],
    [
      { text: 'a', locale: 'english' },
      { did: 'say', text: 'a', attachments: 0 },
    ],
  ];
  for (const [activity, expected] of cases) assert.deepEqual(actOf(activity), expected, JSON.stringify(activity));
});

test('nothing a client can post throws, and the turn it makes is whole', () => {
  const activity = fc.oneof(
    fc.anything(),
    fc.record(
      {
        type: fc.oneof(fc.constant('message'), fc.string()),
        text: fc.oneof(fc.string({ unit: 'binary' }), fc.anything()),
        id: fc.anything(),
        value: fc.oneof(fc.object(), fc.constant({ intake: { do: 'send', review: 'r' } })),
        attachments: fc.anything(),
        locale: fc.anything(),
        channelData: fc.oneof(fc.anything(), fc.record({ clientActivityID: fc.anything() })),
      },
      { requiredKeys: [] },
    ),
  );
  fc.assert(
    fc.property(activity, (posted) => {
      const turn = turnOf(posted, origin);
      if (!turn) return;
      assert.ok(turn.id.length >= 1 && turn.id.length <= 100 && turn.id !== 'join');
      assert.equal(turn.conversation, 'web:c');
      assert.ok(['say', 'press', 'unknown'].includes(turn.act.did));
    }),
    { numRuns: 2000 },
  );
});

const said: Extract<Entry, { by: 'assistant' }> = {
  by: 'assistant',
  turn: 't',
  at,
  language: 'en',
  reply: { text: '**Who** owns it?', choices: [{ title: 'One', says: 'one body' }] },
  intake: { stage: 'asking', asks: ['owner'], answers: { level: 'local' } },
};

test('a reply is markdown with its choices as suggested actions, and channelData.intake is the state, exactly', () => {
  assert.deepEqual(
    assistantActivity(said, () => ''),
    {
      type: 'message',
      text: '**Who** owns it?',
      textFormat: 'markdown',
      locale: 'en',
      suggestedActions: { to: [], actions: [{ type: 'imBack', title: 'One', value: 'one body' }] },
      timestamp: new Date(at),
      inputHint: 'expectingInput',
      channelData: { intake: { stage: 'asking', asks: ['owner'], answers: { level: 'local' } } },
    },
  );
});

const review: ReviewCard = {
  review: 'hash',
  notes: ['Intet er sendt endnu.'],
  sections: [
    {
      title: 'Hvem',
      answers: [
        {
          field: 'owner',
          label: 'Ejer',
          text: 'Aarhus \\*Kommune\\*\n\nto linjer',
          changeTitle: 'Ret ejeren',
        },
      ],
    },
  ],
  missing: ['titlen', 'e-mailen'],
  sendTitle: 'Send forslaget',
};

test('a review is an Adaptive Card 1.5 beside its text: every answer, a button to change each, what is missing, and one to send', () => {
  const words = (language: string, key: string, values?: object): string => `${language} ${key} ${JSON.stringify(values)}`;
  const activity = assistantActivity({ ...said, reply: { text: 'Alt i alt', choices: [], card: review } }, words);
  assert.equal(activity.text, 'Alt i alt');
  assert.deepEqual(activity.attachments, [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: reviewCard(review, words('en', 'review.missing', { names: 'titlen and e-mailen' })),
    },
  ]);
  const card = JSON.stringify(reviewCard(review, ''));
  for (const part of [
    '"type":"AdaptiveCard"',
    '"version":"1.5"',
    '"text":"Hvem"',
    '"text":"Ejer"',
    '"text":"Aarhus \\\\*Kommune\\\\*"',
    '"text":"to linjer"',
    '"text":"Intet er sendt endnu."',
    '"title":"Ret ejeren","data":{"intake":{"do":"change","field":"owner"}}',
    '"title":"Send forslaget","data":{"intake":{"do":"send","review":"hash"}}',
  ])
    assert.ok(card.includes(part), `${part} in ${card}`);
  const unfinished = JSON.stringify(reviewCard(review, 'Der mangler: titlen.'));
  assert.ok(unfinished.includes('"text":"Der mangler: titlen."') && !unfinished.includes('"do":"send"'));
  assert.ok(!card.includes('attention'));
});
