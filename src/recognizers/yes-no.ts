import { isFunctionWord } from './function-words.js';
import { phraseTable } from './phrases.js';
import { words } from './text.js';

/**
 * What a run of words says about yes and no.
 * - `yes`, `no`: says it by itself ("jo", "på ingen måde").
 * - `agree`: agrees unless it is negated ("det er fint"; "det er ikke fint").
 * - `not`: negates.
 * - `limit`: ties it to a condition ("hvis", "kun").
 * - `but`: what follows takes something back.
 * - `maybe`: neither.
 * - `rather`: what comes after it replaces what came before ("nej, jeg mener ja").
 * - `filler`: says nothing either way.
 */
type Sign = 'yes' | 'no' | 'agree' | 'not' | 'limit' | 'but' | 'maybe' | 'rather' | 'filler';

const signs = phraseTable<Sign>(
  {
    maybe: `
      måske, maske, muligvis, tja, tjah, tjo, tjoh, både ja og nej, både og, ja og nej, hverken ja eller nej, det kommer an på, kommer an på,
      an på, det afhænger, afhænger af, ved ikke, ved det ikke, det ved jeg ikke, ikke sikker, usikker, i tvivl, det tror jeg ikke,
      det må vi se, det må vi se på, lad os se, vil tænke over det, skal tænke over det, tænker over det, mon ikke, nogenlunde, delvist, delvis,
      tror jeg (nok|), det tror jeg (nok|), kan ikke udelukkes, til dels, anonym, anonymt, lige meget, ligemeget, er ligeglad, op til jer,
      bestemmer I selv, maybe, perhaps, possibly, it depends, depends, not sure, dont know, i dunno, dunno, partly, partially, i guess,
      i suppose, anonymous, anonymously, dont care, up to you, either way, kinda, sort of, yes and no, yes or no, let me think
    `,
    limit: `
      hvis, såfremt, forudsat, under forudsætning, på betingelse af, på den betingelse, betinget, medmindre, med mindre, undtagen, bortset fra,
      dog ikke, kun, så længe, bare ikke, blot ikke, uden, indtil, ikke før, først når, når bare, bare I, først, if, unless, except,
      provided, providing, as long as, on condition, on the condition, only, without, until, apart from, other than, just not, once
    `,
    but: 'men, dog, omvendt, på den anden side, but, though, however, although, except that',
    rather: `
      (jeg|vi) (mener|mente), nej vent, vent, jeg skrev forkert, undskyld, altså, snarere, i mean, i meant, sorry, wait, actually, or rather, rettelse,
      correction, jo forresten, eller jo, eller rettere, ombestemt, fortrød
    `,
    yes: `
      ja, jah, jaa, jaja, ja ja, jada, jaeh, jae, jo, joh, joo, jow, jau, jaow, jep, jepper, jeps, jup, jups, japs, yep, yup, yepp, yeah, yea, ya, yah, yes, yess,
      yessir, aye, jamen ja, ja tak, jo tak, selvfølgelig, selfølgelig, selvf, sf, naturligvis, naturligt nok, klart, ja klart, sagtens, absolut, bestemt,
      helt sikkert, hel sikkert, helt bestemt, helt klart, helt enig, uden tvivl, uden problemer, uden videre, uden (tøven|betænkeligheder), i den grad, gu gør det,
      det kan (du|I) (tro|bande på), det kan du bande på, kan du tro, hvorfor ikke, hvorfor skulle (I|du|jeg|vi) ikke, det skulle jeg mene, mon ikke det er i orden,
      ikke noget problem, intet problem, ingen problem, ingen problemer, ikke et problem, ingen indvendinger, intet at indvende, ikke noget at indvende,
      ikke noget (i|) mod, ikke noget imod (det|), intet imod (det|), ingenting imod (det|), har ikke noget imod, gør ikke noget, det gør ikke noget, gør ingenting, gør intet, det gør ikke spor,
      siger ikke nej, ikke siger nej, ikke sige nej, takker ikke nej, kan ikke sige nej, kun godt, kun en god ide, ingen problemer i det, fyr den af, kør, kør bare, kør på, bare kør, gør det,
      gør det bare, gør (I|du) bare, det gør (I|du) bare, bare gør det, værsgo, vær så god, velkommen til, afsted, af sted, afsted med (den|det), send, send (den|det) (bare|nu|afsted|), send bare, bare send (den|det|), indsend,
      det skal (I|du) have lov til, har min tilladelse, min velsignelse, (jeg|vi) accepterer, accepteret, accepterer, godkendt, godkender, godkender det, bekræfter, bekræftet, bekræft,
      samtykker, giver (mit|) samtykke, samtykke givet, tilladelse givet, tiltrædes, ok, okay, okey, oki, okej, okidoki, oks, k, sure, sure thing, surely, of course, ofc, obviously, certainly,
      definitely, definately, absolutely, totally, indeed, naturally, gladly, by all means, go ahead, go for it, please do, do it, do so, no problem, no problems, no worries, no prob,
      np, no objection, no objections, dont mind, do not mind, wouldnt mind, not a problem, why not, you bet, affirmative, alright, all right, right on, yes please,
      i consent, i agree, we agree, agreed, agree, i accept, accept, i confirm, confirm, confirmed, approved, granted, permission granted, send it, submit, submit it, you may, you can, feel free, be my guest,
      fine by me, fine with me, good to go, happy to, more than happy, lets do it, lets go, with pleasure, med glæde, med fornøjelse, med kyshånd, fornøjelse, tommel op, thumbs up
    `,
    no: `
      nej, nejj, nææ, næh, næ, naeh, nah, nej tak, ellers tak, nejtak, nejda, næ tak, næh tak, niks, niksen, nix, nixen, nixum, nope, nop, no, noo, nay, naw, no way, no thanks, no thank you, nein, niet, nada,
      på ingen måde, under ingen omstændigheder, aldrig, aldrig i livet, ikke tale om, ikke på vilkår, overhovedet ikke, slet ikke, helst ikke, ikke helst, ikke rigtig, ikke rigtigt,
      ikke endnu, ikke nu, ikke lige nu, ikke i dag, ikke umiddelbart, ikke specielt, ikke særlig, ikke gerne, glem det, det kan (du|I) godt glemme, det kan (du|I) (glemme|lige glemme), kan du glemme, drop det, frabeder, frabedes,
      frabeder mig, afslår, afviser, afvises, afslag, takker nej, siger nej, sige nej, (jeg|vi) nægter, nægter, forbyder, modsætter mig, imod, er imod, stop, vent lidt, vent, må (I|du) ikke, lad være, helst fri, helst være fri, være fri, slippe for, gider ikke,
      not really, rather not, id rather not, id rather you didnt, rather you didnt, prefer not, prefer not to, not at all, not yet, not now, please dont, dont, do not, no chance, never, never ever,
      by no means, under no circumstances, absolutely not, certainly not, definitely not, of course not, i object, i refuse, refuse, decline, i decline, disagree, denied, negative, not a chance,
      i dont think so, dont think so, rather you did not, id rather you did not, thumbs down, hold on, tommel ned
    `,
    agree: `
      gerne, godt, fint, fin, fedt, super, perfekt, glimrende, udmærket, enig, i orden, iorden, okay med mig, orden, lyder godt, ser godt ud, ser fint ud, ser rigtigt ud, det er rigtigt, korrekt, rigtigt,
      stemmer, passer, det passer, helt fint, gode med, med på, tilfreds, må, kan, vil, vil gerne, skal, ønsker, ønsker det, har lyst, gør, bør, kom, meget gerne, yderst gerne, hellere end gerne,
      fine, good, great, perfect, looks good, sounds good, thats right, right, correct, happy, i do, we do, would like, would love, id like, id love, can, may, could, want, allowed, acceptable, accepted, welcome,
      god ide, glad for, tilladt, lov, acceptabelt, okay
    `,
    not: 'ikke, ikk, ik, ikkje, ingen, intet, ikke lov, hverken, ej, not, isnt, doesnt, cant, cannot, wont, wouldnt, shouldnt, mustnt, arent, may not',
    filler: `
      tak, mange tak, tusind tak, det, den, da, for min skyld, for mit vedkommende, mig, jeg, vi, os, I, du, man, så, nu, lige, bare, jo da, sgu, fandme, søreme, skam, vel, nok, her, altid, endelig, alle, alt,
      please, thanks, thank you, thank you very much, that, this, it, is, are, you, me, we, us, im, thats, its, with, the, to, for, by, from, my, side, be, would, do, have, has, of, a, very, much, er, har, med, ved, at, på, i, og, om,
      hvad mig angår, herfra, offentliggøre, offentliggøres, offentliggørelse, publish, published, publication, navn, navnet, mit navn, name, my name, forslag, forslaget, forslaget op, proposal, my proposal, hjemmesiden, svar, svaret, sende, afsendes,
      sendes, vise, vises, vist, bruge, bruges, use, used, using, show, shown, dele, deles, share, shared, kære, venner, hr, mand, helt, meget, rigtig, virkelig, særdeles, så absolut, så sandelig, tilladelse, permission, samtykke, consent, lide, skrive, kontakte, contact,
      mene, noget, nogen, problem, something, anything, stå, stå frem, offentligt, public, publicly, all, everything, hele, gøre, done, doing, let, få, lade, også, too, also, well, oh, åh, nå, øh, hmm, hm, ah, jamen, haps, virkeligt, dette, denne, deling, enige
    `,
  },
  isFunctionWord,
);

const thumbsUp = /👍|👌|✅|🙂|😀|😊|🆗|✔/u;
const thumbsDown = /👎|❌|🚫|⛔|🙅/u;

/** A text longer than this is a description, whatever word it begins with. */
const longest = 40;

/**
 * What a text says to a question of yes or no. `unsure` is a condition, a mixture or a "måske": to be asked back, never taken as a yes.
 * `null` is neither: a question, or other content.
 */
export const readYesNo = (text: string): 'yes' | 'no' | 'unsure' | null => {
  const list = words(text);
  if (list.length === 0) return readEmoji(text);
  if (list.length > longest) return null;
  const marks = signs(list);
  const first = marks[0];
  const leads = first?.from === 0 && (first.mark === 'yes' || first.mark === 'no');
  const marked = marks.reduce((sum, mark) => sum + mark.to - mark.from, 0);
  const other = list.length - marked;
  if (text.includes('?')) return onlySays(marks, 'yes') && /hvorfor|why/i.test(text) ? 'yes' : null;
  if (titleLike(text, other)) return null;
  if (!leads && other > Math.max(1, Math.floor(list.length / 4))) return null;
  return decide(
    marks.map((mark) => mark.mark),
    other,
  );
};

const readEmoji = (text: string): 'yes' | 'no' | 'unsure' | null => {
  const yes = thumbsUp.test(text);
  const no = thumbsDown.test(text);
  if (yes && no) return 'unsure';
  return yes ? 'yes' : no ? 'no' : null;
};

const onlySays = (marks: readonly { readonly mark: Sign }[], sign: Sign): boolean =>
  marks.some((one) => one.mark === sign) && marks.every((one) => one.mark === sign || one.mark === 'filler');

/** "Ja til åbne data", "Nej til plastik i havet": a slogan with content of its own. */
const titleLike = (text: string, other: number): boolean => other > 0 && /^\s*(?:ja|nej|yes|no)\s+(?:til|to)\s/i.test(text);

const decide = (all: readonly Sign[], other: number): 'yes' | 'no' | 'unsure' | null => {
  const replaced = all.lastIndexOf('rather');
  const after = all.slice(replaced + 1);
  const list = replaced > 0 && after.some((sign) => sign === 'yes' || sign === 'no') ? after : all;
  const has = (sign: Sign): boolean => list.includes(sign);
  const speaks = has('yes') || has('no') || has('agree') || has('not');
  if (has('maybe')) return 'unsure';
  if (!speaks) return has('limit') && other === 0 ? 'unsure' : null;
  if (has('limit')) return 'unsure';
  if (has('but') && takesBack(list, other)) return 'unsure';
  if (has('yes') && (has('no') || has('not'))) return 'unsure';
  if (has('yes')) return 'yes';
  if (has('no')) return agreesAfterNo(list) ? 'unsure' : 'no';
  if (has('not')) return 'no';
  return other === 0 ? 'yes' : null;
};

/** Whether anything but courtesy follows the "men". */
const takesBack = (list: readonly Sign[], other: number): boolean =>
  other > 0 || list.slice(list.indexOf('but') + 1).some((sign) => sign !== 'filler');

/** "nej, det er fint" may be a no to the question or to the worry behind it. */
const agreesAfterNo = (list: readonly Sign[]): boolean =>
  list.includes('agree') && !list.includes('not') && list.filter((sign) => sign === 'no').length === 1 && list.at(-1) === 'agree';
