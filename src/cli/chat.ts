import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { openClock } from '../clock.js';
import { readConfig } from '../config.js';
import { loadContent } from '../content/load.js';
import type { Problem } from '../domain/consultation.js';
import { problemLine } from '../domain/consultation.js';
import type { Instant } from '../domain/time.js';
import { later, second } from '../domain/time.js';
import type { Entry, Turn } from '../domain/turn.js';
import { openAssistant } from '../intake/handle-turn.js';
import { openLog } from '../log.js';
import { mailPress } from '../mail/press.js';
import { fullCatalogue } from '../messages/full-catalogue.js';
import { openLowdbStore } from '../stores/lowdb-store.js';
import { plainMarkdown } from './plain-markdown.js';
import { projectRoot } from './project.js';
import { actOf, countingIds, emailText, replyText, saidLine, transcriptHead, turnSeconds } from './transcript.js';

/** `npm run chat`: the same assistant in the terminal. Goes on where it stopped; nothing is sent to anybody. */
const { values } = parseArgs({
  options: { record: { type: 'string' }, language: { type: 'string', default: 'da' }, new: { type: 'boolean', default: false } },
});

const refuse = (problems: readonly Problem[]): never => {
  for (const problem of problems) console.error(problemLine(problem));
  process.exit(1);
};
const read = readConfig(process.env);
const config = 'config' in read ? read.config : refuse(read.problems);
const loaded = await loadContent(projectRoot(), config.consultation, fullCatalogue);
const content = loaded.content ?? refuse(loaded.problems);

const { record } = values;
const language = values.language === 'en' ? 'en' : 'da';
const conversation = `terminal:${content.consultation.id}`;
const start = openClock(config.intakeNow);
const begun = start();
let turns = 0;

/** A recording has a transcript's clock, ids and store, so that it plays as it was recorded. */
const now = (): Instant => (record === undefined ? start() : later(begun, turns * turnSeconds * second));
const folder = record === undefined ? join(config.dataDir, 'terminal') : await mkdtemp(join(tmpdir(), 'recording-'));
const log = openLog('error');
const { store, outbox } = await openLowdbStore(folder, { now, log }).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
const submitted: string[] = [];
const assistant = openAssistant({
  store,
  content,
  press: mailPress(),
  mailFrom: config.mailFrom,
  newDraftId: record === undefined ? () => randomBytes(16).toString('base64url') : countingIds(),
  submitted: (draft) => submitted.push(draft),
  log,
});

const head = { title: ['Recorded in the terminal.'], consultation: content.consultation.id, language, now: begun } as const;
let written = transcriptHead({ ...head, channel: 'terminal' });
let review = '';

const take = async (act: Turn['act'], id: string = randomUUID()): Promise<void> => {
  turns += 1;
  const outcome = await assistant.take({ id, conversation, channel: 'terminal', at: now(), act });
  const entries: readonly Entry[] = outcome.state === 'done' ? outcome.entries : [];
  review =
    entries.flatMap((entry) => (entry.by === 'assistant' && entry.reply.card ? [entry.reply.card.review] : [])).at(-1) ?? review;
  written += `${replyText(entries)}\n`;
  console.log(`\n${plainMarkdown(outcome.state === 'done' ? replyText(entries) : outcome.reply.text)}`);
};

let emails = '';

const showEmail = async (): Promise<void> => {
  for (const draft of submitted.splice(0)) {
    const proposal = await outbox.proposal(draft);
    if (!proposal) continue;
    emails += `${emailText(proposal.proposal, content)}\n`;
    const file = join(tmpdir(), `${proposal.proposal.reference}.eml`);
    await writeFile(file, Buffer.from(proposal.email.raw, 'base64'), { mode: 0o600 });
    console.log(`(The terminal sends nothing. The e-mail is in ${file})\n`);
  }
};

if (values.new) await store.remove(conversation);
if ((await assistant.history(conversation, 0)).length > 0) await take({ did: 'join', language });
else await take({ did: 'join', language }, 'join');

const input = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
input.prompt();
for await (const line of input) {
  written += `${saidLine(line)}\n\n`;
  await take(actOf(line, review));
  await showEmail();
  if (record !== undefined) await writeFile(record, `${(written + emails).trimEnd()}\n`);
  input.prompt();
}
await store.close();
if (record !== undefined) await rm(folder, { recursive: true, force: true });
