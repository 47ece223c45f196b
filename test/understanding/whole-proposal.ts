import { isDeepStrictEqual } from 'node:util';
import { advance } from '../../src/conversation/advance.js';
import { newDraft, type Scene } from '../../src/conversation/scene.js';
import type { Period } from '../../src/domain/answer.js';
import type { Content, Field } from '../../src/domain/consultation.js';
import { fieldOf } from '../../src/domain/consultation.js';
import { instant } from '../../src/domain/time.js';
import type { Utterance } from '../../src/domain/utterance.js';
import { wordsIn } from '../../src/messages/words.js';
import type { ParagraphRow } from './rows.js';

/** What a respondent says who has nothing to say about a field. */
const otherwise = (field: Field): string => {
  if (!field.required) return 'spring over';
  if (field.unknown) return 'ved ikke';
  if (field.kind === 'choice') return field.options.includes('unknown') ? 'ved ikke' : '1';
  return field.kind === 'consent' ? 'ja' : 'Et forslag til høringen';
};

/** A respondent who meant what the first message says: answers from its facts, says yes to what is right, and adds nothing. */
const respond = (content: Content, row: ParagraphRow, says: readonly Utterance[]): string => {
  const words = wordsIn(content, 'da');
  const asked = says.findLast(({ say }) => ['ask', 'offer', 'candidates', 'place', 'review'].includes(say));
  switch (asked?.say) {
    case 'offer':
      return asked.offers.every(
        ({ field, value }) => !(field in row.facts) || isDeepStrictEqual([row.facts[field]].flat(), [value].flat()),
      )
        ? 'ja'
        : 'nej';
    case 'candidates':
      return '1';
    case 'place':
      return 'nej';
    case 'review':
      return 'send';
    case 'ask': {
      const field = fieldOf(content.consultation, asked.field);
      const fact = row.facts[field.id];
      if (fact === undefined) return row.words[field.id] ?? otherwise(field);
      if (field.kind === 'choice') return words.value(field.id, [fact as string].flat());
      return words.value(field.id, fact as Period);
    }
    default:
      return 'ja';
  }
};

const mostTurns = 60;

/** How many messages a respondent sends for a whole proposal that begins with this paragraph, the paragraph and "send" included. */
export const turnsFor = (content: Content, row: ParagraphRow): number => {
  const scene: Scene = { content, now: instant(`${row.now}T12:00:00Z`), fresh: 'fresh', referenceOf: () => 'XXXX-XXXX' };
  let draft = newDraft('draft', content.version, row.language);
  let text = row.text;
  for (let turn = 1; turn <= mostTurns; turn++) {
    const act = { did: 'say' as const, text, attachments: 0 };
    const step = advance(draft, { id: String(turn), conversation: 'figures', channel: 'terminal', at: scene.now, act }, scene);
    if (step.submit) return turn;
    draft = step.draft;
    text = respond(content, row, step.says);
  }
  return Number.POSITIVE_INFINITY;
};
