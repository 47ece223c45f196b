import { randomBytes, randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { openClock } from '../clock.js';
import { readConfig } from '../config.js';
import { loadContent } from '../content/load.js';
import { problemLine } from '../domain/consultation.js';
import type { Entry, Turn } from '../domain/turn.js';
import { openAssistant } from '../intake/handle-turn.js';
import { openLog } from '../log.js';
import { mailPress } from '../mail/press.js';
import { fullCatalogue } from '../messages/full-catalogue.js';
import { openLowdbStore } from '../stores/lowdb-store.js';
import { plainMarkdown } from './plain-markdown.js';
import { projectRoot } from './project.js';
import { actOf, replyText, saidLine, transcriptHead } from './transcript.js';

/** `npm run chat`: the same assistant in the terminal. Goes on where it stopped; nothing is sent to anybody. */
const { values } = parseArgs({
  options: { record: { type: 'string' }, language: { type: 'string', default: 'da' }, new: { type: 'boolean', default: false } },
});
const read = readConfig(process.env);
if (!('config' in read)) {
  for (const problem of read.problems) console.error(problemLine(problem));
  process.exit(1);
}
const { config } = read;
const { content, problems } = await loadContent(projectRoot(), config.consultation, fullCatalogue);
if (!content) {
  for (const problem of problems) console.error(problemLine(problem));
  process.exit(1);
}
const log = openLog('error');
const now = openClock(config.intakeNow);
const language = values.language === 'en' ? 'en' : 'da';
const { store, outbox } = await openLowdbStore(join(config.dataDir, 'terminal'), { now, log });
const submitted: string[] = [];
const assistant = openAssistant({
  store,
  content,
  press: mailPress(),
  mailFrom: config.mailFrom,
  newDraftId: () => randomBytes(16).toString('base64url'),
  submitted: (draft) => submitted.push(draft),
  log,
});

const conversation = `terminal:${content.consultation.id}`;
if (values.new || values.record !== undefined) await store.remove(conversation);
let written = transcriptHead({
  title: ['Recorded in the terminal.'],
  consultation: content.consultation.id,
  language,
  now: now(),
});
let review = '';

const take = async (act: Turn['act'], id: string = randomUUID()): Promise<void> => {
  const outcome = await assistant.take({ id, conversation, channel: 'terminal', at: now(), act });
  const entries: readonly Entry[] = outcome.state === 'done' ? outcome.entries : [];
  review =
    entries.flatMap((entry) => (entry.by === 'assistant' && entry.reply.card ? [entry.reply.card.review] : [])).at(-1) ?? review;
  written += `${replyText(entries)}\n`;
  const shown = outcome.state === 'done' ? replyText(entries) : outcome.reply.text;
  console.log(`\n${plainMarkdown(shown)}`);
};

const showEmail = async (): Promise<void> => {
  for (const draft of submitted.splice(0)) {
    const file = join(config.dataDir, 'terminal', `${draft}.eml`);
    const proposal = await outbox.proposal(draft);
    await writeFile(file, Buffer.from(proposal?.email.raw ?? '', 'base64'));
    console.log(`(The terminal sends nothing. The e-mail is in ${file})\n`);
  }
};

const past = await assistant.history(conversation, 0);
if (past.length > 0) await take({ did: 'join', language });
else await take({ did: 'join', language }, 'join');

const input = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
input.prompt();
for await (const line of input) {
  written += `${saidLine(line)}\n\n`;
  await take(actOf(line, review));
  await showEmail();
  if (values.record !== undefined) await writeFile(values.record, written);
  input.prompt();
}
await store.close();
