import type { Token } from './text.js';

/** A name of several words that carry it, in any order. */
export interface Phrase {
  readonly id: string;
  readonly keys: readonly string[];
}

/** Where a phrase stands: `used` are the places of its words, in order. */
export interface FoundPhrase {
  readonly ids: readonly string[];
  readonly used: readonly number[];
}

/** Words that come and go in a phrase and leave its meaning as it is; "ikke", "uden" and "inden" are not among them. */
const light = new Set(
  `jeg du i den det der dem han hun man os er var bliver blev blive vaere vaeret har havde have haft kan kunne vil ville skal skulle
   at som til paa en et jo da nok vel vist egentlig faktisk bare blot godt sikkert altsaa allerede saa nu lige gerne vores min mit mine
   deres her og for slet overhovedet helt ogsaa desvaerre endnu ret
   a an the i you he she it there this that these is are was were be been being has had do does did will would can could should
   may might to at on in of our my their its just already really actually probably now so very quite even yet and for im its weve theres
   thats theyre been`.split(/\s+/),
);

/** Words that turn what they stand with. */
export const negation =
  /^(?:ikk?e?|ingen|ingenting|intet|uden|not?|nothing|without|(?:do|does|wo|is|are|has|have|ca|could|would)nt|cannot)$/;

/** The stems of the words that carry a phrase; none when there is only one beside its "ikke", as others then mean something else. */
export const carrying = (list: readonly string[], keyOf: (word: string) => string): readonly string[] => {
  const carriers = list.filter((word) => !light.has(word));
  return carriers.filter((word) => !negation.test(word)).length > 1 ? carriers.map(keyOf) : [];
};

/** How many other words may stand among those of a phrase. */
const slack = 4;

/** Words that end what a phrase may reach over, beside punctuation. */
const border = /^(?:men|but|fordi|because|hvis|if|mens|while)$/;

const clausesOf = (text: string, list: readonly Token[]): readonly (readonly number[])[] => {
  const clauses: number[][] = [[]];
  for (const [at, word] of list.entries()) {
    const gap = text.slice(list[at - 1]?.end ?? 0, word.start);
    if (at > 0 && (/[,.;:!?–—\n]/.test(gap) || border.test(word.text))) clauses.push([]);
    clauses.at(-1)?.push(at);
  }
  return clauses;
};

/** The places of a phrase's words in a clause when all of them stand there close together. */
const placed = (keys: readonly string[], clause: readonly number[], wanted: readonly string[]): readonly number[] | null => {
  const used: number[] = [];
  for (const one of wanted) {
    const at = clause.find((place) => keys[place] === one && !used.includes(place));
    if (at === undefined) return null;
    used.push(at);
  }
  used.sort((a, b) => a - b);
  const [first = 0, last = 0] = [used[0], used.at(-1)];
  return last - first < wanted.length + slack ? used : null;
};

/** No phrase is looked for in a longer text: that is told, not chosen. */
const longestText = 40;

/**
 * Where phrases are said in other words than they are written: "der er afsat penge" for "pengene er afsat". Of phrases on the same words
 * the one that takes most of them counts. `keys` are the stems of the words of `list`.
 */
export const findPhrases = (
  text: string,
  list: readonly Token[],
  keys: readonly string[],
  phrases: readonly Phrase[],
): readonly FoundPhrase[] => {
  if (list.length > longestText) return [];
  const found: FoundPhrase[] = [];
  for (const clause of clausesOf(text, list))
    for (const { id, keys: wanted } of phrases) {
      const used = placed(keys, clause, wanted);
      if (used) found.push({ ids: [id], used });
    }
  return found.filter(
    ({ used }) => !found.some((other) => other.used.length > used.length && used.every((at) => other.used.includes(at))),
  );
};
