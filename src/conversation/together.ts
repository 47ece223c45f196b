import type { Field } from '../domain/consultation.js';
import { fieldOf } from '../domain/consultation.js';
import type { Draft } from '../domain/draft.js';
import { readField } from '../fields/field-kinds.js';
import { readChoice } from '../recognizers/choice.js';
import { declines } from '../recognizers/decline.js';
import { plain } from '../recognizers/text.js';
import { readYesNo } from '../recognizers/yes-no.js';
import { namesOf } from './field-names.js';
import { hear } from './hear.js';
import { keep, keepTold } from './keep.js';
import { obey } from './obey.js';
import type { Scene, Step } from './scene.js';
import { closed, fieldsTogether, readContext, settle } from './scene.js';
import { requestReview } from './submit.js';
import { toldOf } from './told.js';

/** Leaves out what was asked for together and got no answer, and goes on. */
const leaveOut = (draft: Draft, fields: readonly Field[]): Draft =>
  fields.reduce(
    (left, { id }) => (id in left.answers ? left : keep(left, id, { state: 'skipped', turn: draft.turns })),
    closed(draft),
  );

/** What a text says where everything that may be left out is asked for in one question. */
export const answerTogether = (scene: Scene, draft: Draft, text: string): Step => {
  const fields = fieldsTogether(scene, draft);
  if (declines(text)) return settle(scene, leaveOut(draft, fields), []);
  const heard = hear(text, null, readContext(scene, draft));
  switch (heard.heard) {
    case 'command': {
      const { command } = heard.command;
      if (command === 'skip' || command === 'unknown') return settle(scene, leaveOut(draft, fields), []);
      return command === 'send' ? requestReview(scene, draft) : obey(scene, draft, heard.command, text);
    }
    case 'topic':
      return settle(scene, draft, [{ say: 'faq', topic: heard.topic }], true);
    case 'unknown-topic':
      return settle(scene, draft, [{ say: 'faq-unknown' }], true);
    case 'no':
      return settle(scene, leaveOut(draft, fields), []);
    case 'yes':
    case 'unsure':
      return settle(scene, draft, [], true);
    case 'question-or-answer':
    case 'answer':
      return takeTogether(scene, draft, fields, text);
  }
};

/** The field that a text is the name of: it is to be answered next. */
const fieldNamed = (scene: Scene, fields: readonly Field[], text: string): Field | undefined =>
  fields.find(({ id }) => namesOf(scene)[id]?.some((name) => plain(name) === plain(text)));

/** Was it asked for, a finding need not be sure; a text that shows of none of the fields that it is meant is asked about. */
const takeTogether = (scene: Scene, draft: Draft, fields: readonly Field[], text: string): Step => {
  const context = readContext(scene, draft);
  const named = fieldNamed(scene, fields, text);
  if (named) return settle(scene, { ...draft, open: { open: 'change', field: named.id } }, []);
  const told = toldOf(text, fields, context);
  if (told.length > 0) {
    const kept = keepTold(
      scene,
      draft,
      told.map(({ field, finding }) => ({ field, finding: { ...finding, sure: true } })),
    );
    const asked = fieldsTogether(scene, kept.draft).filter(({ id }) => fields.some((field) => field.id === id));
    return settle(scene, leaveOut(kept.draft, asked), [...kept.took, ...kept.notes]);
  }
  const places = fields.filter((field) => field.kind === 'text' && readField(text, field, context).state === 'understood');
  if (places.length === 0) return settle(scene, draft, [], true);
  return settle(scene, { ...draft, open: { open: 'place', fields: places.map(({ id }) => id), text } }, []);
};

/** What may be asked or said while it is open where a text belongs, without losing the text. */
const leavesOpen: ReadonlySet<string> = new Set(['help', 'human', 'language', 'hello', 'thanks', 'resume', 'summary']);

/** "Hvor hører det til?": the field that the kept text is for, by number or name; any other text is taken anew. */
export const answerPlace = (scene: Scene, draft: Draft, text: string): Step => {
  const { open } = draft;
  if (open?.open !== 'place') return settle(scene, draft, []);
  const back = closed(draft);
  const names = namesOf(scene);
  const { chosen } = readChoice(
    text,
    open.fields.map((id) => ({ id, words: names[id] ?? [] })),
  );
  const [only] = chosen;
  if (only !== undefined && chosen.length === 1) {
    const field = fieldOf(scene.content.consultation, only);
    const reading = readField(open.text, field, readContext(scene, draft));
    if (reading.state !== 'understood') return settle(scene, back, [], true);
    const kept = keepTold(scene, back, [{ field, finding: { ...reading, sure: true } }]);
    return settle(scene, kept.draft, kept.took, true);
  }
  if (readYesNo(text) === 'no' || declines(text)) return settle(scene, back, [], true);
  const heard = hear(text, null, readContext(scene, draft));
  if (heard.heard === 'command' && leavesOpen.has(heard.command.command)) return obey(scene, draft, heard.command, text);
  if (heard.heard === 'topic') return settle(scene, draft, [{ say: 'faq', topic: heard.topic }], true);
  return answerTogether(scene, back, text);
};
