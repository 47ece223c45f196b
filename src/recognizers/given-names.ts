import { wordSet } from './word-set.js';

/** First names common in Denmark, those of newer Danes and of English speakers among them; what they tell is that a word is a person. */
const given = wordSet(`
  aage abdi abdul abdullah adam adnan agnes agnete ahmad ahmed aisha aksel alan alba albert alberte alex alexander alexandra alfred ali alice
  alicia allan alma alvin amal amalie amanda amina amir amira amy ana anders andrea andreas andrew andré andy ane anette angela ania anika
  anita anja anker ann anna anne anne-marie annelise annemarie annemette annette anni annika anton antonio arash are arne arthur arvid asbjørn
  asger ashley aske asta astrid august augusta aurora ayse ayşe azra barbara bashir ben benedicte benjamin bent bente berit bernard berta
  bertel bertil bertram betina bettina birger birgit birgitte birte birthe bjarke bjarne bjørk bjørn bo bodil boris brian brigitte britt britta
  bruno børge børje camilla camille carina carl carla carlo carlos carmen carol carolina caroline carsten casper caspar catarina catharina catherine cathrine
  cecilia cecilie celina charles charlotte chloe chris christel christen christian christiane christina christine christoffer christopher claes clara claus clement
  conny connie cornelius cristina dagmar dagny daniel daniela daniella dan daniella danny david dea deborah dennis derya dianna diana ditlev ditte
  dion dominik dora doris dorte dorthe dorthea dorrit ebba ebbe eddie edel edith edvard edward egon eigil eik einar ejler ejnar ejvind elena elias elif
  elin elina elisabeth elise elizabeth ella ellen ellie elliot elly elna elo eloise else elsa elsebeth elton elvira emil emilia emilie emily emma emre
  enrico erhard eric erica erik erika erling ernst esben ester esther eva evald evelyn even fadi farah farid fatima fatma felix filip filippa finn flemming flora
  frank frans freddy frede frederik frederikke freja freya frida fritz frode fuad gabriel george georg gerda gert gerhard gina gitte grace grethe greta grete gry gudrun
  gunhild gunnar gunvor gustav gurli gyda hakan hakon hamid hamza hanna hannah hanne hannibal hans hans-henrik hans-jørgen harald haris harry hasan hassan hector heidi
  helen helena helene helga helge helle hendrik henny henriette henrik henry herbert herdis herman hilda hilde hjalmar hjørdis holger hugo hussein huda
  ian iben ibrahim ib ida idris ilse imran ina inga inge inger ingeborg ingelise ingelis ingolf ingrid ingrid irene iris irma isa isabel isabella isak ismail ivan ivar iver
  jack jacob jacqueline jakob jamal james jamila jan jane jane janet janne janni jannick jannie jannik janus jasmin jason jasper jean jeanette jeanne jens jens-peter jeppe jeremy
  jesper jess jessica jette jim jimmi jimmy joachim joakim joan joanna joe johan johanna johanne johannes john johnny johnni jonas jonathan jon jonna jordan jørgen jørn
  josef josefine joseph josephine joshua josé juan judith judy julia julian julie julius june justin jutta jytte kai kaj kamal kamilla karen karen-margrethe
  karim karin karina karl karla karlo karoline karsten kasper kate katharina katherine kathrine kathleen katja katrin katrine kelly ken kenneth kenny kenya kerstin kevin khadija khaled khalid kim
  kimberly kirsten kirstine kjeld kjell klara klaus knud konrad kresten kris kristen kristian kristiane kristina kristine kristoffer kurt kåre lars larry lasse
  laura laurits laurids laust lauge laurence laust lea leah leif leila leo leon leonora lena lene lenette leni lennart lars-erik lilian lilli lillian lilly lily linda line linea linnea lindy lis lisa
  lisbet lisbeth lise lisette lissi lissy liv liva liz lizette lone lonnie loni lotta lotte louis louise luca lucas lucia lucy ludvig luis luka lukas luna lya lydia lykke lyng
  mads mads-peter magda magdalena magne magnus mahmoud mahmud mai maiken maj maja malene malin malou malthe marc marcel marco marcus mareike maren margaret margit margot margrethe maria mariam marianne marie marie-louise
  marina mario marius mark markus marlene marta martha marten martha martin martine mary maryam mathias mathilde mats mattias matthew matthias maya medina mehmet melanie merete merethe mette metha mia michael michaela
  michala michelle mie mihai mikael mikail mike mikkel mila milad milan milas mille milla mina minna mira miriam mirjam mogens mohamad mohamed mohammad mohammed mona monica monika morten moses muhammad murat mustafa my
  nadia nadja najat nana nancy nanna naomi natalia natalie natasha nathalie nathan naja nete nicholas nick nicklas niclas nicola nicolai nicolaj nicolas nicole nicoline niels niels-erik nikita nikolaj niklas nils nina noah noor nora nuria
  oda ole olaf oliver olivia oluf olga omar orla oscar oskar osman otto ove owen palle pamela patricia patrick patrik paul paula paulina pauline pelle per per-ole pernille peter petra philip phillip pia piet pil poul poul-erik povl preben
  rachel rafael ragna ragnhild rasmus rebecca rebekka regin regina regitze reza rian richard rikke rita robert roberto robin rolf roger roland ronja ronni ronnie ronny rosa rose roy ruben rudi runa rune ruth ryan
  sabina sabine sahra said salim salma salman sally sam samantha sami samir samira samuel sandra sanne sara sarah saskia scott sean sebastian selma serkan shabana shirin siff signe sigrid sigurd silas silje silke simon simone sine siri sissel
  sofia sofie sofus solveig sonia sonja sonny sophia sophie stan steen stefan steffan steffen stella stephanie stephen stig steve steven stina stine storm sune susan susanna susanne suzanne svend sven svenning svetlana sylvester sylvia sylvie søren søs
  tage tanja tania tarek tarik tatiana terese theis theo theodor therese thea thérèse thelma thomas thor thora thorbjørn thorkild thorsten thorvald thyra tilde tim timo tina tine tobias tom tomas tommy tonni tonny tony tor torben torbjørn tore torkil torsten tove trine troels tristan
  trygve tue tua tyge tyra ulla ulrik ulrikke uffe ulf una ursula vagn valborg valdemar valentin valerie vanessa vera verner veronica vibe vibeke vicki vicky victor victoria vigga viggo viktor viktoria vilhelm vilhelmine villads villy vincent viola vita vitus vivi vivian vivi-ann walid walter wendy werner
  wilhelm william willy xander yasmin yassin yasmine yousef youssef yusuf ylva yrsa yvonne zahra zainab zara zenia zoe zeynep åge åse ådel ørnulf øjvind øyvind
  henning bolette gorm hjalte laila lajla lærke manja merle mikala naja ninna norma rie rigmor sander stinne sussi sussie susi tabita tenna thilde trille vigdis villum winnie wilma ydun zita eli emmy erland eskild eske fie frands frits
  grith gunver halfdan harriet hedvig hedda heino herluf ilona ines ingvar jannich jannike jarl jeannette joel jokum joana juliane katrina käthe keld kell kit kjartan klavs knut kristjan lau leise lia lill lina loa louisa luise mathea maud
  mejse monna nellie nelly niko nis odin pauli peder petrine poula ragnar rannvá rosita saga sia sif silja simona siv sten tatjana teis teo thue tinna toke tordis ture uwe vanja vilma vilja volmer wanda yngve kresta alva agner ea ebbe nik
  eleanor hugh imogen conor liam ethan ava isla poppy edna marjorie brenda cheryl carole janice lynn maureen barry derek geoffrey leonard stanley timothy vernon warren nick pete ted kate meg nell philippa pippa rosalind tessa annabel
  cynthia audrey bridget beatrice rupert martha alistair angus callum duncan ewan hamish isobel catriona geraldine glenn harvey howard jodie kirstie lorna lynne marcus maurice miles mitchell naomi oscar penelope penny priscilla quentin
  ravi reginald rhys robyn roland rowan sadie shane shirley sidney sonya spencer teresa toby tristan vince wesley yvette ingunn solvej solvei solvejg annegrethe anne-grethe karen-lis birte birger bjarki dorthea frederikke gyrithe
  jytte karla kirstin mariane marijke mathis merry mijo nikolina osama rasul samia sanna sherin shakira suleiman thea tuva ursel zaki zeinab emine fatih gülsen hatice kadir leyla nur orhan ozlem sevda yusuf zehra
  li wei ming chen mei jing yuki hiro priya raj rajesh anil sunil amit deepak kumar nguyen linh minh oksana olena ivana jelena dragan goran zoran milos piotr pawel agnieszka katarzyna malgorzata andrzej marek tomasz ewa magda
  fatemeh reza hossein mehdi mahdi leyla soraya abbas habib jawad nabil rania layla yara siham sumaya hodan ayaan asli ifrah ikram warsame liban
  siobhan aoife niamh declan fiona gareth gavin graham gemma hazel heather holly ivy joanne kathryn keith kirsty lauren lesley malcolm megan melissa molly neil nigel norman phil rebekah rory ross rosie russell sharon shaun sheila simon stuart tracy trevor wayne zach bob bill jeff greg craig dave dean debbie donald donna doug douglas emma eoin
`);

/** How Danish surnames, and the commonest of other languages, end or are. Only for a word that already stands where a name would. */
const surname =
  /(?:sen|son|sson|gaard|holm|holt|lund|borg|strup|trup|bjerg|berg|dahl|dal|toft|skov|kjaer|krog|mark|ager|vig|stroem|baek|bech|beck|bro|brandt|boll|rup|sted|stedt|stad|vang|vad|hoej|hoj|bak|feldt|felt|fors|gren|kvist|quist|qvist|gard|lind|mose|rosen|steen|sand|schmidt|svendsen|bach|mann|stein|ski|ska|vic|witz|ovic|oglu|ova|ov|lev|loev|nielsen|dottir|nes|naes|kilde|husum|huus|skou|schou|wad|lykke)$/;

const surnames = wordSet(`
  møller madsen thomsen frost winther vinther friis juhl juul bruun brun bang lauritsen bonde bay hald krogh kragh lange falk kruse koch kock dam damm munk munch storm hede hedegaard iversen vestergaard vestergård østergaard
  buch busk dalgaard damgaard eskildsen fisker fischer gade gram grøn hein kaas kirk kirkegaard klausen lassen lind lorenzen meyer mathiesen mikkelsen nissen nørgaard overgaard poulsen ravn riis schultz schrøder
  schou skovgaard smed smith simonsen svane søgaard søndergaard sørensen thygesen toft ulrich vilhelmsen villadsen vogel wagner weber wolff wulff abdi khan ahmed ali hussain hassan yilmaz demir kaya öztürk singh sharma
  patel shah nguyen tran pham chen wang zhang li kim lee park brown jones taylor walker clark wright green hall wood hughes evans roberts murphy kelly obrien kowalski novak horvat popescu silva garcia lopez martinez
  rossi bianchi müller schneider krag krarup rask rahbek raun ring rode rohde rosing rytter saxe siim sejr skaarup splid stage stampe steffensen stender thrane thuesen trier tofte vedel vind voss wind winkel worm wium zacho
`);

/** Whether a folded word is a common first name, also the double one of two ("lise-lotte"). */
export const isGivenName = (word: string): boolean =>
  given(word) || (word.includes('-') && word.split('-').every((part) => given(part)));

/** Whether a folded word has the look of a surname; "holm" and "berg" are ordinary words as well, so it counts only beside a first name. */
export const isSurname = (word: string): boolean => surnames(word) || (word.length > 3 && surname.test(word));
