/**
 * A fact that a text states though it was not asked for it. `sure`: the text says it beyond doubt and says it of the initiative or of its
 * sender, so that it may be kept unasked and shown back; what is not sure is offered for a yes or no. `start` and `end` count UTF-16 units
 * of the text and enclose the words behind the value, end exclusive. `implied` names what was guessed ("year", "per-year").
 */
export interface Found<V> {
  readonly value: V;
  readonly start: number;
  readonly end: number;
  readonly sure: boolean;
  readonly implied?: readonly string[];
}
