import type { FieldId } from '../domain/answer.js';
import type { Change } from './command-change.js';
import { frameOf } from './command-frame.js';
import type { CommandContext, Message } from './command-message.js';
import { type NamedField, namedFields } from './field-names.js';
import { findAuthorities } from './find-authorities.js';
import { isFunctionWord } from './function-words.js';
import { type Token, words } from './text.js';

/** Words that name a part of the form and hardly anything in the world. Others ("problemet", "budgettet") need more to be taken so. */
const formNoun =
  /^(?:titel|titlen|overskrift|overskriften|beskrivelsen?|niveau|niveauet|forvaltningsniveauet|samarbejdspartner\p{L}*|partnerliste\p{L}*|partner|partneren|partnerne|partnere|e?mail\p{L}*|telefon\p{L}*|mobil\p{L}*|nummer|nummeret|(?:for|efter|mellem)?navn(?:et)?|ejer|ejeren|ejerskabet|beloeb|beloebet|startdato\p{L}*|slutdato\p{L}*|perioden?|title|heading|description|level|partners?|email|phone|number|(?:first|last|sur)?name|owner|amount|period|dates?|arbejdsplane\p{L}*)$/u;

/** Signs on the words of a message with one space between, and one at each end. */
const wrongState =
  / (?:fortrudt|fortryder|regret|ikke (?:helt |saa )?(?:tilfreds|glad|enig)|not (?:quite |very )?(?:happy|satisfied)|unhappy|dont like|ikke lide|ikke om|(?:blevet|faaet|got|have|has) (?:\S+ ){0,2}(?:ny|nyt|nye|anden|andet|new|different|another)|skal (?:alligevel )?ikke (?:vaere )?med|should not be (?:in|on)|shouldnt be (?:in|on)|forkerte?|galt?|gale|gammelt?|gamle|foraeldet|stavet|byttet (?:om|rundt)|byttede|ikke (?:helt )?(?:rigtigt?|korrekte?|aktuelt?)(?= $)|(?:alt )?for (?:hoejt?|lavt?|langt?|korte?t?|stort?|lille|smaat|tidligt?|sent?|bredt?|smalt?|generelt?|upraecist?|vagt?)|due?r ikke|passer ikke|holder ikke|stemmer ikke|gaelder ikke|mangelfuldt?|ufuldstaendigt?|tastefejl|slaafejl|stavefejl|fejl|wrong|off|incorrect|outdated|misspelt|misspelled|mixed up|swapped|not (?:quite )?(?:right|correct)|isnt (?:right|correct)|doesnt (?:fit|match|look right)|for (?:meget|mange|lidt|faa)|too (?:many|much|few)|(?:et|en|an) (?:ekstra|extra)|(?:far |much |way |a bit )?too (?:high|low|long|short|big|small|early|late|broad|vague)|changed|aendret sig|rykket|udskudt|typo|mistake|error|digits) /;
const missing =
  / (?:der mangler|mangler der|(?:is|are) missing|missing from|(?:jeg|vi) mangler (?:\S+ ){1,4}(?:i|paa|blandt|fra)) /;
const request =
  / (?:ret|rette|retter|rettes|rettet|rettelser?|aendr(?:e|er|es|et)?|aendring(?:er)?|skift(?:e|er|es|et)?|(?:lave?r?s?|lavet|skrive?s?) (?:\S+ ){0,4}om|laves? om|tilfoej(?:e|er|es|et)?|udvid(?:e|es|et)?|uddyb(?:e|es|et)?|omskriv(?:e|es)?|omformuler(?:e|es)?|forkort(?:e|es)?|praeciser(?:e|es)?|opdater(?:e|es|et)?|udskift(?:e|es|et)?|juster(?:e|es|et)?|korriger(?:e|es|et)?|skrive? (?:\S+ ){0,3}(?:mere|andet|til|videre)|saettes? (?:\S+ ){0,3}(?:paa|ind|op|ned)|skal (?:\S+ )?(?:op|ned|skiftes|byttes|rykkes|flyttes|udskydes|forlaenges|forkortes|haeves|saenkes|saettes|skrives|staves)|skal (?:\S+ ){0,3}mere (?:paa|med|ind|til)|needs (?:some |more |a bit of )?work|could be better|kunne vaere bedre|formuleres|uddybes|praeciseres|omskrives|flytte|rykke|udskyde|forlaenge|haeve|saenke|move|postpone|push back|bring forward|extend|raise|lower|increase|reduce|rename|fortryde?r?|change|edit|fix|correct|update|amend|revise|rewrite|rephrase|reword|shorten|expand|adjust|replace|add|redo|swap|kigge? (?:\S+ ){0,4}igen|se (?:\S+ ){0,4}igen|look at (?:\S+ ){0,4}again|tilbage til|back to|revisit|tweak|polish|improve|(?:fin)?pudse?|forbedre?|goere (?:\S+ ){1,3}(?:kortere|laengere|skarpere|bedre|tydeligere)|make (?:\S+ ){1,3}(?:shorter|longer|clearer|better)|make changes|make a change|have another go|proeve igen|skrive noget) /;
const ownPast =
  / (?:jeg|vi|i|we|ive|weve|har) (?:\S+ ){0,3}(?:skrev|skrevet|tastet|tastede|kom til at|kommet til at|glemte|glemt|fik|faaet|gav|givet|oplyste|oplyst|valgte|valgt|trykkede|chose|chosen|picked|angav|angivet|sagde|sagt|stavet|stavede|opgav|opgivet|wrote|written|typed|gave|given|put|forgot|forgotten|entered|misspelled|misspelt|said|made a|left out|mixed up) /;
const asPart =
  / (?:det|svaret|svar|spoergsmaalet|spoergsmaal|delen|afsnittet|punktet|feltet|the (?:bit|part|question|section|answer|field|one|thing)|what i (?:wrote|said|put|answered)|det jeg (?:\S+ )?(?:skrev|svarede|sagde)) (?:\S+ ){0,3}(?:med|om|under|ved|about|on|for|under) (?:\S+ )?$/;
const under = / (?:under|blandt|among|as|som) (?:\S+ )?$/;
const third =
  / (?:de(?= (?:skal|kan|har|er|vil|ved|maa|faar|bliver) )|dem|deres|man|folk|borgerne|borgere|they|their|people|everyone|kommunens|hjemmesiden?) /;

/** Words about what was typed. */
const ofTyping =
  /^(?:cif\p{L}*|work|needs|valgte?|chose|picked|tal|tallene|bogstav\p{L}*|komma\p{L}*|nul|nuller|listen?|rettelser?|efter|gik|lidt|letter|letters|digit\p{L}*|figure|comma|number|spelling|stavemaade|gang|tidligere|sat|sprang|tre|fire|to|en|et|two|three|ord|words?|lov|skrevet|staar|stod|hedder|fik|faaet|kommet|nemlig|linje|line|alligevel|kommet|cifrene|smuttet|smuttede|sneget|nummer|adresse|adressen|address|rigtig|rigtige|correct|right|old|new|gammel|nyt?|nye|forkert\p{L}*|wrong|godt|skarpere|kortere|laengere|bedre|tydeligere|klarere|shorter|longer|clearer|better|one|bit|part|section|mangler|missing|due?r|passer|holder|stemmer|gaelder|hoejt?|lavt?|langt?|kort|korte|stort?|lille|small|short|long|high|low|big|vagt?|vague|broad|sent?|late|early|stavet|spelled|spelt|byttet|rykkes?|flyttes?|udskydes|forlaenges|forkortes|haeves|saenkes|saettes|skrives|staves|aar|maaned\p{L}*|uger?|dage?|halvt?|years?|months?|weeks?|days?|half|rykket|udskudt|swapped|changed)$/u;

/** A message about a field says so in few words. */
const longest = 22;

interface Told {
  readonly plain: string;
  readonly before: string;
  readonly isRequest: boolean;
  readonly who: 'me' | 'we' | 'you' | null;
}

/** How much speaks for a message being about the form and not about the world. */
const weight = (
  { text, list, marks }: Message,
  field: NamedField,
  { plain, before, isRequest, who }: Told,
  freeText: boolean,
): number => {
  const noun = list.slice(field.from, field.to);
  const isForm = noun.some(({ text }) => formNoun.test(text));
  const isMine = /^(?:min|mit|my|mine)$/.test(list[field.from]?.text ?? '') || / (?:min|mit|my|mine) (?:\S+ )?$/.test(before);
  const isKnown = (word: Token, at: number): boolean =>
    isFunctionWord(word.text) ||
    ofTyping.test(word.text) ||
    (field.from <= at && at < field.to) ||
    marks.some(({ from, to }) => from <= at && at < to);
  // What is said in another clause is most often a reason, and weighs less.
  const beside = (at: number): boolean => {
    const [one, other] = at < field.from ? [at, field.from] : [field.to - 1, at];
    return /[,.;:!?]/.test(text.slice(list[one]?.end ?? 0, list[other]?.start ?? 0));
  };
  const unknown = list.reduce((sum, word, at) => sum + (isKnown(word, at) ? 0 : beside(at) ? 0.4 : 1), 0);
  let sum = (isForm ? 1 : 0) + (isMine ? 0.5 : 0) - unknown * (freeText ? 0.75 : 0.4);
  if (request.test(plain)) sum += isRequest ? (freeText && who === 'we' ? 1 : 2) : 1;
  else if (isOtherwise(text.slice(list[field.to - 1]?.end ?? 0))) sum += 1.5;
  if (wrongState.test(plain)) sum += 1.5;
  if (missing.test(plain)) sum += 1;
  if (ownPast.test(plain)) sum += 1.5;
  if (asPart.test(before)) sum += 1.5;
  else if (under.test(before)) sum += 1;
  if (third.test(plain)) sum -= 2;
  return sum;
};

/** "er ret højt" and "ikke ret meget": an adverb, and no order to correct. */
const adverbRet = / (er|var|bliver|blev|været|ikke|en|et|jo|stadig|virker|koster|findes) ret(?= )/g;

/**
 * The field that a message says something is wrong with, or wants to go back to, in whatever shape of sentence; `null` when it hardly speaks
 * of the form: "der er byttet om på to cifre i mit telefonnummer" does, "der er fejl i telefonnumrene på hjemmesiden" does not.
 */
export const readFieldTalk = (message: Message, { names, freeText }: CommandContext): Change | null => {
  const { list, text } = message;
  if (list.length > longest || list.length < 2) return null;
  const plain = ` ${list.map((word) => word.text).join(' ')} `.replace(adverbRet, ' $1 ');
  if (
    !(
      /[,.;:] ?(?:det|den|de|it|that) | (?:ikke|not) .{1,60} (?:men|but) /i.test(text) ||
      request.test(plain) ||
      wrongState.test(plain) ||
      missing.test(plain) ||
      ownPast.test(plain)
    )
  )
    return null;
  if (asksForFactOf(list)) return null;
  const frame = frameOf(list, 0, list.length);
  const isRequest = frame.kind === 'ask' || frame.kind === 'wish' || frame.kind === 'lets' || / kan (?:det|den|de) /.test(plain);
  const fields = namedFields(list, names, !freeText);
  const scored = fields.map((field) => {
    const before = ` ${list
      .slice(0, field.from)
      .map((word) => `${word.text} `)
      .join('')}`;
    return { field, sum: weight(message, field, { plain, before, isRequest, who: frame.who }, freeText) };
  });
  const best = scored.reduce<(typeof scored)[number] | null>((one, other) => (one && one.sum >= other.sum ? one : other), null);
  if (!best) return isMistakeSomewhere(message, plain) ? { field: null, rest: '' } : null;
  if (best.sum < (freeText ? 3 : 2)) return null;
  return { field: best.field.field, rest: valueAfter(text, list, best.field) };
};

/** "i made a mistake earlier", "der er en fejl i et af mine svar": something is wrong, and it is not said what. */
const isMistakeSomewhere = ({ list, marks }: Message, plain: string): boolean =>
  / (?:(?:fortrudt|fortryder|regret)(?= .* (?:svar|svaret|svarene|answers?) )|fejl|forkerte?|galt|mistakes?|wrong|error|typo|tastefejl|slaafejl|stavefejl) /.test(
    plain,
  ) &&
  / (?:jeg|mine?|mit|svar|svarene|svaret|tidligere|i|my|answers?|earlier|before|foer) /.test(plain) &&
  list.every(
    ({ text }, at) =>
      isFunctionWord(text) ||
      ofTyping.test(text) ||
      /^(?:fortrudt|fortryder|regret|made|lavet|lavede|begaaet|earlier|tidligere|svar\p{L}*|answers?|somewhere|sted|steder|opdaget|spotted|noticed|found|fundet|set)$/u.test(
        text,
      ) ||
      marks.some(({ from, to }) => from <= at && at < to),
  );

/** "hvordan retter jeg titlen" and "hvorfor er nummeret forkert" ask; "hvad hvis jeg vil rette ..." too. */
const asksForFactOf = (list: readonly Token[]): boolean =>
  /^(?:hvad|hvem|hvor|hvordan|hvorfor|hvornaar|hvilken|hvilket|hvilke|what|who|where|how|why|when|which|skal|er|bliver|do|does|is|are|will)$/.test(
    list[0]?.text ?? '',
  );

/** What leads to the value after a field was named by itself: "det med niveauet, det skal være nationalt". */
const otherwise =
  /^(?:\s+(?:er|var|skal|is|was|should)\s+(?:altså\s+|jo\s+)?(?:ikke|not)\s+(?:være\s+|be\s+)?.{1,40}?,?\s+(?:men|but)\s+|[,.;:]\s*(?:men\s+|but\s+)?(?:(?:det|den|de|it|that|they)(?:'s|'re)?\s+))(?:(?:skal|skulle|bør|er|should|is|are|must|has to|needs to)\s+)?(?:(?:være|have været|hedde|stå til|be|read|say)\s+)?(?:altså |nu |jo |actually |now )*(?<fresh>.{1,80}?)[\s.!]*$/iu;

/** What tells no value but how it differs from the old one. */
const elsewise =
  /^(?:lidt |noget |meget |a bit |much )?(?:senere|tidligere|højere|lavere|større|mindre|længere|kortere|anderledes|andet|en anden|et andet|noget andet|later|earlier|higher|lower|longer|shorter|bigger|smaller|different|something else|another one)$/i;

const isOtherwise = (after: string): boolean => after.length <= 120 && otherwise.test(after);

/** "startdatoen er rykket til 1. maj 2018": a value with a figure or an address in it that the sentence ends in. */
const valueAfter = (text: string, list: readonly Token[], field: NamedField): string => {
  const after = text.slice(list[field.to - 1]?.end ?? 0);
  const signs = after.search(/[,.;:]/);
  const hit = after.length <= 160 ? (otherwise.exec(after) ?? (signs >= 0 ? otherwise.exec(after.slice(signs)) : null)) : null;
  const fresh = hit?.groups?.fresh;
  if (
    fresh &&
    !elsewise.test(fresh) &&
    !wrongState.test(` ${fresh} `) &&
    !request.test(` ${fresh.toLowerCase()} `) &&
    words(fresh).length <= 6
  )
    return fresh;
  const to = list.findIndex(({ text: word }, at) => at >= field.to && /^(?:til|to)$/.test(word));
  if (to < 0 || to + 1 >= list.length || list.length - to > 8) return '';
  const value = text.slice(list[to]?.end ?? 0).trim();
  return /\d|@/.test(value) ? value.replace(/[.!]$/, '') : '';
};

/** What is added to a list: the words before the name, the name, and what says where to. */
const addition =
  /^(?:(?:hov|forresten|og|ups|nå ja|nåh ja|oh|also|by the way|btw|sorry|undskyld)[,\s]+)?(?:(?:kan|vil|gider|could|can|would) (?:du|i|vi|jeg|you|we)(?: lige| godt| ikke| please| also| også)* |(?:jeg|vi|i|we)(?: har| have|'ve)?(?: lige| også| vil| vil gerne| skal| want to| would like to| need to| also| should)* |lad os |let's |husk (?:også |lige )?(?:at )?|please )?(?:også |also )?(?:tilføje?|skrive?|sætte?|sæt|have|få|mangler|glemte?|nævne?|put|add|include|forgot(?: to)?(?: mention| add| include| say)?|remember|mention|huske?)(?: at (?:nævne|skrive|tilføje|få|have|sætte))?(?: også| lige| also)?\s+(?<name>.{2,80}?)(?:\s+(?:også|also|too))?(?:\s+(?:med|på|in|on|ind))?\s+(?:på|til|som|under|blandt|to|as|on|under|among)\s+(?<where>(?:en |et |a |an |de |the |vores |our |listen (?:over|med|af) |list(?: of)? |the list of )?[\p{L}-]{4,30}(?:listen| list)?)[\s.!]*$/iu;
/** "forresten er Region Syd også med", "KL skal også med". */
const joining =
  /^(?:(?:hov|forresten|og|ups|nå ja|oh|by the way|btw)[,\s]+)?(?:(?:er|skal|is) (?<second>.{2,60}?) også (?:være )?med|(?<first>.{2,60}?) (?:er|skal|is|vil|har sagt ja til at være) (?:for resten |jo )?(?:også|also|in on it too) ?(?:være )?(?:med|part of it|in|on board|a partner|joining)(?: too| som (?:en )?(?:samarbejds)?partner| as (?:a )?partner| på (?:partner)?listen(?: over \S+)?| on the (?:partner )?list(?: of \S+)?)?)[\s.!]*$/iu;

/** What a message adds to a list, and to which: "kan du tilføje Røde Kors til partnerne", "forresten er Region Syd også med". */
export const readAddition = (text: string, list: readonly Token[], { names, freeText }: CommandContext): Change | null => {
  if (list.length > 20 || list.length < 4 || text.length > 160) return null;
  const added = addition.exec(text)?.groups;
  if (added?.name && added.where && ofList.test(added.where) && !isVague(added.name)) {
    const [field] = namedFields(words(added.where), names, true);
    if (field && !(freeText && !isNameLike(added.name))) return { field: field.field, rest: withAlso(text, added.name) };
    return null;
  }
  const joined =
    !freeText || /^(?:hov|forresten|og|ups|nå ja|oh|by the way|btw)[,\s]|partner|list/i.test(text)
      ? joining.exec(text)?.groups
      : undefined;
  const name = (joined?.first ?? joined?.second)?.trim();
  const partners = partnersIn(names);
  return name && partners && isNameLike(name) ? { field: partners, rest: withAlso(text, name) } : null;
};

/** What holds several names, so that one more goes beside them. */
const ofList = /partner|list|område|omraade|tema|formål|formaal|værdi|niveau|area|theme|purpose|value|level/i;

/** "noget mere", "a bit": nothing that could be added as it stands. */
const isVague = (name: string): boolean =>
  words(name).every(
    ({ text }) =>
      isFunctionWord(text) ||
      /^(?:lidt|mere|ting|et|en|par|bit|more|few|things?|ekstra|extra|flere|detaljer|details)$/.test(text),
  );

const withAlso = (text: string, name: string): string =>
  `${/ (?:also|add|put|forgot|include|mention|too) /i.test(` ${text} `) ? 'also' : 'også'} ${name.trim()}`;

/** "kald det Grønne Skoler i stedet", "rename it to Clean Water": what the proposal is to be called. */
const calling =
  /^(?:(?:nej|hov|no|oh)[,\s]+)?(?:(?:kan vi|lad os|can we|let's|jeg vil gerne|i want to|please)\s+)?(?:kalde?|døbe?|omdøbe?|call|name|rename)\s+(?:det|den|it|this|forslaget|the proposal)\s+(?:for\s+|om til\s+|to\s+)?(?<name>.{3,100}?)(?<cue>\s+(?:i stedet|istedet|instead|hellere|rather))?[\s.!]*$/iu;

/** The title that a message gives the proposal instead. In free text it must say that it takes the place of another. */
export const readCalling = (text: string, { names, freeText }: CommandContext): Change | null => {
  const hit = text.length <= 160 ? calling.exec(text)?.groups : undefined;
  if (!hit?.name || (freeText && !hit.cue && !/^(?:rename|omdøb)/i.test(text))) return null;
  const [field] = [...namedFields(words('titel'), names, false), ...namedFields(words('title'), names, false)];
  return field ? { field: field.field, rest: hit.name } : null;
};

/** A proper name: not the "foreningerne" or "de frivillige" of any sentence. */
const isNameLike = (name: string): boolean => {
  const list = words(name);
  if (list.length > 6 || /^(?:det|de|den|problemet|vi|jeg|der|min|mit|they|the problem|it|this)$/i.test(list[0]?.raw ?? ''))
    return false;
  return (
    list.some(({ raw }) => /^\p{Lu}\p{L}/u.test(raw) && raw !== list[0]?.raw) ||
    /^\p{Lu}{2,6}$/u.test(name) ||
    findAuthorities(name).length > 0
  );
};

/** The field of the partners, by what it is called. */
const partnersIn = (names: CommandContext['names']): FieldId | null =>
  namedFields(words('samarbejdspartnere'), names, false)[0]?.field ??
  namedFields(words('partners'), names, false)[0]?.field ??
  null;
