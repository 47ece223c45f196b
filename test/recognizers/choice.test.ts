import assert from 'node:assert/strict';
import test from 'node:test';
import { type ChoiceOption, readChoice } from '../../src/recognizers/choice.js';

const option = (id: string, list: string): ChoiceOption => ({ id, words: list.split(';').map((word) => word.trim()) });

const level = [
  option(
    'local',
    'Lokalt; lokal; lokalt niveau; kommunalt; kommunal; kommunen; i kommunen; kommuner; byen; lokalområdet; Local; locally; municipal; municipality; town',
  ),
  option(
    'regional',
    'Regionalt; regional; regionen; i regionen; hele regionen; landsdelen; Regional; regionally; region; the whole region',
  ),
  option(
    'national',
    'Nationalt; national; hele landet; i hele landet; landsdækkende; landsplan; hele Danmark; alle kommuner; National; nationally; nationwide; the whole country; every municipality',
  ),
];
const themes = [
  option(
    'citizenship',
    'Aktivt medborgerskab og samarbejde med civilsamfundet; medborgerskab; civilsamfund; frivillige; foreninger; Active citizenship and cooperation with civil society; citizenship',
  ),
  option('transparency', 'Transparens og ansvarsplacering; gennemsigtighed; åbenhed; ansvar; Transparency and accountability'),
  option(
    'co-creation',
    'Co-creation og åbne innovationsprocesser; samskabelse; Co-creation and open innovation processes; open innovation',
  ),
  option('open-data', 'Åbne data og open source; åbne data; data; Open data and open source'),
  option('democracy', 'Demokrati og beslutningsprocesser; nærdemokrati; Democracy and decision-making; decisions'),
  option(
    'social-media',
    'Sociale medier, relationer, netværk og crowdsourcing; some; Social media, relations, networks and crowdsourcing',
  ),
  option(
    'public-service',
    'Effektiv offentlig service; offentlig service; bedre service; Efficient public service; public service',
  ),
];
const funding = [
  option(
    'within',
    'Ja, inden for eksisterende budgetter; ja; inden for budgettet; egne midler; det koster ikke ekstra; Yes, within existing budgets; yes; own budget; no extra cost',
  ),
  option(
    'not-within',
    'Nej, det kræver nye penge; nej; nye penge; ingen penge; nye midler; skal søge penge; No, it needs new money; no; new money; extra funds',
  ),
  option('unknown', "Det ved jeg ikke; ved ikke; uafklaret; I don't know; don't know; undecided"),
];
const respondent = [
  option('citizen', 'Borger; som borger; privat; privatperson; på egne vegne; Citizen; private person'),
  option('company', 'Virksomhed; firma; selskab; selvstændig; Company; firm; business'),
  option('ngo', 'Forening eller NGO; forening; NGO; organisation; fagforening; Association or NGO; association'),
  option(
    'public-authority',
    'Offentlig myndighed eller institution; myndighed; kommune; region; styrelse; Public authority or institution; authority; municipality',
  ),
];
const ownership = [
  option('single', 'Én offentlig instans; én; en enkelt; alene; én myndighed; en kommune; selv; One public body; one; alone'),
  option(
    'collaboration',
    'Et samarbejde mellem flere; samarbejde; flere; fælles; sammen; partnerskab; Several working together; several; together; jointly',
  ),
];

/** `text => a b` is chosen, `text ?> a b` are candidates, `text =>` is neither. */
const check = (options: readonly ChoiceOption[], cases: string): void => {
  for (const line of cases
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [text = '', ids = ''] = line.split(/\s(?:=>|\?>)\s?/);
    const wanted = ids.split(' ').filter(Boolean);
    const { chosen, candidates } = readChoice(text, options);
    const got = line.includes('?>') ? { chosen, candidates } : { chosen };
    assert.deepEqual(got, line.includes('?>') ? { chosen: [], candidates: wanted } : { chosen: wanted }, line);
  }
};

test('a place in the list is understood however it is called', () => {
  check(
    level,
    `
    2 => regional
    2. => regional
    nr. 2 => regional
    nummer to => regional
    nr 3 tak => national
    den anden => regional
    det andet => regional
    den første => local
    jeg vælger 1 => local
    svar 3 => national
    mulighed 2 => regional
    punkt 1 og 3 => local national
    1 og 3 => local national
    1,3 => local national
    1+2 => local regional
    1-3 => local regional national
    1 til 3 => local regional national
    to og tre => regional national
    både 1 og 2 => local regional
    den sidste => national
    den nederste => national
    den midterste => regional
    de to første => local regional
    den første og den sidste => local national
    alle => local regional national
    alle tre => local regional national
    alle sammen => local regional national
    det hele => local regional national
    alle undtagen 2 => local national
    alle på nær den sidste => local regional
    b => regional
    a og c => local national
    the second one => regional
    the first two => local regional
    option 3 => national
    number one => local
    all of them => local regional national
    all three => local regional national
    the last one please => national
    4 =>
    begge ?> local regional national
  `,
  );
  check(ownership, 'begge => single collaboration\nboth => single collaboration\n2 => collaboration\nden første => single');
});

test('an option is understood by its names, inflected, compounded and misspelt', () => {
  check(
    level,
    `
    lokalt => local
    Lokalt. => local
    lokal => local
    loaklt => local
    det er lokalt => local
    på lokalt niveau => local
    lokalniveau => local
    kommunalt => local
    kommunale => local
    i kommunen => local
    i kommunerne => local
    regionalt => regional
    regionelt => regional
    i hele regionen => regional
    regionsniveau => regional
    nationalt => national
    natinalt => national
    på landsplan => national
    landsdækkende => national
    landsdaekkende => national
    i hele landet => national
    nationalplan => national
    i alle kommuner => national
    vi tænker nationalt => national
    næh, det er vist mere sådn regionalt => regional
    locally => local
    at the local level => local
    nationwide => national
    it should be national => national
    in every municipality => national
    nationalbanken ?> national
    ved ikke =>
    grøn =>
    vi har 2 kontorer =>
  `,
  );
  check(
    themes,
    `
    åbne data => open-data
    aabne data => open-data
    open source => open-data
    demokrati => democracy
    demokratiet => democracy
    sociale medier => social-media
    netværk => social-media
    SoMe => social-media
    civilsamfundet => citizenship
    offentlig service => public-service
    transparens => transparency
    transperens => transparency
    åbne data og demokrati => open-data democracy
    4 og 5 => open-data democracy
    demokrati, åbne data og netværk => open-data democracy social-media
    social media => social-media
    decision-making => democracy
    citizenship and democracy => citizenship democracy
    klima og miljø =>
  `,
  );
});

test('negation, contrast, correction and doubt are understood', () => {
  check(
    level,
    `
    ikke lokalt men nationalt => national
    ikke lokalt, men nationalt => national
    ikke lokalt, nationalt => national
    det er ikke bare lokalt, det er nationalt => national
    det er ikke bare for kommunen, det er for hele landet => national
    ikke kun lokalt, men også nationalt => local national
    not only local but also national => local national
    not just local, it is national => national
    hverken lokalt eller regionalt, men nationalt => national
    nationalt frem for lokalt => national
    nationalt i stedet for lokalt => national
    national rather than local => national
    lokalt, ikke nationalt => local
    lokalt og ikke nationalt => local
    lokalt er det ikke, det er regionalt => regional
    lokalt, nej vent, regionalt => regional
    local, no wait, regional => regional
    nej, nationalt => national
    alle undtagen lokalt => regional national
    både lokalt og nationalt => local national
    lokalt samt regionalt => local regional
    mere nationalt end lokalt => national
    nationalt, ikke? => national
    ikke lokalt ?> regional national
    lokalt er det ikke ?> regional national
    lokalt eller regionalt ?> local regional
    enten lokalt eller nationalt ?> local national
    måske regionalt ?> regional
    maybe national ?> national
  `,
  );
});

test('options called ja, nej and ved ikke are chosen by every way to say so', () => {
  check(
    funding,
    `
    ja => within
    jep => within
    ja det kan det => within
    selvfølgelig => within
    inden for budgettet => within
    vi bruger egne midler => within
    nej => not-within
    nix => not-within
    nej desværre => not-within
    der skal nye penge til => not-within
    vi skal søge penge => not-within
    ved ikke => unknown
    det ved vi ikke endnu => unknown
    aner det ikke => unknown
    no idea => unknown
    det er uafklaret => unknown
    yes it is => within
    it needs new money => not-within
    we don't know yet => unknown
    3 => unknown
  `,
  );
});

test('who answers and how it is owned are understood', () => {
  check(
    respondent,
    `
    borger => citizen
    jeg er bare en almindelig borger => citizen
    jeg er borger i Aarhus Kommune => citizen
    borger i en kommune => citizen
    som privatperson => citizen
    vi er en forening => ngo
    en lille forening i Odense => ngo
    vi er et firma => company
    jeg er ansat i en kommune => public-authority
    myndighed => public-authority
    fagforeningen => ngo
    jeg har eget firma => company
    a citizen => citizen
    we are an association => ngo
    on behalf of a municipality => public-authority
    ikke som borger, men som virksomhed => company
  `,
  );
  check(
    ownership,
    `
    én => single
    en => single
    kun en => single
    vi gør det alene => single
    flere => collaboration
    flere kommuner => collaboration
    et samarbejde => collaboration
    sammen med andre => collaboration
    alone => single
    several together => collaboration
  `,
  );
});

test('people of all kinds are understood: pensioners, officers, students, the angry', () => {
  check(
    level,
    `
    det gælder kun her i byen => local
    det skal ud over hele landet => national
    vi vil have det ud i samtlige kommuner => national
    det er noget regionen skal tage sig af => regional
    kun i vores lokalområde => local
    det er hverken det ene eller det andet, det er nationalt => national
    lokal, men kan udbredes nationalt => local national
    regional, det er i hvert fald ikke nationalt => regional
    det må være nr 3 => national
    tre => national
    1'eren => local
    toeren => regional
    jeg tager den midterste => regional
    1 og 2 men ikke 3 => local regional
    ALLE TRE NIVEAUER => local regional national
    lokalt niveau, altså kommunen => local
    kommunalt og regionalt niveau => local regional
    på både lokalt, regionalt og nationalt niveau => local regional national
    primært lokalt => local
    mest nationalt => national
    landsplan! => national
    lkalt => local
    regjonalt => regional
    natonalt => national
    lokal nivau => local
    nationwide please => national
    the local one => local
    it's not for the whole country, only our town => local
    regional and national => regional national
    everything except national => local regional
    I'd say local => local
    local. definitely not national => local
    hmm, I think it is number two => regional
    den øverste => local
    øverste og nederste => local national
    det her er et nationalt anliggende og ikke bare kommunens => national
    2 kommuner => local
  `,
  );
  check(
    themes,
    `
    det handler om åbne data => open-data
    noget med demokrati => democracy
    frivillighed => citizenship
    vi arbejder med gennemsigtighed og ansvar => transparency
    den om sociale medier => social-media
    nr. 1, 2 og 5 => citizenship transparency democracy
    de tre første => citizenship transparency co-creation
    det første og det fjerde => citizenship open-data
    samarbejde med civilsamfundet => citizenship
    innovation ?> co-creation
    dårlig offentlig service => public-service
    transparency and open data => transparency open-data
    crowd sourcing => social-media
    cocreation => co-creation
    alle syv => citizenship transparency co-creation open-data democracy social-media public-service
  `,
  );
  check(
    funding,
    `
    det er der råd til inden for budgettet => within
    ja ja det klarer vi => within
    niks, der er ingen penge => not-within
    ja, det er inden for vores eksisterende budget => within
    nej der skal findes nye midler => not-within
    det kræver ikke nye penge => within
    ingen anelse => unknown
  `,
  );
  check(
    respondent,
    `
    jeg skriver på egne vegne => citizen
    jeg repræsenterer en forening => ngo
    virksomhedsejer => company
    jeg er pensionist og borger => citizen
    kommunen => public-authority
    a small business => company
  `,
  );
  check(
    ownership,
    `
    vi er flere om det => collaboration
    det er et samarbejde mellem kommunen og en forening => collaboration
  `,
  );
});

test('what was not used is left as it stands', () => {
  const rest = (text: string): string => readChoice(text, themes).rest;
  assert.equal(rest('klima og miljø'), 'klima og miljø');
  assert.equal(rest('åbne data'), '');
  assert.equal(rest('åbne data og noget med klima'), 'klima');
});

test('any string is read, and a long one fast', () => {
  const started = performance.now();
  for (const piece of ['1,', 'lokalt ', 'ikke ', 'nej,', '(', '\u0000', 'a', '1-', 'lokal-', 'alle ', 'eller '])
    readChoice(piece.repeat(100_000 / piece.length), level);
  assert.ok(performance.now() - started < 5000);
});
