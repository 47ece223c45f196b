/** Words of ownership, money and time: what a sentence with them demands is told by other fields, and is no initiative. */
const ofOtherFields =
  /^(?:ejerskab\w*|eje|ejer|ejes|ejeren|ejere|ansvar|ansvaret|ansvarlig|hovedansvaret|tovholder|tovholderen|partner|partnere|finansier\w*|budget|budgettet|koste|koster|kroner|kr|mio|betale|betaler|betales|owner|own|owns|owned|responsible|funding|funded|kontaktes|kontakte|spidsen|anonym|opgaven|teten|udgifter|udgifterne|udgiften|pengene|midlerne|naevnes|deltagere|gebyr)$/;

/** What points back to something the title does not hold. */
const pointsBack =
  /^(?:dem|them|dette|disse|these|those|saadan|saadanne|slags|samme|herfra|heri|derfra|hertil|dertil|deraf|it|den)$/;

const timeWords =
  /^(?:start|starte|half|halvaar|kvartal|quarter|foraar|foraaret|efteraar|efteraaret|sommer|sommeren|vinter|vinteren|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|first|second|foerste|andet|of|the|i|in|fra|from|til|to|primo|medio|ultimo|begin|begynde|on|den|and|og|\d+)$/;

const verbsOfScope = /^(?:skal|boer|should|must|shall)$/;

/** Nouns for the initiative itself and its parts, as a subject: what it "skal" is told of it and does not name it. */
const initiative =
  /^(?:initiativet|projektet|forslaget|ordningen|panelet|registret|portalen|appen|platformen|loesningen|indsatsen|tavlen|systemet|databasen|siden|hjemmesiden|tjenesten|netvaerket|forummet|raadet|data|dataene|alle|regionen|kommunen|staten|styrelsen|ministeriet|borgerne|man|folk|vaerktoejet|puljen|kampagnen|arbejdet|pengene|midlerne|foreningen|the|everything|somebody|someone|nogen|noget|forsoeget)$/;

/**
 * Whether words taken from a text may stand as a title: they name something, and neither point back to what went before nor tell of
 * ownership, money or time. All are folded.
 */
export const isFit = (list: readonly string[]): boolean => {
  const [first = '', second = ''] = list;
  if (
    /^(?:them|alligevel|helst|naar|hvis|men|og|but|and|when|if|for|naevnes|ikke|not)$/.test(first) ||
    (first === 'hver' && second === 'gang')
  )
    return false;
  if (
    /^(?:every|all|each|the)$/.test(first) &&
    list.indexOf('to') > 1 &&
    list.length < 9 &&
    !/^(?:right|access|way|able)$/.test(list[list.indexOf('to') - 1] ?? '')
  )
    return false;
  if (/^(?:jeg|i|du|mig|os|mit|my|me|han|hun|her|der)$/.test(first)) return false;
  if (list.some((word) => ofOtherFields.test(word))) return false;
  if (list.slice(0, 4).some((word, at) => at > 0 && pointsBack.test(word) && !isArticle(list, at))) return false;
  if (list.slice(1, 9).includes('it') || list.some((word) => /^(?:forslaget|svaret|hoeringssvaret|proposal)$/.test(word)))
    return false;
  if (list.slice(1, 4).some((word, at) => word === 'det' && !/(?:e|ige|ske)$/.test(list[at + 2] ?? ''))) return false;
  if (
    list.every((word) => timeWords.test(word)) ||
    (list.some((word) => /^20[12]\d$/.test(word)) && list.filter((word) => !timeWords.test(word)).length < 3)
  )
    return false;
  if (/^(?:every|all|each)$/.test(first) && list.at(-2) === 'to') return false;
  if (list.at(-1) === 'med' || list.at(-1) === 'alone' || list.at(-1) === 'alene') return false;
  if (initiative.test(first) && verbsOfScope.test(second)) return false;
  if (first === 'the' && list.slice(1, 6).some((word) => verbsOfScope.test(word)) && list.length < 9) return false;
  if (
    list.some(
      (word, at) =>
        at > 1 &&
        word === 'to' &&
        !(/^(?:every|all|each)$/.test(first) && list.length - at > 3) &&
        /^(?:have|be|do|get|see)$/.test(list[at + 1] ?? '') &&
        !/^(?:able|how|right|access|wants?|need|needs|have|has)$/.test(list[at - 1] ?? ''),
    )
  )
    return false;
  return !/^(?:aabnet|lavet|gjort|sat|faaet|vidst|vide)$/.test(first);
};

/** "den offentlige": an article before an adjective points nowhere. */
const isArticle = (list: readonly string[], at: number): boolean =>
  list[at] === 'den'
    ? /e$|en$/.test(list[at + 1] ?? '')
    : list[at] === 'samme' || list[at] === 'it'
      ? list[at + 1] !== undefined && list[at] !== 'it'
      : false;
