import { type Around, isAlone, isAttribute, isBare, isLed, isOfThing, isOwn, subjectBefore, wordAt } from './level-around.js';
import {
  isCleft,
  isCounted,
  isFronted,
  isListed,
  isOfWork,
  isOnlyOne,
  isPlural,
  isPredicated,
  isSubjectOfAll,
  isTarget,
  isWhole,
} from './level-clauses.js';
import { isWork } from './level-cues.js';
import type { Scope } from './level-scopes.js';
import { has, proposing } from './level-strength.js';
import type { Token } from './text.js';

/**
 * Whether the build of a clause says that a scope is how far the initiative reaches: what stands first ("i hele landet bør den indføres"),
 * what all of a place is to join in, what is set against a wider or smaller place, and a few words that are nothing but the place.
 */
export const isExtent = (around: Around, scope: Scope): boolean => {
  const { segment, limited, denied, turnedHere, asked, afterFact } = around;
  if (has(segment, 'could') && !has(segment, 'should')) return false;
  if (isPredicated(around, scope) || isPlural(around, scope) || isOnlyOne(around, scope)) return true;
  if (isFronted(around, scope) || isCounted(around, scope) || isSubjectOfAll(around, scope)) return true;
  if (isListed(around, scope) || isLimited(around, scope)) return true;
  if (
    isNamed(around, scope) ||
    isOfWork(around, scope) ||
    isWhole(around, scope) ||
    isCleft(around, scope) ||
    isTarget(around, scope)
  )
    return true;
  if (isWished(around, scope)) return true;
  if (isWhere(around, scope) || isAboutAll(around, scope) || isReach(around, scope)) return true;
  const contrast =
    !afterFact && ([...denied].some((level) => level !== scope.levels[0]) || (turnedHere && scope.shape !== 'all'));
  if (!limited && !contrast && !asked) return isTold(around, scope);
  return isBare(around, scope) || (!asked && isOfInitiative(around, scope) && isLed(around, scope));
};

/** "The whole thing is confined to the harbour district of Aalborg". */
const isLimited = ({ list, segment }: Around, scope: Scope): boolean => {
  const limit = segment.cues.find(
    ({ mark, to }) =>
      mark === 'limit' &&
      to <= scope.from &&
      scope.from - to <= 4 &&
      /^(?:til|to|for|inden|inside|within|in|end|than|i|paa)$/.test(wordAt(list, to - 1)),
  );
  return (
    limit !== undefined &&
    (limit.from === segment.from ||
      [limit.from, limit.from - 1, limit.from - 2].some((at) => subjectBefore(list, segment, at) !== null))
  );
};

/** "Our village is where it will all happen". */
const isWhere = ({ list, segment, to }: Around, scope: Scope): boolean => {
  const after = list
    .slice(scope.to, Math.min(to, scope.to + 8))
    .map((word) => word.text)
    .join(' ');
  if (scope.from - segment.from > 1) return false;
  return (
    /(?:^| )(?:is|er) (?:the place |stedet |der |dér )?(?:where|hvor) (?:it|this|det|alt|everything|initiativet|det hele)\b/.test(
      after,
    ) &&
    /(?:will|skal|should|would)/.test(
      list
        .slice(scope.to, to)
        .map((word) => word.text)
        .join(' ')
        .slice(0, 80),
    )
  );
};

/** A wish with a whole in it, and not what people must do today: "skolerne bør have det i hele landet", "her i byen skal der være en". */
const isWished = (around: Around, scope: Scope): boolean => {
  const { list, segment } = around;
  if (!has(segment, 'should') && !proposing(segment)) return false;
  if (isOfThing(list, segment)) return false;
  const said = list.slice(segment.from, segment.to).map(({ text }) => text);
  if (
    said.some((word) => /^(?:man|jeg|du|i|hele)$/.test(word)) &&
    /(?:^| )(?:man skal|skal man|jeg skal|skal jeg|du skal|skal du|jeg vil|i must|you must|one must|vil jeg|i will)(?: |$)/.test(
      said.join(' '),
    )
  )
    return false;
  if (
    said.some((word) =>
      /^(?:moede|moedet|moedes|invitere|besoege|laese|laeser|hoere|tale|ligge|bo|meeting|meet|invite|visit|som|ligesom|like|as)$/.test(
        word,
      ),
    )
  )
    return false;
  if (scope.shape === 'all') return scope.explicit === true;
  if (scope.shape === 'word')
    return (
      !isAttribute(around.text, list, scope) &&
      /(?:t|ly|ende|wide)$/.test(wordAt(list, scope.from)) &&
      !isWork(wordAt(list, scope.to)) &&
      isAlone(around, scope)
    );
  if (scope.shape !== 'one' || !/^(?:i|paa|in|across|throughout|for|over|her)$/.test(wordAt(list, scope.from - 1))) return false;
  return scope.levels[0] === 'regional' ? scope.area === true : isOwn(list, scope);
};

/** "Initiativets geografiske område er Danmark", "the level is regional": named for what it is. */
const isNamed = ({ list, segment }: Around, scope: Scope): boolean => {
  const being = segment.cues.find(
    ({ mark, to }) => (mark === 'being' || mark === 'should') && to <= scope.from && scope.from - to <= 2,
  );
  return (
    being !== undefined &&
    /^(?:omraade|omraadet|geografi|geografien|niveau|niveauet|omfang|omfanget|udbredelse|udbredelsen|daekning|daekningen|raekkevidde|raekkevidden|virkefelt|virkefeltet|scope|level|area|extent|reach|coverage|ambition|ambitionen)$/.test(
      wordAt(list, being.from - 1),
    ) &&
    (being.from - segment.from <= 4 || has(segment, 'initiative'))
  );
};

/** "Everything takes place in Kerteminde", "det hele foregår på Fejø". */
const isAboutAll = (around: Around, scope: Scope): boolean => {
  const { list, segment } = around;
  const begins = list
    .slice(segment.from, segment.from + 2)
    .map((word) => word.text)
    .join(' ');
  return (
    /^(?:everything |it all|all of|alting |alt |det hele|all the)/.test(`${begins} `) &&
    isLed(around, scope) &&
    scope.shape !== 'some' &&
    segment.cues.some(
      ({ mark, from, to }) => mark === 'works' && from - segment.from <= 3 && to <= scope.from && scope.from - to <= 2,
    )
  );
};

/** "... er det, vi foreslår", "... is what we propose". */
const isWhatIsProposed = (list: readonly Token[], from: number): boolean =>
  /(?:^| )(?:er (?:det|hvad)|is what) (?:vi|jeg|we|i) (?:foreslaar|oensker|vil|gerne|taenker|haaber|forestiller|drømmer|propose|want|suggest|would|picture|hope)/.test(
    list
      .slice(from, from + 12)
      .map((word) => word.text)
      .join(' '),
  );

/** "Landsdækkende udbredelse er en forudsætning", "nationwide coverage is the aim", "rolling it out across Denmark is the point". */
const isReach = ({ list, segment }: Around, scope: Scope): boolean => {
  if (
    scope.shape === 'word' &&
    isWork(wordAt(list, scope.to)) &&
    scope.from - segment.from <= 1 &&
    isWhatIsProposed(list, scope.to)
  )
    return true;
  const point = segment.cues.find(({ mark, from }) => mark === 'point' && from >= scope.to);
  if (!point) return false;
  if (scope.shape === 'word')
    return (
      scope.from === segment.from &&
      /^(?:udbredelse|udrulning|daekning|indfoerelse|implementering|raekkevidde|omfang|coverage|rollout|roll|reach|implementation)$/.test(
        wordAt(list, scope.to),
      )
    );
  return (
    point.from === scope.to &&
    segment.cues.some(({ mark, from, to }) => mark === 'works' && from - segment.from <= 1 && to <= scope.from)
  );
};

/** "Initiativet omfatter ikke andre kommuner": what is left is this one. */
export const isNoOther = (around: Around, scope: Scope): boolean =>
  scope.shape === 'some' &&
  around.list.slice(scope.from, scope.to).some(({ text }) => /^(?:andre|other|anden)$/.test(text)) &&
  has(around.segment, 'initiative') &&
  has(around.segment, 'covers', 'works');

/** A sentence that says nothing but the place: "På landsplan.", "kun her i byen", "just our own municipality". */
const isTold = (around: Around, scope: Scope): boolean => {
  const { list, segment, from, to, carried } = around;
  if (!isBare(around, scope)) return false;
  if (
    scope.shape === 'word' &&
    carried.proposes &&
    /^(?:lokalt|regionalt|nationalt|locally|nationally|regionally|landsdaekkende|nationwide)$/.test(wordAt(list, scope.from))
  )
    return true;
  if (segment.from !== from || to - from > 9) return false;
  if (scope.shape === 'word')
    return (
      /^(?:niveau|plan|level|scale|basis)$/.test(wordAt(list, scope.to)) ||
      /^(?:landsdaekkende|nationwide)$/.test(wordAt(list, scope.from))
    );
  const narrowed = list.slice(from, scope.from).some(({ text }) => /^(?:kun|udelukkende|only|solely)$/.test(text));
  return (scope.explicit === true && carried.works) || (narrowed && (carried.proposes || (from === 0 && to === list.length)));
};

/** The clause is of what is to be: proposed, or "det skal". */
const isOfInitiative = (around: Around, scope: Scope): boolean => {
  const { list, segment } = around;
  if (proposing(segment) || has(segment, 'initiative', 'limit')) return true;
  const verb = segment.cues.find(({ mark }) => mark === 'should' || mark === 'being' || mark === 'covers');
  if (around.limited && verb?.mark === 'should') return true;
  if (!verb || (scope.shape === 'one' && !scope.area && !isLed(around, scope))) return false;
  return [verb.from, verb.from - 1, verb.to].some((at) => /^(?:det|den|it|its|this|dette|vi|we)$/.test(wordAt(list, at)));
};
