import { fold } from './text.js';

/** Danish words that carry grammar and courtesy, not content. */
const danish = `
  ad af aha alene alligevel altid altså at bare begge blev blive bliver blot burde bør da de dem den denne der derefter deres derfor
  dermed derved derfra desuden det dette dig din dine disse dit dog du efter egentlig ej eller ellers en end endda endelig endnu
  enten er et faktisk fik for forresten fordi foran fra fx få får før først gennem gerne godt ham han hans har havde have hej hen hende
  hendes her heri hermed herfra herfor hos hun hver hvad hvem hvis hvor hvordan hvorfor hvornår hvilken hvilket hvilke i ifølge igen ikke indtil hidtil
  imellem imens imod ind inden ingen intet jeg jer jeres jo kan kom komme kommer kun kunne lad lige må man med medens mellem men mener mig min
  mine mit mod måtte nej nemlig noget nogen nogle nok nu når ned nå og også ok okay om omkring op os over på samt selv ses siden sig sige siger
  sikkert sin sine sit skal skulle sku snart som stadig så sådan sådan tak til tit tror uden ud under undskyld vel ved venligst vi vil ville
  vist vor vores være været var via ønsker øh øhm hmm ja jamen hov ups sgu ganske helt hvert igennem ihvertfald jvf bl mht pga mv osv
  tænker synes dvs primært hovedsagelig hovedsageligt især fortrinsvis helst mest eventuelt evt herunder blandt samme kunnet skullet villet haft gøre gør gjorde både heller altid her hertil derover derhen
`;

/** English words of the same sort. */
const english = `
  a about actually after again all also am an and any are as at be because been before being both but can could did do does doing
  done dont down during each either else for from get gets getting go going got had has have having he hello her here hers hi him his
  how however i id if ill im in into is isnt it its itself ive just know let lets like may maybe me might more most much must my
  myself need no nor not now of off ok okay on once one only onto or other our ours out over own please put quite rather really said
  same say see shall she should since so some something soon sorry still such take than thank thanks that thats the their them
  then there therefore these they thing think this those though through till to today too um under until up upon us very via want
  wants was we well were what whats when where which while who whom whose why will with within without wont would yes yet you your
  yours dont doesnt didnt isnt arent cant cannot couldnt wouldnt shouldnt hasnt havent youre theyre were weve
`;

const listOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean).map(fold));

let sets: { readonly da: ReadonlySet<string>; readonly en: ReadonlySet<string> } | undefined;

const built = () => {
  sets ??= { da: listOf(danish), en: listOf(english) };
  return sets;
};

/** Whether a folded word is a Danish function word. */
export const isDanishFunctionWord = (word: string): boolean => built().da.has(word);

/** Whether a folded word is an English function word. */
export const isEnglishFunctionWord = (word: string): boolean => built().en.has(word);

/** Whether a folded word carries grammar and not content, in either language. */
export const isFunctionWord = (word: string): boolean => isDanishFunctionWord(word) || isEnglishFunctionWord(word);
