import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Transcript } from '../../src/cli/transcript.js';
import { actOf, countingIds, emailText, replyText, saidLine, transcriptHead, turnSeconds } from '../../src/cli/transcript.js';
import type { Content } from '../../src/domain/consultation.js';
import type { Proposal } from '../../src/domain/proposal.js';
import type { Instant } from '../../src/domain/time.js';
import { instant, later, second } from '../../src/domain/time.js';
import type { Assistant, Entry, Outcome, Turn } from '../../src/domain/turn.js';
import { openAssistant } from '../../src/intake/handle-turn.js';
import { mailPress } from '../../src/mail/press.js';
import { openLowdbStore } from '../../src/stores/lowdb-store.js';

const conversation = 'terminal:transcript';

interface Stage {
  readonly assistant: Pick<Assistant, 'take' | 'history'>;
  readonly emails: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

const openStage = async (content: Content, folder: string, newDraftId: () => string): Promise<Stage> => {
  const { store, outbox } = await openLowdbStore(folder, { now: () => instant(Date.now()), log: () => undefined });
  const assistant = openAssistant({
    store,
    content,
    press: mailPress(),
    mailFrom: 'intake@localhost.localdomain',
    newDraftId,
    submitted: () => undefined,
    log: () => undefined,
  });
  const emails = async (): Promise<readonly string[]> => {
    const proposals: Proposal[] = [];
    for await (const { proposal } of outbox.proposals()) proposals.push(proposal);
    return proposals.sort((a, b) => (a.submitted < b.submitted ? -1 : 1)).map((proposal) => emailText(proposal, content));
  };
  return { assistant, emails, close: () => store.close() };
};

const entriesOf = (outcome: Outcome): readonly Entry[] => {
  if (outcome.state === 'not-saved') throw new Error('The turn was not saved.');
  return outcome.entries;
};

/**
 * Plays a transcript against the whole assistant with a real store, and writes down what came: the head, every line, and the text of
 * each e-mail at the end. The store is closed and opened again between turns now and then, so that nothing lives in memory alone, and
 * every turn is taken twice: the repeat must give the same entries.
 */
export const playTranscript = async (script: Transcript, content: Content): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'transcript-'));
  const newDraftId = countingIds();
  let stage = await openStage(content, folder, newDraftId);
  let clock: Instant = script.now;
  let review = '';
  let count = 0;
  const take = async (act: Turn['act'], id: string): Promise<string> => {
    clock = later(clock, turnSeconds * second);
    const turn: Turn = { id, conversation, channel: script.channel, at: clock, act };
    const entries = entriesOf(await stage.assistant.take(turn));
    const repeated = entriesOf(await stage.assistant.take(turn));
    if (JSON.stringify(repeated) !== JSON.stringify(entries))
      throw new Error(
        `Turn ${id} was answered otherwise when it was repeated: ${JSON.stringify(entries)} ${JSON.stringify(repeated)}`,
      );
    review =
      entries.flatMap((entry) => (entry.by === 'assistant' && entry.reply.card ? [entry.reply.card.review] : [])).at(-1) ??
      review;
    return `${replyText(entries)}\n`;
  };
  try {
    let written = transcriptHead(script) + (await take({ did: 'join', language: script.language }, 'join'));
    for (const step of script.steps) {
      if ('clock' in step) {
        clock = step.clock;
        written += `${step.written}\n\n`;
        continue;
      }
      count += 1;
      if (count % 5 === 0) {
        await stage.close();
        stage = await openStage(content, folder, newDraftId);
      }
      const act = actOf(step.said, review);
      written += `${saidLine(step.said)}\n\n${await take(act, `turn-${count}`)}`;
    }
    for (const email of await stage.emails()) written += `${email}\n`;
    return `${written.trimEnd()}\n`;
  } finally {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  }
};
