import type { Found } from './found.js';
import { type Stretch, sentencesOf } from './passage.js';
import { phraseTable } from './phrases.js';
import { type Token, words } from './text.js';

/** A sentence with its words, and their marks; positions are those of the sentence's own list. */
interface Marked<M extends string> {
  readonly stretch: Stretch;
  readonly list: readonly Token[];
  readonly marks: readonly { readonly mark: M; readonly from: number; readonly to: number }[];
}

/** Longer than any proposal; what comes after is not read. */
const longestText = 20_000;

/** The sentences of a text with the words of a table marked in them. Linear: the text is split and marked once. */
export const markedSentences = <M extends string>(
  text: string,
  table: (list: readonly Token[]) => readonly { readonly mark: M; readonly from: number; readonly to: number }[],
): readonly Marked<M>[] => {
  const read = text.length > longestText ? text.slice(0, longestText) : text;
  const all = words(read);
  const marks = table(all);
  let [word, mark] = [0, 0];
  return sentencesOf(read).map((stretch) => {
    const [from, first] = [word, mark];
    while (word < all.length && (all[word]?.start ?? 0) < stretch.end) word++;
    while (mark < marks.length && (marks[mark]?.from ?? 0) < word) mark++;
    const own = marks.slice(first, mark).map((one) => ({ ...one, from: one.from - from, to: one.to - from }));
    return { stretch, list: all.slice(from, word), marks: own };
  });
};

/** How surely each sentence belongs: `sure` and `unsure` do by themselves, `more` does after one that does. */
type Grade = 'sure' | 'unsure' | 'more' | null;

/** The first run of sentences that belong, verbatim; a sure one is taken before any unsure one. */
export const gathered = (text: string, sentences: readonly Stretch[], grades: readonly Grade[]): Found<string> | null => {
  const sure = grades.indexOf('sure');
  const at = sure >= 0 ? sure : grades.indexOf('unsure');
  const first = sentences[at];
  if (at < 0 || !first) return null;
  let last = first;
  for (let next = at + 1; next < sentences.length && next < at + 5; next++) {
    const stretch = sentences[next];
    if (
      !stretch ||
      grades[next] === null ||
      (sure >= 0 && grades[next] === 'unsure') ||
      /\n\s*\n/.test(text.slice(last.end, stretch.start))
    )
      break;
    last = stretch;
  }
  return { value: text.slice(first.start, last.end), start: first.start, end: last.end, sure: sure >= 0 };
};

type ProblemMark = 'is' | 'solved' | 'today' | 'not' | 'hard' | 'lack' | 'money' | 'follows' | 'proposes' | 'label';

const problemMarks = phraseTable<ProblemMark>(
  {
    solved: `
      ikke (noget|et|det store|længere et|) problem, ingen problemer, intet problem, uden problemer, problemfrit, problemet er løst, ingen udfordring, løser problemet,
      løser (det|den|udfordringen), no problem, not a problem, solves the problem, no problems
    `,
    is: `
      (problemet|udfordringen|kernen|knasten|hovedproblemet|grundproblemet|vanskeligheden) (i dag|lige nu|idag|for os|for mange|som vi ser det|her|nu|for borgerne|) (er|er i dag|består|består i|ligger|handler om|er nemlig),
      (problemerne|udfordringerne) (i dag|) (er|består|handler om),
      (vores|mit|det|det store|det største|største|det egentlige|et stort|et|den store|den største|en stor|en|vores største|et kendt|et velkendt|et reelt|et væsentligt|en reel|en væsentlig|en kendt|en central) (problem|udfordring|hovedproblem) (er|i dag er|er i dag|for mange|for borgerne|at|er at|er nemlig),
      (er|er i dag|opleves som|oplever vi som|bliver|er også|det er) (et|en) (stort|stor|kendt|velkendt|alvorligt|alvorlig|voksende|reelt|reel|væsentligt|væsentlig|) (problem|udfordring),
      (the|our|a|one|the main|the biggest|the real|a major|a big|the key|a key) (problem|challenge|issue|difficulty) (today|here|now|we face|) (is|lies in),
      (is|remains) (a|an) (real|big|major|serious|growing|) (problem|challenge|issue), i dag er det et problem
    `,
    label:
      'problem, udfordring, udfordringen, problemet, problemstilling, challenge, the problem, the challenge, behov, baggrund og problem, problemformulering',
    today: `
      i dag, idag, i øjeblikket, lige nu, nu til dags, som det er nu, som det er i dag, på nuværende tidspunkt, aktuelt, for tiden, i praksis, indtil nu, today, currently, at present, at the moment, right now, as it is, nowadays
    `,
    not: `
      ikke, ikk, ingen, intet, hverken, aldrig, kun få, sjældent, næsten umuligt, uden at, not, no, none, cannot, cant, dont, doesnt, nobody, no one, never, few, hardly, rarely, there is no
    `,
    hard: `
      svært, svære, vanskeligt, umuligt, besværligt, bøvlet, uoverskueligt, uigennemsigtigt, uigennemskueligt, spredt, fragmenteret, tungt, ulige, tilfældigt, langsomt, dyrt, forældet, lukket, skjult, rodet, forvirrende,
      hard to, difficult, impossible, scattered, fragmented, confusing, opaque, slow, outdated, buried, must call, hver for sig, hver sit, hver deres, på må og få, ringe rundt, går tabt, falder mellem to stole, tit forgæves, forgæves, for sent
    `,
    lack: `
      mangler, mangel på, manglende, savner, savnes, desværre, lacks, lack, missing, unfortunately, ved ikke, aner ikke, går tabt, oplever, kender ikke, kan ikke finde, ingen ved, bliver ikke hørt, føler sig ikke hørt, nobody knows, dont know, do not know, kan hverken
    `,
    money:
      'penge, pengene, økonomien, økonomi, finansiering, finansieringen, budget, budgettet, midler, at finde midler, money, funding, the budget',
    follows: `
      det (betyder|gør|medfører|giver|fører til|skaber|går ud over|resulterer i|koster|rammer), det er (især|særligt), konsekvensen (er|bliver), resultatet (er|bliver), derfor (er|bliver|får|kan|ved|mister|opgiver|giver), samtidig (er|bliver|kan|har|mangler), (this|that|it) means, as a result, the result is, the consequence is, this leads to, derudover (er|kan|mangler), især
    `,
    proposes: `
      foreslår, foreslå, forslag, kunne godt tænke, kunne tænke, vil gerne, ønsker, skal, bør, burde, initiativet, projektet, formålet, målet, løsningen, vi vil, jeg vil, propose, suggest, should, would like, initiative, aim, goal, we want, we will, foreslaar, måske
    `,
  },
  () => true,
);

/** The sentences that say what the problem is: "Problemet er, at ...", "I dag kan borgerne ikke ...". Verbatim. Linear. */
export const findProblem = (text: string): Found<string> | null => {
  const sentences = markedSentences(text, problemMarks);
  const grades = sentences.map((sentence) => problemGrade(text, sentence));
  return gathered(
    text,
    sentences.map(({ stretch }) => stretch),
    grades,
  );
};

const problemGrade = (text: string, { stretch, list, marks }: Marked<ProblemMark>): Grade => {
  const has = (mark: ProblemMark): boolean => marks.some((one) => one.mark === mark);
  if (has('solved') || list.length < 4 || stretch.text.endsWith('?')) return null;
  const is = marks.find(({ mark }) => mark === 'is');
  const money = marks.some(({ mark, from }) => mark === 'money' && list.length < 18 && (!is || Math.abs(from - is.to) <= 2));
  const label =
    marks[0]?.mark === 'label' &&
    marks[0].from === 0 &&
    /^\s*[:–-]/.test(text.slice(list[marks[0].to - 1]?.end, (list[marks[0].to - 1]?.end ?? 0) + 3));
  if (label) return money ? 'unsure' : 'sure';
  if (has('is') && !conditional(list)) return money ? 'unsure' : 'sure';
  if (money && !has('is')) return null;
  if (has('today') && (has('not') || has('hard') || has('lack')))
    return has('proposes') && !mustToday(list, marks) ? 'unsure' : 'sure';
  if (has('today') && mustToday(list, marks)) return 'sure';
  if (has('follows') && marks[0]?.mark === 'follows' && marks[0].from <= 1) return 'more';
  if ((has('lack') || has('hard')) && !has('proposes')) return 'unsure';
  return null;
};

/** "hvis det er et problem": none that is stated. */
const conditional = (list: readonly Token[]): boolean => /^(?:hvis|if|skulle|saafremt)$/.test(list[0]?.text ?? '');

/** "I dag skal man ringe rundt": what has to be done today, not what is proposed. */
const mustToday = (list: readonly Token[], marks: Marked<ProblemMark>['marks']): boolean => {
  const today = marks.find(({ mark }) => mark === 'today');
  if (!today) return false;
  return list
    .slice(Math.max(0, today.from - 3), today.to + 3)
    .some(({ text }) => /^(?:skal|maa|must|bliver|have|has|need)$/.test(text));
};
