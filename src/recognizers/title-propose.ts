import { findAuthorities } from './find-authorities.js';
import { sentencesOf } from './passage.js';
import { phraseTable } from './phrases.js';
import { fold, words } from './text.js';
import { quotedStart } from './title.js';
import { proposedCore } from './title-core.js';

/** A title for a text. `given`: the text itself says that this is its title. */
export interface ProposedTitle {
  readonly title: string;
  readonly given: boolean;
}

/** The longest title that is proposed. */
const longest = 100;

/** Longer texts are looked at from their beginning: a title is said early. */
const longestText = 10_000;

/**
 * The title a text gives itself ("Titel: X", "forslaget hedder X", a headline), or else the core of the sentence that proposes something,
 * in the writer's own words. `null` when there is neither. Linear.
 */
export const proposeTitle = (text: string): ProposedTitle | null => {
  const start = text.slice(0, longestText);
  const given = labelled(start) ?? named(start) ?? headline(start);
  if (given !== null) return { title: given, given: true };
  const core = proposedCore(start, longest);
  return core === null ? null : { title: core, given: false };
};

const label =
  /^[\s*#>•-]{0,6}(?:\d{1,2}[.)]\s?)?(?:(?:forslagets |initiativets |projektets |foreløbig |project |proposal |working )?(?:arbejdstitel|titel|title|overskrift|projekttitel|projektnavn|navn på (?:initiativ|initiativet|forslag|forslaget|projekt|projektet)|name of (?:the )?(?:initiative|proposal|project)|titel på (?:forslag|forslaget|initiativ|initiativet))|emne|subject|vedr|vedrørende|vedroerende|angående|angaaende|ang|re|forslag|initiativ|initiative|projekt|project|proposal)\.?\s?(?:[:=]|\s[–/-])\*{0,2}\s*(?=\S)/iu;

/** Labels that stand before other things as well: what follows them is the title only when it looks like one. */
const looseLabel =
  /^[\s*#>•-]{0,6}(?:\d{1,2}[.)]\s?)?(?:forslag|initiativ|initiative|projekt|project|proposal|emne|subject|vedr|vedrørende|vedroerende|angående|angaaende|ang|re)\b/iu;

/** The next label on the same line. */
const nextLabel =
  /[.;,]?\s+(?:beskrivelse|problem|udfordring|ejer|niveau|formål|baggrund|økonomi|budget|periode|tid|afsender|kontakt|description|owner|level|budget)\s?:/iu;

const labelled = (text: string): string | null => {
  for (const line of text.split('\n', 12)) {
    const match = label.exec(line.slice(0, 80));
    if (!match) continue;
    const rest = line.slice(match[0].length, match[0].length + 400);
    const title = cleaned(withoutNext(rest));
    if (title !== null && !(looseLabel.test(line.slice(0, 40)) && isSentence(title))) return title;
  }
  return null;
};

const withoutNext = (rest: string): string => {
  const inner = quotedStart(rest);
  if (inner !== null) return inner;
  const next = nextLabel.exec(rest);
  const cut = next ? rest.slice(0, next.index) : rest;
  return /^.{3,140}?[.!?](?=\s+\p{Lu})/u.exec(cut)?.[0] ?? cut;
};

/** What a subject line holds beside the title. */
const prefixes =
  /^(?:re|sv|vs|fwd|vedr|ang|emne|ogp|høring|hearing|ogp hearing|ogp-hearing|ogp consultation|ogp høring|ogp-høring|høringssvar|hoeringssvar|forslag(?: til (?:ogp|handlingsplanen?|ogp-handlingsplanen?))?)\.?\s?(?:[:–/]|\s-\s)\s*/iu;

const generic =
  /^(?:(?:et |mit |vores |our |my )?(?:forslag|høringssvar|hoeringssvar|hoering|høring|bidrag|indspil|ideer?|idé|svar|proposal|response|consultation response|input)(?: (?:til|om|vedr|vedrørende|to|for|from|fra) .{0,60}(?:handlingsplan|hoering|høring|ogp|open government|action plan|consultation|kommune|digst|digitaliseringsstyrelsen).{0,40})?)$/iu;

const cleaned = (raw: string): string | null => {
  let title = raw.trim();
  for (let round = 0; round < 3; round++) title = title.replace(prefixes, '');
  title = title
    .replace(/^[*_#\s"“”„»«]+|[*_\s"“”„»«]+$/gu, '')
    .replace(/(?<!\.)[.,;:]$/u, '')
    .trim();
  if (title.length < 3 || title.length > longest || !/\p{L}{3}/u.test(title) || generic.test(title)) return null;
  return title;
};

/** Whether words are told rather than named. */
const isSentence = (title: string): boolean => {
  const list = words(title).map((word) => word.text);
  return (
    list.length > 14 ||
    /^(?:vi|jeg|man|der|at|det|i|we|there|it|as|som|kan|hvad|hvorfor)$/.test(list[0] ?? '') ||
    title.includes('?')
  );
};

const naming = phraseTable<'named' | 'called' | 'heading' | 'quoted'>(
  {
    named: `
      (forslaget|initiativet|projektet|mit forslag|vores forslag|mit initiativ|vores initiativ|vores projekt|mit projekt|ideen|idéen|min ide|vores ide|ordningen|dette forslag|det) (hedder|skal hedde|kunne hedde|kan hedde|bør hedde|kaldes|skal kaldes|kunne kaldes|har titlen|har fået navnet|har fået titlen|får titlen|bærer titlen|har arbejdstitlen|har overskriften),
      (som|det|den|forslaget|initiativet|projektet) (kalder|har kaldt|vil kalde|vil gerne kalde|kunne kalde|kan kalde|døber) (vi|jeg) (for|),
      (jeg|vi) (kalder|har kaldt|vil kalde|vil gerne kalde|kunne kalde|kan kalde|døber) (det|den|forslaget|initiativet|projektet|vores forslag|mit forslag|ideen) (for|),
      (titlen|titel|overskriften|arbejdstitlen|navnet) (på forslaget|på initiativet|på projektet|) (er|skal være|kunne være|kan være|bliver|bør være),
      (the|our|my|this) (proposal|initiative|project|idea) (is|will be|should be|could be|would be) (called|named|titled|entitled),
      (we|i) (call|have called|would call|will call|want to call|would like to call) (it|this|the proposal|the initiative|the project|our proposal|my proposal), (the|its|our|a) (title|working title|name) (is|should be|could be|will be)
    `,
    heading: `
      under (overskriften|titlen|navnet|arbejdstitlen), med (titlen|overskriften|navnet|arbejdstitlen), ved navn,
      (under|with) the (title|heading|name|working title), by the name of
    `,
    quoted: `
      (byde|byder|kommer|komme) ind med, byder ind med, foreslår, foreslå, indmelder, indsender, indsende, fremsender, initiativet, projektet, forslaget, initiativ,
      projekt, forslag, ideen, idéen, propose, suggest, (the|our|my|an) (initiative|project|proposal|idea), bidrage med, bidrager med, submit, submitting
    `,
    called: `
      (forslag|initiativ|projekt|ide|idé|forslaget|initiativet|projektet|proposal|initiative|project|idea) (kaldet|called|titled|entitled|named|der hedder|som hedder|som vi kalder|der kaldes|we call|with the title|med navnet)
    `,
  },
  () => true,
);

/** "forslaget hedder X": X to the end of its clause, or between its quotation marks. */
const named = (text: string): string | null => {
  const list = words(text);
  for (const { mark, to } of naming(list)) {
    const from = list[to - 1]?.end ?? 0;
    const rest = text.slice(from, from + 300).replace(/^[\s:–-]{1,4}/u, '');
    if (/^[.,;!?]/.test(rest)) continue;
    const inner = quotedStart(rest);
    if (inner === null && (mark === 'quoted' || (mark !== 'named' && !/^\p{Lu}/u.test(rest)))) continue;
    const title = cleaned(inner ?? untilClauseEnd(rest));
    // "We call it 'the ferry question'": what is called so in small letters is the matter, not the proposal.
    if (title !== null && /^\p{Ll}/u.test(title) && /\p{Lu}/u.test(text)) continue;
    if (title !== null && (inner !== null || !isSentence(title))) return title;
  }
  return null;
};

const clauseEnd =
  /[.!?](?=\s|$)|[,;\n(]|\s[–-]\s|\s(?:og|and)\s(?:det |it |den |vi |skal |handler |går |gaar |er |har |vil |kan |is |will |should |aims )|\s(?:fordi|because|hvor|som skal|der skal)\s/iu;

const untilClauseEnd = (rest: string): string => {
  const end = clauseEnd.exec(rest);
  return end ? rest.slice(0, end.index) : rest;
};

const salutation =
  /^(?:kære|kaere|hej|til|att|fra|dato|dear|hello|hi|to|from|date|goddag|god dag|tak|mvh|venlig|med venlig|hilsen|sendt|sent|www|http|høring|hoering|side|page|cc|tlf|cvr|afsender|undertegnede|respondent|navn|name|adresse|kontakt)(?![\p{L}])/iu;

const finite =
  /^(?:er|har|vil|skal|kan|bor|mener|synes|foreslår|foreslaar|ønsker|oensker|skriver|arbejder|sender|hedder|am|are|is|have|would|propose|suggest|live|work|think|want)$/u;

/** A short first line that stands by itself above the text. */
const headline = (text: string): string | null => {
  const at = text.search(/\S/u);
  if (at < 0) return null;
  const body = text.slice(at, at + 400);
  const end = body.indexOf('\n');
  if (end < 4 || end > longest || body.slice(end).trim().length < 40) return null;
  const line = body.slice(0, end).trim();
  if (/[.?,;:!]$/.test(line) || salutation.test(line) || /@|\d{2}[ .]?\d{2}[ .]?\d{2}/.test(line)) return null;
  const list = words(line).map((word) => word.text);
  if (list.length < 2 || list.length > 12 || sentencesOf(line).length > 1 || isSentence(line)) return null;
  if (list.slice(1, 4).some((word) => finite.test(word)) && /^(?:jeg|vi|i|we|mit|min|my)$/.test(list[0] ?? '')) return null;
  if (/(?:\bden|\bd\.)\s?\d|\d{1,2}\.\s?\p{L}{3,9}\s\d{4}|\d{4}$/u.test(line)) return null;
  const sent = findAuthorities(line).find((one) => one.sure && one.start === 0);
  if (sent && /^\s*(?:,|$|[–-]\s)/.test(line.slice(sent.end))) return null;
  return /kommune$|regionen?$/i.test(line) && list.length < 3 ? null : cleaned(line) && !isSender(line) ? cleaned(line) : null;
};

/** "Lene Hansen, Odder": a name over a letter, not a headline. */
const isSender = (line: string): boolean => {
  const list = words(line);
  return list.length <= 4 && list.every(({ raw }) => /^\p{Lu}/u.test(raw)) && !/\p{L}{10}/u.test(fold(line));
};
