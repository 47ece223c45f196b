import { frameOf } from './command-frame.js';
import type { Command, PlainCommand } from './command-kinds.js';
import { type CommandContext, type Message, othersIn } from './command-message.js';
import { wantsPerson } from './command-person.js';
import { readSend } from './command-send.js';
import type { Concept } from './command-words.js';
import { namedFields } from './field-names.js';
import { asksYou, questionWord } from './question-form.js';
import type { Token } from './text.js';

const plainCommands = ['restart', 'cancel', 'pause', 'summary', 'back', 'skip', 'resume', 'unknown', 'help'] as const;

export const readPlain = (message: Message, context: CommandContext): Command | null => {
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
  if (found === 'cancel' && (questionWord(list) !== null || oneOfSeveral.test(message.text))) return null;
  if (found === 'help' && has('everything')) return null;
  if ((found === 'skip' && has('not') && mattering.test(text)) || (found === 'pause' && noWaiting.test(text))) return null;
  if (found === 'unknown' && has('help') && list.some(({ text: word }) => /^(?:du|mig|you|me)$/.test(word)))
    return { command: 'help' };
  if (found === 'resume' && deniesGoingOn(message)) return { command: has('later') ? 'pause' : 'cancel' };
  if (found) return { command: resumes(message, found) ? 'resume' : found };
  if (has('helping') && (context.freeText ? helpsFirst(list) : true)) return { command: 'help' };
  return greeting(message);
};

/** "det er ikke lige meget" */
const mattering = /lige ?meget|ligegyldig|ligeglad/i;
/** "nej, vent lidt" and "ja, men vent lidt" answer what is asked, and stay. */
const noWaiting = /^\s{0,5}(?:nej|no|ja|jo|yes|ok|okay)[\s,.!]{1,5}(?:men |but )?(?:vent|hold|hang|wait)/i;

/** "jeg har fortrudt et af mine svar" takes back one, and not the whole. */
const oneOfSeveral = /(?:et|en|noget|one|some|part) (?:af|of) (?:mine|mit|de|my|the|it)\b/i;

/** "jeg ønsker ikke at fortsætte" */
const deniesGoingOn = ({ marks }: Message): boolean => {
  const on = marks.find(({ mark }) => mark === 'resume')?.from ?? 0;
  return marks.some(({ mark, from }) => mark === 'not' && from < on && on - from <= 4);
};

/** "så er jeg klar igen, lad os køre videre" and "her igen, hvor kom vi fra" take up again what was left. */
const resumes = ({ marks, list }: Message, found: PlainCommand): boolean => {
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
const forgiven = ({ list }: Message, command: PlainCommand, { freeText }: CommandContext): number => {
  const ofOneself = list.some(({ text, raw }) => /^(?:jeg|vi|mig|os|me|we|my|im|ill|hvem|who)$/.test(text) || raw === 'I');
  if (!ofOneself) return 0;
  if (freeText) return command === 'pause' && list.length > 5 ? 1 : 0;
  return Math.floor(list.length / 5);
};

/** Commands that two or more words make together, wherever in the sentence they stand. */
const readCombined = (message: Message, freeText: boolean): PlainCommand | null => {
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
