import { findAuthorities } from './find-authorities.js';
import { fold, words } from './text.js';
import { readYesNo } from './yes-no.js';

/** What leads to the name of an area and is no part of it. */
const lead =
  /^(?:(?:øh+m?|hm+|altså|nok|mest|primært|hovedsageligt?|især|først og fremmest|nej|ja|jo|mainly|mostly|primarily|probably|well|no|yes|så|det|so|vel|vist|måske|maybe|perhaps|jeg tror|vi tror|i think|i guess|i would say|i'd say|i'd go with|jeg ville sige|jeg vil sige|jeg synes|vi synes|jeg tænker|vi tænker)[,\s]+)*(?:(?:det|den|this|it|that|forslaget|vores|our|temaet|emnet|området|områderne|the theme|the topic|the area|mit|my)\s+)?(?:(?:må|kan|skal|vil|kunne|must|could|would|should|might|er|is|handler|handle|drejer|hører|falder|går|ligger|it's|its|that's|hedder|belongs|falls)\s+)?(?:(?:nok|vel|vist|mest|primært|mainly|mostly|probably)\s+)?(?:(?:være|handle|be|sig|kaldes|called|under|under temaet|ind under|til|hjemme under|ude på|about|om|i|inden for|indenfor|on|in|to)\s+)*(?:(?:noget|something|anything|et eller andet|sådan noget|andet|other|eget område|et eget område|et andet område|another area)\s*[:–-]?\s*(?:(?:med|om|i retning af|inden for|indenfor|omkring|with|about|around|to do with|like|along the lines of|relateret til|related to)\s+)?)?/iu;
const tail =
  /[\s,]*(?:\s(?:tak|please|tror jeg|synes jeg|vil jeg sige|vil jeg mene|i think|i guess|i'd say|eller sådan noget|eller noget|or something|or so|vel|nok|instead|i stedet|agtigt|probably|mest|mainly|mostly))+[\s.!]*$/iu;

/** Words of sentences: with one of them a text says something and names nothing. */
const ofSentences = new Set(
  `jeg vi du i den de dem man mig os er var har havde kan kunne skal skulle vil ville må måtte bør bliver blev passer passe ligner synes ved tror
   mener kender forstår ikke ikk ingen intet hvad hvem hvor hvordan hvorfor hvilke hvis fordi at det der som alle alt dem selv begge svært vælge vælger
   i you we they it he she me us is are was were have has had can could should would will must do does did dont doesnt not none no fit fits think know
   any all what who where how why which if because that this these those sure matter choose pick nothing something anything another idea idé ide
   cant cannot decide wont isnt arent ja nej jo yes ok okay tak thanks them jer dig op up ting things stuff diverse forskelligt forskellige blandet various different lidt bit
   anything andre andet other hverken ellers spring skip hjælp help`
    .split(/\s+/)
    .map(fold),
);

/** A name of more words is a sentence. */
const longestName = 8;

/**
 * The name of an area of one's own in what is left of an answer, without the words that lead to it; '' when it is a sentence. A longer
 * text is left as it stands, for the caller to refuse.
 */
export const ownOption = (rest: string): string => {
  if (rest.length > 200) return rest;
  const bare = rest
    .trim()
    .replace(/^[\s"“”»«:–-]+|[\s"“”»«.!]+$/gu, '')
    .replace(tail, '')
    .replace(lead, '')
    .replace(/^(?:den|det|the)\s+(?=\p{L}+\s*$)/iu, '')
    .trim();
  const list = words(bare);
  if (bare === '' || list.length === 0 || list.length > longestName || /\?/.test(rest)) return '';
  if (saysElse(rest) || saysElse(bare)) return '';
  return list.some(({ text, raw }) => ofSentences.has(text) && !(text === 'i' && raw === 'i') && raw !== 'IT') ? '' : bare;
};

/** "Looks good" agrees, and "Hjørring Kommune" is somebody: neither names an area. */
const saysElse = (name: string): boolean => {
  const answer = readYesNo(name);
  if (answer === 'yes' || answer === 'no') return true;
  const whole = name.trim().length;
  return findAuthorities(name).some(({ start, end }) => end - start >= whole);
};
