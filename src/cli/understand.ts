import { createInterface } from 'node:readline';
import { loadContent } from '../content/load.js';
import { problemLine } from '../domain/consultation.js';
import { fullCatalogue } from '../messages/full-catalogue.js';
import { projectRoot } from './project.js';
import { parseInput, understandLine } from './understand-line.js';

/** `npm run -s understand`: one JSON object a line in, one out. See the README for both shapes. */
const { content, problems } = await loadContent(projectRoot(), process.env.CONSULTATION ?? 'ogp-2017-2019', fullCatalogue);
if (!content) {
  for (const problem of problems) console.error(problemLine(problem));
  process.exit(1);
}
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  const input = parseInput(line, content);
  process.stdout.write(`${JSON.stringify('error' in input ? input : understandLine(input, content))}\n`);
}
