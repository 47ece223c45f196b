import { askedAnswers } from '../conversation/next-field.js';
import type { Answers, FieldId } from '../domain/answer.js';
import type { Content } from '../domain/consultation.js';
import type { Language } from '../domain/language.js';
import { plainAnswers } from '../domain/plain-answers.js';
import type { Proposal } from '../domain/proposal.js';
import type { Instant } from '../domain/time.js';
import type { Channel } from '../domain/turn.js';
import { wordsIn } from '../messages/words.js';

/**
 * `proposal.json`, for other systems: what `proposalSchema` describes. A reader checks `schemaVersion`; properties may be added under the
 * same version, and none is taken away.
 */
export interface ProposalJson {
  readonly schemaVersion: 1;
  /** As the respondent was told it. */
  readonly reference: string;
  /** The id of the consultation. */
  readonly consultation: string;
  /** The version of the dialog and its words. */
  readonly version: string;
  readonly submitted: Instant;
  readonly late: boolean;
  readonly language: Language;
  readonly channel: Channel;
  /** A choice is one option id or a list, by the field's `pick`; a period is `{start, end}`, both inclusive, `null` for open. */
  readonly answers: Readonly<Record<FieldId, unknown>>;
  /** The respondent's own words behind each answer. */
  readonly said: Readonly<Record<FieldId, string>>;
  readonly unknown: readonly FieldId[];
  readonly skipped: readonly FieldId[];
  /** What the fields, and as `field.option` their options, are called in the e-mail. */
  readonly labels: Readonly<Record<string, string>>;
}

const inState = (answers: Answers, state: 'unknown' | 'skipped'): readonly FieldId[] =>
  Object.keys(answers).filter((field) => answers[field]?.state === state);

const saidIn = (answers: Answers): ProposalJson['said'] =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([field, answer]) => (answer.state === 'given' ? [[field, answer.said] as const] : [])),
  );

const labelsOf = (content: Content, language: Language): ProposalJson['labels'] => {
  const words = wordsIn(content, language);
  return Object.fromEntries(
    content.consultation.fields.flatMap((field) => [
      [field.id, words.label(field.id)] as const,
      ...(field.kind === 'choice'
        ? field.options.map((option) => [`${field.id}.${option}`, words.option(field.id, option, 'label')] as const)
        : []),
    ]),
  );
};

/** A proposal as data, with labels in the language of the e-mail. */
export const proposalJson = (proposal: Proposal, content: Content, language: Language = 'da'): ProposalJson => {
  const answers = askedAnswers(content.consultation, proposal.answers);
  return {
    schemaVersion: 1,
    reference: proposal.reference,
    consultation: content.consultation.id,
    version: proposal.version,
    submitted: proposal.submitted,
    late: proposal.late,
    language: proposal.language,
    channel: proposal.channel,
    answers: plainAnswers(content.consultation, answers),
    said: saidIn(answers),
    unknown: inState(answers, 'unknown'),
    skipped: inState(answers, 'skipped'),
    labels: labelsOf(content, language),
  };
};

const text = { type: 'string' } as const;
const fieldIds = { type: 'array', items: text, description: 'Field ids.' } as const;
const texts = (description: string) => ({ type: 'object', additionalProperties: text, description }) as const;

/** The JSON Schema of `proposal.json` (draft 2020-12). */
export const proposalSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Proposal',
  description: 'One proposal to a consultation, as it was confirmed by the respondent.',
  type: 'object',
  required: [
    'schemaVersion',
    'reference',
    'consultation',
    'version',
    'submitted',
    'late',
    'language',
    'channel',
    'answers',
    'said',
    'unknown',
    'skipped',
    'labels',
  ],
  properties: {
    schemaVersion: { const: 1 },
    reference: { ...text, description: 'The reference number the respondent was given.' },
    consultation: { ...text, description: 'The id of the consultation.' },
    version: { ...text, description: 'The version (hash) of the questions and their words.' },
    submitted: { ...text, description: 'When the respondent said yes: ISO 8601, UTC.' },
    late: { type: 'boolean', description: 'Whether that was after the deadline.' },
    language: { enum: ['da', 'en'], description: 'The language the respondent wrote in.' },
    channel: { enum: ['web', 'terminal'] },
    answers: {
      type: 'object',
      description:
        'The answers by field id. Text, owner, e-mail and phone: a string. Choice: an option id, or a list of them. Partners: a list ' +
        'of names. Amount: whole Danish kroner. Consent: true or false. Period: {start, end}, ISO days, both inclusive, null for open.',
      additionalProperties: {
        anyOf: [
          text,
          { type: 'number' },
          { type: 'boolean' },
          { type: 'array', items: text },
          {
            type: 'object',
            required: ['start', 'end'],
            properties: { start: { type: ['string', 'null'] }, end: { type: ['string', 'null'] } },
          },
        ],
      },
    },
    said: texts("The respondent's own words behind each answer, by field id."),
    unknown: fieldIds,
    skipped: fieldIds,
    labels: texts('What fields, and as "field.option" their options, are called in the e-mail.'),
  },
} as const;
