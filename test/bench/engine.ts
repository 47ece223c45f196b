import type { Activity, TurnContext as Context, ConversationReference, ResourceResponse } from 'botbuilder';
import { BotAdapter, TurnContext } from 'botbuilder';
import { advance } from '../../src/conversation/advance.js';
import type { Scene } from '../../src/conversation/scene.js';
import { newDraft } from '../../src/conversation/scene.js';
import type { Content } from '../../src/domain/consultation.js';
import type { Conversation } from '../../src/domain/draft.js';
import { instant } from '../../src/domain/time.js';
import type { Turn } from '../../src/domain/turn.js';
import { playTurn } from '../../src/intake/play-turn.js';
import { contentOf } from '../project.js';
import { median, quantile, report } from './figures.js';

/** The least a bot can do: an adapter that keeps what is sent, and a turn that sends the text back. */
class EchoAdapter extends BotAdapter {
  override async sendActivities(_context: Context, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return activities.map((_, index) => ({ id: String(index) }));
  }
  override async updateActivity(): Promise<undefined> {}
  override async deleteActivity(_context: Context, _reference: Partial<ConversationReference>): Promise<void> {}
  override async continueConversation(): Promise<void> {}
  echo(text: string): Promise<void> {
    const context = new TurnContext(this, {
      type: 'message',
      id: '1',
      channelId: 'directline',
      serviceUrl: 'urn:bench',
      text,
      from: { id: 'user', name: '' },
      recipient: { id: 'bot', name: '' },
      conversation: { id: 'bench', isGroup: false, conversationType: '', name: '' },
    });
    return this.runMiddleware(context, async (one) => {
      await one.sendActivity(one.activity.text);
    });
  }
}

/** Ordinary answers in the order they are asked: what a turn is measured on. */
const answers = [
  'Åbne budgetter i Randers',
  'Randers Kommune lægger hele budgettet ud på nettet hver måned, så borgerne kan følge pengene og stille spørgsmål til byrådet.',
  'I dag er budgettet svært at finde og endnu sværere at læse.',
  'lokalt',
  'åbne data',
  '1 og 2',
  'en enkelt',
  'Randers Kommune',
  'KL og Ældre Sagen',
  'De vil gerne stille med frivillige, der forklarer tallene.',
  'Det ligger i kommunens digitaliseringsstrategi for 2017.',
  'ja, inden for budgettet',
  'It-afdelingens driftsramme',
  '250.000 kr.',
  '1. januar 2018 til 31. december 2018',
  'borger',
  'Kirsten Holm',
  'kirsten.holm@example.dk',
  '22 33 44 55',
  'ja tak',
] as const;

const microseconds = (start: bigint): number => Number(process.hrtime.bigint() - start) / 1000;

const sceneOf = (content: Content): Scene => ({
  content,
  now: instant('2017-06-15T10:00:00+02:00'),
  fresh: 'fresh',
  referenceOf: () => 'ABCD-EFGH',
});

/** Plays every answer once and gives the time of each turn in microseconds, dialogue and words together. */
const playThrough = (content: Content, scene: Scene): readonly number[] => {
  let conversation: Conversation = {
    key: 'bench',
    revision: 0,
    started: scene.now,
    touched: scene.now,
    draft: newDraft('bench', content.version, 'da'),
    transcript: [],
  };
  return answers.map((text, index) => {
    const turn: Turn = {
      id: String(index),
      conversation: 'bench',
      channel: 'web',
      at: scene.now,
      act: { did: 'say', text, attachments: 0 },
    };
    const start = process.hrtime.bigint();
    const step = advance(conversation.draft, turn, scene);
    ({ conversation } = playTurn(conversation, turn, step, content));
    return microseconds(start);
  });
};

/** The time of a turn in the engine beside a bare echo turn of botbuilder, alternating in one run. */
export const benchEngine = async (): Promise<void> => {
  const content = await contentOf('ogp-2017-2019');
  const scene = sceneOf(content);
  const adapter = new EchoAdapter();
  const engine: number[] = [];
  const echo: number[] = [];
  const rounds = 400;
  const warm = 100;
  for (let round = 0; round < rounds + warm; round++) {
    const times = playThrough(content, scene);
    if (round >= warm) engine.push(...times);
    for (const text of answers) {
      const start = process.hrtime.bigint();
      await adapter.echo(text);
      if (round >= warm) echo.push(microseconds(start));
    }
  }
  report('engine turn, median', `${median(engine).toFixed(0)} µs`);
  report('engine turn, p99', `${quantile(engine, 0.99).toFixed(0)} µs`);
  report('bare botbuilder echo turn, median', `${median(echo).toFixed(0)} µs`);
  report('bare botbuilder echo turn, p99', `${quantile(echo, 0.99).toFixed(0)} µs`);
  report('engine turn over a bare echo turn, median', `${(median(engine) - median(echo)).toFixed(0)} µs`, 'at most 150 µs');
};
