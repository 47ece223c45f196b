import { isFunctionWord } from './function-words.js';
import { phraseTable } from './phrases.js';
import { isQuestion } from './question-form.js';
import type { Token } from './text.js';

type Part = 'send' | 'aside' | 'later';

/**
 * All that may be said beside the sending itself. To send cannot be taken back, so every word must be known: a "ikke", a "hvis", a
 * "kopi" or a word nobody thought of makes it no wish to send. Hence no negation, no condition and no other object stands here.
 */
const parts = phraseTable<Part>(
  {
    send: `
      send (du|I) (bare|endelig), send, sende, sender, indsend, indsende, indsender, afsend, afsende, afsender, fremsend, fremsende, aflever, afleverer, aflevere,
      submit, send in, hand it in, afsendelse, fyr den af, (få|have) (det|den|forslaget) (sendt|indsendt|afleveret),
      (må|kan) (godt|gerne|roligt) (sendes|indsendes|afsendes), (kan|skal) (sendes|indsendes|afsendes), blive sendt,
      (afsted|af sted) med (det|den|forslaget), (get|have) (it|this|my proposal) (sent|submitted)
    `,
    aside: `
      det, den, dette, forslaget, forslag, mit forslag, vores forslag, det hele, mit, vores, it, this, the proposal, my proposal,
      our proposal, proposal, everything, the whole thing, nu, lige nu, bare, så, dog, endelig, lige, da, straks, med det samme, ind, af,
      afsted, af sted, op, now, right now, right away, just, then, off, away, in, already, så er det nu, ja, jo, jep, ja tak, ja da,
      jada, gerne, meget gerne, jatak, jaja, yes, yep, yup, jeps, yeah, sure, of course, go ahead, go ahead and, ok, okay, oki, fint, super, perfekt, perfect,
      great, good, fine, alright, all right, jamen, godt, klart, selvfølgelig, helt sikkert, helt klart, absolut, bestemt, naturligvis, definitely, absolutely, certainly, sagtens, endelig, roligt, tak, mange tak, please, thanks, thank you, venligst,
      vær (så|) (sød|venlig|god|rar) (at|og), (vil|kan) du (ikke|) (være sød at|godt være sød at), jeg, vi, jeg vil, vi vil,
      jeg vil gerne, vi vil gerne, (nu|så) (vil|skal) (jeg|vi), jeg (skal|ønsker) (bare|) (at|), jeg synes (vi|du) skal, lad os, lad mig,
      få, i, we, i want to, we want to, i would like to, we would like to, id like to, wed like to, i will, we will, ill, well, lets,
      let us, let me, im, i am, we are, er, jeg er, vi er, klar, helt klar, klar til (at|), parat til (at|), færdig, ready, ready to,
      all set to, til koordinatoren, til styrelsen, til jer, til digitaliseringsstyrelsen, to the coordinator, to the agency, to you,
      og, and, sgu, (alt|det hele|det|den) er (helt|) (korrekt|rigtigt|i orden|fint|godt), (det|alt|det hele) ser (godt|fint|rigtigt|rigtig godt|helt rigtigt|helt fint|korrekt|rigtig fint|perfekt|ok|okay|meget fint) ud, (jeg|) (godkender|bekræfter) (det|), godkendt, approved, i (approve|confirm),
      (everything|it|all) (is|looks) (right|correct|good|fine|great), looks (good|great|fine), hej, at, you can, you may, I må gerne, du må gerne, I kan godt, du kan godt
    `,
    later: `
      senere, lidt senere, i morgen, imorgen, i overmorgen, i aften, i eftermiddag, i weekenden, i næste uge, næste uge, om lidt,
      en anden dag, på (mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag), efter (ferien|weekenden|frokost|mødet), later, later on,
      tomorrow, tonight, this (evening|afternoon), next week, on (monday|tuesday|wednesday|thursday|friday|saturday|sunday),
      after (lunch|dinner|the weekend|the holidays), another day
    `,
  },
  isFunctionWord,
);

/** Whether a message is a wish to send the proposal, and nothing else; a `pause` when it is one to send it later. */
export const readSend = (text: string, list: readonly Token[]): 'send' | 'pause' | null => {
  if (list.length > 14 || !list.some(({ text: word }) => sending.test(word))) return null;
  const marks = parts(list);
  const covered = marks.reduce((sum, { from, to }) => sum + to - from, 0);
  if (covered < list.length || !marks.some(({ mark }) => mark === 'send')) return null;
  if (isQuestion(text, list) && marks.every(({ mark, to, from }) => mark !== 'aside' || to - from < 4)) return null;
  return marks.some(({ mark }) => mark === 'later') ? 'pause' : 'send';
};

/** A cheap first look, misspelling allowed: most messages hold no such word. */
const sending = /^(?:\p{L}{0,4}s[en]{2}d|subm|sumbi|aflev|afle|fyr$|af$|afsted$|sent$|hand$)/u;
