import { type TypeByForm, typeOfWord } from './organisation-type.js';
import { isOffice } from './person-words.js';
import type { Token } from './text.js';
import { wordSet } from './word-set.js';

/** Words for one who answers for nobody but themselves. */
const oneself = wordSet(`
  borger borgeren privatperson privatmand privatmenneske privat individ individual citizen indbygger beboer resident pensionist folkepensionist førtidspensionist
  efterlønner pensioner retiree retired pensioneret studerende student elev gymnasieelev lærling arbejdsløs arbejdsledig ledig jobsøgende unemployed hjemmegående sygemeldt
  kontanthjælpsmodtager skatteborger skatteyder taxpayer vælger voter samfundsborger verdensborger menigmand medborger forbruger dansker københavner nabo
  husmor folkepensionister fleksjobber studine layperson civilian myself dagpengemodtager førtidspensioneret
`);
/** Several of them. */
const several = wordSet(
  'borgere privatpersoner citizens residents pensionister studerende naboer beboere individuals students medborgere indbyggere',
);

/** Words that tell what somebody is in private life, but not that they answer as that. */
const family = wordSet(`
  mor far forælder forældre mormor farmor morfar farfar bedsteforælder mother father parent mum dad grandparent grandmother grandfather patient pårørende carer
  cyklist bruger fan
`);
const trade =
  /(?:laerer|paedagog|sygeplejerske|laege|jordemoder|terapeut|psykolog|socialraadgiver|assistent|bibliotekar|forsker|journalist|ingenioer|oekonom|jurist|toemrer|elektriker|murer|maler|smed|mekaniker|chauffoer|kok|tjener|frisoer|ekspedient|arbejder|programmoer|udvikler|haandvaerker|landmand|gartner|teacher|nurse|doctor|engineer|researcher|developer|driver|carpenter|lektor|professor|tandlaege)$/;

/** Whether a folded word says what somebody works as. */
export const isTrade = (word: string): boolean => trade.test(word);

const volunteer =
  /^(?:frivillig|frivillige|volunteer|volunteers|ildsjael|foreningsaktiv|spejderleder|foreningsmand|foreningsmenneske|aktivist|activist|fagforeningsmand)$/;
const selfEmployed =
  /^(?:selvstaendig|selvstaendige|erhvervsdrivende|ivaerksaetter|ivaerksaettere|freelancer|freelance|entrepreneur|virksomhedsejer|butiksejer|forretningsdrivende|naeringsdrivende|koebmand|restauratoer|erhvervslivet|erhverv|erhvervsmand|selfemployed|direktoer|aps|ivs|enkeltmand|privatpraktiserende)$/;
const official =
  /^(?:offentlig|offentligt|statslig|statsligt|kommunal|kommunalt|regional|regionalt|embedsmand|embedskvinde|embedsvaerket|state|staten|stat|statens|ambassade|byraadsmedlem|regionsraadsmedlem|borgmester|raadmand|kommunaldirektoer|tjenestemand|forvaltningen|government|governmental|departementschef|folketingsmedlem|politikredsen)$/;

/** What one word says of who somebody is. `role`: `self` for the words of private life, `trade` for what one works as, `body` for the rest. */
export interface Said extends TypeByForm {
  readonly role: 'self' | 'trade' | 'body';
}

/** What a folded word says of who the writer is, where the writer speaks of themselves. */
export const saidByWord = (word: string): Said | null => {
  if (oneself(word) || /(?:pensionist|pensionister|studerende|modtager|gymnasieelever|skoleelever|elever)$/.test(word))
    return { type: 'citizen', sure: true, role: 'self' };
  if (several(word)) return { type: 'citizen', sure: true, role: 'self' };
  if (family(word)) return { type: 'citizen', sure: false, role: 'self' };
  if (volunteer.test(word)) return { type: 'ngo', sure: false, role: 'body' };
  if (selfEmployed.test(word)) return { type: 'company', sure: word !== 'direktoer', role: 'body' };
  if (official.test(word)) return { type: 'public-authority', sure: !/^(?:regional|regionalt)$/.test(word), role: 'body' };
  const body = typeOfWord(word);
  if (body) return { ...body, role: 'body' };
  return trade.test(word) ? { type: 'citizen', sure: false, role: 'trade' } : null;
};

/** Adjectives and small words that may stand between "vi er en" and what the writer is. */
const between = wordSet(`
  en et a an den det the lille lilla stor større mindre helt ganske almindelig almindeligt alm menig privat bare blot kun just only selv også jo ordinary regular normal small tiny
  big private local lokal lokalt frivillig frivilligt ny nystartet nystartede ung glad dansk danish retired concerned bekymret engageret aktiv social socialt mellemstor gammel
  uafhængig tværfaglig landsdækkende non profit nonprofit international europæisk privatejet familieejet young old independent voluntary national medium sized growing
  selvejende selvstændig statslig statsligt kommunal kommunalt offentlig offentligt regional folkelig velgørende gruppe flok par nogle to tre fire fem group of almene
  phd ph d master masters bachelor graduate undergraduate full time exchange
  one two man woman it web tech family families our own single
  person persons personers man mands run volunteer of six five four seven eight ten landsdækkende nordisk
  to-mands enmands kvik nørdet lokale vores simpelthen nu faktisk egentlig sådan særlig mindre
`);

/** "start-up" and "non-profit" are two words for comparing. */
export const saidByTwo = (word: string, next: string): Said | null => {
  if (word === 'start' && /^ups?(?:pen|s)?$/.test(next)) return { type: 'company', sure: true, role: 'body' };
  if (word === 'non' && next === 'profit') return { type: 'ngo', sure: true, role: 'body' };
  if (word === 'civil' && /^servants?$/.test(next)) return { type: 'public-authority', sure: true, role: 'body' };
  return word === 'self' && next === 'employed' ? { type: 'company', sure: true, role: 'body' } : null;
};

/** The first word from a place on that says who somebody is, past adjectives; at most six words on. */
export const saidAt = (list: readonly Token[], from: number): { readonly said: Said; readonly at: number } | null => {
  for (let at = from; at < Math.min(list.length, from + 7); at++) {
    const word = list[at]?.text ?? '';
    const next = list[at + 1]?.text ?? '';
    const two = saidByTwo(word, next);
    if (two) return { said: two, at: at + 1 };
    const said = saidByWord(word);
    if (said && !(between(word) && (saidByWord(next)?.role === 'body' || between(next)))) {
      // "a design studio": the last of several words for bodies says what it is.
      const last = said.role === 'body' && /^[a-z]+$/.test(next) && saidByWord(next)?.role === 'body' ? at + 1 : at;
      return { said: saidByWord(list[last]?.text ?? '') ?? said, at: last };
    }
    if (!said && !between(word) && !/\d/.test(word) && !isOffice(word)) return null;
  }
  return null;
};
