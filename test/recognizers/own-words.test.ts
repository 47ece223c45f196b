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
    Det er et stort problem i vores by, at ingen ved, hvad pengene går til. => *
    Udfordringen i dag er at hver kommune har sit eget system. => *
    Lige nu findes der ingen samlet oversigt over puljer. => *
    Borgerne oplever i dag, at deres henvendelser forsvinder. => *
    som det er nu skal man kende nogen for at få noget at vide => *
    Currently there is no way to see who lobbied for a bill. => *
    Problemet i dag er, at data ligger i lukkede systemer, og at ingen har overblik. => *
    Baggrunden er, at der i dag ikke er adgang til data. => *
    Citizens today have no idea which politician voted for what. => *
    Det er i dag umuligt for en almindelig borger at se, hvem kommunen køber ind hos. => *
    The main challenge is that every agency uses its own format. => *
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
    Mange ældre kan ikke finde ud af de digitale løsninger. =>?
    Det løser problemet med for mange papirer. =>?
    Vi synes det ville være rart med et kort over cykelstier. =>
    Hvis der opstår problemer, kontakter vi kommunen. =>
    Vi har ingen problemer med økonomien. =>
    Det største problem er pengene. =>?
    Vi vil i dag gerne foreslå, at I ikke glemmer de ældre. =>?
    I dag kører bussen kl. 8. =>
    Det er svært at være frivillig, når reglerne er forskellige fra kommune til kommune =>?
    Som det er i dag, forsvinder høringssvarene i en skuffe. =>?
    Problemet med hjemmesiden er, at den er svær at søge i. =>?
    Vi mangler et sted, hvor frivillige kan mødes. =>?
    Appen skal ikke være svær at bruge. =>?
    I dag har vi holdt møde om forslaget. =>
    Ingen problemer her. =>
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
    Det er i overensstemmelse med regionens data-strategi fra 2015. => *
    Initiativet er allerede skrevet ind i afdelingens virksomhedsplan for 2018. => *
    vi har det med i vores handleplan => *
    Det ligger fint i tråd med byrådets vision om en åben kommune. => *
    Projektet er et led i ministeriets digitale strategi. => *
    Passer med den aftale, kommunen har med KL om sociale data. => *
    The proposal builds on our existing open government programme. => *
    Forslaget er en del af den fællesoffentlige digitaliseringsstrategi 2016-2020 => *
    Initiativet følger op på sundhedsaftalen mellem regionen og kommunerne. => *
    Arbejdsplan: Teknik- og Miljøudvalgets årsplan 2018 => *
    Det supplerer det arbejde, som allerede er i gang i forvaltningen. => *
    det hænger sammen med budgetaftalen for 2018 => *
    Forslaget ligger inden for rammerne af kommunens medborgerskabspolitik. => *
    Det flugter med regeringens digitaliseringsstrategi. => *
    It supports our strategy for digital inclusion 2016-2020. => *
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
    Vi har ingen plan endnu. =>
    Lokalplanen for havnen skal til høring. =>
    Hvilken plan passer det ind i? =>
    Det passer ikke rigtig ind i kommunens planer. =>
    Vi håber, det kan passe ind i jeres handlingsplan. =>
    Kommunen har en klimaplan. =>?
    Vi støtter planen om en ny bro. =>
    Handlingsplanen bør indeholde mere om borgere. =>
    Vi har allerede en strategi for åbne data, og forslaget bygger oven på den. =>?
    Vi laver en plan sammen med skolerne. =>
    Projektplanen ligger på nettet. =>
    Det er ikke en del af nogen strategi. =>
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
    Grundejerforeningen og spejderne vil hjælpe med at måle luften. => *
    De frivillige står for undervisningen. => *
    Borgerne bliver inddraget fra starten gennem tre møder. => *
    NGO'er og borgere inviteres til at deltage i en arbejdsgruppe. => *
    Patient associations take part in the steering group. => *
    Ældre Sagen og lokale ildsjæle oplærer brugerne. => *
    Borgerne kan deltage i udviklingen via en åben platform. => *
    Vi samarbejder med civilsamfundet om at udvikle løsningen. => *
    Spejderne og de lokale idrætsforeninger bliver inviteret med til at teste appen. => *
    Frivillige fra Røde Kors sidder med i styregruppen. => *
    Citizens and NGOs will be invited to co-create the platform. => *
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
    Foreningen Norden har skrevet et brev. =>
    Ingen foreninger er med. =>
    Sidste år hjalp frivillige med at tælle fugle. =>
    I alt deltog 200 frivillige. =>
    Mange frivillige oplever, at de ikke bliver hørt. =>
    Er det et krav at frivillige er med? =>
    Foreningerne skal betale kontingent. =>
    Foreningen har 300 medlemmer. =>
    Vi fik hjælp af frivillige i 2015. =>
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
    Temaet er demokrati og beslutningsprocesser. => democracy
    Områder: åbne data, co-creation => co-creation open-data
    Forslaget falder ind under effektiv offentlig service. => public-service
    Theme: transparency => transparency
    hører nok mest under sociale medier => social-media
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
    Vi vil have åbne data i alle kommuner. =>
    Det vigtigste område er de ældre. =>
    Området er skolen og klimaet. =>
    Temaet er ikke åbne data, men demokrati =>?
    Det handler om åbne data. =>
    Tema: Demokrati i børnehøjde =>?
    `,
  );
});

test('a purpose is found only where the text names it as one', () => {
  finds(
    namedOf('values'),
    `
    Formål: transparens og deltagelse => transparency participation
    Formålene er transparens, borgerdeltagelse og ny teknologi. => transparency participation technology
    Formålet er transparens. => transparency
    The purpose is transparency and participation. => transparency participation
    OGP-formål: teknologi og innovation => technology
    Initiativets formål er borgerdeltagelse. => participation
    `,
  );
});

test('values: what only sounds like it is not stored', () => {
  finds(
    namedOf('values'),
    `
    Formålet er at give borgerne indsigt i data. =>
    Formål: at skabe mere åbenhed =>?
    Formålet er at skabe transparens =>
    Det støtter formålet. =>
    Vi vil have mere transparens. =>
    `,
  );
});
