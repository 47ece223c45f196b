import { phraseTable } from './phrases.js';

/**
 * What a clause says of the initiative, beside the place it names.
 * - `propose`: what follows is the initiative. `should`: it is yet to be. `could`: it may be.
 * - `works`: where it is to be: rolled out, used, in force. `covers`: the same of a verb whose object is the place.
 * - `initiative`: the initiative itself, as a subject. `being`: "er", between it and what it is.
 * - `says`: what follows is the level, in so many words ("kald det regionalt").
 * - `limit`: how far it goes and no further ("og kun der", "begrænser sig til"). `point`: what is told is the aim ("er hele pointen").
 * - `state`: how things are, which a clause may say beside what is to be ("alle, der bor i Odder, skal kunne").
 * - `fact`: how things are, were, or are told of others; nothing the clause says is of the initiative.
 */
export type LevelCue =
  | 'propose'
  | 'make'
  | 'should'
  | 'could'
  | 'works'
  | 'covers'
  | 'initiative'
  | 'being'
  | 'says'
  | 'limit'
  | 'point'
  | 'fact'
  | 'state';

export const levelCues = phraseTable<LevelCue>(
  {
    limit: `
    (og|and|) kun (der|dér|her), (og|men|) (ingen|intet) (andre|andet|anden) (steder|sted|kommune|kommuner|by|byer|region|regioner|landsdele|vegne), (og|men|) ikke (andre steder|andetsteds|længere|videre|større|bredere|mere|udenfor|uden for|noget større),
    (og|men|) (heller|) ikke (ud over|udover) (det|den|dem), større (skal|bør|behøver) (det|den) ikke (være|blive), (det|den) (skal|bør|behøver) ikke (være|blive) (større|bredere),
    (og|) (så|) (ikke|intet) (mere|større|længere|andet), (og|) (nul|hverken) (mere|mindre), (and|but|) (nowhere|no place|nothing) (else|bigger|more|beyond|wider|larger|further), (and|but|) not (anywhere|somewhere) else, (and|but|) (no|not any) (further|wider|bigger|larger|more),
    (and|but|) (not|never|nothing) (beyond|elsewhere|outside|further|wider|bigger|more), (and|) no other (place|places|town|towns|municipality|municipalities|region|regions|council|councils), full stop, period, punktum, and only there, there and only there, der og kun der,
    (holder|holde|holdes) (det|den|os|) (inden for|indenfor|til), keep it (in|inside|within|to|local), begrænset til, begrænser sig til, begrænses til, begrænse sig til, afgrænset til, afgrænses til, afgrænser sig til, indskrænker sig til, indskrænket til, (limited|confined|restricted|kept|keep it|keeping it|keep this|restrict it|limit it|limit this) to, (stay|stays|staying|remain|remains|keep) (within|inside)
  `,
    point: `
    (is|was|would be) (the|our|my) (whole|entire|very|) (point|aim|goal|idea|ambition|plan|purpose|intention|target), er (hele|netop|selve|) (pointen|meningen|målet|idéen|ideen|planen|ambitionen|tanken|formålet|hensigten|sigtet|visionen|forudsætningen), er (en|et|) (forudsætning|krav|must|betingelse), er (afgørende|nødvendigt|nødvendig),
    is (a|an|) (must|requirement|precondition|prerequisite|condition|essential|necessary)
  `,
    fact: `
    i dag, idag, findes, fandtes, eksisterer, allerede, i forvejen,     i øjeblikket,
     ifølge, loven, dårligt, urimeligt, træt af,   ærgerligt, irriterende, frustrerende, unfair, for længe, skandale, forankres, ejes, ledes, styres, administreres,        hver især, hver sin,  boede,  arbejdede, ansat, kommer fra, flyttede, flyttet,
      på vegne af, sidder, født, opvokset, hilsen, mvh, kørte, prøvede, prøvet, afprøvet, afprøvede, testet, testede,
    forsøget, forsøgene, piloten, pilotprojektet, pilotforsøget, prøveperioden, erfaringer, erfaringerne, erfaring, fx, f eks, feks, for eksempel, eksempelvis,
    eksempel, ligesom, såsom, inspireret, inspiration, vist sig, viste, tal viser, tallene viser, undersøgelser viser, var, havde, blev, fik, gik, gjorde, lavede, startede,
    begyndte, indførte, lykkedes, virkede, kender, har (haft|kørt|prøvet|lavet|brugt|gjort|set|fået|lært|været|testet|arbejdet|besluttet|indført|afprøvet),
    today, exists, exist, currently, already, problem, the problem, challenge, lacks, missing, i live, we live, lives, work at, work in, work for,
    works at, works for, works in, employed, member, members, on behalf, based in, tried, tested, trial, the pilot, piloted, piloting, experience, example, for example,
    for instance, eg, such as, like in, inspired, was, were, had, did, went, ran, has been, have been, how they, started, showed, shown
  `,
    state: `problemet (er|i dag|), udfordringen, mangler, oplever, hvordan, hvorfor, bor, arbejder, medlemmer, medlem, ventetid, venter, vente, klager, klage, svært, umuligt, nuværende, problem, challenge, experience, live, lives`,
    propose: `
    (the|hele|) (point|pointen|meningen) (is|er), (wed|id|we would|i would) (like|want|love|prefer|rather), lad (det|den|os), det bedste (er|ville være), foreslår, foreslås, foreslag er, forslaget er, forslag er, forslag om, forslaget (går ud på|handler om),
    kunne (godt|) ønske (mig|os), wants, ønske (er|om), wish is,
    kunne (godt|) (jeg|vi|) (godt|) tænke (mig|os), kunne (jeg|vi) godt tænke (mig|os), vil (jeg|vi|) (gerne|meget gerne|rigtig gerne) (have|se|lave|oprette|starte|etablere|udvikle|have lavet), ønsker, ønsker os, drømmer om, drømmen er, ideen er, idéen er, ideen går ud på, tanken er, hensigten er,
    formålet er, målet er, visionen er, håber, opfordrer til, vi vil (have|have det|lave|oprette|etablere|udvikle|bygge|skabe|starte|udbrede|gerne have|gerne), jeg vil (have|gerne have|gerne), initiativet (går ud på|handler om|består), projektet (går ud på|handler om),
    går ud på, (vi|jeg) (tænker|ser) (det|os|den) (som|), (vi|jeg) forestiller (mig|os), forestiller (mig|os), ser for (mig|os), ser gerne, ser helst, så gerne, så helst, vi søger, vi arbejder (for|på) at, planen er, min ide, vores ide, min idé, vores idé, nu vil vi, så vil vi, gerne have, vi (anbefaler|efterspørger|efterlyser), hvad med, lad os,
    propose, proposes, suggest, suggests, proposal is, (my|our|the) (suggestion|proposal|wish|hope|dream|request) is, would like, want to, we want, i want, the idea is, our idea, my idea, we plan to, we (have|) decided to, vi har besluttet at, aim is, goal is,
    (we|i) (picture|imagine|envisage|envision|foresee|intend|have in mind|are thinking of|am thinking of) (it|this|), (vi|jeg) (taler|snakker) (kun|bare|alene|udelukkende|her|) om, we are (only|just|) talking about, we aim to, we hope, recommend, id like, wed like, lets, intend to, we will, our plan, the plan is
  `,
    make: `
    gør, oprette, oprettes, etablere, etableres, lave, laves, bygge, bygges, indføre, indføres, udvikle, udvikles, lancere, lanceres, skabe, skabes,
    opret, etabler, etablér, lav, byg, indfør, udvikl, lancér, lancer, skab, giv, starte, startes, igangsætte, igangsættes, nedsætte, nedsættes,
    iværksættes, iværksætte, create, created, build, built, establish, established, introduce, introduced, launch, launched, develop, developed, set up, make, start
  `,
    should:
      'det må, den må, skal, ska, sku, bør, burde, vil, skulle, må gerne, må meget gerne, derefter, herefter, efterfølgende, afterwards, should, would, must, will, shall, ought, needs to, has to, is to, to be, gerne',
    says: '(kald|kalder|kalde) (det|den), (sæt|sætter) kryds (ved|i), vælg, vælger, skriv, dermed, og dermed, (makes|make|making) (it|this), (which|that) makes (it|this), gør (det|den), gør (det|den) (til|), (call|calling) it, tick, choose, thus, hence',
    could: 'kan, ka, ku, ka, ku, kunne, ville kunne, can, could, may, might',
    covers: `
    gælde, gælder, dække, dækker, omfatte, omfatter, cover, covers, covering, apply, applies, include, favne, favner, henvender sig, nå ud, nå,
    reach, involvere, involverer, vedrører, vedrøre, drejer sig om, stays, holder sig inden for, holder sig til, bliver inden for, retter sig, rettet sig, rækker, række, strækker sig, strække sig, spænder over, spænde over, favner, retter sig mod, rettet mod, målrettet, målrettet mod, henvender sig til, angår, angå, concerns, concern
  `,
    works: `
    få det ud (i|til|på), få den ud (i|til|på), get it (to|out to|into|out into), bring it to, udfoldes, udfolde, realiseres, søsættes, sættes i søen, indgå, deltage, tage del, take part, takes place, take place, happen, happens, live, være med i, omfattes, dækkes, inkluderes, be covered, be included, komme ud i, komme ud til, komme ud på, ud at virke, være i, være på, ligge på, holdes, bring it, bringes, take it, brought, udrullet, indført, gennemført, virke, virker, udrulles, udrulle, rulles ud, rulles (det|den) ud, ruller (vi|det|den) (det|) ud, rulle ud, rulle det ud, rulle den ud, rulles, rulle, udbredes, udbrede, udbredt, bredes ud, brede det ud, brede den ud,
    sprede det, sprede den, spredes, sprede, skaleres, skalere, skalere det op, ud til, ud i, ud på, ud over, udvides, udvide, være med,
    med i, i drift, bruges, anvendes, benyttes, køre, kører, foregå, foregår, gennemføres, gennemføre, implementeres, implementere, tilbydes, tilbyde, fungere,
    fungerer, gøres, tilgængelig, tilgængeligt, tilgængelige, arbejde, være for, være til, er for, er til, gå i luften, op at køre, op at stå, tages i brug,
    tage i brug, finde sted, finder sted, afholdes, ske, sker, roll out, rolled out, rolling out, rolling it out, extending it, spreading it, bringing it, roll it out, work, extended, extend, spread, used, implemented, implement,
    available, operate, run, in place, scale, scaled, expanded, expand, take place, adopted, brought to, be for, is for, take it to, offered, kick off
  `,
    initiative: `
    udrulningen, driften, drift, virkeområdet, gennemførelsen, implementeringen, målgruppen, the whole thing, the rollout, the effort, det hele, hele ordningen, ambition, ambitionen, the ambition, the idea, initiativet, forslaget, projektet, ordningen, løsningen, indsatsen, tiltaget, ideen, idéen, platformen, portalen, appen, tjenesten, systemet,
    værktøjet, netværket, panelet, initiativ, kampagnen, databasen, the initiative, initiative, the project, project, the scheme, the proposal, the solution,
    the platform, the app, the portal, niveau, niveauet, level, (vores|mit|vort) (forslag|projekt|initiativ), my proposal, our proposal, our project, ønsket
  `,
    being:
      'its, er, er ment, er ment som, er tænkt, er tænkt som, er tiltænkt, er beregnet til, ment, ment som, tiltænkt, beregnet, beregnet til, tale om, talen om, bliver, være, blive, is, be, becomes, tænkt, tænkes, tænkt som, er tænkt, meant, as, som',
  },
  () => true,
);

const heads =
  'side|kort|liste|tavle|initiativ|tilbud|faellesskab|samarbejde|alliance|korps|rejsehold|bevaegelse|udvalg|projekt|ordning|loesning|indsats|tiltag|forslag|portal|platform|app|database|register|kampagne|tjeneste|service|hjemmeside|system|vaerktoej|netvaerk|forum|panel|borgerraad|ungeraad|raad|program|strategi|standard|rammeaftale|model|pulje|datakort|arkiv|festival|budget|borgerting|ting|borgersamling|samling|hub|lab|center|knudepunkt|oversigt|indeks|kalender|vejledning|datasamling|infrastruktur|partnerskab|initiative|project|scheme|solution|portal|website|tool|network|campaign|council|assembly|programme|programmet|strategy|framework|index|dashboard|hotline|helpdesk|bibliotek';

/** What an initiative may be: "en national portal", "et regionalt borgerpanel". */
export const isWork = (noun: string): boolean => workNoun.test(noun);
/** The same in the definite, as a subject: "kortet dækker hele landet". */
export const isKnownWork = (noun: string): boolean => knownWork.test(noun);
const knownWork = new RegExp(`(?:${heads})(?:et|en|n|ret|len)$`);

const workNoun = new RegExp(`(?:${heads})(?:s|e|r|er)?$`);

/** What means the initiative as such: "et regionalt initiativ". */
export const isInitiative = (noun: string): boolean =>
  /^(?:initiativ|projekt|forslag|tiltag|ordning|loesning|indsats|initiative|project|proposal|scheme|solution|effort|anliggende)$/.test(
    noun,
  );
