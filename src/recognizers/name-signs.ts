import { words } from './text.js';

/** The last part of words for bodies, in any form: "frivilligcentret", "grundejerforeningens", "the library". */
const body =
  /(?:forening|kommune|region|styrelse|ministeri|direktorat|departement|forvaltning|afdeling|sekretariat|center|centr|bibliotek|skole|gymnasi|universitet|fond|laug|klub|union|selskab|institut|institution|akademi|hospital|sygehus|museum|muse|arkiv|kirke|menighed|forbund|organisation|netvaerk|bestyrelse|udvalg|naevn|bank|myndighed|tilsyn|teater|festival|konsorti|forlag|redaktion|stift|politi|association|society|council|librar(?:y|ies)|school|universit(?:y|ies)|college|foundation|club|hospital|agenc(?:y|ies)|ministr(?:y|ies)|municipalit(?:y|ies)|authorit(?:y|ies)|committee|institute|organization|centre|church|charit(?:y|ies)|network|board|ngo|ngoer)(?:um|er|en|et|e|n|t|r)?(?:ne)?s?$/;

/** Words for bodies when they end a compound ("ældreråd", "kulturhus"), and ordinary words alone. */
const bodyInCompound =
  /[a-z]{3}(?:raad|samfund|hus|sag|hjaelp|gruppe|lav|ting|kasse|net|vaerk|hoejskole|lejr|forum|part)(?:er|en|et|e|n|t)?(?:ne)?s?$/;

const legalForm = /(?<![\p{L}\p{N}])(?:a\/s|aps|i\/s|k\/s|p\/s|ivs|a\.?m\.?b\.?a|ngo|ltd|inc|gmbh|plc|llc)(?![\p{L}\p{N}])/iu;

/** Bodies whose names hold no such word, as people write them without capitals. */
const wellKnown =
  /(?:^| )(?:aeldre ?sagen|roede ?kors|red cross|red barnet|save the children|boerns vilkaar|amnesty|greenpeace|kl|dr|tv2|dtu|cbs|itu|ruc|sdu|aau|kmd|ibm|google|microsoft|netcompany|dsb|dbu|dif|dgi|lo|fh|ftf|3f|hk|foa|danske regioner|dansk industri|dansk erhverv|landbrug og foedevarer)(?: |$)/;

/** Groups that take part without a name of their own: "borgere", "lokale virksomheder", "parents". */
const group =
  /(?:^|[a-z ])(?:borgere|foraeldre|laerere|elever|unge|aeldre|boern|frivillige|virksomheder|firmaer|naboer|beboere|brugere|paaroerende|patienter|studerende|forskere|eksperter|politikere|medarbejdere|ansatte|medier|journalister|landmaend|handlende|ivaerksaettere|ildsjaele|lokale|citizens|foreninger|organisationer|kommuner|regioner|skoler|parents|teachers|pupils|students|volunteers|companies|businesses|firms|residents|users|patients|researchers|experts|politicians|locals|neighbours|young people|children)(?:ne|rne)?s?$/;

/** Words that begin an answer and are no name, beside those that their ending tells. */
const ordinary =
  /^(?:find|spoerg|snart|senere|bedre|chef|whatever|whoever|anyone|anybody|someone|somebody|later|soon|good|best|ask|guess|nogle|ligeglad|fint|super|klart|engang|borger|citizen|proev|test|hjaelp|help|skip|next|naeste|stop|start|tja|nope)$/;
const ordinaryEnding = /(?:[a-z]{2}(?:en|et|erne|ene)|ende|ligt|igt|else|hed|ing|ly|ere|est)$/;

/** Times, which some write with a capital and English always does. */
const time =
  /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october|mandag|tirsdag|onsdag|torsdag|fredag|loerdag|soendag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jul|paaske|christmas|easter)$/;

/** Whether every letter is a capital, so that capitals tell nothing. */
const isShouted = (text: string): boolean => !/\p{Ll}/u.test(text) && words(text).length > 1;

/**
 * Whether a stretch of a text shows a sign of being the name of a body: a word for one, a legal form, or a capital, which counts in the
 * first word of a sentence only when that is all of the name and no ordinary word. `start` is where the name stands in the text.
 */
export const hasNameSign = (text: string, name: string, start: number): boolean => {
  const list = words(name);
  const folded = list.map((word) => word.text);
  if (folded.some((word) => body.test(word) || bodyInCompound.test(word))) return true;
  if (legalForm.test(name) || wellKnown.test(folded.join(' '))) return true;
  const [first] = list;
  if (!first || isShouted(text)) return false;
  const opens = /(?:^|[.!?\n])\s*["“”»«„(]?$/u.test(text.slice(Math.max(0, start + first.start - 8), start + first.start));
  const capitals = list.filter(({ raw, text: word }) => /^\p{Lu}/u.test(raw) && raw.length > 1 && !time.test(word));
  if (capitals.some((word) => word !== first || !opens || /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word.raw))) return true;
  return capitals.length > 0 && list.length === 1 && !ordinary.test(first.text) && !ordinaryEnding.test(first.text);
};

/** Whether a name is that of a group of people or firms, which may take part but not own. */
export const isGroup = (name: string): boolean =>
  group.test(
    words(name)
      .map((word) => word.text)
      .join(' '),
  );
