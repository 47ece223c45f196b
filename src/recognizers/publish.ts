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
      (frabeder|frabedes|modsætter) (jeg|vi|) (mig|os|sig|), ikke til offentliggørelse, not for publication, ej til offentliggørelse, keep (us|me|it|this|our proposal) off (the|your) (website|internet|web|site), hold os ude af (jeres hjemmeside|hjemmesiden), keep (it|this|this proposal|the proposal|my proposal|our proposal|our response|my response) (private|confidential|out|secret|to yourselves), hold det (fortroligt|privat), skal (behandles|holdes|være) fortroligt, skal (være|forblive|holdes) (fortroligt|hemmeligt|privat), (det|forslaget) er fortroligt, (bedes|skal) behandles fortroligt, is confidential
    `,
    against: `imod, indvendinger, indvending, objection, objections, object, against, problem, problemer, issue, issues, betænkeligheder, mind`,
    not: 'ikke, ikk, ingen, intet, ej, helst ikke, aldrig, not, dont, do not, no, never, ikke noget, cannot, cant, may not, must not, should not, shouldnt, rather not',
    may: `if you like, if you want, if you wish, hvis I vil, hvis I har lyst, hvis I ønsker det, for min skyld, as you like, må (gerne|godt|meget gerne|rigtig gerne|sagtens|frit|roligt|), (har|giver) (jeg|vi|) (jer|) (lov|tilladelse|samtykke) (til|), skal, kan (godt|gerne|roligt|sagtens|frit|), ønsker, vil (gerne|helst|), samtykker, accepterer, tillader, giver (hermed|) (tilladelse|lov|samtykke), er velkomne, velkommen, bør, bedes, feel free to, free to, may, can, please, (are|is) welcome to, allowed, permission, consent, agree, happy, should, must, want, would like, happy for, okay, ok, fint, i orden, fine, gerne`,
    publish: `
      trykkes, offentliggør, offentliggøre, offentliggøres, offentliggjort, offentliggørelse, offentliggørelsen, publicer, publicere, publiceres, publiceret, publicering, lægge (det|forslaget|mit forslag|vores forslag|svaret|høringssvaret|den|dette|) (ud|på nettet|på hjemmesiden|op|frem|ud på nettet|på jeres hjemmeside|online|ud på jeres hjemmeside|på høringsportalen), lægges (ud|på nettet|på hjemmesiden|op|frem|ud på nettet|på jeres hjemmeside|online|på høringsportalen),
      komme på nettet, kommer på nettet, stå på nettet, ligge (offentligt|på nettet) (fremme|), vises (offentligt|på nettet|på hjemmesiden), gøres offentligt, gøre det offentligt, være offentligt, blive offentligt, i offentligheden, (bliver|blive|være|kommer til at være) (offentligt|offentlig|public), publish, publishing, published, publication, make (it|this|my proposal|our proposal|the proposal) public, made public, put (it|this|the proposal|my proposal|our proposal) (online|on the web|on your website|on the website|on the internet), post (it|this|my proposal|the proposal) (online|publicly), be put online
    `,
    ours: `
      forslaget, mit forslag, vores forslag, dette forslag, svaret, høringssvaret, vores høringssvar, mit høringssvar, mit svar, vores svar, indlægget, besvarelsen, bidraget, vores bidrag, mit bidrag, henvendelsen, det hele, hele forslaget, teksten, the proposal, my proposal, our proposal, this proposal, the response, my response, our response, our submission, my submission, the submission, my text, our text, our letter, my letter, my idea, our idea, ideen, idéen, min ide, vores ide, mit navn og forslag, min tekst, mit brev, vores brev, det jeg skriver, this response, my answer, this submission, ovenstående, alt hvad (jeg|vi) skriver, min besvarelse, dette svar, mine svar, vores besvarelse, everything, alt
    `,
    you: 'du, jer, you, styrelsen, digitaliseringsstyrelsen, koordinatoren',
    put: 'have, se, lægge, lægges, lægger, læg, sætte, sættes, sæt, vise, vises, vis, dele, deles, del, komme, kommer, stå, ligge, put, post, show, share, print, be, trykke,  bringe, bringes, skrive',
    net: `
      på nettet, online, på (jeres|en|) (hjemmeside|hjemmesiden|side|website|web), på internettet, på høringsportalen, offentligt, frem, på facebook, på de sociale medier, i avisen, i offentligheden,
      on the (internet|web|net|website|site), on your (website|site|page|web page|webpage), publicly, in public, to the public, med andre, til andre
    `,
    name: 'mit navn, vores navn, mit fulde navn, navnet, my name, our name, our names, vores navne',
    this: 'this, it, det, den, dette',
    anyone:
      'kommunerne, kommunen, kommuner, regionen, regionerne, ministeriet, ministerierne, myndigheder, myndighederne, staten, folketinget, data, referater, referaterne, dagsordener, tal, tallene, målinger, aftaler, kontrakter, afgørelser, dokumenter, alle kommuner, municipalities, the municipality, authorities, ministries, documents, minutes, contracts, rapporter, breve, politikere',
  },
  () => true,
);

type Marks = readonly { readonly mark: PublishMark; readonly from: number; readonly to: number }[];

/**
 * Whether a text lets its proposal be published or forbids it: "I må gerne lægge det på nettet". A condition, or both, is neither. What
 * others are to publish says nothing of it. Linear.
 */
export const findPublish = (text: string): Found<boolean> | null => {
  const sentences = markedSentences(text, publishMarks);
  let found: Found<boolean> | null = null;
  for (const [at, { stretch, list, marks: all }] of sentences.entries()) {
    if (stretch.text.endsWith('?')) continue;
    const labelled = labelledAs(stretch);
    if (labelled && !found) found = labelled;
    const marks = joinedNet(all);
    for (const publish of marks.filter(({ mark }) => mark === 'publish' || mark === 'forbid').slice(0, 20)) {
      const local = around(list, marks, publish);
      const value = saysOf(text, list, local, publish);
      if (value === null) continue;
      const next = sentences[at + 1]?.marks[0];
      const limits = local.filter(({ mark, from }) => mark === 'condition' && !isApart(text, list, from, publish.from));
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
const joinedNet = (marks: Marks): Marks =>
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
  if (publish.mark === 'forbid') return has('anyone') || has('not') ? null : false;
  const you = has('you') || isYou(list, publish) || marks.some((one) => one.mark === 'may' && isYou(list, one));
  const command = isCommand(text, list, publish);
  const ours =
    has('ours') ||
    ((command || isWanted(list, publish)) && has('this')) ||
    has('name') ||
    (you && !has('anyone')) ||
    isNoun(list, publish);
  if ((!ours && !isBare(marks)) || (has('anyone') && !has('ours'))) return null;
  if (has('against')) return has('not') ? true : ours && !has('may') ? false : null;
  if (marks.some(({ mark, from, to }) => mark === 'not' && reaches(text, list, from, to, publish))) return false;
  return has('may') || command ? true : null;
};

const isYou = (list: readonly Token[], { mark, from, to }: Marks[number]): boolean =>
  list[from - 1]?.text === 'i' ||
  list[to]?.text === 'i' ||
  (mark === 'may' && /^(?:feel|welcome|free)$/.test(list[from]?.text ?? ''));

/** "we do not want this published": by others, and so by those who are told. */
const isWanted = (list: readonly Token[], { from }: Marks[number]): boolean =>
  /^(?:published|offentliggjort|publiceret|offentliggoeres)$/.test(list[from]?.text ?? '') &&
  list.slice(0, from).some(({ text }) => /^(?:vi|jeg|we|i)$/.test(text));

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
  return true;
};

/** "må gerne offentliggøres", "skal ikke på nettet", with nothing else said. */
const isBare = (marks: Marks): boolean =>
  marks[0]?.from === 0 && marks.length > 1 && marks.every(({ mark }) => mark === 'may' || mark === 'not' || mark === 'publish');
