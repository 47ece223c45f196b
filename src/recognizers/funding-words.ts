/**
 * What a word or a fixed run of words does in a sentence on how something is paid.
 * - `money`, `aid`, `cost`, `sum`: money in general, money one asks others for, what is spent, a unit of an amount.
 * - `inner`, `pool`, `outer`: where money is: one's own budget, a pool or a fund, somebody outside.
 * - `extra`, `surplus`: "new" before money; new money in one word.
 * - `within`, `beyond`, `by`: prepositions that place a cost in a budget, above it, or with a payer.
 * - `apply`, `find`, `grant`, `granted`, `settled`, `have`, `come`, `pay`, `reprioritise`, `move`, `need`, `lack`, `afford`, `price`: what is
 *   done with money. `granted` says of money alone that it is there; `settled` says so of anything, and needs money beside it.
 * - `not`, `must`, `if`, `hedge`, `think`, `partly`, `unknown`, `decide`: how far it is true.
 * - `own`, `third`, `former`, `past`, `today`, `show`: whom and when it is said of.
 */
export type FundingMark =
  | 'idle'
  | 'money'
  | 'economy'
  | 'room'
  | 'aid'
  | 'cost'
  | 'sum'
  | 'inner'
  | 'running'
  | 'later'
  | 'yearly'
  | 'them'
  | 'whether'
  | 'which'
  | 'pool'
  | 'outer'
  | 'extra'
  | 'surplus'
  | 'within'
  | 'beyond'
  | 'by'
  | 'apply'
  | 'plea'
  | 'pending'
  | 'short'
  | 'needless'
  | 'allow'
  | 'little'
  | 'find'
  | 'grant'
  | 'granted'
  | 'financed'
  | 'got'
  | 'put'
  | 'aside'
  | 'settled'
  | 'have'
  | 'be'
  | 'come'
  | 'pay'
  | 'absorb'
  | 'draw'
  | 'self'
  | 'reprioritise'
  | 'move'
  | 'need'
  | 'lack'
  | 'unfunded'
  | 'afford'
  | 'price'
  | 'nothing'
  | 'something'
  | 'staff'
  | 'existing'
  | 'use'
  | 'neutral'
  | 'not'
  | 'must'
  | 'if'
  | 'hedge'
  | 'think'
  | 'partly'
  | 'unknown'
  | 'know'
  | 'decide'
  | 'own'
  | 'third'
  | 'former'
  | 'past'
  | 'today'
  | 'show'
  | 'user';

/** The words of money and of how it is come by, in Danish and English, inflected; compounds are known by their last part. */
export const fundingWords: Readonly<Record<FundingMark, string>> = {
  idle: `
      ikke (kun|bare|blot|mindst|alene|desto mindre|sandt|noget problem), not (only|just|least|merely|to mention), no (doubt|problem),
      uden (tvivl|problemer|videre|besvær), without (doubt|problems|trouble), brug af, new public, i den ramme, i det hele taget,
      på den konto, søge efter, søger efter, hvad angår, hvad (økonomien|pengene) angår, med hensyn til, as for, what about, så vidt angår, budgetteret (til|med), budgeted at, finde ud af, finder ud af, inden for (kort|få|et år|nogle), within (a|one|two|three) (year|month|week|months|years|weeks)
    `,
  unknown: `
      uvis, gætte på, gætter på, i uvished, (only|is something only) (the ministry|the council|they|others|somebody else|someone else) (knows|know|can say|can tell|can answer), spørg (nogen|en) (andre|anden), spørge (nogen|en) (andre|anden), leave the question, uden for mit felt, not mine to answer, not for (me|us) to say, ikke min afdeling, uklart, uklar, står (åbent|hen|endnu åbent|stadig åbent|hen i det uvisse), henstår, spørgsmålstegn, (a|one big|a big) question mark, question mark, vides (ikke|endnu ikke|p t ikke), spørg (mig|os|) ikke, dont ask (me|us), unddrager sig, (mig|os) klog på, (mig|os) kloge på, anyones guess, up in the air, i det uvisse, (ikke noget|intet|ingenting) (jeg|vi) (ved|kender) (noget|) (om|til), (ved|kender) (jeg|vi) (ikke noget|intet|ingenting) (om|til), (ved|kender) (intet|ingenting|ikke noget) (om|til), kan (jeg|vi) ikke udtale (mig|os) om, fortaber sig, over my head, beyond me, no forstand på, ikke (mit|vores) bord, above my pay grade, not (my|our) department, left open, still open, står endnu åbent, ikke (en|et) emne (jeg|vi) (kender|har), in doubt,      (kan|tør|må) (jeg|vi) ikke (sige|svare|vurdere|bedømme), (jeg|vi) (kan|tør) ikke (sige|svare|vurdere|bedømme),      må andre (vurdere|svare på|afgøre|finde ud af|tage sig af), mit (bord|felt|område), min (afdeling|boldgade), beats me, my (department|area|field), for (others|the ministry|them|someone else|the municipality|somebody else) to (say|decide|judge|work out|figure out), (hvordan|hvorfra|hvor) skulle (jeg|vi) vide, intet (overblik|begreb|kendskab|bud|svar), ikke nået (så langt|dertil|til det), not got that far, havent got that far, not gotten that far,
      ikke (noget|nogen|et) (bud|svar|overblik|kendskab),
      ved (det|) (jeg|vi|man|han|hun|de|) (endnu|godt nok|faktisk|desværre|reelt|simpelthen|) ikke, ved (jeg|vi|) (ikk|ik), aner (jeg|vi|) (det|) ikke, aner (jeg|vi|) (ikk|ik),
      (jeg|vi) (aner|ved) det ikke, ingen (anelse|ide|idé|viden), ikke (nogen|den fjerneste|fjerneste|skygge af) (anelse|ide|idé), ikke anelse, uvist, uafklaret, uafklarede, usikkert, usikker,
      i tvivl, (et|) åbent spørgsmål, (må|vil) vise sig, for tidligt at sige, too early to (say|tell), pas, no (overview|knowledge|insight|understanding), svært at (sige|vurdere|svare på|overskue), umuligt at sige, ikke forstand på, guderne, ikke (helt|) sikker,
      ikke (helt|) klart, kender (jeg|vi|) ikke, kan (jeg|vi|) ikke (svare på|sige|vurdere|overskue|gennemskue), ikke overblik, ikke indblik, ikke indsigt i,
      ved (ingen|vi endnu ikke|jeg heller ikke|vi heller ikke), (dont|do not|doesnt|didnt) know, no (idea|clue), not (quite|entirely|) sure, unsure, undecided, unknown, unclear, uncertain,
      not (yet|) (clear|known), hard to (say|tell), (cant|cannot|can not|couldnt) (say|tell|answer|judge), yet to be (seen|decided|determined),
      remains to be seen, an open question, open question, tbd, to be (decided|determined|confirmed), nobody knows, who knows, havent a clue
    `,
  know: `
      sige, svare, bedømme, overskue, gennemskue, judge, answer, ved jeg, ved vi, ved man, jeg ved, vi ved, a ved, ved a, aner, kender, know, kan sige, kan svare, oplyst, oplyse om, forstand på, begreb om, styr på, overblik over, bud på, noget bud, tjek på, tell, say, klar over, bekendt med, sat mig ind i, sat os ind i, aware of, har hørt, svare på, fundet ud af, finde ud af, find out,
      found out, been told
    `,
  decide: `
      talt om, snakket om, talked about, spoken about, budgetted, settled, afklare, afklares, afklaret, beslutte, besluttes, besluttet, afgøre, afgøres, afgjort, undersøge, undersøges, undersøgt, taget stilling, tage stilling,
      vurdere, vurderes, vurderet, drøftet, drøftes, drøfte, lavet (et|noget) (budget|overslag), made a budget, tænkt (så langt|på det), thought (of|about) (it|that), regnet på, kigget på, kigge på, kigges på, set på, se på, ses på, tænkt over, regne på, bestemt, fastlagt, decide, decided, settle, clarify, clarified, determined,
      determine, work out, worked out, look into, looked into, figured out, figure out, considered, thought about, discussed
    `,
  extra: `
      unødvendig merudgift, ny, nye, nyt, ekstra, ekstre, ektra, flere, yderligere, særskilt, særskilte, særlig, særlige, supplerende, mere, friske, tilføre, tilføres, tilført, additional, extra, new, more,
      further, separate, fresh, supplementary, ekstern, eksterne, eksternt, external, udefrakommende, bigger, større, outside
    `,
  surplus: `
      merudgift, merudgifter, merudgiften, merbevilling, merbevillinger, tillægsbevilling, tillægsbevillinger, særbevilling, særbevillinger, meromkostninger, merforbrug,
      tillægsbevilget, fondsmidler, fondspenge, fondsfinansiering, fondsstøtte, puljemidler, puljepenge, fundraising, crowdfunding, sponsorater, sponsorat, sponsorpenge, sponsorstøtte,
      external funding, external money, (external|outside|financial) (support|help|assistance|backing), outside money, grant funding, fondsfinansieret, sponsorering
    `,
  within: 'inden for, indenfor, inden i, inde for, inde i, within, inside, indefor',
  beyond: `
      kommer oven i, oven i hatten, more than we can, mere end (vi|foreningen|kommunen) kan (betale|klare|bære), dyrere, dyrere end, mere end (der er|vi har|det vi har|der er i|vores), flere penge end, more than (we have|the|our), bigger than, uden for, udenfor, ud over, udover, på toppen af, oven i, oveni, sprænger, sprænge, overskrider, overskride, overstiger, overstige, outside of, beyond, exceeds, exceed, on top of,
      over and above, blows, blow, busts, vælter, vælte
    `,
  by: `
      af, over, fra, via, gennem, igennem, i, på, hos, med, ud af, ved, under, from, out of, by, through, in, on, to, with, into, ind i, ind på, i regi af
    `,
  money: `
      a penny, a dime, a cent, a single krone, a krone, en rød øre, en øre, en krone, en klink, en rød reje, så meget som en krone, penge, pengene, pengne, peng, penger, pengerne, pænge, penga, pengern, mønter, midler, midlerne, midlene, midlere, finansiering, finansieringen, finansering, finanseringen, finansieringsplan, funding, financing,
      funds, money, cash, appropriation, appropriations, moneys, kapital, kapitalen, ressourcer, ressourcerne, resurser, ressurser, resources, means, beløb, beløbet, bevilling, bevillingen, bevillinger, bevillingerne, kontanter,
      finansielle midler, gryn, gysser, spir
    `,
  economy: 'økonomi, økonomien, økonomisk, økonomiske, finances, the finances',
  room: 'plads te, dækning, plads, plads til, room, room for, luft, rum, space in, slack, headroom, råderum, råderummet',
  aid: `
      indsamling, indsamlinger, indsamlingen, en indsamling, collection, fundraiser, lotteri, lottery, basar, loppemarked, bake sale, ved indsamling, tilskud, tilskuddet, støtte, støtten, støttekroner, donation, donationer, donationen, sponsor, sponsorer, sponsors, sponsorship, legat, legater, medfinansiering, samfinansiering, grant, grants, a grant, subsidy, subsidies,
      donations, donors, tilsagn, støttemidler, økonomisk støtte, projektmidler, statsstøtte, statstilskud, co funding, cofunding, co financing, cofinancing
    `,
  cost: `
      the price, prisen, udgift, udgiften, udgifter, udgifterne, omkostning, omkostningen, omkostninger, omkostningerne, regning, regningen, expense, expenses, bill, the bill, spending, expenditure, investering, investeringen, udgifterne
    `,
  sum: 'kr, kroner, kroners, kronen, dkk, mio, mill, million, millioner, milioner, tusind, tusinde, tusinder, thousand, tkr, tdkk, mkr, krone, hundredetusind, hundredtusind',
  inner: `
      the pot, in the pot, timeplan, timepuljen, frame, forsvarsforlig, own drawer, its own drawer, their own drawer, a drawer, hvad (vi|foreningen|kommunen|styrelsen|regionen|afdelingen|skolen|museet) (selv|) kan (klare|bære|betale|magte|overkomme|bære selv|betale selv), what (we|it|the council|the association) can (afford|pay|manage|carry|bear), rådighedsbeløb, rådighedsbeløbet, rammebeløb, rammebeløbet, what (we|it|they|the council|the agency|the municipality) (have|has|already have|already has|had in advance), what (weve|theyve) got, what there is, (for|med|af|over) det (vi|de|man) (har|har i forvejen|alligevel har|i forvejen har), (for|med|af|over) hvad (vi|de|man|der) (har|er|er i forvejen), budget line, budget lines, budgetlinje, budgetpost, budgetposten, coffers, kitty, till, midler i forvejen, budget, budgettet, budgetter, budgetterne, budgets, buget, budgetet, budjet, budjettet, bugettet, budgettene, ramme, rammen, rammer, rammerne, rame, ramen, kasse, kassen, lomme, lommer, konto, kontoen, kontoer, normering, normeringen, lønsum,
      lønsummen, frame, framework, account, pocket, pockets, egenfinansiering, egenfinansieret, budgetrammen, årsbudget, øremærkede midler, reserve, reserver, reserverne, opsparing, opsparingen, overskud, formue, savings, basisbevilling, basisbevillingen, grundbevilling, grundbevillingen, finanslovsbevilling, finanslovsbevillingen, formuen, egenkapital,
      egenkapitalen, (own|) operating (grant|grants), driftstilskud, driftstilskuddet, core funding, allocation, allocations, running budget, running costs
    `,
  running: 'drift, driften, operations, daglige drift, almindelige drift',
  later: `
      next years (finance act|finance bill), (næste|kommende) (års|) finanslov, budgetaftalen, budgetforhandling, budgetforhandlinger, budgetforhandlingerne, budgetønske, budgetønsker, anlægsønske, budgetforslag, budgetforslaget, budgetprocessen, budgetlægningen, budgetlægning, finanslovsforhandlingerne, finanslovforhandlingerne, budget negotiations,
      budget talks, budget round, (næste|kommende|fremtidige) (års|) (budget|budgetter|finanslov|budgetrunde|budgetår|budgetaftale), (det|de) (næste|kommende|fremtidige) (budget|budgetter), (next|coming|future) (years|) (budget|budgets|budget round), the (next|coming) (years|) budget,
      budgetrunde, budgetrunden
    `,
  yearly: '(budget|budgettet) (for|i|) (2017|2018|2019|2020), budget for (2017|2018|2019|2020), (2017|2018|2019|2020) budget',
  them: 'that sum, den sum, summen, the sum, this sum, this amount, dem, disse, det beløb, that amount, them',
  which: 'which',
  whether: 'om, hvorvidt, whether, hvor, hvem, hvordan, hvorfra, hvilken, hvilket, hvilke, who, how, where, hvad, what',
  pool: `
      pulje, puljen, puljer, puljerne, pulie, (a|the|this|that|our|innovation|development|research|s) fund, fond, fonden, fonde, fondene, fonder, foundation, foundations, the foundation, pool, pools, fund pool, satspulje, satspuljen
    `,
  outer: `
      donor, a donor, a sponsor, a benefactor, a patron, velgører, giver, finance act, the finance act, finance bill, the finance bill, somebody else, nogen andre, nogle andre, nogen anden, en anden, other people, staten, stat, the state, statslig, statslige, statsligt, eu, EUs, the eu, ministeriet, folketinget, regeringen, finansloven, finanslov, finanslovs, government, the government, central government, parliament, ministry, the ministry, udefra, udenfra, andetsteds, andre steder, et andet sted, andre steder fra, elsewhere, somewhere else, from outside, outsiders, ekstern part, eksternt,
      externally, externt, private, erhvervslivet, sponsorerne, det offentlige, skatteyderne, donorer, mæcen, realdania, someone else, politikere, politikerne, politicians, andre end os, philanthropy, philanthropic, philanthropies, sponsor
    `,
  apply: `
      samler (vi|jeg|foreningen|de) ind, ask the, banke på hos, bankes på hos, bede byrådet om, henvende os til, turn to, turning to, lobby for, fundraise, requested, requesting, anmoder, anmode, anmodes, søge, søger, søges, søgt, søg, søe, ansøge, ansøger, ansøges, ansøgt, ansøg, apply, applying, applied, applies, bid, bede om, beder om, bedt om, ask for, asking for, asked for, fundraise,
      skaffe, skaffer, skaffes, indsamle, indsamles, indsamler, samle ind, samles ind, indhente, indhentes, hjemtage, seek, seeking, seeks, sought, raise, raising, raised, obtain, attract, tiltrække, tiltrækkes, rejse, rejses, rejst, opsøge, låne, lånes, find sponsors, fundraises, tigge
    `,
  needless:
    'unødvendig, unødvendigt, unødvendige, overflødig, overflødigt, overflødige, unnecessary, superfluous, uncalled for, not called for',
  allow: 'tillader, tillade, giver mulighed for, allows, allow, permits, permit',
  pending: 'pending, sendt, indsendt, afsendt, afleveret, filed, submitted, under behandling, in the pipeline, på vej, undervejs',
  short:
    'for (lille|lidt|små|stramt|snævert), too (little|small|few|tight), det halve, kun det halve, kun halvdelen, only half, ikke (helt|) nok, not (quite|) enough, insufficient, utilstrækkelig, utilstrækkeligt, utilstrækkelige, knap nok, barely, scarcely, langtfra nok, far from enough, kun en (del|brøkdel), only a (part|fraction)',
  plea: 'ansøgning, ansøgninger, ansøgningen, application, applications, request, requests, anmodning, anmodninger, bøn, tiggerbrev, plea, appeal',
  little:
    'kun lidt, meget lidt, ganske lidt, næsten ingenting, næsten intet, next to nothing, very little, hardly anything, almost nothing, ubetydelig, ubetydeligt, ubetydelige, minimal, minimale, minimalt, peanuts, en bagatel, bagatel, småpenge, negligible, trifling, næsten ikke noget, overskuelig, overskueligt, overskuelige, beskeden, beskedne, til at overse, marginal, marginale',
  find: 'lede efter, leder efter, ledes efter, look for, looking for, skrabe, skrabes, skraber, scrape together, scraped together, fund it, finde, finder, findes, fund it, find, finding, found, opdrive, fremskaffe, fremskaffes',
  grant: `
      afsætte, afsætter, afsættes, sætte af, sætter af, sættes af, sættes, bevilge, bevilger, bevilges, bevillige, bevilliges, reservere, reserveres, reserverer, øremærke, øremærkes, tildele, tildeles, tildeler, allokere, allokeres, allocate, earmark, reserve it, award,
      give, giver, gives, få, får, fås, get, gets, receive, tilføre, bidrage, bidrager, provide, provided by, yde, yder, ydes, give penge, prioritere, prioriteres, grant us, indarbejdes, indarbejde, indskrives
    `,
  granted: `
      sat flueben ved, written into, figures in, calculated in, er med i, prioriteret, indgår, indgår i, indeholdt i, indlagt, med i budgettet, included in, part of the budget, afsat, afsatte, sat af, sat til side, lagt til side, bevilget, bevilliget, bevilgede, øremærket, øremærkede, reserveret, reserverede, allokeret, set aside, put aside, earmarked,
      allocated, indarbejdet, lagt ind i, ring fenced, ringfenced
    `,
  got: 'granted us, given us, been given, was given, fået, modtaget, received, awarded, granted, tildelt, fået tilsagn, fået bevilget, fået bevilling, fået lov',
  financed:
    'finansieret, finanseret, fuldfinansieret, indregnet, budgetteret, budgetlagt, funded, financed, prefinanced, budgeted, budgeted for, paid for, betalt, underskudsdækket, resourced',
  put: 'sat, lagt, sætter, sætte, lægger, put, puts, set, putting, setting',
  aside:
    'aside, til side, til det, til dette, til formålet, til projektet, til initiativet, for it, for this, for that, hertil, allerede, already, i forvejen, beforehand, nok, enough',
  settled: `
      voted, voted through, sagt god for, sagt ja til, nikket, nikket ja til, signed off, greenlit, nodded through, waved through, bekræftet, confirmed, lovet, promised, det der skal til, hvad der skal til, what it takes, what is needed, set apart, taget højde for, prioriteret, medregnet, regnet med, sorted, sorted out, taken care of, til stede, tilstede, på plads, i hus, i orden, sikret, dækket, fundet, klar, in place, secured, covered, available, ready, til rådighed, tilgængelige, disponible, disponibelt, disponibel, on hand, at hand, i kassen, on the table, tilbage, left, left over, i overskud, tilovers, til overs, godkendt, vedtaget, approved, agreed, givet, i reserve, der allerede, der i forvejen, allerede der, sørget for, løst, ufordelt, ufordelte, unspent, ubrugte, ubrugt, guaranteed, accounted for
    `,
  have: 'har, haver, ha, have, has, got, råder, råder over, råde, ligger, ligge, står, stå, eksisterer, exist, exists, disponerer, holds, rummer, sidder på, there is, there are, theres, is there, are there, er der, der er, ejer',
  be: 'everythings, alls, thiss, er, være, været, bliver, blive, is, are, be, been, its, thats, becomes, ville',
  come: 'kommer, komme, come, comes, coming, stammer, stamme, hentes, hente, henter, hentet, stems, originate',
  pay: `
      strækker, strække, slår til, løfte, løfter, løftes, bære selv, bankroll, shoulder, bear, bears, carry, carries, pick up, picks up, stump up, cough up, shell out, chip in, underwrite, punge ud, lægge ud for, træde til, træder til, spytte i, hoste op, åbner pungen, åbne pungen, lukke op for pengene, kommer op med, come up with, betalte selv, have pungen frem, have pungen op, have pungen op af lommen, til lommerne, see it through, stand for the cost, bearing, carrying, fund (it|this|that|the project|the work|the initiative|our|its|his|her|their|all), can fund, could fund, will fund, to fund, cannot fund, stretch to, stretch, forslår, betale, betaler, betales, betal, betale for, dække, dækker, dækkes, dæk, dække ind, dækkes ind, finansiere, finansierer, finansieres, finansier, finansere, finanseres, finanserer, afholde, afholder, afholdes, afholdt, bære, bæres, bærer, bekoste,
      bekostes, bekoster, række, rækker, finance, pay, pays, paying, paid, cover, covers, sponsorere, sponsorerer, sponsoreres, støttes, foot, footing, foots, spytte, spytter, spyttes, bevilges af, borne, slår til
    `,
  draw: `
      lave, lavet, udføre, udført, gennemført, do, does, make, build, løst, drevet, drive, drives, gemmes, putte, passet, varetages, varetaget, varetage, handled, performed, delivered, klare, klarer, klares, holde, holder, holdes, hold, holdt, tage, tager, tages, taget, løse, løses, løser, køre, køres, kører, lægge, lægges, trække, trækkes, trækker, trukket, fit, fits, met, meet, handle, handled, take, takes, taken, draw, drawn, draws, run, done, kept, keep,
      stay, stays, foregå, foregår, ske, sker, gøres, gøre, lade sig gøre, laves, gennemføres, gennemføre, udføres, ligge, konteres, posteres, passes, passes ind, passe ind, være, understøttes, carried, går, gå, finde plads
    `,
  absorb: 'rumme, rummes, absorb, absorbed, accommodate, accommodated, indeholdes, indeholdt, indpasses',
  self: 'selv, ourselves, myself, itself, themselves, egen, eget, egne, own, egenbetaling',
  reprioritise: `
      omprioritere, omprioriterer, omprioriteres, omprioritering, omprioriteringer, omprioriteret, omdisponere, omdisponering, omdisponeres, omfordele, omfordeler, omfordeles, omfordeling, omplacere, omplaceres, omlægge, omlægges, omlægning, omallokere, reprioritise,
      reprioritised, reprioritising, reprioritize, reprioritized, reprioritizing, reprioritisation, reprioritization, reallocate, reallocated, reallocating, reallocation, redirect, redirected, redirecting, flytte (penge|midler), flytter (penge|midler), move (money|funds), moving (money|funds), flytte rundt, flytter rundt, rykke rundt, skære (lidt|) (ned|væk|fra), skærer (lidt|) ned, cut back, cutting back, savings elsewhere, cut (costs|something) elsewhere, spare (lidt|noget|) andre steder, finde besparelser, prioritere (om|anderledes), prioriterer om, skære andre steder, skærer andre steder, spare andre steder,
      nedprioritere, nedprioriterer, nedprioriteres, nedprioritering
    `,
  move: 'flytte, flytter, flyttes, flyttet, rykke, rykker, rykkes, overføre, overfører, overføres, overført, move, moved, moving, shift, shifted, shifting, transfer, transferred, transferring, divert, diverted, diverting',
  need: `
      kræver, kræve, kræves, fordrer, fordre, behøver, behøve, behøves, brug for, behov for, behov, forudsætter, forudsætte, forudsættes, need, needs, needed, require, requires, required, demand, demands, demanding, afhænger af, afhængig af, afhængigt af, skal der til, depends on, depend on,
      dependent on, står og falder med, contingent on, subject to, kalder på
    `,
  lack: 'spoken for, disponeret, fuldt disponeret, bundet, tied up, committed, fully committed, is full, are full, er fuldt, afslag, (fået|fik) (nej|afslag), turned down, skåret til benet, skrabet i bund, har (vi|de|kommunen|foreningen) (ikke|ingen) af, overskredet, overtrukket, falls short, fall short, fell short, running out, run out, runs out, overspent, in the red, i minus, hul i, et hul i, (isnt|arent|wasnt|not|is not|are not) there, findes ikke, eksisterer ikke, run dry, runs dry, broke, dried up, bundskrabet, skrabet, på røven, flad, mangler, mangle, manglende, mangel på, savner, lack, lacks, lacking, missing, short of, short on, knaphed på, out of money, tom, tomme, tomt, empty, opbrugt, allerede brugt, er brugt, already spent, is spent, tight, scarce, brugt op, tømt, used up, løbet tør, nothing left, run out',
  unfunded: 'for dyrt, for dyr, too expensive, over budget, underfinansieret, ufinansieret, unfunded, underfunded, not funded',
  afford: 'råd, raad, afford',
  price:
    'beløber sig til, løber op i, cost, costs, koster, koste, kostede, kost, koste os, koster os, dyrt, dyr, dyre, expensive, costing, too expensive',
  something: 'noget, anything, something, nævneværdigt',
  staff:
    '(egne|egen|vores egne|vores egen|own|our own|its own|their own) (folk|people|ansatte|hænder|kræfter|mandskab|tid|arbejdstid|staff|time|personale|medarbejdere|hours|employees), staff time, arbejdskraft, ansatte, de ansatte, fritid, spare time, de folk, the people, personale, personalet, medarbejdere, medarbejderne, kræfter, kræfterne, mandskab, mandskabet, hænder, bemanding, arbejdstid, arbejdstiden, timer, timerne, staff, employees, working hours, staff hours, staff time, hours, manpower, personnel',
  existing:
    'bestående, den bestående, gældende, ordinær, ordinære, sædvanlige, normale, normal, ordinary, regular, usual, eksisterende, nuværende, existing, current, present, forhåndenværende',
  use: 'bruge, bruger, bruges, brug, use, uses, using, used, spend, spending, anvende, anvendes, anvender',
  nothing: `
      nil, ingenting, intet, nul, nothing, zero, nada, ikke (noget|nået|nåt|ekstra|mere|en krone|en øre|en rød reje|en bønne|en klink|en flad femøre|spor|yderligere), not (anything|a penny|extra|more|a krone|a dime), ikke noget (ekstra|som helst|nævneværdigt|særligt|videre),
      (ikk|ik) (noget|ekstra|mere|nået|en krone)
    `,
  neutral: `
      no (outlay|expenditure|outlays), udgiftsneutralt, udgiftsneutral, udgiftsneutrale, omkostningsneutralt, omkostningsneutral, omkostningsfrit, omkostningsfri, budgetneutralt, budgetneutral, cost neutral, budget neutral, revenue neutral, costless, cost free, udgiftsfrit, uden (ekstra|) (udgift|udgifter|omkostninger|omkostning|beregning),
      no (extra|additional|) (cost|costs|expense|expenses), without (extra|additional|any|any extra|any additional|) (cost|costs|expense|expenses), ingen (ekstra|yderligere|) (udgift|udgifter|omkostninger|omkostning), free of (charge|cost), gratis, kvit og frit, at no (extra|additional|) (cost|expense), ulønnet, frivilligt arbejde, (dont|doesnt|wont|wouldnt|will not|does not|should not|shouldnt|not) cost (us|) (anything|extra|a thing|more|any|a penny)
    `,
  not: `
      other than, andre steder end, et andet sted end, slipper for, slippe for, slipper (vi|man|jeg) for, undgår, undgå, avoid, avoids, spared, fri for, frem for, rather than, nobody, no one, no way, ikkun, ikke, ikk, ik, ikkje, (er|er der|der|har a|a har|ka|kan|ska|har) it, ikke nogen, ej, ingen, intet, uden, hverken, aldrig, næppe, not, no, none, without, never, dont, doesnt, cant, cannot, wont, isnt, arent, hasnt, havent, neither, nor, didnt, wouldnt, umuligt, impossible, hardly, doubt, tvivler, tvivler på,
      unable
    `,
  must: `
      yet to be, (has|have) yet to (be|), still to be, remains to be, remain to be, mangler at blive, skal, skulle, må, bør, burde, måtte, vil, must, should, will, have to, has to, need to, needs to, nødt til, nødvendigt, nødvendige, necessary, tvunget til, forsøger at, prøver at, forsøge at, prøve at, regner med at, planlægger at, går efter at, have got to, gotta, want to,
      intend to, plan to, try to, trying to, er i gang med, i færd med, would, ville, ønsker, mulighed for, agter, skal vi, kommer til at, going to
    `,
  if: 'før, førend, inden, until, before, only when, først når, indtil, hvis, såfremt, forudsat, forudsætning, forudsætningen, betinget, betingelse, medmindre, med mindre, if, provided that, provided, unless, providing, på betingelse af, når bare, on condition, så længe, as long as, hvis bare, assuming',
  hedge: `
      måske, maske, muligvis, eventuelt, evt, håber, håbe, håb, forhåbentlig, forhåbentligt, perhaps, maybe, possibly, hope, hopefully, might, may, kan godt være, det kan være, overvejer, ideelt, ideelt set, kunne, could, potentielt, potentially, tænkes, fx, for eksempel, f eks,
      eksempelvis, for example, drømmer, ønske, kan tænkes
    `,
  think: 'tror, mener, synes, regner, forventer, vurderer, think, believe, expect',
  partly: `
      delvist, delvis, til dels, både og, både ja og nej, ja og nej, noget af, en del af (det|pengene|beløbet|udgiften|udgifterne), halvdelen, resten, dels, partly, partially, half of, some of, part of (it|the money|the cost), the rest, the remainder, in part, medfinansier, yes and no, en tredjedel, to tredjedele, et stykke af vejen, det meste, størstedelen, the remaining, restbeløbet, most of, fifty fifty
    `,
  own: `
      vi, os, vores, vor, vort, jeg, mig, kommunens, regionens, forvaltningens, styrelsens, afdelingens, bibliotekets, foreningens, ministeriets, centrets, we, us, our, im, ive, projekt, projektet, projektets, projekter, initiativ, initiativet, initiativets, initativet, forslag, forslaget, forslagets, indsats, indsatsen, løsning, løsningen, ordning, ordningen, ide, ideen, idéen, opgaven, arbejdet, the project, project, initiative, the initiative, proposal, the proposal, scheme, solution,
      kommunen, kommune, forvaltningen, forvaltning, regionen, region, afdelingen, biblioteket, styrelsen, centeret, centret, institutionen, det her, dette, the municipality, the region, the department, the council, vores egen, foreningen, forening, virksomheden, firmaet, organisationen, byrådet, implementeringen, etableringen, platformen, portalen, udviklingen, gennemførelsen, the association, the agency, implementation, skolen
    `,
  third: `
      borgere, borgerne, borger, foreninger, foreningerne, frivillige, ansøgere, ansøgerne, virksomheder, virksomhederne, skoler, skolerne, elever, eleverne, unge, ældre, familier, familierne, beboere, beboerne, brugere, brugerne, bruger, patienter, patienterne, deltagere, deltagerne, kommuner, kommunerne, regioner, regionerne, klubber, klubberne, organisationer,
      organisationerne, citizens, users, residents, companies, businesses, associations, applicants, people, participants, volunteers, pupils, students, families, schools, municipalities, folk, mange, they, journalister, landmænd, boligejere, danskere, danskerne, iværksættere, iværksætterne, medlemmer, medlemmerne, members, ngoer, ngos, tilskudsmodtagere, biblioteker, bibliotekerne, forskere, researchers,
      kunstnere, everyone, somebody, enhver, councils, patients, parents, forældre, forældrene, nabokommunen, naboen, nabokommuner, andre (kommuner|byer|lande), other (cities|countries), another municipality, other municipalities, hospitaler, hospitalerne, sygehusene, sygehuse, lokalråd, lokalrådene, lokalrådet, bydelene, udviklingslande, grupper, hver borger, applicant
    `,
  former: `
      forsøg, forsøget, forsøgets, forsøgene, pilot, piloten, pilotprojekt, pilotprojektet, pilotfasen, prøveprojekt, prøveprojektet, pilotforsøg, pilotforsøget, tidligere, forrige, sidste år, sidste gang, dengang, gamle, trial, the trial, the pilot, earlier, previous, previously, last year, back then, afsluttet, afsluttede, hidtidige, prototypen, førsteudgaven, nabo, oprindeligt, oprindelige, forgængeren, (i|in) (2010|2011|2012|2013|2014|2015|2016), formerly
    `,
  past: 'var, blev, fik, havde, betalte, brugte, gav, finansierede, dækkede, søgte, fandt, was, were, had, received money, spent, gave, did, got money, paid by the then, manglede, bevilgede, ydede, støttede, lacked, needed money, applied for and',
  today:
    'i dag, idag, nu om dage, i øjeblikket, for tiden, for øjeblikket, hidtil, today, currently, at present, nowadays, so far, hvert år bruger, p t, these days, at the moment, right now, allerede i dag',
  show: `
      se, ses, vise, viser, vises, offentliggøre, offentliggør, offentliggøres, offentliggørelse, publicere, publiceres, følge, følges, oplyse, oplyses, fremgå, fremgår, indsigt, indblik, overblik, gennemsigtighed, gennemsigtig, gennemsigtige, synlig, synligt, synlige, åbenhed, læse, tracke, show, shows, see, publish, published, publishing,
      track, transparency, transparent, insight, overview, view, visualisere, visualiseres, visualisering, kortlægge, fordeling, fordeles, fordele, stemme, stemmer, afstemning, vote, voting, registrere, registreres, database, søgbar, søgbart, debattere, diskutere, sammenligne, compare, kontrollere, kontrol, open data on, åbne data om, oplysninger, information, regnskab, regnskaber, borgerbudget, borgerbudgetter, participatory, budgettering
    `,
  user: `
      at deltage, at bruge, at benytte, at være med, for borgere, for borgerne, for brugere, for brugerne, for deltagerne, for alle, for den enkelte, for forældre, for medlemmerne, for deltagere, at hente, at downloade, at tilgå, at oprette, at indsende, to use, to join, to participate, to attend, to download, to access,
      for citizens, for users, for the user, for the users, for everyone, for all, for participants, for residents, to citizens, for foreninger, for foreningerne, for virksomhederne, for virksomheder, for patienterne, for members, for unge, for børn, for familier, for familierne, for folk, for elever, for eleverne, for enhver
    `,
};
