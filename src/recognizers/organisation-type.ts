import { findAuthorities } from './find-authorities.js';
import { type Token, words } from './text.js';
import { wordSet } from './word-set.js';

/** What kind of respondent somebody is. */
export type RespondentType = 'citizen' | 'company' | 'ngo' | 'public-authority';

/** A kind, and whether the word for it leaves no doubt. */
export interface TypeByForm {
  readonly type: RespondentType;
  readonly sure: boolean;
}

/** Whether a folded word ends in one of these, in any form of it: each also ends compounds ("grundejerforeningen"). */
const ends = (stems: string): ((word: string) => boolean) => {
  let pattern: RegExp | undefined;
  return (word) => {
    pattern ??= new RegExp(`(?:${stems.trim().split(/\s+/).join('|')})(?:um|er|en|et|e|n|t|r)?(?:ne)?s?$`);
    return pattern.test(word);
  };
};

const publicSure = ends(`
  kommune region ministeri styrelse direktorat departement forvaltning myndighed politi ambassade jobcenter jobcentr folkeskole universitet university universitie
  sygehus hospital borgerservice municipality municipalitie embassy embassie ministry ministrie naevn tilsyn directorate kommunalbestyrelse
  byraad regionsraad rigsarkiv landsarkiv stadsarkiv bibliotek
`);
const publicLikely = ends(`
  gymnasi skole museum muse arkiv institution authority authoritie library librarie school aeldreraad
  handicapraad sundhedshus plejehjem plejecenter plejecentr boernehave vuggestue beredskab brandvaesen professionshoejskole stift agency
  agencie council
`);
const ngoSure = ends(`
  confederation chamber coalition forening forbund interesseorganisation frivilligcenter frivilligcentr ngo ngoer confederation chamber coalition klub selvhjaelp brancheorganisation patientorganisation
  ungdomsorganisation hjaelpeorganisation handicaporganisation borgerlaug grundejerlaug landsorganisation association federation charity
  charitie nonprofit civilsamfundsorganisation beboergruppe borgergruppe borgerinitiativ landsbylaug vaerested fagorganisation
  arbejdsgiverorganisation medlemsorganisation sammenslutning interessegruppe stoettekreds graesrodsbevaegelse taenketank club samraad bylaug ejerlaug society foundation union
  lokalraad landsbyraad borgerraad beboerraad husejerlaug graesrodsorganisation folkebevaegelse borgerbevaegelse spejdergruppe haandvaerkerlaug
`);
const ngoLikely = ends(`
  organisation organization netvaerk fond bevaegelse laug forum
  boligselskab afdelingsbestyrelse alliance friskole efterskole hoejskole kirke menighed spejder spejdere network committee
  ungdomsraad elevraad raad kulturhus medborgerhus forsamlingshus
`);
const companySure = ends(`
  virksomhed firma konsulenthus advokatkontor koncern tegnestue softwarehus aktieselskab anpartsselskab company companie startup startupper
  enkeltmandsvirksomhed konsulentfirma forlag maskinstation consultancy consultancie consulting entreprenoer restaurant reklamebureau webbureau forsikring butik rederi vognmand
  vognmandsforretning murerfirma revisionsfirma ingenioerfirma arkitektfirma softwarefirma cateringfirma designbureau kommunikationsbureau snedkeri bageri
`);
const companyLikely = ends(`
  handel bakery brewery bryggeri mejeri slagteri klinik apotek salon gartneri vaerft bureau forretning selskab vaerksted holding bank hotel gaardbutik enterprise businesse
`);
const oneWordCompany = wordSet(
  'business firm shop solutions software studio kro cafe systems tech labs lab digital data consult design',
);
const raisedHere = /(?:aeldresag|barnet|vilkaar)(?:en)?s?$/;

const legalForm = /(?<![\p{L}\p{N}])(?:a\/s|aps|i\/s|k\/s|p\/s|ivs|ltd|inc|gmbh|plc|llc|a\.?m\.?b\.?a|smba)(?![\p{L}\p{N}])/iu;

const knownNgo =
  /(?:^| )(?:aeldre ?sagen|roede ?kors|red cross|red barnet|save the children|boerns vilkaar|amnesty(?: international)?|greenpeace|dansk industri|dansk erhverv|landbrug (?:og )?foedevarer|3f|foa|hk|dbu|dif|dgi|ftf|lo|fh|djoef|djof|prosa|kfum|kfuk|transparency international|mellemfolkeligt samvirke|folkekirkens noedhjaelp|danske aeldreraad|danske patienter|kraeftens bekaempelse|verdens skove)(?: |$)/;
const knownCompany =
  /(?:^| )(?:kmd|ibm|google|microsoft|netcompany|dsb|oersted|novo nordisk|maersk|systematic|tdc|cowi|ramboell|deloitte|kpmg|pwc|nnit|visma|danske bank|nordea|lego)(?: |$)/;
const knownPublic = /(?:^| )(?:dtu|cbs|itu|ruc|sdu|aau|rigshospitalet|folketinget)(?: |$)/;

/** What a word for a body says of its kind: "kommune", "grundejerforeningen", "startup". Folded. */
export const typeOfWord = (word: string): TypeByForm | null => {
  if (word.length < 3) return null;
  if (ngoSure(word)) return { type: 'ngo', sure: true };
  if (companySure(word)) return { type: 'company', sure: true };
  if (/(?:friskole|efterskole|hoejskole)(?:n|r|rne)?s?$/.test(word)) return { type: 'ngo', sure: false };
  if (publicSure(word)) return { type: 'public-authority', sure: true };
  if (publicLikely(word)) return { type: 'public-authority', sure: false };
  if (ngoLikely(word) || raisedHere.test(word)) return { type: 'ngo', sure: false };
  return companyLikely(word) || oneWordCompany(word) ? { type: 'company', sure: false } : null;
};

/** Bodies of the gazetteer that are no authorities: owned by authorities, or their associations. */
const notQuitePublic = /^(?:KL|Danske Regioner|KOMBIT|ATP|Open Data DK)$/;

const typeByGazetteer = (name: string): TypeByForm | null => {
  const [body] = findAuthorities(name);
  if (body?.start !== 0 || body.end !== name.length) return null;
  if (!notQuitePublic.test(body.authority.name)) return { type: 'public-authority', sure: true };
  return { type: body.authority.name === 'KOMBIT' ? 'company' : 'public-authority', sure: false };
};

/** The words that say what a body is: not the authority it belongs to ("Ældrerådet i Hjørring Kommune", "Odsherred Kommunes ungeråd"). */
const headWords = (list: readonly Token[]): readonly string[] => {
  const joint = list.findIndex((word, at) => at > 0 && /^(?:i|for|of|in|paa|at|under|ved|af|til|hos)$/.test(word.text));
  const head = list.slice(0, joint < 0 ? list.length : joint).map((word) => word.text);
  const own = head.filter(
    (word, at) => at === head.length - 1 || !/(?:kommunes|regions|regionens|ministeriets|styrelsens)$/.test(word),
  );
  return own.some((word) => typeOfWord(word)) ? own : list.map((word) => word.text);
};

/** The kind of respondent that the name of a body tells; `null` when it tells none. */
export const typeOfBody = (name: string): TypeByForm | null => {
  const list = words(name.slice(0, 300));
  const folded = list.map((word) => word.text).join(' ');
  if (/(?:^| )(?:venner (?:af|for|i)|friends of)(?: |$)|s venner$/.test(folded)) return { type: 'ngo', sure: true };
  if (/selskab(?:et)? (?:for|til|af)(?: |$)/.test(folded)) return { type: 'ngo', sure: false };
  if (legalForm.test(name)) return { type: 'company', sure: !/forening|forbund|klub/.test(folded) };
  if (knownNgo.test(folded)) return { type: 'ngo', sure: true };
  if (knownCompany.test(folded)) return { type: 'company', sure: true };
  const gazetted = typeByGazetteer(name.trim());
  if (gazetted) return gazetted;
  const heads = headWords(list).flatMap((word) => typeOfWord(word) ?? []);
  const head = heads.find((one) => one.sure) ?? heads[0];
  if (head) return head;
  return knownPublic.test(folded) ? { type: 'public-authority', sure: true } : null;
};
