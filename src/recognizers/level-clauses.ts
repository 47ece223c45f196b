import { isFunctionWord } from './function-words.js';
import {
  type Around,
  audience,
  between,
  every,
  filler,
  isAlone,
  isLed,
  isOwn,
  isPronoun,
  led,
  modal,
  subjectBefore,
  wordAt,
} from './level-around.js';
import { isKnownWork, isWork } from './level-cues.js';
import type { Scope } from './level-scopes.js';
import { has, proposing, type Segment } from './level-strength.js';
import { counting } from './level-words.js';
import type { Token } from './text.js';

/** Words that stand between the beginning of a clause and its place. */
const opening =
  /^(?:i|paa|over|til|for|ud|ude|ved|os|saavel|baade|som|og|her|oppe|nede|inde|ovre|in|across|throughout|within|both|and|so|saa|men|but|kun|only|altsaa|nej|no|tvaers|af|helt)$/;

/** "På tværs af hele landet bør initiativet udfoldes": first in its clause, with the verb and the initiative after it. */
export const isFronted = ({ list, segment }: Around, scope: Scope): boolean => {
  if (scope.to >= segment.to || !modal.test(wordAt(list, scope.to))) return false;
  if (
    !list.slice(segment.from, scope.from).every(({ text }) => opening.test(text) || /^(?:lokalt|regionalt|nationalt)$/.test(text))
  )
    return false;
  const first = wordAt(list, scope.from);
  const prepositional =
    scope.shape === 'loose' || scope.shape === 'all'
      ? true
      : scope.shape === 'word'
        ? /t$|ly$/.test(first)
        : scope.from > segment.from || led.test(first) || /^(?:ude|her|der|ud|hjemme|inde|nede|oppe|ovre)$/.test(first);
  const who = wordAt(list, scope.to + 1);
  return (
    prepositional &&
    (/^(?:det|den|it|this|dette)$/.test(who) || isKnownWork(who) || (who === 'the' && isWork(wordAt(list, scope.to + 2))))
  );
};

/** "Ordningen er tiltænkt de elleve kommuner på Fyn", "den skal kun virke på vores skole": verb and place, and nothing between. */
export const isPredicated = (around: Around, scope: Scope): boolean => {
  const { list, segment } = around;
  if (!isLed(around, scope)) return false;
  const verb = segment.cues.find(
    ({ mark, to }) =>
      to <= scope.from && (mark === 'should' || mark === 'being' || mark === 'works' || mark === 'covers' || mark === 'could'),
  );
  const at = verb
    ? verb.from
    : segment.from + list.slice(segment.from, scope.from).findIndex(({ text }) => /^(?:belongs|giver|hoerer|makes)$/.test(text));
  if (at < segment.from) return false;
  const subject = subjectBefore(list, segment, at);
  if (!subject) return false;
  const covered = new Set(
    segment.cues
      .filter(({ mark }) => mark !== 'fact')
      .flatMap((cue) => Array.from({ length: cue.to - cue.from }, (_, step) => cue.from + step)),
  );
  for (let step = verb ? verb.to : at; step < scope.from; step++) {
    const word = wordAt(list, step);
    if (
      !covered.has(step) &&
      !led.test(word) &&
      !between.test(word) &&
      !audience.test(word) &&
      !isFunctionWord(word) &&
      !counting().has(word) &&
      !filler.test(word)
    )
      return false;
  }
  if (subject === 'work') return true;
  const placed = /^(?:for|til|to)$/.test(wordAt(list, scope.from - 1)) || /^(?:for|til|to)$/.test(wordAt(list, scope.from));
  const said = list.slice(at, scope.from).some(({ text }) => between.test(text) || text === 'only');
  return has(segment, 'should')
    ? true
    : (placed || said || scope.shape === 'word') &&
        (scope.shape !== 'word' || said) &&
        verb?.mark !== 'works' &&
        verb?.mark !== 'covers';
};

/** "Borgere over hele landet skal kunne bruge den". */
export const isPlural = ({ list, segment }: Around, scope: Scope): boolean =>
  scope.explicit === true &&
  scope.shape === 'all' &&
  scope.area === true &&
  scope.from > segment.from &&
  scope.from - segment.from <= 7 &&
  modal.test(wordAt(list, scope.to)) &&
  !/^(?:i|in)?$/.test(
    list
      .slice(scope.from, scope.to - 1)
      .map(({ text }) => text)
      .join(''),
  ) &&
  !segment.cues.some(({ to }) => to <= scope.from);

/** "Kun vores egen by er med". */
export const isOnlyOne = ({ list, segment }: Around, scope: Scope): boolean =>
  scope.from === segment.from + 1 &&
  /^(?:kun|only|just|alene|udelukkende)$/.test(wordAt(list, segment.from)) &&
  /^(?:er|skal|is|are|should|will) (?:med|vaere|with|in|be|included|covered|take|deltage|omfattet|daekket)/.test(
    `${wordAt(list, scope.to)} ${wordAt(list, scope.to + 1)}`,
  );

/** "Såvel nationalt som regionalt bør den", "lokalt, regionalt, nationalt: det skal": the words of a list go with its last. */
export const isListed = (around: Around, scope: Scope): boolean => {
  const { list, from, to } = around;
  if (scope.shape !== 'word' || !/^(?:lokalt|regionalt|nationalt|kommunalt)$/.test(wordAt(list, scope.from))) return false;
  let [first, last] = [scope.from, scope.to];
  const listed = /^(?:lokalt|regionalt|nationalt|kommunalt|og|som|samt|saavel|baade|ogsaa)$/;
  while (first > from && scope.from - first < 6 && listed.test(wordAt(list, first - 1))) first--;
  while (last < to && last - scope.to < 6 && listed.test(wordAt(list, last))) last++;
  return first === from && last - first > 2 && modal.test(wordAt(list, last + (isPronoun.test(wordAt(list, last)) ? 1 : 0)));
};

/** "Samtlige daginstitutioner i Hvidovre skal med", "every school in Denmark should": all of a kind within a place. */
export const isCounted = ({ list, segment, carried }: Around, scope: Scope): boolean => {
  if (scope.shape === 'some' || scope.shape === 'word' || (scope.shape === 'one' && !scope.name && !isOwn(list, scope)))
    return false;
  for (let at = scope.from - 1; at >= segment.from && at >= scope.from - 5; at--) {
    if (!every.test(wordAt(list, at))) continue;
    const last = wordAt(list, scope.from - 1);
    const inside =
      scope.from - at > 1 &&
      /^(?:i|in|paa|across|over)$/.test(/^(?:i|in|paa|across|over)$/.test(last) ? last : wordAt(list, scope.from));
    const then = scope.to < segment.to && modal.test(wordAt(list, scope.to));
    return inside && (then || (at === segment.from ? carried.proposes && carried.works : reaches(list, segment, at)));
  }
  return false;
};

/** "skal gælde alle patienter i", "covering every harbour in". */
export const reaches = (list: readonly Token[], segment: Segment, at: number): boolean =>
  segment.cues.some(({ mark, to }) => (mark === 'works' || mark === 'covers') && to <= at && at - to <= 2) &&
  (has(segment, 'should', 'initiative') || proposing(segment)) &&
  list.length > 0;

/** "Hele Sønderjylland skal være med", "all of Funen should be covered". */
export const isSubjectOfAll = ({ list, segment }: Around, scope: Scope): boolean => {
  const first = wordAt(list, scope.from);
  if (scope.from - segment.from > 1 || !modal.test(wordAt(list, scope.to))) return false;
  if (
    !(scope.explicit && scope.shape === 'all') &&
    !/^(?:hele|alle|samtlige|whole|all|entire|resten)$/.test(first) &&
    wordAt(list, scope.from - 1) !== 'hele'
  )
    return false;
  return (
    segment.cues.some(({ mark, from }) => from > scope.to && from - scope.to <= 3 && (mark === 'works' || mark === 'covers')) ||
    /^(?:med|kunne|have|bruge|nyde|joined|join|use|be|benefit)$/.test(wordAt(list, scope.to + 1))
  );
};

/** "Initiativet skal være åbent for beboere på Fejø": the initiative is the subject, and no one else acts in between. */
export const isOfWork = (around: Around, scope: Scope): boolean => {
  const { list, segment } = around;
  const verb = segment.cues.find(
    ({ mark, from, to }) => to <= scope.from && from > segment.from && /^(?:should|works|covers)$/.test(mark),
  );
  if (!verb || scope.from - verb.to > 8 || !isLed(around, scope) || subjectBefore(list, segment, verb.from) !== 'work')
    return false;
  if (scope.shape === 'word' && !isAlone(around, scope)) return false;
  return !list
    .slice(verb.from, scope.from)
    .some(({ text }) =>
      /^(?:af|by|from|fra|med|with|hos|ved|drives|ledes|ejes|forankres|betales|finansieres|styres|ligger|ligge|ledet|som|der|that|which|like|ligesom|bygger|baseret|based|than|end|moede|praesenteres|inspireret|inspired|udspringer|kommer|comes|begyndte|opstod|foedt|led|run|owned|managed|funded|paid|hosted|anchored)$/.test(
        text,
      ),
    );
};

/** "Vores ambition er hele landet": what is named is all of the country, and nothing comes after it. */
export const isWhole = ({ segment }: Around, scope: Scope): boolean =>
  scope.shape === 'all' &&
  scope.explicit === true &&
  scope.area === true &&
  scope.to === segment.to &&
  segment.cues.some(({ mark, to }) => (mark === 'being' || mark === 'works') && to === scope.from);

/** "Det er på Fejø, projektet foregår", "der skal være et panel i Odder". */
export const isCleft = (around: Around, scope: Scope): boolean => {
  const { text, list, segment, to } = around;
  if (!isLed(around, scope) || scope.shape === 'word') return false;
  const begins = list
    .slice(segment.from, segment.from + 2)
    .map((word) => word.text)
    .join(' ');
  if (/^(?:der (?:skal|boer|maa|skulle|burde)|there (?:should|must|shall|will))$/.test(begins))
    return scope.name !== undefined && /^(?:i|paa|in|on)$/.test(wordAt(list, scope.from - 1));
  if (!/^(?:det er|it is|its (?:in|on|for)|det bliver)$/.test(begins) || scope.from - segment.from > 4 || scope.to >= to)
    return false;
  const after = list.slice(scope.to, Math.min(to, scope.to + 3)).map((word) => word.text);
  return (
    !/[.;!?]/.test(text.slice(list[scope.to - 1]?.end, list[scope.to]?.start)) &&
    (isKnownWork(after[0] ?? '') ||
      (/^(?:det|it|the|vi|that)$/.test(after[0] ?? '') &&
        (/^(?:skal|should|will|boer)$/.test(after[1] ?? '') || isWork(after[1] ?? ''))))
  );
};

/** "Alle 98 kommuner er med", "hele landet er målgruppen". */
export const isTarget = ({ list, segment }: Around, scope: Scope): boolean =>
  scope.from - segment.from <= 1 &&
  (scope.shape === 'all' || scope.area === true) &&
  /^(?:er|is|are|bliver) (?:med|omfattet|inkluderet|included|covered|maalgruppen|maalet|omraadet|rammen|scenen|the (?:target|area|scope|aim|goal|stage))(?: |$)/.test(
    list
      .slice(scope.to, scope.to + 3)
      .map((word) => word.text)
      .join(' '),
  );
