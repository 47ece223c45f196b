import { checkAll } from '../content/check-all.js';
import { problemLine } from '../domain/consultation.js';
import { languages } from '../domain/language.js';
import { fullCatalogue } from '../messages/full-catalogue.js';
import { projectRoot } from './project.js';

/** `npm run check [-- folder]`: every mistake in `dialogs/` and `locales/`, a line each; or one line of what was checked. */
const { problems, dialogs, texts, questions } = await checkAll(process.argv[2] ?? projectRoot(), fullCatalogue);
for (const problem of problems) console.error(problemLine(problem));
if (problems.length > 0) process.exitCode = 1;
else
  console.log(
    `Nothing to mend: ${dialogs} ${dialogs === 1 ? 'dialog' : 'dialogs'}, ${texts} texts in ${languages.length} languages, ${questions} questions in the FAQ.`,
  );
