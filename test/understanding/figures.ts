import { parseArgs } from 'node:util';
import { contentOf } from '../project.js';
import { judgeAnswer, judgeCommand, judgeDate, judgeParagraph, judgeQuestion, type Verdict } from './judge.js';
import { type PassageFigures, passageFigures } from './passages.js';
import { type Half, rowsOf } from './rows.js';
import { turnsFor } from './whole-proposal.js';

/**
 * `npm run figures`: how much is understood of language that no rule was written for (the held-out half), beside the half that rules were
 * written against. `-- --show` runs the development half alone and lists what went wrong in it; the other half is never shown.
 */
const { values } = parseArgs({ options: { show: { type: 'boolean', default: false } } });
const halves: readonly Half[] = values.show ? ['development'] : ['development', 'held-out'];
const content = await contentOf('ogp-2017-2019');

const print = (what: string, figures: readonly string[], limit: string): void =>
  console.log(`${what.padEnd(58)} ${figures.map((figure) => figure.padStart(18)).join(' ')}   ${limit}`.trimEnd());

const share = (verdicts: readonly Verdict[]): string => {
  const right = verdicts.filter((one) => one.right).length;
  return `${((100 * right) / Math.max(1, verdicts.length)).toFixed(1)} % of ${verdicts.length}`;
};

const show = (what: string, verdicts: readonly Verdict[]): void => {
  if (values.show) for (const one of verdicts) if (!one.right) console.log(`  ${what} ${one.id}: ${one.what}`);
};

/** One line: the same judgement on each half. */
const line = async (what: string, limit: string, judge: (half: Half) => Promise<readonly Verdict[]>): Promise<void> => {
  const figures: string[] = [];
  for (const half of halves) {
    const verdicts = await judge(half);
    show(what, verdicts);
    figures.push(share(verdicts));
  }
  print(what, figures, limit);
};

const dates = (set: 'dates-da' | 'dates-en', isNegative: boolean) => async (half: Half) =>
  (await rowsOf(set, half)).filter(({ expect }) => (expect === null) === isNegative).map((row) => judgeDate(content, row));

const paragraphs = async (half: Half) => (await rowsOf('paragraphs', half)).map((row) => judgeParagraph(content, row));

/** What was stored though it was not stated, of all that was stored. */
const inventedShare = (judged: Awaited<ReturnType<typeof paragraphs>>): string => {
  const count = judged.reduce((sum, one) => sum + one.invented.length, 0);
  const stored = judged.reduce((sum, one) => sum + one.stored, 0);
  return `${((100 * count) / Math.max(1, stored)).toFixed(1)} % of ${stored}`;
};

const printParagraphs = async (): Promise<void> => {
  const judged = await Promise.all(halves.map(paragraphs));
  for (const one of judged.flat()) {
    show('fact', one.facts);
    show('not stated', one.invented);
  }
  const facts = judged.map((half) => share(half.flatMap((one) => one.facts)));
  print('paragraphs: facts right, of those stated', facts, 'at least 95 %');
  print('paragraphs: stored though not stated, of all stored', judged.map(inventedShare), 'at most 0.5 %');
};

const medianTurns = async (half: Half): Promise<string> => {
  const turns = (await rowsOf('paragraphs', half)).map((row) => turnsFor(content, row)).sort((a, b) => a - b);
  return `${turns[Math.floor(turns.length / 2)]} (most ${turns.at(-1)})`;
};

print('', halves, '');
for (const [name, set] of [
  ['Danish', 'dates-da'],
  ['English', 'dates-en'],
] as const) {
  await line(`dates and periods, ${name}: exact at both ends`, 'at least 98 %', dates(set, false));
  await line(`dates and periods, ${name}: no time, kept quiet`, '100 %', dates(set, true));
}
await line('short answers', 'at least 98 %', async (half) =>
  (await rowsOf('short-answers', half)).map((row) => judgeAnswer(content, row)),
);
await printParagraphs();
for (const [what, isAnswered, limit] of [
  ['questions the text answers: the right fact in the reply', true, 'at least 97 %'],
  ['questions the text does not answer: refused', false, '100 %'],
] as const)
  await line(what, limit, async (half) =>
    (await rowsOf('questions', half))
      .filter(({ answer }) => (answer !== null) === isAnswered)
      .map((row) => judgeQuestion(content, row)),
  );
await line('commands, and content that looks like one', 'at least 95 %', async (half) =>
  (await rowsOf('commands', half)).map((row) => judgeCommand(content, row)),
);
print('messages for a whole proposal, median', await Promise.all(halves.map(medianTurns)), 'at most 6');
if (!values.show) {
  console.log('\npassages of one subject: sure and right, of those stated; sure and wrong');
  const [even, odd] = [await passageFigures(false), await passageFigures(true)];
  const told = (one: PassageFigures | undefined): string => (one ? `${one.right} of ${one.stated}; ${one.wrong}` : '');
  print('', ['lines 1, 3, 5', 'lines 2, 4, 6'], '');
  for (const [at, one] of even.entries()) print(one.set, [told(one), told(odd[at])], '');
}
process.exit(0);
