/** A run of words before a question that is none of it: `to` is exclusive. An `ask` says that a question comes. */
export interface Lead {
  readonly mark: 'ask' | 'lead';
  readonly from: number;
  readonly to: number;
}

const group = (list: string): string =>
  `(?:${list
    .trim()
    .split(/\s*,\s*/)
    .join('|')})`;

const danishTell = group('fortaelle, sige, oplyse, svare, forklare, bekraefte, uddybe, hjaelpe, afklare, opklare');
const danishKnow = group(
  'vide, hoere, spoerge, have at vide, bruge at vide, finde ud af, forstaa, sikre mig, vaere sikker paa, have svar paa, have afklaret, faa afklaret, faa at vide, have bekraeftet',
);

const danishAsks = [
  `(?:(?:jeg|vi) )?(?:vil|ville|kunne|skal|sku|vile) (?:taenke (?:mig|os) at )?${danishKnow}(?: (?:jer|dig))?(?: ad)?`,
  `(?:jeg|vi) (?:har|havde) (?:brug for|behov for) at ${danishKnow}`,
  `maa (?:jeg|man|vi) (?:spoerge|hoere)(?: om noget)?(?: (?:jer|dig)(?: om noget)?)?`,
  `gad vide`,
  'mon',
  'ved (?:du|i|nogen|man)',
  `(?:kan|kunne|vil|ville|gider) (?:du|i|nogen) (?:ikke )?(?:vaere soed(?:e)? at )?${danishTell}(?: (?:mig|os))?(?: (?:lidt|mere))?(?: (?:med|paa))?`,
  `er (?:du|i) soede? at ${danishTell}(?: (?:mig|os))?`,
  '(?:fortael|forklar|sig|svar|uddyb)(?: (?:mig|os))?(?: (?:lige|engang|venligst))?',
  '(?:(?:jeg|vi) )?(?:undrer (?:mig|os)|spekulerer|taenker|taenkte)(?: (?:over|paa|bare|lige|lidt))?',
  '(?:(?:jeg|vi) )?(?:er|var|blev) (?:(?:lidt|ret|bare) )?(?:i tvivl|usikker|usikre|nysgerrig|spaendt)(?: paa)?',
  'i tvivl om',
  'usikker paa',
  'jeg (?:fatter|forstaar|ved|kan) (?:slet |bare |simpelthen )?(?:ikke|ik)(?: (?:helt|rigtig|finde ud af|finde|se|gennemskue|regne ud))?',
  'kan ikke (?:finde ud af|finde|se|gennemskue)',
  'har du styr paa',
  '(?:du|i) ved (?:vel )?ikke',
  '(?:jeg|vi) (?:leder|ledte|soeger) (?:efter )?(?:svar paa)?',
  'jeg har glemt',
  '(?:har )?(?:lige )?et (?:hurtigt |lille |andet )?spoergsmaal',
  'hurtigt spoergsmaal',
  'et par spoergsmaal',
  'spoergsmaal',
  'det staar (?:ikke|uklart)(?: klart)?',
  'hvis (?:jeg|man) maa spoerge',
];

const englishTell = group('tell, explain, let, inform, clarify, confirm, remind, say, answer, help, advise');
const englishKnow = group('know, ask, find out, hear, check, understand, be sure, see, clarify, confirm');

const englishAsks = [
  `(?:i|we) (?:want|would like|wish|need|wanted|would love|was hoping|were hoping|am trying|hoped) to ${englishKnow}`,
  `(?:id|wed) (?:like|love) to ${englishKnow}`,
  `(?:trying|hoping|wanting|want|would like) to ${englishKnow}`,
  '(?:i|we) (?:do )?wonder',
  '(?:(?:i was|im|i am|we were|were|was) )?(?:(?:just|also|only) )?wondering',
  `(?:can|could|would|will) (?:you|someone|anyone|anybody|somebody) ${englishTell}(?: to)?(?: (?:me|us))?(?: (?:please|know|understand|out|with))?`,
  'do (?:you|we) (?:happen to )?know',
  'does (?:anyone|anybody|somebody|someone) know',
  'any idea',
  'any chance you know',
  '(?:have you|do you have|have you got) any idea',
  'would you (?:happen to )?know',
  'would you mind telling me',
  'tell (?:me|us)(?: (?:about|please))?',
  'explain(?: to me)?',
  '(?:may|can|could) i ask(?: you)?(?: (?:something|a question))?',
  '(?:(?:i have|ive got|i got|just|only) )?(?:a|one|one more|another) (?:quick |small |short |simple )?question',
  'quick question',
  'question',
  '(?:im|i am|were|we are) (?:(?:a bit|a little|rather|quite|still) )?(?:not (?:quite |entirely |really )?sure|unsure|confused|curious|uncertain)(?: (?:about|as to))?',
  'i (?:really |still )?(?:dont|do not) (?:quite |really )?(?:know|understand|get)',
  'i (?:cant|cannot) (?:find|find out|see|figure out|work out|tell)',
  'please (?:tell|explain|let|confirm|clarify|advise)(?: (?:me|us))?(?: know)?',
  'let me know',
  'remind me',
  'not (?:quite |entirely )?sure',
  'curious',
  'could you clarify',
  'its? (?:isnt|unclear|not clear)(?: clear)?(?: to me)?',
];

const small = group(`
  hej, hejsa, halloej, goddag, godmorgen, hov, og, men, saa, oeh, oehm, hmm, undskyld (?:jeg spoerger|jeg forstyrrer)(?: dumt)?, undskyld, foerst, lige nu, lige, forresten, ok, okay, ja tak, nej tak, ja, nej,
  tak, and, but, so, oh and, oh, sorry (?:to ask|for asking), sorry, well, hi there, hello there, hi, hello, hey du, hey, btw, by the way, please, vent, wait, jamen, altsaa, egentlig, just, also, ogsaa, bare, dav, davs,
  kaere assistent, naa men, naa, excuse me, good (?:morning|afternoon|evening), dear assistant, first, cirka, ca, omtrent, saadan cirka, roughly, approximately, fordi, serioest, hoer her, hoer, yo, um, uh, eh, ah,
  right, alright, now, then, skide, for fanden, fanden, for helvede, (?:helt )?aerlig(?:t)? talt, helt aerligt, kort sagt, in short, before i (?:start|begin|answer), inden jeg (?:starter|begynder|svarer|gaar i gang|skriver videre), foerst lige, lige en ting, en ting, one thing,
  to start with, til at starte med, sidste ting, last thing, stop, jo, tja, thanks, great, fint, super, cool, perfekt, perfect, godt, good, nice, (?:et )?dumt spoergsmaal(?: maaske)?, stupid question, silly question,
  hallo, jeg spoerger bare, jeg spoerger, kort og godt, honestly, seriously, basically, actually, dumb question, out of interest, out of curiosity, just checking
`);

/** Small words that say nothing between the words of a lead. */
const between = new Set(
  'lige bare gerne godt egentlig altsaa saa maaske venligst kort hurtigt tilfaeldigvis lidt helst please kindly just possibly maybe quickly briefly shortly only really'.split(
    ' ',
  ),
);

let built: { readonly ask: RegExp; readonly lead: RegExp } | undefined;

const patterns = (): { readonly ask: RegExp; readonly lead: RegExp } => {
  built ??= {
    ask: new RegExp(`(?:${[...danishAsks, ...englishAsks].join('|')})(?= )`, 'y'),
    lead: new RegExp(`${small}(?= )`, 'y'),
  };
  return built;
};

/** What leads to a question in a sentence of folded words, left to right, none overlapping. The "om" and "if" that follow are the question's own. */
export const leadsIn = (list: readonly string[]): readonly Lead[] => {
  const { ask, lead } = patterns();
  const kept = list.flatMap((word, at) => (at > 0 && between.has(word) ? [] : [at]));
  const plain = `${kept.map((at) => list[at]).join(' ')} `;
  const found: Lead[] = [];
  let place = 0;
  for (let at = 0; at < kept.length; ) {
    const [mark, pattern] = at < kept.length && matches(ask, plain, place) ? (['ask', ask] as const) : (['lead', lead] as const);
    const end = mark === 'ask' || matches(lead, plain, place) ? pattern.lastIndex : place;
    const taken = end === place ? 0 : plain.slice(place, end).split(' ').length;
    if (taken > 0) found.push({ mark, from: kept[at] ?? 0, to: kept[at + taken] ?? list.length });
    for (const next = at + Math.max(taken, 1); at < next; at++) place += (list[kept[at] ?? 0] ?? '').length + 1;
  }
  return found;
};

/** Whether a pattern matches at a place: `lastIndex` is then where it ends. */
const matches = (pattern: RegExp, plain: string, place: number): boolean => {
  pattern.lastIndex = place;
  return pattern.test(plain);
};
