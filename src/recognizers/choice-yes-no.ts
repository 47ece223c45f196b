import type { ChoiceOption, ChoiceReading } from './choice.js';
import { called } from './choice-words.js';
import { isFunctionWord } from './function-words.js';
import type { Token } from './text.js';
import { readYesNo } from './yes-no.js';
import { yesNoSigns } from './yes-no-words.js';

/** A yes or no that a text begins with. `to` is the first word after it. */
export interface Lead {
  readonly id: string;
  readonly ids: readonly string[];
  readonly to: number;
}

const saysYes: ReadonlySet<string> = new Set(['yes', 'sure', 'agree']);
const saysNo: ReadonlySet<string> = new Set(['no', 'decline', 'not']);

/** Options that are called "ja" and "nej" are chosen by every way to say so. */
export const leadOf = (text: string, list: readonly Token[], options: readonly ChoiceOption[]): Lead | null => {
  const [[yes, other], [no, third]] = [called(options, /^(?:ja|yes)$/i), called(options, /^(?:nej|no)$/i)];
  if (yes === undefined || no === undefined || other !== undefined || third !== undefined) return null;
  if (list.length === 0) return emojiLead(text, yes, no);
  const first = yesNoSigns(list.slice(0, longestLead)).find(({ mark }) => mark !== 'filler');
  if (!first || !list.slice(0, first.from).every((word) => isFunctionWord(word.text))) return null;
  if (saysYes.has(first.mark)) return { id: yes, ids: [yes, no], to: first.to };
  return saysNo.has(first.mark) ? { id: no, ids: [yes, no], to: first.to } : null;
};

const emojiLead = (text: string, yes: string, no: string): Lead | null => {
  const answer = readYesNo(text);
  return answer === 'yes' || answer === 'no' ? { id: answer === 'yes' ? yes : no, ids: [yes, no], to: 0 } : null;
};

/** No yes or no takes more words. */
const longestLead = 40;

/** Words around a yes or no that leave it as it is. */
const courtesy = /^(?:desvaerre|beklager|ked|unfortunately|sadly|afraid|regret|klarer|klare|regner|godt)$/;

/** A yes or no chooses by itself and with words that agree; with words that say the opposite it is asked back, and before others it is none. */
export const led = (text: string, list: readonly Token[], lead: Lead, named: ChoiceReading): ChoiceReading => {
  const said = [...named.chosen, ...named.candidates];
  if (said.length > 0) {
    const contradicts = said.some((id) => id !== lead.id && lead.ids.includes(id));
    if (!contradicts || !/^(?:yes|sure|no|decline)$/.test(yesNoSigns(list)[0]?.mark ?? '')) return named;
    return { ...named, chosen: [], candidates: lead.ids.filter((id) => id === lead.id || said.includes(id)) };
  }
  const marks = yesNoSigns(list);
  const others = list.filter(
    (word, at) => !isFunctionWord(word.text) && !courtesy.test(word.text) && !marks.some(({ from, to }) => from <= at && at < to),
  );
  const plainly = list.filter((word) => !courtesy.test(word.text)).map((word) => word.raw);
  const answer = others.length === 0 ? readYesNo(list.length === 0 ? text : plainly.join(' ')) : null;
  if (answer !== 'yes' && answer !== 'no') return named;
  const [yes = lead.id, no = lead.id] = lead.ids;
  return { chosen: [answer === 'yes' ? yes : no], candidates: [], rest: '' };
};
