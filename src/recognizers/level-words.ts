import { isFunctionWord } from './function-words.js';
import { phraseTable } from './phrases.js';
import { fold } from './text.js';

/** The levels of government an initiative may work on. */
export type Level = 'local' | 'regional' | 'national';

/**
 * What a noun of place is the name of. `municipality` and `region` are counted ("alle kommuner", "to regioner"); `part` is a part of the
 * country, `town` what is within or as small as a municipality, `country` all of it.
 */
export type PlaceNoun = 'municipality' | 'region' | 'part' | 'town' | 'country';

const setOf = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => fold(word)),
  );

const mapOf = <V extends string>(table: Readonly<Record<V, string>>): ReadonlyMap<string, V> =>
  new Map((Object.keys(table) as V[]).flatMap((value) => [...setOf(table[value])].map((word): [string, V] => [word, value])));

const lazy = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** Words that are a level by themselves: adverbs, adjectives, and the nouns "på X" stands before. */
export const levelWords = lazy(() =>
  mapOf<Level>({
    local: `lokal lokalt lokale lokalniveau lokalplan lokalområde kommunal kommunalt kommunale kommuneniveau kommuneplan kommunalplan
      bydelsniveau bydelsplan byniveau sogneniveau local locally municipal communal lokalsamfundsniveau kommunalniveau citywide
      townwide islandwide municipalitywide villagewide estatewide boroughwide hyperlocal superlokalt superlokal`,
    regional: `regional regionalt regionale regionsniveau regionniveau regionsplan regionplan regionalplan regionalniveau regionally
      tværkommunal tværkommunalt tværkommunale mellemkommunal mellemkommunalt amtsniveau landsdelsniveau landsdelsplan intermunicipal regionwide countywide regiondækkende regionsdækkende regionalpolitisk`,
    national: `national nationalt nationale nationalplan nationalniveau landsplan landsniveau landsdækkende landsomfattende
      rigsdækkende danmarksdækkende landspolitisk landspolitiske statslig statsligt statslige statsniveau statsplan nationally nationwide
      countrywide nationens`,
  }),
);

export const placeNouns = lazy(() =>
  mapOf<PlaceNoun>({
    municipality: `kommune kommunen kommuner kommunerne kommunes kommunens kommunernes municipality municipalities municipalitys kommunegrænsen kommunegrænse
      kommunene komune komunen komuner komunerne nabokommune nabokommunen nabokommuner nabokommunerne`,
    region:
      'region regionen regioner regionerne regions regionens regionernes regionerns amt amtet amter amterne county counties',
    part: 'landsdel landsdelen landsdele landsdelene landsdels landsdelens province provinsen',
    town: `by byen byer byerne byens byernes byområde byområdet bydel bydelen bydele bydelene bydelens bykvarter kvarter kvarteret kvarterer kvartererne
      kvarterets nabolag nabolaget nabolags boligområde boligområdet boligområder villakvarteret boligkvarter boligkvarteret landsby landsbyen landsbyer landsbyerne landsbysamfund landsbysamfundet sogn
      sognet sogne sognene lokalområdet lokalområder lokalområderne lokalsamfund lokalsamfundet lokalsamfundene nærområde nærområdet
      lokalmiljøet nærmiljøet nærsamfundet gade gaden gader distriktet bydistriktet ø øen øerne havneby købstad købstaden
      midtbyen bymidten storby storbyen hjemby hjembyen flække stationsbyen
      town towns city cities village villages neighbourhood neighbourhoods neighborhood district districts parish community communities borough
      suburb island estate block street streets quarter bygrænsen sognegrænsen opgangen boligforeningen boligselskabet bebyggelsen karreen karréen boligafdelingen skoledistriktet skoledistrikt`,
    country: 'landet land landets danmark danmarks denmark denmarks nationen riget kongeriget country countrys nation',
  }),
);

const manyForms =
  /^(?:(?:nabo)?kom+uner(?:ne|nes)?|regioner(?:ne|nes)?|amter(?:ne)?|landsdele(?:ne)?|.*(?:byer|byerne|byernes|bydele|bydelene|kvarterer|kvartererne|omraader|omraaderne|sogne|sognene|gader|oeerne|lokalsamfundene)|municipalities|counties|towns|cities|villages|neighbou?rhoods|districts|communities)$/;

/** Whether a noun of place stands in the plural. */
export const isPlural = (noun: string): boolean => manyForms.test(noun);

/** Parts of the country by their names, and towns, districts and islands that are no municipality by name. */
export const placeNames = lazy(() =>
  mapOf<'regional' | 'local' | 'foreign'>({
    regional: `jylland jyllands jutland nordjylland midtjylland sydjylland vestjylland østjylland sønderjylland nordvestjylland
      sydvestjylland sydøstjylland nordøstjylland midtvestjylland sjælland sjællands nordsjælland sydsjælland vestsjælland østsjælland
      midtsjælland nordvestsjælland zealand fyn fyns funen sydfyn midtfyn vestfyn østfyn hovedstadsområdet hovedstadsregionen
      trekantområdet trekantsområdet vestegnen storkøbenhavn københavnsområdet vendsyssel himmerland djursland thy salling syddanmark sydhavsøerne
      vestdanmark østdanmark norddanmark limfjordsområdet limfjordslandet vesterhavet kronjylland sønderjyllands midtøstjylland
      aarhusområdet lolland-falster hovedstaden amterne vestkysten`,
    local: `hobro grenaa ribe skagen ebeltoft nakskov korsør birkerød skjern ringkøbing grindsted brande ikast hadsten hinnerup hammel
      bjerringbro støvring nykøbing rønne frederiksværk helsinge vanløse nørrebro vesterbro østerbro amager valby gellerup vollsmose
      amagerbro brabrand åbyhøj risskov tilst viby skive holte virum søborg bagsværd kastrup dragør farum værløse ølstykke stenløse smørum hundige
      karlslunde haslev præstø møn rødby maribo sakskøbing stege vamdrup rødding gram toftlund løgumkloster padborg gråsten nordborg
      augustenborg bramming nørresundby nibe hals sæby hirtshals løkken brovst fjerritslev aars løgstør farsø hadsund arden hurup thy-mors mors
      hvide sande videbæk tarm ulfborg vinderup thyborøn harboøre rønde kolind auning ry galten hørning juelsminde tørring
      børkop give jelling bogense otterup søndersø ringe faaborg fåborg glamsbjerg haarby marstal rudkøbing christianshavn sydhavnen
      bispebjerg tingbjerg mjølnerparken ørestad brønshøj rødovre falster fejø anholt christiania kbh copenhagen`,
    foreign: `flensborg hamborg gøteborg strasbourg norge sverige tyskland finland usa europa eu norden england storbritannien skandinavien grønland færøerne uganda kina
      udlandet verden kloden holland frankrig estland norway sweden germany europe world abroad sydslesvig øresund øresundsregionen
      nordisk europæisk globalt internationalt international globally internationally`,
  }),
);

/** Words that stand between a counting word and its noun, or count themselves. */
export const counting = lazy(() =>
  mapOf<'all' | 'some' | 'one' | 'most' | 'plain' | 'whole'>({
    all: 'alle samtlige enhver ethvert any hver hvert eneste alles all every each landets danmarks 98 nioghalvfems otteoghalvfems 22',
    most: 'halvdelen flertallet del dele fjerdedel tredjedel half part parts fleste mange most many masser hovedparten',
    some: `flere nogle par andre øvrige omkringliggende nærmeste nabo begge to tre fire fem seks syv otte ni ti elleve tolv 2 3 4 5 6 7 8 9
      10 11 12 15 20 several other some few two three four five six seven eight ten neighbouring neighboring udvalgte forskellige
      deltagende interesserede surrounding nearby`,
    whole: 'hele hel whole entire resten rest',
    one: 'en et én one single enkelt enkelte vores min mit mine vor vort egen eget jeres our my own deres this denne dette',
    plain: `det den de danske dansk små store mindre større lille stor the a an danish relevante af of sammen very nye gamle same nærmeste
      lokale`,
  }),
);

/** Whether a word is right as it is, and no slip of another. */
const isPlaceWord = (word: string): boolean =>
  levelWords().has(word) || placeNouns().has(word) || placeNames().has(word) || counting().has(word) || isFunctionWord(word);

/** What says a level without a noun of place. `everywhere` and `everyone` yield to a place that stands with them. */
export const levelPhrases = phraseTable<
  'local' | 'regional' | 'national' | 'state' | 'everywhere' | 'everyone' | 'near' | 'each' | 'never'
>(
  {
    never: `
    (overalt|alle steder|allevegne|everywhere) (hvor|der|that|where|there), landet rundt omkring os, ude på landet, på landet, ind(e|) på landet, by og land, land og by, land og kyst, stat og kommune,
    i vejen, på vejen, undervejs, by the way, on the way, in the countryside, land and city, i gang, hen ad vejen,
    af vejen, internationale samfund, på øen, i byggeri, kommunernes landsforening, lokal og anlægs
  `,
    local: `
    (her|der|ude|hjemme|inde|lige her|kun|oppe|nede|ovre|herude|herovre|) hos (os|mig), (her|ude|hjemme|inde|oppe|nede|ovre|herude|herovre|henne) ved (os|wos|mig),
    (inden for|indenfor) (kommunegrænsen|kommunens grænser|bygrænsen|sognegrænsen|byens grænser), within (municipal|city|town|parish|council|our own) (boundaries|limits|borders), our own (backyard|doorstep), where we are, her på stedet, herude, her i huset, her hvor (jeg|vi) bor,
    (der|dér|) hvor (jeg|vi) (bor|er|hører til), i (vores|mit|vort) område, i området her, her i området, her omkring,
    i (vores|mit) hjørne, (omkring|rundt om) hjørnet, where (i|we) live, around here, in our area, in my area, my street, min gade,
    min vej, vores gade, vores vej, vejen her, gaden her, our street, på min vej, på vores vej, my (local|) area, vores område, mit område, her på øen, på vores ø,
    vores lille ø, lokal området, lokal samfundet, nær området, grundejerforeningen, her i huset, under kommunen, i kommunalt regi
  `,
    near: 'på egnen, her på egnen, på (vores|min|denne) egn, vores egn, i oplandet, i (vores|det) opland, egnen, oplandet, i provinsen',
    regional: `
    tvær kommunalt, tvær kommunal, på tværs af (kommuner|kommunerne|kommunegrænser|kommunegrænserne|kommunegrænsen|flere kommuner),
    across (municipalities|the municipalities|municipal borders|municipal boundaries|several municipalities),
    (flere|nogle|to|tre) kommuner (sammen|i fællesskab|i samarbejde), kommuner på tværs, over kommunegrænsen, over kommunegrænserne,
    hen over kommunegrænserne, lands del, i regionalt regi, lolland falster, lolland og falster
  `,
    national: `
    (landet|hele landet) (over|rundt), landet over, landet rundt, (for|in) the country as a whole, (every|each) corner of (the country|denmark), (alle hjørner|hvert hjørne|hver krog|alle egne|alle afkroge|alle dele) af (landet|danmark), all parts of (the country|denmark), landet som helhed, hele det ganske land, ud i landet, ude i landet, rundt i landet, rundt om i landet,
    rundt omkring i landet, i landet, over landet, over alt i landet, (i|for|over|hele|alle i|resten af|) (danmark|denmark), på dansk plan,
    fra (nord|syd|øst|vest) til (nord|syd|øst|vest), from (north|south|east|west) to (north|south|east|west), fra kyst til kyst, coast to coast, (hele|den|hele den danske|) befolkningen, hele befolkningen, alle danskere,
    hver dansker, enhver dansker, samtlige danskere, all danes, every dane, alle i landet, (the|) state level,
    i statsligt regi, country wide, nation wide, lands dækkende, lands plan, centralt fra,
    fra centralt hold, hele nationen, (in|throughout|across|over) (the|this|our) (kingdom|realm|land), i riget, i kongeriget, (in|of) (the|this) country, (in|throughout) this land,
    hele riget, kongeriget, den danske befolkning, all of (denmark|the country), (across|around|in all of|over) (the country|denmark|our country), up and down the country, throughout (denmark|the country)
  `,
    state: `
    staten, i staten, statens, den danske stat, folketinget, christiansborg, regeringen, the state, the government, central government,
    statsadministrationen, centraladministrationen
  `,
    everywhere: `
    over det hele, overalt, over alt, alle vegne, allevegne, alle steder, allesteder, hele vejen rundt, everywhere, all over,
    all over the place, hele molevitten, overall i landet, på kryds og tværs
  `,
    everyone: `
    alle sammen, allesammen, alle borgere, til alle borgere, (for|to) (everyone|everybody), all citizens,
    alle mennesker, hele samfundet, samfundet, alle og enhver, enhver borger, alle borgerne, every citizen, everyone, everybody
  `,
    each: `
    (på|) alle (tre|) (niveauer|niveauerne|planer), på alle (tre|) (planer|niveauer), (på|) samtlige niveauer, hvert niveau,
    all (three|) levels, every level, at all levels, alle de (tre|) niveauer, alle lag, på alle lag
  `,
  },
  isPlaceWord,
);

/** What turns or limits a level that stands in the same clause. */
export type LevelTurn =
  | 'not'
  | 'not-only'
  | 'except'
  | 'reset'
  | 'maybe'
  | 'or'
  | 'also'
  | 'than'
  | 'correct'
  | 'tried'
  | 'aside'
  | 'least'
  | 'doubt'
  | 'begins'
  | 'still';

export const levelTurns = phraseTable<LevelTurn>(
  {
    still: `
    (no|not|nothing|never) (further|wider|bigger|larger|more|beyond) than, (ikke|aldrig) (længere|videre|større|bredere|mere) (ud|) end (til|i|på|),
    (og|men|) (ingen|intet) (andre|andet|anden) (steder|sted|kommune|kommuner|by|byer|region|regioner|vegne), (og|men|) ikke (andre steder|andetsteds|længere|videre|uden for|udenfor), (and|but|) not (anywhere|somewhere) else, (and|but|) (nowhere|nothing|no place) (else|bigger|beyond|wider|larger|further|more),
    (and|but|) not (beyond|outside|elsewhere|bigger|larger|wider|further|more), (and|but|) (no|not any) (further|wider|bigger|larger), og kun (der|dér|her), kun (der|dér), and only there,
    (and|) no other (place|places|town|towns|municipality|municipalities|region|regions|council|councils), (og|) ikke andre steder, (and|) not elsewhere, (og|) ikke (andet|mere|mindre|større|bredere|længere|noget andet|sandt), intet andet, ikke andet end det, hvis (muligt|det kan lade sig gøre|I spørger mig|jeg må bestemme),
    nothing (else|more), (and|) not more, if possible, if you ask me, uden tvivl, without (a doubt|doubt), ikke i tvivl, hverken mere eller mindre
  `,
    'not-only': `
    (it|ett|et|ente|inte|itj) (bare|kun|blot),
    (ikke|ikk|ik|not) (bare|kun|blot|alene|udelukkende|længere bare|længere kun|nødvendigvis|only|just|merely|simply|solely|necessarily),
    (mere|andet|andet og mere|større|bredere|længere|videre) end (bare|kun|blot), more than (just|), isnt (only|just), (mere|større|bredere) end, bigger than, wider than,
    ud over, udover, beyond
  `,
    than: 'end, than, frem for, fremfor, snarere end, hellere end, rather than, instead of, i stedet for, istedet for, as opposed to',
    except: 'undtagen, på nær, pånær, bortset fra, minus, except, except for, apart from, undtaget, fraregnet, men uden',
    not: `
    no (ambition|wish|intention|plan|plans|desire), ingen (ambition|ambitioner|planer|plan|intention|intentioner|ønske), ikke, ikk, ik, ikek, ej, hverken, ingen, uden, aldrig, not, isnt, arent, dont, doesnt, wont, neither, nor, never, without,
    alt andet end, for (småt|lille|stort|små|snævert|bredt|lokalt) til, too (small|big|large|narrow) (for|to), (slet|overhovedet) ikke, anything but
  `,
    reset:
      'men, kun, bare, blot, just, alene, udelukkende, only, derimod, snarere, hellere, tværtimod, but, rather, instead, faktisk, tværtom, på den anden side',
    doubt: `(ikke|ikk) (sikker|helt sikker|klar over), i tvivl, usikker, ved (det|) ikke, not (sure|certain), unsure, dont know`,
    begins: `
      (vi|det|projektet|initiativet) (starter|begynder) (op|ud|småt|) i, (starter|starte) (op|) i, (begynder|begynde) i, start in, begin in, starting in, starts in, we start in
    `,
    maybe: `
    måske, muligvis, eventuelt, evt, (kunne|ku) (også|godt|måske|) være, kunne blive, kan blive, på sigt, på længere sigt, ved ikke om, ikke (sikkert|klart|afklaret),
    maybe, perhaps, possibly, might, could (also|) be,  gætter på, går jeg ud fra, et gæt, i guess, guess, formentlig, nok mest måske,
    mellem, imellem, between, lidt over, lidt mere end, afhænger, kommer an på, depends, hvis, if
  `,
    or: 'eller, or, enten, either, kontra, versus, vs',
    also: 'også, ogs, tillige, ligeledes, also, as well, too',
    correct: `
    (nej|næh|no|nope) (vent|wait|nej|forresten|sorry|undskyld|hov|rettelse), (vent|wait|hov|rettelse|correction|undskyld|sorry), jeg (mener|mente),
    vi (mener|mente), i mean, i meant, eller rettere, or rather, eller jo, eller nej, nej nej, nej, no, næ, øh nej, scratch that, make that,
    det vil sige, eller snarere, ret det til
  `,
    tried: `
    kørte, prøvede, prøvet, afprøvet, afprøvede, afprøves, afprøve, testet, testede, testes, teste, forsøget, forsøgt, forsøges, pilot,
    piloten, pilotprojekt, pilotprojektet, prøveprojekt, startede, begyndte, erfaringer, erfaringerne, erfaring, prøvekørt, prøvekøre, i første omgang,
    tried, tested, trial, trialled, pilot project, piloted, started, began, experience
    `,
    aside: `
    så vi i, kender det fra, ligesom i, ligesom, som i, fx, f eks, feks, for eksempel, eksempelvis, såsom, inspireret, inspiration,
    for example, such as, like in, eg, for instance, sammen med, i samarbejde med, med hjælp fra, together with, in cooperation with,
    styret, drevet, ejet, ledet, finansieret, administreret, forankret, run, owned, driven, managed, anchored, funded,
    jeg bor, vi bor, bor (selv|) i, jeg arbejder, arbejder (i|for|hos|på), ansat (i|hos|ved), kommer fra, jeg er (fra|ansat), vi er (fra|en|et), jeg er (en|et),
    medlem (i|af), sidder i, på vegne af, i live, we live, i work, live in, work (in|for|at), employed, from the, i am, we are
  `,
    least: 'mindst, som minimum, i det mindste, minimum, at least, helst mere end, i hvert fald',
  },
  () => true,
);
