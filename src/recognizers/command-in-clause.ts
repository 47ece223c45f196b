import type { Act } from './command-acts.js';
import { readChange } from './command-change.js';
import { clauseReader, isAside, type Span, spansOf, told } from './command-clauses.js';
import { frameOf } from './command-frame.js';
import type { Command } from './command-kinds.js';
import { readSwitch, readSwitchAside, readSwitchTo } from './command-language.js';
import { type CommandContext, type Message, messageOf } from './command-message.js';
import { readPlain } from './command-plain.js';
import { type Token, words } from './text.js';

/** The command that one clause of a message gives, when the others are courtesy or say why: "min chef kalder, vi tager resten i morgen". */
export const readClauses = (message: Message, context: CommandContext): Command | null => {
  const { text, list } = message;
  const reader = clauseReader(message, context.freeText);
  for (const span of spansOf(message)) {
    const isWhole = span.to - span.from === list.length;
    const clause = isWhole ? message : clauseOf(text, list, span);
    const hit = reader.actIn(span, clause.has('later'));
    const act = hit && { command: hit.act };
    const switched = isWhole ? null : readSwitchAside(message, clause);
    const found =
      (switched && { command: 'language' as const, language: switched }) ?? act ?? (isWhole ? null : readAlone(clause, context));
    if (found?.command === 'human' && context.freeText && list.some((word) => told.test(word.text))) continue;
    if (!found || (!isWhole && !isAside(message, span, asideTo(found), context.freeText))) continue;
    return found;
  }
  return null;
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
  if (found?.command === 'pause' && onlyMoment.test(clause.text)) return null;
  if (found) return aloneToo.has(found.command) ? found : null;
  const { kind } = frameOf(clause.list, 0, clause.list.length);
  const change = context.freeText && kind !== 'ask' && kind !== 'wish' ? null : readChange(clause, context);
  return change && change.field !== null && clause.list.length > 1 ? { command: 'change', ...change } : null;
};

/** "ja, men vent lidt": beside an answer a moment is no pause. */
const onlyMoment = /^\s{0,5}(?:men |but )?(?:vent|hold|hang|wait)(?!\p{L})/iu;

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
