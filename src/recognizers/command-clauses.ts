import { type Act, commandWays, type Way } from './command-acts.js';
import { type Frame, frameOf, isEnglishI } from './command-frame.js';
import type { Message } from './command-message.js';
import { placesOf } from './command-pattern.js';
import { isFunctionWord } from './function-words.js';
import { fold, type Token } from './text.js';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean).map(fold));

/** A stretch of a message between two places where a clause may begin or end. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const joins = setOf('men fordi but because cause cos');
/** Words that begin a clause when somebody follows. */
const links = setOf('for og and så so since da');
const subjects = setOf('jeg vi we im ill id ive');
const modals = setOf('kan ka kunne ku må gider can could may lad lets skal vil ville would');
const addressed = setOf('jeg vi du i you we man os mig me us');
/** Words after which a subject belongs to what came before. */
const binds = setOf(
  'at som der hvad hvor hvordan hvem når hvis that what if when how where who og and kan kunne må skal vil gider can could should are is were does have has will would mit min my for så so since er har bliver ved nu så derfor do did am var tror mener som than end hvilke which',
);

/** Where a clause may begin: after a sign, before a word that joins, before "kan vi" and before a subject. */
const bordersOf = (text: string, list: readonly Token[]): readonly number[] => {
  const found = [0];
  for (let at = 1; at < list.length; at++) {
    const [word, before] = [list[at], list[at - 1]];
    if (!word || !before) continue;
    const gap = /[,.;:!?()\n–—]|\s-\s/.test(text.slice(before.end, word.start));
    const next = list[at + 1]?.text ?? '';
    const isSubject = (subjects.has(word.text) || isEnglishI(list, at)) && !binds.has(before.text);
    const asks = modals.has(word.text) && addressed.has(next) && !binds.has(before.text);
    const linked = links.has(word.text) && (subjects.has(next) || modals.has(next));
    if (gap || joins.has(word.text) || isSubject || asks || linked) found.push(at);
  }
  found.push(list.length);
  return found;
};

/** A message of more clauses tells a story. */
const mostBorders = 8;

/** All stretches from one border to another, the longest first. */
export const spansOf = ({ text, list }: Message): readonly Span[] => {
  const borders = bordersOf(text, list);
  if (borders.length > mostBorders) return [{ from: 0, to: list.length }];
  const spans = borders.flatMap((from, at) => borders.slice(at + 1).map((to) => ({ from, to })));
  return spans.sort((a, b) => b.to - b.from - (a.to - a.from));
};

const negation = setOf('ikke ikk ik not dont wont cant cannot didnt never aldrig ingen uden without hverken doesnt isnt');
const others = setOf(
  'de dem deres han hun man folk alle enhver they them their people he she everyone everybody borgerne borgere citizens',
);
const self = setOf('jeg mig min mit mine vi os vores i me my we us our im ill id ive du dig you your youre jer jeres');

const own = setOf('jeg mig min mit mine vi os vores me my we our im ill id ive');

/** Words that judge, hurry or explain what is being done here, and name nothing in the world. */
const ofTalk =
  /^(?:mening\p{L}*|format\p{L}*|exactly|precisely|praecis\p{L}*|egentlig|god[et]?|gode|daarlig\p{L}*|nem\p{L}*|let|lette\p{L}*|svaer\p{L}*|hard|easy|easier|hurtig\p{L}*|langsom\p{L}*|wipe|ryd\p{L}*|viske|rod|rodet|mess\p{L}*|last|long|lang\p{L}*|kort\p{L}*|bedre|better|nemmere|best|comfortable|foerste|first|useless|ubrugelig\p{L}*|besvaer\p{L}*|boevl\p{L}*|roeret|traeng\p{L}*|hel\p{L}*|whole|idea|ide|beslut\p{L}*|decided|busy|travlt|skrald|lort|pis|crap|stupid|dum\p{L}*|fuld\p{L}*|samme|same|derhjemme|tidligere|earlier|quick\p{L}*|slow|boring|kedelig\p{L}*|strøm|stroem|batteri|battery|bestemt|lidt|bit|little|ord|ordet|word|words|by)$/u;

/** Words that are known to speak of the conversation, by their place. */
const coveredIn = ({ list, marks }: Message): readonly boolean[] => {
  const known = list.map(({ text }) => isFunctionWord(text) || ofTalk.test(text));
  for (const { from, to } of marks) for (let at = from; at < to; at++) known[at] = true;
  return known;
};

/** Commands that can be done at once, so that one put off is another. */
const atOnce: ReadonlySet<string> = new Set(['back', 'restart', 'cancel', 'summary', 'skip', 'resume']);

/** Reads clauses of a message as commands. `isLater`: the clause puts something off. */
export interface Reader {
  readonly actIn: (span: Span, isLater: boolean) => { readonly act: Act; readonly frame: Frame } | null;
}

/** A message as the ways of saying a command are compared with it. */
interface Read {
  readonly list: readonly Token[];
  /** The classes of each word. */
  readonly tagged: readonly ReadonlySet<number>[];
  readonly covered: readonly boolean[];
  readonly freeText: boolean;
}

/** Whether what follows the bones of a command may follow it. */
const mayFollow = (
  { list, covered, freeText }: Read,
  { act }: Way,
  frame: Frame,
  from: number,
  end: number,
  to: number,
): boolean => {
  const rest = list.slice(end, to);
  if (act === 'pause') return leaves(list.slice(from, end), rest);
  const unknown = covered.slice(end, to).filter((known) => !known).length;
  const ofForm = isOfForm(rest);
  const helpsMe = act === 'help' && frame.who === 'you' && unknown <= 1 && /^(?:mig|me|os|us)$/.test(rest[0]?.text ?? '');
  if (unknown > (freeText ? 0 : 2) && !helpsMe && !ofForm) return false;
  return !freeText || unknown > 0 || frame.kind === 'ask' || ofForm;
};

/**
 * How many words that nobody thought of stand among the bones of a command; `null` when one of them turns it: a negation, other people, a
 * figure.
 */
const strangersAmong = ({ list, covered }: Read, places: readonly number[], from: number, end: number): number | null => {
  let strange = 0;
  for (let at = from; at < end; at++) {
    if (places.includes(at)) continue;
    const text = list[at]?.text ?? '';
    if (negation.has(text) || others.has(text)) return null;
    if (covered[at]) continue;
    if (/\d/.test(text)) return null;
    strange++;
  }
  return strange;
};

/** Whether a span, put in a frame, is said in a way. */
const isSaid = (read: Read, way: Way, frame: Frame, { from, to }: Span): boolean => {
  if (!way.frames.has(frame.kind) || !isWho(way, frame)) return false;
  const places = placesOf(way.pattern, read.tagged, frame.to, to);
  if (!places) return false;
  const { open } = way.pattern;
  const end = open ? (places.at(-1) ?? 0) + 1 : to;
  if ((end < to || (open && way.act === 'pause')) && !mayFollow(read, way, frame, from, end, to)) return false;
  const strange = strangersAmong(read, places, frame.to, end);
  // Where no free text is waited for, who speaks of himself or to us may use a word that nobody thought of.
  const isForgiving = !read.freeText && way.act !== 'pause' && frame.kind !== 'none' && frame.kind !== 'lets' && to - from >= 5;
  return strange !== null && strange <= (isForgiving ? 1 : 0);
};

/** Verbs before which "jeg" is left out. */
const subjectless =
  /^(?:forstaar|fatter|aner|begriber|gider|orker|magter|glemte|fortryder|kommer|vender|skal|maa|kom|mangler|lost|stuck)$/;

/** Whether a clause without a frame speaks to somebody all the same: in free text it may be a title. */
const addresses = (list: readonly Token[], frame: Frame, { from, to }: Span): boolean =>
  subjectless.test(list[frame.to]?.text ?? '') ||
  /^(?:hvor|hvad|hva|how|what)$/.test(list[from]?.text ?? '') ||
  list.slice(from, to).some(({ text }) => self.has(text) || polite.has(text));

/** A reader of the clauses of a message. `freeText`: an answer in free words is waited for. */
export const clauseReader = (message: Message, freeText: boolean): Reader => {
  const { ways, classesOf } = commandWays();
  const { list } = message;
  const read: Read = { list, tagged: classesOf(list), covered: coveredIn(message), freeText };
  return {
    actIn: (span, isLater) => {
      const frame = frameOf(list, span.from, span.to);
      if (freeText && frame.kind === 'none' && !addresses(list, frame, span)) return null;
      const hit = ways.find((way) => !(isLater && atOnce.has(way.act)) && isSaid(read, way, frame, span));
      if (freeText && hit?.act === 'human' && list.slice(span.from, span.to).some(({ text }) => told.test(text))) return null;
      return hit ? { act: hit.act, frame } : null;
    },
  };
};

/** Beginnings of words that name what is done here: in free text what follows a command has one of them. */
const ofForm =
  /^(?:spoergsmaal|titel|titlen|svar|besvar|skriv|skrev|beskriv|forklar|udtryk|formuler|overskrift|felt|udfyld|fylde|hoering|konsultation|styrelse|digitaliseringsst|question|writ|title|answer|word|phras|field|form$|consultation|agency|here$|this$|mean$)/;
const going = setOf('lige nu now straks desværre just soon quickly hurtigt must gotta');

const isOfForm = (rest: readonly Token[]): boolean => rest.some(({ text }) => ofForm.test(text));

const must = /^(?:skal|ska|maa|noedt|bliver|must|gotta|have|need|got|going)$/;

/** "jeg skal lige hente børn": who has to go, and now. */
const leaves = (lead: readonly Token[], rest: readonly Token[]): boolean =>
  rest.length <= 5 &&
  lead.some(({ text }) => must.test(text)) &&
  lead.some(({ text }) => /^(?:jeg|i|im|ive|ill|gotta|lige)$/.test(text)) &&
  [...lead, ...rest].some(({ text }) => going.has(text) || /^(?:jeg|i)$/.test(text));

/** Words of what has happened, to oneself or others. */
export const told = /^(?:had|havde|maatte|was|were|ringede|gange|times|before|hver|naar|when|altid|always|aldrig|never)$/;

const polite = setOf('tak please venligst lige nu igen again now det dette this it that');

const isWho = ({ who }: Way, frame: Frame): boolean =>
  who === 'any' ||
  (who === 'me' ? frame.who === 'me' || frame.who === 'we' : who === 'we' ? frame.who === 'we' : frame.who === 'you');

const moment = setOf('nu lige now kalder ringer calls calling just');

/** Whether what stands around a command leaves it one: nothing, courtesy, or a reason of the respondent's own. */
export const isAside = (message: Message, { from, to }: Span, act: Act | 'language', freeText: boolean): boolean => {
  const { list, marks, text } = message;
  const pieces = [
    { from: 0, to: from },
    { from: to, to: list.length },
  ].filter((one) => one.to > one.from);
  const known = coveredIn({ ...message, marks });
  return pieces.every((piece) => {
    const words = list.slice(piece.from, piece.to);
    const content = words.filter((_, at) => !known[piece.from + at]).length;
    if (words.some((word) => others.has(word.text)) || /^(?:naar|hvis|if|when)$/.test(words[0]?.text ?? '')) return false;
    if (content === 0) return true;
    if (words.length > 14 || /[@\d]/.test(text.slice(words[0]?.start, words.at(-1)?.end))) return false;
    const { who, to: opened } = frameOf(list, piece.from, piece.to);
    if (/^(?:det|dette|this|it|thats|its)$/.test(list[opened]?.text ?? '') && words.length <= 10 && content <= (freeText ? 2 : 3))
      return true;
    if (act === 'help' && /^(?:hvad|hvem|hvor\p{L}*|hvilke[nt]?|what|who|how|which)$/u.test(words[0]?.text ?? '')) return true;
    if (who === 'me' || words.some((word) => (freeText ? own : self).has(word.text) || word.text === 'gotta'))
      return content <= (freeText ? 4 : 7);
    return act === 'pause' && words.length <= 7 && (!freeText || words.some((word) => moment.has(word.text)));
  });
};
