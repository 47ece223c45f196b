/**
 * Verbs of owning, doing and taking part, in every form. A Danish verb is written as its infinitive, an English one behind the stroke as its
 * base; irregular forms follow in brackets: past tense first, then participle.
 */
interface VerbForms {
  /** "forvalte", "forvalter", "manage", "manages", "managing". */
  readonly active: readonly string[];
  /** "forvaltes", "forvaltet", "managed". */
  readonly passive: readonly string[];
  /** "forvaltede"; an English past tense is the participle too, and stands there. */
  readonly past: readonly string[];
}

const entry = /^(\p{L}+)(?:\((\p{L}+) (\p{L}+)\))?$/u;

const listOf = (text: string): readonly string[] => text.split(/[\s]*,[\s]*|\n/).flatMap((one) => one.trim() || []);

const danish = (verb: string): VerbForms => {
  const [, base = verb, past, participle] = entry.exec(verb) ?? [];
  const stem = base.replace(/e$/, '');
  return {
    active: [base, `${base}r`],
    passive: [`${base}s`, ...(participle ? [participle] : [`${stem}et`, `${stem}t`])],
    past: past ? [past] : [`${stem}ede`, `${stem}te`],
  };
};

const english = (verb: string): VerbForms => {
  const [, base = verb, past, participle] = entry.exec(verb) ?? [];
  const stem = base.replace(/e$/, '');
  const double = /^(?:run|chip|plan)$/.test(base) ? base.slice(-1) : '';
  const third = /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : base.replace(/([^aeiou])y$/, '$1ie').concat('s');
  return {
    active: [base, third, `${stem}${double}ing`],
    passive: [participle ?? `${stem.replace(/([^aeiou])y$/, '$1i')}${double}ed`],
    past: past && past !== participle ? [past] : [],
  };
};

/** Owns or carries it; rank 1 to 4 as in the cues. */
const verbs = {
  own1: { da: 'eje', en: 'own' },
  own2: {
    da: `drive(drev drevet), lede, styre, varetage(varetog varetaget), forvalte, administrere, huse, facilitere, forestå(forestod forestået),
      bestyre, hoste, orkestrere`,
    en: `run(ran run), lead(led led), manage, operate, host, oversee(oversaw overseen), head, administer, spearhead, champion, steer,
      steward`,
  },
  own3: {
    da: `gennemføre, udføre, realisere, implementere, koordinere, organisere, iværksætte, udrulle, effektuere, eksekvere, samordne`,
    en: 'implement, coordinate, organise, organize, execute, deliver',
  },
  own4: {
    da: `udvikle, lave, bygge, oprette, etablere, indføre, offentliggøre(offentliggjorde offentliggjort), igangsætte(igangsatte igangsat),
      publicere, samle, udgive(udgav udgivet), skabe, udbrede, udarbejde, udsende, udstede, indsamle`,
    en: 'develop, build(built built), create, publish, establish, introduce, launch, release, issue, maintain',
  },
} as const;

/** Does something with it; what is done must be the initiative itself ("kører det", "passer den"). */
const deeds = {
  da: `køre, klare, passe, løfte, ordne, magte, føre, fikse, håndtere, gøre(gjorde gjort), sætte(satte sat), trække(trak trukket),
    vedligeholde(vedligeholdt vedligeholdt), rodfæste`,
  en: `do(did done), carry, handle, shoulder, pull, shepherd, tackle, make(made made), maintain`,
} as const;

/** Takes part by it. */
const parts = {
  da: `deltage(deltog deltaget), bidrage(bidrog bidraget), medvirke, hjælpe(hjalp hjulpet), levere, bistå(bistod bistået), assistere, understøtte,
    indgå(indgik indgået), medfinansiere, supplere, sparre, bakke, donere, sponsere, udlåne`,
  en: `participate, contribute, join, help, assist, supply, provide, support, lend(lent lent), donate, advise, supplement`,
} as const;

const formsOf = ({ da, en }: { readonly da: string; readonly en: string }): readonly VerbForms[] => [
  ...listOf(da).map(danish),
  ...listOf(en).map(english),
];

const joined = (list: readonly VerbForms[], form: keyof VerbForms): string => list.flatMap((one) => one[form]).join(', ');

/** The forms of all verbs by the cue that each is; `past` are those that tell how things were. */
export const verbCues = (): Readonly<
  Record<'own1' | 'own2' | 'own3' | 'own4' | 'by1' | 'by2' | 'by3' | 'deed' | 'part' | 'partBy' | 'past', string>
> => {
  const of = {
    own1: formsOf(verbs.own1),
    own2: formsOf(verbs.own2),
    own3: formsOf(verbs.own3),
    own4: formsOf(verbs.own4),
    deed: formsOf(deeds),
    part: formsOf(parts),
  };
  return {
    own1: joined(of.own1, 'active'),
    own2: joined(of.own2, 'active'),
    own3: joined(of.own3, 'active'),
    own4: joined(of.own4, 'active'),
    deed: joined(of.deed, 'active'),
    part: joined(of.part, 'active'),
    by1: joined(of.own1, 'passive'),
    by2: joined(of.own2, 'passive'),
    by3: joined([...of.own3, ...of.own4, ...of.deed], 'passive'),
    partBy: joined(of.part, 'passive'),
    past: joined(Object.values(of).flat(), 'past'),
  };
};
