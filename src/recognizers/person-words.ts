import { wordSet } from './word-set.js';

/** The last part of what people are: titles, trades and offices, in both languages. Folded. */
const office =
  /(?:konsulent|direktoer|chef|leder|lederen|formand|formanden|forkvinde|forperson|medarbejder|sekretaer|koordinator|raadgiver|ansvarlig|specialist|fuldmaegtig|assistent|laerer|laererinde|paedagog|sygeplejerske|laege|ingenioer|arkitekt|jurist|oekonom|professor|lektor|adjunkt|forsker|studerende|kasserer|suppleant|bestyrelsesmedlem|medlem|borgmester|minister|raadmand|inspektoer|bibliotekar|journalist|redaktoer|udvikler|programmoer|designer|planlaegger|analytiker|sagsbehandler|manager|director|officer|advis[eo]r|consultant|coordinator|chair|chairman|chairwoman|chairperson|president|secretary|treasurer|engineer|teacher|nurse|founder|cofounder|analyst|developer|researcher|librarian|lecturer|planner|architect|lawyer|accountant|economist|indehaver|stifter|grundlaegger|ivaerksaetter|pensionist|efterloenner|advokat|revisor|frivillig|volunteer|talsmand|talsperson|ordfoerer|terapeut|psykolog|jordemoder|ejer|owner|medejer|bestyrer|viceskoleleder|forstander|rektor|dekan|kommunaldirektoer|byraadsmedlem|regionsraadsmedlem|folketingsmedlem|politiker|projektmager|administrator|tillidsrepraesentant|tillidsmand|kontorfunktionaer|betjent|paramediciner|datalog|arkivar|kurator|antropolog|sociolog|statistiker|embedsmand|departementschef|kontorchef|repraesentant|representative|delegat|aktivist|activist|naestformand)$/;

/** Whole words that stand before or after a name and are no part of it. Folded. */
const titles = wordSet(`
  em emeritus hr fr frk fru herr dr prof mr mrs ms miss sir madam lady lord lic mag cand stud scient pol merc polit psych jur oecon soc arch ph phd d ba bsc msc ma mba hd hon
  ceo cto cfo coo cio head lead boss senior junior vice student pensioneret tidligere fhv uddannet retired partner ejer talskvinde praest tolk borger beboer
  tante onkel skipper landmand gartner toemrer elektriker chauffør mor far forælder mormor farmor morfar farfar enlig gift
`);

/** Words that end a name or are none, and no function word tells it. Folded. */
const notNames = wordSet(`
  familien kontoret postbud afdelingen teamet enheden udvalget rådet foreningen kommunens regionens institut wadden sea
  hedder hed kaldes heder initiativet projektet forslaget ideen
  spørg ask ring skriv call write contact questions international chapter group network institute society europe nordic danmarks danske
  tlf telefon telefonnummer mobil mob mobile phone tel nummer mail email e-mail epost cvr ean adresse address web www http https hjemmeside sagsnr sag case journal
  kommune kommunen region regionen ministeriet styrelsen forening foreningen firma virksomhed privat privatperson borgere anonym anonymous ligegyldig ligegyldigt
  underordnet hemmelig hemmeligt ukendt unknown navn navnet name hilsen hilsner hilsener mvh regards sincerely ps kontakt afdeling team sekretariat
  foreslår foreslaar synes mener ønsker vil har er bor kommer skriver arbejder sidder tror håber haaber oplever driver ejer svarer kontakter henvender repræsenterer
  writes write live lives work works suggest propose believe am from living working writing age aged year years år aar gammel bosat boende ansat opvokset født
  fra med ved hos for til glad stolt træt ny hello hej goddag kære dear hi hey tak thanks thank you yes no ja nej
  januar februar marts april juni juli august september oktober november december mandag tirsdag onsdag torsdag fredag lørdag søndag
  january february march june july october may monday tuesday wednesday thursday friday saturday sunday
  danmark denmark dansk danish god sommer weekend dag aften jul nytår bestyrelsen undertegnede afsender svar emne vedr vedrørende høring hoering forslag ogp
  skole skolen bibliotek biblioteket direktion bestyrelse sent sendt iphone outlook ipad android min mit mine vores our my test asdf qwerty bare lige
  næste forrige videre springe spring fortsæt tilbage hjælp slut stop start hvorfor hvordan hvad hvem ok okay fint super klart farvel goddaw ligeglad menneske person mand kvinde dreng pige hund kat next back skip help continue why man woman nobody somebody anybody everyone noget nogen ingen alle andre
  sikker usikker enig uenig interesseret bekymret imod syg frisk klar færdig done ready sure happy concerned interested tired worried here her
`);

/** Whether a folded word says what somebody is or does ("konsulent", "formand", "cand", "CEO"), and so is no part of a name. */
export const isTitle = (word: string): boolean => titles(word) || office.test(word);

const officesAlone = wordSet('head ceo cto cfo coo cio partner ejer stifter lead boss praest provst student talskvinde');

/** Whether a folded word says what office somebody holds: "kommunikationschef", "chair". */
export const isOffice = (word: string): boolean =>
  (office.test(word) || officesAlone(word)) && !/(?:studerende|pensionist|student)$/.test(word);

/** Whether a folded word can be no part of a person's name. */
export const isNoName = (word: string): boolean => notNames(word);

/** Offices by which one speaks for the body, not only works there. Folded. */
export const isSpokesman = (word: string): boolean =>
  /(?:formand|forkvinde|forperson|direktoer|director|chair|chairman|chairwoman|chairperson|president|sekretaer|secretary|kasserer|indehaver|stifter|grundlaegger|founder|ejer|owner|talsmand|talsperson|talskvinde|ordfoerer|repraesentant|representative|ceo|borgmester|rektor|forstander|treasurer|bestyrelsesmedlem|konsulent|leder|chef|manager|fuldmaegtig|koordinator|coordinator|officer|head|analytiker|advis[eo]r|raadgiver|lead|sagsbehandler|planlaegger|kommunikationsmedarbejder|udviklingsmedarbejder)$/.test(
    word,
  );

/** What joins the parts of some surnames. */
export const isParticle = (word: string): boolean => particles(word);

const particles = wordSet('von van der den de af el al bin ibn la le du da dos di del della ter zu zur y e st abu mc mac');
