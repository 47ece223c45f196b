import type { FieldId } from '../domain/answer.js';
import type { Language } from '../domain/language.js';
import type { Act } from './command-acts.js';
import { type Change, readChange, readCorrection } from './command-change.js';
import { clauseReader, isAside, type Span, spansOf, told } from './command-clauses.js';
import { readAfterStop, readMistake } from './command-correct.js';
import { readAddition, readFieldTalk } from './command-field.js';
import { frameOf } from './command-frame.js';
import { type CommandContext, type Message, messageOf, othersIn } from './command-message.js';
import { readRemove } from './command-remove.js';
import { readSend } from './command-send.js';
import type { Concept } from './command-words.js';
import { namedFields } from './field-names.js';
import { isFunctionWord } from './function-words.js';
import { readLanguage } from './language.js';
import { phraseTable } from './phrases.js';
import { asksYou, questionWord } from './question-form.js';
import { type Token, words } from './text.js';
import { readYesNo } from './yes-no.js';

/**
 * What a respondent wants done instead of answering. `unknown` is "ved ikke"; `send` is "send det". A `change` names the field, or
 * `null` when it was not said which; `rest` is the new value as written ("min mail er altså x@y.dk"), empty when there is none.
 * A `remove` takes an answer away: the field named, or with `null` the one that is open or was answered last. A `correct` says that the
 * last answer was wrong; `rest` is what it should have been, as written, or empty.
 */
export type Command =
  | {
      readonly command:
        | 'help'
        | 'back'
        | 'restart'
        | 'cancel'
        | 'summary'
        | 'skip'
        | 'pause'
        | 'resume'
        | 'human'
        | 'send'
        | 'unknown'
        | 'hello'
        | 'thanks';
    }
  | { readonly command: 'language'; readonly language: Language }
  | { readonly command: 'change'; readonly field: FieldId | null; readonly rest: string }
  | { readonly command: 'remove'; readonly field: FieldId | null }
  | { readonly command: 'correct'; readonly rest: string };

type Plain = Exclude<Command['command'], 'language' | 'change' | 'remove' | 'correct'>;

/** A command is said briefly; a longer text is content, whatever words it holds. */
const longest = 30;

/**
 * The command in a message, in ordinary words of both languages; `null` when it is content. The words of a command must carry nearly the
 * whole message once courtesy is taken off, so that "Stop madspild" and "Hjælp de unge ind i byrådet" stay titles.
 */
export const readCommand = (text: string, context: CommandContext): Command | null => {
  const list = words(text);
  if (list.length === 0) return null;
  const correction = readCorrection(text, list, context);
  if (correction) return { command: 'change', ...correction };
  if (list.length > longest) return null;
  const message = messageOf(text, list);
  const language = readSwitch(message) ?? readSwitchTo(message, context);
  if (language) return { command: 'language', language };
  if (speaksOfOthers(list)) return changed(readFieldTalk(message, context));
  const added = readAddition(text, list, context);
  if (added) return { command: 'change', ...added };
  return (
    readRevision(message, context) ??
    readPlain(message, context) ??
    changed(readFieldTalk(message, context)) ??
    readClauses(message, context) ??
    corrected(readAfterStop(text, list))
  );
};

/** Commands that can be done at once, so that one put off is another. */
const atOnce: ReadonlySet<string> = new Set(['back', 'restart', 'cancel', 'summary', 'skip', 'resume']);

/** The command that one clause of a message gives, when the others are courtesy or say why: "min chef kalder, vi tager resten i morgen". */
const readClauses = (message: Message, context: CommandContext): Command | null => {
  const { text, list } = message;
  const reader = clauseReader(message, context.freeText);
  for (const span of spansOf(message)) {
    const isWhole = span.to - span.from === list.length;
    const hit = reader.actIn(span);
    const clause = isWhole && hit ? message : clauseOf(text, list, span);
    const act = hit && !(atOnce.has(hit.act) && clause.has('later')) ? { command: hit.act } : null;
    const switched = isWhole ? null : readSwitchAside(message, clause);
    const found = switched ?? act ?? (isWhole ? null : readAlone(clause, context));
    if (found?.command === 'human' && context.freeText && list.some((word) => told.test(word.text))) continue;
    if (!found || (!isWhole && !isAside(message, span, asideTo(found), context.freeText))) continue;
    return found;
  }
  return null;
};

/** "my boss only reads Danish, can we switch": the wish is in one clause, and the language in another. */
const readSwitchAside = ({ text, has }: Message, { list, others }: Message): Command | null => {
  if (others > 0 || list.length > 8 || !(has('danish') || has('english'))) return null;
  const frame = frameOf(list, 0, list.length);
  const switches = list.slice(frame.to).some(({ text: word }) => /^(?:skift|skifte|switch|change|bytte|swap)$/.test(word));
  const language = switches && frame.kind !== 'none' && frame.kind !== 'tell' ? readLanguage(text) : null;
  return language ? { command: 'language', language } : null;
};

const asideTo = ({ command }: Command): Act | 'language' => (command === 'pause' || command === 'language' ? command : 'help');

const clauseOf = (text: string, list: readonly Token[], { from, to }: Span): Message => {
  const part = text.slice(list[from]?.start ?? 0, list[to]?.start ?? text.length);
  return messageOf(part, words(part));
};

/** A clause that would be a command if nothing else were said. */
const readAlone = (clause: Message, context: CommandContext): Command | null => {
  const isMine = clause.list.some(({ text }) => /^(?:jeg|vi|i|we|mig|me|du|you|min|my|det|it|this)$/.test(text));
  const language = context.freeText && !isMine ? null : (readSwitch(clause) ?? readSwitchTo(clause, context));
  if (language) return { command: 'language', language };
  const found = readPlain(clause, context);
  if (found) return aloneToo.has(found.command) ? found : null;
  const { kind } = frameOf(clause.list, 0, clause.list.length);
  const change = context.freeText && kind !== 'ask' && kind !== 'wish' ? null : readChange(clause, context);
  return change && change.field !== null && clause.list.length > 1 ? { command: 'change', ...change } : null;
};

/** Commands that stay what they are beside other clauses; "tak" and "ved ikke" do not, and to send is said by itself. */
const aloneToo: ReadonlySet<string> = new Set([
  'help',
  'back',
  'restart',
  'cancel',
  'summary',
  'skip',
  'pause',
  'resume',
  'human',
]);

const othersBefore = /^(?:at|som|naar|hvis|hvem|hvad|hvor|hvordan|fordi|that|when|if|who|what|how|because)$/;
const theirVerb = /^(?:skal|kan|har|er|vil|ved|maa|faar|bliver|skulle|kunne|ikke|selv|are|have|can|do|dont|will|should|must)$/;

/** A message about what people do and do not know is told of the world: "man skal starte forfra hver gang", "borgerne ved ikke hvem de skal kontakte". */
const speaksOfOthers = (list: readonly Token[]): boolean =>
  list.some(({ text }, at) => {
    if (/^(?:folk|borgerne?|they|people|everyone|everybody|citizens|mennesker|brugerne|patienterne|foraeldrene)$/.test(text))
      return at < 3 || text === 'they';
    const [before, after] = [list[at - 1]?.text ?? '', list[at + 1]?.text ?? ''];
    if (text === 'man') return at === 0 || othersBefore.test(before) || /^(?:gang|saa)$/.test(before);
    if (/^(?:alle|mange|nogle|enhver|borgeren|kommunen|kommunerne|andre|everybody|many|some)$/.test(text))
      return at === 0 && theirVerb.test(after);
    return text === 'de' && theirVerb.test(after) && (at === 0 || othersBefore.test(before));
  });

/** What is to become of an answer that was given: taken away, changed by its name, or, being the last one, corrected. */
const readRevision = (message: Message, context: CommandContext): Command | null => {
  const removed = readRemove(message, context);
  if (removed !== undefined) return { command: 'remove', field: removed };
  const change = readChange(message, context);
  if (change && change.field !== null) return { command: 'change', ...change };
  const mistake = corrected(readMistake(message.text, message.list, context));
  if (mistake || !change) return mistake;
  // "that is correct" corrects nothing.
  return readYesNo(message.text) === 'yes' ? null : { command: 'change', ...change };
};

const changed = (change: Change | null): Command | null => change && { command: 'change', ...change };

const corrected = (rest: string | null): Command | null => (rest === null ? null : { command: 'correct', rest });

/** All that may be said beside the language that is asked for: "English for alle" says more. */
const asideLanguage = phraseTable({
  aside: `
    dansk, danish, danske, engelsk, english, på, in, til, to, over til, tilbage til, back to, back, tilbage, kan, vi, du, jeg, I,
    man, det, den, dette, tage, tager, tag, gøre, gør, få, have, tak, please, venligst, lad os, lets, let us, skift, skifte,
    skifter, switch, change, gerne, helst, hellere, vil, ville, jeg vil, would, like, love, rather, prefer, want, need,
    foretrækker, foretrække, skrive, skriver, skriv, tale, taler, tal, snakke, snakker, snak, svare, svarer, spørge, køre, kører,
    kør, fortsæt, fortsætte, fortsætter, forsætter, continue, go on, carry on, proceed, speak, speaking, write, writing, talk,
    read, use, forstår, forstå, understand, læse, læser, ikke, ikk, not, dont, do not, cannot, cant, kan ikke, instead, i stedet,
    i stedet for, instead of, nej, ja, no, yes, jo, sorry, undskyld, hej, hi, hello, language, sproget, sprog, nu, now, lige,
    bare, just, skal, må, er, så, do, could, can, we, you, i, id, us, this, it, that, the, my, mit, from, now on, fra nu af, rest,
    resten, på resten, and, og, men, but, very, well, ret, meget, god til, så god til, good, bad, poor, dårlig til, is, am, im,
    vær sød at, kun, only, also, også, et øjeblik, måske, muligt, hvis (det er|) muligt, if (it is|its|) possible, hvis det kan
    lade sig gøre, der, en, et, is there, findes, an, mulighed, for, at, possible, is it, er det, faktisk, actually, again, igen,
    oversæt, translate, alligevel, after all, version, versionen, udgave, udgaven, hele, har
  `,
});

/** "engelsk tak", "can we switch to English?" */
const readSwitch = ({ text, list, has }: Message): Language | null => {
  if (!(has('danish') || has('english')) || list.length > 20 || has('everything')) return null;
  const covered = asideLanguage(list).reduce((sum, { from, to }) => sum + to - from, 0);
  return covered === list.length ? readLanguage(text) : null;
};

const evaluating =
  /^(?:nem\p{L}*|let\p{L}*|bed\p{L}*|comfortable|easier|better|best|ville|svaer\p{L}*|hard|god\p{L}*|daarlig\p{L}*|poor|tryg)$/u;

const strangers = (list: Message['list'], marks: Message['marks'], others: number): number =>
  others === 0
    ? 0
    : list.filter(
        ({ text }, at) => !isFunctionWord(text) && !evaluating.test(text) && !marks.some(({ from, to }) => from <= at && at < to),
      ).length;

/** A wish for a language in other words: "kan du ikke lige slå over i dansk", "jeg vil egentlig hellere svare på engelsk". */
const easier =
  / (?:(?:nemmere|lettere|bedre|bedst|fint|rarere|easier|better|best|preferable) (?:\S+ ){0,2}(?:mig|os|me|us)|(?:jeg|i|vi|we|id|im) (?:\S+ ){0,5}(?:bedre|bedst|comfortable|tryg|better|stronger|staerkere) (?:\S+ ){0,3}(?:paa|i|til|in|at|with|med)) /;

const readSwitchTo = ({ text, list, marks, others }: Message, { freeText }: CommandContext): Language | null => {
  const at = marks.findLast(({ mark }) => mark === 'danish' || mark === 'english');
  if (!at || strangers(list, marks, others) > 0 || list.length > 20) return null;
  const frame = frameOf(list, 0, list.length);
  if (easier.test(` ${list.map(({ text: word }) => word).join(' ')} `)) return readLanguage(text);
  if (frame.kind === 'none' || frame.kind === 'tell' || (freeText && frame.kind === 'wish' && frame.who === 'we')) return null;
  const led =
    /^(?:paa|in|i|to|til|over)$/.test(list[at.from]?.text ?? '') ||
    /^(?:paa|in|i|to|til|over)$/.test(list[at.from - 1]?.text ?? '');
  if (!led && !marks.some(({ mark, from }) => mark === 'speak' && from >= frame.to)) return null;
  return readLanguage(text.slice(list[frame.to]?.start ?? 0));
};

const plainCommands = ['restart', 'cancel', 'pause', 'summary', 'back', 'skip', 'resume', 'unknown', 'help'] as const;

const readPlain = (message: Message, context: CommandContext): Command | null => {
  const { has, others, text, list } = message;
  const sends = readSend(text, list);
  if (sends) return { command: sends };
  const combined = readCombined(message, context.freeText);
  if (combined && others <= forgiven(message, combined, context)) return { command: combined };
  if (has('help') && asksAboutField(message, context) && !tellsMore(list)) return { command: 'help' };
  if (others > 0) return null;
  if (has('confused') && !(context.freeText && has('talk'))) return { command: 'help' };
  // A word of sending that is no wish to send is no other command either: "jeg er ikke klar til at sende".
  if (has('send')) return null;
  if (context.freeText && /^(?:de|alle|man|nogle|andre|they|everyone|everybody|people)$/.test(list[0]?.text ?? '')) return null;
  const found = plainCommands.find((one) => has(one));
  if (found === 'cancel' && questionWord(list) !== null) return null;
  if (found === 'help' && has('everything')) return null;
  if (found === 'unknown' && has('help') && list.some(({ text: word }) => /^(?:du|mig|you|me)$/.test(word)))
    return { command: 'help' };
  if (found) return { command: resumes(message, found) ? 'resume' : found };
  if (has('helping') && (context.freeText ? helpsFirst(list) : true)) return { command: 'help' };
  return greeting(message);
};

/** "så er jeg klar igen, lad os køre videre" and "her igen, hvor kom vi fra" take up again what was left. */
const resumes = ({ marks, list }: Message, found: Plain): boolean => {
  const at = marks.findIndex(({ mark }) => mark === 'resume');
  if (at < 0 || (found !== 'skip' && found !== 'summary')) return false;
  const rest = marks.filter(({ mark }) => mark === found);
  return found === 'summary'
    ? rest.every(({ from }) => from > (marks[at]?.from ?? 0))
    : rest.every(({ from, to }) =>
        /^(?:videre|gaa videre|vi gaar videre|lad os gaa videre|move on|lets move on|moving on)$/.test(
          list
            .slice(from, to)
            .map(({ text }) => text)
            .join(' '),
        ),
      );
};

/** "help!", and not "they can help". */
const helpsFirst = (list: readonly Token[]): boolean => /^(?:hjaelpe?|help)$/.test(list[0]?.text ?? '');

/** How many words of content a command may bring along: none in free text but for a reason to stop, few elsewhere, and only of oneself. */
const forgiven = ({ list }: Message, command: Plain, { freeText }: CommandContext): number => {
  const ofOneself = list.some(({ text, raw }) => /^(?:jeg|vi|mig|os|me|we|my|im|ill|hvem|who)$/.test(text) || raw === 'I');
  if (!ofOneself) return 0;
  if (freeText) return command === 'pause' && list.length > 5 ? 1 : 0;
  return Math.floor(list.length / 5);
};

/** Commands that two or more words make together, wherever in the sentence they stand. */
const readCombined = (message: Message, freeText: boolean): Plain | null => {
  const { has, list } = message;
  if (has('restart')) return null;
  if (wantsPerson(message, freeText)) return 'human';
  if (has('skip') && has('leave') && forNow(message)) return 'skip';
  if (has('later') && (['rest', 'keep', 'leave', 'resume', 'pause', 'cancel'] as const).some((one) => has(one))) return 'pause';
  if (has('keep', 'everything') || has('keep', 'resume') || has('keep', 'leave') || has('keep', 'pause')) return 'pause';
  if ((has('forget', 'everything') || has('delete', 'everything')) && wantsAllGone(message)) return 'cancel';
  if (has('show', 'everything') && !has('send')) return 'summary';
  if (has('show', 'question') || (has('question', 'again') && !has('back'))) return 'help';
  if ((has('know', 'not') || isUnsettled(message)) && !has('summary')) return 'unknown';
  if (!has('summary') && (has('grasp', 'not') || (has('what') && (has('reply') || has('speak') || list.length <= 3))))
    return 'help';
  if (has('jump', 'over') || (repliesNot(message) && !has('unknown') && !has('confused'))) return 'skip';
  if (has('must', 'go') && !has('back') && !has('return')) return 'pause';
  return null;
};

/** "leave that one for now and move on" puts off a question, and not the conversation. */
const forNow = ({ marks, list }: Message): boolean =>
  marks.every(
    ({ mark, from, to }) =>
      mark !== 'later' ||
      /^(?:for now|for nu|for today|for i dag)$/.test(
        list
          .slice(from, to)
          .map(({ text }) => text)
          .join(' '),
      ),
  );

/** "det er ikke besluttet", and not "vi er enige om ikke at sende noget". */
const isUnsettled = ({ marks }: Message): boolean =>
  marks.some(({ mark, from }) => mark === 'settled' && marks.some((not) => not.mark === 'not' && not.from < from));

/** "det vil jeg ikke svare på", and not "der er ingen der svarer". */
const repliesNot = ({ marks, list }: Message): boolean =>
  marks.some(
    (reply) =>
      reply.mark === 'reply' &&
      marks.some(
        ({ mark, from }) =>
          mark === 'not' && Math.abs(from - reply.from) <= 5 && !/^(?:ingen|nobody)$/.test(list[from]?.text ?? ''),
      ),
  );

/** To talk to somebody, or a person named and nothing else; "har ikke nogen" and "hvem som helst" name no person. */
const wantsPerson = ({ text, has, list, marks }: Message, freeText: boolean): boolean => {
  const asked = marks.findLast(({ mark }) => mark === 'person' || mark === 'somebody' || mark === 'human')?.from ?? 0;
  const denied = list.some(
    (word, at) =>
      at < asked &&
      /^(?:ikke|ikk|ik|not|dont|cant|cannot|never)$/.test(word.text) &&
      !/[,.;:!?]/.test(text.slice(word.end, list[asked]?.start)),
  );
  if (denied && !/^(?:kan|can|could|maa|gider|vil|er|findes|is|are)$/.test(questionWord(list) ?? '')) return false;
  if (freeText && list.some(({ text: word }) => told.test(word))) return false;
  if (has('human') || has('talk', 'person')) return true;
  const ofOneself = list.some(({ text: word }) => /^(?:jeg|vi|i|we|mig|me|man|du|you)$/.test(word));
  if (has('talk', 'somebody') && (ofOneself || !freeText) && !/^(?:ingen|har|vi har)/.test(list[0]?.text ?? '')) return true;
  const persons = marks.filter(({ mark }) => mark === 'person').length;
  const courtesy = marks.filter(({ mark }) => mark === 'thanks' || mark === 'affirm').length;
  return persons === 1 && list.length - courtesy <= 3 && !has('unknown') && !has('not');
};

/** A question of how or whether everything is deleted is none to do it, but "kan du slette det hele" is. */
const wantsAllGone = ({ has, list }: Message): boolean => !has('not') && (questionWord(list) === null || asksYou(list));

/** "lad mig lige uddybe problemet": who wants to explain asks for no explanation. */
const tellsMore = (list: readonly Token[]): boolean => {
  const frame = frameOf(list, 0, list.length);
  return (
    (frame.kind === 'wish' || (frame.kind === 'ask' && frame.who === 'me')) &&
    list.some(({ text }) => /^(?:uddybe|forklare|praecisere|explain|elaborate|clarify)$/.test(text)) &&
    !list.slice(frame.to, frame.to + 3).some(({ text }) => /^(?:have|faa|get)$/.test(text))
  );
};

/** "hvad menes der med niveau": the only content is a field's name, and it is asked about. */
const asksAboutField = ({ list, marks, has }: Message, context: CommandContext): boolean => {
  const fields = namedFields(list, context.names, !context.freeText);
  if (fields.length === 0 || othersIn(list, [...marks, ...fields]) > 0) return false;
  if (wantsHelp.test(list[0]?.text ?? '') && list.some(({ text, raw }) => /^(?:mig|me|du|you|jeg)$/.test(text) || raw === 'I'))
    return true;
  return has('what') || list.some(({ text }) => explaining.test(text)) || (!context.freeText && helpsFirst(list));
};
const wantsHelp = /^(?:hjaelp|help|kan|can|could|vil|jeg|please|i)$/;
const explaining =
  /^(?:hvad|hvordan|forklar|forklare|forklaring|uddyb|uddybe|betyder|menes|eksempel|what|explain|clarify|elaborate|mean|example)$/;

const greeting = ({ has, marks, list }: Message): Command | null => {
  if (has('affirm') || list.length > 6) return null;
  const only = (one: Concept): boolean =>
    marks.some(({ mark }) => mark === one) &&
    marks.every(({ mark }) => mark === one || mark === 'filler' || mark === 'again' || mark === 'anew');
  if (only('thanks')) return { command: 'thanks' };
  return only('hello') ? { command: 'hello' } : null;
};
