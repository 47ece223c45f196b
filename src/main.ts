import { openApp } from './app.js';
import { projectRoot } from './cli/project.js';
import type { Config } from './config.js';
import { readConfig } from './config.js';
import { loadContent } from './content/load.js';
import type { Content, Problem } from './domain/consultation.js';
import { problemLine } from './domain/consultation.js';
import { openLog } from './log.js';
import { fullCatalogue } from './messages/full-catalogue.js';
import { wordsIn } from './messages/words.js';

/** The composition root of the server: configuration and content are right, or every mistake is listed and nothing listens. */
const refuse = (problems: readonly Problem[]): never => {
  for (const problem of problems) console.error(problemLine(problem));
  process.exit(1);
};

const greet = (url: string, config: Config, content: Content): void => {
  const mail = config.smtpUrl === null ? `${url}/mailbox` : 'none: e-mails go to the mail server of SMTP_URL';
  console.log(`Chat page             ${url}/`);
  console.log(`Development mailbox   ${mail}`);
  console.log(`Dialog                ${content.consultation.id}: ${wordsIn(content, 'da').text('name')}`);
};

const read = readConfig(process.env);
const config = 'config' in read ? read.config : refuse(read.problems);
const root = projectRoot();
const { content, problems } = await loadContent(root, config.consultation, fullCatalogue, {
  ...(config.coordinatorEmail !== null && { coordinatorEmail: config.coordinatorEmail }),
});
const app = await openApp(config, content ?? refuse(problems), root, openLog(config.logLevel)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
if (content) greet(app.url, config, content);

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => {
    if (stopping) process.exit(1);
    stopping = true;
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
