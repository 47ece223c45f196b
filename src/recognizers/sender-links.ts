import { isFunctionWord } from './function-words.js';
import { organisationAt } from './organisation-name.js';
import { typeOfWord } from './organisation-type.js';
import { isOffice, isSpokesman } from './person-words.js';
import { isTrade } from './respondent-words.js';
import { asFound, explained, type SaidBody } from './said-body.js';
import type { Letter } from './sender-name.js';
import type { Token } from './text.js';
import { wordSet } from './word-set.js';

/** How far back from a name the writer may stand. */
const reach = 18;

const selves = wordSet('jeg vi undertegnede undersigned im ive mig os vores min mit mine our my we me us');
/** English "I" is told from Danish "i" by the capital and by what follows. */
const englishI =
  /^(?:am|m|work|run|own|represent|speak|write|chair|lead|have|head|sit|volunteer|teach|serve|manage|founded|started|ve|answer|act|come|belong|do|help|also|currently|was|direct|edit|coordinate|hold)$/;
/** What ties a writer to a body: to work there, to stand at its head, to own it, to speak for it. */
const speaks = wordSet(`
  repræsenterer repræsentere repræsentant repræsentanter represent represents representing driver ejer ejes tegner leder styrer run own runs owns lead head chair chairs direct manage stiftet startet grundlagt founded
  started etableret bestyrelse bestyrelsen bestyrelsesmedlem board ledelse ledelsen ledergruppen direktion direktionen vegne behalf taler udtaler speak svarer answer skriver writing write udsendt sekretariat sekretariatet
  hedder called navn named kalder egenskab capacity medejer indehaver medstifter founder holder redigerer edit talsperson valgt næstformand bemyndiget bedt asked
`);
const works = wordSet(
  'works colleagues kollegerne serves sits arbejder ansat ansatte arbejde sidder tjenestegør medarbejder medarbejdere kollegaer kolleger work working employed employee staff stillet underviser teach beskæftiget praktikant trainee elev lærling job serve hører based',
);
const joins = wordSet('medlem medlemmer frivillig frivillige member members volunteer volunteers aktiv aktive active belong');
/** What parts the writer from the body: other people, other times, other doings. */
const parts = wordSet(`
  foreslår foreslå mener synes ønsker ønske skal bør burde kunne ville må samarbejder samarbejde samarbejdet ringede ringer spurgte spurgt spørger brugte bruger bor boede bo født besøgte kontaktede kontakter hørte venter ventede fik får købte køber
  tidligere forhenværende former formerly var was were været been ikke ej aldrig not never no ingen hverken neither nor fordi hvis når da because if when while mens men but selvom although though kunde kunder patient patienter bruger brugere
  nabo naboer gift datter søn kone mand wife husband son daughter kæreste han hun de hans hendes deres he she they his her their man du you one dem ham hende should must would could propose suggest think believe want live lives lived
  borger borgere citizen citizens resident residents beboer pårørende forældre mod imod against om about til med with to hvad hvordan hvorfor what how why sammen together oplevede oplever afsender skyld end than
`);
const ends =
  /^(?:i|for|hos|ved|paa|af|of|at|in|from|fra|the|hedder|called|named|driver|ejer|tegner|leder|run|own|represent|representing|repraesenterer|stiftet|startet|founded|started|lead|chair|head|direct|navn|firmaet|foreningen|virksomheden|klubben|selskabet|organisationen|netvaerket|bureauet|butikken|start|company|association|firm|charity|ngo|shop|egen|eget)$/;
/** Where a writer's own doing goes on behind an English "at" or "to". */
const isPlaceAt = (word: Token | undefined): boolean => word !== undefined && (/^\p{Lu}/u.test(word.raw) || word.text === 'the');

interface Tie {
  readonly strength: SaidBody['strength'];
  readonly sure: boolean;
}

const tieOf = (word: string): Tie | null => {
  if (speaks(word) || (isOffice(word) && isSpokesman(word))) return { strength: 'speaks-for', sure: true };
  if (joins(word)) return { strength: 'works-at', sure: false };
  if (works(word) || isOffice(word) || isTrade(word)) return { strength: 'works-at', sure: true };
  return null;
};

const isSelf = (list: readonly Token[], at: number): boolean => {
  const word = list[at] as Token;
  if (selves(word.text)) return true;
  return word.raw === 'I' && englishI.test(list[at + 1]?.text ?? '');
};

/** A body noun that the writer calls their own, or owns: "en lille boghandel i Svaneke", "vores forening". */
const isOwned = (word: string): boolean => /^(?:company|ngo)$/.test(typeOfWord(word)?.type ?? '');

/** How the words before a name tie it to the writer; `null` when they do not. */
const tieBefore = ({ text, list }: Letter, name: number): Tie | null => {
  let tie: Tie | null = null;
  let [unknown, owned] = [0, false];
  const after = list.slice(name, name + 12).some((one) => /^(?:jeg|vi|we)$/.test(one.text) || one.raw === 'I');
  for (let at = name - 1; at >= Math.max(0, name - reach); at--) {
    const word = list[at] as Token;
    const gap = text.slice(word.end, list[at + 1]?.start);
    if (
      /[.!?;:\n"“”]/.test((/\d$/.test(word.raw) ? gap.replace(/^\.$/, '') : gap).replace(/^\.(?=\s\p{Ll})/u, '')) ||
      (gap.includes(')') && !gap.includes('('))
    )
      return null;
    if (
      /^(?:som|as)$/.test(word.text) &&
      tie &&
      unknown === 0 &&
      after &&
      (at === 0 || /[.!?,:\n]/.test(text.slice(list[at - 1]?.end, word.start)))
    )
      return tie;
    if (isSelf(list, at)) {
      const mine = /^(?:vores|min|mit|mine|our|my)$/.test(word.text);
      if (unknown > 0 || /^(?:var|was|blev|were)$/.test(list[at - 1]?.text ?? '')) return null;
      if (mine) return owned && !tie ? { strength: 'speaks-for', sure: true } : null;
      return tie;
    }
    if (word.text === 'at' ? !isPlaceAt(list[at + 1]) : parts(word.text)) return null;
    if (/^(?:sidder|hoerer|hører|serve)$/.test(word.text) && unknown > 0) return null;
    const own = tieOf(word.text);
    if (own) {
      tie = tie && tie.strength === 'speaks-for' && tie.sure ? tie : own.strength === 'speaks-for' || !tie ? own : tie;
      unknown = 0;
    } else if (isOwned(word.text)) [owned, unknown] = [true, 0];
    else if (/^\p{Lu}/u.test(word.raw)) unknown += /^(?:i|in|fra|from|ved|nær|near)$/.test(list[at - 1]?.text ?? '') ? 0 : 1;
    else if (!isFunctionWord(word.text) && !/\d/.test(word.text)) unknown++;
    if (unknown > 4) return null;
  }
  return null;
};

/** Whether the name stands where what ties it leads: behind a preposition, a verb of owning, or as the name of what was just said. */
const isLed = ({ text, list }: Letter, name: number): boolean => {
  const before = list[name - 1];
  if (!before) return false;
  const gap = text.slice(before.end, list[name]?.start);
  return /^\s$/.test(gap)
    ? ends.test(before.text) || isOwned(before.text)
    : /^(?:,\s|\s\(|\s?[–-]\s)$/.test(gap) && isNamedThing(list, name);
};

/** "en lille boghandel i Svaneke, Bogbingen I/S": a noun for a body stands close before the comma. */
const isNamedThing = (list: readonly Token[], name: number): boolean =>
  list.slice(Math.max(0, name - 4), name).some((word) => isOwned(word.text));

/** The bodies that the writer says to belong to, in whatever words tie "jeg" or "we" to a name. */
export const linkedBodies = (letter: Letter): readonly SaidBody[] => {
  const { text, list, hits } = letter;
  const found: SaidBody[] = [];
  let tried = 0;
  for (let at = 1; at < list.length && tried < 60; at++) {
    const word = list[at] as Token;
    if (!/^\p{Lu}/u.test(word.raw) || word.raw === 'I' || !isLed(letter, at)) continue;
    tried++;
    const tie = tieBefore(letter, at);
    const organisation = tie ? organisationAt(text, word.start, hits) : null;
    if (!tie || !organisation || organisation.start > word.start + 4) continue;
    if (/^\s(?:som|as)\s(?:ejer|owner|partner|tovholder)/iu.test(text.slice(organisation.end, organisation.end + 14))) continue;
    const kind = explained(text, list, organisation) ?? nounBefore(list, at);
    if (organisation.sign === 'capitals' && !(kind && organisation.words > 0 && tie.strength === 'speaks-for')) continue;
    found.push({ ...asFound(organisation, tie.sure, tie.strength), ...(kind && tie.strength === 'speaks-for' ? { kind } : {}) });
  }
  return found;
};

/** The noun for a body that the name stands beside. */
const nounBefore = (list: readonly Token[], at: number) => {
  const noun = list.slice(Math.max(0, at - 4), at).findLast((word) => isOwned(word.text) || typeOfWord(word.text)?.sure);
  const direct =
    noun !== undefined && (noun === list[at - 1] || !/^(?:for|i|af|hos|ved|of|at|paa)$/.test(list[at - 1]?.text ?? ''));
  return direct ? typeOfWord(noun.text) : null;
};
