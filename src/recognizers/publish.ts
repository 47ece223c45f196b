import type { Found } from './found.js';
import { markedSentences } from './own-words.js';
import type { Stretch } from './passage.js';
import { phraseTable } from './phrases.js';
import type { Token } from './text.js';
import { readYesNo } from './yes-no.js';

type PublishMark =
  | 'publish'
  | 'ours'
  | 'you'
  | 'may'
  | 'not'
  | 'against'
  | 'refuse'
  | 'must'
  | 'whether'
  | 'all'
  | 'condition'
  | 'forbid'
  | 'anyone'
  | 'name'
  | 'put'
  | 'net'
  | 'this';

const publishMarks = phraseTable<PublishMark>(
  {
    condition: `
      hvis, men, dog, kun, uden (mit|min|mine|at|navn|vores), medmindre, såfremt, undtagen, så længe, forudsat, bare ikke, blot ikke, bare I, blot, anonymt, anonymiseret, anonymiserede, anonym, når, først, efter, på betingelse,
      bortset fra, på nær, måske, if, but, only, without (my|name|our|the), unless, except, as long as, provided, anonymously, anonymised, anonymized, when, after, maybe, once, until, indtil, overveje, though, apart from, redacted, dele af, uddrag, noget af, resten, with my name removed, inden, before
    `,
    forbid: `
      er (fortroligt|fortrolig|hemmeligt|privat),       internt brug, kun til internt brug, (for|to) your eyes only, kun til jeres (egne|) øjne, only for your (own|) eyes, jeres (egne|) øjne, kun til jer, only for you, unpublished, (bedes|ønskes|skal) (behandlet|holdt|behandles) fortroligt, (behandlet|behandles|holdes) fortroligt, keep (our|my|this|the) (response|answer|submission|proposal|text|letter) (private|confidential|out|secret|unpublished|to yourselves), off the record, må ikke komme ud, ikke (til|for) offentligheden, treat (this|it|my answer|our answer|our response|my proposal|our proposal) (as confidential|confidentially), 
      
      ikke til offentliggørelse, not for publication, ej til offentliggørelse, keep (us|me|it|this|our proposal) off (the|your) (website|internet|web|site), hold os ude af (jeres hjemmeside|hjemmesiden), keep (it|this|this proposal|the proposal|my proposal|our proposal|our response|my response) (private|confidential|out|secret|to yourselves), hold det (fortroligt|privat), skal (behandles|holdes|være) fortroligt, skal (være|forblive|holdes) (fortroligt|hemmeligt|privat), (det|forslaget|forslag|svar|svaret|bidrag|bidraget) er fortroligt, (bedes|skal) behandles fortroligt, is confidential
    `,
    refuse: `stay out of, stays out of, kept out of, (frabeder|frabedes) (jeg|vi|) (mig|os|sig|), får (ikke|ikk|ik|aldrig) (lov|tilladelse) (til|) at, modsætter (mig|os|sig|), (vil|ville) (jeg|vi|) (gerne|helst) (være|blive) fri for, gerne (være|blive) fri for, fri for, slippe for, withhold, withholds, refuse, refuses, decline, declines, nægter, afslår, afviser, nej tak til, nej til, siger nej, ude af, off, undlad, undgå, refrain from`,
    whether: 'om, hvorvidt, whether',
    all: `(alle|enhver|hvem som helst) (må|kan) (gerne|godt|frit|) (læse|se), (everyone|everybody|anyone|anybody|all) (may|can) (read|see)`,
    against: `imod, indvendinger, indvending, objection, objections, object, against, problem, problemer, issue, issues, betænkeligheder, mind`,
    not: 'ikke, ikk, ik, ingen, intet, ej, helst ikke, aldrig, not, dont, do not, no, never, ikke noget, cannot, cant, may not, must not, should not, shouldnt, rather not, isnt, arent, wont, wouldnt, didnt, rather you didnt',
    may: `(can only|gladly|) (say|says) yes to, yes to, godkender, approve, approves, (har|har jeg|har vi|) (intet|ikke noget) mod, (ikke|ikke noget|intet) (fortroligt|hemmeligt|privat), (not|nothing) (confidential|secret), welcome to, (youre|you are) (very|most|) welcome to, lov (til|) at, indforstået med, indforståede med, indforstået, indforståede, siger (begge|alle|hermed|) ja til, siger ja, ja til, ja tak til, ser (gerne|helst), hjertens gerne, (min|vores|hermed min|hermed vores) tilladelse til at, permission to, go ahead and, go ahead, by all means, fine with (me|us), fint med (mig|os), (i orden|okay|ok) med (mig|os), glad for, glade for, granted, intet til hinder for, ikke noget til hinder for, intet i vejen for, nothing against, tiltræde, tiltræder, med på, ligeglad med om, ligeglade med om, (dont|do not) (mind|care) (if|whether), all right, happy to, happy to see, glad to see, glad to, if you like, if you want, if you wish, hvis I vil, hvis I har lyst, hvis I ønsker det, for min skyld, as you like, må (gerne|godt|meget gerne|rigtig gerne|sagtens|frit|roligt|), (har|giver) (jeg|vi|) (jer|) (lov|tilladelse|samtykke) (til|), kan (godt|gerne|roligt|trygt|sagtens|frit|), må (trygt|hjertens gerne|frit), vil (gerne|helst|), samtykker, accepterer, tillader, giver (hermed|) (tilladelse|lov|samtykke), er velkomne, velkommen, feel free to, free to, may, can, please, (are|is) welcome to, allowed, permission, consent, agree, happy, happy for, okay, ok, fint, i orden, fine, gerne`,
    must: 'skal, bør, bedes, ønsker, should, must, want, wants, would like',
    publish: `
      appear (on|in) (your|the) (website|site|web|report), deles, dele (mit|vores|vort) (svar|forslag|bidrag), vise (forslaget|svaret|mit forslag|vores forslag|mit svar|vores svar) (til|for|frem), (the|) public eye,

      offentliggjorte, lagt (ud|frem|offentligt frem|på nettet|op), lægge ud, læg ud, lægges offentligt frem, (gøres|gøre|blive|bliver) (offentligt|) (tilgængelig|tilgængeligt), offentligt (tilgængelig|tilgængeligt), deles med (alle|offentligheden|andre), trykke, trykt, ses på nettet, se (mit|vores) (svar|forslag|bidrag) på nettet, have det på nettet, ha det på nettet, offentligheden, made available, 
      
      trykkes, offentliggør, offentliggøre, offentliggøres, offentliggjort, offentliggørelse, offentliggørelsen, publicer, publicere, publiceres, publiceret, publicering, lægge (det|forslaget|mit forslag|vores forslag|svaret|høringssvaret|den|dette|) (ud|på nettet|på hjemmesiden|op|frem|ud på nettet|på jeres hjemmeside|online|ud på jeres hjemmeside|på høringsportalen), lægges (ud|på nettet|på hjemmesiden|op|frem|ud på nettet|på jeres hjemmeside|online|på høringsportalen),
      komme på nettet, kommer på nettet, stå på nettet, ligge (offentligt|på nettet) (fremme|), vises (offentligt|på nettet|på hjemmesiden), gøres offentligt, gøre det offentligt, være offentligt, blive offentligt, i offentligheden, (bliver|blive|være|kommer til at være) (offentligt|offentlig|public), publish, publishing, published, publication, make (it|this|my proposal|our proposal|the proposal) public, made public, put (it|this|the proposal|my proposal|our proposal) (online|on the web|on your website|on the website|on the internet), post (it|this|my proposal|the proposal) (online|publicly), be put online
    `,
    ours: `
      fra mig, fra os, from me, from us, hvad (jeg|vi) har skrevet, det (jeg|vi) har skrevet, what (I|we|Ive|weve) (have|) (written|sent), det jeg har sendt, my words, my contribution, our contribution, our suggestion, my suggestion, our ideas, my ideas, mine ord, mit indlæg, vores indlæg, mit bidrag, høringsbidraget, 
     
      forslaget, mit forslag, vores forslag, dette forslag, svaret, høringssvaret, vores høringssvar, mit høringssvar, mit svar, vores svar, indlægget, besvarelsen, bidraget, vores bidrag, mit bidrag, henvendelsen, det hele, hele forslaget, teksten, the proposal, my proposal, our proposal, this proposal, the response, my response, our response, our submission, my submission, the submission, my text, our text, our letter, my letter, my idea, our idea, ideen, idéen, min ide, vores ide, mit navn og forslag, min tekst, mit brev, vores brev, det jeg skriver, this response, my answer, this submission, ovenstående, alt hvad (jeg|vi) skriver, min besvarelse, dette svar, mine svar, vores besvarelse, everything, alt
    `,
    you: 'du, jer, you, styrelsen, digitaliseringsstyrelsen, koordinatoren',
    put: 'have, ha, ligge ude, se, lægge, lægges, lægger, læg, sætte, sættes, sæt, vise, vises, vis, dele, deles, del, komme, kommer, stå, ligge, put, post, show, share, print, be, trykke,  bringe, bringes, skrive',
    net: `
      på nettet, med alle, til alle, with everyone, to everyone, with all, online, på (jeres|en|) (hjemmeside|hjemmesiden|side|website|web), på internettet, på høringsportalen, offentligt, frem, på facebook, på de sociale medier, i avisen, i offentligheden,
      on the (internet|web|net|website|site), on your (website|site|page|web page|webpage), publicly, in public, to the public, med andre, til andre
    `,
    name: 'mit navn, vores navn, mit fulde navn, navnet, my name, our name, our names, vores navne',
    this: 'this, it, det, den, dette',
    anyone:
      'avisen, aviserne, redaktionen, the newspaper, the council, newspaper, skolerne, kontrakterne, every contract, billeder, minutes, klager, kommunerne, kommunen, kommuner, regionen, regionerne, ministeriet, ministerierne, myndigheder, myndighederne, staten, folketinget, data, referater, referaterne, dagsordener, tal, tallene, målinger, aftaler, kontrakter, afgørelser, dokumenter, alle kommuner, municipalities, the municipality, authorities, ministries, documents, minutes, contracts, rapporter, breve, politikere',
  },
  () => true,
);

type Marks = readonly { readonly mark: PublishMark; readonly from: number; readonly to: number }[];

/**
 * Whether a text lets its proposal be published or forbids it: "I må gerne lægge det på nettet". A condition, or both, is neither. What
 * others are to publish says nothing of it. Linear.
 */
export const findPublish = (text: string): Found<boolean> | null => {
  const sentences = markedSentences(text, marksOf);
  let found: Found<boolean> | null = null;
  for (const [at, { stretch, list, marks: all }] of sentences.entries()) {
    if (list.length === 0 || stretch.text.endsWith('?')) continue;
    const labelled = labelledAs(stretch);
    if (labelled && !found) found = labelled;
    const marks = joinedNet(all.filter((one) => !isHeading(text, list, one)));
    for (const publish of marks.filter(({ mark }) => /^(?:publish|forbid|all)$/.test(mark)).slice(0, 20)) {
      const local = around(list, marks, publish);
      const value = saysOf(text, list, local, publish);
      if (value === null) continue;
      const next = sentences[at + 1]?.marks[0];
      const limits = local.filter(
        ({ mark, from }) =>
          mark === 'condition' &&
          !isApart(text, list, from, publish.from) &&
          !isContrast(list, from, publish.from) &&
          !isOfContact(list, from),
      );
      if (limits.length > 0 || (next?.mark === 'condition' && next.from === 0) || (found && found.value !== value)) return null;
      const [first, last] = [local[0], local.at(-1)];
      found ??= {
        value,
        start: list[first?.from ?? 0]?.start ?? stretch.start,
        end: list[(last?.to ?? 1) - 1]?.end ?? stretch.end,
        // Who keeps a name out has not said so of the proposal.
        sure: value || !local.some(({ mark }) => mark === 'name') || local.some(({ mark }) => mark === 'ours'),
      };
    }
  }
  return found;
};

/** However it is spelt: "offentligjort", "ofentliggøres". */
const misspelt = /^of+entli\p{L}*g[jo]\p{L}*$/u;

const marksOf = (list: readonly Token[]): ReturnType<typeof publishMarks> =>
  publishMarks(list.map((word) => (misspelt.test(word.text) ? { ...word, text: spelt(word.text) } : word)));

const spelt = (word: string): string =>
  /else/.test(word)
    ? 'offentliggoerelse'
    : /gj/.test(word)
      ? 'offentliggjort'
      : /s$/.test(word)
        ? 'offentliggoeres'
        : /e$/.test(word)
          ? 'offentliggoere'
          : 'offentliggoer';

/** "Vores forslag: ...", "my proposal is to ...": what follows is what is proposed. */
const isHeading = (text: string, list: readonly Token[], { mark, to }: Marks[number]): boolean => {
  if (mark !== 'ours') return false;
  const [last, next, after] = [list[to - 1], list[to], list[to + 1]];
  if (last && text.slice(last.end, last.end + 1) === ':') return true;
  const opening = `${next?.text ?? ''} ${after?.text ?? ''}`;
  return /^(?:er at|is to|is that|gaar ud|handler om|drejer sig|bestaar i|concerns|aims)/.test(opening);
};

/** "men" before what is said of publishing limits nothing of it. */
const isContrast = (list: readonly Token[], at: number, publish: number): boolean =>
  at < publish && /^(?:men|but|dog|though)$/.test(list[at]?.text ?? '');

/** "men ikke min adresse": where somebody lives is never published. */
const isOfContact = (list: readonly Token[], at: number): boolean =>
  /^(?:men|but|dog|bare)$/.test(list[at]?.text ?? '') &&
  list
    .slice(at + 1, at + 5)
    .some(({ text }) =>
      /^(?:adresse|postadresse|telefon|telefonnummer|mobilnummer|nummer|mail|mailadresse|email|address|phone|cpr|cprnummer)$/.test(
        text,
      ),
    ) &&
  !list.slice(at + 1).some(({ text }) => /^(?:navn|name|forslaget|svaret|proposal|answer)$/.test(text));

/** "Offentliggørelse: ja". */
const labelledAs = ({ text, start, end }: Stretch): Found<boolean> | null => {
  const label =
    /^[\s*•-]{0,4}(?:må (?:forslaget |det )?offentliggøres|offentliggørelse|offentliggoerelse|offentliggøres|publicering|publication|publish|may be published)\s?[:?]\s*/iu.exec(
      text,
    );
  const answer = label ? readYesNo(text.slice(label[0].length)) : null;
  return answer === 'yes' || answer === 'no' ? { value: answer === 'yes', start, end, sure: true } : null;
};

/** Whether ", og" stands between two words: what comes before it is no condition of what comes after. */
const isApart = (text: string, list: readonly Token[], condition: number, publish: number): boolean => {
  for (let at = condition + 1; at < publish; at++)
    if (/^(?:og|and)$/.test(list[at]?.text ?? '') && /[,;]/.test(text.slice(list[at - 1]?.end, list[at]?.start))) return true;
  return false;
};

/** "lægge mit svar ud på nettet": the verb and its place are one. */
const joinedNet = (marks: Marks): Marks => {
  const bare = !marks.some(({ mark }) => /^(?:put|publish|forbid|all)$/.test(mark)) && marks.some(({ mark }) => mark === 'ours');
  return bare && marks.length <= 4
    ? marks.map((one) => (one.mark === 'net' ? { ...one, mark: 'publish' as const } : one))
    : withPlaces(marks);
};

const withPlaces = (marks: Marks): Marks =>
  marks.map((one, at) => {
    const next = marks.slice(at + 1, at + 4).find(({ mark, from }) => mark === 'net' && from - one.to <= 6);
    return one.mark === 'put' && next ? { ...one, mark: 'publish' as const } : one;
  });

/** What stands near the publishing: a long sentence says more than that. */
const around = (list: readonly Token[], marks: Marks, { from: start, to: end }: Marks[number]): Marks =>
  list.length <= 25 ? marks : marks.filter(({ from, to }) => from >= start - 9 && to <= end + 12);

/** What one sentence says, a condition aside. */
const saysOf = (text: string, list: readonly Token[], marks: Marks, publish: Marks[number]): boolean | null => {
  const has = (mark: PublishMark): boolean => marks.some((one) => one.mark === mark);
  if (publish.mark === 'forbid' && /^(?:er|is)$/.test(list[publish.from]?.text ?? '') && !has('ours')) return null;
  if (publish.mark === 'forbid') return has('anyone') || isDenied(marks, publish) ? null : false;
  if (marks.some(({ mark, from }) => mark === 'whether' && from < publish.from)) return null;
  const command = isCommand(text, list, publish);
  if (has('anyone') && !(has('ours') && (has('may') || has('refuse') || has('against')) && !isAgent(marks, publish))) return null;
  if (!concerns(text, list, marks, publish, command)) return null;
  if (publish.mark === 'all') return has('not') ? null : true;
  const denied = marks.some(({ mark, from, to }) => mark === 'not' && reaches(text, list, from, to, publish));
  if (has('refuse')) return denied;
  if (has('against')) return has('not') ? true : has('may') ? null : false;
  if (marks.some(({ mark }) => mark === 'forbid')) return null;
  if (denied) return false;
  return has('may') || command || (has('must') && (has('ours') || (has('this') && isYouMust(list)))) ? true : null;
};

/** "I skal bare offentliggøre det". */
const isYouMust = (list: readonly Token[]): boolean =>
  list.some(({ text }, at) => text === 'i' && list.slice(at + 1, at + 3).some((next) => next.text === 'skal'));

/** "ikke fortroligt". */
const isDenied = (marks: Marks, { from }: Marks[number]): boolean =>
  marks.some(({ mark, to }) => mark === 'not' && to <= from && from - to <= 1);

/** "Ministeriet ville ikke offentliggøre vores svar": others did. */
const isAgent = (marks: Marks, publish: Marks[number]): boolean =>
  marks.some(({ mark, from }) => mark === 'anyone' && from < publish.from) &&
  !marks.some(({ mark }) => /^(?:may|refuse|against)$/.test(mark));

/** Whether it is this text that a sentence speaks of publishing. */
const concerns = (text: string, list: readonly Token[], marks: Marks, publish: Marks[number], command: boolean): boolean => {
  const has = (mark: PublishMark): boolean => marks.some((one) => one.mark === mark);
  const you = has('you') || isYou(list, publish) || marks.some((one) => one.mark === 'may' && isYou(list, one));
  if (has('ours') || has('name') || (you && !has('anyone')) || isNoun(list, publish) || isBare(marks)) return true;
  if (!has('this')) return false;
  if (command || isWanted(list, publish)) return true;
  const from = marks.find(({ mark }) => mark === 'this')?.from ?? 0;
  const object = marks.some((one) => one.mark === 'this' && one.from - publish.to <= 1 && one.from >= publish.to);
  if (object && has('refuse') && list.some(({ text: word }) => /^(?:i|jeg|vi|we|you)$/.test(word))) return true;
  const said = has('may') || has('refuse') || has('not');
  return (
    said &&
    from < publish.from &&
    list.length <= 16 &&
    !has('anyone') &&
    !/[;:]/.test(text.slice(list[0]?.start, list.at(-1)?.end))
  );
};

const isYou = (list: readonly Token[], { mark, from, to }: Marks[number]): boolean =>
  list[from - 1]?.text === 'i' ||
  list[to]?.text === 'i' ||
  (mark === 'may' && /^(?:feel|welcome|free)$/.test(list[from]?.text ?? ''));

/** "we do not want this published": by others, and so by those who are told. */
const isWanted = (list: readonly Token[], { from }: Marks[number]): boolean =>
  /^(?:published|offentliggjort|publiceret|offentliggoeres)$/.test(list[from]?.text ?? '') &&
  list.slice(0, from).some(({ text }) => /^(?:vi|jeg|we|i|id|mig|os|me|us)$/.test(text));

/** "ikke noget imod offentliggørelse": of nothing else than what is sent. */
const isNoun = (list: readonly Token[], { from, to }: Marks[number]): boolean =>
  /^(?:offentliggoerelse|publicering|publication)$/.test(list[from]?.text ?? '') &&
  !/^(?:af|of)$/.test(list[to]?.text ?? '') &&
  list.length < 14;

/** "Offentliggør bare forslaget": the verb begins its clause. */
const isCommand = (text: string, list: readonly Token[], { from }: Marks[number]): boolean =>
  /^(?:offentliggoer|publicer|publish|laeg|post|put|print)$/.test(list[from]?.text ?? '') &&
  (from === 0 ||
    /[,;:–]/.test(text.slice(list[from - 1]?.end, list[from]?.start)) ||
    /^(?:please|not|dont|never|kindly|bare|so|saa|just|og|and|endelig)$/.test(list[from - 1]?.text ?? ''));

/** A negation is of the publishing when no comma parts them, but for the one before "at". */
const reaches = (text: string, list: readonly Token[], from: number, to: number, publish: Marks[number]): boolean => {
  const [start, end] = from < publish.from ? [to, publish.from] : [publish.to, from];
  for (let at = start; at <= end; at++)
    if (/[,;:–]/.test(text.slice(list[at - 1]?.end, list[at]?.start)) && !/^(?:at|that)$/.test(list[at]?.text ?? ''))
      return false;
  for (let at = start; at < end; at++)
    if (/^(?:og|and)$/.test(list[at]?.text ?? '') && /^(?:kan|maa|may|can|i)$/.test(list[at + 1]?.text ?? '')) return false;
  return true;
};

/** "må gerne offentliggøres", "skal ikke på nettet", with nothing else said. */
const isBare = (marks: Marks): boolean =>
  marks[0]?.from === 0 && marks.length > 1 && marks.every(({ mark }) => /^(?:may|must|not|publish|put|refuse)$/.test(mark));
