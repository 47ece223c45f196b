import { isFunctionWord } from './function-words.js';
import { phraseTable } from './phrases.js';

/**
 * What a run of words says about yes and no.
 * - `yes`, `no`: says it by itself ("jo", "på ingen måde").
 * - `sure`: a yes by itself, a no when it is negated ("absolut ikke").
 * - `decline`: a no that nothing after it softens ("nej tak, det er fint").
 * - `harm`: a no that turns into a yes when it is negated ("ikke noget problem").
 * - `agree`: agrees unless it is negated ("det er fint"; "det er ikke fint").
 * - `not`: negates.
 * - `limit`: ties it to a condition ("hvis", "kun").
 * - `turn`: says nothing by itself and puts a yes off or asks on ("i morgen", "når", "hvad").
 * - `but`: what follows takes something back.
 * - `maybe`: neither.
 * - `rather`: what comes after it replaces what came before ("nej, jeg mener ja").
 * - `filler`: says nothing either way.
 */
export type YesNoSign =
  | 'yes'
  | 'sure'
  | 'no'
  | 'decline'
  | 'harm'
  | 'agree'
  | 'not'
  | 'limit'
  | 'turn'
  | 'but'
  | 'maybe'
  | 'rather'
  | 'filler';

/** The words of yes and no, and of what makes them neither. */
export const yesNoSigns = phraseTable<YesNoSign>(
  {
    maybe: `
      afgøre, afgør, decide, decides, tage stilling, tager stilling, tale om, snakke om, drøfte, overveje, overvejer, spørge, tænke (over|mig om|lidt over), vende (det|) med, ask, consider,
      think about, think it over, have to check, check with, tjekke, afklare, måske, maske, muligvis, tja, tjah, tjo, tjoh,
      både ja og nej, både og, ja og nej, hverken ja eller nej, det kommer an på, kommer an på, an på, det afhænger, afhænger af,
      ved ikke, ved det ikke, det ved jeg ikke, ikke sikker, usikker, i tvivl, det må vi se, det må vi se på, lad os se,
      vil tænke over det, skal tænke over det, tænker over det, mon ikke, nogenlunde, delvist, delvis, tror jeg (nok|),
      det tror jeg (nok|), kan ikke udelukkes, til dels, anonym, anonymt, lige meget, ligemeget, er ligeglad, op til jer,
      bestemmer I selv, maybe, perhaps, possibly, it depends, depends, not sure, dont know, i dunno, dunno, partly, partially, i guess,
      i suppose, anonymous, anonymously, dont care, up to you, either way, kinda, sort of, yes and no, yes or no, let me think
    `,
    limit: `
      hvis, såfremt, forudsat, under forudsætning, på betingelse af, på den betingelse, betinget, medmindre, med mindre, undtagen,
      bortset fra, dog ikke, kun, så længe, bare ikke, blot ikke, uden (mit|at|navn|min|mine), without (my|name|asking|any name),
      indtil, ikke før, først når, når bare, bare I (ikke|lover|husker|sørger|passer|lader|retter|fjerner|sletter|holder|undlader|udelader|undgår|venter), if, unless, except, provided, providing, as long as, on condition,
      on the condition, only, until, apart from, other than, just not, once
    `,
    turn: `
      først, first, vente, venter, vente med, wait, waiting, senere, i morgen, imorgen, i overmorgen, om lidt, om et øjeblik, i aften, i næste uge, næste uge, til sommer, en anden dag,
      på (mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag), når, efter, inden, mens, så snart, endnu, mangler, på nær, minus, ud over,
      lige et øjeblik, later, tomorrow, tonight, soon, next (week|month), another day, on (monday|tuesday|wednesday|thursday|friday),
      when, after, before, while, as soon as, missing, minus, hang on, hvem, hvad, hvor, hvornår, hvordan, hvorfor, hvilke, hvilken,
      hvilket, who, what, where, how, which, why
    `,
    but: 'men, dog, omvendt, på den anden side, but, though, however, although, except that',
    rather: `
      (jeg|vi) (mener|mente), nej vent, vent, jeg skrev forkert, undskyld, altså, snarere, i mean, i meant, sorry, wait, actually,
      or rather, rettelse, correction, jo forresten, eller jo, eller rettere, ombestemt, fortrød
    `,
    yes: `
      lad gå, så lad gå, lad det gå, hjertens gerne, af hjertet gerne, sådan er det, sådan skal det være, det er (jo|) meningen, thatll do, that will do, top, toppen, nikker, send (du|I) (bare|endelig), efter bogen,
      fyr løs, bare fyr løs, sæt i gang, sæt bare i gang, i gang med det, klø på, klø bare på, ja endelig, grønt lys, giver grønt lys, green light, ship it, fire away, roger,
      bekræftes, spot on, bingo, lige i øjet, lige præcis, præcis, exactly, precisely, bullseye, nailed it, jov, jovel, jops, jeh, jæp, japs, jamænd, jaok, jarh, jår, jaer da, ja da, javist da, jaja da,
      så gør vi det, lad os gøre det, gør endelig det, som det skal være, som det skal, ud som det skal, intet at (rette|tilføje|ændre|indvende|bemærke), ingen (rettelser|bemærkninger|ændringer|kommentarer til det|tilføjelser),
      ikke noget at (rette|tilføje|ændre|indvende|bemærke|udsætte), har ikke noget at (tilføje|rette|indvende), nothing to (add|change|correct|fix), no (changes|corrections|comments|remarks), jeg er på,
      du har mit ja, I har mit ja, mit ja, tag det bare, det er et ja, thats a yes, its a yes, a yes from me, det er en aftale, aftale, deal, works for me, suits me, fine w me, go on then, go on, off you go, off it goes,
      hvad ellers, hvad ellers da, what else, why wouldnt i, (I|du) roligt, jo da, javist, jovist, javel, jo jo, jojo, jatak, jaer, jerp, yas, yass, kom an, (så|) siger vi det, go right ahead, for sure,
      sure thing, jep jep, yep yep, ka (i|du) tro, ja, jah, jaa, jaja, ja ja, jada, jaeh, jae, jo, joh, joo, jow, jau, jaow, jep,
      jepper, jeps, jup, jups, japs, yep, yup, yepp, yeah, yea, ya, yah, yes, yess, yessir, aye, jamen ja, ja tak, jo tak, ja klart,
      uden tvivl, uden problemer, uden videre, uden (tøven|betænkeligheder), i den grad, gu gør det, det kan (du|I) (tro|bande på),
      det kan du bande på, kan du tro, hvorfor ikke, hvorfor skulle (I|du|jeg|vi) ikke, det skulle jeg mene, mon ikke det er i orden,
      gør ikke noget, det gør ikke noget, gør ingenting, gør intet, det gør ikke spor, siger ikke nej, ikke siger nej, ikke sige nej,
      takker ikke nej, kan ikke sige nej, kun godt, kun en god ide, fyr den af, kør bare, kør på, bare kør, gør (I|du) bare,
      det gør (I|du) bare, bare gør det, værsgo, vær så god, velkommen til, velkommen, velkomne, afsted, af sted, afsted med (den|det),
      send (den|det) (bare|nu|afsted|), send bare, bare send (den|det|), indsend, det skal (I|du) have lov til, min velsignelse,
      tiltrædes, by all means, go ahead, go for it, please do, no problem, no problems, no worries, no prob, np, no objections, why not,
      you bet, affirmative, right on, yes please, feel free, be my guest, fine by me, fine with me, good to go, more than happy,
      lets do it, lets go, with pleasure, med glæde, med fornøjelse, med kyshånd, fornøjelse, tommel op, thumbs up
    `,
    sure: `
      offentliggør (det|bare|gerne|det bare|det gerne), publish it,       selvfølgelig, selfølgelig, selvf, sf, naturligvis, naturligt nok, klart, sagtens, absolut, bestemt, helt sikkert, hel sikkert,
      helt bestemt, helt klart, helt enig, kør, gør det, gør det bare, send, har min tilladelse, (jeg|vi) accepterer, accepteret,
      accepterer, godkendt, godkender, godkender det, bekræfter, bekræftet, bekræft, samtykker, giver (mit|) samtykke, samtykke givet,
      tilladelse givet, ok, okay, okey, oki, okej, okidoki, oks, k, sure, surely, of course, ofc, obviously, certainly, definitely,
      definately, absolutely, totally, indeed, naturally, gladly, do it, do so, alright, all right, i consent, i agree, we agree,
      agreed, agree, i accept, accept, i confirm, confirm, confirmed, approved, granted, permission granted, send it, submit, submit it,
      you may, you can, happy to
    `,
    decline: `
      (nah|no|nej|næh|) im (good|fine), nej tak, nejtak, ellers tak, ellers (mange|tusind) tak, (næ|næh|nej) (ellers|) tak, no thanks,
      no thank you, nej (mange|tusind) tak, thanks but no thanks, tak men nej tak
    `,
    no: `
      (det|) tror jeg ikke, (jeg|) tror (jeg|) ikke, lade være, holde (jer|sig|det|dig) (fra|udenfor|ude),
      hold (jer|det|mit navn) (fra|udenfor|ude|væk), keep it (private|to myself|out), private, privat, keep (to myself|quiet),
      forget it, (det|den) (må|kan|skal) (godt |lige |)vente, it can wait, that can wait, can wait, det venter vi med, (nej |)vent med (det|at sende|at sende det|), nej vent med, ikke før (i morgen|imorgen|i overmorgen|i aften|næste uge|i næste uge|om lidt|senere|på (mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)|efter ferien), not (until|before|till) (tomorrow|next week|later|monday|tuesday|wednesday|thursday|friday|tonight), (id|i would|would) prefer (if|that) (you|it) (didnt|wasnt|isnt|werent|not), (jeg|vi|) ser helst (at|) (I|det|den|du) (ikke|lader), hellere ikke, naj, naj tak, næj, nøj nej, nææh, nehej, nej for, det er et nej, thats a no, its a no, a no from me, mit nej, holdt, hold your horses, hold up, hold it, hold fire, hold off, whoa, ikke sådan, ikke så hurtigt, not so fast, not just yet, not quite yet, not quite, not ready, ikke klar, er ikke (klar|færdig), lad vær, la vær, la være, lad nu være, nej, nejj, nææ, næh, næ, naeh, nah, nejda, niks, niksen, nix, nixen, nixum, nope, nop, no, noo, nay, naw, no way, nein,
      niet, nada, på ingen måde, under ingen omstændigheder, aldrig, aldrig i livet, ikke tale om, ikke på vilkår, overhovedet ikke,
      slet ikke, helst ikke, ikke helst, ikke rigtig, ikke rigtigt, ikke endnu, ikke nu, ikke lige nu, ikke i dag, ikke umiddelbart,
      ikke specielt, ikke særlig, ikke gerne, glem det, det kan (du|I) godt glemme, det kan (du|I) (glemme|lige glemme), kan du glemme,
      drop det, frabeder, frabedes, frabeder mig, afslår, afviser, afvises, afslag, takker nej, siger nej, sige nej, (jeg|vi) nægter,
      nægter, forbyder, modsætter mig, stop, vent lidt, vent, må (I|du) ikke, lad være, helst fri, helst være fri, være fri, slippe for,
      send (det|den|forslaget|mit forslag) ikke, (nej|no) (vent|wait) (lidt|lige|et øjeblik|a bit|a moment), gider ikke, not really, rather not, id rather not, id rather you didnt, rather you didnt, prefer not, prefer not to, not at all,
      not yet, not now, please dont, no chance, never, never ever, by no means, under no circumstances, absolutely not, certainly not,
      definitely not, of course not, i object, i refuse, refuse, decline, i decline, disagree, denied, negative, not a chance,
      i dont think so, dont think so, rather you did not, id rather you did not, thumbs down, hold on, tommel ned
    `,
    harm: `
      problem, problemer, problemet, imod, i mod, indvending, indvendinger, indvende, skade, skader, skadet, betænkelighed,
      betænkeligheder, bekymring, bekymringer, hindring, ulempe, ulemper, generer, gener, forstyrrer, der mangler (noget|lidt|en ting|stadig noget), something is missing, somethings missing, galt, gal, somethings off, something is off, is off, seems off, looks off, mistake, mistakes, error, errors, typo, typos, stavefejl, slåfejl, tastefejl, skævt, smuttet, against, objection, objections,
      harm, hurt, hurts, mind, concern, concerns, bother, bothers, issue, issues, forkert, wrong, incorrect, fejl, nødig, ked af, træls,
      false
    `,
    agree: `
      gerne, godt, god, fint, fin, fine, rigtig fin, fedt, flot, klar, parat, ready, på plads, med det hele, super, perfekt, glimrende, udmærket, enig, i orden, iorden, okay med mig, orden, lyder godt,
      ser godt ud, ser fint ud, ser rigtigt ud, det er rigtigt, korrekt, rigtigt, stemmer, passer, det passer, helt fint, gode med,
      med på, tilfreds, enige, må, kan, ka, ku, kunne, vil, vil gerne, skal, ønsker, ønsker det, har lyst, gør, bør, kom, meget gerne, yderst gerne,
      hellere end gerne, fine, good, great, perfect, looks good, sounds good, thats right, right, correct, happy, i do, we do,
      would like, would love, id like, id love, can, may, could, want, allowed, acceptable, accepted, welcome, god ide, glad for,
      gå med til, min tilladelse, fuld tilladelse, min fulde tilladelse, ahead, tilladt, lov, acceptabelt, okay
    `,
    not: `
      nothing, ingenting, uden, without, ikke, ikk, ik, ikkje, ingen, intet, ikke lov, hverken, ej, not, isnt, dont, do not, doesnt,
      cant, cannot, wont, wouldnt, shouldnt, mustnt, arent, may not
    `,
    filler: `
      lyder, sounds, synes, gå, go, se, see, tak, mange tak, tusind tak, det, den, da, for min skyld, for mit vedkommende, mig, jeg, vi,
      os, I, du, man, så, nu, lige, bare, jo da, sgu, fandme, søreme, skam, vel, nok, her, altid, endelig, alle, alt, please, thanks,
      thank you, thank you very much, that, this, it, is, are, you, me, we, us, im, thats, its, with, the, to, for, by, from, my, side,
      be, would, do, have, has, of, a, very, much, er, har, med, ved, at, på, i, og, om, hvad mig angår, herfra, offentliggøre,
      offentliggøres, offentliggørelse, offentliggør, offentliggør gerne, publicer, publiceres, publish, print, post, published, publication, navn, navnet, mit navn, name, my name, forslag, forslaget,
      forslaget op, proposal, my proposal, hjemmesiden, svar, svaret, sende, indsende, indsender, indsendes, sender, submitted, sent, afsendes, sendes, vise, vises, vist, bruge, bruges, use,
      used, using, show, shown, dele, deles, share, shared, kære, venner, hr, mand, helt, meget, rigtig, virkelig, særdeles, så absolut,
      så sandelig, tilladelse, permission, samtykke, consent, lide, skrive, kontakte, contact, mene, noget, nogen, something, anything,
      stå, stå frem, offentligt, public, publicly, all, everything, hele, gøre, done, doing, let, få, lade, også, too, also, well, oh,
      åh, nå, øh, hmm, hm, ah, jamen, haps, virkeligt, dette, denne, deling, away, altsammen, allesammen, alt sammen, hjælpen, for hjælpen, hjælp, for your help, help, det hele, rigtige, dejligt, dejlig, herligt, flot, god dag,
      nettet, på nettet, hjemmeside, hjemmesiden, jeres hjemmeside, website, the website, online, nice, lovely, excellent, brilliant,
      awesome, everyone, look, looks, ser, ud, ser ud, pænt, snart, vær, sød, sød at, venlig, både, and, viser, bruger, deler, oplysninger, oplysningerne, information, korrekte, hermed, hilsen, venlig hilsen, læst, read, færdig, done, forstået, understood, kom i gang, i gang, bestemme, bestemmer, started, get started, med navn, mit fulde navn,
      for fanden, for pokker, for søren, for dælen, for hulen, for katten, for satan, sgu da, fandeme, sateme, saftsuseme, gud, gudskelov, skat, makker, kammerat, mate, buddy, pal, folkens, I to, lige som det er, koordinatoren, til koordinatoren, the coordinator, to the coordinator, teksten, tekst, hej
    `,
  },
  isFunctionWord,
);
