import { isBodyNoun, isGroupNoun } from './bodies-nouns.js';
import { verbCues } from './bodies-verbs.js';
import { isFunctionWord } from './function-words.js';
import { type PhraseTable, phraseTable } from './phrases.js';
import type { Token } from './text.js';

/**
 * What a word does in a sentence about who owns and who takes part. A verb or noun of owning ends in its rank: 1 owns or has the main
 * responsibility, 2 runs or answers for it, 3 carries it out, 4 does something.
 */
export type Cue =
  | 'own1'
  | 'own2'
  | 'own3'
  | 'own4'
  | 'deed'
  | 'grip'
  | 'say'
  | 'offer'
  | 'by1'
  | 'by2'
  | 'by3'
  | 'noun1'
  | 'noun2'
  | 'ejer'
  | 'duty1'
  | 'duty2'
  | 'stand'
  | 'anchor'
  | 'lie'
  | 'head'
  | 'past'
  | 'done'
  | 'hold'
  | 'care'
  | 'be'
  | 'come'
  | 'modal'
  | 'was'
  | 'part'
  | 'partBy'
  | 'partNoun'
  | 'bring'
  | 'brought'
  | 'aboard'
  | 'join'
  | 'aid'
  | 'with'
  | 'by'
  | 'from'
  | 'at'
  | 'between'
  | 'auspices'
  | 'like'
  | 'not'
  | 'notOnly'
  | 'than'
  | 'hedge'
  | 'if'
  | 'sub'
  | 'rel'
  | 'and'
  | 'or'
  | 'but'
  | 'now'
  | 'alone'
  | 'it'
  | 'propose'
  | 'prep'
  | 'adverb'
  | 'as';

/** What two marks claim is the first one's. */
const cues: Readonly<Record<Cue, string>> = {
  ejer: 'ejer, ejere',
  notOnly: 'ikke (kun|bare|blot|alene|udelukkende), not (only|just|merely)',
  past: `
      stod for, stod selv for, stod bag, tog sig af, samarbejdede, prøvede, afprøvede, testede, arbejdede, stod, lagde, trak, førte, klarede,
      used to (own|run|lead|be|work|do), used to, tested, tried, worked, came, went
    `,
  done: `
      stået for, stået bag, haft, været, taget sig af, deltaget, bidraget, hjulpet, leveret, medvirket, prøvet, afprøvet, testet, gjort,
      arbejdet sammen, samarbejdet, lavet, bygget, been, had, done, made
    `,
  head: `i spidsen (for|), ved roret, bag roret, for bordenden, in the chair, i front, i førersædet, at the helm, at the head, in the lead, primus motor, primusmotor,
      in the driving seat, in the drivers seat, at the wheel, behind the wheel, in the saddle, i sadlen, ved rattet, bag rattet, på broen, i førertrøjen, at the reins, at the controls, på kommandobroen, sidder for bordenden`,
  stand: 'stå, står',
  offer: `har (også|) (lovet|tilbudt|stillet|givet tilsagn|givet håndslag), (has|have) (also|) (promised|offered|pledged|volunteered|lined up)`,
  say: 'aftalt, agreed, arranged, sagt, lovet, meddelt, oplyst, svaret, bekræftet, tilkendegivet, said, told us, promised us, confirmed, indicated',
  own1: 'eier',
  own2: `
      (stå|står) (så|også|gerne|dermed|fortsat|primært) for, (stå|står) (gerne|også|) i spidsen for, (tage|tager) sig (også|godt|) af, (føre|fører|gå|går) (an|forrest),
      (sætte|sætter|stille|stiller) sig (gerne|også|) i spidsen (for|), (løfte|løfter|klare|klarer) opgaven, løfte den, sidde for bordenden,
      (tage|tager|take|takes|taking) (over|charge|care of|the lead|on this|it on|it over|this over|this on), tage det på (sig|mig|os), tager det på (sig|mig|os),
      tage hånd om, tager hånd om, (trække|trækker) (læsset|vognen), (lægge|lægger) (ryg|navn|krop) til, (tegne|tegner|skriver|skrive) sig for, (call|calls|calling) the shots, (run|runs|running) the show, (hold|holds) the fort, (have|has) the final say, (be|is) the boss, (be|is) the one in charge, (make|makes|making) it happen, (get|gets) it off the ground, (tage|tager) det til sig, (tage|tager) serveringen, (have|har) det sidste ord, (have|har) (det|hele) ansvaret, få det op at stå, får det op at stå, få det til at ske, holde (hånd i hanke|styr på|gang i|snor i|liv i), holder (hånd i hanke|styr på|gang i|snor i|liv i),
      (have|har|ha) (hånd i hanke med|styr på det), (sørge|sørger) for (det|driften|at det sker), (sætte|sætter) (det|den|initiativet|projektet) i (værk|gang|søen|verden),
      (føre|fører) (det|den|projektet|initiativet) ud i livet, (get|gets) it done, (look|looks) after, (see|sees) (it|this) through, (see|sees) to it, (be|is|are) behind the wheel
    `,
  own3: 'sørge for, sørger for, carry (it|this|) out, carries (it|this|) out, co ordinate, put (it|this) into practice',
  own4: 'stille krav, lægge, set up, sets up',
  deed: 'gør, kør',
  by1: 'i eje af',
  by2: 'overtages, overtaget, påtages, sørges for, taget hånd om, tages hånd om, looked after, taken care of, taken forward, kept running, kept fresh, kept going, kept up to date, kept alive',
  by3: 'løses, løst, løftes, bæres, båret, varetagelse, carried out, co ordinated, driven, powered',
  noun1: `
      ejeren, projektejer, projektejeren, hovedansvarlig, hovedansvarlige, hovedejer, hovedejeren, initiativejer, owner, project owner,
      lead owner, overordnet ansvarlig, overordnede ansvarlige
    `,
  noun2: `
      tovholder, tovholderen, tovholdere, ansvarlig, ansvarlige, projektansvarlig, projektansvarlige, initiativtager, initiativtageren,
      ansvarlig (myndighed|instans|institution|organisation), ansvarlige (myndighed|instans), (den|) ansvarlige (myndighed|instans), drivkraft, drivkraften, drivende kraft, den drivende kraft, ankermand, projektleder, koordinator, værtsorganisation,
      kaptajn, bannerfører, anfører, frontløber, spydspids, lokomotiv, styrmand, captain, skipper, driver of it, locomotive, ringleader, linchpin, standard bearer, primus motor, førende part, ledende part, bærende kraft, den bærende kraft, ansvarligt, ansvarshavende, the responsible, obvious owner, natural owner, natural host, host, host organisation, steward, custodian, vært for (det|initiativet|projektet|ordningen), værten for, motoren, hovedkraft, hovedkraften, kraften bag, hovedaktør, hovedaktøren, ankeret, den drivende, fødselshjælper, sekretariat, sekretariatet for det, driftsherre, driftsansvarlig, driftsansvarlige, operatør, operatøren, projekthaver, projektholder, the home, natural home, right home, obvious home, rightful home, rette hjem, naturlige hjem, rette sted, rette hjemsted, lead, project lead, project leader, project manager, anchor, anchor point, hjemsted, rette instans, rette myndighed, the obvious one, obvious choice, the right one, naturlige ejer, oplagte ejer, oplagt ejer, oplagte valg,
      (the|) lead (agency|authority|partner|body|organisation), (the|) responsible (authority|body|agency|party|organisation), responsible, in charge, leader, coordinator,
      accountable
    `,
  duty1: `
      hovedansvar, hovedansvaret, ejerskab, ejerskabet, ejerrollen, (det|) (overordnede|fulde|samlede|endelige|primære) ansvar,
      (main|overall|full|primary|lead) responsibility, ownership
    `,
  duty2: `
      ansvar, ansvaret, projektansvaret, driftsansvaret, gennemførelsesansvaret, projektejerskabet, tovholderrollen, tovholderopgaven,
      tovholderfunktionen, projektledelsen, projektlederrollen, ledelsen, lederrollen, styringen, driften, opgaven, regi, ledelse, opgave, bord, vinger, hænder, ressort, ansvarsområde, område, varetægt, tag, paraply, projektledelse, drift, tovholderskabet, tovholderskab, sekretariatet, sekretariatsfunktionen, værtskabet, værtsrollen, styringsansvaret, administrationen, varetagelsen, håndteringen, forvaltningen af det, resten, the rest, koordineringen, gennemførelsen, udførelsen, afviklingen, day to day running, running, running of it, wing, umbrella, remit, job, hands, domain, turf, desk, responsibilities, stewardship, the running, care, custody, administration, management,
      operation, operations, maintenance, responsibility, the lead, leadership, the responsibility
    `,
  grip: `
      tøjlerne, tøjler, rattet, nøglerne, nøglen, bolden, stafetten, taktstokken, førertrøjen, trådene, tråden, snorene, kasketten, hatten, pennen, kommandoen, styrepinden,
      faklen, fanen, teten, roret, føringen, hånd i hanke, hånd om, hånden over, hånd over, styr på, buck, the buck, the reins, reins, the wheel, wheel, the helm, helm, the keys, keys, the ball, the baton, baton, the torch, the pen, the hat,
      the strings, the rudder, the tiller, the controls
    `,
  anchor: `
      forankres, forankret, forankre, forankring, forankringen, placeres, placeret, placere, placering, placeringen, (høre|hører) (naturligt|bedst|rettelig|retteligt|til|) hjemme,
      (høre|hører) (naturligt|) (til|under|ind under), lægges (ind|over|), lægge (det|projektet|initiativet|ansvaret|ejerskabet), henlægges, henlægge, henhøre, henhører, sortere, sorterer, knyttes, knyttet, tilknyttes, tilknyttet, overlades, overlade, overdrages, overgives, tillægges, tildeles, pålægges, påhviler, påhvile, tilfalder, tilfalde, tilkommer,
      indlejres, indlejret, hjemmehørende, hjemhøre, hjemhører, rodfæstes, domicileret, (få|får|have|har|finde|finder|fået) (hjemme|hjem|sit hjem|plads|sin plads|til huse), (has|have|find|finds) (its|a) (home|place), anbringes, anbragt, anchored, placed, put, park, tiltænkt, meant, intended, earmarked, parked, housed, based, located, rooted, embedded, seated, situated, entrusted, handed, assigned, fall, falls, falde, falder,
      belong, belongs, vested, reside, resides, live, lives
    `,
  lie: 'høre, hører, ligge, ligger, lagt, lægge, læg, bo, bor, hvile, hviler, sidde, sidder, lie, lies, rest, rests, sit, sits, landet, lande, lander, stop, stops, stay, stays, remain, remains, forblive, forbliver, remaining, find, finder, finde',
  partBy: 'bakkes op, bakket op, bakkes, flankeret, suppleret, backed, aided, helped',
  brought: `
      inddrages, inddraget, involveres, involveret, inviteres, inviteret, kobles på, tages med, tages med på råd, tages ind, bringes i spil,
      medinddrages, be involved, be included, be invited, are involved, is involved, is invited, are invited, involved, be brought in,
      bringes ind, engageres
    `,
  bring: `
      inddrage, inddrager, inddragelse af, involvere, involverer, involvering af, invitere, inviterer, engagere, engagerer, trække på,
      trækker på, inddragende, medinddrage, bringe, involve, involves, involving, include, including, engage, engages, engaging, invite,
      inviting, bring in, bringing in
    `,
  aboard: `ved siden af, ved (sin|vores) side, i ryggen, i båden, med i båden, med i kredsen, in the mix, by our side, on side, on the roster, på medvirkendelisten, til rådighed, til disposition, at (our|its|your) disposal, available, to the table, in too, in as well, in on this, part of it, ombord, om bord, med ombord, med om bord, ind over, inde over, indover, med ind over, med inde over, på idéen, med ind, med fra start, med fra starten, on the team, on the steering committee, at the table, signed up, in on it, in the loop, på listen over partnere, ved roret sammen, på banen, på holdet, på vognen, med på råd, med ved bordet, ved bordet, on board, involved, på sidelinjen,
      i arbejdsgruppen, i styregruppen, i følgegruppen, on the steering group, in the steering group`,
  part: `
      (hjælpe|hjælper|hjælp|hjælpe) (til|te), (stille|stiller) (også|gerne|) (sig til rådighed|med), bakke op, bakker op, (byde|byder) (ind|også ind), byder sig til, (spille|spiller) (ind|med|bold), (gå|går|træde|træder|hoppe|hopper|stige|stiger|kommer|komme|tager|tage) (også|gerne|selv|) (med ind|ind|med på|med om bord|ombord|aktivt med),
      (sidde|sidder|være|er) (også|gerne|) med (ved bordet|i styregruppen|ind over|inde over|indover|på holdet|på idéen|på ideen|på vognen|på råd|på det|i det|om bordet|),
      (trække|trækker|løfte|løfter|hjælper|følger|følge|kører|køre|bygger) med, (lægge|lægger|stille|stiller|låner|låne|giver) (lokaler|lokale|hus|husly|rum|sal|plads|gulv|jord|køkken|scene|huset) (til|ud|), (være|er) (en|) del af (det|initiativet|projektet|), (give|giver|række|rækker) en hånd (med|), (give|giver) et nap med, (tage|tager) (en tørn|sin tørn|fat),
      følgesvend, følgesvende, (brings|bringer) (data|the data|its|their|staff|people|expertise|viden|folk|frivillige|the), (kommer|komme|comes|come|møder|møde|turns up) (med|with) (data|folk|frivillige|viden|udstyr|people|staff|penge|materialer), medhjælper, medhjælpere, take part, takes part, taking part, (be|is|are) (a|) part of (it|this|the project|the effort), (chip|chips|chipping|pitch|pitches|pitching|throw|throws|throwing|come|comes|coming) in,
      (lend|lends|lending) a hand, (sign|signs|signed) up, (tag|tags) along, (come|comes|go|goes|coming) along, hjælp te, hjælpe te, (stå|står) bi, skyder til, skyde til, (bring|brings|bringing) to the table, (come|comes) on board, (back|backs) (it|this|us) up
    `,
  partNoun: `
      partner, partnere, partneren, partnerne, samarbejdspartner, samarbejdspartnere, samarbejdspartneren, samarbejdspartnerne, samarbejdspart,
      samarbejdsparter, vært, værten, værter, medspiller, medspillere, medspillerne, bidragyder, bidragydere, medarrangør, medarrangører, deltagere, deltagerne,
      deltagende, deltagende parter, øvrige deltagere, partners, participants, contributors, collaborators, collaborator, the partners,
      key partner, key partners, sparringspartner, sparringspartnere, leverandør, leverandører
    `,
  join: `
      i flok, i fællig, i tandem, in tandem, alongside, side by side, i makkerskab, makkerskab, along,      sammen, samarbejde, samarbejder, samarbejdet, fællesskab, fællesskabet, partnerskab, partnerskabet, samspil, kompagniskab, fællig,
      alliere sig, allierer sig, alliance, konsortium, side om side, hånd i hånd, parløb, tospand, samråd, skulder ved skulder,
      together, collaboration, cooperation, co operation, partnership, jointly, partnering, working, work, collaborate, collaborates,
      collaborating, cooperate, cooperates, cooperating, co operate, team up, teaming up, hand in hand, conjunction, consortium, concert
    `,
  aid: `
      hjælp, støtte, bistand, opbakning, selskab, følgeskab, rygdækning, tilsagn, deltagelse, bidrag, input, sparring, inddragelse, medvirken, assistance, repræsentanter, repræsentation, medlemmer, representatives, members, rådgivning, ekspertise,
      the help, the support, participation, contributions, contribution, expertise, advice, involvement, backing
    `,
  auspices: `
      i regi af, under ledelse af, i hænderne på, under the auspices of, under the leadership of, in the hands of, på hænderne af
    `,
  like: `
      ligesom, ligesom i, som i, som det sker i, som man gør i, inspireret af, inspiration fra, inspiration hos, efter model fra, efter forbillede,
      modellen fra, eksempel fra, eksemplet fra, erfaringer fra, erfaringerne fra, erfaring fra, eksempler fra, eksempelvis i, kendt fra,
      kendes fra, kender fra, på linje med, inspired by, modelled on, modeled on, lessons from, experience from, experiences from, like,
      similar to, as in, much like, lignende, i lighed med, i stil med
    `,
  than: `frem for, fremfor, i stedet for, snarere end, hellere end, end, rather than, instead of, than, bortset fra, undtagen, except,
      i modsætning til, unlike, uafhængigt af, uafhængig af, independent of, independently of`,
  not: `ikke, ik, ej, it ikke, aldrig, hverken, uden, ingen grund til, not, never, dont, doesnt, shouldnt, cannot, cant, wont, wouldnt, isnt, neither, nor,
      without, nægter, afviser, afslår`,
  hedge: `
      måske, muligvis, evt, eventuelt, for eksempel, fx, f eks, feks, eksempelvis, maybe, perhaps, possibly, formentlig, vistnok, usikker, usikkert,
      ved ikke om, i tvivl om, for instance, for example, eg, e g, such as, såsom, ved ikke, might, may, tænkeligt, på sigt,
      på længere sigt, med tiden, senere, eventually, in time
    `,
  if: 'hvis, såfremt, hvorvidt, medmindre, if, unless, whether',
  propose: `
      foreslår, foreslå, ser gerne, ser, peger på, pege på, tænker, forestiller os, forestiller mig, ønsker, regner med, anbefaler, indstiller,
      synes, mener, tror, håber, forventer, vurderer, propose, proposes, suggest, suggests, recommend, recommends, think, believe, hope, envisage,
      want, would like, håb, ønske, tanken er, planen er, hope is, idea is, plan is, nævne, nævner, udpege, udpeger, udpeges, vælge, vælger, foreslås, nævnes, peges på, indstilles, anbefales, suggested, proposed, recommended, oplagt, naturligt, giver mening, make sense, makes sense, obvious, natural, name, names, nominate, nominates, appoint, appoints, pick, picks, nominerer, peger, pege
    `,
  modal: `
      lad, lade, let, skal, ska, sku, ku, ka, bør, burde, kan, kunne, vil, ville, må, skulle, should, could, will, would, must, shall, can, ought, need to, needs to, behøver,
      tilbyder at, tilbyder sig, er klar til, er klar, er villig til, er villige til, er parat til, har sagt ja til, har sagt ja, har tilbudt,
      har lovet at, (påtager|påtage) sig at, (tager|tage) på sig at, (undertakes|undertake) to, (har|have) tænkt (os|sig|mig) (selv|) (at|), har planer om at, har til hensigt at, agter at, agter, påtænker at, påtænker, (intend|intends|plan|plans|aim|aims|mean|means) to, (is|are|am) (planning|offering|hoping|to), skulle gerne, kommer til at, har givet tilsagn om (at|), har nikket (ja|) til (at|), har nikket, har nikket ja, har budt sig til (som|), har meldt sig (som|til at|til|klar|), har erklæret sig (klar|villig|villige), er (klar|klare|villig|villige|parat|parate|indstillet|indstillede|frisk|friske|med) (til at|til|på at|på), har (også|) tilbudt at, har indvilliget i, har lyst til, har taget imod, står klar (til|), melder sig (som|klar|), gerne vil, has offered to, have offered to, has promised to, have promised to, has volunteered to, have volunteered to, volunteers to, (is|are) (happy|ready|willing|keen|set|prepared|glad|able|eager|going) to, has put its hand up, has said (yes|it will|they will), have said (yes|they will), agrees to, agreed to, promises to, seems, likes to, gonna, ought, har indvilget i, har accepteret, offers to, has agreed to, have agreed to, has offered to, ll
    `,
  was: 'blev, var, havde, fik, tog, was, were, had, did, became, blevet',
  hold: `have, ha, har, få, får, tage, tager, påtage sig, påtager sig, påtage, påtager, bære, bærer, overtage, overtager, beholde, beholder, holde, holder, sikre sig,
      stille, stiller, stå med, står med, sidde med, sidder med, giv, give, giver, gives, lægger, overlad, overlade, overdrag, keep, keeps, gribe, griber, grabs, grab, beholde, has, take, takes, hold, holds, assume, assumes, bear, bears, having, get, gets, assigned, tildeles, pålægges`,
  care: 'sig af',
  be: 'er, vær, blir, bli, være, bliver, blive, udgøre, udgør, is, are, be, become, becomes, being, fungere, fungerer, optræde, optræder, serve, serves, act, acts',
  come: 'go, goes, komme, kommer, gå, går, følge, følger, come, comes',
  it: `
      det, den, dette, denne, disse, de, dem, it, this, that one, these, them, initiativ, initiativet, initiativets, projekt, projektet,
      projektets, forslag, forslaget, forslagets, indsats, indsatsen, indsatsens, ordning, ordningen, idéen, ideen, arbejde, arbejdet, opgave,
      løsningen, portalen, platformen, forløbet, kampagnen, pilotprojektet, udvikling, udviklingen, drift, implementering, gennemførelse, gennemførelsen, koordinering,
      projektledelse, etablering, styring, udrulning, hosting, udførelsen, initiative, project, proposal, effort, scheme, the work, platform, portal, solution, alt det praktiske, det hele,
      hele initiativet, hele projektet
    `,
  as: 'som, as',
  rel: 'der, who, which, that',
  between: 'mellem, imellem, between, among',
  with: 'med, with',
  by: 'af, by',
  from: 'fra, from',
  at: 'i, hos, ved, under, in, at the, inden for, indenfor, within, inde i, ovre i',
  and: 'og, samt, plus, and, foruden, as well as, såvel som, både, both, såvel, hhv, henholdsvis',
  or: 'eller, or, enten, either, alternativt, alternatively',
  but: 'men, but, derimod, tværtimod, hvorimod, whereas',
  sub: 'at, fordi, da, når, så, for at, mens, selvom, selv om, hvor, hvordan, hvorfor, because, when, so, while, where, how, why, although, since, så længe',
  now: `
      i dag, idag, allerede, i forvejen, hidtil, tidligere, for tiden, lige nu, indtil nu, i mange år, i flere år, sidste år, i årevis, nuværende,
      today, currently, already, previously, at present, presently, so far, until now, for years, last year, p t, pt, dengang, engang
    `,
  alone:
    'by itself, on its own, by ourselves, on our own, by themselves, single handed, single handedly, for egen regning, eneste, sole, ingen (andre|anden) end, ingen ud over, nobody but, no one but, none but, nobody other than, no one other than, egenhændigt, ene mand, nobody else, no one else, ingen anden, og ingen anden, and nobody else, and no one else, på egen boldgade, alene, selv, kun, udelukkende, alone, only, ourselves, itself, på egen hånd, solely',
  prep: `
      own up, stå inde, står inde,
      (work|works|working|employed|based|job|teach|student) (at|for|in|at the|for the|in the), på, til, om, for, over, mod, blandt, efter, gennem, omkring, to, of, on, about, toward, towards, via, ifølge, according to, mht, vedrørende,
      overfor, over for, foran, bag, siden, before, after, against, imod, trods, ad, into, per
    `,
  adverb: `
      også, gerne, især, primært, selvfølgelig, naturligvis, helt, klart, oplagt, naturligt, bedst, nok, jo, så, altså, derfor, dermed, desuden,
      endvidere, her, bl a, bla, blandt andet, blandt andre, fortsat, stadig, sandsynligvis, typisk, først og fremmest, helst, vel, også gerne,
      endelig, ligeledes, tæt, aktivt, hovedsageligt, primary, also, mainly, primarily, ideally, preferably, of course, clearly, still, further,
      naturally, closely, therefore, thus, i så fald, i sidste ende, formelt, reelt, i praksis, in practice, formally, among others, then, til at, if you ask me, if i may say so, if possible, hvis (du|i) spørger (mig|os), hvis det står til (mig|os|undertegnede), if you (want|need|ask), day to day, day by day, fra dag til dag, dag til dag, i det daglige, i hverdagen, til hverdag, if it were up to (me|us), altså, efter (min|vores) (bedste|) (overbevisning|opfattelse|vurdering|skøn), to (my|our) mind, in my (view|opinion|book), i min verden, i mine øjne,
      som minimum, i første omgang, overordnet, efter min mening, efter vores mening, sgu, bare, just, lige, tilsammen
    `,
};

/** The phrases of each cue with the forms of its verbs. */
const table = (): Readonly<Record<Cue, string>> => {
  const forms: Readonly<Partial<Record<Cue, string>>> = verbCues();
  const all = { ...cues } as Record<Cue, string>;
  for (const cue of Object.keys(all) as Cue[]) all[cue] = `${all[cue]}, ${forms[cue] ?? ''}`;
  return all;
};

const lazily = (keep: (word: string) => boolean): PhraseTable<Cue> => {
  let built: PhraseTable<Cue> | undefined;
  return (list) => {
    built ??= phraseTable(table(), keep);
    return built(list);
  };
};

/** The cues of a sentence as they are written. */
export const bodyCues: PhraseTable<Cue> = lazily(() => true);

const forgiving = lazily((word) => isFunctionWord(word) || isBodyNoun(word) || isGroupNoun(word));

/** The cues of a sentence with slips forgiven: costlier, for a sentence that names a body and seems to say nothing of it. */
export const misspeltBodyCues = (list: readonly Token[]): ReturnType<PhraseTable<Cue>> => forgiving(list);
