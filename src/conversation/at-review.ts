import type { Field } from '../domain/consultation.js';
import { fieldOf } from '../domain/consultation.js';
import type { Draft, Open } from '../domain/draft.js';
import { readField } from '../fields/field-kinds.js';
import { readChoice } from '../recognizers/choice.js';
import { declines } from '../recognizers/decline.js';
import { plain } from '../recognizers/text.js';
import { readYesNo } from '../recognizers/yes-no.js';
import { namesOf } from './field-names.js';
import { hear } from './hear.js';
import { keepTold } from './keep.js';
import { askWhatToChange, obey } from './obey.js';
import type { Scene, Step } from './scene.js';
import { closed, invitedFields, readContext, settle } from './scene.js';
import { alsoTold } from './take-proposal.js';

/** The field that a text is the name of: it is to be answered next. */
const fieldNamed = (scene: Scene, fields: readonly Field[], text: string): Field | undefined =>
  fields.find(({ id }) => namesOf(scene)[id]?.some((name) => plain(name) === plain(text)));

/**
 * What is told while the whole is looked through goes where it belongs, and takes the place of no answer that stands. Of what was invited
 * a finding need not be sure; a text that shows of none of it that it is meant is asked about.
 */
export const takeAtReview = (scene: Scene, draft: Draft, text: string): Step => {
  const context = readContext(scene, draft);
  const invited = invitedFields(scene, draft);
  const named = fieldNamed(scene, invited, text);
  if (named) return settle(scene, { ...closed(draft), open: { open: 'change', field: named.id } }, []);
  const told = alsoTold(scene, draft, text, null)
    .map((one) => (invited.includes(one.field) ? { ...one, finding: { ...one.finding, sure: true } } : one))
    .filter(({ finding }) => finding.sure);
  if (told.length > 0) {
    const kept = keepTold(scene, closed(draft), told);
    return settle(scene, kept.draft, [...kept.took, ...kept.notes]);
  }
  const places = invited.filter((field) => field.kind === 'text' && readField(text, field, context).state === 'understood');
  if (places.length === 0) return askWhatToChange(scene, draft);
  return settle(scene, { ...closed(draft), open: { open: 'place', fields: places.map(({ id }) => id), text } }, []);
};

/** What may be asked or said while it is open where a text belongs, without losing the text. */
const leavesOpen: ReadonlySet<string> = new Set(['help', 'human', 'language', 'hello', 'thanks', 'resume', 'summary']);

type PlaceOpen = Extract<Open, { open: 'place' }>;

/** "Hvor hører det til?": the field that the kept text is for, by number or name; `null` when the text is something else. */
export const answerPlace = (scene: Scene, draft: Draft, open: PlaceOpen, text: string): Step | null => {
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
  return null;
};
