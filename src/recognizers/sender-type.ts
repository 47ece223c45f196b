import type { Found } from './found.js';
import { type RespondentType, typeOfBody } from './organisation-type.js';
import { isOffice, isSpokesman } from './person-words.js';
import { type Marked, phraseTable } from './phrases.js';
import { readRespondentType } from './respondent-type.js';
import { type Said, saidAt, saidByWord } from './respondent-words.js';
import type { SaidBody } from './said-body.js';
import type { Letter } from './sender-name.js';
import type { Token } from './text.js';

type Cue = 'and-am' | 'as' | 'i-am' | 'we-are' | 'own' | 'behalf' | 'mine' | 'run' | 'work';

const cues = phraseTable<Cue>({
  own: `
    uafhængigt af mit arbejde, uden forbindelse til mit arbejde, ikke mit arbejdes,
    min (helt|) (egen|private|personlige) (mening|holdning|idé|ide|regning|kappe), mit (helt|) eget (forslag|indfald|påfund), er mit eget som, er mit eget og, er min egen og ikke, hverken eller, min private (mening|idé|ide|tid), my own (idea|time) and not, entirely my own, purely my own,
    intet firma og ingen forening, ingen forening og intet firma, ingen forening eller noget, ingen organisation i ryggen, ingen organisation bag mig, ingen forening i ryggen, (no|without any) organisation behind me, not with any organisation, ikke (med i|medlem af) (nogen|noget) (forening|organisation|parti|), repræsenterer ikke (nogen|noget|andre), repræsenterer ingen, repræsenterer kun mig selv, taler kun for mig selv, represent nobody, represent no one, dont represent anyone, do not represent anyone,
    på (mine|min|) (mine|min|) egne vegne, på egen vegne, for mig selv, på mine vegne, kun mig selv der, just as myself, as myself, as just myself, as nobody but (me|myself), as nobody special, as nobody in particular, for myself, on my own behalf, on our own behalf, skriver (helt|bare|) privat, svarer (helt|bare|) privat, i privat regi, in a personal capacity, in my personal capacity, in a private capacity, min private holdning, min egen holdning, min personlige (holdning|mening), på private vegne, my personal (view|views|opinion), my own (view|views|opinion), for egen regning, (skriver|taler|svarer) (her|kun|) for sig selv, på privat basis, sender jeg privat, som privatperson, som privat,
    privat indlæg, speaking only for myself, speak only for myself, not on behalf of anyone
  `,
  as: 'som, as',
  'i-am': 'undertegnede er, jeg er, i am, im, jeg selv er, er jeg',
  'and-am': 'og er, men er, and am',
  'we-are': 'og er en, og er et, and are a, vi er, we are, were, er vi',
  behalf:
    'på vegne af, paa vegne af, on behalf of, jeg repræsenterer, vi repræsenterer, we represent, i represent, jeg skriver for, vi skriver for, jeg svarer for, vi svarer for',
  mine: 'vores, our, min, mit, my',
  run: 'jeg driver, jeg ejer, vi driver, i run, i own, we run, we own, jeg har, jeg har startet, ejer af, owner of, indehaver af',
  work: 'jeg arbejder i, jeg arbejder for, jeg er ansat i, i work for, i work in, jeg arbejder hos',
});

interface SaidType extends Found<RespondentType> {
  readonly role: Said['role'];
}

const at = (list: readonly Token[], from: number, to: number, said: Said, sure: boolean): SaidType => ({
  value: said.type,
  start: list[from]?.start ?? 0,
  end: list[to]?.end ?? 0,
  sure,
  role: said.role,
});

const others = /^(?:man|du|de|han|hun|den|det|der|en|et|you|one|they|he|she|it|borgeren|borgere|folk|people|ikke|not)$/;
const me = /^(?:jeg|vi|mig|os|i|we|me|us|im)$/;

/** What one answers as; of two ("kirkeværge og privatperson") the one that leaves no doubt. */
const coordinated = (list: readonly Token[], to: number): ReturnType<typeof saidAt> => {
  const first = saidAt(list, to);
  if (first?.said.sure) return first;
  const joint = first
    ? first.at + 1
    : list.findIndex((word, place) => place > to && place < to + 4 && /^(?:og|and)$/.test(word.text));
  const second = joint > 0 && /^(?:og|and|men|but)$/.test(list[joint]?.text ?? '') ? saidAt(list, joint + 1) : null;
  return second?.said.role === 'self' && second.said.sure ? second : first;
};

/** "Som borger oplever jeg, "jeg skriver som borger"; not "som borger skal man" and "ikke som borger". */
const asWhat = ({ text, list }: Letter, { from, to }: Marked<Cue>): SaidType | null => {
  const hit = coordinated(list, to);
  if (!hit) return null;
  const before = list.slice(Math.max(0, from - 4), from).map((word) => word.text);
  const opens =
    from === 0 ||
    /^(?:og|and|men|but)$/.test(before.at(-1) ?? '') ||
    /[.!?\n,:]/.test(text.slice(list[from - 1]?.end, list[from]?.start));
  const object = /^(?:det|dette|her|this|it)$/.test(before.at(-1) ?? '') && before.some((word) => me.test(word));
  if (before.slice(-3).some((word) => others.test(word)) && !opens && !object) return null;
  if (/^(?:ikke|not)$/.test(before.at(-1) ?? '')) return null;
  const after = list.slice(hit.at + 1, hit.at + 9).map((word) => word.text);
  const saying =
    /^(?:skriver|svarer|henvender|indsender|deltager|taler|udtaler|her|writing|write|answer|answering|responding|respond|kun|alene|bare)$/;
  const ended = /^\s*(?:[.!?,\n]|$)/.test(text.slice(list[hit.at]?.end, (list[hit.at]?.end ?? 0) + 3));
  const mine =
    opens && !ended
      ? firstOf(after)
      : before.some((word) => me.test(word) || /^(?:mit|min|my|mine)$/.test(word)) || saying.test(before.at(-1) ?? '');
  return mine ? at(list, from, hit.at, hit.said, hit.said.sure) : null;
};

/** Whether the first who is spoken of is the writer. */
const firstOf = (after: readonly string[]): boolean => {
  const who = after.find((word) => me.test(word) || /^(?:man|du|de|you|one|they|folk|borgerne)$/.test(word));
  return who !== undefined && me.test(who);
};

const iAm = ({ text, list }: Letter, { to }: Marked<Cue>): SaidType | null => {
  let likely: SaidType | null = null;
  for (let from = to; from < Math.min(list.length, to + 14); from++) {
    if (from > to && /[.!?;\n]/.test(text.slice(list[from - 1]?.end, list[from]?.start))) return likely;
    const word = list[from]?.text ?? '';
    const kind =
      isOffice(word) &&
      /^(?:i|for|in|of|at|hos|ved|paa)$/.test(list[from + 1]?.text ?? '') &&
      /^(?:en|et|a|an)$/.test(list[from + 2]?.text ?? '')
        ? saidAt(list, from + 2)
        : null;
    if (kind?.said.role === 'body') return at(list, to - 1, kind.at, kind.said, kind.said.sure && isSpokesman(word));
    if (word === 'som' && list[from + 1]?.text === 'sagt') {
      from++;
      continue;
    }
    if (/^(?:ikke|not|enig|der|som|who|that|fordi|at|ked|glad|for)$/.test(word)) return likely;
    const joined =
      from === to ||
      /^(?:og|and|men|but|en|a|et|sagt|mere|kun|an|bare|blot|just|almindelig|selv|aar|years|old|gammel|retired|privat|i|er)$/.test(
        list[from - 1]?.text ?? '',
      ) ||
      /\d/.test(list[from - 1]?.text ?? '');
    const hit = joined ? saidAt(list, from) : null;
    if (hit?.said.role === 'self' && hit.said.sure) return at(list, to - 1, hit.at, hit.said, true);
    if (hit?.said.role === 'self' || hit?.said.role === 'trade') likely ??= at(list, to - 1, hit.at, hit.said, false);
    if (hit?.said.role === 'body' && hit.said.type === 'company' && saidByWord(list[hit.at]?.text ?? '')?.sure && hit.at < to + 3)
      return at(list, to - 1, hit.at, hit.said, true);
  }
  return likely;
};

const weAre = ({ list }: Letter, { from, to }: Marked<Cue>): SaidType | null => {
  const hit = saidAt(list, to);
  const subjects = list.slice(Math.max(0, from - 10), from).filter((word) => me.test(word.text) || others.test(word.text));
  if (!hit || (/^(?:og|and)$/.test(list[from]?.text ?? '') && !/^(?:vi|we)$/.test(subjects.at(-1)?.text ?? ''))) return null;
  const article = to - from === 3 || list.slice(to, hit.at).some((word) => /^(?:en|et|a|an)$/.test(word.text));
  if (hit.said.role === 'self') return at(list, from, hit.at, hit.said, hit.said.sure);
  return article && hit.said.role === 'body' ? at(list, from, hit.at, hit.said, hit.said.sure) : null;
};

const behalfOf = ({ list }: Letter, { from, to }: Marked<Cue>): SaidType | null => {
  const hit = saidAt(list, to);
  return hit && hit.said.role === 'body' ? at(list, from, hit.at, hit.said, hit.said.sure) : null;
};

/** "vores forening", "min virksomhed"; "vores kommune" is what citizens call where they live. */
const mine = ({ list }: Letter, { from, to }: Marked<Cue>): SaidType | null => {
  const hit = saidAt(list, to);
  if (hit?.said.role !== 'body' || hit.said.type === 'public-authority' || hit.at > to + 2) return null;
  const exact = /^(?:virksomhed|firma|konsulenthus|startup|company|forening|organisation|klub|ngo|charity|association)$/.test(
    list[hit.at]?.text ?? '',
  );
  return exact ? at(list, from, hit.at, hit.said, hit.said.sure && hit.said.type === 'company') : null;
};

const running = ({ list }: Letter, { from, to }: Marked<Cue>): SaidType | null => {
  const hit = saidAt(list, to);
  const own = /^(?:har|ejer|driver|run|own|startet|of|af)$/.test(list[to - 1]?.text ?? '');
  return hit && own && hit.said.type === 'company' ? at(list, from, hit.at, hit.said, hit.said.sure) : null;
};

const employed = ({ list }: Letter, { from, to }: Marked<Cue>): SaidType | null => {
  const hit = saidAt(list, to);
  return hit && hit.said.role === 'body' ? at(list, from, hit.at, hit.said, false) : null;
};

/** "Jeg bor på Christianshavn og er borger": who the clause before was about. */
const andAm = (letter: Letter, mark: Marked<Cue>): SaidType | null => {
  const { text, list } = letter;
  for (let at = mark.from - 1; at >= Math.max(0, mark.from - 12); at--) {
    if (/[.!?;\n]/.test(text.slice(list[at]?.end, list[at + 1]?.start))) return null;
    if (/^(?:jeg|i|undertegnede|im)$/.test(list[at]?.text ?? '')) return iAm(letter, mark);
    if (/^(?:som|der|han|hun|den|det|vi|min|mit|vores|de|he|she|they|we|it|who)$/.test(list[at]?.text ?? '')) return null;
  }
  return null;
};

const readers = {
  'and-am': andAm,
  as: asWhat,
  'i-am': iAm,
  'we-are': weAre,
  behalf: behalfOf,
  mine,
  run: running,
  work: employed,
} as const;

const label =
  /(?:^|\n|[,;]\s)[-*•\s]{0,3}(?:jeg |vi )?(?:svarer som|rolle|respondent|respondenttype|afsendertype|type|answering as|role)[ \t]?[:=][ \t]{0,4}([^\n,;]{2,60})/iu;

const citizenLabel = /(?:^|\n)[-*•\s]{0,3}(?:borger|citizen|privatperson|pensionist)[ \t]?:[ \t]{0,3}\p{Lu}/iu;

const labelled = (text: string): SaidType | null => {
  const own = citizenLabel.exec(text);
  if (own) return { value: 'citizen', start: own.index, end: own.index + own[0].length, sure: true, role: 'self' };
  const match = label.exec(text);
  const reading = match ? readRespondentType(match[1] ?? '') : null;
  if (!match || reading?.state !== 'type') return null;
  return { value: reading.type, start: match.index, end: match.index + match[0].length, sure: true, role: 'body' };
};

/** "Poul-Erik, 71, pensionist og borger på Fanø": what stands beside the sender's name. */
const besideName = ({ text, list }: Letter, name: Found<string> | null): SaidType | null => {
  if (!name?.sure) return null;
  const joint = /^\s?[,(]\s?(?:\d{1,3}(?:\s(?:år|years)(?:\sold)?)?,?\s)?/u.exec(text.slice(name.end, name.end + 24))?.[0];
  const next = joint === undefined ? -1 : list.findIndex((word) => word.start >= name.end + joint.length);
  const hit = next < 0 ? null : coordinated(list, next);
  return hit?.said.role === 'self' && hit.said.sure ? at(list, next, hit.at, hit.said, true) : null;
};

const plainly =
  /(?<!\p{L})(?:(?:fra|from|af|by)\s(?:en|an?)\s(?:\p{L}{2,12}\s)?(?:almindelig|ordinary|menig|bekymret|concerned|nysgerrig|curious|glad|engageret|happy|regular|simple|simpel)|(?:bare|blot|kun|just|only|simply)\s(?:en|an?)\s(?:\p{L}{2,12}\s){0,2})\s?(borger|privatperson|pensionist|studerende|citizen|resident|pensioner|student|skatteyder|taxpayer|indbygger|beboer|nabo|neighbour|private person)(?!\p{L})/iu;
const readerOf =
  /(?:læs|laes|tag|se|ord|brev|idé|ide|forslag|hilsen|indlæg|idea|letter|note|word|proposal)\p{L}{0,4}\s(?:[\p{L}]{1,8}\s){0,4}?(?:fra|from)\s(?:en|an?)\s(?:borger|privatperson|pensionist|citizen|pensioner|resident|private person)(?!\p{L})/iu;

const onPension =
  /(?<!\p{L})(?:jeg|im|i|i'm|am|og)\s[^.\n]{0,50}(?:på|on)\s(?:efterløn|pension|folkepension|førtidspension|dagpenge|kontanthjælp|su|a pension|welfare)(?!\p{L})/iu;
/** "ikke en forening, bare forældre": who denies to be a body. */
const noBody =
  /(?<!\p{L})(?:jeg|vi|i|we|i'm|we're)\s(?:er|am|are|har|have|repræsenterer|'m)?[^.\n]{0,60}(?:ikke|not|ingen|intet|no|hverken)\s(?:(?:en|et|a|an|nogen|noget|any)\s)?(?:forening|organisation|firma|virksomhed|myndighed|association|company|organi[sz]ation|ngo|business|club|klub)(?!\p{L})(?!,?\s(?:men|but|har|som|der|i\s))/iu;
const justFamily =
  /(?<!\p{L})(?:bare|blot|kun|just|only|simply)\s(?:(?:en|et|a|an)\s)?(?:\p{L}{2,14}\s)?(?:mor|far|forælder|forældre|mormor|farmor|morfar|farfar|bedstemor|bedstefar|mother|father|mum|dad|parents?|grandmother|grandfather|mand|kvinde|pige|dreng|naboer|fyr|girl|boy|woman|man|cyklist|pendler|commuter|bruger|patient)(?!\p{L})/iu;

const weSeveral =
  /(?:^|[.!?,:\n]\s?)(?:vi|we),?\s(?:er\s|are\s)?(?:(?:to|tre|fire|fem|seks|syv|otte|\d{1,3}|two|three|four|five|six|alle|unge|ældre|et par|nogle|some|a few|as|som|almindelige|ordinary)\s){0,3}(?:pensionister|folkepensionister|borgere|naboer|studerende|beboere|citizens|residents|students|pensioners|neighbours|skoleelever|privatpersoner)(?!\p{L})(?!\s(?:i|in|of|fra|from)\s(?:foreningen|the association))/iu;

/** "Det er bare en borger, der skriver", "from an ordinary citizen", "borger i Dragør" beside the name. */
const plainCitizen = ({ text, signature }: Letter): SaidType | null => {
  const match =
    plainly.exec(text) ??
    readerOf.exec(text) ??
    onPension.exec(text) ??
    justFamily.exec(text) ??
    noBody.exec(text) ??
    weSeveral.exec(text) ??
    apartFromWork.exec(text);
  const part = match
    ? undefined
    : signature?.parts
        .slice(0, 6)
        .find((one) =>
          /^(?:en\s|a\s)?(?:almindelig\s|menig\s|glad\s)?(?:borger|privatperson|pensionist|folkepensionist|studerende|efterlønner|citizen|resident|pensioner|private citizen|student|retired)(?!\p{L})/iu.test(
            text.slice(one.start, one.end),
          ),
        );
  const [start, end] = match ? [match.index, match.index + match[0].length] : [part?.start, part?.end];
  return start === undefined || end === undefined ? null : { value: 'citizen', start, end, sure: true, role: 'self' };
};

/** What a text says its sender answers as; the body they answer for is not asked. */
export const saidType = (letter: Letter, name: Found<string> | null): SaidType | null => {
  const { list, text } = letter;
  const all = cues(list)
    .slice(0, 300)
    .flatMap((mark) => {
      if (mark.mark === 'own') return [at(list, mark.from, mark.to - 1, { type: 'citizen', sure: true, role: 'self' }, true)];
      return readers[mark.mark](letter, mark) ?? [];
    });
  const sure = all.filter((one) => one.sure);
  return (
    labelled(text) ??
    sure.find((one) => one.role === 'body') ??
    sure[0] ??
    besideName(letter, name) ??
    plainCitizen(letter) ??
    all[0] ??
    null
  );
};

/** "Jeg arbejder i X, men det har ikke noget med sagen at gøre": the work is named only to be set aside. */
const apartFromWork =
  /(?<!\p{L})(?:arbejder|ansat|arbejdsplads|arbejdsgiver|arbejde|job|jobbet|work|employer|employed|day job)(?!\p{L})[^.\n]{0,100}(?:(?:intet|ikke noget|ikke det fjerneste|ingenting|nothing)\s(?:[^.\s]{1,12}\s){0,5}(?:at gøre|to do)|ikke derfor|not (?:why|the reason)|uvedkommende|irrelevant|beside the point)|(?:intet|ikke noget|ingenting|nothing)\s(?:at gøre\s|to do\s)?(?:med|with)\s(?:mit|min|my)\s(?:arbejde|job|arbejdsplads|work|employer)/iu;

/** Whether a text says outright that its sender answers as a citizen, whatever their work. */
export const speaksAsCitizen = (letter: Letter): boolean =>
  apartFromWork.test(letter.text) ||
  cues(letter.list)
    .slice(0, 300)
    .some((mark) => {
      if (mark.mark === 'own') return true;
      const said = mark.mark === 'as' ? asWhat(letter, mark) : null;
      return said?.sure === true && said.value === 'citizen';
    });

/** The kind of respondent the sender is: said, or told by the form of the body they answer for. */
export const senderType = (said: SaidType | null, body: SaidBody | null): Found<RespondentType> | null => {
  const named = body ? typeOfBody(body.value) : null;
  const byForm = body?.kind && (body.kind.sure || !named?.sure) ? body.kind : named;
  const form =
    body && byForm
      ? { value: byForm.type, start: body.start, end: body.end, sure: byForm.sure && body.sure && body.strength === 'speaks-for' }
      : null;
  if (said && form && said.value !== form.value) {
    if (form.sure && !(said.sure && said.role === 'body')) return form;
    return {
      value: said.value,
      start: said.start,
      end: said.end,
      sure: said.sure && (said.role === 'body' || body?.strength !== 'speaks-for'),
    };
  }
  if (said)
    return {
      value: said.value,
      start: said.start,
      end: said.end,
      sure: said.sure || form?.sure === true || (!body && said.role === 'self'),
    };
  return form;
};
