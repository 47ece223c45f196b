import { phraseTable } from './phrases.js';

/** What a word between names says of them. */
export type Cue = 'owner' | 'with' | 'takes-part' | 'owned-by' | 'owns' | 'not' | 'example' | 'and' | 'cut' | 'nobody' | 'lead';

/** What stands between names: who does what. `owner` is a noun, which says it of the name before it or of the one after it. */
export const cues = phraseTable<Cue>({
  with: `
    sammen med, i samarbejde med, i tæt samarbejde med, i et samarbejde med, samarbejde med, samarbejder med, i fællesskab med,
    i partnerskab med, i samspil med, i dialog med, med (hjælp|støtte|bistand|opbakning|deltagelse|bidrag) (fra|af), med inddragelse af,
    støttet af, hjulpet af, bakket op af, assisteret af, partnere er, partneren er, partner er, samarbejdspartnere, samarbejdspartner,
    samarbejdspartnerne, deltagere, deltagerne, participants, medspillere, samarbejdspartnere er, samarbejdspartner er,
    samarbejdspartneren er, partnere, partnerne er, samarbejdspartnerne er, og med, together with,
    in (collaboration|cooperation|partnership) with, along with, working with, supported by, with (help|support) from, assisted by,
    partners are, partner is, our partners are, jointly with, alongside, with, med
  `,
  'takes-part': `
    er (også|jo|gerne|allerede|) med, er (også|) med (på|i) (det|den|), vil (også|gerne|) være med, kan (også|) være med,
    skal (også|) være med, skal (også|) (deltage|inddrages|hjælpe|bidrage|med), kan (også|) (deltage|inddrages|hjælpe|bidrage),
    vil (også|gerne|) (deltage|hjælpe|bidrage), deltager (også|), hjælper (også|til|med|), bidrager (også|), bakker op,
    støtter (op|os|det|), bistår, medvirker, som (partner|partnere|samarbejdspartner|samarbejdspartnere|medspiller), kommer med,
    inddrages, er inviteret, er partner, er partnere, er samarbejdspartner, er samarbejdspartnere, følger med,
    (is|are) (also|) (with us|on board|in|part of it|taking part|involved|a partner|partners), takes part, take part, participates,
    participate, joins, join, helps, help, helps out, contributes, contribute, supports,
    will (help|join|participate|take part|contribute|support), as (a partner|partner|partners), could (help|join|take part),
    should (help|join|take part|be involved)
  `,
  'owned-by': `
    ejer er, ejeren er, ejeren skal være, ejer skal være, ejer bliver, ejeren bliver, ejes af, ejet af, skal ejes af, kan ejes af,
    bør ejes af, ejerskabet (er|ligger) (hos|i|), ejerskab hos, ansvarlig er, den ansvarlige er,
    ansvaret (ligger|er|skal ligge|bør ligge) hos, ligger hos, ligge hos, skal ligge hos, hører (til|hjemme) (hos|i), høre hjemme hos,
    forankret (i|hos|ved), forankres (i|hos|ved), skal forankres (i|hos), forankring i, drives af, drevet af, ledes af, ledet af,
    styres af, varetages af, udføres af, gennemføres af, tovholder er, tovholderen er, projektejer er, initiativtager er, afsender er,
    owner is, the owner is, the owner should be, the owner will be, owned by, should be owned by, will be owned by, led by, run by,
    driven by, managed by, responsible is, the responsibility lies with, lies with, anchored in, anchored at, belongs to, belong to,
    headed by, hosted by
  `,
  owner: 'ejer, ejeren, owner, ansvarlig, ansvarlige, tovholder, tovholderen, projektejer',
  owns: `
    ejer (det|den|initiativet|projektet|), skal eje (det|den|initiativet|), kan eje (det|), bør eje (det|), vil eje (det|), eje (det|),
    står for (det|den|initiativet|), skal stå for (det|), stå for (det|), kan stå for (det|), tager (ansvaret|ansvar|teten|føringen),
    har (ansvaret|ansvar|ejerskabet|hovedansvaret|teten), får (ansvaret|ejerskabet), skal have (ansvaret|ejerskabet),
    have (ansvaret|ejerskabet), er (ansvarlig|ansvarlige|ejer|ejeren|tovholder|projektejer|initiativtager|hovedansvarlig),
    skal være (ansvarlig|ejer|ejeren|tovholder), være (ansvarlig|ejer|ejeren|tovholder), bliver (ejer|ansvarlig|tovholder),
    leder (det|arbejdet|), skal lede (det|arbejdet|), driver (det|), skal drive (det|), drive (det|), styrer (det|), skal styre (det|),
    skal gøre det, som (ejer|tovholder|ansvarlig|ejere|projektejer), tager sig af det, skal tage sig af det, gennemfører (det|),
    udfører (det|), varetager (det|), skal have det, må eje det, burde eje det, burde stå for det, owns (it|this|), will own (it|),
    should own (it|), would own (it|), own it, leads (it|), will lead (it|), should lead (it|),
    is (responsible|in charge|the owner|owner|the lead|the responsible), will be (responsible|in charge|the owner),
    should be (responsible|in charge|the owner), runs it, will run it, should run it, takes charge, takes the lead,
    takes responsibility, as (owner|the owner|lead)
  `,
  not: `
    ikke, ikke bare, ikke kun, hverken, men ikke, og ikke, not, rather than, i stedet for, frem for, instead of, uden, without, but not,
    undtagen, neither, nor, (alle|alt|alle mulige|enhver|hvem som helst) (andre|anden|andet) end, bare ikke, på nær, bortset fra,
    (anyone|anybody|everyone|everybody) (but|except|other than), except, spørg, spørge, spørg (hos|hellere), hør (med|hos),
    snak med, tal med, ring til, kontakt, ask, check with, talk to
  `,
  example: `
    ligesom, ligesom i, som i, som det sker i, inspireret af, efter model fra, efter inspiration fra, ideen kommer fra,
    idéen stammer fra, prøvet (af|) (i|), afprøvet i, testet i, kørte i, kører i, har prøvet, har gjort, gør allerede, har allerede,
    inspired by, like in, as in, as they do in, tried in, modelled on, piloted in, jeg (arbejder|er ansat) (i|hos|ved), jeg bor i,
    i work (at|for|in)
  `,
  and: 'og, samt, plus, and, eller, or, og måske, og også, og gerne, og så, foruden, as well as, og evt, og eventuelt',
  nobody: `
    initiativet, projektet, forslaget, indsatsen, opgaven, arbejdet, ejerskabet, ansvaret, the initiative, initiative, the project,
    project, the proposal, proposal, ingen, nobody, no one, none, ved ikke, ved det ikke, aner ikke, dont know, not sure, andre, flere,
    mange, alle, nogle, alt, alle mulige, flere endnu, os, mig, vi, jeg, os selv, mig selv, ourselves, us, me, myself, others, everyone,
    everybody, all, someone, somebody, nogen
  `,
  cut: `
    osv, m fl, mfl, m m, etc, mv, m v, og så videre, and so on, er, var, skal, vil, kan, bør, må, har, bliver, får, gør, som, der,
    fordi, hvis, så, når, da, at, for at, til at, med at, hvor, hvilket, kunne, skulle, ville, burde, hjælper, deltager, bidrager, står,
    laver, synes, tænker, mener, foreslår, vurderer, is, was, are, will, would, should, can, could, must, has, have, who, which, that,
    because, if, when, where, so
  `,
  lead: `
    mon ikke (det er|det bliver|det skal være|), mon (det er|det bliver|det skal være), sandsynligvis, formentlig, antagelig, antageligt,
    givetvis, helt sikkert, sikkert, i hvert fald, ihvertfald, umiddelbart, oplagt, ikke andre end, ingen andre end, kun, only, no one but, none other than, udelukkende, alene, herunder, vi tænker (at|på|),
    jeg tænker (at|på|), vi (foreslår|synes|mener|ønsker|vil|forestiller os|regner med|håber) (at|),
    jeg (foreslår|synes|mener|ønsker|forestiller mig|regner med|håber) (at|),
    det (skal|bør|kan|må|kunne|ville) (være|gerne være|nok være|), det er, det bliver, det må være, det må blive, nok, måske, vist,
    gerne, primært, først og fremmest, hovedsageligt, evt, eventuelt, for eksempel, fx, f eks, såsom, bl a, bla, blandt andet,
    blandt andre, især, både, så, selvfølgelig, naturligvis, helst, vores partnere er, vi er, vi i, vi fra, vi hos, vi på, os i, os fra,
    os hos, her i, her fra, her på, jeg er fra, jeg kommer fra, på vegne af, we think, i think, we suggest, i suggest, we propose,
    i propose, it should be, it could be, it would be, it will be, it is, its, probably, maybe, perhaps, mainly, primarily, for example,
    eg, such as, like, including, among others, especially, both, of course, preferably, possibly, we at, we in, us at, we are from,
    on behalf of, ideally, hopefully, for instance, i guess, i would say, jeg vil sige, jeg vil mene, tror jeg, jeg tror (det er|), ja,
    nej, jo, yes, no, jamen, hm, øh, hmm, well, altså
  `,
});

/** Words for a body that has a name which was not said. */
export const nameless = phraseTable({
  nameless: `
    (den|min|vores|egen|vores egen|min egen|hele|lokale|den lokale|) kommune,
    (den|min|vores|egen|hele|lokale|den lokale|selve|) kommunen, kommuner, kommunerne, alle kommuner, regionen, region, regionerne,
    vores region, staten, stat, det offentlige, myndighederne, myndigheden, en myndighed, ministeriet, ministerierne, styrelsen,
    regeringen, borgerne, borgere, civilsamfundet, foreninger, foreningerne, virksomheder, virksomhederne, systemet, de ansvarlige,
    politikerne, byrådet, kommunalbestyrelsen, regionsrådet,
    the (municipality|region|state|government|authorities|ministry|agency|council), (a|our|my|local) municipality, municipality,
    municipalities, state, government, authorities, citizens, the citizens, civil society, companies, politicians, the public sector,
    public sector, (our|my|a) region, local government, offentlige, forvaltningen, the local municipality, styrelse, en styrelse,
    anden styrelse, ministerium, et ministerium, andet ministerium, en forening, forening, anden forening, anden kommune,
    an association, association, an agency, a ministry, agency, ministry, myndighed,
    (klub|skole|bibliotek|universitet|fond|organisation|institution|virksomhed|firma|museum|hospital|center|råd|forvaltning|afdeling),
    (club|school|library|university|foundation|organisation|organization|institution|company|hospital|centre|council|department)
  `,
});
