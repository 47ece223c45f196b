import type { Answers, RefusalReason, Value } from '../../src/domain/answer.js';
import type { Consultation } from '../../src/domain/consultation.js';
import { isoDate } from '../../src/domain/time.js';
import type { Help, Timing, Utterance } from '../../src/domain/utterance.js';

/** A value of each kind of field, as it is stored. */
const sampleOf = (field: Consultation['fields'][number]): Value => {
  switch (field.kind) {
    case 'text':
      return 'Et svar med *stjerner*';
    case 'choice':
      return field.options.slice(0, field.pick === 'one' ? 1 : 2);
    case 'consent':
      return true;
    case 'period':
      return { start: isoDate(2018, 7, 1), end: isoDate(2020, 6, 30) };
    case 'owner':
      return 'Aarhus Kommune';
    case 'partners':
      return ['KL', 'Region Midtjylland'];
    case 'amount':
      return 250_000;
    case 'email':
      return 'karen@example.dk';
    case 'phone':
      return '12345678';
  }
};

/** An answer to every field. */
export const fullAnswers = ({ fields }: Consultation): Answers =>
  Object.fromEntries(fields.map((field) => [field.id, { state: 'given', value: sampleOf(field), said: 'sagt', turn: 1 }]));

const timings: readonly Timing[] = [
  { timing: 'before' },
  { timing: 'open', days: 12, hours: 3 },
  { timing: 'open', days: 1, hours: 0 },
  { timing: 'open', days: 0, hours: 1 },
  { timing: 'open', days: 0, hours: 0 },
  { timing: 'late' },
  { timing: 'closed' },
];

const refusals: readonly RefusalReason[] = [
  { reason: 'too-short', limit: 20 },
  { reason: 'too-long', limit: 4000, length: 4321 },
  ...(
    [
      'not-an-option',
      'not-yes-or-no',
      'not-a-period',
      'no-such-day',
      'not-a-name',
      'not-a-person',
      'which-one',
      'yes-or-no-only',
      'not-an-amount',
      'not-an-email',
      'not-a-phone',
      'end-before-start',
      'one-option-only',
      'one-name-only',
      'no-letters',
    ] as const
  ).map((reason) => ({ reason })),
];

type Examples = { readonly [S in Utterance['say']]: readonly Extract<Utterance, { say: S }>[] };

/** Every utterance, with every field, option, reason and moment it may name. One without an example here does not compile. */
export const everyUtterance = (consultation: Consultation, topics: readonly string[]): readonly Utterance[] => {
  const { fields } = consultation;
  const answers = fullAnswers(consultation);
  const ids = fields.map(({ id }) => id);
  const examples: Examples = {
    welcome: timings.map((timing) => ({ say: 'welcome', timing })),
    ask: ids.flatMap((field) =>
      ([0, 1, 2] as const).flatMap((help: Help) =>
        [true, false].flatMap((again) =>
          [{}, answers].map((given) => ({ say: 'ask', field, help, again, answers: given }) as const),
        ),
      ),
    ),
    took: fields.flatMap(({ id: field }) => [
      { say: 'took', field, answer: answers[field] ?? { state: 'skipped', turn: 1 }, changed: false, implied: ['year'] },
      {
        say: 'took',
        field,
        answer: { state: 'unknown', said: 'ved ikke', turn: 1 },
        changed: true,
        implied: ['unit', 'century'],
      },
    ]),
    refused: refusals.map((refusal) => ({ say: 'refused', field: 'title', refusal })),
    candidates: fields.flatMap((field) => [
      { say: 'candidates', field: field.id, candidates: [sampleOf(field)] },
      { say: 'candidates', field: field.id, candidates: [sampleOf(field), sampleOf(field)] },
    ]),
    offer: [
      ...fields.map((field) => ({ say: 'offer', offers: [{ field: field.id, value: sampleOf(field) }] }) as const),
      { say: 'offer', offers: fields.map((field) => ({ field: field.id, value: sampleOf(field) })) },
    ],
    place: [{ say: 'place', fields: ids, text: 'Noget med *planen*' }],
    'switch-offer': (['da', 'en'] as const).map((language) => ({ say: 'switch-offer', language })),
    'question-or-answer': [{ say: 'question-or-answer', field: 'title', text: 'Hvad er fristen?' }],
    moved: [{ say: 'moved', field: 'title', longer: 'description' }],
    note: fields.flatMap((field) =>
      field.kind === 'choice' ? (field.flags ?? []).map((option) => ({ say: 'note', field: field.id, option }) as const) : [],
    ),
    skipped: ids.map((field) => ({ say: 'skipped', field })),
    removed: [{ say: 'removed', field: 'phone' }],
    'not-skippable': [true, false].map((unknown) => ({ say: 'not-skippable', field: 'owner', unknown })),
    'not-unknowable': ids.map((field) => ({ say: 'not-unknowable', field })),
    help: [null, ...ids].map((field) => ({ say: 'help', field })),
    summary: [
      { say: 'summary', answers: {}, left: 12 },
      { say: 'summary', answers, left: 1 },
      { say: 'summary', answers, left: 0 },
    ],
    paused: [{ say: 'paused' }],
    resumed: [{ say: 'resumed' }],
    'at-start': [{ say: 'at-start' }],
    'nothing-to-change': [
      { say: 'nothing-to-change', names: [] },
      { say: 'nothing-to-change', names: ids },
    ],
    'confirm-restart': [{ say: 'confirm-restart' }],
    'confirm-cancel': [{ say: 'confirm-cancel' }],
    'confirm-send': [{ say: 'confirm-send' }],
    'yes-or-no': [{ say: 'yes-or-no' }],
    'went-on': [{ say: 'went-on' }],
    restarted: [{ say: 'restarted' }],
    cancelled: [{ say: 'cancelled' }],
    'language-switched': [{ say: 'language-switched' }],
    'language-same': [{ say: 'language-same' }],
    contact: [{ say: 'contact' }],
    faq: topics.map((topic) => ({ say: 'faq', topic })),
    'faq-unknown': [{ say: 'faq-unknown' }],
    review: timings.flatMap((timing) => [
      { say: 'review', answers, review: 'hash', missing: [], more: ids.slice(0, 6), timing },
      { say: 'review', answers: {}, review: 'hash', missing: ['title', 'owner'], more: [], timing },
    ]),
    missing: [{ say: 'missing', fields: ['title', 'owner'] }],
    'review-stale': [{ say: 'review-stale' }],
    'not-open-yet': [{ say: 'not-open-yet' }],
    closed: [{ say: 'closed' }],
    submitted: [true, false].map((late) => ({ say: 'submitted', reference: 'K7QM-2XRA', late })),
    'already-submitted': [{ say: 'already-submitted', reference: 'K7QM-2XRA' }],
    another: [{ say: 'another' }],
    ended: [{ say: 'ended' }],
    'text-too-long': [{ say: 'text-too-long', length: 100_000, limit: 20_000 }],
    'nothing-said': [{ say: 'nothing-said' }],
    'cpr-number': [{ say: 'cpr-number' }],
    'no-words': [{ say: 'no-words' }],
    'no-attachments': [{ say: 'no-attachments' }],
    'unknown-button': [{ say: 'unknown-button' }],
    thanks: [{ say: 'thanks' }],
    hello: [{ say: 'hello' }],
  };
  return Object.values(examples).flat();
};
