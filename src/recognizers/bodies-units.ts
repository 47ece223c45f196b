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
  const sheet: Sheet = {
    text,
    list,
    known,
    cue: (at) => cued[at] !== undefined,
    lower: !/\p{Lu}/u.test(sentence.text),
    shouts: !/\p{Ll}/u.test(sentence.text),
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
    while (mark < marks.length && (marks[mark]?.from ?? 0) < at) mark++;
    const body = mentions[mention];
    const cue = marks[mark];
    const text = list[at]?.text ?? '';
    if (body?.from === at) {
      units.push({ tag: 'body', text: list[body.to - 1]?.text ?? '', mention: body });
      mention++;
      at = Math.max(body.to, at + 1);
    } else if (cue?.from === at && !(body && body.from < cue.to)) {
      units.push({ tag: cue.mark, text });
      at = cue.to;
    } else {
      units.push({ tag: 'word', text });
      at++;
    }
  }
  return units;
};

/** The sign in the gap between two words, the first one that counts. */
const pushSign = (units: Unit[], sentence: Stretch, from: number, to: number): void => {
  if (to - from < 2 && /\s/.test(sentence.text.charAt(from - sentence.start))) return;
  const gap = sentence.text.slice(from - sentence.start, Math.min(to - sentence.start, from - sentence.start + 12));
  if (/[:=]/.test(gap)) units.push({ tag: 'colon', text: ':' });
  else if (/\(/.test(gap)) units.push({ tag: 'open', text: '(' });
  else if (/\)/.test(gap)) units.push({ tag: 'close', text: ')' });
  else if (/[;.!?]\s/.test(gap)) units.push({ tag: 'stop', text: ';' });
  else if (/,/.test(gap)) units.push({ tag: 'comma', text: ',' });
  else if (/\s[-–—]+\s/.test(gap)) units.push({ tag: 'dash', text: '-' });
  else if (/[&+/]/.test(gap)) units.push({ tag: 'and', text: '&' });
};
