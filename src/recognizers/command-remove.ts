import type { FieldId } from '../domain/answer.js';
import { type CommandContext, type Message, othersIn } from './command-message.js';
import { type NamedField, namedFields } from './field-names.js';
import { isFunctionWord } from './function-words.js';
import { phraseTable } from './phrases.js';
import { asksYou, questionWord } from './question-form.js';

/**
 * The words of taking one answer away.
 * - `remove`: does it by itself ("slet").
 * - `drop`: does it with a field or the last answer beside it; alone it drops the whole thing ("glem det").
 * - `take`, `out`: do it together ("tag ... ud").
 * - `absent`: how an answer is said to stay away ("skal ikke med").
 * - `unwanted`, `in`: do it together ("jeg vil ikke have ... med").
 */
type Part = 'remove' | 'drop' | 'take' | 'out' | 'absent' | 'unwanted' | 'in' | 'last' | 'not' | 'aside';

const parts = phraseTable<Part>(
  {
    remove: `
      slet, slette, sletter, slettes, slettet, fjern, fjerne, fjerner, fjernes, fjernet, delete, deleted, remove, removed, erase,
      erased, stryg, stryge, streg, scratch, skrot
    `,
    drop: 'glem, glemme, drop, droppe, forget, forget about, udelad, udelade, undlad, ignorer, se bort fra',
    take: 'tag, tage, take, leave, lad, keep',
    out: 'ud, ude, væk, out, off, away, out of it',
    absent: `
      skal ikke (med|være med|stå der|stå på|stå her|fremgå|nævnes|være der|stå i det|bruges), should not be (included|there|in it|in|on it|used),
      skal (væk|ud), shouldnt be (included|there|in it|in|on it), must not be (included|there|in it), is not to be included
    `,
    unwanted:
      'vil ikke have, vil helst ikke have, vil (alligevel|egentlig|slet|faktisk|nok) ikke have, vil ikke (alligevel|længere) have, vil ikke stå, ønsker ikke, ønsker ikke at have, dont want, do not want, would rather not have',
    in: 'med, på, med i det, in it, in there, included, on it',
    last: `
      det sidste, den sidste, sidste, det sidste svar, det seneste, mit (sidste|seneste|) svar, (det|den) sidste jeg (lige|) (skrev|sagde|svarede), svaret, det svar, det her svar,
      det jeg (lige|) (skrev|sagde|svarede), det jeg lige har (skrevet|sagt|svaret), den igen, det igen, the last one,
      (the|my) last (answer|one|thing), my answer, that answer, the answer, what i just (wrote|said), it again
    `,
    not: 'ikke, ikk, ik, ej, ingen, intet, aldrig, not, dont, do not, never, nothing, glemte, glemt, forgot, slet (ikke|ingen|intet)',
    aside: `
      lige, bare, tak, please, venligst, igen, again, helt, nej, ja, yes, no, ok, okay, kan, kunne, vil, gider, must, could, can, would,
      you, du, I, jeg, vi, gerne, have, få, at, skal, må, bør, være sød at, vær sød at, id like to, want to, like to, hov, ups, sorry,
      undskyld, det, den, dem, it, that, this, mit, min, mine, my, our, vores, the, med, about, just, alligevel, nu, now, altså, og, and,
      hellere, rather, instead, to, be, is, should, der, fra, from, completely, forresten, actually, faktisk, i, we, dog, så, of
    `,
  },
  isFunctionWord,
);

/** A cheap first look: most messages hold no such word. */
const removing =
  /^(?:sle|fj|del|rem|era|stry|streg|scra|skro|skal$|gle|dro|for[gd]|ud|und|ign|se$|tag|take|leav|lad|keep|ikk?e?$|not$|dont$|sho|would$|must$)/;

/** The answer a message wants taken away: a field's, or with `null` the last one; `undefined` when it wants nothing of the sort. */
export const readRemove = (message: Message, { names, freeText }: CommandContext): FieldId | null | undefined => {
  const { list, has } = message;
  if (list.length > 16 || !list.some(({ text }) => removing.test(text))) return undefined;
  if (has('restart') || !isWished(message)) return undefined;
  const fields = namedFields(list, names, !freeText);
  const outside = parts(list).filter(({ from, to }) => !fields.some((field) => from < field.to && field.from < to));
  if (othersIn(list, [...outside, ...fields]) > 0) return undefined;
  const says = (part: Part): boolean => outside.some(({ mark }) => mark === part);
  const [field] = fields;
  const saysOf = (named: NamedField, part: Part): boolean => outside.some(({ mark, from }) => mark === part && from >= named.to);
  if (field && (saysOf(field, 'absent') || (says('unwanted') && saysOf(field, 'in')))) return field.field;
  if (says('not')) return undefined;
  const removes = says('remove') || (says('drop') && (field !== undefined || says('last')));
  if (field) return removes || (says('take') && says('out')) ? field.field : undefined;
  return removes && !has('everything') ? null : undefined;
};

/** "kan du slette mit navn" is a wish; "hvordan sletter jeg det" and "bliver mit navn slettet" are questions. */
const isWished = ({ list }: Message): boolean =>
  questionWord(list) === null ||
  asksYou(list) ||
  /^(?:kan|maa) (?:jeg|vi) faa|^can i (?:get|have)/.test(
    list
      .slice(0, 3)
      .map(({ text }) => text)
      .join(' '),
  );
