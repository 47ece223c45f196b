import type { bodyCues, Cue } from './bodies-cues.js';
import { mentionsOf } from './bodies-mentions.js';
import type { Mention, Sheet } from './bodies-sheet.js';
import type { FoundAuthority } from './find-authorities.js';
import type { Stretch } from './passage.js';
import type { Token } from './text.js';

/** A sign between words that parts what they say. */
type Sign = 'comma' | 'stop' | 'colon' | 'open' | 'close' | 'dash';

/** What a sentence is made of for telling who does what: bodies, cues, signs and other words. `text` is folded. */
export interface Unit {
  readonly tag: Cue | Sign | 'body' | 'word';
  readonly text: string;
  readonly mention?: Mention;
}

/** Units of a sentence in order. Linear. */
export const unitsOf = (
  text: string,
  sentence: Stretch,
  list: readonly Token[],
  known: ReadonlyMap<number, FoundAuthority>,
  marks: ReturnType<typeof bodyCues>,
): readonly Unit[] => {
  const cued: (Cue | undefined)[] = [];
  for (const { mark, from, to } of marks) for (let at = from; at < to; at++) cued[at] = mark;
  const shouts = list.length > 3 && !/\p{Ll}/u.test(sentence.text);
  const sheet: Sheet = {
    text,
    list,
    known,
    cue: (at) => cued[at] !== undefined,
    lower: !/\p{Lu}/u.test(sentence.text) || shouts,
    shouts,
  };
  return assemble(sentence, list, marks, mentionsOf(sheet));
};

const assemble = (
  sentence: Stretch,
  list: readonly Token[],
  marks: ReturnType<typeof bodyCues>,
  mentions: readonly Mention[],
): readonly Unit[] => {
  const units: Unit[] = [];
  let [mark, mention] = [0, 0];
  for (let at = 0; at < list.length; ) {
    if (at > 0) pushSign(units, sentence, list[at - 1]?.end ?? 0, list[at]?.start ?? 0);
    if (units.at(-1)?.text === '&' && isLabelEnd(units, sentence, list[at - 1]?.end ?? 0))
      units[units.length - 1] = { tag: 'colon', text: ':' };
    while (mark < marks.length && (marks[mark]?.from ?? 0) < at) mark++;
    while (mentions[mention] && (mentions[mention]?.from ?? 0) < at) mention++;
    const body = mentions[mention];
    const cue = marks[mark];
    const text = list[at]?.text ?? '';
    if (/^(?:it|that)['’´]s$/i.test(list[at]?.raw ?? '')) {
      units.push({ tag: 'it', text: 'it' }, { tag: 'be', text: 'is' });
      at++;
    } else if (body?.from === at) {
      units.push({ tag: 'body', text: list[body.to - 1]?.text ?? '', mention: body });
      mention++;
      at = Math.max(body.to, at + 1);
    } else if (text === 'i' && isEnglishI(list, at)) {
      units.push({ tag: 'word', text: 'jeg' });
      at++;
    } else if (cue?.from === at && !(body && body.kind !== 'sender' && body.from < cue.to)) {
      units.push({ tag: cue.mark, text });
      at = cue.to;
    } else {
      units.push({ tag: compoundTag(text), text });
      at++;
    }
  }
  return units;
};

/** "Hvem holder i rattet / X": a stroke behind a question is a colon. */
const isLabelEnd = (units: readonly Unit[], sentence: Stretch, end: number): boolean =>
  isAsking(units) &&
  units.length < 12 &&
  !units.some(({ tag }) => tag === 'colon') &&
  /^\s+[/|]\s/.test(sentence.text.slice(end - sentence.start, end - sentence.start + 4));

/** Whether a sentence or a label asks who: within its first words, numbers passed over. */
export const isAsking = (units: readonly Unit[]): boolean =>
  units.slice(0, 4).some(({ text }) => /^(?:hvem|who|whom|hvis|whose|hvilken|hvilke|which)$/.test(text));

/** "I would": the English pronoun, not the Danish preposition. */
const isEnglishI = (list: readonly Token[], at: number): boolean =>
  /^(?:would|think|am|want|suggest|propose|believe|hope|have|had|was|can|could|should|do|dont|see|know|guess|say|mean|like|imagine|find|ve|m|ll|also|just|really|personally|reckon|expect|recommend|must)$/.test(
    list[at + 1]?.text ?? '',
  );

/** "ansvarsplaceringen", "driftsansvar", "systemansvarlig": compounds that say who answers for it. */
const compoundTag = (text: string): Unit['tag'] => {
  if (
    /^(?:ansvars|ejerskabs|tovholder|projektledelses|forankrings)[a-z]{3,}|[a-z]{3}(?:ansvar|ansvaret|ejerskab|ejerskabet|projektledelsen)$/.test(
      text,
    )
  )
    return 'duty2';
  return /[a-z]{3}ansvarlige?$/.test(text) ? 'noun2' : 'word';
};

/** The sign in the gap between two words, the first one that counts. */
const pushSign = (units: Unit[], sentence: Stretch, from: number, to: number): void => {
  if (to - from < 2 && /\s/.test(sentence.text.charAt(from - sentence.start))) return;
  const gap = sentence.text.slice(from - sentence.start, Math.min(to - sentence.start, from - sentence.start + 12));
  if (/[:=]/.test(gap)) units.push({ tag: 'colon', text: ':' });
  else if (/\(/.test(gap)) units.push({ tag: 'open', text: '(' });
  else if (/\)/.test(gap)) units.push({ tag: 'close', text: ')' });
  else if (/[;.!?|]\s/.test(gap)) units.push({ tag: 'stop', text: ';' });
  else if (/,/.test(gap)) units.push({ tag: 'comma', text: ',' });
  else if (/\s[-–—]+\s/.test(gap)) units.push({ tag: 'dash', text: '-' });
  else if (/[&+/]/.test(gap)) units.push({ tag: 'and', text: '&' });
};
