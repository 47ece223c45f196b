import { phraseTable } from './phrases.js';

/**
 * What a sentence proposes with. `propose` leads to what is proposed, `wish` does so when something to make follows, `create` is the making
 * itself, which a title leaves out before its object. `asks` is a wish of anybody, and one only before making something. `other` is wished and no initiative; `fact` tells how things are.
 */
export type TitleLead = 'propose' | 'wish' | 'asks' | 'opinion' | 'create' | 'there' | 'should' | 'other' | 'fact';

/** The words that sentences propose with. */
export const titleLeadMarks = phraseTable<TitleLead>(
  {
    propose: `
      (kan|kunne) (man|vi|I) (så|) ikke (bare|) (lave|gøre|indrette) det (så|sådan) at, (lav|gør|indret) det (dog|bare|) (så|sådan) at, (vores|min|vor) (ringe|egen|enkle|lille|) (tanke|plan|vision|idé|ide) er, (vi|jeg) (går og|) drømmer (os|) om, (drømmer|drømte) om, kunne (vi|jeg|) (godt|) ønske (mig|os), what (i|we) (miss|want|need|propose) is, (vi|jeg) (søger|ansøger) om at få, (our|my|the) (thought|plan|vision|pitch) is,
      foreslår, foreslå, anbefaler, anbefale, recommend, foreslaas, foreslås,
      (mit|vores) (ønske|håb) er, ønsket er, (my|our) (wish|hope) is,
      (mit|vores|vort|konkrete) (eneste|enkle|konkrete|lille|) forslag (er|går ud på|handler om|lyder),
      (ideen|idéen|tanken|forslaget|initiativet|projektet|min ide|min idé|vores ide|vores idé|planen|hensigten|visionen|løsningen) (er|går ud på|går kort sagt ud på|går i korthed ud på|går i al sin enkelhed ud på|handler om|handler kort sagt om|består i),
      det går (kort sagt|) ud på, (vi|jeg) har (en|et) (ide|idé|forslag) (om|til), (et|mit|vores|) forslag om, (et|) forslag til, (en|) (ide|idé) om, (en|) (ide|idé) til,
      propose, suggest, (my|our) (proposal|suggestion|idea) (is|would be), the (idea|proposal|initiative|project|plan) (is|would be|consists of), a proposal (for|to)
    `,
    wish: `
      kunne (jeg|vi|) (godt|) tænke (mig|os), (nu|så|derfor) vil (vi|jeg) (gerne|) (have|se|ha), (i|we) want, would like to see, (jeg|vi) (vil|ville) (gerne|meget gerne|rigtig gerne|så gerne|) (have|se|ha), (jeg|vi) vil (meget|rigtig|også|derfor|) gerne, (vil|ville) (jeg|vi) (derfor|også|) (gerne|meget gerne) (have|se|ha|),
      (jeg|vi) (ønsker|drømmer om|savner|efterlyser|efterspørger|ser gerne|så gerne|håber på) (os|mig|derfor|), (ønsker|drømmer) (jeg|vi) (om|os|mig|), (jeg|vi) vil (have|), kunne man (ikke|) (godt|bare|) (få|have|), lad os (få|have|), hvad med, could there be, kunne der (så|) (ikke|) (være|komme|laves|findes|stå), hvorfor ikke, why not, vi beder om, we ask for, we are asking for, we call for, vi (arbejder|er i gang med|planlægger|søger|agter|sigter|) (på|) at,
      (i|we) (would like|would love|want|wish|need|hope) (to see|to have|to|), (id|wed) (like|love) (to see|to have|to|), how about, what about, (lets|let us) (have|), could we (not|) (have|), (we|i) (will|plan to|aim to|intend to)
    `,
    asks: 'kan man (ikke|), kan I (ikke|), kan vi (ikke|), kunne man (ikke|), kunne vi (ikke|), kunne I (ikke|), I skulle, I burde, man skulle, man burde, could we, could you, can we, can you, ønsker, vil gerne, planlægger, agter, vil, wishes, wants, plans, intends, would like',
    opinion: 'mener, synes, think, believe, ønsker, syntes',
    create: `
      lave, laver, laves, opretter, oprette, oprettes, oprettet, etablere, etablerer, etableres, etableret, indføre, indfører, indføres, indført, udvikle, udvikler, udvikles, udviklet, lancere, lancerer,
      lanceres, starte, starter, startes, bygge, bygger, bygges, bygget, skabe, skaber, skabes, skabt, igangsætte, igangsætter, igangsættes, iværksætte, iværksætter, iværksættes, nedsætte, nedsætter, nedsættes, nedsat,
      lavet, få lavet, få, får, have, have lavet, gennemføre, gennemfører, gennemføres, afholde, holde, holder, afholder, afholdes, udarbejde, udarbejder, udarbejdes, stille op, sætte op, sætter op, iværksat,
      (to|) create, (to|) make, (to|) build, (to|) set up, (to|) establish, (to|) introduce, (to|) launch, (to|) develop, creates, makes, builds, sets up, establishes, introduces, launches, create, creating, building, establishing
    `,
    there: `
      der (bliver|kommer|skal|bør|burde|må) (være|), der (skal|bør|burde|må|), (der|) (skal|bør|burde) der (være|), there (should|must|ought to) be, there is, there be, there (should|must) (also|)
    `,
    should: 'bør, burde, skal, should, must, ought, shall',
    other: `
      takke, tak, bidrage, sende, indsende, fremsende, komme med, høre, stille, spørge, gøre opmærksom, lov, kommentere, afgive, være anonym, være med, anonym, deltage, svare, give, vide, sige, pege, bakke op, støtte, rose, kontaktes, bemærke, understrege, opfordre, bede, byde,
      fortælle, benytte, benytter, understøtte, påpege, henvise, bruge lejligheden, (at|) se på, kigge på, overveje, præsentere, dele, indgå, orienteres, inviteres, høringssvar, thank, comment, respond, submit, contribute, ask, know, point out, draw, stress, note, be, hear, share, remain, express, tell, participate
    `,
    fact: `
      i dag, idag, problemet, problem, udfordringen, udfordring, desværre, mangler, oplever, findes, svært, umuligt, today, currently, unfortunately, lacks, difficult, problemer, ifølge, hvert år, træt af, irriteret, irriterende, ærgerligt, kritisk
    `,
  },
  () => true,
);
