/** Questions as people put them, one a line, with the entry that answers it. */
export const answeredDanish = `
  hvornår skal jeg ha sendt det ind senest => deadline
  Hej, jeg sidder i Vejle Kommune og er ved at skrive et forslag. Hvornår er det egentlig der er deadline? => deadline
  hva dag er det sidste man ka aflevere => deadline
  hvor længe er det muligt at komme med input => deadline
  hvornår falder fristen for høringssvar => deadline
  er det kun myndigheder der må byde ind? => who-may-answer
  kan jeg som almindelig borger også komme med noget => who-may-answer
  vi er en lille idrætsforening på Fyn, må vi godt foreslå noget? => who-may-answer
  hvem er det egentlig I spørger => who-may-answer
  må regionerne også indsende forslag => who-may-answer
  hvad fanden er OGP => ogp
  hvad dækker forkortelsen OGP over => ogp
  undskyld, men hvad er det der open government partnership for noget => ogp
  hvad er meningen med OGP => purpose
  hvad prøver OGP at opnå => purpose
  er bekæmpelse af korruption en del af OGPs formål => purpose
  hvor mange lande er der med i det der OGP => countries
  hvor mange nationer deltager => countries
  hvor mange år har Danmark været med i OGP => member-since
  hvornår meldte Danmark sig ind => member-since
  hvad forpligter vi os til som medlem => membership
  hvad følger der med at være medlem => membership
  hvad er det i vil ha ud af høringen => consultation-about
  hva drejer det her sig om => consultation-about
  hvilket nummer handlingsplan er det her => plan-number
  hvilken periode løber handlingsplanen over => plan-years
  hvem er det der skriver den endelige handlingsplan => who-writes
  hvem samler op på det og laver planen til sidst => who-writes
  hvem har det overordnede ansvar for OGP herhjemme => who-coordinates
  hvad hvis jeg ikke kommer med, er det så bare spildt arbejde => left-out
  kan en ide bruges til noget selvom den ikke ryger med i planen => left-out
  hvad tager den videre indsats udgangspunkt i => later-work
  hvor skal man sende høringssvar hen => how-to-send
  skal svaret sendes på mail => how-to-send
  skal der stå noget bestemt i emnefeltet => subject-mark
  hva er nummeret på ham rune => contact
  hvem kan man lige ringe til hvis man er i tvivl => contact
  har du en mailadresse til en kontaktperson => contact
  må det gerne være kun for vores egen by => levels
  er det ok hvis initiativet kun er for en region => levels
  skal det være landsdækkende => levels
  kan en styrelse stå for det hele alene => who-may-own
  må vi gå sammen med nabokommunen => cooperation
  er det et krav at vi har frivillige med => civil-society
  hvor skal pengene komme fra => budgets
  kan vi få støtte til at føre det ud i livet => budgets
  skal det betales af vores eget budget => budgets
  skal det passe med de planer vi har i forvejen => work-plans
  hvilke temaer kan man skrive om => example-areas
  kan det handle om åbne data => example-areas
  er man tvunget til at holde sig til de syv områder => other-areas
  kan man godt foreslå noget der ikke står på listen => other-areas
  hvorfor har danmark et godt udgangspunkt => danish-context
  er velfærd et af områderne => development-areas
  hvad skal sådan en handlingsplan indeholde => plan-content
  hvorfor laver I en høring => why-hearing
  skal civilsamfundet inddrages i planen => involvement
  skal alle medlemslande lave en handlingsplan => action-plan-duty
  er det gemt hvis jeg lukker computeren nu => assistant-pause
  kommer mit navn frem offentligt => assistant-public
  kan i ikke lige sige mig hvornår fristen er, jeg gider ikke læse alt det der => deadline
  Jeg er formand for en grundejerforening i Ballerup og vi vil gerne nå at drøfte det på vores møde, så hvad er sidste dag for indsendelse? => deadline
  hvornaar skal hoeringssvaret vaere afleveret => deadline
  hvor mange uger har vi til at skrive noget => deadline
  er almindelige mennesker overhovedet inviteret => who-may-answer
  Er universiteter også omfattet af invitationen? => who-may-answer
  ka æ som privatmand å svår => who-may-answer
  kan en fagforening komme med indspil => who-may-answer
  gælder invitationen også regioner og kommuner => who-may-answer
  hva ska det betyde det der ogp => ogp
  hvad er open governmet partnership egentlig for en størrelse => ogp
  hvad vil man gerne fremme med OGP => purpose
  nævn de fire formål => purpose
  cirka hvor mange lande er tilsluttet => countries
  i hvilket år trådte Danmark ind i samarbejdet => member-since
  hvor lang tid har vi været en del af det => member-since
  hvad er det Danmark har skrevet under på ved at være med => membership
  hvad er det for noget i samler ind => consultation-about
  jeg forstår ikke helt hvad høringen skal gøre godt for => consultation-about
  har Danmark haft en sådan plan tidligere => plan-number
  er det den 3. handlingsplan => plan-number
  hvad er planens løbetid => plan-years
  fra hvilket år til hvilket år gælder den nye plan => plan-years
  hvilken myndighed laver den endelige plan => who-writes
  hvilken styrelse er tovholder på det her => who-coordinates
  hvis nu vores projekt ikke kommer med i handlingsplanen, kan det så stadig være en del af OGP? => left-out
  hvad danner grundlag for den senere OGP-indsats => later-work
  til hvilken e-mail skal jeg sende mit høringssvar => how-to-send
  hvordan bærer jeg mig ad med at indgive et forslag => how-to-send
  skal man kalde mailen noget særligt => subject-mark
  hva ska der stå i emne feltet når a sender mailen => subject-mark
  jeg har et par spørgsmål til teksten, hvem kan jeg få fat på? => contact
  kan jeg få jeres telefonnummer => contact
  hvad hedder ham man skal skrive til => contact
  er kommunale forslag gode nok => levels
  kan et initiativ være både regionalt og nationalt => levels
  hvem kan stå som ansvarlig for et initiativ => who-may-own
  behøver der være flere myndigheder eller er én nok => who-may-own
  kan to styrelser lave noget i fællesskab => cooperation
  er man nødt til at få foreninger med på vognen => civil-society
  er der nogen penge i det her => budgets
  skal kommunen selv finde finansieringen => budgets
  følger der bevilling med hvis man får sit forslag igennem => budgets
  hvad kunne vi finde på at foreslå, har i nogle eksempler => example-areas
  kan man foreslå noget om sociale medier => example-areas
  er de syv temaer en udtømmende liste => other-areas
  er Danmark et digitalt land => danish-context
  er iværksætteri nævnt i høringen => development-areas
  hvad skal der være med i en national handlingsplan => plan-content
  hvad er baggrunden for at i sender det i høring => why-hearing
  får civilsamfundet lov at være med når planen skal gennemføres => involvement
  er alle lande i OGP forpligtet til at lave en plan => action-plan-duty
  taler jeg med en computer eller et menneske => assistant-person
  hvor længe ligger mine svar hos jer => assistant-privacy
  hvem er det der sidder og læser det jeg skriver her => assistant-readers
  Hvornår er der frist for at indsende høringssvar? => deadline
  hvornår senest skal man melde tilbage => deadline
  øh hvornår lukker i for det her => deadline
  må man godt svare hvis man bare er en helt almindelig dansker => who-may-answer
  Kan NGO'er også komme med input? => who-may-answer
  vi er et lille konsulenthus, må sådan nogle som os også byde ind => who-may-answer
  er det forbeholdt offentlige myndigheder at svare => who-may-answer
  Hvad er OGP egentlig? => ogp
  kan du kort forklare mig hvad OGP er for en størrelse => ogp
  Hvad er formålet med Open Government Partnership? => purpose
  hvad skal det der OGP føre til => purpose
  Hvor mange lande deltager i OGP? => countries
  hvor mange lande er der ca. med på verdensplan => countries
  Siden hvornår har Danmark været medlem af OGP? => member-since
  hvornår blev vi en del af OGP => member-since
  Hvad indebærer det for Danmark at være medlem af OGP? => membership
  Hvad går denne høring ud på? => consultation-about
  hvad i alverden vil i have at jeg skal svare på => consultation-about
  Er det Danmarks første OGP-handlingsplan? => plan-number
  Hvilke år dækker den nye handlingsplan? => plan-years
  hvor længe skal planen gælde => plan-years
  Hvem udarbejder den endelige handlingsplan? => who-writes
  hvem ender med at skrive planen => who-writes
  Hvem er ansvarlig for at koordinere Danmarks deltagelse i OGP? => who-coordinates
  hvem er det der står for det her OGP-halløj i Danmark => who-coordinates
  Hvad sker der med de initiativer, der ikke kommer med i handlingsplanen? => left-out
  er det helt spildt hvis forslaget ikke ender i planen => left-out
  Hvad sker der med forslagene efter høringen? => later-work
  Hvordan afleverer man et høringssvar? => how-to-send
  hvilken mailadresse skal jeg bruge til mit svar => how-to-send
  Hvad skal e-mailen mærkes med i emnefeltet? => subject-mark
  er der noget bestemt jeg skal skrive som emne i mailen => subject-mark
  Hvem kan jeg kontakte, hvis jeg har spørgsmål til høringen? => contact
  hvad er telefonnummeret på kontaktpersonen => contact
  kan i ringes op hvis man har et spørgsmål => contact
  Kan et forslag gælde kun for én kommune? => levels
  behøver et initiativ være landsdækkende => levels
  Hvem kan initiativerne være forankret hos? => who-may-own
  kan et ministerium drive et initiativ helt alene => who-may-own
  Kan man samarbejde med civilsamfundet om et initiativ? => cooperation
  er det okay hvis vi er tre kommuner der går sammen => cooperation
  Er det obligatorisk at inddrage civilsamfundet i initiativet? => civil-society
  Hvordan skal initiativerne finansieres? => budgets
  kan der søges om penge til projektet => budgets
  er der en pose penge med => budgets
  Skal forslaget passe ind i eksisterende arbejdsplaner? => work-plans
  skal det spille sammen med det kommunen laver i forvejen => work-plans
  Hvilke områder kan initiativforslag handle om? => example-areas
  må det handle om demokrati og beslutningsprocesser => example-areas
  Skal mit forslag handle om et af de nævnte områder? => other-areas
  Hvorfor har Danmark et særligt godt udgangspunkt for OGP? => danish-context
  Hvilke udviklingsområder nævnes i høringen? => development-areas
  Hvad skal handlingsplanen indeholde? => plan-content
  Hvorfor afholdes der en offentlig høring? => why-hearing
  Hvem skal inddrages i udviklingen af handlingsplanen? => involvement
  Skal alle lande i OGP lave en handlingsplan? => action-plan-duty
  er det nok bare at sende en idé => what-to-send
  er det muligt at deltage anonymt => assistant-anonymous
  hvor længe kan vi nå at sende noget ind => deadline
  sidste frist? => deadline
  hvad er svarfristen på den her høring => deadline
  hvornår skal i senest have vores bidrag => deadline
  jeg har travlt, hvornår lukker I ned for svar => deadline
  må vi som boligforening komme med forslag => who-may-answer
  kan regionsrådet svare på høringen => who-may-answer
  hvem inviterer I til at komme med input => who-may-answer
  er det også for helt almindelige mennesker => who-may-answer
  hvad betyder forkortelsen ogp => ogp
  hvad er det for et samarbejde danmark er med i => ogp
  hvad er OGP sat i verden for => purpose
  hvilke fire områder arbejder OGP med => purpose
  handler ogp om åbenhed => purpose
  hvor mange lande er med i alt => countries
  er det kun danmark der er med i det her => countries
  hvornår kom vi med => member-since
  hvor længe har danmark deltaget i ogp => member-since
  hvad er det helt præcist I gerne vil have svar på => consultation-about | what-to-send
  hvad skal forslagene bruges til => consultation-about | later-work
  hvilket nummer i rækken er den her handlingsplan => plan-number
  har der været handlingsplaner før den her => plan-number
  hvor mange år gælder planen => plan-years
  hvilken periode er handlingsplanen for => plan-years
  hvem står for at skrive den endelige plan => who-writes
  er det digitaliseringsstyrelsen der laver planen => who-writes
  hvem er overordnet ansvarlig => who-coordinates
  hvilken styrelse koordinerer OGP => who-coordinates
  hvad nu hvis I ikke vælger mit forslag => left-out
  bliver forslaget så bare smidt ud hvis det ikke kommer med => left-out
  hvad sker der bagefter når fristen er gået => later-work
  bliver alle relevante initiativer brugt i arbejdet bagefter => later-work
  hvor afleverer jeg mit svar => how-to-send
  hvad skal der stå i emnelinjen => subject-mark
  skal mailen have en bestemt overskrift => subject-mark
  hvem ringer jeg til hvis jeg har brug for hjælp => contact
  hvad er rune møller thomsens mail => contact
  er der et telefonnummer man kan ringe til => contact
  må det gerne være et lille lokalt projekt => levels
  skal det være noget for hele landet => levels
  kan initiativet være regionalt => levels
  kan en enkelt kommune stå for det => who-may-own
  må vi lave det sammen med en privat virksomhed => cooperation
  kan flere gå sammen om det => cooperation
  behøver vi have foreninger med => civil-society
  hvem skal betale for det hele => budgets
  får vi ekstra penge => budgets
  er der afsat midler til det => budgets
  skal det stå i vores arbejdsplan i forvejen => work-plans
  hvad mener I med eksisterende arbejdsplaner => work-plans
  hvad må forslag handle om => example-areas
  er åbne data et af eksemplerne => example-areas
  må vi foreslå noget uden for de syv områder => other-areas
  er sundhed et område => development-areas
  hvorfor er danmark godt rustet => danish-context
  hvorfor er der overhovedet en høring => why-hearing
  bliver virksomheder inddraget i planen => involvement
  hej, hvornår er det senest jeg kan aflevere => deadline
  er der en deadline for det her => deadline
  må en skole også deltage i høringen => who-may-answer
  hvem er høringen rettet imod => who-may-answer
  jeg repræsenterer en lille patientforening, kan vi være med? => who-may-answer
  jeg kender ikke OGP, hvad er det => ogp
  hvad er målet med OGP-samarbejdet => purpose
  hvor mange lande har tilsluttet sig => countries
  hvornår blev Danmark optaget i OGP => member-since
  hvad indebærer medlemskabet af OGP => membership
  er dette den tredje handlingsplan => plan-number
  hvornår gælder handlingsplanen fra => plan-years
  hvem forfatter den endelige handlingsplan => who-writes
  hvad er Digitaliseringsstyrelsens rolle i OGP => who-coordinates
  er det spild af tid hvis mit initiativ ikke bliver en del af planen => left-out
  kan forslag der ikke medtages, alligevel bruges => left-out
  hvilke initiativer bliver det fremtidige arbejde baseret på => later-work
  hvor skal jeg maile mit forslag til => how-to-send
  hvem kan besvare spørgsmål om høringen => contact
  jeg vil gerne tale med nogen om høringen, hvem skal jeg ringe til => contact
  må initiativet kun omfatte vores kommune => levels
  kan det være et nationalt initiativ => levels
  må en styrelse være eneejer af initiativet => who-may-own
  er det tilladt for en kommune og en region at samarbejde => cooperation
  er det påkrævet at civilsamfundet er med => civil-society
  er der mulighed for at få tilskud => budgets
  må initiativet koste ekstra => budgets
  hvordan skal forslaget hænge sammen med eksisterende arbejdsplaner => work-plans
  kan du nævne nogle eksempler på områder => example-areas
  må mit forslag falde uden for de nævnte områder => other-areas
  nævner I noget om transport => development-areas
  hvad er Danmarks udgangspunkt for OGP => danish-context
  hvad skal en handlingsplan rumme => plan-content
  hvorfor bliver planen sendt i høring => why-hearing
  hvordan bliver civilsamfundet inddraget => involvement
  skal de andre lande også lave handlingsplaner => action-plan-duty
  kan det offentlige løse opgaver i partnerskab med virksomheder => digital-content
  hvad kan offentlige digitale tjenester skabe => growth
  hvad hvis jeg først sender dagen efter fristen => assistant-late
  kan jeg komme med tre forslag => assistant-several
  hvem får det jeg skriver at se => assistant-readers
`;

/** Questions that come near what the consultation tells, and that it does not answer. */
export const refusedDanish = `
  hvornår er handlingsplanen klar
  hvornår bliver det besluttet hvilke forslag der kommer med
  kan man få udsat fristen
  kan jeg ringe mit svar ind
  kan jeg aflevere mit forslag på papir
  hvor mange har sendt forslag ind indtil videre
  hvem sidder i udvalget der vurderer forslagene
  hvor mange penge er der sat af i alt
  får man et honorar for at deltage
  er planen juridisk bindende
  hvor klager jeg hvis mit forslag bliver afvist
  hvor mange tegn må svaret fylde
  hvad er jeres cvr-nummer
  hvad er adressen hvis jeg vil møde op
  hvad stod der i handlingsplanen fra 2013
  hvilke forslag kom med sidste gang
  hvad har Sverige i deres handlingsplan
  er Tyskland medlem
  hvem er direktør i Digitaliseringsstyrelsen
  hvad er en høring
  hvad betyder åbenhed
  bliver der holdt et møde om det her
  får jeg svar fra jer når I har læst mit forslag
  hvad bliver der lagt vægt på når I vælger
  er der job ledige i OGP
  hvem kan pressen kontakte
  hvornår har Rune ferie
  hvor gammel er Rune Møller Thomsen
  kan jeg se de andre høringssvar
  er der en skabelon jeg skal bruge
  hvilken minister står bag
  hvornår startede høringen
  hvad tid på dagen lukker høringen
  hvor mange forslag plejer der at komme ind
  skal mit forslag godkendes af byrådet
  hvordan melder man sig ud af OGP
  hvem betaler for OGP
  hvor mange forpligtelser er der i planen
  hvornår træder planen i kraft
  kan man få hjælp til at skrive sit forslag
  hvad er forskellen på OGP og EU
  hvem bestemmer over OGP
  kan jeg få en plads i samarbejdet
  hvem har svaret på høringen
  kan jeg sende det med e-boks
  må jeg sende mit forslag på sms
  hvorfor er jeg nødt til at svare
  hvad sker der hvis jeg lyver
  hvornår er næste handlingsplan
  hvor finder jeg den gamle handlingsplan
  er der andre høringer lige nu
  bliver planen oversat til engelsk
  hvad er klokken
  hvordan bliver vejret i morgen
  hvad er budgettet for Digitaliseringsstyrelsen
  hvor mange initiativer er der i planen
  gælder GDPR for kommunen
  hvad siger kommunernes landsforening
  hvor ligger OGPs sekretariat
  er det lovpligtigt at være med i OGP
  hvor gammelt er OGP
  hvilke lande er med i styregruppen
  hvornår udgives den færdige plan
  hvor kan jeg downloade planen
  hvor mange ansatte har Digitaliseringsstyrelsen
  hvem er minister på området
  kan jeg få forlænget fristen et par dage
  er der forlængelse af fristen pga sommerferien
  gælder fristen også for kommuner der holder lukket
  hvad sker der hvis kommunen bryder sin forpligtelse
  får vi sanktioner hvis vi ikke overholder planen
  er der en jury
  hvem sidder med ved bordet når der udvælges
  hvor stor en pulje er der
  kan vi søge EU-midler
  hvor mange penge fik projekterne sidste gang
  skal vi lave en businesscase
  skal der vedlægges et budget
  hvor mange sider må forslaget fylde
  skal svaret være i pdf eller word
  kan man svare på grønlandsk
  er færøske kommuner med
  må en dansker i udlandet svare
  kan en person under 18 svare
  er det en folkeafstemning
  hvad mener ministeren om OGP
  har Danmark overholdt sine tidligere forpligtelser
  hvilke resultater kom der ud af den forrige plan
  hvem evaluerer om planen er blevet til noget
  hvor ofte evalueres planen
  hvornår mødes OGP-landene næste gang
  er der et topmøde
  hvad koster det Danmark at være medlem
  hvorfor blev Danmark medlem af OGP
  hvem stiftede OGP
  hvem kan jeg klage til
  kan jeg anke afgørelsen
  hvornår har telefonen åbent
  hvad er Runes stilling
  hvem er Runes chef
  taler Rune engelsk
  kan jeg møde Rune personligt
  hvor skal jeg møde op
  er der parkering
  er der kaffe
  kan jeg få et job hos jer
  må jeg skrive om høringen i avisen
  kan jeg citere høringen
  hvem har ophavsret på forslagene
  er mit forslag beskyttet mod kopiering
  hvad hvis to sender det samme forslag
  hvad hvis nogen stjæler min ide
  bliver forslagene bedømt anonymt
  får jeg feedback
  hvornår får jeg feedback på mit forslag
  kan jeg se status på mit forslag om et år
  er regionerne pålagt at svare
  hvad siger KL til høringen
  hvilke andre styrelser er med
  hvad er næste skridt for Europa
  Hvornår offentliggøres den endelige handlingsplan?
  Hvor mange forslag er der kommet ind?
  Hvem sidder i OGP's styringskomité?
  Hvad er kriterierne for udvælgelse af initiativer?
  Kan jeg få fristforlængelse?
  Får jeg svar på mit høringssvar?
  Hvor stort er budgettet for handlingsplanen?
  Hvilke initiativer var der i den forrige handlingsplan?
  Hvilke lande er medlem af OGP?
  Kan man klage over beslutningen?
  Hvor lang må beskrivelsen være?
  Kan jeg sende mit høringssvar med almindelig post?
  Er handlingsplanen juridisk bindende for kommunerne?
  Hvem er minister for offentlig innovation?
  Bliver høringssvarene lagt på Høringsportalen?
  Er der informationsmøder om høringen?
  Hvad er Digitaliseringsstyrelsens adresse?
  Hvornår begynder arbejdet med den fjerde handlingsplan?
  Kan udenlandske virksomheder deltage?
  Hvem betaler for Digitaliseringsstyrelsens arbejde med OGP?
  Er der en skabelon til høringssvar?
  Hvad er Rune Møller Thomsens titel?
  Kan jeg få tilsendt handlingsplanen?
  Hvor mange medarbejdere arbejder med OGP?
  Hvordan vurderes forslagene?
  Er det muligt at få et møde med Digitaliseringsstyrelsen?
  Hvor mange kommuner har deltaget i tidligere planer?
  Hvad sker der, hvis Danmark ikke overholder sine forpligtelser?
  Er der en uafhængig evaluering af planen?
  Skal mit forslag være skrevet på dansk?
  Kan jeg indsende en video?
  Hvem kan se hvem der har svaret på høringen?
  Hvilken afdeling arbejder Rune i?
  Hvornår er Rune på kontoret?
  Kan man følge arbejdet med handlingsplanen?
  Hvad er forskellen på et initiativ og en forpligtelse?
  Hvor mange penge bruger Danmark på OGP?
  Er OGP en del af FN?
  Hvad er open source?
  Hvem har udpeget de syv områder?
  Hvorfor er der syv områder?
  Hvorfor skal initiativer finansieres inden for eksisterende budgetter?
  Hvor finder jeg kommunens arbejdsplan?
  Hvad er det bedste forslag I har fået?
  Kan jeg stille forslag om at sænke skatten?
  Bliver alle forslag gennemført?
  Hvornår skal initiativet være gennemført?
  Hvor længe må et initiativ vare?
  Kan min nabo se mit navn
  Har Aarhus Kommune sendt et forslag?
  Er høringen sendt til alle kommuner?
  Hvem har modtaget høringsbrevet?
  hvad var problemet med den sidste plan
  kan vi få flere dage når nu det er ferie
  kommer der en app
  hvad synes du selv om OGP
  hvad er meningen med livet
  er du kristen
  kan du bestille en pizza
  hvordan staver man til transparens
  hvornår starter initiativerne
  hvem beslutter hvilke initiativer der medtages
  hvor mange initiativer medtages
  kan vi få svar på hvorfor vores forslag ikke kom med
  hvad er Danmarks fjerde handlingsplan
  kan vi sende svaret en dag for sent uden konsekvenser
  kan man ringe uden for åbningstid
  hvad laver Rune Møller Thomsen til daglig
  er Rune Møller Thomsen chef
  hvem er chef for Digitaliseringsstyrelsen
  hvor mange borgere bor der i Danmark
  hvad er Danmarks befolkningstal
  er OGP det samme som offentlighedsloven
  hvad er forskellen på transparens og åbenhed
  hvor mange penge har kommunen
  hvilke kommuner har lavet initiativer
  kan jeg søge aktindsigt i de andre høringssvar
  bliver høringssvarene journaliseret
  er der krav til længden
  skal forslaget have et budget
  skal jeg lave en tidsplan
  hvad er en god titel
  hvor lang skal beskrivelsen være
  er der eksempler på gode forslag
  må jeg bruge billeder fra nettet i mit forslag
  hvornår får vi at vide om vi er med
  hvordan får vi at vide om vores forslag er valgt
  kommer der en ny høring næste år
  hvem var med i den sidste handlingsplan
  hvor kan man finde de andre landes handlingsplaner
  hvad koster det at gennemføre planen
  hvor meget sparer staten på OGP
  er ministeriet enigt i planen
  stemmer folketinget om planen
  er Danmark bedst i verden til åbenhed
  hvilket land er nummer et i OGP
  hvem er formand for OGP i år
  hvornår er der møde
  kan man deltage i møderne online
  hvor holdes konferencen
  må jeg tage min hund med
  hvad er jeres åbningstider
  har I en Facebook-side
  kan jeg følge jer på Twitter
  har I et nyhedsbrev
  må pressen være med
  hvem har godkendt teksten
  er der fejl i høringsteksten
  findes teksten på engelsk
  hvor lang er høringsteksten
  kan fristen rykkes
  gælder fristen dansk tid
  lukker I klokken 12
  er det den 20. august ved midnat
  hvor mange fik svar sidste gang
  hvordan gik det med de 70 lande
  har USA en handlingsplan
  kan et ministerium blive tvunget til at lave initiativet
  er initiativerne forpligtende for min kommune
  bliver der lavet en lov
  hvornår holder I det næste møde om OGP
  hvor mange sider må et høringssvar være på
  hvor mange år har OGP eksisteret
  hvad hedder ministeren
  hvem er med i dommerpanelet
  kan kommunen få dækket sine udgifter til at svare
  hvor langt er I med handlingsplanen
  hvad er succeskriterierne for planen
  hvem følger op på initiativerne
  bliver initiativerne evalueret
  hvordan måler I effekten
  må jeg sende et forslag på vegne af min mor
  kan jeg ændre mit høringssvar når fristen er gået
  er der en hotline om aftenen
  er Digitaliseringsstyrelsen en del af Finansministeriet
  hvad er Digitaliseringsstyrelsens budget
  hvor ligger Digitaliseringsstyrelsen
  hvem underskriver planen
  bliver planen vedtaget ved lov
  hvad er et partnerskab
  hvad betyder crowdsourcing
  hvilke lande var med til at starte OGP
  hvem betaler medlemskabet
  får kommunerne penge for at deltage i OGP
  er der sanktioner for kommuner der ikke svarer
  skal jeg bruge NemID
  skal jeg have en digital signatur
  kan jeg svare gennem borger.dk
  er der en hjemmeside om OGP
  hvor kan jeg læse hele høringsteksten
  hvor mange ord skal der være i titlen
  må jeg skrive på tysk
  er planen færdig i december
  hvad er status på de gamle initiativer
  hvilken kommune er bedst til åbne data
  hvad er den største udfordring i Danmark
  skal initiativet starte i 2017
  hvornår må initiativet begynde
  kan et initiativ forlænges efter 2019
  er der nogen der har klaget over høringen
`;
