import { isFunctionWord } from './function-words.js';
import { phraseTable } from './phrases.js';

/**
 * What the words of a command stand for. A command is read from which of these a message holds, so that the order of the words and
 * what courtesy stands around them do not matter.
 */
export type Concept =
  | 'help'
  | 'helping'
  | 'confused'
  | 'restart'
  | 'cancel'
  | 'summary'
  | 'skip'
  | 'pause'
  | 'resume'
  | 'send'
  | 'unknown'
  | 'hello'
  | 'thanks'
  | 'change'
  | 'wrong'
  | 'return'
  | 'back'
  | 'later'
  | 'rest'
  | 'keep'
  | 'leave'
  | 'talk'
  | 'person'
  | 'somebody'
  | 'forget'
  | 'delete'
  | 'everything'
  | 'again'
  | 'question'
  | 'show'
  | 'speak'
  | 'danish'
  | 'english'
  | 'know'
  | 'not'
  | 'affirm'
  | 'jump'
  | 'over'
  | 'reply'
  | 'must'
  | 'go'
  | 'make'
  | 'anew'
  | 'new'
  | 'what'
  | 'grasp'
  | 'human'
  | 'settled'
  | 'right'
  | 'call'
  | 'filler';

/** The words of commands in both languages; a word not listed is content. */
export const concepts = phraseTable<Concept>(
  {
    help: `
      hjælp, hjælp mig, (kan|vil|kunne|gider|må) (du|I|nogen) (godt|lige|ikke|) hjælpe, hjælpe mig, hjælper mig, brug for hjælp, hlp,
      hjlp, help me, hepl, (some|any|more|need|want|get|for) help, (can|could|will|would) (you|someone|somebody|anyone) (please|) help,
      please help, vejledning, forklar, forklare,
      forklaring, forklares, uddyb, uddybe, uddybning, eksempel, eksempler, et eksempel, for eksempel, fx hvad, explain, elaborate,
      clarify, example, examples, guidance, instructions, hint, et hint, vink, hvad mener (du|I), hvad betyder (det|spørgsmålet|dette|),
      hvad menes (der|), hvad går (det|spørgsmålet) ud på, hvad er det (I|du) (spørger om|vil vide|mener|vil have),
      hvad (skal|kan|bør) (jeg|vi|der|man) (skrive|svare|sige|gøre|stå|skrives) (her|),
      hvad (skriver|svarer|gør|siger) (jeg|man|vi) (her|), hvordan (skal|kan) (jeg|man) svare,
      hvordan (gør|svarer|virker) (jeg|man|det|dette) (her|), hvad vil (I|du) (vide|have), hvad kan (du|jeg) (gøre|hjælpe med),
      hvad spørger (I|du) om, hvad er meningen (med|), what is meant by, what do you mean (by|), what does (that|this|it) mean,
      what (should|do|can|must) i (write|say|answer|put|do|type) (here|), what am i supposed to (write|answer|say|do|put|type),
      how do i answer (this|that|), what do you want (to know|), what are you asking, what can you do, how does this work,
      how do i do this, hvordan fungerer det (her|), hvad mener man
    `,
    helping: 'hjælpe, hjælper, help',
    confused: `
      (jeg|) forstår ikke, (jeg|) fatter ikke, fatter det ikke, forstår (det|dig|spørgsmålet|jer) ikke, forstår ikke (spørgsmålet|hvad),
      (jeg|) (er|) lost, kan ikke finde ud af (det|), kan du sige det på en anden måde, er i tvivl om (hvad|hvordan),
      i tvivl om hvad jeg skal, i tvivl om hvordan, i dont understand, dont understand, do not understand, dont get it,
      i dont get (it|this), dont follow, im confused, confused, confusing, im lost, im stuck, stuck, jeg sidder fast, sidder fast,
      går i stå, gået i stå, er på herrens mark, forvirret, forvirrende, volapyk, hva, hvad for noget,
      not sure what (to write|to say|to answer|you mean), unsure what to write
    `,
    restart: `
      forfra, start forfra, begynd forfra, start helt forfra, helt forfra, om igen,
      fra (begyndelsen|starten|scratch|bunden|en ende af|ny|ende til anden), på ny, på en frisk, ny start, nulstil, nulstille, reset,
      restart, start over, start again, begin again, start afresh, start anew, from scratch, from the (beginning|start|top),
      start fresh, over again, vi starter igen, start igen, begynd igen, starte igen, begynde igen, ryd alt, ny besvarelse, tavlen ren,
      clear everything, clear all, new proposal, nyt forslag
    `,
    cancel: `
      stopper, stoppe, orker ikke, orker ikke mere, træt af det, træt af det her, magter ikke (det|mere), magter ikke,
      dont want to do this, dont want to (continue|go on|do this) (anymore|any more|),
      do not want to (continue|go on|do this) (anymore|any more|), tired of this, no longer want to, annuller, annullere, annulér,
      annulere, anuller, afbryd, afbryde, afslut, afslutte, slut, luk, cancel, cancle, quit, exit, abort, stop, stopp, hold op,
      drop det, droppe det, dropper det, drop (det hele|alt), dropper (det hele|alt), droppe det hele, opgiv, opgiver, giver op,
      give up, i give up, giving up, gider ikke (mere|længere|det her|), jeg gider ikke, fortryder det hele, fortrudt det hele,
      fortrudt, vil ikke (mere|være med|alligevel|længere), vil ikke være med (alligevel|mere|længere),
      har (ombestemt mig|skiftet mening), ombestemt mig, træk (mit svar|mit forslag|forslaget|det) tilbage,
      trække (mit svar|mit forslag|forslaget|det) tilbage, trækker (mit svar|mit forslag|forslaget|det) tilbage,
      changed my mind, forget about it, forget (it|this), withdraw, call it off, done with this, no longer want, stop this,
      glem det, skrot det, skrotter det
    `,
    summary: `
      where did we get to, where had we got to, how far did we get, what is still missing, what remains, hvad mangler der,
      hvor langt er der igen, langt igen, status, overblik, oversigt, opsummer, opsummering, opsummere, sammenfatning, sammenfat,
      resumé af, et resumé, et resume, resuméet, summary, summarise, summarize, overview, progress, recap, sum up,
      hvor langt (er|kom|nåede) (vi|jeg|du) (nu|), hvor langt (er vi|er jeg) (nået|kommet),
      hvor (er vi|er jeg|var vi|kom vi til|kom vi fra|nåede vi) (henne|nu|nået|nået til|),
      hvor meget (mangler|er der tilbage|har vi) (vi|jeg|der|), hvad mangler (vi|jeg|der|nu),
      hvor mange spørgsmål (er der|mangler|mangler der|har vi) (tilbage|endnu|),
      hvad (har|er) (jeg|vi|der) (svaret|skrevet|sagt|udfyldt|fået skrevet|noteret|nået), hvad har du (noteret|skrevet|forstået|fået),
      hvad er der (svaret|skrevet|tilbage), hvad står der (nu|indtil nu),
      how far (are we|am i|along are we|have i got|have we got|along), where are we, where am i, where were we, how much is left,
      how many (questions|are) (left|to go|remain), whats left, what is left, whats missing, what is missing,
      what have i (answered|written|said|given|filled in|entered|told you), what have we (got|covered|done), what do you have so far,
      what did i (write|answer|say|put), indtil nu, indtil videre, hidtil, so far, until now, up to now, thus far, mangler der meget, er der langt igen, er vi snart færdige,
      are we nearly done, are we done, are we there yet, nearly done, almost done, hvor lang tid (er der|) (tilbage|igen),
      hvor langt igen, how many (questions|) (are|) (left|remaining|remain), questions are left, are left, questions left,
      mit forslag indtil nu
    `,
    skip: `
      spring, spring over, spring (det|den|dette) over, springe over, springer over, springer (vi|jeg) over,
      spring (spørgsmålet|dette spørgsmål|det her|det her spørgsmål) over, (det|den) springer (vi|jeg) over, hop over,
      hop (det|den) over, hopper over, (det|den) hopper (vi|jeg) over, skip, skip (it|this|that), skipper, skippe, skip this one,
      skip (this|that) question, pass, pas, jeg melder pas, passer på den, melder pas, næste, next, næste spørgsmål, det næste,
      next question, next one, next please, move on, lets move on, moving on, videre, videre til næste, videre til det næste, gå videre,
      gå videre til næste, vi går videre, lad os gå videre, gå til næste, jump over, leave (it|this|that) (blank|empty|out),
      lad (den|det|feltet) (stå|være) (tom|tomt|blank|), lad stå tomt, ingen kommentar, ingen kommentarer, no comment, intet at tilføje,
      vil ikke svare (på det|), ønsker ikke at svare (på det|), ønsker ikke at oplyse (det|), vil (helst|) ikke (oplyse|sige) det,
      vil helst ikke svare, svarer ikke på det, svarer ikke, det svarer jeg ikke på, rather not (say|answer),
      prefer not to (say|answer), id rather not (say|answer), n a, irrelevant, ikke relevant, not relevant, not applicable,
      ikke aktuelt, (det|den) (udelader|undlader|dropper|skipper|sparer|springer) (jeg|vi), udelad, undlader at svare, undlader, undlad, ignore this, ignorer, drop spørgsmålet,
      drop det spørgsmål, intet svar, no answer, fortsæt uden,
      (det er|det kan være|det er da|) (lige meget|ligemeget), (det er|det er mig|) (ligegyldigt|fuldstændig ligegyldigt|ret ligegyldigt|helt ligegyldigt),
      det kan være (det|mig det) samme, (jeg er|er|) (fuldstændig|helt|ret|sgu|) ligeglad, pyt, pyt (med|) det, skidt (med|) det, skidt pyt,
      never mind, nevermind, whatever, (doesnt|does not|dont) matter, (dont|do not) (care|mind), makes no difference, couldnt care less, no matter
    `,
    pause: `
      (må|skal|bliver nødt til at) stoppe (her|nu), (have|need|got) to stop (here|now|there), stopper her for nu, pause, en pause, holde pause, hold pause, holder pause, tage en pause, tager en pause, pauser, pausere, pause det, paus,
      take a break, break, vent (lidt|lige lidt|et øjeblik|lige|nu lige|en smule), lige et øjeblik, øjeblik, hold on, hang on, wait (a bit|a moment|a sec|a little), time out, timeout, have to go, got to go, gotta go, need to go, må løbe, skal løbe, må smutte, skal smutte,
      bliver nødt til at (gå|smutte|løbe|stoppe), er nødt til at (gå|smutte|løbe|stoppe), jeg smutter (nu|), skal (af sted|afsted), brb,
      be right back, (jeg|vi) skal til møde, to be continued, tages op igen, gem og luk, save and (close|exit|quit),
      gem og (afslut|luk|stop), godnat, good night, farvel, goodbye, bye, vi ses, ses, on hold
    `,
    resume: `
      kør videre, køre videre, kører videre, fortsæt, fortsætte, fortsætter, forsæt, genoptag, genoptage, genoptager, continue, resume, lets continue, go on, carry on,
      keep going, proceed, jeg er (her|tilbage) igen, er tilbage igen, jeg er tilbage, er tilbage nu, vi er tilbage, så er jeg (her|tilbage) (igen|), så er vi (her|tilbage) (igen|),
      nu er jeg (her|tilbage) (igen|), im back, i am back, back again, back now, here again, lad os (komme videre|fortsætte), kom videre,
      komme videre, frem, nej frem, frem igen, gå frem, fremad, forwards, go forward, videre hvor vi slap, hvor vi slap, hvor jeg slap, hvor vi kom fra, where (we|i) left off, pick up where, klar igen,
      ready again, ready to continue, klar til at fortsætte
    `,
    send: `
      send, (så|) sender (vi|jeg) (det|den|), jeg sender (det|den), vi sender (det|den), send det, send den, send forslaget,
      send mit forslag, send det (hele|ind|afsted|af sted|nu|bare), send den (ind|afsted|af sted|nu|bare), sende, sende det,
      sende det ind, sendt, indsend, indsende, indsend det, indsend forslaget, indsender, indsendes, afsend, afsende, afsend det,
      sende forslaget, sende mit forslag, aflever, aflevere, aflever det, aflever forslaget, fremsend, fyr den af, afsted med (det|den),
      af sted med (det|den), submit, submit it, submit the proposal, submit my proposal, submit now, send it, send it (in|off|now|away),
      send (the|my) proposal, send in, hand it in, send away, ready to (send|submit), klar til at (sende|indsende|blive sendt),
      klar til afsendelse
    `,
    unknown: `
      ved ikke, (jeg|vi) ved ikke, ved (jeg|vi) ikke, det ved (jeg|vi) ikke, ved det ikke, (det|den) ved jeg ikke (noget om|),
      aner (det|) ikke, aner ikke, ingen anelse, har ingen anelse, ikke anelse, ingen ide, har ingen ide, ikke nogen ide,
      ide har jeg ikke, ikke sikker, er ikke sikker, usikker, uvist, uklart, uafklaret, ubestemt, ukendt,
      ikke (besluttet|bestemt|afklaret|fastlagt|aftalt|afgjort|på plads|klar|klart),
      ikke (endeligt|helt) (besluttet|afklaret|fastlagt|på plads), er ikke (besluttet|bestemt|afklaret|fastlagt|aftalt|afgjort),
      har ikke (besluttet|bestemt|afklaret|fastlagt|taget stilling|tænkt over det|fundet ud af det), ikke taget stilling (til det|),
      ikke fundet ud af (det|), ikke til at sige, ikke til at vide, det er ikke til at sige, svært at sige, vanskeligt at sige,
      kan ikke sige det, kan jeg ikke sige, kan ikke svare på (det|), det kan jeg ikke (svare på|sige), det må tiden vise,
      det må vi se på, det finder vi ud af, det vides ikke, vides ikke, vides endnu ikke,
      det har jeg ikke (styr på|forstand på|overblik over|tal på), har ikke styr på det, har jeg ikke styr på, har ikke forstand på det,
      det er for tidligt at sige, for tidligt at sige, jeg er i tvivl, er i tvivl, i tvivl, tvivler, måske, tja, dont know, i dont know,
      we dont know, do not know, dont know yet, no idea, i have no idea, no clue, havent a clue, not a clue, havent got a clue,
      not sure, im not sure, unsure, uncertain, undecided, not decided, havent decided, hasnt been decided, has not been decided,
      isnt decided, not yet decided, to be decided, to be determined, tbd, tba, dunno, i dunno, idk, beats me, who knows, hard to say,
      cant say, cannot say, cant tell, unknown, no opinion, not known, not settled, unclear, your guess is as good as mine, gud ved,
      hvem ved, det ved ingen, ingen ved det, det ma guderne vide, må guderne vide, pas på den
    `,
    hello: `
      hej, hejsa, hey, hi, hello, halløj, hallo, heja, heisa, godmorgen, god morgen, goddag, god dag, godaften, god aften, dav, davs,
      mojn, good morning, good afternoon, good evening, greetings, hiya, hej hej, hi there, hello there, hejhej, er du der,
      anybody there
    `,
    thanks: `
      tak, mange tak, tusind tak, tusinde tak, tak for det, tak for hjælpen, tak skal du have, tak skal I have, takker, tak for svaret,
      takket, thanks, thank you, thank you (very|so) much, thanks (a lot|so much|for that|for your help|for the help), many thanks,
      cheers, thx, ty, super tak, perfekt tak, det var venligt, tak for info, appreciate it, much appreciated
    `,
    change: `
      ændre, ændr, ændrer, ændres, ændret, ændring, ændringer, lave om, lav om, laver om, lave (det|den|dem) om, rette, ret, retter,
      rettes, rettet, rettelse, rettelser, korriger, korrigere, korrektion, skifte, skift, skifter, redigere, rediger, redigér,
      opdatere, opdater, opdatér, udskifte, udskift, omformulere, omformuler, omskrive, omskriv, skrive om, (jeg|vi) (glemte|har glemt), (i|we) forgot, revidere, tilføje, tilføj,
      skrive (noget|) andet, erstatte, erstat, justere, justér, juster, change, changing, edit, correct, correction, fix, update,
      modify, amend, revise, alter, replace, rewrite, rephrase, adjust, add to, redo, lave en rettelse, make a correction
    `,
    wrong: `
      forkert, forkerte, fejl, en fejl, galt, tastefejl, slåfejl, stavefejl, skrev forkert, skrevet forkert, tastet forkert,
      tastede forkert, tog fejl, taget fejl, kom til at skrive, wrong, mistake, a mistake, mistyped, typo, error, incorrect, misspelled,
      messed up, ikke rigtig, ikke rigtigt, ikke korrekt, passer ikke, stemmer ikke, er ikke rigtig, isnt right, not right, not correct,
      kludder, skrev galt, byttet om, misforstået, misforstod, misforstår, misunderstood, misunderstand, misunderstanding
    `,
    return: `
      tilbage til, gå tilbage til, spol tilbage til, hop tilbage til, springe tilbage til, spring tilbage til, vend tilbage til,
      vende tilbage til, back to, go back to, return to, jump back to, gense, genbesøge, revisit
    `,
    back: `
      tilbage, gå tilbage, tilbage igen, spol tilbage, spole tilbage, hop tilbage, spring tilbage,
      et (trin|skridt|spørgsmål|hak|step|felt) tilbage, ét (trin|skridt|spørgsmål) tilbage, forrige, forrige (spørgsmål|trin|side),
      det forrige, det forrige spørgsmål, foregående, foregående spørgsmål, back, go back, going back, step back, a step back,
      one (step|back|question back), previous, previous (question|one|step), the previous question, prior question, backwards, baglæns,
      sidste spørgsmål igen, last question again, fortryd, fortryde, fortryd sidste, (fortryd|fortryder) det sidste, undo,
      undo (that|last|the last one|it), det før, spørgsmålet før, the one before, the question before
    `,
    later: `
      senere, en anden dag, en anden gang, anden gang, på et senere tidspunkt, senere på (dagen|ugen|aftenen), i morgen, imorgen,
      i overmorgen, i aften, i eftermiddag, i næste uge, næste uge, på (mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag),
      i weekenden, efter (frokost|ferien|weekenden|mødet|middag|arbejde|aftensmad), om lidt,
      om (en|et par|to) (time|timer|dage|dag|uge|uger|minutter), om en (halv|times) (time|tid), lidt senere,
      når jeg (får tid|kommer hjem|har tid|er hjemme), når (vi|jeg) har (talt|snakket) med, later, another (day|time), some other time,
      tomorrow, tonight, this evening, next week, on (monday|tuesday|wednesday|thursday|friday|saturday|sunday),
      after (lunch|dinner|work|the weekend|the meeting), in (an hour|a minute|a bit|a while|a few minutes|a few days),
      when i (get home|have time), this afternoon, at a later time, for i dag, for today, for nu, for now, for tonight, i dag, today
    `,
    rest: 'resten, det sidste, det øvrige, det der mangler, the rest, rest, remaining, remainder, the remaining',
    keep: 'gem, gemme, gemmer, gemmes, gemt, save, saving, saved, kladde, udkast, draft',
    leave: `
      vente, venter, wait, finish (it|this|the rest|up), lukke, lukker, forlade, stopping, leave, leaving, close, vender tilbage,
      vende tilbage, komme tilbage, kommer tilbage, come back, coming back, come back to it, return, returning, vender, kigger tilbage,
      er tilbage, be back, ill be back, finish this, færdiggøre, færdiggør, gøre færdig, gøre det færdigt, gør det færdigt,
      gør den færdig, skrive videre, skriver videre, arbejde videre, arbejder videre, tage fat, tager fat, tager, tage, tager den, do,
      do it, finishing, pick up, picking up, pick it up
    `,
    talk: `
      get me, give me, stil, stille, tale, taler, talt, tal, snakke, snakker, snak, ringe, ringe til, ringe op, ring, ringer, kontakte,
      kontakt, kontakter, få fat i, få fat på, fat i, fat på, fanger, fange, skrive til, maile, skrive med, møde, stillet om, stille om,
      stille videre, stil videre, viderestillet, viderestil, omstilling, i forbindelse med, kontaktoplysninger, kontaktinfo,
      kontaktperson, talk, speak, call, phone, contact, reach, get hold of, get in touch with, get in touch, in touch with, connect me,
      transfer me, put me through, chat with, write to, spørge, spørge til råds, ask, henvende mig, henvender mig, henvende
    `,
    person: `
      menneske, mennesket, et menneske, et rigtigt menneske, rigtigt menneske, levende menneske, et levende menneske, rigtig person,
      en rigtig person, person, personen, en person, medarbejder, medarbejderen, en medarbejder, en ansat, ansat, sagsbehandler,
      sagsbehandleren, en sagsbehandler, koordinator, koordinatoren, kontaktperson, kontaktpersonen, en fra (styrelsen|jer),
      nogen (hos jer|fra jer), nogen i styrelsen, en der ved noget, support, supporten, kundeservice, telefonisk, human, a human,
      human being, a human being, real person, a real person, real human, a real human, someone real, an actual person, actual person,
      actual human, an agent, operator, representative, a representative, the coordinator, coordinator, case officer, a case officer,
      customer service, living person, en af jer, en hos jer, en voksen, kødmenneske, af kød og blod, en af kød og blod, of flesh and blood, flesh and blood
    `,
    somebody: `
      nogen, hvem, mennesker, styrelsen, en ansvarlig, den ansvarlige, ansvarlige, en kollega, someone, somebody, anyone, anybody, who,
      whom, agent, employee, a colleague, staff
    `,
    forget: `
      glem, glemme, forget, drop, droppe, ignorer, se bort fra
    `,
    delete: `
      slet, slette, sletter, slettes, slettet, fjern, fjerne, fjerner, fjernes, fjernet, delete, deleted, remove, removed, erase, discard,
      scrap, skrot, skrotte, skrotter, smid, smide, smider, væk, stryg, stryge, streg, kassér, kassere, kasserer, scratch, throw, clear, away
    `,
    everything: `
      det hele, svarene, alle svar, alle mine svar, alle svarene, udkastet, hvad jeg har (skrevet|svaret|sagt), hvad vi har,
      det jeg har skrevet, (all|the|those) answers, the draft, what i have, what ive (written|said|answered|told you), what i wrote, what we have, alt,
      alting, alle, alt sammen, hele (forslaget|svaret|besvarelsen|lortet|molevitten|skidtet), everything, all, it all, all of it,
      the whole thing, the lot, hele, mine svar, mit forslag, forslaget, mine oplysninger, besvarelsen,
      min besvarelse, kladden, my answers, my proposal, the proposal, this conversation, samtalen, chatten, the chat
    `,
    again: 'igen, again, om, once more, en gang til, engang til',
    question: `
      spørgsmål, spørgsmålet, spørgsmålene, dette spørgsmål, det her spørgsmål, question, questions, the question, this question,
      this one, punkt, punktet, trin, step, felt, feltet, svaret, answer, the answer
    `,
    show: `
      vis, vise, viser, se, læs, læse, læs op, læs højt, gentag, gentage, show, display, view, read, see, repeat, list, gennemgå, print
    `,
    speak: `
      sprog, sproget, language, languages, skrive, skriver, skifte til, skift til, switch, switch to, change to, speak, speaking, write,
      talk, oversæt, oversætte, translate, translated, version, versionen, over til, slå over, forsætte på, køre, kør, i prefer,
      foretrækker, foretrækkes, prefer, hellere, rather, understand, instead
    `,
    danish: 'dansk, danish, på dansk, in danish, rigsdansk, dannsk',
    english: 'engelsk, english, på engelsk, in english, engelks, englsh',
    know: 'ved, vide, vidste, aner, anelse, klar over, know, knows, known, clue',
    not: 'ikke, ikk, ik, ingen, not, dont, cannot, cant, didnt',
    affirm: 'ja, nej, jo, næh, næ, jep, yes, no, yep, nope, gerne, please',
    human: `
      ringe (til|) jer, (få|) fat i jer, kontakte jer, kontakt jer, ringe jer op, skrive til jer, tale med jer, snakke med jer,
      ring mig op, ring til mig, call you, contact you, reach you, talk to you, speak to you, call me, call me back,
      en (man|jeg|vi) kan (ringe til|tale med|snakke med|kontakte|skrive til),
      nogen (man|jeg|vi) kan (ringe til|tale med|snakke med|kontakte|skrive til), telefonnummer (jeg|man|vi) kan ringe til,
      number i can call, someone i can (call|talk to|speak to|contact|ask), somebody i can (call|talk to|speak to|contact|ask)
    `,
    what: 'hvad, hva, what, hvordan, hvorledes, how',
    grasp: 'forstår, forstå, forstod, fatter, fatte, begriber, kapere, understand, get it, follow, comprehend',
    settled: `
      besluttet, beslutte, bestemt, afklaret, afgjort, fastlagt, aftalt, enige, enig, på plads, fundet ud af, taget stilling, decided,
      settled, determined, agreed, fixed, finalised, clear
    `,
    right: 'rigtige, rette, korrekte, right, correct, rigtig, korrekt',
    call: 'kald, kalde, kalder, call, name, døb',
    jump: 'spring, springe, springer, springes, hop, hoppe, hopper, sprang, udelade, udelader, leap, jump, skipping',
    over: 'over, forbi, past',
    reply: 'svare, svarer, besvare, besvarer, oplyse, oplyser, sige, siger, fortælle, answer, say, tell, reply, disclose',
    must: 'nødt, må, skal, bør, have to, has to, need to, needs to, got to, gotta, must, bliver nødt, er nødt',
    go: 'gå, gåre, smutte, smutter, løbe, løber, stikke, skride, hente, go, leave, run, dash, af sted, hjem',
    make: 'lave, lav, laver, laves, lavet, lavede, make, made, gøre, gør',
    anew: 'om, anderledes, på ny, igen, differently, over again',
    new: 'ny, nyt, nye, anden, andet, new, another, different, other',
    filler: `
      ikke ret, ret (meget|mange|lidt|få|ofte|sjældent), er ret, passer ikke (ind|sammen|helt ind|godt ind|rigtig ind), fortryder,
      ok, okay, gider, supposed, meant, går, virker, fungerer, works, working, written, answered, færdig, færdigt, færdige, ready,
      tilfreds, glad for, satisfied, happy with, at this point, på nuværende tidspunkt, fjerneste, den fjerneste, ringeste, slightest,
      foggiest, dog, sgu, for pokker, for fanden, ska, man, som, stående, skriv, svar, been, being, at all, hele, ud af, forkert med,
      giv, give, giver, giv mig, gives, gi, hold, holde, holder, start, starte, starter, starts, begynd, begynde, begynder, begin, kom,
      komme, kommer, ville, tage, tag, tager, take, takes, having, være sød, venlig, være så venlig, være så god at, nærmere, lidt mere,
      mere, længere, more, any more, anymore, now then, ad, brik, en brik, en brik af det, en meter, hat eller briller, en disse,
      de her, disse, dem her, allerede, spørgsmål til, fik, skrevet, skrev, skriver, tastet, tastede, wrote, typed, entered, put,
      oplyst, angivet, angav, opgivet, opgav, sagde, sagt, said, told, gav, given, gave, være rar, jeres, hen, hen til, ned, op, ind,
      ud, der var, stykke, et par, par, flere, en gang, gang, one more, time, next time, gide, gad, måtte, lige, bare, kan, du, vi, jeg,
      mig, venligst, simpelthen, overhovedet, virkelig, ærlig talt, ærligt talt, på stående fod, honestly, frankly, ganske, enkelt,
      rigtig, rigtigt, really, meget, godt, lidt, så, nu, øh, øhm, hmm, hm, åh, ah, oh, uh, um, well, hov, ups, oops, undskyld, sorry,
      beklager, fandme, altså, egentlig, faktisk, hurtigt, quickly, quick, just, actually, alligevel, after all, forresten, by the way,
      btw, først, first, lad os, lad mig, lets, let us, let me, jeg vil gerne, vil gerne, vil hellere, jeg tror (at|), tror, i think,
      synes, kom til at, got, got to, gotta, need, needs, need to, want, want to, wanna, would like to, id like to, i would like to,
      like to, have to, brug for, behov for, er nødt til, bliver nødt til, må hellere, skal lige, skal, må, vil, kunne, could, can,
      would, may, you, me, i, the, a, an, to, please, for, it, that, this, my, mit, min, mine, det, den, der, her, at, en, et, til, med,
      på, af, om, og, fra, noget, something, anything, some, one, er, blev, være, be, is, are, was, am, do, does, did, with, from, of,
      on, in, and, or, eller, hjem, home, helt, fuldstændig, totalt, completely, entirely, tid, trin, øjeblik, moment, sekund, minut,
      minute, second, lidt tid, straks, med det samme, right away, immediately, igen igen, maybe, måske, perhaps, sure, jamen, men, but,
      fint, godt nok, super, fine, great, good, cool, perfekt, perfect, alright, mon, mulighed for, muligt, possible, muligt at,
      possible to, already, endnu, yet, still, stadig, jo da, sådan, sådan set, kære, dear, hr, robot, bot, assistent, assistant,
      maskine, ven, venner, friend, dig, jer, os, us, than, så længe, imens, in the meantime, kort, hurtig, snart, soon, nok, vist, vel,
      desværre, unfortunately, sådan her, kiggede, så vidt, hvad, hvor, hvordan, what, how, where, forsøge, prøve, prøv, try, gøre, gør,
      do it, gør det, lige nu, right now, her og nu, stå, står, get, få, får, hele tiden, tiden, ikke også, ik, ikke sandt, hvis,
      det er muligt, if possible, for min skyld, du godt, though, kun, only, også, too, also, jeg har, har, have, has, had, haft, ive,
      im, id, ill, jeg er, vores, our
    `,
  },
  (word) => isFunctionWord(word) || lookAlikes.has(word),
);

/** Words of content that are a slip away from a word of a command. */
const lookAlikes = new Set(
  `aeldre andre korruption corruption cocreation charge connection collection services service share state states stat staten starten started smart world plans taxes
   frist koege skive laesoe fanoe svaret danske theme three office drafts thought errors ansvarlighed styrelse styrelser forlader passer laer laerer office officer theater
   funded contract point types leading supporting transfers completed stykker holdes hoeje hoejt enter lives root stack total string star slutte stort taenk loese share sharing
   delene dele deler delte deles delt`.split(/\s+/),
);
