/*
 * What the words around a time say it is the time of. Words are folded and in their canonical spelling, as the scan has them; a stem stands
 * for all its forms and for the compounds it begins.
 */

/**
 * run: the initiative is prepared, starts, goes on, ends. shown: it, or its report, is published. report: it is looked back on. aside: money, figures, decisions, contact. past: what was done.
 *  likely: said with a will or a hope. wish: put forward as what should be. maybe: with a doubt. condition: with an "if". ours: the initiative as the subject. other: another subject. unlike: makes another of what follows it.
 * theirs: somebody else's, or private. opens: something opens its doors, or lies then.
 */
export type Cue =
  | 'run'
  | 'shown'
  | 'aside'
  | 'report'
  | 'past'
  | 'likely'
  | 'wish'
  | 'maybe'
  | 'condition'
  | 'ours'
  | 'other'
  | 'unlike'
  | 'theirs'
  | 'opens';

const stems = (words: string, whole: string): RegExp =>
  new RegExp(`^(?:(?:${words.trim().split(/\s+/).join('|')})|(?:${whole.trim().split(/\s+/).join('|')})$)`, 'u');

/** The first that holds is what the word says. */
const table: readonly (readonly [Cue, () => RegExp])[] = [
  [
    'other',
    () =>
      stems(
        `lovgiv lovforslag bekendtgoer forordning direktiv directiv gdpr persondata strateg handlingsplan handleplan kommuneplan lokalplan masterplan dagsorden overenskomst
         kontrakt lejemaal licens leverandoer udbud kommunalvalg folketingsvalg valgperiod generalforsamling
         [a-z]+(?:forordning|forordningen|strategi|strategien|loven|aftalen|politikken|direktivet|reformen)$ hoeringsfrist svarfrist
         hoeringsperiod hoeringssvar reform kommunalreform regering folketing ministeri kommission verdensmaal
         nabokommun legislat regulation contract supplier licen[cs]e election strateg treaty government parliament presiden formandskab`,
        `norge sverige finland island estland tyskland holland norway sweden estonia germany netherlands helsinki oslo stockholm regler reglerne politik politikken policy rules student lov loven lovens lovene aftale aftalen aftaler valg valget moede moedet byraadsmoede byraadsmoedet udvalgsmoede udvalgsmoedet aarsmoede aarsmoedet hoering hoeringen hoeringens ferie konference konferencen
         law laws act consultation meeting abroad away bortrejst udlandet holiday holidays vacation agenda others semester eksamen`,
      ),
  ],
  [
    'unlike',
    () =>
      stems(
        'lignende tilsvarende nuvaerende eksisterende hidtidig tidligere forrige existing similar current neighbouring previous',
        'gamle andre another other',
      ),
  ],
  ['report', () => stems('evaluer evaluat rapport afrapport midtvejs resultat report', 'review')],
  [
    'aside',
    () =>
      stems(
        `budget pulje satspulj indsatspulj finanslov bevill bevilg finansier ansoeg tilskud udgift koster omkost oekonomi besparels prognos befolkning statistik procent registrer henvendels modtag behandl beslut vedtag godkend droeft stemm indstill afgoer forelaeg
         kontakt traeff tilmeld telefon hoere svar indsend foedt pension uddann frist deadline
         fund(?:s|ed|ing) grant survey stud(?:y|ies) statistic percent figures increase approv adopt decid discuss vot(?:e|es|ing) respond submit
         born retire`,
        `midler midlerne afsat afsaettes afsaetter soege soeger soeges penge pengene kr kroner mio mia million millioner maaling maalinger viser tal tallet tallene antal antallet
         melde melder steg stiger faldt falder pris prisen ring ringe ansat money cost costs million shows send sende sender sendes apply applying applied answer reply call phone
         available mail`,
      ),
  ],
  [
    'past',
    () =>
      stems(
        `[a-z]{3,}ede$ startede`,
        `var blev havde har fik kom gik begyndte paabegyndte koerte gennemfoerte indfoerte udfoerte satte holdt afholdt viste lagde gav tog skrev sagde fandt stod moedte moedtes lavede hoerte laeste
         was were had has did went came got began ran held showed took started tried tested met wrote said found`,
      ),
  ],
  [
    'run',
    () =>
      stems(
        `start opstart projektstart begynd paabegynd indled igangs ivaerks kickoff kickstart lancer indfas indfoer udrul rull gennemfoer afvikl afproev proeve proeves test pilot
         forsoeg koerer koeres loebe loeber nedsaet ansaett dannes opstill indret anlaeg straekk forloeb foregaa faerdi afslut slut ophoer stopp udloeb gaelde period projektperiod tidsplan tidsramm tidshorisont tidsperspektiv
         implementer realiser etabler opret drift idrift udvikl ibrug fase etape forbered opbyg udbred udbyg skaler scale scaling lever udfoer planlag planlaeg afhold fortsaet
         soesaet udvid kortlaeg design hvornaar tidspunkt arrang deltag moedes holdes timing varighed
         begin commenc launch kick roll carry carri implement pilot trial finish complet conclud phase introduc deploy establish operat deliver build develop duration timeline
         timefram schedul timetabl expand extend continu prepar when`,
        `igang gang luften live brug kraft varer vare vares koer koere lys sker ske finder sted klar klare plads maal mål regner satser sigter lave laves laver lav hold holde holder bygge bygges bygger
         start starts starting run runs running last lasts test tests testing end ends ending ready done effect place period plan planned planning going go live set`,
      ),
  ],
  ['theirs', () => stems('hendes', 'min mit mine hans my his their deres')],
  ['opens', () => stems('aabne aabning', 'open opens opening ligger ligge fall falls')],
  ['shown', () => stems('offentliggoer publicer publish disclos', 'vises')],
  ['maybe', () => stems('eventuel muligvis', 'maaske evt maybe perhaps possibly might')],
  ['condition', () => stems('afhaeng forudsat forudsaet', 'hvis saafremt if unless depending provided')],
  [
    'wish',
    () =>
      stems(
        'foresla foreslaa anbefal optimal ideel passe suggest propos recommend prefer',
        'rart dejligt fint oplagt helst bedst perfekt super perfect snarest wonderful great nice best fine lovely ideal ideally preferably ask asks beder anmoder',
      ),
  ],
  [
    'ours',
    () =>
      stems(
        'initiativ ordning platform portal idee initiative',
        'vi jeg ide app projekt projektet projekter projekterne forslag forslaget indsats indsatsen loesning loesningen we it our ours vores project proposal scheme',
      ),
  ],
  [
    'likely',
    () =>
      stems(
        'forvent haabe oensk taenk tilstraeb expect hop(?:e|es|ing) intend',
        'skal vil kan boer maa kunne skulle burde ville agter gerne will shall should would could want wants aim must can',
      ),
  ],
];

let built: readonly (readonly [Cue, RegExp])[] | undefined;

/** What a word says of the times near it, or null: most words say nothing. */
export const cueOf = (word: string): Cue | null => {
  built ??= table.map(([cue, make]) => [cue, make()] as const);
  for (const [cue, pattern] of built) if (pattern.test(word)) return cue;
  return null;
};
