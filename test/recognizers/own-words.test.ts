import assert from 'node:assert/strict';
import test from 'node:test';
import type { Field } from '../../src/domain/consultation.js';
import { optionsOf } from '../../src/fields/choice.js';
import { findCivilSociety } from '../../src/recognizers/civil-society.js';
import type { Found } from '../../src/recognizers/found.js';
import { findNamedOptions } from '../../src/recognizers/named-options.js';
import { findProblem } from '../../src/recognizers/own-words.js';
import { findWorkplan } from '../../src/recognizers/workplan.js';
import { contentOf } from '../project.js';

const content = await contentOf('ogp-2017-2019');

const namedOf = (id: string) => {
  const field = content.consultation.fields.find((one): one is Field<'choice'> => one.id === id && one.kind === 'choice');
  assert.ok(field, id);
  const cue = [...(content.words.da.names[id] ?? []), ...(content.words.en.names[id] ?? [])];
  return (text: string) => findNamedOptions(text, cue, optionsOf(field, { content }));
};

/** `text => *` is stored whole; `text => value`; `text =>` is not stored unasked. */
const finds = (find: (text: string) => Found<string | readonly string[]> | null, cases: string): void => {
  const wrong: string[] = [];
  for (const line of cases
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [, text = '', value = ''] = /^(.*?) =>\?? ?(.*)$/.exec(line) ?? [];
    const found = find(text);
    const got = found?.sure ? [found.value].flat().join(' ') : '';
    if (got !== (value === '*' ? text : value)) wrong.push(`${line}   (${got})`);
    if (found && typeof found.value === 'string' && text.slice(found.start, found.end) !== found.value)
      wrong.push(`place of ${line}`);
  }
  assert.deepEqual(wrong, []);
};

test('a problem is found where the text says that it is one, verbatim', () => {
  finds(
    findProblem,
    `
    Problemet er, at borgerne ikke kan se, hvem der bestemmer. => *
    I dag kan borgerne ikke følge med i sagerne. => *
    Udfordringen er, at data ligger spredt. => *
    The problem is that nobody can find the minutes. => *
    Vi foreslår en app. Problemet er, at ingen kender foreningerne. Det betyder, at nye borgere står alene. Appen skal være gratis. => Problemet er, at ingen kender foreningerne. Det betyder, at nye borgere står alene.
    I dag skal man ringe rundt til alle afdelinger for at få svar. => *
    Udfordring: Data er spredt på 98 hjemmesider. => *
    I dag er det næsten umuligt at finde ud af hvad der er besluttet. => *
    today you have to call three offices to get an answer. => *
    `,
  );
});

test('problem: what only sounds like it is not stored', () => {
  finds(
    findProblem,
    `
    Det er ikke noget problem. =>
    Vi foreslår en app. =>
    Mange ved ikke hvor de skal henvende sig =>?
    Problemet løser vi med en app. =>
    `,
  );
});

test('an existing plan is found with what ties the initiative to it', () => {
  finds(
    findWorkplan,
    `
    Det ligger i forlængelse af kommunens klimaplan. => *
    Initiativet indgår i vores digitaliseringsstrategi 2016-2020. => *
    Forslaget er i tråd med den fællesoffentlige digitaliseringsstrategi. => *
    Det passer ind i arbejdsplanen. => *
    It fits the existing work plan. => *
    Initiativet bygger videre på det arbejde, vi allerede er i gang med. => *
    Det er en del af vores kommunale handleplan for medborgerskab. => *
    it is in line with the municipality's open data strategy => *
    Forslaget understøtter kommunens handlingsplan for medborgerskab. => *
    `,
  );
});

test('workplan: what only sounds like it is not stored', () => {
  finds(
    findWorkplan,
    `
    Vi håber at komme med i handlingsplanen. =>
    Det kunne indgå i den nationale handlingsplan for open government. =>
    Planen er at starte i maj. =>
    Det indgår ikke i nogen plan. =>
    Vi arbejder på nationalt plan. =>
    Det skal indgå i den kommende strategi. =>?
    `,
  );
});

test('a part of associations, volunteers and citizens is found', () => {
  finds(
    findCivilSociety,
    `
    Lokale foreninger og frivillige hjælper med at teste løsningen. => *
    Foreningerne inddrages i styregruppen. => *
    Borgerne skal inddrages gennem workshops. => *
    Volunteers will help to test the app. => *
    Civilsamfundet bliver inviteret til at være med i en følgegruppe. => *
    `,
  );
});

test('civil: what only sounds like it is not stored', () => {
  finds(
    findCivilSociety,
    `
    Jeg er frivillig i Røde Kors. =>
    Borgerne kan se alle data. =>
    Foreninger har svært ved at finde lokaler. =>
    Vi er en forening med 300 medlemmer. =>
    `,
  );
});

test('a theme is found only where the text names it as one', () => {
  finds(
    namedOf('themes'),
    `
    Området er åbne data. => open-data
    Det hører under demokrati. => democracy
    tema: åbne data og demokrati => open-data democracy
    it falls under open data => open-data
    Emneområdet er aktivt medborgerskab, fordi vi vil have flere med. => citizenship
    `,
  );
});

test('themes: what only sounds like it is not stored', () => {
  finds(
    namedOf('themes'),
    `
    I området er der mange data. =>
    Det hører under Kulturministeriet. =>
    Åbne data er vigtige. =>
    `,
  );
});

test('a purpose is found only where the text names it as one', () => {
  finds(
    namedOf('values'),
    `
    Formål: transparens og deltagelse => transparency participation
    Formålene er transparens, borgerdeltagelse og ny teknologi. => transparency participation technology
    `,
  );
});

test('values: what only sounds like it is not stored', () => {
  finds(
    namedOf('values'),
    `
    Formålet er at give borgerne indsigt i data. =>
    `,
  );
});

test('no long text takes long', () => {
  for (const one of [
    'a',
    ' ',
    '\n',
    '. ',
    'problemet er i dag ikke ',
    'indgår i planen ',
    'foreninger deltager ',
    'formål: data ',
    '((',
  ]) {
    const text = one.repeat(Math.ceil(100_000 / one.length));
    const start = performance.now();
    for (const find of [findProblem, findWorkplan, findCivilSociety, namedOf('themes')]) find(text);
    assert.ok(performance.now() - start < 800, one);
  }
});
