import type { FrameKind } from './command-frame.js';
import { type ClassesOf, type Pattern, patternBook } from './command-pattern.js';

/** The commands that are read from how a clause is built. */
export type Act = 'help' | 'back' | 'restart' | 'cancel' | 'summary' | 'skip' | 'pause' | 'resume' | 'human';

/** One way to say a command: the frames it may stand in, and its bones. `loose`: what follows is free in free text too. */
export interface Way {
  readonly act: Act;
  readonly frames: ReadonlySet<FrameKind>;
  readonly pattern: Pattern;
  /** Who must be in the frame; `me` is the respondent alone or with others. */
  readonly who: 'any' | 'me' | 'we' | 'you';
}

const named: Readonly<Record<string, string>> = {
  not: 'ikke ikk ik not dont wont cant cannot didnt never aldrig ingen no havent arent isnt',
  back: 'tilbage tilbag back bagud baglæns bagover backwards backward retur',
  step: 'spørgsmål* trin skridt felt* side siden step* question* page hak gang punkt* svar* one answer* screen',
  previous: 'forrige foregående sidste seneste tidligere previous last earlier prior foregaaende',
  go: `gå går gåre hop* spol* ryk* rul* spring* bladr* skrol* scrol* klik* trykke tag tage go going jump step scroll move take skip get
    flytte flyt smut* kom`,
  see: `se ser vise vis viser læse læs høre have få gense gentage gentag oplæse ridse ridset opsummer* opsumer* see show view read display hear tell fortæl
    fortælle repeat recap remind list sige give giv look check tjekke tjek kigge genopfrisk* gennemgå`,
  said: `svaret skrevet sagt noteret udfyldt fortalt oplyst angivet skrev svarede sagde nået indtastet tastet valgt fyldt lavet said told written answered
    filled entered wrote typed put given chosen done covered got registreret plads`,
  all: 'hele alt alting everything whole all lot skidtet lortet molevitten',
  proposal: `forslag forslaget forslagene proposal besvarelse* høringssvar* submission indsendelse* svarene svaret svar answers skema* formular* form kladde*
    udkast* draft`,
  chat: 'samtale* chat* conversation dialog* session* snakken her',
  submit:
    'sende indsende sender indsender send sendes aflevere afleverer submit submitting file filing hand stille fremsætte indgive komme sendt',
  something: 'noget forslag* anything something proposal* alligevel anyway any all overhovedet mere alting',
  grasp: `forstår forstå fatter fatte begriber kapere kapér gennemskue gennemskuer greje greb understand get follow see grasp sure sikker klar med
    finde regne figure tvivl unsure usikker`,
  wh: 'hvad hvordan hvor hvilket hvilken hvilke what how which where whether om hva hvorfor why',
  askverb:
    'mener mene spørger spørges efter menes ønsker vil forventer ude after mean asking want wanting looking expect hentyder tænker går getting taler snakker talking referring',
  answerverb:
    'skrive svare sige gøre angive udfylde oplyse taste vælge svares skrives write answer say put do type enter fill choose pick',
  spoken: 'spørgsmål* question* dette det den this that it her here formuleringen ordet meningen meant supposed',
  example: `eksempel eksempler eksemplet hint vink inspiration vejledning råd example examples sample samples tip tips guidance pointers hints hjælp help
    forklaring explanation clue assistance hjælpe idé ide bud`,
  give: 'giv give gi giver ha få se have komme kom vise vis nævne nævn lave skrive get show see provide offer want need',
  talk: `snakke snak tale tal ringe ring kontakte fat fange skrive maile stille stilles viderestille viderestilles omstille møde forklare explain speak talk call reach contact
    hold through touch chat transfer connect snakker taler phone email forbindelse kontakt henvende`,
  person: `menneske mennesket mennesker person personen personer medarbejder* ansat ansatte sagsbehandler* koordinator* nogen en een én den dem jer kontor* styrelse*
    digitaliseringsstyrelse* ansvarlig* human person people somebody someone anyone anybody agent agency staff office officer support coordinator representative employee chef* leder boss manager supervisor
    kollega* ministeri* department team kundeservice rigtig rigtige folk receptionen mand dame nogle`,
  somebody: `menneske mennesker person medarbejder ansat nogen en een én somebody someone anyone anybody human agent nummer telefonnummer number mand dame
    levende kødfolk nogle`,
  can: 'kan må kunne can could may ku ka måtte skal',
  exist: 'findes er is are har have sidder there der',
  begin: 'start* begynd* begin* forfra',
  anew: 'forfra scratch begyndelsen starten bunden afresh anew top beginning udgangspunkt nulpunkt fresh',
  quit: `fortryd* fortrudt ombestem* opgiv* giver skrot* dropp* drop trækk* træk withdraw* retract* abandon* scrap* cancel* annul* forget glem glemme stop stoppe
    stopper afslut* afbryd* end quit luk lukke lukker kasser* smid smide smider bin pull opgav trukket dropped stopping ending slut exit`,
  mind: 'mind mening holdning',
  changed: 'ændret skiftet changed',
  tired: 'gider orker magter ids bother bothered kan vil can want wish gad orke gide kunne',
  on: 'mere længere videre fortsætte anymore more tid continue go det dette this bruge her time det carry keep',
  later: `senere bagefter morgen imorgen overmorgen aften eftermiddag weekenden weekend uge dag mandag tirsdag onsdag torsdag fredag lørdag søndag afterwards
    later tomorrow tonight afternoon evening monday tuesday wednesday thursday friday saturday sunday week today while hour
    snart soon lejlighed derhjemme hjemmefra formiddag`,
  cont: `fortsæt* forsæt* færdig* videre tilbage resten tager tage tag finish continue return returning back rest do complete pick resume back gør gøre vender vende kommer komme kigger
    skriver gemmer gem save sender sende svarer svare tages fortsættes sluttes genoptager genoptages fuldføre`,
  leave: `gå løbe smutte afsted sted hente køre hjem sove spise seng møde catch run leave go pick toget bussen tog bus handle arbejde lave nå putte made madlavning
    tage fange træning lufte skynde lægge logge off dash train head boarding stoppe cook feed stop passe åbne`,
  must: 'skal må bliver er nødt have got need gotta must going hellere ska',
  logoff:
    'logger logge log lukker slutter stopper stop holder signing logging closing stopping call sign close siger slut nok fyraften break weekend calling',
  ready: 'tilbage her klar på online vågen back here ready frisk igen landet hjemme',
  again: 'igen nu again now then atter',
  resume: 'fortsæt* forsæt* continue resume carry keep proceed genoptag* videre igang gang going færdig* slap',
  skipverb: 'spring* hop* hopper skip* jump* pass* drop* gå udelad* lad lade leave lader oversprin* forbigå ignore ignor*',
  past: 'over forbi past overspring* out blank tomt tom stå empty spørgsmål* question one felt* ud',
  reply:
    'svare besvare oplyse sige fortælle udtale answer say tell disclose share comment udlevere oplyses give afsløre røbe reveal state kommentere skrive dele',
  unwilling: 'lyst ønsk* behov brug nødvendig* villig rather prefer',
};

type Row = readonly [act: Act, frames: string, ...ways: readonly string[]];

const kinds: Readonly<Record<string, FrameKind>> = { a: 'ask', w: 'wish', l: 'lets', t: 'tell', n: 'none' };

/**
 * The rows: the frames (a ask, w wish, l lets, t tell, n none; `me`, `we` or `you` who must be in it), then the ways. Negation counts as a
 * word: where a way has none of its own, a clause that negates is not said in that way.
 */
const rows: readonly Row[] = [
  [
    'human',
    'aw',
    'få|have|get|møde|ha menneske|person|medarbejder*|human|rigtig|rigtigt|sagsbehandler*|agent|ansat|levende|chef*|manager ...',
  ],
  ['human', 'aw me', '<talk> <person>', '<talk> <person> ...', '<person> <talk>'],
  ['human', 'a', '<talk> <person>', '<talk> <person> ...'],
  ['human', 'a you', 'ringe|call|kontakte|contact|phone mig|me|os|us'],
  [
    'human',
    'aw',
    'få|have|get nummer|nummeret|number|telefonnummer|telefonnummeret|mailadresse|mailadressen|kontaktoplysninger på|til|for|of ...',
  ],
  ['human', 'w me', 'ringe|call|phone', 'ringes|kontaktes|opringes', 'tale|snakke|talk|speak med|to|with ...'],
  ['human', 'n', 'hvad|what|hvilket|which nummer|nummeret|number|telefonnummer|telefonnummeret til|jer|jeres|your|you'],
  ['human', 'n', 'gi|giv|give|get|skaf mig|me levende|rigtig|rigtigt|menneske|person|real|human ...'],
  [
    'human',
    'n',
    'put|get|give|connect|transfer|stil|sæt|giv|lad|viderestil me|mig|os|us <person>|through|touch|forbindelse|videre|om ...',
  ],
  [
    'human',
    'ant',
    '<exist> <somebody> jeg|vi|man|i|we|can|kan|could <talk> ...',
    '<exist> <somebody> at|to <talk>',
    'hvem|who kan|can|skal|should|må jeg|vi|man|i|we <talk>',
    'hvor|where kan|can|skal|should|må jeg|vi|man|i|we ringe|henvende|call|phone',
  ],
  [
    'help',
    'awtn',
    '<give> <example>',
    '<grasp> <not> <wh>|<spoken>|<askverb>|helt|rigtig|quite|really',
    '<wh> du|you|youre|der|i|de <askverb>',
    '<wh> jeg|vi|man|am|should|do|to|skal|kan|bør <answerverb>',
    'gået|går|er|sidder|am|im|bit|kørt stå|fast|stuck|lost|confused|forvirret|blank',
    '<grasp> <not> <wh> <askverb> ...',
    '<not> gennemskue|forstå|fatte|greje|begribe|kapere|regne|understand|get|grasp|follow <wh>|<spoken>',
    'tvivl|unsure|usikker <wh> <askverb>|<answerverb> ...',
    '<not> finde|figure|decide|regne|ved|know <wh> jeg|vi|i|we|to <answerverb>',
    'hvordan|how do|skal|kan|can|should jeg|i|vi|man come|finde|find|beskrive|formulere|describe|phrase|word ...',
    '<not> sure <wh> <askverb>|<answerverb> ...',
  ],
  [
    'help',
    'a you',
    '<give> <example> ...',
    'komme|kom|foreslå|come|suggest|giv|give forslag|bud|idé|ide|ideer|idéer|suggestion|suggestions|idea|ideas til|på|hvad|hvordan|how|what|for ...',
    'hjælpe|hjælp|assistere|guide|vejlede|help|assist|walk ...',
    'forklare|uddybe|omformulere|formulere|præcisere|gentage|sige|stille|explain|clarify|elaborate|rephrase|repeat|reword|say|put spørgsmål*|question|det|den|this|that|it|hvad|what|anderledes|differently|nærmere ...',
  ],
  ['help', 'a', '<give> <example> ...'],
  ['help', 'a you', '<example>|forslag|ideer|idéer|suggestion|suggestions|ideas|idea ...'],
  [
    'back',
    'awltn',
    '<go> <back>',
    '<see>|<go>|til|svare|rette|ændre|answer|redo <previous> <step>',
    '<step>|et|ét|en|one|lidt|to <back>',
  ],
  ['back', 'aw', 'komme|vende|get|come <back>', 'komme|vende|get|come|gå <back> til|to <spoken>|<previous> ...'],
  [
    'restart',
    'awltn',
    '<begin>|tag|tage|tager|kør|køre|go|do|lav|lave|laver|prøv|prøve|try|rul <anew>',
    '<begin> på frisk|ny',
    '<begin> over|igen|om|again',
    'tage|tag|tager|lave|lav|gør|gøre|do|redo <all> om|forfra|igen|over|again',
    '<begin>|tag|tage på frisk|bar',
  ],
  [
    'cancel',
    'wltn',
    '<not> <submit> <something>',
    '<submit> <not> <something>',
    '<quit> <proposal>|<all>|<chat>',
    '<changed> <mind>',
    '<not> go|proceed|gå|continue ahead|through|forward|videre|with',
    'trækk* os|mig',
    '<tired> <not> <on>',
    'bliver|blir|kommer <not> til noget',
    'fortrudt|fortryder|fortrød',
    '<not> <tired> <on>',
    '<not> noget|something|anything|det|for for mig|os|me|us',
    'not for me|us',
    '<not> lyst|interesseret|interested|interesserede med|deltage|mere|alligevel|fortsætte|part|anymore|continue|continuing|længere',
  ],
  ['cancel', 'a we', '<quit> <proposal>|<all>|<chat>'],
  [
    'summary',
    'awn',
    '<see> hvad|det|what|everything|alt <said>',
    '<see> hvad|what vi|jeg|i|we har|have',
    '<see> <proposal>|<all>|status|oversigt*|overblik*|summary|answers',
  ],
  [
    'summary',
    'nat',
    'hvor|how langt|meget|mange|far|much|many|long mangler|tilbage|igen|endnu|left|remaining|go|more|nået|kommet|along',
    'er|is meget|mere|langt|mange|much|more|long|many igen|tilbage|endnu|left|go',
    'hvor|how lang|long tid|tager|time|will resten|rest|tilbage|left|igen|remaining',
    'hvor|how langt|far er|are|am|have|har|i|vi',
    'hvad|hva|hvilke|what|which <said>|mangler|tilbage|left|missing|remaining|udestår',
  ],
  [
    'skip',
    'wltn',
    '<not> <reply>',
    '<not> ind på',
    '<not> <unwilling> <reply>',
    '<unwilling> <not> <reply>',
    'rather|prefer <not> <reply>',
    '<skipverb> <past>',
    '<not> relevant|relevante|applicable',
  ],
  [
    'skip',
    'a',
    '<skipverb> <past>',
    'skip|springe|hoppe|droppe email|mail*|navn*|name|telefon*|phone|number|nummer*|beløb*|amount|organisation*|partner*|budget*|period*',
  ],
  ['skip', 'tn', 'nothing|intet|ingenting to|at tilføje|add|say|sige|bidrage'],
  ['skip', 'tn', 'behøver|skal|need|kommer|rager|need <not> vide|know|ved|jer|dig|you|have'],
  ['pause', 'w me', '<leave>', '<leave> ...'],
  ['pause', 't me', 'skal|må <leave> ...'],
  ['pause', 'n', 'skal|må|gotta|got|have <leave>'],
  [
    'pause',
    'tn',
    '<not> tid|time',
    'løber|running|run tør|out strøm|batteri|battery|tid|time',
    'travlt|busy|optaget',
    'afbrudt|forstyrret|interrupted',
  ],
  ['pause', 'tn', 'må|skal|bliver|can|will|have vente|blive|be|wait <later>'],
  ['pause', 'awltn', '<cont> <later>', '<later> <cont>', '<logoff> <later>', 'pause', 'break'],
  ['pause', 'tn', 'vender|kommer|kigger|be|coming|returning tilbage|back'],
  ['pause', 'an', 'giv|give|gi me|mig|os|us minut|minute|minutes|minutter|øjeblik|moment|second|sec|sekund|tid|time'],
  [
    'pause',
    'n',
    'et|to|tre|fem|lige|one|two|five|just øjeblik|sekund|sekunder|minut|minutter|second|seconds|minute|minutes|moment|sec|secs|sek|min',
  ],
  ['resume', 'lwn', 'tage|tag|tager|get|pick fat|going|started igen|nu|again|now'],
  ['resume', 'tn', '<ready> <again>', 'igen|atter|nu|back|again <ready>|hjemme|fra|from'],
  ['resume', 'awln', '<resume>', '<resume> hvor|where', 'pick|take|tage|tag up|op|fat where|hvor'],
];

let built: { readonly ways: readonly Way[]; readonly classesOf: ClassesOf } | undefined;

/** All ways to say a command, and the classes that their words are in. Built on first use. */
export const commandWays = (): { readonly ways: readonly Way[]; readonly classesOf: ClassesOf } => {
  built ??= build();
  return built;
};

const build = (): { readonly ways: readonly Way[]; readonly classesOf: ClassesOf } => {
  const flat = rows.flatMap(([act, written, ...ways]) => ways.map((way) => ({ act, written, way })));
  const book = patternBook(
    flat.map(({ way }) => way),
    named,
  );
  const ways = flat.flatMap(({ act, written }, at) => {
    const pattern = book.patterns[at];
    if (!pattern) return [];
    const [letters = '', who] = written.split(' ');
    const frames = new Set([...letters].flatMap((letter) => kinds[letter] ?? []));
    return [{ act, frames, pattern, who: whoOf(who) }];
  });
  return { ways, classesOf: book.classesOf };
};

const whoOf = (written: string | undefined): Way['who'] =>
  written === 'me' || written === 'you' || written === 'we' ? written : 'any';
