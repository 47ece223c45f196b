import { words } from './text.js';

/** Words for bodies as they end a common noun or stand alone: "frivilligcentret", "grundejerforeninger", "ambassaden". Folded. */
const bodyNoun =
  /(?:forening|styrelse|direktorat|departement|forvaltning|afdeling|sekretariat|center|centr|bibliotek|skole|gymnasi|universitet|fond|klub|fagforbund|selskab|institut|institution|akademi|hospital|sygehus|muse|arkiv|forbund|organisation|netvaerk|bestyrelse|udvalg|virksomhed|firma|ambassade|konsulat|partnerskab|konsorti|laug|menighed|stift|provsti|museum|plejehjem|boernehave|daginstitution|vandvaerk|spejder|hoejskole|tilsyn|politi|politikreds|theatre|teater|teatr|kirke|tænketank|taenketank|redaktion|myndighed|medie|initiativgruppe|borgergruppe|lokalgruppe|arbejdsgruppe|festival|bureau|avis|dagblad|naevn)(?:um|er|en|et|e|n|t|r)?(?:ne)?s?$/;
const bodyCompound =
  /[a-z]{3}(?:raad|hus|lav|forum|nettet|gruppe|sparekasse|bank|union|mission|havn|forsyning)(?:er|en|et|e|n|t)?(?:ne)?s?$/;
const bodyAlone = /^(?:raadet?|unionen|banken|forum|havnen|stiftet|kirken|laug)s?$/;
const englishBody =
  /^(?:association|society|council|library|school|university|college|foundation|club|agency|ministry|authority|committee|institute|organization|organisation|centre|center|church|charity|network|board|embassy|museum|union|federation|alliance|ngo|company|hospital|theatre|group)s?$|^(?:societ|librar|universit|agenc|ministr|authorit|charit|compan|embass)ies$/;

/** Bodies that have a name which was not said. */
const nameless =
  /^(?:hjem|tvaer|by)?(?:kommune|region|stat|ministeri|departement|styrels|regering|forvaltning|forening|organisation|virksomhed|firma|myndighed|byraad|kommunalbestyrels|regionsraad|institution|klub|municipalit|government|ministr|agenc|association|company|council|authorit|society|organization|union|council|firm|charit|outfit|network|board|bestyrels|selskab|network|netvaerk)(?:um|er|en|et|e|n|t|y)?s?$/;

/** Groups of people or bodies that take part without names of their own. */
const group =
  /(?:^|[a-z])(?:borgere|borgerne|foraeldre|laerere|elever|unge|frivillige|virksomheder|firmaer|naboer|beboere|brugere|paaroerende|patienter|studerende|forskere|eksperter|medarbejdere|medier|journalister|landmaend|handlende|ivaerksaettere|ildsjaele|foreninger|organisationer|kommuner|regioner|skoler|biblioteker|styrelser|ministerier|myndigheder|institutioner|museer|universiteter|klubber|udviklere|partier|fagforeninger|civilsamfund|civilsamfundet|erhvervsliv|erhvervslivet|spejdere|arkiver|boligselskaber|boligforeninger|interessenter|aktoerer|parter)(?:ne|rne)?s?$/;
const englishGroup =
  /^(?:citizens|parents|teachers|pupils|students|volunteers|companies|businesses|firms|residents|users|patients|researchers|experts|locals|neighbours|municipalities|regions|schools|libraries|associations|organisations|organizations|charities|ngos|universities|clubs|museums|authorities|councils|agencies|unions|stakeholders|journalists|groups|centres|centers|networks|developers|civil|startups)$/;

/** Groups of people, who may be meant by what is proposed and not by who does it. */
const people =
  /(?:borgere?n?e?|foraeldre|laerere|elever|unge|naboer|beboere|brugere|paaroerende|patienter|studerende|medarbejdere|journalister|civilsamfund(?:et)?|citizens|civil|parents|teachers|pupils|students|residents|users|patients|locals|neighbours|stakeholders|interessenter|aktoerer|parter)(?:ne|rne)?s?$/;
const loose =
  /(?:frivillige|virksomheder|firmaer|medier|ivaerksaettere|erhvervsliv(?:et)?|landmaend|handlende|forskere|eksperter|udviklere|volunteers|companies|businesses|firms|experts|researchers|startups|developers)(?:ne|rne)?s?$/;

/** Whether a folded name is that of people at large: "borgerne". */
export const isPeople = (name: string): boolean => name.split(' ').some((word) => people.test(word.slice(-40)));

/** Whether a folded name is that of a kind of people or firms: "lokale virksomheder". */
export const isLooseGroup = (name: string): boolean => name.split(' ').some((word) => loose.test(word.slice(-40)));

/** Words for what is no body though it looks like one ending: parts of speech and things. */
const noBody =
  /^(?:(?:styre|arbejds|foelge|projekt|maal|befolknings|bruger|fokus|under|alders)grupper?(?:n|ne)?s?|fond|firma|forum|politi|klub|tilsyn|work|skolerne?s|medie|medier|group|groups|raad|konsulent|konsulenter|partnerskab)$/;

/** What a word may be of a body. */
interface NounClass {
  readonly body: boolean;
  readonly group: boolean;
  readonly nameless: boolean;
}

const classify = (word: string): NounClass => ({
  body:
    word.length < 40 &&
    !noBody.test(word) &&
    (bodyNoun.test(word) || bodyCompound.test(word) || bodyAlone.test(word) || englishBody.test(word)),
  group: word.length < 40 && (group.test(word) || englishGroup.test(word)),
  nameless: word.length < 40 && nameless.test(word),
});

/** The same words come again and again: the last so many are classified once. */
const remembered = 4096;
const classes = new Map<string, NounClass>();

const classOf = (word: string): NounClass => {
  const known = classes.get(word);
  if (known) return known;
  if (classes.size >= remembered) classes.clear();
  const made = classify(word);
  classes.set(word, made);
  return made;
};

/** Whether a folded word is a common noun for a body. */
export const isBodyNoun = (word: string): boolean => classOf(word).body;

/** Whether a folded word is an English common noun for a body: others may stand before it as they are ("volunteer centre"). */
export const isEnglishBodyNoun = (word: string): boolean => englishBody.test(word) || englishGroup.test(word);

/** Whether a folded word names a body that everybody has one of: it names nobody. */
export const isNamelessNoun = (word: string): boolean => classOf(word).nameless;

/** Whether a folded word is a group of people or bodies. */
export const isGroupNoun = (word: string): boolean => classOf(word).group;

const legal = /^(?:aps|ivs|amba|ltd|inc|gmbh|plc|llc|fmba)$/;

/** Whether a folded word is a legal form. */
export const isLegalForm = (word: string): boolean => legal.test(word);

const wellKnownNames = `
   aeldre sagen,aeldresagen,roede kors,red cross,roedt kors,red barnet,save the children,boerns vilkaar,amnesty,amnesty international,
   greenpeace,dtu,cbs,itu,ruc,sdu,aau,kmd,ibm,google,microsoft,netcompany,dsb,dbu,dif,dgi,ftf,3f,foa,hk kommunal,hk,dansk industri,
   dansk erhverv,landbrug og foedevarer,kraeftens bekaempelse,danske patienter,danske handicaporganisationer,danske aeldreraad,
   lokale og anlaegsfonden,realdania,trygfonden,velux fonden,nordea fonden,transparency international,open knowledge,wikimedia danmark,
   prosa,djoef,dansk it,it branchen,forbrugerraadet taenk,teknologiraadet,teknologisk institut,mellemfolkeligt samvirke,oxfam ibis,
   folkekirkens noedhjaelp,dansk flygtningehjaelp,moedrehjaelpen,blaa kors,kirkens korshaer,kfum spejderne,dr,tv2,lo,ac,da,di,fh,dn`;

interface WellKnown {
  readonly names: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
}

let built: WellKnown | undefined;

const wellKnown = (): WellKnown => {
  if (!built) {
    const names = wellKnownNames.split(',').map((one) => one.trim());
    built = { names: new Set(names), first: new Set(names.map((one) => one.split(' ')[0]?.replace(/s$/, '') ?? '')) };
  }
  return built;
};

/** Whether a body known to everybody may begin with this folded word. */
export const mayBeWellKnown = (word: string): boolean =>
  wellKnown().first.has(word) || wellKnown().first.has(word.replace(/s$/, ''));

/** Whether folded words are a body known to everybody, which no word of its name tells. */
export const isWellKnown = (joined: string): boolean => wellKnown().names.has(joined);

/** Capitals that are things, places and peoples, not bodies. */
const noNames = new Set(
  `ogp eu it cpr cvr gdpr api ai pdf gis bbr sms usa uk fn ok nb ps dk nemid mitid borger borgerdk csv json xml html app faq qr iot kr dkk mio
   danmark denmark norge norway sverige sweden finland tyskland germany england estland estonia holland frankrig france island iceland
   storbritannien europa europe skandinavien norden uganda kampala jylland fyn sjaelland danish dansk danske denmarks danmarks nordic
   excel facebook twitter instagram linkedin youtube snapchat internet internettet google analytics eboks boks digital post
   januar februar marts april maj juni juli august september oktober november december january february march may june july october
   mandag tirsdag onsdag torsdag fredag loerdag soendag monday tuesday wednesday thursday friday saturday sunday jul paaske easter
   gud hr fru frk mvh vh venlig hilsen kind regards best dear kaere hej subject emne vs sv re att cc fwd open government partnership action plan i cvr nr ean tlf mail
   budget finansloven offentlighedsloven handlingsplanen folkeskolen hoering hoeringen danmark`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a folded word, though written with a capital, is no part of the name of a body when it stands alone. */
export const isNoName = (word: string): boolean => noNames.has(word);

const given = new Set(
  `anne anna mette kirsten hanne helle susanne lene maria marianne inge karen lone bente charlotte camilla pia jette louise christina tina
   gitte ulla lotte birgitte ida emma julie sara laura sofie freja katrine line signe rikke trine pernille heidi anette annette maja eva
   peter jens lars michael henrik thomas soeren jan christian martin niels anders morten jesper hans joergen mads rasmus per ole soren
   frederik mikkel kim simon rune erik kasper jakob jacob poul claus klaus carsten karsten bent steen finn torben flemming kurt leif
   allan brian daniel david john james mary jane mark paul robert susan sarah kate emily oliver emil magnus villads aksel ali fatima mohammed
   ahmed yusuf aisha jonas tobias nikolaj nicolai gert knud svend vagn ove bjarne bo ib karin inger mathias oliver noah william oscar lucas victor alfred malthe johan hanna nanna maren asta alma nora freya ella naja kirstine johanne grethe tove else vibeke`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a run of capitalised words is a person: a given name, or a family name that ends in -sen. */
export const isPerson = (folded: readonly string[]): boolean =>
  folded.length > 0 &&
  folded.length < 5 &&
  (given.has(folded[0] ?? '') || (folded.length > 1 && /[a-z]{2}sen$/.test(folded.at(-1) ?? ''))) &&
  !folded.some((word) => isBodyNoun(word) || isLegalForm(word));

const adjective =
  /^(?:lokale?|frivillige|relevante|oevrige|andre|danske|dansk|private|privat|smaa|mindre|store|sociale|nationale|interesserede|unge|aeldre|regionale|offentlige|udvalgte|flere|nogle|mange|alle|par|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|samtlige|femten|tyve|landets|byens|kommunens|regionens|egnens|omegnens|local|public|relevant|national|regional|private|small|some|all|several|many|other|volunteer|municipal|danish|interested|nearby|two|three|four|five|kommunale|faglige|professionelle|folkelige|de|det|den|vores|en|et|the|a|an|our|hele|hver|every)$/;
const adjectiveEnding = /[a-z]{3}(?:ske|ende|lige|iske|nale|elle|baerne)$/;

/** Whether a folded word may stand before a common noun as part of its phrase; an article may too, and is taken off. */
export const isModifier = (word: string): boolean => adjective.test(word) || adjectiveEnding.test(word);

const article = /^(?:de|det|den|en|et|the|a|an|vores|our|min|mit|my|nogle|some|alle|all|et par|hele|en af|of)$/;

/** Whether a folded word is an article or a possessive that is not part of a name. */
export const isArticle = (word: string): boolean => article.test(word) && !/^(?:alle|all|nogle|some)$/.test(word);

/** The folded words of a name in one string. */
export const plainName = (name: string): string =>
  words(name)
    .map((word) => word.text)
    .join(' ');
