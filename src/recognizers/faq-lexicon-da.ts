import { danishHandling } from './faq-handling-da.js';
import type { LexiconSource } from './faq-lexicon.js';

/** How Danish speaks of a consultation, of the assistant and of what people ask about both. */
export const danishSource: LexiconSource = {
  background: 'consultation ogp denmark plan proposal reply',
  actors: 'citizen company ngo municipality region authority',
  concepts: `
    enough: =nok, tilstrækkelig, tilstrækkeligt
    sent: =sendt, =afsendt, =indsendt
    days: dag, dage, uge, uger, døgn, måned, måneder
    -: =kender, =kendte,
      =enkelt, =enkelte, det hele, det hele samlet,
      =følger, =ryger, =ryge, sådan (nogle|nogen|en) som (os|mig), til mit, =ens, hvad som helst, =ting, =bare, =folk, det
      her (møg|noget|OGP), ender med, ender med at, sådan (en|nogle|nogen) som (os|mig), som (os|mig), =ca, på verdensplan,
      i verden, halløj, =helt, totalt, =fuldstændig, inden for, indenfor, gerne, helst, =sidder, =sidde, =ligger og, =går
      og, =står og, for en størrelse, finde på, bære sig ad, bærer jeg mig ad, bærer man sig ad, hos (jer|dig|os), =godt
      nok, gode nok, god nok, =danner, ham (der|man|jeg), vedkommende, =nye, den kommende, kommende, såkaldte, såkaldt,
      =omkring, helt overordnet, overordnet set, i alt, alt i alt, sammenlagt, til mig, for mig, for os, personligt set, i
      min situation, i vores situation, fanden, for fanden, helvede, for helvede, i helvede, satan, pokker, søren, hulen,
      dælen, dæleme, kraftedeme, sgu, satme, skide, pis, lort, lorte, =fuck, fucking, i alverden, i himlens navn, egentlig,
      egentligt, nogensinde, overhovedet, simpelthen, helt præcist, præcist, præcis, helt konkret, konkret, konkrete, bare
      lige, altså, ligesom, måske, muligvis, endelig engang, engang, sådan set, herhjemme, her i landet, lige nu, nu, i dag,
      på forhånd, mvh, venlig hilsen, hilsen, tusind tak, mange tak, venligst, hjælp, hjælpe mig, være sød at, være så
      venlig at, nemt, let, nemmest, lettest, hurtigt, hurtigst, normalt, åbenbart, tydeligt, kort, kort fortalt, med andre
      ord, for eksempel, f eks, okay, fair nok, i orden, i det hele taget, i øvrigt, forresten, =for noget, =af noget, noget
      som helst, en gang, i virkeligheden, virkelig, rigtig, godt nok, seriøst, ærligt talt, ærlig talt, så vidt jeg
      forstår, hvis det er, hvis man må spørge, hvis jeg må spørge, for resten, derude, herude, i den her sammenhæng, i
      denne sammenhæng, i den forbindelse, i den her forbindelse, efter jeres mening, ifølge teksten, ifølge høringen,
      ifølge høringsteksten, står der i (teksten|høringen|høringsteksten), i høringsteksten, i teksten, stor, lille, lidt,
      smule, sagt, forstået, forstå, forstår, kære, du der, makker, ven, min ven, mester, folkens, kammerat, rent faktisk,
      rent praktisk, i praksis, formelt, officielt, reelt, konkret set, generelt, særlig, særligt, specielt, bestemt,
      bestemte, gældende, relevant, hele, hel, selve, eksisterer, findes der, findes, finder man, har (du|i)
      (et|en|nogen|nogle), giver det mening, skrevet, jo, vel, hør, hør her, lyt, =kender du, =ved du, =ved i, mon, sød,
      rar, venlig, tilladelse
    light: =ligge, nævne, =nævnt, =nævnes, =omtalt, omtale, beskæftige, =beskæftiger sig med, foregå, =liggende, =må ligge, =kan ligge, =skal ligge, sætte, =sætter sig ned, sætter sig,
      at gøre, vedkommer, berører, ind over, =ind i billedet, =på tale, tale om, snakke om
    theirs: =andres, de andre (svar|forslag|høringssvar|besvarelser|initiativer|idéer|ideer), andre
      (folks|borgeres|kommuners), de øvrige (svar|forslag|høringssvar), hinandens
    reward: penge for (mit|sit|et|at|min|det|mine), penge ud af (det|at), betaling for (at|mit|min|det), betalt for
      (at|mit|min|det), løn, honorar, vederlag, godtgørelse, kompensation, tjene, belønning, betaler min, betaler mig,
      betalt
    twice: (to|tre|flere|mange) gange, igen og igen
    byhand: personligt, i person, fysisk, receptionen, skranken, i hånden, på papir, med posten, mundtligt, telefonisk
    deadline: frist, deadline, tidsfrist, svarfrist, afleveringsfrist, indsendelsesfrist, høringsfrist, sidste
      (frist|dag|dato|chance|øjeblik|udkald|mulighed|tidspunkt|øjeblik), det sidste (man|vi|jeg),
      (seneste|senest|sidste|sidst) mulige (dato|dag|tidspunkt), seneste (dato|dag|tidspunkt|frist), skæringsdato,
      lukkedato, slutdato, afleveringsdato, senest, sidst på, tidsgrænse, svarfristen, i god tid, i tide, rettidigt, til
      tiden, =tidligst
    close: lukke, slutte, udløbe, afslutte, =slut, =udløber, falder, løber ud, ophøre, =afsluttet, =lukket, rinder ud,
      =forbi, lukker ned
    open: åben, åbent, åbne for, løber, =kører
    passed: dagen efter fristen, dagen efter, en dag for sent, lidt for sent,
      overskredet, overskride, passeret, for sent, =forsent, for sen, =sent, forsinket, misset, nået at udløbe, glemt
      fristen, ikke når, ikke nåede, ikke når det, ikke nåede det, gået
    reach: når, nå, nås
    timeleft: tilbage, igen
    consultation: høring, høringsproces, offentlig høring, høringen, denne høring, den her høring, høringsrunde, hørings,
      indkaldelse
    ogp: ogp, open government partnership, open goverment partnership, OGP's, ogp samarbejdet, ogps
    opengov: open government, open goverment
    denmark: danmark, dansk, danske, danskerne, landet, danmarks
    plan: plan, handlingsplan, (den nye|ny|den kommende|denne|den her) (plan|handlingsplan), ogp plan, ogp handlingsplan,
      national handlingsplan, nationale handlingsplan, danske handlingsplan, =planen
    proposal: forslag, initiativforslag, idéforslag, indspil, initiativ, projekt, tiltag, ide, idé, ideer, input,
      projektforslag, indsats på området, projektide, bud, oplæg
    reply: =svar, =svaret, =svarene, høringssvar, besvarelse, bidrag, =svars, =besvarelserne, =mit svar, indlæg, indspark,
      kommentar, kommentarer
    submit: sende, indsende, aflevere, afgive, indgive, fremsende, indlevere, byde ind, spille ind, =bidrage, =bidrager,
      foreslå, =foreslår, =svare, =svarer, =svares, besvare, ytre, stille forslag, indlevering, indsendelse, aflevering,
      afgivelse, komme ind med, ind med, (give|lave|skrive|stille|komme med|sende|indsende|have|lægge|indgive)
      (et|mit|vores|sit|nogle|vores) (forslag|høringssvar|svar|input|bud|indspil|idéer|ideer|idé|ide|oplæg), komme med
      (forslag|input|idéer|ideer|indspil|noget|bidrag|bud|en idé|en ide|kommentarer), give (input|svar|forslag|et bud),
      smide ind, melde ind, melde tilbage, komme til orde, skrive noget, skrive til jer, komme med noget, byde på noget,
      give (sit|mit|vores) besyv med, sige (sin|min|vores) mening, afsende, smides ind, spille noget ind, byde noget ind,
      kaste ind, =sendes, =indsendes, skal I have, skal I bruge, have det ind, have det hele ind, have noget ind
    join: med på vognen, ombord, på banen, deltage, medvirke, deltager, tage del, =deltagende, deltagelse, med om bord,
      deltagerlande, komme med på, være med, med til, være en del af, en del af, indgå, =del af
    accede: optaget, optagelse,
      indmeldt, tilsluttet, tilslutte, tilslutte sig, indtræde, indtrådte, (meldte|melde|meldt) (sig|os) ind,
      indmeldelse, tiltrådte, tiltræde, gik med, kom med, kommet med, gået med, meldte ind, =trådte, =tilsluttede, trådte
      ind, blev en del af, blevet en del af
    member: medlem, medlemskab, medlemsland, medlemslande, medlemmer, medlemskabet
    citizen: borger, privatperson, privatmand, hr jensen, ganske almindelig, privat person, privat, menigmand, menig,
      almindelig, almindelige, mennesker, folk, helt almindelig, den enkelte, indbygger, pensionist, studerende, elev,
      lærer, forsker, person, ansat, medarbejder, sygeplejerske, pædagog, enkeltperson, enkeltpersoner, hr og fru, hvermand,
      danskere, lønmodtager, freelancer, folkepensionist, kontanthjælpsmodtager, privatpersoner, individ, privatborger,
      vælger, skatteyder
    company: private (virksomheder|virksomhed|firmaer|firma), privat (virksomhed|firma),
      virksomhed, firma, erhvervsliv, erhvervsdrivende, selvstændig, startup, iværksættervirksomhed, selskab,
      aktieselskab, konsulentfirma, it firma, leverandør, private virksomheder, privat virksomhed, butik, foretagende,
      konsulenthus, anpartsselskab, forretning
    ngo: forening, ngo, organisation, klub, fagforening, frivilliggruppe, interesseorganisation, græsrødder,
      græsrodsbevægelse, almennyttig, ngo'er, tænketank, borgergruppe, netværksgruppe, sammenslutning, sportsklub,
      idrætsforening, lokalråd, nødhjælpsorganisation, menighedsråd, bevægelse, ngoer, boligforening
    civil: civilsamfund, civilsamfundet, civilsamfundsorganisation, civilsamfundsaktør, frivillig, frivillige, det civile,
      civile samfund
    municipality: kommune, kommunal, kommunerne, nabokommune, byråd
    region: region, regional, landsdel, regionsråd
    town: byen, =by, landsby, bydel, kvarter, lokalsamfund, lokalområde, nabolag, nærområde, øen, =ø, byer
    authority: myndighed, styrelse, ministerium, institution, instans, offentlig instans, offentlige instanser, offentlig
      myndighed, offentlige myndigheder, offentlig institution, offentlige institutioner, skole, universitet, bibliotek,
      hospital, sygehus, statslig, det offentlige, embedsværk, forvaltning, uddannelsesinstitution, politi, plejehjem,
      gymnasium, børnehave, offentlig, =staten, offentligt organ
    several: flere, mange, to, tre, mere end (et|én), fire, adskillige, forskellige
    together: (går|gik|gå) sammen, (slår|slå) (os|sig) sammen, sammen, fællesskab, fælles, samarbejde, =samarbejder,
      partnerskab, =partnerskaber, partner, makkerpar, allieret, slå os sammen, slå sig sammen, gå sammen, i forening,
      samarbejdspartner, samarbejdspartnere, alliance, konsortium, kollaboration, hånd i hånd
    alone: alene, selv, på egen hånd, selvstændigt, uden andre, =solo, =ene
    all: alle, enhver, alle sammen, allesammen, samtlige, hver eneste
    only: kun, udtømmende, =bare for, nøjes, komplet, udelukkende, forbeholdt, begrænset til, eksklusivt, alene for
    other: anden, andet, andre, øvrige, noget andet, ny, anderledes
    invited: velkommen, =velkomne, =velkomment, rettet imod, rettet mod, henvendt til,
      inviteret, invitation, indbydelse, opfordring, omfattet af invitationen, omfattet af høringen, indbudt,
      inviterer, adspurgt, henvendt, retter, målgruppe, spørger, spurgt, rettet mod, målrettet, indbydes, opfordret,
      =opfordres, =spørges
    purpose: sat i verden,
      formål, mål, hensigt, sigte, mening, meningen, pointe, ide bag, ideen bag, idéen bag, gøre godt for,
      målsætning, tanken bag, tanke, idé med, ideen med, tjene til, godt for, formålene, skal gøre godt, =målet, missionen,
      mission, =pointen
    achieve: føre til, fører til, munde ud i, opnå, opnår, fremme, arbejder, arbejder for, arbejder hen imod, kæmper,
      udrette, nå frem til, ud af, forbedre, skabe mere, få ud af, stræber
    openness: åbenhed, =åbenheden, =åbenhedens, åbne op, gennemsigtighed, åbent, åbenhed i det offentlige, åben forvaltning
    transparency: transparens, transparent
    participation: borgerdeltagelse, borgerinddragelse, inddrage borgere, inddragelse af (borgere|borgerne)
    corruption: korruption, antikorruption, anti korruption, bestikkelse, snyd
    accountability: ansvarsplacering, ansvarlighed
    technology: teknologi, teknologier, ny teknologi, it
    innovation: innovation, nytænkning, innovere, åbne innovationsprocesser
    fight: bekæmpe, bekæmpelse, modvirke, kamp mod, kampen mod, indsats mod
    country: land, =lande, =landene, nation, stater, =stater, =verden, medlemslande, deltagerlande, deltagende lande,
      nationer
    international: international, internationalt, globalt, verdensomspændende, grænseoverskridende, udenlandsk, på tværs af
      lande
    abbreviation: forkortelse, forkortelsen, bogstav, bogstaver, forkortet, dække over, akronym, stå for, =står, dækker
    mean: betyde, betydning, menes, definition, forklaring
    happen: ske, sker, =skete, bliver der af, bliver der så af, det videre forløb, videre forløb, blive til, hænde, ender
    involve: skrevet under på, skrive under på, sagt ja til, går med til, indebære, medføre, forpligte, forpligte sig,
      følger der med, følger med, krav, bundet til, =kræver, kræves, pålægge, give af pligter, pligt, pligter, forpligter,
      binder, =binde, binde sig
    commitment: forpligtelse, forpligtelser, konkrete forpligtelser, forpligtende, løfter, =løfte
    binding: bindende, retskraft
    contain: indeholde, indhold, rumme, =bestå, består, bestå af, stå i, står der i, indeholder
    about: handle, dreje, omhandle, vedrøre, gå ud på, går ud på, =emnet, baggrund for, handler, drejer, går på, formålet
      med høringen
    ask: spørge, =spørger, =spørgsmål, spørgsmålene
    want: ønske, vil have, ønsker, søger, efterlyser, efterspørge, vil i have, vil i vide, gerne vide fra, gerne have, leder
      efter, håber, efterspørger, bede om, beder, =beder i
    collect: indsamle, samle ind, indhente, samler, indhenter, samle sammen, bruge mig til, vil I have
    third: tredje, tredie, =3, nr 3, nummer tre, den tredje
    first: =første, den første, første gang, nr 1
    second: den anden (plan|handlingsplan|ogp), (danmarks|vores|jeres) anden (plan|handlingsplan)
    series: rækken, i rækken, række, nummer i rækken, hvilket nummer, hvilken nummer, i rækkefølgen, nr i rækken, nummer
      handlingsplan, nummer plan, =nummer plan
    previous: tidligere, forrige, gamle, sidste (gang|år|plan|handlingsplan|høring|omgang), sidst, forudgående, foregående
    period: løbetid, varighed, =hvilket år, =hvilke år, periode, tidsrum, år, årene, årstal, tidsperiode, planperiode,
      planperioden, tidshorisont, årrække
    apply: omfatte, =omfatter, =inkluderer,
      gælde, dække, løbe over, vare, strække, dækker, løber over, gælder, spænder, rækker, =løber, række
    begin: begynde, starte, start, påbegynde, igangsætte
    write: skrive, forfatte, nedfælde, =skriver, pen, i pennen
    make: strikke, strikker, skrue, skruer, stykke, stykker, flikke, brygge, lave, lave (initiativer|tiltag|projekter), udvikling, =udviklingen, udarbejde, udforme, formulere, samler op,
      samle op, stykke sammen, færdiggøre, udfærdige, =laver, udarbejdelse, laves, udvikle, forestå, strikke sammen,
      =udvikles
    execute: gennemføre, implementere, udføre, realisere, føre ud i livet, gennemførelse, gennemføres, implementering, sætte
      i værk
    final: endelig, endelige, færdig, til sidst, til slut, slutte af, i sidste ende, endegyldige
    responsible: ansvar, ansvarlig, stå for, står for, stå bag, står bag, tage sig af, hånd om, i spidsen, tovholder, sidder
      med, styre, bag, varetager, hovedansvar, overordnede ansvar, overordnet ansvar, bolden, ansvaret, afsender, arrangør,
      initiativtager, holder høringen, afholder
    coordinate: koordinere, koordination, koordinering, koordinerer
    role: rolle, funktion, opgave
    agencyname: digitaliseringsstyrelsen, digst, digitaliseringstyrelsen
    leftout: ikke tager (den|det|forslaget|idéen|ideen) med, fravalgt, fravælge, valgt fra, vælges fra, vælger fra, afvist,
      droppet, sorteret fra, forkastet, udeladt, siet fra, kasseret, ikke (bliver|er|blev|kommer|ryger|kom|kan komme)
      (med|valgt|udvalgt|taget med|medtaget|en del), ikke selv kommer med, ikke med i, ikke ender i, ikke
      (valgt|udvalgt|medtages|optages|optaget|medtaget|vælges|udvælges), fravælges, afvises, vraget, ryger ud, udenfor
      planen, uden for planen, dumper, =afslag, faldt fra, falder fra, sies fra, ikke finder vej, ikke når med, ikke får
      plads, ikke kommer i betragtning, ikke (skulle|bliver) (komme|taget) med, ikke klarer den
    chosen: tage den med, tager den med, tager det med, tage det med, tager (mit|vores) forslag med, bliver til noget,
      bliver det til noget, blive til noget, får (sit|mit|vores|et) forslag (igennem|med), kommer igennem, valgt, udvalgt,
      udvælge, vælge, =valget, udpeget
    wasted: spild af tid, tidsspilde,
      spildt, spildt arbejde, arbejdet spildt, spild, tabt, forgæves, skraldespand, skraldespanden, smidt ud,
      forsvinder, =død, forsvundet, ryger det ud, papirkurv, papirkurven, droppes, =væk, til ingen nytte, skrottes, skrottet
    used: bruge, anvende, benytte, udnytte, bruges, brugt, komme i spil, nytte, anvendelse, gavn, bragt i spil, anvendt,
      brugbar, tages i brug
    after: senere (indsats|arbejde), den senere, efter, bagefter, efterfølgende, derefter, videre, fremover, fremadrettet,
      fremtidig, fremtiden, herefter, fortsat, senere indsats, på sigt, på den anden side af
    continue: fortsætte, forsætter, =fortsætter, genoptage, tage resten, køre videre, gå videre, arbejde videre, resten,
      gøre det færdigt, gøre færdigt, blive færdig
    work: arbejde, indsats, arbejdet, indsatsen
    basis: danne grundlag, danner grundlag, bygge, basere, udgangspunkt, grundlag, baggrund, tager udgangspunkt, hviler,
      baserer, på baggrund, =bygger, fundament, afsæt
    stillpossible: alligevel, trods, stadig, stadigvæk
    include: medtage, inkludere, optage, taget med, medregne, =medtages, komme med i planen, inkluderet
    wellplaced: godt klædt på,
      godt stillet, godt rustet, optimalt udgangspunkt, godt udgangspunkt, gode forudsætninger, forudsætninger,
      optimalt, optimal, langt fremme, godt med, fordel, gode muligheder, stærkt
    digital: digitalt land, digital nation, digital, digitalisering, digitalt, digitaliseret, =digitale, digitaliserede
    content: digitalt indhold, =indholdet, offentlige data, offentlige digitale tjenester, digitale tjenester, digitale
      løsninger, tjeneste, tjenester
    growth: vækst, økonomisk vækst
    areas: udviklingsområde, udviklingsområder
    topic: emne, tema, område, felt, =felter, =felterne, sektor, branche, =emner, temaer, kategori, kategorier, overskrifter, indsatsområde, fokusområde, områder,
      emneområde, emneområder
    example: eksempel, eksempler, forslag til (områder|emner|temaer), inspiration, =listen, liste, eksemplerne
    seven: syv, =7, de syv
    fit: falde uden for, falder uden for, ligge uden for, ligger uden for, hænge sammen med,
      passe, indpasse, indpasses, falder uden for, falde uden for, hænge sammen, stemme overens, passer, harmonere, høre,
      hører, rette ind, ligge i forlængelse, tilpasse, spille sammen, ind under, holde sig til, holde mig til, holde os til,
      =holdes, =holde
    energy: energi, strøm, varme, vindmølle, solceller, grøn energi
    climate: klima, klimaet, klimaforandring, grøn omstilling
    health: sundhed, sundhedsvæsen, sygdom, helbred, sundhedsområdet, sundhedsdata
    welfare: velfærd, ældrepleje, velfærdsområdet
    education: uddannelse, undervisning, =skolerne, folkeskole, folkeskolen
    research: forskning, videnskab
    transport: transport, trafik, cykel, cykelsti, kollektiv trafik, tog, busser
    environment: miljø, natur, forurening
    entrepreneurship: iværksætteri, iværksætter, iværksættere
    opendata: åbne data, åben data, open data, offentlige datasæt, datasæt
    opensource: open source, åben kildekode, kildekode
    democracy: demokrati, demokratisk, beslutningsproces, beslutningsprocesser, nærdemokrati, demokratiet
    socialmedia: sociale medier, crowdsourcing, netværk, facebook, some, relationer
    publicservice: offentlig service, bedre service, effektiv service, service, effektivisering, effektiv offentlig service
    cocreation: co creation, cocreation, samskabelse, åben innovation, åbne innovationsprocesser
    citizenship: medborgerskab, aktivt medborgerskab, aktive borgere
    level: niveau, niveauer, skala, hvor bredt, forvaltningsniveau
    local: lokal, lokalt, =lokale, lokalplan, kommunalt niveau
    national: =hele landet, national, nationalt, landsdækkende, hele landet, hele danmark, landsplan, =land, alle kommuner, nationen, i
      hele, overalt i landet, statsligt niveau
    challenge: udfordring, problem, udfordringer, løse, løsning
    anchor: forankre, forankret, forankring, høre til hos, placeret, forankres, hjemme hos
    own: eje, ejer, ejerskab, hænder, stå som ejer
    run: drive, drevet, drives, køre, føre an, lede, leder, stå i spidsen, =styres, =køres
    budget: budget, ramme, budgetter, driftsbudget, eget budget, egne midler, kasse, egen lomme, egen kasse, egne penge,
      budgetramme, budgettet, lomme, lommer, =økonomisk ramme
    money: økonomisk (hjælp|støtte), penge, midler, tilskud, bevilling, støtte, finansiering, finansiere, betale, økonomi, pulje, fond, fondsmidler,
      pengepose, kroner, =betaler, betales, =finansieres, støttekroner, sponsor, økonomisk, projektmidler, puljemidler,
      afsat, =koste, =koster, bevilge, =puljer, omkostning, udgift, udgifter, regning, regningen, pose penge, betaling,
      midlerne, pengene, finansieret, støttes
    search: søge, ansøge, ansøgning, =søges
    extra: ekstra, nye (penge|midler), flere (penge|midler)
    workplan: på programmet, på tapetet, i støbeskeen, i kalenderen, arbejdsplan, arbejdsplaner, arbejdsprogram, eksisterende planer, planer vi har, planer man har, vores planer,
      nuværende planer, egne planer, virksomhedsplan, arbejdsplanerne, planer, =planerne
    existing: eksisterende, allerede, i forvejen, nuværende, vi har, på forhånd planlagt, forvejen
    planned: i gang med, er i gang, igangværende, planlagt, planlægge, planlægning
    rough: løs, rå, ufærdig, ikke færdig, halvfærdig, skitse, gennemarbejdet, færdigt forslag, færdige forslag, umoden,
      færdig ide, løse, løst, udkast, gennemtænkt, færdigudviklet
    ${danishHandling}
  `,
  right: `
    færøske grønlandske nordiske europæiske udenlandske svenske norske tyske internationale statslige anden
    fjerde femte sjette lov     lande ladet banke vinder minister mødes møde møder mødet løn løber kande senat dato datoen klage klager ansøger
    bestyrelse formand direktør udvalg komité kriterier kriterium juridisk gratis avis presse pressen journalist borgmester
    folketing regering regeringen parti valg stemme stemmer afstemning lov loven straf bøde skat moms bonus præmie belønning
    vinde ophavsret rettigheder patent skabelon skabeloner adresse adressen kontor bygning parkering konference seminar
    workshop webinar møderne nyhedsbrev fax brev papir sms eboks post side sider ord tegn grænse alder børn unge udlændinge
    tyskland sverige norge finland island usa england eu fn kina rusland tysk fransk svensk kaffe vejret vejr sport fodbold
    penis vurdere vurdering vurderes evaluere evaluering score rangering prioritering godkende godkendelse godkender
    forlænge forlænget udskyde udskudt udsat udsættelse dispensation ferie gift bor privatadresse karriere job jobs stilling
    stillinger praktik praktikplads ansætte resultat resultater effekt succes fiasko kritik tidsplan proces stadie milepæl
    status rapport rapporter undersøgelse forskel ulempe ulemper fordele risiko sikkerhed hacker hacket bruger brugere
  `,
};
