import { fold } from './text.js';

/** Words that set something apart from the initiative: "til noget andet", "har ikke noget med sagen at gøre", "behandles særskilt". */
const apart = new RegExp(
  [
    '(?:til|for) noget (?:helt )?andet|for (?:something|anything) else|(?:noget|ingenting|intet) (?:\\p{L}+ ){0,3}med (?:\\p{L}+ ){1,3}at goere|nothing to do with',
    'behandles (?:saerskilt|separat|for sig)|koerer for sig|saerskilt sag|en anden sag|et (?:helt )?andet projekt|andet formaal|another (?:matter|project|purpose)|other purposes?|a different (?:matter|project)',
    'none of (?:which|it|that)|lade? (?:\\p{L}+ ){0,3}ligge|(?:roerer (?:vi|jeg|de) ikke|kan ikke roeres|maa ikke roeres|ikke maa roeres)|dem (?:skal|skulle|bruger|vil) (?:\\p{L}+ ){1,3}til|bundet til|tied to',
    'what it isnt|what it isn.t|what it is not|hvad det ikke er|for the record|ikke en del af (?:det|dette|forslaget|initiativet|projektet)|not part of (?:this|the)|har vi takket nej til|opgivet',
    '(?:kroner|kr\\.?|dkk|million|it|that|which|money) (?:\\p{L}+ ){0,7}(?:is|are|was|were) for (?:an? |the |our )?(?!(?:initiative|project|proposal|this|it|that|scheme)(?!\\p{L}))\\p{L}',
  ].join('|'),
  'u',
);

/** Whether a sentence says that what it tells of is no part of the initiative. */
export const isSetApart = (sentence: string): boolean => apart.test(fold(sentence));
