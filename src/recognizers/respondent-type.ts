import { findAuthorities } from './find-authorities.js';
import { type RespondentType, typeOfBody } from './organisation-type.js';
import { isSpokesman } from './person-words.js';
import { phraseTable } from './phrases.js';
import { type Said, saidByTwo, saidByWord } from './respondent-words.js';
import { type Token, words } from './text.js';

/** The answer to "who do you answer as": the kind, or the kinds it may have been meant to be, likeliest first. */
export type RespondentTypeReading =
  | { readonly state: 'type'; readonly type: RespondentType }
  | { readonly state: 'unclear'; readonly candidates: readonly RespondentType[] };

/** No answer is longer; what comes after is not read. */
const longestAnswer = 1_000;

type Cue = 'not' | 'but' | 'although' | 'work' | 'own' | 'rule' | 'place' | 'former' | 'for';

const cues = phraseTable<Cue>({
  own: `
    (på|paa|mine|min|) (mine|min|) egne vegne, egen vegne, eget vegne, mig selv, bare mig, kun mig, mig, on my own behalf, my own behalf, own behalf, just me, only me, myself, me,
    privat person, private person, private individual, privat borger, ingen særlig, nobody special, ganske almindelig, helt almindelig, almindeligt menneske,
    ordinary person, regular person, person, menneske
  `,
  although: 'selvom, selv om, skønt, uagtet, uanset, trods, til trods for, although, though, even though, even if, despite',
  but: 'men, but, dog, derimod, however',
  not: 'ikke, ej, aldrig, hverken, not, never, neither, isnt, arent, rather than, i stedet for, frem for, instead of, uden',
  work: 'arbejder, ansat, ansatte, arbejde, medarbejder, medarbejdere, kollega, work, works, working, employed, employee, sidder, til daglig',
  former: 'tidligere, forhenværende, former, formerly, used to, har været, pensioneret fra, arbejdede',
  rule: 'skal, bør, burde, kunne, ville, kan, should, must, could, would, ought',
  place: 'i, fra, på, ved, in, from, at, of, hos, til, nær, med, with, to',
  for: 'for, på vegne af, on behalf of, paa vegne af, repræsenterer, representing, represent, svarer for, skriver for',
});

interface Evidence extends Said {
  readonly from: number;
  readonly taken: boolean;
  readonly how: 'said' | 'work' | 'place';
}

/** What each word says, with what stands around it: negated, conceded, a workplace, a place to live. */
const evidenceIn = (text: string, list: readonly Token[]): readonly Evidence[] => {
  const marks = new Map(cues(list).map((mark) => [mark.from, mark]));
  const found: Evidence[] = [];
  let [negated, conceded, how]: [boolean, boolean, Evidence['how']] = [false, false, 'said'];
  let self = false;
  for (let at = 0; at < list.length; ) {
    const mark = marks.get(at);
    const parted = at > 0 && /[,.;!?\n()]|\s[-–—]\s/u.test(text.slice(list[at - 1]?.end, list[at]?.start));
    if (parted || mark?.mark === 'but') [negated, conceded, how, self] = [false, false, 'said', false];
    if (mark?.mark === 'not') negated = true;
    if (mark?.mark === 'although' || mark?.mark === 'former') conceded = true;
    if (mark?.mark === 'work') how = 'work';
    if (mark?.mark === 'for') [how, self] = ['said', false];
    if (mark?.mark === 'place' && self) how = 'place';
    if (/^(?:og|and|samt)$/.test(list[at]?.text ?? '') && how === 'place') [how, self] = ['said', false];
    const said: Said | null =
      mark?.mark === 'own'
        ? { type: 'citizen', sure: true, role: 'self' }
        : mark
          ? null
          : (saidByTwo(list[at]?.text ?? '', list[at + 1]?.text ?? '') ?? saidByWord(list[at]?.text ?? ''));
    if (said) {
      found.push({ ...said, from: at, taken: !negated && !conceded, how: said.role === 'self' ? 'said' : how });
      self ||= said.role === 'self' && how !== 'work';
    }
    at = mark ? mark.to : at + 1;
  }
  return found;
};

/** "privat virksomhed" is no private person, "frivillig forening" no volunteer: an adjective says less than the word it belongs to. */
const withoutAdjectives = (found: readonly Evidence[], list: readonly Token[]): readonly Evidence[] =>
  found.filter((one, at) => {
    const next = found[at + 1];
    const close = next && next.from - one.from <= 2;
    const word = list[one.from]?.text ?? '';
    return !(
      close && /^(?:privat|private|selvstaendig|pensioneret|retired|frivillig|freelance|offentligt|kommunalt)$/.test(word)
    );
  });

/** What may be meant by words whose form leaves it open. */
const open: readonly (readonly [RegExp, readonly RespondentType[]])[] = [
  [/(?:friskole|efterskole|hoejskole|privatskole)/, ['ngo', 'public-authority']],
  [/(?:museum|museet|kirke|menighed)/, ['public-authority', 'ngo']],
  [/(?:raad|raadet)$/, ['ngo', 'public-authority']],
  [/(?:council|institution|institute|selvejende)/, ['public-authority', 'ngo']],
];

const openTypes = (word: string): readonly RespondentType[] | null => open.find(([pattern]) => pattern.test(word))?.[1] ?? null;

const unique = <V>(list: readonly V[]): readonly V[] => [...new Set(list)];

const reading = (types: readonly RespondentType[]): RespondentTypeReading | null => {
  const [type] = types;
  if (type === undefined) return null;
  return types.length === 1 ? { state: 'type', type } : { state: 'unclear', candidates: types };
};

/** The kinds that are left when what is denied, conceded, and where one lives or works beside, is taken off. */
const decided = (found: readonly Evidence[], list: readonly Token[]): readonly RespondentType[] => {
  const taken = found.filter((one) => one.taken && one.how !== 'place');
  const said = taken.filter((one) => one.how === 'said' && one.role !== 'trade');
  const works = taken.filter((one) => one.how === 'work' && one.role === 'body');
  const chosen = said.length > 0 ? said : works;
  if (chosen.length > 0) {
    const [only] = chosen;
    const left = chosen.length === 1 && only ? openTypes(list[only.from]?.text ?? '') : null;
    if (left && !only?.sure) return left;
    const spokesman = list.some((word, at) => isSpokesman(word.text) && !found.some((one) => one.from === at));
    const bodies = chosen.filter((one) => one.role === 'body');
    return unique((spokesman && bodies.length > 0 ? bodies : chosen).map((one) => one.type));
  }
  return unique(taken.filter((one) => one.role === 'trade').map((one) => one.type));
};

/** Whether it is a sentence about how things should be, not about the writer. */
const isAboutElse = (text: string, list: readonly Token[]): boolean => {
  const first = list.some((word) => /^(?:jeg|vi|mig|os|min|mit|vores|som|i|we|me|my|our|im|as|undertegnede)$/.test(word.text));
  const rules = cues(list).some(({ mark }) => mark === 'rule');
  return (
    /\?\s*$/.test(text) ||
    (rules && !first) ||
    (list.length > 12 && !first) ||
    /^(?:hvad|hvem|hvorfor|hvordan|hvor|hvilken|hvornaar|what|who|why|how)$/.test(list[0]?.text ?? '')
  );
};

/**
 * Reads the answer to "who do you answer as?" in any words: private life ("pensionist", "på egne vegne"), work ("ansat i staten"), a kind of
 * body ("et lille firma") or the name of one. Two kinds at once are asked back; `null` when it says none. Linear.
 */
export const readRespondentType = (said: string): RespondentTypeReading | null => {
  const text = said.slice(0, longestAnswer).trim();
  const list = words(text);
  if (list.length === 0 || isAboutElse(text, list)) return null;
  const found = withoutAdjectives(evidenceIn(text, list), list);
  const negatedOnly = found.length > 0 && found.every((one) => !one.taken);
  const body = found.length === 0 ? (typeOfBody(text) ?? typeOfNamed(text)) : null;
  if (body) return body.sure ? { state: 'type', type: body.type } : { state: 'unclear', candidates: unique([body.type, 'ngo']) };
  return negatedOnly ? null : reading(decided(found, list));
};

/** The kind of the authority that an answer names: "jeg er fra KL". */
const typeOfNamed = (text: string) => {
  const [hit] = findAuthorities(text);
  return hit?.sure ? typeOfBody(hit.authority.name) : null;
};
