import type { Found } from './found.js';
import { gathered, markedSentences } from './own-words.js';
import { phraseTable } from './phrases.js';

type CivilMark = 'group' | 'people' | 'takes-part' | 'not' | 'past' | 'self';

const civilMarks = phraseTable<CivilMark>(
  {
    self: `writing for, i write for, writing on behalf, skriver for, jeg skriver på vegne,
      vi er (en|et) (forening|frivillig|lokal|landsdækkende|lille), jeg er (frivillig|formand|medlem|kasserer|næstformand|bestyrelsesmedlem), vi er frivillige, som (forening|frivillig|formand) (i|for|er|oplever), på vegne af, i am (a volunteer|the chair), we are (a|an) (association|ngo|small),
      formand for, kasserer i, medlem af, medlemmer i, hilsen
    `,
    past: 'har (haft|inddraget|deltaget|hjulpet|lavet), deltog, inddrog, hjalp, blev, var, i dag, idag, problemet, desværre, today, was, were, had, currently, mangler, savner, svært',
    not: 'ikke, ingen, uden, hverken, not, no, without, never',
    group: `
      foreninger, foreningerne, forening, foreningen, frivillige, frivilligcentre, frivilligcentret, frivilligcenter, civilsamfund, civilsamfundet, civilsamfundets, ngoer, ngoerne, ngo, ngo er, organisationer, organisationerne, interesseorganisationer,
      patientforeninger, brugerorganisationer, ildsjæle, lokalråd, lokalrådet, lokalrådene, grundejerforeninger, grundejerforeningen, boligforeninger, idrætsforeninger, borgerforeninger, borgerforening, borgerforeningen, borgergrupper, ældreråd, ældrerådet, ungdomsråd, ungeråd, handicapråd, handicaprådet, ældre sagen, røde kors, frivilligrådet, spejderne, menighedsråd,
      handicaporganisationer, kulturforeninger, foreningslivet, lokale kræfter, borgerråd, borgerpanel, borgerpanelet, spejdere, lokalsamfundene, associations, associations, volunteers, volunteer, civil society, ngos, charities, community groups, local groups, residents groups, organisations, organizations, frivilliggrupper, naturforeninger, miljøorganisationer, patientforening, lokale foreninger, beboerforeninger
    `,
    people: `
      borgere, borgerne, brugere, brugerne, beboere, beboerne, forældre, forældrene, pårørende, unge, ældre, naboer, elever, studerende, citizens, residents, users, parents, people, young people, locals, brugergrupper, befolkningen
    `,
    'takes-part': `
      deltager, deltage, inddraget, involveret, inviteret, inddrages, inddrage, inddrager, involveres, involvere, involverer, hjælper, hjælpe, bidrager, bidrage, medvirker, medvirke, er med, være med, med til at, kommer med, tages med, sidder med, sidde med, får plads, få plads, inviteres, invitere, inviterer, samarbejder, samarbejde med, samarbejde,
      samskaber, samskabe, samskabes, i samskabelse, tester, teste, afprøver, oplærer, oplære, underviser, undervise, underviste, driver, drive, drives af, står for, stå for, stiller op, stille op, melder ind, indsamler, indsamle, høres, rådgiver, rådgive, udvikler, udvikle, udvikles sammen med, sammen med, medudvikler, bygger, måler, måle, oversætter, holder øje,
      følger arbejdet, styregruppen, styregruppe, følgegruppe, følgegruppen, referencegruppe, arbejdsgruppen, advisory board, partnere, vejlede, vejleder, i tæt dialog med, i dialog med, spille ind, spiller ind, komme med ideer, formidler, formidle, spreder, deler, har en rolle, spiller en rolle, rekrutterer, rekruttere,
      take part, takes part, participate, participates, contribute, contributes, involved, involve, help, helps, join, joins, co create, cocreate, test, tests, work with, working with, together with, invited, invite, run by, sit on, steering group, teach, train, collect, advise, will help, partner with, partners, collaborate, collaborate with, consulted
    `,
  },
  () => true,
);

/** The sentences that say how associations, volunteers or citizens take part in the initiative. Verbatim. Linear. */
export const findCivilSociety = (text: string): Found<string> | null => {
  const sentences = markedSentences(text, civilMarks);
  const grades = sentences.map(({ stretch, list, marks }) => {
    const label =
      /^(?:civilsamfund(?:et|ets)?(?: rolle)?|civil society|frivillige|inddragelse|involvering|borgerinddragelse)\s?:/iu.test(
        stretch.text,
      );
    if (label && list.length > 3) return 'sure' as const;
    const has = (mark: CivilMark): boolean => marks.some((one) => one.mark === mark);
    if (stretch.text.endsWith('?') || !has('takes-part') || has('self') || !(has('group') || has('people'))) return null;
    const near = marks.some(
      (one, at) =>
        one.mark === 'takes-part' &&
        [marks[at - 1], marks[at + 1], marks[at - 2], marks[at + 2]].some(
          (other) => other && (other.mark === 'group' || other.mark === 'people') && Math.abs(other.from - one.from) < 12,
        ),
    );
    if (!near || has('not')) return null;
    if (has('past')) return null;
    return has('group') || isPlanned(stretch.text) ? ('sure' as const) : ('unsure' as const);
  });
  return gathered(
    text,
    sentences.map(({ stretch }) => stretch),
    grades,
  );
};

/** Citizens do much that is no part in an initiative; they take part in it when that is planned. */
const isPlanned = (sentence: string): boolean =>
  /(?<!\p{L})(?:skal|kan|vil|bliver|bør|inddrages|involveres|inviteres|deltager|will|should|are invited|involved|inddrage|involvere|invitere)(?!\p{L})/iu.test(
    sentence,
  ) &&
  /(?<!\p{L})(?:inddrag\p{L}*|involver\p{L}*|inviter\p{L}*|deltag\p{L}*|med til at|samskab\p{L}*|bidrag\p{L}*|take part|participate|involved|contribute|co-create|invited)(?!\p{L})/iu.test(
    sentence,
  );
