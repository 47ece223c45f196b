import assert from 'node:assert/strict';
import test from 'node:test';
import type { Field } from '../../src/domain/consultation.js';
import { optionsOf } from '../../src/fields/choice.js';
import { readChoice } from '../../src/recognizers/choice.js';
import { contentOf } from '../project.js';

const content = await contentOf('ogp-2017-2019');

/** The options of a question of the real consultation, with all that they are called in both languages. */
const optionsFor = (id: string) => {
  const field = content.consultation.fields.find((one): one is Field<'choice'> => one.id === id && one.kind === 'choice');
  assert.ok(field, id);
  return optionsOf(field, { content });
};

/** `text => a` is chosen; `text ~> a b` may be chosen by nobody but may be asked back as these; `text =>` is neither. */
const check = (field: string, cases: string): void => {
  const options = optionsFor(field);
  const wrong: string[] = [];
  for (const line of cases
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [text = '', ids = ''] = line.split(/\s(?:=>|~>)\s?/);
    const { chosen, candidates } = readChoice(text, options);
    const wanted = ids.split(' ').filter(Boolean);
    const right = line.includes('~>')
      ? chosen.length === 0 && candidates.every((one) => wanted.includes(one))
      : chosen.join(' ') === wanted.join(' ') && (wanted.length > 0 || candidates.length === 0);
    if (!right) wrong.push(`${line}   (${chosen.join(' ')} ?${candidates.join(' ')})`);
  }
  assert.deepEqual(wrong, [], field);
};

test('money that is there is within existing budgets, however it is said', () => {
  check(
    'funding',
    `
    pengene er sat af => within-existing-budgets
    pengene er der allerede => within-existing-budgets
    pengene er allerede afsat => within-existing-budgets
    vi har midlerne => within-existing-budgets
    det holder sig inden for rammen => within-existing-budgets
    det kan klares i driften => within-existing-budgets
    det koster ikke noget ekstra => within-existing-budgets
    det koster ikke noget => within-existing-budgets
    vi har sat penge af til det => within-existing-budgets
    der er afsat midler i budgettet => within-existing-budgets
    det tager vi af driften => within-existing-budgets
    det ligger inden for vores budget => within-existing-budgets
    det kan rummes i rammen => within-existing-budgets
    ja, pengene er fundet => within-existing-budgets
    der er penge til det => within-existing-budgets
    det bliver betalt af det nuværende budget => within-existing-budgets
    det er gratis => within-existing-budgets
    vi har allerede bevillingen => within-existing-budgets
    det er udgiftsneutralt => within-existing-budgets
    det kræver slet ikke nye penge => within-existing-budgets
    det har vi råd til => within-existing-budgets
    ja det holder vi os inden for => within-existing-budgets
    det koster jo ikke en krone => within-existing-budgets
    the money is already there => within-existing-budgets
    we have the money => within-existing-budgets
    it does not cost anything extra => within-existing-budgets
    it fits within our current budget => within-existing-budgets
    we can find the money in the budget => within-existing-budgets
    we can afford it => within-existing-budgets
    it is covered by the operating budget => within-existing-budgets
    funds have been set aside => within-existing-budgets
    it costs nothing => within-existing-budgets
    yes, the funds are there => within-existing-budgets
    `,
  );
});

test('money that is missing is not within, however it is said', () => {
  check(
    'funding',
    `
    det skal søges i en pulje => not-within
    vi må finde pengene et andet sted => not-within
    der er ikke råd => not-within
    vi har ikke råd til det => not-within
    der mangler penge => not-within
    vi mangler finansiering => not-within
    pengene mangler => not-within
    pengene er ikke sat af => not-within
    vi har ikke pengene => not-within
    der skal flere penge til => not-within
    det kræver en ekstra bevilling => not-within
    vi skal ud og søge fonde => not-within
    det må finansieres eksternt => not-within
    der er ingen penge => not-within
    nej, der er ikke afsat noget => not-within
    det kan ikke holdes inden for budgettet => not-within
    det kan ikke klares i driften => not-within
    staten må give penge til det => not-within
    der skal bevilges penge => not-within
    we need more money => not-within
    we have to apply for a grant => not-within
    there is no money for it => not-within
    we cannot afford it => not-within
    we don't have the funds => not-within
    it has to be funded from elsewhere => not-within
    it needs external funding => not-within
    no, we lack the money => not-within
    the money has not been set aside => not-within
    `,
  );
});

test('not knowing where the money is, is an answer', () => {
  check(
    'funding',
    `
    aner det ikke => unknown
    aner ikke => unknown
    det har jeg ingen idé om => unknown
    det kan jeg ikke svare på => unknown
    ingen anelse => unknown
    det har jeg ikke forstand på => unknown
    det ved jeg faktisk ikke => unknown
    svært at sige => unknown
    nej, det ved jeg ikke => unknown
    ikke afklaret endnu => unknown
    jeg er i tvivl => unknown
    det må guderne vide => unknown
    no clue => unknown
    hard to say => unknown
    I have no idea => unknown
    not sure => unknown
    that is not decided yet => unknown
    `,
  );
});

test('a yes or no that its own words contradict is asked back', () => {
  const both = 'within-existing-budgets not-within';
  check(
    'funding',
    `
    ja => within-existing-budgets
    nej => not-within
    👍 => within-existing-budgets
    👎 => not-within
    Nej. => not-within
    nej desværre => not-within
    ja, helt klart => within-existing-budgets
    Nej, det koster ikke noget ~> ${both}
    nej, det er gratis ~> ${both}
    nej, vi har pengene ~> ${both}
    nej, pengene er sat af ~> ${both}
    ja, men der er ikke råd ~> ${both}
    ja, vi skal søge en pulje ~> ${both}
    ja, der skal nye penge til ~> ${both}
    no need for new money ~> ${both}
    no new money needed ~> ${both}
    There is money set aside but not enough => ${both}
    no, it costs nothing ~> ${both}
    no, the money is already there ~> ${both}
    yes, we need new money ~> ${both}
    yes, but we cannot afford it ~> ${both}
    måske er pengene sat af ~> ${both}
    det er ikke sikkert at pengene er afsat ~> ${both}
    `,
  );
});

test('a word that only stands in an option’s longer name chooses nothing', () => {
  const any = 'within-existing-budgets not-within unknown';
  check(
    'funding',
    `
    nej jeg har ikke email ~> ${any}
    penge ~> ${any}
    penge er vigtige ~> ${any}
    det handler om penge ~> ${any}
    kræver det noget ~> ${any}
    eksisterende ~> ${any}
    budgetter er kedelige ~> ${any}
    kommunen bruger mange penge ~> ${any}
    hvem får pengene ~> ${any}
    nej det er en app ~> ${any}
    ja vi er fra Odense ~> ${any}
    money ~> ${any}
    the money question again ~> ${any}
    existing things ~> ${any}
    no I have no dog ~> ${any}
    `,
  );
});

test('letters, articles and minus numbers are no places in a list', () => {
  for (const text of ['aaaa', 'bbbb', 'a'.repeat(20_000), 'aab', 'CCC', 'ccc', 'iii', 'en', 'et', 'i', '-1', '-2', '−3', 'ennn'])
    assert.deepEqual(readChoice(text, optionsFor('level')).chosen, [], text.slice(0, 10));
  check('level', 'a => local\nb) => regional\nC => national\n1 => local\nén => local\nnr. en => local\n- 2 => regional');
});

test('a level is chosen by its own words, and places are only asked back', () => {
  check(
    'level',
    `
    det der med byen ~> local
    noget i retning af en region ~> regional
    the thing about the town ~> local
    Aalborg ~> local
    min by horsens => local
    horsens og omegn ~> local
    Jylland ~> regional
    hele fyn ~> regional
    Vestsjælland ~> regional
    Region Midtjylland => regional
    Danmark ~> national
    for kolding ~> local
    i Aarhus Kommune => local
    på Bornholm ~> local regional
    internationalt =>
    `,
  );
  assert.deepEqual(readChoice('Aalborg', optionsFor('level')).candidates, ['local']);
  assert.deepEqual(readChoice('hele fyn', optionsFor('level')).candidates, ['regional']);
  assert.deepEqual(readChoice('Denmark', optionsFor('level')).candidates, ['national']);
});

test('one owner or several is chosen by words for it, and passing it on is no choice', () => {
  check(
    'ownerType',
    `
    det må de selv finde ud af =>
    det må I selv om =>
    det bestemmer de selv =>
    det kan man jo selv regne ud =>
    I kan selv vælge =>
    they can decide for themselves =>
    one might think so =>
    en god idé =>
    en => single
    én => single
    kun én => single
    vi gør det selv => single
    kommunen gør det selv => single
    vi står selv for det => single
    de kan godt gøre det alene => single
    by itself => single
    flere => collaboration
    vi er flere om det => collaboration
    et samarbejde => collaboration
    we do it together => collaboration
    det skal være et partnerskab => collaboration
    `,
  );
});

test('people say who they are by what they do', () => {
  check(
    'respondentType',
    `
    mig => citizen
    bare mig => citizen
    pensionist => citizen
    jeg er studerende => citizen
    lærer => citizen
    jeg er sygeplejerske => citizen
    jeg er folkepensionist => citizen
    folkeskolelærer => citizen
    jeg er arbejdsløs => citizen
    en helt almindelig dansker => citizen
    jeg er forælder => citizen
    efterlønner => citizen
    jeg er lærer på en skole => citizen
    retiree => citizen
    I am a student => citizen
    just me => citizen
    nurse => citizen
    jeg er ansat i kommunen => public-authority
    en skole => public-authority
    universitet => public-authority
    biblioteket => public-authority
    et hospital => public-authority
    sygehus => public-authority
    gymnasium => public-authority
    politiet => public-authority
    vi er et ministerium => public-authority
    a library => public-authority
    the university => public-authority
    Ældre Sagen => ngo
    sportsklub => ngo
    boligforening => ngo
    fagforening => ngo
    grundejerforening => ngo
    vi er en idrætsforening => ngo
    andelsboligforening => ngo
    en fond => ngo
    housing association => ngo
    a sports club => ngo
    selvstændig => company
    jeg er selvstændig => company
    firma => company
    Nordlys Data ApS => company
    Grundfos A/S => company
    enkeltmandsvirksomhed => company
    startup => company
    jeg er iværksætter => company
    self-employed => company
    a small firm => company
    jeg er direktør i et firma => company
    jeg er politiker ~> public-authority
    min mand og jeg =>
    ingen =>
    alle mulige =>
    `,
  );
});
