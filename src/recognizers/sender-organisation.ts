import type { Found } from './found.js';
import { type Organisation, organisationAt } from './organisation-name.js';
import { type TypeByForm, typeOfWord } from './organisation-type.js';
import { isOffice, isSpokesman } from './person-words.js';
import { type Marked, phraseTable } from './phrases.js';
import { saidAt } from './respondent-words.js';
import { asFound, explained, preposition, type SaidBody } from './said-body.js';
import { framedBodies } from './sender-frames.js';
import { linkedBodies } from './sender-links.js';
import type { Letter } from './sender-name.js';
import { openingBody } from './sender-opening.js';
import { besideName, byDomain, inSignature, labelledBody } from './sender-placed.js';
import type { Token } from './text.js';

type Cue = 'behalf' | 'we' | 'are' | 'from' | 'called' | 'work' | 'mine' | 'run';

const cues = phraseTable<Cue>({
  behalf: `
    på vegne af, paa vegne af, pva, på vegne, on behalf of, som repræsentant for, som repræsentanter for, jeg repræsenterer, vi repræsenterer, repræsenterer jeg, repræsenterer vi, jeg skriver for, jeg svarer for,
    vi skriver for, vi svarer for, jeg taler for, i represent, we represent, representing, writing for, i speak for, i write for, jeg svarer på vegne af, jeg indsender for, jeg stiller forslaget for,
    jeg skriver til jer fra, jeg skriver fra, vi skriver fra, jeg henvender mig fra, writing from, i write from, speaking for, answering for, responding for, signed for
  `,
  we: `
    vi i, vi hos, vi ved, vi her i, vi her hos, vi fra, vi på, os i, os hos, os fra, os på, we at, we in, us at, we here at, here at, her hos, we from, us in, here in, her i, her på
  `,
  are: 'vi er, we are, were, vi kalder os',
  from: 'jeg er fra, jeg kommer fra, vi er fra, vi kommer fra, i am from, im from, we are from, i come from, we come from, were from, jeg er udsendt af',
  called: `
    vi hedder, we are called, were called, (vores|min|mit) (lille|) (forening|virksomhed|firma|klub|organisation|netværk|selskab|laug|start up|startup|konsulenthus) hedder,
    (foreningen|virksomheden|firmaet|klubben|organisationen|netværket|selskabet|lauget) hedder, hedder (vores|min|mit) (forening|virksomhed|firma|klub|organisation),
    our (association|company|organisation|organization|ngo|charity|club|firm) is called
  `,
  work: 'arbejder, ansat, sidder, work, working, employed',
  mine: `
    vores (lille|egen|lokale|frivillige|) (forening|virksomhed|firma|klub|organisation|netværk|selskab|laug|start up|startup|konsulenthus|ældreråd|skole|bibliotek),
    (min|mit) (lille|egen|eget|) (virksomhed|firma|konsulentfirma|konsulenthus|selskab|start up|startup|tegnestue),
    (our|my) (small|little|own|) (association|company|organisation|organization|ngo|charity|club|firm|business|startup|start up|foundation)
  `,
  run: 'har egen, har eget, har min egen, har mit eget, og driver, og ejer, jeg driver, jeg ejer, jeg har, jeg leder, vi driver, i run, i own, we run, i lead, i head, jeg står for, jeg har startet, jeg har stiftet, i founded, we founded',
});

/** "en lille forening, Grøn By": the name that follows a description, after a comma or "der hedder". */
const apposed = (letter: Letter, word: number): SaidBody | null => {
  const { text, list, hits } = letter;
  const said = saidAt(list, word);
  if (said?.said.role !== 'body') return null;
  const noun = list[said.at] as Token;
  const legal = /^\s(?:[\p{L}\p{N}&-]{1,30}\s){1,4}(?:aps|a\/s|i\/s|ivs)(?!\p{L})/iu.test(text.slice(noun.end, noun.end + 120));
  if (/^\p{Lu}.*\p{Ll}/u.test(noun.raw) && /^\s\p{Lu}/u.test(text.slice(noun.end, noun.end + 2))) {
    const whole = organisationAt(text, noun.start, hits);
    if (whole) return { ...asFound(whole, true, 'speaks-for'), kind: said.said };
  }
  const joint = legal
    ? ' '
    : /^(?:\s?[,(]\s?|\s?,?\s(?:der|som|which|that)\s(?:hedder|is called|kaldes|kalder sig|kalder os)\s|\s?,?\s(?:ved navn|kaldet|called|named|med navnet)\s|\s(?=["“»„]|\p{Lu}))/u.exec(
        text.slice(noun.end, noun.end + 40),
      )?.[0];
  if (joint === undefined) return bracketed(letter, noun.end, said.said);
  const organisation = organisationAt(text, noun.end + joint.length, hits);
  const led = legal || /kalder|hedder|called|navn|kaldet|named|kaldes/.test(joint);
  const capital = /^["“»„]?\p{Lu}|^\p{Lu}/u.test(organisation?.name ?? '');
  return organisation && (capital || led)
    ? {
        ...asFound(organisation, led || organisation.sign !== 'capitals' || organisation.words > 1, 'speaks-for'),
        kind: said.said,
      }
    : null;
};

/** "a design studio in Aarhus (Tangible ApS)": the name in brackets behind the description. */
const bracketed = ({ text, hits }: Letter, from: number, kind: TypeByForm): SaidBody | null => {
  const gap = /^[\p{L}\d -]{1,60}(?:\(|,?\s(?:der|som)\s(?:hedder|kalder sig|kalder os|kaldes)\s|\scalled\s)(?=\p{Lu})/u.exec(
    text.slice(from, from + 90),
  )?.[0];
  const organisation = gap === undefined ? null : organisationAt(text, from + gap.length, hits);
  if (!organisation || (gap?.endsWith('(') && text.charAt(organisation.end) !== ')')) return null;
  return { ...asFound(organisation, organisation.sign !== 'capitals' || organisation.words > 1, 'speaks-for'), kind };
};

/** Whether the words before a cue are the sender's: not "borgmesteren taler på vegne af". */
const byMe = ({ text, list }: Letter, from: number): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - 12); at--) {
    if (/[.!?\n]\s/.test(text.slice(list[at]?.end, list[at + 1]?.start))) return true;
    if (/^(?:jeg|vi|i|we|mig|os|hermed|forslag|undertegnede|hoeringssvar|svar|im)$/.test(list[at]?.text ?? '')) return true;
  }
  return from < 4;
};

/** Behind "arbejder (til daglig) (som lærer) i": where the workplace begins. */
const workplaceAt = ({ text, list }: Letter, from: number): number | null => {
  const before = list.slice(Math.max(0, from - 5), from).map((word) => word.text);
  if (
    !before.some((word) => /^(?:jeg|i|im|vi|we|selv)$/.test(word)) ||
    before.some((word) => /^(?:ikke|not|tidligere|har|had|used|var|han|hun|der|som|many|mange)$/.test(word))
  )
    return null;
  for (let at = from + 1; at < Math.min(list.length, from + 8); at++) {
    if (/[.!?;\n]/.test(text.slice(list[at - 1]?.end, list[at]?.start))) return null;
    if (preposition.test(list[at]?.text ?? '') && list[at - 1]?.text !== 'til') return list[at]?.end ?? null;
  }
  return null;
};

const joinsClause =
  /^(?:og|at|fra|som|fordi|men|for|hos|af|til|naar|hvis|da|saa|that|from|by|and|but|because|when|to|of|with|hilsen|mvh|er|her|kaere|hej|hilsner|regards|oensker|foreslaar|haaber|mener|vil|har|synes|tror|hermed)$/;

/** "Tallene henter vi hos X": there the body is where "we" do it, not who "we" are. */
const opensClause = ({ text, list }: Letter, from: number, to: number): boolean => {
  const before = list[from - 1];
  if (!before || /[.!?,;:\n()–—-]/u.test(text.slice(before.end, list[from]?.start))) return true;
  const inverted = /^(?:oensker|foreslaar|haaber|mener|vil|har|synes|tror|er)$/.test(before.text);
  return joinsClause.test(before.text) && !(inverted && /^(?:paa|hos|ved)$/.test(list[to - 1]?.text ?? ''));
};

const afterCue = (letter: Letter, { mark, from, to }: Marked<Cue>): SaidBody | null => {
  const { text, list, hits } = letter;
  const at = list[to - 1]?.end ?? 0;
  if (mark === 'work') {
    const place = workplaceAt(letter, from);
    const organisation = place === null ? null : organisationAt(text, place, hits);
    const near = organisation !== null && place !== null && (list[from]?.text !== 'sidder' || organisation.start < place + 8);
    return organisation && near && organisation.sign !== 'capitals' ? asFound(organisation, true, 'works-at') : null;
  }
  if (mark === 'run') return apposed(letter, to);
  if (mark === 'are' || mark === 'mine') {
    const beside = apposed(letter, mark === 'mine' ? to - 1 : to);
    if (beside || mark === 'mine') return beside;
  }
  const organisation = organisationAt(text, at, hits);
  if (!organisation) return null;
  if (mark === 'we' && !opensClause(letter, from, to)) return null;
  if (mark === 'are' && (organisation.start > at + 6 || list[to - 1]?.raw.toLowerCase() === 'were')) return null;
  if (/^\s(?:som|as)\s(?:ejer|owner|partner|tovholder|den\s|the\s)/iu.test(text.slice(organisation.end, organisation.end + 14)))
    return null;
  if (mark === 'called') {
    const noun = list.slice(from, to).flatMap((word) => typeOfWord(word.text) ?? [])[0];
    return { ...asFound(organisation, true, 'speaks-for'), ...(noun ? { kind: noun } : {}) };
  }
  const kind =
    mark === 'behalf' || mark === 'are' || (mark === 'we' && organisation.words > 1)
      ? explained(letter.text, letter.list, organisation)
      : null;
  if (kind) return { ...asFound(organisation, true, 'speaks-for'), kind };
  if (mark === 'behalf') return asFound(organisation, byMe(letter, from) && organisation.sign !== 'capitals', 'speaks-for');
  return organisation.sign === 'capitals' ? capitalised(organisation, mark) : placed(organisation, list[from]?.text ?? '', mark);
};

/** One capital behind "jeg er fra" is a place; two may be a body. */
const capitalised = (organisation: Organisation, mark: Cue): SaidBody | null =>
  mark === 'we' && organisation.words > 1 ? asFound(organisation, false, 'speaks-for') : null;

/** "Her i Skive Kommune" is also where one lives. */
const placed = (organisation: Organisation, first: string, mark: Cue): SaidBody | null => {
  if (mark === 'are')
    return organisation.sign === 'gazetteer' || organisation.words > 1 ? asFound(organisation, true, 'speaks-for') : null;
  const living = /^(?:her|here)$/.test(first) && organisation.sign === 'gazetteer';
  return asFound(organisation, !living, living ? 'hint' : 'speaks-for');
};

/** "Som formand for X", "jeg er konsulent i X": an office of the sender's and the body it is held in. */
const byOffice = (letter: Letter): readonly SaidBody[] => {
  const { text, list, hits } = letter;
  const found: SaidBody[] = [];
  let tried = 0;
  for (let at = 1; at < list.length - 1 && tried < 40; at++) {
    const word = list[at] as Token;
    if (!isOffice(word.text) || !preposition.test(list[at + 1]?.text ?? '')) continue;
    tried++;
    if (!isMine(letter, at)) continue;
    const organisation = organisationAt(text, list[at + 1]?.end ?? 0, hits);
    if (!organisation || (organisation.sign === 'capitals' && !isSpokesman(word.text))) continue;
    const speaks = isSpokesman(word.text);
    const kind = explained(letter.text, letter.list, organisation);
    if (kind && speaks) {
      found.push({ ...asFound(organisation, true, 'speaks-for'), kind });
      continue;
    }
    const onBoard = /(?:bestyrelse|board)/.test(text.slice(word.end, organisation.start));
    const sure = organisation.sign !== 'capitals' && (onBoard || !/(?:frivillig|volunteer|medlem)$/.test(word.text));
    found.push(asFound(organisation, sure, speaks || onBoard ? 'speaks-for' : 'works-at'));
  }
  return found;
};

/** Whether an office is the sender's: behind "jeg er", "som", "as", with no other person between. */
const isMine = (letter: Letter, office: number): boolean => {
  const { text, list } = letter;
  for (let at = office - 1; at >= Math.max(0, office - 7); at--) {
    const word = list[at]?.text ?? '';
    const before = list[at - 1]?.text ?? '';
    if (/[.!?;\n]/.test(text.slice(list[at]?.end, list[at + 1]?.start))) return false;
    if (
      /^(?:tidligere|former|pensioneret|retired|ikke|not|vores|our|min|my|deres|datter|soen|gift|vaeret|var|was|been)$/.test(word)
    )
      return false;
    if (word === 'jeg' && /^(?:var|blev)$/.test(before)) return false;
    if (/^(?:jeg|im|undertegnede)$/.test(word) || (word === 'am' && before === 'i')) return true;
    if (word === 'er' && before === 'jeg') return true;
    if (/^(?:er|am)$/.test(word) && /^(?:og|and)$/.test(before)) return isOfWriter(letter, at - 1);
    if (/^(?:som|as)$/.test(word)) return saysOfMe(list, at);
  }
  return false;
};

/** "Undertegnede hedder Gert og er medejer af": the writer is who the sentence was about before "og". */
const isOfWriter = ({ text, list }: Letter, from: number): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - 12); at--) {
    if (/[.!?;\n]/.test(text.slice(list[at]?.end, list[at + 1]?.start))) return false;
    if (/^(?:jeg|undertegnede|im)$/.test(list[at]?.text ?? '') || (list[at]?.text === 'navn' && list[at - 1]?.text === 'mit'))
      return true;
    if (/^(?:som|der|han|hun|den|det|vi|vores|de|who|he|she|they|it)$/.test(list[at]?.text ?? '')) return false;
  }
  return false;
};

/** "som" is said of the sender where "jeg" or "vi" is near, and nobody else between. */
const saysOfMe = (list: readonly Token[], as: number): boolean => {
  const before = list.slice(Math.max(0, as - 5), as).map((word) => word.text);
  if (before.some((word) => /^(?:jeg|vi|mig|i|we|me|im|my|min|mit)$/.test(word)))
    return !before.slice(-2).some((word) => /^(?:man|du|de|han|hun|der|en|you|one|they|he|she)$/.test(word));
  return list.slice(as, as + 16).some((word) => /^(?:jeg|vi|min|mit|i|we|my)$/.test(word.text));
};

/** "På Rigsarkivets vegne": the body stands between. */
const onBehalf = ({ text, list, hits }: Letter): readonly SaidBody[] => {
  const found: SaidBody[] = [];
  let tried = 0;
  for (let at = 2; at < list.length && tried < 20; at++) {
    if (list[at]?.text !== 'vegne') continue;
    tried++;
    const from = list.findLastIndex((word, place) => place < at && place > at - 9 && /^(?:paa|pa)$/.test(word.text));
    const organisation = from < 0 || from === at - 1 ? null : organisationAt(text, list[from]?.end ?? 0, hits);
    if (!organisation || organisation.end > (list[at]?.start ?? 0)) continue;
    const name = organisation.sign === 'gazetteer' ? organisation.name : organisation.name.replace(/['’]?s$/, '');
    found.push({ ...asFound(organisation, organisation.sign !== 'capitals', 'speaks-for'), value: name });
  }
  return found;
};

/** "ambassaden i Nairobi", "7.b på skolen": what is told of a body without a name of its own is no sure name. */
const isDescribed = (name: string): boolean =>
  /^(?:[\p{Ll}'’]+|\d[\p{L}\d.]*)(?:\s[\p{Ll}'’]+)?\s(?:i|på|of|in|at|ved)\s/u.test(name);

/** The body a text's sender answers for, doubted where it is no more than described. */
export const senderOrganisation = (letter: Letter, name: Found<string> | null, email: Found<string> | null): SaidBody | null => {
  const body = bodyOf(letter, name, email);
  return body && isDescribed(body.value) && /\p{Lu}/u.test(letter.text) ? { ...body, described: true } : body;
};

/** The body a text's sender answers for: said, signed, labelled, or hinted at by the e-mail address. */
const bodyOf = (letter: Letter, name: Found<string> | null, email: Found<string> | null): SaidBody | null => {
  const marks = cues(letter.list).slice(0, 80);
  const said = [
    ...marks.flatMap((mark) => afterCue(letter, mark) ?? []),
    ...byOffice(letter),
    ...onBehalf(letter),
    ...framedBodies(letter),
    ...linkedBodies(letter),
  ];
  const spoken = said.find((one) => one.sure && one.strength === 'speaks-for');
  if (spoken) return spoken;
  const [beside, signed] = [besideName(letter, name), inSignature(letter)];
  const sure = [beside, signed, labelledBody(letter)].find((one) => one?.sure) ?? said.find((one) => one.sure);
  if (sure) return sure;
  const opening = openingBody(letter);
  return opening?.sure ? opening : (beside ?? signed ?? said[0] ?? opening ?? byDomain(email));
};
