import type { FieldId } from '../domain/answer.js';
import type { Language } from '../domain/language.js';

/**
 * What a respondent wants done instead of answering. `unknown` is "ved ikke"; `send` is "send det". A `change` names the field, or
 * `null` when it was not said which; `rest` is the new value as written ("min mail er altså x@y.dk"), empty when there is none.
 * A `remove` takes an answer away: the field named, or with `null` the one that is open or was answered last. A `correct` says that the
 * last answer was wrong; `rest` is what it should have been, as written, or empty.
 */
export type Command =
  | {
      readonly command:
        | 'help'
        | 'back'
        | 'restart'
        | 'cancel'
        | 'summary'
        | 'skip'
        | 'pause'
        | 'resume'
        | 'human'
        | 'send'
        | 'unknown'
        | 'hello'
        | 'thanks';
    }
  | { readonly command: 'language'; readonly language: Language }
  | { readonly command: 'change'; readonly field: FieldId | null; readonly rest: string }
  | { readonly command: 'remove'; readonly field: FieldId | null }
  | { readonly command: 'correct'; readonly rest: string };

/** A command that is said in a word and holds nothing more. */
export type PlainCommand = Exclude<Command['command'], 'language' | 'change' | 'remove' | 'correct'>;
