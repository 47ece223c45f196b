import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServer, type Server, type ServerSettings } from '../../src/channels/server.js';
import type { Language } from '../../src/domain/language.js';
import type { Mailbox } from '../../src/domain/ports.js';
import { instant } from '../../src/domain/time.js';
import type { Assistant, Entry, Outcome, Reply, ReviewCard, Turn } from '../../src/domain/turn.js';

/** Says back what it hears and keeps it in memory: what a channel needs of an assistant, and nothing of ours behind it. */
export interface FakeAssistant extends Assistant {
  readonly turns: Turn[];
  readonly transcripts: Map<string, Entry[]>;
  /** While set, nothing is kept. */
  full: boolean;
  /** Milliseconds every turn takes. */
  slow: number;
}

const card: ReviewCard = {
  review: 'r1',
  sections: [
    {
      title: 'Forslaget',
      answers: [
        { field: 'title', label: 'Titel', text: '**Lys** [her](https://evil.example)\n1. marts', changeTitle: 'Ret titlen' },
      ],
    },
  ],
  missing: ['ejeren'],
  sendTitle: 'Send forslaget',
};

const heard = (turn: Turn): string => {
  if (turn.act.did === 'say') return turn.act.attachments ? 'Ingen filer, tak.' : `Du sagde: ${turn.act.text}`;
  return turn.act.did === 'press' ? `Du trykkede: ${turn.act.action.do}` : 'Den knap kender jeg ikke.';
};

const replyTo = (turn: Turn): Reply => {
  const isReview = turn.act.did === 'say' && turn.act.text === 'gennemse';
  return { text: heard(turn), choices: [{ title: 'Ja', says: 'ja' }], ...(isReview && { card }) };
};

const welcome = (turn: Turn): Entry => ({
  by: 'assistant',
  turn: 'join',
  at: turn.at,
  language: languageOf(turn),
  reply: { text: languageOf(turn) === 'en' ? 'Welcome.' : 'Velkommen.', choices: [] },
  intake: { stage: 'asking', asks: ['title'], answers: {} },
});

const languageOf = (turn: Turn): Language => ('language' in turn.act && turn.act.language) || 'da';

const said = (turn: Turn): Entry[] => [
  {
    by: 'respondent',
    turn: turn.id,
    at: turn.at,
    text: turn.act.did === 'say' ? turn.act.text : 'knap',
    ...(turn.act.did === 'press' && { action: turn.act.action }),
  },
  {
    by: 'assistant',
    turn: turn.id,
    at: turn.at,
    language: 'da',
    reply: replyTo(turn),
    intake: { stage: 'asking', asks: ['description'], answers: { title: 'Lys' } },
  },
];

export const fakeAssistant = (): FakeAssistant => {
  const transcripts = new Map<string, Entry[]>();
  const fake: FakeAssistant = {
    turns: [],
    transcripts,
    full: false,
    slow: 0,
    take: async (turn): Promise<Outcome> => {
      fake.turns.push(turn);
      if (fake.slow) await new Promise((resolve) => setTimeout(resolve, fake.slow));
      if (fake.full) return { state: 'not-saved', language: 'da', reply: { text: 'Det kunne ikke gemmes.', choices: [] } };
      const transcript = transcripts.get(turn.conversation) ?? [welcome(turn)];
      transcripts.set(turn.conversation, transcript);
      const before = transcript.findIndex((entry) => entry.turn === turn.id);
      if (before >= 0) return { state: 'done', from: before, entries: transcript.filter((entry) => entry.turn === turn.id) };
      const from = transcript.length;
      transcript.push(...said(turn));
      return { state: 'done', from, entries: transcript.slice(from) };
    },
    history: async (key, from) => (transcripts.get(key) ?? []).slice(from),
    texts: (language, prefix) => ({ [`${prefix}title`]: language === 'da' ? 'Høring "nu" <b>' : 'Hearing' }),
    text: (language, key, values) => `${language}:${key}${values ? JSON.stringify(values) : ''}`,
  };
  return fake;
};

const templates: Readonly<Record<string, string>> = {
  'manifest.json': '{"page.js":"page-ABC.js"}',
  'page-ABC.js': `console.log(${JSON.stringify('x'.repeat(2000))});`,
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'page.html':
    '<html lang="{{lang}}"><script type="module" src="{{asset page.js}}"></script><body data-strings="{{strings}}"><p>{{clock}}</p>{{text page.title}}',
  'privacy.html': '{{text privacy.title}}',
  'not-found.html': '{{text notFound.title}}',
  'mailbox.html': '<ol>{{rows}}</ol>',
  'mailbox-row.html': '<li>{{id}} {{subject}}</li>',
  'mailbox-mail.html': '{{subject}}|{{from}}|{{to}}|{{replyTo}}|{{body}}|{{attachmentName}}|{{headers}}|{{raw}}',
};

/** A built website in a folder of its own. */
export const fakeSite = async (): Promise<{ readonly dir: string; readonly remove: () => Promise<void> }> => {
  const dir = await mkdtemp(join(tmpdir(), 'site-'));
  await Promise.all(Object.entries(templates).map(([name, text]) => writeFile(join(dir, name), text)));
  return { dir, remove: () => rm(dir, { recursive: true }) };
};

export interface Opened {
  readonly server: Server;
  readonly assistant: FakeAssistant;
  readonly secret: Uint8Array;
  readonly logged: string[];
  readonly close: () => Promise<void>;
}

/** A real server on a free port, with a fake assistant behind it. */
export const open = async (settings: Partial<ServerSettings> = {}, mailbox: Mailbox | null = null): Promise<Opened> => {
  const site = await fakeSite();
  const assistant = fakeAssistant();
  const secret = new Uint8Array(randomBytes(32));
  const logged: string[] = [];
  const usual = { port: 0, host: '127.0.0.1', publicUrl: null, webDir: site.dir, tokenSecret: secret, clockIsSet: null };
  const server = await openServer(
    assistant,
    mailbox,
    { ...usual, ...settings },
    (level, event, ids) => logged.push(JSON.stringify({ level, event, ...ids })),
    () => instant(Date.now()),
  ).catch(async (error: unknown) => {
    await site.remove();
    throw error;
  });
  return {
    server,
    assistant,
    secret,
    logged,
    close: async () => {
      await server.close();
      await site.remove();
    },
  };
};

export interface Conversation {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
  readonly resumeKey: string;
}

/** One call of the endpoint; the body as JSON. */
export const call = async (
  url: string,
  method: string,
  path: string,
  { token, body, headers }: { readonly token?: string; readonly body?: unknown; readonly headers?: Record<string, string> } = {},
) => {
  const response = await fetch(`${url}/v3/directline${path}`, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  // biome-ignore lint/suspicious/noExplicitAny: whatever the server answered, for assertions to look into
  return { status: response.status, headers: response.headers, body: (text ? JSON.parse(text) : {}) as any };
};

export const begin = async (url: string, locale = 'da'): Promise<Conversation> =>
  (await call(url, 'POST', '/conversations', { body: { locale } })).body;

export const say = (url: string, { conversationId, token }: Conversation, text: string, clientActivityID?: string) =>
  call(url, 'POST', `/conversations/${conversationId}/activities`, {
    token,
    body: { type: 'message', text, ...(clientActivityID && { channelData: { clientActivityID } }) },
  });
