import type { Found } from './found.js';
import { type RespondentType, typeOfBody } from './organisation-type.js';
import { isOffice, isSpokesman } from './person-words.js';
import { type Marked, phraseTable } from './phrases.js';
import { readRespondentType } from './respondent-type.js';
import { type Said, saidAt, saidByWord } from './respondent-words.js';
import type { SaidBody } from './said-body.js';
import type { Letter } from './sender-name.js';
import type { Token } from './text.js';

type Cue = 'as' | 'i-am' | 'we-are' | 'own' | 'behalf' | 'mine' | 'run' | 'work';

const cues = phraseTable<Cue>({
  own: `
    på (mine|min|) (mine|min|) egne vegne, på egen vegne, for mig selv, på mine vegne, kun mig selv der, just as myself, as myself, as just myself, for myself, on my own behalf, on our own behalf, skriver (helt|bare|) privat, svarer (helt|bare|) privat, i privat regi, in a personal capacity, in my personal capacity, in a private capacity, min private holdning, min egen holdning, min personlige (holdning|mening), på private vegne, my personal (view|views|opinion), my own (view|views|opinion), for egen regning, på privat basis, sender jeg privat, som privatperson, som privat,
    privat indlæg, speaking only for myself, speak only for myself, not on behalf of anyone
  `,
  as: 'som, as',
  'i-am': 'undertegnede er, jeg er, i am, im, jeg selv er, er jeg',
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

/** "Som borger oplever jeg", "jeg skriver som borger"; not "som borger skal man" and "ikke som borger". */
const asWhat = ({ text, list }: Letter, { from, to }: Marked<Cue>): SaidType | null => {
  const hit = saidAt(list, to);
  if (!hit) return null;
  const before = list.slice(Math.max(0, from - 4), from).map((word) => word.text);
  const opens = from === 0 || /[.!?\n,:]/.test(text.slice(list[from - 1]?.end, list[from]?.start));
  if (before.slice(-3).some((word) => others.test(word)) && !opens) return null;
  if (/^(?:ikke|not)$/.test(before.at(-1) ?? '')) return null;
  const after = list.slice(hit.at + 1, hit.at + 9).map((word) => word.text);
  const saying =
    /^(?:skriver|svarer|henvender|indsender|deltager|taler|udtaler|her|writing|write|answer|answering|responding|respond|kun|alene|bare)$/;
  const ended = /^\s*(?:[.!?,\n]|$)/.test(text.slice(list[hit.at]?.end, (list[hit.at]?.end ?? 0) + 3));
  const mine = opens && !ended ? firstOf(after) : before.some((word) => me.test(word)) || saying.test(before.at(-1) ?? '');
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
    if (/^(?:ikke|not|enig|der|som|who|that|fordi|at|ked|glad|for)$/.test(word)) return likely;
    const joined =
      from === to ||
      /^(?:og|and|en|a|et|an|bare|blot|just|almindelig|selv|aar|years|old|gammel|retired|privat|i|er)$/.test(
        list[from - 1]?.text ?? '',
      ) ||
      /\d/.test(list[from - 1]?.text ?? '');
    const hit = joined ? saidAt(list, from) : null;
    if (hit?.said.role === 'self' && hit.said.sure) return at(list, to - 1, hit.at, hit.said, true);
    if (hit?.said.role === 'self') likely ??= at(list, to - 1, hit.at, hit.said, false);
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

const readers = { as: asWhat, 'i-am': iAm, 'we-are': weAre, behalf: behalfOf, mine, run: running, work: employed } as const;

const label =
  /(?:^|\n|[,;]\s)[-*•\s]{0,3}(?:jeg |vi )?(?:svarer som|rolle|respondent|respondenttype|afsendertype|type|answering as|role)[ \t]?[:=][ \t]{0,4}([^\n,;]{2,60})/iu;

const labelled = (text: string): SaidType | null => {
  const match = label.exec(text);
  const reading = match ? readRespondentType(match[1] ?? '') : null;
  if (!match || reading?.state !== 'type') return null;
  return { value: reading.type, start: match.index, end: match.index + match[0].length, sure: true, role: 'body' };
};

/** What a text says its sender answers as; the body they answer for is not asked. */
export const saidType = (letter: Letter): SaidType | null => {
  const { list, text } = letter;
  const all = cues(list)
    .slice(0, 300)
    .flatMap((mark) => {
      if (mark.mark === 'own') return [at(list, mark.from, mark.to - 1, { type: 'citizen', sure: true, role: 'self' }, true)];
      return readers[mark.mark](letter, mark) ?? [];
    });
  const sure = all.filter((one) => one.sure);
  return labelled(text) ?? sure.find((one) => one.role === 'body') ?? sure[0] ?? all[0] ?? null;
};

/** Whether a text says outright that its sender answers as a citizen, whatever their work. */
export const speaksAsCitizen = (letter: Letter): boolean =>
  cues(letter.list)
    .slice(0, 300)
    .some((mark) => {
      if (mark.mark === 'own') return true;
      const said = mark.mark === 'as' ? asWhat(letter, mark) : null;
      return said?.sure === true && said.value === 'citizen';
    });

/** The kind of respondent the sender is: said, or told by the form of the body they answer for. */
export const senderType = (said: SaidType | null, body: SaidBody | null): Found<RespondentType> | null => {
  const byForm = body ? (body.kind ?? typeOfBody(body.value)) : null;
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
  if (said) return { value: said.value, start: said.start, end: said.end, sure: said.sure || form?.sure === true };
  return form;
};
