import { isFunctionWord } from './function-words.js';
import { fold, words } from './text.js';
import { readYesNo } from './yes-no.js';

const listOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean).map(fold));

/** Words that say that there is nothing, or that it will not be told. */
const nothing = listOf(
  `nej næh nix niks ingen intet ingenting ikke ikk ik aldrig tomt no nope nah none nothing not dont didnt doesnt wont cant cannot havent without uden blank
   nada udelades udelad udeladt ubesvaret nope`,
);

/** Words that may stand beside them without saying anything else. */
const around = listOf(
  `oplyse oplyses oplyst fortælle sige give gives dele deles skrive svare svares behøver ønske ønsker ved vide rager tilføje tell share say give giving write answer wish disclose add
   udlevere udleveres afgive opgive opgives angive nævne komme kommenteres besvare besvares bruger bruge bruges brug use using own owns reveal provide comfortable
   lyst tryg tryghed behov nødvendigt necessary relevant relevante applicable rather prefer foretrækker holde holder keep stay remain forblive skjule skjult desværre
   lige pt tilknyttet involveret particular special specielt særligt anyone nobody`,
);

/** What an answer would be, named where there is none: "ingen telefon", "jeg bruger ikke mail". */
const things =
  /^(?:telefon\p{L}*|mobil\p{L}*|e?mail\p{L}*|mailadresse\p{L}*|e|post|postadresse|navn\p{L}*|nummer\p{L}*|adresse\p{L}*|address|addresses|phone|phones|mobile|cell|number|numbers|name|names|organisation\p{L}*|organization|forening\p{L}*|firma\p{L}*|virksomhed\p{L}*|company|association|partner\p{L}*|samarbejdspartner\p{L}*|plan|planer|plans|oplysning\p{L}*|information|info|details|kontaktoplysninger|contact|svar|answer|kommentar\p{L}*|comments?|arbejdsplads|employer)$/u;

/** "Det rager ikke jer", "none of your business", "det er privat": it is not for us to know. */
const ownBusiness =
  / (?:rager|vedkommer|kommer) (?:\S+ ){0,2}(?:jer|dig|nogen|andre|ved)|none of (?:your|ur|youre|anyones) (?:business|concern|beeswax)|mind your own|(?:det|that|its|it|thats|this|er|is|holdes|hold|keep) (?:\S+ ){0,2}(?:privat|private|fortroligt|confidential|hemmeligt|secret|personligt|personal|min sag|mit eget|my own business)|for mig selv|to myself| (?:kun|bare|blot|only|just) (?:for )?(?:mig|me|myself) |(?:blander? jer|blande sig)|^ (?:privat|private|hemmeligt|fortroligt|confidential|secret|personligt) $/;

/** Words of staying unnamed. */
const unnamed = /^(?:anonym\p{L}*|incognito|unnamed|navnløs|ukendt)$/u;
const staying = listOf(
  'stay remain keep staying forblive forbliver holde helst navn name rather prefer foretrækker submit svarer svare være deltage skrive answer answering please tak want',
);

/** Words of leaving something as it is. */
const keeping = listOf(
  'behold beholde beholder beholdes bevar bevare uændret uforandret keep keeping unchanged fasthold fastholde fastholder',
);
const leaving = listOf('lad lade lader leave leaving');
const asItIs = listOf('stå være blive samme svaret answer same stands be alone');
const unchanged =
  / (?:(?:det|den|it|that|svaret|everything|alt) (?:er|is|var|was) (?:\S+ )?(?:fin|fint|god|godt|rigtigt?|korrekt|okay|ok|fine|good|right|correct|perfect) (?:som|as)|som (?:det|den) (?:er|var|staar)|as (?:it is|is|it was)|ingen (?:aendringer?|rettelser?)|ikke (?:noget at )?(?:aendre|rette|aendres|rettes)(?: noget| det| den| i det)?|no changes?|nothing to change|(?:dont|do not) change (?:it|that|anything)|fortryd aendringen?|alligevel ikke aendres?|samme som (?:foer|sidst)|same as before|det gamle svar|the old answer) /;

/** The longest reply of this sort, in words. */
const longest = 10;

const isAnonymous = (list: readonly string[]): boolean =>
  list.some((word) => unnamed.test(word)) &&
  !list.some((word) => /^(?:ikke|ikk|not|dont)$/.test(word)) &&
  list.every((word) => unnamed.test(word) || staying.has(word) || isFunctionWord(word));

/** Whether a text gives no answer and wants none kept: "nej", "har ikke nogen", "jeg vil være anonym", "none", "rather not say". Linear. */
export const declines = (text: string): boolean => {
  const list = words(text.slice(0, 200)).map((word) => word.text);
  if (list.length === 0) return /^\s*(?:[-–—/]+|n\/a)\s*$/i.test(text.slice(0, 20));
  if (list.length > longest || text.length > 200) return false;
  if (list.some((word) => unnamed.test(word))) return isAnonymous(list);
  const plain = ` ${list.join(' ')} `;
  if (ownBusiness.test(plain)) return true;
  if (readYesNo(text) === 'no' && list.length === 1) return true;
  if (
    /^ (?:n a|na|not applicable|ikke relevant|irrelevant|none of the above|neither(?: of (?:them|these|those))?|hverken eller|ingen af delene|intet af det(?:te| her)?) $/.test(
      plain,
    )
  )
    return true;
  return (
    list.some((word) => nothing.has(word)) &&
    list.every((word) => nothing.has(word) || around.has(word) || things.test(word) || isFunctionWord(word))
  );
};

/** Whether a text leaves the answer that stands as it is: "behold", "lad det stå", "keep it", "det er fint som det er". Linear. */
export const keeps = (text: string): boolean => {
  const list = words(text.slice(0, 200)).map((word) => word.text);
  if (list.length === 0 || list.length > longest) return false;
  if (unchanged.test(` ${list.join(' ')} `)) return true;
  const said =
    list.some((word) => keeping.has(word)) ||
    (list.some((word) => leaving.has(word)) && list.some((word) => asItIs.has(word) || word === 'it'));
  return said && list.every((word) => keeping.has(word) || leaving.has(word) || asItIs.has(word) || isFunctionWord(word));
};
