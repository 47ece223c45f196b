import type { Field } from '../domain/consultation.js';
import type { Draft } from '../domain/draft.js';
import { readField } from '../fields/field-kinds.js';
import { findBodies } from '../recognizers/bodies.js';
import { greets } from '../recognizers/greeting.js';
import { sentencesOf } from '../recognizers/passage.js';
import { plain, words } from '../recognizers/text.js';
import { proposeTitle } from '../recognizers/title-propose.js';
import { keepTold } from './keep.js';
import type { Scene, Step } from './scene.js';
import { closed, readContext, settle } from './scene.js';
import { type Told, toldOf } from './told.js';

/** A title is shorter. */
const longestTitle = 18;
/** So many words in several sentences, or spoken to somebody and proposing something, are no title either. */
const shortestTold = 8;
const aboutSelf: ReadonlySet<string> = new Set(['jeg', 'vi', 'i', 'we', 'undertegnede']);

/** Whether a text that stands where a title is asked for tells the proposal itself. */
export const tellsMoreThanTitle = (text: string): boolean => {
  const list = words(text);
  if (list.length > longestTitle) return true;
  if (list.length < shortestTold) return false;
  const speaks = greets(text) || aboutSelf.has(list[0]?.text ?? '');
  return speaks ? proposeTitle(text) !== null : sentencesOf(text).length > 1;
};

/** So much beside the description, and the respondent has told the proposal in one go: what may be left out is invited at the review. */
const toldInOneGo = 3;

const aboutText = (fields: readonly Field[], subject: 'title' | 'description'): Field<'text'> | undefined =>
  fields.find((field): field is Field<'text'> => field.kind === 'text' && field.about === subject);

/** Whether what was said where a title or a description was asked for is more than that. */
const tellsProposal = (field: Field, text: string, told: number): boolean => {
  if (field.kind !== 'text') return false;
  return field.about === 'description' || (field.about === 'title' && (tellsMoreThanTitle(text) || told > 1));
};

/**
 * Takes a proposal that is told in one go: the text becomes the description, what it surely says of other fields is kept and shown back,
 * and a title and what is not sure are offered for a yes. `null` when the text is no such thing, or is no description.
 */
export const takeProposal = (scene: Scene, draft: Draft, field: Field, text: string): Step | null => {
  const { fields } = scene.content.consultation;
  const description = aboutText(fields, 'description');
  const title = aboutText(fields, 'title');
  if (!description || (field.id !== description.id && field.id !== title?.id)) return null;
  if (draft.answers[description.id]?.state === 'given') return null;
  const context = readContext(scene, draft);
  const open = fields.filter((one) => draft.answers[one.id]?.state !== 'given' || one.id === field.id);
  const told = toldOf(text, open, context).filter(isWorthTelling);
  const described = told.find((one) => one.field.id === description.id);
  const labelled = described && isAllLabelled(text, told) ? described : undefined;
  if (!tellsProposal(field, text, told.length) || (field.id === description.id && told.every((one) => one === described)))
    return null;
  const body = readField(
    labelled && typeof labelled.finding.value === 'string' ? labelled.finding.value : text,
    description,
    context,
  );
  if (body.state !== 'understood') return null;
  const whole: Told = { field: description, finding: { value: body.value, said: body.said, sure: true } };
  const all = [...told.filter((one) => one !== described), whole, ...titleOf(scene, draft, title, told, text)];
  const inOrder = fields.flatMap((one) => all.find((each) => each.field.id === one.id) ?? []);
  return keepProposal(scene, draft, inOrder, field);
};

/** More words than this outside what was told are words of the proposal. */
const mostBeside = 3;

/** Whether a message holds nothing but what stands under its labels, so that the one for the description says where that begins and ends. */
const isAllLabelled = (text: string, told: readonly Told[]): boolean => {
  const left = told.reduce((rest, { finding }) => rest.replace(finding.said, ' '), text).replace(/^[^\n:]{1,60}:/gm, ' ');
  return words(left).length <= mostBeside;
};

/** Whole sentences stand in the message that they are from: to offer them for something else takes a reason. */
const isWorthTelling = ({ field, finding }: Told): boolean =>
  finding.sure || field.kind !== 'text' || field.about === 'funding-source' || field.lines === 'one';

/** The title that the text gives or that its own words make, unless there is one. */
const titleOf = (
  scene: Scene,
  draft: Draft,
  title: Field<'text'> | undefined,
  told: readonly Told[],
  text: string,
): readonly Told[] => {
  if (!title || draft.answers[title.id]?.state === 'given' || told.some((one) => one.field.id === title.id)) return [];
  const proposed = proposeTitle(text);
  // What every message is marked with names none.
  if (!proposed || plain(scene.content.consultation.subjectPrefix).includes(plain(proposed.title))) return [];
  // Who is to run it is no name for it.
  if (!proposed.given && findBodies(proposed.title).owner?.sure) return [];
  const reading = readField(proposed.title, title, readContext(scene, draft));
  if (reading.state !== 'understood') return [];
  return [{ field: title, finding: { value: reading.value, said: proposed.title, sure: proposed.given } }];
};

const keepProposal = (scene: Scene, draft: Draft, told: readonly Told[], asked: Field): Step => {
  const kept = keepTold(scene, closed(draft), told);
  const beside = told.filter(({ field }) => field.kind !== 'text' || (field.about !== 'title' && field.about !== 'description'));
  const next: Draft = beside.length >= toldInOneGo ? { ...kept.draft, together: true } : kept.draft;
  // A description stands just above where it was asked for.
  const stands = asked.kind === 'text' && asked.about === 'description';
  const shown = kept.took.filter((one) => !stands || one.say !== 'took' || one.field !== asked.id);
  return settle(scene, next, [...shown, ...kept.notes]);
};

/** A list of bodies holds no sender, though it may look like a signature. */
const isAboutSender = (field: Field): boolean =>
  (field.kind === 'text' && (field.about === 'person' || field.about === 'organisation')) ||
  (field.kind === 'choice' && field.about === 'respondent');

/** Whether what an answer says of other fields may be taken as it stands: words about a plan or a problem name times and sums of their own. */
const speaksOfInitiative = (field: Field | null): boolean =>
  field?.kind !== 'text' || field.about === 'title' || field.about === 'description';

/**
 * What a message says beside the answer it gives, of fields that hold nothing. `answered` is the field that it was an answer to, `null`
 * where none was asked for.
 */
export const alsoTold = (scene: Scene, draft: Draft, text: string, answered: Field | null): readonly Told[] => {
  const namesBodies = answered?.kind === 'owner' || answered?.kind === 'partners';
  const open = scene.content.consultation.fields.filter(
    (field) => field.id !== answered?.id && draft.answers[field.id]?.state !== 'given' && !(namesBodies && isAboutSender(field)),
  );
  const told = toldOf(text, open, readContext(scene, draft)).filter(isWorthTelling);
  if (speaksOfInitiative(answered)) return told;
  return told.map(({ field, finding }) => ({ field, finding: { ...finding, sure: false } }));
};
