import { phraseTable } from './phrases.js';
import { type Token, words } from './text.js';

/**
 * What leads to a title in an answer: `lead` when nothing but a title can follow, `maybe` when it is one only at the very beginning.
 */
export const titleLeads = phraseTable<'lead' | 'noun' | 'naming'>(
  {
    lead: `
      (det|den|forslaget|initiativet|projektet|barnet|mit forslag|vores forslag|) (skal|kan|kunne|må gerne|bør|burde|må|vil) (så|bare|vel|jo|gerne|måske|godt|nok|vist|) (hedde|kaldes),
      (det|den|forslaget|initiativet|projektet|mit forslag|vores forslag|mit initiativ|vores initiativ|vores projekt|mit projekt|ideen|idéen|min ide|vores ide|ordningen|dette forslag|dette initiativ) (hedder|kaldes|har titlen|har fået navnet|har fået titlen|har navnet|bærer titlen|får titlen|får navnet|er kaldt),
      (jeg|vi) (vil|kan|ville|skal|kunne|) (gerne|godt|nok|bare|) (kalde|døbe) (det|den|forslaget|initiativet|projektet),
      (jeg|vi) (kalder|døber) (det|den|forslaget|initiativet|projektet) (bare|for|nu bare|), (jeg|vi) har (kaldt|døbt) (det|den|forslaget|initiativet|projektet),
      (så|) (kald|døb) (det|den|forslaget|initiativet) (bare|nu|gerne|evt|måske|for|), lad os (bare|) (kalde|sige) (det|den|), lad det hedde, lad os sige,
      (lets|let us) (just|) call it, (please|just|you can|you could|) call (it|this|the proposal|my proposal), (we|i) call (it|this), (id|i would|we would|wed|ill|we will|i will|we) (like to|) call (it|this),
      (it|the proposal|my proposal|our proposal|the initiative|our initiative|my idea|the project|our project|it should be|it could be) (is|will be|should be|could be|can be|is to be|) (called|named|titled|entitled), its called,
      name it, titel forslag
    `,
    noun: `
      (mit|min|vores|forslagets|initiativets|projektets|det|den|en|et|) (foreløbige|foreløbig|korte|endelige|gode|) (forslag|forslaget|titlen|titel|overskriften|overskrift|navnet|navn|arbejdstitel|arbejdstitlen|projekttitel|projektnavn|forslag til titel|forslag til navn|forslag til en titel|navn på forslaget|titel på forslaget|titlen på forslaget|navnet på forslaget|overskriften på forslaget) (på det|),
      (the|my|our|a|) (working|proposed|short|) (title|name|heading|headline) (of the proposal|of my proposal|of the initiative|for it|)
    `,
    naming: `
      (skal|kan|kunne|må|må gerne|bør|) (så|bare|gerne|måske|godt|) (være|blive|lyde), er, bliver, lyder, hedder, is, should be, could be, will be, would be, can be
    `,
  },
  () => true,
);

/** Words that may stand before the lead. */
const opener =
  /^(?:hej|oeh|oehm|hmm|hm|ok|okay|ja|jo|jamen|altsaa|saa|jeg|tror|taenker|synes|at|vi|maaske|vel|well|so|ah|um|maybe|i|think|that|perhaps|yes|nu|naa|tja|den|foreslaar|forslag)$/;

const quotes = /^["“”„»«'‘’´]+|["“”„»«'‘’´]+$/g;
const opensQuote = /^["“”„»«'‘´]/;
const quoted =
  /^(?:"([^"\n]{2,200})"|[“”„]([^“”„"\n]{2,200})[“”"]|»([^«»\n]{2,200})«|«([^«»\n]{2,200})»|['‘´]([^\n]{2,200}?)['’´](?![\p{L}]))/u;

/** The words between the quotation marks that a text begins with. */
export const quotedStart = (text: string): string | null => {
  const match = quoted.exec(text.slice(0, 210));
  return match ? (match.slice(1).find((one) => one !== undefined) ?? '').trim() : null;
};

/** What says that a title is not final, behind it. */
const drafts =
  /(?:\s{0,3}\((?:en |et |det er |a )?(?:foreløbig(?:t|e)? |foreloebig |midlertidig |kun |just a )?(?:arbejdstitel|arbejdstitlen|arbejdsnavn|titel|navn|working title|tentative title|title|tentative|draft|foreløbig|foreløbigt|indtil videre|for nu)\)|\s{0,3}[,–-] ?(?:som |det er |som en |as )?(?:en |et |a )?(?:foreløbig |foreloebig )?(?:arbejdstitel|arbejdstitlen|working title)|\s(?:as a working title|som arbejdstitel))[.!]?$/iu;

/** What else is said behind a title that was led to. */
const courtesies =
  /\s{0,3}(?:,|–|\s-)\s?(?:tak|mange tak|please|thanks|thank you|tror jeg|tænker jeg|vil jeg sige|synes jeg|måske|indtil videre|for nu|i think|(?:eller )?noget i den stil|or something)[.!]?$/iu;

/** What leads to a title from behind. */
const trailing =
  /\s{0,3},?\s(?:eller noget i den stil|eller sådan noget|eller noget lignende|or something like that|skal (?:det|den) hedde|kunne (?:det|den) hedde|er (?:min |vores )?titlen?|kunne være en god titel|is the title|is my title)[.!]?$/iu;

const reasons =
  /,? (?:fordi|because|da det|for det|så man|hvis det|if that)(?= )|, (?:men|but|så|for|da|som|og det|og vi|hvis|if|so|og jeg)(?= )/iu;

/** Where the lead to a title ends in the words of a text that begins with one; 0 when it does not. */
const leadLength = (list: readonly Token[]): number => {
  const marks = titleLeads(list.slice(0, 24));
  const first = marks[0];
  if (!first || first.mark === 'naming') return 0;
  if (!list.slice(0, first.from).every((word) => opener.test(word.text))) return 0;
  if (first.mark === 'lead') return first.to;
  const next = marks[1];
  return next?.mark === 'naming' && next.from === first.to ? next.to : -first.to;
};

const afterLead = (text: string, list: readonly Token[]): string | null => {
  const length = leadLength(list);
  if (length === 0) return null;
  const rest = text.slice(list[Math.abs(length) - 1]?.end ?? 0);
  // "Titel X" is a title as it stands; "Titel: X" and a noun with a verb lead to one.
  if (length < 0 && !/^["”)]?\s*[:–=-]/.test(rest)) return null;
  const title = rest.replace(/^[\s:–=-]+/, '');
  return title.startsWith(',') || !/\p{L}/u.test(title) || /^(?:noget|something|ikke|not|at|to|om|about|that)\s/i.test(title)
    ? null
    : title;
};

/** The first sentence of what follows a lead, without its reasons. */
const firstOf = (title: string): string => {
  const inner = quotedStart(title);
  if (inner !== null) return inner;
  const line = title.split('\n', 1)[0] ?? '';
  const sentence = /^.{2,160}?[.!](?=\s+[\p{Lu}])/u.exec(line.slice(0, 400))?.[0] ?? line;
  const reason = reasons.exec(sentence);
  return (reason && reason.index > 3 ? sentence.slice(0, reason.index) : sentence).trim();
};

/** No lead stands before a longer answer than this: that is a text, not a title. */
const longestAnswer = 600;

/**
 * The title in an answer to "Hvad skal dit forslag hedde?": without its lead-in ("Mit forslag hedder"), without "(arbejdstitel)" and
 * without quotation marks around the whole; otherwise as it was written. Linear.
 */
export const readTitle = (text: string): string => {
  const answer = text.trim();
  if (answer.length > longestAnswer) return answer;
  const led = afterLead(answer, words(answer));
  const cut = led === null ? answer : firstOf(led);
  const bare = (led === null ? cut : cut.replace(courtesies, '')).replace(trailing, '').replace(drafts, '').trim();
  const kept = /\p{L}/u.test(bare) ? bare : cut;
  const title = opensQuote.test(kept) ? unquoted(kept) : kept;
  return led === null ? title : title.replace(/(?<![.\p{Lu}])[.,;]$/u, '').trim() || answer;
};

/** Without the quotation marks, when they stand around all of it. */
const unquoted = (title: string): string => {
  const inner = quotedStart(title.replace(/[.!]$/, ''));
  if (inner === null || title.length - inner.length > 4) return title;
  return inner.replace(quotes, '').trim() || title;
};
