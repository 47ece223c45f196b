import { type Activity, BotAdapter, type ResourceResponse, TurnContext } from 'botbuilder';

/** Where a turn's state keeps what was sent. */
const sentKey = Symbol('sent');

const sentIn = (context: TurnContext): Partial<Activity>[] => context.turnState.get<Partial<Activity>[]>(sentKey);

/**
 * The Bot Framework adapter of the website's own channel. There is no connector to call: what is sent during a turn is collected and handed
 * back when the turn is over (as `deliveryMode: expectReplies` does), because an activity has no lasting number before it is kept.
 */
export class WebAdapter extends BotAdapter {
  /** Runs one turn through the middleware and `logic`; resolves with what was sent, in order. Rejects with what `logic` throws. */
  async process(
    activity: Partial<Activity>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<readonly Partial<Activity>[]> {
    const context = new TurnContext(this, activity);
    context.turnState.set(sentKey, []);
    await this.runMiddleware(context, logic);
    return sentIn(context);
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    sentIn(context).push(...activities);
    return activities.map(() => ({ id: '' }));
  }

  override async updateActivity(): Promise<void> {
    throw new Error('The website channel never changes what it said. Send a new activity.');
  }

  override async deleteActivity(): Promise<void> {
    throw new Error('The website channel never takes back what it said. Send a new activity.');
  }

  override async continueConversation(): Promise<void> {
    throw new Error('The website channel speaks when spoken to. Hand new entries to its streams instead.');
  }
}
