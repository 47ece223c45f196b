import type { Content } from '../domain/consultation.js';
import type { Language } from '../domain/language.js';
import type { Proposal } from '../domain/proposal.js';
import type { Instant } from '../domain/time.js';
import { instant } from '../domain/time.js';
import type { Action, Channel, Entry, Reply, Turn } from '../domain/turn.js';
import { composeEmail } from '../intake/compose-email.js';

/**
 * A conversation as a text file a case officer can read, play and correct:
 *
 *     # The title says what the conversation shows.
 *     consultation: ogp-2017-2019
 *     now: 2017-06-15T10:00:00+02:00
 *     language: da
 *     channel: web
 *
 *     Hej! Jeg er ...
 *     [Spring over] [Hjælp]
 *
 *     > lokalt
 *
 * Lines after "> " are the respondent's ("> " alone is an empty message, a line break inside a message is written "⏎"). The rest is what
 * the assistant says: its messages with an empty line between them and the choices in brackets. Special lines of the respondent:
 *     > (press send)            > (press change owner)      buttons of the review
 *     > (press send old)        the send button of a review that is no longer true
 *     > (unknown button)        > (file) text               a payload nobody knows; a message with an attachment
 *     > (join)                  the page is opened again
 *     > (text of 100000 letters)
 *     @ 2017-08-21T00:00:00+02:00       the clock is set
 */
export interface Transcript {
  readonly title: readonly string[];
  readonly consultation: string;
  readonly language: Language;
  readonly channel: Channel;
  readonly now: Instant;
  readonly steps: readonly TranscriptStep[];
}

export type TranscriptStep = { readonly clock: Instant; readonly written: string } | { readonly said: string };

const lineBreak = '⏎';

/** What one line of the respondent means as an act. `review` is the hash of the review last shown. */
export const actOf = (said: string, review: string): Turn['act'] => {
  const press = /^\(press (send|change) ?(\S*)\)$/.exec(said);
  if (press) return { did: 'press', action: actionOf(press[1] ?? '', press[2] ?? '', review) };
  if (said === '(unknown button)') return { did: 'unknown' };
  if (said === '(join)') return { did: 'join' };
  const long = /^\(text of (\d+) letters\)$/.exec(said);
  if (long) return { did: 'say', text: 'x'.repeat(Number(long[1])), attachments: 0 };
  const file = /^\(file\) ?(.*)$/.exec(said);
  return { did: 'say', text: (file ? (file[1] ?? '') : said).replaceAll(lineBreak, '\n'), attachments: file ? 1 : 0 };
};

const actionOf = (verb: string, object: string, review: string): Action =>
  verb === 'change' ? { do: 'change', field: object } : { do: 'send', review: object === 'old' ? 'another version' : review };

/** The respondent's line for a text that was typed. */
export const saidLine = (text: string): string => `> ${text.replaceAll('\n', lineBreak)}`.trimEnd();

const replyLines = ({ text, choices }: Reply): readonly string[] => [
  text,
  ...(choices.length > 0 ? [choices.map((choice) => `[${choice.title}]`).join(' ')] : []),
];

/** The assistant's messages as lines, an empty line after each. */
export const replyText = (entries: readonly Entry[]): string =>
  entries.flatMap((entry) => (entry.by === 'assistant' ? [...replyLines(entry.reply), ''] : [])).join('\n');

/** The head of a transcript file. */
export const transcriptHead = ({ title, consultation, language, channel, now }: Omit<Transcript, 'steps'>): string =>
  [
    ...title.map((line) => `# ${line}`),
    `consultation: ${consultation}`,
    `now: ${now}`,
    `language: ${language}`,
    `channel: ${channel}`,
    '',
    '',
  ].join('\n');

/** Reads a transcript file. Throws when its head is not as `Transcript` says. */
export const parseTranscript = (text: string): Transcript => {
  const lines = text.split('\n');
  const head = (key: string): string => {
    const line = lines.find((one) => one.startsWith(`${key}: `));
    if (!line) throw new Error(`A transcript needs a line "${key}: ...".`);
    return line.slice(key.length + 2).trim();
  };
  return {
    title: lines.filter((line) => line.startsWith('# ')).map((line) => line.slice(2)),
    consultation: head('consultation'),
    language: head('language') === 'en' ? 'en' : 'da',
    channel: head('channel') === 'terminal' ? 'terminal' : 'web',
    now: instant(head('now')),
    steps: lines.flatMap((line): readonly TranscriptStep[] => {
      if (line.startsWith('@ ')) return [{ clock: instant(line.slice(2).trim()), written: line }];
      return line.startsWith('>') ? [{ said: line.slice(1).trim() }] : [];
    }),
  };
};

/** Seconds between the turns of a transcript: a played one and a recorded one have the same clock. */
export const turnSeconds = 20;

/** Draft ids that follow each other, so that references in a transcript stay the same. */
export const countingIds = (): (() => string) => {
  let count = 0;
  return () => `draft-${String(++count).padStart(4, '0')}`;
};

/** What a proposal's e-mail says, as it stands at the end of a transcript. */
export const emailText = (proposal: Proposal, content: Content): string =>
  `=== e-mail ===\n${composeEmail(proposal, content, { from: 'intake@localhost.localdomain' }).text.trim()}\n`;
