import { type Change, readChange, readCorrection } from './command-change.js';
import { readAfterStop, readMistake } from './command-correct.js';
import { readAddition, readCalling, readFieldTalk } from './command-field.js';
import { readClauses } from './command-in-clause.js';
import type { Command } from './command-kinds.js';
import { readSwitch, readSwitchTo } from './command-language.js';
import { type CommandContext, type Message, messageOf } from './command-message.js';
import { readPlain } from './command-plain.js';
import { readRemove } from './command-remove.js';
import { readPublishing, readRetold, readStanding } from './command-standing.js';
import { type Token, words } from './text.js';
import { readYesNo } from './yes-no.js';

export type { Command } from './command-kinds.js';

/** A command is said briefly; a longer text is content, whatever words it holds. */
const longest = 30;

/**
 * The command in a message, in ordinary words of both languages; `null` when it is content. The words of a command must carry nearly the
 * whole message once courtesy is taken off, so that "Stop madspild" and "Hjælp de unge ind i byrådet" stay titles.
 */
export const readCommand = (text: string, context: CommandContext): Command | null => {
  const list = words(text);
  if (list.length === 0) return null;
  const publishing = list.length > longest ? null : readPublishing(text, list, context);
  const correction = publishing ?? readCorrection(text, list, context);
  if (correction) return { command: 'change', ...correction };
  if (list.length > longest) return null;
  const message = messageOf(text, list);
  const language = readSwitch(message) ?? readSwitchTo(message, context);
  if (language) return { command: 'language', language };
  if (speaksOfOthers(list)) return changed(readFieldTalk(message, context));
  const added = readAddition(text, list, context) ?? readCalling(text, context) ?? readStanding(text, list, context);
  if (added) return { command: 'change', ...added };
  return (
    readRevision(message, context) ??
    readPlain(message, context) ??
    changed(readFieldTalk(message, context)) ??
    readClauses(message, context) ??
    corrected(readAfterStop(text, list)) ??
    corrected(readRetold(text, context))
  );
};

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
