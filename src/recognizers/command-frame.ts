import { fold, type Token } from './text.js';

/**
 * How a stretch of words is put to the assistant.
 * - `ask`: "kan du ...", "could we ...", "er det muligt at ...".
 * - `wish`: "jeg vil gerne ...", "I need to ...".
 * - `lets`: "lad os ...", "skal vi ikke ...".
 * - `tell`: "jeg ...", "we ...": what the respondent does or has done.
 * - `none`: an order, a name or anything else.
 */
export type FrameKind = 'ask' | 'wish' | 'lets' | 'tell' | 'none';

/** `to` is the first word after the frame; `who` is who is to do it. */
export interface Frame {
  readonly kind: FrameKind;
  readonly who: 'me' | 'we' | 'you' | null;
  readonly to: number;
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean).map(fold));

/** Words that a message may begin with and that say nothing of what is wanted. */
const openers = setOf(`
  hej hov ups ok okay oki nej ja jo øh øhm hm hmm undskyld beklager sorry så og men nu well oh actually egentlig faktisk forresten hør
  lige please venligst jamen altså godt fint tak thanks hi hello hey btw um uh right anyway desværre unfortunately ah åh nå næ næh nah no yes yeah
  vent wait kære super men but so and now then maybe måske first først
`);
const modals = setOf(
  'kan ka kunne ku må vil ville gider gad mon skal burde can could may would will shall might should cud kunn do dont cant couldnt',
);
const wants = setOf(`
  vil ville ønsker skal må bør bliver er har kunne gad trænger behøver foretrækker want wanna need would like prefer have must should will
  gotta got wish kunn tror synes think hope håber skulle måtte tænkte planlægger
`);
/** What may follow a word of wanting before that which is wanted. */
const wanting = setOf(`
  gerne godt helst hellere lige bare egentlig faktisk altså nok jo da så nu at to nødt til tvunget lyst brug for tænke mig på også only just
  really rather like love prefer have better kindly og helt desværre alligevel måske maybe please vel vist sgu meget want got need going
`);
const me = setOf('jeg mig i id im ill ive me');
const we = setOf('vi os we us wed weve were well');
const you = setOf('du dig jer i you u');
/** Words between a subject and its verb. */
const adverbs = setOf('lige bare egentlig just really actually still also nu så også altså faktisk please kindly simply only');
const politeAside = setOf(
  'lige godt ikke ikk ik måske bare egentlig mon please just possibly maybe så da så også altså nu at venligst kindly simply lov til',
);

const whoOf = (word: Token | undefined, isEnglish: boolean): Frame['who'] => {
  const text = word?.text ?? '';
  if (text === 'i') return isEnglish ? 'me' : 'you';
  if (me.has(text)) return 'me';
  if (we.has(text)) return 'we';
  if (you.has(text)) return 'you';
  return text === 'man' || text === 'one' ? 'me' : null;
};

const englishModal = setOf('can could may would will shall might should do dont cant couldnt');

/** Fixed ways to ask that hold no pronoun, longest first. */
const fixed: readonly (readonly [words: readonly string[], kind: FrameKind, who: Frame['who']])[] = (
  [
    ['er det muligt for mig at', 'ask', 'me'],
    ['er det muligt for os at', 'ask', 'we'],
    ['er det muligt at', 'ask', 'me'],
    ['er der mulighed for at', 'ask', 'me'],
    ['er der mulighed for', 'ask', 'me'],
    ['har du mulighed for at', 'ask', 'you'],
    ['is it possible for me to', 'ask', 'me'],
    ['is it possible to', 'ask', 'me'],
    ['is there a way to', 'ask', 'me'],
    ['any chance of', 'ask', 'me'],
    ['any chance', 'ask', null],
    ['would you mind', 'ask', 'you'],
    ['do you mind', 'ask', 'you'],
    ['vær sød at', 'ask', 'you'],
    ['vær sød og', 'ask', 'you'],
    ['vær venlig at', 'ask', 'you'],
    ['vær rar at', 'ask', 'you'],
    ['vær rar og', 'ask', 'you'],
    ['vær så venlig at', 'ask', 'you'],
    ['er det okay hvis jeg', 'ask', 'me'],
    ['er det ok hvis jeg', 'ask', 'me'],
    ['er det okay at jeg', 'ask', 'me'],
    ['er det i orden hvis jeg', 'ask', 'me'],
    ['er det i orden at jeg', 'ask', 'me'],
    ['er det okay at vi', 'ask', 'we'],
    ['is it ok if i', 'ask', 'me'],
    ['is it okay if i', 'ask', 'me'],
    ['is it ok if we', 'ask', 'we'],
    ['is it okay if we', 'ask', 'we'],
    ['har du', 'ask', 'you'],
    ['har i', 'ask', 'you'],
    ['do you have', 'ask', 'you'],
    ['have you got', 'ask', 'you'],
    ['kan det', 'ask', null],
    ['kan den', 'ask', null],
    ['can it', 'ask', null],
    ['can this', 'ask', null],
    ['could it', 'ask', null],
    ['could this', 'ask', null],
    ['skal vi ikke', 'lets', 'we'],
    ['ska vi ikke', 'lets', 'we'],
    ['skal vi', 'lets', 'we'],
    ['how about we', 'lets', 'we'],
    ['why dont we', 'lets', 'we'],
    ['hvad med at vi', 'lets', 'we'],
    ['hvad med at', 'lets', 'we'],
    ['lad os', 'lets', 'we'],
    ['lad mig', 'wish', 'me'],
    ['let us', 'lets', 'we'],
    ['let me', 'wish', 'me'],
    ['lets', 'lets', 'we'],
    ['gotta', 'wish', 'me'],
    ['got to', 'wish', 'me'],
    ['have to', 'wish', 'me'],
    ['need to', 'wish', 'me'],
    ['skal lige', 'wish', 'me'],
    ['må lige', 'wish', 'me'],
    ['må hellere', 'wish', 'me'],
    ['bliver nødt til at', 'wish', 'me'],
    ['er nødt til at', 'wish', 'me'],
    ['vil gerne', 'wish', 'me'],
    ['would like to', 'wish', 'me'],
    ['want to', 'wish', 'me'],
    ['brug for', 'wish', 'me'],
    ['behov for', 'wish', 'me'],
  ] as const
).map(([text, kind, who]) => [fold(text).split(' '), kind, who]);

const startsWith = (list: readonly Token[], at: number, wanted: readonly string[]): boolean =>
  wanted.every((word, step) => list[at + step]?.text === word);

const skipping = (list: readonly Token[], at: number, end: number, some: ReadonlySet<string>): number => {
  let to = at;
  while (to < end && some.has(list[to]?.text ?? '')) to++;
  return to;
};

/** The frame that the words from `from` to `end` begin with, past what only opens a message. */
export const frameOf = (list: readonly Token[], from: number, end: number): Frame => {
  const at = skipping(list, from, end, openers);
  for (const [wanted, kind, who] of fixed)
    if (startsWith(list, at, wanted)) return { kind, who, to: skipping(list, at + wanted.length, end, politeAside) };
  return asked(list, at, end) ?? told(list, at, end) ?? { kind: 'none', who: null, to: at };
};

/** "kan du ikke lige ...", "må jeg ...", and "nu vil jeg gerne ...", which is a wish. */
const asked = (list: readonly Token[], at: number, end: number): Frame | null => {
  const verb = list[at]?.text ?? '';
  if (!modals.has(verb) || at + 1 >= end) return null;
  const who = whoOf(list[at + 1], englishModal.has(verb));
  if (!who) return null;
  const wishes = /^(?:vil|ville|maa|skal|bliver)$/.test(verb) && who !== 'you' && startsAfterOpener(list, at);
  return wishes
    ? { kind: 'wish', who, to: skipping(list, at + 2, end, wanting) }
    : { kind: 'ask', who, to: skipping(list, at + 2, end, politeAside) };
};

/** After "nu", "så" or "derfor" the verb stands before its subject in a plain sentence too. */
const startsAfterOpener = (list: readonly Token[], at: number): boolean =>
  /^(?:nu|saa|derfor|desvaerre|egentlig|faktisk|hellere)$/.test(list[at - 1]?.text ?? '');

/** Whether an "i" is the English one, written small or large. */
export const isEnglishI = (list: readonly Token[], at: number): boolean =>
  list[at]?.text === 'i' && englishAfterI.has(list[at + 1]?.text ?? '');

/** "jeg vil gerne ...", "we need to ...", "jeg er nødt til at ...", "jeg ...". */
const told = (list: readonly Token[], at: number, end: number): Frame | null => {
  const subject = list[at];
  const text = subject?.text ?? '';
  const who = text === 'i' ? (isEnglishI(list, at) ? 'me' : null) : me.has(text) ? 'me' : we.has(text) ? 'we' : null;
  if (!who || text === 'mig' || text === 'me' || text === 'os' || text === 'us') return null;
  const short = /^(?:id|wed|ill)$/.test(text);
  const verb = skipping(list, at + 1, end, adverbs);
  if (!short && !wants.has(list[verb]?.text ?? '')) return { kind: 'tell', who, to: at + 1 };
  const to = skipping(list, short ? at + 1 : verb + 1, end, wanting);
  const bare = !short && to === verb + 1 && /^(?:er|har|have|got|skulle|maatte|bliver)$/.test(list[verb]?.text ?? '');
  return bare ? { kind: 'tell', who, to: at + 1 } : { kind: 'wish', who, to };
};

const englishAfterI = setOf(`
  want need would like prefer have must should will gotta got think hope wrote made gave typed forgot said put am was do dont did didnt
  cant can could really just actually still also never wish entered meant made changed clicked pressed misspelled misspelt
`);
