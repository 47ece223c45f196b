import type { Answer, Answers, FieldId, OptionId, RefusalReason, Value } from './answer.js';
import type { Language } from './language.js';

/** Where now stands between opening and deadline. `days` and `hours` are whole ones left. */
export type Timing =
  | { readonly timing: 'before' }
  | { readonly timing: 'open'; readonly days: number; readonly hours: number }
  | { readonly timing: 'late' }
  /** Late, and late proposals are not taken. */
  | { readonly timing: 'closed' };

/** How much a question helps: plain, then with an example, then with the ways around it. */
export type Help = 0 | 1 | 2;

/** Everything the assistant can say. `messages/` words it; nothing here is a sentence. */
export type Utterance =
  | { readonly say: 'welcome'; readonly timing: Timing }
  /** The question of a field. `again` when it was put before. `answers` decide between its wordings. */
  | { readonly say: 'ask'; readonly field: FieldId; readonly help: Help; readonly again: boolean; readonly answers: Answers }
  /** What was understood, shown back; `implied` names what was guessed. */
  | {
      readonly say: 'took';
      readonly field: FieldId;
      readonly answer: Answer;
      readonly changed: boolean;
      readonly implied: readonly string[];
    }
  | { readonly say: 'refused'; readonly field: FieldId; readonly refusal: RefusalReason }
  /** "Mener du ...?" */
  | { readonly say: 'candidates'; readonly field: FieldId; readonly candidates: readonly Value[] }
  /** What was read out of a text and is not sure: right? */
  | { readonly say: 'offer'; readonly offers: readonly { readonly field: FieldId; readonly value: Value }[] }
  /** Which of the fields a text is meant for. */
  | { readonly say: 'place'; readonly fields: readonly FieldId[]; readonly text: string }
  /** A message was written in another language than the conversation: it may go on in that one. */
  | { readonly say: 'switch-offer'; readonly language: Language }
  | { readonly say: 'question-or-answer'; readonly field: FieldId; readonly text: string }
  /** The text was too long for `field` and was kept under `longer`. */
  | { readonly say: 'moved'; readonly field: FieldId; readonly longer: FieldId }
  /** What the consultation wants said after an option was chosen (not within budgets). */
  | { readonly say: 'note'; readonly field: FieldId; readonly option: OptionId }
  | { readonly say: 'skipped'; readonly field: FieldId }
  | { readonly say: 'removed'; readonly field: FieldId }
  | { readonly say: 'not-skippable'; readonly field: FieldId; readonly unknown: boolean }
  | { readonly say: 'not-unknowable'; readonly field: FieldId }
  | { readonly say: 'help'; readonly field: FieldId | null }
  | { readonly say: 'summary'; readonly answers: Answers; readonly left: number }
  | { readonly say: 'paused' }
  | { readonly say: 'resumed' }
  | { readonly say: 'at-start' }
  | { readonly say: 'nothing-to-change'; readonly names: readonly FieldId[] }
  | { readonly say: 'confirm-restart' }
  | { readonly say: 'confirm-cancel' }
  | { readonly say: 'confirm-send' }
  | { readonly say: 'yes-or-no' }
  | { readonly say: 'went-on' }
  | { readonly say: 'restarted' }
  /** A further proposal after one that was submitted. */
  | { readonly say: 'another' }
  | { readonly say: 'cancelled' }
  | { readonly say: 'language-switched' }
  | { readonly say: 'language-same' }
  | { readonly say: 'contact' }
  | { readonly say: 'faq'; readonly topic: string }
  | { readonly say: 'faq-unknown' }
  /**
   * Everything, grouped; `review` is the hash of exactly this version. `timing` and `missing` decide what may be sent; `more` names what
   * was not asked for one by one and may still be told.
   */
  | {
      readonly say: 'review';
      readonly answers: Answers;
      readonly review: string;
      readonly missing: readonly FieldId[];
      readonly more: readonly FieldId[];
      readonly timing: Timing;
    }
  /** Sending was asked for, and these required fields are still open. */
  | { readonly say: 'missing'; readonly fields: readonly FieldId[] }
  /** A yes to another version than the one last shown. */
  | { readonly say: 'review-stale' }
  | { readonly say: 'not-open-yet' }
  | { readonly say: 'closed' }
  | { readonly say: 'submitted'; readonly reference: string; readonly late: boolean }
  | { readonly say: 'already-submitted'; readonly reference: string }
  | { readonly say: 'ended' }
  | { readonly say: 'text-too-long'; readonly length: number; readonly limit: number }
  | { readonly say: 'nothing-said' }
  /** A civil registration number was typed; it is not kept. */
  | { readonly say: 'cpr-number' }
  | { readonly say: 'no-words' }
  | { readonly say: 'no-attachments' }
  | { readonly say: 'unknown-button' }
  | { readonly say: 'thanks' }
  | { readonly say: 'hello' };
