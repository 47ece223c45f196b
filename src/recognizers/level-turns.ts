import type { Scope } from './level-scopes.js';
import { type LevelTurn, levelTurns } from './level-words.js';
import type { Token } from './text.js';

/**
 * A scope as its clause means it. `weak`: "ikke bare"; `tried`: where something was tried or is an example; `aside`: where the writer is or
 * what it is compared with; `least`: at least this; `or`: one of two; `also`: added to what came before.
 */
export interface Turned {
  readonly scope: Scope;
  state: 'yes' | 'no' | 'weak' | 'maybe' | 'tried' | 'aside' | 'least' | 'taken-back';
  or?: boolean;
  also?: boolean;
}

type Sign = ReturnType<typeof levelTurns>[number];

interface Clause {
  state: Turned['state'];
  held: Turned[];
  /** A negation that no scope has followed yet. */
  waiting: Turned['state'] | null;
  tried: boolean;
  or: boolean;
  also: boolean;
  /** Said of all that comes: "ikke sikker, måske regionalt". */
  doubt: boolean;
}

const fresh = (doubt: boolean): Clause => ({
  state: doubt ? 'maybe' : 'yes',
  held: [],
  waiting: null,
  tried: false,
  or: false,
  also: false,
  doubt,
});

const close = (clause: Clause): Clause => {
  const last = clause.held.at(-1);
  if (last && clause.waiting) last.state = clause.waiting;
  if (clause.tried) for (const one of clause.held) if (one.state === 'yes' || one.state === 'maybe') one.state = 'tried';
  return fresh(clause.doubt && clause.held.length === 0);
};

/** After a negated scope these begin what is said instead, also without a comma: "det er ikke lokalt det er nationalt". */
const anew = /^(?:det|den|it|its|vi|saa|we|the)$/;

/** Gives every scope its state, walking the text once from clause to clause. */
export const turned = (text: string, list: readonly Token[], scopes: readonly Scope[]): readonly Turned[] => {
  const found: Turned[] = scopes.map((scope) => ({ scope, state: 'yes' }));
  const held = new Set(scopes.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)));
  const signs = levelTurns(list).filter((sign) => !held.has(sign.from) && !isNoTurn(text, list, sign));
  const events = [...found.map((one) => ({ at: one.scope.from, one })), ...signs.map((sign) => ({ at: sign.from, sign }))].sort(
    (a, b) => a.at - b.at,
  );
  let clause = fresh(false);
  let end = 0;
  for (const event of events) {
    if (isParted(text, list, end, event.at)) clause = close(clause);
    else if (!clause.waiting && clause.state !== 'yes' && clause.held.length > 0 && restarts(list, end, event.at))
      clause.state = 'yes';
    if ('one' in event) take(clause, event.one, list[event.one.scope.to]?.text ?? '');
    else clause = applied(clause, event.sign, found);
    end = 'one' in event ? event.one.scope.to : event.sign.to;
  }
  close(clause);
  return takenBack(found, signs);
};

/** "we have no ambition", "it should run", "just about": words of a turn that turn nothing here. */
const isNoTurn = (text: string, list: readonly Token[], { from, to }: Sign): boolean => {
  // "Ud over hele landet" is all over it, "ud over kommunen" beyond it.
  if (list[to - 1]?.text === 'over' && list[to]?.text === 'hele') return true;
  if (to - from > 1) return false;
  const [word, next] = [list[from], list[from + 1]];
  if (word?.text === 'run') return /^(?:should|will|to|would|must|can|could|shall|it)$/.test(list[from - 1]?.text ?? '');
  if (word?.text !== 'no' || !next) return false;
  return !/[,.;:!?\n]/.test(text.slice(word.end, next.start)) && !/^(?:just|only|it|its|we|i|the|this|no|wait)$/.test(next.text);
};

/** What stands before the last correction that something follows is no longer meant. */
const takenBack = (found: readonly Turned[], signs: readonly Sign[]): readonly Turned[] => {
  const last = found.at(-1)?.scope.from ?? 0;
  const correction = signs.findLast((sign) => sign.mark === 'correct' && sign.to <= last);
  if (correction) for (const one of found) if (one.scope.to <= correction.from) one.state = 'taken-back';
  return found;
};

const isParted = (text: string, list: readonly Token[], from: number, to: number): boolean => {
  if (from > 0 && isBroken(text, list, from, to)) return true;
  for (let at = Math.max(1, from); at <= to; at++) if (beginsClause(list, at)) return true;
  return false;
};

const shortForm = /^(?:evt|ca|bl|fx|eks|inkl|dvs|kbh|pga|mht|ift|iflg|feks)$/;

const isBroken = (text: string, list: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at <= to; at++) {
    const gap = text.slice(list[at - 1]?.end ?? 0, list[at]?.start ?? text.length);
    if (/[,;:!?–—\n]/.test(gap) || (gap.includes('.') && !shortForm.test(list[at - 1]?.text ?? ''))) return true;
  }
  return false;
};

const subject = /^(?:det|den|vi|jeg|man|nu|it|we|i|saa|the|derefter|herefter|siden|senere|then|afterwards)$/;
const ahead = /^(?:skal|ska|vil|boer|synes|foreslaar|taenker|oensker|mener|haaber|maa|should|must|will|want|think|now)$/;

/** "efter forsøget i Hedensted", "based on what they did in Ry": what begins so tells of before. */
export const isAdjunct = (word: string): boolean =>
  /^(?:efter|after|following|baseret|based|inspireret|inspired|modelleret|modelled|ligesom)$/.test(word);

/** Whether a new clause begins at a word though no sign says so: "og det skal", "nu synes jeg". Many write without any. */
export const beginsClause = (list: readonly Token[], at: number): boolean => {
  const [before, word, next] = [list[at - 1]?.text ?? '', list[at]?.text ?? '', list[at + 1]?.text ?? ''];
  if (/^(?:og|and)$/.test(word)) return subject.test(next) || ahead.test(next);
  if (isAdjunct(word) && at > 1) return true;
  return (
    subject.test(word) &&
    ahead.test(next) &&
    !/^(?:at|that|som|hvis|om|og|and|if|hvad|naar|men|but|saa|der|det|ikke|ikk|not)$/.test(before)
  );
};

const restarts = (list: readonly Token[], from: number, to: number): boolean =>
  list.slice(from, Math.min(to, from + 3)).some((word) => anew.test(word.text));

const take = (clause: Clause, one: Turned, next: string): void => {
  one.state = clause.state !== 'yes' ? clause.state : outlook.test(next) ? 'maybe' : anchoring.test(next) ? 'aside' : 'yes';
  one.or = one.or || clause.or;
  one.also = clause.also;
  clause.held.push(one);
  clause.waiting = null;
};

/** "med nationalt perspektiv": what may come of it, not where it is to work. */
const outlook =
  /^(?:perspektiv\w*|sigte|potentiale\w*|betydning|interesse|udsyn|relevans|perspective|potential|relevance|interest)$/;

/** "lokal forankring": where it belongs, not where it works. */
const anchoring =
  /^(?:forankring|forankringen|forankret|ejerskab|ejerskabet|ledelse|styring|drift|afsaet|ownership|anchoring|management)$/;

const states: Partial<Record<LevelTurn, Turned['state']>> = {
  not: 'no',
  'not-only': 'weak',
  than: 'aside',
  except: 'aside',
  maybe: 'maybe',
  aside: 'aside',
  least: 'least',
  begins: 'tried',
};

const applied = (clause: Clause, sign: Sign, found: readonly Turned[]): Clause => {
  // "Den skal ikke dække mere end Nakskov" is Nakskov alone.
  if (sign.mark === 'not-only' && clause.waiting === 'no') {
    clause.state = 'yes';
    clause.waiting = null;
    return clause;
  }
  const state = states[sign.mark];
  if (state) {
    clause.state = state;
    clause.waiting = state === 'no' || state === 'maybe' ? state : null;
    return clause;
  }
  if (sign.mark === 'reset') return close(clause);
  if (sign.mark === 'doubt') {
    clause.doubt = true;
    clause.state = 'maybe';
    clause.waiting = 'maybe';
  }
  if (sign.mark === 'tried') clause.tried = true;
  if (sign.mark === 'or') {
    clause.or = true;
    const before = clause.held.at(-1) ?? found.findLast(({ scope }) => scope.to <= sign.from && sign.from - scope.to <= 6);
    if (before && before.scope.from < sign.from) before.or = true;
  }
  if (sign.mark === 'also') {
    clause.also = true;
    const last = clause.held.at(-1);
    if (last) last.also = true;
  }
  if (sign.mark === 'correct' && (found.at(-1)?.scope.from ?? 0) >= sign.to) return close({ ...clause, held: [], waiting: null });
  return clause;
};
