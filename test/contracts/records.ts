import type { Conversation, DraftId } from '../../src/domain/draft.js';
import type { Outbox } from '../../src/domain/email.js';
import type { StoredProposal } from '../../src/domain/proposal.js';
import { type Instant, instant } from '../../src/domain/time.js';
import type { Stage } from '../../src/domain/turn.js';

/** Records for the tests of stores and delivery: as small as they can be, and whole. */

export const someMoment = instant('2017-08-01T10:00:00Z');

export interface ConversationSketch {
  readonly key?: string;
  readonly revision: number;
  readonly draft?: DraftId;
  readonly stage?: Stage;
  readonly touched?: Instant;
  readonly said?: string;
  readonly answered?: boolean;
}

export const conversationOf = (sketch: ConversationSketch): Conversation => {
  const {
    key = 'web:one',
    revision,
    draft = 'draft-one',
    stage = 'asking',
    touched = someMoment,
    said = 'Lokalt, på Ærø',
  } = sketch;
  return {
    key,
    revision,
    started: someMoment,
    touched,
    draft: {
      id: draft,
      version: 'v1',
      language: 'da',
      answers: sketch.answered === false ? {} : { title: { state: 'given', value: said, said, turn: 1 } },
      misses: 0,
      turns: revision,
      stage,
    },
    transcript: [{ by: 'respondent', turn: `turn-${revision}`, at: touched, text: said }],
  };
};

export interface ProposalSketch {
  readonly draft?: DraftId;
  readonly reference?: string;
  readonly conversation?: string;
  readonly outbox?: Outbox;
  readonly submitted?: Instant;
}

export const queued: Outbox = { state: 'queued', attempts: 0, next: someMoment };

export const proposalOf = (sketch: ProposalSketch = {}): StoredProposal => {
  const {
    draft = 'draft-one',
    reference = 'XCPN-C6NM',
    conversation = 'web:one',
    outbox = queued,
    submitted = someMoment,
  } = sketch;
  const messageId = `<${reference}@intake.example.dk>`;
  const raw = `Message-ID: ${messageId}\r\nFrom: intake@example.dk\r\nTo: ogp@example.dk\r\nSubject: ${reference}\r\n\r\n${draft}\r\n`;
  return {
    proposal: {
      reference,
      draft,
      conversation,
      channel: 'web',
      version: 'v1',
      language: 'da',
      submitted,
      late: false,
      answers: { title: { state: 'given', value: 'Åbne data', said: 'Åbne data', turn: 1 } },
    },
    email: {
      messageId,
      envelope: { from: 'intake@example.dk', to: ['ogp@example.dk'] },
      raw: Buffer.from(raw).toString('base64'),
    },
    outbox,
  };
};
