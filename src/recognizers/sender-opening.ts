import { type Organisation, organisationAt } from './organisation-name.js';
import { type TypeByForm, typeOfBody } from './organisation-type.js';
import { type Stretch, sentencesOf } from './passage.js';
import { saidAt } from './respondent-words.js';
import { asFound as asSaid, explained, type SaidBody } from './said-body.js';
import type { Letter } from './sender-name.js';
import { type Token, words } from './text.js';

/** What a body does that sends a proposal, right behind its name. */
const proposes =
  /^(?:,[^,.\n]{3,80},|\s\([^()\n]{2,90}\))?\s(?:(?:skal\shermed|skal\shereby|har\s(?:hermed\s)?(?:følgende|ét|et|én|en|to|tre|ingen|nogle)|(?:er|is|are|am)\s(?:afsender|the\ssender|writing|pleased|glad|happy|grateful|submitting|behind|kommet\sfrem|positiv|enig)|har\sher|has\s(?:discussed|considered|reviewed|read|followed|one|the\sfollowing|a\s(?:proposal|suggestion|comment))|have\s(?:discussed|considered|read|followed)|står\sbag)(?!\p{L})|(?:hermed|herved|hereby|derfor|gerne|therefore|also|også|her|nu|selv)\s)?(?:afgiver|fremkommer|fremlægger|fremsætter|tilslutter\ssig|stiller|svarer|offers?|brings?|puts?\sforward|responds?|answers?|ser\s(?:gerne|positivt)|hilser|kvitterer|deltager|peger\spå|fremfører|anfører|meddeler|henleder|appeals?|asks?|calls?\sfor|urges?|foreslår|foreslaar|ønsker|oensker|vil\s(?:gerne|hermed|foreslå|byde|indsende|bidrage|lave|have)|indmelder|fremsender|indsender|indstiller|byder|bidrager|sender|takker|mener|anbefaler|opfordrer|støtter|skriver|har\s(?:modtaget|gennemgået|overvejet|talt|snakket|fulgt|noteret|på\s(?:sit|et)\s[^.]{0,30}møde|drøftet|vedtaget|læst|behandlet|diskuteret|fornøjelsen|besluttet\sat)|proposes?|suggests?|submits?|would\slike|wishes|writes?|recommends?|welcomes?|thanks?|supports?|want|wants)(?!\p{L})/iu;
/** What those do who are to own an initiative or take part in it, not to send it. */
const takesPart =
  /^\s(?:er\s(?:dem|ejere?|ansvarlig|tovholder|den|de|oplagt|partner|med)|skal|kan|bør|burde|må|kunne|ville|vil\s(?:eje|have\s(?:ansvar(?:et)?|ejerskab(?:et)?|rollen|teten)|stå|drive|være|lede|styre|kunne|tage|deltage|hjælpe)|står\s(?:for|med)|should|could|must|will|can|ejer|owns?|runs?|driver|deltager|bidrager\s(?:med|ved)|leverer|hjælper|has\spromised|har\s(?:lovet|sagt|ansvaret|allerede)|joins?|contributes?)(?!\p{L})/iu;
/** What it is, right behind its name: "er en patientforening", "(CVR-nr. ...) er en virksomhed". */
const isOne = /^\s?(?:\([^()\n]{1,60}\)\s)?(?:er|is|are)\s(?:en|et|a|an|the)\s/iu;
const modal =
  /^\s(?:skal|bør|burde|må|kunne|kan|should|must|could|can|ought|svarer\s(?:aldrig|ikke)|is\s(?:to|not)|are|was|were|var|blev)(?!\p{L})/iu;
/** Words of one who answers a consultation. */
const letterlike =
  /(?<!\p{L})(?:denne høring|høringen|hermed|herved|følgende (?:bemærkning|forslag|bidrag|input|kommentar|idé|ønske)\p{L}*|bidrag|input|indspil|(?:et|vores|dette|sit|one|our) forslag|handlingsplanen|indbydelsen|invitationen|muligheden for at|anledningen|consultation|this hearing|action plan|(?:a|our|this|following|its) (?:proposal|submission|suggestion|response)|the invitation|the opportunity|hereby)(?!\p{L})/iu;
const speaksAsWe = /(?<!\p{L})(?:vi|vores|os|we|our|us)(?!\p{L})/iu;
/** "Hermed X's bidrag", "input til OGP fra X", "This comes from X". */
const brings =
  /^(?:(?:hermed (?:er |følger )?|herved |here (?:is|comes) )?(?:(?:et|en|vores|a|our) )?(?:kort )?(?:input|bidrag|forslag|høringssvar|svar|indspil|indlæg|idé|ide|proposal|submission|contribution|response)(?: [^\s,.:;]{1,20}){0,4}? (?:fra|from)|(?:hi|hello|hey|hej|hejsa|greetings|ahoj|goddag|halløj)(?: all| everyone| alle| igen| herfra)? (?:from|fra)|(?:this|det her|dette|forslaget|det|it|the proposal)(?: (?:forslag|proposal|svar|bidrag|contribution|submission|input|idea|letter))? (?:comes|kommer|er|is) (?:fra|from)|hermed|her (?:er|kommer)|here(?: is|'s)|fra|from) /iu;
const unit = /^(?:the )?(?:[\p{L}-]{1,24} ){0,3}(?:unit|department|office|team|section|division|board) of (?=the )/iu;
const brought =
  /^\s(?:eget\s|samlede\s)?(?:bidrag|forslag|høringssvar|svar|input|indspil|indlæg|idé|ide|proposal|contribution|submission)(?!\p{L})/iu;
const dated =
  /^[^\n]{0,80}(?:\d{1,2}\.\s?(?:\p{L}{3,9}|\d{1,2}\.)\s?(?:19|20)\d\d|\d{1,2}\s\p{L}{3,9}\s(?:19|20)\d\d)\s*(?:\n|$)/u;
const courtesy =
  /^(?:kære|dear|hej|hey|hi|halløj|hello|goddag|til|to|tak|thank|thanks|god|greetings|emne|subject|vedr|titel|title|vores sag)(?![\p{L}])/iu;

const asFound = (organisation: Organisation, sure: boolean): SaidBody => asSaid(organisation, sure, 'speaks-for');

/** What a body is said to be right behind its name: "er en patientforening", ", a voluntary association". */
const predicated = (list: readonly Token[], end: number, rest: string): TypeByForm | null => {
  const lead = isOne.exec(rest)?.[0] ?? /^(?:\shere)?,\s(?:en|et|a|an)\s|^\s\((?:en\s|et\s|a\s|an\s)?/iu.exec(rest)?.[0];
  const next = lead === undefined ? -1 : list.findIndex((word) => word.start >= end + lead.length);
  const said = next < 0 ? null : saidAt(list, next)?.said;
  return said?.role === 'body' ? said : null;
};

/** An address or a number right under the name. */
const addressed = /^[^\n.]{0,40}\n(?:[^\n]{0,60}\n)?[^\n]{0,60}(?:\d{4}\s\p{Lu}|(?:tlf|tel|telefon|phone|cvr|mail)\b)/iu;

/** An authority with a date under it, a firm with its number: the head of a letter. */
const isLetterhead = (beginning: string, { sign, name }: Organisation): boolean =>
  (sign === 'gazetteer' &&
    (dated.test(beginning) ||
      /^[^.!?\n]{3,80}\n(?:[^\n]{0,60}\n){0,2}[^\n]{0,40}\d{1,2}\.\s?\p{L}{3,9}\s(?:19|20)\d\d/u.test(beginning))) ||
  (sign === 'body' && addressed.test(beginning.slice(name.length))) ||
  (sign === 'body' && /cvr/i.test(beginning.slice(name.length, name.length + 80)) && /^[^.!?]{3,120}\(?cvr/iu.test(beginning));

/** The body that a sentence begins with and that speaks in it; `first` when nothing but courtesy stands before. */
const subjectOf = ({ text, hits, list }: Letter, sentence: Stretch, first: boolean): SaidBody | null => {
  const organisation = organisationAt(text, sentence.start, hits);
  if (!organisation || organisation.start > sentence.start + 40) return null;
  const beside = explained(text, list, organisation);
  const place =
    /^\s(?:i|in|på)\s\p{Lu}[\p{L}-]{1,20}(?=\s\p{Ll})/u.exec(text.slice(organisation.end, organisation.end + 40))?.[0].length ??
    0;
  const rest = text.slice(organisation.end + place, organisation.end + 140);
  const named = organisation.sign !== 'capitals';
  const others = /(?<!\p{L})(?:jeg|mig|min|mit|me|my)(?!\p{L})/iu.test(
    sentence.text.slice(Math.max(0, organisation.end - sentence.start)),
  );
  if (takesPart.test(rest) || (others && !/hermed|herved|hereby/iu.test(rest))) return null;
  if ((named || beside) && (proposes.test(rest) || /^\s(?:here|her)[.,!]/iu.test(rest)))
    return { ...asFound(organisation, true), ...(beside ? { kind: beside } : {}) };
  const kind = predicated(list, organisation.end, rest);
  if (kind && (first || /^,/.test(rest)))
    return { ...asFound(organisation, speaksAsWe.test(text) || /^\shere/.test(rest)), kind };
  if (!first) return null;
  if (
    named &&
    /^\s\p{Ll}/u.test(rest) &&
    !modal.test(rest) &&
    letterlike.test(sentence.text.slice(organisation.end - sentence.start))
  )
    return asFound(organisation, true);
  if (named && brought.test(rest) && /s$/i.test(text.slice(sentence.start, organisation.end))) return asFound(organisation, true);
  if (
    (named || beside) &&
    /^\s?[,.(\n]/u.test(rest) &&
    /^[.!\s]{0,3}\s?(?:vi|vores|we|our)(?!\p{L})/iu.test(text.slice(sentence.end, sentence.end + 12))
  )
    return { ...asFound(organisation, true), ...(beside ? { kind: beside } : {}) };
  if (
    organisation.sign === 'gazetteer' &&
    organisation.start === sentence.start &&
    /^,[^.!?\n]{3,100}\s\d{4}\s\p{Lu}/u.test(rest)
  )
    return asFound(organisation, true);
  if (isLetterhead(text.slice(sentence.start, sentence.start + 200), organisation)) return asFound(organisation, true);
  const type = typeOfBody(organisation.name)?.type;
  const private_ = organisation.sign === 'body' && (type === 'company' || type === 'ngo') && /^\p{Lu}/u.test(organisation.name);
  const object =
    /^\s\p{Ll}{2,14}\s(?:os|us)(?!\p{L})/u.test(rest) ||
    /\s\p{Ll}+(?:ies|s|er)$/u.test(` ${organisation.name}`.replace(/^\s\p{Lu}[\p{L}-]+(?=\s\p{Ll})/u, ''));
  return private_ && !object && /^\s\p{Ll}/u.test(rest) && speaksAsWe.test(text.slice(organisation.end))
    ? asFound(organisation, organisation.words > 1)
    : null;
};

/** "Hermed Region Sjællands bidrag", "Fra Foreningen X:". */
const broughtBy = ({ text, hits, list }: Letter, sentence: Stretch): SaidBody | null => {
  const lead = brings.exec(sentence.text)?.[0];
  if (lead === undefined) return null;
  const at =
    sentence.start +
    lead.length +
    (unit.exec(text.slice(sentence.start + lead.length, sentence.start + lead.length + 100))?.[0].length ?? 0);
  const organisation = organisationAt(text, at, hits);
  if (!organisation || organisation.start > at + 5) return null;
  const rest = text.slice(organisation.end, organisation.end + 40);
  const kind = predicated(list, organisation.end, rest);
  if (kind && organisation.words > 1) return { ...asFound(organisation, true), kind };
  if (organisation.sign === 'capitals') return null;
  if (/^her/iu.test(lead) && !/(?:fra|from) $/iu.test(lead))
    return brought.test(rest) && /s$/i.test(text.slice(at, organisation.end)) ? asFound(organisation, true) : null;
  return /^fr/i.test(lead) && !/^\s?[:,\n]/.test(rest) ? null : asFound(organisation, true);
};

const mailHeader = /^(?:vs|fw|fwd|sv|re|fra|from|sendt|sent|cc|dato|date|til|to)\s?:/iu;

/** The body that opens a text and speaks in it of itself: "Viborg Kommune foreslår", "Lys i Lovene er en forening ... Vi". */
export const openingBody = (letter: Letter): SaidBody | null => {
  const sentences = sentencesOf(letter.text.slice(0, 700)).slice(0, 5);
  let first = true;
  for (const whole of sentences) {
    const lead =
      /^(?:to whom it may concern|(?:kære|dear|hej|hi|hello|til)\s[^,:.!\n]{1,40})[,:!]\s+(?=\p{Lu})/iu.exec(whole.text)?.[0]
        .length ?? 0;
    const sentence = { text: whole.text.slice(lead), start: whole.start + lead, end: whole.end };
    if (mailHeader.test(sentence.text)) continue;
    if (
      !/^(?:hi|hello|hey|hej|hejsa|greetings|ahoj|goddag|halløj)\s(?:\p{Ll}+\s)?(?:from|fra)\s/iu.test(sentence.text) &&
      courtesy.test(sentence.text) &&
      words(sentence.text).length < 14
    )
      continue;
    const found = subjectOf(letter, sentence, first) ?? broughtBy(letter, sentence);
    if (found) return found;
    first &&= courtesy.test(sentence.text) && words(sentence.text).length < 14;
  }
  return null;
};
