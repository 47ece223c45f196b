import { isBodyNoun, isGroupNoun } from './bodies-nouns.js';
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
  notOnly: 'ikke (kun|bare|blot|alene|udelukkende), not (only|just|merely)',
  past: `
      ejede, drev, ledede, styrede, varetog, stod for, stod selv for, stod bag, gennemførte, udførte, koordinerede, tog sig af, lavede,
      deltog, bidrog, hjalp, leverede, medvirkede, samarbejdede, prøvede, afprøvede, testede, kørte, arbejdede,
      used to (own|run|lead|be), ran, participated, contributed, helped, tested, tried, worked
    `,
  done: `
      stået for, stået bag, haft, været, taget sig af, deltaget, bidraget, hjulpet, leveret, medvirket, prøvet, afprøvet, testet, gjort,
      arbejdet sammen, samarbejdet, lavet, bygget, been, had, done, made
    `,
  head: `i spidsen (for|), ved roret, bag roret, for bordenden, i front, i førersædet, at the helm, at the head, in the lead,
      in the driving seat, sidder for bordenden`,
  stand: 'stå, står',
  own1: 'eje, eier, own, owns',
  own2: `
      (stå|står) (så|også|gerne|dermed|fortsat|primært|) for, (stå|står) i spidsen for, drive, driver, lede, leder, styre, styrer,
      varetage, varetager, forvalte, forvalter, administrere, administrerer, huse, huser, facilitere, faciliterer,
      (tage|tager) sig (også|godt|) af, føre an, fører an, gå forrest, går forrest, løfte opgaven, løfter opgaven, løfte den,
      (sætte|sætter|stille|stiller) sig (gerne|også|) i spidsen (for|), sidde for bordenden, løfte det, klare det, klarer det, klare opgaven, passe (det|den), run, runs,
      lead, leads, manage, manages, operate, operates, host, hosts, oversee, oversees, (take|takes) care of, (take|takes) charge, tage over, tager over, (take|takes) over,
      head, heads, (take|takes) the lead, (take|takes) on this, take this on
    `,
  own3: `
      gennemføre, gennemfører, udføre, udfører, realisere, realiserer, implementere, implementerer, koordinere, koordinerer, organisere,
      organiserer, sørge for, sørger for, iværksætte, iværksætter, føre (det|den|projektet|) ud i livet, carry it out, carry this out,
      carry out, implement, implements, coordinate, coordinates, co ordinate, organise, organises, organize, organizes
    `,
  own4: `
      udvikle, udvikler, lave, laver, bygge, bygger, oprette, opretter, etablere, etablerer, indføre, indfører, offentliggøre, offentliggør,
      igangsætte, igangsætter, stille krav, publicere, samle, lægge, udgive, skabe, udbrede, develop, build, create, publish, establish, set up,
      introduce, launch, release, issue, udarbejde, udarbejder, udsende, udstede, samle, indsamle, vedligeholde
    `,
  by1: 'ejes, ejet, owned',
  by2: `
      drives, drevet, ledes, ledet, styres, styret, varetages, varetaget, forvaltes, forvaltet, administreres, administreret, faciliteres,
      faciliteret, passes, huses, led, managed, headed, hosted, operated, driven, overseen
    `,
  by3: `
      gennemføres, gennemført, udføres, udført, realiseres, realiseret, implementeres, implementeret, koordineres, koordineret,
      organiseres, organiseret, løftes, løftet, bæres, båret, laves, udvikles, igangsættes, iværksættes, etableres, oprettes, carried out,
      implemented, coordinated, organised, organized, delivered
    `,
  noun1: `
      ejeren, projektejer, projektejeren, hovedansvarlig, hovedansvarlige, hovedejer, hovedejeren, initiativejer, owner, project owner,
      lead owner, overordnet ansvarlig, overordnede ansvarlige
    `,
  noun2: `
      tovholder, tovholderen, tovholdere, ansvarlig, ansvarlige, projektansvarlig, projektansvarlige, initiativtager, initiativtageren,
      ansvarlig (myndighed|instans|institution|organisation), ansvarlige (myndighed|instans), (den|) ansvarlige (myndighed|instans), drivkraft, drivkraften, drivende kraft, den drivende kraft, ankermand, projektleder, koordinator, værtsorganisation,
      lead agency, lead authority, lead partner, responsible authority, responsible body, responsible, in charge, leader, coordinator,
      accountable
    `,
  ejer: 'ejer, ejere',
  duty1: `
      hovedansvar, hovedansvaret, ejerskab, ejerskabet, ejerrollen, (det|) (overordnede|fulde|samlede|endelige|primære) ansvar,
      (main|overall|full|primary|lead) responsibility, ownership
    `,
  duty2: `
      ansvar, ansvaret, projektansvaret, driftsansvaret, projektejerskabet, teten, føringen, roret, tovholderrollen, tovholderopgaven,
      tovholderfunktionen, projektledelsen, ledelsen, lederrollen, styringen, driften, opgaven, regi, ledelse, opgave, bord,
      responsibility, the lead, the reins, leadership, the responsibility
    `,
  anchor: `
      forankres, forankret, forankre, forankring, forankringen, placeres, placeret, placere, (høre|hører) (naturligt|bedst|rettelig|) hjemme,
      (høre|hører) (til|under), lægges (ind|), lægge (det|projektet|initiativet|ansvaret|ejerskabet), henlægges, anchored, anchor, placed,
      belong, belongs, vested, reside, resides
    `,
  lie: 'høre, hører, ligge, ligger, lagt, lægge, bo, hvile, hviler, sidde, sidder, lie, lies, rest, rests, sit, sits, landet, lande, lander',
  partBy: `
      støttes, støttet, hjælpes, bistås, suppleres, suppleret, assisteres, assisteret, understøttes, understøttet, bakkes op, bakket op,
      bakkes, bakket, flankeret, supported, assisted, backed, aided
    `,
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
  aboard: `ombord, om bord, på banen, på holdet, på vognen, med på råd, med ved bordet, ved bordet, on board, involved, på sidelinjen,
      i arbejdsgruppen, i styregruppen, i følgegruppen, on the steering group, in the steering group`,
  part: `
      deltage, deltager, bidrage, bidrager, medvirke, medvirker, hjælpe, hjælper, hjælpe til, hjælper til, levere, leverer, bistå, bistår,
      assistere, assisterer, understøtte, understøtter, indgå, indgår, stille sig til rådighed, stiller sig til rådighed, bakke op, bakker op,
      stille, stiller, medfinansiere, medfinansierer, supplere, supplerer, spille ind, spiller ind, spille med, spiller med,
      være en del af, er en del af, give en hånd med, giver en hånd, participate, participates, take part, takes part, taking part,
      contribute, contributes, join, joins, help, helps, assist, assists, supply, supplies, provide, provides, support, supports,
      be part of, is part of, are part of, chip in, pitch in, sparre, sparrer, hjælp te, hjælpe te, supplying, providing, contributing,
      helping, participating, delivering, supporting
    `,
  partNoun: `
      partner, partnere, partneren, partnerne, samarbejdspartner, samarbejdspartnere, samarbejdspartneren, samarbejdspartnerne, samarbejdspart,
      samarbejdsparter, vært, værten, værter, medspiller, medspillere, medspillerne, bidragyder, bidragydere, medarrangør, medarrangører, deltagere, deltagerne,
      deltagende, deltagende parter, øvrige deltagere, partners, participants, contributors, collaborators, collaborator, the partners,
      key partner, key partners, sparringspartner, sparringspartnere, leverandør, leverandører
    `,
  join: `
      sammen, samarbejde, samarbejder, samarbejdet, fællesskab, fællesskabet, partnerskab, partnerskabet, samspil, kompagniskab, fællig,
      alliere sig, allierer sig, alliance, konsortium, side om side, hånd i hånd, parløb, tospand, samråd, skulder ved skulder,
      together, collaboration, cooperation, co operation, partnership, jointly, partnering, working, work, collaborate, collaborates,
      collaborating, cooperate, cooperates, cooperating, co operate, team up, teaming up, hand in hand, conjunction, consortium, concert
    `,
  aid: `
      hjælp, støtte, bistand, opbakning, deltagelse, bidrag, input, sparring, inddragelse, medvirken, assistance, repræsentanter, repræsentation, medlemmer, representatives, members, rådgivning, ekspertise,
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
  not: `ikke, ik, ej, aldrig, hverken, uden, ingen grund til, not, never, dont, doesnt, shouldnt, cannot, cant, wont, wouldnt, isnt, neither, nor,
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
      want, would like, håb, ønske, tanken er, planen er, hope is, idea is, plan is, nævne, nævner, udpege, udpeger, udpeges, vælge, vælger, gøre, gør, make
    `,
  modal: `
      lad, lade, let, skal, ska, sku, ku, ka, bør, burde, kan, kunne, vil, ville, må, skulle, should, could, will, would, must, shall, can, ought, need to, needs to, behøver,
      tilbyder at, tilbyder sig, er klar til, er klar, er villig til, er villige til, er parat til, har sagt ja til, har sagt ja, har tilbudt,
      har lovet, har givet tilsagn om, har indvilget i, har accepteret, offers to, has agreed to, have agreed to, has offered to, ll
    `,
  was: 'blev, var, havde, fik, tog, was, were, had, did, became, blevet',
  hold: `have, ha, har, få, får, tage, tager, påtage sig, påtager sig, bære, bærer, overtage, overtager, beholde, beholder, holde, holder, sikre sig,
      giv, give, giver, gives, lægger, læg, overlad, overlade, overdrag, has, take, takes, hold, holds, assume, assumes, bear, bears, having, get, gets, assigned, tildeles, pålægges`,
  care: 'sig af',
  be: 'er, være, bliver, blive, udgøre, udgør, is, are, be, become, becomes, being, fungere, fungerer, optræde, optræder, serve, serves, act, acts',
  come: 'komme, kommer, gå, går, følge, følger, come, comes',
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
  at: 'i, hos, ved, under, in, at the, anchored at, inden for, indenfor, within, inde i, ovre i',
  and: 'og, samt, plus, and, foruden, as well as, såvel som, både, both, såvel, hhv, henholdsvis',
  or: 'eller, or, enten, either, alternativt, alternatively',
  but: 'men, but, derimod, tværtimod, hvorimod, whereas',
  sub: 'at, fordi, da, når, så, for at, mens, selvom, selv om, hvor, hvordan, hvorfor, because, when, so, while, where, how, why, although, since, så længe',
  now: `
      i dag, idag, allerede, i forvejen, hidtil, tidligere, for tiden, lige nu, indtil nu, i mange år, i flere år, sidste år, i årevis, nuværende,
      today, currently, already, previously, at present, presently, so far, until now, for years, last year, p t, pt, dengang, engang
    `,
  alone:
    'by itself, on its own, by ourselves, on our own, by themselves, på egen boldgade, alene, selv, kun, udelukkende, alone, only, ourselves, itself, på egen hånd, solely',
  prep: `
      (work|works|working|employed|based|job|teach|student) (at|for|in|at the|for the|in the), på, til, om, for, over, mod, blandt, efter, gennem, omkring, to, of, on, about, toward, towards, via, ifølge, according to, mht, vedrørende,
      overfor, over for, foran, bag, siden, before, after, against, imod, trods, ad, into, per
    `,
  adverb: `
      også, gerne, især, primært, selvfølgelig, naturligvis, helt, klart, oplagt, naturligt, bedst, nok, jo, så, altså, derfor, dermed, desuden,
      endvidere, her, bl a, bla, blandt andet, blandt andre, fortsat, stadig, sandsynligvis, typisk, først og fremmest, helst, vel, også gerne,
      endelig, ligeledes, tæt, aktivt, hovedsageligt, primary, also, mainly, primarily, ideally, preferably, of course, clearly, still, further,
      naturally, closely, therefore, thus, i så fald, i sidste ende, formelt, reelt, i praksis, in practice, formally, among others, then,
      som minimum, i første omgang, overordnet, efter min mening, efter vores mening, sgu, bare, just, lige, tilsammen
    `,
};

const asWritten = phraseTable<Cue>(cues, () => true);
const forgiving = phraseTable<Cue>(cues, (word) => isFunctionWord(word) || isBodyNoun(word) || isGroupNoun(word));

/** The cues of a sentence as they are written. */
export const bodyCues: PhraseTable<Cue> = asWritten;

/** The cues of a sentence with slips forgiven: costlier, for a sentence that names a body and seems to say nothing of it. */
export const misspeltBodyCues = (list: readonly Token[]): ReturnType<PhraseTable<Cue>> => forgiving(list);
