import { askedAnswers, isAsked } from '../conversation/next-field.js';
import type { Answers, FieldId } from '../domain/answer.js';
import type { Content, Field } from '../domain/consultation.js';
import { fieldOf } from '../domain/consultation.js';
import type { Language } from '../domain/language.js';
import type { Proposal } from '../domain/proposal.js';
import { cleanLine, cleanText } from '../messages/clean-text.js';
import { type Wording, wordsIn } from '../messages/words.js';
import { saidOtherwise } from './said-otherwise.js';

/** What the e-mail is made of, in order. Text and HTML are drawn from the same blocks, so that they say the same. */
export type Block =
  | { readonly block: 'title'; readonly text: string }
  | { readonly block: 'heading'; readonly text: string }
  | { readonly block: 'paragraph'; readonly text: string }
  /** What a busy reader must not miss. */
  | { readonly block: 'alerts'; readonly heading: string; readonly items: readonly string[] }
  /** One line each. */
  | { readonly block: 'facts'; readonly facts: readonly { readonly label: string; readonly text: string }[] }
  /** An answer of any length: in the respondent's own words, or a value that was read from them; `said` is what was typed where it differs. */
  | { readonly block: 'answer'; readonly label: string; readonly text: string; readonly own: boolean; readonly said?: string };

interface Source {
  readonly proposal: Proposal;
  readonly content: Content;
  /** Only those to questions that were asked. */
  readonly answers: Answers;
  readonly words: Wording;
}

/** The proposal's title: the first line of its summary. */
export const titleOf = (proposal: Proposal, content: Content, language: Language): string => {
  const words = wordsIn(content, language);
  const [first] = content.consultation.summary;
  const answer = first === undefined ? undefined : proposal.answers[first];
  const title = first !== undefined && answer?.state === 'given' ? cleanLine(words.value(first, answer.value)) : '';
  return title === '' ? words.text('email.untitled') : title;
};

/** What of an answer a busy reader must not miss: a flagged option, or a consent that was refused. */
const flagsOf = ({ content, answers, words }: Source): readonly string[] =>
  content.consultation.fields.flatMap((field) => {
    const answer = answers[field.id];
    if (answer?.state !== 'given') return [];
    if (field.kind === 'consent') return answer.value ? [] : [`${words.label(field.id)}: ${words.value(field.id, false)}`];
    if (field.kind !== 'choice') return [];
    const chosen = answer.value as readonly string[];
    return (field.flags ?? []).filter((flag) => chosen.includes(flag)).map((flag) => words.option(field.id, flag, 'flag'));
  });

const alerts = (source: Source): readonly Block[] => {
  const { proposal, words } = source;
  const items = [...(proposal.late ? [words.text('email.late')] : []), ...flagsOf(source)];
  return items.length === 0 ? [] : [{ block: 'alerts', heading: words.text('email.attention'), items }];
};

const inShort = ({ proposal, content, answers, words }: Source): readonly Block[] => {
  const moment = words.moment(proposal.submitted);
  const received = words.text(proposal.late ? 'email.after-deadline' : 'email.in-time', { moment });
  const facts = content.consultation.summary.map((field) => {
    const answer = answers[field];
    return { label: words.label(field), text: answer ? cleanLine(words.answer(field, answer)) : words.text('value.skipped') };
  });
  return [
    { block: 'heading', text: words.text('email.in-short') },
    { block: 'facts', facts: [...facts, { label: words.text('email.received'), text: received }] },
  ];
};

const answerBlock = (id: FieldId, { content, answers, words }: Source): readonly Block[] => {
  const answer = answers[id];
  if (answer?.state !== 'given') return [];
  const said = saidOtherwise(id, answer, content);
  return [
    {
      block: 'answer',
      label: words.label(id),
      text: cleanText(words.value(id, answer.value)),
      own: fieldOf(content.consultation, id).kind === 'text',
      ...(said && { said: words.text('email.typed', { said }) }),
    },
  ];
};

const sections = (source: Source): readonly Block[] =>
  source.content.consultation.sections.flatMap(({ id, fields }) => {
    const answers = fields.flatMap((field) => answerBlock(field, source));
    return answers.length === 0 ? [] : [{ block: 'heading', text: source.words.section(id) }, ...answers];
  });

/** What holds no answer, and why. */
const unanswered = ({ content: { consultation }, answers, words }: Source): readonly Block[] => {
  const reasonOf = (field: Field): 'given' | 'unknown' | 'skipped' | 'not-asked' =>
    isAsked(consultation, field, answers) ? (answers[field.id]?.state ?? 'skipped') : 'not-asked';
  const facts = (['unknown', 'skipped', 'not-asked'] as const)
    .map((reason) => ({
      label: words.text(`email.${reason}`),
      text: consultation.fields
        .filter((field) => reasonOf(field) === reason)
        .map(({ id }) => words.label(id))
        .join(', '),
    }))
    .filter(({ text }) => text !== '');
  if (facts.length === 0) return [];
  return [
    { block: 'heading', text: words.text('email.unanswered') },
    { block: 'facts', facts },
  ];
};

/** How the sender is reached. The address is text alone: nobody has checked whose it is. */
const respond = ({ content, answers, words }: Source): readonly Block[] => {
  const given = (kind: 'email' | 'phone'): string => {
    const field = content.consultation.fields.find((one) => one.kind === kind && answers[one.id]?.state === 'given');
    const answer = field && answers[field.id];
    return field && answer?.state === 'given' ? cleanLine(words.value(field.id, answer.value)) : '';
  };
  const address = given('email');
  const phoneNumber = given('phone');
  const how =
    address !== ''
      ? words.text('email.respond-to', { address })
      : words.text(phoneNumber === '' ? 'email.respond-not' : 'email.respond-phone', { phoneNumber });
  return [
    { block: 'heading', text: words.text('email.respond') },
    { block: 'paragraph', text: how },
    { block: 'paragraph', text: words.text('email.not-verified') },
  ];
};

const about = ({ proposal, words }: Source, file: string): readonly Block[] => [
  { block: 'heading', text: words.text('email.about') },
  {
    block: 'facts',
    facts: [
      { label: words.text('email.reference'), text: proposal.reference },
      { label: words.text('email.channel'), text: words.text('email.channel-name', { channel: proposal.channel }) },
    ],
  },
  { block: 'paragraph', text: words.text('email.compiled', { file }) },
];

/** The e-mail's content: what lets a busy person judge it first, then every answer, then how it came about. */
export const emailBlocks = (proposal: Proposal, content: Content, language: Language, file: string): readonly Block[] => {
  const words = wordsIn(content, language);
  const source: Source = { proposal, content, answers: askedAnswers(content.consultation, proposal.answers), words };
  return [
    { block: 'title', text: titleOf(proposal, content, language) },
    { block: 'paragraph', text: words.text('email.heading') },
    ...alerts(source),
    ...inShort(source),
    ...(proposal.language === language ? [] : [{ block: 'paragraph', text: words.text('email.other-language') } as const]),
    ...sections(source),
    ...unanswered(source),
    ...respond(source),
    ...about(source, file),
  ];
};
