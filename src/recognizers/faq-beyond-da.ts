/** What people ask of consultations in Danish that comes near what the texts tell, and is not told by them. See `beyondIn`. */
export const danishBeyond = `
  Hvem betaler din løn? Hvem betaler jeres løn?
  Skal forslaget have et budget? Skal jeg lave et budget? Skal initiativet have et budget? Hvor stort er budgettet? Hvad er budgettet?
  Hvornår er planen færdig? Hvornår er handlingsplanen klar? Hvornår kommer planen? Hvornår bliver planen offentliggjort?
  Hvornår bliver planen vedtaget? Hvornår bliver planen sendt ud? Hvornår laver I planen? Hvornår træder planen i kraft? Hvornår
  bliver det besluttet? Hvornår vælger I forslagene? Hvornår får jeg svar? Hvornår svarer I? Hvornår svarer du? Hvornår læser I
  mit forslag? Hvornår får jeg besked? Hvornår hører jeg fra jer? Hvornår åbnede høringen? Hvornår startede høringen? Hvornår
  begyndte høringen? Hvornår blev høringen sendt ud? Hvornår begynder initiativet? Hvornår skal initiativet begynde? Hvornår
  skal initiativet være færdigt? Hvornår skal initiativet gennemføres? Hvornår slutter initiativet? Hvornår begyndte OGP?
  Hvornår slutter OGP? Hvornår blev OGP stiftet? Hvornår er den næste høring? Hvornår er den næste handlingsplan? Hvornår er
  fristen blevet forlænget? Hvornår kommer pengene? Hvornår ringer I? Hvor længe har OGP eksisteret? Hvor længe skal initiativet
  vare? Hvor længe skal Danmark være med? Hvor længe gælder mit svar? Hvor lang tid tager det at lave planen? Hvor lang tid
  tager det at få svar? Hvor lang tid tager det, før I svarer? Hvor lang tid tager initiativet? Hvor mange har svaret? Hvor
  mange svar har I fået? Hvor mange forslag har I fået? Hvor mange forslag kommer med? Hvor mange forslag kommer med i planen?
  Hvor mange forslag bliver valgt? Hvor mange initiativer er der i planen? Hvor mange må være med? Hvor mange deltager i
  høringen? Hvor mange forslag må man sende? Hvor mange kommuner er med? Hvor mange virksomheder er med? Hvor mange foreninger
  er med? Hvor mange borgere er inddraget? Hvor mange penge er der? Hvor mange penge kan man få? Hvor mange forpligtelser er der
  i planen? Hvor mange arbejder med planen? Hvor mange læser mit svar? Hvor mange skal være med i samarbejdet? Hvor meget koster
  OGP? Hvor er pengene? Hvor er planen? Hvor finder jeg planen? Hvor kan jeg læse planen? Hvor kan jeg se svarene? Hvor kan jeg
  læse mere? Hvor bliver planen offentliggjort? Hvor er OGP? Hvor er Danmark? Hvem har svaret? Hvem har sendt forslag? Hvem har
  deltaget? Hvem har skrevet teksten? Hvem har lavet dig? Hvem betaler dig? Hvem ejer dig? Hvem styrer dig? Hvem har ansvaret
  for dig? Hvem ejer mit svar? Hvem ejer mit forslag? Hvem ejer mine data? Hvem ejer OGP? Hvem leder OGP? Hvem styrer OGP? Hvem
  bestemmer? Hvem bestemmer over OGP? Hvem betaler for OGP? Hvem betaler for medlemskabet? Hvem betaler for planen? Hvem betaler
  for høringen? Hvem betaler min tid? Hvem betaler mig? Hvem vælger forslagene? Hvem vælger, hvad der kommer med i planen? Hvem
  bestemmer, hvad der kommer med i planen? Hvem godkender planen? Hvem vurderer forslagene? Hvem skrev den forrige plan? Hvem
  lavede den gamle plan? Hvem har fundet på OGP? Hvem startede OGP? Hvem er med i OGP? Hvem er medlem af OGP? Hvem sletter mine
  svar? Hvem gemmer mine svar? Hvem skal jeg samarbejde med? Hvem svarer på mit forslag? Hvem svarer mig? Hvem har adgang til
  mine data? Hvem deltager i samarbejdet? Hvem deltager i høringen? Hvorfor skal jeg svare? Hvorfor skal jeg deltage? Hvorfor er
  Danmark med? Hvorfor er Danmark med i OGP? Hvorfor er fristen så kort? Hvorfor er der ingen penge? Hvorfor er der ikke flere
  penge? Hvorfor skal det betales inden for budgettet? Hvorfor blev mit forslag fravalgt? Hvorfor er det
  Digitaliseringsstyrelsen? Hvorfor svarer du ikke? Hvorfor er jeg anonym? Hvordan vælger I forslagene? Hvordan bliver
  forslagene valgt? Hvordan bliver forslagene vurderet? Hvordan bliver man medlem? Hvordan bliver man medlem af OGP? Hvordan
  melder man sig ud? Hvordan får jeg aktindsigt? Hvordan får jeg aktindsigt i svarene? Hvordan får jeg penge? Hvordan skriver
  jeg et godt forslag? Hvordan gik det med planen? Hvordan går det? Hvordan går det med OGP? Hvordan går det med de tidligere
  planer? Hvad stod der i den første plan? Hvad stod der i den tidligere handlingsplan? Hvad kom der ud af den tidligere plan?
  Hvad er forskellen på planerne? Hvad er der i planen? Hvad kommer der til at stå i planen? Hvad handlede den tidligere plan
  om? Hvad handler andres forslag om? Hvad har andre foreslået? Hvad har andre svaret? Hvad har andre lande i deres
  handlingsplan? Hvad svarer andre? Hvad svarede de andre? Hvad er en høring? Hvad er et høringssvar? Hvad er et initiativ? Hvad
  er åbenhed? Hvad er open government? Hvad er transparens? Hvad er demokrati? Hvad er civilsamfundet? Hvad er åbne data? Hvad
  er open source? Hvad er crowdsourcing? Hvad er samskabelse? Hvad er medborgerskab? Hvad er korruption? Hvad er digitalisering?
  Hvad er Digitaliseringsstyrelsen? Hvad er en kommune? Hvad er en myndighed? Hvad er en NGO? Hvad er aktindsigt? Hvad er GDPR?
  Hvad betyder transparens? Hvad betyder åbenhed? Hvad betyder demokrati? Hvad betyder civilsamfund? Hvad betyder forpligtelse?
  Hvad betyder ansvarsplacering? Hvad betyder co-creation? Hvad betyder open government? Hvad koster planen? Hvad koster
  medlemskabet? Hvad koster det at være med? Hvad koster det at svare? Hvad må initiativet koste? Hvad får jeg ud af det? Hvad
  får jeg for at svare? Hvad får Danmark ud af OGP? Hvad får Danmark ud af at være med? Hvad har OGP opnået? Hvad har Danmark
  opnået? Hvad mener Digitaliseringsstyrelsen om mit forslag? Hvad mener du om mit forslag? Hvad skal jeg svare? Hvad skal jeg
  skrive? Hvad skal mit forslag hedde? Hvad hedder du? Hvad hedder Digitaliseringsstyrelsens chef? Hvad hvis planen ikke bliver
  gennemført? Hvad hvis Danmark ikke lever op til planen? Hvad sker der, hvis Danmark ikke laver en handlingsplan? Hvad sker
  der, hvis jeg ikke svarer? Hvad sker der, hvis ingen svarer? Hvad sker der efter 2019? Hvad sker der med planen? Hvad sker der
  med planen efter 2019? Hvad sker der med de tidligere planer? Hvad sker der med e-mailen? Hvilke lande er med? Hvilke lande er
  medlem? Hvilke lande er med i OGP? Hvilke andre lande er med? Har min kommune sendt et forslag? Hvilke lande er ikke med?
  Hvilke lande er de bedste? Hvilke forslag er kommet ind? Hvilke forslag er valgt? Hvilke forslag kommer med i planen? Hvilke
  forslag kom med sidste gang? Hvilke forslag blev valgt sidste gang? Hvilke initiativer er der i planen? Hvilke initiativer var
  med i den tidligere plan? Hvilke initiativer har andre lande? Hvilke kommuner er med? Hvilke virksomheder er med? Hvilke
  foreninger er med? Hvilke myndigheder er med? Hvilke borgere er inddraget? Hvilke andre høringer er der? Hvilke forpligtelser
  er der i planen? Hvilke forpligtelser har kommunen? Hvilke krav er der til forslaget? Hvilket forslag er bedst? Hvilken fil
  skal jeg sende? Hvilken minister har ansvaret? Hvilken robot er du? Hvilken AI bruger du? Er der andre høringer? Er der flere
  høringer? Er der nogen, der har svaret? Er der mange, der har svaret? Er der mange, der har sendt forslag? Er der penge at
  tjene? Er der krav til forslaget? Er planen færdig? Er planen vedtaget? Er planen skrevet? Er planen bindende? Er planen lov?
  Er planen offentlig? Er planen hemmelig? Er planen på engelsk? Er planen gratis? Er høringen på engelsk? Er høringen anonym?
  Er høringen frivillig? Er det frivilligt? Er det frivilligt at svare? Er det et krav at svare? Er det et krav, at kommunen
  svarer? Er det obligatorisk? Er det gratis? Er det gratis at svare? Er mit forslag valgt? Er mit forslag med i planen? Er mit
  forslag godt? Er OGP en forening? Er OGP en virksomhed? Er OGP en myndighed? Er Rune et menneske? Er Rune Møller Thomsen
  ansvarlig for planen? Er fristen blevet forlænget? Er fristen ændret? Er der en ny frist? Er jeg medlem? Er min kommune med?
  Er min kommune med i OGP? Er vores kommune medlem? Har andre svaret? Har mange svaret? Har min kommune svaret? Har andre
  kommuner sendt forslag? Har I fået mange svar? Har I fået andre forslag? Har I læst mit forslag? Har du læst mit forslag? Har
  Digitaliseringsstyrelsen penge? Har planen virket? Bliver planen gennemført? Bliver planen ændret? Bliver mit forslag
  gennemført? Bliver jeg kontaktet? Kontakter I mig? Bliver jeg inviteret? Bliver jeg betalt? Bliver fristen forlænget? Bliver
  der fulgt op? Får jeg svar? Får jeg svar på mit forslag? Får jeg svar fra jer? Får jeg penge? Får jeg penge for mit forslag?
  Får jeg penge for at svare? Får jeg penge for at deltage? Får jeg løn? Får jeg noget for det? Får jeg besked, hvis mit forslag
  kommer med? Får jeg besked, hvis mit forslag ikke kommer med? Får alle svar? Kommer mit forslag med? Kommer alle forslag med?
  Kommer alle forslag med i planen? Læser I alle forslag? Svarer I på alle forslag? Svarer I på mit forslag? Ringer I til mig?
  Kan du ringe til mig? Kan jeg ringe mit svar ind? Kan jeg ringe og svare? Kan jeg svare mundtligt? Kan jeg sende mit forslag
  med brev? Kan jeg sende mit svar med posten? Kan jeg sende mit svar på sms? Kan jeg få penge for mit forslag? Kan jeg få penge
  for at svare? Kan jeg få penge for min tid? Kan jeg få svar på mit forslag? Kan jeg få mere tid? Kan jeg få længere tid? Kan
  jeg få en ny frist? Kan jeg få fristen udsat? Kan jeg få planen? Kan jeg få planen tilsendt? Kan jeg få planen sendt? Kan jeg
  få planen på engelsk? Kan jeg få aktindsigt? Kan jeg få aktindsigt i andres svar? Kan jeg få aktindsigt i de andre svar? Kan
  jeg se andres svar? Kan jeg se andres forslag? Kan jeg se de andre svar? Kan jeg læse de andre forslag? Kan jeg læse andres
  forslag? Kan jeg læse andres svar? Kan jeg læse planen? Kan jeg se planen? Kan jeg se den tidligere plan? Kan jeg ændre
  planen? Kan jeg ændre fristen? Kan jeg rette mit forslag efter det er sendt? Kan jeg ændre mit forslag, når det er sendt? Kan
  jeg slette mine svar? Kan jeg slette mit forslag? Kan jeg få slettet mine data? Kan jeg få slettet mine svar? Kan jeg stemme
  på andre forslag? Kan jeg svare to gange? Kan jeg svare for andre? Kan jeg svare for min kommune? Kan jeg blive medlem af OGP?
  Kan jeg blive medlem? Kan min kommune blive medlem? Kan kommunen blive medlem af OGP? Kan jeg være med i samarbejdet? Kan jeg
  være med til at vælge? Kan jeg være med til at skrive planen? Kan andre ændre mit forslag? Kan andre bruge mit forslag? Kan
  andre lande sende forslag? Kan andre lande være med? Kan initiativet ændres? Kan initiativet gælde andre lande? Kan du læse
  planen? Kan du skrive mit forslag? Kan du give mig penge? Kan du slette mine svar? Kan du sende mig planen? Kan du ændre mit
  forslag? Kan Danmark melde sig ud? Må jeg sende andres forslag? Må jeg bruge AI? Må jeg bruge ChatGPT til at skrive? Må jeg
  bruge planen? Må andre lande svare? Må kommunen lade være med at svare? Skal jeg deltage? Skal jeg betale? Skal jeg være dansk
  statsborger? Skal jeg være dansker? Skal jeg være dansk borger? Kan du skrive det for mig? Kan du skrive forslaget for mig?
  Skal jeg betale for at svare? Skal jeg betale for at deltage? Skal jeg være medlem? Skal jeg være medlem af OGP? Skal jeg være
  medlem for at svare? Skal jeg skrive på dansk? Skal jeg svare på alle spørgsmål? Skal jeg svare på dansk? Skal svaret være på
  dansk? Skal forslaget være på dansk? Skal jeg vedhæfte noget? Skal jeg kontakte nogen? Skal jeg have lov? Skal kommunen være
  med? Skal alle kommuner svare? Skal alle kommuner være med? Skal alle kommuner have en handlingsplan? Skal kommunen lave en
  handlingsplan? Skal kommunen have en handlingsplan? Skal Danmark være med? Skal Danmark blive i OGP? Skal mit forslag være
  nyt? Skal planen ændres? Skal andre lande svare? Skal forslaget godkendes? Skal jeg bruge AI? Skal jeg bruge mit navn? Gælder
  planen for kommunerne? Gælder planen for virksomheder? Gælder planen også efter 2019? Gælder planen andre lande? Betaler OGP?
  Betaler I for min tid? Bruger I min idé uden mig? Bruger kommunen AI? Bruger Digitaliseringsstyrelsen AI? Virker OGP? Hjælper
  OGP? Hvorfor er Danmark medlem af OGP? Hvorfor blev Danmark medlem? Skal regionen svare? Skal borgere svare? Skal virksomheder
  svare? Skal foreninger svare? Skal myndigheder svare?
`;
