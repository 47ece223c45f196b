import assert from 'node:assert/strict';
import test from 'node:test';
import { readOrganisation } from '../../src/recognizers/organisation.js';
import { readPersonName } from '../../src/recognizers/person-name.js';
import { readRespondentType } from '../../src/recognizers/respondent-type.js';

const table = (read: (text: string) => string, cases: string): void => {
  for (const line of cases
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [text = '', wanted = ''] = line.split(/\s=>\s/);
    assert.equal(read(text), wanted, line);
  }
};

const name = (text: string): string => {
  const reading = readPersonName(text);
  if (!reading) return 'none';
  return reading.state === 'name' ? reading.name : `? ${reading.candidates.join(', ')}`;
};

const type = (text: string): string => {
  const reading = readRespondentType(text);
  if (!reading) return 'none';
  return reading.state === 'type' ? reading.type : `? ${reading.candidates.join(', ')}`;
};

const organisation = (text: string): string => readOrganisation(text) ?? 'none';

test('a name is read as written, without what leads to it and without titles', () => {
  table(
    name,
    `
    jeg hedder karen holm => karen holm
    mit navn er Bo => Bo
    det er Karen fra Randers Kommune => Karen
    Karen Holm, konsulent => Karen Holm
    kald mig bare Bent => Bent
    karen => karen
    KAREN HOLM => KAREN HOLM
    H.C. Andersen => H.C. Andersen
    J.P. Müller => J.P. Müller
    Anne-Marie af Rosenborg => Anne-Marie af Rosenborg
    Xinyi Wang => Xinyi Wang
    cand.mag. Lone Hansen => Lone Hansen
    Dr. Ahmed Al-Hassan => Ahmed Al-Hassan
    Bente her => Bente
    Bent Jensen Hansen fra Vejle => Bent Jensen Hansen
    my name is Sean O'Brien => Sean O'Brien
    I'm Kelly => Kelly
    Mads Lund og jeg er 34 år => Mads Lund
    Holm, Karen => Karen Holm
    hedder per => per
    Jeg er Ole => Ole
    søren k. jensen => søren k. jensen
    lone hansen tlf 22334455 => lone hansen
    jeg hedder Line men skriv bare L => Line
    venlig hilsen Jens => Jens
    Formand Hanne Jørgensen => Hanne Jørgensen
    Björn Åkesson => Björn Åkesson
    fru Olsen => Olsen
  `,
  );
});

test('what is no name is none, and what may be none is asked back', () => {
  table(
    name,
    `
    xinyi => ? xinyi
    karen og bent => ? karen og bent, karen, bent
    jensen => ? jensen
    næste => none
    jeg er pensionist => none
    mit navn er ikke vigtigt => none
    Jeg vil gerne lave en app => none
    hvorfor skal I vide det? => none
    karen@holm.dk => none
    12345678 => none
    kommunen => none
    Randers Kommune => none
    det kommer an på hvem der spørger => none
  `,
  );
});

test('the organisation answered for is read, official where the gazetteer knows it', () => {
  table(
    organisation,
    `
    jeg kommer fra Randers Kommune => Randers Kommune
    vi hedder Foreningen Grøn By => Foreningen Grøn By
    det er for ældresagen => ældresagen
    på vegne af Dansk Erhverv => Dansk Erhverv
    mig selv => none
    ingen => none
    odense => Odense Kommune
    Skive => Skive Kommune
    DIGST => Digitaliseringsstyrelsen
    Nordlys Data ApS => Nordlys Data ApS
    vi er en lille forening => none
    foreningen grøn by => foreningen grøn by
    teknik og miljø i aarhus kommune => Aarhus Kommune
    Ældrerådet i Randers Kommune => Ældrerådet i Randers Kommune
    jeg er konsulent i Kolding Kommune => Kolding Kommune
    kommunen => none
    region syd => Region Syddanmark
    Danske Handicaporganisationer (DH) => Danske Handicaporganisationer
    netcompany => netcompany
    hvad mener du? => none
    Det Kongelige Bibliotek => Det Kongelige Bibliotek
    The Danish Cyclists' Federation => Danish Cyclists' Federation
    I work for the Ministry of Finance => Finansministeriet
    den hedder Klub 99 => Klub 99
    LEGO => LEGO
    Kvindernes Internationale Liga for Fred og Frihed => Kvindernes Internationale Liga for Fred og Frihed
    min virksomhed hedder Solsikken => Solsikken
    ved ikke => none
    Holm & Partnere => Holm & Partnere
  `,
  );
});

test('who somebody answers as is read in any words', () => {
  table(
    type,
    `
    privat => citizen
    almindelig borger => citizen
    pensionist => citizen
    jeg er studerende => citizen
    vi er et lille firma => company
    selvstændig => company
    enkeltmandsvirksomhed => company
    fagforening => ngo
    frivillig => ngo
    interesseorganisation => ngo
    boligforening => ngo
    kommune => public-authority
    ansat i staten => public-authority
    ministeriet => public-authority
    skole => public-authority
    Randers Kommune => public-authority
    Nordlys Data ApS => company
    ikke som borger men for foreningen => ngo
    som privatperson selvom jeg arbejder i kommunen => citizen
    borger i Randers Kommune => citizen
    jeg arbejder i kommunen men svarer som privatperson => citizen
    studerende på DTU => citizen
    privat virksomhed => company
    KL => ? public-authority, ngo
    jeg er pensionist og formand for vores grundejerforening => ngo
    we're an NGO => ngo
    on my own behalf => citizen
    det skal kommunen bestemme => none
    hvorfor spørger i? => none
    ved ikke => none
    en gruppe borgere => citizen
    sygeplejerske på et sygehus => public-authority
    bare mig => citizen
    konsulent => none
    embassy => public-authority
    non-profit => ngo
  `,
  );
});
