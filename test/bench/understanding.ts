import DateTime from '@microsoft/recognizers-text-date-time';
import { understandLine } from '../../src/cli/understand-line.js';
import { isoDate } from '../../src/domain/time.js';
import { readPeriod } from '../../src/recognizers/date-time/period.js';
import { contentOf } from '../project.js';
import { everyRecognizer } from '../recognizers/every-recognizer.js';
import { worstTexts } from '../recognizers/worst-texts.js';
import { rowsOf } from '../understanding/rows.js';
import { median, report } from './figures.js';

/** Milliseconds of the processor that a piece of work takes, whatever else the machine does. */
const worked = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** Milliseconds that a piece of work takes. */
const timed = (work: () => unknown): number => {
  const before = performance.now();
  work();
  return performance.now() - before;
};

/** Our grammar beside the package's own English model on the same sentences. */
const benchDates = async (): Promise<void> => {
  const model = new DateTime.DateTimeRecognizer('en-us').getDateTimeModel();
  const today = isoDate(2017, 6, 15);
  const texts = (await rowsOf('dates-en', 'development')).map(({ text }) => text);
  const reference = new Date(2017, 5, 15);
  for (let round = 0; round < 3; round++) for (const text of texts) model.parse(text, reference);
  for (let round = 0; round < 200; round++) for (const text of texts) readPeriod(text, today);
  const theirs = median(texts.map((text) => timed(() => model.parse(text, reference))));
  // One after the other: a text that was just read is remembered.
  const rounds = Array.from({ length: 9 }, () => texts.map((text) => timed(() => readPeriod(text, today))));
  const ours = median(texts.map((_, at) => median(rounds.map((round) => round[at] ?? 0))));
  report('an English answer about time, our grammar, median', `${(1000 * ours).toFixed(0)} µs`);
  report("the same answers, the package's English model, median", `${(1000 * theirs).toFixed(0)} µs`);
  report('times faster', (theirs / ours).toFixed(0), 'at least 100');
};

/** Words of a long paragraph. */
const longParagraph = 200;

const benchParagraphs = async (): Promise<void> => {
  const content = await contentOf('ogp-2017-2019');
  const rows = await rowsOf('paragraphs', 'development');
  const texts = rows.map(({ text }, at) => {
    const words = [text, rows[(at + 1) % rows.length]?.text ?? ''].join(' ').split(/\s+/);
    return [...words, ...words, ...words].slice(0, longParagraph).join(' ');
  });
  const read = (text: string): unknown => Object.values(everyRecognizer).map((recognize) => recognize(text));
  for (let round = 0; round < 3; round++) for (const text of texts) read(text);
  report(
    '200 words through every recognizer, median',
    `${median(texts.map((text) => timed(() => read(text)))).toFixed(2)} ms`,
    'at most 2 ms',
  );
  const lines = Array.from({ length: 1000 }, (_, at) => rows[at % rows.length]?.text ?? '');
  const all = timed(() => {
    for (const [id, text] of lines.entries()) understandLine({ id, text }, content);
  });
  report('1,000 paragraphs as npm run understand reads them', `${(all / 1000).toFixed(2)} s`, 'at most 5 s');
};

const benchWorst = (): void => {
  let worst = { name: '', piece: '', milliseconds: 0 };
  for (const { piece, text } of worstTexts())
    for (const [name, read] of Object.entries(everyRecognizer)) {
      const milliseconds = Math.min(
        worked(() => read(text)),
        worked(() => read(` ${text}`)),
      );
      if (milliseconds > worst.milliseconds) worst = { name, piece, milliseconds };
    }
  report(
    `100 KB of the worst: ${worst.name} on ${JSON.stringify(worst.piece)}`.slice(0, 57),
    `${worst.milliseconds.toFixed(0)} ms`,
    'at most 50 ms',
  );
};

/** How quickly everything is understood. */
export const benchUnderstanding = async (): Promise<void> => {
  await benchDates();
  await benchParagraphs();
  benchWorst();
};
