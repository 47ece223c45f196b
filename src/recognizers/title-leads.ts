import { isFunctionWord } from './function-words.js';
import { gapAt, type Mark, type Sentence, wordAt } from './title-extent.js';

const pronoun = /^(?:vi|man|jeg|i|du|de|we|you|one|they|kommunen|kommunerne|staten)$/;

/** Where the title begins after a lead: after "at", "that", "vi laver" and "der oprettes". */
const skipped = (sentence: Sentence, from: number): number => {
  let at = from;
  const creates = (): number => sentence.marks.find((mark) => mark.mark === 'create' && mark.from === at)?.to ?? at;
  // "Hvad vi foreslår, er simpelt: man skal ...": what is proposed stands behind the colon.
  if (
    /^(?:er|is|foelgende|dette|this|faerre|mere|noget|something|as|simple|simpel|simpelt|enkel|enkelt|clear|short)$/.test(
      wordAt(sentence, at),
    )
  )
    for (let colon = at + 1; colon <= at + 5 && colon < sentence.list.length; colon++)
      if (/:/.test(gapAt(sentence, colon))) at = colon;
  while (
    /^(?:at|that|to|derfor|hermed|altsaa|konkret|simpelthen|ganske|enkelt|også|ogsaa|om|for|bare|foelgende|nu)$/.test(
      wordAt(sentence, at),
    )
  )
    at++;
  const there = sentence.marks.find((mark) => mark.mark === 'there' && mark.from === at);
  if (there) at = there.to;
  else if (wordAt(sentence, at) === 'der') at++;
  else if (pronoun.test(wordAt(sentence, at)) && /^(?:vi|man|i|we|you)$/.test(wordAt(sentence, at))) {
    const here = at;
    at++;
    while (/^(?:kan|skal|bør|boer|vil|i|faelles|sammen|gerne|should|could|can)$/.test(wordAt(sentence, at)) && at < here + 3)
      at++;
    const made = creates();
    return made > at && isArticle(wordAt(sentence, made)) ? made : here;
  }
  const made = creates();
  if (made > at && (isArticle(wordAt(sentence, made)) || there)) return made;
  return at;
};

const isArticle = (word: string): boolean => /^(?:en|et|one|een|eet|a|an|the|flere|nye|faelles|aabne|some|open|more)$/.test(word);

export const proposed = (sentence: Sentence): number | null => {
  const lead = sentence.marks.find(({ mark }) => mark === 'propose');
  if (!lead || isNegated(sentence, lead)) return null;
  const inverted =
    sender.test(wordAt(sentence, lead.to)) && ![1, 2, 3].some((step) => sender.test(wordAt(sentence, lead.from - step)));
  return skipped(sentence, lead.to + (inverted ? 1 : 0));
};

/** "derfor foreslår vi": who proposes stands behind the verb. */
const sender = /^(?:vi|jeg|we|i|foreningen|kommunen|regionen)$/;

const isNegated = (sentence: Sentence, { to }: Mark): boolean => /^(?:ikke|not)$/.test(wordAt(sentence, to));

export const wished = (sentence: Sentence): number | null => {
  const lead = sentence.marks.find(({ mark }) => mark === 'wish');
  if (!lead || isNegated(sentence, lead)) return null;
  const early = sentence.marks.some(({ mark, from }) => mark === 'other' && from >= lead.to && from <= lead.to + 2);
  return early ? null : skipped(sentence, lead.to);
};

/** "Beskrivelse: En fælles database ...": a thing, under the label that says what it is. */
export const described = (sentence: Sentence): number | null => {
  const at = sentence.list.findIndex((_, place) => place > 0 && /:/.test(gapAt(sentence, place)));
  if (
    at < 1 ||
    at > 4 ||
    (!isArticle(wordAt(sentence, at)) &&
      (at > 1 || !/^(?:hvad|what|ide|idea)$/.test(wordAt(sentence, 0)) || isFunctionWord(wordAt(sentence, at))))
  )
    return null;
  const label = sentence.list.slice(0, at).map(({ text }) => text);
  return label.some((word) => labels.test(word)) &&
    label.every(
      (word) => labels.test(word) || /^(?:\d+|det|er|kort|fortalt|vores|mit|om|det|gaar|ud|paa|is|it|the|our|my)$/.test(word),
    )
    ? at
    : null;
};

const labels =
  /^(?:beskrivelse|hvad|ide|ideen|indhold|initiativ|initiativet|forslag|forslaget|projekt|projektet|what|description|idea|proposal|initiative)$/;

/** "Så: én fil med alle regler", "derfor: offentliggør svarene": what a colon leads in after a word or two that draw a conclusion. */
export const introduced = (sentence: Sentence): number | null => {
  const at = sentence.list.findIndex((_, place) => place > 0 && /:/.test(gapAt(sentence, place)));
  if (at < 1 || hasFact(sentence)) return null;
  const lead = sentence.list.slice(0, at).map(({ text }) => text);
  const concludes =
    lead.length <= 3
      ? lead.every((word) =>
          /^(?:saa|so|derfor|altsaa|therefore|hence|thus|konkret|kort|sagt|in|short|forslag|forslaget|mit|min|vores|our|my|ide|ideen|oensket|ask|pitch|idea)$/.test(
            word,
          ),
        )
      : (lead.length <= 7 &&
          /^(?:oenske|forslag|ide|oenske|tanke|wish|proposal|idea|suggestion|request)$/.test(lead.at(-1) ?? '')) ||
        /^(?:derfor dette|hence this)/.test(lead.join(' '));
  const wishes = sentence.marks.some(({ mark, to }) => to <= at && (mark === 'wish' || mark === 'asks' || mark === 'propose'));
  if (wishes && isArticle(wordAt(sentence, at))) return at;
  if (
    /^(?:thats|that is|det er) (?:the|my|our|hele|min|vores)? ?(?:pitch|idea|proposal|wish|whole|forslaget|ideen|forslag|ide|oensket)/.test(
      sentence.list
        .slice(at, at + 5)
        .map(({ text }) => text)
        .join(' '),
    ) &&
    !hasFact(sentence)
  )
    return 0;
  if (!concludes) return null;
  return isArticle(wordAt(sentence, at)) ||
    command.test(wordAt(sentence, at)) ||
    /^(?:alle|samtlige|every|all|man)$/.test(wordAt(sentence, at))
    ? at
    : null;
};

/** "Rådet ønsker en fælles regnskabsside", "lauget vil gerne have en tavle": a thing that is wished for. */
export const sought = (sentence: Sentence): number | null => {
  const wish = sentence.marks.find(
    ({ mark, to }) =>
      mark === 'asks' &&
      /^(?:en|et|een|eet|a|an|every|alle|samtlige|hver)$/.test(wordAt(sentence, to)) &&
      !/^(?:kan|kunne|vil|could|can)$/.test(wordAt(sentence, to - 1)),
  );
  return wish && !hasFact(sentence) ? wish.to : null;
};

/** "Vi mener, at alle skoler skal offentliggøre ...": an opinion on what is to be. */
export const opined = (sentence: Sentence): number | null => {
  const lead = sentence.marks.find(({ mark }) => mark === 'opinion' || mark === 'asks');
  if (!lead || lead.from > 8 || !/^(?:vi|jeg|we|i|derfor)$/.test(wordAt(sentence, 0)) || hasFact(sentence)) return null;
  const from = [0, 1, 2].map((step) => lead.to + step).find((at) => /^(?:at|that)$/.test(wordAt(sentence, at)));
  const bare = lead.to;
  if (
    from === undefined &&
    lead.mark === 'opinion' &&
    lead.from <= 2 &&
    !isFunctionWord(wordAt(sentence, bare)) &&
    sentence.marks.some((one) => one.mark === 'should' && one.from > bare && one.from < bare + 6)
  )
    return bare;
  if (from === undefined || /^(?:vi|man|jeg|det|den|de|der|i|we|it|they|there|du)$/.test(wordAt(sentence, from + 1))) return null;
  const wished = wordAt(sentence, lead.from) === 'oensker';
  return wished || sentence.marks.some((one) => one.mark === 'should' && one.from > from && one.from < from + 8)
    ? from + 1
    : null;
};

/** "Regionen ønsker at etablere et borgerpanel". */
export const asked = (sentence: Sentence): number | null => {
  const at = sentence.marks.findIndex(({ mark, to }, index) => {
    const next = sentence.marks[index + 1];
    return mark === 'asks' && next?.mark === 'create' && next.from - to <= 1 && isArticle(wordAt(sentence, next.to));
  });
  const made = at < 0 ? undefined : sentence.marks[at + 1];
  return made && !hasFact(sentence) ? made.to : null;
};

/** "Der bør oprettes et register ..." */
export const needed = (sentence: Sentence): number | null => {
  const at = sentence.marks.findIndex(
    ({ mark, to }, index) =>
      mark === 'there' && sentence.marks[index + 1]?.mark === 'create' && sentence.marks[index + 1]?.from === to,
  );
  const made = at < 0 ? undefined : sentence.marks[at + 1];
  if (made) return hasFact(sentence) ? null : made.to;
  // "Jeg synes der skal være en knap": what there is to be.
  const there = sentence.marks.find(({ mark, to }) => mark === 'there' && isArticle(wordAt(sentence, to)));
  const meant = sentence.marks.some(
    ({ mark, to }) => mark === 'opinion' && there !== undefined && there.from >= to && there.from - to <= 1,
  );
  return there && meant && !hasFact(sentence) ? there.to : null;
};

const deed =
  /^(?:offentliggoere|aabne|samle|laegge|stille|vise|give|lade|udgive|opdatere|invitere|publish|open|release|share|collect|show|post|put|give|let|invite|print)$/;

/** "The embassy will publish the audit reports", "kommunen vil stille sine byggesager frem": the deed itself. */
export const promised = (sentence: Sentence): number | null => {
  const at = sentence.list.findIndex(
    ({ text }, place) => place > 0 && /^(?:vil|will)$/.test(text) && deed.test(wordAt(sentence, place + 1)),
  );
  if (at < 1 || at > 14 || hasFact(sentence)) return null;
  return /^(?:dem|det|den|jer|os|mig|them|it|you|us|me|this)$/.test(wordAt(sentence, at + 2)) ||
    /^(?:jeg|i|de|they|som|der|which|that|who)$/.test(wordAt(sentence, at - 1))
    ? null
    : at + 1;
};

const hasFact = ({ marks }: Sentence): boolean => marks.some(({ mark }) => mark === 'fact');

export const command =
  /^(?:lav|opret|indfoer|giv|byg|etabler|saml|goer|laeg|udvikl|lad|start|offentliggoer|skriv|vis|stil|send|print|release|require|show|put|post|sæt|saet|hold|aabn|giv|fortael|make|create|build|introduce|give|publish|open|launch)$/;

export const commanded = (sentence: Sentence): number | null =>
  command.test(wordAt(sentence, 0)) && sentence.list.length > 3 && !hasFact(sentence) ? 0 : null;

/** "Kommunerne bør lægge alle referater ud": the whole of it. */
export const demanded = (sentence: Sentence): number | null => {
  const lead = sentence.marks.find(({ mark }) => mark === 'should');
  if (!lead || lead.from === 0 || lead.from > 9 || hasFact(sentence)) return null;
  const before = sentence.list.slice(0, lead.from);
  const named = before.some(({ text }) => !isFunctionWord(text));
  const label = [1, 2, 3].find((at) => /:/.test(gapAt(sentence, at)));
  if (label !== undefined && label < lead.from && !/^(?:vi|man|det|den|de|der|we|it|they)$/.test(wordAt(sentence, label)))
    return label;
  return named &&
    !(/^de$/.test(before[0]?.text ?? '') ? isFunctionWord(before[1]?.text ?? '') : false) &&
    !/^(?:vi|jeg|man|det|den|her|hvis|naar|som|hvor|we|i|it|they|this|if|when|og|men|derfor|i)$/.test(before[0]?.text ?? '')
    ? 0
    : null;
};
