import type { Field } from '../domain/consultation.js';
import { fieldOf } from '../domain/consultation.js';
import type { Draft, Open } from '../domain/draft.js';
import { readField } from '../fields/field-kinds.js';
import { readChoice } from '../recognizers/choice.js';
import { declines } from '../recognizers/decline.js';
import { plain, words } from '../recognizers/text.js';
import { readYesNo } from '../recognizers/yes-no.js';
import { askIfMeant, correctionsIn } from './corrections.js';
import { namesOf } from './field-names.js';
import { hear } from './hear.js';
import { keepTold } from './keep.js';
import { isAsked } from './next-field.js';
import { askWhatToChange, obey } from './obey.js';
import type { Scene, Step } from './scene.js';
import { closed, invitedFields, readContext, settle } from './scene.js';
import { alsoTold } from './take-proposal.js';

/** The field that a text is the name of: it is to be answered next. */
const fieldNamed = (scene: Scene, fields: readonly Field[], text: string): Field | undefined =>
  fields.find(({ id }) => namesOf(scene)[id]?.some((name) => plain(name) === plain(text)));

/**
 * What is told while the whole is looked through goes where it belongs, and puts right what stands otherwise. What is
 * not sure is offered; a text that shows of no field that was left out that it is meant is asked about.
 */
export const takeAtReview = (scene: Scene, draft: Draft, text: string): Step => {
  const context = readContext(scene, draft);
  const invited = invitedFields(scene, draft);
  const { consultation } = scene.content;
  const asked = consultation.fields.filter((field) => isAsked(consultation, field, draft.answers));
  const named = fieldNamed(scene, asked, text);
  if (named) return settle(scene, { ...closed(draft), open: { open: 'change', field: named.id } }, []);
  const corrections = correctionsIn(scene, draft, text);
  const told = alsoTold(scene, draft, text, null);
  if (told.length + corrections.told.length > 0) {
    const kept = keepTold(scene, closed(draft), [...corrections.told, ...told]);
    return settle(scene, kept.draft, [...kept.took, ...kept.notes]);
  }
  if (corrections.perhaps) return askIfMeant(scene, draft, corrections.perhaps);
  const places = invited.filter((field) => field.kind === 'text' && readField(text, field, context).state === 'understood');
  if (places.length === 0) return askWhatToChange(scene, draft);
  return settle(scene, { ...closed(draft), open: { open: 'place', fields: places.map(({ id }) => id), text } }, []);
};

/** What may be asked or said while it is open where a text belongs, without losing the text. */
const leavesOpen: ReadonlySet<string> = new Set(['help', 'human', 'language', 'hello', 'thanks', 'resume', 'pause']);
/** What ends the question by itself, after it was asked back. */
const ends: ReadonlySet<string> = new Set(['restart', 'cancel']);

type PlaceOpen = Extract<Open, { open: 'place' }>;

/** A number or a name of a field is a few words; what is longer is told. */
const longestPlace = 4;

/**
 * "Hvor hører det til?": the field that the kept text is for, by number or name. The question stands until it is answered: a yes says no
 * field and sends nothing.
 */
export const answerPlace = (scene: Scene, draft: Draft, open: PlaceOpen, text: string): Step => {
  const back = closed(draft);
  const names = namesOf(scene);
  const isShort = words(text).length <= longestPlace;
  const { chosen } = readChoice(
    isShort ? text : '',
    open.fields.map((id) => ({ id, words: names[id] ?? [] })),
  );
  const [only] = chosen;
  if (only !== undefined && chosen.length === 1) {
    const field = fieldOf(scene.content.consultation, only);
    const reading = readField(open.text, field, readContext(scene, draft));
    if (reading.state !== 'understood') return settle(scene, draft, [], true);
    const kept = keepTold(scene, back, [{ field, finding: { ...reading, sure: true } }]);
    return settle(scene, kept.draft, kept.took, true);
  }
  if (readYesNo(text) === 'no' || declines(text)) return settle(scene, back, [], true);
  const heard = hear(text, null, readContext(scene, draft));
  if (heard.heard === 'topic') return settle(scene, draft, [{ say: 'faq', topic: heard.topic }], true);
  if (heard.heard === 'unknown-topic') return settle(scene, draft, [{ say: 'faq-unknown' }], true);
  if (heard.heard !== 'command') return settle(scene, draft, [], true);
  const { command } = heard.command;
  return leavesOpen.has(command) || ends.has(command) ? obey(scene, draft, heard.command, text) : settle(scene, draft, [], true);
};
