import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { IntlMessageFormat } from 'intl-messageformat';
import { parse } from 'yaml';
import { type Language, languages } from '../../src/domain/language.js';
import type {
  Action,
  Assistant,
  ConversationKey,
  Entry,
  IntakeState,
  Reply,
  ReviewCard,
  Stage,
  Turn,
} from '../../src/domain/turn.js';

/**
 * An assistant that says what a test tells it to, so that every state of the page can be brought about by a word. It keeps what was said
 * in memory; hand it the memory of another, and it is that one after a restart.
 */
export interface Scripted extends Assistant {
  readonly memory: Map<ConversationKey, Entry[]>;
  /** Every act that was taken, once each. */
  readonly taken: readonly Turn[];
}

type Texts = Readonly<Record<string, string>>;

const facts = {
  consultation: 'handlingsplan for open government 2017-2019',
  coordinator: 'Rune Møller Thomsen',
  organisation: 'Digitaliseringsstyrelsen',
  email: 'rumth@digst.dk',
  phone: '41 78 24 36',
  draftDays: 30,
  proposalDays: 90,
};

const flat = (tree: object, prefix = ''): Texts =>
  Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(flat(value, `${prefix}${key}.`))
        : [[prefix + key, String(value)]],
    ),
  );

const load = async (language: Language): Promise<Texts> => {
  const read = async (file: string): Promise<Texts> =>
    flat(parse(await readFile(new URL(`../../../locales/${language}/${file}`, import.meta.url), 'utf8')) as object);
  const name = {
    da: 'Handlingsplan for open government 2017-2019',
    en: 'Action plan on open government 2017-2019',
  }[language];
  return { ...(await read('common.yaml')), ...(await read('page.yaml')), name };
};

const lines: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: {
    welcome: `**Velkommen til høringen om Danmarks tredje handlingsplan for open government.**

Her kan du foreslå et initiativ, som gør den offentlige sektor mere åben. Jeg stiller ét spørgsmål ad gangen. Det tager cirka 10 minutter.

- Jeg er en automatisk assistent, ikke et menneske.
- Dine svar kan blive offentliggjort. De kan også blive udleveret, hvis nogen søger om aktindsigt.
- Du kan stoppe når som helst og fortsætte senere.

Fristen er den 20. august 2017. Der er 12 dage tilbage. [Læs om open government](https://www.opengovpartnership.org), eller skriv til [rumth@digst.dk](mailto:rumth@digst.dk).`,
    ask: '**Hvad skal dit initiativ hedde?**\n\nEn kort titel gør det let at finde igen.',
    choices: '**Hvilket niveau skal initiativet arbejde på?**\n\n1. Lokalt\n2. Regionalt\n3. Nationalt\n\nDu kan vælge flere.',
    submitted:
      'Tak for dit forslag. Det er modtaget og registreret her. Nu er det på vej til Rune Møller Thomsen, Digitaliseringsstyrelsen.\n\nGem referencenummeret, og nævn det, hvis du vil spørge til forslaget.',
    noted: 'Noteret: ',
    error: 'Der er 13 måneder for lidt i det svar. **Skriv en måned og et år**, for eksempel "marts 2018".',
  },
  en: {
    welcome: `**Welcome to the consultation on Denmark's third action plan on open government.**

Here you can propose an initiative. I ask one question at a time. It takes about 10 minutes.

- I am an automated assistant, not a person.
- Your answers may be made public.`,
    ask: '**What should your initiative be called?**\n\nA short title makes it easy to find again.',
    choices: '**At which level should the initiative work?**\n\n1. Local\n2. Regional\n3. National\n\nYou may choose several.',
    submitted: 'Thank you for your proposal. It has been received and registered here.',
    noted: 'Noted: ',
    error: 'I cannot find a time in that answer. **Write a month and a year**, for instance "March 2018".',
  },
};

const card = (language: Language): ReviewCard => ({
  review: 'a1b2c3',
  sections:
    language === 'da'
      ? [
          {
            title: 'Initiativet',
            answers: [
              { field: 'title', label: 'Titel', text: 'Åbne byrådsmøder', changeTitle: 'Ret titlen' },
              {
                field: 'description',
                label: 'Beskrivelse',
                text: 'Alle møder i byrådet sendes direkte og tekstes.\nBorgere kan stille spørgsmål undervejs, og svarene bliver lagt frem bagefter. \\*\\*Stjerner\\*\\* og <b>kanter</b> står, som de blev skrevet.',
                changeTitle: 'Ret beskrivelsen',
              },
              {
                field: 'themes',
                label: 'Områder',
                text: 'Demokrati og beslutningsprocesser, Åbne data og open source',
                changeTitle: 'Ret områderne',
              },
            ],
          },
          {
            title: 'Ejerskab',
            answers: [
              { field: 'owner', label: 'Ejer', text: 'Aarhus Kommune', changeTitle: 'Ret ejeren' },
              {
                field: 'civilSociety',
                label: 'Samarbejde med civilsamfundet',
                text: 'Ikke besvaret',
                changeTitle: 'Ret samarbejdet med civilsamfundet',
              },
            ],
          },
        ]
      : [
          {
            title: 'The initiative',
            answers: [
              { field: 'title', label: 'Title', text: 'Open council meetings', changeTitle: 'Change the title' },
              { field: 'owner', label: 'Owner', text: 'Aarhus Kommune', changeTitle: 'Change the owner' },
            ],
          },
        ],
  missing: [],
  sendTitle: language === 'da' ? 'Send forslaget' : 'Send the proposal',
});

const many = [
  'Aktivt medborgerskab og samarbejde med civilsamfundet',
  'Transparens og ansvarsplacering',
  'Co-creation og åbne innovationsprocesser',
  'Åbne data og open source',
  'Demokrati og beslutningsprocesser',
  'Sociale medier, relationer, netværk og crowdsourcing',
  'Effektiv offentlig service',
  'Spring over',
];

const levels: Readonly<Record<Language, readonly string[]>> = {
  da: ['Lokalt', 'Regionalt', 'Nationalt', 'Spring over'],
  en: ['Local', 'Regional', 'National', 'Skip'],
};

const choicesOf = (titles: readonly string[]): Reply['choices'] => titles.map((title) => ({ title, says: title }));

interface Said {
  readonly text: string;
  readonly choices?: readonly string[];
  readonly card?: ReviewCard;
  readonly stage?: Stage;
}

/** What the assistant says to a text; the words are commands to the script. */
const answer = (text: string, language: Language): readonly Said[] => {
  const words = lines[language];
  if (text.startsWith('sig:')) return [{ text: text.slice(4) }];
  switch (text) {
    case 'valg':
      return [{ text: words.choices ?? '', choices: levels[language] }];
    case 'mange':
      return [
        { text: `**Hvilke områder handler det om?**\n\n${many.map((one, at) => `${at + 1}. ${one}`).join('\n')}`, choices: many },
      ];
    case 'forkert':
      return [{ text: words.error ?? '' }];
    case 'langt':
      return [{ text: Array.from({ length: 30 }, (_, at) => `Afsnit ${at + 1}. ${words.ask}`).join('\n\n') }];
    case 'kort':
      return [{ text: 'Her er hele dit forslag. Intet er sendt endnu.', card: card(language), stage: 'reviewing' }];
    default:
      return [{ text: `${words.noted}${text}` }, { text: words.ask ?? '' }];
  }
};

const actionText: Readonly<Record<Action['do'], string>> = { send: 'Send forslaget', change: 'Ret' };

const intake = (stage: Stage): IntakeState => ({ stage, answers: {}, ...(stage === 'submitted' && { reference: 'K7QM-2XRA' }) });

export const scriptedAssistant = async (memory = new Map<ConversationKey, Entry[]>()): Promise<Scripted> => {
  const all = Object.fromEntries(await Promise.all(languages.map(async (one) => [one, await load(one)]))) as Record<
    Language,
    Texts
  >;
  const taken: Turn[] = [];
  const spoken = new Map<ConversationKey, Language>();
  let fails = 0;

  const text: Assistant['text'] = (language, key, values = {}) =>
    String(new IntlMessageFormat(all[language][key] ?? key, language).format({ ...facts, ...values }));

  const say = (turn: Turn, { text: words, choices = [], card: review, stage = 'asking' }: Said, language: Language): Entry => ({
    by: 'assistant',
    turn: turn.id,
    at: turn.at,
    language,
    reply: { text: words, choices: choicesOf(choices), ...(review && { card: review }) },
    intake: intake(stage),
  });

  const replies = ({ act, conversation }: Turn): readonly Said[] => {
    if (act.did === 'join' && act.language) spoken.set(conversation, act.language);
    if (act.did === 'say' && act.text === 'English') spoken.set(conversation, 'en');
    if (act.did === 'say' && act.text === 'Dansk') spoken.set(conversation, 'da');
    const language = spoken.get(conversation) ?? 'da';
    const words = lines[language];
    if (act.did === 'join') return [{ text: words.welcome ?? '' }, { text: words.ask ?? '' }];
    if (act.did === 'press' && act.action.do === 'send') return [{ text: words.submitted ?? '', stage: 'submitted' }];
    return answer(act.did === 'say' ? act.text : '', language);
  };

  const own = (turn: Turn): readonly Entry[] => {
    const { act } = turn;
    if (act.did === 'say') return [{ by: 'respondent', turn: turn.id, at: turn.at, text: act.text }];
    if (act.did !== 'press') return [];
    return [{ by: 'respondent', turn: turn.id, at: turn.at, text: actionText[act.action.do], action: act.action }];
  };

  return {
    memory,
    taken,
    text,
    texts: (language, prefix) => Object.fromEntries(Object.entries(all[language]).filter(([key]) => key.startsWith(prefix))),
    history: async (conversation, from) => (memory.get(conversation) ?? []).slice(from),
    take: async (turn) => {
      const said = turn.act.did === 'say' ? turn.act.text : '';
      const entries = memory.get(turn.conversation) ?? [];
      const before = entries.findIndex((entry) => entry.turn === turn.id);
      if (before >= 0) return { state: 'done', from: before, entries: entries.filter((entry) => entry.turn === turn.id) };
      if (said === 'langsom') await sleep(1200);
      if (said === 'gem ikke' && fails++ === 0)
        return { state: 'not-saved', language: 'da', reply: { text: text('da', 'not-saved'), choices: [] } };
      taken.push(turn);
      const language = (): Language => spoken.get(turn.conversation) ?? 'da';
      const heard = own(turn);
      const spokenNow = replies(turn).map((one) => say(turn, one, language()));
      memory.set(turn.conversation, [...entries, ...heard, ...spokenNow]);
      return { state: 'done', from: entries.length, entries: [...heard, ...spokenNow] };
    },
  };
};
